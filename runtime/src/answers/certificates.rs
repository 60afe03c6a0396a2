use crate::Runtime;
use bonafide_primitives::Digest;
use bonafide_runtime_api::{CertificateView, GoodView, PartyView, Timestamp};
use pallet_certificates::{CertificateState, Certificates, Cover, Party};

pub(crate) fn get(id: Digest) -> Option<CertificateView> {
	let certificate = Certificates::<Runtime>::get(id)?;
	let (state, ended, superseded_by) = match certificate.state {
		CertificateState::Active => ("active", None, None),
		CertificateState::Withdrawn { at } => ("withdrawn", Some(at), None),
		CertificateState::Superseded { by, at } => ("superseded", Some(at), Some(by)),
	};
	let used = certificate.used;
	Some(CertificateView {
		id,
		agreement: certificate.agreement.as_str().into(),
		version: certificate.version,
		certifier: certificate.certifier,
		issuer: certificate.issuer,
		signed_on: certificate.signed_on,
		exporter: party(certificate.exporter),
		producer: party(certificate.producer),
		importer: party(certificate.importer),
		blanket: match certificate.cover {
			Cover::Single => None,
			Cover::Blanket { from, until } => Some((from, until)),
		},
		goods: (0..)
			.zip(certificate.goods)
			.map(|(place, good)| GoodView {
				hs: good.hs,
				gtin: good.gtin,
				criterion: good.criterion.as_str().into(),
				origin: good.origin,
				used: used.is_some_and(|used| used.has(place)),
			})
			.collect(),
		state: state.into(),
		ended: ended.map(Timestamp),
		superseded_by,
		used_by: used.map(|used| used.entry),
		anchored: Timestamp(certificate.anchored),
	})
}

fn party(party: Party) -> PartyView {
	let view = |kind: &str| PartyView {
		kind: kind.into(),
		lei: None,
		commitment: None,
		country: None,
	};
	match party {
		Party::Named { lei, country } => PartyView {
			lei: Some(lei),
			country: Some(country),
			..view("named")
		},
		Party::Sealed(commitment) => PartyView {
			commitment: Some(commitment),
			..view("sealed")
		},
		Party::OnRequest => view("onRequest"),
		Party::Various => view("various"),
		Party::Unknown => view("unknown"),
	}
}

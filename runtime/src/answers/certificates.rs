use crate::Runtime;
use bonafide_primitives::{Digest, Lei};
use bonafide_runtime_api::{CertificateView, EnvelopeView, GoodView, Page, PartyView, SealView, Timestamp};
use pallet_certificates::{ByCertifier, Capacity, CertificateState, Certificates, Cover, Envelopes, Party};

pub(crate) fn get(id: Digest) -> Option<CertificateView> {
	let validity = crate::Certificates::validity(&id)?;
	let (state, superseded_by) = match validity.state {
		CertificateState::Active => ("active", None),
		CertificateState::Withdrawn { .. } => ("withdrawn", None),
		CertificateState::Superseded { superseded_by, .. } => ("superseded", Some(superseded_by)),
	};
	let pruned = CertificateView {
		id,
		agreement: validity.agreement.as_str().into(),
		version: None,
		certifier: None,
		issuer: validity.issuer,
		signed_on: None,
		exporter: None,
		producer: None,
		importer: None,
		blanket: None,
		goods: Default::default(),
		valid_from: validity.from,
		valid_until: validity.until,
		state: state.into(),
		ended: validity.state.ended().map(Timestamp),
		superseded_by,
		used_by: None,
		anchored: None,
		pruned: true,
	};
	let Some(certificate) = Certificates::<Runtime>::get(id) else {
		return Some(pruned);
	};
	let used = certificate.used;
	Some(CertificateView {
		version: Some(certificate.version),
		certifier: Some(certificate.certifier),
		signed_on: Some(certificate.signed_on),
		exporter: Some(party(id, Capacity::Exporter, certificate.exporter)),
		producer: Some(party(id, Capacity::Producer, certificate.producer)),
		importer: Some(party(id, Capacity::Importer, certificate.importer)),
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
		used_by: used.map(|used| used.entry),
		anchored: Some(Timestamp(certificate.anchored)),
		pruned: false,
		..pruned
	})
}

pub(crate) fn by_certifier(lei: Lei, cursor: Option<Digest>, limit: u32) -> Page<Digest> {
	super::page::<ByCertifier<Runtime>, _, _, _>(lei, cursor, limit)
}

fn party(id: Digest, which: Capacity, party: Party) -> PartyView {
	let view = |kind: &str| PartyView {
		kind: kind.into(),
		lei: None,
		commitment: None,
		envelope: None,
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
			envelope: Envelopes::<Runtime>::get(id, which).map(|envelope| EnvelopeView {
				seal: SealView {
					customs: envelope.seal.customs,
					key: envelope.seal.key,
				},
				sealed: envelope.sealed.into_inner(),
			}),
			..view("sealed")
		},
		Party::OnRequest => view("onRequest"),
		Party::Various => view("various"),
		Party::Unknown => view("unknown"),
	}
}

//! The packet of claims: the register of certificates finds them, products tells the goods, customs has the words.

use crate::{Cases, Products, Runtime};
use bonafide_primitives::{
	views::{Refusal, Timestamp},
	CaseId, Cases as _, Clock as _, Digest, Lei, Products as _,
};
use bonafide_runtime_api::{BasisView, HtsSource, PacketLineView, PacketQuestion, PacketView, ReasonView, WantedLine};
use pallet_certificates::{Basis, ClaimPacket, Cover, LineOfGoods, Miss, MissReason, Party, Tariff, Wanted};
use pallet_customs::{codes, ClaimForm, Finding, LineForm, Row};

/// For each line the certificate to claim under, beside those of the lines before.
pub(crate) fn claim_packet(question: &PacketQuestion) -> Result<PacketView, Refusal> {
	let (importer, lines, on) = question.read()?;
	let on = on.unwrap_or_else(crate::Timestamp::today);
	let mut packet = ClaimPacket::<Runtime>::new(importer, on, |certificate| denied_in(certificate).is_some());
	Ok(PacketView {
		importer,
		on,
		lines: (1..)
			.zip(lines)
			.map(|(number, line)| claim(&mut packet, number, line))
			.collect(),
	})
}

fn claim(packet: &mut ClaimPacket<Runtime>, number: u16, asked: WantedLine) -> PacketLineView {
	let product = asked.gtin.and_then(|gtin| Products::facts(&gtin));
	let registered = product.as_ref().map(|product| product.hs);
	let found = match (asked.gtin, asked.hts) {
		(None, None) => Err(of_row(codes::GOODS_NOT_TOLD, None)),
		_ => {
			let line = LineOfGoods {
				wanted: Wanted {
					tariff: match (asked.hts, registered) {
						(Some(hts), _) => Tariff::OnLine(hts),
						(None, Some(registered)) => Tariff::Registered(registered),
						(None, None) => Tariff::Untold,
					},
					gtin: asked.gtin,
					country: asked.country,
				},
				manufacturer: asked.manufacturer,
				suppliers: asked
					.supplier
					.into_iter()
					.chain(product.map(|product| product.owner))
					.collect(),
			};
			packet.add(&line).map_err(reason)
		}
	};
	let basis = found.as_ref().ok();
	let hts = basis.map(|basis| basis.hs).or(asked.hts).or(registered);
	let country = basis.map(|basis| basis.good.origin).or(asked.country);
	let entry_line = hts.zip(country).map(|(hts, country)| LineForm {
		hts: hts.into(),
		gtin: asked.gtin.map(Into::into),
		manufacturer: asked
			.manufacturer
			.or(basis.and_then(|basis| named(&basis.certificate.producer)))
			.map(Into::into),
		country: country.into(),
		quantity: asked.quantity,
		retailer: None,
		claim: basis.map(|basis| ClaimForm {
			agreement: basis.certificate.agreement.clone().into(),
			code: basis.code.clone().into(),
			certificate: Some(basis.id),
		}),
		licenses: Default::default(),
	});
	PacketLineView {
		number,
		line: entry_line,
		hts_from: hts.map(|hts| match (asked.hts, registered) {
			(Some(_), _) => HtsSource::Line,
			(None, Some(registered)) if registered == hts => HtsSource::Product,
			_ => HtsSource::Certificate,
		}),
		reason: found.as_ref().err().cloned(),
		basis: found.ok().map(view),
	}
}

fn view(basis: Basis) -> BasisView {
	let certificate = basis.certificate;
	BasisView {
		certificate: basis.id,
		certifier: certificate.certifier,
		issuer: certificate.issuer,
		producer: named(&certificate.producer),
		exporter: named(&certificate.exporter),
		criterion: basis.good.criterion.as_str().into(),
		blanket: match certificate.cover {
			Cover::Single => None,
			Cover::Blanket { from, until } => Some((from, until)),
		},
		valid_until: basis.until,
		held_since: Timestamp(certificate.anchored),
		holder_key: certificate.holder,
		in_good_standing: !basis.doubted,
		others: basis.others,
	}
}

fn named(party: &Party) -> Option<Lei> {
	match party {
		Party::Named { lei, .. } => Some(*lei),
		_ => None,
	}
}

fn reason(miss: Miss) -> ReasonView {
	match miss.reason {
		MissReason::NotCovered => of_row(codes::NOT_COVERED, miss.certificate),
		MissReason::SupplierNotTold => of_row(codes::SUPPLIER_NOT_TOLD, miss.certificate),
		MissReason::Denied => {
			let case = miss.certificate.as_ref().and_then(denied_in).unwrap_or_default();
			of_finding(&Finding::CertificateNotOriginating { case }, miss.certificate)
		}
		MissReason::Refused(refusal) => of_finding(&Finding::ClaimRefused { refusal }, miss.certificate),
	}
}

/// As screening tells it.
fn of_finding(finding: &Finding, certificate: Option<Digest>) -> ReasonView {
	ReasonView {
		code: finding.code().into(),
		sentence: finding.sentence(),
		certificate,
	}
}

/// A reason that screening does not know.
fn of_row(row: Row, certificate: Option<Digest>) -> ReasonView {
	ReasonView {
		code: row.code.into(),
		sentence: row.sentence.into(),
		certificate,
	}
}

/// The case in which customs found goods under the certificate not to originate.
fn denied_in(certificate: &Digest) -> Option<CaseId> {
	Cases::of_certificate(certificate).denied_in
}

//! The claim packet against the filing that it is made for.

use crate::{
	chain::Chain,
	rooms::{check_state, codes, entry, file, gtin, id, lei, number, ready, BROKER, IMPORTER, MAKER},
};
use bonafide_primitives::views::Page;
use bonafide_runtime::{Runtime, RuntimeCall};
use bonafide_runtime_api::{
	runtime_decl_for_customs_api::CustomsApiV1, runtime_decl_for_joins_api::JoinsApiV1, HtsSource, LineView,
	PacketLine, PacketQuestion, PacketView,
};
use frame_support::assert_ok;
use pallet_certificates::{Capacity, CertificateForm, CoverForm, GoodForm, PartyForm};
use pallet_certificates_api::runtime_decl_for_certificates_api::CertificatesApiV1;
use pallet_customs::{EntryForm, LineForm};

/// The goods as the importer knows them when it buys.
fn bought(quantity: u64) -> PacketLine {
	PacketLine {
		gtin: Some(gtin().into()),
		hts: None,
		country: None,
		manufacturer: None,
		supplier: None,
		quantity: Some(quantity),
	}
}

fn packet(chain: &mut Chain, lines: Vec<PacketLine>) -> PacketView {
	let question = PacketQuestion {
		importer: IMPORTER.1.into(),
		lines: lines.try_into().unwrap(),
		on: None,
	};
	chain.read(|| <Runtime as JoinsApiV1<_>>::claim_packet(question).unwrap())
}

/// The lines of the packet as a filer pastes them: through JSON, unchanged.
fn pasted(packet: &PacketView) -> Vec<LineForm> {
	let lines = packet.lines.iter().map(|line| line.line.as_ref().unwrap());
	lines
		.map(|line| serde_json::from_value(serde_json::to_value(line).unwrap()).unwrap())
		.collect()
}

/// The objections of screening to the claim of `line`.
fn claim_findings(line: &LineView) -> Vec<&str> {
	let of_claim = |code: &&str| code.starts_with("CERTIFICATE_") || code.starts_with("ORIGIN_");
	codes(line).into_iter().filter(of_claim).collect()
}

/// Anchors a certificate of the maker for this year, that names no importer.
fn certify_for_any(chain: &mut Chain) {
	let form = CertificateForm {
		agreement: "USMCA".into(),
		certifier: Capacity::Producer,
		signed_on: "2026-03-01".into(),
		exporter: PartyForm::Unknown,
		producer: PartyForm::Named {
			lei: MAKER.1.into(),
			country: None,
		},
		importer: PartyForm::Unknown,
		cover: CoverForm::Blanket {
			from: "2026-01-01".into(),
			until: "2026-12-31".into(),
		},
		holder: None,
		goods: vec![GoodForm {
			hs: "6109.10".into(),
			gtin: Some(gtin().into()),
			criterion: "B".into(),
			origin: "MX".into(),
		}],
	};
	let form = Box::new(form);
	let issue = pallet_certificates::Call::issue { id: id(8), form };
	assert_ok!(chain.submit(MAKER.0, RuntimeCall::Certificates(issue)));
}

#[test]
fn a_packet_is_filed_as_it_is() {
	let mut chain = ready();
	let made = packet(&mut chain, vec![bought(100), bought(20)]);
	let first = &made.lines[0];
	let basis = first.basis.as_ref().unwrap();
	assert_eq!(
		(basis.certificate, basis.issuer, basis.others),
		(id(9), lei(MAKER.1), 0)
	);
	assert_eq!((basis.producer, basis.exporter), (Some(lei(MAKER.1)), None));
	assert_eq!((basis.criterion.as_str(), basis.blanket), ("B", None));
	assert_eq!(first.hts_from, Some(HtsSource::Product));
	assert_eq!(first.reason, None);
	let line = first.line.as_ref().unwrap();
	assert_eq!((line.hts.as_str(), line.country.as_str()), ("610910", "MX"));
	assert_eq!(
		(line.manufacturer.clone(), line.quantity),
		(Some(lei(MAKER.1).into()), 100)
	);

	// The certificate is for one shipment, and its only good answers for the first line. Of the second not even the
	// country is known then.
	let second = &made.lines[1];
	assert_eq!((second.number, &second.line, &second.basis), (2, &None, &None));
	let reason = second.reason.as_ref().unwrap();
	assert_eq!(
		(reason.code.as_str(), reason.certificate),
		("CERTIFICATE_ALREADY_USED", Some(id(9)))
	);

	certify_for_any(&mut chain);
	let made = packet(&mut chain, vec![bought(100), bought(20)]);
	let screened = chain
		.read(|| <Runtime as CustomsApiV1<_>>::screen(entry(pasted(&made)), vec![]))
		.unwrap();
	assert_ok!(file(&mut chain, BROKER.0, pasted(&made)));
	let filed = chain
		.read(|| <Runtime as CustomsApiV1<_>>::entry(number().into()).unwrap())
		.unwrap();
	assert_eq!(filed.lines, screened.lines);
	for line in &filed.lines {
		assert!(line.claim.as_ref().is_some_and(|claim| claim.code == "S"));
		assert_eq!(claim_findings(line), [""; 0]);
	}
	check_state(&mut chain);
}

#[test]
fn what_is_claimed_is_not_offered_again() {
	let mut chain = ready();
	let made = packet(&mut chain, vec![bought(100)]);
	assert_ok!(file(&mut chain, BROKER.0, pasted(&made)));
	let after = packet(&mut chain, vec![bought(100)]);
	let reason = after.lines[0].reason.as_ref().unwrap();
	assert_eq!(
		(reason.code.as_str(), reason.certificate),
		("CERTIFICATE_ALREADY_USED", Some(id(9)))
	);
	// What names no importer is found because the maker is on record as the owner of the product.
	certify_for_any(&mut chain);
	let basis = packet(&mut chain, vec![bought(100)]).lines.remove(0).basis.unwrap();
	assert_eq!(basis.certificate, id(8));
	assert!(basis.blanket.is_some());
}

#[test]
fn what_is_told_goes_before_what_is_on_record() {
	let mut chain = ready();
	let line = |hts: &str, country: &str| PacketLine {
		hts: Some(hts.into()),
		country: Some(country.into()),
		..bought(1)
	};
	let made = packet(
		&mut chain,
		vec![
			line("6205202016", "MX"),
			line("6109100012", "CA"),
			line("6109100012", "MX"),
		],
	);
	let codes: Vec<_> = made
		.lines
		.iter()
		.map(|line| line.reason.as_ref().map(|reason| reason.code.as_str()))
		.collect();
	assert_eq!(
		codes,
		[
			Some("CERTIFICATE_CLASSIFICATION_NOT_COVERED"),
			Some("CERTIFICATE_OF_OTHER_ORIGIN"),
			None
		]
	);
	// Lines without a claim are filed, too.
	let lines = pasted(&made);
	assert_eq!(
		lines.iter().map(|line| line.claim.is_some()).collect::<Vec<_>>(),
		[false, false, true]
	);
	assert!(made.lines.iter().all(|line| line.hts_from == Some(HtsSource::Line)));
	let form: EntryForm = entry(lines);
	assert!(chain
		.read(|| <Runtime as CustomsApiV1<_>>::screen(form, vec![]))
		.is_ok());
}

#[test]
fn goods_are_told_by_product_or_classification() {
	let mut chain = ready();
	let untold = PacketLine {
		gtin: None,
		..bought(1)
	};
	let made = packet(&mut chain, vec![untold]);
	assert_eq!(made.lines[0].reason.as_ref().unwrap().code, "GOODS_NOT_TOLD");
	assert_eq!((&made.lines[0].line, made.lines[0].hts_from), (&None, None));
}

#[test]
fn a_certifiers_certificates_are_listed() {
	let mut chain = ready();
	certify_for_any(&mut chain);
	let mut listed = |of: &str, cursor, limit| {
		chain.read(|| {
			<Runtime as CertificatesApiV1<_>>::certificates_by_certifier(lei(of).into(), cursor, limit).unwrap()
		})
	};
	let Page { items, next_cursor } = listed(MAKER.1, None, 1);
	let rest = listed(MAKER.1, next_cursor, 10);
	let mut all = [items, rest.items].concat();
	all.sort();
	assert_eq!((all, rest.next_cursor), (vec![id(8), id(9)], None));
	assert_eq!(listed(IMPORTER.1, None, 10).items, []);
}

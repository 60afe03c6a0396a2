//! An entry filed sealed, against the same entry filed open: the same findings, and a competitor reads none of it.

use crate::{
	chain::Chain,
	rooms::{
		certificate, check_state, entry, file, gtin, id, lei, number, ready, terms, BROKER, HOLDER, IMPORTER, MAKER,
	},
};
use bonafide_credentials::{sealed_entry, CustomsKey, EntryOpening, FindingsReport, SealedEntry, SealingKey};
use bonafide_primitives::{
	Country, Holding, HsCode, Lei, LicenseOpening, LicensedRole, PrivateProducts, PrivateTerms, Seal, SealForm, Spelled,
};
use bonafide_runtime::{Runtime, RuntimeCall};
use bonafide_runtime_api::{runtime_decl_for_customs_api::CustomsApiV1, LineView, ScreeningView};
use codec::{Compact, Encode};
use frame_support::assert_ok;
use pallet_certificates::{CertificateForm, CoverForm};
use pallet_customs::{ClaimForm, Draw, EntryForm, LineForm, PostedReport, ReportEnvelope, SealedEntryForm};
use pallet_licensing::{LicenseForm, PrivateLicenseForm};
use pallet_licensing_api::runtime_decl_for_licensing_api::LicensingApiV1;
use serde_json::{json, Value};
use sp_keyring::Sr25519Keyring::{self, Ferdie};
use sp_runtime::app_crypto::{ed25519, Pair as _};
use std::collections::{BTreeMap, BTreeSet};

const CUSTOMS: (Sr25519Keyring, &str) = (Ferdie, "999900CUSTOMSUS00196");
const RETAILER: &str = "HWUPKR0MPOU8FGXBT394";
const UNKNOWN_MAKER: &str = "213800WSGIIZCXF1P572";
const LICENSE: u8 = 3;
const BLANKET: u8 = 10;
const QUOTA: u64 = 500_000_000;
const QUANTITIES: [u64; 3] = [123_456_701, 98_765_402, 77_777_703];

/// The terms of the license, private or not.
fn opening() -> LicenseOpening {
	let terms = PrivateTerms {
		licensee: lei(IMPORTER.1),
		role: LicensedRole::Importer,
		products: PrivateProducts::Listed(vec![gtin()].try_into().unwrap()),
		countries: vec!["MX".parse().unwrap()].try_into().unwrap(),
		salt: id(0x5a),
	};
	LicenseOpening {
		license: id(LICENSE),
		terms,
	}
}

/// The chain with a blanket certificate and a license of the importer, and customs and broker with a key to be sealed
/// to.
fn prepared(license: pallet_licensing::Call<Runtime>) -> (Chain, SealingKey, SealingKey) {
	let mut chain = ready();
	let blanket = CertificateForm {
		cover: CoverForm::Blanket {
			from: "2026-03-01".into(),
			until: "2027-02-28".into(),
		},
		..certificate("B")
	};
	let issue = pallet_certificates::Call::issue {
		id: id(BLANKET),
		form: Box::new(blanket),
	};
	assert_ok!(chain.submit(MAKER.0, RuntimeCall::Certificates(issue)));
	assert_ok!(chain.submit(HOLDER.0, RuntimeCall::Licensing(license)));
	let mut key_of = |who| {
		let key = SealingKey::generate().unwrap();
		let add = pallet_entities::Call::add_key {
			public: key.public(),
			valid_from: None,
		};
		assert_ok!(chain.submit(who, RuntimeCall::Entities(add)));
		key
	};
	let (customs, broker) = (key_of(CUSTOMS.0), key_of(BROKER.0));
	(chain, customs, broker)
}

/// The key that goes with the private license.
fn holder() -> ed25519::Pair {
	ed25519::Pair::from_seed(&[7; 32])
}

/// Shows that the broker holds the private license.
fn holding() -> Holding {
	let message = Holding::message(&id(LICENSE), &number(), &lei(BROKER.1));
	Holding {
		credential: id(LICENSE),
		signature: holder().sign(&message).0.into(),
	}
}

fn with_private_license() -> (Chain, SealingKey, SealingKey) {
	prepared(pallet_licensing::Call::grant_private {
		id: id(LICENSE),
		right: 0,
		terms: PrivateLicenseForm {
			commitment: opening().terms.commitment(),
			quota: Some(QUOTA),
			from: "2026-01-01".into(),
			until: "2026-12-31".into(),
			sublicensing: 0,
			status_index: None,
			nesting: None,
			holder: Some(holder().public().0.into()),
		},
	})
}

fn with_open_license() -> Chain {
	let license = pallet_licensing::Call::grant {
		id: id(LICENSE),
		right: 0,
		terms: LicenseForm {
			status_index: None,
			..terms(IMPORTER.1, LicensedRole::Importer, Some(QUOTA), 0)
		},
	};
	prepared(license).0
}

/// Two lines that the license covers, one of which claims, and one that it does not.
fn lines() -> Vec<LineForm> {
	let line = |quantity| LineForm {
		hts: "6109.10.0012".into(),
		gtin: Some(gtin().into()),
		manufacturer: Some(MAKER.1.into()),
		country: "MX".into(),
		quantity,
		retailer: None,
		claim: None,
		licenses: vec![id(LICENSE)].try_into().unwrap(),
	};
	let [first, second, third] = QUANTITIES;
	let claiming = LineForm {
		retailer: Some(RETAILER.into()),
		claim: Some(ClaimForm {
			agreement: "USMCA".into(),
			code: "S".into(),
			certificate: Some(id(BLANKET)),
		}),
		..line(first)
	};
	let elsewhere = LineForm {
		manufacturer: Some(UNKNOWN_MAKER.into()),
		country: "VN".into(),
		..line(third)
	};
	vec![claiming, line(second), elsewhere]
}

/// The same entry as the filer writes it.
fn document() -> Value {
	let lines = lines().into_iter().map(|line| {
		let text = |lei: Option<Spelled<Lei>>| lei.map(|lei| lei.read().unwrap().to_string());
		json!({
			"hts": line.hts.read().unwrap().to_string(),
			"gtin": gtin().to_string(),
			"manufacturer": text(line.manufacturer),
			"country": line.country.read().unwrap().to_string(),
			"quantity": line.quantity,
			"retailer": text(line.retailer),
			"claim": line.claim.map(|claim| json!({
				"agreement": claim.agreement.as_str(),
				"code": claim.code.as_str(),
				"certificate": claim.certificate,
			})),
			"licenses": line.licenses.into_inner(),
		})
	});
	json!({
		"number": number().to_string(),
		"importer": IMPORTER.1,
		"lines": lines.collect::<Vec<_>>(),
	})
}

fn form_of(document: &Value) -> EntryForm {
	serde_json::from_value(document.clone()).unwrap()
}

/// All keys and values.
fn state(chain: &mut Chain) -> BTreeMap<Vec<u8>, Vec<u8>> {
	chain.read(|| {
		let keys = std::iter::successors(sp_io::storage::next_key(b""), |key| sp_io::storage::next_key(key));
		keys.map(|key| {
			let value = sp_io::storage::get(&key).unwrap_or_default().to_vec();
			(key, value)
		})
		.collect()
	})
}

/// The secrets that a competitor looks for, in every way in which it may be written.
fn secrets() -> Vec<(String, Vec<u8>)> {
	let hts: HsCode = "6109.10.0012".parse().unwrap();
	let mut written: Vec<(String, Vec<u8>)> = vec![
		("gtin".into(), gtin().encode()),
		("gtin".into(), gtin().to_string().into_bytes()),
		("hts".into(), hts.encode()),
		("hts".into(), b"6109.10.0012".to_vec()),
		("hts".into(), b"6109100012".to_vec()),
		("certificate".into(), id(BLANKET).encode()),
		("name".into(), b"A member of the test network".to_vec()),
	];
	for (name, party) in [
		("importer", IMPORTER.1),
		("manufacturer", MAKER.1),
		("unknown manufacturer", UNKNOWN_MAKER),
		("retailer", RETAILER),
	] {
		written.push((name.into(), lei(party).encode()));
		written.push((name.into(), party.as_bytes().to_vec()));
		written.push((name.into(), party.to_lowercase().into_bytes()));
	}
	for country in ["MX", "VN"] {
		written.push((country.into(), country.parse::<Country>().unwrap().encode()));
		written.push((country.into(), country.as_bytes().to_vec()));
	}
	for quantity in QUANTITIES {
		let name = format!("quantity {quantity}");
		written.push((name.clone(), quantity.encode()));
		written.push((name.clone(), quantity.to_be_bytes().to_vec()));
		written.push((name.clone(), Compact(quantity).encode()));
		written.push((name, quantity.to_string().into_bytes()));
	}
	let hexadecimal = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
	let in_hex: Vec<_> = written
		.iter()
		.map(|(name, bytes)| (name.clone(), hexadecimal(bytes).into_bytes()))
		.collect();
	written.extend(in_hex);
	written
}

fn contains(text: &[u8], wanted: &[u8]) -> bool {
	text.windows(wanted.len()).any(|window| window == wanted)
}

/// The secrets found, each with its place, in what is there `after` and was not `before`. The last block's events are
/// in it, and so are `calls`.
fn found(
	before: &BTreeMap<Vec<u8>, Vec<u8>>,
	mut after: BTreeMap<Vec<u8>, Vec<u8>>,
	calls: &[RuntimeCall],
) -> BTreeSet<(String, Vec<u8>)> {
	after.extend((0u8..).zip(calls).map(|(nth, call)| (vec![nth], call.encode())));
	let mut found = BTreeSet::new();
	for (key, value) in after {
		let old = before.get(&key).map(|old| [key.as_slice(), old].concat());
		let new = [key.as_slice(), &value].concat();
		for (name, wanted) in secrets() {
			if contains(&new, &wanted) && !old.as_ref().is_some_and(|old| contains(old, &wanted)) {
				found.insert((name, key.clone()));
			}
		}
	}
	found
}

/// The entry filed and posted, and what a competitor finds of it.
struct Filed {
	chain: Chain,
	screened: ScreeningView,
	found: BTreeSet<(String, Vec<u8>)>,
}

/// Files the entry sealed, opens and screens it as customs, posts what was found and reads that as the filer.
fn file_sealed() -> Filed {
	let (mut chain, customs, broker) = with_private_license();
	let before = state(&mut chain);

	let dry = chain
		.read(|| <Runtime as CustomsApiV1<_>>::screen(form_of(&document()), vec![opening().into()]))
		.unwrap();
	let sealed_to = Seal {
		customs: lei(CUSTOMS.1),
		key: 1,
	};
	let kept = EntryOpening::new(document().try_into().unwrap(), vec![opening()]).unwrap();
	let to = CustomsKey {
		seal: sealed_to,
		public: customs.public(),
	};
	let sealed = SealedEntry::seal(&kept, &to).unwrap();
	let draws: Vec<_> = dry
		.draws
		.into_iter()
		.map(|draw| Draw {
			licenses: draw.licenses.try_into().unwrap(),
			quantity: draw.quantity,
		})
		.collect();
	let filing = RuntimeCall::Customs(pallet_customs::Call::file_sealed_entry {
		form: SealedEntryForm {
			number: number().into(),
			seal: SealForm {
				customs: CUSTOMS.1.into(),
				key: 1,
			},
			commitment: sealed.commitment,
			sealed: sealed.sealed.try_into().unwrap(),
			draws: draws.try_into().unwrap(),
			certificates: dry.certificates.try_into().unwrap(),
			holdings: vec![holding()].try_into().unwrap(),
		},
	});
	assert_ok!(chain.submit(BROKER.0, filing.clone()));
	let mut seen = found(&before, state(&mut chain), &[filing]);

	// Customs has nothing but what is on chain, and its key.
	let on_file = chain
		.read(|| <Runtime as CustomsApiV1<_>>::entry(number().into()).unwrap())
		.unwrap();
	let envelope = chain
		.read(|| <Runtime as CustomsApiV1<_>>::envelopes(number().into()).unwrap())
		.unwrap();
	let public = on_file.sealed.unwrap();
	let opened = SealedEntry {
		commitment: public.commitment,
		seal: sealed_to,
		sealed: envelope.entry.0,
	}
	.open(number(), &customs)
	.unwrap();
	let form = form_of(opened.entry.document());
	let screened = chain
		.read(|| {
			<Runtime as CustomsApiV1<_>>::screen_sealed(form, opened.licenses.into_iter().map(Into::into).collect())
		})
		.unwrap();

	let findings = screened.lines.iter().map(|line| {
		let told = serde_json::to_value(&line.findings).unwrap();
		serde_json::from_value::<Vec<sealed_entry::Finding>>(told).unwrap()
	});
	let report = FindingsReport::new(number(), findings.collect()).unwrap();
	let posting = RuntimeCall::Customs(pallet_customs::Call::post_findings {
		number: number().into(),
		report: PostedReport {
			hard: screened.hard,
			advice: screened.advice,
			report: report.commitment(),
			envelope: Some(ReportEnvelope {
				key: 1,
				sealed: report.seal(&broker.public()).unwrap().try_into().unwrap(),
			}),
		},
	});
	assert_ok!(chain.submit(CUSTOMS.0, posting.clone()));
	seen.extend(found(&before, state(&mut chain), &[posting]));

	let posted = chain
		.read(|| <Runtime as CustomsApiV1<_>>::entry(number().into()).unwrap())
		.unwrap();
	assert_eq!(
		(posted.hard, posted.advice, posted.importer),
		(screened.hard, screened.advice, None)
	);
	let envelope = chain
		.read(|| <Runtime as CustomsApiV1<_>>::envelopes(number().into()).unwrap())
		.unwrap();
	let digest = posted.sealed.unwrap().posted.unwrap().report;
	let read = FindingsReport::open(number(), &digest, &envelope.report.unwrap().0, &broker).unwrap();
	assert_eq!(read, report);
	check_state(&mut chain);
	Filed {
		chain,
		screened,
		found: seen,
	}
}

/// Files it open, where the license is open.
fn file_open() -> (Vec<LineView>, BTreeSet<(String, Vec<u8>)>) {
	let mut chain = with_open_license();
	let before = state(&mut chain);
	let filing = RuntimeCall::Customs(pallet_customs::Call::file_entry { form: entry(lines()) });
	assert_ok!(file(&mut chain, BROKER.0, lines()));
	let seen = found(&before, state(&mut chain), &[filing]);
	let lines = chain
		.read(|| <Runtime as CustomsApiV1<_>>::entry(number().into()).unwrap())
		.unwrap()
		.lines;
	(lines, seen)
}

fn left(chain: &mut Chain) -> Option<u64> {
	chain
		.read(|| <Runtime as LicensingApiV1<_>>::license(id(LICENSE)))
		.unwrap()
		.left
}

#[test]
fn a_sealed_entry_has_the_same_findings_and_a_competitor_finds_nothing_of_it() {
	let (open, in_the_open) = file_open();
	let mut sealed = file_sealed();
	assert_eq!(sealed.screened.lines, open);
	let codes: Vec<_> = open.iter().map(crate::rooms::codes).collect();
	assert_eq!(
		codes,
		[
			vec!["RETAILER_NOT_LICENSED"],
			vec![],
			vec!["MANUFACTURER_UNKNOWN", "LICENSE_COUNTRY_NOT_COVERED", "NOT_LICENSED"],
		]
	);

	// What is random is short here and there by chance, and not twice in the same place.
	let again = file_sealed();
	let leaked: Vec<_> = sealed.found.intersection(&again.found).collect();
	assert!(leaked.is_empty(), "{leaked:?}");

	// The same search finds all of it, but the name, in the entry that was filed open.
	let all: BTreeSet<_> = secrets()
		.into_iter()
		.map(|(name, _)| name)
		.filter(|name| name != "name")
		.collect();
	let seen: BTreeSet<_> = in_the_open.into_iter().map(|(name, _)| name).collect();
	assert_eq!(seen, all);

	// What must be counted shows: how much the license has left, and not whose it is.
	let drawn = QUANTITIES[0] + QUANTITIES[1];
	assert_eq!(left(&mut sealed.chain), Some(QUOTA - drawn));
	let license = sealed
		.chain
		.read(|| <Runtime as LicensingApiV1<_>>::license(id(LICENSE)))
		.unwrap();
	assert_eq!((license.private, license.licensee), (true, None));
}

#[test]
fn what_was_not_declared_is_found_and_what_was_is_given_back() {
	let (mut chain, customs, _) = with_private_license();
	let kept = EntryOpening::new(document().try_into().unwrap(), vec![opening()]).unwrap();
	let to = CustomsKey {
		seal: Seal {
			customs: lei(CUSTOMS.1),
			key: 1,
		},
		public: customs.public(),
	};
	let sealed = SealedEntry::seal(&kept, &to).unwrap();
	// The first line is forgotten.
	let draw = Draw {
		licenses: vec![id(LICENSE)].try_into().unwrap(),
		quantity: QUANTITIES[1],
	};
	let form = SealedEntryForm {
		number: number().into(),
		seal: SealForm {
			customs: CUSTOMS.1.into(),
			key: 1,
		},
		commitment: sealed.commitment,
		sealed: sealed.sealed.try_into().unwrap(),
		draws: vec![draw].try_into().unwrap(),
		certificates: Default::default(),
		holdings: vec![holding()].try_into().unwrap(),
	};
	let filing = pallet_customs::Call::file_sealed_entry { form };
	assert_ok!(chain.submit(BROKER.0, RuntimeCall::Customs(filing)));
	assert_eq!(left(&mut chain), Some(QUOTA - QUANTITIES[1]));
	let screened = chain
		.read(|| <Runtime as CustomsApiV1<_>>::screen_sealed(form_of(&document()), vec![opening().into()]))
		.unwrap();
	let is_short = |line: &LineView| crate::rooms::codes(line).contains(&"QUOTA_NOT_DRAWN");
	assert_eq!(screened.lines.iter().filter(|line| is_short(line)).count(), 1);

	let refuse = pallet_customs::Call::refuse_entry {
		number: number().into(),
		reason: "More was imported than was drawn".into(),
	};
	assert_ok!(chain.submit(CUSTOMS.0, RuntimeCall::Customs(refuse)));
	assert_eq!(left(&mut chain), Some(QUOTA));
	check_state(&mut chain);
}

//! Entries for customs alone, the findings for their filer alone, and files for officers.

mod common;

use bonafide_credentials::{
	sealed_document,
	sealed_entry::{Entry, EntryOpening, Finding, FindingsReport, SealedEntry, Severity, SIZES},
	sealing::{self, NotOpened, NotSealed, Unopenable, Unsealable},
	CustomsKey, SealingKey,
};
use bonafide_primitives::{EntryNumber, LicenseOpening, PublicKey, Seal};
use common::with;
use serde_json::{json, Value};
use std::collections::BTreeSet;

const LINES: &[u8] = b"bonafide entry: sealed lines, version 1";
const FINDINGS: &[u8] = b"bonafide entry: findings, version 1";

fn customs() -> (SealingKey, CustomsKey) {
	let key = SealingKey::generate().unwrap();
	let seal = Seal {
		customs: "506700GE1G29325QX363".parse().unwrap(),
		key: 2,
	};
	let public = key.public();
	(key, CustomsKey { seal, public })
}

fn number() -> EntryNumber {
	"BRK-2600001-5".parse().unwrap()
}

fn document() -> Value {
	json!({
		"number": "BRK-2600001-5",
		"importer": "213800WSGIIZCXF1P572",
		"lines": [
			{ "hts": "6109.10.0012", "gtin": "9521234000013", "country": "MX", "quantity": 1000,
			  "claim": { "agreement": "USMCA", "code": "S", "certificate": null } },
			{ "hts": "6912.00.3500", "country": "MX", "quantity": 9_007_199_254_740_991u64 }
		]
	})
}

fn entry(document: Value) -> Entry {
	Entry::try_from(document).unwrap()
}

fn license() -> LicenseOpening {
	serde_json::from_value(json!({
		"license": format!("0x{}", "5a".repeat(32)),
		"terms": {
			"licensee": "5493006MHB84DD0ZWV18",
			"role": "manufacturer",
			"products": { "listed": ["09521234000013"] },
			"countries": ["MX"],
			"salt": format!("0x{}", "c3".repeat(32)),
		},
	}))
	.unwrap()
}

fn opening() -> EntryOpening {
	EntryOpening::new(entry(document()), vec![license()]).unwrap()
}

/// An entry whose opening has `length` bytes of canonical JSON.
fn opening_of(length: usize) -> EntryOpening {
	let of = |note: usize| {
		let document = with(document(), "/lines/0/note", json!("x".repeat(note)));
		EntryOpening::new(entry(document), Vec::new()).unwrap()
	};
	let canonical = |opening: &EntryOpening| serde_json::to_string(opening).unwrap().len();
	let opening = of(length - canonical(&of(0)));
	assert_eq!(canonical(&opening), length);
	opening
}

fn finding(code: &str, severity: &str) -> Finding {
	serde_json::from_value(json!({
		"code": code, "severity": severity, "sentence": "The product carries a right.",
		"license": null, "right": 7, "case": null,
	}))
	.unwrap()
}

fn report() -> FindingsReport {
	let lines = vec![
		vec![finding("NOT_LICENSED", "hard"), finding("PRODUCT_UNKNOWN", "advice")],
		vec![],
		vec![finding("LICENSE_REVOKED", "hard")],
	];
	FindingsReport::new(number(), lines).unwrap()
}

#[test]
fn customs_opens_what_the_filer_sealed() {
	let (key, public) = customs();
	let opening = opening();
	let sealed = SealedEntry::seal(&opening, &public).unwrap();
	assert_eq!((sealed.commitment, sealed.seal), (opening.commitment(), public.seal));
	let opened = sealed.open(number(), &key).unwrap();
	assert_eq!(opened, opening);
	assert_eq!(opened.entry.document(), &document());
	assert_eq!((opened.entry.number(), opened.entry.lines().len()), (number(), 2));
	assert_eq!(opened.licenses, [license()]);

	let written = serde_json::to_value(&sealed).unwrap();
	assert_eq!(serde_json::from_value::<SealedEntry>(written).unwrap(), sealed);
}

/// SHA-256 over the canonical JSON, made by other means: Python's `json` with sorted keys, and `hashlib`.
#[test]
fn a_commitment_is_what_anyone_calculates_from_the_opening() {
	let opening: EntryOpening = serde_json::from_value(json!({
		"salt": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
		"licenses": [license()],
		"entry": document(),
	}))
	.unwrap();
	assert_eq!(
		format!("{:?}", opening.commitment()),
		"0xd53ca39be8d18b688cb00e9029cdeba90959d4c8eaf7915d9a73f827f051744a"
	);
}

#[test]
fn another_key_and_an_altered_envelope_open_nothing() {
	let (key, public) = customs();
	let sealed = SealedEntry::seal(&opening(), &public).unwrap();
	let refused = Err(Unopenable::NotOpened(NotOpened));
	assert_eq!(sealed.open(number(), &SealingKey::generate().unwrap()), refused);
	for at in [0, 31, 32, 1000, SIZES[0] - 1] {
		let mut altered = sealed.clone();
		altered.sealed[at] ^= 1;
		assert_eq!(altered.open(number(), &key), refused, "byte {at}");
	}
	let mut moved = sealed.clone();
	moved.commitment = opening().commitment();
	assert_eq!(
		moved.open(number(), &key),
		refused,
		"an envelope belongs to its commitment"
	);
	let mut cut = sealed;
	cut.sealed.truncate(20);
	assert_eq!(cut.open(number(), &key), refused);
}

#[test]
fn an_entry_sealed_as_another_is_found() {
	let (key, public) = customs();
	let other: EntryNumber = "BRK-2600002-3".parse().unwrap();
	let sealed = SealedEntry::seal(&opening(), &public).unwrap();
	assert_eq!(sealed.open(other, &key), Err(Unopenable::OtherEntry(number())));

	let opening = opening();
	let seal = |text: &str| {
		let commitment = opening.commitment();
		let sealed = sealing::seal(&public.public, LINES, commitment.as_bytes(), text.as_bytes()).unwrap();
		SealedEntry {
			commitment,
			seal: public.seal,
			sealed,
		}
		.open(number(), &key)
	};
	let honest = serde_json::to_value(&opening).unwrap();
	assert!(seal(&honest.to_string()).is_ok());
	for (pointer, value) in [
		("/entry/lines/0/quantity", json!(1)),
		("/entry/lines/0/unknown", json!("more")),
		("/salt", json!("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8")),
		("/licenses", json!([])),
	] {
		let refused = seal(&with(honest.clone(), pointer, value).to_string());
		assert_eq!(refused, Err(Unopenable::Mismatch), "{pointer}");
	}
	let superfluous = with(honest.clone(), "/more", json!(1)).to_string();
	let unreadable = with(honest.clone(), "/entry/importer", json!("nobody")).to_string();
	let short = with(honest, "/salt", json!("AAAA")).to_string();
	for text in ["{}", "no JSON", &superfluous, &unreadable, &short] {
		assert_eq!(seal(text), Err(Unopenable::NoOpening), "{text}");
	}
}

#[test]
fn only_a_class_of_length_shows() {
	let (_, public) = customs();
	let length = |opening: &EntryOpening| SealedEntry::seal(opening, &public).unwrap().sealed.len();
	assert_eq!(length(&opening_of(500)), 2048);
	for (index, size) in SIZES.into_iter().enumerate() {
		let room = size - 48;
		assert_eq!(length(&opening_of(room)), size);
		let longer = SealedEntry::seal(&opening_of(room + 1), &public).map(|sealed| sealed.sealed.len());
		let next = SIZES.get(index + 1).copied().ok_or(Unsealable::TooLong {
			length: room + 1,
			most: 65_488,
		});
		assert_eq!(longer, next);
	}
	assert_eq!(
		Unsealable::TooLong {
			length: 70_000,
			most: 65_488
		}
		.to_string(),
		"is too long to be sealed: it has 70000 bytes with its salt, and may have 65488"
	);
}

#[test]
fn two_seals_of_one_entry_have_nothing_in_common() {
	let (key, public) = customs();
	let one = SealedEntry::seal(&opening(), &public).unwrap();
	let other = SealedEntry::seal(&opening(), &public).unwrap();
	assert_eq!(
		one.open(number(), &key).unwrap().entry,
		other.open(number(), &key).unwrap().entry
	);
	assert_ne!(one.commitment, other.commitment);
	let pieces = |sealed: &SealedEntry| -> BTreeSet<Vec<u8>> { sealed.sealed.windows(8).map(<[u8]>::to_vec).collect() };
	assert!(pieces(&one).is_disjoint(&pieces(&other)));
	// One opening sealed twice keeps its commitment, and that alone.
	let opening = opening();
	let [one, other] = [(); 2].map(|()| SealedEntry::seal(&opening, &public).unwrap());
	assert_eq!(one.commitment, other.commitment);
	assert!(pieces(&one).is_disjoint(&pieces(&other)));
}

#[test]
fn what_is_no_entry_is_refused_by_its_field() {
	for (pointer, value, field, reason) in [
		("/number", Value::Null, "number", "is missing, or no text"),
		("/number", json!("BRK-2600001-6"), "number", "check digit"),
		("/importer", Value::Null, "importer", "is missing, or no text"),
		("/importer", json!("213800WSGIIZCXF1P573"), "importer", "check digit"),
		("/lines", Value::Null, "lines", "is missing, or no list"),
		("/lines", json!([]), "lines", "has 0 lines, and an entry has 1 to 100"),
		("/lines", json!(vec![json!({}); 101]), "lines", "has 101 lines"),
		("/lines", json!([{}, 7]), "lines[1]", "is no object"),
		(
			"/lines/0/quantity",
			json!(9_007_199_254_740_993u64),
			".",
			"has a number that is larger or finer than JSON can say exactly",
		),
	] {
		let refusal = Entry::try_from(with(document(), pointer, value)).unwrap_err();
		assert_eq!(refusal.field, field, "{refusal}");
		assert!(refusal.reason.contains(reason), "{refusal}");
	}
	assert_eq!(Entry::try_from(json!("BRK")).unwrap_err().field, "number");
}

#[test]
fn nothing_is_sealed_to_a_key_that_is_none() {
	let (_, mut public) = customs();
	public.public = PublicKey::X25519([0; 32]);
	let refused = Unsealable::NotSealed(NotSealed::Key);
	assert_eq!(SealedEntry::seal(&opening(), &public), Err(refused));
	assert_eq!(report().seal(&public.public), Err(refused));
	assert_eq!(sealed_document::seal(b"guide", &public), Err(NotSealed::Key));
}

#[test]
fn a_sealed_entry_that_is_malformed_is_refused() {
	let (_, public) = customs();
	let written = serde_json::to_value(SealedEntry::seal(&opening(), &public).unwrap()).unwrap();
	for (pointer, value, reason) in [
		(
			"/sealed",
			json!("0x00"),
			"has 1 bytes, and an envelope has one of [2048, 4096,",
		),
		("/sealed", json!("00"), "is not `0x` and hexadecimal"),
		("/commitment", json!("0x12"), "too few or too many characters"),
		("/seal/customs", json!("506700GE1G29325QX364"), "check digit"),
		("/importer", json!("213800WSGIIZCXF1P572"), "unknown field"),
	] {
		let refused = serde_json::from_value::<SealedEntry>(with(written.clone(), pointer, value)).unwrap_err();
		assert!(refused.to_string().contains(reason), "{refused}");
	}
}

#[test]
fn the_filer_opens_what_customs_found() {
	let (filer, report) = (SealingKey::generate().unwrap(), report());
	let sealed = report.seal(&filer.public()).unwrap();
	assert_eq!(sealed.len(), SIZES[0]);
	let commitment = report.commitment();
	let opened = FindingsReport::open(number(), &commitment, &sealed, &filer).unwrap();
	assert_eq!(opened, report);
	let written = serde_json::to_value(&opened).unwrap();
	assert_eq!(written["lines"][0][0]["right"], 7, "all that a finding tells is there");
	assert_eq!(opened.lines[0][1].severity, Severity::Advice);
	assert!(written["lines"][0][0]["license"].is_null());

	let not_opened = Err(Unopenable::NotOpened(NotOpened));
	let stranger = SealingKey::generate().unwrap();
	assert_eq!(
		FindingsReport::open(number(), &commitment, &sealed, &stranger),
		not_opened
	);
	let other = FindingsReport::new(number(), Vec::new()).unwrap();
	assert_eq!(
		FindingsReport::open(number(), &other.commitment(), &sealed, &filer),
		not_opened
	);
	let elsewhere = "BRK-2600002-3".parse().unwrap();
	assert_eq!(
		FindingsReport::open(elsewhere, &commitment, &sealed, &filer),
		Err(Unopenable::OtherEntry(number()))
	);
	let forge = |text: String| {
		let sealed = sealing::seal(&filer.public(), FINDINGS, commitment.as_bytes(), text.as_bytes()).unwrap();
		FindingsReport::open(number(), &commitment, &sealed, &filer)
	};
	assert_eq!(forge(serde_json::to_string(&other).unwrap()), Err(Unopenable::Mismatch));
	assert_eq!(forge("{}".into()), Err(Unopenable::NoOpening));
	let mild = with(written, "/lines/0/0/severity", json!("mild"));
	assert_eq!(forge(mild.to_string()), Err(Unopenable::NoOpening));
}

#[test]
fn lines_are_no_findings_and_neither_is_a_file() {
	let (key, public) = customs();
	let opening = opening();
	let sealed = SealedEntry::seal(&opening, &public).unwrap();
	let as_findings = FindingsReport::open(number(), &sealed.commitment, &sealed.sealed, &key);
	assert_eq!(as_findings, Err(Unopenable::NotOpened(NotOpened)));
	assert_eq!(sealed_document::open(&sealed.sealed, &key), Err(NotOpened));
}

#[test]
fn officers_open_a_file_and_nobody_else_does() {
	let (key, public) = customs();
	for content in [b"".as_slice(), b"%PDF-1.7 where the hologram sits", &[0xff; 100_000]] {
		let sealed = sealed_document::seal(content, &public).unwrap();
		assert_eq!(sealed.len(), content.len() + 48);
		assert_eq!(sealed_document::open(&sealed, &key).unwrap(), content);
		assert_eq!(
			sealed_document::open(&sealed, &SealingKey::generate().unwrap()),
			Err(NotOpened)
		);
		let mut altered = sealed.clone();
		altered[40] ^= 1;
		assert_eq!(sealed_document::open(&altered, &key), Err(NotOpened));
		assert_ne!(sealed_document::seal(content, &public).unwrap(), sealed);
	}
	assert_eq!(sealed_document::open(b"", &key), Err(NotOpened));
}

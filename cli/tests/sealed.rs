//! Sealing and opening at the desk, without a chain: entries, and files for officers.

mod common;

use common::Desk;
use serde_json::{json, Value};
use std::{fs, os::unix::fs::PermissionsExt};

const CUSTOMS: &str = "506700GE1G29325QX363";

/// A desk with a key of customs, the public part of which is in `customs.json`.
fn desk() -> Desk {
	let desk = Desk::new();
	let key = desk.ok(&["key", "new", "--purpose", "sealing", "--out", "customs.jwk"]);
	desk.write(
		"customs.json",
		json!({ "lei": CUSTOMS, "key": 4, "publicKey": key.trim() }),
	);
	desk.ok(&["key", "new", "--purpose", "sealing", "--out", "other.jwk"]);
	desk
}

fn entry() -> Value {
	json!({
		"number": "BRK-2600001-5",
		"importer": "213800WSGIIZCXF1P572",
		"lines": [{ "hts": "6109.10.0012", "country": "MX", "quantity": 1000 }],
	})
}

fn license() -> String {
	format!("0x{}", "5a".repeat(32))
}

#[test]
fn an_entry_is_sealed_without_asking_a_node() {
	let desk = desk();
	desk.write("entry.json", entry());
	let uses = json!({ "draws": [{ "licenses": [license()], "quantity": 1000 }], "certificates": [license()] });
	desk.write("uses.json", &uses);
	let seal = [
		"entry",
		"seal",
		"entry.json",
		"--customs",
		"customs.json",
		"--uses",
		"uses.json",
		"--openings",
	];
	let form = desk.json(&[&seal[..], &["opening.json"]].concat());
	assert_eq!(form["number"], "BRK-2600001-5");
	assert_eq!(form["seal"], json!({ "customs": CUSTOMS, "key": 4 }));
	assert_eq!(
		(&form["draws"], &form["certificates"]),
		(&uses["draws"], &uses["certificates"])
	);
	assert_eq!(form["sealed"].as_str().unwrap().len(), 2 + 2 * 2048);
	// Neither as text nor within the hex of the envelope. Short codes are left out: random digits may spell them.
	for secret in ["213800WSGIIZCXF1P572", "6109.10.0012"] {
		let text = form.to_string();
		let hex: String = secret.bytes().map(|byte| format!("{byte:02x}")).collect();
		assert!(entry().to_string().contains(secret) && !text.contains(secret) && !text.contains(&hex));
	}

	let opening: Value = serde_json::from_slice(&fs::read(desk.file("opening.json")).unwrap()).unwrap();
	assert_eq!((&opening["entry"], &opening["licenses"]), (&entry(), &json!([])));
	let mode = fs::metadata(desk.file("opening.json")).unwrap().permissions().mode();
	assert_eq!(mode & 0o777, 0o600);

	let refused = desk.refused(&[&seal[..], &["opening.json"]].concat());
	assert!(refused.starts_with("refused: opening.json: File exists"), "{refused}");
	desk.ok(&[&seal[..], &["second.json", "--out", "form.json"]].concat());
	let again: Value = serde_json::from_slice(&fs::read(desk.file("form.json")).unwrap()).unwrap();
	assert_ne!(again["commitment"], form["commitment"]);
}

#[test]
fn an_entry_that_customs_could_not_read_is_not_sealed() {
	let desk = desk();
	desk.write("uses.json", json!({ "draws": [], "certificates": [] }));
	let refused = |entry: Value, arguments: &[&str]| {
		desk.write("entry.json", entry);
		let seal = [
			"entry",
			"seal",
			"entry.json",
			"--customs",
			"customs.json",
			"--openings",
			"opening.json",
		];
		let refused = desk.refused(&[&seal, arguments].concat());
		assert!(!desk.file("opening.json").exists());
		refused
	};
	let mut without = entry();
	without["lines"] = json!([]);
	assert_eq!(
		refused(without, &["--uses", "uses.json"]),
		"refused: entry.json:1: lines: is empty: an entry has at least one line\n"
	);
	let mut faulty = entry();
	faulty["lines"][0] = json!({ "hts": "69", "country": "MX", "quantity": 0 });
	let refusal = refused(faulty, &["--uses", "uses.json"]);
	let told: Vec<_> = refusal.lines().collect();
	assert!(
		told[0].starts_with("refused: entry.json:1: lines[0].hts: \"69\" is no "),
		"{refusal}"
	);
	assert_eq!(
		told[1],
		"entry.json:1: lines[0].quantity: is 0: a line has at least one unit"
	);
	assert_eq!(
		refused(json!([entry(), entry()]), &["--uses", "uses.json"]),
		"refused: entry.json: has several entries: seal one at a time\n"
	);
	assert_eq!(
		refused(json!([]), &["--uses", "uses.json"]),
		"refused: entry.json: has no entry\n"
	);
	let refusal = refused(entry(), &["--node", "ws://127.0.0.1:1"]);
	assert!(refusal.contains("ws://127.0.0.1:1: no node answers"), "{refusal}");
	desk.write("uses.json", json!({ "draws": [] }));
	let refusal = refused(entry(), &["--uses", "uses.json"]);
	assert!(
		refusal.starts_with("refused: uses.json: lacks `certificates`"),
		"{refusal}"
	);
}

#[test]
fn officers_open_a_file_and_nobody_else_does() {
	let desk = desk();
	let guide = [0, 159, 146, 150, b'\n'];
	fs::write(desk.file("guide.pdf"), guide).unwrap();
	let sealed = desk.json(&[
		"document",
		"seal",
		"guide.pdf",
		"--customs",
		"customs.json",
		"--out",
		"guide.sealed",
	]);
	assert_eq!(sealed["seal"], json!({ "customs": CUSTOMS, "key": 4 }));
	assert_eq!(
		fs::metadata(desk.file("guide.sealed")).unwrap().len(),
		48 + guide.len() as u64
	);

	let digest = sealed["sha256"].as_str().unwrap();
	let open = [
		"document",
		"open",
		"guide.sealed",
		"--sha256",
		digest,
		"--out",
		"opened.pdf",
		"--key",
	];
	let refused = desk.refused(&[&open[..], &["other.jwk"]].concat());
	assert!(
		refused.starts_with("refused: guide.sealed: this key does not open it"),
		"{refused}"
	);
	assert!(!desk.file("opened.pdf").exists());
	assert_eq!(desk.ok(&[&open[..], &["customs.jwk"]].concat()), "");
	assert_eq!(fs::read(desk.file("opened.pdf")).unwrap(), guide);
	let mode = fs::metadata(desk.file("opened.pdf")).unwrap().permissions().mode();
	assert_eq!(mode & 0o777, 0o600);

	let other = license();
	let refused = desk.refused(&[
		"document",
		"open",
		"guide.sealed",
		"--sha256",
		&other,
		"--key",
		"customs.jwk",
		"--out",
		"again.pdf",
	]);
	assert_eq!(
		refused,
		format!("refused: guide.sealed: is another file than the register has: its digest is {digest}\n")
	);
	let refused = desk.refused(&[
		"document",
		"seal",
		"none.pdf",
		"--customs",
		"customs.json",
		"--out",
		"x",
	]);
	assert!(refused.starts_with("refused: none.pdf: No such file"), "{refused}");
}

//! Holder keys: made where a credential does not say who may use it up, and used to show who holds it.

mod common;

use bonafide_primitives::{EntryNumber, HolderKey, Holding, Lei, Presenter};
use common::{certificate, license, mode, Desk};
use serde_json::{json, Value};
use std::fs;

const NUMBER: &str = "BRK-2600001-5";
const FILER: &str = "5493006MHB84DD0ZWV18";
const RIVAL: &str = "506700GE1G29325QX363";

/// A certificate for one shipment whose importer is told on request.
fn shipment() -> Value {
	let mut document = certificate();
	document["importer"] = json!("onRequest");
	document
}

/// Signs the certificate in `shipment.json`: what is printed. Its key is in `holder.jwk`.
fn sign(desk: &Desk) -> Value {
	desk.write("shipment.json", shipment());
	desk.json(&[
		"certificate",
		"sign",
		"shipment.json",
		"--key",
		"key.jwk",
		"--holder",
		"holder.jwk",
		"--out",
		"signed.txt",
	])
}

fn read<T: serde::de::DeserializeOwned>(value: &Value) -> T {
	serde_json::from_value(value.clone()).unwrap()
}

/// True if `holdings` show that `filer` holds what was `signed`, for the entry `number`.
fn shows(holdings: &[Holding], signed: &Value, number: &str, filer: &str) -> bool {
	let presenter = Presenter {
		entry: number.parse::<EntryNumber>().unwrap(),
		importer: None,
		filer: filer.parse::<Lei>().unwrap(),
		holdings,
	};
	presenter.holds(&read(&signed["id"]), &read::<HolderKey>(&signed["form"]["holder"]))
}

#[test]
fn a_shipment_without_an_open_importer_is_signed_with_a_key_beside_it() {
	let desk = Desk::new();
	desk.write("shipment.json", shipment());
	let sign_bare = [
		"certificate",
		"sign",
		"shipment.json",
		"--key",
		"key.jwk",
		"--out",
		"signed.txt",
	];
	assert_eq!(
		desk.refused(&sign_bare),
		"refused: shipment.json: does not say in the open who may use it: say with --holder where to put the key that \
		 shows it\n"
	);
	assert!(!desk.file("signed.txt").exists());

	let signed = sign(&desk);
	assert_eq!(mode(&desk.file("holder.jwk")), 0o600);
	let key: Value = serde_json::from_str(&fs::read_to_string(desk.file("holder.jwk")).unwrap()).unwrap();
	assert_eq!(key["kid"], signed["id"]);
	let public = desk.ok(&["key", "show", "holder.jwk"]);
	assert_eq!(public.trim(), signed["form"]["holder"].as_str().unwrap());
	let told = signed.to_string() + &desk.ok(&["certificate", "show", "signed.txt", "--at", "2026-03-01"]);
	for secret in [&key["d"], &key["x"]] {
		assert!(!told.contains(secret.as_str().unwrap()));
	}
	let report = desk.not_shown(&["certificate", "verify", "signed.txt", "--at", "2026-03-01"]);
	assert_eq!(report["form"].get("holder"), None, "it is not in the credential");

	let again = desk.refused(&[&sign_bare[..], &["--holder", "holder.jwk"]].concat());
	assert!(again.starts_with("refused: holder.jwk: File exists"), "{again}");
}

#[test]
fn nothing_sealed_is_kept_of_a_certificate_that_is_not_signed() {
	let desk = Desk::new();
	let mut document = certificate();
	document["importer"] = json!({ "sealed": certificate()["importer"] });
	desk.write("certificate.json", document);
	let sign = [
		"certificate",
		"sign",
		"certificate.json",
		"--key",
		"key.jwk",
		"--openings",
		"openings.json",
	];
	assert!(desk.refused(&sign).contains("say with --holder"));
	assert!(!desk.file("openings.json").exists());
	desk.ok(&[&sign[..], &["--holder", "holder.jwk"]].concat());
}

#[test]
fn a_private_license_is_signed_with_a_key_beside_it_and_an_open_one_if_asked() {
	let desk = Desk::new();
	let mut document = license();
	let sign = ["license", "sign", "license.json", "--key", "key.jwk"];
	desk.write("license.json", &document);
	assert_eq!(desk.json(&sign)["form"].get("holder"), None);
	let signed = desk.json(&[&sign[..], &["--holder", "open.jwk"]].concat());
	assert!(signed["form"]["holder"].is_string());

	document["private"] = json!(true);
	desk.write("license.json", document);
	assert!(desk.refused(&sign).contains("say with --holder"));
	let signed = desk.json(&[&sign[..], &["--holder", "private.jwk"]].concat());
	assert!(signed["form"]["commitment"].is_string() && signed["form"]["holder"].is_string());
}

#[test]
fn a_sublicense_shows_that_its_licensor_holds_the_private_license_above() {
	let desk = Desk::new();
	let mut document = license();
	document["private"] = json!(true);
	desk.write("above.json", &document);
	let sign = |file, holder| ["license", "sign", file, "--key", "key.jwk", "--holder", holder];
	let above = desk.json(&sign("above.json", "above.jwk"));
	document["parent"] = above["id"].clone();
	desk.write("below.json", document);
	let below = desk.json(&[&sign("below.json", "below.jwk")[..], &["--above", "above.jwk"]].concat());
	let licensor = license()["licensor"]["lei"].clone();
	let message = Holding::sublicense_message(&read(&above["id"]), &read(&below["id"]), &read(&licensor));
	let key: HolderKey = read(&above["form"]["holder"]);
	assert!(key.has_signed(&message, &read(&below["held"])));

	let other = desk.refused(&[&sign("below.json", "other.jwk")[..], &["--above", "below.jwk"]].concat());
	assert!(other.ends_with(", which is not the `parent`\n"), "{other}");
	assert!(!desk.file("other.jwk").exists());
}

#[test]
fn a_certificate_that_says_whose_it_is_has_no_such_key() {
	let desk = Desk::new();
	desk.write("certificate.json", certificate());
	let sign = [
		"certificate",
		"sign",
		"certificate.json",
		"--key",
		"key.jwk",
		"--holder",
		"holder.jwk",
	];
	assert_eq!(desk.json(&sign)["form"].get("holder"), None);
	assert!(!desk.file("holder.jwk").exists());
}

#[test]
fn whoever_holds_it_shows_so_for_one_entry_of_one_filer() {
	let desk = Desk::new();
	let signed = sign(&desk);
	let present = ["entry", "present", NUMBER, "--holder", "holder.jwk"];
	let holdings: Vec<Holding> = read(&desk.json(&[&present[..], &["--filer", FILER]].concat()));
	assert!(shows(&holdings, &signed, NUMBER, FILER));
	assert!(!shows(&holdings, &signed, "BRK-2600002-3", FILER));
	assert!(!shows(&holdings, &signed, NUMBER, RIVAL));

	assert_eq!(
		desk.refused(&present),
		"refused: say with --filer who will file: a holder key signs for one filer alone\n"
	);
	let nothing = desk.refused(&["entry", "present", NUMBER]);
	assert_eq!(nothing, "refused: say with --holder which credentials are held\n");
	let signing = desk.refused(&["entry", "present", NUMBER, "--holder", "key.jwk", "--filer", FILER]);
	assert!(
		signing.contains("key.jwk: has no `kid` that is a credential's id"),
		"{signing}"
	);
	fs::copy(desk.file("holder.jwk"), desk.file("shown.jwk")).unwrap();
	let mut permissions = fs::metadata(desk.file("shown.jwk")).unwrap().permissions();
	std::os::unix::fs::PermissionsExt::set_mode(&mut permissions, 0o644);
	fs::set_permissions(desk.file("shown.jwk"), permissions).unwrap();
	let shown = desk.refused(&["entry", "present", NUMBER, "--holder", "shown.jwk", "--filer", FILER]);
	assert!(shown.contains("others can read this key"), "{shown}");
}

#[test]
fn a_directory_gives_the_holder_keys_in_it() {
	let desk = Desk::new();
	fs::create_dir(desk.file("issued")).unwrap();
	let empty = desk.refused(&["entry", "present", NUMBER, "--holder", "issued", "--filer", FILER]);
	assert_eq!(empty, "refused: issued: has no file called *.holder.jwk\n");
	let signed = sign(&desk);
	fs::rename(desk.file("holder.jwk"), desk.file("issued/5a.holder.jwk")).unwrap();
	desk.write("issued/ledger.jsonl", "{}");
	let present = ["entry", "present", NUMBER, "--holder", "issued", "--filer", FILER];
	let id = signed["id"].as_str().unwrap();
	let holdings = desk.json(&[&present[..], &["--credential", id]].concat());
	assert!(shows(&read::<Vec<_>>(&holdings), &signed, NUMBER, FILER));
}

#[test]
fn of_a_directory_of_keys_those_asked_for_sign_and_no_others() {
	let desk = Desk::new();
	fs::create_dir(desk.file("issued")).unwrap();
	let signed = sign(&desk);
	fs::rename(desk.file("holder.jwk"), desk.file("issued/1.holder.jwk")).unwrap();
	let other = sign_other(&desk);
	fs::rename(desk.file("other.jwk"), desk.file("issued/2.holder.jwk")).unwrap();
	let ids = [&signed, &other].map(|signed| signed["id"].as_str().unwrap());
	let present = ["entry", "present", NUMBER, "--holder", "issued", "--filer", FILER];

	let all = desk.refused(&present);
	let told = "refused: say with --credential which of these the entry uses up: ";
	assert!(all.starts_with(told) && ids.iter().all(|id| all.contains(id)), "{all}");
	let holdings: Vec<Holding> = read(&desk.json(&[&present[..], &["--credential", ids[1]]].concat()));
	assert_eq!(holdings.len(), 1);
	assert!(shows(&holdings, &other, NUMBER, FILER) && !shows(&holdings, &signed, NUMBER, FILER));

	let stranger = format!("0x{}", "5a".repeat(32));
	let unheld = desk.refused(&[&present[..], &["--credential", ids[0], "--credential", &stranger]].concat());
	assert_eq!(
		unheld,
		format!("refused: {stranger}: none of the keys given came with it\n")
	);
}

#[test]
fn a_sealed_entry_shows_what_it_uses_up_and_no_more() {
	let desk = Desk::new();
	let used = sign(&desk);
	fs::rename(desk.file("holder.jwk"), desk.file("used.jwk")).unwrap();
	let other = sign_other(&desk);
	seal_to_customs(&desk, &json!({ "draws": [], "certificates": [used["id"]] }));
	let claims = [&used, &other].map(line);
	let entry = json!({ "number": NUMBER, "importer": FILER, "lines": claims });
	desk.write("entry.json", &entry);
	let form = desk.json(&[
		"entry",
		"seal",
		"entry.json",
		"--customs",
		"customs.json",
		"--uses",
		"uses.json",
		"--openings",
		"opening.json",
		"--holder",
		"used.jwk",
		"--holder",
		"other.jwk",
		"--filer",
		FILER,
	]);
	let holdings: Vec<Holding> = read(&form["holdings"]);
	assert!(shows(&holdings, &used, NUMBER, FILER));
	assert!(!shows(&holdings, &other, NUMBER, FILER));
	assert_eq!(holdings.len(), 1);

	// Customs, who opens it, sees what is held of all that the lines name.
	let opening: Value = serde_json::from_str(&fs::read_to_string(desk.file("opening.json")).unwrap()).unwrap();
	let all: Vec<Holding> = read(&opening["entry"]["holdings"]);
	assert!([&used, &other].iter().all(|signed| shows(&all, signed, NUMBER, FILER)));
}

#[test]
fn a_broker_seals_what_the_importer_has_presented_to_it() {
	let desk = Desk::new();
	let signed = sign(&desk);
	let presented = desk.json(&["entry", "present", NUMBER, "--holder", "holder.jwk", "--filer", FILER]);
	fs::remove_file(desk.file("holder.jwk")).unwrap();
	seal_to_customs(&desk, &json!({ "draws": [], "certificates": [signed["id"]] }));
	let mut entry = json!({
		"number": NUMBER,
		"importer": RIVAL,
		"lines": [line(&signed)],
		"holdings": presented,
	});
	let seal = [
		"entry",
		"seal",
		"entry.json",
		"--customs",
		"customs.json",
		"--uses",
		"uses.json",
		"--openings",
		"opening.json",
	];
	desk.write("entry.json", &entry);
	let form = desk.json(&seal);
	assert!(shows(&read::<Vec<_>>(&form["holdings"]), &signed, NUMBER, FILER));

	entry["holdings"][0]["signature"] = json!("0x5a");
	desk.write("entry.json", &entry);
	let refused = desk.refused(&seal);
	assert!(refused.starts_with("refused: entry.json: holdings: "), "{refused}");
}

/// A line of an entry that claims under what was `signed`.
fn line(signed: &Value) -> Value {
	let claim = json!({ "agreement": "USMCA", "code": "S", "certificate": signed["id"] });
	json!({ "hts": "6109.10.0012", "country": "MX", "quantity": 1, "claim": claim })
}

/// Writes the key of customs, and what a sealed entry `uses`.
fn seal_to_customs(desk: &Desk, uses: &Value) {
	let public = desk.ok(&["key", "new", "--purpose", "sealing", "--out", "customs.jwk"]);
	let customs = json!({ "lei": RIVAL, "key": 1, "publicKey": public.trim() });
	desk.write("customs.json", customs);
	desk.write("uses.json", uses);
}

/// Signs another certificate, whose key is in `other.jwk`.
fn sign_other(desk: &Desk) -> Value {
	desk.json(&[
		"certificate",
		"sign",
		"shipment.json",
		"--key",
		"key.jwk",
		"--holder",
		"other.jwk",
	])
}

//! Certificates at the desk: written, checked, calculated, sealed, shown in part.

mod common;

use bonafide_credentials::{verify, Certificate};
use common::{certificate, mode, Desk, SIGN};
use serde_json::{json, Value};
use std::fs;

const DAY: [&str; 2] = ["--at", "2026-03-01"];

/// The same day.
const MARCH_2026: u64 = 1_772_323_200_000;

/// A worksheet that meets its rule as long as the foreign material is worth no more than 40.
fn worksheet(value: &str) -> Value {
	json!({
		"agreement": "USMCA",
		"criterion": "B",
		"good": { "description": "Shirts", "hs": "6105.10" },
		"currency": "USD",
		"transactionValue": "100",
		"materials": [{ "description": "Buttons", "hs": "9606.21", "value": value, "originating": false }],
		"rules": [{ "regionalValueContent": [
			{ "method": "transaction value method", "base": "transactionValue", "threshold": "60" }
		] }]
	})
}

fn trader() -> Value {
	json!({
		"name": "Puerto Norte Logística",
		"lei": "213800WSGIIZCXF1P572",
		"address": { "street": "Calle 5 No. 12", "city": "Nuevo Laredo", "country": "MX" },
		"telephone": "+52 867 555 0123",
		"email": "export@puertonorte.example"
	})
}

/// A desk with a certificate whose exporter is for customs alone, and the key of customs.
fn sealing_desk() -> Desk {
	let desk = Desk::new();
	let public = desk.ok(&["key", "new", "--purpose", "sealing", "--out", "customs.jwk"]);
	let customs = json!({ "lei": "506700GE1G29325QX363", "key": 4, "publicKey": public.trim() });
	desk.write("customs.json", customs);
	let mut document = certificate();
	document["exporter"] = json!({ "sealed": trader() });
	desk.write("certificate.json", document);
	desk
}

/// Signs the certificate and seals its exporter.
fn seal(desk: &Desk) -> Value {
	desk.json(&[
		"certificate",
		"sign",
		"certificate.json",
		"--key",
		"key.jwk",
		"--customs",
		"customs.json",
		"--openings",
		"openings.json",
		"--out",
		"signed.txt",
	])
}

#[test]
fn a_new_certificate_is_complete_once_every_blank_is_filled() {
	let desk = Desk::new();
	for (agreement, at_least) in [("USMCA", "goods[0].criterion"), ("CAFTA-DR", "goods[0].rule")] {
		let file = format!("{agreement}.json");
		desk.ok(&["certificate", "new", agreement, "--out", &file]);
		let answer = desk.invalid(&["certificate", "check", &file]);
		assert_eq!(answer["complete"], json!(false));
		let fields: Vec<_> = answer["faults"]
			.as_array()
			.unwrap()
			.iter()
			.map(|fault| fault["field"].as_str().unwrap())
			.collect();
		for field in [
			"certification",
			"certifier.lei",
			"producer.address.country",
			"invoice",
			at_least,
		] {
			assert!(fields.contains(&field), "{field} is not in {fields:?}");
		}
		assert!(!fields.contains(&"statement") && !fields.contains(&"signedOn"));
		assert!(desk
			.refused(&["certificate", "new", agreement, "--out", &file])
			.contains("File exists"));
	}
	let blanket: Value = serde_json::from_str(&desk.ok(&["certificate", "new", "USMCA", "--blanket"])).unwrap();
	assert_eq!(blanket["blanketPeriod"]["from"], blanket["signedOn"]);
	assert_eq!(blanket.get("invoice"), None);
	assert_eq!(
		desk.refused(&["certificate", "new", "EFTA"]),
		"refused: EFTA: is none of USMCA, CAFTA-DR and NAFTA\n"
	);
}

#[test]
fn a_certificate_of_an_agreement_that_has_ended_is_written_down_with_a_word_on_its_use() {
	let desk = Desk::new();
	let output = desk.run(&["certificate", "new", "NAFTA", "--blanket"]);
	let document: Value = serde_json::from_slice(&output.stdout).unwrap();
	assert_eq!(document["signedOn"], json!(""));
	assert_eq!(document["blanketPeriod"], json!({ "from": "", "until": "" }));
	let told = String::from_utf8(output.stderr).unwrap();
	assert!(told.contains("after 2024-06-30 no claim can rest on one"), "{told}");

	desk.ok(&["certificate", "new", "NAFTA", "--out", "nafta.json"]);
	let answer = desk.invalid(&["certificate", "check", "nafta.json"]);
	let fields = answer["faults"].as_array().unwrap().iter().map(|fault| &fault["field"]);
	assert!(fields.into_iter().any(|field| field == "signedOn"));
}

#[test]
fn a_certificate_is_checked_before_it_is_signed() {
	let desk = Desk::new();
	let mut document = certificate();
	document["exporter"] = trader();
	desk.write("good.json", &document);
	assert_eq!(
		desk.json(&["certificate", "check", "good.json"]),
		json!({ "complete": true, "faults": [] })
	);

	document["exporter"]["lei"] = json!("213800WSGIIZCXF1P573");
	document["goods"][0]["criterion"] = json!("E");
	document["goods"][0]["originCalculation"] = json!({ "worksheet": worksheet("40.01") });
	desk.write("bad.json", document);
	let faults = desk.invalid(&["certificate", "check", "bad.json"])["faults"].take();
	let fields: Vec<_> = faults
		.as_array()
		.unwrap()
		.iter()
		.map(|fault| fault["field"].as_str().unwrap())
		.collect();
	assert_eq!(fields.len(), 3, "{fields:?}");
	for field in ["exporter.lei", "goods[0].criterion", "goods[0].originCalculation"] {
		assert!(fields.contains(&field), "{field} is not in {fields:?}");
	}
	desk.write("broken.json", "{");
	assert!(desk
		.refused(&["certificate", "check", "broken.json"])
		.starts_with("refused: broken.json: "));
}

#[test]
fn an_origin_is_calculated_explained_and_carried() {
	let desk = Desk::new();
	desk.write("worksheet.json", worksheet("40"));
	let said = desk.ok(&["certificate", "origin", "worksheet.json"]);
	assert!(said.contains("(100.00 − 40.00) / 100.00 × 100 = 60.00 %"), "{said}");
	assert!(
		said.ends_with("The good originates under criterion B of USMCA.\n"),
		"{said}"
	);

	let calculation = desk.json(&["certificate", "origin", "worksheet.json", "--json"]);
	let mut document = certificate();
	document["goods"][0]["originCalculation"] = calculation;
	desk.write("certificate.json", document);
	desk.ok(&SIGN);
	let page = desk.ok(&["certificate", "show", "signed.txt", DAY[0], DAY[1]]);
	assert!(
		page.contains("  Origin calculation\n    The good is Shirts, 610510."),
		"{page}"
	);
	for choice in [["--only", "goods"], ["--all-but", "invoice"]] {
		desk.write(
			"shown.txt",
			desk.ok(&["certificate", "disclose", "signed.txt", choice[0], choice[1]]),
		);
		let page = desk.ok(&["certificate", "show", "shown.txt", DAY[0], DAY[1]]);
		assert!(page.contains("610510") && !page.contains("Buttons"), "{page}");
	}

	desk.write("certificate.json", certificate());
	let sign = [
		"certificate",
		"sign",
		"certificate.json",
		"--key",
		"key.jwk",
		"--worksheet",
		"worksheet.json",
	];
	desk.ok(&[&sign[..], &["--out", "put.txt"]].concat());
	let put = desk.ok(&["certificate", "show", "put.txt", DAY[0], DAY[1]]);
	assert!(put.contains("The good originates under criterion B of USMCA."), "{put}");
	let mut others = certificate();
	others["goods"][0]["hs"] = json!("6109.10");
	desk.write("certificate.json", &others);
	assert_eq!(
		desk.refused(&sign),
		"refused: worksheet.json: no good of the certificate is 610510\n"
	);
	others["goods"] = json!([certificate()["goods"][0], certificate()["goods"][0]]);
	desk.write("certificate.json", others);
	assert_eq!(
		desk.refused(&sign),
		"refused: worksheet.json: more than one good of the certificate is 610510\n"
	);

	desk.write("worksheet.json", worksheet("40.01"));
	let output = desk.run(&["certificate", "origin", "worksheet.json"]);
	assert_eq!(output.status.code(), Some(1));
	assert!(String::from_utf8(output.stdout)
		.unwrap()
		.contains("59.99 % of the transaction value, and 60 % is asked: not reached"));
	desk.write("worksheet.json", worksheet("a lot"));
	let refusal = desk.refused(&["certificate", "origin", "worksheet.json"]);
	assert!(
		refusal.starts_with("refused: worksheet.json: materials[0].value: is no amount"),
		"{refusal}"
	);
}

#[test]
fn only_customs_learns_a_sealed_party() {
	let desk = sealing_desk();
	let signed = seal(&desk);
	let sealed = &signed["form"]["exporter"]["Sealed"];
	assert_eq!(
		sealed["envelope"]["seal"],
		json!({ "customs": "506700GE1G29325QX363", "key": 4 })
	);
	assert_eq!(mode(&desk.file("openings.json")), 0o600);
	let page = desk.ok(&["certificate", "show", "signed.txt", DAY[0], DAY[1]]);
	assert!(page.contains("3 Exporter             for customs alone\n"), "{page}");
	assert!(
		page.contains(&format!(
			"  Sealed to customs    {}\n",
			sealed["commitment"].as_str().unwrap()
		)),
		"{page}"
	);
	assert!(
		page.contains("  Customs              506700GE1G29325QX363\n  Key                  4\n"),
		"{page}"
	);
	assert!(!page.contains("Puerto Norte") && page.len() < 3000, "{page}");

	let opened = desk.json(&[
		"certificate",
		"open",
		"signed.txt",
		"--key",
		"customs.jwk",
		DAY[0],
		DAY[1],
	]);
	assert_eq!(opened, json!({ "exporter": trader() }));
	let opened = desk.json(&[
		"certificate",
		"open",
		"signed.txt",
		"--openings",
		"openings.json",
		DAY[0],
		DAY[1],
	]);
	assert_eq!(opened, json!({ "exporter": trader() }));
}

#[test]
fn who_has_not_the_key_of_customs_opens_nothing() {
	let desk = sealing_desk();
	seal(&desk);
	desk.ok(&["key", "new", "--purpose", "sealing", "--out", "other.jwk"]);
	let open = |arguments: &[&str]| desk.refused(&[&["certificate", "open", "signed.txt"], arguments, &DAY].concat());
	assert_eq!(
		open(&["--key", "other.jwk"]),
		"refused: signed.txt: exporter: this key does not open it: it was sealed to another key or for another place, \
		 or altered since\n"
	);
	assert!(open(&["--key", "key.jwk"]).contains("key.jwk: is a key of the other kind"));
	fs::rename(desk.file("openings.json"), desk.file("first.json")).unwrap();
	fs::remove_file(desk.file("signed.txt")).unwrap();
	seal(&desk);
	assert_eq!(
		open(&["--openings", "first.json"]),
		"refused: signed.txt: exporter: first.json: holds another opening than the one committed to\n"
	);

	desk.write(
		"hidden.txt",
		desk.ok(&["certificate", "disclose", "signed.txt", "--all-but", "exporter"]),
	);
	let refusal = desk.refused(&[
		"certificate",
		"open",
		"hidden.txt",
		"--key",
		"customs.jwk",
		DAY[0],
		DAY[1],
	]);
	assert_eq!(refusal, "refused: hidden.txt: shows no sealed party\n");
	let early = desk.refused(&[
		"certificate",
		"open",
		"signed.txt",
		"--key",
		"customs.jwk",
		"--at",
		"2025-01-01",
	]);
	assert_eq!(
		early,
		"refused: signed.txt: does not verify: Period: is not valid yet\n"
	);
}

#[test]
fn a_sealed_party_needs_a_place_for_what_opens_it_and_may_go_without_an_envelope() {
	let desk = sealing_desk();
	let bare = ["certificate", "sign", "certificate.json", "--key", "key.jwk"];
	let refusal = desk.refused(&bare);
	assert!(
		refusal.contains("has a sealed party: say with --openings where to keep what opens it"),
		"{refusal}"
	);

	let signed = desk.json(&[&bare[..], &["--openings", "openings.json", "--out", "signed.txt"]].concat());
	assert_eq!(signed["form"]["exporter"]["Sealed"].get("envelope"), None);
	let refusal = desk.refused(&[
		"certificate",
		"open",
		"signed.txt",
		"--key",
		"customs.jwk",
		DAY[0],
		DAY[1],
	]);
	assert!(
		refusal.contains("exporter: has no envelope: ask who committed to it for the opening"),
		"{refusal}"
	);
	let opened = desk.json(&[
		"certificate",
		"open",
		"signed.txt",
		"--openings",
		"openings.json",
		DAY[0],
		DAY[1],
	]);
	assert_eq!(opened["exporter"]["lei"], trader()["lei"]);

	// What was kept is never overwritten, and nothing is signed then.
	let again = desk.refused(&[&bare[..], &["--openings", "openings.json"]].concat());
	assert!(again.starts_with("refused: openings.json: File exists"), "{again}");
	desk.write("customs.json", "{}");
	let unreadable = desk.refused(&[&bare[..], &["--openings", "more.json", "--customs", "customs.json"]].concat());
	assert!(unreadable.starts_with("refused: customs.json: "), "{unreadable}");
	assert!(!desk.file("more.json").exists());
}

#[test]
fn only_what_is_chosen_is_shown_and_the_rest_is_told_to_be_withheld() {
	let desk = Desk::new();
	desk.write("certificate.json", certificate());
	let signed = desk.json(&SIGN);
	desk.ok(&[
		"certificate",
		"disclose",
		"signed.txt",
		"--only",
		"goods[0],certifier.lei",
		"--out",
		"shown.txt",
	]);
	let report = desk.not_shown(&["certificate", "verify", "shown.txt", DAY[0], DAY[1]]);
	assert_eq!(report["id"], signed["id"]);
	let page = desk.ok(&["certificate", "show", "shown.txt", DAY[0], DAY[1]]);
	for line in [
		"  1 Certification as   withheld, or not given",
		"  2 Certifier          disclosed in part, 6 withheld",
		"  6-7 Goods            disclosed",
		"  LEI                  5493006MHB84DD0ZWV18",
		"  Description          Men's knitted cotton shirts",
	] {
		assert!(page.lines().any(|printed| printed == line), "{line}\nis not in\n{page}");
	}
	assert!(!page.contains("Lucía"), "{page}");

	let refusal = desk.refused(&["certificate", "disclose", "signed.txt", "--only", "goods[7]"]);
	assert_eq!(
		refusal,
		"refused: signed.txt: has no element goods[7] that can be shown or withheld\n"
	);
	for arguments in [
		&["signed.txt"][..],
		&["signed.txt", "--only", "goods", "--all-but", "invoice"],
	] {
		let output = desk.run(&[&["certificate", "disclose"], arguments].concat());
		assert_eq!(output.status.code(), Some(2));
	}
}

#[test]
fn a_key_on_the_register_is_verified_with_the_did_document() {
	let desk = Desk::new();
	desk.write("certificate.json", certificate());
	let did = "did:web:bonafide.example:5493006MHB84DD0ZWV18";
	let kid = format!("{did}#key-1");
	desk.ok(&[
		"certificate",
		"sign",
		"certificate.json",
		"--key",
		"key.jwk",
		"--kid",
		&kid,
		"--out",
		"signed.txt",
	]);
	let multikey = desk.ok(&["key", "show", "key.jwk"]).trim().replace("did:key:", "");
	let document = |good: &[&str]| {
		json!({ "didDocument": {
			"id": did,
			"verificationMethod": [{ "id": kid, "controller": did, "publicKeyMultibase": multikey }],
			"assertionMethod": good,
		} })
	};
	desk.write("did.json", document(&[&kid]));
	desk.write("revoked.json", document(&[]));
	let verify = ["certificate", "verify", "signed.txt", DAY[0], DAY[1]];
	let report = desk.json(&[&verify[..], &["--did-document", "did.json"]].concat());
	assert_eq!(report["issuer"], json!({ "id": did, "lei": "5493006MHB84DD0ZWV18" }));
	let reason = |report: Value| {
		let key = report["checks"]
			.as_array()
			.unwrap()
			.iter()
			.find(|check| check["check"] == "key")
			.unwrap()
			.clone();
		key["reason"].as_str().unwrap().to_owned()
	};
	assert!(reason(desk.not_shown(&verify)).ends_with("is no did:key: give the issuer's DID document"));
	let revoked = desk.invalid(&[&verify[..], &["--did-document", "revoked.json"]].concat());
	assert!(reason(revoked).contains("is not among the keys"));
	desk.write("broken.json", "{}");
	assert!(desk
		.refused(&[&verify[..], &["--did-document", "broken.json"]].concat())
		.starts_with("refused: broken.json: "));

	let unnamed = desk.refused(&[
		"certificate",
		"sign",
		"certificate.json",
		"--key",
		"key.jwk",
		"--kid",
		did,
	]);
	assert!(unnamed.contains("is not named as a key of an entity"), "{unnamed}");
}

#[test]
fn a_key_to_open_with_is_as_secret_as_a_key_to_sign_with() {
	let desk = Desk::new();
	let public = desk.ok(&["key", "new", "--purpose", "sealing", "--out", "customs.jwk"]);
	assert!(public.starts_with("0x") && public.trim().len() == 66, "{public}");
	assert_eq!(mode(&desk.file("customs.jwk")), 0o600);
	assert_eq!(desk.ok(&["key", "show", "customs.jwk"]), public);
	let refusal = desk.refused(&["certificate", "sign", "certificate.json", "--key", "customs.jwk"]);
	assert!(refusal.contains("certificate.json: No such file"), "{refusal}");
	desk.write("certificate.json", certificate());
	let refusal = desk.refused(&["certificate", "sign", "certificate.json", "--key", "customs.jwk"]);
	assert_eq!(
		refusal,
		"refused: customs.jwk: is a key of the other kind: one kind signs, another opens what was sealed\n"
	);
}

#[test]
fn check_judges_as_the_chain_will() {
	let desk = Desk::new();
	let faults = |document: &Value| {
		desk.write("certificate.json", document);
		let answer = desk.invalid(&["certificate", "check", "certificate.json"]);
		let faults = answer["faults"].as_array().unwrap().clone();
		faults
			.iter()
			.map(|fault| fault["field"].as_str().unwrap().to_owned())
			.collect::<Vec<_>>()
	};
	let by = |change: fn(&mut Value)| {
		let mut document = certificate();
		document["exporter"] = trader();
		change(&mut document);
		document
	};
	let twice = by(|document| {
		let good = document["goods"][0].clone();
		document["goods"] = json!([good, good]);
	});
	assert_eq!(faults(&twice), ["goods[1]"]);
	assert_eq!(
		faults(&by(|document| document["signedOn"] = json!("2099-01-01"))),
		["signedOn"]
	);
	assert_eq!(
		faults(&by(|document| document["signedOn"] = json!("2020-06-30"))),
		["signedOn"]
	);
	let hidden = by(|document| document["certifier"]["name"] = json!("Lucía\u{202e}"));
	assert_eq!(faults(&hidden), ["certifier.name"]);

	let read = by(|document| {
		document["certification"] = json!("Producer");
		document["goods"][0]["criterion"] = json!("4.2(b)");
		document["statement"] = json!("«Certifico que las mercancías\n califican como originarias.»");
	});
	desk.write("certificate.json", read);
	assert_eq!(
		desk.json(&["certificate", "check", "certificate.json"])["complete"],
		json!(true)
	);
	let signed = desk.json(&["certificate", "sign", "certificate.json", "--key", "key.jwk"]);
	assert_eq!(signed["form"]["certifier"], "Producer");
	assert_eq!(signed["form"]["goods"][0]["criterion"], "B");
}

#[test]
fn a_member_said_twice_is_neither_checked_nor_signed() {
	let desk = Desk::new();
	let text = certificate()
		.to_string()
		.replacen(r#""criterion":"B""#, r#""criterion":"A","criterion":"B""#, 1);
	desk.write("certificate.json", text);
	let said = "refused: certificate.json: goods[0]: the member `criterion` is there twice";
	assert!(desk
		.refused(&["certificate", "check", "certificate.json"])
		.starts_with(said));
	let sign = desk.refused(&["certificate", "sign", "certificate.json", "--key", "key.jwk"]);
	assert!(sign.starts_with(said), "{sign}");
}

#[test]
fn all_files_are_written_or_none_and_their_owner_alone_reads_them() {
	let desk = sealing_desk();
	desk.write("signed.txt", "something");
	let sign = [
		"certificate",
		"sign",
		"certificate.json",
		"--key",
		"key.jwk",
		"--customs",
		"customs.json",
		"--openings",
		"openings.json",
		"--out",
		"signed.txt",
	];
	let refused = desk.refused(&sign);
	assert!(refused.starts_with("refused: signed.txt: File exists"), "{refused}");
	assert!(
		!desk.file("openings.json").exists(),
		"the next attempt finds its place free"
	);
	fs::remove_file(desk.file("signed.txt")).unwrap();
	desk.ok(&sign);
	assert_eq!(mode(&desk.file("signed.txt")), 0o600);
	assert_eq!(mode(&desk.file("openings.json")), 0o600);
}

#[test]
fn a_sealed_party_is_not_copied_to_a_certificate_of_another() {
	let desk = sealing_desk();
	let signed = seal(&desk);
	let mut copied = certificate();
	copied["certifier"]["lei"] = json!("HWUPKR0MPOU8FGXBT394");
	copied["exporter"] = signed["form"]["exporter"]["Sealed"].clone();
	desk.write("copied.json", copied);
	desk.ok(&[
		"certificate",
		"sign",
		"copied.json",
		"--key",
		"key.jwk",
		"--out",
		"copied.txt",
	]);
	let open =
		|credential, with: [&str; 2]| desk.refused(&[&["certificate", "open", credential], &with[..], &DAY].concat());
	let said = open("copied.txt", ["--key", "customs.jwk"]);
	assert!(said.contains("exporter: this key does not open it"), "{said}");
	let said = open("copied.txt", ["--openings", "openings.json"]);
	assert!(said.contains("was sealed for another place"), "{said}");
}

#[test]
fn a_schema_is_named_only_where_it_is_served() {
	let desk = Desk::new();
	desk.write("certificate.json", certificate());
	let sign = ["certificate", "sign", "certificate.json", "--key", "key.jwk"];
	let schema = |more: &[&str]| {
		let signed = desk.json(&[&sign[..], more].concat());
		let report = verify::<Certificate>(signed["credential"].as_str().unwrap(), MARCH_2026).unwrap();
		report.claims.get("credentialSchema").cloned()
	};
	assert_eq!(schema(&[]), None);
	assert_eq!(
		schema(&["--schema-host", "id.example"]),
		Some(json!({ "id": "https://id.example/schemas/usmca-2020.json", "type": "JsonSchema" }))
	);
	let refused = desk.run(&[&sign[..], &["--schema-host", "https://id.example/"]].concat());
	assert_eq!(refused.status.code(), Some(2));
	let said = String::from_utf8(refused.stderr).unwrap();
	assert!(
		said.contains("'https://id.example/' for '--schema-host <HOST>'"),
		"{said}"
	);
}

#[test]
fn a_statement_is_written_in_each_language_of_its_agreement() {
	let desk = Desk::new();
	let statement = |agreement: &str, language: &str| {
		let blank = desk.json(&["certificate", "new", agreement, "--language", language]);
		blank["statement"].as_str().unwrap().to_owned()
	};
	for (agreement, language, words) in [
		(
			"USMCA",
			"en",
			["I certify that ", "qualify as originating", "verification visit"],
		),
		(
			"USMCA",
			"es",
			["Certifico que ", "califican como originarias", "visita de verificación"],
		),
		(
			"USMCA",
			"fr",
			["Je certifie que ", "marchandises originaires", "visite de vérification"],
		),
		(
			"CAFTA-DR",
			"es",
			["Certifico que ", "declaración falsa", "República Dominicana"],
		),
		("NAFTA", "es", ["Certifico que ", "por escrito", "América del Norte"]),
		("NAFTA", "fr", ["J'atteste que ", "par écrit", "nord-américain"]),
	] {
		let written = statement(agreement, language);
		assert!(words.iter().all(|word| written.contains(word)), "{written}");
		// It is taken as it is printed.
		let mut document = certificate();
		document["agreement"] = json!(agreement);
		document["statement"] = json!(written);
		desk.write("certificate.json", document);
		let told = desk.run(&["certificate", "check", "certificate.json"]).stdout;
		assert!(
			!String::from_utf8(told).unwrap().contains("\"statement\""),
			"{agreement} {language}"
		);
	}
	assert_eq!(
		desk.refused(&["certificate", "new", "CAFTA-DR", "--language", "fr"]),
		"refused: CAFTA-DR: a certification is in English or Spanish, not in French\n"
	);
}

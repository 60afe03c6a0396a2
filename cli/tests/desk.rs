//! The commands as a person runs them.

mod common;

use bonafide_credentials::sd_jwt;
use common::{certificate, license, mode, Desk, SIGN};
use serde_json::json;
use std::{fs, os::unix::fs::PermissionsExt};

#[test]
fn a_new_key_is_for_its_owner_alone_and_never_overwrites() {
	let desk = Desk::new();
	assert_eq!(mode(&desk.file("key.jwk")), 0o600);
	let did = desk.ok(&["key", "show", "key.jwk"]);
	assert!(did.starts_with("did:key:z6Mk"), "{did}");

	let before = fs::read(desk.file("key.jwk")).unwrap();
	assert!(desk
		.refused(&["key", "new", "--out", "key.jwk"])
		.starts_with("refused: key.jwk: File exists"));
	assert_eq!(fs::read(desk.file("key.jwk")).unwrap(), before);

	assert_ne!(desk.ok(&["key", "new", "--out", "other.jwk"]), did);
}

#[test]
fn a_key_that_others_can_read_is_refused() {
	let desk = Desk::new();
	fs::set_permissions(desk.file("key.jwk"), fs::Permissions::from_mode(0o640)).unwrap();
	let refusal = desk.refused(&["key", "show", "key.jwk"]);
	assert!(
		refusal.contains("others can read this key; run `chmod 600 key.jwk`"),
		"{refusal}"
	);
}

#[test]
fn a_key_file_that_holds_no_key_is_named() {
	let desk = Desk::new();
	desk.write("certificate.json", certificate());
	desk.write("empty.jwk", "");
	fs::set_permissions(desk.file("empty.jwk"), fs::Permissions::from_mode(0o600)).unwrap();
	let no_key = desk.refused(&["certificate", "sign", "certificate.json", "--key", "empty.jwk"]);
	assert_eq!(no_key, "refused: empty.jwk: is no private JSON Web Key\n");
	let no_file = desk.refused(&["certificate", "sign", "certificate.json", "--key", "none.jwk"]);
	assert!(no_file.starts_with("refused: none.jwk: No such file"), "{no_file}");
}

#[test]
fn a_certificate_is_signed_verified_and_shown() {
	let desk = Desk::new();
	desk.write("certificate.json", certificate());
	let signed = desk.json(&SIGN);
	assert_eq!(
		signed["form"],
		json!({
			"agreement": "USMCA",
			"certifier": "Producer",
			"signedOn": "2026-01-01",
			"producer": { "Named": { "lei": "5493006MHB84DD0ZWV18", "country": "MX" } },
			"exporter": "OnRequest",
			"importer": { "Named": { "lei": "506700GE1G29325QX363", "country": "US" } },
			"goods": [{ "hs": "610510", "criterion": "B", "origin": "MX" }],
			"cover": "Single"
		})
	);
	let credential = fs::read_to_string(desk.file("signed.txt")).unwrap();
	assert_eq!(credential.trim(), signed["credential"].as_str().unwrap());

	desk.write("signed.json", &signed);
	for file in ["signed.txt", "signed.json"] {
		let report = desk.not_shown(&["certificate", "verify", file, "--at", "2026-03-01"]);
		assert_eq!(report["id"], signed["id"]);
		assert_eq!(report["verdict"], json!("notShown"));
		assert_eq!(report["form"], signed["form"]);
		assert_eq!(report["withheld"], json!(0));
		assert_eq!(
			report["issuer"]["id"],
			json!(desk.ok(&["key", "show", "key.jwk"]).trim())
		);
	}

	let page = desk.ok(&["certificate", "show", "signed.txt", "--at", "2026-03-01"]);
	for line in [
		&format!("CertificateOfOrigin    {}", signed["id"].as_str().unwrap()),
		"Verified               in part: no check failed, and these could not be made",
		"  (Lei)                the key is nobody's: no DID document binds it to the LEI",
		"Signed by              an unknown key; nothing shows that it is of 5493006MHB84DD0ZWV18",
		"1 Certification as     producer",
		"  Organization         Sierra Textiles S.A. de C.V.",
		"    Country            MX",
		"3 Exporter             available to the importing authority on request",
		"6-7 Goods (1)",
		"  HS                   610510",
		"6 Invoice              F-2026/0815",
	] {
		assert!(page.lines().any(|printed| printed == line), "{line}\nis not in\n{page}");
	}
}

#[test]
fn a_license_is_signed_verified_and_shown() {
	let desk = Desk::new();
	desk.write("license.json", license());
	let signed = desk.json(&["license", "sign", "license.json", "--key", "key.jwk"]);
	assert_eq!(
		signed["form"],
		json!({
			"right": 1,
			"licensee": "5493006MHB84DD0ZWV18",
			"role": "Manufacturer",
			"products": "All",
			"countries": [],
			"from": "2026-01-01",
			"until": "2026-12-31",
			"sublicensing": 0
		})
	);
	desk.write("signed.json", &signed);
	let report = desk.not_shown(&["license", "verify", "signed.json", "--at", "2026-12-31"]);
	assert_eq!(report["form"], signed["form"]);

	let expired = desk.invalid(&["license", "verify", "signed.json", "--at", "2027-01-01"]);
	let checks = expired["checks"].as_array().unwrap();
	let failed: Vec<_> = checks.iter().filter(|check| check["result"] == "failed").collect();
	assert_eq!(
		failed,
		[&json!({ "check": "period", "result": "failed", "reason": "is no longer valid" })]
	);

	let shown = desk.run(&["license", "show", "signed.json", "--at", "2027-01-01"]);
	assert_eq!(shown.status.code(), Some(1));
	let page = String::from_utf8(shown.stdout).unwrap();
	assert!(
		page.contains("Verified               NO: rely on nothing below\n"),
		"{page}"
	);
	assert!(page.contains("  Period               is no longer valid\n"), "{page}");
	assert!(
		page.contains("Products               all that carry the right\n"),
		"{page}"
	);
}

#[test]
fn withheld_elements_are_counted_and_an_altered_signature_is_found() {
	let desk = Desk::new();
	desk.write("certificate.json", certificate());
	let signed = desk.json(&["certificate", "sign", "certificate.json", "--key", "key.jwk"]);
	let credential = signed["credential"].as_str().unwrap();
	let (jwt, disclosures) = sd_jwt::split(credential).unwrap();

	desk.write("withheld.txt", sd_jwt::join(jwt, [""; 0]));
	let report = desk.not_shown(&["certificate", "verify", "withheld.txt", "--at", "2026-03-01"]);
	assert_eq!(report["id"], signed["id"]);
	assert_eq!(report["withheld"], json!(8));
	assert_eq!(report.get("form"), None);
	let page = desk.ok(&["certificate", "show", "withheld.txt", "--at", "2026-03-01"]);
	assert!(page.contains("Withheld               8 elements\n"), "{page}");
	assert!(!page.contains("Sierra"), "{page}");

	let (signed_part, signature) = jwt.rsplit_once('.').unwrap();
	let other = if signature.starts_with('A') { "B" } else { "A" };
	desk.write(
		"altered.txt",
		sd_jwt::join(&format!("{signed_part}.{other}{}", &signature[1..]), disclosures),
	);
	let report = desk.invalid(&["certificate", "verify", "altered.txt", "--at", "2026-03-01"]);
	assert_eq!(report["verdict"], json!("invalid"));
	let failed: Vec<_> = report["checks"]
		.as_array()
		.unwrap()
		.iter()
		.filter(|check| check["result"] == "failed")
		.collect();
	assert_eq!(
		failed,
		[&json!({ "check": "signature", "result": "failed", "reason": "the key did not sign this" })]
	);
}

#[test]
fn a_document_refused_names_file_field_and_reason_and_signs_nothing() {
	let desk = Desk::new();
	let mut document = certificate();
	document["certifier"]["address"]["country"] = json!("XX");
	desk.write("certificate.json", &document);
	let refusal = desk.refused(&SIGN);
	assert!(
		refusal.starts_with("refused: certificate.json: certifier.address.country: "),
		"{refusal}"
	);
	assert!(!desk.file("signed.txt").exists());

	desk.write("license.json", "{");
	assert!(desk
		.refused(&["license", "sign", "license.json", "--key", "key.jwk"])
		.starts_with("refused: license.json: "));
	assert!(desk
		.refused(&["license", "verify", "license.json"])
		.contains("is no signed credential"));
}

#[test]
fn a_signed_file_is_never_overwritten() {
	let desk = Desk::new();
	desk.write("license.json", license());
	desk.write("signed.txt", "the only copy");
	let refusal = desk.refused(&[
		"license",
		"sign",
		"license.json",
		"--key",
		"key.jwk",
		"--out",
		"signed.txt",
	]);
	assert!(refusal.starts_with("refused: signed.txt: File exists"), "{refusal}");
	assert_eq!(fs::read_to_string(desk.file("signed.txt")).unwrap(), "the only copy");
}

#[test]
fn a_page_sends_the_terminal_no_commands() {
	let desk = Desk::new();
	desk.write("license.json", license());
	let signed = desk.json(&["license", "sign", "license.json", "--key", "key.jwk"]);
	let credential = signed["credential"].as_str().unwrap();
	let [header, _, signature] = <[&str; 3]>::try_from(credential.split('.').collect::<Vec<_>>()).unwrap();
	// {"credentialSubject":{"right":"\u001b[2J"}}
	let hostile = "eyJjcmVkZW50aWFsU3ViamVjdCI6eyJyaWdodCI6Ilx1MDAxYlsySiJ9fQ";
	desk.write("hostile.txt", format!("{header}.{hostile}.{signature}"));
	let shown = desk.run(&["license", "show", "hostile.txt"]);
	assert_eq!(shown.status.code(), Some(1));
	let page = String::from_utf8(shown.stdout).unwrap();
	assert!(page.contains("Right                  \\u{1b}[2J\n"), "{page}");
	assert!(page.contains("NO: rely on nothing below"), "{page}");
}

#[test]
fn a_command_not_understood_exits_with_2() {
	let desk = Desk::new();
	for arguments in [
		&["certificate"][..],
		&["certificate", "sign", "certificate.json"],
		&["license", "verify", "license.txt", "--at", "yesterday"],
		&["key", "new"],
		&["seal"],
	] {
		let output = desk.run(arguments);
		assert_eq!(output.status.code(), Some(2), "{arguments:?}");
		assert!(!output.stderr.is_empty());
	}
}

#[test]
fn a_key_is_of_an_lei_by_its_did_document_alone() {
	let desk = Desk::new();
	desk.write("certificate.json", certificate());
	let did = "did:web:id.example:5493006MHB84DD0ZWV18";
	let kid = format!("{did}#key-1");
	let sign = ["certificate", "sign", "certificate.json", "--key", "key.jwk", "--kid"];
	let signed = desk.json(&[&sign[..], &[&kid]].concat());
	desk.write("signed.json", &signed);
	let key = desk.ok(&["key", "show", "key.jwk"]);
	let document = |id: &str| {
		json!({
			"id": id,
			"verificationMethod": [{
				"id": kid,
				"type": "Multikey",
				"controller": id,
				"publicKeyMultibase": key.trim().trim_start_matches("did:key:"),
			}],
			"assertionMethod": [kid],
		})
	};
	desk.write("did.json", document(did));
	desk.write("other.json", document("did:web:id.example:213800WSGIIZCXF1P572"));
	let verify = [
		"certificate",
		"verify",
		"signed.json",
		"--at",
		"2026-03-01",
		"--did-document",
	];
	let report = desk.json(&[&verify[..], &["did.json"]].concat());
	assert_eq!(report["verdict"], json!("valid"));
	let required = desk.not_shown(&[&verify[..], &["did.json", "--require", "anchor", "--require", "status"]].concat());
	let skipped: Vec<_> = required["checks"]
		.as_array()
		.unwrap()
		.iter()
		.filter(|check| check["result"] == "skipped")
		.map(|check| check["check"].as_str().unwrap())
		.collect();
	assert_eq!(skipped, ["anchored", "status"]);
	let other = desk.not_shown(&[&verify[..], &["other.json"]].concat());
	assert_eq!(other["verdict"], json!("notShown"));
	let open = [
		"certificate",
		"open",
		"signed.json",
		"--at",
		"2026-03-01",
		"--openings",
		"none.json",
	];
	assert!(desk.refused(&open).contains("nothing shows who signed it"));
	let shown = [
		"certificate",
		"show",
		"signed.json",
		"--at",
		"2026-03-01",
		"--did-document",
		"did.json",
	];
	let page = desk.ok(&shown);
	assert!(
		page.contains("Signed by              a key of 5493006MHB84DD0ZWV18, as the host of its DID says\n"),
		"{page}"
	);
}

#[test]
fn nothing_is_signed_under_a_name_that_nobody_verifies() {
	let desk = Desk::new();
	desk.write("certificate.json", certificate());
	desk.write("license.json", license());
	let sign = |kid: &str| {
		desk.refused(&[
			"certificate",
			"sign",
			"certificate.json",
			"--key",
			"key.jwk",
			"--kid",
			kid,
		])
	};
	for host in ["HOST WITH SPACE/../x", "Id.example", "https://id.example", "192.0.2.1"] {
		let refusal = sign(&format!("did:web:{host}:5493006MHB84DD0ZWV18#key-1"));
		assert!(refusal.contains("is not named as a key of an entity"), "{refusal}");
	}
	let refusal = sign("did:web:id.example:213800WSGIIZCXF1P572#key-1");
	assert!(refusal.contains("the key is of 213800WSGIIZCXF1P572"), "{refusal}");
	let hosted = [
		"license",
		"sign",
		"license.json",
		"--key",
		"key.jwk",
		"--status-host",
		"https://id.example/",
	];
	let output = desk.run(&hosted);
	assert_eq!(output.status.code(), Some(2));
	assert!(String::from_utf8(output.stderr)
		.unwrap()
		.contains("a host is a domain name"));
}

#[test]
fn a_document_with_a_member_twice_is_not_signed() {
	let desk = Desk::new();
	let twice = license().to_string().replacen("\"right\"", "\"right\":2,\"right\"", 1);
	desk.write("license.json", twice);
	let refusal = desk.refused(&["license", "sign", "license.json", "--key", "key.jwk"]);
	assert!(refusal.contains("the member `right` is there twice"), "{refusal}");
	let refusal = desk.refused(&["license", "check", "license.json"]);
	assert!(refusal.contains("the member `right` is there twice"), "{refusal}");
}

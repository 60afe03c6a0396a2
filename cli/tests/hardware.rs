//! Keys in a hardware module, here SoftHSM: they sign at the desk, and each mistake has its words.

mod common;

use common::{certificate, license, mode, Desk};
use serde_json::{json, Value};
use std::{
	fs::{self, Permissions},
	os::unix::fs::PermissionsExt,
	process::{Command, Output},
};

/// The module of the Debian package `softhsm2`.
const MODULE: &str = "/usr/lib/softhsm/libsofthsm2.so";

/// A desk with a token, on which are a key on P-256, `origin`, and one of Ed25519, `license`. The same keys are in the
/// files `p256.jwk` and `ed25519.jwk`.
struct Office(Desk);

impl Office {
	fn new() -> Self {
		let office = Self(Desk::new());
		let desk = &office.0;
		fs::create_dir(desk.file("tokens")).unwrap();
		office.configure("");
		office.softhsm("--init-token --free --label desk --so-pin 87654321");
		for (curve, label, id) in [("p256", "origin", "01"), ("ed25519", "license", "02")] {
			let (jwk, pem) = (format!("{curve}.jwk"), format!("{curve}.pem"));
			desk.ok(&["key", "new", "--curve", curve, "--out", &jwk]);
			desk.ok(&["key", "export", &jwk, "--out", &pem]);
			office.softhsm(&format!("--import {pem} --token desk --label {label} --id {id}"));
		}
		office.secret("desk.pin", "123456\n");
		desk.write("certificate.json", certificate());
		// A proof is made today: the license is one of today, whenever that is.
		let mut license = license();
		license["until"] = json!("2099-12-31");
		desk.write("license.json", license);
		office
	}

	/// Sets SoftHSM up, with these lines on top.
	fn configure(&self, more: &str) {
		let tokens = self.0.file("tokens");
		let text = format!(
			"directories.tokendir = {}\nlog.level = ERROR\n{more}\n",
			tokens.display()
		);
		self.0.write("softhsm2.conf", text);
	}

	fn softhsm(&self, arguments: &str) {
		let output = Command::new("softhsm2-util")
			.current_dir(self.0.file(""))
			.env("SOFTHSM2_CONF", self.0.file("softhsm2.conf"))
			.args(arguments.split(' '))
			.args(["--pin", "123456"])
			.output()
			.expect("the Debian package softhsm2 is needed: `scripts/setup softhsm2` installs it");
		assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
	}

	fn secret(&self, name: &str, text: &str) {
		self.0.write(name, text);
		fs::set_permissions(self.0.file(name), Permissions::from_mode(0o600)).unwrap();
	}

	/// Runs the command line without a terminal on which it could ask for a PIN.
	fn run(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
		Command::new("setsid")
			.args(["--wait", env!("CARGO_BIN_EXE_bonafide")])
			.args(arguments)
			.current_dir(self.0.file(""))
			.env("SOFTHSM2_CONF", self.0.file("softhsm2.conf"))
			.envs(variables.iter().copied())
			.output()
			.unwrap()
	}

	fn ok(&self, arguments: &[&str]) -> String {
		let output = self.run(arguments, &[]);
		assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
		String::from_utf8(output.stdout).unwrap()
	}

	/// The words of refusal.
	fn refused_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> String {
		let output = self.run(arguments, variables);
		assert_eq!(output.status.code(), Some(1), "{output:?}");
		assert_eq!(output.stdout, b"");
		String::from_utf8(output.stderr).unwrap()
	}

	/// The words of refusal to show the key at `uri`.
	fn refused(&self, uri: &str) -> String {
		self.refused_with(&["key", "show", uri], &[])
	}
}

/// The URI of what is `named` so on the token.
fn uri(named: &str) -> String {
	format!("pkcs11:token=desk;{named}?module-path={MODULE}&pin-source=desk.pin")
}

#[test]
fn a_key_in_a_module_is_shown_as_the_same_key_in_a_file() {
	let office = Office::new();
	for (label, file) in [("origin", "p256.jwk"), ("license", "ed25519.jwk")] {
		let uri = uri(&format!("object={label}"));
		assert_eq!(office.ok(&["key", "show", &uri]), office.0.ok(&["key", "show", file]));
		assert_eq!(
			office.ok(&["key", "show", &uri, "--hex"]),
			office.0.ok(&["key", "show", file, "--hex"])
		);
	}
}

#[test]
fn documents_are_signed_and_verified() {
	let office = Office::new();
	let sign = |subject: &str, document: &str, key: &str, more: &[&str]| -> Value {
		let arguments = [&[subject, "sign", document, "--key", key][..], more].concat();
		serde_json::from_str(&office.ok(&arguments)).unwrap()
	};
	for key in ["id=%01", "object=license"] {
		let out = format!("{}.txt", &key[..2]);
		sign("certificate", "certificate.json", &uri(key), &["--out", &out]);
		assert_eq!(mode(&office.0.file(&out)), 0o600);
		let report = office.0.not_shown(&["certificate", "verify", &out]);
		assert!(report.to_string().contains("signature"), "{report}");
	}

	let name = "did:web:id.example:HWUPKR0MPOU8FGXBT394#key-1";
	let proven = ["--as", "eddsa-jcs-2022", "--kid", name, "--out", "license.vc"];
	sign("license", "license.json", &uri("object=license"), &proven);
	let credential: Value = serde_json::from_str(&fs::read_to_string(office.0.file("license.vc")).unwrap()).unwrap();
	assert_eq!(credential["proof"]["verificationMethod"], name);
	let public = office.ok(&["key", "show", &uri("object=license")]);
	let multikey = public.trim().trim_start_matches("did:key:");
	let (did, _) = name.split_once('#').unwrap();
	let document = json!({
		"id": did,
		"verificationMethod": [{
			"id": name, "type": "Multikey", "controller": did, "publicKeyMultibase": multikey
		}],
		"assertionMethod": [name]
	});
	office.0.write("did.json", document);
	let verify = ["license", "verify", "license.vc", "--did-document", "did.json"];
	let verified = office.0.run(&verify);
	assert_ne!(
		verified.status.code(),
		Some(1),
		"{}",
		String::from_utf8_lossy(&verified.stdout)
	);

	let other = sign(
		"license",
		"license.json",
		&uri("object=origin"),
		&["--out", "license.jwt"],
	);
	assert!(other["credential"].as_str().unwrap().starts_with("ey"));
	let refused = office.refused_with(
		&[
			"license",
			"sign",
			"license.json",
			"--as",
			"eddsa-jcs-2022",
			"--key",
			&uri("object=origin"),
		],
		&[],
	);
	assert!(refused.contains("the key is no Ed25519 key"), "{refused}");
}

#[test]
fn a_pin_is_in_a_file_that_its_owner_alone_reads() {
	let office = Office::new();
	let bare = format!("pkcs11:token=desk;object=origin?module-path={MODULE}");
	let show = ["key", "show", bare.as_str()];
	let told = office.run(&show, &[("BONAFIDE_PIN", "desk.pin")]);
	assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
	office.0.write("config.toml", "pin = \"desk.pin\"\n");
	let configured = office.run(&show, &[("BONAFIDE_CONFIG", "config.toml")]);
	assert!(
		configured.status.success(),
		"{}",
		String::from_utf8_lossy(&configured.stderr)
	);
	let refused = office.refused_with(&show, &[]);
	assert!(
		refused.contains("its PIN is not told: name a file with it by `pin-source` or BONAFIDE_PIN"),
		"{refused}"
	);

	fs::set_permissions(office.0.file("desk.pin"), Permissions::from_mode(0o640)).unwrap();
	assert!(office
		.refused(&uri("object=origin"))
		.contains("others can read this key"));
	office.secret("desk.pin", "654321\n");
	let refused = office.refused(&uri("object=origin"));
	assert!(
		refused.ends_with(": the PIN is another: too many wrong ones lock the token\n"),
		"{refused}"
	);
	let seen = office.refused(&format!("{bare}&pin-value=123456"));
	assert!(seen.contains("has the PIN in it, for everybody to see"), "{seen}");
}

#[test]
fn a_certificate_that_is_not_signed_leaves_no_file() {
	let office = Office::new();
	office.secret("desk.pin", "654321\n");
	let mut sealed = certificate();
	sealed["exporter"] = json!({ "sealed": sealed["importer"] });
	office.0.write("certificate.json", sealed);
	let key = uri("object=origin");
	let sign = [
		"certificate",
		"sign",
		"certificate.json",
		"--key",
		&key,
		"--openings",
		"openings.json",
		"--out",
		"signed.txt",
	];
	let refused = office.refused_with(&sign, &[]);
	assert!(refused.contains("the PIN is another"), "{refused}");
	assert!(!office.0.file("openings.json").exists() && !office.0.file("signed.txt").exists());
	office.secret("desk.pin", "123456\n");
	office.ok(&sign);
	assert!(office.0.file("openings.json").exists() && office.0.file("signed.txt").exists());
}

#[test]
fn each_mistake_in_a_uri_has_its_words() {
	let office = Office::new();
	let with =
		|named: &str, module: &str| office.refused(&format!("pkcs11:{named}?module-path={module}&pin-source=desk.pin"));
	let ends = |refused: String, words: &str| assert!(refused.ends_with(&format!(": {words}\n")), "{refused}");
	ends(with("token=desk", "/nowhere.so"), "no module is there: /nowhere.so");
	assert!(with("token=desk", "p256.pem").contains(": p256.pem is no PKCS #11 module that can be loaded: "));
	ends(
		with("token=till", MODULE),
		"no such token is in the module: there are `desk`",
	);
	ends(
		with("token=desk;object=till", MODULE),
		"no such private key is on the token: there are `object=license;id=%02`, `object=origin;id=%01`",
	);
	ends(
		with("token=desk", MODULE),
		"several private keys are named so: say which by `object` and `id`, there are `object=license;id=%02`, \
		 `object=origin;id=%01`",
	);
	assert!(with("label=desk", MODULE).contains("`label` is none of token=, serial="));

	office.configure("slots.mechanisms = CKM_ECDSA");
	ends(
		office.refused(&uri("object=license")),
		"the token does not sign with CKM_EDDSA",
	);
	office.ok(&["key", "show", &uri("object=origin")]);
}

#[test]
fn a_key_in_a_module_neither_leaves_it_nor_opens_anything() {
	let office = Office::new();
	let key = uri("object=origin");
	for arguments in [
		&["key", "export", &key, "--out", "out.pem"][..],
		&["key", "import", &key, "--out", "out.jwk"],
		&[
			"document",
			"open",
			"certificate.json",
			"--key",
			&key,
			"--out",
			"out.json",
		],
	] {
		let refused = office.refused_with(arguments, &[]);
		assert!(
			refused.ends_with(": a key in a hardware module signs documents and does nothing else: name a file\n"),
			"{refused}"
		);
	}
	for file in ["out.pem", "out.jwk", "out.json"] {
		assert!(!office.0.file(file).exists(), "{file}");
	}
}

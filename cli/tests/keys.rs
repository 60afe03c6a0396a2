//! Keys: of both kinds, in PEM, locked; and commands that a shell completes.

mod common;

use common::{certificate, mode, Desk, SIGN};
use std::{
	fs,
	os::unix::fs::PermissionsExt,
	process::{Command, Output},
};

/// Runs the command line with this passphrase file.
fn with_passphrase(desk: &Desk, arguments: &[&str]) -> Output {
	let mut command = Command::new(env!("CARGO_BIN_EXE_bonafide"));
	command
		.current_dir(desk.file(""))
		.env("BONAFIDE_PASSPHRASE", "passphrase");
	command.args(arguments).output().unwrap()
}

fn secret(desk: &Desk, name: &str, text: &str) {
	desk.write(name, text);
	fs::set_permissions(desk.file(name), fs::Permissions::from_mode(0o600)).unwrap();
}

#[test]
fn a_key_of_either_kind_goes_to_pem_and_back_and_signs() {
	let desk = Desk::new();
	desk.write("certificate.json", certificate());
	for (curve, did) in [("ed25519", "did:key:z6Mk"), ("p256", "did:key:zDn")] {
		let file = |extension: &str| format!("{curve}.{extension}");
		let (jwk, pem, again) = (file("jwk"), file("pem"), file("again"));
		let made = desk.ok(&["key", "new", "--curve", curve, "--out", &jwk]);
		assert!(made.starts_with(did), "{made}");
		assert_eq!(desk.ok(&["key", "export", &jwk, "--out", &pem]), "");
		assert_eq!(mode(&desk.file(&pem)), 0o600);
		assert_eq!(desk.ok(&["key", "show", &pem]), made);
		assert_eq!(desk.ok(&["key", "import", &pem, "--out", &again]), made);
		assert_eq!(fs::read(desk.file(&again)).unwrap(), fs::read(desk.file(&jwk)).unwrap());
		let signed = format!("{curve}.txt");
		desk.json(&[
			"certificate",
			"sign",
			"certificate.json",
			"--key",
			&pem,
			"--out",
			&signed,
		]);
		desk.not_shown(&["certificate", "verify", &signed]);
		assert!(desk
			.refused(&["key", "export", &jwk, "--out", &pem])
			.contains("File exists"));
	}
	let sealing = desk.ok(&["key", "new", "--purpose", "sealing", "--out", "sealing.jwk"]);
	assert_eq!(desk.ok(&["key", "show", "sealing.jwk", "--hex"]), sealing);
	let hex = desk.ok(&["key", "show", "p256.jwk", "--hex"]);
	assert!(
		hex.len() == 2 + 66 + 1 && (hex.starts_with("0x02") || hex.starts_with("0x03")),
		"{hex}"
	);
}

#[test]
fn a_locked_key_signs_with_its_passphrase_alone() {
	let desk = Desk::new();
	secret(&desk, "passphrase", "correct horse\n");
	desk.write("certificate.json", certificate());
	let locked = with_passphrase(&desk, &["key", "import", "key.jwk", "--lock", "--out", "locked.jwk"]);
	assert!(locked.status.success(), "{locked:?}");
	assert!(fs::read_to_string(desk.file("locked.jwk")).unwrap().starts_with("ey"));
	assert_eq!(mode(&desk.file("locked.jwk")), 0o600);
	let sign = ["certificate", "sign", "certificate.json", "--key", "locked.jwk"];
	let signed = with_passphrase(&desk, &sign);
	assert!(signed.status.success(), "{}", String::from_utf8_lossy(&signed.stderr));

	secret(&desk, "passphrase", "battery staple\n");
	let refused = with_passphrase(&desk, &sign);
	assert_eq!(refused.status.code(), Some(1));
	let said = String::from_utf8(refused.stderr).unwrap();
	assert_eq!(
		said,
		"refused: locked.jwk: stays locked: the passphrase is another, or the file was altered\n"
	);

	secret(&desk, "passphrase", "\n");
	let empty = with_passphrase(&desk, &["key", "new", "--lock", "--out", "none.jwk"]);
	assert!(String::from_utf8_lossy(&empty.stderr).contains("the passphrase is empty"));
	assert!(!desk.file("none.jwk").exists());
	fs::set_permissions(desk.file("passphrase"), fs::Permissions::from_mode(0o644)).unwrap();
	let open = with_passphrase(&desk, &sign);
	assert!(String::from_utf8_lossy(&open.stderr).contains("others can read this key"));
}

#[test]
fn a_certificate_is_printed_if_it_verifies() {
	let desk = Desk::new();
	desk.write("certificate.json", certificate());
	let id = desk.json(&SIGN)["id"].as_str().unwrap().to_owned();
	desk.ok(&["certificate", "print", "signed.txt", "--out", "signed.pdf"]);
	let pdf = fs::read(desk.file("signed.pdf")).unwrap();
	assert!(pdf.starts_with(b"%PDF-"));
	let text = String::from_utf8_lossy(&pdf);
	for shown in [id.as_str(), "Certificate of origin", "Sierra Textiles", "610510"] {
		assert!(text.contains(shown), "{shown}");
	}
	let again = desk.refused(&["certificate", "print", "signed.txt", "--out", "signed.pdf"]);
	assert!(again.contains("File exists"), "{again}");

	let forged = fs::read_to_string(desk.file("signed.txt"))
		.unwrap()
		.replacen('.', ".A", 1);
	desk.write("forged.txt", forged);
	desk.refused(&["certificate", "print", "forged.txt", "--out", "forged.pdf"]);
	let late = [
		"certificate",
		"print",
		"signed.txt",
		"--at",
		"2020-01-01",
		"--out",
		"late.pdf",
	];
	assert!(desk.refused(&late).contains("does not verify, and is not printed"));
	assert!(!desk.file("forged.pdf").exists() && !desk.file("late.pdf").exists());

	let mut chinese = certificate();
	chinese["certifier"]["organization"] = "山东纺织有限公司".into();
	desk.write("chinese.json", chinese);
	desk.json(&[
		"certificate",
		"sign",
		"chinese.json",
		"--key",
		"key.jwk",
		"--out",
		"chinese.txt",
	]);
	let refused = desk.refused(&["certificate", "print", "chinese.txt", "--out", "chinese.pdf"]);
	assert!(refused.contains("山东纺织有限公司\" cannot be printed"), "{refused}");
}

#[test]
fn every_shell_completes_every_command() {
	let desk = Desk::new();
	for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
		let script = desk.ok(&["completion", shell]);
		for command in ["certificate", "mandate", "import"] {
			assert!(script.contains(command), "{shell}: {command}");
		}
	}
}

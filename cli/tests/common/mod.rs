//! The desk and the documents that the tests share.

#![allow(dead_code, reason = "each test binary uses its part")]

use serde_json::{json, Value};
use std::{
	fs,
	os::unix::fs::PermissionsExt,
	path::{Path, PathBuf},
	process::{Command, Output},
};
use tempfile::TempDir;

/// A desk: a directory with a key.
pub struct Desk(TempDir);

impl Desk {
	pub fn new() -> Self {
		let desk = Self(tempfile::tempdir().unwrap());
		desk.ok(&["key", "new", "--out", "key.jwk"]);
		desk
	}

	pub fn file(&self, name: &str) -> PathBuf {
		self.0.path().join(name)
	}

	pub fn write(&self, name: &str, text: impl ToString) {
		fs::write(self.file(name), text.to_string()).unwrap();
	}

	pub fn run(&self, arguments: &[&str]) -> Output {
		Command::new(env!("CARGO_BIN_EXE_bonafide"))
			.current_dir(&self.0)
			.args(arguments)
			.output()
			.unwrap()
	}

	/// The output of a command that must succeed.
	pub fn ok(&self, arguments: &[&str]) -> String {
		let output = self.run(arguments);
		assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
		String::from_utf8(output.stdout).unwrap()
	}

	pub fn json(&self, arguments: &[&str]) -> Value {
		serde_json::from_str(&self.ok(arguments)).unwrap()
	}

	/// The words of refusal of a command that must be refused, and prints nothing.
	pub fn refused(&self, arguments: &[&str]) -> String {
		let output = self.run(arguments);
		assert_eq!(output.status.code(), Some(1));
		assert_eq!(output.stdout, b"");
		String::from_utf8(output.stderr).unwrap()
	}

	/// The report, where a credential must not verify.
	pub fn invalid(&self, arguments: &[&str]) -> Value {
		self.exits(arguments, 1)
	}

	/// The report, where no check of a credential failed and not all could be made.
	pub fn not_shown(&self, arguments: &[&str]) -> Value {
		self.exits(arguments, 3)
	}

	fn exits(&self, arguments: &[&str], code: i32) -> Value {
		let output = self.run(arguments);
		let told = String::from_utf8_lossy(&output.stderr);
		assert_eq!(output.status.code(), Some(code), "{arguments:?}: {told}");
		serde_json::from_slice(&output.stdout).unwrap()
	}
}

/// Signs `certificate.json` with the key of the desk.
pub const SIGN: [&str; 7] = [
	"certificate",
	"sign",
	"certificate.json",
	"--key",
	"key.jwk",
	"--out",
	"signed.txt",
];

pub fn certificate() -> Value {
	let address = json!({ "street": "Av. Industrial 100", "city": "Monterrey", "country": "MX" });
	json!({
		"agreement": "USMCA",
		"certification": "producer",
		"certifier": {
			"name": "Lucía Hernández",
			"title": "Export compliance manager",
			"organization": "Sierra Textiles S.A. de C.V.",
			"lei": "5493006MHB84DD0ZWV18",
			"address": address,
			"telephone": "+52 81 5555 0100",
			"email": "origin@sierra.example"
		},
		"exporter": "onRequest",
		"importer": {
			"name": "Lone Star Apparel Inc.",
			"lei": "506700GE1G29325QX363",
			"address": { "street": "2100 Commerce St", "city": "Dallas", "country": "US" },
			"telephone": "+1 214 555 0142",
			"email": "customs@lonestar.example"
		},
		"goods": [{ "description": "Men's knitted cotton shirts", "hs": "6105.10", "criterion": "B", "origin": "MX" }],
		"invoice": "F-2026/0815",
		"statement": "I certify that the goods described in this document qualify as originating.",
		"signedOn": "2026-01-01"
	})
}

pub fn license() -> Value {
	json!({
		"right": 1,
		"licensor": { "name": "Alpine Outdoor AG", "lei": "HWUPKR0MPOU8FGXBT394" },
		"licensee": { "name": "Sierra Textiles S.A. de C.V.", "lei": "5493006MHB84DD0ZWV18" },
		"role": "manufacturer",
		"products": "all",
		"from": "2026-01-01",
		"until": "2026-12-31",
		"signedOn": "2025-12-15"
	})
}

pub fn mode(file: &Path) -> u32 {
	fs::metadata(file).unwrap().permissions().mode() & 0o777
}

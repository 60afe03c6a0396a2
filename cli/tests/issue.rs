//! Issuing as a person runs it, as far as it goes without a node.

use serde_json::json;
use std::{
	fs,
	os::unix::fs::PermissionsExt,
	process::{Command, Output},
};
use tempfile::TempDir;

/// A place at which nothing listens.
const NOWHERE: &str = "ws://127.0.0.1:1";

/// A directory with a signing key, the key of an account and a table.
struct Desk(TempDir);

impl Desk {
	fn new() -> Self {
		let desk = Self(tempfile::tempdir().unwrap());
		desk.run(&["key", "new", "--out", "key.jwk"]);
		desk.write(
			"account",
			"0xe5be9a5092b81bca64be81d212e7f2f9eba183bb7a90954f7b76361f6edb5c0a",
		);
		fs::set_permissions(desk.0.path().join("account"), fs::Permissions::from_mode(0o600)).unwrap();
		desk.write("goods.csv", "invoice\nF-1\n");
		desk.write("template.json", json!({ "agreement": "USMCA" }));
		desk
	}

	fn write(&self, name: &str, text: impl ToString) {
		fs::write(self.0.path().join(name), text.to_string()).unwrap();
	}

	fn run(&self, arguments: &[&str]) -> Output {
		Command::new(env!("CARGO_BIN_EXE_bonafide"))
			.current_dir(&self.0)
			.args(arguments)
			.output()
			.unwrap()
	}

	/// The words against issuing with these arguments, which must end with `code` and leave nothing behind.
	fn refused(&self, code: i32, arguments: &[&str]) -> String {
		let issue = [
			"certificate",
			"issue",
			"--key",
			"key.jwk",
			"--template",
			"template.json",
		];
		let output = self.run(&[&issue[..], arguments].concat());
		assert_eq!(output.status.code(), Some(code));
		assert_eq!(output.stdout, b"");
		assert!(!self.0.path().join("issued").exists());
		String::from_utf8(output.stderr).unwrap()
	}
}

#[test]
fn an_account_is_asked_for_and_only_one() {
	let desk = Desk::new();
	let without = desk.refused(1, &["goods.csv", "--node", NOWHERE]);
	assert!(
		without.starts_with("refused: no account is named: give --account FILE"),
		"{without}"
	);
	let both = ["goods.csv", "--account", "account", "--dev-account", "Alice"];
	assert!(desk.refused(2, &both).contains("cannot be used with"));
}

#[test]
fn a_password_goes_with_the_file_of_an_account() {
	let desk = Desk::new();
	desk.write("password", "whoisalice");
	fs::set_permissions(desk.0.path().join("password"), fs::Permissions::from_mode(0o600)).unwrap();
	let seed = [
		"goods.csv",
		"--account",
		"account",
		"--password",
		"password",
		"--node",
		NOWHERE,
	];
	let said = desk.refused(1, &seed);
	assert!(
		said.starts_with("refused: ws://127.0.0.1:1: no node answers: "),
		"{said}"
	);
	let without = ["goods.csv", "--dev-account", "Alice", "--password", "password"];
	assert!(desk.refused(2, &without).contains("cannot be used with"));
}

#[test]
fn a_file_is_asked_for() {
	assert!(Desk::new().refused(2, &["--account", "account"]).contains("<FILE>..."));
}

#[test]
fn files_are_read_before_anybody_is_asked() {
	let desk = Desk::new();
	desk.write("bad.json", "{");
	let against = |file| desk.refused(1, &[file, "--account", "account", "--node", NOWHERE]);
	assert!(against("bad.json").starts_with("refused: bad.json: is no whole JSON"));
	assert!(against("none.csv").starts_with("refused: none.csv: No such file"));
	desk.write("twice.csv", "invoice,goods.0.hs,Goods[0].HS\n1,2,3\n");
	let twice = "refused: twice.csv: row 1, column C: two columns are called goods.0.hs\n";
	assert_eq!(against("twice.csv"), twice);
	desk.write("empty.csv", "invoice\n");
	assert_eq!(
		against("empty.csv"),
		"refused: empty.csv: has a head and no row below\n"
	);
}

#[test]
fn without_a_node_nothing_is_signed() {
	let said = Desk::new().refused(1, &["goods.csv", "--account", "account", "--node", NOWHERE]);
	assert!(
		said.starts_with("refused: ws://127.0.0.1:1: no node answers: "),
		"{said}"
	);
}

#[test]
fn node_and_account_can_be_set_once() {
	let desk = Desk::new();
	let elsewhere = "ws://127.0.0.1:2";
	desk.write("config.toml", format!("node = \"{NOWHERE}\"\naccount = \"account\"\n"));
	let issue = |variables: &[(&str, &str)], more: &[&str]| {
		let mut command = Command::new(env!("CARGO_BIN_EXE_bonafide"));
		let plain = ["certificate", "issue", "--key", "key.jwk", "goods.csv"];
		command
			.current_dir(&desk.0)
			.args(plain)
			.args(more)
			.envs(variables.iter().copied());
		String::from_utf8(command.output().unwrap().stderr).unwrap()
	};
	let config = ("BONAFIDE_CONFIG", "config.toml");
	let asked = |said: String, url: &str| {
		assert!(
			said.starts_with(&format!("refused: {url}: no node answers: ")),
			"{said}"
		);
	};
	asked(issue(&[config], &[]), NOWHERE);
	asked(issue(&[config, ("BONAFIDE_NODE", elsewhere)], &[]), elsewhere);
	asked(
		issue(&[("BONAFIDE_ACCOUNT", "account"), ("BONAFIDE_NODE", elsewhere)], &[]),
		elsewhere,
	);
	asked(issue(&[config], &["--node", elsewhere]), elsewhere);
	let other = issue(&[config, ("BONAFIDE_ACCOUNT", "none")], &[]);
	assert!(other.starts_with("refused: none: No such file"), "{other}");
	asked(
		issue(&[config, ("BONAFIDE_ACCOUNT", "none")], &["--dev-account", "Alice"]),
		NOWHERE,
	);
}

#[test]
fn a_node_elsewhere_is_asked_in_secret_only() {
	let said = Desk::new().refused(1, &["goods.csv", "--account", "account", "--node", "ws://node.example"]);
	assert!(said.contains("insecure URL"), "{said}");
}

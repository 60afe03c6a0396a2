//! The streams of a command: what it reads from standard input, what it prints where nobody reads, what it ends with.

mod common;

use common::{certificate, mode, Desk, SIGN};
use serde_json::json;
use std::{
	fs::File,
	io,
	process::{Command, Stdio},
};

fn command(desk: &Desk, arguments: &[&str]) -> Command {
	let mut command = Command::new(env!("CARGO_BIN_EXE_bonafide"));
	command.current_dir(desk.file("")).args(arguments);
	command
}

/// A pipe that nobody reads.
fn unread() -> Stdio {
	let (reader, writer) = io::pipe().unwrap();
	drop(reader);
	writer.into()
}

#[test]
fn a_reader_that_is_gone_changes_neither_work_nor_exit_code() {
	let desk = Desk::new();
	desk.write("certificate.json", certificate());
	desk.write("faulty.json", json!({}));
	let status = command(&desk, &SIGN)
		.stdout(unread())
		.stderr(unread())
		.status()
		.unwrap();
	assert_eq!(status.code(), Some(0));
	assert!(desk.file("signed.txt").exists());
	for (arguments, code) in [
		(&["key", "show", "key.jwk"][..], 0),
		(&["certificate", "verify", "signed.txt"], 0),
		(&["certificate", "show", "signed.txt"], 0),
		(&["certificate", "check", "faulty.json"], 1),
		(&["key", "show", "none.jwk"], 1),
	] {
		let known = command(&desk, arguments).output().unwrap().status.code();
		let unread = command(&desk, arguments)
			.stdout(unread())
			.stderr(unread())
			.status()
			.unwrap();
		assert_eq!(unread.code(), known, "{arguments:?}");
		assert!(known == Some(code) || arguments[0] == "certificate", "{arguments:?}");
	}
}

#[test]
fn an_answer_that_cannot_be_written_is_a_failure() {
	let desk = Desk::new();
	let full = File::options().write(true).open("/dev/full").unwrap();
	let output = command(&desk, &["key", "show", "key.jwk"])
		.stdout(full)
		.output()
		.unwrap();
	assert_eq!(output.status.code(), Some(1));
	let said = String::from_utf8(output.stderr).unwrap();
	assert!(said.starts_with("refused: standard output: "), "{said}");
}

#[test]
fn a_hyphen_is_standard_input() {
	let desk = Desk::new();
	desk.write("certificate.json", certificate());
	desk.ok(&SIGN);
	for (arguments, file) in [
		(&["certificate", "check"][..], "certificate.json"),
		(&["certificate", "verify"], "signed.txt"),
		(&["certificate", "disclose", "--all-but", "invoice"], "signed.txt"),
	] {
		let named = desk.run(&[arguments, &[file]].concat());
		let input = File::open(desk.file(file)).unwrap();
		let piped = command(&desk, &[arguments, &["-"]].concat())
			.stdin(input)
			.output()
			.unwrap();
		assert!(!named.stdout.is_empty());
		assert_eq!((piped.stdout, piped.status), (named.stdout, named.status));
	}
	let input = File::open(desk.file("certificate.json")).unwrap();
	let sign = ["certificate", "sign", "certificate.json", "--key", "-"];
	let refused = command(&desk, &sign).stdin(input).output().unwrap();
	assert_eq!(refused.stderr, b"refused: -: is no private JSON Web Key\n");
}

#[test]
fn what_has_personal_details_is_for_its_owner_alone() {
	let desk = Desk::new();
	desk.write("certificate.json", certificate());
	desk.ok(&SIGN);
	desk.ok(&[
		"certificate",
		"disclose",
		"signed.txt",
		"--only",
		"goods",
		"--out",
		"part.txt",
	]);
	for name in ["signed.txt", "part.txt"] {
		assert_eq!(mode(&desk.file(name)), 0o600, "{name}");
	}
}

#[test]
fn every_help_tells_the_exit_codes() {
	let desk = Desk::new();
	for command in [
		&["--help"][..],
		&["entry", "--help"],
		&["entry", "file", "--help"],
		&["key", "new", "--help"],
	] {
		let help = desk.ok(command);
		assert!(help.contains("Exit codes: 0 done, 1 refused"), "{help}");
	}
}

#[test]
fn a_refusal_sends_the_terminal_no_commands() {
	let desk = Desk::new();
	let refused = desk.refused(&["key", "show", "\u{1b}[2K\u{202e}.jwk"]);
	assert!(refused.starts_with(r"refused: \u{1b}[2K\u{202e}.jwk: "), "{refused}");
}

#[test]
fn where_one_file_is_there_already_none_is_made() {
	let desk = Desk::new();
	let mut document = certificate();
	document["importer"] = json!("unknown");
	desk.write("certificate.json", document);
	desk.write("taken", "");
	let sign = [
		"certificate",
		"sign",
		"certificate.json",
		"--key",
		"key.jwk",
		"--out",
		"taken",
		"--holder",
	];
	assert_eq!(
		desk.refused(&[&sign[..], &["holder.jwk"]].concat()),
		"refused: taken: File exists\n"
	);
	assert!(!desk.file("holder.jwk").exists());
}

//! The commands in the documents, typed in their order in an empty directory: the output shown below one is its output.

use std::{env, fs, path::Path, process::Command};

/// A command to type, and the output shown, if any is.
struct Example {
	script: String,
	shown: Option<String>,
}

fn examples(document: &str) -> Vec<Example> {
	let mut examples: Vec<Example> = Vec::new();
	let mut lines = document.lines();
	while let Some(line) = lines.next() {
		let Some(language) = line.strip_prefix("```") else {
			continue;
		};
		let block: Vec<_> = lines.by_ref().take_while(|line| *line != "```").collect();
		let block = block.join("\n");
		match (language, examples.last_mut()) {
			("sh", _) => examples.push(Example {
				script: block,
				shown: None,
			}),
			("text", Some(example)) => example.shown = Some(block),
			_ => panic!("a block of {language}"),
		}
	}
	examples
}

/// True if `printed` is as `shown`, where `…` stands for the rest of a line.
fn is_shown(printed: &str, shown: &str) -> bool {
	let (printed, shown): (Vec<_>, Vec<_>) = (printed.lines().collect(), shown.lines().collect());
	printed.len() == shown.len()
		&& printed
			.iter()
			.zip(shown)
			.all(|(printed, shown)| match shown.strip_suffix('…') {
				Some(beginning) => printed.starts_with(beginning),
				None => *printed == shown,
			})
}

/// Types the examples in `document`, at least `count` of them.
fn run_as_printed(document: &str, count: usize) {
	let desk = tempfile::tempdir().unwrap();
	let binaries = Path::new(env!("CARGO_BIN_EXE_bonafide")).parent().unwrap();
	let path = format!("{}:{}", binaries.display(), env::var("PATH").unwrap());
	let examples = examples(document);
	assert!(examples.len() >= count, "{}", examples.len());
	for Example { script, shown } in examples {
		let output = Command::new("bash")
			.args(["-euo", "pipefail", "-c", &script])
			.current_dir(&desk)
			.env("PATH", &path)
			.output()
			.unwrap();
		assert!(
			output.status.success(),
			"{script}\n{}",
			String::from_utf8_lossy(&output.stderr)
		);
		let printed = String::from_utf8(output.stdout).unwrap();
		assert!(
			shown.is_none_or(|shown| is_shown(&printed, &shown)),
			"{script}\nprints\n{printed}"
		);
	}
}

fn document(name: &str) -> String {
	let documents = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
	fs::read_to_string(documents.join(name)).unwrap()
}

#[test]
fn the_guide_to_certificates_runs_as_printed() {
	run_as_printed(&document("certificates.md"), 8);
}

/// As far as it needs no chain; the rest is typed in `e2e/test/license-desk.test.mjs`.
#[test]
fn the_guide_to_licenses_runs_as_printed() {
	let document = document("licenses.md");
	let (desk, _) = document.split_once("\n## On the chain\n").unwrap();
	run_as_printed(desk, 6);
}

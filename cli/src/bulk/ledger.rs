//! The ledger of a batch: the fate of each document, in one file that only grows.
//!
//! A credential is in the ledger, and the ledger on the disk, before anything of it is sent: whenever a run is killed,
//! the next one finds what was signed and signs nothing anew. Salts are random: a second signature would be another
//! document to the chain. Only a document that can never be anchored is signed again, and then the last signature
//! counts.

use crate::shared::files;
use anyhow::{anyhow, bail, ensure, Context, Result};
use bonafide_credentials::{json, Openings};
use fs2::FileExt;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::{
	collections::HashMap,
	fs::{self, File, OpenOptions},
	io::{ErrorKind, Read, Seek, SeekFrom, Write},
	path::{Path, PathBuf},
};

const NAME: &str = "ledger.jsonl";

/// The characters of an invoice that go into the name of a file: a name has at most 255 bytes.
const MAX_INVOICE: usize = 48;

/// A line of the ledger.
#[derive(Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "camelCase")]
enum Line {
	/// The first line: the chain that the ledger is of.
	Opened {
		chain: String,
	},
	Signed(Signed),
	/// The document `id` is in the state of the final block `block`.
	Anchored {
		id: String,
		block: String,
	},
}

/// A document signed.
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub struct Signed {
	/// The name of the document; see [`crate::rows::Row::key`].
	pub row: String,
	/// The file and the row, when it was signed.
	pub place: String,
	pub id: String,
	pub credential: String,
	/// The record for the chain.
	pub form: Value,
	/// The openings of its sealed parties, which nobody else has.
	#[serde(default, skip_serializing_if = "Openings::is_empty")]
	pub openings: Openings,
	/// The key of its holder, if it has one.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub holder: Option<String>,
	/// The invoice that it is for, if it names one.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub invoice: Option<String>,
	/// The options it was signed with, beside what it says.
	#[serde(default, skip_serializing_if = "String::is_empty")]
	pub manner: String,
}

impl Signed {
	/// The name of the file with the credential: by its invoice and the beginning of its id; else by its id.
	pub fn file(&self) -> String {
		format!("{}.{}", self.stem(), extension(&self.credential))
	}

	fn stem(&self) -> String {
		let id = self.id.trim_start_matches("0x");
		let Some(invoice) = &self.invoice else {
			return id.into();
		};
		let is_plain = |character: char| character.is_alphanumeric() || matches!(character, '-' | '_' | '.');
		let plain = invoice.chars().take(MAX_INVOICE);
		let plain = plain.map(|character| if is_plain(character) { character } else { '_' });
		let plain: String = plain.collect();
		format!("{}-{}", plain.trim_start_matches('.'), id.get(..8).unwrap_or(id))
	}
}

/// The ledger in a directory, for this run alone.
pub struct Ledger {
	directory: PathBuf,
	file: File,
	signed: HashMap<String, Signed>,
	/// The block of each document known to be anchored, by its id.
	anchored: HashMap<String, String>,
}

impl Ledger {
	/// Opens the ledger in `directory`, or begins one, for the chain whose first block is `chain`.
	///
	/// A last line that a killed run left half written is taken off.
	pub fn open(directory: &Path, chain: &str) -> Result<Self> {
		let mut directories = fs::DirBuilder::new();
		// The names of its files tell invoices.
		#[cfg(unix)]
		std::os::unix::fs::DirBuilderExt::mode(&mut directories, 0o700);
		let made = directories.recursive(true).create(directory);
		made.with_context(|| directory.display().to_string())?;
		let path = directory.join(NAME);
		let named = || path.display().to_string();
		let mut options = OpenOptions::new();
		// The ledger has the openings of the sealed parties, and the holders' keys.
		#[cfg(unix)]
		std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
		let mut file = options
			.read(true)
			.append(true)
			.create(true)
			.open(&path)
			.with_context(named)?;
		match file.try_lock_exclusive() {
			Err(error) if error.kind() == ErrorKind::WouldBlock => {
				bail!("{}: another run is at work here", directory.display())
			}
			locked => locked.with_context(named)?,
		}
		let mut ledger = Self {
			directory: directory.to_owned(),
			signed: HashMap::new(),
			anchored: HashMap::new(),
			file: file.try_clone()?,
		};

		let mut text = Vec::new();
		file.read_to_end(&mut text).with_context(named)?;
		let whole = text.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
		file.set_len(whole as u64).with_context(named)?;
		file.seek(SeekFrom::End(0))?;
		for (index, line) in text[..whole].split_inclusive(|byte| *byte == b'\n').enumerate() {
			let line: Line = serde_json::from_slice(line).map_err(|error| broken(&named(), index + 1, &error))?;
			if let Line::Opened { chain: other } = &line {
				ensure!(
					other == chain,
					"{}: is of another chain, which begins with block {other}",
					named()
				);
			}
			ledger.note(line);
		}
		if whole == 0 {
			ledger.write([Line::Opened { chain: chain.into() }])?;
			File::open(directory)?.sync_all()?;
		}
		Ok(ledger)
	}

	/// The credential of the document named `row`, if it has been signed.
	pub fn signed(&self, row: &str) -> Option<&Signed> {
		self.signed.get(row)
	}

	/// The final block in whose state the document named `row` was last seen; none if it is not known to be anchored.
	pub fn block(&self, row: &str) -> Option<&str> {
		Some(self.anchored.get(&self.signed(row)?.id)?)
	}

	/// The names of the documents that are known to be anchored, in no meaningful order.
	pub fn rows(&self) -> impl Iterator<Item = &str> {
		self.signed
			.keys()
			.map(String::as_str)
			.filter(move |row| self.block(row).is_some())
	}

	/// The directory that it is in.
	pub fn directory(&self) -> &Path {
		&self.directory
	}

	/// Keeps `signed`, which is on the disk when this returns.
	pub fn sign(&mut self, signed: Vec<Signed>) -> Result<()> {
		self.write(signed.into_iter().map(Line::Signed))
	}

	/// Keeps that the documents named `rows` are in the state of the final block `block`, and hands them out.
	pub fn anchor(&mut self, rows: &[&str], block: &str) -> Result<()> {
		let mut lines = Vec::with_capacity(rows.len());
		for signed in rows.iter().filter_map(|row| self.signed(row)) {
			self.hand_out(signed)?;
			let (id, block) = (signed.id.clone(), block.to_owned());
			lines.push(Line::Anchored { id, block });
		}
		self.write(lines)
	}

	/// Puts a credential into a file of its own, to be given away, and the key of its holder into another.
	pub fn hand_out(&self, signed: &Signed) -> Result<()> {
		if let Some(holder) = &signed.holder {
			let name = format!("{}.{}", signed.stem(), files::HOLDER);
			hand_out(&self.directory.join(name), holder)?;
		}
		hand_out(&self.directory.join(signed.file()), &signed.credential)
	}

	/// Adds `lines`, which are on the disk when this returns.
	fn write(&mut self, lines: impl IntoIterator<Item = Line>) -> Result<()> {
		let mut text = String::new();
		for line in lines {
			text += &serde_json::to_string(&line)?;
			text.push('\n');
			self.note(line);
		}
		let written = self
			.file
			.write_all(text.as_bytes())
			.and_then(|()| self.file.sync_data());
		written.with_context(|| self.directory.join(NAME).display().to_string())
	}

	fn note(&mut self, line: Line) {
		match line {
			Line::Opened { .. } => {}
			Line::Signed(signed) => drop(self.signed.insert(signed.row.clone(), signed)),
			Line::Anchored { id, block } => drop(self.anchored.insert(id, block)),
		}
	}
}

/// The refusal of line `number` of the ledger `name`, which cannot be read, with what is to be done.
fn broken(name: &str, number: usize, error: &serde_json::Error) -> anyhow::Error {
	let reason = match error.is_data() {
		true => {
			let told = error.to_string();
			let bare = told.rsplit_once(" at line ").map_or(told.as_str(), |(bare, _)| bare);
			json::in_words(bare)
		}
		false => "is no JSON".into(),
	};
	anyhow!(
		"{name}:{number}: {reason}: the line was altered, and without it the run does not know what is signed. Put the \
		 file back from a copy. If there is none, take line {number} out and run again: a document of which it told is \
		 signed anew, and may be on the chain twice"
	)
}

/// Puts `text` into the file `path`, unless it is there. It is there whole or not at all, and nobody but its owner may
/// read it.
fn hand_out(path: &Path, text: &str) -> Result<()> {
	let text = format!("{text}\n");
	match fs::metadata(path).is_ok_and(|file| file.len() == text.len() as u64) {
		true => Ok(()),
		false => files::replace_secret(path, &text),
	}
}

/// The extension of a file with such a credential.
fn extension(credential: &str) -> &'static str {
	match credential {
		proven if proven.starts_with('{') => "json",
		disclosing if disclosing.contains('~') => "sd-jwt",
		_ => "jwt",
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;
	use std::os::unix::fs::PermissionsExt;
	use tempfile::TempDir;

	const CHAIN: &str = "0x01";

	fn signed(row: &str, id: &str) -> Signed {
		Signed {
			row: row.into(),
			place: "goods.csv:2".into(),
			id: id.into(),
			credential: format!("credential {id}~"),
			form: json!({ "agreement": "USMCA" }),
			openings: Openings::new(),
			holder: Some(format!("key of {id}")),
			invoice: None,
			manner: String::new(),
		}
	}

	/// A directory with a ledger of two documents signed, the first of them anchored.
	fn begun() -> TempDir {
		let directory = tempfile::tempdir().unwrap();
		let mut ledger = Ledger::open(directory.path(), CHAIN).unwrap();
		ledger.sign(vec![signed("a", "0x0a"), signed("b", "0x0b")]).unwrap();
		ledger.anchor(&["a"], "0xbb").unwrap();
		directory
	}

	fn refused(directory: &TempDir, chain: &str) -> String {
		format!("{:#}", Ledger::open(directory.path(), chain).err().unwrap())
	}

	#[test]
	fn the_next_run_finds_what_was_signed_and_anchored() {
		let directory = begun();
		let ledger = Ledger::open(directory.path(), CHAIN).unwrap();
		assert_eq!(ledger.signed("a"), Some(&signed("a", "0x0a")));
		assert_eq!(ledger.signed("b"), Some(&signed("b", "0x0b")));
		assert_eq!(ledger.signed("c"), None);
		assert_eq!(["a", "b", "c"].map(|row| ledger.block(row)), [Some("0xbb"), None, None]);
		assert_eq!(ledger.rows().collect::<Vec<_>>(), ["a"]);
	}

	#[test]
	fn what_is_anchored_is_handed_out_and_nothing_else() {
		let directory = begun();
		let file = |name: &str| fs::read_to_string(directory.path().join(name)).ok();
		assert_eq!(file("0a.sd-jwt").as_deref(), Some("credential 0x0a~\n"));
		assert_eq!(file("0b.sd-jwt"), None);
		assert_eq!(file("0a.holder.jwk").as_deref(), Some("key of 0x0a\n"));
		for name in ["0a.holder.jwk", "0a.sd-jwt", NAME] {
			let file = fs::metadata(directory.path().join(name)).unwrap();
			assert_eq!(file.permissions().mode() & 0o777, 0o600, "{name}");
		}
		assert_eq!(
			[file("0b.holder.jwk"), file("0a.partial"), file("0a.holder.partial")],
			[None, None, None]
		);

		// Cut off by a power failure, and lost: it is put there again.
		for harm in [
			|path: &Path| fs::write(path, "cred"),
			|path: &Path| fs::remove_file(path),
		] {
			harm(&directory.path().join("0a.sd-jwt")).unwrap();
			Ledger::open(directory.path(), CHAIN)
				.unwrap()
				.hand_out(&signed("a", "0x0a"))
				.unwrap();
			assert_eq!(file("0a.sd-jwt").as_deref(), Some("credential 0x0a~\n"));
		}
	}

	#[test]
	fn a_file_is_called_by_how_its_credential_is_secured() {
		let named = [
			"header.payload.signature",
			"header.payload.signature~",
			r#"{"proof":{}}"#,
		]
		.map(extension);
		assert_eq!(named, ["jwt", "sd-jwt", "json"]);
	}

	#[test]
	fn a_file_is_called_by_its_invoice_and_id() {
		let named = |invoice: &str| {
			let id = format!("0x{}", "5a".repeat(32));
			let invoice = Some(invoice.into());
			Signed {
				invoice,
				..signed("a", &id)
			}
			.file()
		};
		assert_eq!(named("F-1001"), "F-1001-5a5a5a5a.sd-jwt");
		assert_eq!(named("../A/7 Ñ"), "_A_7_Ñ-5a5a5a5a.sd-jwt");
		assert_eq!(named(&"9".repeat(500)).len(), 48 + "-5a5a5a5a.sd-jwt".len());
	}

	#[test]
	fn what_is_found_again_in_another_block_is_there() {
		let directory = begun();
		let mut ledger = Ledger::open(directory.path(), CHAIN).unwrap();
		ledger.anchor(&["a"], "0xcc").unwrap();
		drop(ledger);
		assert_eq!(Ledger::open(directory.path(), CHAIN).unwrap().block("a"), Some("0xcc"));
	}

	#[test]
	fn what_was_signed_anew_counts() {
		let directory = begun();
		let mut ledger = Ledger::open(directory.path(), CHAIN).unwrap();
		ledger.sign(vec![signed("b", "0x0c")]).unwrap();
		drop(ledger);
		let ledger = Ledger::open(directory.path(), CHAIN).unwrap();
		assert_eq!(ledger.signed("b"), Some(&signed("b", "0x0c")));
	}

	#[test]
	fn a_last_line_half_written_is_taken_off_wherever_it_was_torn() {
		let directory = begun();
		let path = directory.path().join(NAME);
		let whole = fs::read(&path).unwrap();
		let third = whole
			.split_inclusive(|byte| *byte == b'\n')
			.take(3)
			.map(<[u8]>::len)
			.sum::<usize>();
		for torn in third..whole.len() {
			fs::write(&path, &whole[..torn]).unwrap();
			let mut ledger = Ledger::open(directory.path(), CHAIN).unwrap();
			assert!(ledger.signed("b").is_some() && ledger.block("a").is_none());
			ledger.anchor(&["a"], "0xbb").unwrap();
			drop(ledger);
			assert_eq!(fs::read(&path).unwrap(), whole, "torn at {torn}");
		}
		for torn in 0..third {
			fs::write(&path, &whole[..torn]).unwrap();
			assert!(Ledger::open(directory.path(), CHAIN).unwrap().block("a").is_none());
		}
	}

	#[test]
	fn a_broken_line_within_is_refused_by_its_number_with_what_to_do() {
		let directory = begun();
		let path = directory.path().join(NAME);
		let whole = fs::read_to_string(&path).unwrap();
		let second = whole.lines().nth(1).unwrap();
		for (line, reason) in [
			(second.replacen("\"form\"", "\"from\"", 1).as_str(), "lacks `form`"),
			(&second[..second.len() / 2], "is no JSON"),
			("\0\0\0", "is no JSON"),
			("", "is no JSON"),
		] {
			fs::write(&path, whole.replacen(second, line, 1)).unwrap();
			let told = refused(&directory, CHAIN);
			assert!(
				told.contains(&format!("ledger.jsonl:2: {reason}: the line was altered")),
				"{told}"
			);
			assert!(
				told.contains("from a copy") && told.contains("take line 2 out"),
				"{told}"
			);
		}
		// It does as it says: without the line, the rest is known.
		fs::write(&path, whole.replacen(&format!("{second}\n"), "", 1)).unwrap();
		let ledger = Ledger::open(directory.path(), CHAIN).unwrap();
		assert!(ledger.signed("a").is_none() && ledger.signed("b").is_some());
	}

	#[test]
	fn one_run_at_a_time() {
		let directory = begun();
		let ledger = Ledger::open(directory.path(), CHAIN).unwrap();
		assert!(refused(&directory, CHAIN).ends_with("another run is at work here"));
		drop(ledger);
		Ledger::open(directory.path(), CHAIN).unwrap();
	}

	#[test]
	fn the_ledger_of_another_chain_is_refused() {
		assert!(refused(&begun(), "0x02").ends_with("is of another chain, which begins with block 0x01"));
	}
}

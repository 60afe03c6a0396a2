//! An entry that only customs learns, and what customs found on it, which only its filer learns.
//!
//! The opening is the entry as it would be filed openly, with the terms of the private licenses that it presents and a salt. The
//! chain has the commitment and the envelope; of the envelope shows one of six lengths.

use super::{
	committed::{commitment, salt, Envelopes},
	SealingKey, Unopenable, Unsealable,
};
use crate::{
	text::{digest::canonical, hex},
	CustomsKey, NoRandomness, Refusal,
};
use bonafide_primitives::{Digest, EntryNumber, Lei, LicenseOpening, PublicKey, Seal};
use serde::{de, Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

/// How long an envelope is, in bytes: the shortest of these that holds what is in it.
pub const SIZES: [usize; 6] = [2 << 10, 4 << 10, 8 << 10, 16 << 10, 32 << 10, 64 << 10];

/// The most lines that an entry has.
const MAX_LINES: usize = 100;

const LINES: Envelopes = Envelopes {
	purpose: b"bonafide entry: sealed lines, version 1",
	sizes: &SIZES,
};

const FINDINGS: Envelopes = Envelopes {
	purpose: b"bonafide entry: findings, version 1",
	sizes: &SIZES,
};

/// An entry as `customs_screen` takes it: number, importer and lines. What a line says is for the chain to read.
#[derive(Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(try_from = "Value")]
pub struct Entry {
	number: EntryNumber,
	document: Value,
}

/// What the filer keeps, and customs learns.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub struct EntryOpening {
	/// The entry.
	pub entry: Entry,
	/// The terms of the private licenses that its lines present.
	pub licenses: Vec<LicenseOpening>,
	salt: String,
}

/// A sealed entry as it is filed, but for its number and what it uses up.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SealedEntry {
	/// SHA-256 over the canonical JSON of the [`EntryOpening`].
	pub commitment: Digest,
	/// Who can open it.
	pub seal: Seal,
	/// The encapsulated key and the ciphertext.
	#[serde(serialize_with = "hex::serialize", deserialize_with = "read_envelope")]
	pub sealed: Vec<u8>,
}

/// Whether customs may act on a finding.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub enum Severity {
	/// The law lets customs enforce it.
	Hard,
	/// Worth knowing.
	Advice,
}

/// One thing that screening found on a line.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
pub struct Finding {
	/// Its stable code.
	pub code: String,
	/// Whether customs may act on it.
	pub severity: Severity,
	/// What it means, for people.
	pub sentence: String,
	/// What it speaks of: a license, a right, a case.
	#[serde(flatten)]
	pub about: Map<String, Value>,
}

/// What screening found on a sealed entry. The chain has the commitment to it alone.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub struct FindingsReport {
	/// The entry.
	pub number: EntryNumber,
	/// The findings of each line, in the order of the lines.
	pub lines: Vec<Vec<Finding>>,
	salt: String,
}

impl Entry {
	/// Its number.
	pub fn number(&self) -> EntryNumber {
		self.number
	}

	/// All that it says.
	pub fn document(&self) -> &Value {
		&self.document
	}

	/// Its lines.
	pub fn lines(&self) -> &[Value] {
		self.document
			.get("lines")
			.and_then(Value::as_array)
			.map_or(&[], Vec::as_slice)
	}
}

impl TryFrom<Value> for Entry {
	type Error = Refusal;

	fn try_from(document: Value) -> Result<Self, Refusal> {
		let text = |field| {
			let text = document.get(field).and_then(Value::as_str);
			text.ok_or_else(|| Refusal::new(field, "is missing, or no text"))
		};
		let number = text("number")?.parse();
		let number = number.map_err(|reason| Refusal::new("number", reason))?;
		let importer = text("importer")?.parse::<Lei>();
		importer.map_err(|reason| Refusal::new("importer", reason))?;
		let lines = document.get("lines").and_then(Value::as_array);
		let lines = lines.ok_or_else(|| Refusal::new("lines", "is missing, or no list"))?;
		if !(1..=MAX_LINES).contains(&lines.len()) {
			let reason = format!("has {} lines, and an entry has 1 to {MAX_LINES}", lines.len());
			return Err(Refusal::new("lines", reason));
		}
		if let Some(index) = lines.iter().position(|line| !line.is_object()) {
			return Err(Refusal::new(format!("lines[{index}]"), "is no object"));
		}
		// Canonical JSON has no number that a double has not.
		if serde_json::from_slice::<Value>(&canonical(&document)).ok().as_ref() != Some(&document) {
			return Err(Refusal::new(
				".",
				"has a number that is larger or finer than JSON can say exactly",
			));
		}
		Ok(Self { number, document })
	}
}

impl Serialize for Entry {
	fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
		self.document.serialize(output)
	}
}

impl EntryOpening {
	/// An opening of `entry`, which presents the private `licenses`, with a fresh salt.
	pub fn new(entry: Entry, licenses: Vec<LicenseOpening>) -> Result<Self, NoRandomness> {
		let salt = salt()?;
		Ok(Self { entry, licenses, salt })
	}

	/// What the chain has of it.
	pub fn commitment(&self) -> Digest {
		commitment(self)
	}
}

impl SealedEntry {
	/// Seals what `opening` opens.
	pub fn seal(opening: &EntryOpening, customs: &CustomsKey) -> Result<Self, Unsealable> {
		Ok(Self {
			commitment: opening.commitment(),
			seal: customs.seal,
			sealed: LINES.seal(opening, &customs.public)?,
		})
	}

	/// Opens it with the key of customs, and checks that it is what was committed to and of the entry `number`, under which it is
	/// filed.
	pub fn open(&self, number: EntryNumber, key: &SealingKey) -> Result<EntryOpening, Unopenable> {
		let opening: EntryOpening = LINES.open(&self.commitment, &self.sealed, key)?;
		of_entry(opening.entry.number, number).map(|()| opening)
	}
}

impl FindingsReport {
	/// A report with a fresh salt.
	pub fn new(number: EntryNumber, lines: Vec<Vec<Finding>>) -> Result<Self, NoRandomness> {
		let salt = salt()?;
		Ok(Self { number, lines, salt })
	}

	/// What the chain has of it.
	pub fn commitment(&self) -> Digest {
		commitment(self)
	}

	/// Seals it to a key of the filer.
	pub fn seal(&self, filer: &PublicKey) -> Result<Vec<u8>, Unsealable> {
		FINDINGS.seal(self, filer)
	}

	/// Opens with the key of the filer what customs `sealed`, and checks that it is the report of the entry `number` to which customs
	/// committed.
	pub fn open(number: EntryNumber, commitment: &Digest, sealed: &[u8], key: &SealingKey) -> Result<Self, Unopenable> {
		let report: Self = FINDINGS.open(commitment, sealed, key)?;
		of_entry(report.number, number).map(|()| report)
	}
}

fn of_entry(sealed: EntryNumber, filed: EntryNumber) -> Result<(), Unopenable> {
	match sealed == filed {
		true => Ok(()),
		false => Err(Unopenable::OtherEntry(sealed)),
	}
}

fn read_envelope<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<u8>, D::Error> {
	let sealed = hex::deserialize(input)?;
	match SIZES.contains(&sealed.len()) {
		true => Ok(sealed),
		false => Err(de::Error::custom(format!(
			"has {} bytes, and an envelope has one of {SIZES:?}",
			sealed.len()
		))),
	}
}

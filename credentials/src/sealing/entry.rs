//! Sealed entries: customs alone learns the entry, and its filer alone the findings.
//!
//! The opening is the entry as it would be filed openly, with the terms of the private licenses that it
//! presents and a salt. The chain has the commitment and the envelope, which has one of six lengths.
//!
//! ```
//! use bonafide_credentials::{CustomsKey, Entry, EntryOpening, SealedEntry, SealingKey};
//! use bonafide_primitives::Seal;
//! use serde_json::json;
//!
//! let customs_key = SealingKey::generate()?;
//! let seal = Seal { customs: "549300CUSTOMSUS00022".parse()?, key: 1 };
//! let customs = CustomsKey { seal, public: customs_key.public() };
//!
//! let entry = Entry::try_from(json!({
//!     "number": "BRK-2600001-5",
//!     "importer": "506700GE1G29325QX363",
//!     "lines": [{ "hts": "6105.10.0010", "origin": "MX" }],
//! }))?;
//! let number = entry.number();
//! let opening = EntryOpening::new(entry, Vec::new())?;
//! let sealed = SealedEntry::seal(&opening, &customs)?;
//! assert_eq!(sealed.sealed.len(), 2048);
//! assert_eq!(sealed.open(number, &customs_key)?, opening);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use super::{
	committed::{commitment, Envelopes},
	SealingKey, Unopenable, Unsealable,
};
use crate::{
	text::{digest::canonical, hex, Salt},
	CustomsKey, NoRandomness, Refusal,
};
use bonafide_primitives::{Digest, EntryNumber, Lei, LicenseOpening, PublicKey, Seal};
use serde::{de, Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

/// The lengths of envelopes, in bytes: each is the shortest that holds its opening.
pub const SIZES: [usize; 6] = [2 << 10, 4 << 10, 8 << 10, 16 << 10, 32 << 10, 64 << 10];

/// The most lines that an entry has.
pub const MAX_LINES: usize = 100;

const LINES: Envelopes = Envelopes {
	purpose: b"bonafide entry: sealed lines, version 1",
	sizes: &SIZES,
};

const FINDINGS: Envelopes = Envelopes {
	purpose: b"bonafide entry: findings, version 1",
	sizes: &SIZES,
};

/// An entry as `customs_screen` takes it: number, importer and lines. The chain reads the lines: here
/// they are any JSON objects.
#[derive(Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(try_from = "Value")]
pub struct Entry {
	number: EntryNumber,
	document: Value,
}

/// The opening of a sealed entry: the filer keeps it, and customs learns it.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub struct EntryOpening {
	/// The entry as filed.
	pub entry: Entry,
	/// The terms of the private licenses that its lines present.
	pub licenses: Vec<LicenseOpening>,
	salt: Salt,
}

/// A sealed entry as it is filed, but for its number and what it uses up.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SealedEntry {
	/// SHA-256 over the canonical JSON of the [`EntryOpening`].
	pub commitment: Digest,
	/// The administration that can open it, and its key.
	pub seal: Seal,
	/// The encapsulated key and the ciphertext.
	#[serde(serialize_with = "hex::serialize", deserialize_with = "read_envelope")]
	pub sealed: Vec<u8>,
}

/// The weight of a finding.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub enum Severity {
	/// The law lets customs enforce it.
	Hard,
	/// Worth knowing.
	Advice,
}

/// A finding of screening on a line.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
pub struct Finding {
	/// Its stable code.
	pub code: String,
	/// Its weight.
	pub severity: Severity,
	/// Its meaning, for people.
	pub sentence: String,
	/// Its objects: a license, a right, a case.
	#[serde(flatten)]
	pub about: Map<String, Value>,
}

/// The findings of screening on a sealed entry. The chain has the commitment alone.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub struct FindingsReport {
	/// The entry as filed.
	pub number: EntryNumber,
	/// The findings of each line, in the order of the lines.
	pub lines: Vec<Vec<Finding>>,
	salt: Salt,
}

impl Entry {
	/// As an administration knows it: filer code, number and check digit.
	pub fn number(&self) -> EntryNumber {
		self.number
	}

	/// The whole entry, as JSON.
	pub fn document(&self) -> &Value {
		&self.document
	}

	/// At least one, at most 100.
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
		// Canonical JSON has the numbers of a double, and no others.
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
	///
	/// # Errors
	/// If the system gives no random bytes.
	pub fn new(entry: Entry, licenses: Vec<LicenseOpening>) -> Result<Self, NoRandomness> {
		let salt = Salt::draw()?;
		Ok(Self { entry, licenses, salt })
	}

	/// The commitment that the chain has.
	pub fn commitment(&self) -> Digest {
		commitment(self)
	}
}

impl SealedEntry {
	/// Commits to `opening` and seals it to customs.
	///
	/// # Errors
	/// If the opening is longer than the longest envelope holds.
	pub fn seal(opening: &EntryOpening, customs: &CustomsKey) -> Result<Self, Unsealable> {
		Ok(Self {
			commitment: opening.commitment(),
			seal: customs.seal,
			sealed: LINES.seal(opening, &[], &customs.public)?,
		})
	}

	/// Opens it with the key of customs.
	///
	/// # Errors
	/// If the key does not open it, or the opening is not the one committed to, or of another entry than
	/// `number`, under which it is filed.
	pub fn open(&self, number: EntryNumber, key: &SealingKey) -> Result<EntryOpening, Unopenable> {
		let opening: EntryOpening = LINES.open(&self.commitment, &[], &self.sealed, key)?;
		of_entry(opening.entry.number, number).map(|()| opening)
	}
}

impl FindingsReport {
	/// A report with a fresh salt.
	///
	/// # Errors
	/// If the system gives no random bytes.
	pub fn new(number: EntryNumber, lines: Vec<Vec<Finding>>) -> Result<Self, NoRandomness> {
		let salt = Salt::draw()?;
		Ok(Self { number, lines, salt })
	}

	/// The commitment that the chain has.
	pub fn commitment(&self) -> Digest {
		commitment(self)
	}

	/// Seals it to a key of the filer.
	///
	/// # Errors
	/// If it is longer than the longest envelope holds.
	pub fn seal(&self, filer: &PublicKey) -> Result<Vec<u8>, Unsealable> {
		FINDINGS.seal(self, &[], filer)
	}

	/// Opens the report that customs `sealed`, with the key of the filer.
	///
	/// # Errors
	/// If the key does not open it, or the report is not the one that customs committed to, or of another
	/// entry than `number`.
	pub fn open(number: EntryNumber, commitment: &Digest, sealed: &[u8], key: &SealingKey) -> Result<Self, Unopenable> {
		let report: Self = FINDINGS.open(commitment, &[], sealed, key)?;
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

//! A trade document, and why one is refused.

use bonafide_primitives::{Date, Lei};
use serde::{de::DeserializeOwned, Deserializer, Serialize};
use serde_json::{Map, Value};

/// How a kind of credential is secured.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Secured {
	/// Whole: as `vc+jwt`, or with a Data Integrity proof.
	Jwt,
	/// As `vc+sd-jwt`: each element can be withheld, but for those that are open.
	SdJwt {
		/// The elements that every reader sees.
		open: &'static [&'static str],
		/// The elements that a holder shows only when asked for them by name, wherever they stand.
		kept: &'static [&'static str],
	},
}

impl Secured {
	/// The media type, as `typ` in the header (Securing Verifiable Credentials using JOSE and COSE, sections 3.1.1 and 3.2.1).
	pub const fn media_type(self) -> &'static str {
		match self {
			Secured::Jwt => "vc+jwt",
			Secured::SdJwt { .. } => "vc+sd-jwt",
		}
	}
}

/// A trade document: what a person writes, what a credential carries, and what the chain records of it.
pub trait Document: Serialize + DeserializeOwned {
	/// Its type among the credential's types.
	const TYPE: &'static str;

	/// How its credential is secured.
	const SECURED: Secured;

	/// What the chain records of it, in the JSON that `@polkadot/api` takes for the call.
	type Form: Serialize;

	/// Whether its elements go together.
	fn check(&self) -> Result<(), Refusal>;

	/// The entity that signs it.
	fn issuer(&self) -> Lei;

	/// The first day on which it holds.
	fn valid_from(&self) -> Date;

	/// The last day on which it holds, if it says so itself.
	fn valid_until(&self) -> Option<Date>;

	/// What the chain records of it.
	fn form(&self) -> Self::Form;

	/// The same, with what its credential says beside the document.
	fn recorded(&self, claims: &Map<String, Value>) -> Self::Form {
		let _ = claims;
		self.form()
	}

	/// The URL of the JSON Schema that its credential keeps to, if there is one.
	fn schema(&self) -> Option<&'static str> {
		None
	}

	/// Reads and checks a document.
	fn read<'de>(input: impl Deserializer<'de>) -> Result<Self, Refusal> {
		let document: Self = serde_path_to_error::deserialize(input)?;
		document.check()?;
		Ok(document)
	}

	/// Reads and checks a document written in JSON.
	fn read_json(text: &str) -> Result<Self, Refusal> {
		let mut input = serde_json::Deserializer::from_str(text);
		let document = Self::read(&mut input)?;
		input.end().map_err(|error| Refusal::new(".", error))?;
		Ok(document)
	}
}

/// A document refused: which field, and why.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{field}: {reason}")]
pub struct Refusal {
	/// The path of the field, such as `producer.address.country` or `goods[0].hs`. `.` is the document itself.
	pub field: String,
	/// Why it was refused.
	pub reason: String,
}

impl Refusal {
	pub(crate) fn new(field: impl ToString, reason: impl ToString) -> Self {
		Self {
			field: field.to_string(),
			reason: reason.to_string(),
		}
	}

	/// The same for a document that stands at `field` of another.
	pub(crate) fn below(self, field: &str) -> Self {
		let field = match self.field.as_str() {
			"." => field.into(),
			index if index.starts_with('[') => format!("{field}{index}"),
			name => format!("{field}.{name}"),
		};
		Self { field, ..self }
	}
}

impl<E: std::fmt::Display> From<serde_path_to_error::Error<E>> for Refusal {
	fn from(error: serde_path_to_error::Error<E>) -> Self {
		Self::new(error.path(), error.inner())
	}
}

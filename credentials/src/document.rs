//! A trade document, and the refusal of one.

use crate::{json, text::reason};
use bonafide_primitives::{Date, Lei};
use serde::{de::DeserializeOwned, Deserializer, Serialize};
use serde_json::{Map, Value};
use std::fmt;

/// The way in which a kind of credential is secured.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Secured {
	/// As a whole: as `vc+jwt`, or with a Data Integrity proof.
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
	/// The media type, as `typ` in the header (Securing Verifiable Credentials using JOSE and COSE,
	/// sections 3.1.1 and 3.2.1).
	pub const fn media_type(self) -> &'static str {
		match self {
			Secured::Jwt => "vc+jwt",
			Secured::SdJwt { .. } => "vc+sd-jwt",
		}
	}
}

/// A trade document. A person writes it as JSON, a credential carries it as `credentialSubject`, and
/// the chain records a part of it: its form.
pub trait Document: Serialize + DeserializeOwned {
	/// Its own word in the credential's `type`, beside `VerifiableCredential`.
	const TYPE: &'static str;

	/// The way in which its credential is secured.
	const SECURED: Secured;

	/// The part that the chain records, in the JSON that `@polkadot/api` takes for the call.
	type Form: Serialize;

	/// Refuses a document whose elements, each well-formed, do not go together.
	fn check(&self) -> Result<(), Refusal>;

	/// The entity that signs it: the `lei` of the credential's issuer.
	fn issuer(&self) -> Lei;

	/// The first day on which it holds, in UTC.
	fn valid_from(&self) -> Date;

	/// The last day on which it holds, in UTC. `None` if others say so, such as an agreement.
	fn valid_until(&self) -> Option<Date>;

	/// The part that the chain records.
	fn form(&self) -> Self::Form;

	/// The same, with what its credential says beside the document, such as its place in a status list.
	fn recorded(&self, claims: &Map<String, Value>) -> Self::Form {
		let _ = claims;
		self.form()
	}

	/// True if it can be used, and does not say in the open by whom: then whoever uses it shows to hold it, and the
	/// register has the public key of its [`Holder`](crate::Holder) beside the form.
	fn needs_holder(&self) -> bool {
		false
	}

	/// True if the register takes the public key of its holder, whether it needs one or not.
	fn can_have_holder(&self) -> bool {
		self.needs_holder()
	}

	/// The file of the JSON Schema that its credential keeps to, if there is one.
	fn schema(&self) -> Option<&'static str> {
		None
	}

	/// Reads and checks a document. What has two meanings is refused: see [`json`](crate::json).
	fn read<'de>(input: impl Deserializer<'de>) -> Result<Self, Refusal> {
		let given = json::read_from(input)?;
		let document: Self = serde_path_to_error::deserialize(&given)?;
		json::same_shape(&given, &document)?;
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

/// The draft of a document in `text`, as somebody writes it.
///
/// # Errors
/// If it is no JSON, or [has two meanings](json::read); the refusal names the place.
pub fn draft(text: &str) -> Result<Value, Refusal> {
	let mut input = serde_json::Deserializer::from_str(text.trim_start_matches('\u{feff}'));
	let draft = json::read_from(&mut input)?;
	input.end().map_err(|error| Refusal::new(".", error))?;
	Ok(draft)
}

/// A document refused: the field, and the reason. Printed, they read as one sentence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refusal {
	/// The path of the field, such as `producer.address.country` or `goods[0].hs`. `.` is the document itself.
	pub field: String,
	/// A sentence whose subject is the field: "is missing".
	pub reason: String,
}

impl fmt::Display for Refusal {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		match self.field.as_str() {
			"." => f.write_str(&self.reason),
			field => write!(f, "{field}: {}", self.reason),
		}
	}
}

impl std::error::Error for Refusal {}

impl Refusal {
	pub(crate) fn new(field: impl ToString, reason: impl ToString) -> Self {
		let field = match field.to_string() {
			// The reader does not know where it was.
			place if place == "?" => ".".into(),
			place => place,
		};
		Self {
			field,
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

impl<E: fmt::Display> From<serde_path_to_error::Error<E>> for Refusal {
	fn from(error: serde_path_to_error::Error<E>) -> Self {
		Self::new(error.path(), reason::in_words(&error.inner().to_string()))
	}
}

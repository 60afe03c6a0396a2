//! Data Integrity proofs with the cryptosuite `eddsa-jcs-2022` (Data Integrity EdDSA Cryptosuites 1.0,
//! section 3.3).
//!
//! Ed25519 signs two digests in a row: SHA-256 over the canonical JSON (RFC 8785) of the proof's
//! options, and over that of the document.
//!
//! ```
//! use bonafide_credentials::{data_integrity::{secure, Proven}, IssuerKey};
//! use serde_json::{json, Value};
//!
//! let key = IssuerKey::generate()?;
//! let Value::Object(document) = json!({ "name": "Alpine Outdoor AG" }) else { unreachable!() };
//! let mut secured = secure(document, "2026-03-01T00:00:00Z", &key)?;
//! assert!(Proven::parse(&Value::from(secured.clone()).to_string())?.is_signed_by(&key.public()));
//!
//! secured.insert("name".into(), "Somebody else".into());
//! assert!(!Proven::parse(&Value::from(secured).to_string())?.is_signed_by(&key.public()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::{
	json::{Budget, MAX_VALUES},
	keys::signature,
	text::digest::canonical,
	token::TokenFault,
	IssuerKey,
};
use bonafide_primitives::PublicKey;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

/// `cryptosuite` of the proofs.
pub const CRYPTOSUITE: &str = "eddsa-jcs-2022";

/// `type` of the proofs.
pub const TYPE: &str = "DataIntegrityProof";

/// `proofPurpose` of credentials.
pub const PURPOSE: &str = "assertionMethod";

/// The longest `proofValue` that is read. Of 64 bytes it has at most 89 characters; base58 takes the square of the
/// length.
const MAX_VALUE: usize = 96;

const PROOF: &str = "proof";
const VALUE: &str = "proofValue";
const CONTEXT: &str = "@context";

/// The reason for which a text is no secured document.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NoProof {
	/// Not JSON with one meaning: see [`json`](crate::json).
	#[error("is JSON that cannot be read: {0}")]
	Json(String),
	/// Not a JSON object with one proof of this cryptosuite in it.
	#[error("does not have one `proof` with the cryptosuite {CRYPTOSUITE}")]
	Proof,
	/// `proofValue` is not a signature.
	#[error("has a `proofValue` that is not 64 bytes in z-base58")]
	Value,
}

impl NoProof {
	fn json(error: serde_json::Error) -> Self {
		Self::Json(error.to_string())
	}
}

/// The reason for which a document got no proof.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotProven {
	/// The key is of another kind.
	#[error("the key is no Ed25519 key, which {CRYPTOSUITE} asks for")]
	NotEd25519,
	/// See [`TokenFault`].
	#[error(transparent)]
	Token(#[from] TokenFault),
}

/// A secured document taken apart, not yet verified.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proven {
	/// The document without its proofs.
	pub document: Map<String, Value>,
	/// The options of its proof: all but its value.
	pub options: Map<String, Value>,
	/// The number of proofs beside it of other suites, which are not verified here.
	pub others: usize,
	value: String,
	signature: [u8; 64],
}

impl Proven {
	/// Takes `text` apart. Of several proofs (Data Integrity 1.0, section 2.1.1), the one of this cryptosuite is taken.
	///
	/// # Errors
	/// If it is no JSON object with one proof of this cryptosuite, or of a single other one; or the proof has no
	/// signature.
	pub fn parse(text: &str) -> Result<Self, NoProof> {
		let document = Budget::new(MAX_VALUES).read(text.as_bytes()).map_err(NoProof::json)?;
		let Value::Object(mut document) = document else {
			return Err(NoProof::Proof);
		};
		let (mut options, others) = match document.remove(PROOF) {
			Some(Value::Object(proof)) => (proof, 0),
			Some(Value::Array(proofs)) => the_one(proofs)?,
			_ => return Err(NoProof::Proof),
		};
		let Some(Value::String(value)) = options.remove(VALUE) else {
			return Err(NoProof::Value);
		};
		let signature = Some(&value)
			.filter(|text| text.len() <= MAX_VALUE)
			.and_then(|text| bs58::decode(text.strip_prefix('z')?).into_vec().ok())
			.and_then(|bytes| bytes.try_into().ok())
			.ok_or(NoProof::Value)?;
		Ok(Self {
			document,
			options,
			others,
			value,
			signature,
		})
	}

	/// The document as it was signed, with its proof alone, as canonical JSON (RFC 8785): the same, whatever contexts
	/// and proofs were added behind.
	pub(crate) fn canonical(&self) -> Vec<u8> {
		let mut proof = self.options.clone();
		proof.insert(VALUE.into(), self.value.clone().into());
		let mut secured = self.signed();
		secured.insert(PROOF.into(), proof.into());
		canonical(&secured)
	}

	/// True if the document begins with the contexts that were signed, in their order (section 3.3.2).
	/// Others may have been added behind them: see [`Self::signed`].
	pub fn has_signed_context(&self) -> bool {
		let Some(signed) = self.options.get(CONTEXT) else {
			return true;
		};
		let found = self.document.get(CONTEXT).map_or(&[][..], each);
		found.starts_with(each(signed))
	}

	/// True if `key` made the signature.
	pub fn is_signed_by(&self, key: &PublicKey) -> bool {
		matches!(key, PublicKey::Ed25519(_))
			&& signature::holds(key, &message(&self.options, &self.signed()), &self.signature)
	}

	/// The document as far as it was signed: with the contexts that the proof has.
	pub fn signed(&self) -> Map<String, Value> {
		let mut signed = self.document.clone();
		if let Some(context) = self.options.get(CONTEXT) {
			signed.insert(CONTEXT.into(), context.clone());
		}
		signed
	}
}

/// `document` with the proof that `key` makes at `created`, a moment in RFC 3339.
///
/// # Errors
/// If the key is not Ed25519, or is in a hardware module, and that fails.
pub fn secure(document: Map<String, Value>, created: &str, key: &IssuerKey) -> Result<Map<String, Value>, NotProven> {
	let mut options = Map::new();
	for (name, value) in [
		("type", TYPE),
		("cryptosuite", CRYPTOSUITE),
		("created", created),
		("verificationMethod", &key.id()),
		("proofPurpose", PURPOSE),
	] {
		options.insert(name.into(), value.into());
	}
	prove(document, options, key)
}

/// `document` with a proof of these options by `key` (section 3.3.1).
///
/// # Errors
/// If the key is not Ed25519, or is in a hardware module, and that fails.
pub fn prove(
	mut document: Map<String, Value>,
	mut options: Map<String, Value>,
	key: &IssuerKey,
) -> Result<Map<String, Value>, NotProven> {
	if !matches!(key.public(), PublicKey::Ed25519(_)) {
		return Err(NotProven::NotEd25519);
	}
	if let Some(context) = document.get(CONTEXT) {
		options.insert(CONTEXT.into(), context.clone());
	}
	let signature = key.sign(&message(&options, &document))?;
	options.insert(
		VALUE.into(),
		format!("z{}", bs58::encode(signature).into_string()).into(),
	);
	document.insert(PROOF.into(), options.into());
	Ok(document)
}

/// The one of `proofs` that is of this cryptosuite, and the number of the others; the only one, whatever it is.
fn the_one(mut proofs: Vec<Value>) -> Result<(Map<String, Value>, usize), NoProof> {
	let is_ours = |proof: &Value| proof["type"] == TYPE && proof["cryptosuite"] == CRYPTOSUITE;
	let others = proofs.len().saturating_sub(1);
	if others > 0 {
		proofs.retain(is_ours);
	}
	match <[Value; 1]>::try_from(proofs) {
		Ok([Value::Object(proof)]) => Ok((proof, others)),
		_ => Err(NoProof::Proof),
	}
}

/// The bytes that are signed (sections 3.3.3 to 3.3.5).
fn message(options: &Map<String, Value>, document: &Map<String, Value>) -> Vec<u8> {
	[options, document]
		.map(|object| Sha256::digest(canonical(object)))
		.concat()
}

/// The contexts: a list of them, or one.
fn each(contexts: &Value) -> &[Value] {
	match contexts {
		Value::Array(contexts) => contexts,
		one => std::slice::from_ref(one),
	}
}

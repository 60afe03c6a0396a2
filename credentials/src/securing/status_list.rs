//! Status lists (Bitstring Status List 1.0): a bit for each credential of an issuer, set if it no
//! longer holds.
//!
//! A list has at least [`STATUS_LIST_ENTRIES`] bits: whoever fetches it does not tell whose credential
//! is looked up.
//!
//! ```
//! use bonafide_credentials::status_list::StatusList;
//!
//! let mut bits = vec![0; 131_072 / 8];
//! bits[0] = 0b0100_0000;
//! let encoded = StatusList::new(bits)?.encode();
//! assert!(encoded.len() < 100, "a list with few bits set is short");
//!
//! let list = StatusList::decode(&encoded)?;
//! assert_eq!(list.is_set(0), Some(false));
//! assert_eq!(list.is_set(1), Some(true));
//! assert_eq!(list.is_set(131_072), None);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A license with a place in the lists of its issuer is verified against them:
//!
//! ```
//! use bonafide_credentials::{issue_as, status_list::{self, Listing, StatusList}, verify_listed};
//! use bonafide_credentials::{Check, Document, IssuerKey, License, Manner, StatusLists};
//! use bonafide_primitives::StatusPurpose;
//!
//! let license = License::read_json(&std::fs::read_to_string("examples/license.json")?)?;
//! let key = IssuerKey::generate()?;
//! let listing = Listing { host: "id.example".into(), index: 1 };
//! let issued = issue_as(&license, &key, &Manner { listing: Some(listing), ..Manner::default() })?;
//!
//! let mut bits = vec![0; 131_072 / 8];
//! bits[0] = 0b0100_0000;
//! let url = status_list::url("id.example", license.issuer(), StatusPurpose::Revocation);
//! let list = StatusList::new(bits)?;
//! let list = status_list::credential(&url, &key.did(), "2026-02-28T12:00:00Z", StatusPurpose::Revocation, &list);
//!
//! let march_2026 = 1_772_323_200_000;
//! let lists = StatusLists { credentials: &[status_list::sign(&list, &key)], issuer: None };
//! let report = verify_listed::<License>(&issued.credential, march_2026, |_| Err("is unknown".into()), &lists)?;
//! assert_eq!(report.failures().next(), Some((Check::Status, "is revoked")));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use super::jws;
use crate::{
	text::{base64url, random_bytes},
	IssuerKey, NoRandomness,
};
use bonafide_primitives::{Lei, StatusPurpose, STATUS_LIST_ENTRIES};
use flate2::{read::GzDecoder, write::GzEncoder, Compression};
use serde_json::{json, Map, Value};
use std::io::{Read, Write};

/// The fewest bytes of a list.
const MIN_BYTES: usize = STATUS_LIST_ENTRIES as usize / 8;

/// The most bytes of a list that are read: a few compressed ones could stand for any number.
const MAX_BYTES: usize = 16 * MIN_BYTES;

/// The media type of a status list credential secured as JWS (Securing Verifiable Credentials using JOSE and COSE).
pub(crate) const TYP: &str = "vc+jwt";

/// Among the types of a status list credential.
pub(crate) const TYPE: &str = "BitstringStatusListCredential";

/// The purposes for which a credential with a status has entries.
pub const PURPOSES: [StatusPurpose; 2] = [StatusPurpose::Revocation, StatusPurpose::Suspension];

/// The place of a credential in the status lists of its issuer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Listing {
	/// The host that serves the lists over `https`.
	pub host: String,
	/// The bit, the same in each list.
	pub index: u32,
}

impl Listing {
	/// A place drawn at random: it tells nothing of the credential.
	///
	/// # Errors
	/// If the system gives no random bytes.
	pub fn draw(host: &str) -> Result<Self, NoRandomness> {
		let drawn = u32::from_le_bytes(random_bytes()?);
		Ok(Self {
			host: host.into(),
			// The entries are a power of two, so that each is as likely.
			index: drawn % STATUS_LIST_ENTRIES,
		})
	}

	/// The `credentialStatus` of a credential of `issuer` that stands there.
	pub fn status(&self, issuer: Lei) -> Value {
		let entry = |purpose| entry(&url(&self.host, issuer, purpose), purpose, self.index);
		PURPOSES.into_iter().map(entry).collect()
	}
}

/// One entry of a `credentialStatus` (Bitstring Status List 1.0, section 2.1).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StatusEntry<'a> {
	/// Revocation or suspension.
	pub purpose: StatusPurpose,
	/// The bit in the list.
	pub index: u32,
	/// The address of the list.
	pub url: &'a str,
}

impl<'a> StatusEntry<'a> {
	/// The entries of a credential with these claims. `None` if one of them cannot be read.
	pub fn all(claims: &'a Map<String, Value>) -> Option<Vec<Self>> {
		match claims.get("credentialStatus") {
			None => Some(Vec::new()),
			Some(Value::Array(entries)) => entries.iter().map(Self::read).collect(),
			Some(entry) => Some(vec![Self::read(entry)?]),
		}
	}

	fn read(entry: &'a Value) -> Option<Self> {
		let text = |name: &str| entry.get(name)?.as_str();
		(text("type")? == "BitstringStatusListEntry").then_some(())?;
		let purpose = text("statusPurpose")?;
		Some(Self {
			purpose: PURPOSES.into_iter().find(|known| word(*known) == purpose)?,
			index: text("statusListIndex")?.parse().ok()?,
			url: text("statusListCredential")?,
		})
	}
}

/// The one place that a credential with these claims names in all lists. `None` if it names several, or
/// none.
pub(crate) fn index_in(claims: &Map<String, Value>) -> Option<u32> {
	let entries = StatusEntry::all(claims)?;
	let (first, rest) = entries.split_first()?;
	rest.iter()
		.all(|entry| entry.index == first.index)
		.then_some(first.index)
}

/// The signed credential in an answer of `licensing_statusList`, with or without the wrapping of
/// JSON-RPC, or `text` itself if it is no JSON. `None` if nobody signed it.
pub fn in_answer(text: &str) -> Option<String> {
	let text = text.trim();
	let Ok(answer) = serde_json::from_str::<Value>(text) else {
		return Some(text.into());
	};
	let answer = answer.get("result").unwrap_or(&answer);
	match answer.get("jwt") {
		Some(jwt) => jwt.as_str().map(str::to_owned),
		None => answer.get("proof").map(|_| answer.to_string()),
	}
}

/// The bits of a list, the first the left-most.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StatusList(Vec<u8>);

/// The reason for which a text or credential is no status list.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NoStatusList {
	/// Not a credential of type `BitstringStatusListCredential` whose subject is a `BitstringStatusList`.
	#[error("is no BitstringStatusListCredential")]
	OtherCredential,
	/// Another `statusPurpose` than the one asked for.
	#[error("is a status list for another purpose")]
	OtherPurpose,
	/// `encodedList` is not `u` and base64url.
	#[error("has an `encodedList` that is not base64url after `u`")]
	Encoding,
	/// `encodedList` is not compressed with gzip.
	#[error("has an `encodedList` that is not gzip")]
	Compression,
	/// Fewer entries than hide one among many, or more than anybody needs.
	#[error("has fewer than 131,072 entries, or too many to be read")]
	Length,
}

impl StatusList {
	/// The list with these bits, the left-most of the first byte first.
	///
	/// # Errors
	/// If there are fewer than [`STATUS_LIST_ENTRIES`], or more than sixteen times as many.
	pub fn new(bits: Vec<u8>) -> Result<Self, NoStatusList> {
		if (MIN_BYTES..=MAX_BYTES).contains(&bits.len()) {
			Ok(Self(bits))
		} else {
			Err(NoStatusList::Length)
		}
	}

	/// True if the bit of entry `index` is set. `None` beyond the end of the list.
	pub fn is_set(&self, index: u32) -> Option<bool> {
		let byte = self.0.get(usize::try_from(index / 8).ok()?)?;
		Some(byte << (index % 8) & 0x80 != 0)
	}

	/// The list as `encodedList`: `u`, and the bits with gzip and base64url (section 2.2).
	pub fn encode(&self) -> String {
		let mut compressed = GzEncoder::new(Vec::new(), Compression::best());
		let written = compressed.write_all(&self.0).and_then(|()| compressed.finish());
		format!("u{}", base64url::encode(written.expect("memory takes what is written")))
	}

	/// Reads an `encodedList`.
	///
	/// # Errors
	/// If it is not encoded so, or of another length than [`Self::new`] takes.
	pub fn decode(text: &str) -> Result<Self, NoStatusList> {
		let compressed = text
			.strip_prefix('u')
			.and_then(base64url::decode)
			.ok_or(NoStatusList::Encoding)?;
		let mut bits = Vec::new();
		GzDecoder::new(&compressed[..])
			.take(MAX_BYTES as u64 + 1)
			.read_to_end(&mut bits)
			.map_err(|_| NoStatusList::Compression)?;
		Self::new(bits)
	}

	/// The list for `purpose` in a status list credential that was verified.
	///
	/// # Errors
	/// If the credential is of another type, or for another purpose.
	pub fn of(credential: &Value, purpose: StatusPurpose) -> Result<Self, NoStatusList> {
		let is_of_type = match &credential["type"] {
			Value::Array(types) => types.iter().any(|kind| kind == TYPE),
			kind => kind == TYPE,
		};
		let subject = &credential["credentialSubject"];
		if !is_of_type || subject["type"] != "BitstringStatusList" {
			return Err(NoStatusList::OtherCredential);
		}
		let is_for = match &subject["statusPurpose"] {
			Value::Array(purposes) => purposes.iter().any(|one| one == word(purpose)),
			one => one == word(purpose),
		};
		if !is_for {
			return Err(NoStatusList::OtherPurpose);
		}
		Self::decode(subject["encodedList"].as_str().ok_or(NoStatusList::Encoding)?)
	}
}

/// `statusPurpose`.
pub(crate) const fn word(purpose: StatusPurpose) -> &'static str {
	match purpose {
		StatusPurpose::Revocation => "revocation",
		StatusPurpose::Suspension => "suspension",
	}
}

/// The address of the list of `issuer` for `purpose`, under the host that serves its DID document: the
/// `statusListCredential` of a credential.
pub fn url(host: &str, issuer: Lei, purpose: StatusPurpose) -> String {
	format!("https://{host}/{issuer}/status/{}", word(purpose))
}

/// The `credentialStatus` of the credential whose place is `index` in the list found at `url`.
pub fn entry(url: &str, purpose: StatusPurpose, index: u32) -> Value {
	json!({
		"id": format!("{url}#{index}"),
		"type": "BitstringStatusListEntry",
		"statusPurpose": word(purpose),
		"statusListIndex": index.to_string(),
		"statusListCredential": url,
	})
}

/// The status list credential at `url`, by the DID `issuer`. It is true as of `valid_from`, in RFC
/// 3339.
pub fn credential(url: &str, issuer: &str, valid_from: &str, purpose: StatusPurpose, list: &StatusList) -> Value {
	json!({
		"@context": ["https://www.w3.org/ns/credentials/v2"],
		"id": url,
		"type": ["VerifiableCredential", TYPE],
		"issuer": issuer,
		"validFrom": valid_from,
		"credentialSubject": {
			"id": format!("{url}#list"),
			"type": "BitstringStatusList",
			"statusPurpose": word(purpose),
			"encodedList": list.encode(),
		},
	})
}

/// The status list credential `credential`, signed by `key` as `vc+jwt`.
pub fn sign(credential: &Value, key: &IssuerKey) -> String {
	jws::sign(&jws::Header::new(TYP, key), credential.to_string(), key)
}

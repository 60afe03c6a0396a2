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
//! use bonafide_credentials::{did_web::DidHost, issue_as, status_list::{self, Listing, StatusList}, verify_listed};
//! use bonafide_credentials::{Check, Document, IssuerKey, License, Manner, StatusLists};
//! use bonafide_primitives::StatusPurpose;
//!
//! let license = License::read_json(&std::fs::read_to_string("examples/license.json")?)?;
//! let key = IssuerKey::generate()?;
//! let host: DidHost = "id.example".parse()?;
//! let listing = Listing { host: host.clone(), index: 1 };
//! let issued = issue_as(&license, &key, &Manner { listing: Some(listing), ..Manner::default() })?;
//!
//! let mut bits = vec![0; 131_072 / 8];
//! bits[0] = 0b0100_0000;
//! let url = status_list::url(&host, license.issuer(), StatusPurpose::Revocation);
//! let list = StatusList::new(bits)?;
//! let march_2026 = 1_772_323_200_000;
//! let list = status_list::credential(&url, &key.did(), march_2026, StatusPurpose::Revocation, &list);
//! let lists = StatusLists { credentials: &[status_list::sign(&list, &key)?], ..StatusLists::default() };
//! let report = verify_listed::<License>(&issued.credential, march_2026, |_| Err("is unknown".into()), &lists)?;
//! assert_eq!(report.failures().next(), Some((Check::Status, "is revoked")));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use super::{
	data_integrity::{self, NotProven},
	jws,
};
use crate::{
	did_web::DidHost,
	issue::date_time,
	json::{self, short},
	text::{base64url, random_bytes},
	token::TokenFault,
	IssuerKey, NoRandomness,
};
use bonafide_primitives::{views::Timestamp, Lei, Moment, StatusPurpose, STATUS_LIST_ENTRIES};
use flate2::{read::GzDecoder, write::GzEncoder, Compression};
use serde_json::{json, Map, Value};
use std::io::{Read, Write};

/// The fewest bytes of a list.
const MIN_BYTES: usize = STATUS_LIST_ENTRIES as usize / 8;

/// The most bytes of a list that are read: a few compressed ones could stand for any number.
const MAX_BYTES: usize = 16 * MIN_BYTES;

/// The longest `encodedList` that is read: that of the longest list of bits at random.
const MAX_ENCODED: usize = 3 * MAX_BYTES / 2;

/// The time for which a list is good after it was made, in milliseconds: `validUntil` and `ttl` of the lists made here.
pub const LIFETIME: Moment = 24 * 60 * 60 * 1000;

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
	pub host: DidHost,
	/// The bit, the same in each list.
	pub index: u32,
}

impl Listing {
	/// A place drawn at random: it tells nothing of the credential.
	///
	/// # Errors
	/// If the system gives no random bytes.
	pub fn draw(host: &DidHost) -> Result<Self, NoRandomness> {
		let drawn = u32::from_le_bytes(random_bytes()?);
		Ok(Self {
			host: host.clone(),
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
	/// The place in the list.
	pub index: u32,
	/// The bits of a place: one, unless the issuer says otherwise.
	pub size: u32,
	/// The address of the list.
	pub url: &'a str,
}

/// The entries of a `credentialStatus`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct StatusEntries<'a> {
	/// Those that tell if it still holds.
	pub known: Vec<StatusEntry<'a>>,
	/// Those that cannot be read here and may tell it: by their type.
	pub unknown: Vec<String>,
	/// Those that tell something else, such as `refresh` or `message`: by their purpose.
	pub others: Vec<String>,
}

/// The most bits of a place that are read.
const MAX_SIZE: u32 = 32;

/// The most entries of a credential that are read: one for each purpose, and some for others.
const MAX_ENTRIES: usize = 16;

/// The purposes that tell nothing about whether a credential holds (section 2.1).
const OTHERS: [&str; 2] = ["refresh", "message"];

impl<'a> StatusEntries<'a> {
	/// The entries of a credential with these claims.
	///
	/// # Errors
	/// If one that is of a kind known here cannot be read, or there are more than anybody needs.
	pub fn of(claims: &'a Map<String, Value>) -> Result<Self, NoStatusEntry> {
		let mut entries = Self::default();
		let each = match claims.get("credentialStatus") {
			None => &[],
			Some(Value::Array(entries)) => entries.as_slice(),
			Some(entry) => std::slice::from_ref(entry),
		};
		if each.len() > MAX_ENTRIES {
			return Err(NoStatusEntry);
		}
		for entry in each {
			entries.add(entry)?;
		}
		Ok(entries)
	}

	fn add(&mut self, entry: &'a Value) -> Result<(), NoStatusEntry> {
		let text = |name: &str| entry.get(name).and_then(Value::as_str);
		let kind = text("type").ok_or(NoStatusEntry)?;
		if kind != "BitstringStatusListEntry" {
			self.unknown.push(short(kind).into());
			return Ok(());
		}
		let purpose = text("statusPurpose").ok_or(NoStatusEntry)?;
		let Some(known) = PURPOSES.into_iter().find(|known| word(*known) == purpose) else {
			let others = if OTHERS.contains(&purpose) {
				&mut self.others
			} else {
				&mut self.unknown
			};
			others.push(short(purpose).into());
			return Ok(());
		};
		let size = match entry.get("statusSize") {
			None => 1,
			Some(size) => size
				.as_u64()
				.and_then(|size| u32::try_from(size).ok())
				.ok_or(NoStatusEntry)?,
		};
		self.known.push(StatusEntry {
			purpose: known,
			index: text("statusListIndex").and_then(decimal).ok_or(NoStatusEntry)?,
			size: Some(size)
				.filter(|size| (1..=MAX_SIZE).contains(size))
				.ok_or(NoStatusEntry)?,
			url: text("statusListCredential").ok_or(NoStatusEntry)?,
		});
		Ok(())
	}
}

/// A `credentialStatus` cannot be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("`credentialStatus` has an entry that is no BitstringStatusListEntry, or more than {MAX_ENTRIES}")]
pub struct NoStatusEntry;

/// The number that `text` is in its one spelling.
fn decimal(text: &str) -> Option<u32> {
	let number: u32 = text.parse().ok()?;
	(number.to_string() == text).then_some(number)
}

/// The one place that a credential with these claims names in all lists. `None` if it names several, or
/// none.
pub(crate) fn index_in(claims: &Map<String, Value>) -> Option<u32> {
	let entries = StatusEntries::of(claims).ok()?.known;
	let (first, rest) = entries.split_first()?;
	rest.iter()
		.all(|entry| entry.index == first.index)
		.then_some(first.index)
}

/// The signed credential in an answer of `licensing_statusList`, with or without the wrapping of
/// JSON-RPC, or `text` itself if it is no JSON. `None` if nobody signed it.
pub fn in_answer(text: &str) -> Option<String> {
	let text = text.trim();
	let Ok(answer) = json::read(text) else {
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

	/// True if one of the bits of `entry` is set. `None` if its place is beyond the end of the list.
	pub fn tells(&self, entry: &StatusEntry) -> Option<bool> {
		let first = entry.index.checked_mul(entry.size)?;
		let bits = (0..entry.size).map(|bit| self.is_set(first.checked_add(bit)?));
		bits.collect::<Option<Vec<_>>>().map(|bits| bits.contains(&true))
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
			.filter(|text| text.len() <= MAX_ENCODED)
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
	pub fn of(credential: &Map<String, Value>, purpose: StatusPurpose) -> Result<Self, NoStatusList> {
		let has = |value: Option<&Value>, wanted: &str| match value {
			Some(Value::Array(each)) => each.iter().any(|one| one == wanted),
			one => one.is_some_and(|one| one == wanted),
		};
		let subject = credential.get("credentialSubject").unwrap_or(&Value::Null);
		if !has(credential.get("type"), TYPE) || subject["type"] != "BitstringStatusList" {
			return Err(NoStatusList::OtherCredential);
		}
		if !has(subject.get("statusPurpose"), word(purpose)) {
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
pub fn url(host: &DidHost, issuer: Lei, purpose: StatusPurpose) -> String {
	format!("https://{host}/{issuer}/status/{}", word(purpose))
}

/// True if both are the address of one list: scheme and host may be in any case (RFC 3986, section 6.2.2.1).
pub(crate) fn same_url(one: &str, other: &str) -> bool {
	match (parts(one), parts(other)) {
		(Some((origin, path)), Some((other, same))) => origin.eq_ignore_ascii_case(other) && path == same,
		_ => one == other,
	}
}

/// Scheme and host, and the rest.
fn parts(url: &str) -> Option<(&str, &str)> {
	let host = url.find("://")? + 3;
	let path = url[host..].find('/').map_or(url.len(), |path| host + path);
	Some((url[..path].trim_end_matches(":443"), &url[path..]))
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

/// The status list credential at `url`, by the DID `issuer`. It is true as of `made`, and good for [`LIFETIME`].
pub fn credential(url: &str, issuer: &str, made: Moment, purpose: StatusPurpose, list: &StatusList) -> Value {
	json!({
		"@context": ["https://www.w3.org/ns/credentials/v2"],
		"id": url,
		"type": ["VerifiableCredential", TYPE],
		"issuer": issuer,
		"validFrom": Timestamp(made),
		"validUntil": Timestamp(made.saturating_add(LIFETIME)),
		"credentialSubject": {
			"id": format!("{url}#list"),
			"type": "BitstringStatusList",
			"statusPurpose": word(purpose),
			"ttl": LIFETIME,
			"encodedList": list.encode(),
		},
	})
}

/// The status list credential `credential`, signed by `key` as `vc+jwt`.
///
/// # Errors
/// If the key is in a hardware module, and that fails.
pub fn sign(credential: &Value, key: &IssuerKey) -> Result<String, TokenFault> {
	jws::sign(&jws::Header::new(TYP, key), credential.to_string(), key)
}

/// The same with a Data Integrity proof made at `made`, for readers that know no JOSE. `None` if the key is not
/// Ed25519.
///
/// # Errors
/// If the key is in a hardware module, and that fails.
pub fn prove(credential: &Value, made: Moment, key: &IssuerKey) -> Result<Option<Value>, TokenFault> {
	let document = credential.as_object().cloned().unwrap_or_default();
	match data_integrity::secure(document, &date_time(made), key) {
		Ok(secured) => Ok(Some(secured.into())),
		Err(NotProven::NotEd25519) => Ok(None),
		Err(NotProven::Token(fault)) => Err(fault),
	}
}

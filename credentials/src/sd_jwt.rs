//! Selective disclosure (RFC 9901): the issuer signs salted digests, the holder shows the elements of choice.

use crate::{base64url, random, NoRandomness};
use serde_json::{json, Map, Value};
use sha2::{Digest, Sha256};
use std::collections::{HashMap, HashSet};

/// Where an object keeps the digests of its concealed members (section 4.2.4.1).
const DIGESTS: &str = "_sd";
/// The one member of the object that stands for a concealed element of an array (section 4.2.4.2).
const ELEMENT: &str = "...";
/// Which hash the digests are made with (section 4.1.1).
const ALGORITHM: &str = "_sd_alg";
pub(crate) const SHA_256: &str = "sha-256";

/// How deep disclosures may nest: more than any trade document, and no more than a reader's stack bears.
const MAX_DEPTH: u32 = 32;

/// Why a set of disclosures was refused. Section 7.1 demands each.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Undisclosable {
	/// Not base64url of a JSON array of salt and value, or salt, name and value.
	#[error("a disclosure is not `[salt, value]` or `[salt, name, value]` in base64url: {0}")]
	Malformed(String),
	/// The hash is not SHA-256.
	#[error("`_sd_alg` names another hash than sha-256")]
	Algorithm,
	/// `_sd` is not an array of strings.
	#[error("`_sd` is not a list of digests")]
	Digests,
	/// An array's disclosure stands in an object, or the other way round.
	#[error("a disclosure for an array stands in an object, or the other way round")]
	Misplaced,
	/// A disclosure would make a member called `_sd` or `...`.
	#[error("a disclosure names its element `{0}`")]
	Reserved(String),
	/// The object already has a member of that name.
	#[error("a disclosure would overwrite `{0}`")]
	Overwrites(String),
	/// The same digest is met twice.
	#[error("the digest {0} is met twice")]
	Repeated(String),
	/// Nothing that the issuer signed asks for this disclosure: it was altered, or belongs elsewhere.
	#[error("the issuer did not sign the disclosure with digest {0}")]
	Unsigned(String),
	/// Nested too deep.
	#[error("disclosures nest deeper than {MAX_DEPTH} levels")]
	TooDeep,
}

/// A payload with its disclosures put back.
#[derive(Clone, PartialEq, Debug)]
pub struct Disclosed {
	/// The payload, with every disclosed element in its place and no trace of the others.
	pub payload: Map<String, Value>,
	/// How many elements are withheld, among those that can be seen to exist.
	pub withheld: usize,
}

/// Splits `<issuer-signed JWT>~<disclosure>~…~` (section 4). `None` without any `~`.
///
/// What follows the last `~` is a key binding. No credential here asks for one, and whether to check it must not depend on its
/// being there (section 7.3), so it is left aside.
pub fn split(credential: &str) -> Option<(&str, Vec<&str>)> {
	let (jwt, rest) = credential.split_once('~')?;
	let mut disclosures: Vec<_> = rest.split('~').collect();
	disclosures.pop();
	Some((jwt, disclosures))
}

/// Writes an issuer-signed JWT with `disclosures`.
pub fn join<S: AsRef<str>>(jwt: &str, disclosures: impl IntoIterator<Item = S>) -> String {
	let mut credential = format!("{jwt}~");
	for disclosure in disclosures {
		credential.push_str(disclosure.as_ref());
		credential.push('~');
	}
	credential
}

/// Conceals every member and element below `value`, each by itself, and adds the disclosures to `disclosures`.
///
/// What contains others is concealed after them (section 4.2.6), so that the holder can show a party without its address. Salts
/// have 128 bits; digests are sorted, so that their order tells nothing.
pub fn conceal(value: Value, disclosures: &mut Vec<String>) -> Result<Value, NoRandomness> {
	match value {
		Value::Object(members) => {
			let mut digests = Vec::with_capacity(members.len());
			for (name, member) in members {
				digests.push(conceal_member(name, member, disclosures)?);
			}
			digests.sort();
			Ok(json!({ DIGESTS: digests }))
		}
		Value::Array(elements) => elements
			.into_iter()
			.map(|element| {
				let element = conceal(element, disclosures)?;
				let digest = add(json!([salt()?, element]), disclosures);
				Ok(json!({ ELEMENT: digest }))
			})
			.collect(),
		leaf => Ok(leaf),
	}
}

/// Conceals the members of `payload` at the top, but those called in `open`, and everything below them.
pub fn conceal_all_but(open: &[&str], payload: Value, disclosures: &mut Vec<String>) -> Result<Value, NoRandomness> {
	let Value::Object(members) = payload else {
		return conceal(payload, disclosures);
	};
	let (kept, concealed): (Map<_, _>, Map<_, _>) =
		members.into_iter().partition(|(name, _)| open.contains(&name.as_str()));
	let mut payload = conceal(Value::Object(concealed), disclosures)?;
	if let Some(members) = payload.as_object_mut() {
		members.extend(kept);
	}
	Ok(payload)
}

/// Puts `disclosures` back into `payload` (section 7.1, steps 3 to 5).
pub fn disclose(payload: Map<String, Value>, disclosures: &[&str]) -> Result<Disclosed, Undisclosable> {
	if payload.get(ALGORITHM).is_some_and(|algorithm| algorithm != SHA_256) {
		return Err(Undisclosable::Algorithm);
	}
	let mut disclosing = Disclosing::default();
	for encoded in disclosures {
		let digest = digest(encoded);
		let disclosure = Disclosure::parse(encoded).ok_or_else(|| Undisclosable::Malformed((*encoded).into()))?;
		if disclosing.offered.insert(digest.clone(), disclosure).is_some() {
			return Err(Undisclosable::Repeated(digest));
		}
	}
	let mut payload = disclosing.object(payload, 0)?;
	payload.remove(ALGORITHM);
	match disclosing.offered.into_keys().min() {
		Some(digest) => Err(Undisclosable::Unsigned(digest)),
		None => Ok(Disclosed {
			payload,
			withheld: disclosing.withheld,
		}),
	}
}

/// The digest of a disclosure: over the ASCII of its base64url, itself in base64url (section 4.2.3).
pub fn digest(disclosure: &str) -> String {
	base64url::encode(Sha256::digest(disclosure))
}

fn conceal_member(name: String, member: Value, disclosures: &mut Vec<String>) -> Result<String, NoRandomness> {
	let member = conceal(member, disclosures)?;
	Ok(add(json!([salt()?, name, member]), disclosures))
}

fn add(disclosure: Value, disclosures: &mut Vec<String>) -> String {
	let encoded = base64url::encode(disclosure.to_string());
	let digest = digest(&encoded);
	disclosures.push(encoded);
	digest
}

fn salt() -> Result<String, NoRandomness> {
	random::bytes::<16>().map(base64url::encode)
}

struct Disclosure {
	/// `None` for an element of an array.
	name: Option<String>,
	value: Value,
}

impl Disclosure {
	fn parse(encoded: &str) -> Option<Self> {
		let parts: Vec<Value> = serde_json::from_slice(&base64url::decode(encoded)?).ok()?;
		match <[Value; 3]>::try_from(parts) {
			Ok([Value::String(_), Value::String(name), value]) => Some(Self {
				name: Some(name),
				value,
			}),
			Ok(_) => None,
			Err(parts) => match <[Value; 2]>::try_from(parts) {
				Ok([Value::String(_), value]) => Some(Self { name: None, value }),
				_ => None,
			},
		}
	}
}

#[derive(Default)]
struct Disclosing {
	/// Disclosures by digest, until they are used.
	offered: HashMap<String, Disclosure>,
	/// Digests met so far.
	met: HashSet<String>,
	withheld: usize,
}

impl Disclosing {
	fn value(&mut self, value: Value, depth: u32) -> Result<Value, Undisclosable> {
		if depth > MAX_DEPTH {
			return Err(Undisclosable::TooDeep);
		}
		match value {
			Value::Object(members) => self.object(members, depth).map(Value::Object),
			Value::Array(elements) => self.array(elements, depth).map(Value::Array),
			leaf => Ok(leaf),
		}
	}

	fn object(&mut self, mut members: Map<String, Value>, depth: u32) -> Result<Map<String, Value>, Undisclosable> {
		let digests: Vec<String> = match members.remove(DIGESTS) {
			Some(digests) => serde_json::from_value(digests).map_err(|_| Undisclosable::Digests)?,
			None => Vec::new(),
		};
		for member in members.values_mut() {
			*member = self.value(member.take(), depth + 1)?;
		}
		for digest in digests {
			let Some(Disclosure { name, value }) = self.take(digest)? else {
				continue;
			};
			let name = name.ok_or(Undisclosable::Misplaced)?;
			if name == DIGESTS || name == ELEMENT {
				return Err(Undisclosable::Reserved(name));
			}
			if members.contains_key(&name) {
				return Err(Undisclosable::Overwrites(name));
			}
			let value = self.value(value, depth + 1)?;
			members.insert(name, value);
		}
		Ok(members)
	}

	fn array(&mut self, elements: Vec<Value>, depth: u32) -> Result<Vec<Value>, Undisclosable> {
		let mut shown = Vec::with_capacity(elements.len());
		for element in elements {
			let element = match concealed(&element) {
				None => element,
				Some(digest) => match self.take(digest.into())? {
					None => continue,
					Some(Disclosure { name: Some(_), .. }) => return Err(Undisclosable::Misplaced),
					Some(Disclosure { name: None, value }) => value,
				},
			};
			shown.push(self.value(element, depth + 1)?);
		}
		Ok(shown)
	}

	/// The disclosure with `digest`, if offered. A digest is met once, whether or not its disclosure is there.
	fn take(&mut self, digest: String) -> Result<Option<Disclosure>, Undisclosable> {
		let disclosure = self.offered.remove(&digest);
		if disclosure.is_none() {
			self.withheld += 1;
		}
		match self.met.replace(digest) {
			Some(digest) => Err(Undisclosable::Repeated(digest)),
			None => Ok(disclosure),
		}
	}
}

/// The digest of a concealed element of an array.
fn concealed(element: &Value) -> Option<&str> {
	let members = element.as_object().filter(|members| members.len() == 1)?;
	members.get(ELEMENT)?.as_str()
}

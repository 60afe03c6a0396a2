//! Putting disclosures back in the place of their digests.

use super::{digest, ALGORITHM, DIGESTS, ELEMENT, SHA_256};
use crate::text::base64url;
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

/// The deepest nesting of disclosures: more than any trade document has, and no more than a reader's
/// stack bears.
const MAX_DEPTH: u32 = 32;

/// The reason for which a set of disclosures was refused. Section 7.1 demands each.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotRevealed {
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
pub struct Revealed<'a> {
	/// The payload, with every disclosed element in its place and no trace of the others.
	pub payload: Map<String, Value>,
	/// The elements that can be shown or withheld, among those that can be seen to exist. Each stands after
	/// its holder.
	pub elements: Vec<Element<'a>>,
}

/// An element that can be shown or withheld.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Element<'a> {
	/// Its path, such as `goods[0].hs`. A member withheld is named `?`: its name is withheld with it.
	pub path: String,
	/// Its disclosure. `None` if it is withheld.
	pub disclosure: Option<&'a str>,
}

impl Revealed<'_> {
	/// The number of elements withheld, among those that can be seen to exist.
	pub fn withheld(&self) -> usize {
		self.elements
			.iter()
			.filter(|element| element.disclosure.is_none())
			.count()
	}
}

/// Puts `disclosures` back into `payload` (section 7.1, steps 3 to 5).
///
/// # Errors
/// If one is malformed, or the issuer did not sign it for this place.
pub fn reveal<'a>(payload: Map<String, Value>, disclosures: &[&'a str]) -> Result<Revealed<'a>, NotRevealed> {
	if payload.get(ALGORITHM).is_some_and(|algorithm| algorithm != SHA_256) {
		return Err(NotRevealed::Algorithm);
	}
	let mut revealing = Revealing::default();
	for encoded in disclosures {
		let digest = digest(encoded);
		let disclosure = Disclosure::parse(encoded).ok_or_else(|| NotRevealed::Malformed((*encoded).into()))?;
		if revealing.offered.insert(digest.clone(), disclosure).is_some() {
			return Err(NotRevealed::Repeated(digest));
		}
	}
	let mut payload = revealing.object(payload, "", 0)?;
	payload.remove(ALGORITHM);
	match revealing.offered.into_keys().min() {
		Some(digest) => Err(NotRevealed::Unsigned(digest)),
		None => Ok(Revealed {
			payload,
			elements: revealing.elements,
		}),
	}
}

struct Disclosure<'a> {
	encoded: &'a str,
	/// `None` for an element of an array.
	name: Option<String>,
	value: Value,
}

impl<'a> Disclosure<'a> {
	fn parse(encoded: &'a str) -> Option<Self> {
		let parts: Vec<Value> = serde_json::from_slice(&base64url::decode(encoded)?).ok()?;
		let (name, value) = match <[Value; 3]>::try_from(parts) {
			Ok([Value::String(_), Value::String(name), value]) => (Some(name), value),
			Ok(_) => return None,
			Err(parts) => match <[Value; 2]>::try_from(parts) {
				Ok([Value::String(_), value]) => (None, value),
				_ => return None,
			},
		};
		Some(Self { encoded, name, value })
	}
}

#[derive(Default)]
struct Revealing<'a> {
	/// Disclosures by digest, until they are used.
	offered: HashMap<String, Disclosure<'a>>,
	/// Digests met so far.
	met: HashSet<String>,
	elements: Vec<Element<'a>>,
}

impl<'a> Revealing<'a> {
	fn value(&mut self, value: Value, path: &str, depth: u32) -> Result<Value, NotRevealed> {
		if depth > MAX_DEPTH {
			return Err(NotRevealed::TooDeep);
		}
		match value {
			Value::Object(members) => self.object(members, path, depth).map(Value::Object),
			Value::Array(elements) => self.array(elements, path, depth).map(Value::Array),
			leaf => Ok(leaf),
		}
	}

	fn object(
		&mut self,
		mut members: Map<String, Value>,
		path: &str,
		depth: u32,
	) -> Result<Map<String, Value>, NotRevealed> {
		let digests: Vec<String> = match members.remove(DIGESTS) {
			Some(digests) => serde_json::from_value(digests).map_err(|_| NotRevealed::Digests)?,
			None => Vec::new(),
		};
		for (name, member) in &mut members {
			*member = self.value(member.take(), &below(path, name), depth + 1)?;
		}
		for digest in digests {
			let Some(Disclosure { encoded, name, value }) = self.take(digest)? else {
				self.found(below(path, "?"), None);
				continue;
			};
			let name = name.ok_or(NotRevealed::Misplaced)?;
			if name == DIGESTS || name == ELEMENT {
				return Err(NotRevealed::Reserved(name));
			}
			if members.contains_key(&name) {
				return Err(NotRevealed::Overwrites(name));
			}
			let path = below(path, &name);
			self.found(path.clone(), Some(encoded));
			let value = self.value(value, &path, depth + 1)?;
			members.insert(name, value);
		}
		Ok(members)
	}

	fn array(&mut self, elements: Vec<Value>, path: &str, depth: u32) -> Result<Vec<Value>, NotRevealed> {
		let mut shown = Vec::with_capacity(elements.len());
		for (index, element) in elements.into_iter().enumerate() {
			let path = format!("{path}[{index}]");
			let element = match concealed(&element) {
				None => element,
				Some(digest) => match self.take(digest.into())? {
					None => {
						self.found(path, None);
						continue;
					}
					Some(Disclosure { name: Some(_), .. }) => return Err(NotRevealed::Misplaced),
					Some(Disclosure { encoded, value, .. }) => {
						self.found(path.clone(), Some(encoded));
						value
					}
				},
			};
			shown.push(self.value(element, &path, depth + 1)?);
		}
		Ok(shown)
	}

	/// The disclosure with `digest`, if offered. A digest is met once, whether or not its disclosure is there.
	fn take(&mut self, digest: String) -> Result<Option<Disclosure<'a>>, NotRevealed> {
		let disclosure = self.offered.remove(&digest);
		match self.met.replace(digest) {
			Some(digest) => Err(NotRevealed::Repeated(digest)),
			None => Ok(disclosure),
		}
	}

	fn found(&mut self, path: String, disclosure: Option<&'a str>) {
		self.elements.push(Element { path, disclosure });
	}
}

/// The path of the member `name` of what stands at `path`.
fn below(path: &str, name: &str) -> String {
	match path {
		"" => name.into(),
		path => format!("{path}.{name}"),
	}
}

/// The digest of a concealed element of an array.
fn concealed(element: &Value) -> Option<&str> {
	let members = element.as_object().filter(|members| members.len() == 1)?;
	members.get(ELEMENT)?.as_str()
}

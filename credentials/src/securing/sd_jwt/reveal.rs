//! Putting disclosures back in the place of their digests.

use super::{digest, ALGORITHM, DIGESTS, ELEMENT, SHA_256};
use crate::{
	json::{short, Budget, MAX_VALUES},
	text::base64url,
};
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

/// The deepest nesting of disclosures: more than any trade document has, and no more than a reader's
/// stack bears.
const MAX_DEPTH: u32 = 32;

/// The most disclosures of a credential. A certificate of fifty goods with all that there is to say of them has a
/// thousand.
pub const MAX_DISCLOSURES: usize = 8192;

/// The most digests of a credential, whether or not their disclosures are there.
pub const MAX_DIGESTS: usize = 16_384;

/// The characters of a digest: 32 bytes in base64url.
const DIGEST_LENGTH: usize = 43;

/// The longest path to an element, in bytes.
const MAX_PATH: usize = 1024;

/// The reason for which a set of disclosures was refused. Section 7.1 demands most of them; the others keep what a
/// stranger sends from costing more than it is long.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotRevealed {
	/// Not base64url of a JSON array of salt and value, or salt, name and value.
	#[error("the disclosure with digest {0} is not `[salt, value]` or `[salt, name, value]` in base64url")]
	Malformed(String),
	/// The hash is not SHA-256.
	#[error("`_sd_alg` names another hash than sha-256")]
	Algorithm,
	/// `_sd` is not an array of digests of SHA-256 in base64url, or `...` is none.
	#[error("`_sd` is not a list of digests of {DIGEST_LENGTH} characters, or `...` is no such digest")]
	Digests,
	/// More than [`MAX_DISCLOSURES`], or more digests than [`MAX_DIGESTS`].
	#[error("there are more than {MAX_DISCLOSURES} disclosures, or {MAX_DIGESTS} digests")]
	TooMany,
	/// Names that make a path longer than any.
	#[error("the path to an element is longer than {MAX_PATH} bytes")]
	LongPath,
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

/// Puts `disclosures` back into `payload` (section 7.1, steps 3 to 5), and tells the path of each element.
///
/// # Errors
/// If one is malformed, or the issuer did not sign it for this place; or for [`MAX_DISCLOSURES`] and the like.
pub fn reveal<'a>(payload: Map<String, Value>, disclosures: &[&'a str]) -> Result<Revealed<'a>, NotRevealed> {
	let mut revealing = Revealing {
		listing: Some(Listing::default()),
		..Revealing::default()
	};
	let payload = revealing.run(payload, disclosures, &Budget::new(MAX_VALUES))?;
	Ok(Revealed {
		payload,
		elements: revealing.listing.unwrap_or_default().elements,
	})
}

/// The same, where the number of elements withheld is all that is told of them: no path is made.
pub(crate) fn put_back(
	payload: Map<String, Value>,
	disclosures: &[&str],
	budget: &Budget,
) -> Result<(Map<String, Value>, usize), NotRevealed> {
	let mut revealing = Revealing::default();
	let payload = revealing.run(payload, disclosures, budget)?;
	Ok((payload, revealing.withheld))
}

/// The elements that were met, and the path of the place in the payload.
#[derive(Default)]
struct Listing<'a> {
	path: String,
	elements: Vec<Element<'a>>,
}

struct Disclosure<'a> {
	encoded: &'a str,
	/// `None` for an element of an array.
	name: Option<String>,
	value: Value,
}

impl<'a> Disclosure<'a> {
	fn parse(encoded: &'a str, budget: &Budget) -> Option<Self> {
		let Ok(Value::Array(parts)) = budget.read(&base64url::decode(encoded)?) else {
			return None;
		};
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

/// One step down to an element.
enum Step<'a> {
	Member(&'a str),
	Element(usize),
}

#[derive(Default)]
struct Revealing<'a> {
	/// Disclosures by digest, until they are used.
	offered: HashMap<String, Disclosure<'a>>,
	/// Digests met so far.
	met: HashSet<String>,
	/// The number of elements withheld.
	withheld: usize,
	/// The elements, if all are to be told.
	listing: Option<Listing<'a>>,
}

impl<'a> Revealing<'a> {
	fn run(
		&mut self,
		payload: Map<String, Value>,
		disclosures: &[&'a str],
		budget: &Budget,
	) -> Result<Map<String, Value>, NotRevealed> {
		if payload.get(ALGORITHM).is_some_and(|algorithm| algorithm != SHA_256) {
			return Err(NotRevealed::Algorithm);
		}
		if disclosures.len() > MAX_DISCLOSURES {
			return Err(NotRevealed::TooMany);
		}
		for encoded in disclosures {
			let digest = digest(encoded);
			let Some(disclosure) = Disclosure::parse(encoded, budget) else {
				return Err(NotRevealed::Malformed(digest));
			};
			if self.offered.insert(digest.clone(), disclosure).is_some() {
				return Err(NotRevealed::Repeated(digest));
			}
		}
		let mut payload = self.object(payload, 0)?;
		payload.remove(ALGORITHM);
		match self.offered.keys().min() {
			Some(digest) => Err(NotRevealed::Unsigned(digest.clone())),
			None => Ok(payload),
		}
	}

	/// As much as is shown of `value`, which is at `step` below the place reached.
	fn at(&mut self, step: &Step, value: Value, depth: u32) -> Result<Value, NotRevealed> {
		self.step(step, |this| this.value(value, depth))
	}

	fn value(&mut self, value: Value, depth: u32) -> Result<Value, NotRevealed> {
		if depth > MAX_DEPTH {
			return Err(NotRevealed::TooDeep);
		}
		match value {
			Value::Object(members) => self.object(members, depth).map(Value::Object),
			Value::Array(elements) => self.array(elements, depth).map(Value::Array),
			leaf => Ok(leaf),
		}
	}

	fn object(&mut self, mut members: Map<String, Value>, depth: u32) -> Result<Map<String, Value>, NotRevealed> {
		let digests = match members.remove(DIGESTS) {
			Some(Value::Array(digests)) => digests,
			Some(_) => return Err(NotRevealed::Digests),
			None => Vec::new(),
		};
		for (name, member) in &mut members {
			*member = self.at(&Step::Member(name), member.take(), depth + 1)?;
		}
		for digest in digests {
			let Some(Disclosure { encoded, name, value }) = self.take(digest)? else {
				self.found(&Step::Member("?"), None)?;
				continue;
			};
			let name = name.ok_or(NotRevealed::Misplaced)?;
			if name == DIGESTS || name == ELEMENT {
				return Err(NotRevealed::Reserved(name));
			}
			if members.contains_key(&name) {
				return Err(NotRevealed::Overwrites(short(&name).into()));
			}
			self.found(&Step::Member(&name), Some(encoded))?;
			let value = self.at(&Step::Member(&name), value, depth + 1)?;
			members.insert(name, value);
		}
		Ok(members)
	}

	fn array(&mut self, elements: Vec<Value>, depth: u32) -> Result<Vec<Value>, NotRevealed> {
		let mut shown = Vec::with_capacity(elements.len());
		for (index, element) in elements.into_iter().enumerate() {
			let step = Step::Element(index);
			let element = match concealed(element) {
				Err(element) => element,
				Ok(digest) => match self.take(digest)? {
					None => {
						self.found(&step, None)?;
						continue;
					}
					Some(Disclosure { name: Some(_), .. }) => return Err(NotRevealed::Misplaced),
					Some(Disclosure { encoded, value, .. }) => {
						self.found(&step, Some(encoded))?;
						value
					}
				},
			};
			shown.push(self.at(&step, element, depth + 1)?);
		}
		Ok(shown)
	}

	/// The disclosure with `digest`, if offered. A digest is met once, whether or not its disclosure is there.
	fn take(&mut self, digest: Value) -> Result<Option<Disclosure<'a>>, NotRevealed> {
		let digest = match digest {
			Value::String(digest) if is_digest(&digest) => digest,
			_ => return Err(NotRevealed::Digests),
		};
		if self.met.len() == MAX_DIGESTS {
			return Err(NotRevealed::TooMany);
		}
		let disclosure = self.offered.remove(&digest);
		match self.met.replace(digest) {
			Some(digest) => Err(NotRevealed::Repeated(digest)),
			None => Ok(disclosure),
		}
	}

	/// Keeps the element at `step`, which is withheld without a disclosure.
	fn found(&mut self, step: &Step, disclosure: Option<&'a str>) -> Result<(), NotRevealed> {
		self.withheld += usize::from(disclosure.is_none());
		self.step(step, |this| {
			if let Some(Listing { path, elements }) = &mut this.listing {
				let path = path.clone();
				elements.push(Element { path, disclosure });
			}
			Ok(())
		})
	}

	/// Does `work` one step further down.
	fn step<T>(
		&mut self,
		step: &Step,
		work: impl FnOnce(&mut Self) -> Result<T, NotRevealed>,
	) -> Result<T, NotRevealed> {
		let Some(Listing { path, .. }) = &mut self.listing else {
			return work(self);
		};
		let here = path.len();
		match step {
			Step::Member(name) if here == 0 => path.push_str(name),
			Step::Member(name) => path.extend([".", name]),
			Step::Element(index) => path.push_str(&format!("[{index}]")),
		}
		if path.len() > MAX_PATH {
			return Err(NotRevealed::LongPath);
		}
		let done = work(self);
		if let Some(Listing { path, .. }) = &mut self.listing {
			path.truncate(here);
		}
		done
	}
}

/// True for the digests of SHA-256 in base64url.
fn is_digest(text: &str) -> bool {
	text.len() == DIGEST_LENGTH
		&& text
			.bytes()
			.all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// The digest of a concealed element of an array; the element itself, if it is none.
fn concealed(element: Value) -> Result<Value, Value> {
	match element {
		Value::Object(mut members) if members.len() == 1 && members.contains_key(ELEMENT) => {
			Ok(members.remove(ELEMENT).unwrap_or_default())
		}
		other => Err(other),
	}
}

//! Concealing: an element gives way to its salted digest.

use super::{digest, DIGESTS, ELEMENT};
use crate::{
	text::{base64url, random_bytes},
	NoRandomness,
};
use serde_json::{json, Map, Value};

/// Conceals every member and element below `value`, each by itself, and adds the disclosures to
/// `disclosures`.
///
/// # Errors
/// If the system gives no random bytes for the salts.
///
/// An element is concealed after those in it (section 4.2.6), so that the holder can show a party
/// without its address. Salts have 128 bits. Digests are sorted: their order tells nothing.
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

/// Conceals the members of `payload`, and everything below them, but those named in `open`.
///
/// # Errors
/// If the system gives no random bytes for the salts.
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
	random_bytes::<16>().map(base64url::encode)
}

//! A credential as it describes itself, before anything of it is verified.

use super::{Unreadable, MAX_CREDENTIAL};
use crate::{
	json::{Budget, MAX_VALUES},
	securing::{data_integrity::Proven, is_json, jws::Jws, proven_id, sd_jwt},
	text::digest::sha256,
};
use bonafide_primitives::Digest;
use serde_json::{Map, Value};

/// A credential as it describes itself: for looking up what it is verified by.
#[derive(Clone, PartialEq, Debug)]
pub struct Claimed {
	/// The id under which it is anchored, if it is.
	pub id: Digest,
	/// The name of the key that it says it is signed with.
	pub kid: Option<String>,
	/// Its claims, whoever made them, with nothing put back that is withheld.
	pub claims: Map<String, Value>,
}

impl Claimed {
	/// Reads `credential`, secured in whatever way.
	///
	/// # Errors
	/// If the text is no credential at all.
	pub fn read(credential: &str) -> Result<Self, Unreadable> {
		if credential.len() > MAX_CREDENTIAL {
			return Err(Unreadable::TooLong);
		}
		if is_json(credential) {
			let proven = Proven::parse(credential)?;
			let method = proven.options.get("verificationMethod").and_then(Value::as_str);
			return Ok(Self {
				id: proven_id(&proven),
				kid: method.map(str::to_owned),
				claims: proven.document,
			});
		}
		let jwt = sd_jwt::split(credential).map_or(credential, |(jwt, _)| jwt);
		let jws = Jws::parse(jwt)?;
		let payload = Budget::new(MAX_VALUES).read(&jws.payload);
		let Value::Object(claims) = payload.map_err(|error| Unreadable::Payload(error.to_string()))? else {
			return Err(Unreadable::NoObject);
		};
		Ok(Self {
			id: sha256(jwt.as_bytes()),
			kid: jws.header.kid,
			claims,
		})
	}
}

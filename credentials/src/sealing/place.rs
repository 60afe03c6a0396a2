//! The place for which a party is sealed, so that nobody can copy it to a certificate of another.

use crate::{certificate::Capacity, Refusal};
use bonafide_primitives::{Agreement, Date, Lei};
use serde::{de::DeserializeOwned, Deserialize, Serialize};
use serde_json::{Map, Value};

/// A place on a certificate: the certificate by what every reader sees of it, whatever its holder withholds, and the
/// capacity of the party.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Place {
	/// The agreement that the certificate is made under.
	pub agreement: Agreement,
	/// The company that certifies.
	pub certifier: Lei,
	/// The day of signature.
	pub signed_on: Date,
	/// The capacity of the party that is sealed.
	pub capacity: Capacity,
}

impl Place {
	/// The place on a certificate as its issuer writes it.
	///
	/// # Errors
	/// If agreement, certifier or day of signature is missing or malformed.
	pub fn drafted(certificate: &Value, capacity: Capacity) -> Result<Self, Refusal> {
		Ok(Self {
			agreement: read("agreement", certificate.get("agreement"))?,
			certifier: read("certifier.lei", certificate.pointer("/certifier/lei"))?,
			signed_on: read("signedOn", certificate.get("signedOn"))?,
			capacity,
		})
	}

	/// The place on a certificate whose credential has these `claims`.
	///
	/// # Errors
	/// If one of them is missing or malformed: such a credential does not verify.
	pub fn signed(claims: &Map<String, Value>, capacity: Capacity) -> Result<Self, Refusal> {
		let within = |claim: &str, member| claims.get(claim).and_then(|claim| claim.get(member));
		let from = claims.get("validFrom").and_then(Value::as_str);
		let day = from.and_then(|from| from.get(..10)).map(Value::from);
		Ok(Self {
			agreement: read("credentialSubject.agreement", within("credentialSubject", "agreement"))?,
			certifier: read("issuer.lei", within("issuer", "lei"))?,
			signed_on: read("validFrom", day.as_ref())?,
			capacity,
		})
	}
}

fn read<T: DeserializeOwned>(field: &str, value: Option<&Value>) -> Result<T, Refusal> {
	let value = value.ok_or_else(|| Refusal::new(field, "is missing"))?;
	T::deserialize(value).map_err(|error| Refusal::new(field, error))
}

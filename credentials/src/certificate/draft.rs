//! A certificate as its issuer writes it, where a party for customs alone stands as `{"sealed": COMPANY}`.

use super::{wording, Capacity};
use crate::{
	company::Trader,
	sealing::party::{PartyOpening, Place, SealedParty},
	CustomsKey, Refusal,
};
use serde_json::{json, Map, Value};
use std::collections::BTreeMap;

/// The elements that can be sealed.
const PARTIES: [(&str, Capacity); 3] = [
	("exporter", Capacity::Exporter),
	("producer", Capacity::Producer),
	("importer", Capacity::Importer),
];

/// The openings of the sealed parties, by element. The issuer keeps them: nobody can make them again.
pub type Openings = BTreeMap<String, PartyOpening>;

/// Seals each company in `document` that stands as `{"sealed": COMPANY}`, each for its place on this certificate. The
/// document is then a certificate to sign, without a trace of these companies, and with statement and criteria as they
/// are signed: white space is one blank each, and the criterion that was written `4.2(b)` or `b` is `B`.
///
/// Without a key of `customs` the certificate has the commitment alone, and customs asks the issuer for
/// the opening.
///
/// # Errors
/// If a company is not well-formed, or too long for its envelope, or the certificate does not say what it is sealed
/// for.
pub fn seal_parties(document: &mut Value, customs: Option<&CustomsKey>) -> Result<Openings, Refusal> {
	wording::settle(document);
	// The parties are no part of what a place is known by.
	let written = document.clone();
	let mut openings = Openings::new();
	for (element, capacity, members) in to_be_sealed(document) {
		let field = format!("{element}.sealed");
		if members.len() > 1 {
			return Err(Refusal::new(element, "has more than the member `sealed`"));
		}
		let company = members.remove("sealed").unwrap_or_default();
		let party: Trader =
			serde_path_to_error::deserialize(company).map_err(|error| Refusal::from(error).below(&field))?;
		let place = Place::drafted(&written, capacity)?;
		let opening = PartyOpening::new(party, place).map_err(|error| Refusal::new(&field, error))?;
		let sealed = SealedParty::seal(&opening, customs).map_err(|error| Refusal::new(&field, error))?;
		let Value::Object(sealed) = json!(sealed) else { continue };
		*members = sealed;
		openings.insert(element.into(), opening);
	}
	Ok(openings)
}

/// Puts each company that is to be sealed in its place openly, to be judged like the others. Returns
/// their elements.
pub(crate) fn unwrap_parties(document: &mut Value) -> Vec<&'static str> {
	let mut unwrapped = Vec::new();
	for (element, _, members) in to_be_sealed(document) {
		if let Some(Value::Object(company)) = members.remove("sealed") {
			members.extend(company);
			unwrapped.push(element);
		}
	}
	unwrapped
}

fn to_be_sealed(document: &mut Value) -> impl Iterator<Item = (&'static str, Capacity, &mut Map<String, Value>)> {
	let elements = document.as_object_mut().into_iter().flatten();
	elements.filter_map(|(name, value)| {
		let (element, capacity) = PARTIES.into_iter().find(|(party, _)| party == name)?;
		let members = value.as_object_mut().filter(|members| members.contains_key("sealed"))?;
		Some((element, capacity, members))
	})
}

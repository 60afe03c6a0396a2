//! The elements that the agreement asks for and nobody disclosed.

use super::{
	elements::{name, parties, Disclosed},
	Outcome,
};
use bonafide_credentials::{Certificate, Report};
use bonafide_primitives::Date;
use pallet_certificates_api::{CertificateView, PartyKind};
use serde_json::Value;
use std::collections::BTreeSet;

/// Names every element that is not disclosed, of those that the agreement asks for or the chain knows of. Where nothing
/// is withheld, the certificate lacks it.
pub fn judge(report: &Report<Certificate>, recorded: &CertificateView) -> Outcome {
	let disclosed = Disclosed::of(report);
	let document = report.claims.get("credentialSubject").unwrap_or(&Value::Null);
	// A fault of a day is of one that is disclosed: what is missing, is missing on any.
	let day = recorded.signed_on.unwrap_or(Date::MAX);
	let mut missing: BTreeSet<String> = bonafide_credentials::check(document, day)
		.into_iter()
		.filter(|fault| disclosed.at(&fault.field).is_none())
		.map(|fault| fault.field)
		.collect();
	for (capacity, party) in parties(recorded) {
		let name = name(capacity);
		let is_told = party.as_ref().is_some_and(|party| party.kind != PartyKind::Unknown);
		if is_told && recorded.certifier != Some(capacity) && disclosed.at(&name).is_none() {
			missing.insert(name);
		}
	}
	if recorded.blanket.is_some() && disclosed.at("blanketPeriod").is_none() {
		missing.insert("blanketPeriod".into());
	}
	let goods = disclosed.at("goods").and_then(Value::as_array).map_or(0, Vec::len);
	if goods < recorded.goods.len() {
		missing.insert(format!("goods ({goods} of {})", recorded.goods.len()));
	}
	let listed = || missing.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
	match (missing.is_empty(), report.withheld) {
		(true, _) => Outcome::Passed,
		(false, 0) => Outcome::Failed(format!("it lacks: {}", listed())),
		(false, _) => Outcome::Skipped(format!("not disclosed: {}", listed())),
	}
}

//! Every fault of a certificate at once, before it is signed.

use super::{
	draft::{seal_parties, unwrap_parties},
	schema, Certificate,
};
use crate::{origin::Calculation, Document, Refusal};
use serde_json::Value;

/// Every fault of a certificate as its issuer writes it; none if it can be signed. No chain is asked.
///
/// First come the refusals of the agreement's JSON Schema, then goods whose calculation shows no
/// origin. Elements that do not go together are told only where nothing else is wrong: a missing
/// element goes with nothing.
pub fn check(document: &Value) -> Vec<Refusal> {
	let mut open = document.clone();
	let sealed = unwrap_parties(&mut open);
	let mut faults: Vec<_> = schema::faults(&open)
		.into_iter()
		.map(|fault| where_it_was_written(fault, &sealed))
		.collect();
	let goods = document.get("goods").and_then(Value::as_array);
	for (index, good) in goods.into_iter().flatten().enumerate() {
		faults.extend(calculation_fault(good).map(|fault| fault.below(&format!("goods[{index}].originCalculation"))));
	}
	if faults.is_empty() {
		let mut signable = document.clone();
		let sealing = seal_parties(&mut signable, None).map(|_| ());
		faults.extend(sealing.and_then(|()| Certificate::read(&signable).map(|_| ())).err());
	}
	faults
}

/// The reason for which the calculation of a good, if it has one, cannot stand on its certificate.
fn calculation_fault(good: &Value) -> Option<Refusal> {
	let calculation: Result<Calculation, _> = serde_path_to_error::deserialize(good.get("originCalculation")?);
	match calculation {
		Err(error) => Some(Refusal::from(error)),
		Ok(calculation) if calculation.verdict().originates => None,
		Ok(calculation) => Some(Refusal::new(".", calculation.explain().join(" "))),
	}
}

/// The fault of a company that stands under `sealed`.
fn where_it_was_written(fault: Refusal, sealed: &[&str]) -> Refusal {
	let below = sealed.iter().find_map(|party| {
		fault
			.field
			.strip_prefix(party)?
			.strip_prefix('.')
			.map(|rest| (party, rest))
	});
	match below {
		Some((party, rest)) => Refusal {
			field: format!("{party}.sealed.{rest}"),
			..fault
		},
		None => fault,
	}
}

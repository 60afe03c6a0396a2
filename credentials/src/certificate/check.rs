//! Every fault of a certificate at once, before it is signed.

use super::{
	draft::{seal_parties, unwrap_parties},
	profile, schema, wording, Certificate,
};
use crate::{origin::Calculation, Document, Refusal};
use bonafide_primitives::Date;
use serde_json::Value;

/// Every fault of a certificate as its issuer writes it; none if it can be signed and, by the profile with which a
/// chain begins, anchored on the day `today`. No chain is asked: by another profile, ask [`profile::faults`]. One under
/// an agreement that has ended, to be kept, is not refused for its age.
///
/// First come the faults that [`drafted`] finds. Those that the profile finds are told where nothing else is wrong: a
/// missing element goes with nothing.
pub fn check(document: &Value, today: Date) -> Vec<Refusal> {
	let certificate = match drafted(document) {
		Ok(certificate) => certificate,
		Err(faults) => return faults,
	};
	let versions = profile::known(&certificate.agreement);
	match versions.is_empty() {
		true => Vec::new(),
		false if profile::has_ended(&versions, today) => {
			profile::faults(&certificate, &versions, certificate.signed_on.min(today))
		}
		false => profile::faults(&certificate, &versions, today),
	}
}

/// The certificate that `document` will be, once its parties are sealed.
///
/// # Errors
/// Every fault of it, whatever the profile: the refusals of the agreement's JSON Schema and of its words, then goods
/// whose calculation shows no origin. Elements that do not go together are told only where nothing else is wrong.
pub fn drafted(document: &Value) -> Result<Certificate, Vec<Refusal>> {
	let mut document = document.clone();
	wording::settle(&mut document);
	let mut open = document.clone();
	let sealed = unwrap_parties(&mut open);
	let mut faults: Vec<_> = schema::faults(&open)
		.into_iter()
		.map(|fault| where_it_was_written(fault, &sealed))
		.collect();
	let text = |name| document.get(name).and_then(Value::as_str);
	if let (Some(agreement), Some(statement)) = (text("agreement"), text("statement")) {
		let is_told = faults.iter().any(|fault| fault.field == "statement");
		let reason = wording::fault(agreement, statement).filter(|_| !is_told);
		faults.extend(reason.map(|reason| Refusal::new("statement", reason)));
	}
	let goods = document.get("goods").and_then(Value::as_array);
	for (index, good) in goods.into_iter().flatten().enumerate() {
		faults.extend(calculation_fault(good).map(|fault| fault.below(&format!("goods[{index}].originCalculation"))));
	}
	if !faults.is_empty() {
		return Err(faults);
	}
	let sealing = seal_parties(&mut document, None);
	sealing
		.and_then(|_| Certificate::read(&document))
		.map_err(|refusal| vec![refusal])
}

/// The reason for which the calculation of a good, if it has one, cannot stand on its certificate.
fn calculation_fault(good: &Value) -> Option<Refusal> {
	match Calculation::read(good.get("originCalculation")?) {
		Err(refusal) => Some(refusal),
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

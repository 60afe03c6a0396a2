//! Errors, each with its number.

use bonafide_runtime_api::Refusal;
use jsonrpsee::types::{error::INVALID_PARAMS_CODE, ErrorObject, ErrorObjectOwned};
use serde_json::{json, Value};
use sp_core::H256;

/// Why a method gives no answer.
#[derive(Debug)]
pub enum Fault {
	/// The parameters are not those of the method.
	Parameters { reason: String },
	/// A parameter, or a field in one, cannot be read.
	InvalidField { field: String, reason: String },
	/// There is nothing of this value.
	NotFound { field: &'static str, value: String },
	/// The node knows no block of this hash.
	UnknownBlock { hash: H256 },
	/// Filing the entry would be refused.
	Refused(Refusal),
	/// The state of the block is gone, or its runtime cannot answer.
	Unavailable { reason: String },
}

impl Fault {
	/// The number, name and meaning of each, for the document of the methods.
	pub const ALL: [(i32, &'static str, &'static str); 6] = [
		(
			INVALID_PARAMS_CODE,
			"Parameters",
			"The parameters are not those of the method.",
		),
		(1001, "InvalidField", "A parameter, or a field in one, cannot be read."),
		(1002, "NotFound", "There is nothing of this value."),
		(1003, "UnknownBlock", "The node knows no block of this hash."),
		(1004, "Refused", "Filing the entry would be refused."),
		(
			1005,
			"Unavailable",
			"The state of the block is gone, or its runtime cannot answer.",
		),
	];

	/// `field` cannot be read for `reason`.
	pub fn invalid(field: &str, reason: impl std::fmt::Display) -> Self {
		Self::InvalidField {
			field: field.into(),
			reason: reason.to_string(),
		}
	}

	/// The chain could not answer for `reason`.
	pub fn unavailable(reason: impl std::fmt::Display) -> Self {
		Self::Unavailable {
			reason: reason.to_string(),
		}
	}

	fn parts(self) -> (usize, String, Value) {
		match self {
			Self::Parameters { reason } => (0, reason, Value::Null),
			Self::InvalidField { field, reason } => (
				1,
				format!("{field}: {reason}"),
				json!({ "field": field, "reason": reason }),
			),
			Self::NotFound { field, value } => (
				2,
				format!("{field}: nothing found of {value}"),
				json!({ "field": field, "value": value }),
			),
			Self::UnknownBlock { hash } => (
				3,
				format!("at: no block {hash:?}"),
				json!({ "field": "at", "value": hash }),
			),
			Self::Refused(refusal) => (
				4,
				format!("{}: {} ({})", refusal.field, refusal.reason, refusal.error),
				json!(refusal),
			),
			Self::Unavailable { reason } => (5, reason, Value::Null),
		}
	}
}

impl From<Fault> for ErrorObjectOwned {
	fn from(fault: Fault) -> Self {
		let (index, message, data) = fault.parts();
		let (number, name, _) = Fault::ALL[index];
		let data = match data {
			Value::Object(mut data) => {
				data.entry("name").or_insert(name.into());
				Value::Object(data)
			}
			_ => json!({ "name": name }),
		};
		ErrorObject::owned(number, message, Some(data))
	}
}

//! Errors, each with its number.

use bonafide_primitives::views::Refusal;
use jsonrpsee::types::{error::INVALID_PARAMS_CODE, ErrorObject, ErrorObjectOwned};
use schemars::JsonSchema;
use serde::Serialize;
use sp_core::H256;
use std::fmt::Display;

/// The most characters of a text that a fault tells, such as what was given: whoever gave it knows the rest.
const MAX_TOLD: usize = 200;

/// Makes [`Fault`] of a table: what each holds, and its number.
macro_rules! faults {
	($(#[doc = $meaning:literal] $name:ident $holds:tt = $number:expr,)+) => {
		/// The reason for which a method gives no answer.
		#[derive(Debug)]
		pub enum Fault {
			$(#[doc = $meaning] $name $holds,)+
		}

		impl Fault {
			/// The number, name and meaning of each.
			pub const ALL: &[(i32, &str, &str)] = &[$(($number, stringify!($name), $meaning)),+];

			fn number_and_name(&self) -> (i32, &'static str) {
				match self {
					$(Self::$name { .. } => ($number, stringify!($name)),)+
				}
			}
		}
	};
}

faults! {
	/// The parameters are not those of the method.
	Parameters { reason: String } = INVALID_PARAMS_CODE,
	/// A parameter, or a field in one, cannot be read.
	InvalidField { field: String, reason: String } = 1001,
	/// There is nothing of this value.
	NotFound { field: &'static str, value: String } = 1002,
	/// The node knows no block of this hash.
	UnknownBlock { hash: H256 } = 1003,
	/// Filing the entry would be refused.
	Refused(Refusal) = 1004,
	/// The state of the block is gone, or its runtime cannot answer.
	Unavailable { reason: String } = 1005,
	/// The node has too much to do, or the answer takes too long: ask again later.
	Busy { reason: String } = 1006,
}

impl Fault {
	/// `field` cannot be read for `reason`.
	pub fn invalid(field: &str, reason: impl Display) -> Self {
		Self::InvalidField {
			field: field.into(),
			reason: reason.to_string(),
		}
	}

	/// The node does not answer now for `reason`.
	pub fn busy(reason: impl Display) -> Self {
		Self::Busy {
			reason: reason.to_string(),
		}
	}

	/// The same of a field that stands within `object`.
	pub fn within(self, object: &str) -> Self {
		match self {
			Self::InvalidField { field, reason } => Self::InvalidField {
				field: format!("{object}.{field}"),
				reason,
			},
			other => other,
		}
	}

	/// The chain could not answer for `reason`.
	pub fn unavailable(reason: impl Display) -> Self {
		Self::Unavailable {
			reason: reason.to_string(),
		}
	}
}

/// A fault as it is answered.
#[derive(Serialize, JsonSchema)]
pub struct Error {
	/// Its number.
	code: i32,
	/// A sentence for people.
	message: String,
	data: Particulars,
}

/// The particulars of a fault, for programs.
#[derive(Serialize, JsonSchema, Default)]
struct Particulars {
	/// The fault by name.
	name: &'static str,
	/// Path of the field at fault.
	#[serde(skip_serializing_if = "Option::is_none")]
	field: Option<String>,
	/// The reason why it cannot be read, or why it is refused.
	#[serde(skip_serializing_if = "Option::is_none")]
	reason: Option<String>,
	/// The value of which nothing was found.
	#[serde(skip_serializing_if = "Option::is_none")]
	value: Option<String>,
	/// The runtime's error with which filing would be refused.
	#[serde(skip_serializing_if = "Option::is_none")]
	error: Option<String>,
}

/// The beginning of `text`, if it is long.
fn cut(text: String) -> String {
	if text.chars().nth(MAX_TOLD).is_none() {
		return text;
	}
	text.chars().take(MAX_TOLD).chain(['…']).collect()
}

impl From<Fault> for Error {
	fn from(fault: Fault) -> Self {
		let (code, name) = fault.number_and_name();
		let named = Particulars {
			name,
			..Default::default()
		};
		let (message, data) = match fault {
			Fault::Parameters { reason } | Fault::Unavailable { reason } | Fault::Busy { reason } => {
				(cut(reason), named)
			}
			Fault::InvalidField { field, reason } => {
				let (field, reason) = (cut(field), cut(reason));
				(
					format!("{field}: {reason}"),
					Particulars {
						field: Some(field),
						reason: Some(reason),
						..named
					},
				)
			}
			Fault::NotFound { field, value } => (
				format!("{field}: nothing found of {value}"),
				Particulars {
					field: Some(field.into()),
					value: Some(value),
					..named
				},
			),
			Fault::UnknownBlock { hash } => (
				format!("block: no block {hash:?}"),
				Particulars {
					field: Some("block".into()),
					value: Some(format!("{hash:?}")),
					..named
				},
			),
			Fault::Refused(Refusal { field, error, reason }) => (
				format!("{field}: {reason} ({error})"),
				Particulars {
					field: Some(field),
					reason: Some(reason),
					error: Some(error),
					..named
				},
			),
		};
		Self { code, message, data }
	}
}

impl From<Fault> for ErrorObjectOwned {
	fn from(fault: Fault) -> Self {
		let Error { code, message, data } = fault.into();
		ErrorObject::owned(code, message, Some(data))
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_long_text_is_told_by_its_beginning() {
		let long = "ü".repeat(50_000);
		for fault in [
			Fault::invalid(&long, "unknown"),
			Fault::invalid("lei", &long),
			Fault::unavailable(&long),
			Fault::busy(&long),
			Fault::Parameters { reason: long.clone() },
		] {
			let told = serde_json::to_string(&Error::from(fault)).unwrap();
			assert!(told.chars().count() < 3 * MAX_TOLD && told.contains("ü…"), "{told}");
		}
		let short = "ü".repeat(MAX_TOLD);
		assert_eq!(cut(short.clone()), short);
	}
}

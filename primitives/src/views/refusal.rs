//! Refusals of forms, by field.

use alloc::string::String;
use codec::{Decode, Encode};
use scale_info::TypeInfo;

/// The fault for which a form would be refused: its field, and the error by its name in the runtime's metadata.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct Refusal {
	/// Path of the field, such as `lines[2].hts`.
	pub field: String,
	/// Name of the error, such as `InvalidHts`.
	pub error: String,
	/// The fault in a sentence, for people.
	pub reason: String,
}

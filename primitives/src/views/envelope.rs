//! Envelopes that customs alone can open.

use super::Bytes;
use crate::Seal;
use codec::{Decode, Encode};
use scale_info::TypeInfo;

/// An envelope that customs alone can open.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct EnvelopeView {
	/// The customs administration that can open it, and with which key.
	pub seal: Seal,
	/// HPKE, RFC 9180: the encapsulated key and the ciphertext.
	pub sealed: Bytes,
}

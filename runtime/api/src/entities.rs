use crate::Timestamp;
use alloc::{string::String, vec::Vec};
use bonafide_primitives::{Country, Lei, Role, Scope, Standing};
use codec::{Decode, Encode};
use scale_info::TypeInfo;
use sp_runtime::AccountId32;

/// An entity.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct EntityView {
	/// Its Legal Entity Identifier.
	pub lei: Lei,
	/// Legal name.
	pub name: String,
	/// Country of the legal address.
	pub country: Country,
	/// How it stands.
	pub standing: Standing,
	/// What it is accredited as.
	pub roles: Vec<Role>,
	/// The account that controls its record.
	#[cfg_attr(feature = "std", schemars(with = "String"))]
	pub controller: AccountId32,
	/// Accounts that act for it.
	pub delegates: Vec<DelegateView>,
	/// Powers of attorney it has given.
	pub mandates_given: Vec<MandateView>,
	/// Powers of attorney it holds.
	pub mandates_held: Vec<MandateView>,
	/// The registrar that admitted it; none if the council did.
	pub admitted_by: Option<Lei>,
	/// Since when it is on the register.
	pub since: Timestamp,
}

/// An account that acts for an entity.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct DelegateView {
	/// The account.
	#[cfg_attr(feature = "std", schemars(with = "String"))]
	pub account: AccountId32,
	/// What it may do.
	pub scopes: Vec<Scope>,
	/// Until when; none is without end.
	pub until: Option<Timestamp>,
}

/// A power of attorney.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct MandateView {
	/// The other party: the broker of one given, the principal of one held.
	pub with: Lei,
	/// What the broker may do for the principal.
	pub scopes: Vec<Scope>,
	/// Until when; none is without end.
	pub until: Option<Timestamp>,
}

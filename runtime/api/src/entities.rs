use crate::Timestamp;
use alloc::{string::String, vec::Vec};
use bonafide_primitives::{Alias, Country, Date, KeyNumber, Lei, PublicKey, Role, Scope, Standing};
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
	/// How it stands at this moment.
	pub standing: Standing,
	/// Why it is suspended.
	pub suspension: Option<SuspensionView>,
	/// The last day before its LEI lapses, unless renewed.
	pub renewal: Date,
	/// The entity in its place, once it has merged.
	pub successor: Option<Lei>,
	/// What it is accredited as.
	pub roles: Vec<Role>,
	/// The account that controls its record.
	#[cfg_attr(feature = "std", schemars(with = "String"))]
	pub controller: AccountId32,
	/// Accounts that act for it.
	pub delegates: Vec<DelegateView>,
	/// How its controller is about to be replaced.
	pub recovery: Option<RecoveryView>,
	/// The keys it has ever had, by number.
	pub keys: Vec<KeyView>,
	/// What else it is known as.
	pub aliases: Vec<AliasView>,
	/// Powers of attorney it has given.
	pub mandates_given: Vec<MandateView>,
	/// Powers of attorney it holds.
	pub mandates_held: Vec<MandateView>,
	/// The registrar that admitted it; none if the council did.
	pub admitted_by: Option<Lei>,
	/// Since when it is on the register.
	pub since: Timestamp,
}

/// Why an entity may not act for now.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct SuspensionView {
	/// The reason given.
	pub reason: String,
	/// The registrar that suspended it; none if the council did.
	pub by: Option<Lei>,
	/// When.
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

/// The replacement of a controller whose key is lost or stolen, under way.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct RecoveryView {
	/// The account that is to control the entity.
	#[cfg_attr(feature = "std", schemars(with = "String"))]
	pub to: AccountId32,
	/// The registrar that proposed it.
	pub proposed_by: Lei,
	/// When it did.
	pub proposed_at: Timestamp,
	/// When the council agreed; none before.
	pub approved_at: Option<Timestamp>,
	/// From when on it can be completed, and until when the controller can veto it; none before the council has agreed.
	pub due: Option<Timestamp>,
}

/// A key of an entity: good from `valid_from` on, and before `revoked_at`. What was done with it in that time stays good.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct KeyView {
	/// Names it among the keys of the entity.
	pub number: KeyNumber,
	/// The key.
	#[cfg_attr(
		feature = "std",
		serde(flatten, serialize_with = "json::public_key"),
		schemars(with = "json::PublicKeyView")
	)]
	pub public: PublicKey,
	/// From when on it is good.
	pub valid_from: Timestamp,
	/// When it was revoked, for good.
	pub revoked_at: Option<Timestamp>,
}

impl KeyView {
	/// Whether it is good at `moment`.
	pub fn is_valid_at(&self, moment: Timestamp) -> bool {
		self.valid_from <= moment && self.revoked_at.is_none_or(|end| moment < end)
	}
}

/// A name of an entity beside its LEI.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct AliasView {
	/// The scheme, and the name it gave.
	#[cfg_attr(feature = "std", serde(flatten))]
	pub alias: Alias,
	/// The roles in which the entity goes by that name.
	pub roles: Vec<Role>,
}

#[cfg(feature = "std")]
mod json {
	use bonafide_primitives::{KeyPurpose, PublicKey};
	use schemars::JsonSchema;
	use serde::{Serialize, Serializer};

	/// A public key.
	#[derive(Serialize, JsonSchema)]
	#[serde(rename_all = "camelCase")]
	pub struct PublicKeyView {
		/// `ed25519`, `p256` or `x25519`.
		kind: &'static str,
		/// What it is for.
		purpose: KeyPurpose,
		/// Its bytes in hexadecimal, as they were put on the register: 32, or for P-256 the 33 of the compressed point.
		public_key: String,
	}

	pub fn public_key<S: Serializer>(key: &PublicKey, serializer: S) -> Result<S::Ok, S::Error> {
		let (kind, bytes) = match key {
			PublicKey::Ed25519(bytes) => ("ed25519", &bytes[..]),
			PublicKey::P256(bytes) => ("p256", &bytes[..]),
			PublicKey::X25519(bytes) => ("x25519", &bytes[..]),
		};
		let digits = bytes.iter().map(|byte| format!("{byte:02x}"));
		PublicKeyView {
			kind,
			purpose: key.purpose(),
			public_key: std::iter::once("0x".into()).chain(digits).collect(),
		}
		.serialize(serializer)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_key_is_good_from_its_first_moment_to_the_last_before_it_was_revoked() {
		let key = |revoked_at| KeyView {
			number: 1,
			public: PublicKey::Ed25519([1; 32]),
			valid_from: Timestamp(10),
			revoked_at,
		};
		let good = |revoked_at, moments: [u64; 4]| moments.map(|moment| key(revoked_at).is_valid_at(Timestamp(moment)));
		assert_eq!(good(None, [9, 10, 11, u64::MAX]), [false, true, true, true]);
		assert_eq!(good(Some(Timestamp(20)), [9, 10, 19, 20]), [false, true, true, false]);
	}
}

//! An entity as clients see it.

use alloc::{string::String, vec::Vec};
use bonafide_primitives::{
	view, views::Timestamp, Alias, Country, Date, Entities as _, KeyNumber, Lei, PublicKey, Role, Scope, Standing,
};
use frame_support::traits::Get;
use pallet_entities::{
	Accounts, Aliases, AliasesOf, Config, Delegates, Entities, Key, Keys, Mandates, Pallet, Power, Principals,
	Recoveries, Suspensions,
};
use sp_runtime::AccountId32;

/// An entity.
#[view]
pub struct EntityView {
	/// Its Legal Entity Identifier.
	pub lei: Lei,
	/// Legal name.
	pub name: String,
	/// Country of the legal address.
	pub country: Country,
	/// Its standing at this moment.
	pub standing: Standing,
	/// Its suspension, while there is one.
	pub suspension: Option<SuspensionView>,
	/// The last day before its LEI lapses, unless renewed.
	pub renewal: Date,
	/// The entity in its place, once it has merged.
	pub successor: Option<Lei>,
	/// The roles in which it is accredited.
	pub roles: Vec<Role>,
	/// The account that controls its record.
	#[cfg_attr(feature = "std", schemars(with = "String"))]
	pub controller: AccountId32,
	/// Accounts that act for it.
	pub delegates: Vec<DelegateView>,
	/// The replacement of its controller, while one is under way.
	pub recovery: Option<RecoveryView>,
	/// The keys it has ever had, by number.
	pub keys: Vec<KeyView>,
	/// Its names beside the LEI.
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

impl EntityView {
	/// The entity of this LEI.
	pub fn of<T: Config<AccountId = AccountId32>>(lei: Lei) -> Option<Self> {
		let entity = Entities::<T>::get(lei)?;
		Some(Self {
			lei,
			name: entity.name.as_str().into(),
			country: entity.country,
			standing: Pallet::<T>::standing(&lei)?,
			suspension: SuspensionView::of::<T>(lei),
			renewal: entity.renewal,
			successor: entity.successor,
			roles: entity.roles.into_iter().collect(),
			controller: entity.controller,
			delegates: Delegates::<T>::iter_prefix(lei)
				.map(|(account, power)| DelegateView::new(account, power))
				.collect(),
			recovery: RecoveryView::of::<T>(lei),
			keys: KeyView::all::<T>(lei),
			aliases: AliasView::all::<T>(lei),
			mandates_given: Mandates::<T>::iter_prefix(lei)
				.map(|(broker, power)| MandateView::new(broker, power))
				.collect(),
			mandates_held: MandateView::held::<T>(lei),
			admitted_by: entity.admitted_by,
			since: Timestamp(entity.since),
		})
	}

	/// The entity for which this account acts.
	pub fn of_account<T: Config<AccountId = AccountId32>>(account: AccountId32) -> Option<Self> {
		Self::of::<T>(Accounts::<T>::get(account)?)
	}

	/// The entity that is known as this alias.
	pub fn of_alias<T: Config<AccountId = AccountId32>>(alias: Alias) -> Option<Self> {
		Self::of::<T>(Aliases::<T>::get(alias)?.lei)
	}
}

/// The suspension of an entity, which may not act for now.
#[view]
pub struct SuspensionView {
	/// The reason given.
	pub reason: String,
	/// The registrar that suspended it; none if the council did.
	pub by: Option<Lei>,
	/// Its beginning.
	pub since: Timestamp,
}

impl SuspensionView {
	fn of<T: Config>(lei: Lei) -> Option<Self> {
		let suspension = Suspensions::<T>::get(lei)?;
		Some(Self {
			reason: suspension.reason.as_str().into(),
			by: suspension.by,
			since: Timestamp(suspension.since),
		})
	}
}

/// An account that acts for an entity.
#[view]
pub struct DelegateView {
	/// The account.
	#[cfg_attr(feature = "std", schemars(with = "String"))]
	pub account: AccountId32,
	/// The scopes in which it acts.
	pub scopes: Vec<Scope>,
	/// Until when; none is without end.
	pub until: Option<Timestamp>,
}

impl DelegateView {
	fn new(account: AccountId32, power: Power) -> Self {
		Self {
			account,
			scopes: power.scopes.into_iter().collect(),
			until: power.until.map(Timestamp),
		}
	}
}

/// A power of attorney.
#[view]
pub struct MandateView {
	/// The other party: the broker of one given, the principal of one held.
	pub with: Lei,
	/// The scopes in which the broker acts for the principal.
	pub scopes: Vec<Scope>,
	/// Until when; none is without end.
	pub until: Option<Timestamp>,
}

impl MandateView {
	fn new(with: Lei, power: Power) -> Self {
		Self {
			with,
			scopes: power.scopes.into_iter().collect(),
			until: power.until.map(Timestamp),
		}
	}

	/// The mandates that `broker` holds.
	fn held<T: Config>(broker: Lei) -> Vec<Self> {
		Principals::<T>::iter_key_prefix(broker)
			.filter_map(|principal| Some(Self::new(principal, Mandates::<T>::get(principal, broker)?)))
			.collect()
	}
}

/// The replacement of a controller whose key is lost or stolen, under way.
#[view]
pub struct RecoveryView {
	/// The account that is to control the entity.
	#[cfg_attr(feature = "std", schemars(with = "String"))]
	pub to: AccountId32,
	/// The registrar that proposed it.
	pub proposed_by: Lei,
	/// The time of the proposal.
	pub proposed_at: Timestamp,
	/// The time at which the council agreed; none before.
	pub approved_at: Option<Timestamp>,
	/// From when on it can be completed, and until when the controller can veto it; none before the council has agreed.
	pub due: Option<Timestamp>,
}

impl RecoveryView {
	fn of<T: Config<AccountId = AccountId32>>(lei: Lei) -> Option<Self> {
		let recovery = Recoveries::<T>::get(lei)?;
		let due = |approved: u64| Timestamp(approved.saturating_add(T::RecoveryDelay::get()));
		Some(Self {
			to: recovery.to,
			proposed_by: recovery.proposed_by,
			proposed_at: Timestamp(recovery.since),
			approved_at: recovery.approved_at.map(Timestamp),
			due: recovery.approved_at.map(due),
		})
	}
}

/// A key of an entity: good from `valid_from` on, and before `revoked_at`. What was done with it in that time stays
/// good.
#[view]
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
	/// The time from which on it is good no longer.
	pub revoked_at: Option<Timestamp>,
}

impl KeyView {
	fn new(number: KeyNumber, key: Key) -> Self {
		Self {
			number,
			public: key.public,
			valid_from: Timestamp(key.valid_from),
			revoked_at: key.revoked_at.map(Timestamp),
		}
	}

	/// The keys of `lei`, by number.
	fn all<T: Config>(lei: Lei) -> Vec<Self> {
		let mut keys: Vec<_> = Keys::<T>::iter_prefix(lei)
			.map(|(number, key)| Self::new(number, key))
			.collect();
		keys.sort_by_key(|key| key.number);
		keys
	}

	/// True if it is good at `moment`.
	pub fn is_valid_at(&self, moment: Timestamp) -> bool {
		self.valid_from <= moment && self.revoked_at.is_none_or(|end| moment < end)
	}
}

/// A name of an entity beside its LEI.
#[view]
pub struct AliasView {
	/// The scheme, and the name it gave.
	#[cfg_attr(feature = "std", serde(flatten))]
	pub alias: Alias,
	/// The roles in which the entity goes by that name.
	pub roles: Vec<Role>,
}

impl AliasView {
	/// The aliases of `lei`, in order.
	fn all<T: Config>(lei: Lei) -> Vec<Self> {
		let mut aliases: Vec<_> = AliasesOf::<T>::iter_key_prefix(lei)
			.filter_map(|alias| {
				let roles = Aliases::<T>::get(alias)?.roles.into_iter().collect();
				Some(Self { alias, roles })
			})
			.collect();
		aliases.sort_by_key(|known| known.alias);
		aliases
	}
}

#[cfg(feature = "std")]
mod json {
	use bonafide_primitives::{views::Bytes, KeyPurpose, PublicKey};
	use schemars::JsonSchema;
	use serde::{Serialize, Serializer};

	/// A public key.
	#[derive(Serialize, JsonSchema)]
	#[serde(rename_all = "camelCase")]
	pub struct PublicKeyView {
		/// Its algorithm.
		kind: KeyKind,
		/// Its use.
		purpose: KeyPurpose,
		/// Its bytes, as they were put on the register: 32, or for P-256 the 33 of the compressed point.
		public_key: Bytes,
	}

	/// The algorithm of a public key.
	#[derive(Serialize, JsonSchema)]
	#[serde(rename_all = "camelCase")]
	enum KeyKind {
		/// Ed25519, RFC 8032.
		Ed25519,
		/// ECDSA on P-256, FIPS 186-5.
		P256,
		/// X25519, RFC 7748.
		X25519,
	}

	pub fn public_key<S: Serializer>(key: &PublicKey, serializer: S) -> Result<S::Ok, S::Error> {
		PublicKeyView {
			kind: match key {
				PublicKey::Ed25519(_) => KeyKind::Ed25519,
				PublicKey::P256(_) => KeyKind::P256,
				PublicKey::X25519(_) => KeyKind::X25519,
			},
			purpose: key.purpose(),
			public_key: Bytes(key.as_bytes().to_vec()),
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

//! An entity as clients see it.

use alloc::{string::String, vec::Vec};
use bonafide_primitives::{
	view, views::Timestamp, Alias, Country, Date, Entities as _, KeyNumber, Lei, PublicKey, Role, Scope, Standing,
};
use pallet_entities::{
	Aliases, AliasesOf, Config, Delegates, Entities, Key, Keys, Mandates, Mergers, OfferedDelegations, OfferedMandates,
	Pallet, Power, Predecessors, Principals, Recoveries, RecoveryProposals, Suspensions,
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
	/// Its suspension, while there is one, or the one it was under when it retired.
	pub suspension: Option<SuspensionView>,
	/// The last day before its LEI lapses, unless renewed.
	pub renewal: Date,
	/// The entity in its place, once it has merged.
	pub successor: Option<Lei>,
	/// The entities that have merged into it.
	pub predecessors: Vec<Lei>,
	/// The roles in which it is accredited.
	pub roles: Vec<Role>,
	/// The account that controls its record; none if it has left, which it can once the entity has retired or merged.
	#[cfg_attr(feature = "std", schemars(with = "Option<String>"))]
	pub controller: Option<AccountId32>,
	/// Accounts that act for it.
	pub delegates: Vec<DelegateView>,
	/// Accounts that it asks to act for it, and that can accept.
	pub delegations_offered: Vec<DelegateView>,
	/// Replacements of its controller that are proposed or approved.
	pub recoveries: Vec<RecoveryView>,
	/// Mergers into other entities that are proposed or approved.
	pub mergers: Vec<MergerView>,
	/// The keys it has ever had, by number.
	pub keys: Vec<KeyView>,
	/// Its names beside the LEI.
	pub aliases: Vec<AliasView>,
	/// Powers of attorney it has given.
	pub mandates_given: Vec<MandateView>,
	/// Powers of attorney it holds.
	pub mandates_held: Vec<MandateView>,
	/// Powers of attorney it offers to brokers, which can accept.
	pub mandates_offered: Vec<MandateView>,
	/// Powers of attorney that it can accept.
	pub mandates_to_accept: Vec<MandateView>,
	/// The part of its allowance that is left, in percent. It refills with every block.
	pub allowance_left: u8,
	/// The KiB of records that it can still put on the chain today, in UTC.
	pub records_left: u32,
	/// The registrar that admitted it; none if the council did.
	pub admitted_by: Option<Lei>,
	/// Since when it is on the register.
	pub since: Timestamp,
}

impl EntityView {
	/// The entity of this LEI, which has so much of its allowance left.
	pub fn of<T: Config<AccountId = AccountId32>>(lei: Lei, allowance_left: u8) -> Option<Self> {
		let entity = Entities::<T>::get(lei)?;
		Some(Self {
			lei,
			name: entity.name.as_str().into(),
			country: entity.country,
			standing: Pallet::<T>::standing(&lei)?,
			suspension: SuspensionView::of::<T>(lei),
			renewal: entity.renewal,
			successor: entity.successor,
			predecessors: Predecessors::<T>::iter_key_prefix(lei).collect(),
			roles: entity.roles.into_iter().collect(),
			controller: entity.controller,
			delegates: Delegates::<T>::iter_prefix(lei)
				.map(|(account, power)| DelegateView::new(account, power))
				.collect(),
			delegations_offered: OfferedDelegations::<T>::iter_prefix(lei)
				.filter(|(_, offer)| Pallet::<T>::is_open(offer))
				.map(|(account, offer)| DelegateView::new(account, offer.power))
				.collect(),
			recoveries: RecoveryView::all::<T>(lei),
			mergers: MergerView::all::<T>(lei),
			keys: KeyView::all::<T>(lei),
			aliases: AliasView::all::<T>(lei),
			mandates_given: Mandates::<T>::iter_prefix(lei)
				.map(|(broker, power)| MandateView::new(broker, power))
				.collect(),
			mandates_held: MandateView::held::<T>(lei),
			mandates_offered: OfferedMandates::<T>::iter_prefix(lei)
				.filter(|(_, offer)| Pallet::<T>::is_open(offer))
				.map(|(broker, offer)| MandateView::new(broker, offer.power))
				.collect(),
			mandates_to_accept: MandateView::to_accept::<T>(lei),
			allowance_left,
			records_left: Pallet::<T>::records_left(&lei),
			admitted_by: entity.admitted_by,
			since: Timestamp(entity.since),
		})
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

	/// The mandates that are offered to `broker`.
	fn to_accept<T: Config>(broker: Lei) -> Vec<Self> {
		Principals::<T>::iter_key_prefix(broker)
			.filter_map(|principal| {
				let offer = OfferedMandates::<T>::get(principal, broker).filter(Pallet::<T>::is_open)?;
				Some(Self::new(principal, offer.power))
			})
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
	fn all<T: Config<AccountId = AccountId32>>(lei: Lei) -> Vec<Self> {
		let approved = Recoveries::<T>::get(lei).filter(|it| !Pallet::<T>::has_expired(it.approved_at));
		let proposed = RecoveryProposals::<T>::iter_prefix(lei).filter(|(_, it)| !Pallet::<T>::has_lapsed(it.since));
		approved
			.map(|it| Self {
				to: it.to,
				proposed_by: it.proposed_by,
				proposed_at: Timestamp(it.since),
				approved_at: Some(Timestamp(it.approved_at)),
				due: Some(Timestamp(Pallet::<T>::due(it.approved_at))),
			})
			.into_iter()
			.chain(proposed.map(|(registrar, it)| Self {
				to: it.to,
				proposed_by: registrar,
				proposed_at: Timestamp(it.since),
				approved_at: None,
				due: None,
			}))
			.collect()
	}
}

/// A merger under way: another entity is to stand in the place of this one.
#[view]
pub struct MergerView {
	/// The entity that is to stand in its place.
	pub successor: Lei,
	/// The registrar that proposed it, or the entity itself; none if the council did.
	pub proposed_by: Option<Lei>,
	/// The time of the proposal.
	pub proposed_at: Timestamp,
	/// True once the successor has accepted.
	pub accepted: bool,
	/// The time at which the council agreed; none before.
	pub approved_at: Option<Timestamp>,
	/// From when on it can be completed, and until when the controller can veto it; none before the council has agreed.
	pub due: Option<Timestamp>,
}

impl MergerView {
	fn all<T: Config>(lei: Lei) -> Vec<Self> {
		Mergers::<T>::iter_prefix(lei)
			.filter(|(_, merger)| Pallet::<T>::is_pending(merger))
			.map(|(successor, merger)| Self {
				successor,
				proposed_by: merger.proposed_by,
				proposed_at: Timestamp(merger.since),
				accepted: merger.accepted,
				approved_at: merger.approved_at.map(Timestamp),
				due: merger.approved_at.map(|at| Timestamp(Pallet::<T>::due(at))),
			})
			.collect()
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

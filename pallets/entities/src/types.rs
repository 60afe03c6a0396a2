//! The records of the register of entities.

use bonafide_primitives::{scale, Country, Date, KeyNumber, Lei, Moment, PublicKey, Role, Scope, Standing, Text};
use frame_support::{traits::ConstU32, BoundedBTreeSet};
use serde::{Deserialize, Serialize};

/// The legal name of an entity, as the LEI record has it.
pub type Name = Text<2000>;

/// The reason for a suspension.
pub type Reason = Text<256>;

/// Any number of the fifteen roles.
pub type Roles = BoundedBTreeSet<Role, ConstU32<15>>;

/// Any number of the five scopes.
pub type Scopes = BoundedBTreeSet<Scope, ConstU32<5>>;

/// A wish to be admitted.
#[scale]
pub struct Application {
	/// The entity that the applicant says it is.
	pub lei: Lei,
	/// Its legal name.
	pub name: Name,
	/// The country of its legal address.
	pub country: Country,
	/// The roles it asks for.
	pub roles: Roles,
	/// The moment it applied.
	pub since: Moment,
}

/// An admitted entity.
#[scale]
pub struct Entity<AccountId> {
	/// Its legal name.
	pub name: Name,
	/// The country of its legal address.
	pub country: Country,
	/// The account that may do everything for the entity; `None` once it has left, after the entity retired or merged.
	pub controller: Option<AccountId>,
	/// Its accreditations.
	pub roles: Roles,
	/// The day by which its LEI is to be renewed, the next renewal date of its LEI record.
	pub renewal: Date,
	/// Never [`Standing::Lapsed`], which is nobody's decision: see [`Self::standing_on`].
	pub standing: Standing,
	/// The entity that it has merged into.
	pub successor: Option<Lei>,
	/// The successor that it has proposed for itself last.
	pub proposed_successor: Option<Lei>,
	/// The most mergers, one after the other, that lead from an entity to this one.
	pub mergers: u32,
	/// The registrar that admitted it; `None` is the council, or genesis.
	pub admitted_by: Option<Lei>,
	/// The moment it was admitted.
	pub since: Moment,
	/// The number of its delegates.
	pub delegate_count: u32,
	/// The number of accounts that it offers to be its delegates, those included whose offer has lapsed.
	pub offer_count: u32,
	/// The number of the key it added last; 0 before the first.
	pub last_key: KeyNumber,
	/// The highest number that a key of it can have, unless it is recovered.
	pub key_limit: KeyNumber,
	/// The number of its keys that are not revoked.
	pub key_count: u32,
	/// The number of its aliases.
	pub alias_count: u32,
}

impl<AccountId: PartialEq> Entity<AccountId> {
	/// True if `who` may do everything for it.
	pub fn is_controlled_by(&self, who: &AccountId) -> bool {
		self.controller.as_ref() == Some(who)
	}
}

impl<AccountId> Entity<AccountId> {
	/// Its standing on the day `today`.
	pub fn standing_on(&self, today: Date) -> Standing {
		if self.standing == Standing::Good && self.renewal < today {
			Standing::Lapsed
		} else {
			self.standing
		}
	}

	/// True if it holds a role of public trust: then no registrar may judge it.
	pub fn is_of_public_trust(&self) -> bool {
		self.roles.iter().any(|role| role.is_of_public_trust())
	}
}

/// The power that an entity entrusts to a delegate, or by a mandate to a broker.
#[scale]
pub struct Power {
	/// The things that may be done for the entity.
	pub scopes: Scopes,
	/// The moment it ends; `None` lasts until it is taken back.
	pub until: Option<Moment>,
}

impl Power {
	/// True if it is over at `now`.
	pub fn has_ended(&self, now: Moment) -> bool {
		self.until.is_some_and(|end| end <= now)
	}

	/// True if it reaches no further than `other`, in scope and in time.
	pub fn is_within(&self, other: &Self) -> bool {
		let ends_in_time = match (self.until, other.until) {
			(_, None) => true,
			(None, Some(_)) => false,
			(Some(end), Some(limit)) => end <= limit,
		};
		ends_in_time && self.scopes.is_subset(&other.scopes)
	}
}

/// A power that waits to be accepted.
#[scale]
pub struct Offer {
	/// The power that is offered.
	pub power: Power,
	/// The moment it was offered.
	pub since: Moment,
}

/// A suspension: the entity may not act for now.
#[scale]
pub struct Suspension {
	/// The reason that was given.
	pub reason: Reason,
	/// The registrar that suspended it; `None` is the council.
	pub by: Option<Lei>,
	/// The moment it was suspended.
	pub since: Moment,
}

/// A registrar's wish that another account take control of an entity in the place of its controller.
#[scale]
pub struct RecoveryProposal<AccountId> {
	/// The account that is to control the entity.
	pub to: AccountId,
	/// The moment it was proposed.
	pub since: Moment,
}

/// A recovery that the council has approved.
#[scale]
pub struct Recovery<AccountId> {
	/// The account that is to control the entity.
	pub to: AccountId,
	/// The registrar that has examined the case.
	pub proposed_by: Lei,
	/// The moment it was proposed.
	pub since: Moment,
	/// The moment the council agreed.
	pub approved_at: Moment,
}

/// A merger under way: one entity is to stand in another's place.
#[scale]
pub struct Merger {
	/// The entity itself, or the registrar that has examined the case; `None` is the council.
	pub proposed_by: Option<Lei>,
	/// The moment it was proposed.
	pub since: Moment,
	/// True once the successor agrees.
	pub accepted: bool,
	/// The moment the council agreed; `None` if it has not yet.
	pub approved_at: Option<Moment>,
}

/// A key on the register.
#[scale]
pub struct Key {
	/// The key itself; its kind tells its purpose.
	pub public: PublicKey,
	/// The first moment at which it is good.
	pub valid_from: Moment,
	/// The first moment at which it is good no longer; `None` if it is not revoked.
	pub revoked_at: Option<Moment>,
}

impl Key {
	/// True if it is good at `moment`.
	pub fn is_valid_at(&self, moment: Moment) -> bool {
		self.valid_from <= moment && self.revoked_at.is_none_or(|end| moment < end)
	}
}

/// The records that an entity has put on the chain in a day.
#[scale]
pub struct DayOfRecords {
	/// The day, in UTC.
	pub day: Date,
	/// The room that they take, in KiB.
	pub kibibytes: u32,
}

/// The meaning of an alias.
#[scale]
pub struct AliasRecord {
	/// The entity it names.
	pub lei: Lei,
	/// The roles in which the entity goes by it, among the six of the Global Business Identifier test. It was
	/// accredited in each at `since`, and may have lost one afterwards.
	pub roles: Roles,
	/// The moment it was entered.
	pub since: Moment,
}

/// An entity that is there from the first block, admitted in good standing.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Founder<AccountId> {
	/// Its LEI.
	pub lei: Lei,
	/// Its legal name.
	pub name: Name,
	/// The country of its legal address.
	pub country: Country,
	/// The account that may do everything for it.
	pub controller: AccountId,
	/// Its accreditations, those of public trust included.
	pub roles: Roles,
	/// The day by which its LEI is to be renewed.
	pub renewal: Date,
}

use bonafide_primitives::{Country, Lei, Moment, Role, Scope, Standing, Text};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedBTreeSet};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// The legal name of an entity, as the LEI record has it.
pub type Name = Text<128>;

/// Why an entity was suspended.
pub type Reason = Text<256>;

/// Any number of the fifteen roles.
pub type Roles = BoundedBTreeSet<Role, ConstU32<15>>;

/// Any number of the five scopes.
pub type Scopes = BoundedBTreeSet<Scope, ConstU32<5>>;

/// The wish to be admitted.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Application {
	/// Who the applicant says it is.
	pub lei: Lei,
	/// Its legal name.
	pub name: Name,
	/// The country of its legal address.
	pub country: Country,
	/// The roles it asks for.
	pub roles: Roles,
	/// When it applied.
	pub since: Moment,
}

/// An admitted entity.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Entity<AccountId> {
	/// Its legal name.
	pub name: Name,
	/// The country of its legal address.
	pub country: Country,
	/// The account that may do everything for the entity.
	pub controller: AccountId,
	/// What it is accredited as.
	pub roles: Roles,
	/// Whether it may act.
	pub standing: Standing,
	/// The registrar that admitted it; `None` is the council, or genesis.
	pub admitted_by: Option<Lei>,
	/// When it was admitted.
	pub since: Moment,
	/// How many delegates it has.
	pub delegates: u32,
}

impl<AccountId> Entity<AccountId> {
	/// Whether it holds a role of public trust, so that no registrar may suspend it.
	pub fn is_of_public_trust(&self) -> bool {
		self.roles.iter().any(|role| role.is_of_public_trust())
	}
}

/// What an entity entrusts to a delegate, or by a mandate to a broker.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Power {
	/// What may be done for the entity.
	pub scopes: Scopes,
	/// The moment it ends; `None` lasts until it is taken back.
	pub until: Option<Moment>,
}

impl Power {
	/// Whether it is over at `now`.
	pub fn has_ended(&self, now: Moment) -> bool {
		self.until.is_some_and(|end| end <= now)
	}

	/// Whether it reaches no further than `other`, in scope and in time.
	pub fn is_within(&self, other: &Self) -> bool {
		let ends_in_time = match (self.until, other.until) {
			(_, None) => true,
			(None, Some(_)) => false,
			(Some(end), Some(limit)) => end <= limit,
		};
		ends_in_time && self.scopes.is_subset(&other.scopes)
	}
}

/// Why an entity may not act for now.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Suspension {
	/// The reason given.
	pub reason: Reason,
	/// The registrar that suspended it; `None` is the council.
	pub by: Option<Lei>,
	/// When.
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
	/// What it is accredited as, public trust included.
	pub roles: Roles,
}

//! The questions that other pallets ask the register of entities.

use crate::{scale, Country, KeyNumber, KeyPurpose, Lei, Moment};
use alloc::vec::Vec;
use frame_support::{pallet_prelude::DispatchResult, PalletError};

/// A capacity in which an entity is accredited.
#[scale(copy, json)]
#[derive(PartialOrd, Ord)]
pub enum Role {
	/// Admits entities to the register.
	Registrar,
	/// Grants GS1 company prefixes.
	Gs1Organization,
	/// A customs administration.
	Customs,
	/// Owns intellectual property and licenses it.
	RightsHolder,
	/// Makes the goods.
	Manufacturer,
	/// Is responsible for the entry of the goods.
	Importer,
	/// Sends the goods out of the country of export.
	Exporter,
	/// Grows, mines or makes the goods whose origin is certified.
	Producer,
	/// Sells to the public.
	Retailer,
	/// Files entries for importers under a mandate.
	Broker,
	/// Carries international post.
	PostalOperator,
	/// Hands the goods to the carrier.
	Shipper,
	/// Is the last party known to have sold the goods.
	Seller,
	/// Distributes the goods.
	Distributor,
	/// Packs the goods.
	Packager,
}

impl Role {
	/// Every role, in the order of their encoding.
	pub const ALL: [Self; 15] = [
		Self::Registrar,
		Self::Gs1Organization,
		Self::Customs,
		Self::RightsHolder,
		Self::Manufacturer,
		Self::Importer,
		Self::Exporter,
		Self::Producer,
		Self::Retailer,
		Self::Broker,
		Self::PostalOperator,
		Self::Shipper,
		Self::Seller,
		Self::Distributor,
		Self::Packager,
	];

	/// True of the roles whose holders keep the register honest. The council alone accredits them; a registrar may
	/// accredit the roles of ordinary trade, so that joining takes minutes.
	pub const fn is_of_public_trust(self) -> bool {
		matches!(
			self,
			Self::Registrar | Self::Gs1Organization | Self::Customs | Self::Broker | Self::PostalOperator
		)
	}

	/// True of the six roles in which the Global Business Identifier test of U.S. Customs names a party.
	pub const fn is_gbi(self) -> bool {
		matches!(
			self,
			Self::Manufacturer | Self::Shipper | Self::Seller | Self::Exporter | Self::Distributor | Self::Packager
		)
	}
}

/// A part of the business of an entity, in which an account may act for it.
#[scale(copy, json)]
#[derive(PartialOrd, Ord)]
pub enum Scope {
	/// Issue, withdraw and supersede certificates of origin.
	Certify,
	/// Register rights; grant, suspend and revoke licenses; use up the quota of those held.
	License,
	/// File entries; as customs, decide on them.
	File,
	/// Answer in verification cases.
	Respond,
	/// Keep the entity's own record and its products; as registrar, admit others.
	Manage,
}

impl Scope {
	/// Every scope, in the order of their encoding.
	pub const ALL: [Self; 5] = [Self::Certify, Self::License, Self::File, Self::Respond, Self::Manage];

	/// True of the scopes in which a broker can act for a principal: it files, presents its licenses and answers. All
	/// else is the principal's own to do.
	pub const fn is_for_brokers(self) -> bool {
		matches!(self, Self::License | Self::File | Self::Respond)
	}
}

/// The standing of an admitted entity.
#[scale(copy, json)]
pub enum Standing {
	/// May act.
	Good,
	/// The day its LEI was due for renewal is past: issues nothing new until it is renewed, and does all else.
	Lapsed,
	/// May be read and answers in cases, does nothing else until reinstated.
	Suspended,
	/// May be read, no longer acts, unless the council brings it back.
	Retired,
	/// May be read, will not act again: another entity stands in its place.
	Merged,
}

impl Standing {
	/// True of an entity that takes part in the trade. It may still have to renew its LEI before it issues anything
	/// new.
	pub const fn is_active(self) -> bool {
		matches!(self, Self::Good | Self::Lapsed)
	}
}

/// The trust that customs has in what an entity issued, such as its certificates and licenses.
#[scale(copy, json)]
pub enum Trust {
	/// It is active.
	Full,
	/// A registrar has suspended it, or it is retired: worth knowing.
	Doubted,
	/// The council has suspended it, even if it has retired since, or it was never admitted: nothing rests on it.
	Denied,
}

/// The reason why an account may not act for an entity.
#[scale(copy)]
#[derive(PalletError)]
pub enum NotActing {
	/// The account is neither controller nor delegate of any entity.
	NoEntity,
	/// The entity is suspended, retired or merged into another.
	NotInGoodStanding,
	/// The entity issues nothing new until its LEI is renewed.
	LeiLapsed,
	/// The delegation does not reach this call.
	OutOfScope,
	/// The delegation has expired.
	DelegationExpired,
	/// The entity is not accredited in the role this call asks for.
	WithoutRole,
}

/// The most mergers that [`Entities::heir`] follows.
pub const MAX_MERGERS: u32 = 8;

/// The register of entities.
pub trait Entities<AccountId> {
	/// The entity for which `who` may act within `scope` at this moment. A suspended entity is still heard:
	/// [`Scope::Respond`] stays open to it.
	fn acting(who: &AccountId, scope: Scope) -> Result<Lei, NotActing>;

	/// The standing of `lei`; `None` if it was never admitted.
	fn standing(lei: &Lei) -> Option<Standing>;

	/// The entity that `lei` has merged into; `None` if it has not, or was never admitted.
	fn successor(lei: &Lei) -> Option<Lei>;

	/// The entity in the place of `lei`: itself or, once it has merged, the entity it merged into, through at most
	/// [`MAX_MERGERS`] mergers. Itself if it was never admitted.
	fn heir(lei: &Lei) -> Lei {
		Self::successors(lei).last().unwrap_or(*lei)
	}

	/// The entities that came into the place of `lei` one after the other, its [`Self::heir`] last.
	fn successors(lei: &Lei) -> impl Iterator<Item = Lei> {
		let mergers = usize::try_from(MAX_MERGERS).unwrap_or_default();
		core::iter::successors(Self::successor(lei), Self::successor).take(mergers)
	}

	/// `lei`, and every entity in whose place it stands, through any number of mergers: no more than `most`. `None` if
	/// there are more.
	fn united(lei: &Lei, most: usize) -> Option<Vec<Lei>>;

	/// The trust in what `lei` issued, by the standing of its [`Self::heir`].
	fn trust(lei: &Lei) -> Trust;

	/// True of an active entity accredited as `role`. A lapsed LEI keeps its roles: a late renewal stops no goods.
	fn has_role(lei: &Lei, role: Role) -> bool;

	/// The country of the entity's legal address.
	fn country(lei: &Lei) -> Option<Country>;

	/// True if `broker` holds a power of attorney of `principal` for `scope` at this moment, and has accepted it. That
	/// of a suspended principal holds for [`Scope::Respond`] alone.
	fn has_mandate(principal: &Lei, broker: &Lei, scope: Scope) -> bool;

	/// True if the key `number` of `lei` is for `purpose` and good at `moment`: no earlier than it says, and before it
	/// was revoked. What was done with a key while it was good stays good.
	fn key_valid_at(lei: &Lei, number: KeyNumber, purpose: KeyPurpose, moment: Moment) -> bool;

	/// Counts records of so many KiB, see [`kibibytes`](crate::kibibytes), among those that `lei` puts on the chain
	/// today, or refuses them: they are more than a member may put there in a day.
	fn note(lei: &Lei, kibibytes: u32) -> DispatchResult;

	/// Like [`Self::acting`], for issuing what others rely on: an entity whose LEI has lapsed takes back what it
	/// issued, and issues nothing new.
	fn issuing(who: &AccountId, scope: Scope) -> Result<Lei, NotActing> {
		let lei = Self::acting(who, scope)?;
		match Self::standing(&lei) {
			Some(Standing::Lapsed) => Err(NotActing::LeiLapsed),
			_ => Ok(lei),
		}
	}

	/// Like [`Self::issuing`], for an entity that must also be accredited as `role`.
	fn issuing_as(who: &AccountId, scope: Scope, role: Role) -> Result<Lei, NotActing> {
		let lei = Self::issuing(who, scope)?;
		if Self::has_role(&lei, role) {
			Ok(lei)
		} else {
			Err(NotActing::WithoutRole)
		}
	}

	/// Like [`Self::acting`], for an entity that must also be accredited as `role`.
	fn acting_as(who: &AccountId, scope: Scope, role: Role) -> Result<Lei, NotActing> {
		let lei = Self::acting(who, scope)?;
		if Self::has_role(&lei, role) {
			Ok(lei)
		} else {
			Err(NotActing::WithoutRole)
		}
	}

	/// Admits `lei` with `roles`, controlled by `controller`, so that another pallet can be measured.
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(lei: &Lei, controller: &AccountId, roles: &[Role]);

	/// Gives `broker` a mandate of `principal` for `scope` without end, so that another pallet can be measured.
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare_mandate(principal: &Lei, broker: &Lei, scope: Scope);

	/// Lets [`Self::heir`] find `heir` for `lei` through as many mergers as there can be, so that another pallet can be
	/// measured. Does nothing where the register cannot be measured either.
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare_heir(_lei: &Lei, _heir: &Lei) {}

	/// Gives `lei` the key `number`, good from now on to be sealed to, so that another pallet can be measured. Does
	/// nothing where the register cannot be measured either.
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare_key(_lei: &Lei, _number: KeyNumber) {}
}

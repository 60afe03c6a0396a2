//! The register of entities.

use bonafide_primitives::{
	if_benchmarks, Country, Entities, KeyNumber, KeyPurpose, Lei, Moment, NotActing, Role, Scope, Standing, Trust,
};
use frame_support::{pallet_prelude::DispatchError, storage_alias, Blake2_128Concat};
use std::ops::Range;

/// The standing of each entity, the roles it is accredited in, and its country.
#[storage_alias]
type Records = StorageMap<Members, Blake2_128Concat, Lei, (Standing, Vec<Role>, Country)>;

/// The entity that an account acts for, and in which scopes.
#[storage_alias]
type Accounts = StorageMap<Members, Blake2_128Concat, u64, (Lei, Vec<Scope>)>;

/// The entity in whose place another stands.
#[storage_alias]
type Heirs = StorageMap<Members, Blake2_128Concat, Lei, Lei>;

/// From when on a key is good to be sealed to, and when no longer.
#[storage_alias]
type Keys = StorageMap<Members, Blake2_128Concat, (Lei, KeyNumber), (Moment, Moment)>;

/// Principal, broker and scope of the mandates.
#[storage_alias]
type Mandates = StorageMap<Members, Blake2_128Concat, (Lei, Lei, Scope), ()>;

/// The entities that the council has suspended.
#[storage_alias]
type Denied = StorageMap<Members, Blake2_128Concat, Lei, ()>;
/// The KiB that each entity has put on the chain.
#[storage_alias]
type Noted = StorageMap<Members, Blake2_128Concat, Lei, u32>;

/// The most that each may; none sets no bound.
#[storage_alias]
type Bound = StorageValue<Members, u32>;

/// The register of entities, in which the accounts are numbers.
pub struct Members;

/// An entity that has been admitted. What is added to it is on the register at once.
#[derive(Clone, Copy)]
pub struct Member(Lei);

impl Members {
	/// Admits `lei`, of the United States, in good standing, without roles and accounts.
	pub fn admit(lei: Lei) -> Member {
		let country: Country = "US".parse().expect("a country");
		Records::insert(lei, (Standing::Good, Vec::<Role>::new(), country));
		Member(lei)
	}

	/// Lets an admitted entity stand otherwise.
	pub fn set_standing(lei: Lei, standing: Standing) {
		change(lei, |(before, _, _)| *before = standing);
	}

	/// Suspends an admitted entity by the council.
	pub fn deny(lei: Lei) {
		Self::set_standing(lei, Standing::Suspended);
		Denied::insert(lei, ());
	}

	/// Lets `heir` stand in the place of `lei`, whose own standing stays.
	pub fn set_heir(lei: Lei, heir: Lei) {
		Heirs::insert(lei, heir);
	}

	/// Merges `lei` into `heir`.
	pub fn merge(lei: Lei, heir: Lei) {
		Self::set_standing(lei, Standing::Merged);
		Self::set_heir(lei, heir);
	}

	/// Lets the key `number` of `lei` be good to be sealed to, for so long.
	pub fn set_key(lei: Lei, number: KeyNumber, good: Range<Moment>) {
		Keys::insert((lei, number), (good.start, good.end));
	}

	/// Gives `broker` a mandate of `principal`.
	pub fn set_mandate(principal: Lei, broker: Lei, scope: Scope) {
		Mandates::insert((principal, broker, scope), ());
	}

	/// The KiB that `lei` has put on the chain.
	pub fn noted(lei: Lei) -> u32 {
		Noted::get(lei).unwrap_or_default()
	}

	/// Lets nobody put more KiB on the chain than these, together with those of before. What is more is refused with
	/// [`DispatchError::Exhausted`].
	pub fn set_bound(kibibytes: u32) {
		Bound::put(kibibytes);
	}

	/// Takes the mandate back.
	pub fn end_mandate(principal: Lei, broker: Lei, scope: Scope) {
		Mandates::remove((principal, broker, scope));
	}
}

impl Member {
	/// Accredits it as `role`.
	pub fn with(self, role: Role) -> Self {
		change(self.0, |(_, roles, _)| roles.push(role));
		self
	}

	/// Accredits it as each of `roles`.
	pub fn with_all(self, roles: &[Role]) -> Self {
		roles.iter().fold(self, |member, role| member.with(*role))
	}

	/// Moves it to another country.
	pub fn of(self, country: &str) -> Self {
		change(self.0, |(_, _, before)| *before = country.parse().expect("a country"));
		self
	}

	/// Lets it stand otherwise.
	pub fn standing(self, standing: Standing) -> Self {
		Members::set_standing(self.0, standing);
		self
	}

	/// Lets `account` do everything for it.
	pub fn controlled_by(self, account: u64) -> Self {
		self.delegating(account, &Scope::ALL)
	}

	/// Lets `account` act for it in `scopes`.
	pub fn delegating(self, account: u64, scopes: &[Scope]) -> Self {
		Accounts::insert(account, (self.0, scopes.to_vec()));
		self
	}
}

fn change(lei: Lei, change: impl FnOnce(&mut (Standing, Vec<Role>, Country))) {
	Records::mutate(lei, |record| change(record.as_mut().expect("the entity is admitted")));
}

impl Entities<u64> for Members {
	fn acting(who: &u64, scope: Scope) -> Result<Lei, NotActing> {
		let (lei, scopes) = Accounts::get(who).ok_or(NotActing::NoEntity)?;
		let may_act =
			|standing: Standing| standing.is_active() || (standing == Standing::Suspended && scope == Scope::Respond);
		if !Self::standing(&lei).is_some_and(may_act) {
			return Err(NotActing::NotInGoodStanding);
		}
		scopes.contains(&scope).then_some(lei).ok_or(NotActing::OutOfScope)
	}

	fn standing(lei: &Lei) -> Option<Standing> {
		Records::get(lei).map(|(standing, _, _)| standing)
	}

	fn successor(lei: &Lei) -> Option<Lei> {
		Heirs::get(lei)
	}

	fn united(lei: &Lei, most: usize) -> Option<Vec<Lei>> {
		let stands_for = |other: &Lei| other != lei && Self::successors(other).any(|heir| heir == *lei);
		let before = Records::iter_keys().filter(stands_for);
		let all: Vec<_> = core::iter::once(*lei).chain(before).collect();
		(all.len() <= most).then_some(all)
	}

	fn trust(lei: &Lei) -> Trust {
		let heir = Self::heir(lei);
		match Self::standing(&heir) {
			Some(standing) if standing.is_active() => Trust::Full,
			Some(_) if !Denied::contains_key(heir) => Trust::Doubted,
			_ => Trust::Denied,
		}
	}

	fn has_role(lei: &Lei, role: Role) -> bool {
		Records::get(lei).is_some_and(|(standing, roles, _)| standing.is_active() && roles.contains(&role))
	}

	fn country(lei: &Lei) -> Option<Country> {
		Records::get(lei).map(|(_, _, country)| country)
	}

	fn has_mandate(principal: &Lei, broker: &Lei, scope: Scope) -> bool {
		Mandates::contains_key((principal, broker, scope))
	}

	fn key_valid_at(lei: &Lei, number: KeyNumber, purpose: KeyPurpose, moment: Moment) -> bool {
		Keys::get((lei, number))
			.is_some_and(|(from, until)| purpose == KeyPurpose::KeyAgreement && (from..until).contains(&moment))
	}

	fn note(lei: &Lei, kibibytes: u32) -> Result<(), DispatchError> {
		let noted = Self::noted(*lei).saturating_add(kibibytes);
		if Bound::get().is_some_and(|bound| bound < noted) {
			return Err(DispatchError::Exhausted);
		}
		Noted::insert(lei, noted);
		Ok(())
	}

	if_benchmarks! {
		fn prepare(lei: &Lei, controller: &u64, roles: &[Role]) {
			Self::admit(*lei).with_all(roles).controlled_by(*controller);
		}

		fn prepare_mandate(principal: &Lei, broker: &Lei, scope: Scope) {
			Self::set_mandate(*principal, *broker, scope);
		}

		fn prepare_key(lei: &Lei, number: KeyNumber) {
			Self::set_key(*lei, number, 0..Moment::MAX);
		}

		fn prepare_heir(lei: &Lei, heir: &Lei) {
			Self::set_heir(*lei, *heir);
		}
	}
}

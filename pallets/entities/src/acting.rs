//! The accounts that may act for an entity, and the register's answers to other pallets.

use crate::{
	Accounts, Config, Delegates, Entities, Error, Keys, Mandates, Pallet, Power, Predecessors, Scopes, Suspensions,
};
use alloc::vec::Vec;
use bonafide_primitives::{
	Clock, Country, Entities as _, KeyNumber, KeyPurpose, Lei, Moment, NotActing, Role, Scope, Spelled, Standing, Trust,
};
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::EnsureOrigin};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// The LEI spelled here.
	pub(crate) fn lei(spelled: Spelled<Lei>) -> Result<Lei, Error<T>> {
		spelled.read().map_err(Error::<T>::InvalidLei)
	}

	/// The entity for which `who` may act within `scope` at this moment, and the delegate's power that says so; `None`
	/// is the controller, whose power has no limit. A suspended entity is still heard.
	pub(crate) fn power_of(who: &T::AccountId, scope: Scope) -> Result<(Lei, Option<Power>), NotActing> {
		let lei = Accounts::<T>::get(who).ok_or(NotActing::NoEntity)?;
		let entity = Entities::<T>::get(lei).ok_or(NotActing::NoEntity)?;
		if !may_act(entity.standing, scope) {
			return Err(NotActing::NotInGoodStanding);
		}
		if entity.is_controlled_by(who) {
			return Ok((lei, None));
		}
		let power = Delegates::<T>::get(lei, who).ok_or(NotActing::NoEntity)?;
		if power.has_ended(T::Time::now()) {
			return Err(NotActing::DelegationExpired);
		}
		if !power.scopes.contains(&scope) {
			return Err(NotActing::OutOfScope);
		}
		Ok((lei, Some(power)))
	}

	/// The entity that `who` controls, which may act.
	pub(crate) fn controlled_by(who: &T::AccountId) -> Result<Lei, Error<T>> {
		match Self::power_of(who, Scope::Manage) {
			Ok((lei, None)) => Ok(lei),
			Ok((_, Some(_))) | Err(NotActing::OutOfScope) => Err(Error::<T>::NotController),
			Err(reason) => Err(Error::<T>::NotAuthorized(reason)),
		}
	}

	/// The entity that the caller controls, which may act.
	pub(crate) fn controller(origin: OriginFor<T>) -> Result<Lei, DispatchError> {
		let who = ensure_signed(origin)?;
		Ok(Self::controlled_by(&who)?)
	}

	/// The entity for which the caller may [`Scope::Manage`].
	pub(crate) fn manager(origin: OriginFor<T>) -> Result<Lei, DispatchError> {
		let who = ensure_signed(origin)?;
		Ok(Self::acting(&who, Scope::Manage).map_err(Error::<T>::NotAuthorized)?)
	}

	/// The registrar for which `who` may [`Scope::Manage`].
	fn registrar(who: &T::AccountId) -> Result<Lei, Error<T>> {
		Self::acting_as(who, Scope::Manage, Role::Registrar).map_err(Error::<T>::NotAuthorized)
	}

	/// The same, for a registrar whose LEI has not lapsed: others rely on what it vouches for.
	pub(crate) fn issuing_registrar(who: T::AccountId) -> Result<Lei, Error<T>> {
		Self::registrar(&who)?;
		Self::issuing(&who, Scope::Manage).map_err(Error::<T>::NotAuthorized)
	}

	/// The account that signed, or `None` for the council.
	pub(crate) fn council_or_signer(origin: OriginFor<T>) -> Result<Option<T::AccountId>, DispatchError> {
		match T::GovernanceOrigin::try_origin(origin) {
			Ok(_) => Ok(None),
			Err(origin) => Ok(Some(ensure_signed(origin)?)),
		}
	}

	/// The judge: a registrar, or `None` for the council.
	pub(crate) fn council_or_registrar(origin: OriginFor<T>) -> Result<Option<Lei>, DispatchError> {
		let signer = Self::council_or_signer(origin)?;
		Ok(signer.map(|who| Self::registrar(&who)).transpose()?)
	}

	/// The one that vouches: a registrar whose LEI has not lapsed, or `None` for the council.
	pub(crate) fn council_or_issuer(origin: OriginFor<T>) -> Result<Option<Lei>, DispatchError> {
		let signer = Self::council_or_signer(origin)?;
		Ok(signer.map(Self::issuing_registrar).transpose()?)
	}

	/// The keeper of a record: an entity, or `None` for the council.
	pub(crate) fn council_or_manager(origin: OriginFor<T>) -> Result<Option<Lei>, DispatchError> {
		match T::GovernanceOrigin::try_origin(origin) {
			Ok(_) => Ok(None),
			Err(origin) => Self::manager(origin).map(Some),
		}
	}

	/// The power that `who` may entrust to others in this way, and the entity that does so.
	pub(crate) fn entrusted(
		who: &T::AccountId,
		scopes: Scopes,
		until: Option<Moment>,
	) -> Result<(Lei, Power), Error<T>> {
		let (lei, own) = Self::power_of(who, Scope::Manage).map_err(Error::<T>::NotAuthorized)?;
		let power = Power { scopes, until };
		ensure!(!power.scopes.is_empty(), Error::<T>::EmptyScopes);
		ensure!(!power.has_ended(T::Time::now()), Error::<T>::MomentPast);
		ensure!(own.is_none_or(|own| power.is_within(&own)), Error::<T>::BeyondOwnPower);
		Ok((lei, power))
	}

	/// True if `lei` is active and accredited as `role`.
	pub(crate) fn is_accredited(lei: &Lei, role: Role) -> bool {
		Entities::<T>::get(lei).is_some_and(|entity| entity.standing.is_active() && entity.roles.contains(&role))
	}
}

/// True if an entity of this standing acts in `scope`. A suspended one answers: it is not condemned for its silence.
fn may_act(standing: Standing, scope: Scope) -> bool {
	standing.is_active() || (standing == Standing::Suspended && scope == Scope::Respond)
}

impl<T: Config> bonafide_primitives::Entities<T::AccountId> for Pallet<T> {
	fn acting(who: &T::AccountId, scope: Scope) -> Result<Lei, NotActing> {
		Self::power_of(who, scope).map(|(lei, _)| lei)
	}

	fn standing(lei: &Lei) -> Option<Standing> {
		Entities::<T>::get(lei).map(|entity| entity.standing_on(T::Time::today()))
	}

	fn successor(lei: &Lei) -> Option<Lei> {
		Entities::<T>::get(lei)?.successor
	}

	fn united(lei: &Lei, most: usize) -> Option<Vec<Lei>> {
		let mut all = Vec::from([*lei]);
		let mut looked_at = 0_usize;
		while let Some(one) = all.get(looked_at).copied() {
			let room = most.checked_sub(all.len())?;
			all.extend(Predecessors::<T>::iter_key_prefix(one).take(room.saturating_add(1)));
			looked_at = looked_at.saturating_add(1);
		}
		Some(all)
	}

	/// The council's suspension outlives the entity: who retires does not thereby become reliable.
	fn trust(lei: &Lei) -> Trust {
		let heir = Self::heir(lei);
		let by_council = || Suspensions::<T>::get(heir).is_some_and(|suspension| suspension.by.is_none());
		match Self::standing(&heir) {
			Some(standing) if standing.is_active() => Trust::Full,
			Some(_) if !by_council() => Trust::Doubted,
			_ => Trust::Denied,
		}
	}

	fn has_role(lei: &Lei, role: Role) -> bool {
		Self::is_accredited(lei, role)
	}

	fn country(lei: &Lei) -> Option<Country> {
		Entities::<T>::get(lei).map(|entity| entity.country)
	}

	/// A mandate holds while it lasts, its principal may act, and its broker is accredited as one.
	fn has_mandate(principal: &Lei, broker: &Lei, scope: Scope) -> bool {
		let reaches = |power: Power| power.scopes.contains(&scope) && !power.has_ended(T::Time::now());
		Mandates::<T>::get(principal, broker).is_some_and(reaches)
			&& Self::standing(principal).is_some_and(|standing| may_act(standing, scope))
			&& Self::is_accredited(broker, Role::Broker)
	}

	fn key_valid_at(lei: &Lei, number: KeyNumber, purpose: KeyPurpose, moment: Moment) -> bool {
		Keys::<T>::get(lei, number).is_some_and(|key| key.public.purpose() == purpose && key.is_valid_at(moment))
	}

	fn note(lei: &Lei, kibibytes: u32) -> DispatchResult {
		Ok(Self::put_on_record(lei, kibibytes)?)
	}

	/// Here `controller` is a delegate with every scope, not the controller: other pallets have to measure the longest
	/// way to an answer.
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(lei: &Lei, controller: &T::AccountId, roles: &[Role]) {
		crate::benchmarking::admit::<T>(*lei, controller, roles);
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare_mandate(principal: &Lei, broker: &Lei, scope: Scope) {
		crate::benchmarking::mandate::<T>(*principal, *broker, scope);
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare_key(lei: &Lei, number: KeyNumber) {
		crate::benchmarking::key::<T>(*lei, number, bonafide_primitives::PublicKey::X25519([1; 32]));
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare_heir(lei: &Lei, heir: &Lei) {
		crate::benchmarking::inherit::<T>(*lei, *heir);
	}
}

//! Delegates: it is offered to them, they accept, and they leave.

use crate::{
	pallet::Event, Accounts, Config, Delegates, Entities, Entity, Error, Offer, OfferedDelegations, Pallet, Power,
};
use bonafide_primitives::{Clock, Lei, Moment, NotActing};
use frame_support::{ensure, traits::Get};

impl<T: Config> Pallet<T> {
	/// True of what has waited since `since` for longer than anything waits.
	pub fn has_lapsed(since: Moment) -> bool {
		since.saturating_add(T::OfferLifetime::get()) <= T::Time::now()
	}

	/// True of an offer that can be accepted.
	pub fn is_open(offer: &Offer) -> bool {
		!Self::has_lapsed(offer.since) && !offer.power.has_ended(T::Time::now())
	}

	/// Offers `delegate` to act for `lei`. Returns how many delegates and offers were looked at to make room.
	pub(crate) fn offer_power(lei: Lei, delegate: T::AccountId, power: Power) -> Result<u32, Error<T>> {
		ensure!(Accounts::<T>::get(&delegate) != Some(lei), Error::<T>::AlreadyActing);
		let mut entity = Self::admitted(lei)?;
		let mut looked_at = 0;
		if !OfferedDelegations::<T>::contains_key(lei, &delegate) {
			looked_at = Self::make_room(lei, &mut entity)?;
			entity.offer_count = entity.offer_count.saturating_add(1);
			Entities::<T>::insert(lei, entity);
		}

		let offer = Offer {
			power: power.clone(),
			since: T::Time::now(),
		};
		OfferedDelegations::<T>::insert(lei, &delegate, offer);
		Self::deposit_event(Event::DelegationOffered { lei, delegate, power });
		Ok(looked_at)
	}

	/// Makes room for one more among the delegates of `lei` and the accounts to which it is offered, if need be in the
	/// place of one whose time is over. Returns how many were looked at.
	fn make_room(lei: Lei, entity: &mut Entity<T::AccountId>) -> Result<u32, Error<T>> {
		let count = entity.delegate_count.saturating_add(entity.offer_count);
		if count < T::MaxDelegates::get() {
			return Ok(0);
		}
		let mut looked_at = 0u32;
		for (who, offer) in OfferedDelegations::<T>::iter_prefix(lei) {
			looked_at = looked_at.saturating_add(1);
			if !Self::is_open(&offer) {
				Self::let_delegation_offer_lapse(lei, entity, &who);
				return Ok(looked_at);
			}
		}
		let now = T::Time::now();
		for (delegate, power) in Delegates::<T>::iter_prefix(lei) {
			looked_at = looked_at.saturating_add(1);
			if power.has_ended(now) {
				Delegates::<T>::remove(lei, &delegate);
				entity.delegate_count = entity.delegate_count.saturating_sub(1);
				Self::leave(&delegate);
				Self::deposit_event(Event::DelegateRemoved { lei, delegate });
				return Ok(looked_at);
			}
		}
		Err(Error::<T>::MaxDelegatesExceeded)
	}

	/// The power that `lei` offers to `who`, who is free to take it.
	pub(crate) fn delegation_offered(who: &T::AccountId, lei: Lei) -> Result<Power, Error<T>> {
		let offer = OfferedDelegations::<T>::get(lei, who)
			.filter(Self::is_open)
			.ok_or(Error::<T>::DelegationNotOffered)?;
		ensure!(!Accounts::<T>::contains_key(who), Error::<T>::AlreadyActing);
		ensure!(
			Self::admitted(lei)?.standing.is_active(),
			Error::<T>::NotAuthorized(NotActing::NotInGoodStanding)
		);
		Ok(offer.power)
	}

	/// Lets `delegate` act for `lei`, as it is offered.
	pub(crate) fn take_delegation(delegate: T::AccountId, lei: Lei) -> Result<(), Error<T>> {
		let power = Self::delegation_offered(&delegate, lei)?;
		Self::drop_delegation_offer(lei, &delegate)?;
		let mut entity = Self::admitted(lei)?;

		entity.delegate_count = entity.delegate_count.saturating_add(1);
		Entities::<T>::insert(lei, entity);
		Self::join(lei, &delegate);
		Delegates::<T>::insert(lei, &delegate, &power);
		Self::deposit_event(Event::DelegateAdded { lei, delegate, power });
		Ok(())
	}

	/// Ends the offer to `who`, whether it has lapsed or not.
	pub(crate) fn drop_delegation_offer(lei: Lei, who: &T::AccountId) -> Result<(), Error<T>> {
		OfferedDelegations::<T>::take(lei, who).ok_or(Error::<T>::DelegationNotOffered)?;
		let mut entity = Self::admitted(lei)?;
		entity.offer_count = entity.offer_count.saturating_sub(1);
		Entities::<T>::insert(lei, entity);
		Ok(())
	}

	/// Ends the offer to `who`, if there is one, without anybody's wish.
	pub(crate) fn let_delegation_offer_lapse(lei: Lei, entity: &mut Entity<T::AccountId>, who: &T::AccountId) {
		if OfferedDelegations::<T>::take(lei, who).is_some() {
			entity.offer_count = entity.offer_count.saturating_sub(1);
			let delegate = who.clone();
			Self::deposit_event(Event::DelegationOfferLapsed { lei, delegate });
		}
	}

	/// Takes back what `lei` entrusted or offered to `delegate`.
	pub(crate) fn dismiss(lei: Lei, delegate: T::AccountId) -> Result<(), Error<T>> {
		if OfferedDelegations::<T>::contains_key(lei, &delegate) {
			Self::drop_delegation_offer(lei, &delegate)?;
			Self::deposit_event(Event::DelegationOfferWithdrawn { lei, delegate });
		} else {
			Self::release(lei, &delegate)?;
			Self::deposit_event(Event::DelegateRemoved { lei, delegate });
		}
		Ok(())
	}

	/// Ends the delegation of `delegate` to `lei`.
	pub(crate) fn release(lei: Lei, delegate: &T::AccountId) -> Result<(), Error<T>> {
		Delegates::<T>::take(lei, delegate).ok_or(Error::<T>::NotDelegate)?;
		let mut entity = Self::admitted(lei)?;
		entity.delegate_count = entity.delegate_count.saturating_sub(1);
		Entities::<T>::insert(lei, entity);
		Self::leave(delegate);
		Ok(())
	}

	/// Ends every delegation to `lei`, and every offer of one. Returns how many delegations and how many offers.
	pub(crate) fn dismiss_all(lei: Lei, entity: &mut Entity<T::AccountId>) -> (u32, u32) {
		let delegates = core::mem::take(&mut entity.delegate_count);
		for (delegate, _) in Delegates::<T>::drain_prefix(lei) {
			Self::leave(&delegate);
			Self::deposit_event(Event::DelegateRemoved { lei, delegate });
		}
		let offers = core::mem::take(&mut entity.offer_count);
		for (delegate, _) in OfferedDelegations::<T>::drain_prefix(lei) {
			Self::deposit_event(Event::DelegationOfferLapsed { lei, delegate });
		}
		(delegates, offers)
	}
}

//! Mandates: offered to brokers, accepted by them, and ended by either side.

use crate::{pallet::Event, Config, Error, Mandates, Offer, OfferedMandates, Pallet, Power, Principals};
use bonafide_primitives::{Clock, Lei, NotActing, Role};
use frame_support::ensure;

impl<T: Config> Pallet<T> {
	/// Offers `broker` to act for `principal`. A mandate that it holds stays until it accepts the new one.
	pub(crate) fn offer_power_of_attorney(principal: Lei, broker: Lei, power: Power) -> Result<(), Error<T>> {
		ensure!(principal != broker, Error::<T>::SelfMandate);
		ensure!(
			power.scopes.iter().all(|scope| scope.is_for_brokers()),
			Error::<T>::ScopeNotAllowed
		);
		ensure!(Self::is_accredited(&broker, Role::Broker), Error::<T>::NotBroker);

		let offer = Offer {
			power: power.clone(),
			since: T::Time::now(),
		};
		OfferedMandates::<T>::insert(principal, broker, offer);
		Principals::<T>::insert(broker, principal, ());
		Self::deposit_event(Event::MandateOffered {
			principal,
			broker,
			power,
		});
		Ok(())
	}

	/// Lets `broker` act for `principal`, as it is offered.
	pub(crate) fn take_mandate(principal: Lei, broker: Lei) -> Result<(), Error<T>> {
		let offer = OfferedMandates::<T>::get(principal, broker)
			.filter(Self::is_open)
			.ok_or(Error::<T>::MandateNotOffered)?;
		ensure!(Self::is_accredited(&broker, Role::Broker), Error::<T>::NotBroker);
		ensure!(
			Self::admitted(principal)?.standing.is_active(),
			Error::<T>::NotAuthorized(NotActing::NotInGoodStanding)
		);

		let power = offer.power;
		OfferedMandates::<T>::remove(principal, broker);
		Mandates::<T>::insert(principal, broker, &power);
		Self::deposit_event(Event::MandateAccepted {
			principal,
			broker,
			power,
		});
		Ok(())
	}

	/// Ends what there is between the two, mandate and offer.
	pub(crate) fn end_mandate(principal: Lei, broker: Lei) -> Result<(), Error<T>> {
		let mandate = Mandates::<T>::take(principal, broker);
		let offer = OfferedMandates::<T>::take(principal, broker);
		ensure!(mandate.is_some() || offer.is_some(), Error::<T>::MandateNotFound);
		Principals::<T>::remove(broker, principal);
		Ok(())
	}
}

//! Admission: an entity applies, waits, and is enrolled.

use crate::{
	pallet::Event, Application, Applications, ApplicationsDue, Config, Entities, Entity, Error, Name, Pallet, Roles,
	WeightInfo,
};
use bonafide_primitives::{
	retention::{day_of, sweep},
	Clock, Country, Date, Lei, Moment, Standing,
};
use frame_support::{traits::Get, weights::Weight};
use frame_system::Pallet as System;

impl<T: Config> Pallet<T> {
	/// Lets the application of `who` wait for a decision.
	pub(crate) fn file_application(who: &T::AccountId, application: Application) {
		System::<T>::inc_sufficients(who);
		ApplicationsDue::<T>::insert(day_of(application.since), who, ());
		Applications::<T>::insert(who, application);
	}

	/// Ends the wait of `who`.
	pub(crate) fn drop_application(who: &T::AccountId) -> Result<Application, Error<T>> {
		let application = Applications::<T>::take(who).ok_or(Error::<T>::ApplicationNotFound)?;
		System::<T>::dec_sufficients(who);
		ApplicationsDue::<T>::remove(day_of(application.since), who);
		Ok(application)
	}

	/// Drops the applications on which nobody has decided by `now`, the oldest first, as many as `remaining` allows.
	/// Returns the weight used.
	pub(crate) fn expire_applications(now: Moment, remaining: Weight) -> Weight {
		sweep::<ApplicationsDue<T>, _>(
			T::ApplicationLifetime::get,
			now,
			remaining,
			T::WeightInfo::expire_applications,
			|_, applicant| {
				let Application { lei, .. } = Applications::<T>::take(applicant)?;
				System::<T>::dec_sufficients(applicant);
				let applicant = applicant.clone();
				Self::deposit_event(Event::ApplicationExpired { applicant, lei });
				None
			},
		)
	}

	/// Puts an entity in good standing on the register, under its controller.
	pub(crate) fn enroll(
		lei: Lei,
		name: Name,
		country: Country,
		controller: T::AccountId,
		roles: Roles,
		renewal: Date,
		admitted_by: Option<Lei>,
	) {
		Self::join(lei, &controller);
		let (standing, since) = (Standing::Good, T::Time::now());
		let entity = Entity {
			name,
			country,
			controller,
			roles,
			renewal,
			standing,
			successor: None,
			mergers: 0,
			admitted_by,
			since,
			delegate_count: 0,
			last_key: 0,
			key_count: 0,
			alias_count: 0,
		};
		Entities::<T>::insert(lei, entity);
	}
}

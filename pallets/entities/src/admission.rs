//! Admission: an entity applies, waits, and is enrolled.

use crate::{
	pallet::Event, Application, ApplicationCursor, Applications, Config, Entities, Entity, Error, Name, Pallet, Roles,
	WeightInfo,
};
use bonafide_primitives::Clock;
use bonafide_primitives::{
	retention::{sweep, Verdict},
	Country, Date, Lei, Moment, Standing,
};
use frame_support::{traits::Get, weights::Weight};
use frame_system::Pallet as System;

impl<T: Config> Pallet<T> {
	/// Lets the application of `who` wait for a decision.
	pub(crate) fn file_application(who: &T::AccountId, application: Application) {
		System::<T>::inc_sufficients(who);
		Applications::<T>::insert(who, application);
	}

	/// Ends the wait of `who`.
	pub(crate) fn drop_application(who: &T::AccountId) -> Result<Application, Error<T>> {
		let application = Applications::<T>::take(who).ok_or(Error::<T>::ApplicationNotFound)?;
		System::<T>::dec_sufficients(who);
		Ok(application)
	}

	/// Drops the applications on which nobody has decided by `now`, as many as `remaining` allows. Returns the weight
	/// used.
	pub(crate) fn expire_applications(now: Moment, remaining: Weight) -> Weight {
		let lifetime = T::ApplicationLifetime::get();
		sweep::<Applications<T>, ApplicationCursor<T>, _, _>(
			remaining,
			T::WeightInfo::expire_applications,
			|applicant, Application { lei, since, .. }| {
				if since.saturating_add(lifetime) > now {
					return Verdict::Keep;
				}
				System::<T>::dec_sufficients(applicant);
				let applicant = applicant.clone();
				Self::deposit_event(Event::ApplicationExpired { applicant, lei });
				Verdict::Remove
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

//! Admission: an entity applies, waits, and is enrolled.

use crate::{
	pallet::Event, Accounts, Application, Applications, ApplicationsDue, Config, Entities, Entity, Error, Name, Pallet,
	Roles, WeightInfo,
};
use bonafide_primitives::{
	retention::{day_of, sweep},
	Clock, Country, Date, Lei, Moment, Role, Standing,
};
use frame_support::{ensure, traits::Get, weights::Weight};
use frame_system::Pallet as System;

impl<T: Config> Pallet<T> {
	/// Lets an application wait for a decision.
	pub(crate) fn file_application(applicant: T::AccountId, application: Application) -> Result<(), Error<T>> {
		ensure!(!application.name.is_blank(), Error::<T>::BlankName);
		ensure!(
			!Applications::<T>::contains_key(&applicant),
			Error::<T>::ApplicationExists
		);
		ensure!(!Accounts::<T>::contains_key(&applicant), Error::<T>::AlreadyActing);
		let lei = application.lei;
		ensure!(!Entities::<T>::contains_key(lei), Error::<T>::EntityExists);

		System::<T>::inc_sufficients(&applicant);
		ApplicationsDue::<T>::insert(day_of(application.since), &applicant, ());
		Applications::<T>::insert(&applicant, application);
		Self::deposit_event(Event::ApplicationFiled { applicant, lei });
		Ok(())
	}

	/// Admits `applicant`, whose application must be that of the moment `since`.
	pub(crate) fn admit_applicant(
		applicant: T::AccountId,
		since: Moment,
		renewal: Date,
		by: Option<Lei>,
	) -> Result<(), Error<T>> {
		let application = Applications::<T>::get(&applicant).ok_or(Error::<T>::ApplicationNotFound)?;
		ensure!(application.since == since, Error::<T>::ApplicationChanged);
		let Application {
			lei,
			name,
			country,
			mut roles,
			..
		} = application;
		ensure!(!Accounts::<T>::contains_key(&applicant), Error::<T>::AlreadyActing);
		ensure!(!Entities::<T>::contains_key(lei), Error::<T>::EntityExists);

		if by.is_some() {
			for role in Role::ALL.iter().filter(|role| role.is_of_public_trust()) {
				roles.remove(role);
			}
		}
		Self::enroll(lei, name, country, applicant.clone(), roles.clone(), renewal, by);
		Self::drop_application(&applicant)?;
		Self::deposit_event(Event::EntityAdmitted {
			lei,
			controller: applicant,
			roles,
			renewal,
			by,
		});
		Ok(())
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
			controller: Some(controller),
			roles,
			renewal,
			standing,
			successor: None,
			proposed_successor: None,
			mergers: 0,
			admitted_by,
			since,
			delegate_count: 0,
			offer_count: 0,
			last_key: 0,
			key_limit: T::MaxKeysEver::get(),
			key_count: 0,
			alias_count: 0,
		};
		Entities::<T>::insert(lei, entity);
	}
}

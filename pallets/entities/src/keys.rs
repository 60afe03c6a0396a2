//! Keys: put on the register and revoked.

use crate::{pallet::Event, Config, Entities, Error, Key, Keys, Pallet};
use bonafide_primitives::{Clock, KeyNumber, Lei, Moment, PublicKey};
use frame_support::{ensure, traits::Get};

impl<T: Config> Pallet<T> {
	/// Gives `lei` the key `public`, good from `valid_from` or from now on.
	pub(crate) fn put_key(lei: Lei, public: PublicKey, valid_from: Option<Moment>) -> Result<(), Error<T>> {
		ensure!(public.is_well_formed(), Error::<T>::InvalidKey);
		let now = T::Time::now();
		let valid_from = valid_from.unwrap_or(now);
		ensure!(valid_from >= now, Error::<T>::MomentPast);
		let mut entity = Self::admitted(lei)?;
		ensure!(entity.key_count < T::MaxKeys::get(), Error::<T>::MaxKeysExceeded);
		ensure!(entity.last_key < entity.key_limit, Error::<T>::MaxKeysEverExceeded);
		Self::put_on_record(&lei, 1)?;

		let number = entity.last_key.saturating_add(1);
		entity.last_key = number;
		entity.key_count = entity.key_count.saturating_add(1);
		Entities::<T>::insert(lei, entity);
		Keys::<T>::insert(
			lei,
			number,
			Key {
				public,
				valid_from,
				revoked_at: None,
			},
		);
		Self::deposit_event(Event::KeyAdded {
			lei,
			number,
			public,
			valid_from,
		});
		Ok(())
	}

	/// Ends the validity of a key, now and for good.
	pub(crate) fn end_key(lei: Lei, number: KeyNumber) -> Result<(), Error<T>> {
		let mut key = Keys::<T>::get(lei, number).ok_or(Error::<T>::KeyNotFound)?;
		ensure!(key.revoked_at.is_none(), Error::<T>::AlreadyRevoked);
		let mut entity = Self::admitted(lei)?;

		key.revoked_at = Some(T::Time::now());
		Keys::<T>::insert(lei, number, key);
		entity.key_count = entity.key_count.saturating_sub(1);
		Entities::<T>::insert(lei, entity);
		Self::deposit_event(Event::KeyRevoked { lei, number });
		Ok(())
	}
}

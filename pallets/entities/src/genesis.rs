//! The entities that are there from the first block.

use crate::{Accounts, Config, Entities, Founder, Pallet};

impl<T: Config> Pallet<T> {
	/// Admits `founder`, which nobody has to accept.
	///
	/// # Panics
	///
	/// If it cannot be on the register: a chain does not begin so.
	pub(crate) fn found(founder: Founder<T::AccountId>) {
		let Founder {
			lei,
			name,
			country,
			controller,
			roles,
			renewal,
		} = founder;
		assert!(!Entities::<T>::contains_key(lei), "{lei} is listed twice");
		assert!(
			!Accounts::<T>::contains_key(&controller),
			"the controller of {lei} acts for another entity"
		);
		assert!(!name.is_blank(), "{lei} has no name");
		Self::enroll(lei, name, country, controller, roles, renewal, None);
	}
}

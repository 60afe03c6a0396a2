//! What an account without coins may send before it acts for anybody.

use crate::{Accounts, Applications, Call, Config, Delegates, Pallet};

impl<T: Config> Pallet<T> {
	/// Whether `who` may send `call` for free though it acts for nobody that could pay: it joins, takes a place that waits for
	/// it, or leaves. Only what succeeds is welcome, and ends what made it so, or free calls could be sent for ever.
	pub fn welcomes(who: &T::AccountId, call: &Call<T>) -> bool {
		match call {
			Call::apply { lei, name, country, .. } => Self::ensure_may_apply(who, *lei, name, *country).is_ok(),
			Call::withdraw_application {} => Applications::<T>::contains_key(who),
			Call::accept_control { lei } => lei.read().is_ok_and(|lei| Self::ensure_may_accept(who, lei).is_ok()),
			Call::complete_recovery { lei } => lei
				.read()
				.is_ok_and(|lei| Self::recovery_due(lei).is_ok_and(|recovery| recovery.to == *who)),
			Call::resign {} => Accounts::<T>::get(who).is_some_and(|lei| Delegates::<T>::contains_key(lei, who)),
			_ => false,
		}
	}
}

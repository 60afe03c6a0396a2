//! The calls that an account without coins may send before it acts for anybody.

use crate::{Applications, Call, Config, Pallet};

impl<T: Config> Pallet<T> {
	/// True if `who`, which acts for nobody, may send `call` for free: it asks to be let in, takes that back, or takes
	/// a place that waits for it. An application is welcome even if it fails, so that the applicant learns what to
	/// correct. Any other call is welcome only if it will succeed.
	pub fn welcomes(who: &T::AccountId, call: &Call<T>) -> bool {
		match call {
			Call::apply { .. } => true,
			Call::withdraw_application {} => Applications::<T>::contains_key(who),
			Call::accept_control { lei } => lei.read().is_ok_and(|lei| Self::ensure_may_accept(who, lei).is_ok()),
			Call::complete_recovery { lei } => lei
				.read()
				.is_ok_and(|lei| Self::recovery_due(lei).is_ok_and(|recovery| recovery.to == *who)),
			_ => false,
		}
	}
}

//! The calls that an account without coins may send before it acts for anybody.

use crate::{Applications, Call, Config, OfferedDelegations, Pallet};

impl<T: Config> Pallet<T> {
	/// True if `who`, which acts for nobody or for an entity that does not act, may send `call` for free: it asks to be
	/// let in, takes that back, takes or declines a place that waits for it, or leaves the one it has. An application
	/// is welcome even if it fails, so that the applicant learns what to correct. Any other call is welcome only if it
	/// will succeed.
	pub fn welcomes(who: &T::AccountId, call: &Call<T>) -> bool {
		match call {
			Call::apply { .. } => true,
			Call::withdraw_application {} => Applications::<T>::contains_key(who),
			Call::accept_control { lei } => lei.read().is_ok_and(|lei| Self::ensure_may_accept(who, lei).is_ok()),
			Call::accept_delegation { lei } => lei.read().is_ok_and(|lei| Self::delegation_offered(who, lei).is_ok()),
			Call::decline_delegation { lei } => lei
				.read()
				.is_ok_and(|lei| OfferedDelegations::<T>::contains_key(lei, who)),
			Call::resign {} => Self::post(who).is_ok(),
			Call::complete_recovery { lei } => lei
				.read()
				.is_ok_and(|lei| Self::recovery_due(lei).is_ok_and(|recovery| recovery.to == *who)),
			_ => false,
		}
	}
}

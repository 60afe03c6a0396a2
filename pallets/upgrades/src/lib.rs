//! The authorization of the next runtime.
//!
//! `frame_system` upgrades a chain in two steps: the hash of the new code is authorized, and then anyone hands in the
//! code. It lets only root authorize. This pallet lets [`Config::AuthorizeOrigin`], so that a chain without root can be
//! upgraded and nothing else of root's power comes with it. `frame_system` keeps the authorization and checks the code
//! that is handed in: it must have the authorized hash, be the same kind of runtime by its `spec_name`, and have a
//! higher `spec_version`.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	not(test),
	deny(
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::as_conversions,
		clippy::arithmetic_side_effects,
		clippy::panic
	)
)]

#[cfg(feature = "runtime-benchmarks")]
#[allow(
	clippy::unwrap_used,
	clippy::expect_used,
	clippy::indexing_slicing,
	clippy::as_conversions,
	clippy::arithmetic_side_effects
)]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
pub mod weights;

pub use pallet::*;
pub use weights::WeightInfo;

// FRAME's own code that the macro puts here casts and expects.
#[allow(clippy::as_conversions, clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// Raised by whoever changes how records are kept, with a migration in `runtime/src/migrations.rs`.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// The origin that may authorize an upgrade.
		type AuthorizeOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Authorize an upgrade to the runtime whose code has the hash `code_hash`.
		/// It is of the chain's `Hashing`, over the bytes as they are handed in, compressed or not. Anyone may then
		/// apply it by `System.apply_authorized_upgrade`.
		///
		/// Who: [`Config::AuthorizeOrigin`].
		///
		/// A later authorization replaces one that is not applied yet; all zeros, the hash of no code, leave none to
		/// apply. `frame_system` deposits its event `UpgradeAuthorized`.
		#[pallet::call_index(0)]
		#[pallet::weight((T::WeightInfo::authorize(), DispatchClass::Operational))]
		pub fn authorize(origin: OriginFor<T>, code_hash: T::Hash) -> DispatchResult {
			T::AuthorizeOrigin::ensure_origin(origin)?;

			frame_system::Pallet::<T>::do_authorize_upgrade(code_hash, true);
			Ok(())
		}
	}
}

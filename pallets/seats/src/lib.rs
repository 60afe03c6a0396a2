//! The seats of the council: a member of the register has each, and an account votes for it.
//!
//! `pallet-collective` counts votes by account, and takes any list of accounts for its members. This pallet stands
//! before it: a seat belongs to an entity, an entity has one seat at most, and there are never fewer than
//! [`MIN_SEATS`], so that no motion can leave the chain without a council. It counts the motions of each seat, so that
//! none fills the council's agenda.

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

extern crate alloc;

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
mod motion;
mod seat;
#[cfg(test)]
mod tests;
pub mod weights;

pub use motion::Motion;
pub use pallet::*;
pub use seat::{Seat, SeatForm};
pub use weights::WeightInfo;

/// The fewest seats that a council has: with fewer, one alone would be more than half or two thirds.
pub const MIN_SEATS: u32 = 3;

/// The most motions of one seat that are open at a time, so that no seat fills the council's agenda.
pub const MAX_MOTIONS: u32 = 4;

// FRAME's own code that the macro puts here casts and expects.
#[allow(clippy::as_conversions, clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use bonafide_primitives::{Entities, Lei, Malformed};
	use frame_support::{
		pallet_prelude::*,
		traits::{ChangeMembers, InitializeMembers},
	};
	use frame_system::pallet_prelude::*;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// Raised by whoever changes how records are kept, with a migration in `runtime/src/migrations.rs`.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// The origin that says who sits on the council. What it takes must be no less than what the gravest act of
		/// the council takes, or the act could be had by changing the seats first.
		type SeatingOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The register of entities.
		type Entities: Entities<Self::AccountId>;

		/// The council, by account.
		type Council: ChangeMembers<Self::AccountId> + InitializeMembers<Self::AccountId>;

		/// The most seats that there can be.
		#[pallet::constant]
		type MaxSeats: Get<u32>;

		/// The most motions that can be open at a time: [`MAX_MOTIONS`] of each seat.
		type MaxOpenMotions: Get<u32>;

		/// The most that the council itself does when its accounts change.
		type ChangeWeight: Get<Weight>;

		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// The council, seat by seat.
	pub type SeatsOf<T> = BoundedVec<Seat<<T as frame_system::Config>::AccountId>, <T as Config>::MaxSeats>;

	/// The seats as a motion spells them.
	pub type SeatForms<T> = BoundedVec<SeatForm<<T as frame_system::Config>::AccountId>, <T as Config>::MaxSeats>;

	/// The seats of the council.
	#[pallet::storage]
	pub type Seats<T: Config> = StorageValue<_, SeatsOf<T>, ValueQuery>;

	/// The motions that were open when one was put last, that one included: the first first.
	#[pallet::storage]
	pub type Motions<T: Config> =
		StorageValue<_, BoundedVec<Motion<<T as frame_system::Config>::Hash>, T::MaxOpenMotions>, ValueQuery>;

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The seats of the first block: the entity, and the account that votes for it. They need not be on the
		/// register, but it is better if they are.
		pub seats: Vec<(Lei, T::AccountId)>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			let seats: Vec<_> = self
				.seats
				.iter()
				.map(|(lei, account)| Seat {
					lei: *lei,
					account: account.clone(),
				})
				.collect();
			// A chain of a test may have no council at all.
			if seats.is_empty() {
				return;
			}
			assert!(
				Pallet::<T>::ensure_sound(&seats).is_ok(),
				"the seats are too few or double"
			);
			T::Council::initialize_members(&seat::accounts(&seats));
			Seats::<T>::put(SeatsOf::<T>::try_from(seats).expect("there are as many seats as there can be"));
		}
	}

	#[pallet::error]
	pub enum Error<T> {
		/// Not an LEI; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidLei(Malformed),
		/// No such entity is admitted.
		EntityNotFound,
		/// The entity is suspended, retired or merged: it takes no seat.
		EntityNotActive,
		/// There would be fewer than three seats.
		TooFewSeats,
		/// Two seats would be of one entity: each has one at most.
		DuplicateEntity,
		/// Two seats would have one account.
		DuplicateAccount,
		/// The account has no seat on the council.
		NotSeat,
		/// As many motions of the seat are open as may be: one of them must be closed first.
		MaxMotionsExceeded,
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// The council said who sits on it from now on.
		SeatsAssigned {
			/// All its seats.
			seats: SeatsOf<T>,
		},
		/// A seat votes by another account.
		SeatMoved {
			/// The entity that has the seat.
			lei: Lei,
			/// The account before.
			from: T::AccountId,
			/// The account from now on.
			to: T::AccountId,
		},
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Say who sits on the council from now on: all seats, in place of all there were.
		///
		/// Who: [`Config::SeatingOrigin`].
		///
		/// Each seat is of an active entity, which has no other, and votes by an account of its choice: a multisig of
		/// its officers survives the loss of a key. The votes of a seat that goes count no more on open motions.
		#[pallet::call_index(0)]
		#[pallet::weight((
			T::WeightInfo::assign(seats.len() as u32).saturating_add(T::ChangeWeight::get()),
			DispatchClass::Operational
		))]
		pub fn assign(origin: OriginFor<T>, seats: SeatForms<T>) -> DispatchResult {
			T::SeatingOrigin::ensure_origin(origin)?;
			let assigned: Vec<_> = seats.into_iter().map(Self::read).collect::<Result<_, _>>()?;
			Self::ensure_sound(&assigned)?;
			// Reading makes the list no longer.
			let assigned = SeatsOf::<T>::truncate_from(assigned);

			Self::replace(assigned.clone());
			Self::deposit_event(Event::SeatsAssigned { seats: assigned });
			Ok(())
		}

		/// Vote by another account from now on.
		///
		/// Who: the account of the seat.
		///
		/// So a seat changes its keys without a motion. Its votes on open motions count no more: it votes again.
		#[pallet::call_index(1)]
		#[pallet::weight((
			T::WeightInfo::move_seat().saturating_add(T::ChangeWeight::get()),
			DispatchClass::Operational
		))]
		pub fn move_seat(origin: OriginFor<T>, to: T::AccountId) -> DispatchResult {
			let from = ensure_signed(origin)?;
			let mut seats = Seats::<T>::get();
			ensure!(
				seats.iter().all(|seat| seat.account != to),
				Error::<T>::DuplicateAccount
			);
			let seat = seats
				.iter_mut()
				.find(|seat| seat.account == from)
				.ok_or(Error::<T>::NotSeat)?;
			let lei = seat.lei;
			seat.account = to.clone();

			Self::replace(seats);
			Self::deposit_event(Event::SeatMoved { lei, from, to });
			Ok(())
		}
	}
}

//! Customs: entries, and what screening finds on them.
//!
//! An importer, or its broker under a mandate, files an entry of lines. Every line is screened in the same
//! transaction against the products, licenses and certificates on the register: hard findings are what customs may
//! enforce, advice is worth knowing. Screening uses up what a line rests on (license quota, single-shipment
//! certificates), so two entries can never rest on the same. A finding never refuses an entry: an officer decides.
//! [`Pallet::screen`] runs the very same code and changes nothing.
//!
//! An entry is kept whole while it is held, and until its retention has passed. What is left then is that it was filed,
//! by whom and when, and what customs decided; its number stays taken.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	not(any(test, feature = "runtime-benchmarks")),
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
mod benchmarking;
mod finding;
#[cfg(test)]
mod mock;
mod reading;
mod retention;
mod screening;
#[cfg(test)]
mod tests;
mod try_state;
mod types;
pub mod weights;

pub use finding::{Finding, Severity};
pub use pallet::*;
pub use reading::Misfiled;
pub use types::{Claim, Entry, EntryForm, EntryState, Line, LineForm, Screened};
pub use weights::WeightInfo;

use frame_support::traits::ConstU32;

/// The most lines that one entry can have.
pub type MaxLines = ConstU32<100>;
/// The most licenses that one line can present.
pub type MaxLicensesPerLine = ConstU32<4>;
/// The most findings that one line can have. Screening stays below it whatever is filed.
pub type MaxFindings = ConstU32<24>;
/// The longest reason an officer can give, in bytes.
pub const MAX_REASON: u32 = 256;

/// The pallet.
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use bonafide_primitives::{
		Certificates, Date, Entities, EntryNumber, FilerCode, Lei, Licenses, Malformed, Moment, NotActing, Products,
		Role, Scope, Spelled, Standing, Text,
	};
	use frame_support::{pallet_prelude::*, traits::Time};
	use frame_system::pallet_prelude::*;

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// What this room needs of the others.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Who is who.
		type Entities: Entities<Self::AccountId>;
		/// What is what.
		type Products: Products;
		/// Who licensed it.
		type Licenses: Licenses;
		/// Where it is from.
		type Certificates: Certificates;
		/// Chain time, in milliseconds since 1970.
		type Time: Time<Moment = Moment>;
		/// For how many days an entry is kept whole after it was filed.
		type Retention: Get<u32>;
		/// What each call costs.
		type WeightInfo: WeightInfo;
	}

	/// Who files under which filer code, as assigned by customs.
	#[pallet::storage]
	pub type FilerCodes<T: Config> = StorageMap<_, Blake2_128Concat, FilerCode, Lei>;

	/// Entries by number.
	#[pallet::storage]
	pub type Entries<T: Config> = StorageMap<_, Blake2_128Concat, EntryNumber, Entry>;

	/// What is left of the entries whose retention is over: all but their lines.
	#[pallet::storage]
	pub type Pruned<T: Config> = StorageMap<_, Blake2_128Concat, EntryNumber, Entry>;

	/// The entry that the sweep visited last.
	#[pallet::storage]
	pub type SweptUpTo<T: Config> = StorageValue<_, EntryNumber>;

	/// The lines of each entry, numbered from 1 as on paper.
	#[pallet::storage]
	pub type Lines<T: Config> = StorageDoubleMap<_, Blake2_128Concat, EntryNumber, Twox64Concat, u16, Line>;

	/// The entries of each importer and of each filer, as far as they are kept.
	#[pallet::storage]
	pub type EntriesBy<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, EntryNumber, ()>;

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Customs assigned a filer code.
		FilerCodeAssigned {
			/// The code.
			code: FilerCode,
			/// Who files under it from now on.
			filer: Lei,
			/// Customs administration.
			by: Lei,
		},
		/// An entry was filed and screened.
		EntryFiled {
			/// Its number.
			number: EntryNumber,
			/// Importer of record.
			importer: Lei,
			/// Who filed.
			filer: Lei,
			/// How many lines it has.
			lines: u16,
			/// How many hard findings its lines have.
			hard: u16,
			/// How many findings of advice its lines have.
			advice: u16,
		},
		/// Customs holds the goods of an entry.
		EntryHeld {
			/// Its number.
			number: EntryNumber,
			/// Customs administration.
			by: Lei,
			/// Why.
			reason: Text<MAX_REASON>,
		},
		/// Customs released the goods of an entry.
		EntryReleased {
			/// Its number.
			number: EntryNumber,
			/// Customs administration.
			by: Lei,
		},
		/// An entry's retention is over, and its lines are no longer kept.
		EntryPruned {
			/// Its number.
			number: EntryNumber,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	#[derive(PartialEq, Eq)]
	pub enum Error<T> {
		/// The account may not make this call; the inner reason says why.
		NotAuthorized(NotActing),
		/// The entry number is malformed; the inner reason says how.
		InvalidEntryNumber(Malformed),
		/// A filer code is three characters of 0-9 and A-Z.
		InvalidFilerCode(Malformed),
		/// An LEI is malformed.
		InvalidLei(Malformed),
		/// A tariff classification is malformed.
		InvalidHts(Malformed),
		/// A GTIN is malformed.
		InvalidGtin(Malformed),
		/// A country is not an assigned ISO 3166-1 code.
		InvalidCountry(Malformed),
		/// An entry has at least one line.
		NoLines,
		/// A line has at least one unit.
		ZeroQuantity,
		/// A line presents the same license twice.
		DuplicateLicense,
		/// The importer is not on the register, not in good standing, or not accredited as an importer.
		ImporterNotAccredited,
		/// An entry of this number is on file, or was until its retention was over.
		AlreadyFiled,
		/// Nobody has been assigned this filer code.
		FilerCodeNotAssigned,
		/// The filer code is assigned to another filer.
		FilerCodeOfAnother,
		/// The filer is neither the importer nor a broker.
		NotABroker,
		/// The broker holds no mandate of the importer to file.
		NoMandate,
		/// No entity of this LEI is in good standing.
		EntityNotFound,
		/// No entry of this number is on file, or its retention is over.
		EntryNotFound,
		/// The entry has been released.
		AlreadyReleased,
		/// The entry is held.
		AlreadyHeld,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
			Self::sweep(T::Time::now(), remaining)
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Assign a filer code, so that nobody else can file under it. By customs. An earlier assignment is replaced.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::assign_filer_code())]
		pub fn assign_filer_code(
			origin: OriginFor<T>,
			code: Spelled<FilerCode>,
			filer: Spelled<Lei>,
		) -> DispatchResult {
			let by = Self::ensure_customs(origin)?;
			let code = code.read().map_err(Error::<T>::InvalidFilerCode)?;
			let filer = filer.read().map_err(Error::<T>::InvalidLei)?;
			ensure!(
				T::Entities::standing(&filer).is_some_and(Standing::is_active),
				Error::<T>::EntityNotFound
			);

			FilerCodes::<T>::insert(code, filer);
			Self::deposit_event(Event::FilerCodeAssigned { code, filer, by });
			Ok(())
		}

		/// File an entry: every line is screened, its findings are kept, and what it rests on is used up.
		///
		/// By the importer, or by a broker with a mandate of the importer to file. The number starts with the filer's own code.
		/// All or nothing: a malformed field refuses the whole entry, and [`Pallet::screen`] tells which and why.
		#[pallet::call_index(1)]
		#[pallet::weight(form.weight::<T::WeightInfo>())]
		pub fn file_entry(origin: OriginFor<T>, form: EntryForm) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let filer = T::Entities::acting(&who, Scope::File).map_err(Error::<T>::NotAuthorized)?;
			let entry = Self::read_entry(&form).map_err(|misfiled| misfiled.error)?;
			ensure!(
				FilerCodes::<T>::get(entry.number.filer()) == Some(filer),
				Error::<T>::FilerCodeOfAnother
			);
			if filer != entry.importer {
				ensure!(T::Entities::has_role(&filer, Role::Broker), Error::<T>::NotABroker);
				ensure!(
					T::Entities::has_mandate(&entry.importer, &filer, Scope::File),
					Error::<T>::NoMandate
				);
			}

			let (number, importer) = (entry.number, entry.importer);
			let (mut lines, mut hard, mut advice) = (0u16, 0u16, 0u16);
			for line in Self::screen_lines(entry)? {
				lines = lines.saturating_add(1);
				for finding in &line.findings {
					let count = match finding.severity() {
						Severity::Hard => &mut hard,
						Severity::Advice => &mut advice,
					};
					*count = count.saturating_add(1);
				}
				Lines::<T>::insert(number, lines, line);
			}
			let filed = T::Time::now();
			Entries::<T>::insert(
				number,
				Entry {
					importer,
					filer,
					filed,
					lines,
					hard,
					advice,
					state: EntryState::Filed,
				},
			);
			EntriesBy::<T>::insert(importer, number, ());
			EntriesBy::<T>::insert(filer, number, ());
			Self::deposit_event(Event::EntryFiled {
				number,
				importer,
				filer,
				lines,
				hard,
				advice,
			});
			Ok(())
		}

		/// Release the goods of an entry, filed or held. By customs, whatever was found: the officer decides.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::release())]
		pub fn release(origin: OriginFor<T>, number: Spelled<EntryNumber>) -> DispatchResult {
			let by = Self::ensure_customs(origin)?;
			let number = number.read().map_err(Error::<T>::InvalidEntryNumber)?;
			Entries::<T>::try_mutate(number, |entry| {
				let entry = entry.as_mut().ok_or(Error::<T>::EntryNotFound)?;
				ensure!(
					!matches!(entry.state, EntryState::Released { .. }),
					Error::<T>::AlreadyReleased
				);
				entry.state = EntryState::Released { by, at: T::Time::now() };
				Ok::<_, DispatchError>(())
			})?;
			Self::deposit_event(Event::EntryReleased { number, by });
			Ok(())
		}

		/// Hold the goods of an entry that has not been released. By customs.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::hold())]
		pub fn hold(origin: OriginFor<T>, number: Spelled<EntryNumber>, reason: Text<MAX_REASON>) -> DispatchResult {
			let by = Self::ensure_customs(origin)?;
			let number = number.read().map_err(Error::<T>::InvalidEntryNumber)?;
			Entries::<T>::try_mutate(number, |entry| {
				let entry = entry.as_mut().ok_or(Error::<T>::EntryNotFound)?;
				match entry.state {
					EntryState::Filed => {}
					EntryState::Held { .. } => return Err(Error::<T>::AlreadyHeld.into()),
					EntryState::Released { .. } => return Err(Error::<T>::AlreadyReleased.into()),
				}
				entry.state = EntryState::Held {
					by,
					at: T::Time::now(),
					reason: reason.clone(),
				};
				Ok::<_, DispatchError>(())
			})?;
			Self::deposit_event(Event::EntryHeld { number, by, reason });
			Ok(())
		}
	}

	impl<T: Config> Pallet<T> {
		fn ensure_customs(origin: OriginFor<T>) -> Result<Lei, DispatchError> {
			let who = ensure_signed(origin)?;
			Ok(T::Entities::acting_as(&who, Scope::File, Role::Customs).map_err(Error::<T>::NotAuthorized)?)
		}

		/// The day it is on chain.
		pub(crate) fn today() -> Date {
			Date::from_moment(T::Time::now())
		}
	}
}

//! The administration that decides on an entry: the one that assigned its filer code, or stands in its place.

use crate::{AssignedCode, Config, Entries, Entry, Error, Event, FilerCodes, Pallet, Successors};
use bonafide_primitives::{Entities, EntryNumber, FilerCode, Lei, Role, Scope, Spelled, Standing};
use frame_support::ensure;
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// The customs administration for which the caller acts.
	pub(crate) fn ensure_customs(origin: OriginFor<T>) -> Result<Lei, DispatchError> {
		let who = ensure_signed(origin)?;
		Ok(T::Entities::acting_as(&who, Scope::File, Role::Customs).map_err(Error::<T>::NotAuthorized)?)
	}

	/// The same, and the entry on file that it decides on.
	pub(crate) fn officer(
		origin: OriginFor<T>,
		number: Spelled<EntryNumber>,
	) -> Result<(Lei, EntryNumber, Entry), DispatchError> {
		let by = Self::ensure_customs(origin)?;
		let number = number.read().map_err(Error::<T>::InvalidEntryNumber)?;
		let entry = Self::on_file(number)?;
		ensure!(Self::administration(&number) == Some(by), Error::<T>::NotCompetent);
		Ok((by, number, entry))
	}

	/// The entry `number`, as long as it is kept.
	pub(crate) fn on_file(number: EntryNumber) -> Result<Entry, Error<T>> {
		Entries::<T>::get(number).ok_or(Error::EntryNotFound)
	}

	/// The assignment of the filer code that `number` begins with.
	pub(crate) fn assigned(number: &EntryNumber) -> Result<AssignedCode, Error<T>> {
		FilerCodes::<T>::get(number.filer()).ok_or(Error::FilerCodeNotAssigned)
	}

	/// The administration that decides on the entry `number`.
	pub fn administration(number: &EntryNumber) -> Option<Lei> {
		let code = Self::assigned(number).ok()?;
		Some(Self::in_place_of(&code.customs))
	}

	/// The administration in the place of `customs`: itself or its heir, or the successor that the council has named
	/// once that is no active administration.
	pub(crate) fn in_place_of(customs: &Lei) -> Lei {
		let heir = T::Entities::heir(customs);
		if T::Entities::has_role(&heir, Role::Customs) {
			return heir;
		}
		Successors::<T>::get(heir).map_or(heir, |successor| T::Entities::heir(&successor))
	}

	/// Assigns a filer code.
	pub(crate) fn do_assign(by: Lei, code: Spelled<FilerCode>, filer: Spelled<Lei>) -> DispatchResult {
		let code = code.read().map_err(Error::<T>::InvalidFilerCode)?;
		let filer = filer.read().map_err(Error::<T>::InvalidLei)?;
		let customs = FilerCodes::<T>::get(code).map_or(by, |assigned| assigned.customs);
		ensure!(Self::in_place_of(&customs) == by, Error::<T>::NotCompetent);
		ensure!(
			T::Entities::standing(&filer).is_some_and(Standing::is_active),
			Error::<T>::FilerNotActive
		);

		FilerCodes::<T>::insert(code, AssignedCode { filer, customs });
		Self::deposit_event(Event::FilerCodeAssigned { code, filer, by });
		Ok(())
	}

	/// Names the administration that decides in the place of `customs`.
	pub(crate) fn do_name_successor(customs: Spelled<Lei>, successor: Spelled<Lei>) -> DispatchResult {
		let customs = T::Entities::heir(&customs.read().map_err(Error::<T>::InvalidLei)?);
		let successor = successor.read().map_err(Error::<T>::InvalidLei)?;
		ensure!(!T::Entities::has_role(&customs, Role::Customs), Error::<T>::NotVacant);
		ensure!(
			T::Entities::has_role(&successor, Role::Customs),
			Error::<T>::NotAdministration
		);

		Successors::<T>::insert(customs, successor);
		Self::deposit_event(Event::SuccessorNamed { customs, successor });
		Ok(())
	}

	/// The assignment of the code that `number` begins with, if it is that of `filer` or of an entity in whose place
	/// it stands.
	pub(crate) fn ensure_own_code(filer: &Lei, number: &EntryNumber) -> Result<AssignedCode, Error<T>> {
		let code = Self::assigned(number)?;
		ensure!(T::Entities::heir(&code.filer) == *filer, Error::<T>::NotFiler);
		Ok(code)
	}
}

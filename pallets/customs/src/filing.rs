//! Filing: entries filed in the open, and entries taken back before customs decides.

use crate::{
	weights::WeightInfo, ByShipment, Config, Entries, EntriesBy, Entry, EntryForm, EntryState, Error, Event, Lines,
	Pallet, Severity,
};
use bonafide_primitives::{Cases, Clock, Entities, EntryNumber, Lei, Role, Scope};
use frame_support::{dispatch::DispatchResultWithPostInfo, ensure};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// The entity for which the caller files.
	pub(crate) fn filing(origin: OriginFor<T>) -> Result<Lei, DispatchError> {
		let who = ensure_signed(origin)?;
		Ok(T::Entities::acting(&who, Scope::File).map_err(Error::<T>::NotAuthorized)?)
	}

	/// Files and screens an entry.
	pub(crate) fn do_file(filer: Lei, form: EntryForm) -> DispatchResult {
		let mut screened = Self::read_entry(&form).map_err(|misfiled| misfiled.error)?;
		let (number, importer) = (screened.number, screened.importer);
		Self::ensure_free(number)?;
		let code = Self::ensure_own_code(&filer, &number)?;
		Self::ensure_files_for(&filer, &importer)?;
		if let Some(shipment) = &screened.shipment {
			Self::ensure_unshipped(shipment, &filer)?;
		}

		let filing = Self::circumstances(&screened, &form, filer, code, T::Time::today());
		Self::screen_lines(&mut screened, &filing)?;
		T::Entities::note(&filer, screened.room())?;
		Self::schedule(number);
		let mut entry = Entry {
			importer: Some(importer),
			filer,
			kind: screened.kind,
			shipment: screened.shipment,
			filed: T::Time::now(),
			lines: 0,
			hard: 0,
			advice: 0,
			state: EntryState::Filed,
		};
		for line in screened.lines {
			entry.lines = entry.lines.saturating_add(1);
			for finding in &line.findings {
				let count = match finding.severity() {
					Severity::Hard => &mut entry.hard,
					Severity::Advice => &mut entry.advice,
				};
				*count = count.saturating_add(1);
			}
			Lines::<T>::insert(number, entry.lines, line);
		}
		EntriesBy::<T>::insert(importer, number, ());
		EntriesBy::<T>::insert(filer, number, ());
		if let Some(shipment) = entry.shipment {
			ByShipment::<T>::insert(shipment, filer, number);
		}
		Self::deposit_event(Event::EntryFiled {
			number,
			importer,
			filer,
			lines: entry.lines,
			hard: entry.hard,
			advice: entry.advice,
		});
		Entries::<T>::insert(number, entry);
		Ok(())
	}

	/// Cancels an entry that customs has not decided on.
	pub(crate) fn do_cancel(by: Lei, number: EntryNumber) -> DispatchResultWithPostInfo {
		let entry = Self::on_file(number)?;
		if by != T::Entities::heir(&entry.filer) {
			let importer = entry.importer.ok_or(Error::<T>::MandateNotFound)?;
			Self::ensure_files_for(&by, &T::Entities::heir(&importer))?;
		}
		entry.ensure_filed::<T>()?;
		ensure!(T::Cases::open_on(&number).is_none(), Error::<T>::CaseOpen);

		let given_back = Self::give_back(number, &entry);
		let state = EntryState::Canceled { by, at: T::Time::now() };
		Entries::<T>::insert(number, Entry { state, ..entry });
		Self::deposit_event(Event::EntryCanceled { number, by });
		Ok(Some(given_back.weight(T::WeightInfo::cancel_entry)).into())
	}

	/// Fails unless `filer` is `importer`, or a broker with a mandate of it to file.
	pub(crate) fn ensure_files_for(filer: &Lei, importer: &Lei) -> Result<(), Error<T>> {
		if filer == importer {
			return Ok(());
		}
		ensure!(T::Entities::has_role(filer, Role::Broker), Error::<T>::NotBroker);
		ensure!(
			T::Entities::has_mandate(importer, filer, Scope::File),
			Error::<T>::MandateNotFound
		);
		Ok(())
	}
}

//! Invariants of sealed entries, and of all that entries use up.

use crate::{Config, Entries, Entry, EntryState, Envelopes, Lines, Pallet, Reports, Sealed, MAX_LICENSES};
use bonafide_primitives::{Certificates, EntryNumber};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	pub(crate) fn check_sealed() -> Result<(), TryRuntimeError> {
		for (number, entry) in Entries::<T>::iter() {
			let is_sealed = Sealed::<T>::contains_key(number);
			ensure!(
				is_sealed == entry.importer.is_none() && is_sealed == (entry.lines == 0),
				"an entry is neither open nor sealed"
			);
			Self::check_given_back(number, &entry)?;
		}
		for (number, sealed) in Sealed::<T>::iter() {
			let entry = Entries::<T>::get(number).ok_or("a seal without its entry")?;
			ensure!(
				Envelopes::<T>::contains_key(number),
				"a sealed entry without its envelope"
			);
			ensure!(
				!sealed.reports.is_empty() || (entry.hard, entry.advice) == (0, 0),
				"findings that nobody has posted"
			);
			let drawn = sealed.draws.iter().map(|draw| draw.licenses.len());
			ensure!(
				drawn.fold(0, usize::saturating_add) <= MAX_LICENSES.try_into().unwrap_or(usize::MAX),
				"a sealed entry draws from more licenses than it can"
			);
		}
		for number in Envelopes::<T>::iter_keys() {
			ensure!(Sealed::<T>::contains_key(number), "an envelope without its entry");
		}
		for number in Reports::<T>::iter_keys() {
			let posted = Sealed::<T>::get(number).and_then(|sealed| sealed.reports.last().cloned());
			ensure!(
				posted.is_some_and(|posted| posted.key.is_some()),
				"a report that nobody has posted"
			);
		}
		Ok(())
	}

	/// An entry that counts no longer uses up no certificate.
	fn check_given_back(number: EntryNumber, entry: &Entry) -> Result<(), TryRuntimeError> {
		if !matches!(entry.state, EntryState::Canceled { .. } | EntryState::Refused { .. }) {
			return Ok(());
		}
		let lines = (1..=entry.lines).filter_map(|index| Lines::<T>::get(number, index)?.claim?.certificate);
		let declared = Sealed::<T>::get(number).map(|sealed| sealed.certificates);
		for certificate in lines.chain(declared.into_iter().flatten()) {
			ensure!(
				!T::Certificates::is_used_by(&certificate, number),
				"a certificate was not given back"
			);
		}
		Ok(())
	}
}

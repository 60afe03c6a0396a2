//! Invariants of this room's state.

use crate::{
	ByShipment, Config, Entries, EntriesBy, EntryState, Examinations, Lines, Pallet, Pruned, Severity, Successors,
};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks the whole state of this room; slow, for tests and `try-runtime`.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::check_entries()?;
		Self::check_sealed()?;
		Self::check_due()
	}

	fn check_entries() -> Result<(), TryRuntimeError> {
		let mut lines = 0usize;
		for (number, entry) in Entries::<T>::iter() {
			let (mut hard, mut advice) = (0usize, 0usize);
			for index in 1..=entry.lines {
				let line = Lines::<T>::get(number, index).ok_or("a line is missing")?;
				hard = hard.saturating_add(line.findings.iter().filter(|f| f.severity() == Severity::Hard).count());
				advice = advice.saturating_add(
					line.findings
						.iter()
						.filter(|f| f.severity() == Severity::Advice)
						.count(),
				);
			}
			lines = lines.saturating_add(entry.lines.into());
			ensure!(
				EntriesBy::<T>::contains_key(entry.filer, number),
				"the filer's index lacks an entry"
			);
			let Some(importer) = entry.importer else { continue };
			ensure!(hard == usize::from(entry.hard), "hard findings are miscounted");
			ensure!(advice == usize::from(entry.advice), "findings of advice are miscounted");
			ensure!(
				EntriesBy::<T>::contains_key(importer, number),
				"the importer's index lacks an entry"
			);
		}
		for (shipment, filer, number) in ByShipment::<T>::iter() {
			let entry = Entries::<T>::get(number).ok_or("a shipment is of no entry")?;
			ensure!(
				(entry.shipment, entry.filer) == (Some(shipment), filer),
				"a shipment is of another entry"
			);
		}
		ensure!(
			Entries::<T>::iter_values()
				.filter_map(|entry| Some((entry.shipment?, entry.filer)))
				.all(|(shipment, filer)| ByShipment::<T>::contains_key(shipment, filer)),
			"an entry is not found by its shipment"
		);
		ensure!(Lines::<T>::iter_keys().count() == lines, "a line without its entry");
		for (number, line, examinations) in Examinations::<T>::iter() {
			ensure!(
				Lines::<T>::contains_key(number, line),
				"an examination without its line"
			);
			ensure!(!examinations.is_empty(), "an empty list of examinations is kept");
		}
		for (lei, number, ()) in EntriesBy::<T>::iter() {
			let entry = Entries::<T>::get(number).ok_or("an index points to no entry")?;
			ensure!(
				entry.importer == Some(lei) || lei == entry.filer,
				"an index names a stranger"
			);
		}
		for (customs, successor) in Successors::<T>::iter() {
			ensure!(customs != successor, "an administration is in its own place");
		}
		for (number, entry) in Pruned::<T>::iter() {
			ensure!(!Entries::<T>::contains_key(number), "an entry is both kept and pruned");
			ensure!(
				!matches!(entry.state, EntryState::Filed | EntryState::Held { .. }),
				"an entry was pruned before customs decided on it"
			);
		}
		Ok(())
	}
}

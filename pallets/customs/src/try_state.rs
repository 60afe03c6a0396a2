//! What is always true of this room's state.

use crate::{Config, Entries, EntriesBy, EntryState, Lines, Pallet, Pruned, Severity};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks the whole state of this room; slow, for tests and `try-runtime`.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut lines = 0usize;
		for (number, entry) in Entries::<T>::iter() {
			ensure!(entry.lines > 0, "an entry without lines");
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
			ensure!(hard == usize::from(entry.hard), "hard findings are miscounted");
			ensure!(advice == usize::from(entry.advice), "findings of advice are miscounted");
			ensure!(
				EntriesBy::<T>::contains_key(entry.importer, number),
				"the importer's index lacks an entry"
			);
			ensure!(
				EntriesBy::<T>::contains_key(entry.filer, number),
				"the filer's index lacks an entry"
			);
		}
		ensure!(Lines::<T>::iter_keys().count() == lines, "a line without its entry");
		for (lei, number, ()) in EntriesBy::<T>::iter() {
			let entry = Entries::<T>::get(number).ok_or("an index points to no entry")?;
			ensure!(lei == entry.importer || lei == entry.filer, "an index names a stranger");
		}
		for (number, entry) in Pruned::<T>::iter() {
			ensure!(!Entries::<T>::contains_key(number), "an entry is both kept and pruned");
			ensure!(
				!matches!(entry.state, EntryState::Held { .. }),
				"an entry was pruned while it was held"
			);
		}
		Ok(())
	}
}

//! Entries on file, for the room of cases.

use crate::{Config, Entries, EntryState, Finding, Lines, Pallet};
use bonafide_primitives::{ClaimFacts, EntryFacts, EntryNumber, EntryStanding, Lei, LineFacts, Reason};

impl<T: Config> bonafide_primitives::Entries for Pallet<T> {
	fn administration(number: &EntryNumber) -> Option<Lei> {
		Self::administration(number)
	}

	fn entry(number: &EntryNumber) -> Option<EntryFacts> {
		let entry = Entries::<T>::get(number)?;
		Some(EntryFacts {
			importer: entry.importer,
			filed: entry.filed,
			standing: match entry.state {
				EntryState::Filed => EntryStanding::Filed,
				EntryState::Held { .. } => EntryStanding::Held,
				EntryState::Released { .. } => EntryStanding::Released,
				EntryState::Canceled { .. } => EntryStanding::Canceled,
				EntryState::Refused { .. } => EntryStanding::Refused,
			},
		})
	}

	fn line(number: &EntryNumber, line: u16) -> Option<LineFacts> {
		let line = Lines::<T>::get(number, line)?;
		Some(LineFacts {
			claim_refused: line
				.findings
				.iter()
				.any(|finding| matches!(finding, Finding::ClaimRefused { .. })),
			gtin: line.gtin,
			manufacturer: line.manufacturer,
			claim: line.claim.map(|claim| ClaimFacts {
				agreement: claim.agreement,
				certificate: claim.certificate,
			}),
		})
	}

	fn hold(number: &EntryNumber, by: Lei, reason: Reason) {
		let entry = Entries::<T>::get(number).filter(|entry| entry.state == EntryState::Filed);
		if let Some(entry) = entry {
			Self::put_on_hold(*number, entry, by, reason);
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(number: &EntryNumber, importer: &Lei, customs: &Lei) {
		crate::benchmarking::put_on_file::<T>(*number, *importer, *customs);
	}
}

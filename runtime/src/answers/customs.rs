use crate::{Customs, Runtime};
use alloc::{format, string::String};
use bonafide_primitives::{EntryNumber, Lei};
use bonafide_runtime_api::{EntryView, LineView, Page, Refusal, ScreeningView, Timestamp};
use pallet_customs::{CaseOn, Entries, EntriesBy, EntryForm, EntryState, Lines, Misfiled, Pruned};

pub(crate) fn screen(form: EntryForm) -> Result<ScreeningView, Refusal> {
	let screened = Customs::screen(&form).map_err(refusal)?;
	screened.map(ScreeningView::from).map_err(|error| Refusal {
		field: "lines".into(),
		error: <&'static str>::from(error).into(),
		reason: format!("{error:?}"),
	})
}

fn refusal(misfiled: Misfiled<Runtime>) -> Refusal {
	let reason = misfiled.reason();
	let error: &'static str = misfiled.error.into();
	Refusal {
		field: misfiled.field,
		error: error.into(),
		reason,
	}
}

pub(crate) fn entry(number: EntryNumber) -> Option<EntryView> {
	let kept = Entries::<Runtime>::get(number);
	let pruned = kept.is_none();
	let entry = kept.or_else(|| Pruned::<Runtime>::get(number))?;
	let (state, decided_by, decided, reason) = match entry.state {
		EntryState::Filed => ("filed", None, None, None),
		EntryState::Held { by, at, reason } => ("held", Some(by), Some(at), Some(String::from(reason.as_str()))),
		EntryState::Released { by, at } => ("released", Some(by), Some(at), None),
	};
	Some(EntryView {
		number,
		importer: entry.importer,
		filer: entry.filer,
		filed: Timestamp(entry.filed),
		state: state.into(),
		decided_by,
		decided: decided.map(Timestamp),
		reason,
		hard: entry.hard,
		advice: entry.advice,
		lines: (1..=entry.lines)
			.filter_map(|index| {
				let line = Lines::<Runtime>::get(number, index)?;
				Some(LineView::new(index, line, Customs::claim_state(number, index)))
			})
			.collect(),
		cases: CaseOn::<Runtime>::iter_prefix_values(number).collect(),
		pruned,
	})
}

pub(crate) fn entries_by(lei: Lei, cursor: Option<EntryNumber>, limit: u32) -> Page<EntryNumber> {
	super::page::<EntriesBy<Runtime>, _, _, _>(lei, cursor, limit)
}

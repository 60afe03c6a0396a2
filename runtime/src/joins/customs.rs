//! Entries, with the cases about them.

use crate::{Cases, Customs, Runtime};
use alloc::{collections::BTreeMap, format, string::String, vec::Vec};
use bonafide_primitives::{
	views::{Bytes, Page, Refusal, Timestamp},
	EntryNumber, Lei, OpeningForm, Shipment,
};
use bonafide_runtime_api::{
	DetentionView, EntryStateView, EntryView, EnvelopesView, ExaminationView, LineView, ScreeningView, SealedView,
	ShipmentEntriesView,
};
use core::ops::RangeInclusive;
use pallet_cases::{CaseOn, DetentionOn};
use pallet_customs::{
	ByShipment, Entries, EntriesBy, EntryForm, EntryState, Envelopes, Examinations, Lines, Misfiled, Pruned, Reports,
	Screened, Sealed,
};
use sp_runtime::DispatchError;

/// The most entries for one shipment that one question answers. Each is of another filer.
const MAX_OF_SHIPMENT: usize = 100;

pub(crate) fn screen(form: &EntryForm, openings: &[OpeningForm]) -> Result<ScreeningView, Refusal> {
	told(Customs::screen(form, &OpeningForm::asked(openings)?))
}

pub(crate) fn screen_sealed(form: &EntryForm, openings: &[OpeningForm]) -> Result<ScreeningView, Refusal> {
	told(Customs::screen_sealed(form, &OpeningForm::asked(openings)?))
}

fn told(screened: Result<Result<Screened, DispatchError>, Misfiled<Runtime>>) -> Result<ScreeningView, Refusal> {
	let screened = screened.map_err(refusal)?;
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
		EntryState::Filed => (EntryStateView::Filed, None, None, None),
		EntryState::Held { by, at, reason } => (
			EntryStateView::Held,
			Some(by),
			Some(at),
			Some(String::from(reason.as_str())),
		),
		EntryState::Released { by, at } => (EntryStateView::Released, Some(by), Some(at), None),
		EntryState::Canceled { by, at } => (EntryStateView::Canceled, Some(by), Some(at), None),
		EntryState::Refused { by, at, reason } => (
			EntryStateView::Refused,
			Some(by),
			Some(at),
			Some(String::from(reason.as_str())),
		),
	};
	Some(EntryView {
		number,
		importer: entry.importer,
		filer: entry.filer,
		customs: Customs::administration(&number),
		// What kind a sealed entry is of stands in what is sealed.
		kind: entry.importer.map(|_| entry.kind),
		shipment: entry.shipment,
		filed: Timestamp(entry.filed),
		state,
		decided_by,
		decided: decided.map(Timestamp),
		reason,
		hard: entry.hard,
		advice: entry.advice,
		lines: lines(number, 1..=entry.lines),
		sealed: Sealed::<Runtime>::get(number).map(SealedView::from),
		cases: CaseOn::<Runtime>::iter_prefix_values(number)
			.chain(DetentionOn::<Runtime>::iter_prefix_values(number))
			.collect(),
		pruned,
	})
}

pub(crate) fn entries_by_shipment(shipment: Shipment) -> ShipmentEntriesView {
	let numbers = ByShipment::<Runtime>::iter_prefix_values(shipment).take(MAX_OF_SHIPMENT);
	let items = numbers.filter_map(entry).collect();
	ShipmentEntriesView { items }
}

pub(crate) fn envelopes(number: EntryNumber) -> Option<EnvelopesView> {
	let reports = Sealed::<Runtime>::get(number)?.reports;
	Some(EnvelopesView {
		entry: Bytes(Envelopes::<Runtime>::get(number)?.into_inner()),
		report: Reports::<Runtime>::get(number).map(|report| Bytes(report.into_inner())),
		report_key: reports.last().and_then(|posted| posted.key),
	})
}

pub(crate) fn entries_by(lei: Lei, cursor: Option<EntryNumber>, limit: u32) -> Page<EntryNumber> {
	Page::under::<EntriesBy<Runtime>, _, _>(lei, cursor, limit)
}

/// Lines of an entry that is kept, with what was found on them and where they stand. The detentions of the whole entry
/// are read once.
pub(crate) fn lines(number: EntryNumber, indexes: RangeInclusive<u16>) -> Vec<LineView> {
	let mut detained = BTreeMap::<u16, Vec<DetentionView>>::new();
	for (line, case, right, state) in Cases::detentions(number) {
		let detentions = detained.entry(line).or_default();
		detentions.push(DetentionView { case, right, state });
	}
	let view = |index| {
		let line = Lines::<Runtime>::get(number, index)?;
		Some(LineView {
			detentions: detained.remove(&index).unwrap_or_default(),
			..LineView::new(index, line, Cases::claim_state(number, index))
		})
	};
	indexes.filter_map(view).collect()
}

/// The examinations of the goods on a line, in order.
pub(crate) fn examinations(number: EntryNumber, line: u16) -> Vec<ExaminationView> {
	let examinations = Examinations::<Runtime>::get(number, line);
	examinations.into_iter().map(ExaminationView::from).collect()
}

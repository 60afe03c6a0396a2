//! The questions that several rooms answer together, and the clock. Each room's own questions are in its folder
//! (`pallets/*/api`).
//!
//! An identifier is taken in every spelling that people use, and one that cannot be read is refused by its field: a
//! question never traps for what somebody typed.
//!
//! The JSON-RPC serves these answers as JSON; a light client can ask for them by `state_call`. An answer is made by
//! the runtime whole, with its codes and sentences, so that a node older than the runtime still serves it.

#![cfg_attr(not(feature = "std"), no_std)]
// `decl_runtime_apis!` makes items and arguments of its own.
#![allow(clippy::too_many_arguments, missing_docs, reason = "of code that the macro writes")]

extern crate alloc;

mod cases;
mod customs;
mod examination;
mod goods;
mod packet;

pub use cases::{
	AnswerView, AnsweredKind, CasePage, CaseSummaryView, CaseView, DeterminationView, DocumentView, ProposalView,
	ReadersKind, RequestView, StepKind, SubjectKind, WaitView,
};
pub use customs::{
	ClaimView, DetentionView, DrawView, EntryStateView, EntryView, EnvelopesView, FindingView, LineView, PostedView,
	ScreeningView, SealedView, ShipmentEntriesView, VerificationView,
};
pub use examination::{ExaminationPackView, ExaminationView, PresentedLicenseView};
pub use goods::{GoodsQuestion, LicensingView, RightCheckView};
pub use packet::{
	BasisView, HtsSource, PacketLine, PacketLineView, PacketQuestion, PacketView, ReasonView, WantedLine,
};

use alloc::vec::Vec;
use bonafide_primitives::{
	views::{Page, Refusal, Timestamp},
	EntryNumber, Lei, OpeningForm, Shipment, Spelled,
};

sp_api::decl_runtime_apis! {
	/// Chain time.
	pub trait ClockApi {
		/// The time of this block.
		fn now() -> Timestamp;
	}

	/// The rooms together.
	pub trait JoinsApi {
		/// The licenses of these goods, right by right, with the terms of these private licenses shown.
		fn license_check(question: GoodsQuestion, openings: Vec<OpeningForm>) -> Result<LicensingView, Refusal>;
		/// The claims that an importer can make for these lines of one entry, judged as filing will judge them.
		fn claim_packet(question: PacketQuestion) -> Result<PacketView, Refusal>;
	}

	/// Entries, what was found on them, and how their claims are verified.
	pub trait CustomsApi {
		/// The screening that filing this entry now would store, or the field that would refuse it, with the terms of
		/// these private licenses shown. Changes nothing.
		fn screen(form: pallet_customs::EntryForm, openings: Vec<OpeningForm>) -> Result<ScreeningView, Refusal>;
		/// The screening of a sealed entry that customs has opened, as of the day of filing. Changes nothing.
		fn screen_sealed(
			form: pallet_customs::EntryForm,
			openings: Vec<OpeningForm>,
		) -> Result<ScreeningView, Refusal>;
		/// The envelopes of a sealed entry, for customs and for its filer to open.
		fn envelopes(number: Spelled<EntryNumber>) -> Result<Option<EnvelopesView>, Refusal>;
		/// The entry of this number.
		fn entry(number: Spelled<EntryNumber>) -> Result<Option<EntryView>, Refusal>;
		/// The last entry of each filer for this shipment.
		fn entries_by_shipment(shipment: Spelled<Shipment>) -> Result<ShipmentEntriesView, Refusal>;
		/// The entries that `lei` imports or has filed, from the one after `cursor` on, at most `limit`.
		fn entries_by(
			lei: Spelled<Lei>,
			cursor: Option<Spelled<EntryNumber>>,
			limit: u32,
		) -> Result<Page<EntryNumber>, Refusal>;
		/// Everything that an officer needs to examine the goods on a line; nothing if the entry has no such line that
		/// is kept.
		fn examination_pack(
			number: Spelled<EntryNumber>,
			line: u16,
		) -> Result<Option<ExaminationPackView>, Refusal>;
		/// The case of this number, about a claim or about detained goods.
		fn case(id: bonafide_primitives::CaseId) -> Option<CaseView>;
		/// The cases that `lei` conducts or is a party of, from the one after `cursor` on, at most `limit`.
		fn cases_for(
			lei: Spelled<Lei>,
			cursor: Option<bonafide_primitives::CaseId>,
			limit: u32,
		) -> Result<CasePage, Refusal>;
	}
}

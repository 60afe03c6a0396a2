//! The helpers that the tests of detained goods share. In this runtime there are 7 days to answer a notice and 30 to
//! determine.

use super::{cases::*, *};
use crate::{Determination, DocumentForm, Opinion};
use bonafide_primitives::{CaseId, EntryNumber, Lei, RightId};
use frame_support::assert_ok;
use pallet_customs::EntryState;
use sp_runtime::DispatchResult;

/// The mark that the goods may infringe.
pub const MARK: RightId = 7;
/// Another right on the same product.
pub const DESIGN: RightId = 8;

/// The account that acts for the holder of the mark.
pub const HOLDER: u64 = MAKER;

pub fn holder() -> Lei {
	maker()
}

/// A line with goods of the producer, which carry mark and design.
pub fn branded() -> LineForm {
	register_product(&[MARK, DESIGN]);
	HOLDERS.with_borrow_mut(|holders| holders.extend([(MARK, holder()), (DESIGN, exporter())]));
	LineForm {
		gtin: Some(gtin().into()),
		manufacturer: Some(producer().into()),
		..line()
	}
}

pub fn detain_for(number: EntryNumber, line: u16, right: RightId, documents: Vec<DocumentForm>) -> DispatchResult {
	let reason = "The stitching differs from the guide.".parse().unwrap();
	let (customs, documents) = (RuntimeOrigin::signed(CUSTOMS), list(documents));
	CasesPallet::detain(customs, number.into(), line, right, reason, documents, None)
}

/// Customs detains the goods on the only line of an entry.
pub fn detain() -> CaseId {
	let number = file(1_234_567, vec![branded()]);
	assert_ok!(detain_for(number, 1, MARK, vec![document(1)]));
	crate::LastCase::<Test>::get()
}

pub fn opine(who: u64, id: CaseId, opinion: Opinion, documents: Vec<DocumentForm>) -> DispatchResult {
	CasesPallet::give_opinion(RuntimeOrigin::signed(who), id, 1, opinion, list(documents))
}

/// Customs seizes goods that their rights holder holds for infringing.
pub fn seize(id: CaseId) {
	assert_ok!(opine(HOLDER, id, Opinion::Infringing, vec![]));
	assert_ok!(determine(id, Determination::Seized));
}

pub fn release() -> DispatchResult {
	Customs::release(RuntimeOrigin::signed(CUSTOMS), NUMBER.into())
}

pub fn state() -> EntryState {
	pallet_customs::Entries::<Test>::get(number()).unwrap().state
}

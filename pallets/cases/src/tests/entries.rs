//! An entry and the cases about it: none is opened about an entry that counts no longer or is sealed, and an entry
//! with an open case is neither canceled nor refused.

use super::{cases::*, detentions::*, *};
use bonafide_primitives::{EntryNumber, SealForm};
use frame_support::{assert_noop, assert_ok};
use pallet_customs::SealedEntryForm;
use sp_runtime::DispatchResult;

/// An entry of one line with branded goods, whose claim rests on the exporter's certificate.
fn filed() -> EntryNumber {
	let claim = claimed().claim;
	file(1_234_567, vec![LineForm { claim, ..branded() }])
}

fn cancel() -> DispatchResult {
	let outcome = Customs::cancel_entry(RuntimeOrigin::signed(IMPORTER), NUMBER.into());
	outcome.map(|_| ()).map_err(|failed| failed.error)
}

fn refuse() -> DispatchResult {
	let reason = "Not admissible".into();
	let outcome = Customs::refuse_entry(RuntimeOrigin::signed(CUSTOMS), NUMBER.into(), reason);
	outcome.map(|_| ()).map_err(|failed| failed.error)
}

#[test]
fn no_case_is_opened_about_what_counts_no_longer() {
	run(|| {
		let number = filed();
		assert_ok!(cancel());
		assert_noop!(open_on(number, 1, asking_importer()), CasesError::AlreadyCanceled);
	});
	run(|| {
		let number = filed();
		assert_ok!(refuse());
		assert_noop!(open_on(number, 1, asking_importer()), CasesError::AlreadyRefused);
		assert_noop!(detain_for(number, 1, MARK, vec![]), CasesError::AlreadyRefused);
	});
}

#[test]
fn no_case_is_opened_about_a_sealed_line() {
	run(|| {
		let form = SealedEntryForm {
			number: NUMBER.into(),
			seal: SealForm {
				customs: customs().into(),
				key: 1,
			},
			commitment: id(1),
			sealed: vec![0; 2048].try_into().unwrap(),
			draws: Default::default(),
			certificates: Default::default(),
			holdings: Default::default(),
		};
		assert_ok!(Customs::file_sealed_entry(RuntimeOrigin::signed(IMPORTER), form));
		let open = open_on(number(), 1, asking_importer());
		assert_eq!(open, Err(CasesError::EntrySealed.into()));
		let detain = detain_for(number(), 1, MARK, vec![]);
		assert_eq!(detain, Err(CasesError::EntrySealed.into()));
	});
}

#[test]
fn an_entry_is_neither_canceled_nor_refused_before_its_cases_are_determined() {
	run(|| {
		assert_ok!(open_on(filed(), 1, asking_importer()));
		assert_noop!(cancel(), CustomsError::CaseOpen);
		assert_noop!(refuse(), CustomsError::CaseOpen);
		assert_ok!(determine(1, crate::Determination::Originating));
		assert_ok!(cancel());
	});
	run(|| {
		assert_ok!(detain_for(filed(), 1, MARK, vec![]));
		assert_noop!(refuse(), CustomsError::GoodsDetained);
		assert_ok!(determine(1, crate::Determination::Released));
		assert_ok!(refuse());
	});
}

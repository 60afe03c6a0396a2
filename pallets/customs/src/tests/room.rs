//! The room that entries take, of which a member has so much in a day.

use super::*;
use bonafide_primitives::{EntryNumber, Lei};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

fn noted(lei: Lei) -> u32 {
	NOTED.with_borrow(|noted| noted.get(&lei).copied().unwrap_or_default())
}

#[test]
fn an_entry_counts_by_its_lines_for_who_files() {
	run(|| {
		let filed = |number: EntryNumber, lines| {
			let before = noted(broker());
			let form = EntryForm {
				number: number.into(),
				..entry(vec![line(); lines])
			};
			assert_ok!(Customs::file_entry(RuntimeOrigin::signed(BROKER), form));
			noted(broker()) - before
		};
		let number = |n: u32| EntryNumber::new("BRK".parse().unwrap(), &format!("{n:07}")).unwrap();
		assert_eq!(filed(number(1), 1), 2);
		assert_eq!(filed(number(2), 100), 21);
		assert_eq!(noted(importer()), 0);
	});
}

#[test]
fn a_sealed_entry_counts_by_its_envelope() {
	run(|| {
		sealed::grant(sealed::LICENSE, sealed::QUOTA, None);
		let form = crate::SealedEntryForm {
			sealed: sealed::envelope(64),
			..sealed::form()
		};
		assert_ok!(Customs::file_sealed_entry(RuntimeOrigin::signed(IMPORTER), form));
		assert_eq!(noted(importer()), 65);
	});
}

#[test]
fn no_more_is_filed_than_a_member_may_in_a_day() {
	run(|| {
		sealed::grant(sealed::LICENSE, sealed::QUOTA, None);
		IS_FULL.set(true);
		assert_noop!(
			Customs::file_entry(RuntimeOrigin::signed(IMPORTER), entry(vec![line()])),
			DispatchError::Exhausted
		);
		assert_noop!(
			Customs::file_sealed_entry(RuntimeOrigin::signed(IMPORTER), sealed::form()),
			DispatchError::Exhausted
		);
	});
}

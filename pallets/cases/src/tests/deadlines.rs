//! A case waits for its parties: time alone tells, without a transaction.

use super::{cases::*, *};
use crate::{Capacity, Determination, Pallet, Step, Wait};
use bonafide_primitives::{Lei, Moment};
use frame_support::assert_ok;

fn waits(id: u32) -> Vec<Wait> {
	let record = case(id);
	let requests = Pallet::<Test>::requests_of(id, &record);
	Pallet::<Test>::waits_for(&record, &requests, pallet_timestamp::Now::<Test>::get())
}

fn wait_for(on: Option<Lei>, step: Step, due: Moment, overdue: bool) -> Wait {
	Wait { on, step, due, overdue }
}

#[test]
fn for_each_party_that_has_not_answered() {
	run(|| {
		let case = open();
		assert_ok!(request(case, asking_sealed()));
		let due = NOW + 30 * DAY;
		let of_importer = |overdue| wait_for(Some(importer()), Step::Answer(1, Capacity::Importer), due, overdue);
		let of_sealed = |overdue| wait_for(None, Step::Answer(2, Capacity::Producer), due, overdue);
		assert_eq!(waits(case), [of_importer(false), of_sealed(false)]);
		wait(30);
		assert_eq!(waits(case), [of_importer(false), of_sealed(false)]);
		wait(1);
		let of_customs = wait_for(Some(customs()), Step::Determine, due + 120 * DAY, false);
		assert_eq!(waits(case), [of_importer(true), of_sealed(true), of_customs]);
	});
}

#[test]
fn for_customs_from_when_all_is_answered() {
	run(|| {
		let case = open();
		assert_ok!(request(case, asking_sealed()));
		wait(3);
		assert_ok!(record(case, 2, "2026-03-05", vec![]));
		wait(4);
		assert_ok!(answer(IMPORTER, case, 1, vec![]));
		let of_customs = |overdue| wait_for(Some(customs()), Step::Determine, NOW + (7 + 120) * DAY, overdue);
		assert_eq!(waits(case), [of_customs(false)]);
		// More from the same party leaves it as it is.
		wait(1);
		assert_ok!(answer(IMPORTER, case, 1, vec![]));
		wait(119);
		assert_eq!(waits(case), [of_customs(false)]);
		wait(1);
		assert_eq!(waits(case), [of_customs(true)]);
	});
}

#[test]
fn for_the_importer_while_it_may_object() {
	run(|| {
		let case = open();
		wait(31);
		assert_ok!(propose(case));
		let may_object = wait_for(Some(importer()), Step::Object, NOW + 51 * DAY, false);
		assert_eq!(waits(case), [may_object]);
		wait(21);
		let of_customs = wait_for(Some(customs()), Step::Determine, NOW + 150 * DAY, false);
		assert_eq!(waits(case), [of_customs]);
		assert_ok!(determine(case, Determination::ClaimDenied));
		assert_eq!(waits(case), []);
	});
}

#[test]
fn no_longer_for_an_importer_that_has_answered() {
	run(|| {
		let case = open();
		wait(31);
		assert_ok!(propose(case));
		assert_ok!(object(IMPORTER, case, importer(), vec![]));
		assert_eq!(waits(case)[0].step, Step::Determine);
	});
}

#[test]
fn anew_from_when_it_was_reopened() {
	run(|| {
		let case = open();
		deny(case);
		wait(300);
		assert_ok!(reopen(case));
		let of_customs = wait_for(Some(customs()), Step::Determine, NOW + (331 + 120) * DAY, false);
		assert_eq!(waits(case).last(), Some(&of_customs));
	});
}

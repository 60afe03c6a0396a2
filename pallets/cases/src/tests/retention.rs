//! An entry waits for its cases; a case shrinks when its own retention is over, 1826 days after the determination.

use super::{cases::*, detentions::release, *};
use crate::{
	About, Answers, Capacity, CaseOn, Cases, CasesFor, ClaimState, DeniedUnder, Determination, Due, Event,
	NegativeDeterminations, Pruned, PrunedCase, Requests, Ruling, WeightInfo,
};
use bonafide_primitives::{retention::MAX_VISITS, EntryNumber};
use frame_support::{assert_noop, assert_ok, traits::Hooks, weights::Weight};
use pallet_customs::{Entries, Finding};

const RETENTION: u64 = 1826;

fn sweep() {
	Customs::on_idle(1, Weight::MAX);
	CasesPallet::on_idle(1, Weight::MAX);
}

#[test]
fn an_entry_under_verification_is_kept() {
	run(|| {
		let case = open();
		wait(2 * RETENTION);
		sweep();
		assert!(Entries::<Test>::contains_key(number()));
		assert_ok!(determine(case, Determination::Originating));
		assert_ok!(release());
		sweep();
		assert!(pallet_customs::Pruned::<Test>::contains_key(number()));
		assert!(Cases::<Test>::contains_key(case));
	});
}

#[test]
fn what_is_left_says_what_was_determined_and_still_counts() {
	run(|| {
		let case = open();
		assert_ok!(request(case, asking(producer(), Capacity::Producer)));
		assert_ok!(answer(IMPORTER, case, 1, vec![document(1)]));
		assert_ok!(lodge(EXPORTER, case, exporter(), vec![document(2)]));
		deny(case);
		wait(RETENTION - 1);
		sweep();
		assert!(Cases::<Test>::contains_key(case));
		wait(1);
		sweep();

		let about = About::Claim {
			entry: number(),
			line: 1,
		};
		let ruling = Ruling {
			determination: Determination::NotOriginating,
			by: customs(),
			at: NOW + 31 * DAY,
		};
		assert_eq!(Pruned::<Test>::get(case), Some(PrunedCase { about, ruling }));
		assert_eq!(Requests::<Test>::iter().count(), 0);
		assert_eq!(Answers::<Test>::iter().count(), 0);
		assert_eq!(CasesFor::<Test>::iter().count(), 0);
		System::assert_last_event(Event::CasePruned { case }.into());

		assert_eq!(CaseOn::<Test>::get(number(), 1), Some(case));
		assert_eq!(CasesPallet::claim_state(number(), 1), Some((case, ClaimState::Denied)));
		assert!(DeniedUnder::<Test>::contains_key(id(CERTIFICATE), case));
		assert_eq!(NegativeDeterminations::<Test>::get(exporter()), 1);
		let screened = Customs::screen(&entry_of_claim(), &[]).ok().unwrap().unwrap();
		assert!(screened.lines[0]
			.findings
			.contains(&Finding::CertificateNotOriginating { case }));
		assert_noop!(reopen(case), CasesError::CaseNotFound);
	});
}

#[test]
fn who_wrote_without_being_asked_is_told_no_longer() {
	run(|| {
		let case = open();
		name_producer();
		assert_ok!(lodge(PRODUCER, case, producer(), vec![sealed(1)]));
		assert_ok!(determine(case, Determination::Originating));
		wait(RETENTION);
		sweep();
		assert!(Pruned::<Test>::contains_key(case));
		assert_eq!(Answers::<Test>::iter().count(), 0);
		assert_eq!(CasesFor::<Test>::iter().count(), 0);
	});
}

/// An entry that claims under the same certificate.
fn entry_of_claim() -> EntryForm {
	EntryForm {
		number: EntryNumber::new("ABC".parse().unwrap(), "0000001").unwrap().into(),
		..entry(vec![claimed()])
	}
}

#[test]
fn what_is_open_is_kept() {
	run(|| {
		let case = open();
		wait(2 * RETENTION);
		sweep();
		assert!(Cases::<Test>::contains_key(case));
		// Reopened, it is kept until it is determined anew, even without its entry.
		assert_ok!(determine(case, Determination::Originating));
		assert_ok!(release());
		sweep();
		assert_ok!(reopen(case));
		wait(2 * RETENTION);
		sweep();
		assert!(Cases::<Test>::contains_key(case) && pallet_customs::Pruned::<Test>::contains_key(number()));
		assert_ok!(determine(case, Determination::Originating));
		wait(RETENTION);
		sweep();
		assert_eq!(
			Pruned::<Test>::get(case).unwrap().ruling.determination,
			Determination::Originating
		);
	});
}

#[test]
fn a_block_prunes_no_more_than_fits() {
	run(|| {
		for n in 0..=MAX_VISITS {
			let entry = file(n, vec![claimed()]);
			assert_ok!(open_on(entry, 1, asking_importer()));
			assert_ok!(determine(n + 1, Determination::Originating));
		}
		wait(RETENTION);
		let now = pallet_timestamp::Now::<Test>::get();
		let room = <() as WeightInfo>::sweep_cases(1);
		assert_eq!(
			CasesPallet::sweep_cases(now, room - Weight::from_parts(1, 0)),
			Weight::zero()
		);
		assert_eq!(CasesPallet::sweep_cases(now, room), room);
		assert_eq!(Pruned::<Test>::iter().count(), 1);
		CasesPallet::sweep_cases(now, Weight::MAX);
		assert_eq!(Pruned::<Test>::iter().count() as u32, MAX_VISITS + 1);
	});
}

#[test]
fn a_case_is_due_from_its_determination_on_and_no_longer_once_it_is_reopened() {
	run(|| {
		let case = open();
		assert_eq!(Due::<Test>::iter().count(), 0);
		assert_ok!(determine(case, Determination::Originating));
		assert_eq!(Due::<Test>::iter().count(), 1);
		wait(10);
		assert_ok!(reopen(case));
		assert_eq!(Due::<Test>::iter().count(), 0);
		assert_ok!(determine(case, Determination::Originating));
		wait(RETENTION - 1);
		sweep();
		assert!(Cases::<Test>::contains_key(case));
		wait(1);
		sweep();
		assert!(Pruned::<Test>::contains_key(case));
	});
}

#[test]
fn the_council_can_keep_cases_longer_or_less_long() {
	run(|| {
		let case = open();
		assert_ok!(determine(case, Determination::Originating));
		Retention::set(&(2 * RETENTION as u32));
		wait(RETENTION);
		sweep();
		assert!(Cases::<Test>::contains_key(case));
		Retention::set(&(RETENTION as u32));
		sweep();
		assert!(Pruned::<Test>::contains_key(case));
	});
}

#[test]
fn the_oldest_determination_is_pruned_first() {
	run(|| {
		for n in 1..=3 {
			assert_ok!(open_on(file(n, vec![claimed()]), 1, asking_importer()));
		}
		for case in [3, 1, 2] {
			assert_ok!(determine(case, Determination::Originating));
			wait(1);
		}
		wait(RETENTION);
		let now = pallet_timestamp::Now::<Test>::get();
		for case in [3, 1, 2] {
			CasesPallet::sweep_cases(now, <() as WeightInfo>::sweep_cases(1));
			assert!(Pruned::<Test>::contains_key(case));
		}
	});
}

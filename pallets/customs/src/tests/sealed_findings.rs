//! Customs posts what it found on a sealed entry.

use super::{sealed::*, *};
use crate::{Entries, Event, MaxReports, Posted, PostedReport, ReportEnvelope, Reports, Sealed};
use bonafide_primitives::{EntryNumber, Malformed, NotActing};
use frame_support::{assert_noop, assert_ok, traits::Get};
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

fn report() -> PostedReport {
	PostedReport {
		hard: 2,
		advice: 1,
		report: id(55),
		envelope: Some(ReportEnvelope {
			key: 1,
			sealed: envelope(4),
		}),
	}
}

fn post(who: u64, report: PostedReport) -> DispatchResult {
	Customs::post_findings(RuntimeOrigin::signed(who), NUMBER.into(), report)
}

#[test]
fn counts_for_everybody_and_the_report_for_its_filer() {
	run(|| {
		filed();
		assert_ok!(post(CUSTOMS, report()));
		let entry = Entries::<Test>::get(number()).unwrap();
		assert_eq!((entry.hard, entry.advice), (2, 1));
		let posted = Posted {
			report: id(55),
			by: customs(),
			at: NOW,
			key: Some(1),
		};
		assert_eq!(Sealed::<Test>::get(number()).unwrap().reports.into_inner(), [posted]);
		assert_eq!(Reports::<Test>::get(number()), Some(envelope(4)));
		let event = Event::FindingsPosted {
			number: number(),
			hard: 2,
			advice: 1,
			report: id(55),
			by: customs(),
		};
		System::assert_last_event(event.into());
	});
}

#[test]
fn posted_without_a_report_for_the_filer_and_after_release() {
	run(|| {
		filed();
		assert_ok!(Customs::release(RuntimeOrigin::signed(CUSTOMS), NUMBER.into()));
		let report = PostedReport {
			envelope: None,
			..report()
		};
		assert_ok!(post(CUSTOMS, report));
		assert_eq!(Sealed::<Test>::get(number()).unwrap().reports[0].key, None);
		assert_eq!(Reports::<Test>::iter().count(), 0);
	});
}

#[test]
fn posted_by_who_it_is_filed_with_or_stands_in_its_place() {
	run(|| {
		filed();
		assert_noop!(post(OTHER_CUSTOMS, report()), CustomsError::NotCompetent);
		HEIRS.with_borrow_mut(|heirs| heirs.insert(customs(), other_customs()));
		assert_noop!(post(CUSTOMS, report()), CustomsError::NotCompetent);
		assert_ok!(post(OTHER_CUSTOMS, report()));
	});
}

#[test]
fn a_slip_is_corrected_and_stays_on_record() {
	run(|| {
		filed();
		assert_ok!(post(CUSTOMS, report()));
		let corrected = PostedReport {
			hard: 0,
			report: id(56),
			envelope: None,
			..report()
		};
		assert_ok!(post(CUSTOMS, corrected));
		let entry = Entries::<Test>::get(number()).unwrap();
		assert_eq!((entry.hard, entry.advice), (0, 1));
		let digests = || {
			let reports = Sealed::<Test>::get(number()).unwrap().reports.into_iter();
			reports.map(|posted| posted.report).collect::<Vec<_>>()
		};
		assert_eq!(digests(), [id(55), id(56)]);
		// The report that counts no longer is not left to be taken for it.
		assert_eq!(Reports::<Test>::get(number()), None);
		for _ in 2..<MaxReports as Get<u32>>::get() {
			assert_ok!(post(CUSTOMS, report()));
		}
		assert_noop!(post(CUSTOMS, report()), CustomsError::MaxReportsExceeded);
	});
}

#[test]
fn the_report_is_for_who_stands_in_the_filers_place() {
	run(|| {
		filed();
		KEYLESS.with_borrow_mut(|keyless| keyless.push(importer()));
		assert_noop!(post(CUSTOMS, report()), CustomsError::KeyNotValid);
		merge(importer(), successor());
		assert_ok!(post(CUSTOMS, report()));
	});
}

#[test]
fn nobody_else_posts() {
	run(|| {
		filed();
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
			assert_noop!(Customs::post_findings(origin, NUMBER.into(), report()), BadOrigin);
		}
		for (who, why) in [
			(STRANGER, NotActing::NoEntity),
			(SUSPENDED, NotActing::NotInGoodStanding),
			(CLERK, NotActing::OutOfScope),
			(IMPORTER, NotActing::WithoutRole),
		] {
			assert_noop!(post(who, report()), CustomsError::NotAuthorized(why));
		}
	});
}

#[test]
fn reports_that_nobody_could_read() {
	run(|| {
		filed();
		let sealed = |key, kibibytes| PostedReport {
			envelope: Some(ReportEnvelope {
				key,
				sealed: envelope(kibibytes),
			}),
			..report()
		};
		assert_noop!(post(CUSTOMS, sealed(2, 2)), CustomsError::KeyNotValid);
		assert_noop!(post(CUSTOMS, sealed(1, 3)), CustomsError::NotPadded);
	});
}

#[test]
fn entries_on_which_nothing_is_posted() {
	run(|| {
		let post = |number: &str| Customs::post_findings(RuntimeOrigin::signed(CUSTOMS), number.into(), report());
		assert_noop!(
			post("ABC-1234567-5"),
			CustomsError::InvalidEntryNumber(Malformed::CheckDigit)
		);
		assert_noop!(post(NUMBER), CustomsError::EntryNotFound);
		let open = EntryNumber::new("ABC".parse().unwrap(), "0000001").unwrap();
		let form = EntryForm {
			number: open.into(),
			..entry(vec![line()])
		};
		assert_ok!(Customs::file_entry(RuntimeOrigin::signed(IMPORTER), form));
		assert_noop!(post(&open.to_string()), CustomsError::NotSealed);

		filed();
		assert_ok!(Customs::cancel_entry(RuntimeOrigin::signed(IMPORTER), NUMBER.into()));
		assert_noop!(post(NUMBER), CustomsError::AlreadyCanceled);
	});
}

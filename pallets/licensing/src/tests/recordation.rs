//! A right is a claim until customs records it.

use super::*;

fn record(who: u64, number: &str, until: Option<&str>) -> DispatchResult {
	let number = number.parse().unwrap();
	Licensing::record_right(Origin::signed(who), 0, number, until.map(Spelled::from))
}

fn strike(who: u64) -> DispatchResult {
	Licensing::strike_record(Origin::signed(who), 0)
}

fn is_enforceable(on: &str) -> bool {
	Licensing::is_enforceable(0, &lei(CUSTOMS), date(on))
}

#[test]
fn customs_records_a_right_and_each_administration_for_itself() {
	run(|| {
		add_right(HOLDER);
		assert_ok!(record(CUSTOMS, "TMK 26-00001", Some("2036-02-28")));
		let by = lei(CUSTOMS);
		assert_eq!(
			last_event(),
			Event::RightRecorded {
				right: 0,
				by,
				number: "TMK 26-00001".parse().unwrap(),
				until: Some(date("2036-02-28")),
			}
		);
		assert_ok!(record(OTHER_CUSTOMS, "AFA 7", None));
		assert_ok!(record(CUSTOMS, "TMK 26-00002", None));
		let recorded =
			|who| Recordations::<Test>::get(0, lei(who)).map(|recorded| recorded.number.as_str().to_string());
		assert_eq!(recorded(CUSTOMS).as_deref(), Some("TMK 26-00002"));
		assert_eq!(recorded(OTHER_CUSTOMS).as_deref(), Some("AFA 7"));
		assert_eq!(Rights::<Test>::get(0).unwrap().recordations, 2);
		assert_ok!(strike(CUSTOMS));
		assert_eq!(last_event(), Event::RecordationEnded { right: 0, by });
		assert_eq!(recorded(CUSTOMS), None);
		assert_noop!(strike(CUSTOMS), Failure::RecordationNotFound);
		assert_eq!(Rights::<Test>::get(0).unwrap().recordations, 1);
	});
}

#[test]
fn nobody_else_records() {
	run(|| {
		assert_noop!(record(CUSTOMS, "1", None), Failure::RightNotFound);
		assert_noop!(strike(CUSTOMS), Failure::RightNotFound);
		add_right(HOLDER);
		assert_noop!(record(CUSTOMS, " ", None), Failure::BlankNumber);
		assert_noop!(record(CUSTOMS, "1", Some("2026-02-28")), Failure::TermPast);
		assert_noop!(
			record(CUSTOMS, "1", Some("2026-02-29")),
			Failure::InvalidDate(Malformed::NoSuchDay)
		);
		for call in [|who| record(who, "1", None), strike] {
			for (who, reason) in [
				(HOLDER, NotActing::WithoutRole),
				(CLERK, NotActing::OutOfScope),
				(STRANGER, NotActing::NoEntity),
			] {
				assert_noop!(call(who), Failure::NotAuthorized(reason));
			}
		}
	});
}

#[test]
fn a_right_is_enforceable_where_it_is_recorded_and_as_long() {
	run(|| {
		add_right(HOLDER);
		assert!(!is_enforceable(TODAY));
		assert!(!Licensing::is_recorded(0, date(TODAY)));
		on("2026-03-05");
		assert_ok!(record(CUSTOMS, "1", Some("2026-06-30")));
		// Goods that were filed for before are judged as of their day.
		assert_eq!(
			["2026-03-04", "2026-03-05", "2026-06-30", "2026-07-01"].map(is_enforceable),
			[false, true, true, false]
		);
		assert!(!Licensing::is_enforceable(0, &lei(OTHER_CUSTOMS), date("2026-03-05")));
		assert!(Licensing::is_recorded(0, date("2026-06-30")));
		assert!(!Licensing::is_recorded(0, date("2026-07-01")));
		// A record that is renewed was there all the time.
		on("2026-06-01");
		assert_ok!(record(CUSTOMS, "1", None));
		assert!(is_enforceable("2026-03-05") && is_enforceable("2030-01-01"));
		// One that had run out is not: goods came in while it was none.
		assert_ok!(record(CUSTOMS, "1", Some("2026-06-30")));
		on("2026-07-10");
		assert_ok!(record(CUSTOMS, "1", None));
		assert_eq!(
			["2026-03-05", "2026-07-05", "2026-07-10"].map(is_enforceable),
			[false, false, true]
		);

		assert_ok!(Licensing::strike_right(RawOrigin::Root.into(), 0));
		assert!(!is_enforceable("2026-07-10"));
		assert!(!Licensing::is_enforceable(7, &lei(CUSTOMS), date(TODAY)));
	});
}

#[test]
fn a_record_of_an_administration_that_is_none_any_more_says_nothing() {
	use bonafide_primitives::Standing;
	run(|| {
		add_right(HOLDER);
		assert_ok!(record(CUSTOMS, "1", None));
		assert!(Licensing::is_recorded(0, date(TODAY)));
		Members::set_standing(lei(CUSTOMS), Standing::Retired);
		assert!(!Licensing::is_recorded(0, date(TODAY)));
	});
}

#[test]
fn trademarks_and_copyrights_are_recorded() {
	for (kind, is_recorded) in [
		(RightKind::Trademark, true),
		(RightKind::Copyright, true),
		(RightKind::Patent, false),
		(RightKind::Design, false),
	] {
		run(|| {
			let (office, number) = ("US".parse().unwrap(), "1".parse().unwrap());
			assert_ok!(Licensing::register_right(
				Origin::signed(HOLDER),
				kind,
				office,
				number,
				countries(""),
				None
			));
			let done = record(CUSTOMS, "1", None);
			let refused = Err(Failure::KindNotRecorded.into());
			assert_eq!(done, if is_recorded { Ok(()) } else { refused });
			assert_eq!(is_enforceable(TODAY), is_recorded);
		});
	}
}

//! Registering rights.

use super::*;

fn register(origin: Origin, office: &str, number: &str, expires: Option<&str>) -> sp_runtime::DispatchResult {
	Licensing::register_right(
		origin,
		RightKind::Trademark,
		office.parse().unwrap(),
		number.parse().unwrap(),
		countries("US"),
		expires.map(Spelled::from),
	)
}

#[test]
fn a_rights_holder_registers_a_right() {
	run(|| {
		assert_ok!(register(Origin::signed(HOLDER), "US", "1,323,343", Some("2035-05-20")));
		let right = Rights::<Test>::get(0).unwrap();
		assert_eq!(right.holder, lei(HOLDER));
		assert_eq!(right.jurisdictions.to_vec(), ["US".parse().unwrap()]);
		assert_eq!(right.expires, Some(date("2035-05-20")));
		assert_eq!([right.since, right.held_since], [date(TODAY).midnight(); 2]);
		assert_eq!(
			last_event(),
			Event::RightRegistered {
				right: 0,
				by: lei(HOLDER),
				kind: RightKind::Trademark,
				office: "US".parse().unwrap(),
				number: "1,323,343".parse().unwrap(),
			}
		);
		assert_eq!(Licensing::holder(0), Some(lei(HOLDER)));
		assert_eq!(Licensing::holder(1), None);
	});
}

#[test]
fn a_delegate_for_licensing_registers_for_the_holder() {
	run(|| {
		assert_ok!(register(Origin::signed(CLERK), "US", "1", None));
		assert_eq!(Rights::<Test>::get(0).unwrap().holder, lei(HOLDER));
	});
}

#[test]
fn nobody_else_registers() {
	run(|| {
		assert_staff_only(|origin| register(origin, "US", "1", None));
		let without_role = Failure::NotAuthorized(NotActing::WithoutRole);
		assert_noop!(register(Origin::signed(MAKER), "US", "1", None), without_role);
	});
}

#[test]
fn a_right_is_registered_once() {
	run(|| {
		assert_ok!(register(Origin::signed(HOLDER), "US", "1", None));
		assert_noop!(
			register(Origin::signed(OTHER_HOLDER), "US", "1", None),
			Failure::RightExists
		);
		assert_ok!(register(Origin::signed(OTHER_HOLDER), "EM", "1", None));
		assert_ok!(register(Origin::signed(OTHER_HOLDER), "US", "2", None));
		assert_ok!(Licensing::register_right(
			Origin::signed(OTHER_HOLDER),
			RightKind::Patent,
			"US".parse().unwrap(),
			"1".parse().unwrap(),
			countries(""),
			None
		));
		assert_eq!(NextRight::<Test>::get(), 4);
	});
}

#[test]
fn office_and_number_are_told() {
	run(|| {
		assert_noop!(register(Origin::signed(HOLDER), " ", "1", None), Failure::BlankOffice);
		assert_noop!(register(Origin::signed(HOLDER), "US", "", None), Failure::BlankNumber);
	});
}

#[test]
fn an_expired_right_is_not_registered() {
	run(|| {
		assert_noop!(
			register(Origin::signed(HOLDER), "US", "1", Some("2026-02-28")),
			Failure::RightExpired
		);
		assert_ok!(register(Origin::signed(HOLDER), "US", "1", Some(TODAY)));
	});
}

#[test]
fn a_day_that_is_none_is_named() {
	run(|| {
		assert_noop!(
			register(Origin::signed(HOLDER), "US", "1", Some("2027-02-29")),
			Failure::InvalidDate(Malformed::NoSuchDay)
		);
	});
}

#[test]
fn the_numbers_of_rights_run_out_without_harm() {
	run(|| {
		NextRight::<Test>::put(RightId::MAX);
		assert_noop!(
			register(Origin::signed(HOLDER), "US", "1", None),
			sp_runtime::ArithmeticError::Overflow
		);
	});
}

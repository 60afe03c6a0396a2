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
		let holder = || Origin::signed(HOLDER);
		assert_noop!(register(holder(), " ", "1", None), Failure::BlankOffice);
		for number in ["", " ", " -,./ "] {
			assert_noop!(register(holder(), "US", number, None), Failure::BlankNumber);
		}
		for office in ["USPTO", "U", "U1", "\u{410}\u{410}"] {
			assert_noop!(register(holder(), office, "1", None), Failure::InvalidOffice);
		}
		assert_noop!(register(holder(), "US", "№ 1\u{661}", None), Failure::InvalidNumber);
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

#[test]
fn however_a_number_is_written_it_is_one() {
	run(|| {
		assert_ok!(register(Origin::signed(HOLDER), "US", "VA 1,234-567", None));
		for (office, number) in [
			("us ", "VA1234567"),
			("US", " va 1.234.567 "),
			("u.s.", "00VA 1234 567"),
		] {
			assert_noop!(
				register(Origin::signed(OTHER_HOLDER), office, number, None),
				Failure::RightExists
			);
		}
		assert_ok!(register(Origin::signed(OTHER_HOLDER), "US", "VA 1,234-568", None));
		assert_ok!(register(Origin::signed(OTHER_HOLDER), "US", "000", None));
		assert_noop!(
			register(Origin::signed(HOLDER), "US", "000", None),
			Failure::RightExists
		);
	});
}

#[test]
fn the_holder_gives_a_right_up() {
	run(|| {
		let id = chain(1, None)[0];
		assert_staff_only(|origin| Licensing::surrender_right(origin, 0));
		let surrender = |who, right| Licensing::surrender_right(Origin::signed(who), right);
		assert_noop!(surrender(OTHER_HOLDER, 0), Failure::NotHolder);
		assert_noop!(surrender(HOLDER, 7), Failure::RightNotFound);
		assert_ok!(Licensing::offer_transfer(
			Origin::signed(HOLDER),
			0,
			lei(OTHER_HOLDER).into()
		));
		assert_ok!(surrender(HOLDER, 0));
		let by = lei(HOLDER);
		assert_eq!(last_event(), Event::RightSurrendered { right: 0, by });
		assert!(Offers::<Test>::get(0).is_none());
		// It protects on this day, and no more from the next.
		assert_eq!(rights_today(&gtin(0)), [0]);
		assert_ok!(check_on(&id, &goods(MAKER, 1), date(TODAY)));
		on("2026-03-02");
		assert!(rights_today(&gtin(0)).is_empty());
		let fault = check_on(&id, &goods(MAKER, 1), date("2026-03-02")).unwrap_err().fault;
		assert_eq!(fault, LicenseFault::Expired);
		assert_gone(0);
		assert_ok!(register(Origin::signed(OTHER_HOLDER), "US", "0", None));
	});
}

#[test]
fn the_council_strikes_a_right() {
	run(|| {
		let id = chain(1, None)[0];
		let strike = |origin: Origin| Licensing::strike_right(origin, 0);
		for who in [HOLDER, OTHER_HOLDER, CUSTOMS, STRANGER] {
			assert_noop!(strike(Origin::signed(who)), DispatchError::BadOrigin);
		}
		let missing = Licensing::strike_right(RawOrigin::Root.into(), 7);
		assert_noop!(missing, Failure::RightNotFound);
		assert_ok!(strike(RawOrigin::Root.into()));
		assert_eq!(last_event(), Event::RightStruck { right: 0 });
		assert!(rights_today(&gtin(0)).is_empty());
		assert!(Licensing::rights_on(&gtin(0), date("2026-02-01")).is_empty());
		let fault = check_on(&id, &goods(MAKER, 1), date(TODAY)).unwrap_err().fault;
		assert_eq!(fault, LicenseFault::Expired);
		assert_gone(0);
		assert_noop!(strike(RawOrigin::Root.into()), Failure::RightGone);
		// The true holder registers it.
		assert_ok!(register(Origin::signed(OTHER_HOLDER), "US", "0", None));
		let (office, number): (Office, RightNumber) = ("US".parse().unwrap(), "0".parse().unwrap());
		assert_eq!(
			RightNumbers::<Test>::get((RightKind::Trademark, office, number)),
			Some(1)
		);
	});
}

/// Asserts that nothing more is done with the right.
fn assert_gone(right: RightId) {
	let holder = || Origin::signed(HOLDER);
	assert_noop!(Licensing::surrender_right(holder(), right), Failure::RightGone);
	assert_noop!(
		Licensing::renew_right(holder(), right, "2036-03-01".into()),
		Failure::RightGone
	);
	assert_noop!(Licensing::mark(holder(), gtin(1).into(), right), Failure::RightGone);
	assert_noop!(
		Licensing::grant(holder(), id(99), right, terms(MAKER)),
		Failure::RightGone
	);
	let offered = Licensing::offer_transfer(holder(), right, lei(OTHER_HOLDER).into());
	assert_noop!(offered, Failure::RightGone);
	let recorded = Licensing::record_right(Origin::signed(CUSTOMS), right, "1".parse().unwrap(), None);
	assert_noop!(recorded, Failure::RightGone);
	let contested = Licensing::contest_right(Origin::signed(OTHER_HOLDER), right, None);
	assert_noop!(contested, Failure::RightGone);
}

#[test]
fn the_number_of_a_claim_is_free_once_its_holder_retires() {
	use bonafide_primitives::Standing;
	run(|| {
		let squatted = add_right(OTHER_HOLDER);
		assert_ok!(Licensing::mark(
			Origin::signed(OTHER_HOLDER),
			gtin(200).into(),
			squatted
		));
		let register = || register(Origin::signed(HOLDER), "US", "0", None);
		assert_noop!(register(), Failure::RightExists);
		// Suspended, it may come back.
		Members::set_standing(lei(OTHER_HOLDER), Standing::Suspended);
		assert_noop!(register(), Failure::RightExists);
		Members::set_standing(lei(OTHER_HOLDER), Standing::Retired);
		assert!(rights_today(&gtin(200)).is_empty());
		assert_ok!(register());
		assert!(Rights::<Test>::get(squatted).unwrap().ended.is_some());
		assert_eq!(Rights::<Test>::get(1).unwrap().holder, lei(HOLDER));
	});
}

#[test]
fn a_recorded_right_is_not_taken_over_while_its_holder_is_away() {
	use bonafide_primitives::Standing;
	run(|| {
		let right = add_right(OTHER_HOLDER);
		let number = "TMK 1".parse().unwrap();
		assert_ok!(Licensing::record_right(Origin::signed(CUSTOMS), right, number, None));
		Members::set_standing(lei(OTHER_HOLDER), Standing::Retired);
		assert_noop!(register(Origin::signed(HOLDER), "US", "0", None), Failure::RightExists);
		assert_ok!(Licensing::strike_right(RawOrigin::Root.into(), right));
		assert_ok!(register(Origin::signed(HOLDER), "US", "0", None));
	});
}

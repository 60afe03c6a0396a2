//! Contests of rights, marks and drawings: seen, and without effect by themselves.

use super::*;

fn because(reason: &str) -> Option<Spelled<bonafide_primitives::Reason>> {
	Some(reason.parse().unwrap())
}

fn contesters(what: Contested) -> Vec<(bonafide_primitives::Lei, String)> {
	let contests = Contests::<Test>::get(what).into_iter();
	contests
		.map(|contest| (contest.by, contest.reason.as_str().to_string()))
		.collect()
}

#[test]
fn another_rights_holder_contests_a_right() {
	run(|| {
		let right = add_right(HOLDER);
		let contest = |who, reason| Licensing::contest_right(Origin::signed(who), right, reason);
		assert_ok!(contest(OTHER_HOLDER, because("ours since 1990")));
		let by = lei(OTHER_HOLDER);
		assert_eq!(last_event(), Event::RightContested { right, by });
		// Said again, it takes the place of what was said before.
		assert_ok!(contest(OTHER_HOLDER, because("ours since 1991")));
		let what = Contested::Right(right);
		assert_eq!(contesters(what), [(by, "ours since 1991".into())]);
		assert_eq!(Licensing::holder(right), Some(lei(HOLDER)));

		assert_ok!(contest(OTHER_HOLDER, None));
		let entry = None;
		assert_eq!(last_event(), Event::ContestWithdrawn { what, by, entry });
		assert!(!Contests::<Test>::contains_key(what));
		assert_noop!(contest(OTHER_HOLDER, None), Failure::NotContested);
	});
}

#[test]
fn a_right_is_contested_by_rights_holders_with_a_reason() {
	run(|| {
		let right = add_right(HOLDER);
		let contest = |origin, reason| Licensing::contest_right(origin, right, reason);
		assert_staff_only(|origin| contest(origin, because("ours")));
		let signed = |who| Origin::signed(who);
		assert_noop!(contest(signed(HOLDER), because("ours")), Failure::AlreadyHolder);
		assert_noop!(contest(signed(OTHER_HOLDER), because(" ")), Failure::BlankReason);
		let without = Failure::NotAuthorized(NotActing::WithoutRole);
		assert_noop!(contest(signed(MAKER), because("ours")), without);
		let missing = Licensing::contest_right(signed(OTHER_HOLDER), 7, because("ours"));
		assert_noop!(missing, Failure::RightNotFound);
	});
}

#[test]
fn the_owner_contests_the_holder_s_mark_which_stays() {
	run(|| {
		let right = add_right(HOLDER);
		let contest = |who, reason| Licensing::contest_mark(Origin::signed(who), gtin(200).into(), right, reason);
		assert_noop!(contest(OWNER, because("no")), Failure::NotMarked);
		assert_ok!(Licensing::mark(Origin::signed(OWNER), gtin(200).into(), right));
		assert_noop!(contest(OWNER, because("no")), Failure::NotMarked);
		assert_ok!(Licensing::mark(Origin::signed(HOLDER), gtin(200).into(), right));
		assert_noop!(contest(HOLDER, because("no")), Failure::NotOwner);
		assert_ok!(contest(OWNER, because("it shows no such mark")));
		let (gtin, by) = (gtin(200), lei(OWNER));
		assert_eq!(last_event(), Event::MarkContested { gtin, right, by });
		assert_eq!(rights_today(&gtin), [right]);
		let what = Contested::Mark { gtin, right };
		assert_eq!(contesters(what), [(by, "it shows no such mark".into())]);

		assert_ok!(contest(OWNER, None));
		assert_noop!(contest(OWNER, None), Failure::NotContested);
		// With the mark goes what was said of it.
		assert_ok!(contest(OWNER, because("no")));
		assert_ok!(Licensing::unmark(Origin::signed(HOLDER), gtin.into(), right));
		assert!(!Contests::<Test>::contains_key(what));
	});
}

#[test]
fn a_product_whose_mark_is_contested_is_registered() {
	run(|| {
		let right = add_right(HOLDER);
		let contest = |gtin: Spelled<Gtin>| Licensing::contest_mark(Origin::signed(OWNER), gtin, right, because("no"));
		assert_noop!(contest(gtin(201).into()), Failure::ProductNotFound);
		let misspelled = Failure::InvalidGtin(Malformed::CheckDigit);
		assert_noop!(contest("9521321000010".into()), misspelled);
		assert_staff_only(|origin| Licensing::contest_mark(origin, gtin(200).into(), right, because("no")));
	});
}

#[test]
fn the_parties_to_a_license_contest_what_is_drawn_and_the_units_stay_drawn() {
	run(|| {
		let ids = chain(2, Some(10));
		assert_ok!(draw(&ids[1..], 4));
		let contest = |who, reason| Licensing::contest_draw(Origin::signed(who), ids[1], entry().into(), reason);
		for who in [OTHER_MAKER, MAKER, HOLDER] {
			assert_ok!(contest(who, because("no such goods")));
			let (license, entry, by) = (ids[1], entry(), lei(who));
			assert_eq!(last_event(), Event::DrawContested { license, entry, by });
		}
		assert_noop!(contest(RETAILER, because("no")), Failure::NotPartyToLicense);
		assert_noop!(contest(HOLDER, because("")), Failure::BlankReason);
		assert_eq!(license(ids[1]).drawn, 4);
		let what = Contested::License(ids[1]);
		assert_eq!(contesters(what).len(), 3);
		assert_ok!(contest(MAKER, None));
		let (by, entry) = (lei(MAKER), Some(entry()));
		assert_eq!(last_event(), Event::ContestWithdrawn { what, by, entry });
		assert_noop!(contest(MAKER, None), Failure::NotContested);
	});
}

#[test]
fn a_license_has_so_many_contests() {
	run(|| {
		let id = chain(1, Some(10))[0];
		let contest = |n: u32, reason| {
			let entry = EntryNumber::new("ABC".parse().unwrap(), &format!("{n:07}")).unwrap();
			Licensing::contest_draw(Origin::signed(MAKER), id, entry.into(), reason)
		};
		let each = MAX_CONTESTS_OF_ONE as u32;
		for n in 0..each {
			assert_ok!(contest(n, because("no")));
		}
		assert_noop!(contest(each, because("no")), Failure::MaxContestsExceeded);
		// It is said again in its own place.
		assert_ok!(contest(1, because("not at all")));
		assert_ok!(contest(0, None));
		assert_ok!(contest(each, because("no")));
		// The holder of the right has places of its own.
		let by_holder = Licensing::contest_draw(Origin::signed(HOLDER), id, entry().into(), because("no"));
		assert_ok!(by_holder);
	});
}

#[test]
fn a_right_is_contested_by_so_many() {
	run(|| {
		let right = add_right(HOLDER);
		let what = Contested::Right(right);
		let others = (0..MAX_CONTESTS).map(|n| Contest {
			by: lei(200 + u64::from(n)),
			entry: None,
			since: 0,
			reason: "ours".parse().unwrap(),
		});
		Contests::<Test>::insert(what, ContestList::truncate_from(others.collect()));
		let one_more = Licensing::contest_right(Origin::signed(OTHER_HOLDER), right, because("ours"));
		assert_noop!(one_more, Failure::MaxContestsExceeded);
	});
}

#[test]
fn license_and_entry_are_named() {
	run(|| {
		let ids = chain(1, Some(10));
		let contest = |license, entry: Spelled<EntryNumber>| {
			Licensing::contest_draw(Origin::signed(MAKER), license, entry, because("no"))
		};
		assert_noop!(contest(id(9), entry().into()), Failure::LicenseNotFound);
		let misspelled = Failure::InvalidEntryNumber(Malformed::Length);
		assert_noop!(contest(ids[0], "ABC".into()), misspelled);
		assert_staff_only(|origin| Licensing::contest_draw(origin, ids[0], entry().into(), because("no")));
	});
}

//! A right is renewed, recorded by customs, and passes to another holder.

use super::*;
use bonafide_primitives::Standing;

fn offer(who: u64, to: u64) -> sp_runtime::DispatchResult {
	Licensing::offer_transfer(Origin::signed(who), 0, lei(to).into())
}

fn accept(who: u64) -> sp_runtime::DispatchResult {
	Licensing::accept_transfer(Origin::signed(who), 0)
}

fn renew(who: u64, until: &str) -> sp_runtime::DispatchResult {
	Licensing::renew_right(Origin::signed(who), 0, until.into())
}

fn set_expiry(day: &str) {
	Rights::<Test>::mutate(0, |right| right.as_mut().unwrap().expires = Some(date(day)));
}

#[test]
fn a_right_passes_when_the_new_holder_accepts() {
	run(|| {
		let old = granted(terms(MAKER));
		assert_ok!(offer(HOLDER, OTHER_HOLDER));
		assert_eq!(Offers::<Test>::get(0), Some(lei(OTHER_HOLDER)));
		let (right, to) = (0, lei(OTHER_HOLDER));
		assert_eq!(last_event(), Event::RightOffered { right, to });
		on("2026-03-02");
		assert_ok!(accept(OTHER_HOLDER));
		let from = lei(HOLDER);
		assert_eq!(last_event(), Event::RightTransferred { right, from, to });
		let record = Rights::<Test>::get(0).unwrap();
		assert_eq!((record.holder, record.held_since), (to, date("2026-03-02").midnight()));
		assert_eq!(Offers::<Test>::get(0), None);
		assert_eq!(Licensing::holder(0), Some(to));

		let grant = |who| Licensing::grant(Origin::signed(who), id(2), 0, terms(MAKER));
		assert_noop!(grant(HOLDER), Failure::NotHolder);
		assert_ok!(grant(OTHER_HOLDER));
		assert_eq!(license(old).licensor, from);
	});
}

#[test]
fn licenses_stay_and_are_the_new_holders_to_oversee() {
	run(|| {
		let ids = chain(2, Some(10));
		assert_ok!(Licensing::suspend(Origin::signed(HOLDER), ids[1]));
		assert_ok!(offer(HOLDER, OTHER_HOLDER));
		assert_ok!(accept(OTHER_HOLDER));
		assert_ok!(check_on(&ids[0], &goods(MAKER, 1), date(TODAY)));
		assert_noop!(Licensing::suspend(Origin::signed(HOLDER), ids[0]), Failure::NotLicensor);
		let terms = LicenseForm {
			quota: Some(20),
			..terms(MAKER)
		};
		assert_noop!(
			amend_by(Origin::signed(HOLDER), ids[0], id(9), terms.clone()),
			Failure::NotLicensor
		);
		amended(9, OTHER_HOLDER, ids[0], terms);
		assert_eq!(license(ids[0]).licensor, lei(OTHER_HOLDER));
		assert_noop!(
			Licensing::reinstate(Origin::signed(MAKER), ids[1]),
			Failure::NotSuspender
		);
		assert_ok!(Licensing::reinstate(Origin::signed(OTHER_HOLDER), ids[1]));
		assert_ok!(Licensing::revoke(Origin::signed(OTHER_HOLDER), id(9)));
	});
}

#[test]
fn only_the_holder_offers_and_takes_back() {
	run(|| {
		add_right(HOLDER);
		assert_staff_only(|origin| Licensing::offer_transfer(origin, 0, lei(OTHER_HOLDER).into()));
		assert_staff_only(|origin| Licensing::withdraw_offer(origin, 0));
		assert_noop!(offer(OTHER_HOLDER, OTHER_HOLDER), Failure::NotHolder);
		let withdraw = |who| Licensing::withdraw_offer(Origin::signed(who), 0);
		assert_noop!(withdraw(HOLDER), Failure::NotOffered);
		assert_ok!(offer(CLERK, OTHER_HOLDER));
		assert_noop!(withdraw(OTHER_HOLDER), Failure::NotHolder);
		assert_ok!(withdraw(HOLDER));
		let (right, to) = (0, lei(OTHER_HOLDER));
		assert_eq!(last_event(), Event::RightOfferWithdrawn { right, to });
		assert_noop!(accept(OTHER_HOLDER), Failure::NotOffered);
		assert_noop!(
			Licensing::offer_transfer(Origin::signed(HOLDER), 7, lei(OTHER_HOLDER).into()),
			Failure::RightNotFound
		);
		assert_noop!(
			Licensing::accept_transfer(Origin::signed(OTHER_HOLDER), 7),
			Failure::RightNotFound
		);
	});
}

#[test]
fn a_right_passes_to_a_rights_holder_in_good_standing() {
	run(|| {
		add_right(HOLDER);
		assert_noop!(offer(HOLDER, HOLDER), Failure::AlreadyHolder);
		let spelled = Licensing::offer_transfer(Origin::signed(HOLDER), 0, "5493006MHB84DD0ZWV19".into());
		assert_noop!(spelled, Failure::InvalidLei(Malformed::CheckDigit));
		for to in [STRANGER, SUSPENDED, MAKER] {
			assert_noop!(offer(HOLDER, to), Failure::NewHolderNotInGoodStanding);
		}
		assert_ok!(offer(HOLDER, OTHER_HOLDER));
		assert_staff_only(|origin| Licensing::accept_transfer(origin, 0));
		assert_noop!(accept(HOLDER), Failure::NotOffered);
		assert_noop!(accept(MAKER), Failure::NotAuthorized(NotActing::WithoutRole));
	});
}

#[test]
fn a_suspended_holder_passes_nothing_on() {
	run(|| {
		add_right(HOLDER);
		assert_ok!(offer(HOLDER, OTHER_HOLDER));
		Members::set_standing(lei(HOLDER), Standing::Suspended);
		assert_noop!(accept(OTHER_HOLDER), Failure::HolderNotActive);
	});
}

#[test]
fn an_heir_takes_a_right_on_record() {
	run(|| {
		add_right(HOLDER);
		Members::set_heir(lei(HOLDER), lei(OTHER_HOLDER));
		assert_ok!(offer(OTHER_HOLDER, OTHER_HOLDER));
		assert_ok!(accept(OTHER_HOLDER));
		assert_eq!(Licensing::holder(0), Some(lei(OTHER_HOLDER)));
	});
}

#[test]
fn the_holder_renews_a_right() {
	run(|| {
		let ids = chain(2, None);
		set_expiry("2026-06-30");
		on("2026-07-01");
		let check = || check_on(&ids[1], &goods(OTHER_MAKER, 1), date("2026-07-01"));
		assert_eq!(check().unwrap_err().fault, LicenseFault::Expired);
		assert!(rights_today(&gtin(0)).is_empty());
		assert_ok!(renew(HOLDER, "2036-06-30"));
		let until = date("2036-06-30");
		assert_eq!(last_event(), Event::RightRenewed { right: 0, until });
		assert_ok!(check());
		assert_eq!(rights_today(&gtin(0)), [0]);
	});
}

#[test]
fn a_renewal_is_later_and_not_past() {
	run(|| {
		add_right(HOLDER);
		assert_noop!(renew(HOLDER, "2036-06-30"), Failure::RenewalNotLater);
		set_expiry("2025-06-30");
		for day in ["2025-06-29", "2025-06-30"] {
			assert_noop!(renew(HOLDER, day), Failure::RenewalNotLater);
		}
		assert_noop!(renew(HOLDER, "2026-02-28"), Failure::RightExpired);
		assert_noop!(renew(HOLDER, "2026-02-29"), Failure::InvalidDate(Malformed::NoSuchDay));
		assert_staff_only(|origin| Licensing::renew_right(origin, 0, "2036-06-30".into()));
		assert_noop!(renew(OTHER_HOLDER, "2036-06-30"), Failure::NotHolder);
		assert_ok!(renew(HOLDER, TODAY));
	});
}

#[test]
fn an_offer_in_the_place_of_another_is_told() {
	run(|| {
		add_right(HOLDER);
		Members::admit(lei(50)).with(bonafide_primitives::Role::RightsHolder);
		assert_ok!(offer(HOLDER, OTHER_HOLDER));
		let before = System::events().len();
		assert_ok!(offer(HOLDER, 50));
		let told: Vec<_> = System::events()
			.split_off(before)
			.into_iter()
			.map(|record| record.event)
			.collect();
		let right = 0;
		let expected: Vec<RuntimeEvent> = vec![
			Event::RightOfferWithdrawn {
				right,
				to: lei(OTHER_HOLDER),
			}
			.into(),
			Event::RightOffered { right, to: lei(50) }.into(),
		];
		assert_eq!(told, expected);
		assert_noop!(accept(OTHER_HOLDER), Failure::NotOffered);
	});
}

#[test]
fn jurisdictions_are_countries_listed_once() {
	run(|| {
		let register = |list| {
			let (office, number) = ("EM".parse().unwrap(), "1".parse().unwrap());
			Licensing::register_right(
				Origin::signed(HOLDER),
				RightKind::Design,
				office,
				number,
				countries(list),
				None,
			)
		};
		assert_noop!(register("XX"), Failure::InvalidCountry(Malformed::Unassigned));
		assert_noop!(register("FR DE FR"), Failure::DuplicateCountry);
		assert_ok!(register("FR DE"));
		let listed = Rights::<Test>::get(0).unwrap().jurisdictions;
		assert_eq!(listed.to_vec(), ["DE", "FR"].map(|code| code.parse().unwrap()));
	});
}

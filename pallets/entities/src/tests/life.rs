//! Retiring, and coming back.

use super::*;
use crate::Entities;
use bonafide_primitives::{Date, Entities as _, Malformed, Role, Standing};

fn on(day: &str) {
	Timestamp::set_timestamp(date(day).midnight());
}

fn renew(origin: RuntimeOrigin, until: &str) -> DispatchResult {
	Register::renew(origin, acme().into(), until.into())
}

fn renewal() -> Date {
	Entities::<Test>::get(acme()).unwrap().renewal
}

#[test]
fn an_lei_lapses_after_its_day_of_renewal() {
	test(|| {
		let last = date("2027-01-01").midnight() - 1;
		Timestamp::set_timestamp(last);
		assert_eq!(Register::standing(&acme()), Some(Standing::Good));
		Timestamp::set_timestamp(last + 1);
		assert_eq!(Register::standing(&acme()), Some(Standing::Lapsed));
		assert_eq!(
			Entities::<Test>::get(acme()).unwrap().standing,
			Standing::Good,
			"nothing was written"
		);
	});
}

#[test]
fn a_lapsed_entity_issues_nothing_new_and_does_all_else() {
	test(|| {
		on("2027-01-01");
		for scope in Scope::ALL {
			assert_eq!(Register::issuing(&ACME, scope), Err(NotActing::LeiLapsed));
			// It can take back what it has issued.
			assert_eq!(Register::acting(&ACME, scope), Ok(acme()));
		}
		assert!(Register::has_role(&acme(), Role::Importer));
		assert_ok!(Register::remove_delegate(signed(ACME), ACME_CLERK));
	});
}

#[test]
fn a_mandate_holds_while_its_principal_is_lapsed() {
	test(|| {
		let power = scopes(&[Scope::File]);
		assert_ok!(Register::offer_mandate(signed(ACME), broker().into(), power, None));
		assert_ok!(accept_mandate(acme()));
		on("2027-01-01");
		assert!(Register::has_mandate(&acme(), &broker(), Scope::File));
	});
}

#[test]
fn a_suspended_entity_does_not_lapse() {
	test(|| {
		assert_ok!(Register::suspend(council(), acme().into(), reason("r")));
		on("2027-01-01");
		assert_eq!(Register::standing(&acme()), Some(Standing::Suspended));
		assert_ok!(Register::reinstate(council(), acme().into()));
		assert_eq!(Register::standing(&acme()), Some(Standing::Lapsed));
	});
}

#[test]
fn a_registrar_or_the_council_renews() {
	test(|| {
		for (origin, by, until) in [
			(signed(REGISTRAR_MANAGER), Some(registrar()), "2027-12-31"),
			(council(), None, "2028-02-29"),
		] {
			assert_ok!(renew(origin, until));
			let until = date(until);
			assert_eq!(last_event(), Event::LeiRenewed { lei: acme(), until, by });
			assert_eq!(renewal(), until);
		}
	});
}

#[test]
fn a_lapsed_entity_that_is_renewed_issues_again() {
	test(|| {
		on("2027-01-10");
		assert_ok!(renew(council(), "2027-12-31"));
		assert_eq!(Register::standing(&acme()), Some(Standing::Good));
		assert_eq!(Register::acting(&ACME, Scope::Certify), Ok(acme()));
	});
}

#[test]
fn a_day_of_renewal_is_to_come() {
	test(|| {
		for day in ["2026-05-27", TODAY] {
			assert_noop!(renew(council(), day), Error::<Test>::RenewalPast);
		}
		assert_noop!(
			renew(council(), "2027-02-29"),
			Error::<Test>::InvalidDate(Malformed::NoSuchDay)
		);
	});
}

#[test]
fn a_registrar_makes_nobody_lapse() {
	test(|| {
		for day in ["2026-05-29", RENEWAL] {
			assert_noop!(renew(signed(REGISTRAR), day), Error::<Test>::AlreadyRenewed);
		}
		// The council corrects a slip.
		assert_ok!(renew(signed(REGISTRAR), "2096-12-31"));
		assert_ok!(renew(council(), "2026-05-29"));
		assert_eq!(renewal(), date("2026-05-29"));
	});
}

#[test]
fn public_trust_is_renewed_by_the_council_alone() {
	test(|| {
		let renew = |origin| Register::renew(origin, broker().into(), "2027-12-31".into());
		assert_noop!(renew(signed(REGISTRAR)), Error::<Test>::NotCouncil);
		assert_ok!(renew(council()));
	});
}

#[test]
fn a_registrar_whose_lei_has_lapsed_vouches_for_nobody() {
	test(|| {
		let applied = || {
			let lei = newcomer().into();
			Register::apply(signed(STRANGER), lei, name("N"), "US".into(), roles(&[]))
		};
		assert_ok!(applied());
		on("2027-01-01");
		assert_eq!(Register::standing(&registrar()), Some(Standing::Lapsed));
		let (by, lei) = (|| signed(REGISTRAR), || acme().into());
		for refused in [
			Register::admit(by(), STRANGER, NOW, "2028-01-01".into()),
			Register::accredit(by(), lei(), Role::Seller),
			renew(by(), "2028-01-01"),
			Register::propose_recovery(by(), lei(), ACME_CLERK),
			Register::propose_merger(by(), lei(), broker().into()),
		] {
			assert_eq!(refused, Err(not_authorized(NotActing::LeiLapsed)));
		}
		// It takes back, and stops.
		assert_ok!(Register::refuse(by(), STRANGER));
		assert_ok!(Register::withdraw_role(by(), lei(), Role::Importer));
		assert_ok!(Register::suspend(by(), lei(), reason("r")));
	});
}

#[test]
fn only_an_entity_that_can_act_again_is_renewed() {
	test(|| {
		let other = |lei: &str| Register::renew(council(), lei.into(), RENEWAL.into());
		assert_noop!(other("acme"), Error::<Test>::InvalidLei(Malformed::LowerCase));
		assert_noop!(other(newcomer().as_str()), Error::<Test>::EntityNotFound);
		assert_ok!(Register::suspend(council(), acme().into(), reason("r")));
		assert_ok!(renew(council(), "2027-12-31"));
		assert_ok!(Register::retire(council(), acme().into()));
		assert_noop!(renew(council(), "2028-12-31"), Error::<Test>::AlreadyRetired);
	});
}

#[test]
fn only_another_registrar_or_the_council_renews() {
	test(|| {
		assert_for_council_or_registrar(|origin| renew(origin, "2027-12-31"));
		let own = |origin| Register::renew(origin, registrar().into(), "2027-12-31".into());
		assert_noop!(own(signed(REGISTRAR)), Error::<Test>::SelfJudgment);
		assert_ok!(own(council()));
	});
}

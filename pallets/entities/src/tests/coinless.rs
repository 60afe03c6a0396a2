//! Accounts without coins exist for as long as something ties them to the register.

use super::*;
use bonafide_primitives::Role;

const APPLICANT: u64 = 50;

fn apply() {
	let asked = roles(&[Role::Exporter]);
	assert_ok!(Register::apply(
		signed(APPLICANT),
		newcomer().into(),
		name("N"),
		"MX".into(),
		asked
	));
}

fn ties(who: u64) -> u32 {
	assert_eq!(System::providers(&who), 0, "nobody here holds coins");
	System::sufficients(&who)
}

/// The sign that an account was gone meanwhile: the nonce begins anew.
fn sign_once(who: u64) {
	System::inc_account_nonce(who);
}

#[test]
fn who_acts_exists_without_coins() {
	test(|| {
		for who in [ACME, ACME_MANAGER, ACME_CLERK] {
			assert_eq!(ties(who), 1);
		}
		assert_ok!(Register::remove_delegate(signed(ACME), ACME_CLERK));
		assert_eq!(ties(ACME_CLERK), 0);
		assert_ok!(Register::resign(signed(ACME_MANAGER)));
		assert_eq!(ties(ACME_MANAGER), 0);
		assert!(!System::account_exists(&ACME_MANAGER));
	});
}

#[test]
fn an_applicant_exists_while_it_waits_and_once_it_is_admitted() {
	test(|| {
		apply();
		assert_eq!(ties(APPLICANT), 1);
		assert_ok!(Register::withdraw_application(signed(APPLICANT)));
		assert_eq!(ties(APPLICANT), 0);
		apply();
		assert_ok!(Register::refuse(council(), APPLICANT));
		assert_eq!(ties(APPLICANT), 0);

		apply();
		sign_once(APPLICANT);
		assert_ok!(Register::admit(council(), APPLICANT, NOW, RENEWAL.into()));
		assert_eq!(ties(APPLICANT), 1);
		assert_eq!(System::account_nonce(APPLICANT), 1);
	});
}

#[test]
fn an_applicant_that_becomes_a_delegate_is_held_twice() {
	test(|| {
		apply();
		entrust(ACME, APPLICANT, &[Scope::File]);
		assert_eq!(ties(APPLICANT), 2);
		assert_ok!(Register::withdraw_application(signed(APPLICANT)));
		assert_eq!(ties(APPLICANT), 1);
	});
}

#[test]
fn an_offer_to_be_a_delegate_ties_nobody() {
	test(|| {
		assert_ok!(offer_delegation(ACME, STRANGER, &[Scope::File]));
		assert_eq!(ties(STRANGER), 0);
		assert_ok!(Register::accept_delegation(signed(STRANGER), acme().into()));
		assert_eq!(ties(STRANGER), 1);
	});
}

#[test]
fn who_is_offered_control_exists_until_the_offer_ends() {
	test(|| {
		let offer = |to| {
			assert_ok!(Register::offer_control(signed(ACME), to));
		};
		offer(STRANGER);
		assert_eq!(ties(STRANGER), 1);
		sign_once(STRANGER);
		offer(STRANGER);
		assert_eq!((ties(STRANGER), System::account_nonce(STRANGER)), (1, 1));
		offer(ACME_CLERK);
		assert_eq!((ties(STRANGER), ties(ACME_CLERK)), (0, 2));
		assert_ok!(Register::withdraw_control_offer(signed(ACME)));
		assert_eq!(ties(ACME_CLERK), 1);

		offer(STRANGER);
		assert_ok!(Register::suspend(council(), acme().into(), reason("r")));
		assert_eq!(ties(STRANGER), 0);
		assert_ok!(Register::reinstate(council(), acme().into()));
		offer(STRANGER);
		assert_ok!(Register::retire(council(), acme().into()));
		assert_eq!(ties(STRANGER), 0);
	});
}

#[test]
fn who_takes_control_keeps_its_nonce() {
	test(|| {
		for (from, to) in [(ACME, STRANGER), (STRANGER, ACME_CLERK)] {
			assert_ok!(Register::offer_control(signed(from), to));
			sign_once(to);
			assert_ok!(Register::accept_control(signed(to), acme().into()));
			assert_eq!((ties(from), ties(to)), (0, 1));
			assert_eq!(System::account_nonce(to), 1);
		}
	});
}

#[test]
fn who_recovers_control_keeps_its_nonce() {
	test(|| {
		assert_ok!(Register::propose_recovery(signed(REGISTRAR), acme().into(), STRANGER));
		assert_eq!(ties(STRANGER), 0);
		assert_ok!(approve_recovery(acme()));
		assert_eq!(ties(STRANGER), 1);
		sign_once(STRANGER);
		after(RECOVERY_DELAY);
		assert_ok!(Register::complete_recovery(signed(STRANGER), acme().into()));
		assert_eq!(ties(STRANGER), 1);
		assert_eq!(System::account_nonce(STRANGER), 1);
	});
}

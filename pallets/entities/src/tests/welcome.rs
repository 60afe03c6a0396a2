//! Calls that an account without coins may send.

use super::*;
use crate::Call;
use bonafide_primitives::{Lei, Malformed, Role, Scope};
use frame_support::traits::UnfilteredDispatchable;

const APPLICANT: u64 = 50;

fn apply(lei: &str) -> Call<Test> {
	Call::apply {
		lei: lei.into(),
		name: name("N"),
		country: "MX".into(),
		roles: roles(&[Role::Exporter]),
	}
}

fn accept(lei: Lei) -> Call<Test> {
	Call::accept_control { lei: lei.into() }
}

fn complete(lei: Lei) -> Call<Test> {
	Call::complete_recovery { lei: lei.into() }
}

/// Sends what is welcome, which succeeds and is not welcome again.
fn assert_welcome_once(who: u64, call: Call<Test>) {
	assert!(Register::welcomes(&who, &call));
	assert_ok!(call.clone().dispatch_bypass_filter(signed(who)));
	assert!(!Register::welcomes(&who, &call));
}

fn assert_unwelcome(who: u64, call: Call<Test>) {
	assert!(!Register::welcomes(&who, &call));
}

#[test]
fn everybody_may_ask_to_be_let_in_and_learns_why_not() {
	test(|| {
		let misspelled = apply("506700GE1G29325QX364");
		assert!(Register::welcomes(&APPLICANT, &misspelled));
		let invalid = Error::<Test>::InvalidLei(Malformed::CheckDigit);
		assert_noop!(misspelled.dispatch_bypass_filter(signed(APPLICANT)), invalid);
	});
}

#[test]
fn an_applicant_withdraws_once() {
	test(|| {
		assert_unwelcome(APPLICANT, Call::withdraw_application {});
		assert_ok!(apply(newcomer().as_str()).dispatch_bypass_filter(signed(APPLICANT)));
		assert_welcome_once(APPLICANT, Call::withdraw_application {});
	});
}

#[test]
fn who_is_offered_control_accepts() {
	test(|| {
		assert_unwelcome(STRANGER, accept(acme()));
		assert_ok!(Register::offer_control(signed(ACME), STRANGER));
		assert_unwelcome(APPLICANT, accept(acme()));
		assert_unwelcome(STRANGER, accept(broker()));
		let misspelled = Call::accept_control { lei: "acme".into() };
		assert_unwelcome(STRANGER, misspelled);
		assert_welcome_once(STRANGER, accept(acme()));
	});
}

#[test]
fn who_control_is_recovered_for_completes_once_it_is_due() {
	test(|| {
		assert_unwelcome(STRANGER, complete(acme()));
		assert_ok!(Register::propose_recovery(signed(REGISTRAR), acme().into(), STRANGER));
		assert_unwelcome(STRANGER, complete(acme()));
		assert_ok!(approve_recovery(acme()));
		assert_unwelcome(STRANGER, complete(acme()));
		after(RECOVERY_DELAY);
		assert_unwelcome(APPLICANT, complete(acme()));
		assert_unwelcome(STRANGER, complete(broker()));
		let misspelled = Call::complete_recovery { lei: "acme".into() };
		assert_unwelcome(STRANGER, misspelled);
		assert_welcome_once(STRANGER, complete(acme()));
	});
}

#[test]
fn who_is_offered_a_delegation_accepts_or_declines() {
	test(|| {
		let accept = |lei: Lei| Call::accept_delegation { lei: lei.into() };
		let decline = |lei: Lei| Call::decline_delegation { lei: lei.into() };
		for call in [accept, decline] {
			assert_unwelcome(STRANGER, call(acme()));
		}
		assert_ok!(offer_delegation(ACME, STRANGER, &[Scope::File]));
		assert_ok!(offer_delegation(BROKER, STRANGER, &[Scope::File]));
		for call in [accept, decline] {
			assert_unwelcome(APPLICANT, call(acme()));
			assert_unwelcome(STRANGER, call(newcomer()));
		}
		let misspelled = || "acme".into();
		assert_unwelcome(STRANGER, Call::accept_delegation { lei: misspelled() });
		assert_unwelcome(STRANGER, Call::decline_delegation { lei: misspelled() });
		assert_welcome_once(STRANGER, decline(broker()));
		assert_welcome_once(STRANGER, accept(acme()));
	});
}

#[test]
fn who_acts_leaves() {
	test(|| {
		assert_unwelcome(ACME, Call::resign {});
		assert_ok!(Register::retire(council(), acme().into()));
		for who in [ACME, ACME_CLERK] {
			assert_welcome_once(who, Call::resign {});
		}
	});
}

#[test]
fn nothing_else_is_welcome() {
	test(|| {
		assert_unwelcome(STRANGER, Call::resign {});
		let registrar = registrar().into();
		assert_unwelcome(STRANGER, Call::veto_recovery { registrar });
		let delegate = Call::offer_delegation {
			delegate: APPLICANT,
			scopes: scopes(&[Scope::File]),
			until: None,
		};
		assert_unwelcome(STRANGER, delegate);
	});
}

//! Recovery of an entity whose controller has lost its key.

use super::*;
use crate::{Accounts, Delegates, Entities, OfferedControl, Recoveries, Recovery, WeightInfo};
use bonafide_primitives::{Malformed, Role, Scope, Standing};
use frame_support::assert_ok;

/// Is to control acme.
const NEW: u64 = 70;

/// A second registrar's controller.
const OTHER_REGISTRAR: u64 = 71;

fn propose(origin: RuntimeOrigin, to: u64) -> DispatchResult {
	Register::propose_recovery(origin, acme().into(), to)
}

fn approve(origin: RuntimeOrigin) -> DispatchResult {
	Register::approve_recovery(origin, acme().into(), NEW)
}

fn cancel(origin: RuntimeOrigin) -> DispatchResult {
	Register::cancel_recovery(origin, acme().into())
}

fn complete(who: u64) -> DispatchResult {
	Register::complete_recovery(signed(who), acme().into())
		.map(drop)
		.map_err(|failure| failure.error)
}

fn proposed() {
	assert_ok!(propose(signed(REGISTRAR), NEW));
}

fn approved() {
	proposed();
	assert_ok!(approve(council()));
}

fn due() {
	approved();
	after(RECOVERY_DELAY);
}

fn suspend() {
	assert_ok!(Register::suspend(signed(REGISTRAR), acme().into(), reason("stolen")));
}

fn admit_other_registrar() {
	let lei = newcomer();
	assert_ok!(Register::apply(
		signed(OTHER_REGISTRAR),
		lei.into(),
		name("N"),
		"US".into(),
		roles(&[Role::Registrar])
	));
	assert_ok!(Register::admit(council(), OTHER_REGISTRAR, NOW, RENEWAL.into()));
}

#[test]
fn a_registrar_proposes() {
	test(|| {
		assert_ok!(propose(signed(REGISTRAR_MANAGER), NEW));
		assert_eq!(
			last_event(),
			Event::RecoveryProposed {
				lei: acme(),
				to: NEW,
				by: registrar()
			}
		);
		let recovery = Recovery {
			to: NEW,
			proposed_by: registrar(),
			since: NOW,
			approved_at: None,
		};
		assert_eq!(Recoveries::<Test>::get(acme()), Some(recovery));
		assert_eq!(System::sufficients(&NEW), 1);
		assert_noop!(propose(signed(REGISTRAR), STRANGER), Error::<Test>::RecoveryExists);
	});
}

#[test]
fn an_account_that_acts_for_another_is_not_proposed() {
	test(|| {
		for who in [ACME, BROKER, REGISTRAR_CLERK] {
			assert_noop!(propose(signed(REGISTRAR), who), Error::<Test>::AlreadyActing);
		}
		assert_ok!(propose(signed(REGISTRAR), ACME_CLERK));
	});
}

#[test]
fn only_another_registrar_proposes() {
	test(|| {
		assert_noop!(propose(RuntimeOrigin::none(), NEW), BadOrigin);
		assert_noop!(propose(council(), NEW), BadOrigin);
		assert_noop!(propose(signed(STRANGER), NEW), not_authorized(NotActing::NoEntity));
		for who in [ACME, ACME_MANAGER, BROKER] {
			assert_noop!(propose(signed(who), NEW), not_authorized(NotActing::WithoutRole));
		}
		assert_noop!(
			propose(signed(REGISTRAR_CLERK), NEW),
			not_authorized(NotActing::OutOfScope)
		);
		let own = Register::propose_recovery(signed(REGISTRAR), registrar().into(), NEW);
		assert_eq!(own, Err(Error::<Test>::SelfJudgment.into()));
	});
}

#[test]
fn an_entity_is_spelled_admitted_and_extant() {
	test(|| {
		let invalid = DispatchError::from(Error::<Test>::InvalidLei(Malformed::Character));
		let lei = || "acme".into();
		let by = || signed(REGISTRAR);
		assert_noop!(Register::propose_recovery(by(), lei(), NEW), invalid);
		assert_noop!(Register::approve_recovery(council(), lei(), NEW), invalid);
		assert_noop!(Register::cancel_recovery(council(), lei()), invalid);
		let completed = Register::complete_recovery(signed(NEW), lei());
		assert_eq!(completed.unwrap_err().error, invalid);
		assert_noop!(
			Register::propose_recovery(by(), newcomer().into(), NEW),
			Error::<Test>::EntityNotFound
		);
		proposed();
		assert_ok!(Register::retire(signed(ACME), acme().into()));
		assert_eq!(Recoveries::<Test>::get(acme()), None);
		assert_eq!(System::sufficients(&NEW), 0);
		assert_noop!(propose(by(), NEW), Error::<Test>::AlreadyRetired);
	});
}

#[test]
fn the_council_approves_what_it_has_examined() {
	test(|| {
		assert_noop!(approve(council()), Error::<Test>::RecoveryNotFound);
		assert_ok!(propose(signed(REGISTRAR), STRANGER));
		assert_noop!(approve(council()), Error::<Test>::RecoveryChanged);
		assert_ok!(cancel(signed(REGISTRAR)));
		proposed();
		after(5);
		assert_ok!(approve(council()));
		assert_eq!(last_event(), Event::RecoveryApproved { lei: acme(), to: NEW });
		assert_eq!(Recoveries::<Test>::get(acme()).unwrap().approved_at, Some(NOW + 5));
		assert_noop!(approve(council()), Error::<Test>::AlreadyApproved);
	});
}

#[test]
fn only_the_council_approves() {
	test(|| {
		proposed();
		assert_noop!(approve(RuntimeOrigin::none()), BadOrigin);
		for who in [STRANGER, ACME, REGISTRAR, NEW] {
			assert_noop!(approve(signed(who)), BadOrigin);
		}
	});
}

#[test]
fn control_is_recovered_after_the_delay() {
	test(|| {
		assert_noop!(complete(NEW), Error::<Test>::RecoveryNotFound);
		proposed();
		assert_noop!(complete(NEW), Error::<Test>::NotApproved);
		after(5);
		assert_ok!(approve(council()));
		after(5 + RECOVERY_DELAY - 1);
		assert_noop!(complete(NEW), Error::<Test>::RecoveryNotDue);
		after(5 + RECOVERY_DELAY);
		assert_ok!(complete(NEW));
		assert_eq!(
			last_event(),
			Event::RecoveryCompleted {
				lei: acme(),
				from: ACME,
				to: NEW,
				dismissed: 2
			}
		);
		let entity = Entities::<Test>::get(acme()).unwrap();
		assert_eq!((entity.controller, entity.delegate_count), (NEW, 0));
		assert_eq!(Accounts::<Test>::get(NEW), Some(acme()));
		assert_eq!(Recoveries::<Test>::get(acme()), None);
		assert_eq!(System::sufficients(&NEW), 1);
		for who in [ACME, ACME_MANAGER, ACME_CLERK] {
			assert_eq!(Accounts::<Test>::get(who), None);
			assert_eq!(Delegates::<Test>::get(acme(), who), None);
			assert_eq!(System::sufficients(&who), 0);
		}
		assert_noop!(complete(NEW), Error::<Test>::RecoveryNotFound);
	});
}

#[test]
fn what_a_thief_offered_counts_no_longer() {
	test(|| {
		approved();
		assert_ok!(Register::offer_control(signed(ACME), STRANGER));
		after(RECOVERY_DELAY);
		assert_ok!(complete(NEW));
		assert_eq!(OfferedControl::<Test>::get(acme()), None);
		assert_noop!(
			Register::accept_control(signed(STRANGER), acme().into()),
			Error::<Test>::ControlNotOffered
		);
	});
}

#[test]
fn a_thief_that_passes_control_on_does_not_escape() {
	test(|| {
		approved();
		assert_ok!(Register::offer_control(signed(ACME), STRANGER));
		assert_ok!(Register::accept_control(signed(STRANGER), acme().into()));
		after(RECOVERY_DELAY);
		assert_ok!(complete(NEW));
		assert_eq!(Accounts::<Test>::get(STRANGER), None);
		assert_eq!(Accounts::<Test>::get(NEW), Some(acme()));
	});
}

#[test]
fn control_handed_over_to_the_account_in_question_needs_no_recovery() {
	test(|| {
		approved();
		assert_ok!(Register::offer_control(signed(ACME), NEW));
		assert_eq!(System::sufficients(&NEW), 2);
		assert_ok!(Register::accept_control(signed(NEW), acme().into()));
		assert_eq!(Recoveries::<Test>::get(acme()), None);
		assert_eq!(System::sufficients(&NEW), 1);
	});
}

#[test]
fn a_delegate_recovers_its_entity() {
	test(|| {
		assert_ok!(propose(signed(REGISTRAR), ACME_CLERK));
		assert_ok!(Register::approve_recovery(council(), acme().into(), ACME_CLERK));
		after(RECOVERY_DELAY);
		assert_ok!(complete(STRANGER));
		assert_eq!(
			last_event(),
			Event::RecoveryCompleted {
				lei: acme(),
				from: ACME,
				to: ACME_CLERK,
				dismissed: 1
			}
		);
		assert_eq!(System::sufficients(&ACME_CLERK), 1);
	});
}

#[test]
fn everybody_completes_and_pays_for_those_dismissed() {
	test(|| {
		due();
		for origin in [RuntimeOrigin::none(), council()] {
			let refused = Register::complete_recovery(origin, acme().into());
			assert_eq!(refused.unwrap_err().error, BadOrigin.into());
		}
		let done = Register::complete_recovery(signed(STRANGER), acme().into()).unwrap();
		assert_eq!(done.actual_weight, Some(<() as WeightInfo>::complete_recovery(2)));
	});
}

#[test]
fn an_account_that_came_to_act_for_another_does_not_take_over() {
	test(|| {
		due();
		let file = scopes(&[Scope::File]);
		assert_ok!(Register::add_delegate(signed(BROKER), NEW, file, None));
		assert_noop!(complete(NEW), Error::<Test>::AlreadyActing);
		assert_ok!(Register::resign(signed(NEW)));
		assert_ok!(complete(NEW));
	});
}

#[test]
fn the_controller_objects() {
	test(|| {
		assert_noop!(Register::veto_recovery(signed(ACME)), Error::<Test>::RecoveryNotFound);
		due();
		assert_for_controllers(Register::veto_recovery);
		assert_ok!(Register::veto_recovery(signed(ACME)));
		assert_eq!(last_event(), Event::RecoveryVetoed { lei: acme() });
		assert_eq!(System::sufficients(&NEW), 0);
		assert_noop!(complete(NEW), Error::<Test>::RecoveryNotFound);
		proposed();
	});
}

#[test]
fn a_suspended_controller_cannot_object_and_the_suspension_stays() {
	test(|| {
		due();
		suspend();
		let refused = not_authorized(NotActing::NotInGoodStanding);
		assert_noop!(Register::veto_recovery(signed(ACME)), refused);
		assert_ok!(complete(NEW));
		assert_eq!(Entities::<Test>::get(acme()).unwrap().standing, Standing::Suspended);
		assert_noop!(Register::offer_control(signed(NEW), STRANGER), refused);
		assert_ok!(Register::reinstate(signed(REGISTRAR), acme().into()));
		assert_ok!(Register::offer_control(signed(NEW), STRANGER));
	});
}

#[test]
fn a_lapsed_controller_objects() {
	test(|| {
		approved();
		Timestamp::set_timestamp(date("2027-01-01").midnight());
		assert_ok!(Register::veto_recovery(signed(ACME)));
	});
}

#[test]
fn the_proposer_or_the_council_cancels() {
	test(|| {
		assert_noop!(cancel(council()), Error::<Test>::RecoveryNotFound);
		for (origin, by) in [(council(), None), (signed(REGISTRAR_MANAGER), Some(registrar()))] {
			proposed();
			assert_ok!(cancel(origin));
			assert_eq!(last_event(), Event::RecoveryCanceled { lei: acme(), by });
			assert_eq!(Recoveries::<Test>::get(acme()), None);
			assert_eq!(System::sufficients(&NEW), 0);
		}
		admit_other_registrar();
		proposed();
		assert_noop!(cancel(signed(OTHER_REGISTRAR)), Error::<Test>::NotProposer);
		assert_for_council_or_registrar(cancel);
	});
}

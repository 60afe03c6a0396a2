//! Recovery of an entity whose controller has lost its key.

use super::*;
use crate::{Delegates, Entities, OfferedControl, OfferedDelegations, Recoveries, WeightInfo};
use bonafide_primitives::{Malformed, Spelled, Standing};

/// Is to control acme.
const NEW: u64 = 70;

fn propose(origin: RuntimeOrigin, to: u64) -> DispatchResult {
	Register::propose_recovery(origin, acme().into(), to)
}

fn approve(origin: RuntimeOrigin) -> DispatchResult {
	Register::approve_recovery(origin, acme().into(), registrar().into(), NEW, NOW)
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

fn veto(origin: RuntimeOrigin) -> DispatchResult {
	Register::veto_recovery(origin, registrar().into())
}

#[test]
fn an_entity_is_spelled_admitted_and_extant() {
	test(|| {
		let invalid = DispatchError::from(Error::<Test>::InvalidLei(Malformed::LowerCase));
		let lei = || Spelled::from("acme");
		let by = || signed(REGISTRAR);
		assert_noop!(Register::propose_recovery(by(), lei(), NEW), invalid);
		let registrar = || Spelled::from(registrar());
		for (lei, registrar) in [(lei(), registrar()), (acme().into(), lei())] {
			assert_noop!(
				Register::approve_recovery(council(), lei.clone(), registrar.clone(), NEW, NOW),
				invalid
			);
			assert_noop!(Register::cancel_recovery(council(), lei, registrar), invalid);
		}
		assert_noop!(Register::veto_recovery(signed(ACME), lei()), invalid);
		let completed = Register::complete_recovery(signed(NEW), lei());
		assert_eq!(completed.unwrap_err().error, invalid);
		assert_noop!(
			Register::propose_recovery(by(), newcomer().into(), NEW),
			Error::<Test>::EntityNotFound
		);
		approved();
		proposed();
		assert_ok!(Register::retire(signed(ACME), acme().into()));
		assert_eq!(Recoveries::<Test>::get(acme()), None);
		assert!(events().contains(&Event::RecoveryDropped { lei: acme(), to: NEW }));
		assert_eq!(System::sufficients(&NEW), 0);
		assert_noop!(propose(by(), NEW), Error::<Test>::AlreadyRetired);
		assert_noop!(approve(council()), Error::<Test>::AlreadyRetired);
	});
}

#[test]
fn control_is_recovered_after_the_delay() {
	test(|| {
		assert_noop!(complete(NEW), Error::<Test>::NotApproved);
		proposed();
		assert_noop!(complete(NEW), Error::<Test>::NotApproved);
		after(5);
		assert_ok!(approve(council()));
		after(5 + RECOVERY_DELAY - 1);
		assert_noop!(complete(NEW), Error::<Test>::NotDue);
		after(5 + RECOVERY_DELAY);
		assert_ok!(complete(NEW));
		assert_eq!(
			last_event(),
			Event::RecoveryCompleted {
				lei: acme(),
				from: Some(ACME),
				to: NEW,
				dismissed: 2
			}
		);
		let entity = Entities::<Test>::get(acme()).unwrap();
		assert_eq!((entity.controller, entity.delegate_count), (Some(NEW), 0));
		assert_eq!(Accounts::<Test>::get(NEW), Some(acme()));
		assert_eq!(Recoveries::<Test>::get(acme()), None);
		assert_eq!(System::sufficients(&NEW), 1);
		for who in [ACME, ACME_MANAGER, ACME_CLERK] {
			assert_eq!(Accounts::<Test>::get(who), None);
			assert_eq!(Delegates::<Test>::get(acme(), who), None);
			assert_eq!(System::sufficients(&who), 0);
		}
		for delegate in [ACME_MANAGER, ACME_CLERK] {
			assert!(events().contains(&Event::DelegateRemoved { lei: acme(), delegate }));
		}
		assert_noop!(complete(NEW), Error::<Test>::NotApproved);
	});
}

#[test]
fn what_a_thief_offered_counts_no_longer() {
	test(|| {
		approved();
		assert_ok!(Register::offer_control(signed(ACME), STRANGER));
		assert_ok!(offer_delegation(ACME, STRANGER, &Scope::ALL));
		after(RECOVERY_DELAY);
		let done = Register::complete_recovery(signed(NEW), acme().into()).unwrap();
		assert_eq!(done.actual_weight, Some(<() as WeightInfo>::complete_recovery(3)));
		assert_eq!(OfferedControl::<Test>::get(acme()), None);
		assert!(!OfferedDelegations::<Test>::contains_key(acme(), STRANGER));
		let (lei, to, delegate) = (acme(), STRANGER, STRANGER);
		for lapsed in [
			Event::ControlOfferLapsed { lei, to },
			Event::DelegationOfferLapsed { lei, delegate },
		] {
			assert!(events().contains(&lapsed));
		}
		assert_noop!(
			Register::accept_delegation(signed(STRANGER), acme().into()),
			Error::<Test>::DelegationNotOffered
		);
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
		assert!(events().contains(&Event::RecoveryDropped { lei: acme(), to: NEW }));
		assert_eq!(System::sufficients(&NEW), 1);
	});
}

#[test]
fn a_delegate_recovers_its_entity() {
	test(|| {
		assert_ok!(propose(signed(REGISTRAR), ACME_CLERK));
		assert_ok!(approve_recovery(acme()));
		after(RECOVERY_DELAY);
		assert_ok!(complete(STRANGER));
		assert_eq!(
			last_event(),
			Event::RecoveryCompleted {
				lei: acme(),
				from: Some(ACME),
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
		assert_ok!(offer_delegation(BROKER, NEW, &[Scope::File]));
		assert!(
			Register::recovery_due(acme()).is_ok(),
			"what others offer keeps nobody out"
		);
		assert_ok!(Register::accept_delegation(signed(NEW), broker().into()));
		assert_noop!(complete(NEW), Error::<Test>::AlreadyActing);
		assert_ok!(Register::resign(signed(NEW)));
		assert_ok!(complete(NEW));
	});
}

#[test]
fn the_controller_objects() {
	test(|| {
		assert_noop!(veto(signed(ACME)), Error::<Test>::RecoveryNotFound);
		due();
		assert_for_controllers(veto);
		assert_ok!(veto(signed(ACME)));
		let (lei, registrar) = (acme(), registrar());
		assert_eq!(last_event(), Event::RecoveryVetoed { lei, registrar });
		assert_eq!(System::sufficients(&NEW), 0);
		assert_noop!(complete(NEW), Error::<Test>::NotApproved);
		proposed();
	});
}

#[test]
fn a_suspended_controller_cannot_object_and_the_suspension_stays() {
	test(|| {
		due();
		suspend();
		let refused = not_authorized(NotActing::NotInGoodStanding);
		assert_noop!(veto(signed(ACME)), refused);
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
		assert_ok!(veto(signed(ACME)));
	});
}

#[test]
fn an_approved_recovery_expires() {
	test(|| {
		approved();
		after(RECOVERY_DELAY + OFFER_LIFETIME - 1);
		assert!(Register::recovery_due(acme()).is_ok());
		after(RECOVERY_DELAY + OFFER_LIFETIME);
		assert_noop!(complete(NEW), Error::<Test>::ApprovalExpired);
		// It stands in nobody's way.
		assert_ok!(propose(signed(REGISTRAR), ACME_CLERK));
		assert_ok!(approve_recovery(acme()));
		assert!(events().contains(&Event::RecoveryDropped { lei: acme(), to: NEW }));
		assert_eq!(System::sufficients(&NEW), 0);
	});
}

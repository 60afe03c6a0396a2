//! Suspension, reinstatement and lapse.

use super::*;
use crate::{Entities, OfferedControl, Suspension, Suspensions};
use bonafide_primitives::{Malformed, Role, Standing};

fn standing(lei: Lei) -> Standing {
	Entities::<Test>::get(lei).unwrap().standing
}

fn suspend(origin: RuntimeOrigin, lei: Lei) -> DispatchResult {
	Register::suspend(origin, lei.into(), reason("LEI lapsed"))
}

fn reinstate(origin: RuntimeOrigin, lei: Lei) -> DispatchResult {
	Register::reinstate(origin, lei.into())
}

#[test]
fn a_registrar_suspends_and_reinstates() {
	test(|| {
		let by = Some(registrar());
		assert_ok!(Register::offer_control(signed(ACME), STRANGER));
		assert_ok!(suspend(signed(REGISTRAR_MANAGER), acme()));
		assert_eq!(
			last_event(),
			Event::EntitySuspended {
				lei: acme(),
				reason: reason("LEI lapsed"),
				by
			}
		);
		assert_eq!(standing(acme()), Standing::Suspended);
		let suspension = Suspension {
			reason: reason("LEI lapsed"),
			by,
			since: NOW,
		};
		assert_eq!(Suspensions::<Test>::get(acme()), Some(suspension));
		assert_eq!(
			OfferedControl::<Test>::get(acme()),
			None,
			"an offer made before cannot be accepted after"
		);
		Register::do_try_state().unwrap();

		assert_ok!(reinstate(signed(REGISTRAR), acme()));
		assert_eq!(last_event(), Event::EntityReinstated { lei: acme(), by });
		assert_eq!(standing(acme()), Standing::Good);
		assert_eq!(Suspensions::<Test>::get(acme()), None);
	});
}

#[test]
fn public_trust_is_suspended_by_the_council_alone() {
	test(|| {
		assert_noop!(suspend(signed(REGISTRAR), broker()), Error::<Test>::NotCouncil);
		assert_ok!(suspend(council(), broker()));
		assert_eq!(
			last_event(),
			Event::EntitySuspended {
				lei: broker(),
				reason: reason("LEI lapsed"),
				by: None
			}
		);
		assert_noop!(reinstate(signed(REGISTRAR), broker()), Error::<Test>::NotCouncil);
		assert_ok!(reinstate(council(), broker()));
		assert_eq!(
			last_event(),
			Event::EntityReinstated {
				lei: broker(),
				by: None
			}
		);
	});
}

#[test]
fn what_the_council_suspended_the_council_reinstates() {
	test(|| {
		assert_ok!(suspend(council(), acme()));
		assert_noop!(reinstate(signed(REGISTRAR), acme()), Error::<Test>::NotCouncil);
		assert_ok!(reinstate(council(), acme()));

		assert_ok!(suspend(signed(REGISTRAR), acme()));
		assert_ok!(reinstate(council(), acme()));
	});
}

#[test]
fn a_registrar_does_not_judge_itself() {
	test(|| {
		assert_noop!(suspend(signed(REGISTRAR), registrar()), Error::<Test>::SelfJudgment);
		assert_noop!(reinstate(signed(REGISTRAR), registrar()), Error::<Test>::SelfJudgment);
		assert_ok!(suspend(council(), registrar()));
		assert_noop!(
			suspend(signed(REGISTRAR), acme()),
			not_authorized(NotActing::NotInGoodStanding)
		);
	});
}

#[test]
fn a_suspension_has_a_reason_and_an_entity() {
	test(|| {
		let empty = Register::suspend(council(), acme().into(), reason(" "));
		assert_noop!(empty, Error::<Test>::BlankReason);
		let invalid = DispatchError::from(Error::<Test>::InvalidLei(Malformed::LowerCase));
		assert_noop!(Register::suspend(council(), "acme".into(), reason("r")), invalid);
		assert_noop!(Register::reinstate(council(), "acme".into()), invalid);
		assert_noop!(Register::retire(council(), "acme".into()), invalid);
		assert_noop!(suspend(council(), newcomer()), Error::<Test>::EntityNotFound);
		assert_noop!(reinstate(council(), newcomer()), Error::<Test>::EntityNotFound);
		assert_noop!(
			Register::retire(council(), newcomer().into()),
			Error::<Test>::EntityNotFound
		);
	});
}

#[test]
fn an_entity_is_suspended_once_and_reinstated_once() {
	test(|| {
		assert_noop!(reinstate(council(), acme()), Error::<Test>::NotSuspended);
		assert_ok!(suspend(council(), acme()));
		for by in [council(), signed(REGISTRAR)] {
			assert_noop!(suspend(by, acme()), Error::<Test>::AlreadySuspended);
		}
	});
}

#[test]
fn a_false_registrar_does_not_keep_the_council_from_suspending() {
	test(|| {
		assert_ok!(suspend(signed(REGISTRAR), acme()));
		assert_noop!(suspend(signed(REGISTRAR), acme()), Error::<Test>::AlreadySuspended);
		assert_ok!(suspend(council(), acme()));
		assert_eq!(Suspensions::<Test>::get(acme()).unwrap().by, None);
		assert_noop!(reinstate(signed(REGISTRAR), acme()), Error::<Test>::NotCouncil);
	});
}

#[test]
fn a_retired_controller_leaves_and_applies_anew() {
	test(|| {
		assert_noop!(Register::resign(signed(ACME)), Error::<Test>::NotDelegate);
		assert_ok!(Register::retire(signed(ACME), acme().into()));
		let apply = || {
			let lei = newcomer().into();
			Register::apply(signed(ACME), lei, name("A"), "US".into(), roles(&[Role::Seller]))
		};
		assert_noop!(apply(), Error::<Test>::AlreadyActing);
		assert_ok!(Register::resign(signed(ACME)));
		let controller = ACME;
		assert_eq!(
			last_event(),
			Event::ControllerResigned {
				lei: acme(),
				controller
			}
		);
		assert_eq!(Accounts::<Test>::get(ACME), None);
		assert_eq!(System::sufficients(&ACME), 0);
		assert_ok!(apply());
		assert_ok!(Register::admit(council(), ACME, NOW, RENEWAL.into()));

		// The entity that comes back has delegates, and no controller until it is recovered.
		assert_ok!(reinstate(council(), acme()));
		assert_noop!(Register::resign(signed(ACME)), Error::<Test>::NotDelegate);
		assert_ok!(Register::remove_delegate(signed(ACME_MANAGER), ACME_CLERK));
		assert_ok!(Register::propose_recovery(signed(REGISTRAR), acme().into(), STRANGER));
		assert_ok!(approve_recovery(acme()));
		after(RECOVERY_DELAY);
		assert_ok!(Register::complete_recovery(signed(STRANGER), acme().into()));
		assert_eq!(
			last_event(),
			Event::RecoveryCompleted {
				lei: acme(),
				from: None,
				to: STRANGER,
				dismissed: 1
			}
		);
		assert_eq!(Accounts::<Test>::get(ACME), Some(newcomer()));
		assert_eq!(Accounts::<Test>::get(STRANGER), Some(acme()));
	});
}

#[test]
fn only_a_registrar_or_the_council_suspends() {
	test(|| {
		assert_for_council_or_registrar(|origin| suspend(origin, broker()));
		assert_ok!(suspend(council(), broker()));
		assert_for_council_or_registrar(|origin| reinstate(origin, broker()));
	});
}

#[test]
fn a_suspended_entity_does_nothing() {
	test(|| {
		assert_ok!(suspend(council(), acme()));
		let refused = not_authorized(NotActing::NotInGoodStanding);
		let file = || scopes(&[Scope::File]);
		for who in [ACME, ACME_MANAGER] {
			assert_noop!(offer_delegation(who, STRANGER, &[Scope::File]), refused);
			assert_noop!(Register::remove_delegate(signed(who), ACME_CLERK), refused);
			assert_noop!(
				Register::offer_mandate(signed(who), broker().into(), file(), None),
				refused
			);
			assert_noop!(Register::revoke_mandate(signed(who), broker().into()), refused);
			assert_noop!(Register::offer_control(signed(who), STRANGER), refused);
			assert_noop!(Register::withdraw_control_offer(signed(who)), refused);
			assert_noop!(Register::retire(signed(who), acme().into()), refused);
		}
	});
}

#[test]
fn a_controller_retires_its_entity() {
	test(|| {
		assert_ok!(Register::offer_control(signed(ACME), STRANGER));
		assert_ok!(Register::retire(signed(ACME), acme().into()));
		let by = Some(acme());
		assert_eq!(last_event(), Event::EntityRetired { lei: acme(), by });
		let to = STRANGER;
		assert!(events().contains(&Event::ControlOfferLapsed { lei: acme(), to }));
		assert_eq!(standing(acme()), Standing::Retired);
		assert_eq!(OfferedControl::<Test>::get(acme()), None);

		assert_noop!(
			Register::retire(council(), acme().into()),
			Error::<Test>::AlreadyRetired
		);
		assert_noop!(suspend(signed(REGISTRAR), acme()), Error::<Test>::AlreadyRetired);
		let again = Register::apply(
			signed(STRANGER),
			acme().into(),
			name("A"),
			"US".into(),
			roles(&[Role::Seller]),
		);
		assert_eq!(again, Err(Error::<Test>::EntityExists.into()));
		let refused = not_authorized(NotActing::NotInGoodStanding);
		assert_noop!(Register::remove_delegate(signed(ACME), ACME_CLERK), refused);
	});
}

#[test]
fn the_council_brings_back_what_a_stolen_key_retired() {
	test(|| {
		assert_ok!(Register::retire(signed(ACME), acme().into()));
		assert_noop!(reinstate(signed(REGISTRAR), acme()), Error::<Test>::NotCouncil);
		assert_ok!(reinstate(council(), acme()));
		assert_eq!(standing(acme()), Standing::Good);
		// The key that retired it can be kept from doing so again.
		assert_ok!(suspend(signed(REGISTRAR), acme()));
	});
}

#[test]
fn the_council_retires_a_suspended_entity() {
	test(|| {
		assert_ok!(suspend(signed(REGISTRAR), acme()));
		assert_ok!(Register::retire(council(), acme().into()));
		assert_eq!(last_event(), Event::EntityRetired { lei: acme(), by: None });
		assert_eq!(standing(acme()), Standing::Retired);
		assert!(
			Suspensions::<Test>::contains_key(acme()),
			"it tells how far to trust what it issued"
		);
		assert_ok!(reinstate(council(), acme()));
		assert_eq!(Suspensions::<Test>::get(acme()), None);
	});
}

#[test]
fn nobody_else_retires_an_entity() {
	test(|| {
		let retire = |origin| Register::retire(origin, acme().into());
		assert_noop!(retire(RuntimeOrigin::none()), BadOrigin);
		assert_noop!(retire(signed(STRANGER)), not_authorized(NotActing::NoEntity));
		for who in [REGISTRAR, BROKER, ACME_MANAGER, ACME_CLERK] {
			assert_noop!(retire(signed(who)), Error::<Test>::NotController);
		}
	});
}

//! Recoveries as registrars propose them, and as the council approves them.

use super::*;
use crate::{Recoveries, Recovery, RecoveryProposal};
use bonafide_primitives::{Moment, Role};

/// Is to control acme.
const NEW: u64 = 70;

/// A second registrar's controller.
const OTHER_REGISTRAR: u64 = 71;

fn propose(by: u64, to: u64) -> DispatchResult {
	Register::propose_recovery(signed(by), acme().into(), to)
}

fn approve(to: u64, since: Moment) -> DispatchResult {
	Register::approve_recovery(council(), acme().into(), registrar().into(), to, since)
}

fn cancel(origin: RuntimeOrigin) -> DispatchResult {
	Register::cancel_recovery(origin, acme().into(), registrar().into())
}

fn admit_other_registrar() -> Lei {
	let lei = newcomer();
	assert_ok!(Register::apply(
		signed(OTHER_REGISTRAR),
		lei.into(),
		name("N"),
		"US".into(),
		roles(&[Role::Registrar])
	));
	assert_ok!(Register::admit(council(), OTHER_REGISTRAR, NOW, RENEWAL.into()));
	lei
}

#[test]
fn a_registrar_proposes_and_thinks_better_of_it() {
	test(|| {
		for (to, since) in [(STRANGER, NOW), (NEW, NOW + 5)] {
			Timestamp::set_timestamp(since);
			assert_ok!(propose(REGISTRAR_MANAGER, to));
			let (lei, by) = (acme(), registrar());
			assert_eq!(last_event(), Event::RecoveryProposed { lei, to, by });
			let proposal = RecoveryProposal { to, since };
			assert_eq!(RecoveryProposals::<Test>::get(acme(), registrar()), Some(proposal));
			assert_eq!(System::sufficients(&to), 0);
		}
	});
}

#[test]
fn an_account_that_acts_for_another_is_not_proposed() {
	test(|| {
		for who in [ACME, BROKER, REGISTRAR_CLERK] {
			assert_noop!(propose(REGISTRAR, who), Error::<Test>::AlreadyActing);
		}
		assert_ok!(propose(REGISTRAR, ACME_CLERK));
	});
}

#[test]
fn only_another_registrar_proposes() {
	test(|| {
		let by = |origin| Register::propose_recovery(origin, acme().into(), NEW);
		assert_noop!(by(RuntimeOrigin::none()), BadOrigin);
		assert_noop!(by(council()), BadOrigin);
		assert_noop!(propose(STRANGER, NEW), not_authorized(NotActing::NoEntity));
		for who in [ACME, ACME_MANAGER, BROKER] {
			assert_noop!(propose(who, NEW), not_authorized(NotActing::WithoutRole));
		}
		assert_noop!(propose(REGISTRAR_CLERK, NEW), not_authorized(NotActing::OutOfScope));
		let own = Register::propose_recovery(signed(REGISTRAR), registrar().into(), NEW);
		assert_eq!(own, Err(Error::<Test>::SelfJudgment.into()));
	});
}

#[test]
fn the_council_approves_what_it_has_examined() {
	test(|| {
		assert_noop!(approve(NEW, NOW), Error::<Test>::RecoveryNotFound);
		assert_ok!(propose(REGISTRAR, NEW));
		after(5);
		assert_noop!(approve(STRANGER, NOW), Error::<Test>::RecoveryChanged);
		assert_ok!(propose(REGISTRAR, NEW));
		assert_noop!(approve(NEW, NOW), Error::<Test>::RecoveryChanged);
		assert_ok!(approve(NEW, NOW + 5));
		let (lei, to, registrar) = (acme(), NEW, registrar());
		assert_eq!(last_event(), Event::RecoveryApproved { lei, to, registrar });
		let recovery = Recovery {
			to: NEW,
			proposed_by: registrar,
			since: NOW + 5,
			approved_at: NOW + 5,
		};
		assert_eq!(Recoveries::<Test>::get(acme()), Some(recovery));
		assert_eq!(System::sufficients(&NEW), 1);
		assert_noop!(approve(NEW, NOW + 5), Error::<Test>::RecoveryNotFound);
		assert_ok!(propose(REGISTRAR, STRANGER));
		assert_noop!(approve(STRANGER, NOW + 5), Error::<Test>::AlreadyApproved);
	});
}

#[test]
fn a_proposal_lapses() {
	test(|| {
		assert_ok!(propose(REGISTRAR, NEW));
		after(OFFER_LIFETIME);
		assert_noop!(approve(NEW, NOW), Error::<Test>::RecoveryNotFound);
		assert_ok!(cancel(signed(REGISTRAR)));
	});
}

#[test]
fn whoever_controls_the_entity_meanwhile_needs_no_recovery() {
	test(|| {
		assert_ok!(propose(REGISTRAR, NEW));
		assert_ok!(Register::offer_control(signed(ACME), NEW));
		assert_ok!(Register::accept_control(signed(NEW), acme().into()));
		assert_noop!(approve(NEW, NOW), Error::<Test>::AlreadyActing);
	});
}

#[test]
fn a_false_registrar_does_not_block_an_honest_one() {
	test(|| {
		let other = admit_other_registrar();
		assert_ok!(propose(REGISTRAR, STRANGER));
		assert_ok!(propose(OTHER_REGISTRAR, NEW));
		assert_noop!(cancel(signed(OTHER_REGISTRAR)), Error::<Test>::NotProposer);
		assert_noop!(
			Register::cancel_recovery(signed(REGISTRAR), acme().into(), other.into()),
			Error::<Test>::NotProposer
		);
		assert_ok!(Register::approve_recovery(
			council(),
			acme().into(),
			other.into(),
			NEW,
			NOW
		));
		after(RECOVERY_DELAY);
		assert_ok!(Register::complete_recovery(signed(NEW), acme().into()));
		assert_eq!(Accounts::<Test>::get(NEW), Some(acme()));
	});
}

#[test]
fn the_proposer_or_the_council_cancels() {
	test(|| {
		assert_noop!(cancel(council()), Error::<Test>::RecoveryNotFound);
		let approved = || {
			assert_ok!(approve(NEW, NOW));
		};
		for (origin, by) in [(council(), None), (signed(REGISTRAR_MANAGER), Some(registrar()))] {
			for prepare in [&approved as &dyn Fn(), &|| ()] {
				assert_ok!(propose(REGISTRAR, NEW));
				prepare();
				assert_ok!(cancel(origin.clone()));
				let (lei, registrar) = (acme(), registrar());
				assert_eq!(last_event(), Event::RecoveryCanceled { lei, registrar, by });
				assert_eq!(Recoveries::<Test>::get(acme()), None);
				assert_eq!(System::sufficients(&NEW), 0);
				assert_noop!(cancel(origin.clone()), Error::<Test>::RecoveryNotFound);
			}
		}
		assert_for_council_or_registrar(cancel);
	});
}

#[test]
fn only_the_council_approves() {
	test(|| {
		assert_ok!(propose(REGISTRAR, NEW));
		for origin in [
			RuntimeOrigin::none(),
			signed(STRANGER),
			signed(ACME),
			signed(REGISTRAR),
			signed(NEW),
		] {
			let approved = Register::approve_recovery(origin, acme().into(), registrar().into(), NEW, NOW);
			assert_eq!(approved, Err(BadOrigin.into()));
		}
	});
}

//! Tests of the register of entities, a file a subject.

mod acting;
mod aliases;
mod applications;
mod coinless;
mod control;
mod daily;
mod delegates;
mod expiry;
mod genesis;
mod keys;
mod life;
mod mandates;
mod merger;
mod recovery;
mod recovery_proposals;
mod roles;
mod standing;
mod trust;
mod try_state;
mod welcome;

use crate::{mock::*, Accounts, Error, Event, RecoveryProposals};
use bonafide_primitives::{Lei, NotActing, Scope};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use sp_runtime::{traits::BadOrigin, DispatchError};

/// Runs a test on a fresh chain, and checks the whole register after it.
fn test(run: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		run();
		Register::do_try_state().unwrap();
	});
}

fn signed(who: u64) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

fn council() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

fn not_authorized(reason: NotActing) -> DispatchError {
	Error::<Test>::NotAuthorized(reason).into()
}

/// Lets so much time pass since the test began.
fn after(duration: bonafide_primitives::Moment) {
	Timestamp::set_timestamp(NOW + duration);
}

/// Offers `delegate` to act for the entity of `by`, in these scopes and without end.
fn offer_delegation(by: u64, delegate: u64, held: &[Scope]) -> DispatchResult {
	let outcome = Register::offer_delegation(signed(by), delegate, scopes(held), None);
	outcome.map(drop).map_err(|failure| failure.error)
}

/// Has it accept as well.
fn entrust(by: u64, delegate: u64, held: &[Scope]) {
	assert_ok!(offer_delegation(by, delegate, held));
	let lei = Accounts::<Test>::get(by).unwrap();
	assert_ok!(Register::accept_delegation(signed(delegate), lei.into()));
}

/// Has the broker accept what `principal` offers it.
fn accept_mandate(principal: Lei) -> DispatchResult {
	Register::accept_mandate(signed(BROKER), principal.into())
}

/// Has the council approve what the registrar has proposed last.
fn approve_recovery(lei: Lei) -> DispatchResult {
	let proposal = RecoveryProposals::<Test>::get(lei, registrar()).unwrap();
	Register::approve_recovery(council(), lei.into(), registrar().into(), proposal.to, proposal.since)
}

/// Lets `lei` merge into `successor`, which `controller` controls, by everybody's leave.
fn merge(lei: Lei, successor: Lei, controller: u64) {
	assert_ok!(Register::propose_merger(council(), lei.into(), successor.into()));
	assert_ok!(Register::accept_merger(signed(controller), lei.into()));
	let now = <Timestamp as bonafide_primitives::Clock>::now();
	assert_ok!(Register::approve_merger(council(), lei.into(), successor.into(), now));
	Timestamp::set_timestamp(now + RECOVERY_DELAY);
	assert_ok!(Register::complete_merger(
		signed(STRANGER),
		lei.into(),
		successor.into()
	));
}

/// The events of this pallet since the test began, or since they were last forgotten.
fn events() -> Vec<Event<Test>> {
	let of_ours = |event| match event {
		RuntimeEvent::Register(event) => Some(event),
		_ => None,
	};
	System::events()
		.into_iter()
		.filter_map(|record| of_ours(record.event))
		.collect()
}

fn last_event() -> Event<Test> {
	match System::events().pop().map(|record| record.event) {
		Some(RuntimeEvent::Register(event)) => event,
		other => panic!("no event of this pallet: {other:?}"),
	}
}

/// Refused are all callers but the council and those that manage for a registrar.
fn assert_for_council_or_registrar(call: impl Fn(RuntimeOrigin) -> DispatchResult) {
	assert_noop!(call(RuntimeOrigin::none()), BadOrigin);
	assert_noop!(call(signed(STRANGER)), not_authorized(NotActing::NoEntity));
	assert_noop!(call(signed(ACME)), not_authorized(NotActing::WithoutRole));
	assert_noop!(call(signed(ACME_MANAGER)), not_authorized(NotActing::WithoutRole));
	assert_noop!(call(signed(REGISTRAR_CLERK)), not_authorized(NotActing::OutOfScope));
}

/// Refused are all callers but those that manage for an entity.
fn assert_for_managers(call: impl Fn(RuntimeOrigin) -> DispatchResult) {
	assert_noop!(call(RuntimeOrigin::none()), BadOrigin);
	assert_noop!(call(council()), BadOrigin);
	assert_noop!(call(signed(STRANGER)), not_authorized(NotActing::NoEntity));
	assert_noop!(call(signed(ACME_CLERK)), not_authorized(NotActing::OutOfScope));
}

/// Refused are all callers but controllers.
fn assert_for_controllers(call: impl Fn(RuntimeOrigin) -> DispatchResult) {
	assert_noop!(call(RuntimeOrigin::none()), BadOrigin);
	assert_noop!(call(council()), BadOrigin);
	assert_noop!(call(signed(STRANGER)), not_authorized(NotActing::NoEntity));
	assert_noop!(call(signed(ACME_CLERK)), Error::<Test>::NotController);
	assert_noop!(call(signed(ACME_MANAGER)), Error::<Test>::NotController);
}

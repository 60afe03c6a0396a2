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
mod roles;
mod standing;
mod try_state;
mod welcome;

use crate::{mock::*, Error, Event};
use bonafide_primitives::NotActing;
use frame_support::{assert_noop, dispatch::DispatchResult};
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

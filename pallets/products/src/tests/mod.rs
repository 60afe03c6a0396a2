//! Tests of the register of products, a file a subject.

mod facts;
mod features;
mod guides;
mod merger;
mod prefixes;
mod ranges;
mod reassign;
mod recall;
mod registration;
mod room;
mod transfer;
mod update;
mod versions;

use crate::{mock::*, Error, Event};
use bonafide_primitives::NotActing;
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use sp_runtime::{traits::BadOrigin, DispatchError};

/// A GTIN under [`PREFIX`].
const GTIN: &str = "9506000134352";
const PREFIX: &str = "9506000";
const HS: &str = "8471.30";

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

fn not_authorized(reason: NotActing) -> DispatchError {
	Error::<Test>::NotAuthorized(reason).into()
}

fn last_event() -> Event<Test> {
	match System::events().pop().map(|record| record.event) {
		Some(RuntimeEvent::Register(event)) => event,
		other => panic!("no event of this pallet: {other:?}"),
	}
}

fn gtin() -> bonafide_primitives::Gtin {
	GTIN.parse().unwrap()
}

fn grant(prefix: &str, holder: bonafide_primitives::Lei) {
	assert_ok!(Register::grant_prefix(signed(GS1), prefix.into(), holder.into()));
}

/// Has the council assign a range of GS1 Prefixes.
fn assign(from: &str, until: &str, to: &str) -> DispatchResult {
	Register::assign_range(RuntimeOrigin::root(), from.into(), until.into(), Some(to.into()))
}

fn register(who: u64, gtin: &str) -> DispatchResult {
	Register::register(signed(who), gtin.into(), HS.into(), "Notebook".into(), typed(&[]))
}

/// Acme's notebook is on the register.
fn registered() {
	grant(PREFIX, acme());
	assert_ok!(register(ACME, GTIN));
}

/// Refused are all callers that may not manage for the owner of acme's notebook.
fn assert_for_owner(call: impl Fn(RuntimeOrigin) -> DispatchResult) {
	assert_noop!(call(RuntimeOrigin::none()), BadOrigin);
	assert_noop!(call(RuntimeOrigin::root()), BadOrigin);
	assert_noop!(call(signed(STRANGER)), not_authorized(NotActing::NoEntity));
	assert_noop!(call(signed(ACME_CLERK)), not_authorized(NotActing::OutOfScope));
	for who in [RIVAL, GS1] {
		assert_noop!(call(signed(who)), Error::<Test>::NotOwner);
	}
}

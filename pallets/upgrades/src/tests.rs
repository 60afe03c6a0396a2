//! Tests of the authorization of upgrades.

use crate::mock::*;
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResultWithPostInfo};
use frame_system::{Error, Event};
use sp_core::H256;
use sp_runtime::{
	traits::{BadOrigin, BlakeTwo256, Hash},
	DispatchResult,
};

/// Code of the next version.
const NEXT: &[u8] = &[SPEC_VERSION + 1, 0];

fn authorize(code: &[u8]) -> DispatchResult {
	Upgrades::authorize(RuntimeOrigin::signed(COUNCIL), BlakeTwo256::hash(code))
}

/// Hands in `code` as anyone can, without an account.
fn apply(code: &[u8]) -> DispatchResultWithPostInfo {
	System::apply_authorized_upgrade(RuntimeOrigin::none(), code.to_vec())
}

fn authorized() -> Option<H256> {
	System::authorized_upgrade().map(|upgrade| *upgrade.code_hash())
}

fn last_event() -> Event<Test> {
	match System::events().pop().map(|record| record.event) {
		Some(RuntimeEvent::System(event)) => event,
		other => panic!("no event of the system: {other:?}"),
	}
}

#[test]
fn what_is_authorized_is_applied_by_anyone() {
	new_test_ext().execute_with(|| {
		assert_ok!(authorize(NEXT));
		let code_hash = BlakeTwo256::hash(NEXT);
		assert_eq!(authorized(), Some(code_hash));
		assert_eq!(
			last_event(),
			Event::UpgradeAuthorized {
				code_hash,
				check_version: true
			}
		);

		assert_ok!(apply(NEXT));
		assert_eq!(last_event(), Event::CodeUpdated { hash: code_hash });
		assert_eq!(authorized(), None);
		assert_noop!(apply(NEXT), Error::<Test>::NothingAuthorized);
	});
}

#[test]
fn only_who_may_authorizes() {
	new_test_ext().execute_with(|| {
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::root(), RuntimeOrigin::signed(2)] {
			assert_noop!(Upgrades::authorize(origin, BlakeTwo256::hash(NEXT)), BadOrigin);
		}
	});
}

#[test]
fn nothing_else_is_applied() {
	new_test_ext().execute_with(|| {
		assert_noop!(apply(NEXT), Error::<Test>::NothingAuthorized);
		assert_ok!(authorize(NEXT));
		assert_noop!(apply(&[SPEC_VERSION + 1, 1]), Error::<Test>::Unauthorized);
		assert_eq!(authorized(), Some(BlakeTwo256::hash(NEXT)));
	});
}

#[test]
fn what_is_authorized_must_also_be_newer() {
	new_test_ext().execute_with(|| {
		for (code, error) in [
			(&[SPEC_VERSION][..], Error::<Test>::SpecVersionNeedsToIncrease),
			(&[], Error::FailedToExtractRuntimeVersion),
		] {
			assert_ok!(authorize(code));
			assert_ok!(apply(code));
			assert_eq!(
				last_event(),
				Event::RejectedInvalidAuthorizedUpgrade {
					code_hash: BlakeTwo256::hash(code),
					error: error.into()
				}
			);
			assert_eq!(authorized(), None);
		}
	});
}

#[test]
fn a_later_authorization_replaces_an_earlier_one() {
	new_test_ext().execute_with(|| {
		assert_ok!(authorize(NEXT));
		assert_ok!(authorize(&[SPEC_VERSION + 2]));
		assert_noop!(apply(NEXT), Error::<Test>::Unauthorized);

		assert_ok!(Upgrades::authorize(RuntimeOrigin::signed(COUNCIL), H256::zero()));
		for code in [NEXT, &[SPEC_VERSION + 2], &[]] {
			assert_noop!(apply(code), Error::<Test>::Unauthorized);
		}
	});
}

//! Keys: added and revoked, valid for a time.

use super::*;
use crate::{Entities, Key, Keys};
use bonafide_primitives::{Entities as _, KeyPurpose, Moment, PublicKey};

const SIGNING: PublicKey = PublicKey::Ed25519([7; 32]);
const ALSO_SIGNING: PublicKey = PublicKey::P256([3; 33]);
const SEALING: PublicKey = PublicKey::X25519([9; 32]);

fn add(who: u64, public: PublicKey, valid_from: Option<Moment>) -> DispatchResult {
	Register::add_key(signed(who), public, valid_from)
}

fn revoke(who: u64, number: u32) -> DispatchResult {
	Register::revoke_key(signed(who), number)
}

fn valid_at(number: u32, moment: Moment) -> bool {
	Register::key_valid_at(&acme(), number, KeyPurpose::Assertion, moment)
}

#[test]
fn a_controller_adds_keys_which_are_numbered() {
	test(|| {
		for (number, public) in [(1, SIGNING), (2, ALSO_SIGNING)] {
			assert_ok!(add(ACME, public, None));
			assert_eq!(
				last_event(),
				Event::KeyAdded {
					lei: acme(),
					number,
					public,
					valid_from: NOW
				}
			);
			let key = Key {
				public,
				valid_from: NOW,
				revoked_at: None,
			};
			assert_eq!(Keys::<Test>::get(acme(), number), Some(key));
		}
	});
}

#[test]
fn a_key_is_good_from_its_day_until_it_is_revoked() {
	test(|| {
		assert_ok!(add(ACME, SIGNING, Some(NOW + 10)));
		assert!(!valid_at(1, NOW + 9));
		assert!(valid_at(1, NOW + 10));
		assert!(!valid_at(2, NOW + 10));
		assert!(!Register::key_valid_at(&broker(), 1, KeyPurpose::Assertion, NOW + 10));
		assert!(!Register::key_valid_at(&acme(), 1, KeyPurpose::KeyAgreement, NOW + 10));
		after(20);
		assert_ok!(revoke(ACME_MANAGER, 1));
		assert_eq!(last_event(), Event::KeyRevoked { lei: acme(), number: 1 });
		assert!(valid_at(1, NOW + 19), "what was signed before stays good");
		assert!(!valid_at(1, NOW + 20));
	});
}

#[test]
fn a_key_revoked_before_it_begins_is_never_good() {
	test(|| {
		assert_ok!(add(ACME, SIGNING, Some(NOW + 10)));
		assert_ok!(revoke(ACME, 1));
		for moment in [NOW, NOW + 10, Moment::MAX] {
			assert!(!valid_at(1, moment));
		}
	});
}

#[test]
fn a_key_stays_good_for_what_was_done_before_its_entity_was_suspended() {
	test(|| {
		assert_ok!(add(ACME, SIGNING, None));
		assert_ok!(Register::suspend(council(), acme().into(), reason("r")));
		assert!(valid_at(1, NOW));
		assert_noop!(revoke(ACME, 1), not_authorized(NotActing::NotInGoodStanding));
	});
}

#[test]
fn a_key_does_not_begin_in_the_past() {
	test(|| {
		assert_noop!(add(ACME, SIGNING, Some(NOW - 1)), Error::<Test>::MomentPast);
		assert_ok!(add(ACME, SIGNING, Some(NOW)));
	});
}

#[test]
fn a_number_is_given_once() {
	test(|| {
		assert_ok!(add(ACME, SIGNING, None));
		assert_ok!(revoke(ACME, 1));
		assert_noop!(revoke(ACME, 1), Error::<Test>::AlreadyRevoked);
		assert_ok!(add(ACME, ALSO_SIGNING, None));
		assert_eq!(Keys::<Test>::get(acme(), 1).unwrap().revoked_at, Some(NOW));
		assert_eq!(Keys::<Test>::get(acme(), 2).unwrap().public, ALSO_SIGNING);
		for number in [0, 3] {
			assert_noop!(revoke(ACME, number), Error::<Test>::KeyNotFound);
		}
		assert_noop!(revoke(BROKER, 2), Error::<Test>::KeyNotFound);
	});
}

#[test]
fn keys_that_are_not_revoked_are_bounded() {
	test(|| {
		assert_ok!(add(ACME, SIGNING, None));
		assert_ok!(add(ACME, ALSO_SIGNING, None));
		assert_noop!(add(ACME, SIGNING, None), Error::<Test>::MaxKeysExceeded);
		assert_ok!(revoke(ACME, 1));
		assert_ok!(add(ACME, SIGNING, None));
	});
}

#[test]
fn keys_come_to_an_end_and_begin_anew_with_a_recovery() {
	test(|| {
		for number in 1..=4 {
			assert_ok!(add(ACME, SIGNING, None));
			assert_ok!(revoke(ACME, number));
		}
		assert_noop!(add(ACME, SIGNING, None), Error::<Test>::MaxKeysEverExceeded);
		// A thief may have used them up.
		assert_ok!(Register::propose_recovery(signed(REGISTRAR), acme().into(), STRANGER));
		assert_ok!(approve_recovery(acme()));
		after(RECOVERY_DELAY);
		assert_ok!(Register::complete_recovery(signed(STRANGER), acme().into()));
		assert_ok!(add(STRANGER, SIGNING, None));
		let entity = Entities::<Test>::get(acme()).unwrap();
		assert_eq!((entity.last_key, entity.key_limit), (5, 8));
	});
}

#[test]
fn a_key_to_be_sealed_to_signs_nothing() {
	test(|| {
		assert_ok!(add(ACME, SEALING, None));
		assert!(Register::key_valid_at(&acme(), 1, KeyPurpose::KeyAgreement, NOW));
		assert!(!valid_at(1, NOW));
	});
}

#[test]
fn a_key_has_the_form_of_its_kind() {
	test(|| {
		for public in [
			PublicKey::Ed25519([0; 32]),
			PublicKey::X25519([0; 32]),
			PublicKey::P256([0; 33]),
			PublicKey::P256([4; 33]),
		] {
			assert_noop!(add(ACME, public, None), Error::<Test>::InvalidKey);
		}
		assert_ok!(add(ACME, PublicKey::P256([2; 33]), None));
	});
}

#[test]
fn only_the_controller_adds_and_only_managers_revoke() {
	test(|| {
		assert_for_controllers(|origin| Register::add_key(origin, SIGNING, None));
		assert_ok!(add(ACME, SIGNING, None));
		assert_for_managers(|origin| Register::revoke_key(origin, 1));
	});
}

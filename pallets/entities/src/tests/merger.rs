//! Mergers: a successor in the place of an entity.

use super::*;
use crate::{Entities, OfferedControl, Recoveries, Suspensions};
use bonafide_primitives::{Entities as _, Lei, Malformed, Role, Scope, Standing, MAX_MERGERS};
use frame_support::assert_ok;

fn merge(origin: RuntimeOrigin, lei: Lei, successor: Lei) -> DispatchResult {
	Register::merge(origin, lei.into(), successor.into())
}

/// Admits an entity that its own account controls, for each number another.
fn admit(number: u32) -> Lei {
	let (lei, applicant) = (other(number), 1_000 + u64::from(number));
	let roles = roles(&[Role::Seller]);
	assert_ok!(Register::apply(
		signed(applicant),
		lei.into(),
		name("N"),
		"US".into(),
		roles
	));
	assert_ok!(Register::admit(council(), applicant, NOW, RENEWAL.into()));
	lei
}

#[test]
fn an_entity_merges_into_its_successor() {
	test(|| {
		let successor = admit(1);
		assert_ok!(Register::offer_control(signed(ACME), STRANGER));
		assert_ok!(Register::propose_recovery(signed(REGISTRAR), acme().into(), STRANGER));
		assert_ok!(merge(signed(REGISTRAR_MANAGER), acme(), successor));
		let by = Some(registrar());
		assert_eq!(
			last_event(),
			Event::EntityMerged {
				lei: acme(),
				successor,
				by
			}
		);
		let entity = Entities::<Test>::get(acme()).unwrap();
		assert_eq!((entity.standing, entity.successor), (Standing::Merged, Some(successor)));
		assert_eq!(Register::standing(&acme()), Some(Standing::Merged));
		assert_eq!(OfferedControl::<Test>::get(acme()), None);
		assert_eq!(Recoveries::<Test>::get(acme()), None);
		assert_eq!(System::sufficients(&STRANGER), 0);
	});
}

#[test]
fn who_has_merged_acts_no_more() {
	test(|| {
		assert_ok!(merge(council(), acme(), admit(1)));
		for scope in Scope::ALL {
			for who in [ACME, ACME_MANAGER] {
				assert_eq!(Register::acting(&who, scope), Err(NotActing::NotInGoodStanding));
			}
		}
		assert!(!Register::has_role(&acme(), Role::Importer));
		let lei = || acme().into();
		for refused in [
			Register::suspend(council(), lei(), reason("r")),
			Register::retire(council(), lei()),
			Register::renew(council(), lei(), RENEWAL.into()),
			Register::accredit(council(), lei(), Role::Seller),
			Register::propose_recovery(signed(REGISTRAR), lei(), STRANGER),
			merge(council(), acme(), broker()),
		] {
			assert_eq!(refused, Err(Error::<Test>::AlreadyMerged.into()));
		}
		assert_noop!(Register::reinstate(council(), lei()), Error::<Test>::NotSuspended);
	});
}

#[test]
fn a_successor_stands_in_the_place_of_all_before_it() {
	test(|| {
		assert_eq!(Register::heir(&newcomer()), newcomer());
		assert_eq!(Register::heir(&acme()), acme());
		let (second, third) = (admit(1), admit(2));
		assert_ok!(merge(council(), acme(), second));
		assert_eq!(Register::heir(&acme()), second);
		assert_ok!(merge(council(), second, third));
		for lei in [acme(), second, third] {
			assert_eq!(Register::heir(&lei), third);
		}
	});
}

#[test]
fn as_many_mergers_follow_each_other_as_can_be_followed() {
	test(|| {
		let entities: Vec<_> = (0..=MAX_MERGERS + 1).map(admit).collect();
		let (last, chain) = entities.split_last().unwrap();
		for pair in chain.windows(2) {
			assert_ok!(merge(council(), pair[0], pair[1]));
		}
		let end = *chain.last().unwrap();
		assert_eq!(chain.len() as u32, MAX_MERGERS + 1);
		assert_eq!(Register::heir(&chain[0]), end);
		assert_noop!(merge(council(), end, *last), Error::<Test>::MaxMergersExceeded);
		// Others can still merge into the end.
		assert_ok!(merge(council(), *last, end));
		assert_eq!(Register::heir(last), end);
	});
}

#[test]
fn a_suspended_entity_merges() {
	test(|| {
		let successor = admit(1);
		assert_ok!(Register::suspend(signed(REGISTRAR), acme().into(), reason("r")));
		assert_ok!(merge(signed(REGISTRAR), acme(), successor));
		assert_eq!(Suspensions::<Test>::get(acme()), None);
	});
}

#[test]
fn what_the_council_suspended_the_council_merges() {
	test(|| {
		let successor = admit(1);
		assert_ok!(Register::suspend(council(), acme().into(), reason("r")));
		assert_noop!(merge(signed(REGISTRAR), acme(), successor), Error::<Test>::NotCouncil);
		assert_ok!(merge(council(), acme(), successor));
	});
}

#[test]
fn public_trust_is_merged_by_the_council_alone() {
	test(|| {
		assert_noop!(merge(signed(REGISTRAR), broker(), acme()), Error::<Test>::NotCouncil);
		assert_ok!(merge(council(), broker(), acme()));
		assert!(!Register::has_role(&acme(), Role::Broker), "roles are not inherited");
	});
}

#[test]
fn a_registrar_has_no_part_in_a_merger_it_judges() {
	test(|| {
		for (lei, successor) in [(acme(), registrar()), (registrar(), acme())] {
			assert_noop!(merge(signed(REGISTRAR), lei, successor), Error::<Test>::SelfJudgment);
		}
		assert_ok!(merge(council(), acme(), registrar()));
	});
}

#[test]
fn a_successor_is_another_entity_that_is_active() {
	test(|| {
		assert_noop!(merge(council(), acme(), acme()), Error::<Test>::SelfMerger);
		let refused = DispatchError::from(Error::<Test>::SuccessorNotInGoodStanding);
		assert_noop!(merge(council(), acme(), newcomer()), refused);
		assert_ok!(Register::suspend(council(), broker().into(), reason("r")));
		assert_noop!(merge(council(), acme(), broker()), refused);
		assert_ok!(Register::retire(council(), broker().into()));
		assert_noop!(merge(council(), acme(), broker()), refused);
		Timestamp::set_timestamp(date("2027-01-01").midnight());
		assert_eq!(Register::standing(&registrar()), Some(Standing::Lapsed));
		assert_ok!(merge(council(), acme(), registrar()));
		assert_noop!(merge(council(), registrar(), acme()), refused);
	});
}

#[test]
fn entities_are_spelled_and_admitted() {
	test(|| {
		let invalid = Error::<Test>::InvalidLei(Malformed::Character);
		assert_noop!(Register::merge(council(), "acme".into(), broker().into()), invalid);
		let invalid = Error::<Test>::InvalidLei(Malformed::Empty);
		assert_noop!(Register::merge(council(), acme().into(), "".into()), invalid);
		assert_noop!(merge(council(), newcomer(), acme()), Error::<Test>::EntityNotFound);
		assert_ok!(Register::retire(council(), broker().into()));
		assert_noop!(merge(council(), broker(), acme()), Error::<Test>::AlreadyRetired);
	});
}

#[test]
fn only_a_registrar_or_the_council_merges() {
	test(|| assert_for_council_or_registrar(|origin| merge(origin, acme(), broker())));
}

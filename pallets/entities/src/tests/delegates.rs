//! Delegates: asked within the power of the one who asks them, they accept, are removed and leave.

use super::*;
use crate::{Delegates, Entities, Offer, OfferedDelegations, Power, WeightInfo};
use bonafide_primitives::{Malformed, Moment};

const NEW: u64 = 60;

fn offer(by: u64, delegate: u64, held: &[Scope], until: Option<Moment>) -> DispatchResult {
	let outcome = Register::offer_delegation(signed(by), delegate, scopes(held), until);
	outcome.map(drop).map_err(|failure| failure.error)
}

fn accept(who: u64) -> DispatchResult {
	Register::accept_delegation(signed(who), acme().into())
}

/// The number of delegates of acme, and of accounts that it asks to be one.
fn counts() -> (u32, u32) {
	let entity = Entities::<Test>::get(acme()).unwrap();
	(entity.delegate_count, entity.offer_count)
}

#[test]
fn a_controller_asks_and_a_delegate_accepts() {
	test(|| {
		let (lei, delegate) = (acme(), NEW);
		let power = Power {
			scopes: scopes(&Scope::ALL),
			until: Some(NOW + 10),
		};
		assert_ok!(offer(ACME, NEW, &Scope::ALL, power.until));
		let offered = Event::DelegationOffered {
			lei,
			delegate,
			power: power.clone(),
		};
		assert_eq!(last_event(), offered);
		let (held, since) = (power.clone(), NOW);
		assert_eq!(
			OfferedDelegations::<Test>::get(acme(), NEW),
			Some(Offer { power: held, since })
		);
		assert_eq!((Accounts::<Test>::get(NEW), counts()), (None, (2, 1)));

		assert_ok!(accept(NEW));
		let added = Event::DelegateAdded {
			lei,
			delegate,
			power: power.clone(),
		};
		assert_eq!(last_event(), added);
		assert_eq!(Delegates::<Test>::get(acme(), NEW), Some(power));
		assert_eq!((Accounts::<Test>::get(NEW), counts()), (Some(acme()), (3, 0)));
		assert_noop!(accept(NEW), Error::<Test>::DelegationNotOffered);
	});
}

#[test]
fn a_delegate_entrusts_no_more_than_it_has() {
	test(|| {
		assert_noop!(
			offer(ACME_MANAGER, NEW, &[Scope::License], None),
			Error::<Test>::BeyondOwnPower
		);
		assert_noop!(
			offer(ACME_MANAGER, NEW, &Scope::ALL, None),
			Error::<Test>::BeyondOwnPower
		);
		assert_ok!(offer(ACME_MANAGER, NEW, &[Scope::Manage, Scope::File], None));
	});
}

#[test]
fn a_delegate_entrusts_for_no_longer_than_its_own_power_lasts() {
	test(|| {
		assert_ok!(Register::remove_delegate(signed(ACME), ACME_CLERK));
		assert_ok!(offer(ACME, NEW, &[Scope::Manage], Some(NOW + 10)));
		assert_ok!(accept(NEW));
		for until in [None, Some(NOW + 11)] {
			assert_noop!(
				offer(NEW, NEW + 1, &[Scope::Manage], until),
				Error::<Test>::BeyondOwnPower
			);
		}
		assert_ok!(offer(NEW, NEW + 1, &[Scope::Manage], Some(NOW + 10)));
	});
}

#[test]
fn a_power_has_scopes_and_a_future() {
	test(|| {
		assert_noop!(offer(ACME, NEW, &[], None), Error::<Test>::EmptyScopes);
		for past in [0, NOW - 1, NOW] {
			assert_noop!(offer(ACME, NEW, &[Scope::File], Some(past)), Error::<Test>::MomentPast);
		}
	});
}

#[test]
fn an_account_acts_for_one_entity() {
	test(|| {
		for who in [ACME, ACME_CLERK] {
			assert_noop!(offer(ACME, who, &[Scope::File], None), Error::<Test>::AlreadyActing);
		}
		assert_ok!(offer(ACME, REGISTRAR_CLERK, &[Scope::File], None));
		assert_noop!(accept(REGISTRAR_CLERK), Error::<Test>::AlreadyActing);
		assert_ok!(Register::resign(signed(REGISTRAR_CLERK)));
		assert_ok!(accept(REGISTRAR_CLERK));
	});
}

#[test]
fn many_ask_one_account_and_it_chooses() {
	test(|| {
		for by in [ACME, BROKER, REGISTRAR] {
			assert_ok!(offer(by, NEW, &[Scope::File], None));
		}
		assert_ok!(Register::accept_delegation(signed(NEW), broker().into()));
		assert_eq!(Accounts::<Test>::get(NEW), Some(broker()));
		assert_noop!(accept(NEW), Error::<Test>::AlreadyActing);
		assert_ok!(Register::decline_delegation(signed(NEW), acme().into()));
		let (lei, delegate) = (acme(), NEW);
		assert_eq!(last_event(), Event::DelegationDeclined { lei, delegate });
		assert_eq!(counts(), (2, 0));
		assert_noop!(
			Register::decline_delegation(signed(NEW), acme().into()),
			Error::<Test>::DelegationNotOffered
		);
	});
}

#[test]
fn whoever_is_asked_anew_accepts_what_was_asked_last() {
	test(|| {
		assert_ok!(offer(ACME, NEW, &Scope::ALL, None));
		assert_ok!(offer(ACME, NEW, &[Scope::File], None));
		assert_eq!(counts(), (2, 1));
		assert_ok!(accept(NEW));
		assert_eq!(
			Delegates::<Test>::get(acme(), NEW).unwrap().scopes,
			scopes(&[Scope::File])
		);
	});
}

#[test]
fn an_offer_lapses_with_time_or_with_the_power_it_offers() {
	test(|| {
		assert_ok!(offer(ACME, NEW, &[Scope::File], None));
		after(OFFER_LIFETIME - 1);
		assert_eq!(
			Register::delegation_offered(&NEW, acme()).unwrap().scopes,
			scopes(&[Scope::File])
		);
		after(OFFER_LIFETIME);
		assert_noop!(accept(NEW), Error::<Test>::DelegationNotOffered);
		assert_ok!(offer(ACME, NEW, &[Scope::File], Some(NOW + OFFER_LIFETIME + 1)));
		after(OFFER_LIFETIME + 1);
		assert_noop!(accept(NEW), Error::<Test>::DelegationNotOffered);
		assert_ok!(Register::decline_delegation(signed(NEW), acme().into()));
	});
}

#[test]
fn nobody_becomes_a_delegate_of_who_may_not_act() {
	test(|| {
		assert_ok!(offer(ACME, NEW, &[Scope::File], None));
		assert_ok!(Register::suspend(council(), acme().into(), reason("r")));
		assert_noop!(accept(NEW), not_authorized(NotActing::NotInGoodStanding));
		assert_ok!(Register::reinstate(council(), acme().into()));
		assert_ok!(accept(NEW));
	});
}

#[test]
fn delegates_and_offers_are_bounded_together() {
	test(|| {
		assert_ok!(offer(ACME, NEW, &[Scope::File], None));
		assert_noop!(
			offer(ACME, NEW + 1, &[Scope::File], None),
			Error::<Test>::MaxDelegatesExceeded
		);
		// The one who is asked already takes no second place.
		assert_ok!(offer(ACME, NEW, &[Scope::Manage], None));
		assert_ok!(Register::remove_delegate(signed(ACME), NEW));
		let (lei, delegate) = (acme(), NEW);
		assert_eq!(last_event(), Event::DelegationOfferWithdrawn { lei, delegate });
		assert_noop!(accept(NEW), Error::<Test>::DelegationNotOffered);
		assert_ok!(offer(ACME, NEW + 1, &[Scope::File], None));
		assert_ok!(accept(NEW + 1));
		assert_noop!(
			offer(ACME, NEW, &[Scope::File], None),
			Error::<Test>::MaxDelegatesExceeded
		);
	});
}

#[test]
fn whoever_did_not_answer_in_time_makes_room() {
	test(|| {
		assert_ok!(offer(ACME, NEW, &[Scope::File], None));
		after(OFFER_LIFETIME);
		let done = Register::offer_delegation(signed(ACME), NEW + 1, scopes(&[Scope::File]), None).unwrap();
		assert_eq!(done.actual_weight, Some(<() as WeightInfo>::offer_delegation(1)));
		let (lei, delegate) = (acme(), NEW);
		assert!(events().contains(&Event::DelegationOfferLapsed { lei, delegate }));
		assert_eq!(counts(), (2, 1));
		assert!(!OfferedDelegations::<Test>::contains_key(acme(), NEW));
	});
}

#[test]
fn whose_time_is_over_makes_room() {
	test(|| {
		assert_ok!(offer(ACME, NEW, &[Scope::File], Some(NOW + 10)));
		assert_ok!(accept(NEW));
		after(10);
		assert_ok!(offer(ACME, NEW + 1, &[Scope::File], None));
		let (lei, delegate) = (acme(), NEW);
		assert!(events().contains(&Event::DelegateRemoved { lei, delegate }));
		assert_eq!((Accounts::<Test>::get(NEW), counts()), (None, (2, 1)));
		assert_eq!(System::sufficients(&NEW), 0);
	});
}

#[test]
fn a_manager_removes_delegates() {
	test(|| {
		assert_ok!(Register::remove_delegate(signed(ACME_MANAGER), ACME_CLERK));
		assert_eq!(
			last_event(),
			Event::DelegateRemoved {
				lei: acme(),
				delegate: ACME_CLERK
			}
		);
		assert_eq!(Delegates::<Test>::get(acme(), ACME_CLERK), None);
		assert_eq!(Accounts::<Test>::get(ACME_CLERK), None);
		assert_eq!(counts(), (1, 0));
		for who in [ACME_CLERK, ACME, REGISTRAR_CLERK, STRANGER] {
			assert_noop!(Register::remove_delegate(signed(ACME), who), Error::<Test>::NotDelegate);
		}
	});
}

#[test]
fn a_delegate_resigns_even_from_a_suspended_entity() {
	test(|| {
		assert_ok!(Register::suspend(council(), acme().into(), reason("r")));
		assert_ok!(Register::resign(signed(ACME_CLERK)));
		assert_eq!(
			last_event(),
			Event::DelegateResigned {
				lei: acme(),
				delegate: ACME_CLERK
			}
		);
		assert_eq!(Accounts::<Test>::get(ACME_CLERK), None);
		assert_eq!(counts(), (1, 0));
	});
}

#[test]
fn only_delegates_resign() {
	test(|| {
		for origin in [RuntimeOrigin::none(), council()] {
			assert_noop!(Register::resign(origin), BadOrigin);
		}
		for who in [STRANGER, ACME] {
			assert_noop!(Register::resign(signed(who)), Error::<Test>::NotDelegate);
		}
	});
}

#[test]
fn only_who_is_asked_accepts_or_declines() {
	test(|| {
		assert_ok!(offer(ACME, NEW, &[Scope::File], None));
		let invalid = DispatchError::from(Error::<Test>::InvalidLei(Malformed::LowerCase));
		for call in [Register::accept_delegation, Register::decline_delegation] {
			for origin in [RuntimeOrigin::none(), council()] {
				assert_noop!(call(origin, acme().into()), BadOrigin);
			}
			for who in [STRANGER, ACME, ACME_CLERK] {
				assert_noop!(call(signed(who), acme().into()), Error::<Test>::DelegationNotOffered);
			}
			for lei in [broker(), newcomer()] {
				assert_noop!(call(signed(NEW), lei.into()), Error::<Test>::DelegationNotOffered);
			}
			assert_noop!(call(signed(NEW), "acme".into()), invalid);
		}
	});
}

#[test]
fn only_managers_ask_and_remove_delegates() {
	test(|| {
		assert_for_managers(|origin| {
			let outcome = Register::offer_delegation(origin, NEW, scopes(&[Scope::File]), None);
			outcome.map(drop).map_err(|failure| failure.error)
		});
		assert_for_managers(|origin| Register::remove_delegate(origin, ACME_CLERK));
	});
}

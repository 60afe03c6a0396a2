//! Mergers: proposed, accepted by the successor, approved by the council, and completed unless somebody objects.

use super::*;
use crate::{Entities, Merger, Mergers, OfferedControl, Suspensions};
use bonafide_primitives::{Entities as _, Malformed, Moment, Role, Spelled, Standing, MAX_MERGERS};

/// Controls the successor.
const HEIR: u64 = 1_001;

fn heir() -> Lei {
	other(1)
}

fn propose(origin: RuntimeOrigin) -> DispatchResult {
	Register::propose_merger(origin, acme().into(), heir().into())
}

fn accept(who: u64) -> DispatchResult {
	Register::accept_merger(signed(who), acme().into())
}

fn approve(since: Moment) -> DispatchResult {
	Register::approve_merger(council(), acme().into(), heir().into(), since)
}

fn veto(who: u64) -> DispatchResult {
	Register::veto_merger(signed(who), heir().into())
}

fn cancel(origin: RuntimeOrigin) -> DispatchResult {
	Register::cancel_merger(origin, acme().into(), heir().into())
}

fn complete() -> DispatchResult {
	Register::complete_merger(signed(STRANGER), acme().into(), heir().into())
}

fn pending() -> Option<Merger> {
	Mergers::<Test>::get(acme(), heir())
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
	let now = <Timestamp as bonafide_primitives::Clock>::now();
	assert_ok!(Register::admit(council(), applicant, now, RENEWAL.into()));
	lei
}

/// The merger of acme into its heir, proposed by the registrar and accepted.
fn accepted() {
	admit(1);
	assert_ok!(propose(signed(REGISTRAR)));
	assert_ok!(accept(HEIR));
}

fn approved() {
	accepted();
	assert_ok!(approve(NOW));
}

#[test]
fn an_entity_merges_into_its_successor() {
	test(|| {
		let (lei, successor) = (acme(), admit(1));
		assert_ok!(propose(signed(REGISTRAR_MANAGER)));
		let by = Some(registrar());
		assert_eq!(last_event(), Event::MergerProposed { lei, successor, by });
		let merger = Merger {
			proposed_by: by,
			since: NOW,
			accepted: false,
			approved_at: None,
		};
		assert_eq!(pending(), Some(merger));
		after(3);
		assert_ok!(accept(HEIR));
		assert_eq!(last_event(), Event::MergerAccepted { lei, successor });
		after(5);
		assert_ok!(approve(NOW));
		assert_eq!(last_event(), Event::MergerApproved { lei, successor });
		let merger = pending().unwrap();
		assert_eq!((merger.accepted, merger.approved_at), (true, Some(NOW + 5)));
		assert_eq!(Register::standing(&acme()), Some(Standing::Good), "nothing changed yet");

		assert_ok!(Register::offer_control(signed(ACME), STRANGER));
		assert_ok!(Register::propose_recovery(signed(REGISTRAR), acme().into(), STRANGER));
		assert_ok!(approve_recovery(acme()));
		after(5 + RECOVERY_DELAY - 1);
		assert_noop!(complete(), Error::<Test>::NotDue);
		after(5 + RECOVERY_DELAY);
		assert_ok!(complete());
		assert_eq!(last_event(), Event::EntityMerged { lei, successor });
		let entity = Entities::<Test>::get(acme()).unwrap();
		assert_eq!((entity.standing, entity.successor), (Standing::Merged, Some(successor)));
		assert_eq!(Register::standing(&acme()), Some(Standing::Merged));
		assert_eq!(OfferedControl::<Test>::get(acme()), None);
		assert_eq!(crate::Recoveries::<Test>::get(acme()), None);
		assert_eq!(System::sufficients(&STRANGER), 0);
		let to = STRANGER;
		for lapsed in [
			Event::ControlOfferLapsed { lei, to },
			Event::RecoveryDropped { lei, to },
		] {
			assert!(events().contains(&lapsed));
		}
		assert_noop!(complete(), Error::<Test>::MergerNotFound);
	});
}

/// Whoever looks for the records of an entity looks for those of the entities in whose place it stands as well.
#[test]
fn an_entity_is_united_with_all_that_have_merged_into_it() {
	test(|| {
		let [first, second, other, last] = [admit(2), admit(3), admit(4), admit(5)];
		let merge = |lei: Lei, controller: u64, successor: Lei| {
			assert_ok!(Register::propose_merger(council(), lei.into(), successor.into()));
			assert_ok!(Register::accept_merger(signed(controller), lei.into()));
			let since = <Timestamp as bonafide_primitives::Clock>::now();
			assert_ok!(Register::approve_merger(council(), lei.into(), successor.into(), since));
			after(since - NOW + RECOVERY_DELAY);
			assert_ok!(Register::complete_merger(
				signed(STRANGER),
				lei.into(),
				successor.into()
			));
		};
		merge(first, 1_003, second);
		merge(second, 1_005, last);
		merge(other, 1_005, last);
		let mut all = Register::united(&last, 4).unwrap();
		assert_eq!(all.remove(0), last);
		all.sort();
		let mut expected = [first, second, other];
		expected.sort();
		assert_eq!(all, expected);
		assert_eq!(Register::united(&second, 2), Some(vec![second, first]));
		assert_eq!(Register::united(&acme(), 1), Some(vec![acme()]));
		for most in 0..4 {
			assert_eq!(Register::united(&last, most), None);
		}
		assert_eq!(Register::successors(&first).collect::<Vec<_>>(), [second, last]);
		assert_eq!(Register::successors(&last).next(), None);
		assert_ok!(Register::do_try_state());
	});
}

/// One registrar, or a thief of its key, admits a shell and would put it in the place of a member.
#[test]
fn a_false_registrar_takes_nobody_over() {
	test(|| {
		let shell = admit(1);
		assert_ok!(propose(signed(REGISTRAR)));
		assert_ok!(accept(HEIR));
		after(RECOVERY_DELAY);
		assert_noop!(complete(), Error::<Test>::NotApproved);
		let again = |origin| Register::approve_merger(origin, acme().into(), shell.into(), NOW);
		assert_noop!(again(signed(REGISTRAR)), BadOrigin);
		assert_eq!(Register::acting(&ACME, Scope::License), Ok(acme()));
		assert_eq!(Register::heir(&acme()), acme());

		// Even if it takes the council in, the member objects.
		assert_ok!(approve(NOW));
		assert_ok!(veto(ACME));
		let (lei, successor) = (acme(), shell);
		assert_eq!(last_event(), Event::MergerVetoed { lei, successor });
		after(2 * RECOVERY_DELAY);
		assert_noop!(complete(), Error::<Test>::MergerNotFound);
	});
}

#[test]
fn nobody_hangs_an_entity_on_a_successor_that_does_not_want_it() {
	test(|| {
		admit(1);
		assert_ok!(propose(signed(REGISTRAR)));
		assert_noop!(approve(NOW), Error::<Test>::MergerNotAccepted);
		for who in [ACME, BROKER] {
			let refused = Register::accept_merger(signed(who), acme().into());
			assert_eq!(refused, Err(Error::<Test>::MergerNotFound.into()));
		}
		assert_ok!(accept(HEIR));
		assert_ok!(approve(NOW));
		// It thinks better of it.
		assert_ok!(cancel(signed(HEIR)));
		let (lei, successor, by) = (acme(), heir(), Some(heir()));
		assert_eq!(last_event(), Event::MergerCanceled { lei, successor, by });
	});
}

#[test]
fn an_entity_proposes_its_own_merger() {
	test(|| {
		admit(1);
		assert_noop!(propose(signed(ACME_MANAGER)), Error::<Test>::NotController);
		assert_ok!(propose(signed(ACME)));
		assert_eq!(pending().unwrap().proposed_by, Some(acme()));
		assert_ok!(accept(HEIR));
		assert_ok!(approve(NOW));
		after(RECOVERY_DELAY);
		assert_ok!(complete());
		assert_eq!(Register::heir(&acme()), heir());
	});
}

#[test]
fn an_entity_proposes_one_merger_of_its_own_at_a_time() {
	test(|| {
		let (lei, successor, by) = (acme(), admit(1), Some(acme()));
		assert_ok!(propose(signed(ACME)));
		let elsewhere = || Register::propose_merger(signed(ACME), acme().into(), broker().into());
		assert_ok!(elsewhere());
		assert!(events().contains(&Event::MergerCanceled { lei, successor, by }));
		assert_eq!(pending(), None);
		// What another proposes it does not end so.
		assert_ok!(propose(signed(ACME)));
		assert_ok!(veto(ACME));
		assert_ok!(propose(council()));
		assert_ok!(elsewhere());
		assert!(pending().is_some());
	});
}

#[test]
fn public_trust_proposes_its_own_merger_or_the_council_does() {
	test(|| {
		let merger = |origin| Register::propose_merger(origin, broker().into(), acme().into());
		assert_noop!(merger(signed(REGISTRAR)), Error::<Test>::NotCouncil);
		assert_ok!(merger(signed(BROKER)));
		assert_ok!(Register::cancel_merger(signed(BROKER), broker().into(), acme().into()));
		merge(broker(), acme(), ACME);
		assert!(!Register::has_role(&acme(), Role::Broker), "roles are not inherited");
	});
}

#[test]
fn who_is_suspended_does_not_object() {
	test(|| {
		approved();
		assert_ok!(Register::suspend(signed(REGISTRAR), acme().into(), reason("stolen")));
		assert_noop!(veto(ACME), not_authorized(NotActing::NotInGoodStanding));
		after(RECOVERY_DELAY);
		assert_ok!(complete());
		assert_eq!(Suspensions::<Test>::get(acme()), None);
	});
}

#[test]
fn what_the_council_suspended_the_council_merges() {
	test(|| {
		admit(1);
		assert_ok!(Register::suspend(council(), acme().into(), reason("r")));
		assert_noop!(propose(signed(REGISTRAR)), Error::<Test>::NotCouncil);
		let suspended = not_authorized(NotActing::NotInGoodStanding);
		assert_noop!(propose(signed(ACME)), suspended);
		merge(acme(), heir(), HEIR);
	});
}

#[test]
fn the_council_and_the_proposer_cancel() {
	test(|| {
		admit(1);
		assert_noop!(cancel(council()), Error::<Test>::MergerNotFound);
		for (origin, by) in [(council(), None), (signed(REGISTRAR_MANAGER), Some(registrar()))] {
			assert_ok!(propose(signed(REGISTRAR)));
			assert_noop!(cancel(signed(BROKER)), Error::<Test>::NotProposer);
			assert_noop!(cancel(signed(ACME)), Error::<Test>::NotProposer);
			assert_ok!(accept(HEIR));
			assert_ok!(approve(NOW));
			assert_ok!(cancel(origin));
			let (lei, successor) = (acme(), heir());
			assert_eq!(last_event(), Event::MergerCanceled { lei, successor, by });
			assert_eq!(pending(), None);
		}
		assert_noop!(cancel(RuntimeOrigin::none()), BadOrigin);
		assert_noop!(cancel(signed(STRANGER)), not_authorized(NotActing::NoEntity));
		assert_noop!(cancel(signed(ACME_CLERK)), not_authorized(NotActing::OutOfScope));
	});
}

#[test]
fn a_proposal_stands_once_until_it_lapses() {
	test(|| {
		accepted();
		assert_noop!(propose(council()), Error::<Test>::MergerExists);
		after(OFFER_LIFETIME);
		assert_noop!(accept(HEIR), Error::<Test>::MergerNotFound);
		assert_noop!(approve(NOW), Error::<Test>::MergerNotFound);
		assert_ok!(propose(council()));
		assert_noop!(approve(NOW), Error::<Test>::MergerChanged);
		assert_noop!(approve(NOW + OFFER_LIFETIME), Error::<Test>::MergerNotAccepted);
	});
}

#[test]
fn an_approval_is_given_once_and_expires() {
	test(|| {
		approved();
		assert_noop!(approve(NOW), Error::<Test>::AlreadyApproved);
		after(RECOVERY_DELAY + OFFER_LIFETIME - 1);
		assert_noop!(propose(council()), Error::<Test>::MergerExists);
		after(RECOVERY_DELAY + OFFER_LIFETIME);
		assert_noop!(complete(), Error::<Test>::ApprovalExpired);
		assert_ok!(propose(council()));
		assert_noop!(complete(), Error::<Test>::NotApproved);
	});
}

#[test]
fn who_has_merged_acts_no_more() {
	test(|| {
		admit(1);
		merge(acme(), heir(), HEIR);
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
			Register::propose_merger(council(), lei(), broker().into()),
		] {
			assert_eq!(refused, Err(Error::<Test>::AlreadyMerged.into()));
		}
		assert_noop!(Register::reinstate(council(), lei()), Error::<Test>::NotSuspended);
	});
}

#[test]
fn its_accounts_leave_and_begin_anew() {
	test(|| {
		admit(1);
		merge(acme(), heir(), HEIR);
		for who in [ACME, ACME_CLERK] {
			assert_ok!(Register::resign(signed(who)));
			assert_eq!(System::sufficients(&who), 0);
			entrust(HEIR, who, &[Scope::File]);
			assert_eq!(Register::acting(&who, Scope::File), Ok(heir()));
		}
		assert_eq!(Entities::<Test>::get(acme()).unwrap().controller, None);
	});
}

#[test]
fn a_successor_stands_in_the_place_of_all_before_it() {
	test(|| {
		assert_eq!(Register::heir(&newcomer()), newcomer());
		assert_eq!(Register::heir(&acme()), acme());
		let (second, third) = (admit(1), admit(2));
		merge(acme(), second, 1_001);
		assert_eq!(Register::heir(&acme()), second);
		merge(second, third, 1_002);
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
		for (number, pair) in (1..).zip(chain.windows(2)) {
			merge(pair[0], pair[1], 1_000 + number);
		}
		let end = *chain.last().unwrap();
		assert_eq!(chain.len() as u32, MAX_MERGERS + 1);
		assert_eq!(Register::heir(&chain[0]), end);
		assert_noop!(
			Register::propose_merger(council(), end.into(), (*last).into()),
			Error::<Test>::MaxMergersExceeded
		);
		// Others can still merge into the end.
		merge(*last, end, 1_000 + u64::from(MAX_MERGERS));
		assert_eq!(Register::heir(last), end);
	});
}

#[test]
fn a_successor_that_merged_itself_meanwhile_takes_no_other_over() {
	test(|| {
		approved();
		merge(heir(), broker(), BROKER);
		assert_noop!(complete(), Error::<Test>::SuccessorNotInGoodStanding);
	});
}

#[test]
fn a_registrar_has_no_part_in_a_merger_it_judges() {
	test(|| {
		let propose = |origin, lei: Lei, successor: Lei| Register::propose_merger(origin, lei.into(), successor.into());
		let own = signed(REGISTRAR);
		assert_noop!(propose(own.clone(), acme(), registrar()), Error::<Test>::SelfJudgment);
		// Its own end it proposes as any entity does.
		assert_noop!(
			propose(signed(REGISTRAR_MANAGER), registrar(), acme()),
			Error::<Test>::NotController
		);
		assert_ok!(propose(own, registrar(), acme()));
		assert_ok!(propose(council(), acme(), registrar()));
	});
}

#[test]
fn a_successor_is_another_entity_that_is_active() {
	test(|| {
		let propose = |lei: Lei, successor: Lei| Register::propose_merger(council(), lei.into(), successor.into());
		assert_noop!(propose(acme(), acme()), Error::<Test>::SelfMerger);
		let refused = DispatchError::from(Error::<Test>::SuccessorNotInGoodStanding);
		assert_noop!(propose(acme(), newcomer()), refused);
		assert_ok!(Register::suspend(council(), broker().into(), reason("r")));
		assert_noop!(propose(acme(), broker()), refused);
		assert_ok!(Register::retire(council(), broker().into()));
		assert_noop!(propose(acme(), broker()), refused);
		Timestamp::set_timestamp(date("2027-01-01").midnight());
		assert_eq!(Register::standing(&registrar()), Some(Standing::Lapsed));
		merge(acme(), registrar(), REGISTRAR);
		assert_noop!(propose(registrar(), acme()), refused);
	});
}

#[test]
fn entities_are_spelled_and_admitted() {
	test(|| {
		let acme = || Spelled::from(acme());
		let invalid = DispatchError::from(Error::<Test>::InvalidLei(Malformed::LowerCase));
		let empty = DispatchError::from(Error::<Test>::InvalidLei(Malformed::Empty));
		for (lei, successor, refused) in [(Spelled::from("acme"), acme(), invalid), (acme(), "".into(), empty)] {
			assert_noop!(
				Register::propose_merger(council(), lei.clone(), successor.clone()),
				refused
			);
			assert_noop!(
				Register::approve_merger(council(), lei.clone(), successor.clone(), NOW),
				refused
			);
			assert_noop!(
				Register::cancel_merger(council(), lei.clone(), successor.clone()),
				refused
			);
			assert_noop!(Register::complete_merger(signed(ACME), lei, successor), refused);
		}
		assert_noop!(Register::accept_merger(signed(ACME), "acme".into()), invalid);
		assert_noop!(Register::veto_merger(signed(ACME), "acme".into()), invalid);
		assert_noop!(
			Register::propose_merger(council(), newcomer().into(), acme()),
			Error::<Test>::EntityNotFound
		);
		assert_ok!(Register::retire(council(), broker().into()));
		assert_noop!(
			Register::propose_merger(council(), broker().into(), acme()),
			Error::<Test>::AlreadyRetired
		);
	});
}

#[test]
fn each_step_has_its_own_callers() {
	test(|| {
		admit(1);
		assert_noop!(propose(RuntimeOrigin::none()), BadOrigin);
		assert_noop!(propose(signed(STRANGER)), not_authorized(NotActing::NoEntity));
		assert_noop!(propose(signed(BROKER)), not_authorized(NotActing::WithoutRole));
		assert_noop!(propose(signed(REGISTRAR_CLERK)), not_authorized(NotActing::OutOfScope));
		assert_for_controllers(|origin| Register::accept_merger(origin, broker().into()));
		assert_for_controllers(|origin| Register::veto_merger(origin, broker().into()));
		assert_noop!(veto(ACME), Error::<Test>::MergerNotFound);
		for origin in [RuntimeOrigin::none(), signed(ACME), signed(HEIR), signed(REGISTRAR)] {
			let approved = Register::approve_merger(origin, acme().into(), heir().into(), NOW);
			assert_eq!(approved, Err(BadOrigin.into()));
		}
		for origin in [RuntimeOrigin::none(), council()] {
			let completed = Register::complete_merger(origin, acme().into(), heir().into());
			assert_eq!(completed, Err(BadOrigin.into()));
		}
	});
}

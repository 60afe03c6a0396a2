//! The conductor of a case: the administration that the entry is filed with, one that it hands the case to, and one
//! that takes it up where nobody is left; and those that it invites.

use super::{cases::*, detentions, *};
use crate::{Addressee, Capacity, CaseOn, CasesFor, Determination, Event, ReplyTo, Step, MAX_REQUESTS_OF_INVITED};
use bonafide_primitives::{CaseId, Lei, Malformed, NotActing};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

/// The customs of the country of export.
const MX_CUSTOMS: u64 = OTHER_CUSTOMS;

fn mx_customs() -> Lei {
	other_customs()
}

fn invite(id: CaseId, customs: Lei) -> DispatchResult {
	CasesPallet::invite(RuntimeOrigin::signed(CUSTOMS), id, customs.into())
}

fn hand_over(id: CaseId, customs: Lei) -> DispatchResult {
	CasesPallet::hand_over(RuntimeOrigin::signed(CUSTOMS), id, customs.into())
}

fn take_up(who: u64, id: CaseId) -> DispatchResult {
	CasesPallet::take_up(RuntimeOrigin::signed(who), id)
}

fn ask(who: u64, id: CaseId, form: crate::RequestForm) -> DispatchResult {
	CasesPallet::ask(RuntimeOrigin::signed(who), id, form)
}

fn determine_as(who: u64, id: CaseId, determination: Determination) -> DispatchResult {
	let reason = "As the records show.".parse().unwrap();
	CasesPallet::determine(RuntimeOrigin::signed(who), id, determination, reason, None)
}

#[test]
fn no_administration_opens_a_case_about_the_entry_of_another() {
	run(|| {
		let number = file(
			1,
			vec![LineForm {
				claim: claimed().claim,
				..detentions::branded()
			}],
		);
		let mx = || RuntimeOrigin::signed(MX_CUSTOMS);
		assert_noop!(
			CasesPallet::open(mx(), number.into(), 1, asking_importer()),
			CasesError::NotCompetent
		);
		let reason = "The stitching differs".parse().unwrap();
		let detain = CasesPallet::detain(mx(), number.into(), 1, detentions::MARK, reason, list(vec![]), None);
		assert_eq!(detain, Err(CasesError::NotCompetent.into()));
		assert_eq!(CaseOn::<Test>::iter().count(), 0);
	});
}

#[test]
fn handed_over_once_it_is_taken_up() {
	run(|| {
		let id = open();
		assert_noop!(take_up(MX_CUSTOMS, id), CasesError::NotOffered);
		assert_ok!(hand_over(id, mx_customs()));
		System::assert_last_event(
			Event::CaseOffered {
				case: id,
				customs: mx_customs(),
				by: customs(),
			}
			.into(),
		);
		// Nothing changes before that.
		assert_ok!(request(id, asking_sealed()));
		assert_ok!(take_up(MX_CUSTOMS, id));
		System::assert_last_event(
			Event::ConductorChanged {
				case: id,
				before: customs(),
				by: mx_customs(),
			}
			.into(),
		);
		assert_eq!((case(id).customs, case(id).offered), (mx_customs(), None));
		assert_noop!(request(id, asking_sealed()), CasesError::NotConductor);
		assert_noop!(take_up(CUSTOMS, id), CasesError::NotOffered);
		// It is told of no case that it has no part in.
		assert!(!CasesFor::<Test>::contains_key(customs(), id));
		assert!(CasesFor::<Test>::contains_key(mx_customs(), id));
		assert_ok!(determine_as(MX_CUSTOMS, id, Determination::Originating));
	});
}

/// An administration detains goods and loses its role. They would stay for ever, and the quota of the entry drawn.
#[test]
fn the_one_that_the_entry_is_filed_with_takes_up_what_nobody_conducts() {
	run(|| {
		let id = detentions::detain();
		assert_ok!(hand_over(id, mx_customs()));
		assert_ok!(take_up(MX_CUSTOMS, id));
		assert_noop!(detentions::release(), CustomsError::GoodsDetained);
		assert_noop!(take_up(CUSTOMS, id), CasesError::NotOffered);
		take_role(mx_customs());
		assert_noop!(
			determine_as(MX_CUSTOMS, id, Determination::Released),
			CasesError::NotAuthorized(NotActing::WithoutRole)
		);
		let waits = CasesPallet::waits_for(&case(id), &[], NOW);
		assert_eq!((waits[0].on, waits[0].step), (Some(customs()), Step::Determine));
		assert_ok!(take_up(CUSTOMS, id));
		assert_ok!(determine(id, Determination::Released));
		assert_ok!(detentions::release());
	});
	// The entry's own is gone: the council names the one in its place.
	run(|| {
		let id = detentions::detain();
		take_role(customs());
		assert_noop!(take_up(MX_CUSTOMS, id), CasesError::NotOffered);
		let named = Customs::name_successor(RuntimeOrigin::root(), customs().into(), mx_customs().into());
		assert_ok!(named);
		assert_ok!(take_up(MX_CUSTOMS, id));
		assert_ok!(determine_as(MX_CUSTOMS, id, Determination::Released));
		assert_ok!(Customs::release(RuntimeOrigin::signed(MX_CUSTOMS), NUMBER.into()));
	});
}

/// A thief of its key offers its cases to an accomplice, which waits until the council has taken the role.
#[test]
fn what_one_has_offered_that_is_gone_is_offered_no_more() {
	run(|| {
		let id = open();
		assert_ok!(hand_over(id, mx_customs()));
		take_role(customs());
		assert_noop!(take_up(MX_CUSTOMS, id), CasesError::NotOffered);
	});
}

#[test]
fn a_determined_case_is_taken_up_to_be_reopened() {
	run(|| {
		let id = open();
		assert_ok!(determine(id, Determination::Originating));
		assert_ok!(hand_over(id, mx_customs()));
		assert_ok!(take_up(MX_CUSTOMS, id));
		let reason = "Protest of the importer.".parse().unwrap();
		assert_ok!(CasesPallet::reopen(RuntimeOrigin::signed(MX_CUSTOMS), id, reason));
	});
}

/// As the agreements have it: the customs of the country of export verifies with the exporter.
#[test]
fn another_is_invited_to_ask_and_to_tell_what_it_found() {
	run(|| {
		let id = open();
		let asking = || asking(exporter(), Capacity::Exporter);
		assert_noop!(ask(MX_CUSTOMS, id, asking()), CasesError::NotConductor);
		assert_noop!(
			lodge(MX_CUSTOMS, id, mx_customs(), vec![document(1)]),
			CasesError::NotParty
		);
		assert_ok!(invite(id, mx_customs()));
		System::assert_last_event(
			Event::AdministrationInvited {
				case: id,
				customs: mx_customs(),
				by: customs(),
			}
			.into(),
		);
		assert_ok!(ask(MX_CUSTOMS, id, asking()));
		let asked = crate::Requests::<Test>::get(id, 2).unwrap();
		assert_eq!(
			(asked.by, asked.addressee),
			(mx_customs(), Addressee::Named(exporter()))
		);
		assert_ok!(answer(EXPORTER, id, 2, vec![document(2)]));
		assert_ok!(lodge(MX_CUSTOMS, id, mx_customs(), vec![document(3)]));
		let report = crate::Answers::<Test>::get(id, 2).unwrap();
		assert_eq!((report.reply_to, report.party), (ReplyTo::Nothing, Some(mx_customs())));

		// It decides nothing, and one that was invited stays so when it hands the case back.
		assert_noop!(
			determine_as(MX_CUSTOMS, id, Determination::Originating),
			CasesError::NotConductor
		);
		assert_ok!(hand_over(id, mx_customs()));
		assert_ok!(take_up(MX_CUSTOMS, id));
		let back = CasesPallet::hand_over(RuntimeOrigin::signed(MX_CUSTOMS), id, customs().into());
		assert_ok!(back);
		assert_ok!(take_up(CUSTOMS, id));
		assert_eq!(statements(mx_customs(), id), Some((1, 0)));
	});
}

/// It uses up neither the requests of the one that conducts the case nor its time.
#[test]
fn who_is_invited_asks_little_and_not_for_long() {
	run(|| {
		let id = open();
		assert_ok!(invite(id, mx_customs()));
		let within = |days| crate::RequestForm {
			days: Some(days),
			..asking(exporter(), Capacity::Exporter)
		};
		assert_noop!(ask(MX_CUSTOMS, id, within(31)), CasesError::TooManyDays);
		for _ in 0..MAX_REQUESTS_OF_INVITED {
			assert_ok!(ask(MX_CUSTOMS, id, within(30)));
		}
		assert_noop!(ask(MX_CUSTOMS, id, within(30)), CasesError::MaxRequestsExceeded);
		assert_ok!(request(id, asking_sealed()));
	});
	// It takes back no proposal.
	run(|| {
		let id = open();
		assert_ok!(invite(id, mx_customs()));
		wait(31);
		assert_ok!(propose(id));
		let late = ask(MX_CUSTOMS, id, asking(exporter(), Capacity::Exporter));
		assert_eq!(late, Err(CasesError::AlreadyProposed.into()));
	});
}

#[test]
fn who_is_not_invited_and_takes_up_nothing() {
	run(|| {
		let id = open();
		for call in [CasesPallet::invite, CasesPallet::hand_over] {
			let by = |origin, lei: &str| call(origin, id, lei.into());
			let other = mx_customs().to_string();
			assert_noop!(by(RuntimeOrigin::none(), &other), BadOrigin);
			assert_noop!(by(RuntimeOrigin::signed(MX_CUSTOMS), &other), CasesError::NotConductor);
			assert_noop!(
				by(RuntimeOrigin::signed(IMPORTER), &other),
				CasesError::NotAuthorized(NotActing::WithoutRole)
			);
			let own = |lei: &str| by(RuntimeOrigin::signed(CUSTOMS), lei);
			assert_noop!(
				own("506700GE1G29325QX364"),
				CasesError::InvalidLei(Malformed::CheckDigit)
			);
			assert_noop!(own(importer().as_str()), CasesError::NotAdministration);
			assert_noop!(own(customs().as_str()), CasesError::AlreadyConductor);
		}
		assert_noop!(take_up(CUSTOMS, id), CasesError::AlreadyConductor);
		assert_noop!(take_up(MX_CUSTOMS, id + 1), CasesError::CaseNotFound);
		assert_noop!(CasesPallet::take_up(RuntimeOrigin::root(), id), BadOrigin);
		assert_noop!(take_up(IMPORTER, id), CasesError::NotAuthorized(NotActing::WithoutRole));
		assert_ok!(invite(id, mx_customs()));
		assert_noop!(invite(id, mx_customs()), CasesError::AlreadyInvited);
		// Two are as many as there can be.
		crate::Cases::<Test>::mutate_extant(id, |case| {
			case.invited[0].customs = exporter();
			case.invited.try_push(case.invited[0]).unwrap();
		});
		assert_noop!(invite(id, mx_customs()), CasesError::MaxInvitationsExceeded);
	});
}

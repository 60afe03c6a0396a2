//! Customs proposes, parties object, customs determines, and takes up again what it determined.

use super::{cases::*, *};
use crate::{
	Answers, Capacity, ClaimStage, Deadline, Determination, DocumentForm, Event, Proposal, ReplyTo, Requests, Ruling,
	MAX_OBJECTIONS,
};
use bonafide_primitives::{Moment, NotActing};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, DispatchResult};

/// The last moment to object in time.
fn until(id: u32) -> Moment {
	match stage(id) {
		ClaimStage::DenialProposed(proposal) => proposal.until,
		other => panic!("{other:?}"),
	}
}

fn ruling(id: u32) -> Ruling {
	match stage(id) {
		ClaimStage::Determined { decision, .. } => decision.ruling,
		other => panic!("{other:?}"),
	}
}

#[test]
fn a_denial_is_proposed_once_every_request_is_answered_or_overdue() {
	run(|| {
		let case = open();
		assert_ok!(request(case, asking_sealed()));
		assert_ok!(answer(IMPORTER, case, 1, vec![]));
		wait(30);
		assert_noop!(propose(case), CasesError::RequestPending);
		pallet_timestamp::Now::<Test>::mutate(|now| *now += 1);
		assert_ok!(propose(case));
		let end = NOW + 30 * DAY + 1 + 20 * DAY;
		assert_eq!(until(case), end);
		System::assert_last_event(
			Event::DenialProposed {
				case,
				determination: Determination::ClaimDenied,
				reason: "No record shows where the yarn was spun.".parse().unwrap(),
				until: end,
				by: customs(),
			}
			.into(),
		);
		assert_noop!(propose(case), CasesError::AlreadyProposed);
	});
}

#[test]
fn grounds_are_given_and_may_be_a_document() {
	run(|| {
		let case = open();
		assert_ok!(answer(IMPORTER, case, 1, vec![]));
		let propose = |reason: &str, notice| {
			let reason = reason.parse().unwrap();
			CasesPallet::propose_denial(
				RuntimeOrigin::signed(CUSTOMS),
				case,
				Determination::ClaimDenied,
				reason,
				notice,
			)
		};
		assert_noop!(propose(" ", None), CasesError::BlankReason);
		let unreachable = DocumentForm {
			uri: "form-29".parse().unwrap(),
			..document(1)
		};
		assert_noop!(propose("See notice.", Some(unreachable)), CasesError::InvalidUri);
		assert_ok!(propose("See notice.", Some(document(1))));
		let state = stage(case);
		assert!(
			matches!(state, ClaimStage::DenialProposed(Proposal { notice: Some(notice), .. }) if notice.sha256 == id(1))
		);
		let determine = |reason: &str| {
			let (reason, determination) = (reason.parse().unwrap(), Determination::Originating);
			CasesPallet::determine(RuntimeOrigin::signed(CUSTOMS), case, determination, reason, None)
		};
		assert_noop!(determine(""), CasesError::BlankReason);
		assert_ok!(determine("The importer has shown it."));
		assert_noop!(
			CasesPallet::reopen(RuntimeOrigin::signed(CUSTOMS), case, Default::default()),
			CasesError::BlankReason
		);
	});
}

#[test]
fn importer_and_asked_parties_object() {
	run(|| {
		let case = open();
		assert_ok!(request(case, asking(producer(), Capacity::Producer)));
		assert_noop!(object(IMPORTER, case, importer(), vec![]), CasesError::NotProposed);
		wait(31);
		assert_ok!(propose(case));
		assert_ok!(object(PRODUCER, case, producer(), vec![sealed(1)]));
		// The importer has not spoken yet.
		assert_noop!(
			determine(case, Determination::ClaimDenied),
			CasesError::ObjectionPending
		);
		assert_ok!(object(IMPORTER, case, importer(), vec![document(2)]));
		let objections: Vec<_> = (1..=2)
			.map(|number| Answers::<Test>::get(case, number).unwrap())
			.collect();
		assert!(objections.iter().all(|answer| answer.reply_to == ReplyTo::Proposal));
		assert_eq!(objections[1].party, Some(importer()));
		assert_ok!(determine(case, Determination::ClaimDenied));
		// What was proposed stays on file.
		let state = stage(case);
		assert!(
			matches!(state, ClaimStage::Determined { proposal: Some(proposal), .. } if proposal.at == NOW + 31 * DAY)
		);
		assert_noop!(
			object(IMPORTER, case, importer(), vec![]),
			CasesError::AlreadyDetermined
		);
	});
}

#[test]
fn whoever_took_the_place_of_the_importer_objects_for_it() {
	run(|| {
		let case = open();
		HEIRS.with_borrow_mut(|heirs| heirs.insert(importer(), successor()));
		assert_ok!(request(case, asking_importer()));
		wait(31);
		for party in [importer(), successor()] {
			assert_ok!(propose(case));
			assert_ok!(object(SUCCESSOR, case, party, vec![]));
			assert_ok!(determine(case, Determination::ClaimDenied));
			assert_ok!(reopen(case));
		}
	});
}

#[test]
fn objections_that_cannot_be_made() {
	run(|| {
		let case = open();
		wait(31);
		assert_ok!(propose(case));
		assert_noop!(object(IMPORTER, case + 1, importer(), vec![]), CasesError::CaseNotFound);
		assert_noop!(object(PRODUCER, case, producer(), vec![]), CasesError::NotParty);
		assert_noop!(object(EXPORTER, case, importer(), vec![]), CasesError::NotRespondent);
		assert_noop!(
			object(FILING_CLERK, case, importer(), vec![]),
			CasesError::NotAuthorized(NotActing::OutOfScope)
		);
		for _ in 0..MAX_OBJECTIONS {
			assert_ok!(object(EXPORTER, case, exporter(), vec![]));
		}
		assert_noop!(
			object(EXPORTER, case, exporter(), vec![]),
			CasesError::MaxAnswersExceeded
		);
	});
}

#[test]
fn without_an_objection_customs_waits_for_the_end_of_the_period() {
	run(|| {
		let case = open();
		assert_noop!(determine(case, Determination::ClaimDenied), CasesError::NotProposed);
		wait(31);
		assert_ok!(propose(case));
		wait(20);
		assert_noop!(
			determine(case, Determination::ClaimDenied),
			CasesError::ObjectionPending
		);
		pallet_timestamp::Now::<Test>::mutate(|now| *now += 1);
		assert_ok!(determine(case, Determination::ClaimDenied));
		assert_eq!(
			ruling(case),
			Ruling {
				determination: Determination::ClaimDenied,
				by: customs(),
				at: NOW + 51 * DAY + 1,
			}
		);
		System::assert_last_event(
			Event::CaseDetermined {
				case,
				determination: Determination::ClaimDenied,
				reason: "As the records show.".parse().unwrap(),
				by: customs(),
			}
			.into(),
		);
	});
}

#[test]
fn a_late_objection_is_taken_and_is_late() {
	run(|| {
		let case = open();
		wait(31);
		assert_ok!(propose(case));
		wait(21);
		assert_ok!(object(EXPORTER, case, exporter(), vec![]));
		let last = System::events().pop().unwrap().event;
		assert!(matches!(
			last,
			RuntimeEvent::CasesPallet(Event::AnswerReceived { late: true, .. })
		));
	});
}

#[test]
fn customs_can_let_a_claim_stand_at_any_time() {
	run(|| {
		let case = open();
		assert_ok!(determine(case, Determination::Originating));
		assert_eq!(ruling(case).determination, Determination::Originating);
		for again in [Determination::Originating, Determination::ClaimDenied] {
			assert_noop!(determine(case, again), CasesError::AlreadyDetermined);
		}
		assert_noop!(propose(case), CasesError::AlreadyDetermined);
	});
}

#[test]
fn deadlines_are_extended() {
	run(|| {
		let case = open();
		let due = || Requests::<Test>::get(case, 1).unwrap().due;
		assert_ok!(extend(case, Deadline::Answer(1), 10));
		assert_eq!(due(), NOW + 40 * DAY);
		System::assert_last_event(
			Event::DeadlineExtended {
				case,
				deadline: Deadline::Answer(1),
				until: NOW + 40 * DAY,
				by: customs(),
			}
			.into(),
		);
		// What is past counts from today.
		wait(50);
		assert_ok!(extend(case, Deadline::Answer(1), 1));
		assert_eq!(due(), NOW + 51 * DAY);
		wait(2);

		assert_ok!(propose(case));
		assert_ok!(extend(case, Deadline::Objection, 5));
		assert_eq!(until(case), NOW + (52 + 20 + 5) * DAY);
	});
}

#[test]
fn deadlines_that_cannot_be_extended() {
	run(|| {
		let case = open();
		assert_noop!(extend(case, Deadline::Answer(1), 0), CasesError::TooFewDays);
		assert_noop!(extend(case, Deadline::Answer(2), 1), CasesError::RequestNotFound);
		assert_noop!(extend(case, Deadline::Objection, 1), CasesError::NotProposed);
		wait(31);
		assert_ok!(propose(case));
		assert_noop!(extend(case, Deadline::Answer(1), 1), CasesError::AlreadyProposed);
		assert_ok!(determine(case, Determination::Originating));
		for deadline in [Deadline::Answer(1), Deadline::Objection] {
			assert_noop!(extend(case, deadline, 1), CasesError::AlreadyDetermined);
		}
	});
}

#[test]
fn customs_takes_up_again_what_it_determined() {
	run(|| {
		let case = open();
		assert_noop!(reopen(case), CasesError::NotDetermined);
		deny(case);
		wait(90);
		assert_ok!(reopen(case));
		System::assert_last_event(
			Event::CaseReopened {
				case,
				reason: "Protest of the importer.".parse().unwrap(),
				by: customs(),
			}
			.into(),
		);
		let record = super::cases::case(case);
		assert_eq!(stage(case), ClaimStage::Open);
		assert_eq!(record.reopened.unwrap().at, NOW + 121 * DAY);

		// What was proposed then does not count now.
		assert_noop!(determine(case, Determination::ClaimDenied), CasesError::NotProposed);
		assert_ok!(lodge(IMPORTER, case, importer(), vec![document(1)]));
		assert_ok!(determine(case, Determination::Originating));
	});
}

#[test]
fn nobody_but_the_administration_that_conducts_the_case_decides() {
	run(|| {
		let case = open();
		wait(31);
		let reason = || "Reason.".parse().unwrap();
		let by = |who: u64| -> [DispatchResult; 4] {
			let origin = || RuntimeOrigin::signed(who);
			[
				CasesPallet::extend(origin(), case, Deadline::Answer(1), 1),
				CasesPallet::propose_denial(origin(), case, Determination::ClaimDenied, reason(), None),
				CasesPallet::determine(origin(), case, Determination::Originating, reason(), None),
				CasesPallet::reopen(origin(), case, reason()),
			]
		};
		for (who, error) in [
			(OTHER_CUSTOMS, CasesError::NotConductor),
			(IMPORTER, CasesError::NotAuthorized(NotActing::WithoutRole)),
			(CLERK, CasesError::NotAuthorized(NotActing::OutOfScope)),
			(STRANGER, CasesError::NotAuthorized(NotActing::NoEntity)),
		] {
			let error: DispatchError = error.into();
			assert_eq!(by(who), [Err(error); 4], "{who}");
		}
		for call in [
			propose(case + 1),
			extend(case + 1, Deadline::Objection, 1),
			determine(case + 1, Determination::Originating),
			reopen(case + 1),
		] {
			assert_eq!(call, Err(CasesError::CaseNotFound.into()));
		}
	});
}

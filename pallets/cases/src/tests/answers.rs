//! Parties answer requests.

use super::{cases::*, *};
use crate::{
	Answer, Answers, Capacity, Deadline, Determination, Event, Readers, ReplyTo, Requests, MAX_ANSWERS_TO_REQUEST,
};
use bonafide_primitives::{Malformed, NotActing, Scope, Seal};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

fn answered(id: u32, number: u16) -> Answer {
	Answers::<Test>::get(id, number).unwrap()
}

#[test]
fn whoever_is_asked_answers_as_often_as_needed() {
	run(|| {
		let case = open();
		assert_ok!(request(case, asking(exporter(), Capacity::Exporter)));
		wait(10);
		assert_ok!(answer(IMPORTER, case, 1, vec![document(1), sealed(2)]));
		assert_ok!(answer(EXPORTER, case, 2, vec![]));
		wait(1);
		assert_ok!(answer(IMPORTER, case, 1, vec![document(3)]));

		let first = answered(case, 1);
		assert_eq!(
			(first.reply_to, first.party, first.by),
			(ReplyTo::Request(1), Some(importer()), importer())
		);
		assert_eq!((first.at, first.documents.len()), (NOW + 10 * DAY, 2));
		let seal = Seal {
			customs: customs(),
			key: 1,
		};
		assert_eq!(first.documents[1].readers, Readers::Customs(seal));
		assert!(answered(case, 2).documents.is_empty());

		let request = Requests::<Test>::get(case, 1).unwrap();
		assert_eq!((request.answers, request.answered), (2, Some(NOW + 10 * DAY)));
		System::assert_last_event(
			Event::AnswerReceived {
				case,
				answer: 3,
				reply_to: ReplyTo::Request(1),
				party: Some(importer()),
				by: importer(),
				opinion: None,
				late: false,
			}
			.into(),
		);
	});
}

#[test]
fn a_broker_answers_under_a_mandate_to_respond() {
	run(|| {
		let case = open();
		// Its mandate is to file.
		assert_noop!(answer(BROKER, case, 1, vec![]), CasesError::NotRespondent);
		MANDATES.with_borrow_mut(|mandates| mandates.push((importer(), broker(), Scope::Respond)));
		assert_ok!(answer(BROKER, case, 1, vec![]));
		assert_eq!(
			(answered(case, 1).party, answered(case, 1).by),
			(Some(importer()), broker())
		);
	});
}

#[test]
fn whoever_took_the_place_of_a_party_answers_for_it() {
	run(|| {
		let case = open();
		assert_noop!(answer(SUCCESSOR, case, 1, vec![]), CasesError::NotRespondent);
		HEIRS.with_borrow_mut(|heirs| heirs.insert(importer(), successor()));
		assert_ok!(answer(SUCCESSOR, case, 1, vec![]));
		assert_eq!(answered(case, 1).party, Some(importer()));
	});
}

#[test]
fn nobody_else_answers() {
	run(|| {
		let case = open();
		let answer = |origin| CasesPallet::answer(origin, case, 1, list(vec![]));
		assert_noop!(answer(RuntimeOrigin::none()), BadOrigin);
		assert_noop!(answer(RuntimeOrigin::root()), BadOrigin);
		for (who, why) in [(STRANGER, NotActing::NoEntity), (FILING_CLERK, NotActing::OutOfScope)] {
			assert_noop!(answer(RuntimeOrigin::signed(who)), CasesError::NotAuthorized(why));
		}
		for who in [EXPORTER, CUSTOMS, BROKER, SUSPENDED] {
			assert_noop!(answer(RuntimeOrigin::signed(who)), CasesError::NotRespondent);
		}
		assert_ok!(answer(RuntimeOrigin::signed(CLERK)));
	});
}

#[test]
fn late_answers_are_taken_and_are_late() {
	run(|| {
		let case = open();
		let is_late = || {
			assert_ok!(answer(IMPORTER, case, 1, vec![]));
			let last = System::events().pop().unwrap().event;
			matches!(
				last,
				RuntimeEvent::CasesPallet(Event::AnswerReceived { late: true, .. })
			)
		};
		wait(30);
		assert!(!is_late());
		pallet_timestamp::Now::<Test>::mutate(|now| *now += 1);
		assert!(is_late());
		assert_ok!(extend(case, Deadline::Answer(1), 1));
		assert!(!is_late());
	});
}

#[test]
fn customs_records_what_a_sealed_party_answered_on_the_day_it_came() {
	run(|| {
		let case = open();
		assert_ok!(request(case, asking_sealed()));
		wait(40);
		assert_ok!(record(case, 2, "2026-03-31", vec![sealed(1)]));
		let first = answered(case, 1);
		assert_eq!(
			(first.reply_to, first.party, first.by),
			(ReplyTo::Request(2), None, customs())
		);
		assert_eq!(first.at, NOW + 29 * DAY);
		System::assert_last_event(
			Event::AnswerReceived {
				case,
				answer: 1,
				reply_to: ReplyTo::Request(2),
				party: None,
				by: customs(),
				opinion: None,
				late: false,
			}
			.into(),
		);
		// Late, and after a proposal: what it says against that is an answer, too.
		assert_ok!(answer(IMPORTER, case, 1, vec![]));
		assert_ok!(propose(case));
		assert_ok!(record(case, 2, "2026-04-11", vec![sealed(1)]));
		assert!(answered(case, 3).is_late());
	});
}

#[test]
fn a_record_is_of_a_day_between_request_and_today() {
	run(|| {
		let case = open();
		wait(1);
		assert_ok!(request(case, asking_sealed()));
		pallet_timestamp::Now::<Test>::mutate(|now| *now += DAY / 2);
		let received = |day| record(case, 2, day, vec![]);
		assert_noop!(received("2026-02-30"), CasesError::InvalidDate(Malformed::NoSuchDay));
		assert_noop!(received("2026-03-02"), CasesError::NotReceivedThen);
		assert_noop!(received("2026-03-04"), CasesError::NotReceivedThen);
		assert_ok!(received("2026-03-03"));
		// It is not told to have come before it was asked.
		assert_eq!(answered(case, 1).at, NOW + DAY);
	});
}

#[test]
fn who_answers_how() {
	run(|| {
		let case = open();
		assert_ok!(request(case, asking_sealed()));
		assert_noop!(answer(PRODUCER, case, 2, vec![]), CasesError::AddresseeSealed);
		assert_noop!(record(case, 1, "2026-03-02", vec![]), CasesError::AddresseeNotSealed);
		let by_other = CasesPallet::record_answer(
			RuntimeOrigin::signed(OTHER_CUSTOMS),
			case,
			2,
			"2026-03-02".into(),
			list(vec![]),
		);
		assert_eq!(by_other, Err(CasesError::NotConductor.into()));
	});
}

#[test]
fn answers_that_cannot_be_given() {
	run(|| {
		assert_noop!(answer(IMPORTER, 1, 1, vec![]), CasesError::CaseNotFound);
		let case = open();
		assert_ok!(request(case, asking_sealed()));
		assert_noop!(answer(IMPORTER, case, 0, vec![]), CasesError::RequestNotFound);
		assert_noop!(record(case, 3, "2026-03-02", vec![]), CasesError::RequestNotFound);
		for _ in 0..MAX_ANSWERS_TO_REQUEST {
			assert_ok!(answer(IMPORTER, case, 1, vec![]));
		}
		assert_noop!(answer(IMPORTER, case, 1, vec![]), CasesError::MaxAnswersExceeded);
	});
}

#[test]
fn requests_are_answered_until_customs_proposes_or_determines() {
	run(|| {
		let case = open();
		assert_ok!(request(case, asking_sealed()));
		wait(31);
		assert_ok!(propose(case));
		assert_noop!(answer(IMPORTER, case, 1, vec![]), CasesError::AlreadyProposed);
		assert_ok!(determine(case, Determination::Originating));
		assert_noop!(answer(IMPORTER, case, 1, vec![]), CasesError::AlreadyDetermined);
		assert_noop!(record(case, 2, "2026-03-02", vec![]), CasesError::AlreadyDetermined);
	});
}

//! Parties lodge evidence that nobody asked for.

use super::{cases::*, *};
use crate::{Answers, Capacity, Event, Readers, ReplyTo, MAX_EVIDENCE};
use bonafide_primitives::{Malformed, NotActing, Scope};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

#[test]
fn a_certifier_lodges_for_customs_alone_without_being_asked() {
	run(|| {
		let case = open();
		assert_ok!(lodge(EXPORTER, case, exporter(), vec![sealed(1)]));
		let lodged = Answers::<Test>::get(case, 1).unwrap();
		assert_eq!(
			(lodged.reply_to, lodged.party, lodged.by, lodged.at),
			(ReplyTo::Nothing, Some(exporter()), exporter(), NOW)
		);
		assert_eq!(statements(exporter(), case), Some((1, 0)));
		System::assert_last_event(
			Event::AnswerReceived {
				case,
				answer: 1,
				reply_to: ReplyTo::Nothing,
				party: Some(exporter()),
				by: exporter(),
				opinion: None,
				late: false,
			}
			.into(),
		);
	});
}

#[test]
fn so_do_the_importer_its_broker_and_whoever_is_asked_by_name() {
	run(|| {
		let case = open();
		MANDATES.with_borrow_mut(|mandates| mandates.push((importer(), broker(), Scope::Respond)));
		assert_ok!(lodge(IMPORTER, case, importer(), vec![document(1)]));
		assert_ok!(lodge(BROKER, case, importer(), vec![document(2)]));
		assert_noop!(lodge(PRODUCER, case, producer(), vec![sealed(3)]), CasesError::NotParty);
		assert_ok!(request(case, asking(producer(), Capacity::MaterialProducer)));
		assert_ok!(lodge(PRODUCER, case, producer(), vec![sealed(3)]));
	});
}

#[test]
fn so_does_whom_the_certificate_names() {
	run(|| {
		let case = open();
		name_producer();
		assert_eq!(statements(producer(), case), None);
		assert_ok!(lodge(PRODUCER, case, producer(), vec![sealed(1)]));
		let lodged = Answers::<Test>::get(case, 1).unwrap();
		assert_eq!((lodged.party, lodged.by), (Some(producer()), producer()));
		assert!(matches!(lodged.documents[0].readers, Readers::Customs(_)));
		// From now on it is told of the case.
		assert_eq!(statements(producer(), case), Some((1, 0)));

		MANDATES.with_borrow_mut(|mandates| mandates.push((producer(), broker(), Scope::Respond)));
		assert_ok!(lodge(BROKER, case, producer(), vec![sealed(2)]));
		wait(31);
		assert_ok!(propose(case));
		assert_ok!(object(PRODUCER, case, producer(), vec![sealed(3)]));
		assert_eq!(statements(producer(), case), Some((2, 1)));
	});
}

#[test]
fn it_may_begin_with_an_objection() {
	run(|| {
		let case = open();
		name_producer();
		wait(31);
		assert_ok!(propose(case));
		assert_ok!(object(PRODUCER, case, producer(), vec![]));
		assert_eq!(statements(producer(), case), Some((0, 1)));
	});
}

#[test]
fn who_took_its_place_speaks_for_it() {
	run(|| {
		let case = open();
		name_producer();
		HEIRS.with_borrow_mut(|heirs| heirs.insert(producer(), successor()));
		// The certificate names the producer, and not who took its place.
		assert_noop!(
			lodge(SUCCESSOR, case, successor(), vec![sealed(1)]),
			CasesError::NotParty
		);
		assert_ok!(lodge(SUCCESSOR, case, producer(), vec![sealed(1)]));
		assert_noop!(
			lodge(PRODUCER, case, producer(), vec![sealed(2)]),
			CasesError::NotRespondent
		);
	});
}

#[test]
fn whom_the_certificate_does_not_name_is_no_party() {
	run(|| {
		let case = open();
		let lodge = || lodge(PRODUCER, case, producer(), vec![sealed(1)]);
		// It names nobody, or has the producer sealed.
		assert_noop!(lodge(), CasesError::NotParty);
		// Another certificate does.
		NAMED.with_borrow_mut(|named| named.push((id(CERTIFICATE + 1), producer())));
		assert_noop!(lodge(), CasesError::NotParty);
		name_producer();
		assert_ok!(lodge());
	});
	// The claim rests on the importer's own knowledge.
	run(|| {
		let line = LineForm {
			claim: claim(None),
			..line()
		};
		assert_ok!(open_on(file(1_234_567, vec![line]), 1, asking_importer()));
		name_producer();
		assert_noop!(lodge(PRODUCER, 1, producer(), vec![sealed(1)]), CasesError::NotParty);
	});
	// It is not about the claim on the line, but about the goods.
	run(|| {
		let line = LineForm {
			claim: claimed().claim,
			..detentions::branded()
		};
		let number = file(1_234_567, vec![line]);
		assert_ok!(detentions::detain_for(number, 1, detentions::MARK, vec![document(1)]));
		name_producer();
		assert_noop!(lodge(PRODUCER, 1, producer(), vec![sealed(1)]), CasesError::NotParty);
	});
}

#[test]
fn it_writes_no_more_than_others() {
	run(|| {
		let case = open();
		name_producer();
		for _ in 0..MAX_EVIDENCE {
			assert_ok!(lodge(PRODUCER, case, producer(), vec![sealed(1)]));
		}
		assert_noop!(
			lodge(PRODUCER, case, producer(), vec![sealed(1)]),
			CasesError::MaxAnswersExceeded
		);
	});
}

#[test]
fn nobody_else_does() {
	run(|| {
		let case = open();
		let lodge_as = |origin| CasesPallet::lodge_evidence(origin, case, importer().into(), list(vec![document(1)]));
		assert_noop!(lodge_as(RuntimeOrigin::none()), BadOrigin);
		for (who, why) in [(STRANGER, NotActing::NoEntity), (FILING_CLERK, NotActing::OutOfScope)] {
			assert_noop!(lodge_as(RuntimeOrigin::signed(who)), CasesError::NotAuthorized(why));
		}
		assert_noop!(lodge_as(RuntimeOrigin::signed(EXPORTER)), CasesError::NotRespondent);
		assert_noop!(lodge_as(RuntimeOrigin::signed(SUSPENDED)), CasesError::NotRespondent);
		assert_noop!(lodge_as(RuntimeOrigin::signed(BROKER)), CasesError::NotRespondent);
		// Customs lists the case as its own, and is no party to it.
		assert_noop!(lodge(CUSTOMS, case, customs(), vec![document(1)]), CasesError::NotParty);
	});
}

#[test]
fn evidence_that_cannot_be_lodged() {
	run(|| {
		let case = open();
		let malformed = CasesPallet::lodge_evidence(
			RuntimeOrigin::signed(IMPORTER),
			case,
			spelled("506700GE1G29325QX36"),
			list(vec![document(1)]),
		);
		assert_eq!(malformed, Err(CasesError::InvalidLei(Malformed::Length).into()));
		assert_noop!(
			lodge(IMPORTER, case + 1, importer(), vec![document(1)]),
			CasesError::CaseNotFound
		);
		assert_noop!(lodge(IMPORTER, case, importer(), vec![]), CasesError::EmptyDocuments);
		for _ in 0..MAX_EVIDENCE {
			assert_ok!(lodge(EXPORTER, case, exporter(), vec![document(1)]));
		}
		assert_noop!(
			lodge(EXPORTER, case, exporter(), vec![document(1)]),
			CasesError::MaxAnswersExceeded
		);
		// It has not used up what others may write.
		assert_ok!(lodge(IMPORTER, case, importer(), vec![document(1)]));
		wait(31);
		assert_ok!(propose(case));
		assert_noop!(
			lodge(IMPORTER, case, importer(), vec![document(1)]),
			CasesError::AlreadyProposed
		);
	});
}

//! The rights holder gives its opinion, customs releases or seizes.

use super::{cases::*, detentions::*, *};
use crate::{
	Answers, Capacity, Cases, Deadline, DetentionState, Determination, Event, Open, Opinion, Pruned, ReplyTo, Seizures,
	Step, SubjectState,
};
use bonafide_primitives::{Moment, Scope};
use frame_support::{assert_noop, assert_ok, traits::Hooks, weights::Weight};
use pallet_customs::{Finding, Severity};

/// The party that the case waits for after so many days, the step, and if that is overdue.
fn waits(id: u32, days: Moment) -> Vec<(Option<bonafide_primitives::Lei>, Step, bool)> {
	let record = case(id);
	let now = NOW + days * DAY + 1;
	let waits = CasesPallet::waits_for(&record, &CasesPallet::requests_of(id, &record), now);
	waits
		.into_iter()
		.map(|wait| (wait.on, wait.step, wait.overdue))
		.collect()
}

fn idle() {
	Customs::on_idle(1, Weight::MAX);
	CasesPallet::on_idle(1, Weight::MAX);
}

/// The findings on later goods of the same kind.
fn found() -> Vec<Finding> {
	let form = EntryForm {
		number: "ABC-1234568-4".into(),
		..entry(vec![branded()])
	};
	let screened = Customs::screen(&form, &[]).ok().unwrap().unwrap();
	screened.lines[0].findings.to_vec()
}

#[test]
fn the_holder_answers_with_an_opinion() {
	run(|| {
		let case = detain();
		assert_ok!(opine(HOLDER, case, Opinion::Undecided, vec![]));
		wait(8);
		assert_ok!(opine(HOLDER, case, Opinion::Infringing, vec![document(2), sealed(3)]));
		let answer = Answers::<Test>::get(case, 2).unwrap();
		assert_eq!(
			(answer.reply_to, answer.party, answer.opinion),
			(ReplyTo::Request(1), Some(holder()), Some(Opinion::Infringing))
		);
		System::assert_last_event(
			Event::AnswerReceived {
				case,
				answer: 2,
				reply_to: ReplyTo::Request(1),
				party: Some(holder()),
				by: holder(),
				opinion: Some(Opinion::Infringing),
				late: true,
			}
			.into(),
		);
	});
}

#[test]
fn nobody_else_does() {
	run(|| {
		let case = detain();
		assert_ok!(request(case, asking_importer()));
		assert_noop!(
			opine(IMPORTER, case, Opinion::Genuine, vec![]),
			CasesError::NotRespondent
		);
		assert_noop!(opine(BROKER, case, Opinion::Genuine, vec![]), CasesError::NotRespondent);
		assert_noop!(answer(HOLDER, case, 1, vec![]), CasesError::MissingOpinion);
		let opinion_on_request = |who, request| {
			CasesPallet::give_opinion(
				RuntimeOrigin::signed(who),
				case,
				request,
				Opinion::Genuine,
				list(vec![]),
			)
		};
		assert_noop!(opinion_on_request(IMPORTER, 2), CasesError::OpinionNotAsked);
		assert_noop!(opinion_on_request(HOLDER, 3), CasesError::RequestNotFound);
		assert_noop!(
			opine(HOLDER, case + 1, Opinion::Genuine, vec![]),
			CasesError::CaseNotFound
		);
		MANDATES.with_borrow_mut(|mandates| mandates.push((holder(), broker(), Scope::Respond)));
		assert_ok!(opine(BROKER, case, Opinion::Genuine, vec![]));
	});
}

#[test]
fn goods_are_released_at_any_time() {
	run(|| {
		let case = detain();
		assert_noop!(release(), CustomsError::GoodsDetained);
		assert_ok!(determine(case, Determination::Released));
		assert_eq!(
			CasesPallet::detentions(number()),
			[(1, case, MARK, DetentionState::Released)]
		);
		assert!(!Open::<Test>::contains_key(number()));
		assert_noop!(
			opine(HOLDER, case, Opinion::Infringing, vec![]),
			CasesError::AlreadyDetermined
		);
		assert_eq!(Seizures::<Test>::iter().count(), 0);
		assert_ok!(release());
	});
}

#[test]
fn goods_are_seized_once_the_holder_has_answered() {
	run(|| {
		let case = detain();
		assert_ok!(request(case, asking_importer()));
		wait(7);
		assert_noop!(determine(case, Determination::Seized), CasesError::RequestPending);
		// The importer is not waited for.
		assert_ok!(opine(HOLDER, case, Opinion::Infringing, vec![]));
		assert_ok!(determine(case, Determination::Seized));
		assert_eq!(
			CasesPallet::detentions(number()),
			[(1, case, MARK, DetentionState::Seized)]
		);
		// What else is on the entry may go.
		assert_ok!(release());
	});
}

#[test]
fn goods_are_seized_once_the_holders_time_is_over() {
	run(|| {
		let case = detain();
		assert_ok!(extend(case, Deadline::Answer(1), 2));
		wait(9);
		assert_noop!(determine(case, Determination::Seized), CasesError::RequestPending);
		pallet_timestamp::Now::<Test>::mutate(|now| *now += 1);
		assert_ok!(determine(case, Determination::Seized));
	});
}

#[test]
fn a_detention_ends_as_none_of_a_claim_does() {
	run(|| {
		let case = detain();
		for determination in [
			Determination::Originating,
			Determination::NotOriginating,
			Determination::ClaimDenied,
		] {
			assert_noop!(determine(case, determination), CasesError::NotForSubject);
		}
		wait(8);
		assert_noop!(propose(case), CasesError::NotForSubject);
		assert_noop!(object(IMPORTER, case, importer(), vec![]), CasesError::NotProposed);
		assert_noop!(extend(case, Deadline::Objection, 1), CasesError::NotProposed);
		assert_ok!(open_on(file(1, vec![claimed()]), 1, asking_importer()));
		for determination in [Determination::Released, Determination::Seized] {
			assert_noop!(determine(case + 1, determination), CasesError::NotForSubject);
		}
	});
}

#[test]
fn customs_is_shown_to_be_late() {
	run(|| {
		let case = detain();
		let notice = Step::Answer(1, Capacity::RightsHolder);
		let (on_holder, on_customs) = (Some(holder()), Some(customs()));
		assert_eq!(
			waits(case, 6),
			[(on_holder, notice, false), (on_customs, Step::Determine, false)]
		);
		assert_eq!(
			waits(case, 7),
			[(on_holder, notice, true), (on_customs, Step::Determine, false)]
		);
		assert_eq!(
			waits(case, 30),
			[(on_holder, notice, true), (on_customs, Step::Determine, true)]
		);
		// Its time does not run anew when somebody is asked or answers.
		wait(20);
		assert_ok!(opine(HOLDER, case, Opinion::Genuine, vec![]));
		assert_ok!(request(case, asking_importer()));
		assert_eq!(waits(case, 30)[1], (on_customs, Step::Determine, true));
		wait(20);
		assert_ok!(determine(case, Determination::Released));
		assert_eq!(waits(case, 40), []);
	});
}

#[test]
fn later_goods_of_the_manufacturer_carry_advice() {
	run(|| {
		let case = detain();
		assert!(!found().contains(&Finding::GoodsSeizedBefore { case }));
		seize(case);
		let finding = Finding::GoodsSeizedBefore { case };
		assert!(found().contains(&finding));
		assert_eq!(
			(finding.code(), finding.severity(), finding.case()),
			("GOODS_SEIZED_BEFORE", Severity::Advice, Some(case))
		);
		assert!(finding.sentence().contains("in case 1"));

		// Goods of another, or of nobody in particular, do not.
		let others = [Some(maker().into()), None].map(|manufacturer| LineForm {
			manufacturer,
			..branded()
		});
		let form = EntryForm {
			number: "ABC-1234568-4".into(),
			..entry(others.to_vec())
		};
		let screened = Customs::screen(&form, &[]).ok().unwrap().unwrap();
		assert!(screened.lines.iter().all(|line| !line.findings.contains(&finding)));
		// Nor do other rights of the same manufacturer.
		MARKS.with_borrow_mut(|marks| marks.insert(gtin(), vec![DESIGN]));
		let line = LineForm {
			gtin: Some(gtin().into()),
			manufacturer: Some(producer().into()),
			..super::line()
		};
		let form = EntryForm {
			number: "ABC-1234568-4".into(),
			..entry(vec![line])
		};
		let screened = Customs::screen(&form, &[]).ok().unwrap().unwrap();
		assert!(!screened.lines[0].findings.contains(&finding));

		assert_ok!(reopen(case));
		assert!(!found().contains(&finding));
	});
}

#[test]
fn a_seizure_is_taken_up_again() {
	run(|| {
		let case = detain();
		seize(case);
		assert_ok!(release());
		assert_ok!(reopen(case));
		assert_eq!(
			CasesPallet::detentions(number()),
			[(1, case, MARK, DetentionState::Detained)]
		);
		assert_eq!(Open::<Test>::get(number()).detentions, 1);
		assert_ok!(determine(case, Determination::Released));
	});
}

#[test]
fn goods_that_left_are_not_detained_again() {
	run(|| {
		let case = detain();
		assert_ok!(determine(case, Determination::Released));
		assert_ok!(reopen(case));
		assert_noop!(release(), CustomsError::GoodsDetained);
		assert_ok!(determine(case, Determination::Released));
		assert_ok!(release());
		assert_noop!(reopen(case), CasesError::GoodsGone);
	});
}

#[test]
fn a_detention_outlives_its_entry_and_is_pruned_in_turn() {
	run(|| {
		let case = detain();
		wait(2 * 1826);
		idle();
		assert!(!pallet_customs::Pruned::<Test>::contains_key(number()));
		seize(case);
		assert_ok!(release());
		idle();
		assert!(pallet_customs::Pruned::<Test>::contains_key(number()) && Cases::<Test>::contains_key(case));
		assert_noop!(reopen(case), CasesError::EntryNotFound);
		assert_eq!(Seizures::<Test>::iter().count(), 1);

		wait(1826);
		idle();
		let pruned = Pruned::<Test>::get(case).unwrap();
		assert_eq!(
			SubjectState::from(&pruned.ruling),
			SubjectState::Goods(DetentionState::Seized)
		);
		assert_eq!(Seizures::<Test>::iter().count(), 0);
		assert_eq!(
			CasesPallet::detentions(number()),
			[(1, case, MARK, DetentionState::Seized)]
		);
	});
}

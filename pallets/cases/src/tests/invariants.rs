//! State that no call leaves behind is found out.

use super::{cases::*, *};
use crate::{
	About, Addressee, Answers, Case, CaseOn, Cases, CasesFor, ClaimStage, Decision, DeniedUnder, DetentionOn,
	Determination, GoodsStage, LastCase, Open, Pruned, PrunedCase, Request, Requests, Ruling, Seizures, Statements,
	Subject, UnderVerification, MAX_ANSWERS_TO_REQUEST, MAX_EVIDENCE, MAX_REQUESTS,
};
use bonafide_primitives::OpenCases;
use frame_support::assert_ok;
use pallet_customs::{Entries, EntryState};

/// Breaks the state of a case behind the calls' back and looks for what is said about it. It is about the first of two
/// claims on an entry; its first request is answered, its second is not.
#[track_caller]
fn is_found_out(break_it: impl FnOnce(u32), fault: &'static str) {
	run_unchecked(|| {
		let number = file(1_234_567, vec![claimed(), claimed()]);
		assert_ok!(open_on(number, 1, asking_importer()));
		assert_ok!(request(1, asking_sealed()));
		assert_ok!(answer(IMPORTER, 1, 1, vec![]));
		assert_ok!(CasesPallet::do_try_state());
		break_it(1);
		assert_eq!(CasesPallet::do_try_state(), Err(fault.into()));
	});
}

fn change(id: u32, change: impl FnOnce(&mut Case)) {
	Cases::<Test>::mutate_extant(id, change);
}

fn change_request(id: u32, number: u16, change: impl FnOnce(&mut Request)) {
	Requests::<Test>::mutate(id, number, |request| change(request.as_mut().unwrap()));
}

fn pruned(line: u16) -> PrunedCase {
	let about = About::Claim { entry: number(), line };
	let ruling = Ruling {
		determination: Determination::Originating,
		by: customs(),
		at: NOW,
	};
	PrunedCase { about, ruling }
}

fn decision(determination: Determination) -> Decision {
	Decision {
		ruling: Ruling {
			determination,
			..pruned(1).ruling
		},
		reason: Default::default(),
		notice: None,
	}
}

/// The claim is determined so, with nothing else done about it.
fn decide(case: &mut Case, determination: Determination) {
	match &mut case.subject {
		Subject::Claim(claim) => {
			claim.stage = ClaimStage::Determined {
				decision: decision(determination),
				proposal: None,
			}
		}
		Subject::Goods(goods) => goods.stage = GoodsStage::Determined(decision(determination)),
	}
}

fn deny(case: &mut Case) {
	decide(case, Determination::NotOriginating);
}

#[test]
fn a_case_is_kept_or_pruned() {
	is_found_out(
		|id| Pruned::<Test>::insert(id, pruned(1)),
		"a case is both kept and pruned",
	);
	is_found_out(|_| LastCase::<Test>::put(0), "a case that was never opened");
}

#[test]
fn its_dialogue_is_whole() {
	is_found_out(
		|id| change(id, |case| case.requests = 0),
		"a case without requests, or with too many",
	);
	is_found_out(
		|id| change(id, |case| case.requests = MAX_REQUESTS + 1),
		"a case without requests, or with too many",
	);
	is_found_out(|id| Requests::<Test>::remove(id, 2), "a request is missing");
	is_found_out(|id| change(id, |case| case.requests = 1), "a request without its case");
	is_found_out(
		|id| change_request(id, 1, |request| request.answers = MAX_ANSWERS_TO_REQUEST + 1),
		"a request has too many answers",
	);
	is_found_out(
		|id| change_request(id, 1, |request| request.answers = 2),
		"answers are miscounted, or too many",
	);
	is_found_out(
		|id| change_request(id, 1, |request| request.answered = None),
		"a request is answered without an answer",
	);
	is_found_out(|id| Answers::<Test>::remove(id, 1), "an answer is missing");
	is_found_out(
		|id| Answers::<Test>::insert(id, 2, Answers::<Test>::get(id, 1).unwrap()),
		"an answer without its case",
	);
}

#[test]
fn its_parties_are_told() {
	is_found_out(
		|id| change_request(id, 2, |request| request.addressee = Addressee::Named(producer())),
		"a party that is asked is not told of it",
	);
	is_found_out(
		|id| CasesFor::<Test>::remove(exporter(), id),
		"a party is not told of its case",
	);
	is_found_out(
		|id| Answers::<Test>::mutate(id, 1, |answer| answer.as_mut().unwrap().party = Some(producer())),
		"a party that wrote is not told of its case",
	);
	is_found_out(
		|id| {
			let evidence = MAX_EVIDENCE + 1;
			CasesFor::<Test>::insert(
				exporter(),
				id,
				Statements {
					evidence,
					..Statements::default()
				},
			)
		},
		"a party wrote more than it may",
	);
	is_found_out(
		|id| CasesFor::<Test>::insert(exporter(), id + 1, Statements::default()),
		"a party is told of a case that is not there",
	);
}

#[test]
fn its_claim_knows_it() {
	is_found_out(
		|_| CaseOn::<Test>::remove(number(), 1),
		"a claim does not know its case",
	);
	is_found_out(
		|id| CaseOn::<Test>::insert(number(), 2, id),
		"a claim knows a case that is not there",
	);
}

#[test]
fn what_is_open_is_counted() {
	is_found_out(
		|_| {
			let open = OpenCases {
				claims: 2,
				detentions: 0,
			};
			Open::<Test>::insert(number(), open);
		},
		"open cases of an entry are miscounted",
	);
	is_found_out(
		|_| UnderVerification::<Test>::remove(id(CERTIFICATE)),
		"open cases under a certificate are miscounted",
	);
	is_found_out(
		|_| {
			let entry = Entries::<Test>::take(number()).unwrap();
			pallet_customs::Pruned::<Test>::insert(number(), entry);
		},
		"an entry was pruned while it was under verification",
	);
}

#[test]
fn a_denial_is_held_against_certificate_and_certifier() {
	is_found_out(
		|id| change(id, deny),
		"a denial is not held against its certificate, or one is that was none",
	);
	is_found_out(
		|case| {
			change(case, deny);
			DeniedUnder::<Test>::insert(id(CERTIFICATE), case, ());
		},
		"a denial is not held against who answers for the origin",
	);
	is_found_out(
		|id| change(id, |case| decide(case, Determination::Seized)),
		"a claim is determined as goods are",
	);
	is_found_out(
		|case| DeniedUnder::<Test>::insert(id(CERTIFICATE), case + 1, ()),
		"a certificate is held to a case that never was",
	);
}

/// Breaks the state of a detention likewise.
#[track_caller]
fn is_found_out_of_goods(break_it: impl FnOnce(u32), fault: &'static str) {
	run_unchecked(|| {
		let case = super::detentions::detain();
		assert_ok!(CasesPallet::do_try_state());
		break_it(case);
		assert_eq!(CasesPallet::do_try_state(), Err(fault.into()));
	});
}

#[test]
fn detained_goods_know_their_case() {
	use super::detentions::{DESIGN, MARK};
	is_found_out_of_goods(
		|_| DetentionOn::<Test>::remove(number(), (1, MARK)),
		"goods do not know their case",
	);
	is_found_out_of_goods(
		|id| DetentionOn::<Test>::insert(number(), (1, DESIGN), id),
		"goods know a case that is not there",
	);
	is_found_out_of_goods(
		|id| change(id, |case| decide(case, Determination::Originating)),
		"goods are determined as a claim is",
	);
	is_found_out_of_goods(
		|_| Open::<Test>::mutate(number(), |open| open.detentions = 2),
		"open cases of an entry are miscounted",
	);
	is_found_out_of_goods(
		|_| Entries::<Test>::mutate_extant(number(), |entry| entry.state = EntryState::Filed),
		"an entry with detained goods is not held",
	);
}

#[test]
fn seizures_have_a_record() {
	use super::detentions::MARK;
	is_found_out_of_goods(
		|id| Seizures::<Test>::insert((producer(), MARK), id, ()),
		"a seizure is not remembered, or one is that was none",
	);
	is_found_out_of_goods(
		|id| Seizures::<Test>::insert((producer(), MARK), id + 1, ()),
		"a seizure is remembered longer than its case",
	);
}

#[test]
fn what_is_determined_is_due_and_nothing_else() {
	let decided = |id| {
		change(id, |case| decide(case, Determination::Originating));
		Open::<Test>::remove(number());
		UnderVerification::<Test>::remove(self::id(CERTIFICATE));
	};
	is_found_out(decided, "a record is not on the agenda");
	is_found_out(
		|id| {
			decided(id);
			CasesPallet::schedule(id, NOW + DAY);
		},
		"a case is due on another day than that of its end",
	);
	is_found_out(
		|id| CasesPallet::schedule(id, NOW),
		"a case is due on another day than that of its end",
	);
	is_found_out(
		|_| CasesPallet::schedule(9, NOW),
		"the agenda has a record that is not kept",
	);
}

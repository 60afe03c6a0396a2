//! Cases, with what officers found on the goods that they are about.

use super::{customs, now};
use crate::{Cases, Runtime};
use alloc::vec::Vec;
use bonafide_primitives::{
	views::{Page, Timestamp},
	CaseId, Lei,
};
use bonafide_runtime_api::{
	AnswerView, CasePage, CaseSummaryView, CaseView, DeterminationView, DocumentView, ExaminationView, RequestView,
	WaitView,
};
use pallet_cases::{About, Answers, Case, CasesFor, Pruned, Request, Subject};

pub(crate) fn case(id: CaseId) -> Option<CaseView> {
	if let Some(case) = pallet_cases::Cases::<Runtime>::get(id) {
		return Some(whole(id, case));
	}
	let case = Pruned::<Runtime>::get(id)?;
	Some(CaseView {
		summary: CaseSummaryView::of_pruned(id, case.about, (&case.ruling).into()),
		customs: None,
		offered: None,
		invited: Vec::new(),
		suspicion: None,
		certificate: None,
		certifier: None,
		refused: false,
		reopened: None,
		reopened_for: None,
		examinations: examinations(case.about),
		requests: Vec::new(),
		answers: Vec::new(),
		proposal: None,
		determination: Some(case.ruling.into()),
		pruned: true,
	})
}

pub(crate) fn cases_for(lei: Lei, cursor: Option<CaseId>, limit: u32) -> CasePage {
	let page = Page::under::<CasesFor<Runtime>, _, _>(lei, cursor, limit);
	let summary_of = |id| {
		let case = pallet_cases::Cases::<Runtime>::get(id)?;
		Some(summary(id, &case, &Cases::requests_of(id, &case)))
	};
	CasePage {
		items: page.items.into_iter().filter_map(summary_of).collect(),
		next_cursor: page.next_cursor,
	}
}

fn summary(id: CaseId, case: &Case, requests: &[Request]) -> CaseSummaryView {
	let Timestamp(now) = now();
	let waits = Cases::waits_for(case, requests, now);
	CaseSummaryView {
		importer: Some(case.importer),
		opened: Some(Timestamp(case.opened)),
		overdue: waits.iter().any(|wait| wait.overdue),
		waiting_for: waits.into_iter().map(WaitView::from).collect(),
		..CaseSummaryView::of_pruned(id, case.subject.about(), case.into())
	}
}

fn whole(id: CaseId, case: Case) -> CaseView {
	let requests = Cases::requests_of(id, &case);
	let summary = summary(id, &case, &requests);
	let requests = (1..)
		.zip(requests)
		.map(|(number, request)| RequestView::new(number, request));
	let answers =
		(1..=case.answers).filter_map(|number| Some(AnswerView::new(number, Answers::<Runtime>::get(id, number)?)));
	let determination = case.subject.decision().map(|decision| DeterminationView {
		reason: Some(decision.reason.as_str().into()),
		notice: decision.notice.clone().map(DocumentView::from),
		..decision.ruling.into()
	});
	let suspicion = match &case.subject {
		Subject::Goods(goods) => Some(goods.reason.as_str().into()),
		Subject::Claim(_) => None,
	};
	CaseView {
		summary,
		customs: Some(case.customs),
		offered: case.offered,
		invited: case.invited.iter().map(|invited| invited.customs).collect(),
		suspicion,
		certificate: case.subject.certificate(),
		certifier: case.subject.certifier(),
		refused: matches!(&case.subject, Subject::Claim(claim) if claim.refused),
		reopened: case.reopened.as_ref().map(|reopening| Timestamp(reopening.at)),
		examinations: examinations(case.subject.about()),
		reopened_for: case.reopened.map(|reopening| reopening.reason.as_str().into()),
		requests: requests.collect(),
		answers: answers.collect(),
		proposal: case.subject.proposal().cloned().map(Into::into),
		determination,
		pruned: false,
	}
}

/// The examinations of the goods that a case is about.
fn examinations(about: About) -> Vec<ExaminationView> {
	let (entry, line) = about.line();
	customs::examinations(entry, line)
}

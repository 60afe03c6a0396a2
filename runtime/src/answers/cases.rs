//! Cases, from the state of customs.

use crate::{
	joins::{examinations, now},
	Customs, Runtime,
};
use alloc::vec::Vec;
use bonafide_primitives::{
	views::{Page, Timestamp},
	Lei,
};
use bonafide_runtime_api::{
	AnswerView, CasePage, CaseSummaryView, CaseView, DeterminationView, DocumentView, RequestView, WaitView,
};
use pallet_customs::{Answers, Case, CaseId, CaseState, Cases, CasesFor, PrunedCases, Request};

pub(crate) fn case(id: CaseId) -> Option<CaseView> {
	if let Some(case) = Cases::<Runtime>::get(id) {
		return Some(whole(id, case));
	}
	let case = PrunedCases::<Runtime>::get(id)?;
	Some(CaseView {
		summary: CaseSummaryView::of_pruned(id, case.subject, (&case.ruling).into()),
		customs: None,
		suspicion: None,
		certificate: None,
		certifier: None,
		reopened: None,
		reopened_for: None,
		examinations: examinations(case.subject),
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
		let case = Cases::<Runtime>::get(id)?;
		Some(summary(id, &case, &Customs::requests_of(id, &case)))
	};
	CasePage {
		items: page.items.into_iter().filter_map(summary_of).collect(),
		next_cursor: page.next_cursor,
	}
}

fn summary(id: CaseId, case: &Case, requests: &[Request]) -> CaseSummaryView {
	let Timestamp(now) = now();
	let waits = case.waits_for(requests, now);
	CaseSummaryView {
		importer: Some(case.importer),
		opened: Some(Timestamp(case.opened)),
		overdue: waits.iter().any(|wait| wait.overdue),
		waiting_for: waits.into_iter().map(WaitView::from).collect(),
		..CaseSummaryView::of_pruned(id, case.subject, case.into())
	}
}

fn whole(id: CaseId, case: Case) -> CaseView {
	let requests = Customs::requests_of(id, &case);
	let summary = summary(id, &case, &requests);
	let requests = (1..)
		.zip(requests)
		.map(|(number, request)| RequestView::new(number, request));
	let answers =
		(1..=case.answers).filter_map(|number| Some(AnswerView::new(number, Answers::<Runtime>::get(id, number)?)));
	let (proposal, determination) = match case.state {
		CaseState::Open => (None, None),
		CaseState::DenialProposed(proposal) => (Some(proposal), None),
		CaseState::Determined {
			ruling,
			reason,
			notice,
			proposal,
		} => {
			let determination = DeterminationView {
				reason: Some(reason.as_str().into()),
				notice: notice.map(DocumentView::from),
				..ruling.into()
			};
			(proposal, Some(determination))
		}
	};
	CaseView {
		summary,
		customs: Some(case.customs),
		suspicion: case.detention.map(|detention| detention.reason.as_str().into()),
		certificate: case.certificate,
		certifier: case.certifier,
		reopened: case.reopened.as_ref().map(|reopening| Timestamp(reopening.at)),
		examinations: examinations(case.subject),
		reopened_for: case.reopened.map(|reopening| reopening.reason.as_str().into()),
		requests: requests.collect(),
		answers: answers.collect(),
		proposal: proposal.map(Into::into),
		determination,
		pruned: false,
	}
}

//! Whom a case waits for. Chain time tells: nobody has to send anything for a deadline to pass.

use super::{Addressee, Capacity, Case, CaseId, CaseState, Proposal, Request, RequestNumber};
use crate::{Config, Pallet, Requests};
use alloc::{vec, vec::Vec};
use bonafide_primitives::{Lei, Moment};

const DAY: Moment = 24 * 60 * 60 * 1000;

/// A step that a case waits for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wait {
	/// Who is to take it; `None` is a party that stays sealed.
	pub on: Option<Lei>,
	/// Which.
	pub step: Step,
	/// Until when.
	pub due: Moment,
	/// Whether that has passed.
	pub overdue: bool,
}

/// The next steps of a case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
	/// A party answers this request, in this capacity.
	Answer(RequestNumber, Capacity),
	/// The importer may object to the denial proposed.
	Object,
	/// Customs determines the claim or what becomes of the goods, asks more, or proposes to deny the claim.
	Determine,
}

impl Case {
	/// The steps that the case waits for at `now`, its `requests` being these. None once it is determined.
	///
	/// Customs' own time runs from when the last request was answered or was due; for detained goods from the detention, so
	/// that it waits for customs all the while.
	pub fn waits_for(&self, requests: &[Request], now: Moment) -> Vec<Wait> {
		let customs = || {
			Wait::until(
				Some(self.customs),
				Step::Determine,
				self.determination_due(requests),
				now,
			)
		};
		match &self.state {
			CaseState::Open => {
				let is_settled = requests.iter().all(|request| request.is_settled(now));
				let unanswered = (1..).zip(requests).filter(|(_, request)| request.answered.is_none());
				unanswered
					.map(|(number, request)| {
						let step = Step::Answer(number, request.capacity);
						Wait::until(request.addressee.lei(), step, request.due, now)
					})
					.chain((is_settled || !self.subject.is_claim()).then(customs))
					.collect()
			}
			CaseState::DenialProposed(proposal) if proposal.may_be_objected_to(now) => {
				vec![Wait::until(Some(self.importer), Step::Object, proposal.until, now)]
			}
			CaseState::DenialProposed(_) => vec![customs()],
			CaseState::Determined { .. } => vec![],
		}
	}

	/// Until when customs is to determine the claim, or what becomes of the goods.
	fn determination_due(&self, requests: &[Request]) -> Moment {
		let begun = self.reopened.as_ref().map_or(self.opened, |reopening| reopening.at);
		if !self.subject.is_claim() {
			return days_after(begun, self.times.determination_days);
		}
		let settled = requests.iter().map(|request| request.answered.unwrap_or(request.due));
		days_after(settled.fold(begun, Moment::max), self.times.determination_days)
	}
}

impl Wait {
	fn until(on: Option<Lei>, step: Step, due: Moment, now: Moment) -> Self {
		let overdue = due < now;
		Self { on, step, due, overdue }
	}
}

impl Request {
	/// Whether it is not to be waited for: it was answered, or its time is over at `now`.
	pub(crate) fn is_settled(&self, now: Moment) -> bool {
		self.answered.is_some() || self.due < now
	}
}

impl Proposal {
	/// Whether the importer has not answered, and at `now` still may in time.
	pub(crate) fn may_be_objected_to(&self, now: Moment) -> bool {
		self.answered.is_none() && now <= self.until
	}
}

impl Addressee {
	/// Who it is, unless that is sealed.
	pub const fn lei(&self) -> Option<Lei> {
		match self {
			Self::Named(lei) => Some(*lei),
			Self::Sealed => None,
		}
	}
}

/// The moment so many days later.
pub(crate) fn days_after(moment: Moment, days: u16) -> Moment {
	moment.saturating_add(DAY.saturating_mul(days.into()))
}

impl<T: Config> Pallet<T> {
	/// The requests of the case `id`, in their order.
	pub fn requests_of(id: CaseId, case: &Case) -> Vec<Request> {
		(1..=case.requests)
			.filter_map(|number| Requests::<T>::get(id, number))
			.collect()
	}
}

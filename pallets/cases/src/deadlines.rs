//! The steps that a case waits for. Chain time tells: nobody has to send anything for a deadline to pass.

use crate::{
	Addressee, Capacity, Case, Cases, ClaimStage, Config, Deadline, Determination, Error, Event, Pallet, Proposal,
	Request, RequestNumber, Requests, Subject,
};
use alloc::{vec, vec::Vec};
use bonafide_primitives::{CaseId, Clock, Entities, Lei, Moment};
use frame_support::ensure;
use sp_runtime::DispatchResult;

const DAY: Moment = 24 * 60 * 60 * 1000;

/// A step that a case waits for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wait {
	/// The party that is to take it; `None` is one that stays sealed.
	pub on: Option<Lei>,
	/// The step itself.
	pub step: Step,
	/// The last moment in time.
	pub due: Moment,
	/// True once that has passed.
	pub overdue: bool,
}

/// The next steps of a case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
	/// A party answers this request, in this capacity.
	Answer(RequestNumber, Capacity),
	/// The importer may object to the denial proposed.
	Object,
	/// Customs determines the claim or the fate of the goods, asks more, or proposes to deny the claim.
	Determine,
}

impl Case {
	/// The last moment for customs to determine the claim, or the fate of the goods.
	fn determination_due(&self, requests: &[Request]) -> Moment {
		let begun = self.reopened.as_ref().map_or(self.opened, |reopening| reopening.at);
		let from = match &self.subject {
			Subject::Goods(_) => begun,
			Subject::Claim(_) => {
				let settled = requests.iter().map(|request| request.answered.unwrap_or(request.due));
				settled.fold(begun, Moment::max)
			}
		};
		days_after(from, self.times.determination_days)
	}
}

impl Wait {
	fn until(on: Option<Lei>, step: Step, due: Moment, now: Moment) -> Self {
		let overdue = due < now;
		Self { on, step, due, overdue }
	}
}

impl Request {
	/// True if it is not to be waited for: it was answered, or its time is over at `now`.
	pub(crate) fn is_settled(&self, now: Moment) -> bool {
		self.answered.is_some() || self.due < now
	}
}

impl Proposal {
	/// True if the importer has not answered, and at `now` still may in time.
	pub(crate) fn awaits_importer(&self, now: Moment) -> bool {
		self.answered.is_none() && now <= self.until
	}

	/// The same of the certifier, whose certificate is at stake.
	pub(crate) fn awaits_certifier(&self, now: Moment) -> bool {
		self.determination == Determination::NotOriginating && self.certifier_answered.is_none() && now <= self.until
	}
}

impl Addressee {
	/// The party, unless it is sealed.
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

	/// The steps that `case` waits for at `now`, its `requests` being these, each with the entity that stands in the
	/// place of the party by now. None once it is determined.
	///
	/// Customs' own time runs from when the last request was answered or was due; for detained goods from the
	/// detention, so that it waits for customs all the while.
	pub fn waits_for(case: &Case, requests: &[Request], now: Moment) -> Vec<Wait> {
		if case.subject.decision().is_some() {
			return vec![];
		}
		let party = |lei: &Lei| Some(T::Entities::heir(lei));
		let customs = || {
			let due = case.determination_due(requests);
			Wait::until(Some(Self::in_charge(case)), Step::Determine, due, now)
		};
		let is_settled = requests.iter().all(|request| request.is_settled(now));
		let waits_for_customs = match &case.subject {
			Subject::Claim(claim) => match &claim.stage {
				ClaimStage::DenialProposed(proposal) => {
					let importer = proposal.awaits_importer(now).then_some(case.importer);
					let certifier = claim.certifier.filter(|_| proposal.awaits_certifier(now));
					let certifier = certifier.filter(|certifier| importer != Some(*certifier));
					let objectors = importer.into_iter().chain(certifier);
					let mut waits: Vec<_> = objectors
						.map(|lei| Wait::until(party(&lei), Step::Object, proposal.until, now))
						.collect();
					if waits.is_empty() {
						waits.push(customs());
					}
					return waits;
				}
				ClaimStage::Open | ClaimStage::Determined { .. } => is_settled,
			},
			Subject::Goods(_) => true,
		};
		let unanswered = (1..).zip(requests).filter(|(_, request)| request.answered.is_none());
		unanswered
			.map(|(number, request)| {
				let step = Step::Answer(number, request.capacity);
				let on = request.addressee.lei().as_ref().and_then(party);
				Wait::until(on, step, request.due, now)
			})
			.chain(waits_for_customs.then(customs))
			.collect()
	}

	/// Moves `deadline` of the case `id` by so many `days`: from where it is, or from now where that is past.
	pub(crate) fn do_extend(by: Lei, id: CaseId, mut case: Case, deadline: Deadline, days: u16) -> DispatchResult {
		ensure!(days > 0, Error::<T>::TooFewDays);
		let later = |due: Moment| days_after(due.max(T::Time::now()), days);

		let until = match deadline {
			Deadline::Answer(number) => {
				case.ensure_open::<T>()?;
				let mut request = Requests::<T>::get(id, number).ok_or(Error::<T>::RequestNotFound)?;
				request.due = later(request.due);
				let due = request.due;
				Requests::<T>::insert(id, number, request);
				due
			}
			Deadline::Objection => {
				let proposal = case.proposed::<T>()?;
				proposal.until = later(proposal.until);
				let until = proposal.until;
				Cases::<T>::insert(id, case);
				until
			}
		};
		Self::deposit_event(Event::DeadlineExtended {
			case: id,
			deadline,
			until,
			by,
		});
		Ok(())
	}
}

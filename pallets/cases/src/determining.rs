//! Customs proposes, determines, and takes up again a case that it had determined.

use crate::{
	deadlines::days_after, Case, Cases, ClaimStage, Config, Decision, Determination, DocumentForm, Error, Event,
	GoodsStage, Pallet, Proposal, Reopening, Ruling, Subject,
};
use bonafide_primitives::{CaseId, Entries, EntryNumber, EntryStanding, Lei, Reason};
use frame_support::{ensure, traits::Time};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Proposes to deny a claim, once every request is answered or overdue.
	pub(crate) fn do_propose_denial(
		by: Lei,
		id: CaseId,
		mut case: Case,
		reason: Reason,
		notice: Option<DocumentForm>,
	) -> DispatchResult {
		case.ensure_open::<T>()?;
		let (now, days) = (T::Time::now(), case.times.objection_days);
		let requests = Self::requests_of(id, &case);
		let Subject::Claim(claim) = &mut case.subject else {
			return Err(Error::<T>::NotForSubject.into());
		};
		ensure!(
			requests.iter().all(|request| request.is_settled(now)),
			Error::<T>::RequestPending
		);
		let (reason, notice) = Self::read_grounds(reason, notice)?;

		let until = days_after(now, days);
		claim.stage = ClaimStage::DenialProposed(Proposal {
			reason: reason.clone(),
			notice,
			at: now,
			until,
			answered: None,
		});
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::DenialProposed {
			case: id,
			reason,
			until,
			by,
		});
		Ok(())
	}

	/// Determines a claim, or the fate of detained goods.
	pub(crate) fn do_determine(
		by: Lei,
		id: CaseId,
		mut case: Case,
		determination: Determination,
		reason: Reason,
		notice: Option<DocumentForm>,
	) -> DispatchResult {
		case.ensure_undetermined::<T>()?;
		let at = T::Time::now();
		match (&case.subject, determination) {
			(Subject::Claim(_), Determination::Originating) | (Subject::Goods(_), Determination::Released) => {}
			(Subject::Claim(_), Determination::NotOriginating) => {
				let may_object = case.proposed::<T>()?.may_be_objected_to(at);
				ensure!(!may_object, Error::<T>::ObjectionPending);
			}
			(Subject::Goods(_), Determination::Seized) => ensure!(
				Self::requests_of(id, &case)
					.iter()
					.all(|request| !request.wants_opinion() || request.is_settled(at)),
				Error::<T>::RequestPending
			),
			_ => return Err(Error::<T>::NotForSubject.into()),
		}
		let (reason, notice) = Self::read_grounds(reason, notice)?;

		Self::count_closed(&case.subject);
		Self::hold_against(id, &case.subject, determination);
		Self::schedule(id, at);
		case.subject.decide(Decision {
			ruling: Ruling { determination, by, at },
			reason: reason.clone(),
			notice,
		});
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::CaseDetermined {
			case: id,
			determination,
			reason,
			by,
		});
		Ok(())
	}

	/// Takes up a determined case again: its determination counts no longer.
	pub(crate) fn do_reopen(by: Lei, id: CaseId, mut case: Case, reason: Reason) -> DispatchResult {
		let Ruling { determination, at, .. } = case.subject.decision().ok_or(Error::<T>::NotDetermined)?.ruling;
		if let Subject::Goods(goods) = &case.subject {
			Self::ensure_goods_here(&goods.entry, determination)?;
		}
		let (reason, _) = Self::read_grounds(reason, None)?;

		Self::hold_no_longer(id, &case.subject, determination);
		Self::take_off(id, at);
		Self::count_open(&case.subject);
		case.reopened = Some(Reopening {
			at: T::Time::now(),
			reason: reason.clone(),
		});
		case.subject.open_again();
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::CaseReopened { case: id, reason, by });
		Ok(())
	}

	/// Fails unless the goods are still with customs after `determination`.
	fn ensure_goods_here(number: &EntryNumber, determination: Determination) -> Result<(), Error<T>> {
		let entry = T::Entries::entry(number).ok_or(Error::<T>::EntryNotFound)?;
		ensure!(
			determination == Determination::Seized || entry.standing == EntryStanding::Held,
			Error::<T>::GoodsGone
		);
		Ok(())
	}
}

impl Subject {
	/// Ends with `decision`; the denial that had been proposed stays on file.
	fn decide(&mut self, decision: Decision) {
		match self {
			Self::Claim(claim) => {
				let proposal = match core::mem::replace(&mut claim.stage, ClaimStage::Open) {
					ClaimStage::DenialProposed(proposal) => Some(proposal),
					_ => None,
				};
				claim.stage = ClaimStage::Determined { decision, proposal };
			}
			Self::Goods(goods) => goods.stage = GoodsStage::Determined(decision),
		}
	}
}

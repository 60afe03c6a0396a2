//! Customs proposes, determines, and takes up again a case that it had determined.

use crate::{
	deadlines::days_after, Case, Cases, CasesFor, ClaimCase, ClaimStage, Config, Decision, Determination, DocumentForm,
	Error, Event, GoodsStage, Pallet, Proposal, Reopening, Request, Ruling, Subject, MAX_PROPOSALS,
};
use bonafide_primitives::{CaseId, Clock, Entities, Entries, EntryNumber, EntryStanding, Lei, Reason};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Proposes to deny a claim, once every request is answered or overdue.
	pub(crate) fn do_propose_denial(
		by: Lei,
		id: CaseId,
		mut case: Case,
		determination: Determination,
		reason: Reason,
		notice: Option<DocumentForm>,
	) -> DispatchResult {
		case.ensure_open::<T>()?;
		let (now, days) = (T::Time::now(), case.times.objection_days);
		let requests = Self::requests_of(id, &case);
		let Subject::Claim(claim) = &mut case.subject else {
			return Err(Error::<T>::NotForSubject.into());
		};
		match determination {
			Determination::NotOriginating => Self::ensure_at_fault(id, claim, case.importer, &requests)?,
			Determination::ClaimDenied => {}
			_ => return Err(Error::<T>::NotForSubject.into()),
		}
		ensure!(case.proposals < MAX_PROPOSALS, Error::<T>::MaxProposalsExceeded);
		ensure!(
			requests.iter().all(|request| request.is_settled(now)),
			Error::<T>::RequestPending
		);
		let (reason, notice) = Self::read_grounds(reason, notice)?;

		let until = days_after(now, days);
		case.proposals = case.proposals.saturating_add(1);
		claim.stage = ClaimStage::DenialProposed(Proposal {
			determination,
			reason: reason.clone(),
			notice,
			at: now,
			until,
			answered: None,
			certifier_answered: None,
		});
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::DenialProposed {
			case: id,
			determination,
			reason,
			until,
			by,
		});
		Ok(())
	}

	/// Fails unless the goods of `claim` can be found not to originate: its certificate covers them, by screening, and
	/// whoever answers for the origin has been asked by name, or has written. The importer hears of it anyhow.
	fn ensure_at_fault(id: CaseId, claim: &ClaimCase, importer: Lei, requests: &[Request]) -> Result<(), Error<T>> {
		ensure!(claim.certificate.is_none() || !claim.refused, Error::ClaimNotCovered);
		let certifier = claim.certifier.ok_or(Error::ClaimNotCovered)?;
		let heir = T::Entities::heir(&certifier);
		let mut asked = requests.iter().filter_map(|request| request.addressee.lei());
		let is_heard = heir == T::Entities::heir(&importer)
			|| asked.any(|lei| T::Entities::heir(&lei) == heir)
			|| CasesFor::<T>::get(certifier, id).is_some_and(|statements| statements.evidence > 0);
		ensure!(is_heard, Error::CertifierNotHeard);
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
			(Subject::Claim(_), Determination::NotOriginating | Determination::ClaimDenied) => {
				let proposal = case.proposed::<T>()?;
				ensure!(
					determination == Determination::ClaimDenied || proposal.determination == determination,
					Error::<T>::NotProposed
				);
				let awaits_certifier = determination == Determination::NotOriginating && proposal.awaits_certifier(at);
				ensure!(
					!proposal.awaits_importer(at) && !awaits_certifier,
					Error::<T>::ObjectionPending
				);
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

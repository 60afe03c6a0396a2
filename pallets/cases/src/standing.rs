//! The standing of the subject of a case, as clients read it.

use crate::{
	Case, CaseOn, Cases, ClaimStage, Config, DetentionOn, Determination, GoodsStage, Pallet, Pruned, Ruling, Subject,
};
use alloc::vec::Vec;
use bonafide_primitives::{scale, view, CaseId, EntryNumber, RightId};

/// The rights holder's opinion on goods that carry its right.
#[scale(copy, json)]
pub enum Opinion {
	/// They are the holder's own, or licensed.
	Genuine,
	/// They infringe the right.
	Infringing,
	/// It cannot tell.
	Undecided,
}

/// The standing of a claim to preference in verification.
#[view(copy)]
pub enum ClaimState {
	/// Customs asks about it.
	UnderVerification,
	/// Customs intends to deny it.
	DenialProposed,
	/// Customs has determined that it stands.
	Affirmed,
	/// Customs has determined that it does not.
	Denied,
}

/// The standing of goods that customs detained.
#[view(copy)]
pub enum DetentionState {
	/// Customs has them, and has not determined if they infringe.
	Detained,
	/// Customs has let go of them.
	Released,
	/// Customs keeps them for good.
	Seized,
}

/// The standing of the subject of a case.
#[view(copy)]
#[cfg_attr(feature = "std", serde(untagged))]
pub enum SubjectState {
	/// A claim to preference.
	Claim(ClaimState),
	/// Goods that customs detained.
	Goods(DetentionState),
}

impl From<&Case> for SubjectState {
	fn from(case: &Case) -> Self {
		match &case.subject {
			Subject::Claim(claim) => match &claim.stage {
				ClaimStage::Open => Self::Claim(ClaimState::UnderVerification),
				ClaimStage::DenialProposed(_) => Self::Claim(ClaimState::DenialProposed),
				ClaimStage::Determined { decision, .. } => (&decision.ruling).into(),
			},
			Subject::Goods(goods) => match &goods.stage {
				GoodsStage::Open => Self::Goods(DetentionState::Detained),
				GoodsStage::Determined(decision) => (&decision.ruling).into(),
			},
		}
	}
}

impl From<&Ruling> for SubjectState {
	fn from(ruling: &Ruling) -> Self {
		match ruling.determination {
			Determination::Originating => Self::Claim(ClaimState::Affirmed),
			Determination::NotOriginating | Determination::ClaimDenied => Self::Claim(ClaimState::Denied),
			Determination::Released => Self::Goods(DetentionState::Released),
			Determination::Seized => Self::Goods(DetentionState::Seized),
		}
	}
}

impl<T: Config> Pallet<T> {
	/// The standing of the claim on this line, and the case about it; `None` if nobody has asked about it.
	pub fn claim_state(entry: EntryNumber, line: u16) -> Option<(CaseId, ClaimState)> {
		let id = CaseOn::<T>::get(entry, line)?;
		match Self::subject_state(id)? {
			SubjectState::Claim(state) => Some((id, state)),
			SubjectState::Goods(_) => None,
		}
	}

	/// The detentions of the goods on the lines of an entry: the line, the case, the right and the standing of each.
	/// Those that are over stay known.
	pub fn detentions(entry: EntryNumber) -> Vec<(u16, CaseId, RightId, DetentionState)> {
		DetentionOn::<T>::iter_prefix(entry)
			.filter_map(|((line, right), case)| match Self::subject_state(case)? {
				SubjectState::Goods(state) => Some((line, case, right, state)),
				SubjectState::Claim(_) => None,
			})
			.collect()
	}

	/// The standing of the subject of the case `id`.
	fn subject_state(id: CaseId) -> Option<SubjectState> {
		Some(match Cases::<T>::get(id) {
			Some(case) => (&case).into(),
			None => (&Pruned::<T>::get(id)?.ruling).into(),
		})
	}
}

//! What a case does to the claim that it is about, and to later claims that rest on the same.

use super::{Case, CaseId, CaseState, DetentionState, Determination, Ruling, Subject};
use crate::{
	CaseOn, Claim, Config, DeniedUnder, Detained, Entries, Finding, NegativeDeterminations, Pallet, UnderVerification,
};
use alloc::vec::Vec;
use bonafide_primitives::{EntryNumber, Lei};
use codec::{Decode, Encode};
use scale_info::TypeInfo;
use serde::Serialize;

/// How many negative determinations are a pattern of false or unsupported claims: as 19 CFR 181.76(c) has it, two.
pub const PATTERN: u32 = 2;

/// Where a claim to preference stands in verification.
#[derive(Encode, Decode, TypeInfo, Serialize, Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "std", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
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

/// Where the subject of a case stands.
#[derive(Encode, Decode, TypeInfo, Serialize, Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "std", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum SubjectState {
	/// A claim to preference.
	Claim(ClaimState),
	/// Goods that customs detained.
	Goods(DetentionState),
}

impl From<&Case> for SubjectState {
	fn from(case: &Case) -> Self {
		match (&case.state, case.subject) {
			(CaseState::Open, Subject::Claim { .. }) => Self::Claim(ClaimState::UnderVerification),
			(CaseState::Open, Subject::Goods { .. }) => Self::Goods(DetentionState::Detained),
			(CaseState::DenialProposed(_), _) => Self::Claim(ClaimState::DenialProposed),
			(CaseState::Determined { ruling, .. }, _) => ruling.into(),
		}
	}
}

impl From<&Ruling> for SubjectState {
	fn from(ruling: &Ruling) -> Self {
		match ruling.determination {
			Determination::Originating => Self::Claim(ClaimState::Affirmed),
			Determination::NotOriginating => Self::Claim(ClaimState::Denied),
			Determination::Released => Self::Goods(DetentionState::Released),
			Determination::Seized => Self::Goods(DetentionState::Seized),
		}
	}
}

impl<T: Config> Pallet<T> {
	/// Where the claim on this line stands, and by which case; `None` if nobody has asked about it.
	pub fn claim_state(entry: EntryNumber, line: u16) -> Option<(CaseId, ClaimState)> {
		let id = CaseOn::<T>::get(entry, line)?;
		match Self::subject_state(id)? {
			SubjectState::Claim(state) => Some((id, state)),
			SubjectState::Goods(_) => None,
		}
	}

	/// From now on the claim of `case` is under verification, or its goods are detained.
	pub(crate) fn begin_verification(case: &Case) {
		let (entry, _) = case.subject.line();
		Entries::<T>::mutate_extant(entry, |entry| entry.open_cases = entry.open_cases.saturating_add(1));
		if !case.subject.is_claim() {
			Detained::<T>::mutate(entry, |cases| *cases = cases.saturating_add(1));
		}
		if let Some(certificate) = case.certificate {
			UnderVerification::<T>::mutate(certificate, |cases| *cases = cases.saturating_add(1));
		}
	}

	/// From now on it is no longer.
	pub(crate) fn end_verification(case: &Case) {
		let (entry, _) = case.subject.line();
		Entries::<T>::mutate_extant(entry, |entry| entry.open_cases = entry.open_cases.saturating_sub(1));
		if !case.subject.is_claim() {
			Detained::<T>::mutate_exists(entry, |cases| {
				*cases = cases.and_then(|cases| cases.checked_sub(1)).filter(|cases| *cases > 0);
			});
		}
		if let Some(certificate) = case.certificate {
			UnderVerification::<T>::mutate_exists(certificate, |cases| {
				*cases = cases.and_then(|cases| cases.checked_sub(1)).filter(|cases| *cases > 0);
			});
		}
	}

	/// Has a determination count for what is screened later.
	pub(crate) fn count(id: CaseId, case: &Case, determination: Determination) {
		match determination {
			Determination::NotOriginating => Self::hold_against(id, case),
			Determination::Seized => Self::remember_seizure(id, case),
			Determination::Originating | Determination::Released => {}
		}
	}

	/// Has it count no longer.
	pub(crate) fn count_no_longer(id: CaseId, case: &Case, determination: Determination) {
		match determination {
			Determination::NotOriginating => Self::hold_no_longer(id, case),
			Determination::Seized => Self::forget_seizure(id, case),
			Determination::Originating | Determination::Released => {}
		}
	}

	/// Holds a negative determination against the certificate and its certifier.
	fn hold_against(id: CaseId, case: &Case) {
		if let Some(certificate) = case.certificate {
			DeniedUnder::<T>::insert(certificate, id, ());
		}
		if let Some(certifier) = case.certifier {
			NegativeDeterminations::<T>::mutate(certifier, |count| *count = count.saturating_add(1));
		}
	}

	/// Holds it against them no longer.
	fn hold_no_longer(id: CaseId, case: &Case) {
		if let Some(certificate) = case.certificate {
			DeniedUnder::<T>::remove(certificate, id);
		}
		if let Some(certifier) = case.certifier {
			NegativeDeterminations::<T>::mutate_exists(certifier, |count| {
				*count = count.and_then(|count| count.checked_sub(1)).filter(|count| *count > 0);
			});
		}
	}

	/// What verification has shown of the certificate and the certifier that `claim` rests on. 19 CFR 182.76.
	pub(crate) fn screen_record(importer: Lei, claim: &Claim, findings: &mut Vec<Finding>) {
		if let Some(certificate) = claim.certificate {
			if let Some(case) = DeniedUnder::<T>::iter_key_prefix(certificate).next() {
				findings.push(Finding::CertificateNotOriginating { case });
			}
			if UnderVerification::<T>::contains_key(certificate) {
				findings.push(Finding::CertificateUnderVerification);
			}
		}
		let determinations = Self::certifier_of(claim, importer).map_or(0, NegativeDeterminations::<T>::get);
		if determinations >= PATTERN {
			findings.push(Finding::PatternOfFalseClaims { determinations });
		}
	}
}

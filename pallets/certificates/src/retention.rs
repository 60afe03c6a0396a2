//! Retention: a certificate is kept whole for a time, and its validity for ever.

use crate::{pallet::*, Capacity, Certificate, CertificateState, Cover, WeightInfo};
use bonafide_primitives::scale;
use bonafide_primitives::{
	retention::{has_passed, sweep, Verdict},
	Agreement, Date, Digest, Lei, Moment,
};
use frame_support::{traits::Get, weights::Weight};

/// All that is left of a certificate after its retention: who certified under which agreement, and when a claim could
/// rest on it.
#[scale]
pub struct Validity {
	/// Under which agreement.
	pub agreement: Agreement,
	/// The entity that certified.
	pub issuer: Lei,
	/// The first day of claims: when it was anchored or, where that is later, the blanket period began.
	pub from: Date,
	/// The last day of claims: of the blanket period or, where that is earlier, of the time for which the agreement
	/// accepts a certificate. Before `from` if it was anchored too late for any claim.
	pub until: Date,
	/// Active, withdrawn or superseded.
	pub state: CertificateState,
}

impl Validity {
	/// True if a claim could rest on it at `moment`, for goods that it covered.
	pub fn held_at(&self, moment: Moment) -> bool {
		(self.from..=self.until).contains(&Date::of(moment)) && self.state.ended().is_none_or(|ended| moment < ended)
	}

	/// The start of its retention: the end of its last day, or its withdrawal if that was later. No claim was later.
	fn ended(&self) -> Moment {
		let last_day = self.from.max(self.until);
		let after = last_day.plus_days(1).map_or(Moment::MAX, Date::midnight);
		self.state.ended().map_or(after, |ended| ended.max(after))
	}
}

impl<T: Config> Pallet<T> {
	/// The validity of the certificate `id`, also after its retention.
	pub fn validity(id: &Digest) -> Option<Validity> {
		match Certificates::<T>::get(id) {
			Some(certificate) => Self::validity_of(&certificate),
			None => Pruned::<T>::get(id),
		}
	}

	/// True if a claim could rest on the certificate `id` at `moment`, for goods that it covered, also
	/// after its retention. `None` if there never was such a certificate.
	pub fn was_valid_at(id: &Digest, moment: Moment) -> Option<bool> {
		Some(Self::validity(id)?.held_at(moment))
	}

	/// Visits the next certificates and prunes those whose retention is over at `now`. Returns the weight it took.
	pub(crate) fn sweep(now: Moment, remaining: Weight) -> Weight {
		sweep::<Certificates<T>, SweptUpTo<T>, _, _>(remaining, T::WeightInfo::sweep, |id, certificate| {
			let is_over = |validity: &Validity| has_passed(T::Retention::get(), validity.ended(), now);
			let Some(validity) = Self::validity_of(&certificate).filter(is_over) else {
				return Verdict::Keep;
			};
			ByCertifier::<T>::remove(certificate.issuer, id);
			for (heading, place) in Self::places(*id, &certificate) {
				Listed::<T>::remove(heading, place);
			}
			for which in Capacity::ALL {
				Envelopes::<T>::remove(id, which);
			}
			Pruned::<T>::insert(id, validity);
			Self::deposit_event(Event::CertificatePruned { id: *id });
			Verdict::Remove
		})
	}

	/// As [`Self::validity`]. The profile that a certificate was judged by is always there.
	pub(crate) fn validity_of(certificate: &Certificate) -> Option<Validity> {
		let judged_by = Profiles::<T>::get(&certificate.agreement, certificate.version)?;
		let (anchored, accepted) = (
			Date::of(certificate.anchored),
			judged_by.accepted_until(certificate.signed_on),
		);
		let (from, until) = match certificate.cover {
			Cover::Single => (anchored, accepted),
			Cover::Blanket { from, until } => (from.max(anchored), until.min(accepted)),
		};
		Some(Validity {
			agreement: certificate.agreement.clone(),
			issuer: certificate.issuer,
			from,
			until,
			state: certificate.state,
		})
	}
}

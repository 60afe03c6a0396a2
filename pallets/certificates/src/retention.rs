//! Retention: a certificate is kept whole for a time, and its validity for ever.

use crate::{judging::Judged, pallet::*, Capacity, Certificate, CertificateState, Cover, WeightInfo};
use bonafide_primitives::{
	kibibytes,
	retention::{day_of, days, sweep},
	scale, Agreement, Date, Digest, Lei, Moment,
};
use codec::Encode;
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

impl Judged {
	/// The KiB that it takes on the chain with its lists.
	pub(crate) fn room(&self) -> u32 {
		let Self { certificate, envelopes } = self;
		let keys = 3usize
			.saturating_add(certificate.headings().len())
			.saturating_add(envelopes.len());
		let bytes = certificate.encoded_size().saturating_add(envelopes.encoded_size());
		kibibytes(keys, bytes)
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

	/// The day of the agenda for `certificate`, which is later if it is withdrawn or superseded after its last.
	pub(crate) fn day_of(certificate: &Certificate) -> Date {
		Self::validity_of(certificate).map_or(Date::MAX, |validity| day_of(validity.ended()))
	}

	/// Looks at the certificates that are due at `now`, and prunes them. Returns the weight it took.
	pub(crate) fn sweep(now: Moment, remaining: Weight) -> Weight {
		let kept = || days(T::Retention::get());
		sweep::<Due<T>, _>(kept, now, remaining, T::WeightInfo::sweep, |last, id| {
			let certificate = Certificates::<T>::get(id)?;
			let validity = Self::validity_of(&certificate)?;
			let ended = day_of(validity.ended());
			if last < ended {
				return Some(ended);
			}
			ByCertifier::<T>::remove(certificate.issuer, id);
			for (heading, place) in Self::places(*id, &certificate) {
				Listed::<T>::remove(heading, place);
			}
			for which in Capacity::ALL {
				Envelopes::<T>::remove(id, which);
			}
			Pruned::<T>::insert(id, validity);
			Certificates::<T>::remove(id);
			Self::deposit_event(Event::CertificatePruned { id: *id });
			None
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

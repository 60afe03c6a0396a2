//! The record that cases leave: on entries, certificates, certifiers and manufacturers, for later screening to read.

use crate::{
	Config, DeniedUnder, Determination, GoodsCase, NegativeDeterminations, Open, Pallet, Seizures, Subject,
	UnderVerification,
};
use bonafide_primitives::{CaseId, Cases, CertificateRecord, Digest, EntryNumber, Lei, OpenCases, RightId};

impl<T: Config> Cases for Pallet<T> {
	fn open_on(entry: &EntryNumber) -> OpenCases {
		Open::<T>::get(entry)
	}

	fn of_certificate(certificate: &Digest) -> CertificateRecord {
		CertificateRecord {
			denied_in: DeniedUnder::<T>::iter_key_prefix(certificate).next(),
			under_verification: UnderVerification::<T>::contains_key(certificate),
		}
	}

	fn of_certifier(certifier: &Lei) -> u32 {
		NegativeDeterminations::<T>::get(certifier)
	}

	fn of_manufacturer(manufacturer: &Lei, right: RightId) -> Option<CaseId> {
		Seizures::<T>::iter_key_prefix((*manufacturer, right)).next()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(certificate: &Digest, certifier: &Lei, seized: Option<(Lei, RightId)>) {
		DeniedUnder::<T>::insert(certificate, 1, ());
		UnderVerification::<T>::insert(certificate, 1);
		NegativeDeterminations::<T>::insert(certifier, u32::MAX);
		if let Some(goods) = seized {
			Seizures::<T>::insert(goods, 1, ());
		}
	}
}

impl GoodsCase {
	/// The maker of the goods and the right they may infringe, if the maker is known.
	pub(crate) fn made_by(&self) -> Option<(Lei, RightId)> {
		Some((self.manufacturer?, self.right))
	}
}

impl<T: Config> Pallet<T> {
	/// Counts the subject among the open cases of its entry, and of its certificate.
	pub(crate) fn count_open(subject: &Subject) {
		let (entry, _) = subject.about().line();
		Open::<T>::mutate(entry, |open| {
			let count = of_kind(open, subject);
			*count = count.saturating_add(1);
		});
		if let Some(certificate) = subject.certificate_at_stake() {
			UnderVerification::<T>::mutate(certificate, |cases| *cases = cases.saturating_add(1));
		}
	}

	/// Counts it there no longer.
	pub(crate) fn count_closed(subject: &Subject) {
		let (entry, _) = subject.about().line();
		Open::<T>::mutate_exists(entry, |open| {
			let mut counts = open.unwrap_or_default();
			let count = of_kind(&mut counts, subject);
			*count = count.saturating_sub(1);
			*open = Some(counts).filter(|counts| !counts.is_none());
		});
		if let Some(certificate) = subject.certificate_at_stake() {
			UnderVerification::<T>::mutate_exists(certificate, one_less);
		}
	}

	/// Holds a negative determination against the certificate and its certifier, and a seizure against the
	/// manufacturer.
	pub(crate) fn hold_against(id: CaseId, subject: &Subject, determination: Determination) {
		match (subject, determination) {
			(Subject::Claim(claim), Determination::NotOriginating) => {
				if let Some(certificate) = claim.certificate {
					DeniedUnder::<T>::insert(certificate, id, ());
				}
				if let Some(certifier) = claim.certifier {
					NegativeDeterminations::<T>::mutate(certifier, |count| *count = count.saturating_add(1));
				}
			}
			(Subject::Goods(goods), Determination::Seized) => {
				if let Some(made_by) = goods.made_by() {
					Seizures::<T>::insert(made_by, id, ());
				}
			}
			_ => {}
		}
	}

	/// Holds it against them no longer.
	pub(crate) fn hold_no_longer(id: CaseId, subject: &Subject, determination: Determination) {
		match (subject, determination) {
			(Subject::Claim(claim), Determination::NotOriginating) => {
				if let Some(certificate) = claim.certificate {
					DeniedUnder::<T>::remove(certificate, id);
				}
				if let Some(certifier) = claim.certifier {
					NegativeDeterminations::<T>::mutate_exists(certifier, one_less);
				}
			}
			(Subject::Goods(goods), Determination::Seized) => Self::forget_seizure(id, goods),
			_ => {}
		}
	}

	/// Remembers no longer that the goods were seized, if they were.
	pub(crate) fn forget_seizure(id: CaseId, goods: &GoodsCase) {
		if let Some(made_by) = goods.made_by() {
			Seizures::<T>::remove(made_by, id);
		}
	}
}

/// The count of open cases of the subject's kind.
fn of_kind<'a>(open: &'a mut OpenCases, subject: &Subject) -> &'a mut u16 {
	match subject {
		Subject::Claim(_) => &mut open.claims,
		Subject::Goods(_) => &mut open.detentions,
	}
}

/// One less, and nothing in place of zero.
fn one_less(count: &mut Option<u32>) {
	*count = count.and_then(|count| count.checked_sub(1)).filter(|count| *count > 0);
}

//! Everything that an officer needs to examine the goods on a line.

use super::{cases, customs, product};
use crate::Runtime;
use alloc::vec::Vec;
use bonafide_primitives::{Digest, EntryNumber};
use bonafide_runtime_api::{ExaminationPackView, PresentedLicenseView};
use pallet_certificates_api::CertificateView;
use pallet_licensing_api::{LicenseView, RightView};

/// All that is known of the goods on a line; nothing where the entry, or its lines, are not kept.
pub(crate) fn examination_pack(number: EntryNumber, index: u16) -> Option<ExaminationPackView> {
	let line = customs::lines(number, index..=index).pop()?;
	let mut entry = customs::entry(number)?;
	let product = line.gtin.and_then(product);
	let rights = product.iter().flat_map(|product| &product.rights);
	let verification = line.verification.iter().map(|verification| verification.case);
	let detentions = line.detentions.iter().map(|detention| detention.case);
	let certificate = line.claim.as_ref().and_then(|claim| claim.certificate);
	let pack = ExaminationPackView {
		rights: rights.filter_map(|right| RightView::of::<Runtime>(*right)).collect(),
		licenses: line.licenses.iter().map(|id| presented(*id)).collect(),
		certificate: certificate.and_then(CertificateView::of::<Runtime>),
		cases: verification.chain(detentions).filter_map(cases::case).collect(),
		examinations: customs::examinations(number, index),
		product,
		entry: {
			entry.lines = alloc::vec![line];
			entry
		},
	};
	Some(pack)
}

fn presented(id: Digest) -> PresentedLicenseView {
	let license = LicenseView::of::<Runtime>(id);
	let above = license.iter().flat_map(|license| license.chain.clone());
	let above: Vec<LicenseView> = above.filter_map(LicenseView::of::<Runtime>).collect();
	let chain = license.into_iter().chain(above).collect();
	PresentedLicenseView { id, chain }
}

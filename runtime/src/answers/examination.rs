use super::{cases, certificates, customs, licensing, products};
use crate::Runtime;
use alloc::vec::Vec;
use bonafide_primitives::{Digest, EntryNumber};
use bonafide_runtime_api::{ExaminationPackView, ExaminationView, LicenseView, PresentedLicenseView};
use pallet_customs::{Examinations, Subject};

/// What there is to know of the goods on a line; nothing where the entry, or its lines, are not kept.
pub(crate) fn pack(number: EntryNumber, index: u16) -> Option<ExaminationPackView> {
	let line = customs::line(number, index)?;
	let mut entry = customs::entry(number)?;
	let product = line.gtin.and_then(products::get);
	let rights = product.iter().flat_map(|product| &product.rights);
	let verification = line.verification.iter().map(|verification| verification.case);
	let detentions = line.detentions.iter().map(|detention| detention.case);
	let certificate = line.claim.as_ref().and_then(|claim| claim.certificate);
	let pack = ExaminationPackView {
		rights: rights.filter_map(|right| licensing::right(*right)).collect(),
		licenses: line.licenses.iter().map(|id| presented(*id)).collect(),
		certificate: certificate.and_then(certificates::get),
		cases: verification.chain(detentions).filter_map(cases::case).collect(),
		examinations: of_line(number, index),
		product,
		entry: {
			entry.lines = alloc::vec![line];
			entry
		},
	};
	Some(pack)
}

/// What officers found on the goods of the line that a case is about.
pub(crate) fn examinations(subject: Subject) -> Vec<ExaminationView> {
	let (entry, line) = subject.line();
	of_line(entry, line)
}

fn of_line(entry: EntryNumber, line: u16) -> Vec<ExaminationView> {
	let examinations = Examinations::<Runtime>::get(entry, line);
	examinations.into_iter().map(ExaminationView::from).collect()
}

fn presented(id: Digest) -> PresentedLicenseView {
	let license = licensing::license(id);
	let above = license.iter().flat_map(|license| license.chain.clone());
	let above: Vec<LicenseView> = above.filter_map(licensing::license).collect();
	let chain = license.into_iter().chain(above).collect();
	PresentedLicenseView { id, chain }
}

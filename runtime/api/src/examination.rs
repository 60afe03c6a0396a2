//! Everything that an officer needs to examine goods.

use crate::{CaseView, EntryView};
use alloc::{string::String, vec::Vec};
use bonafide_primitives::{view, views::Timestamp, Digest, Lei};
use pallet_certificates_api::CertificateView;
use pallet_customs::{Examination, Tick};
use pallet_licensing_api::{LicenseView, RightView};
use pallet_products_api::ProductView;

/// Everything that an officer needs to examine the goods on a line.
#[view]
pub struct ExaminationPackView {
	/// The entry, and of its lines this one.
	pub entry: EntryView,
	/// The product, with its guides and features; none if the line has no GTIN or nobody has registered it.
	pub product: Option<ProductView>,
	/// The rights that the product carries.
	pub rights: Vec<RightView>,
	/// The licenses presented.
	pub licenses: Vec<PresentedLicenseView>,
	/// The certificate of origin on which the claim rests; none if there is none on the register.
	pub certificate: Option<CertificateView>,
	/// The cases about the line, in no meaningful order.
	pub cases: Vec<CaseView>,
	/// The examinations before, in order.
	pub examinations: Vec<ExaminationView>,
}

/// A license presented for the goods on a line.
#[view]
pub struct PresentedLicenseView {
	/// Its id, as it was presented.
	pub id: Digest,
	/// The license, and those above it up to the one that the rights holder gave; empty if it is not on the register.
	pub chain: Vec<LicenseView>,
}

/// An examination of the goods by an officer.
#[view]
pub struct ExaminationView {
	/// The customs administration.
	pub by: Lei,
	/// The time of the examination.
	pub at: Timestamp,
	/// The version of the product's record whose features were checked; none if the product was not on the register.
	pub version: Option<u32>,
	/// The finding on each feature, in their order.
	pub ticks: Vec<Tick>,
	/// A remark.
	pub note: Option<String>,
}

impl From<Examination> for ExaminationView {
	fn from(examination: Examination) -> Self {
		Self {
			by: examination.by,
			at: Timestamp(examination.at),
			version: examination.version,
			ticks: examination.ticks.into_inner(),
			note: examination.note.map(|note| note.as_str().into()),
		}
	}
}

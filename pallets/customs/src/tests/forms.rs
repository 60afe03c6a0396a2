//! Entries and the product on them, for the tests of customs and of cases.

use super::{importer, maker, ClaimForm, EntryForm, LineForm, MARKS, PRODUCTS};
use bonafide_primitives::{Digest, Gtin, ProductFacts};

/// The entry number of domain vectors, under the importer's filer code.
pub const NUMBER: &str = "ABC-1234567-6";

pub const DAY: u64 = 24 * 60 * 60 * 1000;

pub fn gtin() -> Gtin {
	"9506000134352".parse().unwrap()
}

pub fn id(byte: u8) -> Digest {
	Digest::repeat_byte(byte)
}

/// A line that nothing can be found on.
pub fn line() -> LineForm {
	LineForm {
		hts: "6109.10.0012".into(),
		gtin: None,
		manufacturer: None,
		country: "MX".into(),
		quantity: 100,
		retailer: None,
		claim: None,
		licenses: Default::default(),
	}
}

pub fn entry(lines: Vec<LineForm>) -> EntryForm {
	EntryForm {
		number: NUMBER.into(),
		importer: importer().into(),
		kind: None,
		shipment: None,
		lines: lines.try_into().unwrap(),
		holdings: Default::default(),
	}
}

pub fn claim(certificate: Option<Digest>) -> Option<ClaimForm> {
	Some(ClaimForm {
		agreement: "USMCA".into(),
		code: "S".into(),
		certificate,
	})
}

/// Registers the product of [`gtin`], carrying `rights`.
pub fn register_product(rights: &[u32]) {
	let facts = ProductFacts {
		owner: maker(),
		hs: "610910".parse().unwrap(),
		recalled: false,
	};
	PRODUCTS.with_borrow_mut(|products| products.insert(gtin(), facts));
	MARKS.with_borrow_mut(|marks| marks.insert(gtin(), rights.to_vec()));
}

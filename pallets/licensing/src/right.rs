//! The record of an intellectual property right.

use crate::CountryList;
use bonafide_primitives::{scale, Date, Lei, Moment, RightId, Text, MAX_RIGHTS_PER_PRODUCT};
use frame_support::{traits::ConstU32, BoundedBTreeMap};

/// The office that registered a right: its two-letter code of WIPO ST.3 (`US`, `EM`), or its name.
pub type Office = Text<16>;

/// The number under which the office registered a right.
pub type RightNumber = Text<64>;

/// The number under which customs recorded a right, such as `TMK 12-01234`.
pub type RecordationNumber = Text<32>;

/// The rights one product carries, each with the entity that said so.
pub type ProductMarks = BoundedBTreeMap<RightId, Lei, ConstU32<MAX_RIGHTS_PER_PRODUCT>>;

/// The kinds of intellectual property a product can carry.
#[scale(copy, json)]
#[derive(PartialOrd, Ord)]
pub enum RightKind {
	/// A sign that tells one maker's goods from another's.
	Trademark,
	/// A work of authorship.
	Copyright,
	/// An invention.
	Patent,
	/// The appearance of a product.
	Design,
}

/// A registered intellectual property right.
#[scale]
pub struct Right {
	/// The entity that holds it, and may license it.
	pub holder: Lei,
	/// Trademark, copyright, patent or design.
	pub kind: RightKind,
	/// The office that registered it.
	pub office: Office,
	/// Its number there.
	pub number: RightNumber,
	/// The countries in which it protects; empty does not say where.
	pub jurisdictions: CountryList,
	/// Its last day; `None` runs without end.
	pub expires: Option<Date>,
	/// The moment it was registered here.
	pub since: Moment,
	/// The moment from which the holder has held it.
	pub held_since: Moment,
}

impl Right {
	/// True if it still protects on the day `on`.
	pub fn is_in_force(&self, on: Date) -> bool {
		self.expires.is_none_or(|last| on <= last)
	}
}

/// A recordation: a customs administration protects a right at its border, 19 CFR part 133.
#[scale]
pub struct Recordation {
	/// The number of the recordation.
	pub number: RecordationNumber,
	/// The moment it was entered here.
	pub since: Moment,
}

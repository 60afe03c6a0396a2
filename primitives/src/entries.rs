//! Entries, as the room of cases asks for them.

use crate::{Agreement, Digest, EntryNumber, Gtin, Lei, Moment, Reason};

/// An entry on file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct EntryFacts {
	/// Importer of record; `None` if the entry is sealed.
	pub importer: Option<Lei>,
	/// The moment of filing.
	pub filed: Moment,
	/// The decision of customs so far.
	pub standing: EntryStanding,
}

/// The decision of customs on an entry.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EntryStanding {
	/// None yet.
	Filed,
	/// The goods stay with customs.
	Held,
	/// The goods may go.
	Released,
	/// Taken back before customs decided.
	Canceled,
	/// Not accepted.
	Refused,
}

/// A line of an entry on file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LineFacts {
	/// The product, if it has a GTIN.
	pub gtin: Option<Gtin>,
	/// The maker of the goods, if known.
	pub manufacturer: Option<Lei>,
	/// The preference claimed.
	pub claim: Option<ClaimFacts>,
	/// True if screening refused the claim: its certificate did not cover these goods.
	pub claim_refused: bool,
}

/// A claim to preferential treatment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClaimFacts {
	/// The agreement, such as `USMCA`.
	pub agreement: Agreement,
	/// The certificate of origin; `None` where the claim rests on the importer's own knowledge.
	pub certificate: Option<Digest>,
}

/// Entries on file, which cases are about.
pub trait Entries {
	/// The customs administration that decides on the entry `number`: the one that assigned its filer code, or stands
	/// in its place now. Known as long as the code is assigned, and longer than the entry is kept.
	fn administration(number: &EntryNumber) -> Option<Lei>;

	/// The entry `number`, as long as it is kept.
	fn entry(number: &EntryNumber) -> Option<EntryFacts>;

	/// The line `line`, from 1, of the entry `number`, as long as it is kept.
	fn line(number: &EntryNumber, line: u16) -> Option<LineFacts>;

	/// Holds the goods of the entry `number`; one that customs has decided on already stays as it is.
	fn hold(number: &EntryNumber, by: Lei, reason: Reason);

	/// Puts an entry of one line of `importer` on file with `customs`, so that another room can be measured: its claim
	/// rests on a certificate, and its product carries as many rights as one can.
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(number: &EntryNumber, importer: &Lei, customs: &Lei);
}

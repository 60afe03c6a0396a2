//! The identifiers of trade, each valid once built.

mod codec;
mod country;
mod digital_link;
mod duns;
mod entry_number;
mod gs1;
mod hs;
mod inline;
mod lei;
mod postal;
mod read;
mod scanned;
mod shipment;

pub(crate) use self::{
	codec::{as_text, identifier, kept_as_printed, text_of},
	inline::Inline,
	read::trimmed,
};
pub use country::Country;
pub use digital_link::DigitalLink;
pub use duns::Duns;
pub use entry_number::{EntryNumber, FilerCode};
pub use gs1::{Gln, Gs1Prefix, Gtin, MemberPrefix, Sscc};
pub use hs::HsCode;
pub use lei::Lei;
pub use postal::PostalItem;
pub use shipment::Shipment;

use crate::Malformed;
use ::codec::{Codec, DecodeWithMemTracking, MaxEncodedLen};
use core::{
	fmt::{Debug, Display},
	hash::Hash,
	str::FromStr,
};
use scale_info::StaticTypeInfo;
use serde::{de::DeserializeOwned, Serialize};

/// A name from an outside register, written as text and always valid.
///
/// `FromStr` reads every spelling people use, with blanks around it; `Display` prints the canonical one.
/// SCALE holds the canonical text as a `str` and decodes nothing else.
pub trait Identifier:
	FromStr<Err = Malformed>
	+ Display
	+ Debug
	+ Copy
	+ Ord
	+ Hash
	+ Codec
	+ DecodeWithMemTracking
	+ MaxEncodedLen
	+ StaticTypeInfo
	+ Serialize
	+ DeserializeOwned
	+ Send
	+ Sync
{
	/// The trade's word for it, as in "not a valid LEI".
	const NAME: &'static str;
	/// The length of the longest canonical spelling, in bytes.
	const MAX_LEN: usize;
	/// A regular expression that every accepted spelling matches, blanks around it aside.
	const PATTERN: &'static str;
	/// The name of the error of a question in which it is misspelled, such as `InvalidLei`.
	const ERROR: &'static str;
}

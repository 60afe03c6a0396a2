//! Shipments, by the number on their label.

use super::{identifier, read, PostalItem, Sscc};
use crate::Malformed;
use core::{fmt, str::FromStr};

/// The number on the label of a parcel: a [`PostalItem`] or an [`Sscc`], which scanners read with the application
/// identifier of GS1 before it, `(00)` or `00`.
///
/// ```
/// use bonafide_primitives::{Malformed, Shipment};
///
/// let parcel: Shipment = "RA 473 124 829 GB".parse()?;
/// assert!(matches!(parcel, Shipment::Postal(_)));
/// assert_eq!(parcel.to_string(), "RA473124829GB");
///
/// let pallet: Shipment = "(00)106141412345678908".parse()?;
/// assert!(matches!(pallet, Shipment::Logistic(_)));
/// # Ok::<(), Malformed>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shipment {
	/// With the post.
	Postal(PostalItem),
	/// With any other carrier.
	Logistic(Sscc),
}

identifier!(
	Shipment,
	"postal item identifier or SSCC",
	up to 18,
	r"^([A-Z] *[A-Z]( *[0-9]){9} *[A-Z] *[A-Z]|(\(00\) *)?[0-9]( *[0-9]){15,17}|00( *[0-9]){18})$"
);

impl fmt::Display for Shipment {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		match self {
			Self::Postal(item) => fmt::Display::fmt(item, f),
			Self::Logistic(sscc) => fmt::Display::fmt(sscc, f),
		}
	}
}

impl FromStr for Shipment {
	type Err = Malformed;

	fn from_str(text: &str) -> Result<Self, Malformed> {
		let text = read::trimmed(text)?;
		if text.starts_with(|first: char| first.is_ascii_alphabetic()) {
			return text.parse().map(Self::Postal);
		}
		let has_18 = |bare: &&str| bare.split_whitespace().map(str::len).sum::<usize>() == 18;
		let bare = match text.strip_prefix("(00)") {
			Some(bare) => bare,
			None => text.strip_prefix("00").filter(has_18).unwrap_or(text),
		};
		bare.parse().map(Self::Logistic)
	}
}

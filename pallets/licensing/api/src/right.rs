//! A right as clients see it.

use crate::ContestView;
use alloc::{string::String, vec::Vec};
use bonafide_primitives::{view, views::Timestamp, Country, Date, Lei, RightId};
use pallet_licensing::{Config, Contested, Excluded, Offers, Recordation, Recordations, RightEnd, RightKind, Rights};

/// A right of intellectual property.
#[view]
pub struct RightView {
	/// Its number on the register.
	pub id: RightId,
	/// Its holder.
	pub holder: Lei,
	/// Its kind.
	pub kind: RightKind,
	/// Office that registered it.
	pub office: String,
	/// Its number there.
	pub number: String,
	/// The countries in which it protects; empty does not say where.
	pub jurisdictions: Vec<Country>,
	/// The customs administrations that have recorded it; without one, it is a claim.
	pub recordations: Vec<RecordationView>,
	/// Its last day; none if it runs without end.
	pub expires: Option<Date>,
	/// Its end before its last day.
	pub ended: Option<RightEndView>,
	/// The rights holders that say that it is not its holder's.
	pub contests: Vec<ContestView>,
	/// The licensees whom nobody but its holder licenses anew, each since when: the holder or the council suspended or
	/// revoked a license of theirs.
	pub excluded: Vec<(Lei, Timestamp)>,
	/// Since when its holder has held it.
	pub held_since: Timestamp,
	/// The entity that may accept it from its holder.
	pub offered_to: Option<Lei>,
}

impl RightView {
	/// The right of this number.
	pub fn of<T: Config>(id: RightId) -> Option<Self> {
		let right = Rights::<T>::get(id)?;
		Some(Self {
			id,
			holder: right.holder,
			kind: right.kind,
			office: right.office.as_str().into(),
			number: right.number.as_str().into(),
			jurisdictions: right.jurisdictions.into_inner(),
			recordations: Recordations::<T>::iter_prefix(id)
				.map(|(by, recordation)| RecordationView::new(by, recordation))
				.collect(),
			expires: right.expires,
			ended: right.ended.map(RightEndView::from),
			contests: ContestView::all::<T>(Contested::Right(id)),
			excluded: Excluded::<T>::iter_prefix(id)
				.map(|(licensee, since)| (licensee, Timestamp(since)))
				.collect(),
			held_since: Timestamp(right.held_since),
			offered_to: Offers::<T>::get(id),
		})
	}
}

/// The recordation of a right by a customs administration.
#[view]
pub struct RecordationView {
	/// The customs administration.
	pub by: Lei,
	/// Its number there.
	pub number: String,
	/// The time at which it said so here.
	pub since: Timestamp,
	/// Its last day; none if it runs as long as the right.
	pub until: Option<Date>,
}

/// The end of a right before its last day.
#[view(copy)]
pub enum RightEndView {
	/// Its holder gave it up.
	Surrendered,
	/// The council struck it.
	Struck,
}

impl From<RightEnd> for RightEndView {
	fn from(end: RightEnd) -> Self {
		match end {
			RightEnd::Surrendered { .. } => Self::Surrendered,
			RightEnd::Struck { .. } => Self::Struck,
		}
	}
}

impl RecordationView {
	fn new(by: Lei, recordation: Recordation) -> Self {
		Self {
			by,
			number: recordation.number.as_str().into(),
			since: Timestamp(recordation.since),
			until: recordation.until,
		}
	}
}

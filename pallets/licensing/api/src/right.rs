//! A right as clients see it.

use alloc::{string::String, vec::Vec};
use bonafide_primitives::{view, views::Timestamp, Country, Date, Lei, RightId};
use pallet_licensing::{Config, Offers, Recordation, Recordations, RightKind, Rights};

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
	/// The customs administrations that have recorded it.
	pub recordations: Vec<RecordationView>,
	/// Its last day; none if it runs without end.
	pub expires: Option<Date>,
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
}

impl RecordationView {
	fn new(by: Lei, recordation: Recordation) -> Self {
		Self {
			by,
			number: recordation.number.as_str().into(),
			since: Timestamp(recordation.since),
		}
	}
}

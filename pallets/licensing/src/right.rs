//! The record of an intellectual property right.

use crate::{Config, CountryList, Error, Event, Pallet, RightNumbers, Rights};
use alloc::string::String;
use bonafide_primitives::{scale, Clock, Date, Entities, Lei, Moment, RightId, Standing, Text, Trust};
use frame_support::ensure;

/// The office that registered a right: its two-letter code of WIPO ST.3, such as `US` or `EM`.
pub type Office = Text<16>;

/// The number under which the office registered a right.
pub type RightNumber = Text<64>;

/// The number under which customs recorded a right, such as `TMK 12-01234`.
pub type RecordationNumber = Text<32>;

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

impl RightKind {
	/// True of the kinds that customs records and enforces by its record, 19 CFR part 133. A patent or a design needs
	/// an order of a court or a commission.
	pub const fn is_recordable(self) -> bool {
		matches!(self, Self::Trademark | Self::Copyright)
	}
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
	/// Its number there, as its holder writes it.
	pub number: RightNumber,
	/// The countries in which it protects; empty does not say where.
	pub jurisdictions: CountryList,
	/// Its last day; `None` runs without end.
	pub expires: Option<Date>,
	/// The moment it was registered here.
	pub since: Moment,
	/// The moment from which the holder has held it.
	pub held_since: Moment,
	/// The number of customs administrations that have it on record. Until the first, it is a claim.
	pub recordations: u32,
	/// Its end, if it has come before its last day.
	pub ended: Option<RightEnd>,
}

/// The end of a right before its last day.
#[scale(copy)]
pub enum RightEnd {
	/// Its holder gave it up, or retired and let another register it.
	Surrendered {
		/// The moment.
		at: Moment,
	},
	/// The council struck it, as one that should never have been here.
	Struck {
		/// The moment.
		at: Moment,
	},
}

impl Right {
	/// True if it protects on the day `on`. A right that was struck never did.
	pub fn is_in_force(&self, on: Date) -> bool {
		let has_ended = match self.ended {
			None => false,
			Some(RightEnd::Surrendered { at }) => Date::of(at) < on,
			Some(RightEnd::Struck { .. }) => true,
		};
		!has_ended && self.expires.is_none_or(|last| on <= last)
	}

	/// The key by which it is found.
	pub(crate) fn registered(&self) -> (RightKind, Office, RightNumber) {
		(self.kind, self.office.clone(), normal(&self.number))
	}
}

/// A recordation: a customs administration protects a right at its border, 19 CFR part 133.
#[scale]
pub struct Recordation {
	/// The number of the recordation.
	pub number: RecordationNumber,
	/// The moment it was entered here.
	pub since: Moment,
	/// Its last day; `None` if it runs as long as the right.
	pub until: Option<Date>,
}

impl Recordation {
	/// True if it runs on the day `on`.
	pub fn is_in_force(&self, on: Date) -> bool {
		self.until.is_none_or(|last| on <= last)
	}
}

/// The number of a right without what people write differently: blanks and separators, small letters and leading zeros.
/// Two spellings of one number would be two rights.
pub(crate) fn normal<const N: u32>(number: &Text<N>) -> Text<N> {
	let kept: String = number
		.as_str()
		.chars()
		.filter(|it| it.is_alphanumeric())
		.map(|it| it.to_ascii_uppercase())
		.collect();
	let significant = kept.trim_start_matches('0');
	// No longer than the text it was made of.
	Text::try_from(if significant.is_empty() {
		kept.as_str()
	} else {
		significant
	})
	.unwrap_or_default()
}

impl<T: Config> Pallet<T> {
	/// The office and the number in the form in which a right is found by them.
	pub(crate) fn read_number(office: &Office, number: &RightNumber) -> Result<(Office, RightNumber), Error<T>> {
		let (office, normal) = (normal(office), normal(number));
		ensure!(!office.as_str().is_empty(), Error::<T>::BlankOffice);
		ensure!(!normal.as_str().is_empty(), Error::<T>::BlankNumber);
		let is_code = office.as_str().len() == 2 && office.as_str().bytes().all(|it| it.is_ascii_uppercase());
		ensure!(is_code, Error::<T>::InvalidOffice);
		ensure!(normal.as_str().is_ascii(), Error::<T>::InvalidNumber);
		Ok((office, normal))
	}

	/// Refuses a number whose right stands, and ends one that does not: a claim that no customs administration has
	/// recorded falls when its holder retires, so that nobody keeps a number by leaving.
	pub(crate) fn free(registered: &(RightKind, Office, RightNumber)) -> Result<(), Error<T>> {
		let Some((id, right)) = RightNumbers::<T>::get(registered).and_then(|id| Some((id, Rights::<T>::get(id)?)))
		else {
			return Ok(());
		};
		let standing = T::Entities::standing(&T::Entities::heir(&right.holder));
		let is_left = matches!(standing, None | Some(Standing::Retired));
		ensure!(is_left && right.recordations == 0, Error::<T>::RightExists);
		let (at, by) = (T::Time::now(), right.holder);
		Self::end(id, right, RightEnd::Surrendered { at });
		Self::deposit_event(Event::RightSurrendered { right: id, by });
		Ok(())
	}

	/// Ends `right` before its last day, and frees its number. Marks and licenses count no more.
	pub(crate) fn end(id: RightId, right: Right, end: RightEnd) {
		RightNumbers::<T>::remove(right.registered());
		crate::Offers::<T>::remove(id);
		let ended = Some(end);
		Rights::<T>::insert(id, Right { ended, ..right });
	}

	/// True if `right` protects on the day `on`: it is in force, and its holder, or the holder's heir, is neither
	/// retired nor suspended by the council.
	pub(crate) fn protects(right: &Right, on: Date) -> bool {
		let is_there = || T::Entities::standing(&T::Entities::heir(&right.holder)) != Some(Standing::Retired);
		right.is_in_force(on) && T::Entities::trust(&right.holder) != Trust::Denied && is_there()
	}

	/// True if a customs administration that is one still has `right` on record on the day `on`.
	pub fn is_recorded(right: RightId, on: Date) -> bool {
		let is_customs = |lei: &Lei| T::Entities::has_role(lei, bonafide_primitives::Role::Customs);
		crate::Recordations::<T>::iter_prefix(right)
			.any(|(customs, recordation)| recordation.is_in_force(on) && is_customs(&customs))
	}
}

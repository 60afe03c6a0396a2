//! Goods that customs detains on suspicion that they infringe a right: the notice to its holder, and what becomes of them.

use super::{Capacity, Case, CaseId, CaseState, Detention, Determination, Reason, Request, Subject, SubjectState};
use crate::{
	Cases, Config, Detained, DetentionOn, Entries, EntryState, Error, Event, Finding, Lines, Pallet, PrunedCases,
	Seizures,
};
use alloc::vec::Vec;
use bonafide_primitives::{Entities, EntryNumber, Lei, Licenses, Moment, RightId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	traits::{Get, Time},
};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// What the holder of a right thinks of goods that carry it.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
)]
#[cfg_attr(feature = "std", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Opinion {
	/// They are the holder's own, or licensed.
	Genuine,
	/// They infringe the right.
	Infringing,
	/// It cannot tell.
	Undecided,
}

/// Where goods stand that customs detained.
#[derive(Encode, Decode, TypeInfo, Serialize, Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "std", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum DetentionState {
	/// Customs has them, and has not determined whether they infringe.
	Detained,
	/// Customs has let go of them.
	Released,
	/// Customs keeps them for good.
	Seized,
}

impl<T: Config> Pallet<T> {
	/// The detentions of the goods on this line, each with its case and the right. Those that are over stay known.
	pub fn detentions(entry: EntryNumber, line: u16) -> Vec<(CaseId, RightId, DetentionState)> {
		let on_line = DetentionOn::<T>::iter_prefix(entry).filter(|((detained, _), _)| *detained == line);
		on_line
			.filter_map(|((_, right), case)| match Self::subject_state(case)? {
				SubjectState::Goods(state) => Some((case, right, state)),
				SubjectState::Claim(_) => None,
			})
			.collect()
	}

	/// A case of `customs` about the goods on a line on file that are still with customs, and the holder of `right`, which
	/// they carry.
	pub(crate) fn detention_of(
		customs: Lei,
		number: EntryNumber,
		index: u16,
		right: RightId,
		reason: Reason,
	) -> Result<(Case, Lei), Error<T>> {
		let entry = Entries::<T>::get(number).ok_or(Error::<T>::EntryNotFound)?;
		entry.ensure_undecided()?;
		let importer = entry.importer.ok_or(Error::<T>::EntrySealed)?;
		let line = Lines::<T>::get(number, index).ok_or(Error::<T>::LineNotFound)?;
		let gtin = line.gtin.ok_or(Error::<T>::NoGtin)?;
		ensure!(
			T::Licenses::rights_on(&gtin).contains(&right),
			Error::<T>::RightNotCarried
		);
		let holder = T::Licenses::holder(right).ok_or(Error::<T>::RightNotCarried)?;
		ensure!(
			!DetentionOn::<T>::contains_key(number, (index, right)),
			Error::<T>::CaseExists
		);
		let case = Case {
			subject: Subject::Goods {
				entry: number,
				line: index,
				right,
			},
			customs,
			importer,
			certificate: None,
			certifier: None,
			detention: Some(Detention {
				reason,
				manufacturer: line.manufacturer,
			}),
			times: T::DetentionTimes::get(),
			opened: T::Time::now(),
			reopened: None,
			requests: 0,
			answers: 0,
			state: CaseState::Open,
		};
		Ok((case, T::Entities::heir(&holder)))
	}

	/// Holds the entry of detained goods, if it is not held already.
	pub(crate) fn hold_detained(number: EntryNumber, by: Lei, at: Moment, reason: Reason) {
		let newly = Entries::<T>::mutate_extant(number, |entry| {
			let newly = entry.state == EntryState::Filed;
			if newly {
				entry.state = EntryState::Held {
					by,
					at,
					reason: reason.clone(),
				};
			}
			newly
		});
		if newly {
			Self::deposit_event(Event::EntryHeld { number, by, reason });
		}
	}

	/// Fails while customs detains goods of this entry.
	pub(crate) fn ensure_not_detained(number: EntryNumber) -> Result<(), Error<T>> {
		ensure!(!Detained::<T>::contains_key(number), Error::<T>::GoodsDetained);
		Ok(())
	}

	/// Fails unless the goods are still with customs after `determination`.
	pub(crate) fn ensure_goods_here(number: EntryNumber, determination: Determination) -> Result<(), Error<T>> {
		let entry = Entries::<T>::get(number).ok_or(Error::<T>::EntryNotFound)?;
		ensure!(
			determination == Determination::Seized || matches!(entry.state, EntryState::Held { .. }),
			Error::<T>::GoodsGone
		);
		Ok(())
	}

	/// Remembers a seizure, for later goods of the same manufacturer.
	pub(crate) fn remember_seizure(id: CaseId, case: &Case) {
		if let Some(key) = case.seized_from() {
			Seizures::<T>::insert(key, id, ());
		}
	}

	/// Remembers it no longer.
	pub(crate) fn forget_seizure(id: CaseId, case: &Case) {
		if let Some(key) = case.seized_from() {
			Seizures::<T>::remove(key, id);
		}
	}

	/// Whether goods of this manufacturer were seized for one of these rights. Tells one such case.
	pub(crate) fn screen_seizures(manufacturer: Option<Lei>, rights: &[RightId], findings: &mut Vec<Finding>) {
		let Some(manufacturer) = manufacturer else { return };
		let seized = rights
			.iter()
			.find_map(|right| Seizures::<T>::iter_key_prefix((manufacturer, *right)).next());
		if let Some(case) = seized {
			findings.push(Finding::GoodsSeizedBefore { case });
		}
	}

	/// Where the subject of the case `id` stands.
	pub(crate) fn subject_state(id: CaseId) -> Option<SubjectState> {
		Some(match Cases::<T>::get(id) {
			Some(case) => (&case).into(),
			None => (&PrunedCases::<T>::get(id)?.ruling).into(),
		})
	}
}

impl Case {
	/// Whose goods are detained for which right, if the manufacturer is told.
	pub(crate) fn seized_from(&self) -> Option<(Lei, RightId)> {
		Some((self.detention.as_ref()?.manufacturer?, self.subject.right()?))
	}
}

impl Request {
	/// Whether the holder of the right is asked what it thinks of the goods.
	pub(crate) fn wants_opinion(&self) -> bool {
		self.capacity == Capacity::RightsHolder
	}
}

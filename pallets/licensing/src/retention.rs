//! How long a license is kept whole, and what is left of it afterwards.

use crate::{
	ByLicensee, Config, Covers, Event, License, LicenseState, Licenses, Listed, Pallet, Pruned, Rights, Suspensions,
	SweptUpTo, WeightInfo,
};
use bonafide_primitives::{
	retention::{has_passed, sweep, Verdict},
	Date, Digest, Lei, LicenseFault, LicenseRefusal, LicensedRole, Moment, RightId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::Get, weights::Weight};
use scale_info::TypeInfo;

/// Who licensed whom under which right, and when that held: all that is left of a license whose retention is over.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Validity {
	/// The right it licensed.
	pub right: RightId,
	/// Who granted it.
	pub licensor: Lei,
	/// Who was licensed.
	pub licensee: Lei,
	/// The license it was granted under; `None` if by the holder of the right.
	pub parent: Option<Digest>,
	/// What it allowed its licensee to do.
	pub role: LicensedRole,
	/// Its first day.
	pub from: Date,
	/// Its last day.
	pub until: Date,
	/// Where its life ended.
	pub state: LicenseState,
	/// When it was suspended.
	pub suspensions: Suspensions,
	/// When it was anchored.
	pub since: Moment,
}

impl Validity {
	/// Whether its own state and dates let it hold at `moment`. The licenses above it and the right have their say too.
	pub fn held_at(&self, moment: Moment) -> bool {
		self.since <= moment
			&& (self.from..=self.until).contains(&Date::from_moment(moment))
			&& !matches!(self.state, LicenseState::Revoked { at } if at <= moment)
			&& !self.suspensions.iter().any(|suspension| suspension.covers(moment))
	}

	/// When its retention began.
	fn ended(&self) -> Moment {
		match self.state {
			LicenseState::Revoked { at } => at,
			_ => self.until.plus_days(1).map_or(Moment::MAX, Date::midnight),
		}
	}
}

impl From<License> for Validity {
	fn from(license: License) -> Self {
		let License {
			right,
			licensor,
			licensee,
			parent,
			role,
			from,
			until,
			state,
			suspensions,
			since,
			..
		} = license;
		Self {
			right,
			licensor,
			licensee,
			parent,
			role,
			from,
			until,
			state,
			suspensions,
			since,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// Who licensed whom by the license `id` and when that held, also after its retention.
	pub fn validity(id: &Digest) -> Option<Validity> {
		Licenses::<T>::get(id)
			.map(Validity::from)
			.or_else(|| Pruned::<T>::get(id))
	}

	/// Whether the license `id` held at `moment`, with its right and every license above it, also after its retention.
	/// `None` if there never was such a license.
	pub fn was_valid_at(id: &Digest, moment: Moment) -> Option<bool> {
		let license = Self::validity(id)?;
		let right = Rights::<T>::get(license.right)?;
		let mut chain = core::iter::successors(Some(license), |license| Self::validity(license.parent.as_ref()?));
		Some(right.is_in_force(Date::from_moment(moment)) && chain.all(|license| license.held_at(moment)))
	}

	/// Visits the next licenses and prunes those whose retention is over at `now`. Returns the weight it took.
	pub(crate) fn sweep(now: Moment, remaining: Weight) -> Weight {
		sweep::<Licenses<T>, SweptUpTo<T>, _, _>(remaining, T::WeightInfo::sweep, |id, license| {
			let is_in_use = license.sublicenses > 0;
			let validity = Validity::from(license);
			if is_in_use || !has_passed(T::Retention::get(), validity.ended(), now) {
				return Verdict::Keep;
			}
			for gtin in Listed::<T>::take(id) {
				Covers::<T>::remove(gtin, id);
			}
			ByLicensee::<T>::remove((validity.licensee, validity.right, id));
			if let Some(parent) = validity.parent {
				Licenses::<T>::mutate_extant(parent, |parent| {
					parent.sublicenses = parent.sublicenses.saturating_sub(1);
				});
			}
			Pruned::<T>::insert(id, validity);
			Self::deposit_event(Event::Pruned { license: *id });
			Verdict::Remove
		})
	}

	/// Why `id` cannot be presented where no such license is kept: it was pruned, or never anchored.
	pub(crate) fn refusal_without(id: &Digest) -> LicenseRefusal {
		let left = Pruned::<T>::get(id);
		LicenseRefusal {
			license: *id,
			fault: match left.as_ref().map(|left| left.state) {
				Some(LicenseState::Revoked { .. }) => LicenseFault::Revoked,
				Some(_) => LicenseFault::Expired,
				None => LicenseFault::Unknown,
			},
			role: left.map(|left| left.role),
		}
	}
}

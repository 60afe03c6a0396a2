//! Retention: a license is kept whole for a time, and its validity for ever.

use crate::{
	Config, Contested, Contests, Event, License, LicenseState, Licenses, Pallet, Pruned, Rights, Suspensions,
	SweptUpTo, WeightInfo,
};
use bonafide_primitives::scale;
use bonafide_primitives::{
	retention::{has_passed, sweep, Verdict},
	Date, Digest, Lei, LicenseFault, LicenseRefusal, LicensedRole, Moment, RightId,
};
use frame_support::{traits::Get, weights::Weight};

/// All that is left of a license whose retention is over: who licensed whom under which right, and when that held.
#[scale]
pub struct Validity {
	/// Its last credential.
	pub credential: Digest,
	/// The right it licensed.
	pub right: RightId,
	/// The entity that issued that credential.
	pub licensor: Lei,
	/// The licensee; `None` if it was private.
	pub licensee: Option<Lei>,
	/// The license it was granted under; `None` if by the holder of the right.
	pub parent: Option<Digest>,
	/// The role licensed; `None` if it was private.
	pub role: Option<LicensedRole>,
	/// The commitment to its permission, if it was private: see
	/// [`PrivateTerms::commitment`](bonafide_primitives::PrivateTerms::commitment).
	pub commitment: Option<Digest>,
	/// First day of its last credential.
	pub from: Date,
	/// Last day of its last credential.
	pub until: Date,
	/// Its last state.
	pub state: LicenseState,
	/// The periods of its suspensions.
	pub suspensions: Suspensions,
	/// The moment it was anchored.
	pub since: Moment,
}

impl Validity {
	/// True if its own state let it hold at `moment`. Its term, the licenses above it and the right are judged apart.
	pub fn stood_at(&self, moment: Moment) -> bool {
		!matches!(self.state, LicenseState::Revoked { at } if at <= moment)
			&& !self.suspensions.iter().any(|suspension| suspension.covers(moment))
	}

	/// The moment its retention began.
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
			credential,
			right,
			licensor,
			parent,
			granted,
			from,
			until,
			state,
			suspensions,
			since,
			..
		} = license;
		Self {
			credential,
			right,
			licensor,
			licensee: granted.licensee(),
			parent,
			role: granted.role(),
			commitment: granted.commitment(),
			from,
			until,
			state,
			suspensions,
			since,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// The validity of the license of `credential`, also after its retention.
	pub fn validity(credential: &Digest) -> Option<Validity> {
		Self::kept(&Self::license_of(credential))
	}

	/// The same of the license kept under `id`.
	pub(crate) fn kept(id: &Digest) -> Option<Validity> {
		Licenses::<T>::get(id)
			.map(Validity::from)
			.or_else(|| Pruned::<T>::get(id))
	}

	/// True if `credential` held at `moment`, with its right and every license above it, also after its retention.
	/// `None` if there never was such a credential. A right renewed after its last day counts as having protected in
	/// between: offices that renew within a period of grace see it so.
	pub fn was_valid_at(credential: &Digest, moment: Moment) -> Option<bool> {
		let id = Self::license_of(credential);
		let license = Self::kept(&id)?;
		let right = Rights::<T>::get(license.right)?;
		let was_presentable = Self::version_at(&id, moment).is_some_and(|version| version.credential == *credential);
		let mut chain = core::iter::successors(Some((id, license)), |(_, license)| {
			let parent = license.parent?;
			Some((parent, Self::kept(&parent)?))
		});
		let held =
			|(id, license): (Digest, Validity)| license.stood_at(moment) && Self::version_at(&id, moment).is_some();
		Some(was_presentable && right.is_in_force(Date::of(moment)) && chain.all(held))
	}

	/// Visits the next licenses and prunes those whose retention is over at `now`. Returns the weight it took.
	pub(crate) fn sweep(now: Moment, remaining: Weight) -> Weight {
		sweep::<Licenses<T>, SweptUpTo<T>, _, _>(remaining, T::WeightInfo::sweep, |id, license| {
			let validity = Validity::from(license.clone());
			if license.sublicenses > 0 || !has_passed(T::Retention::get(), validity.ended(), now) {
				return Verdict::Keep;
			}
			Self::uncover(id, &license);
			Contests::<T>::remove(Contested::License(*id));
			if let Some(parent) = validity.parent {
				Licenses::<T>::mutate_extant(parent, |parent| {
					parent.sublicenses = parent.sublicenses.saturating_sub(1);
				});
			}
			Pruned::<T>::insert(id, validity);
			Self::deposit_event(Event::LicensePruned { license: *id });
			Verdict::Remove
		})
	}

	/// The refusal of `credential` if its license is not kept: it was pruned, or never anchored.
	pub(crate) fn refusal_without(credential: &Digest) -> LicenseRefusal {
		let left = Pruned::<T>::get(Self::license_of(credential));
		LicenseRefusal {
			license: *credential,
			fault: match &left {
				Some(left) if left.credential != *credential => LicenseFault::Superseded,
				Some(left) if matches!(left.state, LicenseState::Revoked { .. }) => LicenseFault::Revoked,
				Some(_) => LicenseFault::Expired,
				None => LicenseFault::Unknown,
			},
			role: left.and_then(|left| left.role),
		}
	}
}

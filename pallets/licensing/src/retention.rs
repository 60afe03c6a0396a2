//! Retention: a license is kept whole for a time, and its validity for ever.

use crate::{
	Config, Contested, Contests, Due, Event, License, LicenseState, Licenses, Pallet, ProductList, Pruned, Rights,
	Suspensions, WeightInfo,
};
use bonafide_primitives::{
	kibibytes,
	retention::{day_of, days, sweep},
	scale, Clock, Date, Digest, Lei, LicenseFault, LicenseRefusal, LicensedRole, Moment, RightId,
};
use codec::Encode;
use frame_support::{traits::Get, weights::Weight};

/// The keys of a license beside those that find it by what it covers: its record, its day on the agenda, its products,
/// licensee and place in a status list, and two for a credential that another takes the place of.
const LISTS: usize = 7;

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
}

impl License {
	/// The day of the agenda for it: after its last day or, if it was revoked, after that moment.
	pub(crate) fn end(&self) -> Date {
		match self.state {
			LicenseState::Revoked { at } => day_of(at),
			_ => self.until.plus_days(1).unwrap_or(Date::MAX),
		}
	}

	/// The KiB that it takes on the chain with its lists, of which `products` is one.
	pub(crate) fn room(&self, products: &ProductList) -> u32 {
		let covered = self
			.granted
			.permission()
			.map_or(0, |permission| permission.products.keys());
		let bytes = self.encoded_size().saturating_add(products.encoded_size());
		kibibytes(covered.saturating_add(LISTS), bytes)
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

	/// Lets the license kept under `id` end now, which `license` was to do later.
	pub(crate) fn end_now(id: &Digest, license: &License) {
		Due::<T>::remove(license.end(), id);
		Due::<T>::insert(day_of(T::Time::now()), id, ());
	}

	/// Looks at the licenses that are due at `now` and prunes those without licenses below. Returns the weight it took.
	pub(crate) fn sweep(now: Moment, remaining: Weight) -> Weight {
		let kept = || days(T::Retention::get());
		sweep::<Due<T>, _>(kept, now, remaining, T::WeightInfo::sweep, |_, id| {
			let license = Licenses::<T>::get(id)?;
			if license.sublicenses > 0 {
				return None;
			}
			Self::uncover(id, &license);
			Contests::<T>::remove(Contested::License(*id));
			if let Some((id, parent)) = license.parent.and_then(|id| Some((id, Licenses::<T>::get(id)?))) {
				let sublicenses = parent.sublicenses.saturating_sub(1);
				if sublicenses == 0 {
					Due::<T>::insert(parent.end(), id, ());
				}
				Licenses::<T>::insert(id, License { sublicenses, ..parent });
			}
			Licenses::<T>::remove(id);
			Pruned::<T>::insert(id, Validity::from(license));
			Self::deposit_event(Event::LicensePruned { license: *id });
			None
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

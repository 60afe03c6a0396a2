//! Oversight of a license: its licensor, the holder of its right, and the council where they cannot act.

use crate::{pallet::*, License, LicenseState, Right, MAX_SUSPENSIONS};
use bonafide_primitives::{Clock, Digest, Entities, Lei, Standing};
use frame_support::{ensure, traits::EnsureOrigin};
use frame_system::pallet_prelude::OriginFor;
use sp_runtime::{DispatchError, DispatchResult};

/// Those who oversee a license, each above those before.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Overseer {
	/// The entity that granted it.
	Licensor,
	/// The holder of the right.
	Holder,
	/// The council.
	Council,
}

impl Overseer {
	/// The most suspensions that a license can have for this one to suspend it again: each has some that those below
	/// cannot use up.
	const fn room(self) -> usize {
		match self {
			Self::Licensor => 8,
			Self::Holder => 12,
			// `MAX_SUSPENSIONS`.
			Self::Council => 16,
		}
	}
}

/// A license that the caller oversees.
pub(crate) struct Overseen {
	/// The digest that it is kept under.
	kept_as: Digest,
	license: License,
	right: Right,
	/// The entity that the caller acts for; `None` is the council.
	by: Option<Lei>,
	overseer: Overseer,
}

impl Overseen {
	/// True if the caller stands above the licensor.
	fn is_above(&self) -> bool {
		self.overseer > Overseer::Licensor
	}
}

impl<T: Config> Pallet<T> {
	/// The license whose credential is `id`, if the caller oversees it. The council does while its licensor or the
	/// holder of its right is suspended or retired: nobody else can take back what a thief granted.
	fn overseen(origin: OriginFor<T>, id: &Digest) -> Result<Overseen, DispatchError> {
		let by = match T::GovernanceOrigin::try_origin(origin) {
			Ok(_) => None,
			Err(origin) => Some(Self::acting(origin)?),
		};
		let (kept_as, license) = Self::in_force(id)?;
		let right = Rights::<T>::get(license.right).ok_or(Error::<T>::RightNotFound)?;
		let licensor = Self::licensor_of(&license, &right);
		let overseer = match by {
			None => {
				let is_active =
					|lei: &Lei| T::Entities::standing(&T::Entities::heir(lei)).is_some_and(Standing::is_active);
				let is_councils = matches!(license.state, LicenseState::Suspended { by: None });
				ensure!(
					is_councils || !is_active(licensor) || !is_active(&right.holder),
					Error::<T>::LicensorNotSuspended
				);
				Overseer::Council
			}
			Some(lei) if Self::stands_for(&lei, &right.holder) => Overseer::Holder,
			Some(lei) => {
				ensure!(Self::stands_for(&lei, licensor), Error::<T>::NotLicensor);
				Overseer::Licensor
			}
		};
		Ok(Overseen {
			kept_as,
			license,
			right,
			by,
			overseer,
		})
	}

	/// The overseer that `by` suspended `license` as. A former holder of the right did as the holder.
	fn suspender(by: Option<&Lei>, license: &License, right: &Right) -> Overseer {
		let is = |lei: &Lei, party: &Lei| T::Entities::heir(lei) == T::Entities::heir(party);
		match by {
			None => Overseer::Council,
			Some(lei) if is(lei, Self::licensor_of(license, right)) && !is(lei, &right.holder) => Overseer::Licensor,
			Some(_) => Overseer::Holder,
		}
	}

	/// [`suspend`](Pallet::suspend).
	pub(crate) fn do_suspend(origin: OriginFor<T>, id: Digest) -> DispatchResult {
		let overseen = Self::overseen(origin, &id)?;
		let Overseen {
			kept_as,
			license,
			right,
			by,
			overseer,
		} = &overseen;
		let suspended = match &license.state {
			LicenseState::Active => {
				let has_room = license.suspensions.len() < overseer.room();
				let suspended = license.clone().suspended(*by, T::Time::now());
				suspended
					.filter(|_| has_room)
					.ok_or(Error::<T>::MaxSuspensionsExceeded)?
			}
			// What one below suspended, one above keeps suspended.
			LicenseState::Suspended { by: before } => {
				ensure!(
					Self::suspender(before.as_ref(), license, right) < *overseer,
					Error::<T>::AlreadySuspended
				);
				License {
					state: LicenseState::Suspended { by: *by },
					..license.clone()
				}
			}
			LicenseState::Revoked { .. } => return Err(Error::<T>::AlreadyRevoked.into()),
		};

		Licenses::<T>::insert(kept_as, suspended);
		if overseen.is_above() {
			Self::exclude(license);
		}
		Self::deposit_event(Event::LicenseSuspended { license: id, by: *by });
		Ok(())
	}

	/// [`reinstate`](Pallet::reinstate).
	pub(crate) fn do_reinstate(origin: OriginFor<T>, id: Digest) -> DispatchResult {
		let Overseen {
			kept_as,
			license,
			right,
			by,
			overseer,
		} = Self::overseen(origin, &id)?;
		match &license.state {
			LicenseState::Suspended { by: before } => {
				let suspender = Self::suspender(before.as_ref(), &license, &right);
				// The council takes back its own suspension alone.
				let is_its_own = suspender == overseer;
				ensure!(
					is_its_own || (suspender < overseer && overseer != Overseer::Council),
					Error::<T>::NotSuspender
				)
			}
			LicenseState::Active => return Err(Error::<T>::NotSuspended.into()),
			LicenseState::Revoked { .. } => return Err(Error::<T>::AlreadyRevoked.into()),
		}

		if let Some(licensee) = license.granted.licensee().filter(|_| overseer > Overseer::Licensor) {
			Excluded::<T>::remove(license.right, licensee);
		}
		Licenses::<T>::insert(kept_as, license.reinstated(T::Time::now()));
		Self::deposit_event(Event::LicenseReinstated { license: id, by });
		Ok(())
	}

	/// [`revoke`](Pallet::revoke).
	pub(crate) fn do_revoke(origin: OriginFor<T>, id: Digest) -> DispatchResult {
		let overseen = Self::overseen(origin, &id)?;
		let Overseen {
			kept_as, license, by, ..
		} = &overseen;
		ensure!(
			!matches!(license.state, LicenseState::Revoked { .. }),
			Error::<T>::AlreadyRevoked
		);

		Self::end_now(kept_as, license);
		let state = LicenseState::Revoked { at: T::Time::now() };
		let revoked = License {
			state,
			..license.clone()
		};
		Self::set_aside(
			license,
			license.quota,
			Some(license.drawn.saturating_add(license.set_aside)),
		);
		Licenses::<T>::insert(kept_as, revoked);
		if overseen.is_above() {
			Self::exclude(license);
		}
		Self::deposit_event(Event::LicenseRevoked { license: id, by: *by });
		Ok(())
	}
}

// The council can suspend a license as often as the record holds.
const _: () = assert!(Overseer::Council.room() == 16 && MAX_SUSPENSIONS == 16);

//! The versions of an agreement: the one in force on a day, and the next.

use crate::{pallet::*, Profile};
use bonafide_primitives::{retention::has_passed, Agreement, Clock, Date, Spelled};
use frame_support::{ensure, traits::Get};

/// The most versions of one agreement that can be asked for.
pub const MAX_VERSIONS: u32 = 16;

impl<T: Config> Pallet<T> {
	/// The version of `agreement` that is in force on `day`, and its number: the last one set of those that have begun
	/// by then, unless it has ended.
	pub fn in_force(agreement: &Agreement, day: Date) -> Option<(u32, Profile)> {
		let versions = Versions::<T>::get(agreement)?;
		let (version, _) = versions.into_iter().rev().find(|(_, from)| *from <= day)?;
		let profile = Profiles::<T>::get(agreement, version)?;
		profile.runs_on(day).then_some((version, profile))
	}

	/// The agreement whose name was typed.
	pub(crate) fn read_agreement(typed: &Spelled<Agreement>) -> Result<Agreement, Error<T>> {
		typed.read().map_err(Error::InvalidAgreement)
	}

	/// Adds a version to the agreement's profile and returns its number. It is asked in place of those that begin no
	/// earlier, and the oldest gives way to it if it is long over. The profiles themselves stay: certificates were
	/// judged by them.
	pub(crate) fn add_version(agreement: &Agreement, profile: &Profile) -> Result<u32, Error<T>> {
		ensure!(!agreement.is_blank(), Error::BlankAgreement);
		profile.ensure_sound::<T>()?;
		let mut versions = Versions::<T>::get(agreement).unwrap_or_default();
		let version = versions.last().map_or(1, |(last, _)| last.saturating_add(1));
		versions.retain(|(_, from)| *from < profile.in_force_from);
		if Self::is_oldest_over(agreement, &versions) {
			versions.remove(0);
		}
		let added = versions.try_push((version, profile.in_force_from));
		added.map_err(|_| Error::MaxVersionsExceeded)?;
		Profiles::<T>::insert(agreement, version, profile);
		Versions::<T>::insert(agreement, versions);
		Ok(version)
	}

	/// True if nothing is left that the oldest of `versions` could judge: no certificate signed before the next began
	/// is accepted any more, and no entry of that time is kept.
	fn is_oldest_over(agreement: &Agreement, versions: &[(u32, Date)]) -> bool {
		let [(oldest, _), (_, next), ..] = versions else {
			return false;
		};
		Profiles::<T>::get(agreement, oldest).is_some_and(|profile| {
			let accepted_until = profile.accepted_until(*next);
			has_passed(T::Retention::get(), accepted_until.midnight(), T::Time::now())
		})
	}
}

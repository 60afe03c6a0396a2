//! The credentials of a license: the one it was granted with, and those of its amendments, each in the place of the one
//! before.
//!
//! A license is kept under the digest of its first credential, and refers to the license above it by that one, so that
//! an amendment changes no record but its own, however many licenses are below.

use crate::{Amended, Config, Error, License, Licenses, Pallet, Superseded};
use alloc::vec::Vec;
use bonafide_primitives::{scale, Date, Digest, Entities, Moment};
use frame_support::ensure;

/// The part of a credential that is kept when its license is amended.
#[scale(copy)]
pub struct Supersession {
	/// The credential in its place.
	pub superseded_by: Digest,
	/// The moment that one was anchored.
	pub at: Moment,
	/// Its first day.
	pub from: Date,
	/// Its last day.
	pub until: Date,
}

/// A credential of a license, and the time in which it was the one in force.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Version {
	/// The credential.
	pub credential: Digest,
	/// Its first day.
	pub from: Date,
	/// Its last day.
	pub until: Date,
	/// The moment it was anchored.
	pub since: Moment,
	/// The credential that superseded it, and the moment.
	pub superseded: Option<(Digest, Moment)>,
}

impl Version {
	/// True if `moment` is in its term, and after it was anchored and before it was superseded.
	fn covers(&self, moment: Moment) -> bool {
		self.was_last_at(moment) && (self.from..=self.until).contains(&Date::of(moment))
	}

	fn was_last_at(&self, moment: Moment) -> bool {
		self.since <= moment && self.superseded.is_none_or(|(_, at)| moment < at)
	}
}

impl License {
	/// The same license with the credential and the terms of `new`, a draft for its place.
	pub(crate) fn amended<T: Config>(&self, new: Self) -> Result<Self, Error<T>> {
		if let (Some(old), Some(new)) = (self.granted.permission(), new.granted.permission()) {
			let is_same = T::Entities::heir(&new.licensee) == T::Entities::heir(&old.licensee);
			ensure!(is_same && new.role == old.role, Error::<T>::LicenseeOrRoleChanged);
		}
		ensure!(new.nesting == self.nesting, Error::<T>::NestingChanged);
		if let Some(quota) = new.quota {
			ensure!(self.quota.is_some(), Error::<T>::QuotaNotCounted);
			ensure!(quota >= self.used(), Error::<T>::QuotaBelowDrawn);
		}
		Ok(Self {
			amendments: self.amendments.saturating_add(1),
			// Without a quota nothing is counted, and none comes back.
			drawn: new.quota.map_or(0, |_| self.drawn),
			set_aside: new.quota.map_or(0, |_| self.set_aside),
			sublicenses: self.sublicenses,
			state: self.state,
			suspensions: self.suspensions.clone(),
			since: self.since,
			anchored: new.since,
			..new
		})
	}
}

impl<T: Config> Pallet<T> {
	/// The digest that the license of `credential` is kept under: that of its first credential.
	pub fn license_of(credential: &Digest) -> Digest {
		Amended::<T>::get(credential).unwrap_or(*credential)
	}

	/// The license whose credential in force is `credential`, after the digest that it is kept under.
	pub(crate) fn in_force(credential: &Digest) -> Result<(Digest, License), Error<T>> {
		let id = Self::license_of(credential);
		let license = Licenses::<T>::get(id).ok_or(Error::<T>::LicenseNotFound)?;
		ensure!(license.credential == *credential, Error::<T>::AlreadySuperseded);
		Ok((id, license))
	}

	/// The credentials of the license kept under `id`, the first first. Empty if there never was such a license.
	pub fn versions(id: &Digest) -> Vec<Version> {
		let Some(license) = Self::kept(id) else {
			return Vec::new();
		};
		let version = |credential: Digest, since| match Superseded::<T>::get(credential) {
			Some(Supersession {
				superseded_by,
				at,
				from,
				until,
			}) => Version {
				credential,
				from,
				until,
				since,
				superseded: Some((superseded_by, at)),
			},
			None => Version {
				credential,
				from: license.from,
				until: license.until,
				since,
				superseded: None,
			},
		};
		core::iter::successors(Some(version(*id, license.since)), |last| {
			last.superseded.map(|(by, at)| version(by, at))
		})
		.collect()
	}

	/// The credential of the license kept under `id` that held at `moment` by its own term.
	pub(crate) fn version_at(id: &Digest, moment: Moment) -> Option<Version> {
		Self::versions(id).into_iter().find(|version| version.covers(moment))
	}
}

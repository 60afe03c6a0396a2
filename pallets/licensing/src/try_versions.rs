//! The rules that always hold between a license and its credentials, and between those and the status lists.

use crate::{status, Amended, Config, Licenses, Pallet, StatusEntries, Superseded, MAX_AMENDMENTS};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Every credential but the first of a license amends it, and every one but the last is superseded by the next.
	pub(crate) fn try_versions() -> Result<(), TryRuntimeError> {
		for (credential, id) in Amended::<T>::iter() {
			ensure!(Self::kept(&id).is_some(), "a credential amends no license");
			ensure!(
				Self::versions(&id)
					.iter()
					.any(|version| version.credential == credential),
				"a credential is not among those of its license"
			);
		}
		for (credential, left) in Superseded::<T>::iter() {
			let id = Self::license_of(&credential);
			ensure!(Self::kept(&id).is_some(), "a superseded credential is of no license");
			ensure!(
				Amended::<T>::get(left.superseded_by) == Some(id),
				"a credential is superseded by one of another license"
			);
		}
		for (id, license) in Licenses::<T>::iter() {
			let versions = Self::versions(&id);
			ensure!(
				versions.last().map(|last| last.credential) == Some(license.credential),
				"the credential of a license is not its last"
			);
			ensure!(
				license.amendments <= MAX_AMENDMENTS
					&& versions.len() == usize::from(license.amendments).saturating_add(1),
				"a license counts its amendments wrong"
			);
			ensure!(
				versions.is_sorted_by_key(|version| version.since),
				"a license was amended before it was granted"
			);
		}
		Ok(())
	}

	/// Every license is where its credential says it is in the status lists, and nothing is there that never was.
	pub(crate) fn try_status_entries() -> Result<(), TryRuntimeError> {
		for license in Licenses::<T>::iter_values() {
			let Some(index) = license.status_index else {
				continue;
			};
			let (page, entry) = status::place(index).ok_or("a license has a place beyond the status list")?;
			ensure!(
				StatusEntries::<T>::get((license.licensor, page, entry)) == Some(license.credential),
				"a license is not at its place in the status list"
			);
		}
		ensure!(
			StatusEntries::<T>::iter_values().all(|credential| Self::validity(&credential).is_some()),
			"a credential in the status list is of no license"
		);
		Ok(())
	}
}

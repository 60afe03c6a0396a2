//! Exclusions: whoever the holder of a right, or the council, has stopped gets no license below from anybody but the
//! holder, nor does whoever comes into its place by a merger.

use crate::{permission::Link, Config, Error, Excluded, License, Pallet};
use alloc::vec::Vec;
use bonafide_primitives::{Clock, Entities, Lei, RightId};
use frame_support::{ensure, traits::Get, weights::Weight};

/// The most entities that are looked at for a license below: its licensee, and those in whose place it stands. One
/// that stands for more is licensed by the holder of the right.
pub const MAX_UNITED: usize = 16;

impl<T: Config> Pallet<T> {
	/// The most that it takes to look at those in whose place a licensee stands, which no benchmark has: each is found,
	/// has no more before it, and is looked up among the excluded, from where it may be taken off. A read proves some
	/// 2,600 bytes.
	pub(crate) fn looking_back() -> Weight {
		let entities = u64::try_from(MAX_UNITED).unwrap_or_default();
		let reads = entities.saturating_mul(3);
		let proof = reads.saturating_mul(2_600);
		T::DbWeight::get()
			.reads_writes(reads, entities)
			.saturating_add(Weight::from_parts(0, proof))
	}

	/// Refuses `licensee` a license below, under `right`, if it is excluded, or stands in the place of one that is.
	pub(crate) fn ensure_not_excluded(right: RightId, licensee: &Lei) -> Result<(), Error<T>> {
		let united = T::Entities::united(licensee, MAX_UNITED).ok_or(Error::<T>::LicenseeExcluded)?;
		let mut excluded = united.iter().filter(|lei| Excluded::<T>::contains_key(right, *lei));
		ensure!(excluded.next().is_none(), Error::<T>::LicenseeExcluded);
		Ok(())
	}

	/// Keeps licensors below from granting anew to the licensee of `license`.
	pub(crate) fn exclude(license: &License) {
		if let Some(licensee) = license.granted.licensee() {
			Excluded::<T>::insert(license.right, licensee, T::Time::now());
		}
	}

	/// Lets them license it again, and all in whose place it stands: the holder of the right licenses it as it is now.
	pub(crate) fn let_in(license: &License) {
		let Some(licensee) = license.granted.licensee() else {
			return;
		};
		for lei in T::Entities::united(&licensee, MAX_UNITED).unwrap_or_else(|| Vec::from([licensee])) {
			Excluded::<T>::remove(license.right, lei);
		}
	}

	/// True if the license of `link` is of no use to those who have it, as it is below another and they are excluded:
	/// its licensee was when it was licensed, or it has passed to one that is. A private license is found out only when
	/// it is shown; those in whose place its licensee stands are then looked at, too, which no call has to pay for.
	pub(crate) fn is_excluded(link: &Link) -> bool {
		let Link {
			license, permission, ..
		} = link;
		let is_before =
			|lei: &Lei| Excluded::<T>::get(license.right, lei).is_some_and(|since| since <= license.anchored);
		let is_hidden = license.granted.commitment().is_some();
		let those_before = || {
			T::Entities::united(&permission.licensee, usize::MAX)
				.into_iter()
				.flatten()
		};
		license.parent.is_some()
			&& (is_before(&permission.licensee)
				|| T::Entities::successors(&permission.licensee)
					.any(|lei| Excluded::<T>::contains_key(license.right, lei))
				|| is_hidden && those_before().any(|lei| is_before(&lei)))
	}
}

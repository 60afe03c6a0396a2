//! Lists of licenses, each by its credential in force.

use crate::LicenseView;
use alloc::vec::Vec;
use bonafide_primitives::{views::Page, Digest, Gtin, Lei, RightId};
use pallet_licensing::{ByLicensee, Config, Covered, Covers, Marks, Pallet};

/// The credential in force of the license that is kept under `id`.
pub(crate) fn in_force<T: Config>(id: Digest) -> Option<Digest> {
	Pallet::<T>::validity(&id).map(|license| license.credential)
}

/// The licenses under `rights` that cover the product, right by right: those that list it, then those that list a
/// prefix of it, then those for all that is marked, by what each is kept under. Licenses under other rights are passed
/// over: anybody can grant those.
pub(crate) fn covering<T: Config>(
	gtin: Gtin,
	rights: impl IntoIterator<Item = RightId>,
	after: Option<Digest>,
) -> impl Iterator<Item = Digest> {
	let under = |right| {
		[Covered::Product(gtin)]
			.into_iter()
			.chain(gtin.prefixes().map(Covered::Prefix))
			.chain([Covered::Marked])
			.map(move |covered| (right, covered))
	};
	let mut places: Vec<_> = rights.into_iter().flat_map(under).collect();
	let begun = after.and_then(|id| {
		let place = places.iter().position(|place| Covers::<T>::contains_key(place, id))?;
		let place = places.drain(..=place).next_back()?;
		Some(Covers::<T>::iter_key_prefix_from(
			place,
			Covers::<T>::hashed_key_for(place, id),
		))
	});
	let rest = places.into_iter().flat_map(Covers::<T>::iter_key_prefix);
	begun.into_iter().flatten().chain(rest)
}

impl LicenseView {
	/// The licenses under the rights on a product that cover it, after `cursor`.
	pub fn by_product<T: Config>(gtin: Gtin, cursor: Option<Digest>, limit: u32) -> Page<Digest> {
		let after = cursor.map(|credential| Pallet::<T>::license_of(&credential));
		let rights = Marks::<T>::get(gtin).rights();
		Page::of(covering::<T>(gtin, rights, after).filter_map(in_force::<T>), limit)
	}

	/// The licenses of `lei`, after `cursor`.
	pub fn by_licensee<T: Config>(lei: Lei, cursor: Option<Digest>, limit: u32) -> Page<Digest> {
		let after = cursor.and_then(|credential| {
			let right = Pallet::<T>::validity(&credential)?.right;
			let id = Pallet::<T>::license_of(&credential);
			Some(ByLicensee::<T>::hashed_key_for((lei, right, id)))
		});
		let licenses = match after {
			Some(key) => ByLicensee::<T>::iter_key_prefix_from((lei,), key),
			None => ByLicensee::<T>::iter_key_prefix((lei,)),
		};
		Page::of(licenses.filter_map(|(_, id)| in_force::<T>(id)), limit)
	}
}

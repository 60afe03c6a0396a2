//! The rules that always hold between the maps of this pallet.

use crate::{
	features, guides, versions, ByOwner, Config, Features, Grant, Guides, Offers, Pallet, Prefixes, Products, Ranges,
	Shows, Versions, KEPT_VERSIONS,
};
use bonafide_primitives::Entities;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks the whole register. Reads all of it: for tests and try-runtime.
	///
	/// # Errors
	///
	/// The first rule found broken.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		for (member, organization) in Ranges::<T>::iter() {
			ensure!(
				member.is_for_companies(),
				"a GS1 Prefix is assigned that is for no company"
			);
			ensure!(
				T::Entities::standing(&organization).is_some(),
				"a GS1 Prefix is assigned to an unknown entity"
			);
		}
		for (prefix, Grant { holder, by, .. }) in Prefixes::<T>::iter() {
			ensure!(
				prefix.member().is_some_and(|member| member.is_for_companies()),
				"a prefix is granted that is for no company"
			);
			ensure!(
				T::Entities::standing(&holder).is_some(),
				"a prefix is granted to an unknown entity"
			);
			ensure!(
				T::Entities::standing(&by).is_some(),
				"a prefix is granted by an unknown entity"
			);
		}
		for (gtin, product) in Products::<T>::iter() {
			ensure!(
				T::Entities::standing(&product.owner).is_some(),
				"a product is owned by an unknown entity"
			);
			ensure!(
				ByOwner::<T>::contains_key(product.owner, gtin),
				"a product is not known by its owner"
			);
			ensure!(Guides::<T>::contains_key(gtin), "a product has no list of guides");
			ensure!(!product.description.is_blank(), "a product has no description");
			ensure!(product.version > 0, "a product has no version");
			let kept = Self::versions(gtin);
			ensure!(
				u32::try_from(kept.len()) == Ok(product.version.min(KEPT_VERSIONS)),
				"a product has not the versions that are kept"
			);
			ensure!(
				kept.first().map(|(_, latest)| latest)
					== Some(&versions::version(
						&product,
						&Guides::<T>::get(gtin),
						&Features::<T>::get(gtin)
					)),
				"the last version of a product is not its record"
			);
			ensure!(
				kept.iter().rev().is_sorted_by_key(|(_, version)| version.since),
				"a version of a product is older than the one before"
			);
			ensure!(
				product.registered <= product.changed,
				"a product changed before it was registered"
			);
			if let Some(recall) = product.recall {
				ensure!(!recall.reason.is_blank(), "a product is recalled without a reason");
				ensure!(
					product.registered <= recall.since,
					"a product was recalled before it was registered"
				);
			}
		}
		for (gtin, list) in Guides::<T>::iter() {
			ensure!(Products::<T>::contains_key(gtin), "guides are of no product");
			ensure!(guides::ensure_sound::<T>(&list).is_ok(), "a product has unsound guides");
			ensure!(
				list.iter()
					.filter_map(|guide| guide.officers_only)
					.all(|seal| T::Entities::standing(&seal.customs).is_some()),
				"a guide is sealed to an unknown entity"
			);
		}
		for (gtin, list) in Features::<T>::iter() {
			ensure!(Products::<T>::contains_key(gtin), "features are of no product");
			ensure!(!list.is_empty(), "an empty list of features is kept");
			ensure!(
				features::ensure_sound::<T>(&list, &Guides::<T>::get(gtin)).is_ok(),
				"a product has unsound features"
			);
			ensure!(
				list.iter().all(|feature| match &feature.shows {
					Shows::Open(_) => true,
					Shows::Sealed { seal, .. } => T::Entities::standing(&seal.customs).is_some(),
				}),
				"a feature is sealed to an unknown entity"
			);
		}
		for (gtin, number) in Versions::<T>::iter_keys() {
			ensure!(
				Products::<T>::get(gtin).is_some_and(|product| {
					number > product.version.saturating_sub(KEPT_VERSIONS) && number <= product.version
				}),
				"a version is kept that is of no product or too old"
			);
		}
		for (gtin, to) in Offers::<T>::iter() {
			ensure!(
				Products::<T>::get(gtin).is_some_and(|product| product.owner != to),
				"an offer is of no product, or to its owner"
			);
			ensure!(
				T::Entities::standing(&to).is_some(),
				"a product is offered to an unknown entity"
			);
		}
		for (owner, gtin, ()) in ByOwner::<T>::iter() {
			ensure!(
				Products::<T>::get(gtin).is_some_and(|product| product.owner == owner),
				"an owner lists a product that is not its own"
			);
		}
		Ok(())
	}
}

//! What always holds between the maps of this pallet.

use crate::{guides, ByOwner, Config, Grant, Guides, Pallet, Prefixes, Products};
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
		for Grant { holder, by, .. } in Prefixes::<T>::iter_values() {
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
			ensure!(
				!product.description.as_str().trim().is_empty(),
				"a product has no description"
			);
			ensure!(product.version > 0, "a product has no version");
			ensure!(
				product.registered <= product.changed,
				"a product changed before it was registered"
			);
			if let Some(recall) = product.recall {
				ensure!(
					!recall.reason.as_str().trim().is_empty(),
					"a product is recalled without a reason"
				);
				ensure!(
					product.registered <= recall.since,
					"a product was recalled before it was registered"
				);
			}
		}
		for (gtin, list) in Guides::<T>::iter() {
			ensure!(Products::<T>::contains_key(gtin), "guides are of no product");
			ensure!(guides::ensure_sound::<T>(&list).is_ok(), "a product has unsound guides");
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

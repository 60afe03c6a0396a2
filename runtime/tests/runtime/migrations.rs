//! The way of the state from one release to the next.

use crate::chain::Chain;
use bonafide_runtime::{AllPalletsWithSystem, Entities};
use frame_support::{
	storage::{storage_prefix, unhashed},
	traits::{PalletInfoAccess, PalletsInfoAccess, STORAGE_VERSION_STORAGE_KEY_POSTFIX},
};

/// The version of the storage of the pallet `name`: 0 if it has never been set.
fn storage_version(name: &str) -> u16 {
	unhashed::get_or_default(&storage_prefix(name.as_bytes(), STORAGE_VERSION_STORAGE_KEY_POSTFIX))
}

/// FRAME puts the version that a pallet's code names into the state at genesis. A pallet that names none has none.
#[test]
fn genesis_sets_the_storage_version_of_every_pallet_of_this_workspace() {
	// The crates of the workspace share their version, and no pallet of the SDK has it.
	let of_this_workspace = AllPalletsWithSystem::infos()
		.into_iter()
		.filter(|pallet| pallet.crate_version == Entities::crate_version());
	let without: Vec<_> = Chain::development().read(|| {
		of_this_workspace
			.map(|pallet| pallet.name)
			.filter(|name| storage_version(name) == 0)
			.collect()
	});
	assert_eq!(without, [""; 0]);
}

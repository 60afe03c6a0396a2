//! The way of the state from one release to the next.

use bonafide_runtime::{
	AllPalletsWithSystem, Cases, Certificates, Customs, Entities, Licensing, Products, Seats, Upgrades,
};
use frame_support::traits::{GetStorageVersion, PalletInfoAccess, PalletsInfoAccess, StorageVersion};

use crate::chain::Chain;

/// The name of a pallet whose storage is of the version that its code expects.
fn versioned<Pallet>() -> &'static str
where
	Pallet: PalletInfoAccess + GetStorageVersion<InCodeStorageVersion = StorageVersion>,
{
	let name = Pallet::name();
	assert_eq!(
		Pallet::on_chain_storage_version(),
		Pallet::in_code_storage_version(),
		"{name}"
	);
	assert!(Pallet::in_code_storage_version() > 0, "{name}");
	name
}

#[test]
fn genesis_sets_the_storage_version_of_every_pallet_of_this_workspace() {
	let versioned = Chain::development().read(|| {
		[
			versioned::<Seats>(),
			versioned::<Upgrades>(),
			versioned::<Entities>(),
			versioned::<Products>(),
			versioned::<Licensing>(),
			versioned::<Certificates>(),
			versioned::<Customs>(),
			versioned::<Cases>(),
		]
	});
	// The crates of the workspace share their version, and no pallet of the SDK has it.
	let of_this_workspace: Vec<_> = AllPalletsWithSystem::infos()
		.into_iter()
		.filter(|pallet| pallet.crate_version == Entities::crate_version())
		.map(|pallet| pallet.name)
		.collect();
	assert_eq!(versioned[..], of_this_workspace);
}

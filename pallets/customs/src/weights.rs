//! What each call costs.

use core::marker::PhantomData;
use frame_support::weights::{constants::ParityDbWeight, Weight};

/// Weight functions of this pallet's calls.
pub trait WeightInfo {
	/// Assigning a filer code.
	fn assign_filer_code() -> Weight;
	/// Filing an entry of `l` lines that present no licenses.
	fn file_entry(l: u32) -> Weight;
	/// Screening one license more.
	fn screen_license() -> Weight;
	/// Releasing an entry.
	fn release() -> Weight;
	/// Holding an entry.
	fn hold() -> Weight;
}

impl WeightInfo for () {
	fn assign_filer_code() -> Weight {
		Weight::from_parts(50_000_000, 4_000).saturating_add(ParityDbWeight::get().reads_writes(4, 1))
	}
	fn file_entry(l: u32) -> Weight {
		Weight::from_parts(100_000_000, 8_000)
			.saturating_add(ParityDbWeight::get().reads_writes(8, 3))
			.saturating_add(
				Weight::from_parts(100_000_000, 40_000)
					.saturating_add(ParityDbWeight::get().reads_writes(40, 18))
					.saturating_mul(l.into()),
			)
	}
	fn screen_license() -> Weight {
		Weight::from_parts(100_000_000, 20_000).saturating_add(ParityDbWeight::get().reads_writes(8, 5))
	}
	fn release() -> Weight {
		Weight::from_parts(50_000_000, 4_000).saturating_add(ParityDbWeight::get().reads_writes(4, 1))
	}
	fn hold() -> Weight {
		Weight::from_parts(50_000_000, 4_000).saturating_add(ParityDbWeight::get().reads_writes(4, 1))
	}
}

/// The weights on the database of the node.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn assign_filer_code() -> Weight {
		<() as WeightInfo>::assign_filer_code()
	}
	fn file_entry(l: u32) -> Weight {
		<() as WeightInfo>::file_entry(l)
	}
	fn screen_license() -> Weight {
		<() as WeightInfo>::screen_license()
	}
	fn release() -> Weight {
		<() as WeightInfo>::release()
	}
	fn hold() -> Weight {
		<() as WeightInfo>::hold()
	}
}

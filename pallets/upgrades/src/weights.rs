//! Weights of the calls of `pallet_upgrades`, measured by `scripts/bench weights`; not for editing by hand.
//!
//! 2026-11-28, frame-benchmarking-cli 64.0.0, 20 steps, 5 repetitions, AMD EPYC.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// The weight of each call, by the size of its input.
pub trait WeightInfo {
	/// `authorize`.
	fn authorize() -> Weight;
}

/// The measured weights, with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// Storage: `System::AuthorizedUpgrade` (r:0 w:1)
	// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	// Proof measured:  `0` bytes
	// Proof estimated: `0` bytes
	// Fastest run: 11_577_000 picoseconds
	fn authorize() -> Weight {
		Weight::from_parts(12_298_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

/// The measured weights, for tests.
impl WeightInfo for () {
	fn authorize() -> Weight {
		Weight::from_parts(12_298_000, 0).saturating_add(RocksDbWeight::get().writes(1_u64))
	}
}

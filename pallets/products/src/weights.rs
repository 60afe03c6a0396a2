//! Weights of `pallet_products`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};
use core::marker::PhantomData;

/// Weight functions needed for `pallet_products`.
pub trait WeightInfo {
	fn grant_prefix() -> Weight;
	fn revoke_prefix() -> Weight;
	fn register(g: u32, ) -> Weight;
	fn update(g: u32, ) -> Weight;
	fn recall() -> Weight;
	fn lift_recall() -> Weight;
}

/// Weights for `pallet_products` with the database weights of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn grant_prefix() -> Weight {
		Weight::from_parts(50_000_000, 24000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn revoke_prefix() -> Weight {
		Weight::from_parts(50_000_000, 24000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn register(g: u32, ) -> Weight {
		Weight::from_parts(50_000_000, 56000)
			.saturating_add(Weight::from_parts(5_000_000, 0).saturating_mul(g.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn update(g: u32, ) -> Weight {
		Weight::from_parts(50_000_000, 20000)
			.saturating_add(Weight::from_parts(5_000_000, 0).saturating_mul(g.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn recall() -> Weight {
		Weight::from_parts(50_000_000, 20000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn lift_recall() -> Weight {
		Weight::from_parts(50_000_000, 20000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

// For tests.
impl WeightInfo for () {
	fn grant_prefix() -> Weight {
		Weight::from_parts(50_000_000, 24000)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn revoke_prefix() -> Weight {
		Weight::from_parts(50_000_000, 24000)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn register(g: u32, ) -> Weight {
		Weight::from_parts(50_000_000, 56000)
			.saturating_add(Weight::from_parts(5_000_000, 0).saturating_mul(g.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn update(g: u32, ) -> Weight {
		Weight::from_parts(50_000_000, 20000)
			.saturating_add(Weight::from_parts(5_000_000, 0).saturating_mul(g.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn recall() -> Weight {
		Weight::from_parts(50_000_000, 20000)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn lift_recall() -> Weight {
		Weight::from_parts(50_000_000, 20000)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
}

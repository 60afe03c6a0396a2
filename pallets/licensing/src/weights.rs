//! Weights of the calls of `pallet_licensing`, measured by `scripts/bench weights`; not for editing by hand.
//!
//! 2026-11-21, frame-benchmarking-cli 64.0.0, 20 steps, 10 repetitions, AMD EPYC.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// What each call weighs, by the size of what it is given.
pub trait WeightInfo {
	/// `register_right`.
	fn register_right() -> Weight;
	/// `mark`.
	fn mark() -> Weight;
	/// `unmark`.
	fn unmark() -> Weight;
	/// `grant`, `p` in 1 ..= 100.
	fn grant(p: u32) -> Weight;
	/// `sublicense`, `p` in 1 ..= 100.
	fn sublicense(p: u32) -> Weight;
	/// `suspend`.
	fn suspend() -> Weight;
	/// `reinstate`.
	fn reinstate() -> Weight;
	/// `revoke`.
	fn revoke() -> Weight;
	/// `amend`, `p` in 1 ..= 100.
	fn amend(p: u32) -> Weight;
	/// `renew_right`.
	fn renew_right() -> Weight;
	/// `record_right`.
	fn record_right() -> Weight;
	/// `offer_transfer`.
	fn offer_transfer() -> Weight;
	/// `accept_transfer`.
	fn accept_transfer() -> Weight;
	/// `withdraw_offer`.
	fn withdraw_offer() -> Weight;
	/// `grant_private`.
	fn grant_private() -> Weight;
	/// `sublicense_private`.
	fn sublicense_private() -> Weight;
	/// `amend_private`.
	fn amend_private() -> Weight;
	/// `sweep`, `n` in 1 ..= 20.
	fn sweep(n: u32) -> Weight;
}

/// The measured weights, with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::RightNumbers` (r:1 w:1)
	// Proof: `Licensing::RightNumbers` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	// Storage: `Licensing::NextRight` (r:1 w:1)
	// Proof: `Licensing::NextRight` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:0 w:1)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Proof measured:  `784` bytes
	// Proof estimated: `3767` bytes
	// Fastest run: 89_943_000 picoseconds
	fn register_right() -> Weight {
		Weight::from_parts(92_347_000, 3767)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Marks` (r:1 w:1)
	// Proof: `Licensing::Marks` (`max_values`: None, `max_size`: Some(132), added: 2607, mode: `MaxEncodedLen`)
	// Proof measured:  `7020` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 243_411_000 picoseconds
	fn mark() -> Weight {
		Weight::from_parts(253_977_000, 48199)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Marks` (r:1 w:1)
	// Proof: `Licensing::Marks` (`max_values`: None, `max_size`: Some(132), added: 2607, mode: `MaxEncodedLen`)
	// Proof measured:  `7045` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 234_828_000 picoseconds
	fn unmark() -> Weight {
		Weight::from_parts(239_666_000, 48199)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:1 w:1)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(717), added: 3192, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:1 w:0)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:1 w:0)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Storage: `Licensing::StatusEntries` (r:1 w:1)
	// Proof: `Licensing::StatusEntries` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:100 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::ByLicensee` (r:0 w:1)
	// Proof: `Licensing::ByLicensee` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Covers` (r:0 w:100)
	// Proof: `Licensing::Covers` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Listed` (r:0 w:1)
	// Proof: `Licensing::Listed` (`max_values`: None, `max_size`: Some(1550), added: 4025, mode: `MaxEncodedLen`)
	// Proof measured:  `4903 + p * (68 ±0)` bytes
	// Proof estimated: `28760 + p * (3083 ±0)` bytes
	// Fastest run: 249_480_000 picoseconds
	fn grant(p: u32) -> Weight {
		Weight::from_parts(17_024_234, 28760)
			// Standard error: 2_406_168
			.saturating_add(Weight::from_parts(21_190_604, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:5 w:2)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(717), added: 3192, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:1 w:0)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:2 w:0)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Storage: `Licensing::StatusEntries` (r:1 w:1)
	// Proof: `Licensing::StatusEntries` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:100 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Covers` (r:100 w:100)
	// Proof: `Licensing::Covers` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::ByLicensee` (r:0 w:1)
	// Proof: `Licensing::ByLicensee` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Listed` (r:0 w:1)
	// Proof: `Licensing::Listed` (`max_values`: None, `max_size`: Some(1550), added: 4025, mode: `MaxEncodedLen`)
	// Proof measured:  `7435 + p * (183 ±0)` bytes
	// Proof estimated: `16950 + p * (3083 ±0)` bytes
	// Fastest run: 309_659_000 picoseconds
	fn sublicense(p: u32) -> Weight {
		Weight::from_parts(458_614_545, 16950)
			// Standard error: 2_329_566
			.saturating_add(Weight::from_parts(21_755_338, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:1 w:0)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:1 w:1)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(717), added: 3192, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Proof measured:  `7103` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 320_595_000 picoseconds
	fn suspend() -> Weight {
		Weight::from_parts(348_287_000, 48199)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:1 w:0)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:1 w:1)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(717), added: 3192, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Proof measured:  `7133` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 270_131_000 picoseconds
	fn reinstate() -> Weight {
		Weight::from_parts(316_770_000, 48199)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:1 w:0)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:1 w:1)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(717), added: 3192, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Proof measured:  `7103` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 255_359_000 picoseconds
	fn revoke() -> Weight {
		Weight::from_parts(291_692_000, 48199)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:6 w:1)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(717), added: 3192, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:1 w:0)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:3 w:1)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Storage: `Licensing::StatusEntries` (r:1 w:1)
	// Proof: `Licensing::StatusEntries` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:100 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Covers` (r:100 w:100)
	// Proof: `Licensing::Covers` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Listed` (r:1 w:1)
	// Proof: `Licensing::Listed` (`max_values`: None, `max_size`: Some(1550), added: 4025, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Superseded` (r:0 w:1)
	// Proof: `Licensing::Superseded` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	// Proof measured:  `12031 + p * (183 ±0)` bytes
	// Proof estimated: `28760 + p * (3083 ±0)` bytes
	// Fastest run: 786_897_000 picoseconds
	fn amend(p: u32) -> Weight {
		Weight::from_parts(1_708_479_847, 28760)
			// Standard error: 4_768_370
			.saturating_add(Weight::from_parts(18_970_701, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(26_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(105_u64))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:1)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Proof measured:  `3929` bytes
	// Proof estimated: `25983` bytes
	// Fastest run: 143_924_000 picoseconds
	fn renew_right() -> Weight {
		Weight::from_parts(151_645_000, 25983)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Recordations` (r:0 w:1)
	// Proof: `Licensing::Recordations` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	// Proof measured:  `886` bytes
	// Proof estimated: `3767` bytes
	// Fastest run: 68_382_000 picoseconds
	fn record_right() -> Weight {
		Weight::from_parts(70_915_000, 3767)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Offers` (r:0 w:1)
	// Proof: `Licensing::Offers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	// Proof measured:  `4225` bytes
	// Proof estimated: `28760` bytes
	// Fastest run: 162_891_000 picoseconds
	fn offer_transfer() -> Weight {
		Weight::from_parts(169_411_000, 28760)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:1)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Offers` (r:1 w:1)
	// Proof: `Licensing::Offers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	// Proof measured:  `4278` bytes
	// Proof estimated: `28760` bytes
	// Fastest run: 176_011_000 picoseconds
	fn accept_transfer() -> Weight {
		Weight::from_parts(193_797_000, 28760)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Offers` (r:1 w:1)
	// Proof: `Licensing::Offers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	// Proof measured:  `3982` bytes
	// Proof estimated: `25983` bytes
	// Fastest run: 149_932_000 picoseconds
	fn withdraw_offer() -> Weight {
		Weight::from_parts(229_080_000, 25983)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Licensing::SweptUpTo` (r:1 w:1)
	// Proof: `Licensing::SweptUpTo` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:41 w:40)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(717), added: 3192, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Listed` (r:20 w:20)
	// Proof: `Licensing::Listed` (`max_values`: None, `max_size`: Some(1550), added: 4025, mode: `MaxEncodedLen`)
	// Storage: `Licensing::ByLicensee` (r:0 w:20)
	// Proof: `Licensing::ByLicensee` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Covers` (r:0 w:2000)
	// Proof: `Licensing::Covers` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:0 w:20)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(485), added: 2960, mode: `MaxEncodedLen`)
	// Proof measured:  `2275 + n * (784 ±0)` bytes
	// Proof estimated: `4182 + n * (6384 ±0)` bytes
	// Fastest run: 483_046_000 picoseconds
	fn sweep(n: u32) -> Weight {
		Weight::from_parts(1_009_818_527, 4182)
			// Standard error: 20_129_535
			.saturating_add(Weight::from_parts(439_005_575, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(105_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 6384).saturating_mul(n.into()))
	}
	fn grant_private() -> Weight {
		Self::grant(1)
	}
	fn sublicense_private() -> Weight {
		Self::sublicense(1)
	}
	fn amend_private() -> Weight {
		Self::amend(1)
	}
}

/// The measured weights, for tests.
impl WeightInfo for () {
	fn register_right() -> Weight {
		Weight::from_parts(92_347_000, 3767)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn mark() -> Weight {
		Weight::from_parts(253_977_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn unmark() -> Weight {
		Weight::from_parts(239_666_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn grant(p: u32) -> Weight {
		Weight::from_parts(17_024_234, 28760)
			// Standard error: 2_406_168
			.saturating_add(Weight::from_parts(21_190_604, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	fn sublicense(p: u32) -> Weight {
		Weight::from_parts(458_614_545, 16950)
			// Standard error: 2_329_566
			.saturating_add(Weight::from_parts(21_755_338, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64.saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	fn suspend() -> Weight {
		Weight::from_parts(348_287_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn reinstate() -> Weight {
		Weight::from_parts(316_770_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn revoke() -> Weight {
		Weight::from_parts(291_692_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn amend(p: u32) -> Weight {
		Weight::from_parts(1_708_479_847, 28760)
			// Standard error: 4_768_370
			.saturating_add(Weight::from_parts(18_970_701, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(26_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64.saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(105_u64))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	fn renew_right() -> Weight {
		Weight::from_parts(151_645_000, 25983)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn record_right() -> Weight {
		Weight::from_parts(70_915_000, 3767)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn offer_transfer() -> Weight {
		Weight::from_parts(169_411_000, 28760)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn accept_transfer() -> Weight {
		Weight::from_parts(193_797_000, 28760)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn withdraw_offer() -> Weight {
		Weight::from_parts(229_080_000, 25983)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn sweep(n: u32) -> Weight {
		Weight::from_parts(1_009_818_527, 4182)
			// Standard error: 20_129_535
			.saturating_add(Weight::from_parts(439_005_575, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().reads(3_u64.saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes(105_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 6384).saturating_mul(n.into()))
	}
	fn grant_private() -> Weight {
		Self::grant(1)
	}
	fn sublicense_private() -> Weight {
		Self::sublicense(1)
	}
	fn amend_private() -> Weight {
		Self::amend(1)
	}
}

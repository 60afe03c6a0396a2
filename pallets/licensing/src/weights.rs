//! Weights of the calls of `pallet_licensing`, measured by `scripts/bench weights`; not for editing by hand.
//!
//! 2026-11-28, frame-benchmarking-cli 64.0.0, 20 steps, 5 repetitions, AMD EPYC.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// The weight of each call, by the size of its input.
pub trait WeightInfo {
	/// `register_right`.
	fn register_right() -> Weight;
	/// `surrender_right`.
	fn surrender_right() -> Weight;
	/// `strike_right`.
	fn strike_right() -> Weight;
	/// `contest_right`.
	fn contest_right() -> Weight;
	/// `mark`.
	fn mark() -> Weight;
	/// `unmark`.
	fn unmark() -> Weight;
	/// `contest_mark`.
	fn contest_mark() -> Weight;
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
	/// `contest_draw`.
	fn contest_draw() -> Weight;
	/// `amend`, `p` in 1 ..= 100, `o` in 1 ..= 100.
	fn amend(p: u32, o: u32) -> Weight;
	/// `grant_private`.
	fn grant_private() -> Weight;
	/// `sublicense_private`.
	fn sublicense_private() -> Weight;
	/// `amend_private`, `o` in 1 ..= 100.
	fn amend_private(o: u32) -> Weight;
	/// `renew_right`.
	fn renew_right() -> Weight;
	/// `record_right`.
	fn record_right() -> Weight;
	/// `strike_record`.
	fn strike_record() -> Weight;
	/// `offer_transfer`.
	fn offer_transfer() -> Weight;
	/// `accept_transfer`.
	fn accept_transfer() -> Weight;
	/// `withdraw_offer`.
	fn withdraw_offer() -> Weight;
	/// `sweep`, `n` in 1 ..= 50.
	fn sweep(n: u32) -> Weight;
}

/// The measured weights, with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::DailyRecords` (r:1 w:1)
	// Proof: `Entities::DailyRecords` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Licensing::NextRight` (r:1 w:1)
	// Proof: `Licensing::NextRight` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Licensing::RightNumbers` (r:1 w:1)
	// Proof: `Licensing::RightNumbers` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:2)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Offers` (r:0 w:1)
	// Proof: `Licensing::Offers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	// Proof measured:  `3684` bytes
	// Proof estimated: `29070` bytes
	// Fastest run: 223_602_000 picoseconds
	fn register_right() -> Weight {
		Weight::from_parts(230_392_000, 29070)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:1)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Offers` (r:0 w:1)
	// Proof: `Licensing::Offers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	// Storage: `Licensing::RightNumbers` (r:0 w:1)
	// Proof: `Licensing::RightNumbers` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	// Proof measured:  `4116` bytes
	// Proof estimated: `26262` bytes
	// Fastest run: 165_426_000 picoseconds
	fn surrender_right() -> Weight {
		Weight::from_parts(185_846_000, 26262)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// Storage: `Licensing::Rights` (r:1 w:1)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Offers` (r:0 w:1)
	// Proof: `Licensing::Offers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	// Storage: `Licensing::RightNumbers` (r:0 w:1)
	// Proof: `Licensing::RightNumbers` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	// Proof measured:  `445` bytes
	// Proof estimated: `3721` bytes
	// Fastest run: 43_345_000 picoseconds
	fn strike_right() -> Weight {
		Weight::from_parts(43_875_000, 3721)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Contests` (r:1 w:1)
	// Proof: `Licensing::Contests` (`max_values`: None, `max_size`: Some(14546), added: 17021, mode: `MaxEncodedLen`)
	// Proof measured:  `17187` bytes
	// Proof estimated: `26262` bytes
	// Fastest run: 251_553_000 picoseconds
	fn contest_right() -> Weight {
		Weight::from_parts(253_857_000, 26262)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:53 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:5 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Marks` (r:1 w:1)
	// Proof: `Licensing::Marks` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Contests` (r:0 w:1)
	// Proof: `Licensing::Contests` (`max_values`: None, `max_size`: Some(14546), added: 17021, mode: `MaxEncodedLen`)
	// Proof measured:  `18620` bytes
	// Proof estimated: `149814` bytes
	// Fastest run: 1_013_553_000 picoseconds
	fn mark() -> Weight {
		Weight::from_parts(906_455_000, 149814)
			.saturating_add(T::DbWeight::get().reads(63_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Marks` (r:1 w:1)
	// Proof: `Licensing::Marks` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Contests` (r:0 w:1)
	// Proof: `Licensing::Contests` (`max_values`: None, `max_size`: Some(14546), added: 17021, mode: `MaxEncodedLen`)
	// Proof measured:  `8338` bytes
	// Proof estimated: `48726` bytes
	// Fastest run: 403_979_000 picoseconds
	fn unmark() -> Weight {
		Weight::from_parts(464_759_000, 48726)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Marks` (r:1 w:0)
	// Proof: `Licensing::Marks` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Contests` (r:1 w:1)
	// Proof: `Licensing::Contests` (`max_values`: None, `max_size`: Some(14546), added: 17021, mode: `MaxEncodedLen`)
	// Proof measured:  `19359` bytes
	// Proof estimated: `26262` bytes
	// Fastest run: 310_370_000 picoseconds
	fn contest_mark() -> Weight {
		Weight::from_parts(334_566_000, 26262)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:1 w:1)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(802), added: 3277, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:1 w:0)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(521), added: 2996, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:1 w:0)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:100 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::StatusEntries` (r:1 w:1)
	// Proof: `Licensing::StatusEntries` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	// Storage: `Entities::DailyRecords` (r:1 w:1)
	// Proof: `Entities::DailyRecords` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Due` (r:0 w:1)
	// Proof: `Licensing::Due` (`max_values`: None, `max_size`: Some(59), added: 2534, mode: `MaxEncodedLen`)
	// Storage: `Licensing::ByLicensee` (r:0 w:1)
	// Proof: `Licensing::ByLicensee` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Covers` (r:0 w:100)
	// Proof: `Licensing::Covers` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Excluded` (r:0 w:1)
	// Proof: `Licensing::Excluded` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Listed` (r:0 w:1)
	// Proof: `Licensing::Listed` (`max_values`: None, `max_size`: Some(1550), added: 4025, mode: `MaxEncodedLen`)
	// Proof measured:  `5135 + p * (68 ±0)` bytes
	// Proof estimated: `29070 + p * (3083 ±0)` bytes
	// Fastest run: 305_983_000 picoseconds
	fn grant(p: u32) -> Weight {
		Weight::from_parts(420_077_789, 29070)
			// Standard error: 7_101_693
			.saturating_add(Weight::from_parts(27_696_157, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:5 w:2)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(802), added: 3277, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:1 w:0)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(521), added: 2996, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:2 w:0)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:100 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Excluded` (r:1 w:0)
	// Proof: `Licensing::Excluded` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	// Storage: `Licensing::StatusEntries` (r:1 w:1)
	// Proof: `Licensing::StatusEntries` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Covers` (r:100 w:100)
	// Proof: `Licensing::Covers` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `Entities::DailyRecords` (r:1 w:1)
	// Proof: `Entities::DailyRecords` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Due` (r:0 w:1)
	// Proof: `Licensing::Due` (`max_values`: None, `max_size`: Some(59), added: 2534, mode: `MaxEncodedLen`)
	// Storage: `Licensing::ByLicensee` (r:0 w:1)
	// Proof: `Licensing::ByLicensee` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Listed` (r:0 w:1)
	// Proof: `Licensing::Listed` (`max_values`: None, `max_size`: Some(1550), added: 4025, mode: `MaxEncodedLen`)
	// Proof measured:  `9613 + p * (191 ±0)` bytes
	// Proof estimated: `29070 + p * (3083 ±0)` bytes
	// Fastest run: 511_799_000 picoseconds
	fn sublicense(p: u32) -> Weight {
		Weight::from_parts(714_113_621, 29070)
			// Standard error: 16_915_660
			.saturating_add(Weight::from_parts(83_907_536, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(26_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:1 w:0)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:1 w:1)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(802), added: 3277, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Excluded` (r:0 w:1)
	// Proof: `Licensing::Excluded` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	// Proof measured:  `7352` bytes
	// Proof estimated: `48726` bytes
	// Fastest run: 467_734_000 picoseconds
	fn suspend() -> Weight {
		Weight::from_parts(480_693_000, 48726)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:1 w:0)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:1 w:1)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(802), added: 3277, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Excluded` (r:0 w:1)
	// Proof: `Licensing::Excluded` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	// Proof measured:  `7352` bytes
	// Proof estimated: `48726` bytes
	// Fastest run: 307_786_000 picoseconds
	fn reinstate() -> Weight {
		Weight::from_parts(341_576_000, 48726)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:1 w:0)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:2 w:2)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(802), added: 3277, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Due` (r:0 w:2)
	// Proof: `Licensing::Due` (`max_values`: None, `max_size`: Some(59), added: 2534, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Excluded` (r:0 w:1)
	// Proof: `Licensing::Excluded` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	// Proof measured:  `5629` bytes
	// Proof estimated: `26262` bytes
	// Fastest run: 263_100_000 picoseconds
	fn revoke() -> Weight {
		Weight::from_parts(271_523_000, 26262)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:25 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:1 w:0)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:1 w:0)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(802), added: 3277, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Contests` (r:1 w:1)
	// Proof: `Licensing::Contests` (`max_values`: None, `max_size`: Some(14546), added: 17021, mode: `MaxEncodedLen`)
	// Proof measured:  `24086` bytes
	// Proof estimated: `71190` bytes
	// Fastest run: 540_752_000 picoseconds
	fn contest_draw() -> Weight {
		Weight::from_parts(563_606_000, 71190)
			.saturating_add(T::DbWeight::get().reads(32_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:6 w:2)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(802), added: 3277, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:1 w:0)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(521), added: 2996, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:3 w:1)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:100 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Excluded` (r:1 w:0)
	// Proof: `Licensing::Excluded` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	// Storage: `Licensing::StatusEntries` (r:1 w:1)
	// Proof: `Licensing::StatusEntries` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Covers` (r:100 w:200)
	// Proof: `Licensing::Covers` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `Entities::DailyRecords` (r:1 w:1)
	// Proof: `Entities::DailyRecords` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Listed` (r:1 w:1)
	// Proof: `Licensing::Listed` (`max_values`: None, `max_size`: Some(1550), added: 4025, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Due` (r:0 w:2)
	// Proof: `Licensing::Due` (`max_values`: None, `max_size`: Some(59), added: 2534, mode: `MaxEncodedLen`)
	// Storage: `Licensing::ByLicensee` (r:0 w:1)
	// Proof: `Licensing::ByLicensee` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Superseded` (r:0 w:1)
	// Proof: `Licensing::Superseded` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	// Proof measured:  `9604 + o * (15 ±0) + p * (173 ±0)` bytes
	// Proof estimated: `29070 + p * (3083 ±0)` bytes
	// Fastest run: 994_886_000 picoseconds
	fn amend(p: u32, o: u32) -> Weight {
		Weight::from_parts(1_273_426_665, 29070)
			// Standard error: 11_058_998
			.saturating_add(Weight::from_parts(87_395_972, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(29_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(10_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(o.into())))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:1 w:1)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(802), added: 3277, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:1 w:0)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(521), added: 2996, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:1 w:0)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Licensing::StatusEntries` (r:1 w:1)
	// Proof: `Licensing::StatusEntries` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	// Storage: `Entities::DailyRecords` (r:1 w:1)
	// Proof: `Entities::DailyRecords` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Due` (r:0 w:1)
	// Proof: `Licensing::Due` (`max_values`: None, `max_size`: Some(59), added: 2534, mode: `MaxEncodedLen`)
	// Proof measured:  `4086` bytes
	// Proof estimated: `26262` bytes
	// Fastest run: 221_348_000 picoseconds
	fn grant_private() -> Weight {
		Weight::from_parts(236_140_000, 26262)
			.saturating_add(T::DbWeight::get().reads(19_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:5 w:2)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(802), added: 3277, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:1 w:0)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(521), added: 2996, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:2 w:0)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Licensing::StatusEntries` (r:1 w:1)
	// Proof: `Licensing::StatusEntries` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	// Storage: `Entities::DailyRecords` (r:1 w:1)
	// Proof: `Entities::DailyRecords` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Due` (r:0 w:1)
	// Proof: `Licensing::Due` (`max_values`: None, `max_size`: Some(59), added: 2534, mode: `MaxEncodedLen`)
	// Proof measured:  `6119` bytes
	// Proof estimated: `26262` bytes
	// Fastest run: 357_591_000 picoseconds
	fn sublicense_private() -> Weight {
		Weight::from_parts(403_739_000, 26262)
			.saturating_add(T::DbWeight::get().reads(24_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:6 w:2)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(802), added: 3277, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:1 w:0)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(521), added: 2996, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:3 w:1)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Licensing::StatusEntries` (r:1 w:1)
	// Proof: `Licensing::StatusEntries` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	// Storage: `Entities::DailyRecords` (r:1 w:1)
	// Proof: `Entities::DailyRecords` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Listed` (r:1 w:1)
	// Proof: `Licensing::Listed` (`max_values`: None, `max_size`: Some(1550), added: 4025, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Due` (r:0 w:2)
	// Proof: `Licensing::Due` (`max_values`: None, `max_size`: Some(59), added: 2534, mode: `MaxEncodedLen`)
	// Storage: `Licensing::ByLicensee` (r:0 w:1)
	// Proof: `Licensing::ByLicensee` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Covers` (r:0 w:100)
	// Proof: `Licensing::Covers` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Superseded` (r:0 w:1)
	// Proof: `Licensing::Superseded` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	// Proof measured:  `6935 + o * (15 ±0)` bytes
	// Proof estimated: `26262` bytes
	// Fastest run: 413_834_000 picoseconds
	fn amend_private(o: u32) -> Weight {
		Weight::from_parts(801_539_450, 26262)
			// Standard error: 6_947_952
			.saturating_add(Weight::from_parts(6_555_112, 0).saturating_mul(o.into()))
			.saturating_add(T::DbWeight::get().reads(27_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(o.into())))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:1)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Proof measured:  `4083` bytes
	// Proof estimated: `26262` bytes
	// Fastest run: 170_012_000 picoseconds
	fn renew_right() -> Weight {
		Weight::from_parts(198_184_000, 26262)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:1)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Recordations` (r:1 w:1)
	// Proof: `Licensing::Recordations` (`max_values`: None, `max_size`: Some(102), added: 2577, mode: `MaxEncodedLen`)
	// Proof measured:  `1161` bytes
	// Proof estimated: `3798` bytes
	// Fastest run: 92_767_000 picoseconds
	fn record_right() -> Weight {
		Weight::from_parts(96_153_000, 3798)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:1)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Recordations` (r:1 w:1)
	// Proof: `Licensing::Recordations` (`max_values`: None, `max_size`: Some(102), added: 2577, mode: `MaxEncodedLen`)
	// Proof measured:  `1276` bytes
	// Proof estimated: `3798` bytes
	// Fastest run: 89_803_000 picoseconds
	fn strike_record() -> Weight {
		Weight::from_parts(96_824_000, 3798)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Offers` (r:1 w:1)
	// Proof: `Licensing::Offers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	// Proof measured:  `4442` bytes
	// Proof estimated: `29070` bytes
	// Fastest run: 180_487_000 picoseconds
	fn offer_transfer() -> Weight {
		Weight::from_parts(191_504_000, 29070)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:1)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Offers` (r:1 w:1)
	// Proof: `Licensing::Offers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	// Proof measured:  `4442` bytes
	// Proof estimated: `29070` bytes
	// Fastest run: 188_219_000 picoseconds
	fn accept_transfer() -> Weight {
		Weight::from_parts(196_942_000, 29070)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Offers` (r:1 w:1)
	// Proof: `Licensing::Offers` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	// Proof measured:  `4136` bytes
	// Proof estimated: `26262` bytes
	// Fastest run: 156_812_000 picoseconds
	fn withdraw_offer() -> Weight {
		Weight::from_parts(185_315_000, 26262)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Due` (r:50 w:100)
	// Proof: `Licensing::Due` (`max_values`: None, `max_size`: Some(59), added: 2534, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:100 w:100)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(802), added: 3277, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Listed` (r:50 w:50)
	// Proof: `Licensing::Listed` (`max_values`: None, `max_size`: Some(1550), added: 4025, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Contests` (r:0 w:50)
	// Proof: `Licensing::Contests` (`max_values`: None, `max_size`: Some(14546), added: 17021, mode: `MaxEncodedLen`)
	// Storage: `Licensing::ByLicensee` (r:0 w:50)
	// Proof: `Licensing::ByLicensee` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Covers` (r:0 w:5000)
	// Proof: `Licensing::Covers` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:0 w:50)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(521), added: 2996, mode: `MaxEncodedLen`)
	// Proof measured:  `2322 + n * (787 ±0)` bytes
	// Proof estimated: `3501 + n * (6554 ±0)` bytes
	// Fastest run: 497_929_000 picoseconds
	fn sweep(n: u32) -> Weight {
		Weight::from_parts(496_246_000, 3501)
			// Standard error: 1_500_567
			.saturating_add(Weight::from_parts(498_487_065, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(108_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 6554).saturating_mul(n.into()))
	}
}

/// The measured weights, for tests.
impl WeightInfo for () {
	fn register_right() -> Weight {
		Weight::from_parts(230_392_000, 29070)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn surrender_right() -> Weight {
		Weight::from_parts(185_846_000, 26262)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn strike_right() -> Weight {
		Weight::from_parts(43_875_000, 3721)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn contest_right() -> Weight {
		Weight::from_parts(253_857_000, 26262)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn mark() -> Weight {
		Weight::from_parts(906_455_000, 149814)
			.saturating_add(RocksDbWeight::get().reads(63_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn unmark() -> Weight {
		Weight::from_parts(464_759_000, 48726)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn contest_mark() -> Weight {
		Weight::from_parts(334_566_000, 26262)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn grant(p: u32) -> Weight {
		Weight::from_parts(420_077_789, 29070)
			// Standard error: 7_101_693
			.saturating_add(Weight::from_parts(27_696_157, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(20_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	fn sublicense(p: u32) -> Weight {
		Weight::from_parts(714_113_621, 29070)
			// Standard error: 16_915_660
			.saturating_add(Weight::from_parts(83_907_536, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(26_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64.saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	fn suspend() -> Weight {
		Weight::from_parts(480_693_000, 48726)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn reinstate() -> Weight {
		Weight::from_parts(341_576_000, 48726)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn revoke() -> Weight {
		Weight::from_parts(271_523_000, 26262)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn contest_draw() -> Weight {
		Weight::from_parts(563_606_000, 71190)
			.saturating_add(RocksDbWeight::get().reads(32_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn amend(p: u32, o: u32) -> Weight {
		Weight::from_parts(1_273_426_665, 29070)
			// Standard error: 11_058_998
			.saturating_add(Weight::from_parts(87_395_972, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(29_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64.saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(10_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64.saturating_mul(o.into())))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	fn grant_private() -> Weight {
		Weight::from_parts(236_140_000, 26262)
			.saturating_add(RocksDbWeight::get().reads(19_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn sublicense_private() -> Weight {
		Weight::from_parts(403_739_000, 26262)
			.saturating_add(RocksDbWeight::get().reads(24_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn amend_private(o: u32) -> Weight {
		Weight::from_parts(801_539_450, 26262)
			// Standard error: 6_947_952
			.saturating_add(Weight::from_parts(6_555_112, 0).saturating_mul(o.into()))
			.saturating_add(RocksDbWeight::get().reads(27_u64))
			.saturating_add(RocksDbWeight::get().writes(10_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64.saturating_mul(o.into())))
	}
	fn renew_right() -> Weight {
		Weight::from_parts(198_184_000, 26262)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn record_right() -> Weight {
		Weight::from_parts(96_153_000, 3798)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn strike_record() -> Weight {
		Weight::from_parts(96_824_000, 3798)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn offer_transfer() -> Weight {
		Weight::from_parts(191_504_000, 29070)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn accept_transfer() -> Weight {
		Weight::from_parts(196_942_000, 29070)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn withdraw_offer() -> Weight {
		Weight::from_parts(185_315_000, 26262)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn sweep(n: u32) -> Weight {
		Weight::from_parts(496_246_000, 3501)
			// Standard error: 1_500_567
			.saturating_add(Weight::from_parts(498_487_065, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64.saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(108_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 6554).saturating_mul(n.into()))
	}
}

//! Weights of the calls of `pallet_licensing`, measured by `scripts/bench weights`; not for editing by hand.
//!
//! 2026-11-21, frame-benchmarking-cli 64.0.0, 20 steps, 10 repetitions, AMD EPYC.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// The weight of each call, by the size of its input.
pub trait WeightInfo {
	/// `register_right`.
	fn register_right() -> Weight;
	/// `renew_right`.
	fn renew_right() -> Weight;
	/// `surrender_right`.
	fn surrender_right() -> Weight;
	/// `strike_right`.
	fn strike_right() -> Weight;
	/// `contest_right`.
	fn contest_right() -> Weight;
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
	/// `amend`, `p` in 1 ..= 100, `o` in 1 ..= 100.
	fn amend(p: u32, o: u32) -> Weight;
	/// `grant_private`.
	fn grant_private() -> Weight;
	/// `sublicense_private`.
	fn sublicense_private() -> Weight;
	/// `amend_private`, `o` in 1 ..= 100.
	fn amend_private(o: u32) -> Weight;
	/// `suspend`.
	fn suspend() -> Weight;
	/// `reinstate`.
	fn reinstate() -> Weight;
	/// `revoke`.
	fn revoke() -> Weight;
	/// `contest_draw`.
	fn contest_draw() -> Weight;
	/// `sweep`, `n` in 1 ..= 50.
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
	// Fastest run: 89_733_000 picoseconds
	fn register_right() -> Weight {
		Weight::from_parts(190_000_000, 28760)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
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
	// Fastest run: 145_536_000 picoseconds
	fn renew_right() -> Weight {
		Weight::from_parts(148_840_000, 25983)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn surrender_right() -> Weight {
		Weight::from_parts(165_000_000, 25983)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn strike_right() -> Weight {
		Weight::from_parts(75_000_000, 3767)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn contest_right() -> Weight {
		Weight::from_parts(190_000_000, 28760)
			.saturating_add(T::DbWeight::get().reads(15_u64))
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
	// Fastest run: 68_932_000 picoseconds
	fn record_right() -> Weight {
		Weight::from_parts(85_000_000, 3767)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn strike_record() -> Weight {
		Weight::from_parts(80_000_000, 3767)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
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
	// Fastest run: 161_990_000 picoseconds
	fn offer_transfer() -> Weight {
		Weight::from_parts(170_000_000, 28760)
			.saturating_add(T::DbWeight::get().reads(15_u64))
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
	// Fastest run: 176_452_000 picoseconds
	fn accept_transfer() -> Weight {
		Weight::from_parts(180_809_000, 28760)
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
	// Fastest run: 145_866_000 picoseconds
	fn withdraw_offer() -> Weight {
		Weight::from_parts(150_182_000, 25983)
			.saturating_add(T::DbWeight::get().reads(14_u64))
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
	// Proof measured:  `7053` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 248_168_000 picoseconds
	fn mark() -> Weight {
		Weight::from_parts(640_000_000, 148171)
			.saturating_add(T::DbWeight::get().reads(63_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
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
	// Proof measured:  `7078` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 235_599_000 picoseconds
	fn unmark() -> Weight {
		Weight::from_parts(255_000_000, 48199)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn contest_mark() -> Weight {
		Weight::from_parts(200_000_000, 28760)
			.saturating_add(T::DbWeight::get().reads(16_u64))
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
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(752), added: 3227, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:1 w:0)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(520), added: 2995, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:1 w:0)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:100 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::StatusEntries` (r:1 w:1)
	// Proof: `Licensing::StatusEntries` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	// Storage: `Licensing::ByLicensee` (r:0 w:1)
	// Proof: `Licensing::ByLicensee` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Covers` (r:0 w:100)
	// Proof: `Licensing::Covers` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Listed` (r:0 w:1)
	// Proof: `Licensing::Listed` (`max_values`: None, `max_size`: Some(1550), added: 4025, mode: `MaxEncodedLen`)
	// Proof measured:  `4936 + p * (68 ±0)` bytes
	// Proof estimated: `28760 + p * (3083 ±0)` bytes
	// Fastest run: 248_378_000 picoseconds
	fn grant(p: u32) -> Weight {
		Weight::from_parts(265_000_000, 28760)
			.saturating_add(Weight::from_parts(20_811_887, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
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
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(752), added: 3227, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:1 w:0)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(520), added: 2995, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:2 w:0)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:100 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::StatusEntries` (r:1 w:1)
	// Proof: `Licensing::StatusEntries` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Covers` (r:100 w:100)
	// Proof: `Licensing::Covers` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::ByLicensee` (r:0 w:1)
	// Proof: `Licensing::ByLicensee` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Listed` (r:0 w:1)
	// Proof: `Licensing::Listed` (`max_values`: None, `max_size`: Some(1550), added: 4025, mode: `MaxEncodedLen`)
	// Proof measured:  `7476 + p * (183 ±0)` bytes
	// Proof estimated: `17125 + p * (3083 ±0)` bytes
	// Fastest run: 297_671_000 picoseconds
	fn sublicense(p: u32) -> Weight {
		Weight::from_parts(620_000_000, 31537)
			.saturating_add(Weight::from_parts(29_039_594, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(25_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
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
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(752), added: 3227, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:1 w:0)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(520), added: 2995, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:3 w:1)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:100 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::StatusEntries` (r:1 w:1)
	// Proof: `Licensing::StatusEntries` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Covers` (r:100 w:100)
	// Proof: `Licensing::Covers` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Listed` (r:1 w:1)
	// Proof: `Licensing::Listed` (`max_values`: None, `max_size`: Some(1550), added: 4025, mode: `MaxEncodedLen`)
	// Storage: `Licensing::ByLicensee` (r:0 w:1)
	// Proof: `Licensing::ByLicensee` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Superseded` (r:0 w:1)
	// Proof: `Licensing::Superseded` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	// Proof measured:  `12074 + p * (183 ±0)` bytes
	// Proof estimated: `28760 + p * (3083 ±0)` bytes
	// Fastest run: 805_315_000 picoseconds
	fn amend(p: u32, o: u32) -> Weight {
		Weight::from_parts(480_000_000, 53753)
			.saturating_add(Weight::from_parts(18_209_699, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(9_000_000, 0).saturating_mul(o.into()))
			.saturating_add(T::DbWeight::get().reads(36_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(8_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(o.into())))
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
	// Storage: `Licensing::Licenses` (r:1 w:1)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(752), added: 3227, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:1 w:0)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(520), added: 2995, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:1 w:0)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Storage: `Licensing::StatusEntries` (r:1 w:1)
	// Proof: `Licensing::StatusEntries` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	// Proof measured:  `3929` bytes
	// Proof estimated: `25983` bytes
	// Fastest run: 185_445_000 picoseconds
	fn grant_private() -> Weight {
		Weight::from_parts(192_986_000, 25983)
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:5 w:2)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(752), added: 3227, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:1 w:0)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(520), added: 2995, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:2 w:0)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Storage: `Licensing::StatusEntries` (r:1 w:1)
	// Proof: `Licensing::StatusEntries` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	// Proof measured:  `3786` bytes
	// Proof estimated: `17125` bytes
	// Fastest run: 198_334_000 picoseconds
	fn sublicense_private() -> Weight {
		Weight::from_parts(360_000_000, 28760)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:6 w:1)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(752), added: 3227, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:1 w:0)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(520), added: 2995, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:3 w:1)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Storage: `Licensing::StatusEntries` (r:1 w:1)
	// Proof: `Licensing::StatusEntries` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Listed` (r:1 w:1)
	// Proof: `Licensing::Listed` (`max_values`: None, `max_size`: Some(1550), added: 4025, mode: `MaxEncodedLen`)
	// Storage: `Licensing::ByLicensee` (r:0 w:1)
	// Proof: `Licensing::ByLicensee` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Covers` (r:0 w:100)
	// Proof: `Licensing::Covers` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Superseded` (r:0 w:1)
	// Proof: `Licensing::Superseded` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	// Proof measured:  `8523` bytes
	// Proof estimated: `25983` bytes
	// Fastest run: 732_507_000 picoseconds
	fn amend_private(o: u32) -> Weight {
		Weight::from_parts(310_000_000, 28760)
			.saturating_add(Weight::from_parts(9_000_000, 0).saturating_mul(o.into()))
			.saturating_add(T::DbWeight::get().reads(26_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(o.into())))
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
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(752), added: 3227, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Proof measured:  `7105` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 251_372_000 picoseconds
	fn suspend() -> Weight {
		Weight::from_parts(350_000_000, 73192)
			.saturating_add(T::DbWeight::get().reads(32_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
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
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(752), added: 3227, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Proof measured:  `7135` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 258_664_000 picoseconds
	fn reinstate() -> Weight {
		Weight::from_parts(370_000_000, 73192)
			.saturating_add(T::DbWeight::get().reads(32_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
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
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(752), added: 3227, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Proof measured:  `7105` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 262_089_000 picoseconds
	fn revoke() -> Weight {
		Weight::from_parts(300_000_000, 48199)
			.saturating_add(T::DbWeight::get().reads(24_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn contest_draw() -> Weight {
		Weight::from_parts(400_000_000, 78746)
			.saturating_add(T::DbWeight::get().reads(35_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Licensing::Due` (r:51 w:100)
	// Proof: `Licensing::Due` (`max_values`: None, `max_size`: Some(59), added: 2534, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:41 w:40)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(752), added: 3227, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Listed` (r:20 w:20)
	// Proof: `Licensing::Listed` (`max_values`: None, `max_size`: Some(1550), added: 4025, mode: `MaxEncodedLen`)
	// Storage: `Licensing::ByLicensee` (r:0 w:20)
	// Proof: `Licensing::ByLicensee` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Covers` (r:0 w:2000)
	// Proof: `Licensing::Covers` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:0 w:20)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(520), added: 2995, mode: `MaxEncodedLen`)
	// Proof measured:  `2277 + n * (786 ±0)` bytes
	// Proof estimated: `4217 + n * (6454 ±0)` bytes
	// Fastest run: 476_848_000 picoseconds
	fn sweep(n: u32) -> Weight {
		Weight::from_parts(479_912_000, 4217)
			// Standard error: 21_903_325
			.saturating_add(Weight::from_parts(586_742_920, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(107_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 6454).saturating_mul(n.into()))
	}
}

/// The measured weights, for tests.
impl WeightInfo for () {
	fn register_right() -> Weight {
		Weight::from_parts(190_000_000, 28760)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn renew_right() -> Weight {
		Weight::from_parts(148_840_000, 25983)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn surrender_right() -> Weight {
		Weight::from_parts(165_000_000, 25983)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn strike_right() -> Weight {
		Weight::from_parts(75_000_000, 3767)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn contest_right() -> Weight {
		Weight::from_parts(190_000_000, 28760)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn record_right() -> Weight {
		Weight::from_parts(85_000_000, 3767)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn strike_record() -> Weight {
		Weight::from_parts(80_000_000, 3767)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn offer_transfer() -> Weight {
		Weight::from_parts(170_000_000, 28760)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn accept_transfer() -> Weight {
		Weight::from_parts(180_809_000, 28760)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn withdraw_offer() -> Weight {
		Weight::from_parts(150_182_000, 25983)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn mark() -> Weight {
		Weight::from_parts(640_000_000, 148171)
			.saturating_add(RocksDbWeight::get().reads(63_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn unmark() -> Weight {
		Weight::from_parts(255_000_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn contest_mark() -> Weight {
		Weight::from_parts(200_000_000, 28760)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn grant(p: u32) -> Weight {
		Weight::from_parts(265_000_000, 28760)
			.saturating_add(Weight::from_parts(20_811_887, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	fn sublicense(p: u32) -> Weight {
		Weight::from_parts(620_000_000, 31537)
			.saturating_add(Weight::from_parts(29_039_594, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(25_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64.saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	fn amend(p: u32, o: u32) -> Weight {
		Weight::from_parts(480_000_000, 53753)
			.saturating_add(Weight::from_parts(18_209_699, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(9_000_000, 0).saturating_mul(o.into()))
			.saturating_add(RocksDbWeight::get().reads(36_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64.saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64.saturating_mul(o.into())))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	fn grant_private() -> Weight {
		Weight::from_parts(192_986_000, 25983)
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn sublicense_private() -> Weight {
		Weight::from_parts(360_000_000, 28760)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn amend_private(o: u32) -> Weight {
		Weight::from_parts(310_000_000, 28760)
			.saturating_add(Weight::from_parts(9_000_000, 0).saturating_mul(o.into()))
			.saturating_add(RocksDbWeight::get().reads(26_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64.saturating_mul(o.into())))
	}
	fn suspend() -> Weight {
		Weight::from_parts(350_000_000, 73192)
			.saturating_add(RocksDbWeight::get().reads(32_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn reinstate() -> Weight {
		Weight::from_parts(370_000_000, 73192)
			.saturating_add(RocksDbWeight::get().reads(32_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn revoke() -> Weight {
		Weight::from_parts(300_000_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(24_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn contest_draw() -> Weight {
		Weight::from_parts(400_000_000, 78746)
			.saturating_add(RocksDbWeight::get().reads(35_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn sweep(n: u32) -> Weight {
		Weight::from_parts(479_912_000, 4217)
			// Standard error: 21_903_325
			.saturating_add(Weight::from_parts(586_742_920, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64.saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(107_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 6454).saturating_mul(n.into()))
	}
}

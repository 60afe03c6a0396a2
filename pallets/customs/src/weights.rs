//! Weights of the calls of `pallet_customs`, measured by `scripts/bench weights`; not for editing by hand.
//!
//! 2026-11-21, frame-benchmarking-cli 64.0.0, 6 steps, 3 repetitions, AMD EPYC.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// What each call weighs, by the size of what it is given.
pub trait WeightInfo {
	/// `assign_filer_code`.
	fn assign_filer_code() -> Weight;
	/// `file_entry`, `l` in 1 ..= 100.
	fn file_entry(l: u32) -> Weight;
	/// `screen_license`.
	fn screen_license() -> Weight;
	/// `release`.
	fn release() -> Weight;
	/// `hold`.
	fn hold() -> Weight;
	/// `open_case`.
	fn open_case() -> Weight;
	/// `request_information`.
	fn request_information() -> Weight;
	/// `extend`.
	fn extend() -> Weight;
	/// `answer`.
	fn answer() -> Weight;
	/// `record_answer`.
	fn record_answer() -> Weight;
	/// `lodge_evidence`.
	fn lodge_evidence() -> Weight;
	/// `propose_denial`.
	fn propose_denial() -> Weight;
	/// `object`.
	fn object() -> Weight;
	/// `determine`.
	fn determine() -> Weight;
	/// `reopen`.
	fn reopen() -> Weight;
	/// `sweep_entries`, `n` in 0 ..= 20.
	fn sweep_entries(n: u32) -> Weight;
	/// `sweep_cases`, `n` in 0 ..= 20.
	fn sweep_cases(n: u32) -> Weight;
}

/// The measured weights, with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Customs::FilerCodes` (r:0 w:1)
	// Proof: `Customs::FilerCodes` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Proof measured:  `1044` bytes
	// Proof estimated: `6446` bytes
	// Fastest run: 67_630_000 picoseconds
	fn assign_filer_code() -> Weight {
		Weight::from_parts(72_979_000, 6446)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:3 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Customs::Entries` (r:1 w:1)
	// Proof: `Customs::Entries` (`max_values`: None, `max_size`: Some(374), added: 2849, mode: `MaxEncodedLen`)
	// Storage: `Customs::FilerCodes` (r:1 w:0)
	// Proof: `Customs::FilerCodes` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Storage: `Entities::Mandates` (r:1 w:0)
	// Proof: `Entities::Mandates` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:100 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Marks` (r:100 w:0)
	// Proof: `Licensing::Marks` (`max_values`: None, `max_size`: Some(132), added: 2607, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:400 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(171), added: 2646, mode: `MaxEncodedLen`)
	// Storage: `Certificates::LatestVersion` (r:1 w:0)
	// Proof: `Certificates::LatestVersion` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Profiles` (r:16 w:0)
	// Proof: `Certificates::Profiles` (`max_values`: None, `max_size`: Some(579), added: 3054, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Certificates` (r:100 w:100)
	// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(2047), added: 4522, mode: `MaxEncodedLen`)
	// Storage: `Customs::Lines` (r:0 w:100)
	// Proof: `Customs::Lines` (`max_values`: None, `max_size`: Some(1940), added: 4415, mode: `MaxEncodedLen`)
	// Storage: `Customs::EntriesBy` (r:0 w:2)
	// Proof: `Customs::EntriesBy` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	// Proof measured:  `4476 + l * (2860 ±0)` bytes
	// Proof estimated: `49854 + l * (10584 ±0)` bytes
	// Fastest run: 2_260_913_000 picoseconds
	fn file_entry(l: u32) -> Weight {
		Weight::from_parts(9_938_374_549, 49854)
			// Standard error: 133_489_116
			.saturating_add(Weight::from_parts(2_166_924_368, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(26_u64))
			.saturating_add(T::DbWeight::get().reads(11_u64.saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 20760).saturating_mul(l.into()))
	}
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Marks` (r:1 w:0)
	// Proof: `Licensing::Marks` (`max_values`: None, `max_size`: Some(132), added: 2607, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:4 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(171), added: 2646, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:5 w:5)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Covers` (r:1 w:0)
	// Proof: `Licensing::Covers` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	// Proof measured:  `4606` bytes
	// Proof estimated: `14870` bytes
	// Fastest run: 262_159_000 picoseconds
	fn screen_license() -> Weight {
		Weight::from_parts(268_248_000, 14870)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Customs::Entries` (r:1 w:1)
	// Proof: `Customs::Entries` (`max_values`: None, `max_size`: Some(374), added: 2849, mode: `MaxEncodedLen`)
	// Proof measured:  `1645` bytes
	// Proof estimated: `3839` bytes
	// Fastest run: 93_198_000 picoseconds
	fn release() -> Weight {
		Weight::from_parts(95_462_000, 3839)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Customs::Entries` (r:1 w:1)
	// Proof: `Customs::Entries` (`max_values`: None, `max_size`: Some(374), added: 2849, mode: `MaxEncodedLen`)
	// Proof measured:  `1357` bytes
	// Proof estimated: `3839` bytes
	// Fastest run: 98_396_000 picoseconds
	fn hold() -> Weight {
		Weight::from_parts(102_573_000, 3839)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn open_case() -> Weight {
		Weight::from_parts(400_000_000, 60000)
			.saturating_add(T::DbWeight::get().reads(45_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	fn request_information() -> Weight {
		Weight::from_parts(350_000_000, 60000)
			.saturating_add(T::DbWeight::get().reads(40_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn extend() -> Weight {
		Weight::from_parts(250_000_000, 30000)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn answer() -> Weight {
		Weight::from_parts(350_000_000, 60000)
			.saturating_add(T::DbWeight::get().reads(45_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn record_answer() -> Weight {
		Weight::from_parts(350_000_000, 60000)
			.saturating_add(T::DbWeight::get().reads(40_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn lodge_evidence() -> Weight {
		Weight::from_parts(350_000_000, 60000)
			.saturating_add(T::DbWeight::get().reads(45_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn propose_denial() -> Weight {
		Weight::from_parts(350_000_000, 90000)
			.saturating_add(T::DbWeight::get().reads(30_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn object() -> Weight {
		Weight::from_parts(350_000_000, 60000)
			.saturating_add(T::DbWeight::get().reads(45_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn determine() -> Weight {
		Weight::from_parts(300_000_000, 30000)
			.saturating_add(T::DbWeight::get().reads(24_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	fn reopen() -> Weight {
		Weight::from_parts(300_000_000, 30000)
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	fn sweep_entries(n: u32) -> Weight {
		Weight::from_parts(60_000_000, 3839)
			.saturating_add(Weight::from_parts(300_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes(104_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2849).saturating_mul(n.into()))
	}
	fn sweep_cases(n: u32) -> Weight {
		Weight::from_parts(60_000_000, 6000)
			.saturating_add(Weight::from_parts(900_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads(11_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes(148_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 60000).saturating_mul(n.into()))
	}
}

/// The measured weights, for tests.
impl WeightInfo for () {
	fn assign_filer_code() -> Weight {
		Weight::from_parts(72_979_000, 6446)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn file_entry(l: u32) -> Weight {
		Weight::from_parts(9_938_374_549, 49854)
			// Standard error: 133_489_116
			.saturating_add(Weight::from_parts(2_166_924_368, 0).saturating_mul(l.into()))
			.saturating_add(RocksDbWeight::get().reads(26_u64))
			.saturating_add(RocksDbWeight::get().reads(11_u64.saturating_mul(l.into())))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64.saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 20760).saturating_mul(l.into()))
	}
	fn screen_license() -> Weight {
		Weight::from_parts(268_248_000, 14870)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn release() -> Weight {
		Weight::from_parts(95_462_000, 3839)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn hold() -> Weight {
		Weight::from_parts(102_573_000, 3839)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn open_case() -> Weight {
		Weight::from_parts(400_000_000, 60000)
			.saturating_add(RocksDbWeight::get().reads(45_u64))
			.saturating_add(RocksDbWeight::get().writes(10_u64))
	}
	fn request_information() -> Weight {
		Weight::from_parts(350_000_000, 60000)
			.saturating_add(RocksDbWeight::get().reads(40_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn extend() -> Weight {
		Weight::from_parts(250_000_000, 30000)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn answer() -> Weight {
		Weight::from_parts(350_000_000, 60000)
			.saturating_add(RocksDbWeight::get().reads(45_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn record_answer() -> Weight {
		Weight::from_parts(350_000_000, 60000)
			.saturating_add(RocksDbWeight::get().reads(40_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn lodge_evidence() -> Weight {
		Weight::from_parts(350_000_000, 60000)
			.saturating_add(RocksDbWeight::get().reads(45_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn propose_denial() -> Weight {
		Weight::from_parts(350_000_000, 90000)
			.saturating_add(RocksDbWeight::get().reads(30_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn object() -> Weight {
		Weight::from_parts(350_000_000, 60000)
			.saturating_add(RocksDbWeight::get().reads(45_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn determine() -> Weight {
		Weight::from_parts(300_000_000, 30000)
			.saturating_add(RocksDbWeight::get().reads(24_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn reopen() -> Weight {
		Weight::from_parts(300_000_000, 30000)
			.saturating_add(RocksDbWeight::get().reads(20_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn sweep_entries(n: u32) -> Weight {
		Weight::from_parts(60_000_000, 3839)
			.saturating_add(Weight::from_parts(300_000_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes(104_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2849).saturating_mul(n.into()))
	}
	fn sweep_cases(n: u32) -> Weight {
		Weight::from_parts(60_000_000, 6000)
			.saturating_add(Weight::from_parts(900_000_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads(11_u64.saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes(148_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 60000).saturating_mul(n.into()))
	}
}

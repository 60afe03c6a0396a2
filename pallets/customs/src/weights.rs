//! Weights of the calls of `pallet_customs`, measured by `scripts/bench weights`; not for editing by hand.
//!
//! 2026-11-28, frame-benchmarking-cli 64.0.0, 4 steps, 2 repetitions (`file_sealed_entry`: 3 steps), AMD EPYC.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// The weight of each call, by the size of its input.
pub trait WeightInfo {
	/// `assign_filer_code`.
	fn assign_filer_code() -> Weight;
	/// `name_successor`.
	fn name_successor() -> Weight;
	/// `file_entry`, `l` in 1 ..= 100.
	fn file_entry(l: u32) -> Weight;
	/// `screen_license`.
	fn screen_license() -> Weight;
	/// `verify_holding`.
	fn verify_holding() -> Weight;
	/// `cancel_entry`, `l` in 0 ..= 100, `d` in 0 ..= 200, `u` in 0 ..= 5100.
	fn cancel_entry(l: u32, d: u32, u: u32) -> Weight;
	/// `file_sealed_entry`, `k` in 2 ..= 64, `d` in 0 ..= 200, `u` in 0 ..= 5100.
	fn file_sealed_entry(k: u32, d: u32, u: u32) -> Weight;
	/// `post_findings`, `k` in 2 ..= 64.
	fn post_findings(k: u32) -> Weight;
	/// `hold`.
	fn hold() -> Weight;
	/// `release`.
	fn release() -> Weight;
	/// `refuse_entry`, `l` in 0 ..= 100, `d` in 0 ..= 200, `u` in 0 ..= 5100.
	fn refuse_entry(l: u32, d: u32, u: u32) -> Weight;
	/// `record_examination`.
	fn record_examination() -> Weight;
	/// `sweep_entries`, `n` in 0 ..= 50.
	fn sweep_entries(n: u32) -> Weight;
}

/// The measured weights, with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn assign_filer_code() -> Weight {
		Weight::from_parts(299_013_000, 54342)
			.saturating_add(T::DbWeight::get().reads(24_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn name_successor() -> Weight {
		Weight::from_parts(139_758_000, 29070)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:3 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Customs::Entries` (r:2 w:1)
	// Proof: `Customs::Entries` (`max_values`: None, `max_size`: Some(398), added: 2873, mode: `MaxEncodedLen`)
	// Storage: `Customs::Pruned` (r:1 w:0)
	// Proof: `Customs::Pruned` (`max_values`: None, `max_size`: Some(398), added: 2873, mode: `MaxEncodedLen`)
	// Storage: `Customs::FilerCodes` (r:1 w:0)
	// Proof: `Customs::FilerCodes` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Storage: `Entities::Mandates` (r:1 w:0)
	// Proof: `Entities::Mandates` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	// Storage: `Customs::ByShipment` (r:1 w:1)
	// Proof: `Customs::ByShipment` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:100 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Marks` (r:100 w:0)
	// Proof: `Licensing::Marks` (`max_values`: None, `max_size`: Some(132), added: 2607, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:400 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Storage: `Cases::Seizures` (r:400 w:0)
	// Proof: `Cases::Seizures` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Versions` (r:1 w:0)
	// Proof: `Certificates::Versions` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Profiles` (r:2 w:0)
	// Proof: `Certificates::Profiles` (`max_values`: None, `max_size`: Some(971), added: 3446, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Certificates` (r:100 w:100)
	// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(2047), added: 4522, mode: `MaxEncodedLen`)
	// Storage: `Cases::DeniedUnder` (r:100 w:0)
	// Proof: `Cases::DeniedUnder` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	// Storage: `Cases::UnderVerification` (r:100 w:0)
	// Proof: `Cases::UnderVerification` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Cases::NegativeDeterminations` (r:1 w:0)
	// Proof: `Cases::NegativeDeterminations` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Storage: `Customs::Lines` (r:0 w:100)
	// Proof: `Customs::Lines` (`max_values`: None, `max_size`: Some(1940), added: 4415, mode: `MaxEncodedLen`)
	// Storage: `Customs::EntriesBy` (r:0 w:2)
	// Proof: `Customs::EntriesBy` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Listed` (r:0 w:200)
	// Proof: `Certificates::Listed` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	// Proof measured:  `4807 + l * (3325 ±0)` bytes
	// Proof estimated: `9321 + l * (10868 ±0)` bytes
	// Fastest run: 1_290_454_000 picoseconds
	fn file_entry(l: u32) -> Weight {
		Weight::from_parts(1_290_454_000, 82422)
			// Standard error: 121_908_182
			.saturating_add(Weight::from_parts(1_939_231_000, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(45_u64))
			.saturating_add(T::DbWeight::get().reads(29_u64.saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64.saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 21848).saturating_mul(l.into()))
	}
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Marks` (r:1 w:0)
	// Proof: `Licensing::Marks` (`max_values`: None, `max_size`: Some(132), added: 2607, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:4 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Amended` (r:1 w:0)
	// Proof: `Licensing::Amended` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:5 w:5)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(751), added: 3226, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Covers` (r:5 w:0)
	// Proof: `Licensing::Covers` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Proof measured:  `7192` bytes
	// Proof estimated: `17120` bytes
	// Fastest run: 416_097_000 picoseconds
	fn screen_license() -> Weight {
		Weight::from_parts(439_912_000, 22838)
			.saturating_add(T::DbWeight::get().reads(40_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn verify_holding() -> Weight {
		Weight::from_parts(43_595_000, 0)
	}
	// By hand, until it is measured.
	fn cancel_entry(l: u32, d: u32, u: u32) -> Weight {
		Weight::from_parts(300_000_000, 53753)
			.saturating_add(Weight::from_parts(20_000_000, 4415).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(164_000_000, 18685).saturating_mul(d.into()))
			.saturating_add(Weight::from_parts(19_000_000, 200).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(27_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().reads(6_u64.saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64.saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(u.into())))
	}
	// By hand, until it is measured.
	fn file_sealed_entry(k: u32, d: u32, u: u32) -> Weight {
		Weight::from_parts(1_300_000_000, 78746)
			.saturating_add(Weight::from_parts(900_000, 0).saturating_mul(k.into()))
			.saturating_add(Weight::from_parts(855_000_000, 18685).saturating_mul(d.into()))
			.saturating_add(Weight::from_parts(19_000_000, 200).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(40_u64))
			.saturating_add(T::DbWeight::get().reads(9_u64.saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64.saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(u.into())))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Customs::Entries` (r:1 w:1)
	// Proof: `Customs::Entries` (`max_values`: None, `max_size`: Some(398), added: 2873, mode: `MaxEncodedLen`)
	// Storage: `Customs::Sealed` (r:1 w:1)
	// Proof: `Customs::Sealed` (`max_values`: None, `max_size`: Some(17058), added: 19533, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:1 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Customs::Reports` (r:0 w:1)
	// Proof: `Customs::Reports` (`max_values`: None, `max_size`: Some(65570), added: 68045, mode: `MaxEncodedLen`)
	// Proof measured:  `1969` bytes
	// Proof estimated: `20523` bytes
	// Fastest run: 215_209_000 picoseconds
	fn post_findings(k: u32) -> Weight {
		Weight::from_parts(292_823_039, 95523)
			// Standard error: 981_670
			.saturating_add(Weight::from_parts(855_968, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(35_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn hold() -> Weight {
		Weight::from_parts(397_620_000, 51534)
			.saturating_add(T::DbWeight::get().reads(24_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn release() -> Weight {
		Weight::from_parts(390_409_000, 51534)
			.saturating_add(T::DbWeight::get().reads(25_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// By hand, until it is measured.
	fn refuse_entry(l: u32, d: u32, u: u32) -> Weight {
		Weight::from_parts(300_000_000, 53753)
			.saturating_add(Weight::from_parts(20_000_000, 4415).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(164_000_000, 18685).saturating_mul(d.into()))
			.saturating_add(Weight::from_parts(19_000_000, 200).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(27_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().reads(6_u64.saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64.saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(u.into())))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Customs::Entries` (r:1 w:0)
	// Proof: `Customs::Entries` (`max_values`: None, `max_size`: Some(398), added: 2873, mode: `MaxEncodedLen`)
	// Storage: `Customs::Lines` (r:1 w:0)
	// Proof: `Customs::Lines` (`max_values`: None, `max_size`: Some(1940), added: 4415, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Products::Features` (r:1 w:0)
	// Proof: `Products::Features` (`max_values`: None, `max_size`: Some(8640), added: 11115, mode: `MaxEncodedLen`)
	// Storage: `Customs::Examinations` (r:1 w:1)
	// Proof: `Customs::Examinations` (`max_values`: None, `max_size`: Some(2649), added: 5124, mode: `MaxEncodedLen`)
	// Proof measured:  `13443` bytes
	// Proof estimated: `12105` bytes
	// Fastest run: 256_280_000 picoseconds
	fn record_examination() -> Weight {
		Weight::from_parts(453_834_000, 51534)
			.saturating_add(T::DbWeight::get().reads(28_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Customs::Due` (r:51 w:50)
	// Proof: `Customs::Due` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Storage: `Customs::Entries` (r:21 w:20)
	// Proof: `Customs::Entries` (`max_values`: None, `max_size`: Some(398), added: 2873, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Customs::ByShipment` (r:20 w:20)
	// Proof: `Customs::ByShipment` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	// Storage: `Customs::Lines` (r:0 w:2000)
	// Proof: `Customs::Lines` (`max_values`: None, `max_size`: Some(1940), added: 4415, mode: `MaxEncodedLen`)
	// Storage: `Customs::Pruned` (r:0 w:20)
	// Proof: `Customs::Pruned` (`max_values`: None, `max_size`: Some(398), added: 2873, mode: `MaxEncodedLen`)
	// Storage: `Customs::Envelopes` (r:0 w:20)
	// Proof: `Customs::Envelopes` (`max_values`: None, `max_size`: Some(65570), added: 68045, mode: `MaxEncodedLen`)
	// Storage: `Customs::EntriesBy` (r:0 w:40)
	// Proof: `Customs::EntriesBy` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	// Storage: `Customs::Sealed` (r:0 w:20)
	// Proof: `Customs::Sealed` (`max_values`: None, `max_size`: Some(17058), added: 19533, mode: `MaxEncodedLen`)
	// Storage: `Customs::Reports` (r:0 w:20)
	// Proof: `Customs::Reports` (`max_values`: None, `max_size`: Some(65570), added: 68045, mode: `MaxEncodedLen`)
	// Storage: `Customs::Examinations` (r:0 w:2000)
	// Proof: `Customs::Examinations` (`max_values`: None, `max_size`: Some(2649), added: 5124, mode: `MaxEncodedLen`)
	// Proof measured:  `107 + n * (176 ±0)` bytes
	// Proof estimated: `3863 + n * (2873 ±0)` bytes
	// Fastest run: 14_932_000 picoseconds
	fn sweep_entries(n: u32) -> Weight {
		Weight::from_parts(86_610_236, 3863)
			// Standard error: 9_944_277
			.saturating_add(Weight::from_parts(818_101_898, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(209_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 5382).saturating_mul(n.into()))
	}
}

/// The measured weights, for tests.
impl WeightInfo for () {
	fn assign_filer_code() -> Weight {
		Weight::from_parts(299_013_000, 54342)
			.saturating_add(RocksDbWeight::get().reads(24_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn name_successor() -> Weight {
		Weight::from_parts(139_758_000, 29070)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn file_entry(l: u32) -> Weight {
		Weight::from_parts(1_290_454_000, 82422)
			// Standard error: 121_908_182
			.saturating_add(Weight::from_parts(1_939_231_000, 0).saturating_mul(l.into()))
			.saturating_add(RocksDbWeight::get().reads(45_u64))
			.saturating_add(RocksDbWeight::get().reads(29_u64.saturating_mul(l.into())))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64.saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 21848).saturating_mul(l.into()))
	}
	fn screen_license() -> Weight {
		Weight::from_parts(439_912_000, 22838)
			.saturating_add(RocksDbWeight::get().reads(40_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn verify_holding() -> Weight {
		Weight::from_parts(43_595_000, 0)
	}
	fn cancel_entry(l: u32, d: u32, u: u32) -> Weight {
		Weight::from_parts(300_000_000, 53753)
			.saturating_add(Weight::from_parts(20_000_000, 4415).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(164_000_000, 18685).saturating_mul(d.into()))
			.saturating_add(Weight::from_parts(19_000_000, 200).saturating_mul(u.into()))
			.saturating_add(RocksDbWeight::get().reads(27_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(RocksDbWeight::get().reads(6_u64.saturating_mul(d.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64.saturating_mul(d.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64.saturating_mul(u.into())))
	}
	fn file_sealed_entry(k: u32, d: u32, u: u32) -> Weight {
		Weight::from_parts(1_300_000_000, 78746)
			.saturating_add(Weight::from_parts(900_000, 0).saturating_mul(k.into()))
			.saturating_add(Weight::from_parts(855_000_000, 18685).saturating_mul(d.into()))
			.saturating_add(Weight::from_parts(19_000_000, 200).saturating_mul(u.into()))
			.saturating_add(RocksDbWeight::get().reads(40_u64))
			.saturating_add(RocksDbWeight::get().reads(9_u64.saturating_mul(d.into())))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64.saturating_mul(d.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64.saturating_mul(u.into())))
	}
	fn post_findings(k: u32) -> Weight {
		Weight::from_parts(292_823_039, 95523)
			// Standard error: 981_670
			.saturating_add(Weight::from_parts(855_968, 0).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().reads(35_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn hold() -> Weight {
		Weight::from_parts(397_620_000, 51534)
			.saturating_add(RocksDbWeight::get().reads(24_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn release() -> Weight {
		Weight::from_parts(390_409_000, 51534)
			.saturating_add(RocksDbWeight::get().reads(25_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn refuse_entry(l: u32, d: u32, u: u32) -> Weight {
		Weight::from_parts(300_000_000, 53753)
			.saturating_add(Weight::from_parts(20_000_000, 4415).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(164_000_000, 18685).saturating_mul(d.into()))
			.saturating_add(Weight::from_parts(19_000_000, 200).saturating_mul(u.into()))
			.saturating_add(RocksDbWeight::get().reads(27_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(RocksDbWeight::get().reads(6_u64.saturating_mul(d.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64.saturating_mul(d.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64.saturating_mul(u.into())))
	}
	fn record_examination() -> Weight {
		Weight::from_parts(453_834_000, 51534)
			.saturating_add(RocksDbWeight::get().reads(28_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn sweep_entries(n: u32) -> Weight {
		Weight::from_parts(86_610_236, 3863)
			// Standard error: 9_944_277
			.saturating_add(Weight::from_parts(818_101_898, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64.saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(209_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 5382).saturating_mul(n.into()))
	}
}

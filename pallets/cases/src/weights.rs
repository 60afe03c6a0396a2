//! Weights of the calls of `pallet_cases`, measured by `scripts/bench weights`; not for editing by hand.
//!
//! 2026-11-21, frame-benchmarking-cli 64.0.0, 4 steps, 2 repetitions, AMD EPYC.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// The weight of each call, by the size of its input.
pub trait WeightInfo {
	/// `open`.
	fn open() -> Weight;
	/// `detain`.
	fn detain() -> Weight;
	/// `invite`.
	fn invite() -> Weight;
	/// `ask`.
	fn ask() -> Weight;
	/// `extend`.
	fn extend() -> Weight;
	/// `answer`.
	fn answer() -> Weight;
	/// `give_opinion`.
	fn give_opinion() -> Weight;
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
	/// `seize`.
	fn seize() -> Weight;
	/// `reopen`.
	fn reopen() -> Weight;
	/// `hand_over`.
	fn hand_over() -> Weight;
	/// `take_up`.
	fn take_up() -> Weight;
	/// `sweep_cases`, `n` in 0 ..= 50.
	fn sweep_cases(n: u32) -> Weight;
}

/// The measured weights, with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:26 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Customs::Entries` (r:1 w:1)
	// Proof: `Customs::Entries` (`max_values`: None, `max_size`: Some(398), added: 2873, mode: `MaxEncodedLen`)
	// Storage: `Customs::Lines` (r:1 w:0)
	// Proof: `Customs::Lines` (`max_values`: None, `max_size`: Some(1940), added: 4415, mode: `MaxEncodedLen`)
	// Storage: `Cases::CaseOn` (r:1 w:1)
	// Proof: `Cases::CaseOn` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Versions` (r:1 w:0)
	// Proof: `Certificates::Versions` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Profiles` (r:2 w:0)
	// Proof: `Certificates::Profiles` (`max_values`: None, `max_size`: Some(971), added: 3446, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Certificates` (r:1 w:0)
	// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(2047), added: 4522, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:8 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Cases::LastCase` (r:1 w:1)
	// Proof: `Cases::LastCase` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Cases::CasesFor` (r:3 w:3)
	// Proof: `Cases::CasesFor` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	// Storage: `Cases::UnderVerification` (r:1 w:1)
	// Proof: `Cases::UnderVerification` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:0 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(2037), added: 4512, mode: `MaxEncodedLen`)
	// Storage: `Cases::Requests` (r:0 w:1)
	// Proof: `Cases::Requests` (`max_values`: None, `max_size`: Some(3137), added: 5612, mode: `MaxEncodedLen`)
	// Proof measured:  `13781` bytes
	// Proof estimated: `73192` bytes
	// Fastest run: 864_302_000 picoseconds
	fn open() -> Weight {
		Weight::from_parts(1_106_601_000, 128701)
			.saturating_add(T::DbWeight::get().reads(70_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:18 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Customs::Entries` (r:1 w:1)
	// Proof: `Customs::Entries` (`max_values`: None, `max_size`: Some(398), added: 2873, mode: `MaxEncodedLen`)
	// Storage: `Customs::Lines` (r:1 w:0)
	// Proof: `Customs::Lines` (`max_values`: None, `max_size`: Some(1940), added: 4415, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Marks` (r:1 w:0)
	// Proof: `Licensing::Marks` (`max_values`: None, `max_size`: Some(132), added: 2607, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:4 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Storage: `Cases::DetentionOn` (r:1 w:1)
	// Proof: `Cases::DetentionOn` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:8 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Cases::LastCase` (r:1 w:1)
	// Proof: `Cases::LastCase` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Cases::CasesFor` (r:3 w:3)
	// Proof: `Cases::CasesFor` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	// Storage: `Cases::Open` (r:1 w:1)
	// Proof: `Cases::Open` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:0 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(2037), added: 4512, mode: `MaxEncodedLen`)
	// Storage: `Cases::Requests` (r:0 w:1)
	// Proof: `Cases::Requests` (`max_values`: None, `max_size`: Some(3137), added: 5612, mode: `MaxEncodedLen`)
	// Proof measured:  `8878` bytes
	// Proof estimated: `50976` bytes
	// Fastest run: 677_675_000 picoseconds
	fn detain() -> Weight {
		Weight::from_parts(736_091_000, 103976)
			.saturating_add(T::DbWeight::get().reads(64_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// By hand, until it is measured.
	fn invite() -> Weight {
		Weight::from_parts(260_000_000, 58000)
			.saturating_add(T::DbWeight::get().reads(24_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:34 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(2037), added: 4512, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:8 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Cases::CasesFor` (r:1 w:1)
	// Proof: `Cases::CasesFor` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	// Storage: `Cases::Requests` (r:0 w:1)
	// Proof: `Cases::Requests` (`max_values`: None, `max_size`: Some(3137), added: 5612, mode: `MaxEncodedLen`)
	// Proof measured:  `12180` bytes
	// Proof estimated: `95408` bytes
	// Fastest run: 687_250_000 picoseconds
	fn ask() -> Weight {
		Weight::from_parts(705_816_000, 145408)
			.saturating_add(T::DbWeight::get().reads(67_u64))
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
	// Storage: `Cases::Cases` (r:1 w:0)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(2037), added: 4512, mode: `MaxEncodedLen`)
	// Storage: `Cases::Requests` (r:1 w:1)
	// Proof: `Cases::Requests` (`max_values`: None, `max_size`: Some(3137), added: 5612, mode: `MaxEncodedLen`)
	// Proof measured:  `7876` bytes
	// Proof estimated: `25983` bytes
	// Fastest run: 304_843_000 picoseconds
	fn extend() -> Weight {
		Weight::from_parts(320_015_000, 25983)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(2037), added: 4512, mode: `MaxEncodedLen`)
	// Storage: `Cases::Requests` (r:1 w:1)
	// Proof: `Cases::Requests` (`max_values`: None, `max_size`: Some(3137), added: 5612, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Mandates` (r:1 w:0)
	// Proof: `Entities::Mandates` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:8 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Cases::Answers` (r:0 w:1)
	// Proof: `Cases::Answers` (`max_values`: None, `max_size`: Some(3152), added: 5627, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:0 w:1)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Entities::Accounts` (r:0 w:2)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Proof measured:  `10082` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 529_776_000 picoseconds
	fn answer() -> Weight {
		Weight::from_parts(555_504_000, 48199)
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(2037), added: 4512, mode: `MaxEncodedLen`)
	// Storage: `Cases::Requests` (r:1 w:1)
	// Proof: `Cases::Requests` (`max_values`: None, `max_size`: Some(3137), added: 5612, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Mandates` (r:1 w:0)
	// Proof: `Entities::Mandates` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:8 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Cases::Answers` (r:0 w:1)
	// Proof: `Cases::Answers` (`max_values`: None, `max_size`: Some(3152), added: 5627, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:0 w:1)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Entities::Accounts` (r:0 w:2)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Proof measured:  `10082` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 527_622_000 picoseconds
	fn give_opinion() -> Weight {
		Weight::from_parts(544_647_000, 48199)
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(2037), added: 4512, mode: `MaxEncodedLen`)
	// Storage: `Cases::Requests` (r:1 w:1)
	// Proof: `Cases::Requests` (`max_values`: None, `max_size`: Some(3137), added: 5612, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:8 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Cases::Answers` (r:0 w:1)
	// Proof: `Cases::Answers` (`max_values`: None, `max_size`: Some(3152), added: 5627, mode: `MaxEncodedLen`)
	// Proof measured:  `10751` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 465_931_000 picoseconds
	fn record_answer() -> Weight {
		Weight::from_parts(490_848_000, 48199)
			.saturating_add(T::DbWeight::get().reads(30_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Mandates` (r:1 w:0)
	// Proof: `Entities::Mandates` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(2037), added: 4512, mode: `MaxEncodedLen`)
	// Storage: `Cases::CasesFor` (r:1 w:1)
	// Proof: `Cases::CasesFor` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Certificates` (r:1 w:0)
	// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(2047), added: 4522, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:8 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Cases::Answers` (r:0 w:1)
	// Proof: `Cases::Answers` (`max_values`: None, `max_size`: Some(3152), added: 5627, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:0 w:1)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Entities::Accounts` (r:0 w:2)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Proof measured:  `9134` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 853_075_000 picoseconds
	fn lodge_evidence() -> Weight {
		Weight::from_parts(935_297_000, 48199)
			.saturating_add(T::DbWeight::get().reads(32_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(2037), added: 4512, mode: `MaxEncodedLen`)
	// Storage: `Cases::Requests` (r:10 w:0)
	// Proof: `Cases::Requests` (`max_values`: None, `max_size`: Some(3137), added: 5612, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:1 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Proof measured:  `8919` bytes
	// Proof estimated: `57110` bytes
	// Fastest run: 471_709_000 picoseconds
	fn propose_denial() -> Weight {
		Weight::from_parts(596_204_000, 337110)
			.saturating_add(T::DbWeight::get().reads(125_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Mandates` (r:1 w:0)
	// Proof: `Entities::Mandates` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(2037), added: 4512, mode: `MaxEncodedLen`)
	// Storage: `Cases::CasesFor` (r:1 w:1)
	// Proof: `Cases::CasesFor` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Certificates` (r:1 w:0)
	// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(2047), added: 4522, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:8 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Cases::Answers` (r:0 w:1)
	// Proof: `Cases::Answers` (`max_values`: None, `max_size`: Some(3152), added: 5627, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:0 w:1)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Entities::Accounts` (r:0 w:2)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Proof measured:  `9418` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 655_773_000 picoseconds
	fn object() -> Weight {
		Weight::from_parts(679_669_000, 73199)
			.saturating_add(T::DbWeight::get().reads(41_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(2037), added: 4512, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:1 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Customs::Entries` (r:1 w:1)
	// Proof: `Customs::Entries` (`max_values`: None, `max_size`: Some(398), added: 2873, mode: `MaxEncodedLen`)
	// Storage: `Cases::UnderVerification` (r:1 w:1)
	// Proof: `Cases::UnderVerification` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Cases::NegativeDeterminations` (r:1 w:1)
	// Proof: `Cases::NegativeDeterminations` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Storage: `Cases::DeniedUnder` (r:0 w:1)
	// Proof: `Cases::DeniedUnder` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	// Proof measured:  `5890` bytes
	// Proof estimated: `28760` bytes
	// Fastest run: 348_857_000 picoseconds
	fn determine() -> Weight {
		Weight::from_parts(382_177_000, 28760)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	// By hand, until it is measured.
	fn seize() -> Weight {
		Weight::from_parts(480_000_000, 81_100)
			.saturating_add(T::DbWeight::get().reads(26_u64))
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
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(2037), added: 4512, mode: `MaxEncodedLen`)
	// Storage: `Cases::NegativeDeterminations` (r:1 w:1)
	// Proof: `Cases::NegativeDeterminations` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Storage: `Customs::Entries` (r:1 w:1)
	// Proof: `Customs::Entries` (`max_values`: None, `max_size`: Some(398), added: 2873, mode: `MaxEncodedLen`)
	// Storage: `Cases::UnderVerification` (r:1 w:1)
	// Proof: `Cases::UnderVerification` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Cases::DeniedUnder` (r:0 w:1)
	// Proof: `Cases::DeniedUnder` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	// Proof measured:  `5945` bytes
	// Proof estimated: `25983` bytes
	// Fastest run: 314_116_000 picoseconds
	fn reopen() -> Weight {
		Weight::from_parts(330_861_000, 25983)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	// By hand, until it is measured.
	fn hand_over() -> Weight {
		Weight::from_parts(230_000_000, 53753)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// By hand, until it is measured.
	fn take_up() -> Weight {
		Weight::from_parts(560_000_000, 110000)
			.saturating_add(T::DbWeight::get().reads(45_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// Storage: `Cases::Due` (r:51 w:50)
	// Proof: `Cases::Due` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:21 w:20)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(2037), added: 4512, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Cases::Requests` (r:200 w:200)
	// Proof: `Cases::Requests` (`max_values`: None, `max_size`: Some(3137), added: 5612, mode: `MaxEncodedLen`)
	// Storage: `Cases::Answers` (r:2680 w:2680)
	// Proof: `Cases::Answers` (`max_values`: None, `max_size`: Some(3152), added: 5627, mode: `MaxEncodedLen`)
	// Storage: `Cases::Seizures` (r:0 w:20)
	// Proof: `Cases::Seizures` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	// Storage: `Cases::CasesFor` (r:0 w:300)
	// Proof: `Cases::CasesFor` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	// Storage: `Cases::Pruned` (r:0 w:20)
	// Proof: `Cases::Pruned` (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`)
	// Proof measured:  `41 + n * (45041 ±0)` bytes
	// Proof estimated: `5502 + n * (754018 ±0)` bytes
	// Fastest run: 13_290_000 picoseconds
	fn sweep_cases(n: u32) -> Weight {
		Weight::from_parts(13_290_000, 5502)
			// Standard error: 576_935_817
			.saturating_add(Weight::from_parts(4_920_113_847, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(287_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(304_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 1541798).saturating_mul(n.into()))
	}
}

/// The measured weights, for tests.
impl WeightInfo for () {
	fn open() -> Weight {
		Weight::from_parts(1_106_601_000, 128701)
			.saturating_add(RocksDbWeight::get().reads(70_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn detain() -> Weight {
		Weight::from_parts(736_091_000, 103976)
			.saturating_add(RocksDbWeight::get().reads(64_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn invite() -> Weight {
		Weight::from_parts(260_000_000, 58000)
			.saturating_add(RocksDbWeight::get().reads(24_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn ask() -> Weight {
		Weight::from_parts(705_816_000, 145408)
			.saturating_add(RocksDbWeight::get().reads(67_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn extend() -> Weight {
		Weight::from_parts(320_015_000, 25983)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn answer() -> Weight {
		Weight::from_parts(555_504_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn give_opinion() -> Weight {
		Weight::from_parts(544_647_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn record_answer() -> Weight {
		Weight::from_parts(490_848_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(30_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn lodge_evidence() -> Weight {
		Weight::from_parts(935_297_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(32_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn propose_denial() -> Weight {
		Weight::from_parts(596_204_000, 337110)
			.saturating_add(RocksDbWeight::get().reads(125_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn object() -> Weight {
		Weight::from_parts(679_669_000, 73199)
			.saturating_add(RocksDbWeight::get().reads(41_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn determine() -> Weight {
		Weight::from_parts(382_177_000, 28760)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn seize() -> Weight {
		Weight::from_parts(480_000_000, 81_100)
			.saturating_add(RocksDbWeight::get().reads(26_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn reopen() -> Weight {
		Weight::from_parts(330_861_000, 25983)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn hand_over() -> Weight {
		Weight::from_parts(230_000_000, 53753)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn take_up() -> Weight {
		Weight::from_parts(560_000_000, 110000)
			.saturating_add(RocksDbWeight::get().reads(45_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn sweep_cases(n: u32) -> Weight {
		Weight::from_parts(13_290_000, 5502)
			// Standard error: 576_935_817
			.saturating_add(Weight::from_parts(4_920_113_847, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads(287_u64.saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes(304_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 1541798).saturating_mul(n.into()))
	}
}

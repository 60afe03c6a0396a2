//! Weights of the calls of `pallet_cases`, measured by `scripts/bench weights`; not for editing by hand.
//!
//! 2026-11-28, frame-benchmarking-cli 64.0.0, 20 steps, 3 repetitions, AMD EPYC.

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
	// Storage: `Entities::Entities` (r:43 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Customs::Entries` (r:1 w:0)
	// Proof: `Customs::Entries` (`max_values`: None, `max_size`: Some(396), added: 2871, mode: `MaxEncodedLen`)
	// Storage: `Customs::FilerCodes` (r:1 w:0)
	// Proof: `Customs::FilerCodes` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	// Storage: `Customs::Successors` (r:1 w:0)
	// Proof: `Customs::Successors` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	// Storage: `Customs::Lines` (r:1 w:0)
	// Proof: `Customs::Lines` (`max_values`: None, `max_size`: Some(2552), added: 5027, mode: `MaxEncodedLen`)
	// Storage: `Cases::CaseOn` (r:1 w:1)
	// Proof: `Cases::CaseOn` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Versions` (r:1 w:0)
	// Proof: `Certificates::Versions` (`max_values`: None, `max_size`: Some(274), added: 2749, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Profiles` (r:2 w:0)
	// Proof: `Certificates::Profiles` (`max_values`: None, `max_size`: Some(971), added: 3446, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Certificates` (r:1 w:0)
	// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(2080), added: 4555, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:8 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Cases::LastCase` (r:1 w:1)
	// Proof: `Cases::LastCase` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Cases::CasesFor` (r:3 w:3)
	// Proof: `Cases::CasesFor` (`max_values`: None, `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	// Storage: `Cases::Open` (r:1 w:1)
	// Proof: `Cases::Open` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	// Storage: `Cases::UnderVerification` (r:1 w:1)
	// Proof: `Cases::UnderVerification` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:0 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(1834), added: 4309, mode: `MaxEncodedLen`)
	// Storage: `Cases::Requests` (r:0 w:1)
	// Proof: `Cases::Requests` (`max_values`: None, `max_size`: Some(3158), added: 5633, mode: `MaxEncodedLen`)
	// Proof measured:  `19647` bytes
	// Proof estimated: `121734` bytes
	// Fastest run: 1_059_342_000 picoseconds
	fn open() -> Weight {
		Weight::from_parts(1_091_568_000, 121734)
			.saturating_add(T::DbWeight::get().reads(69_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:35 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Customs::Entries` (r:1 w:1)
	// Proof: `Customs::Entries` (`max_values`: None, `max_size`: Some(396), added: 2871, mode: `MaxEncodedLen`)
	// Storage: `Customs::FilerCodes` (r:1 w:0)
	// Proof: `Customs::FilerCodes` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	// Storage: `Customs::Successors` (r:1 w:0)
	// Proof: `Customs::Successors` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	// Storage: `Customs::Lines` (r:1 w:0)
	// Proof: `Customs::Lines` (`max_values`: None, `max_size`: Some(2552), added: 5027, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Marks` (r:1 w:0)
	// Proof: `Licensing::Marks` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:8 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(256), added: 2731, mode: `MaxEncodedLen`)
	// Storage: `Cases::DetentionOn` (r:1 w:1)
	// Proof: `Cases::DetentionOn` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:2 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:8 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Cases::LastCase` (r:1 w:1)
	// Proof: `Cases::LastCase` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Cases::CasesFor` (r:3 w:3)
	// Proof: `Cases::CasesFor` (`max_values`: None, `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	// Storage: `Cases::Open` (r:1 w:1)
	// Proof: `Cases::Open` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:0 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(1834), added: 4309, mode: `MaxEncodedLen`)
	// Storage: `Cases::Requests` (r:0 w:1)
	// Proof: `Cases::Requests` (`max_values`: None, `max_size`: Some(3158), added: 5633, mode: `MaxEncodedLen`)
	// Proof measured:  `15363` bytes
	// Proof estimated: `99270` bytes
	// Fastest run: 1_845_627_000 picoseconds
	fn detain() -> Weight {
		Weight::from_parts(1_863_434_000, 99270)
			.saturating_add(T::DbWeight::get().reads(67_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(1834), added: 4309, mode: `MaxEncodedLen`)
	// Storage: `Cases::CasesFor` (r:1 w:1)
	// Proof: `Cases::CasesFor` (`max_values`: None, `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	// Proof measured:  `5777` bytes
	// Proof estimated: `29070` bytes
	// Fastest run: 323_761_000 picoseconds
	fn invite() -> Weight {
		Weight::from_parts(327_245_000, 29070)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:34 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(1834), added: 4309, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:8 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Cases::CasesFor` (r:1 w:1)
	// Proof: `Cases::CasesFor` (`max_values`: None, `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	// Storage: `Cases::Requests` (r:0 w:1)
	// Proof: `Cases::Requests` (`max_values`: None, `max_size`: Some(3158), added: 5633, mode: `MaxEncodedLen`)
	// Proof measured:  `13640` bytes
	// Proof estimated: `96462` bytes
	// Fastest run: 654_290_000 picoseconds
	fn ask() -> Weight {
		Weight::from_parts(668_221_000, 96462)
			.saturating_add(T::DbWeight::get().reads(47_u64))
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
	// Storage: `Cases::Cases` (r:1 w:0)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(1834), added: 4309, mode: `MaxEncodedLen`)
	// Storage: `Cases::Requests` (r:1 w:1)
	// Proof: `Cases::Requests` (`max_values`: None, `max_size`: Some(3158), added: 5633, mode: `MaxEncodedLen`)
	// Proof measured:  `8533` bytes
	// Proof estimated: `26262` bytes
	// Fastest run: 296_420_000 picoseconds
	fn extend() -> Weight {
		Weight::from_parts(305_714_000, 26262)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(1834), added: 4309, mode: `MaxEncodedLen`)
	// Storage: `Cases::Requests` (r:1 w:1)
	// Proof: `Cases::Requests` (`max_values`: None, `max_size`: Some(3158), added: 5633, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
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
	// Proof measured:  `11002` bytes
	// Proof estimated: `48726` bytes
	// Fastest run: 574_132_000 picoseconds
	fn answer() -> Weight {
		Weight::from_parts(583_265_000, 48726)
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(1834), added: 4309, mode: `MaxEncodedLen`)
	// Storage: `Cases::Requests` (r:1 w:1)
	// Proof: `Cases::Requests` (`max_values`: None, `max_size`: Some(3158), added: 5633, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
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
	// Proof measured:  `11002` bytes
	// Proof estimated: `48726` bytes
	// Fastest run: 569_074_000 picoseconds
	fn give_opinion() -> Weight {
		Weight::from_parts(650_015_000, 48726)
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(1834), added: 4309, mode: `MaxEncodedLen`)
	// Storage: `Cases::Requests` (r:1 w:1)
	// Proof: `Cases::Requests` (`max_values`: None, `max_size`: Some(3158), added: 5633, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:8 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Cases::Answers` (r:0 w:1)
	// Proof: `Cases::Answers` (`max_values`: None, `max_size`: Some(3152), added: 5627, mode: `MaxEncodedLen`)
	// Proof measured:  `11827` bytes
	// Proof estimated: `48726` bytes
	// Fastest run: 498_740_000 picoseconds
	fn record_answer() -> Weight {
		Weight::from_parts(513_872_000, 48726)
			.saturating_add(T::DbWeight::get().reads(30_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Mandates` (r:1 w:0)
	// Proof: `Entities::Mandates` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(1834), added: 4309, mode: `MaxEncodedLen`)
	// Storage: `Cases::CasesFor` (r:1 w:1)
	// Proof: `Cases::CasesFor` (`max_values`: None, `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Certificates` (r:1 w:0)
	// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(2080), added: 4555, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:8 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Cases::Answers` (r:0 w:1)
	// Proof: `Cases::Answers` (`max_values`: None, `max_size`: Some(3152), added: 5627, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:0 w:1)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Entities::Accounts` (r:0 w:2)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Proof measured:  `10045` bytes
	// Proof estimated: `48726` bytes
	// Fastest run: 602_424_000 picoseconds
	fn lodge_evidence() -> Weight {
		Weight::from_parts(607_140_000, 48726)
			.saturating_add(T::DbWeight::get().reads(32_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:18 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(1834), added: 4309, mode: `MaxEncodedLen`)
	// Storage: `Cases::Requests` (r:10 w:0)
	// Proof: `Cases::Requests` (`max_values`: None, `max_size`: Some(3158), added: 5633, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:1 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Proof measured:  `12249` bytes
	// Proof estimated: `57320` bytes
	// Fastest run: 730_524_000 picoseconds
	fn propose_denial() -> Weight {
		Weight::from_parts(733_358_000, 57320)
			.saturating_add(T::DbWeight::get().reads(33_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Mandates` (r:1 w:0)
	// Proof: `Entities::Mandates` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(1834), added: 4309, mode: `MaxEncodedLen`)
	// Storage: `Cases::CasesFor` (r:1 w:1)
	// Proof: `Cases::CasesFor` (`max_values`: None, `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Certificates` (r:1 w:0)
	// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(2080), added: 4555, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:8 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Cases::Answers` (r:0 w:1)
	// Proof: `Cases::Answers` (`max_values`: None, `max_size`: Some(3152), added: 5627, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:0 w:1)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Entities::Accounts` (r:0 w:2)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Proof measured:  `10339` bytes
	// Proof estimated: `48726` bytes
	// Fastest run: 748_971_000 picoseconds
	fn object() -> Weight {
		Weight::from_parts(762_250_000, 48726)
			.saturating_add(T::DbWeight::get().reads(32_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(1834), added: 4309, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:1 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Cases::Open` (r:1 w:1)
	// Proof: `Cases::Open` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	// Storage: `Cases::UnderVerification` (r:1 w:1)
	// Proof: `Cases::UnderVerification` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Cases::NegativeDeterminations` (r:1 w:1)
	// Proof: `Cases::NegativeDeterminations` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Storage: `Cases::Due` (r:0 w:1)
	// Proof: `Cases::Due` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	// Storage: `Cases::DeniedUnder` (r:0 w:1)
	// Proof: `Cases::DeniedUnder` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	// Proof measured:  `6423` bytes
	// Proof estimated: `29070` bytes
	// Fastest run: 347_836_000 picoseconds
	fn determine() -> Weight {
		Weight::from_parts(367_505_000, 29070)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(1834), added: 4309, mode: `MaxEncodedLen`)
	// Storage: `Cases::Requests` (r:10 w:0)
	// Proof: `Cases::Requests` (`max_values`: None, `max_size`: Some(3158), added: 5633, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:1 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Cases::Open` (r:1 w:1)
	// Proof: `Cases::Open` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	// Storage: `Cases::Due` (r:0 w:1)
	// Proof: `Cases::Due` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	// Storage: `Cases::Seizures` (r:0 w:1)
	// Proof: `Cases::Seizures` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	// Proof measured:  `9885` bytes
	// Proof estimated: `57320` bytes
	// Fastest run: 635_282_000 picoseconds
	fn seize() -> Weight {
		Weight::from_parts(705_907_000, 57320)
			.saturating_add(T::DbWeight::get().reads(26_u64))
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
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(1834), added: 4309, mode: `MaxEncodedLen`)
	// Storage: `Cases::NegativeDeterminations` (r:1 w:1)
	// Proof: `Cases::NegativeDeterminations` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Storage: `Cases::Open` (r:1 w:1)
	// Proof: `Cases::Open` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	// Storage: `Cases::UnderVerification` (r:1 w:1)
	// Proof: `Cases::UnderVerification` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Cases::Due` (r:0 w:1)
	// Proof: `Cases::Due` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	// Storage: `Cases::DeniedUnder` (r:0 w:1)
	// Proof: `Cases::DeniedUnder` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	// Proof measured:  `6390` bytes
	// Proof estimated: `26262` bytes
	// Fastest run: 318_492_000 picoseconds
	fn reopen() -> Weight {
		Weight::from_parts(330_500_000, 26262)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(1834), added: 4309, mode: `MaxEncodedLen`)
	// Proof measured:  `5639` bytes
	// Proof estimated: `29070` bytes
	// Fastest run: 268_047_000 picoseconds
	fn hand_over() -> Weight {
		Weight::from_parts(268_588_000, 29070)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:27 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:1 w:1)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(1834), added: 4309, mode: `MaxEncodedLen`)
	// Storage: `Customs::FilerCodes` (r:1 w:0)
	// Proof: `Customs::FilerCodes` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	// Storage: `Customs::Successors` (r:1 w:0)
	// Proof: `Customs::Successors` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	// Storage: `Cases::CasesFor` (r:2 w:1)
	// Proof: `Cases::CasesFor` (`max_values`: None, `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	// Storage: `Cases::Requests` (r:10 w:0)
	// Proof: `Cases::Requests` (`max_values`: None, `max_size`: Some(3158), added: 5633, mode: `MaxEncodedLen`)
	// Proof measured:  `14703` bytes
	// Proof estimated: `76806` bytes
	// Fastest run: 887_866_000 picoseconds
	fn take_up() -> Weight {
		Weight::from_parts(904_261_000, 76806)
			.saturating_add(T::DbWeight::get().reads(45_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Cases::Due` (r:50 w:50)
	// Proof: `Cases::Due` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	// Storage: `Cases::Cases` (r:50 w:50)
	// Proof: `Cases::Cases` (`max_values`: None, `max_size`: Some(1834), added: 4309, mode: `MaxEncodedLen`)
	// Storage: `Cases::Requests` (r:500 w:500)
	// Proof: `Cases::Requests` (`max_values`: None, `max_size`: Some(3158), added: 5633, mode: `MaxEncodedLen`)
	// Storage: `Cases::Answers` (r:13700 w:13700)
	// Proof: `Cases::Answers` (`max_values`: None, `max_size`: Some(3152), added: 5627, mode: `MaxEncodedLen`)
	// Storage: `Cases::Seizures` (r:0 w:50)
	// Proof: `Cases::Seizures` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	// Storage: `Cases::Pruned` (r:0 w:50)
	// Proof: `Cases::Pruned` (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`)
	// Storage: `Cases::CasesFor` (r:0 w:750)
	// Proof: `Cases::CasesFor` (`max_values`: None, `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	// Proof measured:  `134 + n * (54710 ±0)` bytes
	// Proof estimated: `3701 + n * (1541798 ±7)` bytes
	// Fastest run: 13_771_000 picoseconds
	fn sweep_cases(n: u32) -> Weight {
		Weight::from_parts(438_990_945_831, 3701)
			// Standard error: 3_019_713_435
			.saturating_add(Weight::from_parts(5_342_390_141, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(286_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(303_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 1541798).saturating_mul(n.into()))
	}
}

/// The measured weights, for tests.
impl WeightInfo for () {
	fn open() -> Weight {
		Weight::from_parts(1_091_568_000, 121734)
			.saturating_add(RocksDbWeight::get().reads(69_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn detain() -> Weight {
		Weight::from_parts(1_863_434_000, 99270)
			.saturating_add(RocksDbWeight::get().reads(67_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn invite() -> Weight {
		Weight::from_parts(327_245_000, 29070)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn ask() -> Weight {
		Weight::from_parts(668_221_000, 96462)
			.saturating_add(RocksDbWeight::get().reads(47_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn extend() -> Weight {
		Weight::from_parts(305_714_000, 26262)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn answer() -> Weight {
		Weight::from_parts(583_265_000, 48726)
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn give_opinion() -> Weight {
		Weight::from_parts(650_015_000, 48726)
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn record_answer() -> Weight {
		Weight::from_parts(513_872_000, 48726)
			.saturating_add(RocksDbWeight::get().reads(30_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn lodge_evidence() -> Weight {
		Weight::from_parts(607_140_000, 48726)
			.saturating_add(RocksDbWeight::get().reads(32_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn propose_denial() -> Weight {
		Weight::from_parts(733_358_000, 57320)
			.saturating_add(RocksDbWeight::get().reads(33_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn object() -> Weight {
		Weight::from_parts(762_250_000, 48726)
			.saturating_add(RocksDbWeight::get().reads(32_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn determine() -> Weight {
		Weight::from_parts(367_505_000, 29070)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn seize() -> Weight {
		Weight::from_parts(705_907_000, 57320)
			.saturating_add(RocksDbWeight::get().reads(26_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn reopen() -> Weight {
		Weight::from_parts(330_500_000, 26262)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn hand_over() -> Weight {
		Weight::from_parts(268_588_000, 29070)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn take_up() -> Weight {
		Weight::from_parts(904_261_000, 76806)
			.saturating_add(RocksDbWeight::get().reads(45_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn sweep_cases(n: u32) -> Weight {
		Weight::from_parts(438_990_945_831, 3701)
			// Standard error: 3_019_713_435
			.saturating_add(Weight::from_parts(5_342_390_141, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads(286_u64.saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(303_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 1541798).saturating_mul(n.into()))
	}
}

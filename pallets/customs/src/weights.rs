//! Weights of the calls of `pallet_customs`, measured by `scripts/bench weights`; not for editing by hand.
//!
//! 2026-11-21, frame-benchmarking-cli 64.0.0, 4 steps, 2 repetitions, AMD EPYC.

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
	/// `detain`.
	fn detain() -> Weight;
	/// `give_opinion`.
	fn give_opinion() -> Weight;
	/// `record_examination`.
	fn record_examination() -> Weight;
	/// `cancel_entry`, `l` in 1 ..= 100.
	fn cancel_entry(l: u32) -> Weight;
	/// `refuse_entry`, `l` in 1 ..= 100.
	fn refuse_entry(l: u32) -> Weight;
	/// `file_sealed_entry`, `k` in 2 ..= 64, `d` in 0 ..= 200, `c` in 0 ..= 100.
	fn file_sealed_entry(k: u32, d: u32, c: u32) -> Weight;
	/// `post_findings`, `k` in 2 ..= 64.
	fn post_findings(k: u32) -> Weight;
	/// `sweep_cases`, `n` in 0 ..= 20.
	fn sweep_cases(n: u32) -> Weight;
	/// `sweep_entries`, `n` in 0 ..= 20.
	fn sweep_entries(n: u32) -> Weight;
}

/// The measured weights, with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Customs::FilerCodes` (r:0 w:1)
	// Proof: `Customs::FilerCodes` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Proof measured:  `1100` bytes
	// Proof estimated: `6544` bytes
	// Fastest run: 70_755_000 picoseconds
	fn assign_filer_code() -> Weight {
		Weight::from_parts(76_724_000, 6544)
			.saturating_add(T::DbWeight::get().reads(5_u64))
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
	// Storage: `Customs::Entries` (r:1 w:1)
	// Proof: `Customs::Entries` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Customs::Pruned` (r:1 w:0)
	// Proof: `Customs::Pruned` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Customs::FilerCodes` (r:1 w:0)
	// Proof: `Customs::FilerCodes` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Storage: `Entities::Mandates` (r:1 w:0)
	// Proof: `Entities::Mandates` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:100 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Marks` (r:100 w:0)
	// Proof: `Licensing::Marks` (`max_values`: None, `max_size`: Some(132), added: 2607, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:400 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(242), added: 2717, mode: `MaxEncodedLen`)
	// Storage: `Certificates::LatestVersion` (r:1 w:0)
	// Proof: `Certificates::LatestVersion` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Profiles` (r:16 w:0)
	// Proof: `Certificates::Profiles` (`max_values`: None, `max_size`: Some(970), added: 3445, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Certificates` (r:100 w:100)
	// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(2047), added: 4522, mode: `MaxEncodedLen`)
	// Storage: `Customs::DeniedUnder` (r:100 w:0)
	// Proof: `Customs::DeniedUnder` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	// Storage: `Customs::UnderVerification` (r:100 w:0)
	// Proof: `Customs::UnderVerification` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Customs::NegativeDeterminations` (r:1 w:0)
	// Proof: `Customs::NegativeDeterminations` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Storage: `Customs::Lines` (r:0 w:100)
	// Proof: `Customs::Lines` (`max_values`: None, `max_size`: Some(1940), added: 4415, mode: `MaxEncodedLen`)
	// Storage: `Customs::EntriesBy` (r:0 w:2)
	// Proof: `Customs::EntriesBy` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Listed` (r:0 w:200)
	// Proof: `Certificates::Listed` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	// Proof measured:  `5522 + l * (3267 ±0)` bytes
	// Proof estimated: `56110 + l * (10868 ±0)` bytes
	// Fastest run: 3_310_310_000 picoseconds
	fn file_entry(l: u32) -> Weight {
		Weight::from_parts(3_310_310_000, 56110)
			// Standard error: 88_645_770
			.saturating_add(Weight::from_parts(2_899_725_527, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(28_u64))
			.saturating_add(T::DbWeight::get().reads(9_u64.saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64.saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 10868).saturating_mul(l.into()))
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
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(717), added: 3192, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Covers` (r:5 w:0)
	// Proof: `Licensing::Covers` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Proof measured:  `7154` bytes
	// Proof estimated: `16950` bytes
	// Fastest run: 423_749_000 picoseconds
	fn screen_license() -> Weight {
		Weight::from_parts(456_286_000, 16950)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
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
	// Proof: `Customs::Entries` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Proof measured:  `1774` bytes
	// Proof estimated: `3841` bytes
	// Fastest run: 164_774_000 picoseconds
	fn release() -> Weight {
		Weight::from_parts(166_537_000, 3841)
			.saturating_add(T::DbWeight::get().reads(5_u64))
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
	// Storage: `Customs::Entries` (r:1 w:1)
	// Proof: `Customs::Entries` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Proof measured:  `1486` bytes
	// Proof estimated: `3841` bytes
	// Fastest run: 140_809_000 picoseconds
	fn hold() -> Weight {
		Weight::from_parts(188_700_000, 3841)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:26 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Customs::Entries` (r:1 w:1)
	// Proof: `Customs::Entries` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Customs::Lines` (r:1 w:0)
	// Proof: `Customs::Lines` (`max_values`: None, `max_size`: Some(1940), added: 4415, mode: `MaxEncodedLen`)
	// Storage: `Customs::CaseOn` (r:1 w:1)
	// Proof: `Customs::CaseOn` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Certificates::LatestVersion` (r:1 w:0)
	// Proof: `Certificates::LatestVersion` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Profiles` (r:16 w:0)
	// Proof: `Certificates::Profiles` (`max_values`: None, `max_size`: Some(970), added: 3445, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Certificates` (r:1 w:0)
	// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(2047), added: 4522, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:8 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Customs::LastCase` (r:1 w:1)
	// Proof: `Customs::LastCase` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Customs::CasesFor` (r:3 w:3)
	// Proof: `Customs::CasesFor` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	// Storage: `Customs::UnderVerification` (r:1 w:1)
	// Proof: `Customs::UnderVerification` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Customs::Cases` (r:0 w:1)
	// Proof: `Customs::Cases` (`max_values`: None, `max_size`: Some(1752), added: 4227, mode: `MaxEncodedLen`)
	// Storage: `Customs::Requests` (r:0 w:1)
	// Proof: `Customs::Requests` (`max_values`: None, `max_size`: Some(3137), added: 5612, mode: `MaxEncodedLen`)
	// Proof measured:  `14727` bytes
	// Proof estimated: `73192` bytes
	// Fastest run: 1_729_946_000 picoseconds
	fn open_case() -> Weight {
		Weight::from_parts(1_804_156_000, 73192)
			.saturating_add(T::DbWeight::get().reads(63_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:34 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Customs::Cases` (r:1 w:1)
	// Proof: `Customs::Cases` (`max_values`: None, `max_size`: Some(1752), added: 4227, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:8 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Customs::CasesFor` (r:1 w:1)
	// Proof: `Customs::CasesFor` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	// Storage: `Customs::Requests` (r:0 w:1)
	// Proof: `Customs::Requests` (`max_values`: None, `max_size`: Some(3137), added: 5612, mode: `MaxEncodedLen`)
	// Proof measured:  `12179` bytes
	// Proof estimated: `95408` bytes
	// Fastest run: 589_535_000 picoseconds
	fn request_information() -> Weight {
		Weight::from_parts(929_098_000, 95408)
			.saturating_add(T::DbWeight::get().reads(47_u64))
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
	// Storage: `Customs::Cases` (r:1 w:0)
	// Proof: `Customs::Cases` (`max_values`: None, `max_size`: Some(1752), added: 4227, mode: `MaxEncodedLen`)
	// Storage: `Customs::Requests` (r:1 w:1)
	// Proof: `Customs::Requests` (`max_values`: None, `max_size`: Some(3137), added: 5612, mode: `MaxEncodedLen`)
	// Proof measured:  `7875` bytes
	// Proof estimated: `25983` bytes
	// Fastest run: 274_026_000 picoseconds
	fn extend() -> Weight {
		Weight::from_parts(286_615_000, 25983)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Customs::Cases` (r:1 w:1)
	// Proof: `Customs::Cases` (`max_values`: None, `max_size`: Some(1752), added: 4227, mode: `MaxEncodedLen`)
	// Storage: `Customs::Requests` (r:1 w:1)
	// Proof: `Customs::Requests` (`max_values`: None, `max_size`: Some(3137), added: 5612, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Mandates` (r:1 w:0)
	// Proof: `Entities::Mandates` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:8 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Customs::Answers` (r:0 w:1)
	// Proof: `Customs::Answers` (`max_values`: None, `max_size`: Some(3150), added: 5625, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:0 w:1)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Entities::Accounts` (r:0 w:2)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Proof measured:  `10081` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 525_350_000 picoseconds
	fn answer() -> Weight {
		Weight::from_parts(634_851_000, 48199)
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
	// Storage: `Customs::Cases` (r:1 w:1)
	// Proof: `Customs::Cases` (`max_values`: None, `max_size`: Some(1752), added: 4227, mode: `MaxEncodedLen`)
	// Storage: `Customs::Requests` (r:1 w:1)
	// Proof: `Customs::Requests` (`max_values`: None, `max_size`: Some(3137), added: 5612, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:8 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Customs::Answers` (r:0 w:1)
	// Proof: `Customs::Answers` (`max_values`: None, `max_size`: Some(3150), added: 5625, mode: `MaxEncodedLen`)
	// Proof measured:  `10750` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 475_986_000 picoseconds
	fn record_answer() -> Weight {
		Weight::from_parts(513_151_000, 48199)
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
	// Storage: `Customs::Cases` (r:1 w:1)
	// Proof: `Customs::Cases` (`max_values`: None, `max_size`: Some(1752), added: 4227, mode: `MaxEncodedLen`)
	// Storage: `Customs::CasesFor` (r:1 w:1)
	// Proof: `Customs::CasesFor` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:8 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Customs::Answers` (r:0 w:1)
	// Proof: `Customs::Answers` (`max_values`: None, `max_size`: Some(3150), added: 5625, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:0 w:1)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Entities::Accounts` (r:0 w:2)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Proof measured:  `7035` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 662_823_000 picoseconds
	// Estimated: the read of the certificate.
	fn lodge_evidence() -> Weight {
		Weight::from_parts(700_579_000, 48199)
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
	// Storage: `Customs::Cases` (r:1 w:1)
	// Proof: `Customs::Cases` (`max_values`: None, `max_size`: Some(1752), added: 4227, mode: `MaxEncodedLen`)
	// Storage: `Customs::Requests` (r:10 w:0)
	// Proof: `Customs::Requests` (`max_values`: None, `max_size`: Some(3137), added: 5612, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:1 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Proof measured:  `8918` bytes
	// Proof estimated: `57110` bytes
	// Fastest run: 484_178_000 picoseconds
	fn propose_denial() -> Weight {
		Weight::from_parts(565_789_000, 57110)
			.saturating_add(T::DbWeight::get().reads(25_u64))
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
	// Storage: `Customs::Cases` (r:1 w:1)
	// Proof: `Customs::Cases` (`max_values`: None, `max_size`: Some(1752), added: 4227, mode: `MaxEncodedLen`)
	// Storage: `Customs::CasesFor` (r:1 w:1)
	// Proof: `Customs::CasesFor` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:8 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Customs::Answers` (r:0 w:1)
	// Proof: `Customs::Answers` (`max_values`: None, `max_size`: Some(3150), added: 5625, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:0 w:1)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Entities::Accounts` (r:0 w:2)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Proof measured:  `7319` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 559_230_000 picoseconds
	// Estimated: the read of the certificate.
	fn object() -> Weight {
		Weight::from_parts(577_837_000, 48199)
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
	// Storage: `Customs::Cases` (r:1 w:1)
	// Proof: `Customs::Cases` (`max_values`: None, `max_size`: Some(1752), added: 4227, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:1 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Customs::Entries` (r:1 w:1)
	// Proof: `Customs::Entries` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Customs::UnderVerification` (r:1 w:1)
	// Proof: `Customs::UnderVerification` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Customs::NegativeDeterminations` (r:1 w:1)
	// Proof: `Customs::NegativeDeterminations` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Storage: `Customs::DeniedUnder` (r:0 w:1)
	// Proof: `Customs::DeniedUnder` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	// Proof measured:  `5829` bytes
	// Proof estimated: `28760` bytes
	// Fastest run: 372_382_000 picoseconds
	fn determine() -> Weight {
		Weight::from_parts(382_948_000, 28760)
			.saturating_add(T::DbWeight::get().reads(18_u64))
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
	// Storage: `Customs::Cases` (r:1 w:1)
	// Proof: `Customs::Cases` (`max_values`: None, `max_size`: Some(1752), added: 4227, mode: `MaxEncodedLen`)
	// Storage: `Customs::NegativeDeterminations` (r:1 w:1)
	// Proof: `Customs::NegativeDeterminations` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Storage: `Customs::Entries` (r:1 w:1)
	// Proof: `Customs::Entries` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Customs::UnderVerification` (r:1 w:1)
	// Proof: `Customs::UnderVerification` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Customs::DeniedUnder` (r:0 w:1)
	// Proof: `Customs::DeniedUnder` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	// Proof measured:  `5884` bytes
	// Proof estimated: `25983` bytes
	// Fastest run: 288_417_000 picoseconds
	fn reopen() -> Weight {
		Weight::from_parts(344_040_000, 25983)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	// Estimated after `open_case`, with the rights of the product and the hold.
	fn detain() -> Weight {
		Weight::from_parts(2_200_000_000, 90000)
			.saturating_add(T::DbWeight::get().reads(80_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	// Estimated after `answer`.
	fn give_opinion() -> Weight {
		Weight::from_parts(634_851_000, 48199)
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// Estimated after `hold`, with the line, its product and features.
	fn record_examination() -> Weight {
		Weight::from_parts(320_000_000, 40000)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Customs::CasesSweptUpTo` (r:1 w:1)
	// Proof: `Customs::CasesSweptUpTo` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Customs::Cases` (r:21 w:20)
	// Proof: `Customs::Cases` (`max_values`: None, `max_size`: Some(1752), added: 4227, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Customs::Requests` (r:200 w:200)
	// Proof: `Customs::Requests` (`max_values`: None, `max_size`: Some(3137), added: 5612, mode: `MaxEncodedLen`)
	// Storage: `Customs::Answers` (r:0 w:2440)
	// Proof: `Customs::Answers` (`max_values`: None, `max_size`: Some(3150), added: 5625, mode: `MaxEncodedLen`)
	// Storage: `Customs::CasesFor` (r:0 w:260)
	// Proof: `Customs::CasesFor` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	// Storage: `Customs::PrunedCases` (r:0 w:20)
	// Proof: `Customs::PrunedCases` (`max_values`: None, `max_size`: Some(59), added: 2534, mode: `MaxEncodedLen`)
	// Proof measured:  `46 + n * (32443 ±0)` bytes
	// Proof estimated: `5217 + n * (56120 ±0)` bytes
	// Fastest run: 14_642_000 picoseconds
	// Estimated: the reads of the answers, of which there can be more.
	fn sweep_cases(n: u32) -> Weight {
		Weight::from_parts(33_854_938, 5217)
			// Standard error: 6_658_591
			.saturating_add(Weight::from_parts(1_100_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(145_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(161_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 753750).saturating_mul(n.into()))
	}
	// Storage: `Customs::SweptUpTo` (r:1 w:1)
	// Proof: `Customs::SweptUpTo` (`max_values`: Some(1), `max_size`: Some(14), added: 509, mode: `MaxEncodedLen`)
	// Storage: `Customs::Entries` (r:21 w:20)
	// Proof: `Customs::Entries` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Customs::Lines` (r:0 w:2000)
	// Proof: `Customs::Lines` (`max_values`: None, `max_size`: Some(1940), added: 4415, mode: `MaxEncodedLen`)
	// Storage: `Customs::Pruned` (r:0 w:20)
	// Proof: `Customs::Pruned` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Customs::EntriesBy` (r:0 w:40)
	// Proof: `Customs::EntriesBy` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
	// Proof measured:  `118 + n * (69 ±0)` bytes
	// Proof estimated: `3841 + n * (2851 ±0)` bytes
	// Fastest run: 11_207_000 picoseconds
	fn sweep_entries(n: u32) -> Weight {
		Weight::from_parts(11_207_000, 3841)
			// Standard error: 4_394_522
			.saturating_add(Weight::from_parts(408_575_382, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(107_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2851).saturating_mul(n.into()))
	}
	// Estimated by analogy with `release`, `screen_license` and `file_entry`.
	fn cancel_entry(l: u32) -> Weight {
		Weight::from_parts(200_000_000, 30000)
			.saturating_add(Weight::from_parts(1_500_000_000, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().reads(16_u64.saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64.saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 48000).saturating_mul(l.into()))
	}
	// Estimated likewise.
	fn refuse_entry(l: u32) -> Weight {
		Self::cancel_entry(l)
	}
	// Estimated likewise, with a KiB hashed and stored.
	fn file_sealed_entry(k: u32, d: u32, c: u32) -> Weight {
		Weight::from_parts(300_000_000, 30000)
			.saturating_add(Weight::from_parts(10_000_000, 0).saturating_mul(k.into()))
			.saturating_add(Weight::from_parts(600_000_000, 18515).saturating_mul(d.into()))
			.saturating_add(Weight::from_parts(400_000_000, 4522).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().reads(6_u64.saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64.saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(c.into())))
	}
	// Estimated likewise.
	fn post_findings(k: u32) -> Weight {
		Weight::from_parts(200_000_000, 50000)
			.saturating_add(Weight::from_parts(10_000_000, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
}

/// The measured weights, for tests.
impl WeightInfo for () {
	fn assign_filer_code() -> Weight {
		Weight::from_parts(76_724_000, 6544)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn file_entry(l: u32) -> Weight {
		Weight::from_parts(3_310_310_000, 56110)
			// Standard error: 88_645_770
			.saturating_add(Weight::from_parts(2_899_725_527, 0).saturating_mul(l.into()))
			.saturating_add(RocksDbWeight::get().reads(28_u64))
			.saturating_add(RocksDbWeight::get().reads(9_u64.saturating_mul(l.into())))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64.saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 10868).saturating_mul(l.into()))
	}
	fn screen_license() -> Weight {
		Weight::from_parts(456_286_000, 16950)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn release() -> Weight {
		Weight::from_parts(166_537_000, 3841)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn hold() -> Weight {
		Weight::from_parts(188_700_000, 3841)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn open_case() -> Weight {
		Weight::from_parts(1_804_156_000, 73192)
			.saturating_add(RocksDbWeight::get().reads(63_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn request_information() -> Weight {
		Weight::from_parts(929_098_000, 95408)
			.saturating_add(RocksDbWeight::get().reads(47_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn extend() -> Weight {
		Weight::from_parts(286_615_000, 25983)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn answer() -> Weight {
		Weight::from_parts(634_851_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn record_answer() -> Weight {
		Weight::from_parts(513_151_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(30_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn lodge_evidence() -> Weight {
		Weight::from_parts(700_579_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(32_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn propose_denial() -> Weight {
		Weight::from_parts(565_789_000, 57110)
			.saturating_add(RocksDbWeight::get().reads(25_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn object() -> Weight {
		Weight::from_parts(577_837_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(32_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn determine() -> Weight {
		Weight::from_parts(382_948_000, 28760)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn reopen() -> Weight {
		Weight::from_parts(344_040_000, 25983)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn detain() -> Weight {
		Weight::from_parts(2_200_000_000, 90000)
			.saturating_add(RocksDbWeight::get().reads(80_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	fn give_opinion() -> Weight {
		Weight::from_parts(634_851_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(31_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn record_examination() -> Weight {
		Weight::from_parts(320_000_000, 40000)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn sweep_cases(n: u32) -> Weight {
		Weight::from_parts(33_854_938, 5217)
			// Standard error: 6_658_591
			.saturating_add(Weight::from_parts(1_100_000_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads(145_u64.saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes(161_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 753750).saturating_mul(n.into()))
	}
	fn sweep_entries(n: u32) -> Weight {
		Weight::from_parts(11_207_000, 3841)
			// Standard error: 4_394_522
			.saturating_add(Weight::from_parts(408_575_382, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes(107_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2851).saturating_mul(n.into()))
	}
	// Estimated by analogy with `release`, `screen_license` and `file_entry`.
	fn cancel_entry(l: u32) -> Weight {
		Weight::from_parts(200_000_000, 30000)
			.saturating_add(Weight::from_parts(1_500_000_000, 0).saturating_mul(l.into()))
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().reads(16_u64.saturating_mul(l.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64.saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 48000).saturating_mul(l.into()))
	}
	// Estimated likewise.
	fn refuse_entry(l: u32) -> Weight {
		Self::cancel_entry(l)
	}
	// Estimated likewise, with a KiB hashed and stored.
	fn file_sealed_entry(k: u32, d: u32, c: u32) -> Weight {
		Weight::from_parts(300_000_000, 30000)
			.saturating_add(Weight::from_parts(10_000_000, 0).saturating_mul(k.into()))
			.saturating_add(Weight::from_parts(600_000_000, 18515).saturating_mul(d.into()))
			.saturating_add(Weight::from_parts(400_000_000, 4522).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().reads(6_u64.saturating_mul(d.into())))
			.saturating_add(RocksDbWeight::get().reads(1_u64.saturating_mul(c.into())))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64.saturating_mul(d.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64.saturating_mul(c.into())))
	}
	// Estimated likewise.
	fn post_findings(k: u32) -> Weight {
		Weight::from_parts(200_000_000, 50000)
			.saturating_add(Weight::from_parts(10_000_000, 0).saturating_mul(k.into()))
			.saturating_add(RocksDbWeight::get().reads(20_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
}

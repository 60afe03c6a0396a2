//! Weights of the calls of `pallet_entities`, measured by `scripts/bench weights`; not for editing by hand.
//!
//! 2026-11-21, frame-benchmarking-cli 64.0.0, 10 steps, 5 repetitions, AMD EPYC.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// What each call weighs, by the size of what it is given.
pub trait WeightInfo {
	/// `apply`.
	fn apply() -> Weight;
	/// `withdraw_application`.
	fn withdraw_application() -> Weight;
	/// `admit`.
	fn admit() -> Weight;
	/// `refuse`.
	fn refuse() -> Weight;
	/// `accredit`.
	fn accredit() -> Weight;
	/// `withdraw_role`.
	fn withdraw_role() -> Weight;
	/// `suspend`.
	fn suspend() -> Weight;
	/// `reinstate`.
	fn reinstate() -> Weight;
	/// `retire`.
	fn retire() -> Weight;
	/// `offer_control`.
	fn offer_control() -> Weight;
	/// `accept_control`.
	fn accept_control() -> Weight;
	/// `add_delegate`.
	fn add_delegate() -> Weight;
	/// `remove_delegate`.
	fn remove_delegate() -> Weight;
	/// `resign`.
	fn resign() -> Weight;
	/// `grant_mandate`.
	fn grant_mandate() -> Weight;
	/// `revoke_mandate`.
	fn revoke_mandate() -> Weight;
	/// `withdraw_control_offer`.
	fn withdraw_control_offer() -> Weight;
	/// `renew`.
	fn renew() -> Weight;
	/// `merge`.
	fn merge() -> Weight;
	/// `propose_recovery`.
	fn propose_recovery() -> Weight;
	/// `approve_recovery`.
	fn approve_recovery() -> Weight;
	/// `veto_recovery`.
	fn veto_recovery() -> Weight;
	/// `cancel_recovery`.
	fn cancel_recovery() -> Weight;
	/// `complete_recovery`, `d` in 0 ..= 100.
	fn complete_recovery(d: u32) -> Weight;
	/// `add_key`.
	fn add_key() -> Weight;
	/// `revoke_key`.
	fn revoke_key() -> Weight;
	/// `add_alias`.
	fn add_alias() -> Weight;
	/// `remove_alias`.
	fn remove_alias() -> Weight;
	/// `expire_applications`, `n` in 1 ..= 20.
	fn expire_applications(n: u32) -> Weight;
}

/// The measured weights, with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// Storage: `Entities::Applications` (r:1 w:1)
	// Proof: `Entities::Applications` (`max_values`: None, `max_size`: Some(226), added: 2701, mode: `MaxEncodedLen`)
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Proof measured:  `299` bytes
	// Proof estimated: `3718` bytes
	// Fastest run: 40_240_000 picoseconds
	fn apply() -> Weight {
		Weight::from_parts(41_251_000, 3718)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Applications` (r:1 w:1)
	// Proof: `Entities::Applications` (`max_values`: None, `max_size`: Some(226), added: 2701, mode: `MaxEncodedLen`)
	// Proof measured:  `328` bytes
	// Proof estimated: `3691` bytes
	// Fastest run: 26_279_000 picoseconds
	fn withdraw_application() -> Weight {
		Weight::from_parts(30_235_000, 3691)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:2 w:1)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Applications` (r:1 w:1)
	// Proof: `Entities::Applications` (`max_values`: None, `max_size`: Some(226), added: 2701, mode: `MaxEncodedLen`)
	// Proof measured:  `1023` bytes
	// Proof estimated: `6446` bytes
	// Fastest run: 86_519_000 picoseconds
	fn admit() -> Weight {
		Weight::from_parts(87_129_000, 6446)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Applications` (r:1 w:1)
	// Proof: `Entities::Applications` (`max_values`: None, `max_size`: Some(226), added: 2701, mode: `MaxEncodedLen`)
	// Proof measured:  `982` bytes
	// Proof estimated: `3718` bytes
	// Fastest run: 63_645_000 picoseconds
	fn refuse() -> Weight {
		Weight::from_parts(64_556_000, 3718)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Proof measured:  `1033` bytes
	// Proof estimated: `6446` bytes
	// Fastest run: 68_161_000 picoseconds
	fn accredit() -> Weight {
		Weight::from_parts(70_224_000, 6446)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Proof measured:  `1033` bytes
	// Proof estimated: `6446` bytes
	// Fastest run: 67_289_000 picoseconds
	fn withdraw_role() -> Weight {
		Weight::from_parts(70_885_000, 6446)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::OfferedControl` (r:0 w:1)
	// Proof: `Entities::OfferedControl` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Suspensions` (r:0 w:1)
	// Proof: `Entities::Suspensions` (`max_values`: None, `max_size`: Some(325), added: 2800, mode: `MaxEncodedLen`)
	// Proof measured:  `1067` bytes
	// Proof estimated: `6446` bytes
	// Fastest run: 78_056_000 picoseconds
	fn suspend() -> Weight {
		Weight::from_parts(80_800_000, 6446)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Suspensions` (r:1 w:1)
	// Proof: `Entities::Suspensions` (`max_values`: None, `max_size`: Some(325), added: 2800, mode: `MaxEncodedLen`)
	// Proof measured:  `1382` bytes
	// Proof estimated: `6446` bytes
	// Fastest run: 76_684_000 picoseconds
	fn reinstate() -> Weight {
		Weight::from_parts(79_428_000, 6446)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::OfferedControl` (r:0 w:1)
	// Proof: `Entities::OfferedControl` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Suspensions` (r:0 w:1)
	// Proof: `Entities::Suspensions` (`max_values`: None, `max_size`: Some(325), added: 2800, mode: `MaxEncodedLen`)
	// Proof measured:  `629` bytes
	// Proof estimated: `3718` bytes
	// Fastest run: 48_062_000 picoseconds
	fn retire() -> Weight {
		Weight::from_parts(51_026_000, 3718)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	// Storage: `Entities::Accounts` (r:2 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::OfferedControl` (r:0 w:1)
	// Proof: `Entities::OfferedControl` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Proof measured:  `637` bytes
	// Proof estimated: `6078` bytes
	// Fastest run: 42_984_000 picoseconds
	fn offer_control() -> Weight {
		Weight::from_parts(43_574_000, 6078)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// Storage: `Entities::OfferedControl` (r:1 w:1)
	// Proof: `Entities::OfferedControl` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Accounts` (r:1 w:2)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:1)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Proof measured:  `738` bytes
	// Proof estimated: `3718` bytes
	// Fastest run: 59_208_000 picoseconds
	fn accept_control() -> Weight {
		Weight::from_parts(60_620_000, 3718)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	// Storage: `Entities::Accounts` (r:2 w:1)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:1)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Proof measured:  `727` bytes
	// Proof estimated: `6078` bytes
	// Fastest run: 71_015_000 picoseconds
	fn add_delegate() -> Weight {
		Weight::from_parts(79_148_000, 6078)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:1)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:2 w:1)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Proof measured:  `764` bytes
	// Proof estimated: `6140` bytes
	// Fastest run: 67_440_000 picoseconds
	fn remove_delegate() -> Weight {
		Weight::from_parts(70_274_000, 6140)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:1)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:1)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Proof measured:  `647` bytes
	// Proof estimated: `3718` bytes
	// Fastest run: 48_492_000 picoseconds
	fn resign() -> Weight {
		Weight::from_parts(53_229_000, 3718)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Mandates` (r:0 w:1)
	// Proof: `Entities::Mandates` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	// Storage: `Entities::Principals` (r:0 w:1)
	// Proof: `Entities::Principals` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	// Proof measured:  `1033` bytes
	// Proof estimated: `6446` bytes
	// Fastest run: 68_712_000 picoseconds
	fn grant_mandate() -> Weight {
		Weight::from_parts(72_928_000, 6446)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Mandates` (r:1 w:1)
	// Proof: `Entities::Mandates` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
	// Storage: `Entities::Principals` (r:0 w:1)
	// Proof: `Entities::Principals` (`max_values`: None, `max_size`: Some(74), added: 2549, mode: `MaxEncodedLen`)
	// Proof measured:  `833` bytes
	// Proof estimated: `3718` bytes
	// Fastest run: 60_600_000 picoseconds
	fn revoke_mandate() -> Weight {
		Weight::from_parts(60_950_000, 3718)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::OfferedControl` (r:1 w:1)
	// Proof: `Entities::OfferedControl` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Proof measured:  `687` bytes
	// Proof estimated: `3718` bytes
	// Fastest run: 39_469_000 picoseconds
	fn withdraw_control_offer() -> Weight {
		Weight::from_parts(41_382_000, 3718)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn renew() -> Weight {
		Weight::from_parts(70_000_000, 6446)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn merge() -> Weight {
		Weight::from_parts(110_000_000, 9174)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	fn propose_recovery() -> Weight {
		Weight::from_parts(95_000_000, 6446)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn approve_recovery() -> Weight {
		Weight::from_parts(35_000_000, 3718)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn veto_recovery() -> Weight {
		Weight::from_parts(55_000_000, 3718)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn cancel_recovery() -> Weight {
		Weight::from_parts(80_000_000, 3718)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn complete_recovery(d: u32) -> Weight {
		Weight::from_parts(110_000_000, 6446)
			.saturating_add(Weight::from_parts(22_000_000, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64.saturating_mul(d.into())))
			.saturating_add(Weight::from_parts(0, 2603).saturating_mul(d.into()))
	}
	fn add_key() -> Weight {
		Weight::from_parts(60_000_000, 3718)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn revoke_key() -> Weight {
		Weight::from_parts(70_000_000, 3718)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn add_alias() -> Weight {
		Weight::from_parts(75_000_000, 3718)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn remove_alias() -> Weight {
		Weight::from_parts(110_000_000, 24552)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn expire_applications(n: u32) -> Weight {
		Weight::from_parts(15_000_000, 3718)
			.saturating_add(Weight::from_parts(20_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2701).saturating_mul(n.into()))
	}
}

/// The measured weights, for tests.
impl WeightInfo for () {
	fn apply() -> Weight {
		Weight::from_parts(41_251_000, 3718)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn withdraw_application() -> Weight {
		Weight::from_parts(30_235_000, 3691)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn admit() -> Weight {
		Weight::from_parts(87_129_000, 6446)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn refuse() -> Weight {
		Weight::from_parts(64_556_000, 3718)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn accredit() -> Weight {
		Weight::from_parts(70_224_000, 6446)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn withdraw_role() -> Weight {
		Weight::from_parts(70_885_000, 6446)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn suspend() -> Weight {
		Weight::from_parts(80_800_000, 6446)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn reinstate() -> Weight {
		Weight::from_parts(79_428_000, 6446)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn retire() -> Weight {
		Weight::from_parts(51_026_000, 3718)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn offer_control() -> Weight {
		Weight::from_parts(43_574_000, 6078)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn accept_control() -> Weight {
		Weight::from_parts(60_620_000, 3718)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	fn add_delegate() -> Weight {
		Weight::from_parts(79_148_000, 6078)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn remove_delegate() -> Weight {
		Weight::from_parts(70_274_000, 6140)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn resign() -> Weight {
		Weight::from_parts(53_229_000, 3718)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn grant_mandate() -> Weight {
		Weight::from_parts(72_928_000, 6446)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn revoke_mandate() -> Weight {
		Weight::from_parts(60_950_000, 3718)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn withdraw_control_offer() -> Weight {
		Weight::from_parts(41_382_000, 3718)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn renew() -> Weight {
		Weight::from_parts(70_000_000, 6446)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn merge() -> Weight {
		Weight::from_parts(110_000_000, 9174)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn propose_recovery() -> Weight {
		Weight::from_parts(95_000_000, 6446)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn approve_recovery() -> Weight {
		Weight::from_parts(35_000_000, 3718)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn veto_recovery() -> Weight {
		Weight::from_parts(55_000_000, 3718)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn cancel_recovery() -> Weight {
		Weight::from_parts(80_000_000, 3718)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn complete_recovery(d: u32) -> Weight {
		Weight::from_parts(110_000_000, 6446)
			.saturating_add(Weight::from_parts(22_000_000, 0).saturating_mul(d.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64.saturating_mul(d.into())))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64.saturating_mul(d.into())))
			.saturating_add(Weight::from_parts(0, 2603).saturating_mul(d.into()))
	}
	fn add_key() -> Weight {
		Weight::from_parts(60_000_000, 3718)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn revoke_key() -> Weight {
		Weight::from_parts(70_000_000, 3718)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn add_alias() -> Weight {
		Weight::from_parts(75_000_000, 3718)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn remove_alias() -> Weight {
		Weight::from_parts(110_000_000, 24552)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn expire_applications(n: u32) -> Weight {
		Weight::from_parts(15_000_000, 3718)
			.saturating_add(Weight::from_parts(20_000_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64.saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2701).saturating_mul(n.into()))
	}
}

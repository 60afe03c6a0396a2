//! Every call at its costliest: texts full, and the prefix that decides the shortest of nine.

use crate::*;
use alloc::format;
use bonafide_primitives::{Digest, Entities, Gs1Prefix, HsCode, Lei, Role, Text};
use frame_benchmarking::{account, v2::*};
use frame_support::traits::Time;
use frame_system::RawOrigin;

const GS1: &str = "L3I9ZG2KFGXZ61BMYR72";
const OWNER: &str = "5493006MHB84DD0ZWV18";
const GTIN: &str = "09506000134352";
const HS: &str = "8471300100";

/// Puts a product on the register with a record of the largest size.
pub(crate) fn enter<T: Config>(gtin: Gtin, owner: Lei, hs: HsCode) {
	let now = T::Time::now();
	let recall = Some(Recall {
		reason: full(),
		since: now,
	});
	let product = Product {
		owner,
		hs,
		description: full(),
		version: u32::MAX - 1,
		registered: now,
		changed: now,
		recall,
	};
	Pallet::<T>::enter(gtin, product, guides(16));
}

fn full<const N: u32>() -> Text<N> {
	"x".repeat(N as usize).as_str().try_into().unwrap()
}

/// `count` guides with the longest texts, alike up to the last character.
fn guides(count: u32) -> GuideList {
	let guide = |number| Guide {
		kind: GuideKind::Other,
		uri: format!("https://{number:0>248}").as_str().try_into().unwrap(),
		sha256: Digest::repeat_byte(0xff),
		media_type: format!("x/{}", "x".repeat(62)).as_str().try_into().unwrap(),
	};
	(0..count)
		.map(guide)
		.collect::<alloc::vec::Vec<_>>()
		.try_into()
		.unwrap()
}

fn gtin() -> Gtin {
	GTIN.parse().unwrap()
}

/// A manager of the GS1 organization.
fn gs1_organization<T: Config>() -> RawOrigin<T::AccountId> {
	let manager = account("gs1", 0, 0);
	T::Entities::prepare(&GS1.parse().unwrap(), &manager, &[Role::Gs1Organization]);
	RawOrigin::Signed(manager)
}

/// A manager of the owner, who holds the shortest prefix that the product can have.
fn owner<T: Config>() -> RawOrigin<T::AccountId> {
	let manager = account("owner", 0, 0);
	let holder = OWNER.parse().unwrap();
	T::Entities::prepare(&holder, &manager, &[Role::RightsHolder]);
	let grant = Grant {
		holder,
		by: GS1.parse().unwrap(),
		since: T::Time::now(),
	};
	Prefixes::<T>::insert(gtin().prefixes().last().unwrap(), grant);
	RawOrigin::Signed(manager)
}

/// A manager of the owner of a registered product.
fn owner_of_product<T: Config>() -> RawOrigin<T::AccountId> {
	enter::<T>(gtin(), OWNER.parse().unwrap(), HS.parse().unwrap());
	owner::<T>()
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn grant_prefix() {
		let gs1 = gs1_organization::<T>();
		T::Entities::prepare(&OWNER.parse().unwrap(), &account("owner", 0, 0), &[]);
		let prefix: Gs1Prefix = "950600013435".parse().unwrap();

		#[extrinsic_call]
		_(gs1, prefix.into(), OWNER.into());

		assert!(Prefixes::<T>::contains_key(prefix));
	}

	#[benchmark]
	fn revoke_prefix() {
		let gs1 = gs1_organization::<T>();
		let prefix: Gs1Prefix = "950600013435".parse().unwrap();
		let former: Lei = "HWUPKR0MPOU8FGXBT394".parse().unwrap();
		T::Entities::prepare(&former, &account("former", 0, 0), &[]);
		let holder = OWNER.parse().unwrap();
		Prefixes::<T>::insert(
			prefix,
			Grant {
				holder,
				by: former,
				since: T::Time::now(),
			},
		);

		#[extrinsic_call]
		_(gs1, prefix.into());

		assert!(!Prefixes::<T>::contains_key(prefix));
	}

	#[benchmark]
	fn register(g: Linear<0, 16>) {
		let owner = owner::<T>();

		#[extrinsic_call]
		_(owner, GTIN.into(), HS.into(), full(), guides(g));

		assert_eq!(Products::<T>::get(gtin()).unwrap().version, 1);
	}

	#[benchmark]
	fn update(g: Linear<0, 16>) {
		let owner = owner_of_product::<T>();

		#[extrinsic_call]
		_(owner, GTIN.into(), HS.into(), full(), guides(g));

		assert_eq!(Products::<T>::get(gtin()).unwrap().version, u32::MAX);
	}

	#[benchmark]
	fn recall() {
		let owner = owner_of_product::<T>();
		Pallet::<T>::lift_recall(owner.clone().into(), GTIN.into()).unwrap();

		#[extrinsic_call]
		_(owner, GTIN.into(), full());

		assert!(Products::<T>::get(gtin()).unwrap().recall.is_some());
	}

	#[benchmark]
	fn lift_recall() {
		let owner = owner_of_product::<T>();

		#[extrinsic_call]
		_(owner, GTIN.into());

		assert!(Products::<T>::get(gtin()).unwrap().recall.is_none());
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

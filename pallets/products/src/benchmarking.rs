//! Every call at its costliest: texts full, the prefix that decides the shortest, all guides sealed, each to another
//! administration, and whoever is asked about merged away as often as is followed.

use crate::*;
use alloc::{format, vec::Vec};
use bonafide_primitives::{
	Clock, Digest, Entities, Gs1Prefix, HsCode, KeyNumber, Lei, MemberPrefix, Moment, Role, Seal, SealForm, Spelled,
	Text, MAX_FEATURES,
};
use frame_benchmarking::{account, v2::*};
use frame_support::{
	traits::{ConstU32, EnsureOrigin},
	BoundedVec,
};
use frame_system::RawOrigin;

const GS1: &str = "L3I9ZG2KFGXZ61BMYR72";
const OWNER: &str = "5493006MHB84DD0ZWV18";
/// Merged into the GS1 organization or the owner, whichever a call asks about.
const FORMER: &str = "HWUPKR0MPOU8FGXBT394";
const NEW_OWNER: &str = "213800WSGIIZCXF1P572";
const GTIN: &str = "09506000134352";
const HS: &str = "8471300100";
const VERSION: u32 = KEPT_VERSIONS;

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
		version: VERSION,
		registered: now,
		changed: now,
		recall,
	};
	let guides = guides(MAX_GUIDES);
	// The oldest that is kept, which the next version puts out.
	let features = features(MAX_FEATURES);
	Versions::<T>::insert(
		gtin,
		VERSION + 1 - KEPT_VERSIONS,
		versions::version(&product, &guides, &features),
	);
	Pallet::<T>::enter(gtin, product, guides, features);
}

fn full<const N: u32>() -> Text<N> {
	"x".repeat(N as usize).as_str().try_into().unwrap()
}

/// The same as it is typed.
fn as_typed<const N: u32>() -> Spelled<Text<N>> {
	full().into()
}

/// The number of the key of each customs administration.
const KEY: KeyNumber = KeyNumber::MAX;

/// A customs administration.
fn customs(number: u32) -> Lei {
	Lei::with_check_digits(&format!("CUSTOMS{number:011}")).unwrap()
}

/// `count` guides with the longest texts, alike up to the last character, each sealed to an administration of its own.
fn guides(count: u32) -> GuideList {
	let guide = |number| Guide {
		kind: GuideKind::Other,
		uri: format!("https://{number:0>248}").as_str().try_into().unwrap(),
		sha256: Digest::repeat_byte(0xff),
		media_type: format!("x/{}", "x".repeat(62)).as_str().try_into().unwrap(),
		officers_only: Some(Seal {
			customs: customs(number),
			key: KEY,
		}),
	};
	(0..count).map(guide).collect::<Vec<_>>().try_into().unwrap()
}

/// `count` features, each sealed to an administration of its own and shown by the last of the guides.
fn features(count: u32) -> FeatureList {
	let feature = |number| Feature {
		shows: Shows::Sealed {
			seal: Seal {
				customs: customs(number),
				key: KEY,
			},
			bytes: sealed(),
		},
		guide: Some(Digest::repeat_byte(0xff)),
	};
	(0..count).map(feature).collect::<Vec<_>>().try_into().unwrap()
}

fn sealed() -> BoundedVec<u8, ConstU32<SEALED_FEATURE>> {
	[1; SEALED_FEATURE as usize].to_vec().try_into().unwrap()
}

/// The same as typed, to administrations that have such a key.
fn typed_features<T: Config>(count: u32) -> FeatureForms {
	let form = |number| {
		admit_customs::<T>(number);
		FeatureForm {
			shows: ShowsForm::Sealed {
				seal: SealForm {
					customs: customs(number).into(),
					key: KEY,
				},
				bytes: sealed(),
			},
			guide: Some(Digest::repeat_byte(0xff)),
		}
	};
	(0..count).map(form).collect::<Vec<_>>().try_into().unwrap()
}

fn admit_customs<T: Config>(number: u32) {
	T::Entities::prepare(&customs(number), &account("customs", number, 0), &[Role::Customs]);
	T::Entities::prepare_key(&customs(number), KEY);
}

/// The same as typed, to administrations that have such a key.
fn typed<T: Config>(count: u32) -> GuideForms {
	let form = |(number, guide): (u32, Guide)| {
		admit_customs::<T>(number);
		GuideForm {
			kind: guide.kind,
			uri: guide.uri.into(),
			sha256: guide.sha256,
			media_type: guide.media_type.into(),
			officers_only: guide.officers_only.map(|Seal { customs, key }| SealForm {
				customs: customs.into(),
				key,
			}),
		}
	};
	(0..)
		.zip(guides(count))
		.map(form)
		.collect::<Vec<_>>()
		.try_into()
		.unwrap()
}

fn gtin() -> Gtin {
	GTIN.parse().unwrap()
}

fn former() -> Lei {
	FORMER.parse().unwrap()
}

/// To and by an entity that has merged since.
fn grant<T: Config>() -> Grant {
	Grant {
		holder: former(),
		by: former(),
		since: T::Time::now(),
	}
}

/// A manager of the entity that stands in the place of [`former`].
fn heir<T: Config>(lei: &str, role: Role) -> RawOrigin<T::AccountId> {
	let manager = account("heir", 0, 0);
	let heir = lei.parse().unwrap();
	T::Entities::prepare(&heir, &manager, &[role]);
	T::Entities::prepare_heir(&former(), &heir);
	RawOrigin::Signed(manager)
}

/// A manager of the GS1 organization, to whose predecessor the GS1 Prefix of the product is assigned.
fn gs1_organization<T: Config>() -> RawOrigin<T::AccountId> {
	Ranges::<T>::insert(member("950"), former());
	heir::<T>(GS1, Role::Gs1Organization)
}

fn member(text: &str) -> MemberPrefix {
	text.parse().unwrap()
}

/// A manager of the owner, who holds the shortest prefix that the product can have.
fn owner<T: Config>() -> RawOrigin<T::AccountId> {
	Prefixes::<T>::insert(gtin().prefixes().last().unwrap(), grant::<T>());
	heir::<T>(OWNER, Role::RightsHolder)
}

/// A manager of the owner of a registered product.
fn owner_of_product<T: Config>() -> RawOrigin<T::AccountId> {
	enter::<T>(gtin(), former(), HS.parse().unwrap());
	owner::<T>()
}

/// A manager of who can accept the product.
fn new_owner<T: Config>() -> RawOrigin<T::AccountId> {
	let manager = account("new owner", 0, 0);
	let lei: Lei = NEW_OWNER.parse().unwrap();
	T::Entities::prepare(&lei, &manager, &[]);
	Offers::<T>::insert(gtin(), lei);
	RawOrigin::Signed(manager)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// `n`: GS1 Prefixes assigned, each in place of another organization.
	#[benchmark]
	fn assign_range(n: Linear<1, 600>) -> Result<(), BenchmarkError> {
		let origin = T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let (from, until) = (member("300"), member(&format!("{}", 299 + n)));
		T::Entities::prepare(&GS1.parse().unwrap(), &account("gs1", 0, 0), &[Role::Gs1Organization]);
		from.to(until).for_each(|member| Ranges::<T>::insert(member, former()));

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, from.into(), until.into(), Some(GS1.into()));

		assert_eq!(Ranges::<T>::get(until), GS1.parse().ok());
		Ok(())
	}

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
		Prefixes::<T>::insert(prefix, grant::<T>());

		#[extrinsic_call]
		_(gs1, prefix.into());

		assert!(!Prefixes::<T>::contains_key(prefix));
	}

	#[benchmark]
	fn register(g: Linear<0, { MAX_GUIDES }>) {
		let owner = owner::<T>();
		let guides = typed::<T>(g);

		#[extrinsic_call]
		_(owner, GTIN.into(), HS.into(), as_typed(), guides);

		assert_eq!(Products::<T>::get(gtin()).unwrap().version, 1);
	}

	#[benchmark]
	fn update(g: Linear<0, { MAX_GUIDES }>) {
		let owner = owner_of_product::<T>();
		let guides = typed::<T>(g);

		#[extrinsic_call]
		_(owner, GTIN.into(), HS.into(), as_typed(), guides);

		assert_eq!(Products::<T>::get(gtin()).unwrap().version, VERSION + 1);
	}

	#[benchmark]
	fn recall() {
		let owner = owner_of_product::<T>();
		Pallet::<T>::lift_recall(owner.clone().into(), GTIN.into()).unwrap();

		#[extrinsic_call]
		_(owner, GTIN.into(), as_typed());

		assert!(Products::<T>::get(gtin()).unwrap().recall.is_some());
	}

	#[benchmark]
	fn lift_recall() {
		let owner = owner_of_product::<T>();

		#[extrinsic_call]
		_(owner, GTIN.into());

		assert!(Products::<T>::get(gtin()).unwrap().recall.is_none());
	}

	#[benchmark]
	fn offer_transfer() {
		let owner = owner_of_product::<T>();
		new_owner::<T>();

		#[extrinsic_call]
		_(owner, GTIN.into(), NEW_OWNER.into());

		assert_eq!(Offers::<T>::get(gtin()), NEW_OWNER.parse().ok());
	}

	#[benchmark]
	fn accept_transfer() {
		owner_of_product::<T>();
		let new_owner = new_owner::<T>();

		#[extrinsic_call]
		_(new_owner, GTIN.into());

		assert_eq!(Some(Products::<T>::get(gtin()).unwrap().owner), NEW_OWNER.parse().ok());
	}

	#[benchmark]
	fn withdraw_offer() {
		let owner = owner_of_product::<T>();
		new_owner::<T>();

		#[extrinsic_call]
		_(owner, GTIN.into());

		assert!(!Offers::<T>::contains_key(gtin()));
	}

	#[benchmark]
	fn reassign() {
		for (lei, name) in [(OWNER, "owner"), (NEW_OWNER, "new owner")] {
			T::Entities::prepare(&lei.parse().unwrap(), &account(name, 0, 0), &[]);
		}
		enter::<T>(gtin(), OWNER.parse().unwrap(), HS.parse().unwrap());
		Offers::<T>::insert(gtin(), former());
		let granted = Grant {
			holder: NEW_OWNER.parse().unwrap(),
			since: Moment::MAX,
			..grant::<T>()
		};
		// The shortest prefix that the product can have.
		Prefixes::<T>::insert(gtin().prefixes().last().unwrap(), granted);
		let gs1 = gs1_organization::<T>();

		#[extrinsic_call]
		_(gs1, GTIN.into());

		assert_eq!(Some(Products::<T>::get(gtin()).unwrap().owner), NEW_OWNER.parse().ok());
	}

	#[benchmark]
	fn set_features(f: Linear<0, { MAX_FEATURES }>) {
		let owner = owner_of_product::<T>();
		let features = typed_features::<T>(f);

		#[extrinsic_call]
		_(owner, GTIN.into(), features);

		assert_eq!(Features::<T>::get(gtin()).len() as u32, f);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

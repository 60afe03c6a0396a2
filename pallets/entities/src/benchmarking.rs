//! Every call at its costliest: texts and sets full, and the caller a delegate whose power has an end, which takes the most
//! reads to find.

use crate::*;
use alloc::{collections::BTreeSet, format};
use bonafide_primitives::{Country, Lei, Moment, NotActing, Role, Scope, Standing, Text};
use codec::{Decode, Encode};
use frame_benchmarking::{account, v2::*};
use frame_support::{traits::Time, Blake2_256, StorageHasher};
use frame_system::RawOrigin;
use sp_runtime::traits::TrailingZeroInput;

/// Puts `lei` on the register with `roles` and `delegate` as its only delegate, with every scope.
pub(crate) fn admit<T: Config>(lei: Lei, delegate: &T::AccountId, roles: &[Role]) {
	let roles = roles.iter().copied().collect::<BTreeSet<_>>().try_into().unwrap();
	Pallet::<T>::enroll(lei, full(), country(), controller::<T>(lei), roles, None);
	Entities::<T>::mutate(lei, |entity| entity.as_mut().unwrap().delegates = 1);
	Accounts::<T>::insert(delegate, lei);
	Delegates::<T>::insert(lei, delegate, every_power());
}

/// Gives `broker` a mandate of `principal` for `scope`.
pub(crate) fn mandate<T: Config>(principal: Lei, broker: Lei, scope: Scope) {
	let scopes = BTreeSet::from([scope]).try_into().unwrap();
	Mandates::<T>::insert(
		principal,
		broker,
		Power {
			scopes,
			until: Some(Moment::MAX),
		},
	);
	Principals::<T>::insert(broker, principal, ());
}

fn controller<T: Config>(lei: Lei) -> T::AccountId {
	let entropy = Blake2_256::hash(&("controller", lei).encode());
	T::AccountId::decode(&mut TrailingZeroInput::new(&entropy)).unwrap()
}

fn every_power() -> Power {
	Power {
		scopes: BTreeSet::from(Scope::ALL).try_into().unwrap(),
		until: Some(Moment::MAX),
	}
}

fn every_role() -> Roles {
	BTreeSet::from(Role::ALL).try_into().unwrap()
}

fn full<const N: u32>() -> Text<N> {
	"x".repeat(N as usize).as_str().try_into().unwrap()
}

fn country() -> Country {
	"US".parse().unwrap()
}

fn lei(number: u32) -> Lei {
	Lei::with_check_digits(&format!("BENCHMARK{number:09}")).unwrap()
}

/// A delegate of a registrar.
fn registrar<T: Config>() -> RawOrigin<T::AccountId> {
	let delegate = account("registrar", 0, 0);
	admit::<T>(lei(0), &delegate, &Role::ALL);
	RawOrigin::Signed(delegate)
}

/// A member with the roles of ordinary trade but for one, and its delegate.
fn member<T: Config>() -> (Lei, T::AccountId) {
	let (lei, delegate) = (lei(1), account("delegate", 0, 0));
	let roles: alloc::vec::Vec<_> = Role::ALL
		.into_iter()
		.filter(|role| !role.is_of_public_trust() && *role != Role::Packager)
		.collect();
	admit::<T>(lei, &delegate, &roles);
	(lei, delegate)
}

/// An account that has applied.
fn applicant<T: Config>() -> T::AccountId {
	let applicant = account("applicant", 0, 0);
	let (country, since) = (country(), T::Time::now());
	let application = Application {
		lei: lei(2),
		name: full(),
		country,
		roles: every_role(),
		since,
	};
	Applications::<T>::insert(&applicant, application);
	applicant
}

fn standing<T: Config>(lei: Lei) -> Standing {
	Entities::<T>::get(lei).unwrap().standing
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn apply() {
		let who: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(who.clone()),
			lei(2).into(),
			full(),
			country().into(),
			every_role(),
		);

		assert!(Applications::<T>::contains_key(who));
	}

	#[benchmark]
	fn withdraw_application() {
		let who = applicant::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(!Applications::<T>::contains_key(who));
	}

	#[benchmark]
	fn admit() {
		let (registrar, applicant) = (registrar::<T>(), applicant::<T>());

		#[extrinsic_call]
		_(registrar, applicant.clone(), T::Time::now());

		assert_eq!(Accounts::<T>::get(applicant), Some(lei(2)));
	}

	#[benchmark]
	fn refuse() {
		let (registrar, applicant) = (registrar::<T>(), applicant::<T>());

		#[extrinsic_call]
		_(registrar, applicant.clone());

		assert!(!Applications::<T>::contains_key(applicant));
	}

	#[benchmark]
	fn accredit() {
		let (registrar, (lei, _)) = (registrar::<T>(), member::<T>());

		#[extrinsic_call]
		_(registrar, lei.into(), Role::Packager);

		assert!(Entities::<T>::get(lei).unwrap().roles.contains(&Role::Packager));
	}

	#[benchmark]
	fn withdraw_role() {
		let (registrar, (lei, _)) = (registrar::<T>(), member::<T>());

		#[extrinsic_call]
		_(registrar, lei.into(), Role::Seller);

		assert!(!Entities::<T>::get(lei).unwrap().roles.contains(&Role::Seller));
	}

	#[benchmark]
	fn suspend() {
		let (registrar, (lei, delegate)) = (registrar::<T>(), member::<T>());
		OfferedControl::<T>::insert(lei, delegate);

		#[extrinsic_call]
		_(registrar, lei.into(), full());

		assert_eq!(standing::<T>(lei), Standing::Suspended);
	}

	#[benchmark]
	fn reinstate() {
		let (registrar, (lei, _)) = (registrar::<T>(), member::<T>());
		Pallet::<T>::suspend(registrar.clone().into(), lei.into(), full()).unwrap();

		#[extrinsic_call]
		_(registrar, lei.into());

		assert_eq!(standing::<T>(lei), Standing::Good);
	}

	#[benchmark]
	fn retire() {
		let (lei, delegate) = member::<T>();
		OfferedControl::<T>::insert(lei, delegate);

		#[extrinsic_call]
		_(RawOrigin::Signed(controller::<T>(lei)), lei.into());

		assert_eq!(standing::<T>(lei), Standing::Retired);
	}

	#[benchmark]
	fn offer_control() {
		let (lei, delegate) = member::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(controller::<T>(lei)), delegate.clone());

		assert_eq!(OfferedControl::<T>::get(lei), Some(delegate));
	}

	#[benchmark]
	fn accept_control() {
		let (lei, delegate) = member::<T>();
		OfferedControl::<T>::insert(lei, &delegate);

		#[extrinsic_call]
		_(RawOrigin::Signed(delegate.clone()), lei.into());

		assert_eq!(Pallet::<T>::power_of(&delegate, Scope::Manage), Ok((lei, None)));
	}

	#[benchmark]
	fn add_delegate() {
		let ((lei, manager), delegate) = (member::<T>(), account("added", 0, 0));
		let Power { scopes, until } = every_power();

		#[extrinsic_call]
		_(RawOrigin::Signed(manager), delegate, scopes, until);

		assert_eq!(Entities::<T>::get(lei).unwrap().delegates, 2);
	}

	#[benchmark]
	fn remove_delegate() {
		let ((lei, manager), delegate): (_, T::AccountId) = (member::<T>(), account("added", 0, 0));
		let Power { scopes, until } = every_power();
		let by = RawOrigin::Signed(manager);
		Pallet::<T>::add_delegate(by.clone().into(), delegate.clone(), scopes, until).unwrap();

		#[extrinsic_call]
		_(by, delegate);

		assert_eq!(Entities::<T>::get(lei).unwrap().delegates, 1);
	}

	#[benchmark]
	fn resign() {
		let (_, delegate) = member::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(delegate.clone()));

		assert_eq!(
			Pallet::<T>::power_of(&delegate, Scope::Manage),
			Err(NotActing::NoEntity)
		);
	}

	#[benchmark]
	fn grant_mandate() {
		let (principal, delegate) = member::<T>();
		registrar::<T>();
		let Power { scopes, until } = every_power();

		#[extrinsic_call]
		_(RawOrigin::Signed(delegate), lei(0).into(), scopes, until);

		assert!(Mandates::<T>::contains_key(principal, lei(0)));
	}

	#[benchmark]
	fn revoke_mandate() {
		let (principal, delegate) = member::<T>();
		mandate::<T>(principal, lei(0), Scope::File);

		#[extrinsic_call]
		_(RawOrigin::Signed(delegate), lei(0).into());

		assert!(!Mandates::<T>::contains_key(principal, lei(0)));
	}

	#[benchmark]
	fn withdraw_control_offer() {
		let (lei, delegate) = member::<T>();
		OfferedControl::<T>::insert(lei, delegate);

		#[extrinsic_call]
		_(RawOrigin::Signed(controller::<T>(lei)));

		assert!(!OfferedControl::<T>::contains_key(lei));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

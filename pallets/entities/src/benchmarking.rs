//! Every call at its costliest: texts and sets full, and the caller a delegate whose power has an end, which takes the
//! most reads to find.

use crate::*;
use alloc::{collections::BTreeSet, format};
use bonafide_primitives::{
	retention::MAX_VISITS, Alias, Clock, Country, Date, KeyNumber, Lei, Moment, NotActing, PublicKey, Role, Scope,
	Standing, Text, MAX_MERGERS,
};
use codec::{Decode, Encode};
use frame_benchmarking::{account, v2::*};
use frame_support::{
	traits::{EnsureOrigin, Get},
	weights::Weight,
	Blake2_256, StorageHasher,
};
use frame_system::RawOrigin;
use sp_runtime::traits::TrailingZeroInput;

/// Puts `lei` on the register with `roles` and `delegate` as its only delegate, with every scope.
pub(crate) fn admit<T: Config>(lei: Lei, delegate: &T::AccountId, roles: &[Role]) {
	let roles = roles.iter().copied().collect::<BTreeSet<_>>().try_into().unwrap();
	enroll::<T>(lei, roles);
	entrust::<T>(lei, delegate);
}

/// Lets `lei` have merged into `heir`, through as many mergers as there can be.
pub(crate) fn inherit<T: Config>(lei: Lei, heir: Lei) {
	let mut next = heir;
	for mergers in (0..MAX_MERGERS).rev() {
		let merged = match mergers {
			0 => lei,
			_ => Lei::with_check_digits(&format!("M{mergers}{}", &lei.as_str()[4..])).unwrap(),
		};
		if !Entities::<T>::contains_key(merged) {
			enroll::<T>(merged, Roles::new());
		}
		Entities::<T>::mutate_extant(merged, |entity| {
			entity.standing = Standing::Merged;
			entity.successor = Some(next);
			entity.mergers = mergers;
		});
		next = merged;
	}
	Entities::<T>::mutate_extant(heir, |entity| entity.mergers = MAX_MERGERS);
}

/// Gives `lei` the key `public` as its only one.
pub(crate) fn key<T: Config>(lei: Lei, number: KeyNumber, public: PublicKey) {
	let key = Key {
		public,
		valid_from: T::Time::now(),
		revoked_at: None,
	};
	Keys::<T>::insert(lei, number, key);
	Entities::<T>::mutate_extant(lei, |entity| {
		entity.last_key = number;
		entity.key_count = 1;
	});
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

fn enroll<T: Config>(lei: Lei, roles: Roles) {
	Pallet::<T>::enroll(lei, full(), country(), controller::<T>(lei), roles, Date::MAX, None);
}

fn entrust<T: Config>(lei: Lei, delegate: &T::AccountId) {
	Entities::<T>::mutate_extant(lei, |entity| entity.delegate_count += 1);
	Pallet::<T>::join(lei, delegate);
	Delegates::<T>::insert(lei, delegate, every_power());
}

/// Lets a recovery of `lei` to `to` wait, which the council has approved at the beginning of time.
fn recovery<T: Config>(lei: Lei, to: &T::AccountId) {
	let recovery = Recovery {
		to: to.clone(),
		proposed_by: self::lei(0),
		since: 0,
		approved_at: Some(0),
	};
	Pallet::<T>::begin_recovery(lei, recovery);
}

fn recovered<T: Config>() -> T::AccountId {
	account("recovered", 0, 0)
}

/// Chain time, which no call sets.
#[frame_support::storage_alias]
type Now = StorageValue<Timestamp, Moment>;

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

/// A member that stands in the place of another, with every role.
fn heir<T: Config>() -> Lei {
	enroll::<T>(lei(3), every_role());
	lei(3)
}

/// An account that has applied.
fn applicant<T: Config>(number: u32) -> T::AccountId {
	let applicant = account("applicant", number, 0);
	let (country, since) = (country(), T::Time::now());
	let application = Application {
		lei: lei(2),
		name: full(),
		country,
		roles: every_role(),
		since,
	};
	Pallet::<T>::file_application(&applicant, application);
	applicant
}

fn alias() -> Alias {
	Alias::Gln("9506000134352".parse().unwrap())
}

/// The roles of `lei` in which it can have an alias.
fn trading_roles<T: Config>(lei: Lei) -> Roles {
	let mut roles = Entities::<T>::get(lei).unwrap().roles;
	for role in Role::ALL.iter().filter(|role| !role.is_gbi()) {
		roles.remove(role);
	}
	roles
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
		let who = applicant::<T>(0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(!Applications::<T>::contains_key(who));
	}

	#[benchmark]
	fn admit() {
		let (registrar, applicant) = (registrar::<T>(), applicant::<T>(0));

		#[extrinsic_call]
		_(registrar, applicant.clone(), T::Time::now(), Date::MAX.into());

		assert_eq!(Accounts::<T>::get(applicant), Some(lei(2)));
	}

	#[benchmark]
	fn refuse() {
		let (registrar, applicant) = (registrar::<T>(), applicant::<T>(0));

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
		Pallet::<T>::offer(lei, &delegate);

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
		Pallet::<T>::offer(lei, &delegate);
		recovery::<T>(lei, &recovered::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(controller::<T>(lei)), lei.into());

		assert_eq!(standing::<T>(lei), Standing::Retired);
	}

	#[benchmark]
	fn offer_control() {
		let (lei, delegate) = member::<T>();
		Pallet::<T>::offer(lei, &account("offered", 0, 0));

		#[extrinsic_call]
		_(RawOrigin::Signed(controller::<T>(lei)), delegate.clone());

		assert_eq!(OfferedControl::<T>::get(lei), Some(delegate));
	}

	#[benchmark]
	fn accept_control() {
		let (lei, delegate) = member::<T>();
		Pallet::<T>::offer(lei, &delegate);
		recovery::<T>(lei, &delegate);

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

		assert_eq!(Entities::<T>::get(lei).unwrap().delegate_count, 2);
	}

	#[benchmark]
	fn remove_delegate() {
		let ((lei, manager), delegate): (_, T::AccountId) = (member::<T>(), account("added", 0, 0));
		let Power { scopes, until } = every_power();
		let by = RawOrigin::Signed(manager);
		Pallet::<T>::add_delegate(by.clone().into(), delegate.clone(), scopes, until).unwrap();

		#[extrinsic_call]
		_(by, delegate);

		assert_eq!(Entities::<T>::get(lei).unwrap().delegate_count, 1);
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
		Pallet::<T>::offer(lei, &delegate);

		#[extrinsic_call]
		_(RawOrigin::Signed(controller::<T>(lei)));

		assert!(!OfferedControl::<T>::contains_key(lei));
	}

	#[benchmark]
	fn renew() {
		let (registrar, (lei, _)) = (registrar::<T>(), member::<T>());
		Entities::<T>::mutate_extant(lei, |entity| entity.renewal = Date::of(0));

		#[extrinsic_call]
		_(registrar, lei.into(), Date::MAX.into());

		assert_eq!(Entities::<T>::get(lei).unwrap().renewal, Date::MAX);
	}

	#[benchmark]
	fn merge() {
		let (registrar, (lei, delegate)) = (registrar::<T>(), member::<T>());
		Pallet::<T>::offer(lei, &delegate);
		recovery::<T>(lei, &recovered::<T>());
		let heir = heir::<T>();

		#[extrinsic_call]
		_(registrar, lei.into(), heir.into());

		assert_eq!(standing::<T>(lei), Standing::Merged);
	}

	#[benchmark]
	fn propose_recovery() {
		let (registrar, (lei, delegate)) = (registrar::<T>(), member::<T>());

		#[extrinsic_call]
		_(registrar, lei.into(), delegate.clone());

		assert_eq!(Recoveries::<T>::get(lei).unwrap().to, delegate);
	}

	#[benchmark]
	fn approve_recovery() -> Result<(), BenchmarkError> {
		let council = T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let (lei, _) = member::<T>();
		recovery::<T>(lei, &recovered::<T>());
		Recoveries::<T>::mutate_extant(lei, |recovery| recovery.approved_at = None);

		#[extrinsic_call]
		_(council as T::RuntimeOrigin, lei.into(), recovered::<T>());

		assert_eq!(Recoveries::<T>::get(lei).unwrap().approved_at, Some(T::Time::now()));
		Ok(())
	}

	#[benchmark]
	fn veto_recovery() {
		let (lei, _) = member::<T>();
		recovery::<T>(lei, &recovered::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(controller::<T>(lei)));

		assert!(!Recoveries::<T>::contains_key(lei));
	}

	#[benchmark]
	fn cancel_recovery() {
		let (registrar, (lei, _)) = (registrar::<T>(), member::<T>());
		recovery::<T>(lei, &recovered::<T>());

		#[extrinsic_call]
		_(registrar, lei.into());

		assert!(!Recoveries::<T>::contains_key(lei));
	}

	/// `d`: delegates dismissed. Control is offered to one more, and recovered for another.
	#[benchmark]
	fn complete_recovery(d: Linear<0, { T::MaxDelegates::get() }>) {
		enroll::<T>(lei(1), every_role());
		for number in 0..d {
			entrust::<T>(lei(1), &account("delegate", number, 0));
		}
		Pallet::<T>::offer(lei(1), &account("offered", 0, 0));
		let to = recovered::<T>();
		recovery::<T>(lei(1), &to);
		Now::put(T::RecoveryDelay::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(whitelisted_caller()), lei(1).into());

		let entity = Entities::<T>::get(lei(1)).unwrap();
		assert_eq!((entity.controller, entity.delegate_count), (to, 0));
		assert_eq!(Delegates::<T>::iter_prefix(lei(1)).count(), 0);
	}

	#[benchmark]
	fn add_key() {
		let (lei, _) = member::<T>();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(controller::<T>(lei)),
			PublicKey::P256([2; 33]),
			Some(Moment::MAX),
		);

		assert!(Keys::<T>::contains_key(lei, 1));
	}

	#[benchmark]
	fn revoke_key() {
		let (lei, delegate) = member::<T>();
		key::<T>(lei, 1, PublicKey::P256([2; 33]));

		#[extrinsic_call]
		_(RawOrigin::Signed(delegate), 1);

		assert_eq!(Keys::<T>::get(lei, 1).unwrap().revoked_at, Some(T::Time::now()));
	}

	#[benchmark]
	fn add_alias() {
		let (lei, delegate) = member::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(delegate), alias().into(), trading_roles::<T>(lei));

		assert_eq!(Aliases::<T>::get(alias()).unwrap().lei, lei);
	}

	/// By a registrar, after the entity has merged as often as can be followed.
	#[benchmark]
	fn remove_alias() {
		let (registrar, (lei, delegate)) = (registrar::<T>(), member::<T>());
		let by = RawOrigin::Signed(delegate);
		Pallet::<T>::add_alias(by.into(), alias().into(), trading_roles::<T>(lei)).unwrap();
		inherit::<T>(lei, heir::<T>());

		#[extrinsic_call]
		_(registrar, alias().into());

		assert!(!Aliases::<T>::contains_key(alias()));
	}

	/// `n`: applications visited, each to be dropped.
	#[benchmark]
	fn expire_applications(n: Linear<1, { MAX_VISITS }>) {
		let applicants: alloc::vec::Vec<_> = (0..n).map(applicant::<T>).collect();

		#[block]
		{
			Pallet::<T>::expire_applications(Moment::MAX, Weight::MAX);
		}

		assert!(applicants.iter().all(|who| !Applications::<T>::contains_key(who)));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

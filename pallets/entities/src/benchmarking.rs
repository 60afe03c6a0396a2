//! Every call at its costliest: texts and sets full, and the caller a delegate whose power has an end, which takes the
//! most reads to find.

use crate::*;
use alloc::{collections::BTreeSet, format};
use bonafide_primitives::{
	retention::MAX_VISITS, Alias, Clock, Country, Date, KeyNumber, Lei, Moment, NotActing, PublicKey, Role, Scope,
	Spelled, Standing, Text, MAX_MERGERS,
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
		entity.key_limit = number.max(entity.key_limit);
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
	frame_system::Pallet::<T>::inc_sufficients(to);
	let recovery = Recovery {
		to: to.clone(),
		proposed_by: self::lei(0),
		since: 0,
		approved_at: 0,
	};
	Recoveries::<T>::insert(lei, recovery);
}

/// Lets the registrar have proposed it, now.
fn proposal<T: Config>(lei: Lei, to: &T::AccountId) -> RecoveryProposal<T::AccountId> {
	let (to, since) = (to.clone(), T::Time::now());
	let proposal = RecoveryProposal { to, since };
	RecoveryProposals::<T>::insert(lei, self::lei(0), proposal.clone());
	proposal
}

/// Lets a merger of `lei` wait, proposed by a registrar now and accepted, and approved if it says so.
fn merger<T: Config>(lei: Lei, successor: Lei, accepted: bool, is_approved: bool) {
	let since = T::Time::now();
	let merger = Merger {
		proposed_by: Some(self::lei(0)),
		since,
		accepted,
		approved_at: is_approved.then_some(since),
	};
	Mergers::<T>::insert(lei, successor, merger);
}

/// Offers `delegate` to act for `lei`, now and in everything.
fn ask<T: Config>(lei: Lei, delegate: &T::AccountId) {
	let power = every_power();
	Pallet::<T>::offer_power(lei, delegate.clone(), power).unwrap();
}

/// A broker, its delegate, and all that `principal` can offer it, offered and accepted before.
fn mandated<T: Config>(principal: Lei) -> (Lei, T::AccountId) {
	let (broker, delegate) = (lei(4), account("broker", 0, 0));
	admit::<T>(broker, &delegate, &[Role::Broker]);
	mandate::<T>(principal, broker, Scope::File);
	Pallet::<T>::offer_power_of_attorney(principal, broker, power_of_attorney()).unwrap();
	(broker, delegate)
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

/// All that a broker can be given.
fn power_of_attorney() -> Power {
	let scopes = Scope::ALL.into_iter().filter(|scope| scope.is_for_brokers());
	Power {
		scopes: scopes.collect::<BTreeSet<_>>().try_into().unwrap(),
		until: Some(Moment::MAX),
	}
}

fn every_role() -> Roles {
	BTreeSet::from(Role::ALL).try_into().unwrap()
}

fn full<const N: u32>() -> Text<N> {
	"x".repeat(N as usize).as_str().try_into().unwrap()
}

/// The same as typed.
fn typed<const N: u32>() -> Spelled<Text<N>> {
	full().into()
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
	let applicant: T::AccountId = account("applicant", number, 0);
	let (country, since) = (country(), T::Time::now());
	let application = Application {
		lei: lei(2),
		name: full(),
		country,
		roles: every_role(),
		since,
	};
	Pallet::<T>::file_application(applicant.clone(), application).unwrap();
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
			typed(),
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
		_(registrar, lei.into(), typed());

		assert_eq!(standing::<T>(lei), Standing::Suspended);
	}

	#[benchmark]
	fn reinstate() {
		let (registrar, (lei, _)) = (registrar::<T>(), member::<T>());
		Pallet::<T>::suspend(registrar.clone().into(), lei.into(), typed()).unwrap();

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
		let ((lei, _), to): (_, T::AccountId) = (member::<T>(), account("offered", 0, 0));
		Pallet::<T>::offer(lei, &to);
		ask::<T>(lei, &to);
		recovery::<T>(lei, &to);

		#[extrinsic_call]
		_(RawOrigin::Signed(to.clone()), lei.into());

		assert_eq!(Pallet::<T>::power_of(&to, Scope::Manage), Ok((lei, None)));
	}

	/// `d`: delegates and offers looked at, of which the last makes room. The caller is one more.
	#[benchmark]
	fn offer_delegation(d: Linear<1, { T::MaxDelegates::get() }>) {
		let ((lei, manager), delegate) = (member::<T>(), account("added", 0, 0));
		for number in 1..d {
			entrust::<T>(lei, &account("delegate", number, 0));
		}
		let expired = account("expired", 0, 0);
		entrust::<T>(lei, &expired);
		let last = Delegates::<T>::iter_key_prefix(lei)
			.filter(|who| *who != manager)
			.last()
			.unwrap();
		Delegates::<T>::mutate(lei, &last, |power| power.as_mut().unwrap().until = Some(0));
		// As if there were as many as there can be.
		let missing = T::MaxDelegates::get().saturating_sub(d + 1);
		Entities::<T>::mutate_extant(lei, |entity| entity.delegate_count += missing);
		let Power { scopes, until } = every_power();

		#[extrinsic_call]
		_(RawOrigin::Signed(manager), delegate, scopes, until);

		assert!(!Delegates::<T>::contains_key(lei, &last));
		assert_eq!(Entities::<T>::get(lei).unwrap().offer_count, 1);
	}

	#[benchmark]
	fn accept_delegation() {
		let ((lei, _), delegate): (_, T::AccountId) = (member::<T>(), account("added", 0, 0));
		ask::<T>(lei, &delegate);

		#[extrinsic_call]
		_(RawOrigin::Signed(delegate), lei.into());

		assert_eq!(Entities::<T>::get(lei).unwrap().delegate_count, 2);
	}

	#[benchmark]
	fn decline_delegation() {
		let ((lei, _), delegate): (_, T::AccountId) = (member::<T>(), account("added", 0, 0));
		ask::<T>(lei, &delegate);

		#[extrinsic_call]
		_(RawOrigin::Signed(delegate), lei.into());

		assert_eq!(Entities::<T>::get(lei).unwrap().offer_count, 0);
	}

	#[benchmark]
	fn remove_delegate() {
		let ((lei, manager), delegate): (_, T::AccountId) = (member::<T>(), account("added", 0, 0));
		entrust::<T>(lei, &delegate);

		#[extrinsic_call]
		_(RawOrigin::Signed(manager), delegate);

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
	fn offer_mandate() {
		let (principal, delegate) = member::<T>();
		registrar::<T>();
		let Power { scopes, until } = power_of_attorney();

		#[extrinsic_call]
		_(RawOrigin::Signed(delegate), lei(0).into(), scopes, until);

		assert!(OfferedMandates::<T>::contains_key(principal, lei(0)));
	}

	#[benchmark]
	fn accept_mandate() {
		let (principal, _) = member::<T>();
		let (broker, delegate) = mandated::<T>(principal);

		#[extrinsic_call]
		_(RawOrigin::Signed(delegate), principal.into());

		assert_eq!(Mandates::<T>::get(principal, broker), Some(power_of_attorney()));
	}

	#[benchmark]
	fn revoke_mandate() {
		let (principal, delegate) = member::<T>();
		let (broker, _) = mandated::<T>(principal);

		#[extrinsic_call]
		_(RawOrigin::Signed(delegate), broker.into());

		assert!(!Principals::<T>::contains_key(broker, principal));
	}

	#[benchmark]
	fn renounce_mandate() {
		let (principal, _) = member::<T>();
		let (broker, delegate) = mandated::<T>(principal);

		#[extrinsic_call]
		_(RawOrigin::Signed(delegate), principal.into());

		assert!(!Principals::<T>::contains_key(broker, principal));
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

	/// By the entity itself, which has proposed another before.
	#[benchmark]
	fn propose_merger() {
		let ((lei, _), heir) = (member::<T>(), heir::<T>());
		registrar::<T>();
		let (by, before) = (RawOrigin::Signed(controller::<T>(lei)), self::lei(0));
		Pallet::<T>::begin_merger(lei, before, Some(lei)).unwrap();

		#[extrinsic_call]
		_(by, lei.into(), heir.into());

		assert!(Mergers::<T>::contains_key(lei, heir));
		assert!(!Mergers::<T>::contains_key(lei, before));
	}

	#[benchmark]
	fn accept_merger() {
		let ((lei, _), heir) = (member::<T>(), heir::<T>());
		merger::<T>(lei, heir, false, false);

		#[extrinsic_call]
		_(RawOrigin::Signed(controller::<T>(heir)), lei.into());

		assert!(Mergers::<T>::get(lei, heir).unwrap().accepted);
	}

	#[benchmark]
	fn approve_merger() -> Result<(), BenchmarkError> {
		let council = T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let ((lei, _), heir) = (member::<T>(), heir::<T>());
		merger::<T>(lei, heir, true, false);

		#[extrinsic_call]
		_(council as T::RuntimeOrigin, lei.into(), heir.into(), T::Time::now());

		assert!(Mergers::<T>::get(lei, heir).unwrap().approved_at.is_some());
		Ok(())
	}

	#[benchmark]
	fn veto_merger() {
		let ((lei, _), heir) = (member::<T>(), heir::<T>());
		merger::<T>(lei, heir, true, true);

		#[extrinsic_call]
		_(RawOrigin::Signed(controller::<T>(lei)), heir.into());

		assert!(!Mergers::<T>::contains_key(lei, heir));
	}

	#[benchmark]
	fn cancel_merger() {
		let (registrar, (lei, _), heir) = (registrar::<T>(), member::<T>(), heir::<T>());
		merger::<T>(lei, heir, true, true);

		#[extrinsic_call]
		_(registrar, lei.into(), heir.into());

		assert!(!Mergers::<T>::contains_key(lei, heir));
	}

	/// Control is offered to a delegate, and recovered for another.
	#[benchmark]
	fn complete_merger() {
		let ((lei, delegate), heir) = (member::<T>(), heir::<T>());
		Pallet::<T>::offer(lei, &delegate);
		recovery::<T>(lei, &recovered::<T>());
		merger::<T>(lei, heir, true, true);
		Now::put(T::Time::now() + T::RecoveryDelay::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(whitelisted_caller()), lei.into(), heir.into());

		assert_eq!(standing::<T>(lei), Standing::Merged);
	}

	#[benchmark]
	fn propose_recovery() {
		let (registrar, (lei, delegate)) = (registrar::<T>(), member::<T>());

		#[extrinsic_call]
		_(registrar, lei.into(), delegate.clone());

		assert_eq!(RecoveryProposals::<T>::get(lei, self::lei(0)).unwrap().to, delegate);
	}

	/// In the place of another, which has expired.
	#[benchmark]
	fn approve_recovery() -> Result<(), BenchmarkError> {
		let council = T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let (lei, _) = member::<T>();
		recovery::<T>(lei, &account("before", 0, 0));
		Now::put(T::RecoveryDelay::get() + T::OfferLifetime::get());
		let RecoveryProposal { to, since } = proposal::<T>(lei, &recovered::<T>());

		#[extrinsic_call]
		_(
			council as T::RuntimeOrigin,
			lei.into(),
			self::lei(0).into(),
			to.clone(),
			since,
		);

		assert_eq!(Recoveries::<T>::get(lei).unwrap().to, to);
		Ok(())
	}

	#[benchmark]
	fn veto_recovery() {
		let (lei, _) = member::<T>();
		recovery::<T>(lei, &recovered::<T>());
		proposal::<T>(lei, &recovered::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(controller::<T>(lei)), self::lei(0).into());

		assert!(!Recoveries::<T>::contains_key(lei));
	}

	#[benchmark]
	fn cancel_recovery() {
		let (registrar, (lei, _)) = (registrar::<T>(), member::<T>());
		recovery::<T>(lei, &recovered::<T>());
		proposal::<T>(lei, &recovered::<T>());

		#[extrinsic_call]
		_(registrar, lei.into(), self::lei(0).into());

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
		assert_eq!((entity.controller, entity.delegate_count), (Some(to), 0));
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

//! The cost of the calls at their worst: chains as long and lists as full as the register allows.

use super::*;
use alloc::{format, vec, vec::Vec};
use bonafide_primitives::{
	retention::MAX_VISITS, Clock, Country, Date, Digest, Entities, EntryNumber, Gtin, HsCode, Lei, LicensedRole,
	Moment, Nesting, Products, Reason, RightId, Role, Spelled, Text, MAX_LICENSED_COUNTRIES, MAX_LICENSED_PRODUCTS,
	MAX_MARKS, MAX_REASON,
};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{ConstU32, EnsureOrigin},
	BoundedVec,
};
use frame_system::RawOrigin;
use sp_runtime::traits::{BlakeTwo256, Hash};

const COUNTRIES: &str =
	"AR AT AU BE BR CA CH CL CN CO CR CZ DE DK DO EG ES FI FR GB GT HN ID IN IT JP KR MX NI SV TR US VN";

fn lei(n: u32) -> Lei {
	Lei::with_check_digits(&format!("LICENSING0{n:08}")).unwrap()
}

fn gtin(n: u32) -> Gtin {
	Gtin::with_check_digit(&format!("0952{n:09}")).unwrap()
}

fn digest(of: impl codec::Encode) -> Digest {
	BlakeTwo256::hash_of(&of).into()
}

/// The longest list of countries, `country` among them.
fn countries(country: &Country) -> CountryList {
	let others = COUNTRIES
		.split(' ')
		.map(|code| code.parse::<Country>().unwrap())
		.filter(|other| other != country);
	let mut all: Vec<_> = others.take(CountryList::bound() - 1).chain([*country]).collect();
	all.sort();
	all.try_into().unwrap()
}

/// `count` products, `gtin` among them.
fn products(gtin: &Gtin, count: u32) -> ProductList {
	let others = (1..).map(self::gtin).filter(|other| other != gtin);
	let mut all: Vec<_> = others.take(count as usize - 1).chain([*gtin]).collect();
	all.sort();
	all.try_into().unwrap()
}

/// A right of `holder` with the longest texts and lists.
fn add_right<T: Config>(holder: Lei) -> RightId {
	let id = NextRight::<T>::get();
	let right = Right {
		holder,
		kind: RightKind::Trademark,
		office: "US".parse().unwrap(),
		number: text(id + 1),
		jurisdictions: countries(&country()),
		expires: Some(T::Time::today()),
		since: T::Time::now(),
		held_since: T::Time::now(),
		recordations: 0,
		ended: None,
	};
	RightNumbers::<T>::insert(right.registered(), id);
	Rights::<T>::insert(id, right);
	NextRight::<T>::put(id + 1);
	id
}

/// `n`, as long as the text can be.
fn text<const N: u32>(n: u32) -> Text<N> {
	format!("{n:0width$}", width = N as usize).parse().unwrap()
}

/// A product of `owner` that carries `count` rights as their holders say, which have merged into others.
fn add_marked_product<T: Config>(owner: &Lei, count: u32) -> Gtin {
	let gtin = gtin(0);
	T::Products::prepare(&gtin, owner, &hs());
	let mut marks = ProductMarks::default();
	for n in 0..count {
		let holder = lei(60 + n);
		T::Entities::prepare_heir(&holder, &lei(70 + n));
		T::Entities::prepare(&lei(70 + n), &account("holder", n, 0), &[Role::RightsHolder]);
		marks.by_holders.try_insert(add_right::<T>(holder)).unwrap();
	}
	Marks::<T>::insert(gtin, marks);
	gtin
}

/// The last day that a license granted today can have.
fn last_day<T: Config>() -> Date {
	T::Time::today().plus_months(120).unwrap()
}

/// The longest reason.
fn reason() -> Option<Spelled<Reason>> {
	Some(text::<MAX_REASON>(1).into())
}

/// The council.
fn council<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

/// As many contests of `what` as leave room for one.
fn fill_contests<T: Config>(what: Contested, entry: Option<EntryNumber>) {
	let contest = |n| Contest {
		by: lei(200 + n),
		entry,
		since: 0,
		reason: text::<MAX_REASON>(1),
	};
	let contests: Vec<_> = (1..MAX_CONTESTS).map(contest).collect();
	Contests::<T>::insert(what, ContestList::truncate_from(contests));
}

fn entry() -> EntryNumber {
	EntryNumber::new("ABC".parse().unwrap(), "0000001").unwrap()
}

fn hs() -> HsCode {
	"8471300100".parse().unwrap()
}

/// The terms that the licenses of a chain have in common.
struct Chain<'a> {
	role: LicensedRole,
	gtin: &'a Gtin,
	country: &'a Country,
}

impl Chain<'_> {
	/// Grants a license to the first of `licensees`, a sublicense of it to the second, and so on, each of them amended;
	/// returns the credential of the last.
	fn add<T: Config>(&self, holder: Lei, licensees: &[Lei]) -> Digest {
		let right = add_right::<T>(holder);
		let mut marks = Marks::<T>::get(self.gtin);
		if marks.by_holders.try_insert(right).is_ok() || marks.by_owner.try_insert(right).is_ok() {
			Marks::<T>::insert(self.gtin, marks);
		}
		let mut licensor = holder;
		let mut parent = None;
		for (depth, licensee) in (0u8..).zip(licensees) {
			let id = digest((right, depth));
			let credential = digest((right, depth, "amended"));
			Amended::<T>::insert(credential, id);
			let superseded = Supersession {
				superseded_by: credential,
				at: T::Time::now(),
				from: Date::of(0),
				until: Date::MAX,
			};
			Superseded::<T>::insert(id, superseded);
			let license = License {
				credential,
				amendments: 1,
				status_index: None,
				right,
				licensor,
				parent,
				granted: Granted::Open(Permission {
					licensee: *licensee,
					role: self.role,
					products: Coverage::Listed(MAX_LICENSED_PRODUCTS),
					countries: countries(self.country),
				}),
				quota: Some(u64::MAX),
				nesting: Nesting::Nested,
				drawn: 0,
				set_aside: 0,
				holder: None,
				from: Date::of(0),
				until: Date::MAX,
				sublicensing: MAX_CHAIN - 1 - depth,
				sublicenses: 0,
				depth,
				state: LicenseState::Active,
				suspensions: all_but_one_suspension(),
				since: T::Time::now(),
				anchored: T::Time::now(),
			};
			Pallet::<T>::enter(id, license, products(self.gtin, MAX_LICENSED_PRODUCTS));
			licensor = *licensee;
			parent = Some(id);
		}
		Licenses::<T>::get(parent.unwrap()).unwrap().credential
	}
}

/// As many suspensions as leave room for one by the holder of the right.
fn all_but_one_suspension() -> Suspensions {
	let over = Suspension {
		from: 0,
		until: Some(0),
	};
	// The holder of the right leaves four to the council.
	vec![over; MAX_SUSPENSIONS as usize - 5].try_into().unwrap()
}

/// As [`bonafide_primitives::Licenses::prepare`] promises. A new right each time tells one license from another; holder
/// and licensees above are the same ones each time.
pub(crate) fn prepare<T: Config>(licensee: &Lei, role: LicensedRole, gtin: &Gtin, country: &Country) -> Digest {
	let parties = (1..u32::from(MAX_CHAIN)).map(|n| (n, types::accreditation(role)));
	for (n, role) in parties.chain([(0, Role::RightsHolder)]) {
		if !T::Entities::has_role(&lei(n), role) {
			T::Entities::prepare(&lei(n), &account("party", n, 0), &[role]);
		}
	}
	let chain = Chain { role, gtin, country };
	let mut licensees: Vec<_> = (1..u32::from(MAX_CHAIN)).map(lei).collect();
	licensees.push(*licensee);
	chain.add::<T>(lei(0), &licensees)
}

/// Terms for `licensee` that list `count` registered products and as many countries as can be, each list in the order
/// that is farthest from sorted.
fn terms<T: Config>(licensee: Lei, count: u32) -> LicenseForm {
	terms_of::<T>(licensee, products(&gtin(0), count))
}

/// The same, of these products.
fn terms_of<T: Config>(licensee: Lei, listed: ProductList) -> LicenseForm {
	for gtin in &listed {
		T::Products::prepare(gtin, &lei(0), &hs());
	}
	let listed: Vec<_> = listed.into_iter().rev().map(Spelled::from).collect();
	LicenseForm {
		licensee: licensee.into(),
		role: LicensedRole::Manufacturer,
		products: ProductsForm::Listed(BoundedVec::truncate_from(listed)),
		countries: spelled_countries(),
		quota: Some(1),
		from: T::Time::today().into(),
		until: last_day::<T>().into(),
		sublicensing: 0,
		status_index: Some(0),
		nesting: None,
		holder: Some([7; 32].into()),
	}
}

/// Terms for somebody who is not told.
fn private_terms<T: Config>() -> PrivateLicenseForm {
	PrivateLicenseForm {
		commitment: digest("terms"),
		quota: Some(1),
		from: T::Time::today().into(),
		until: last_day::<T>().into(),
		sublicensing: 0,
		status_index: Some(0),
		nesting: None,
		holder: Some([7; 32].into()),
	}
}

/// The countries of a list that is as long as can be, in the order that is farthest from sorted.
fn spelled_countries() -> BoundedVec<Spelled<Country>, ConstU32<MAX_LICENSED_COUNTRIES>> {
	BoundedVec::truncate_from(countries(&country()).into_iter().rev().map(Spelled::from).collect())
}

fn country() -> Country {
	"ZW".parse().unwrap()
}

/// An account that acts for the entity `lei`, accredited in `roles`.
fn acting<T: Config>(lei: Lei, roles: &[Role]) -> RawOrigin<T::AccountId> {
	let who: T::AccountId = whitelisted_caller();
	T::Entities::prepare(&lei, &who, roles);
	RawOrigin::Signed(who)
}

/// Held the rights before it merged, as often as can be followed, into the entity that [`acting_heir`] acts for.
fn former() -> Lei {
	lei(50)
}

/// An account that acts for the heir of the rights' holder, whose products and licenses were of entities that have
/// merged into another.
fn acting_heir<T: Config>() -> RawOrigin<T::AccountId> {
	T::Entities::prepare_heir(&former(), &lei(0));
	for merged in [1, MAX_CHAIN - 1] {
		T::Entities::prepare_heir(&lei(merged.into()), &lei(51));
	}
	acting::<T>(lei(0), &[Role::RightsHolder])
}

/// A licensee that may be licensed to manufacture.
fn add_manufacturer<T: Config>() -> Lei {
	let manufacturer = lei(99);
	T::Entities::prepare(&manufacturer, &account("manufacturer", 0, 0), &[Role::Manufacturer]);
	manufacturer
}

/// A license at the end of a chain of `length`, of which `last` is the licensee.
fn add_license<T: Config>(length: u8, last: Lei) -> Digest {
	let chain = Chain {
		role: LicensedRole::Manufacturer,
		gtin: &gtin(0),
		country: &country(),
	};
	let mut licensees: Vec<_> = (1..u32::from(length)).map(lei).collect();
	licensees.push(last);
	chain.add::<T>(former(), &licensees)
}

/// A license at the end of the longest chain, of a manufacturer and with a list of `count` products, as the heir of the
/// licensee above can amend it.
fn add_amendable<T: Config>(count: u32) -> Digest {
	let credential = add_license::<T>(MAX_CHAIN, add_manufacturer::<T>());
	let id = Pallet::<T>::license_of(&credential);
	let mut license = last_license::<T>(credential);
	Pallet::<T>::uncover(&id, &license);
	if let Granted::Open(permission) = &mut license.granted {
		permission.products = Coverage::Listed(count);
	}
	Pallet::<T>::put(id, license, products(&gtin(0), count));
	T::Entities::prepare_heir(&licensor_above(), &lei(98));
	credential
}

/// The licensee right above the end of the longest chain.
fn licensor_above() -> Lei {
	lei(u32::from(MAX_CHAIN) - 1)
}

/// An account that acts for its heir.
fn acting_licensor<T: Config>() -> RawOrigin<T::AccountId> {
	acting::<T>(lei(98), &[Role::Manufacturer])
}

/// The license whose credential in force is `credential`.
fn last_license<T: Config>(credential: Digest) -> License {
	Licenses::<T>::get(Pallet::<T>::license_of(&credential)).unwrap()
}

/// A rights holder that may accept a right, and does what it does by this account.
fn acting_other_holder<T: Config>() -> (Lei, RawOrigin<T::AccountId>) {
	(lei(97), acting::<T>(lei(97), &[Role::RightsHolder]))
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// In the place of a claim whose holder has merged into one that is gone.
	#[benchmark]
	fn register_right() {
		let caller = acting::<T>(lei(0), &[Role::RightsHolder]);
		T::Entities::prepare_heir(&former(), &lei(51));
		let claim = add_right::<T>(former());
		Offers::<T>::insert(claim, lei(97));

		#[extrinsic_call]
		_(
			caller,
			RightKind::Trademark,
			"US".into(),
			text::<64>(1).into(),
			spelled_countries(),
			Some(Date::MAX.into()),
		);

		assert_eq!(NextRight::<T>::get(), 2);
	}

	#[benchmark]
	fn surrender_right() {
		let caller = acting_heir::<T>();
		let right = add_right::<T>(former());
		Offers::<T>::insert(right, lei(97));

		#[extrinsic_call]
		_(caller, right);

		assert!(Rights::<T>::get(right).unwrap().ended.is_some());
	}

	#[benchmark]
	fn strike_right() -> Result<(), BenchmarkError> {
		let council = council::<T>()?;
		let right = add_right::<T>(former());
		Offers::<T>::insert(right, lei(97));

		#[extrinsic_call]
		_(council as T::RuntimeOrigin, right);

		assert!(Rights::<T>::get(right).unwrap().ended.is_some());
		Ok(())
	}

	#[benchmark]
	fn contest_right() {
		T::Entities::prepare_heir(&former(), &lei(0));
		let right = add_right::<T>(former());
		fill_contests::<T>(Contested::Right(right), None);
		let (_, caller) = acting_other_holder::<T>();

		#[extrinsic_call]
		_(caller, right, reason());

		assert_eq!(Contests::<T>::get(Contested::Right(right)).len(), MAX_CONTESTS as usize);
	}

	/// A mark is to give way, and none does until the last.
	#[benchmark]
	fn mark() {
		let caller = acting_heir::<T>();
		let gtin = add_marked_product::<T>(&lei(1), MAX_MARKS);
		let right = add_right::<T>(former());
		Rights::<T>::mutate(right, |right| right.as_mut().unwrap().recordations = 1);
		for claim in 0..MAX_MARKS - 1 {
			Rights::<T>::mutate(claim, |right| right.as_mut().unwrap().recordations = 1);
		}

		#[extrinsic_call]
		_(caller, gtin.into(), right);

		assert!(Marks::<T>::get(gtin).by_holders.contains(&right));
	}

	#[benchmark]
	fn unmark() {
		let caller = acting_heir::<T>();
		let gtin = add_marked_product::<T>(&lei(1), MAX_MARKS - 1);
		let right = add_right::<T>(former());
		Marks::<T>::mutate(gtin, |marks| {
			marks.by_holders.try_insert(right).unwrap();
			marks.by_owner.try_insert(right).unwrap();
		});
		fill_contests::<T>(Contested::Mark { gtin, right }, None);

		#[extrinsic_call]
		_(caller, gtin.into(), right);

		assert!(!Marks::<T>::get(gtin).carries(&right));
	}

	#[benchmark]
	fn contest_mark() {
		let caller = acting_heir::<T>();
		let gtin = add_marked_product::<T>(&lei(1), MAX_MARKS);
		T::Products::prepare(&gtin, &former(), &hs());
		fill_contests::<T>(Contested::Mark { gtin, right: 0 }, None);

		#[extrinsic_call]
		_(caller, gtin.into(), 0, reason());

		let contests = Contests::<T>::get(Contested::Mark { gtin, right: 0 });
		assert_eq!(contests.len(), MAX_CONTESTS as usize);
	}

	/// `p`: products listed.
	#[benchmark]
	fn grant(p: Linear<1, { MAX_LICENSED_PRODUCTS }>) {
		let caller = acting_heir::<T>();
		let right = add_right::<T>(former());
		let terms = terms::<T>(add_manufacturer::<T>(), p);
		let id = digest("granted");

		#[extrinsic_call]
		_(caller, id, right, terms);

		assert!(Licenses::<T>::contains_key(id));
	}

	/// `p`: products listed.
	#[benchmark]
	fn sublicense(p: Linear<1, { MAX_LICENSED_PRODUCTS }>) {
		let parent = add_license::<T>(MAX_CHAIN - 1, former());
		T::Entities::prepare_heir(&former(), &lei(98));
		let caller = acting::<T>(lei(98), &[Role::Manufacturer]);
		let terms = terms::<T>(add_manufacturer::<T>(), p);
		let id = digest("sublicensed");

		#[extrinsic_call]
		_(caller, id, parent, terms, None);

		assert_eq!(Pallet::<T>::chain_of(id).len(), usize::from(MAX_CHAIN));
	}

	#[benchmark]
	fn suspend() {
		let caller = acting_heir::<T>();
		let id = add_license::<T>(MAX_CHAIN, lei(98));
		let license = last_license::<T>(id);
		let suspended = license
			.suspended(Some(lei(u32::from(MAX_CHAIN) - 1)), T::Time::now())
			.unwrap();
		Licenses::<T>::insert(Pallet::<T>::license_of(&id), suspended);

		#[extrinsic_call]
		_(caller, id);

		assert_eq!(
			last_license::<T>(id).state,
			LicenseState::Suspended { by: Some(lei(0)) }
		);
	}

	#[benchmark]
	fn reinstate() {
		let caller = acting_heir::<T>();
		let id = add_license::<T>(MAX_CHAIN, lei(98));
		let license = last_license::<T>(id);
		let suspended = license.suspended(Some(lei(0)), T::Time::now()).unwrap();
		Licenses::<T>::insert(Pallet::<T>::license_of(&id), suspended);

		#[extrinsic_call]
		_(caller, id);

		assert_eq!(last_license::<T>(id).state, LicenseState::Active);
	}

	#[benchmark]
	fn revoke() {
		let caller = acting_heir::<T>();
		let id = add_license::<T>(MAX_CHAIN, lei(98));
		let parent = last_license::<T>(id).parent.unwrap();
		Licenses::<T>::mutate(parent, |parent| parent.as_mut().unwrap().nesting = Nesting::Apart);

		#[extrinsic_call]
		_(caller, id);

		assert!(matches!(last_license::<T>(id).state, LicenseState::Revoked { .. }));
	}

	#[benchmark]
	fn contest_draw() {
		acting_heir::<T>();
		let id = add_license::<T>(MAX_CHAIN, lei(52));
		T::Entities::prepare_heir(&lei(52), &lei(53));
		let what = Contested::License(Pallet::<T>::license_of(&id));
		fill_contests::<T>(what, Some(entry()));
		let caller = acting::<T>(lei(53), &[Role::Manufacturer]);

		#[extrinsic_call]
		_(caller, id, entry().into(), reason());

		assert_eq!(Contests::<T>::get(what).len(), MAX_CONTESTS as usize);
	}

	/// `p`: products listed, in place of `o` others. By the heir of the licensee above, at the end of the longest
	/// chain.
	#[benchmark]
	fn amend(p: Linear<1, { MAX_LICENSED_PRODUCTS }>, o: Linear<1, { MAX_LICENSED_PRODUCTS }>) {
		let license = add_amendable::<T>(o);
		let caller = acting_licensor::<T>();
		let others: Vec<_> = (1_000..1_000 + p).map(gtin).collect();
		let parent = last_license::<T>(license).parent.unwrap();
		for gtin in &others {
			Covers::<T>::insert((0, Covered::Product(*gtin)), parent, ());
		}
		let terms = terms_of::<T>(lei(99), ProductList::truncate_from(others));
		let id = digest("amendment");

		#[extrinsic_call]
		_(caller, license, id, terms);

		assert_eq!(last_license::<T>(id).credential, id);
	}

	#[benchmark]
	fn grant_private() {
		let caller = acting_heir::<T>();
		let right = add_right::<T>(former());
		let id = digest("granted");

		#[extrinsic_call]
		_(caller, id, right, private_terms::<T>());

		assert!(Licenses::<T>::contains_key(id));
	}

	#[benchmark]
	fn sublicense_private() {
		let parent = add_license::<T>(MAX_CHAIN - 1, former());
		T::Entities::prepare_heir(&former(), &lei(98));
		let caller = acting::<T>(lei(98), &[Role::Manufacturer]);
		let id = digest("sublicensed");

		#[extrinsic_call]
		_(caller, id, parent, private_terms::<T>(), None);

		assert_eq!(Pallet::<T>::chain_of(id).len(), usize::from(MAX_CHAIN));
	}

	/// In place of a license that lists `o` products: see `amend`.
	#[benchmark]
	fn amend_private(o: Linear<1, { MAX_LICENSED_PRODUCTS }>) {
		let license = add_amendable::<T>(o);
		let caller = acting_licensor::<T>();
		let id = digest("amendment");

		#[extrinsic_call]
		_(caller, license, id, private_terms::<T>());

		assert_eq!(last_license::<T>(id).credential, id);
	}

	#[benchmark]
	fn renew_right() {
		let caller = acting_heir::<T>();
		let right = add_right::<T>(former());

		#[extrinsic_call]
		_(caller, right, Date::MAX.into());

		assert_eq!(Rights::<T>::get(right).unwrap().expires, Some(Date::MAX));
	}

	#[benchmark]
	fn record_right() {
		let right = add_right::<T>(former());
		let customs = acting::<T>(lei(97), &[Role::Customs]);

		#[extrinsic_call]
		_(customs, right, text::<32>(1).into(), Some(Date::MAX.into()));

		assert!(Recordations::<T>::contains_key(right, lei(97)));
	}

	#[benchmark]
	fn strike_record() {
		let right = add_right::<T>(former());
		let customs = acting::<T>(lei(97), &[Role::Customs]);
		let recordation = Recordation {
			number: text(1),
			since: 0,
			until: None,
		};
		Recordations::<T>::insert(right, lei(97), recordation);

		#[extrinsic_call]
		_(customs, right);

		assert!(!Recordations::<T>::contains_key(right, lei(97)));
	}

	#[benchmark]
	fn offer_transfer() {
		let (to, _) = acting_other_holder::<T>();
		let caller = acting_heir::<T>();
		let right = add_right::<T>(former());
		Offers::<T>::insert(right, lei(96));

		#[extrinsic_call]
		_(caller, right, to.into());

		assert_eq!(Offers::<T>::get(right), Some(to));
	}

	#[benchmark]
	fn accept_transfer() {
		acting_heir::<T>();
		let right = add_right::<T>(former());
		let (to, caller) = acting_other_holder::<T>();
		Offers::<T>::insert(right, to);

		#[extrinsic_call]
		_(caller, right);

		assert_eq!(Rights::<T>::get(right).unwrap().holder, to);
	}

	#[benchmark]
	fn withdraw_offer() {
		let caller = acting_heir::<T>();
		let right = add_right::<T>(former());
		Offers::<T>::insert(right, lei(97));

		#[extrinsic_call]
		_(caller, right);

		assert_eq!(Offers::<T>::get(right), None);
	}

	/// `n`: licenses visited, each at the end of its retention and under a license of its own, which is not visited.
	#[benchmark]
	fn sweep(n: Linear<1, { MAX_VISITS }>) {
		let kept_as = Pallet::<T>::license_of(&add_license::<T>(1, lei(98)));
		let license = Licenses::<T>::take(kept_as).unwrap();
		let license = license.suspended(Some(lei(0)), T::Time::now()).unwrap();
		let mut ids: Vec<_> = (0..2 * n).map(digest).collect();
		ids.sort_by_key(|id| Licenses::<T>::hashed_key_for(*id));
		let (leaves, parents) = ids.split_at(n as usize);
		for (leaf, parent) in leaves.iter().zip(parents) {
			Licenses::<T>::insert(parent, &license);
			let license = License {
				parent: Some(*parent),
				..license.clone()
			};
			Pallet::<T>::enter(*leaf, license, products(&gtin(0), MAX_LICENSED_PRODUCTS));
		}

		#[block]
		{
			Pallet::<T>::sweep(Moment::MAX, T::WeightInfo::sweep(n));
		}

		assert!(leaves.iter().all(Pruned::<T>::contains_key));
		assert!(parents.iter().all(Licenses::<T>::contains_key));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

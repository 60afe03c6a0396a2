//! Each call at its worst.

use crate::{
	Call, Claim, Config, Entries, EntriesBy, Entry, EntryForm, EntryState, FilerCodes, Line, LineForm, Lines, MaxLines,
	Pallet, Pruned, Severity, MAX_REASON,
};
use alloc::{format, vec, vec::Vec};
use bonafide_primitives::{
	retention::MAX_VISITS, Certificates, ClaimedOrigin, Country, Date, Entities, EntryNumber, FilerCode, Gtin, HsCode,
	Lei, LicensedRole, Licenses, Moment, Products, Role, Scope, Text, MAX_RIGHTS_PER_PRODUCT,
};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{Get, Time},
	weights::Weight,
};
use frame_system::RawOrigin;

const IMPORTER: &str = "506700GE1G29325QX363";
const BROKER: &str = "213800WSGIIZCXF1P572";
const CUSTOMS: &str = "L3I9ZG2KFGXZ61BMYR72";
const MAKER: &str = "HWUPKR0MPOU8FGXBT394";
const NUMBER: &str = "ABC-1234567-6";
const HTS: &str = "6109100012";
const COUNTRY: &str = "MX";

fn read<I: core::str::FromStr>(text: &str) -> I {
	text.parse().ok().expect("benchmarks spell identifiers right")
}

/// Admits `lei` with `role`; returns the account that controls it.
fn admit<T: Config>(lei: &str, role: Role) -> T::AccountId {
	let controller = account(
		"controller",
		0,
		lei.bytes()
			.fold(0u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into())),
	);
	T::Entities::prepare(&read(lei), &controller, &[role]);
	controller
}

/// The `index`th of many products.
fn gtin(index: u32) -> Gtin {
	Gtin::with_check_digit(&format!("0952{index:09}")).expect("thirteen digits")
}

/// A line whose claim is found to be right, for a product that carries as many rights as one can. For one of them
/// a license is presented if `licensed`.
fn line<T: Config>(index: u32, licensed: bool) -> LineForm {
	let (gtin, hts): (Gtin, HsCode) = (gtin(index), read(HTS));
	let (importer, maker): (Lei, Lei) = (read(IMPORTER), read(MAKER));
	let country: Country = read(COUNTRY);
	T::Products::prepare(&gtin, &maker, &hts);
	let mut licenses: Vec<_> = (0..MAX_RIGHTS_PER_PRODUCT)
		.map(|nth| {
			let seed = index.saturating_mul(MAX_RIGHTS_PER_PRODUCT).saturating_add(nth);
			T::Licenses::prepare(seed, &importer, LicensedRole::Importer, &gtin, &country)
		})
		.collect();
	licenses.truncate(licensed.into());
	let mut claimed = ClaimedOrigin {
		entry: read(NUMBER),
		agreement: "USMCA".try_into().expect("short enough"),
		code: "S".try_into().expect("short enough"),
		certificate: None,
		importer,
		hs: hts,
		gtin: Some(gtin),
		country,
		on: Date::from_moment(T::Time::now()),
	};
	claimed.certificate = Some(T::Certificates::prepare(index, &claimed));
	LineForm {
		hts: hts.into(),
		gtin: Some(gtin.into()),
		manufacturer: Some(maker.into()),
		country: country.into(),
		quantity: 1,
		retailer: None,
		claim: Some(Claim {
			agreement: claimed.agreement,
			code: claimed.code,
			certificate: claimed.certificate,
		}),
		licenses: licenses.try_into().expect("as many as fit"),
	}
}

/// A broker under mandate, with an entry of `lines` ready to file.
fn ready<T: Config>(lines: u32, licensed: bool) -> (T::AccountId, EntryForm) {
	admit::<T>(IMPORTER, Role::Importer);
	admit::<T>(MAKER, Role::Manufacturer);
	let broker = admit::<T>(BROKER, Role::Broker);
	T::Entities::prepare_mandate(&read(IMPORTER), &read(BROKER), Scope::File);
	FilerCodes::<T>::insert(read::<EntryNumber>(NUMBER).filer(), read::<Lei>(BROKER));
	let lines: Vec<_> = (0..lines).map(|index| line::<T>(index, licensed)).collect();
	(
		broker,
		EntryForm {
			number: NUMBER.into(),
			importer: IMPORTER.into(),
			lines: lines.try_into().expect("as many as fit"),
		},
	)
}

/// Stores an entry of the broker with as many lines as one can have.
fn store<T: Config>(number: EntryNumber) {
	let (importer, filer): (Lei, Lei) = (read(IMPORTER), read(BROKER));
	let lines = <MaxLines as Get<u32>>::get() as u16;
	for index in 1..=lines {
		let line = Line {
			hts: read(HTS),
			gtin: Some(gtin(0)),
			manufacturer: None,
			country: read(COUNTRY),
			quantity: 1,
			retailer: None,
			claim: None,
			licenses: Default::default(),
			findings: Default::default(),
		};
		Lines::<T>::insert(number, index, line);
	}
	let entry = Entry {
		importer,
		filer,
		filed: T::Time::now(),
		lines,
		hard: 0,
		advice: 0,
		state: EntryState::Filed,
	};
	Entries::<T>::insert(number, entry);
	EntriesBy::<T>::insert(importer, number, ());
	EntriesBy::<T>::insert(filer, number, ());
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn assign_filer_code() {
		let customs = admit::<T>(CUSTOMS, Role::Customs);
		admit::<T>(BROKER, Role::Broker);

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), "ABC".into(), BROKER.into());

		assert!(FilerCodes::<T>::contains_key(read::<FilerCode>("ABC")));
	}

	#[benchmark]
	fn file_entry(l: Linear<1, { MaxLines::get() }>) {
		let (broker, form) = ready::<T>(l, false);

		#[extrinsic_call]
		_(RawOrigin::Signed(broker), form);

		let entry = Entries::<T>::get(read::<EntryNumber>(NUMBER)).expect("filed");
		// Nothing is wrong but that no license is presented.
		assert_eq!(
			(u32::from(entry.lines), u32::from(entry.hard)),
			(l, l * MAX_RIGHTS_PER_PRODUCT)
		);
	}

	#[benchmark]
	fn screen_license() -> Result<(), BenchmarkError> {
		let (_, form) = ready::<T>(1, true);
		let mut entry = Pallet::<T>::read_entry(&form).map_err(|_| BenchmarkError::Stop("the form is right"))?;
		// What a line costs without it is in `file_entry`.
		for line in &mut entry.lines {
			line.claim = None;
			line.manufacturer = None;
		}

		let lines;
		#[block]
		{
			lines = Pallet::<T>::screen_lines(entry)?;
		}

		// The others of its rights are not licensed, this one is.
		let hard = lines
			.iter()
			.flat_map(|line| &line.findings)
			.filter(|finding| finding.severity() == Severity::Hard);
		assert_eq!(hard.count() as u32, MAX_RIGHTS_PER_PRODUCT - 1);
		Ok(())
	}

	#[benchmark]
	fn release() -> Result<(), BenchmarkError> {
		let customs = admit::<T>(CUSTOMS, Role::Customs);
		let (broker, form) = ready::<T>(1, false);
		Pallet::<T>::file_entry(RawOrigin::Signed(broker).into(), form)?;
		let reason = Text::try_from(vec!["x"; MAX_REASON as usize].concat().as_str()).expect("as long as fits");
		Pallet::<T>::hold(RawOrigin::Signed(customs.clone()).into(), NUMBER.into(), reason)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), NUMBER.into());

		let entry = Entries::<T>::get(read::<EntryNumber>(NUMBER)).expect("filed");
		assert!(matches!(entry.state, EntryState::Released { .. }));
		Ok(())
	}

	#[benchmark]
	fn hold() -> Result<(), BenchmarkError> {
		let customs = admit::<T>(CUSTOMS, Role::Customs);
		let (broker, form) = ready::<T>(1, false);
		Pallet::<T>::file_entry(RawOrigin::Signed(broker).into(), form)?;
		let reason = Text::try_from(vec!["x"; MAX_REASON as usize].concat().as_str()).expect("as long as fits");

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), NUMBER.into(), reason);

		let entry = Entries::<T>::get(read::<EntryNumber>(NUMBER)).expect("filed");
		assert!(matches!(entry.state, EntryState::Held { .. }));
		Ok(())
	}

	/// `n`: entries visited, each with as many lines as one can have and at the end of its retention.
	#[benchmark]
	fn sweep(n: Linear<0, { MAX_VISITS }>) {
		for index in 0..n {
			store::<T>(EntryNumber::new(read("ABC"), &format!("{index:07}")).expect("seven digits"));
		}

		#[block]
		{
			Pallet::<T>::sweep(Moment::MAX, Weight::MAX);
		}

		assert_eq!(Pruned::<T>::iter().count() as u32, n);
		assert_eq!(Lines::<T>::iter().count(), 0);
	}
}

//! Each call at its worst.

use crate::*;
use alloc::{
	format,
	string::{String, ToString},
	vec::Vec,
};
use bonafide_primitives::{
	retention::MAX_VISITS, Cases as _, Certificates, ClaimedOrigin, Clock, Country, Digest, Entities, EntryNumber,
	FilerCode, Gtin, HolderKey, Holding, HsCode, Lei, LicensedRole, Licenses, Moment, Presenter, Products, Role, Scope,
	SealForm, Shipment, Spelled, Text, MAX_GOODS, MAX_RIGHTS_PER_PRODUCT,
};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{EnsureOrigin, Get},
	weights::Weight,
};
use frame_system::RawOrigin;

const IMPORTER: &str = "506700GE1G29325QX363";
const BROKER: &str = "213800WSGIIZCXF1P572";
const CUSTOMS: &str = "L3I9ZG2KFGXZ61BMYR72";
const MAKER: &str = "HWUPKR0MPOU8FGXBT394";
/// Assigned the filer code, and has merged into [`VACANT`].
const FORMER: &str = "FORMEROFFICE00000141";
/// No customs administration any more: [`SUCCESSOR`] decides in its place.
const VACANT: &str = "VACANTOFFICE00000107";
/// Has merged into customs.
const SUCCESSOR: &str = "SUCCESSOROFFICE00174";
/// Filed the entries, and has merged into the broker.
const FORMER_BROKER: &str = "FORMERBROKER00000184";
/// Has merged into the importer.
const FORMER_IMPORTER: &str = "FORMERIMPORTER000121";
const OTHER_BROKER: &str = "OTHERBROKER000000154";
/// Holds the credential whose digest is of ones, and has signed that for the broker and [`NUMBER`].
const HOLDER_KEY: &str = "ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c";
const SIGNATURE: &str = "fddb88e8d35732a3e7dad07456b70bb1fb069ccb50363309739be7ccaef31517\
	d6bd2a3c5e029941b6f3bd7df64fc8c812eda996741abdbb9b43cee9aecc3f0a";
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

/// The filer code is the former broker's, who merged into the broker, and customs decides on it the longest way round:
/// each merger through as many as are followed.
fn assign_code<T: Config>(customs: &Lei) {
	admit::<T>(VACANT, Role::Importer);
	T::Entities::prepare_heir(&read(FORMER), &read(VACANT));
	T::Entities::prepare_heir(&read(SUCCESSOR), customs);
	T::Entities::prepare_heir(&read(FORMER_BROKER), &read(BROKER));
	Successors::<T>::insert(read::<Lei>(VACANT), read::<Lei>(SUCCESSOR));
	let (filer, customs) = (read(FORMER_BROKER), read(FORMER));
	FilerCodes::<T>::insert(read::<EntryNumber>(NUMBER).filer(), AssignedCode { filer, customs });
}

/// The `index`th of many products.
fn gtin(index: u32) -> Gtin {
	Gtin::with_check_digit(&format!("0952{index:09}")).expect("thirteen digits")
}

/// A line whose claim is as its certificate says, though others under it were denied, for a product that carries as
/// many rights as one can. For as many of them a license is presented as are `licensed`.
fn line<T: Config>(index: u32, licensed: usize) -> LineForm {
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
	licenses.truncate(licensed);
	let mut claimed = ClaimedOrigin {
		entry: read(NUMBER),
		agreement: "USMCA".try_into().expect("short enough"),
		code: "S".try_into().expect("short enough"),
		certificate: None,
		importer,
		hs: hts,
		gtin: Some(gtin),
		country,
		manufacturer: Some(maker),
		on: T::Time::today(),
		low_value: false,
	};
	let certificate = T::Certificates::prepare(index, &claimed);
	claimed.certificate = Some(certificate);
	// All that verification can have shown before.
	let certifier = T::Certificates::certifier(&certificate).unwrap_or(importer);
	let right = T::Licenses::rights_on(&gtin, claimed.on).last().copied();
	T::Cases::prepare(&certificate, &certifier, right.map(|right| (maker, right)));
	LineForm {
		hts: hts.into(),
		gtin: Some(gtin.into()),
		manufacturer: Some(maker.into()),
		country: country.into(),
		quantity: 1,
		retailer: None,
		claim: Some(ClaimForm {
			agreement: claimed.agreement.into(),
			code: claimed.code.into(),
			certificate: claimed.certificate,
		}),
		licenses: licenses.try_into().expect("as many as fit"),
	}
}

/// A broker under mandate, with an entry of `lines` ready to file.
fn ready<T: Config>(lines: u32, licensed: usize) -> (T::AccountId, EntryForm) {
	admit::<T>(IMPORTER, Role::Importer);
	admit::<T>(MAKER, Role::Manufacturer);
	let broker = admit::<T>(BROKER, Role::Broker);
	T::Entities::prepare_mandate(&read(IMPORTER), &read(BROKER), Scope::File);
	admit::<T>(CUSTOMS, Role::Customs);
	assign_code::<T>(&read(CUSTOMS));
	let lines: Vec<_> = (0..lines).map(|index| line::<T>(index, licensed)).collect();
	// The shipment has an entry already that counts no longer.
	let earlier = EntryNumber::new(read("ABC"), "0000000").expect("seven digits");
	let canceled = Entry {
		state: EntryState::Canceled {
			by: read(BROKER),
			at: T::Time::now(),
		},
		..filed::<T>(earlier)
	};
	Entries::<T>::insert(earlier, canceled);
	ByShipment::<T>::insert(shipment(&read(NUMBER)), read::<Lei>(BROKER), earlier);
	(
		broker,
		EntryForm {
			number: NUMBER.into(),
			importer: IMPORTER.into(),
			kind: Some(EntryKind::Express),
			shipment: Some(shipment(&read(NUMBER)).into()),
			lines: lines.try_into().expect("as many as fit"),
			holdings: Default::default(),
		},
	)
}

/// The shipment of the entry `number`, of the longest spelling.
fn shipment(number: &EntryNumber) -> Shipment {
	let digits: String = number.to_string().chars().filter(char::is_ascii_digit).collect();
	let with = |check| format!("{digits:0>17}{check}").parse().ok();
	(0..10).find_map(with).expect("one check digit is right")
}

/// An entry is on file, of the former importer and filed by the former broker, of so many lines, which drew so many
/// licenses and used up certificates that are, with their goods, so many as are `used`. Returns a broker under a
/// mandate of the entity that the importer has merged into.
fn used<T: Config>(lines: u32, licenses: u32, used: u32) -> Result<T::AccountId, BenchmarkError> {
	let (broker, form) = sealed::<T>(2, licenses, used);
	Pallet::<T>::file_sealed_entry(RawOrigin::Signed(broker).into(), form)
		.map_err(|_| BenchmarkError::Stop("the form is right"))?;
	let number: EntryNumber = read(NUMBER);
	// An entry has lines or is sealed. The price is of both, so that it is that of either.
	for index in 1..=lines {
		Lines::<T>::insert(number, index as u16, blank_line());
	}
	Entries::<T>::mutate_extant(number, |entry| {
		entry.lines = lines as u16;
		entry.importer = Some(read(FORMER_IMPORTER));
		entry.filer = read(FORMER_BROKER);
	});
	T::Entities::prepare_heir(&read(FORMER_IMPORTER), &read(IMPORTER));
	let other = admit::<T>(OTHER_BROKER, Role::Broker);
	T::Entities::prepare_mandate(&read(IMPORTER), &read(OTHER_BROKER), Scope::File);
	Ok(other)
}

/// A line that uses nothing up.
fn blank_line() -> Line {
	Line {
		hts: read(HTS),
		gtin: Some(gtin(0)),
		manufacturer: None,
		country: read(COUNTRY),
		quantity: 1,
		retailer: None,
		claim: None,
		licenses: Default::default(),
		findings: Default::default(),
	}
}

/// A license of the importer for the `index`th product.
fn license<T: Config>(seed: u32, index: u32) -> Digest {
	T::Licenses::prepare(
		seed,
		&read(IMPORTER),
		LicensedRole::Importer,
		&gtin(index),
		&read(COUNTRY),
	)
}

fn envelope(kibibytes: u32) -> Envelope {
	// Only classes of length are taken; the next is as long as what is measured, or longer.
	let length = (kibibytes as usize).next_power_of_two().saturating_mul(1024);
	alloc::vec![0; length].try_into().expect("as long as fits")
}

/// A sealed entry of the broker that draws so many licenses and rests on certificates that are, with their goods, so
/// many as are `used`.
fn sealed<T: Config>(kibibytes: u32, licenses: u32, used: u32) -> (T::AccountId, SealedEntryForm) {
	// Each has as many goods as one can.
	let certificates = used.div_ceil(MAX_GOODS + 1);
	let (broker, form) = ready::<T>(certificates.max(1), 0);
	admit::<T>(CUSTOMS, Role::Customs);
	T::Entities::prepare_key(&read(CUSTOMS), 1);
	let certificates: Vec<_> = form
		.lines
		.iter()
		.take(certificates as usize)
		.filter_map(|line| line.claim.as_ref()?.certificate)
		.collect();
	// More products, of which each carries no more rights than it can.
	let licenses: Vec<_> = (0..licenses)
		.map(|nth| license::<T>(10_000 + nth, 1_000 + nth / MAX_RIGHTS_PER_PRODUCT))
		.collect();
	let draws: Vec<_> = licenses
		.chunks(4)
		.map(|licenses| Draw {
			licenses: licenses.to_vec().try_into().expect("as many as fit"),
			quantity: 1,
		})
		.collect();
	let form = SealedEntryForm {
		number: NUMBER.into(),
		seal: SealForm {
			customs: CUSTOMS.into(),
			key: 1,
		},
		commitment: Digest::repeat_byte(1),
		sealed: envelope(kibibytes),
		draws: draws.try_into().expect("as many as fit"),
		certificates: certificates.try_into().expect("as many as fit"),
		holdings: Default::default(),
	};
	(broker, form)
}

/// An entry of the broker with as many lines as one can have.
fn filed<T: Config>(number: EntryNumber) -> Entry {
	Entry {
		importer: Some(read(IMPORTER)),
		filer: read(BROKER),
		kind: EntryKind::Express,
		shipment: Some(shipment(&number)),
		filed: T::Time::now(),
		lines: <MaxLines as Get<u32>>::get() as u16,
		hard: 0,
		advice: 0,
		state: EntryState::Released {
			by: read(CUSTOMS),
			at: T::Time::now(),
		},
	}
}

/// Stores such an entry.
fn store<T: Config>(number: EntryNumber) {
	let (importer, filer): (Lei, Lei) = (read(IMPORTER), read(BROKER));
	let entry = filed::<T>(number);
	for index in 1..=entry.lines {
		Lines::<T>::insert(number, index, blank_line());
	}
	Pallet::<T>::schedule(number, entry.filed);
	Entries::<T>::insert(number, entry);
	EntriesBy::<T>::insert(importer, number, ());
	EntriesBy::<T>::insert(filer, number, ());
	ByShipment::<T>::insert(shipment(&number), filer, number);
}

/// As much text as fits.
fn full<const N: u32>() -> Text<N> {
	"x".repeat(N as usize).as_str().try_into().expect("as long as fits")
}

/// The same as typed.
fn typed<const N: u32>() -> Spelled<Text<N>> {
	full().into()
}

/// Puts an entry of one line of `importer` on file, with `customs`: its claim rests on a certificate, and its product
/// carries as many rights as one can.
pub(crate) fn put_on_file<T: Config>(number: EntryNumber, importer: Lei, customs: Lei) {
	admit::<T>(MAKER, Role::Manufacturer);
	assign_code::<T>(&customs);
	let line = Pallet::<T>::read_line(&line::<T>(0, 0))
		.map_err(|(field, _)| field)
		.expect("the line is right");
	let entry = Entry {
		importer: Some(importer),
		lines: 1,
		state: EntryState::Filed,
		..filed::<T>(number)
	};
	EntriesBy::<T>::insert(importer, number, ());
	EntriesBy::<T>::insert(entry.filer, number, ());
	ByShipment::<T>::insert(shipment(&number), entry.filer, number);
	Pallet::<T>::schedule(number, entry.filed);
	Lines::<T>::insert(number, 1, line);
	Entries::<T>::insert(number, entry);
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn assign_filer_code() {
		let customs = admit::<T>(CUSTOMS, Role::Customs);
		admit::<T>(BROKER, Role::Broker);
		assign_code::<T>(&read(CUSTOMS));

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), "ABC".into(), BROKER.into());

		let code = FilerCodes::<T>::get(read::<FilerCode>("ABC")).expect("assigned");
		assert_eq!(code.filer, read(BROKER));
	}

	#[benchmark]
	fn name_successor() -> Result<(), BenchmarkError> {
		let council = T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		admit::<T>(CUSTOMS, Role::Customs);
		assign_code::<T>(&read(CUSTOMS));

		#[extrinsic_call]
		_(council as T::RuntimeOrigin, FORMER.into(), CUSTOMS.into());

		assert_eq!(Successors::<T>::get(read::<Lei>(VACANT)), Some(read(CUSTOMS)));
		Ok(())
	}

	#[benchmark]
	fn file_entry(l: Linear<1, { MaxLines::get() }>) {
		let (broker, form) = ready::<T>(l, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(broker), form);

		let entry = Entries::<T>::get(read::<EntryNumber>(NUMBER)).expect("filed");
		// Nothing is wrong with the goods but that no license is presented.
		assert_eq!(u32::from(entry.lines), l);
		// Besides, a certificate was denied and is under verification, and there is a pattern of false claims.
		assert!(u32::from(entry.hard) + u32::from(entry.advice) >= l * (MAX_RIGHTS_PER_PRODUCT + 3));
	}

	#[benchmark]
	fn screen_license() -> Result<(), BenchmarkError> {
		let (_, form) = ready::<T>(1, 1);
		let code = AssignedCode {
			filer: read(BROKER),
			customs: read(CUSTOMS),
		};
		let mut entry = Pallet::<T>::read_entry(&form).map_err(|_| BenchmarkError::Stop("the form is right"))?;
		// What a line costs without it is in `file_entry`.
		for line in &mut entry.lines {
			line.claim = None;
			line.manufacturer = None;
		}

		let filing = Pallet::<T>::circumstances(&entry, &form, code.filer, code, T::Time::today());

		#[block]
		{
			Pallet::<T>::screen_lines(&mut entry, &filing)?;
		}

		// The others of its rights are not licensed, this one is.
		let findings = entry.lines.iter().flat_map(|line| &line.findings);
		let unlicensed = findings.filter(|finding| finding.right().is_some());
		assert_eq!(unlicensed.count() as u32, MAX_RIGHTS_PER_PRODUCT - 1);
		Ok(())
	}

	/// One signature that is right.
	#[benchmark]
	fn verify_holding() -> Result<(), BenchmarkError> {
		let credential = Digest::repeat_byte(1);
		let holding = Holding {
			credential,
			signature: read(SIGNATURE),
		};
		let presenter = Presenter {
			entry: read(NUMBER),
			importer: None,
			filer: read(BROKER),
			holdings: &[holding],
		};
		let key: HolderKey = read(HOLDER_KEY);
		let held;

		#[block]
		{
			held = presenter.holds(&credential, &key);
		}

		assert!(held);
		Ok(())
	}

	/// `l`: lines. `d`: licenses drawn. `u`: certificates used up and their goods.
	#[benchmark]
	fn cancel_entry(
		l: Linear<0, { MaxLines::get() }>,
		d: Linear<0, MAX_LICENSES>,
		u: Linear<0, MAX_USED>,
	) -> Result<(), BenchmarkError> {
		let broker = used::<T>(l, d, u)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(broker), NUMBER.into());

		let entry = Entries::<T>::get(read::<EntryNumber>(NUMBER)).expect("filed");
		assert!(matches!(entry.state, EntryState::Canceled { .. }));
		Ok(())
	}

	/// `k`: KiB of the envelope. `d`: licenses drawn. `u`: certificates used up and their goods.
	#[benchmark]
	fn file_sealed_entry(
		k: Linear<2, 64>,
		d: Linear<0, MAX_LICENSES>,
		u: Linear<0, MAX_USED>,
	) -> Result<(), BenchmarkError> {
		let (broker, form) = sealed::<T>(k, d, u);

		#[extrinsic_call]
		_(RawOrigin::Signed(broker), form);

		let number: EntryNumber = read(NUMBER);
		assert!(Envelopes::<T>::contains_key(number));
		let sealed = Sealed::<T>::get(number).expect("filed");
		assert!(sealed
			.certificates
			.iter()
			.all(|id| T::Certificates::is_used_by(id, number)));
		Ok(())
	}

	/// `k`: KiB of the envelope.
	#[benchmark]
	fn post_findings(k: Linear<2, 64>) -> Result<(), BenchmarkError> {
		let (broker, form) = sealed::<T>(2, 4, 1);
		Pallet::<T>::file_sealed_entry(RawOrigin::Signed(broker).into(), form)
			.map_err(|_| BenchmarkError::Stop("the form is right"))?;
		T::Entities::prepare_key(&read(BROKER), 1);
		Entries::<T>::mutate_extant(read::<EntryNumber>(NUMBER), |entry| entry.filer = read(FORMER_BROKER));
		// It is corrected for the last time.
		let earlier = Posted {
			report: Digest::repeat_byte(1),
			by: read(CUSTOMS),
			at: T::Time::now(),
			key: Some(1),
		};
		Sealed::<T>::mutate_extant(read::<EntryNumber>(NUMBER), |sealed| {
			let most = <MaxReports as Get<u32>>::get() as usize;
			sealed.reports = alloc::vec![earlier; most - 1].try_into().expect("one is left");
		});
		let customs = admit::<T>(CUSTOMS, Role::Customs);
		let report = PostedReport {
			hard: 1,
			advice: 1,
			report: Digest::repeat_byte(1),
			envelope: Some(ReportEnvelope {
				key: 1,
				sealed: envelope(k),
			}),
		};

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), NUMBER.into(), report);

		assert!(Reports::<T>::contains_key(read::<EntryNumber>(NUMBER)));
		Ok(())
	}

	#[benchmark]
	fn hold() -> Result<(), BenchmarkError> {
		let customs = admit::<T>(CUSTOMS, Role::Customs);
		let (broker, form) = ready::<T>(1, 0);
		Pallet::<T>::file_entry(RawOrigin::Signed(broker).into(), form)?;
		let reason = typed();

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), NUMBER.into(), reason);

		let entry = Entries::<T>::get(read::<EntryNumber>(NUMBER)).expect("filed");
		assert!(matches!(entry.state, EntryState::Held { .. }));
		Ok(())
	}

	#[benchmark]
	fn release() -> Result<(), BenchmarkError> {
		let customs = admit::<T>(CUSTOMS, Role::Customs);
		let (broker, form) = ready::<T>(1, 0);
		Pallet::<T>::file_entry(RawOrigin::Signed(broker).into(), form)?;
		let reason = typed();
		Pallet::<T>::hold(RawOrigin::Signed(customs.clone()).into(), NUMBER.into(), reason)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), NUMBER.into());

		let entry = Entries::<T>::get(read::<EntryNumber>(NUMBER)).expect("filed");
		assert!(matches!(entry.state, EntryState::Released { .. }));
		Ok(())
	}

	/// As `cancel_entry`.
	#[benchmark]
	fn refuse_entry(
		l: Linear<0, { MaxLines::get() }>,
		d: Linear<0, MAX_LICENSES>,
		u: Linear<0, MAX_USED>,
	) -> Result<(), BenchmarkError> {
		used::<T>(l, d, u)?;
		let customs = admit::<T>(CUSTOMS, Role::Customs);

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), NUMBER.into(), typed());

		let entry = Entries::<T>::get(read::<EntryNumber>(NUMBER)).expect("filed");
		assert!(matches!(entry.state, EntryState::Refused { .. }));
		Ok(())
	}

	#[benchmark]
	fn record_examination() -> Result<(), BenchmarkError> {
		let customs = admit::<T>(CUSTOMS, Role::Customs);
		let (broker, form) = ready::<T>(1, 0);
		Pallet::<T>::file_entry(RawOrigin::Signed(broker).into(), form)?;
		let number: EntryNumber = read(NUMBER);
		let features = T::Products::checklist(&gtin(0)).map_or(0, |checklist| checklist.features);
		let ticks: Ticks = alloc::vec![Tick::Matches; features as usize]
			.try_into()
			.expect("as many as fit");
		let earlier = Pallet::<T>::examination(read(CUSTOMS), number, 1, ticks.clone(), Some(full()))
			.map_err(|_| BenchmarkError::Stop("the line is on file"))?;
		let fit = <MaxExaminations as Get<u32>>::get() as usize;
		let list: ExaminationList = alloc::vec![earlier; fit - 1].try_into().expect("one is left");
		Examinations::<T>::insert(number, 1, list);

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), NUMBER.into(), 1, ticks, Some(typed()));

		assert_eq!(Examinations::<T>::get(number, 1).len(), fit);
		Ok(())
	}

	/// `n`: entries visited, each with as many lines as one can have and at the end of its retention.
	#[benchmark]
	fn sweep_entries(n: Linear<0, { MAX_VISITS }>) {
		for index in 0..n {
			store::<T>(EntryNumber::new(read("ABC"), &format!("{index:07}")).expect("seven digits"));
		}

		#[block]
		{
			Pallet::<T>::sweep_entries(Moment::MAX, Weight::MAX);
		}

		assert_eq!(Pruned::<T>::iter().count() as u32, n);
		assert_eq!(Lines::<T>::iter().count(), 0);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

//! Each call at its worst.

use crate::*;
use alloc::{
	format,
	string::{String, ToString},
	vec::Vec,
};
use bonafide_primitives::{
	retention::MAX_VISITS, Certificates, ClaimedOrigin, Country, Date, Digest, Entities, EntryNumber, FilerCode, Gtin,
	HsCode, Lei, LicensedRole, Licenses, Moment, Products, RightId, Role, Scope, SealForm, Shipment, Text,
	VerificationTimes, MAX_RIGHTS_PER_PRODUCT,
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
/// Into whom importer and [`FORMER`] merge.
const HEIR: &str = "5493006MHB84DD0ZWV18";
const FORMER: &str = "529900T8BM49AURSDO55";
const FORMER_CUSTOMS: &str = "7LTWFZYICNSX8D621K86";
const CASE: CaseId = 1;
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

/// A line whose claim is as its certificate says, though others under it were denied, for a product that carries as many rights as one can. For as many of them
/// a license is presented as are `licensed`.
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
		on: Date::from_moment(T::Time::now()),
		low_value: false,
	};
	let certificate = T::Certificates::prepare(index, &claimed);
	claimed.certificate = Some(certificate);
	// All that verification can have shown before.
	DeniedUnder::<T>::insert(certificate, index, ());
	UnderVerification::<T>::insert(certificate, 1);
	NegativeDeterminations::<T>::insert(T::Certificates::certifier(&certificate).unwrap_or(importer), PATTERN);
	if let Some(right) = T::Licenses::rights_on(&gtin).last() {
		Seizures::<T>::insert((maker, *right), index, ());
	}
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
fn ready<T: Config>(lines: u32, licensed: usize) -> (T::AccountId, EntryForm) {
	admit::<T>(IMPORTER, Role::Importer);
	admit::<T>(MAKER, Role::Manufacturer);
	let broker = admit::<T>(BROKER, Role::Broker);
	T::Entities::prepare_mandate(&read(IMPORTER), &read(BROKER), Scope::File);
	FilerCodes::<T>::insert(read::<EntryNumber>(NUMBER).filer(), read::<Lei>(BROKER));
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
	ByShipment::<T>::insert(shipment(&read(NUMBER)), earlier);
	(
		broker,
		EntryForm {
			number: NUMBER.into(),
			importer: IMPORTER.into(),
			kind: Some(EntryKind::Express),
			shipment: Some(shipment(&read(NUMBER)).into()),
			lines: lines.try_into().expect("as many as fit"),
		},
	)
}

/// The shipment of the entry `number`, of the longest spelling.
fn shipment(number: &EntryNumber) -> Shipment {
	let digits: String = number.to_string().chars().filter(char::is_ascii_digit).collect();
	let with = |check| format!("{digits:0>17}{check}").parse().ok();
	(0..10).find_map(with).expect("one check digit is right")
}

/// The broker has filed an entry of `lines`, each of which drew two licenses and used a certificate up.
fn used<T: Config>(lines: u32) -> Result<T::AccountId, BenchmarkError> {
	let (broker, form) = ready::<T>(lines, 2);
	Pallet::<T>::file_entry(RawOrigin::Signed(broker.clone()).into(), form)?;
	Ok(broker)
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

/// A sealed entry of the broker that draws so many licenses and rests on so many certificates.
fn sealed<T: Config>(kibibytes: u32, licenses: u32, certificates: u32) -> (T::AccountId, SealedEntryForm) {
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
		open_cases: 0,
		state: EntryState::Filed,
	}
}

/// Stores such an entry.
fn store<T: Config>(number: EntryNumber) {
	let (importer, filer): (Lei, Lei) = (read(IMPORTER), read(BROKER));
	let entry = filed::<T>(number);
	for index in 1..=entry.lines {
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
	Entries::<T>::insert(number, entry);
	EntriesBy::<T>::insert(importer, number, ());
	EntriesBy::<T>::insert(filer, number, ());
	ByShipment::<T>::insert(shipment(&number), number);
}

/// As much text as fits.
fn full<const N: u32>() -> Text<N> {
	"x".repeat(N as usize).as_str().try_into().expect("as long as fits")
}

/// Documents with the longest texts, as many as fit, each sealed to an administration of its own.
fn documents<T: Config>() -> DocumentForms {
	let documents: Vec<_> = (0..MAX_DOCUMENTS).map(document::<T>).collect();
	documents.try_into().expect("as many as fit")
}

fn digest(index: u32) -> Digest {
	let mut digest = [0; 32];
	digest[..4].copy_from_slice(&index.to_be_bytes());
	Digest::from(digest)
}

fn document<T: Config>(index: u32) -> DocumentForm {
	let customs = Lei::with_check_digits(&format!("READER{index:012}")).expect("eighteen characters");
	T::Entities::prepare(&customs, &account("reader", index, 0), &[Role::Customs]);
	T::Entities::prepare_key(&customs, 1);
	DocumentForm {
		kind: DocumentKind::Other,
		uri: read(&format!("https://{index:0>248}")),
		sha256: digest(index),
		media_type: read(&format!("x/{}", "x".repeat(62))),
		readers: ReadersForm::Customs(SealForm {
			customs: customs.into(),
			key: 1,
		}),
	}
}

/// Two entities that have merged into [`HEIR`] and one that has merged into customs, each through as many mergers as are
/// followed.
fn merge<T: Config>() {
	admit::<T>(HEIR, Role::Importer);
	T::Entities::prepare_heir(&read(FORMER), &read(HEIR));
	T::Entities::prepare_heir(&read(IMPORTER), &read(HEIR));
	T::Entities::prepare_heir(&read(FORMER_CUSTOMS), &read(CUSTOMS));
	T::Entities::prepare_mandate(&read(HEIR), &read(BROKER), Scope::Respond);
}

fn request<T: Config>(addressee: AddresseeForm, capacity: Capacity) -> RequestForm {
	RequestForm {
		addressee,
		capacity,
		documents: documents::<T>(),
		days: None,
	}
}

/// A case with one request to `addressee`. Who conducts it and who claims has merged since. Returns who acts for customs.
fn opened<T: Config>(addressee: AddresseeForm) -> Result<T::AccountId, BenchmarkError> {
	let customs = admit::<T>(CUSTOMS, Role::Customs);
	let (broker, form) = ready::<T>(1, 0);
	Pallet::<T>::file_entry(RawOrigin::Signed(broker).into(), form)?;
	let request = request::<T>(addressee, Capacity::Producer);
	Pallet::<T>::open_case(RawOrigin::Signed(customs.clone()).into(), NUMBER.into(), 1, request)?;
	merge::<T>();
	Cases::<T>::mutate_extant(CASE, |case| case.customs = read(FORMER_CUSTOMS));
	CasesFor::<T>::insert(read::<Lei>(FORMER_CUSTOMS), CASE, 0);
	Ok(customs)
}

/// Files an entry of one line, whose product carries as many rights as one can; returns the last of them.
fn filed_with_right<T: Config>() -> Result<RightId, BenchmarkError> {
	let (broker, form) = ready::<T>(1, 0);
	Pallet::<T>::file_entry(RawOrigin::Signed(broker).into(), form)?;
	let rights = T::Licenses::rights_on(&gtin(0));
	rights
		.last()
		.copied()
		.ok_or(BenchmarkError::Stop("the product carries rights"))
}

/// The broker of [`opened`].
fn responder<T: Config>() -> RawOrigin<T::AccountId> {
	RawOrigin::Signed(admit::<T>(BROKER, Role::Broker))
}

/// Has the importer of [`opened`] be no party of it but for the certificate, which names it.
fn unlist<T: Config>() {
	CasesFor::<T>::remove(read::<Lei>(IMPORTER), CASE);
}

/// Has the only case wait for objections.
fn propose<T: Config>() {
	let proposal = Proposal {
		reason: full(),
		notice: None,
		at: T::Time::now(),
		until: Moment::MAX,
		answered: Some(T::Time::now()),
	};
	Cases::<T>::mutate_extant(CASE, |case| case.state = CaseState::DenialProposed(proposal));
}

fn decide<T: Config>(customs: T::AccountId) -> Result<(), BenchmarkError> {
	propose::<T>();
	let determination = Determination::NotOriginating;
	let notice = Some(document::<T>(0));
	Pallet::<T>::determine(RawOrigin::Signed(customs).into(), CASE, determination, full(), notice)?;
	Ok(())
}

fn state<T: Config>() -> CaseState {
	Cases::<T>::get(CASE).expect("opened").state
}

/// Puts a case on file that was determined when time began, with as many requests and answers as it can have.
fn determined<T: Config>(id: CaseId, documents: &Documents) {
	let party = |nth: u32| Lei::with_check_digits(&format!("PARTY{id:06}{nth:07}")).expect("eighteen characters");
	let case = Case {
		// A detention with a certificate, which has all that either kind of case can have.
		subject: Subject::Goods {
			entry: EntryNumber::new(read("ABC"), &format!("{id:07}")).expect("seven digits"),
			line: 1,
			right: 1,
		},
		customs: party(100),
		importer: party(101),
		certificate: Some(Digest::repeat_byte(1)),
		certifier: Some(party(102)),
		detention: Some(Detention {
			reason: full(),
			manufacturer: Some(party(103)),
		}),
		times: VerificationTimes {
			answer_days: 0,
			objection_days: 0,
			determination_days: 0,
		},
		opened: 0,
		reopened: Some(Reopening { at: 0, reason: full() }),
		requests: MAX_REQUESTS,
		answers: MAX_ANSWERS,
		state: CaseState::Determined {
			ruling: Ruling {
				determination: Determination::Seized,
				by: party(100),
				at: 0,
			},
			reason: full(),
			notice: documents.first().cloned(),
			proposal: None,
		},
	};
	for number in 1..=MAX_REQUESTS {
		let request = Request {
			addressee: Addressee::Named(party(number.into())),
			capacity: Capacity::Producer,
			documents: documents.clone(),
			asked: 0,
			due: 0,
			answered: Some(0),
			answers: MAX_ANSWERS_TO_REQUEST,
		};
		Requests::<T>::insert(id, number, request);
	}
	for number in 1..=MAX_ANSWERS {
		// Two whom the certificate names, and who were not asked.
		let party = party(104 + u32::from(number % 2));
		let answer = Answer {
			to: AnswerTo::Nothing,
			party: Some(party),
			by: party,
			at: 0,
			due: None,
			opinion: Some(Opinion::Undecided),
			documents: documents.clone(),
		};
		Answers::<T>::insert(id, number, answer);
	}
	for nth in (1..=MAX_REQUESTS.into()).chain([100, 101, 102, 104, 105]) {
		CasesFor::<T>::insert(party(nth), id, MAX_STATEMENTS);
	}
	Cases::<T>::insert(id, case);
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
		let (broker, form) = ready::<T>(l, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(broker), form);

		let entry = Entries::<T>::get(read::<EntryNumber>(NUMBER)).expect("filed");
		// Nothing is wrong with the goods but that no license is presented.
		assert_eq!(
			(u32::from(entry.lines), u32::from(entry.hard)),
			(l, l * (MAX_RIGHTS_PER_PRODUCT + 1))
		);
		assert!(
			u32::from(entry.advice) >= l * 2,
			"a certificate under verification, a pattern of false claims"
		);
	}

	#[benchmark]
	fn screen_license() -> Result<(), BenchmarkError> {
		let (_, form) = ready::<T>(1, 1);
		let mut entry = Pallet::<T>::read_entry(&form).map_err(|_| BenchmarkError::Stop("the form is right"))?;
		// What a line costs without it is in `file_entry`.
		for line in &mut entry.lines {
			line.claim = None;
			line.manufacturer = None;
		}

		#[block]
		{
			Pallet::<T>::screen_lines(&mut entry, Pallet::<T>::today())?;
		}

		// The others of its rights are not licensed, this one is.
		let hard = entry
			.lines
			.iter()
			.flat_map(|line| &line.findings)
			.filter(|finding| finding.severity() == Severity::Hard);
		assert_eq!(hard.count() as u32, MAX_RIGHTS_PER_PRODUCT - 1);
		Ok(())
	}

	#[benchmark]
	fn release() -> Result<(), BenchmarkError> {
		let customs = admit::<T>(CUSTOMS, Role::Customs);
		let (broker, form) = ready::<T>(1, 0);
		Pallet::<T>::file_entry(RawOrigin::Signed(broker).into(), form)?;
		let reason = full();
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
		let (broker, form) = ready::<T>(1, 0);
		Pallet::<T>::file_entry(RawOrigin::Signed(broker).into(), form)?;
		let reason = full();

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), NUMBER.into(), reason);

		let entry = Entries::<T>::get(read::<EntryNumber>(NUMBER)).expect("filed");
		assert!(matches!(entry.state, EntryState::Held { .. }));
		Ok(())
	}

	/// `l`: lines, each with two licenses that were drawn and a certificate that was used up.
	#[benchmark]
	fn cancel_entry(l: Linear<1, { MaxLines::get() }>) -> Result<(), BenchmarkError> {
		let broker = used::<T>(l)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(broker), NUMBER.into());

		let entry = Entries::<T>::get(read::<EntryNumber>(NUMBER)).expect("filed");
		assert!(matches!(entry.state, EntryState::Canceled { .. }));
		Ok(())
	}

	/// `l`: as in `cancel_entry`.
	#[benchmark]
	fn refuse_entry(l: Linear<1, { MaxLines::get() }>) -> Result<(), BenchmarkError> {
		used::<T>(l)?;
		let customs = admit::<T>(CUSTOMS, Role::Customs);

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), NUMBER.into(), full());

		let entry = Entries::<T>::get(read::<EntryNumber>(NUMBER)).expect("filed");
		assert!(matches!(entry.state, EntryState::Refused { .. }));
		Ok(())
	}

	/// `k`: KiB of the envelope. `d`: licenses drawn. `c`: certificates.
	#[benchmark]
	fn file_sealed_entry(
		k: Linear<2, 64>,
		d: Linear<0, MAX_LICENSES>,
		c: Linear<0, { MaxLines::get() }>,
	) -> Result<(), BenchmarkError> {
		let (broker, form) = sealed::<T>(k, d, c);

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
		Pallet::<T>::file_sealed_entry(RawOrigin::Signed(broker).into(), form)?;
		T::Entities::prepare_key(&read(BROKER), 1);
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
	fn open_case() -> Result<(), BenchmarkError> {
		let customs = admit::<T>(CUSTOMS, Role::Customs);
		let (broker, form) = ready::<T>(1, 0);
		Pallet::<T>::file_entry(RawOrigin::Signed(broker).into(), form)?;
		merge::<T>();
		let request = request::<T>(AddresseeForm::Named(FORMER.into()), Capacity::Importer);

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), NUMBER.into(), 1, request);

		assert_eq!(state::<T>(), CaseState::Open);
		Ok(())
	}

	#[benchmark]
	fn request_information() -> Result<(), BenchmarkError> {
		let customs = opened::<T>(AddresseeForm::Sealed)?;
		propose::<T>();
		let request = request::<T>(AddresseeForm::Named(FORMER.into()), Capacity::Importer);

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), CASE, request);

		assert_eq!(state::<T>(), CaseState::Open);
		assert!(Requests::<T>::contains_key(CASE, 2));
		Ok(())
	}

	#[benchmark]
	fn extend() -> Result<(), BenchmarkError> {
		let customs = opened::<T>(AddresseeForm::Sealed)?;
		let due = Requests::<T>::get(CASE, 1).expect("asked").due;

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), CASE, Deadline::Answer(1), 1);

		assert!(Requests::<T>::get(CASE, 1).expect("asked").due > due);
		Ok(())
	}

	#[benchmark]
	fn answer() -> Result<(), BenchmarkError> {
		opened::<T>(AddresseeForm::Named(IMPORTER.into()))?;
		let documents = documents::<T>();

		#[extrinsic_call]
		_(responder::<T>(), CASE, 1, documents);

		assert!(Answers::<T>::contains_key(CASE, 1));
		Ok(())
	}

	#[benchmark]
	fn record_answer() -> Result<(), BenchmarkError> {
		let customs = opened::<T>(AddresseeForm::Sealed)?;
		let documents = documents::<T>();
		let today = Pallet::<T>::today();

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), CASE, 1, today.into(), documents);

		assert!(Answers::<T>::contains_key(CASE, 1));
		Ok(())
	}

	#[benchmark]
	fn lodge_evidence() -> Result<(), BenchmarkError> {
		opened::<T>(AddresseeForm::Sealed)?;
		unlist::<T>();
		let documents = documents::<T>();

		#[extrinsic_call]
		_(responder::<T>(), CASE, IMPORTER.into(), documents);

		assert!(Answers::<T>::contains_key(CASE, 1));
		Ok(())
	}

	#[benchmark]
	fn propose_denial() -> Result<(), BenchmarkError> {
		let customs = opened::<T>(AddresseeForm::Sealed)?;
		let mut request = Requests::<T>::get(CASE, 1).expect("asked");
		request.answered = Some(T::Time::now());
		for number in 1..=MAX_REQUESTS {
			Requests::<T>::insert(CASE, number, request.clone());
		}
		Cases::<T>::mutate_extant(CASE, |case| case.requests = MAX_REQUESTS);
		let notice = Some(document::<T>(0));

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), CASE, full(), notice);

		assert!(matches!(state::<T>(), CaseState::DenialProposed(_)));
		Ok(())
	}

	#[benchmark]
	fn object() -> Result<(), BenchmarkError> {
		opened::<T>(AddresseeForm::Sealed)?;
		unlist::<T>();
		propose::<T>();
		let documents = documents::<T>();

		#[extrinsic_call]
		_(responder::<T>(), CASE, IMPORTER.into(), documents);

		assert!(Answers::<T>::contains_key(CASE, 1));
		Ok(())
	}

	#[benchmark]
	fn determine() -> Result<(), BenchmarkError> {
		let customs = opened::<T>(AddresseeForm::Sealed)?;
		propose::<T>();
		let notice = Some(document::<T>(0));

		#[extrinsic_call]
		_(
			RawOrigin::Signed(customs),
			CASE,
			Determination::NotOriginating,
			full(),
			notice,
		);

		assert!(matches!(state::<T>(), CaseState::Determined { .. }));
		Ok(())
	}

	#[benchmark]
	fn reopen() -> Result<(), BenchmarkError> {
		let customs = opened::<T>(AddresseeForm::Sealed)?;
		decide::<T>(customs.clone())?;

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), CASE, full());

		assert_eq!(state::<T>(), CaseState::Open);
		Ok(())
	}

	#[benchmark]
	fn detain() -> Result<(), BenchmarkError> {
		let customs = admit::<T>(CUSTOMS, Role::Customs);
		let right = filed_with_right::<T>()?;
		// Its holder has merged since, as often as is followed.
		admit::<T>(HEIR, Role::RightsHolder);
		let holder = T::Licenses::holder(right).ok_or(BenchmarkError::Stop("the right has a holder"))?;
		T::Entities::prepare_heir(&holder, &read(HEIR));
		let documents = documents::<T>();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(customs),
			NUMBER.into(),
			1,
			right,
			full(),
			documents,
			None,
		);

		assert_eq!(state::<T>(), CaseState::Open);
		let entry = Entries::<T>::get(read::<EntryNumber>(NUMBER)).expect("filed");
		assert!(matches!(entry.state, EntryState::Held { .. }));
		Ok(())
	}

	#[benchmark]
	fn give_opinion() -> Result<(), BenchmarkError> {
		opened::<T>(AddresseeForm::Named(IMPORTER.into()))?;
		let mut request = Requests::<T>::get(CASE, 1).expect("asked");
		request.capacity = Capacity::RightsHolder;
		Requests::<T>::insert(CASE, 1, request);
		let documents = documents::<T>();

		#[extrinsic_call]
		_(responder::<T>(), CASE, 1, Opinion::Infringing, documents);

		assert!(Answers::<T>::contains_key(CASE, 1));
		Ok(())
	}

	#[benchmark]
	fn record_examination() -> Result<(), BenchmarkError> {
		let customs = admit::<T>(CUSTOMS, Role::Customs);
		filed_with_right::<T>()?;
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
		_(RawOrigin::Signed(customs), NUMBER.into(), 1, ticks, Some(full()));

		assert_eq!(Examinations::<T>::get(number, 1).len(), fit);
		Ok(())
	}

	/// `n`: cases visited, each with as many requests and answers as it can have and at the end of its retention.
	#[benchmark]
	fn sweep_cases(n: Linear<0, { MAX_VISITS }>) -> Result<(), BenchmarkError> {
		let documents = Pallet::<T>::read_documents(documents::<T>())
			.map_err(|_| BenchmarkError::Stop("the documents are sound"))?;
		for id in 1..=n {
			determined::<T>(id, &documents);
		}

		#[block]
		{
			Pallet::<T>::sweep_cases(Moment::MAX, Weight::MAX);
		}

		assert_eq!(PrunedCases::<T>::iter().count() as u32, n);
		assert_eq!(Requests::<T>::iter().count() + Answers::<T>::iter().count(), 0);
		assert_eq!(CasesFor::<T>::iter().count(), 0);
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

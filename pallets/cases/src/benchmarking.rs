//! Each call at its worst.

use crate::*;
use alloc::{format, vec::Vec};
use bonafide_primitives::{
	retention::MAX_VISITS, CaseId, Clock, Digest, Entities, Entries, EntryNumber, Lei, Licenses, Moment, RightId, Role,
	Scope, SealForm, Spelled, Text, VerificationTimes,
};
use frame_benchmarking::v2::*;
use frame_support::weights::Weight;
use frame_system::RawOrigin;

const IMPORTER: &str = "506700GE1G29325QX363";
const BROKER: &str = "213800WSGIIZCXF1P572";
const CUSTOMS: &str = "L3I9ZG2KFGXZ61BMYR72";
/// Importer and [`FORMER`] merge into it.
const HEIR: &str = "5493006MHB84DD0ZWV18";
const FORMER: &str = "529900T8BM49AURSDO55";
const FORMER_CUSTOMS: &str = "7LTWFZYICNSX8D621K86";
const CASE: CaseId = 1;
const NUMBER: &str = "ABC-1234567-6";

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

/// An entry of the importer is on file, whose claim rests on a certificate.
fn filed<T: Config>() {
	admit::<T>(IMPORTER, Role::Importer);
	T::Entries::prepare(&read(NUMBER), &read(IMPORTER), &read(CUSTOMS));
}

/// As much text as fits.
fn full<const N: u32>() -> Text<N> {
	"x".repeat(N as usize).as_str().try_into().expect("as long as fits")
}

/// The same as typed.
fn typed<const N: u32>() -> Spelled<Text<N>> {
	full().into()
}

/// Documents with the longest texts, as many as fit, each sealed to an administration of its own.
fn documents<T: Config>() -> DocumentForms {
	let documents: Vec<_> = (0..MAX_DOCUMENTS).map(document::<T>).collect();
	documents.try_into().expect("as many as fit")
}

fn digest(index: u32) -> Digest {
	let mut digest = [1; 32];
	digest[..4].copy_from_slice(&index.to_be_bytes());
	Digest::from(digest)
}

fn document<T: Config>(index: u32) -> DocumentForm {
	let customs = Lei::with_check_digits(&format!("READER{index:012}")).expect("eighteen characters");
	T::Entities::prepare(&customs, &account("reader", index, 0), &[Role::Customs]);
	T::Entities::prepare_key(&customs, 1);
	DocumentForm {
		kind: DocumentKind::Other,
		uri: format!("https://{index:0>248}").as_str().into(),
		sha256: digest(index),
		media_type: format!("x/{}", "x".repeat(62)).as_str().into(),
		readers: ReadersForm::Customs(SealForm {
			customs: customs.into(),
			key: 1,
		}),
	}
}

/// Two entities that have merged into [`HEIR`] and one that has merged into customs, each through as many mergers as
/// are followed.
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

/// A case with one request to `addressee`. Who conducts it and who claims has merged since. Returns who acts for
/// customs.
fn opened<T: Config>(addressee: AddresseeForm) -> Result<T::AccountId, BenchmarkError> {
	let customs = admit::<T>(CUSTOMS, Role::Customs);
	filed::<T>();
	let request = request::<T>(addressee, Capacity::Producer);
	Pallet::<T>::open(RawOrigin::Signed(customs.clone()).into(), NUMBER.into(), 1, request)?;
	merge::<T>();
	Cases::<T>::mutate_extant(CASE, |case| case.customs = read(FORMER_CUSTOMS));
	CasesFor::<T>::insert(read::<Lei>(FORMER_CUSTOMS), CASE, Statements::default());
	Ok(customs)
}

/// Puts the entry on file; returns the last of the rights that its goods carry.
fn filed_with_right<T: Config>() -> Result<RightId, BenchmarkError> {
	filed::<T>();
	let line = T::Entries::line(&read(NUMBER), 1).ok_or(BenchmarkError::Stop("the line is on file"))?;
	let rights = line
		.gtin
		.map(|gtin| T::Licenses::rights_on(&gtin, T::Time::today()))
		.unwrap_or_default();
	rights
		.last()
		.copied()
		.ok_or(BenchmarkError::Stop("the product carries rights"))
}

/// An administration that is no part of the case yet, to which so many others are invited, merged since.
fn ready_to_join<T: Config>(invited: u32) -> Lei {
	let other = Lei::with_check_digits("JOININGCUSTOMS0001").expect("eighteen characters");
	T::Entities::prepare(&other, &account("joining", 0, 0), &[Role::Customs]);
	Cases::<T>::mutate_extant(CASE, |case| {
		for _ in 0..invited {
			let customs = read(FORMER_CUSTOMS);
			case.invited.try_push(Invited { customs, requests: 0 }).expect("fits");
		}
	});
	other
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
		determination: Determination::NotOriginating,
		reason: full(),
		notice: None,
		at: T::Time::now(),
		until: Moment::MAX,
		answered: Some(T::Time::now()),
		certifier_answered: Some(T::Time::now()),
	};
	Cases::<T>::mutate_extant(CASE, |case| {
		if let Subject::Claim(claim) = &mut case.subject {
			claim.stage = ClaimStage::DenialProposed(proposal);
			claim.refused = false;
		}
	});
}

fn decide<T: Config>(customs: T::AccountId) -> Result<(), BenchmarkError> {
	propose::<T>();
	let determination = Determination::NotOriginating;
	let notice = Some(document::<T>(0));
	Pallet::<T>::determine(RawOrigin::Signed(customs).into(), CASE, determination, typed(), notice)?;
	Ok(())
}

fn subject<T: Config>() -> Subject {
	Cases::<T>::get(CASE).expect("opened").subject
}

/// Puts a case on file that was determined when time began, with as many requests and answers as it can have.
fn determined<T: Config>(id: CaseId, documents: &Documents) {
	let party = |nth: u32| Lei::with_check_digits(&format!("PARTY{id:06}{nth:07}")).expect("eighteen characters");
	let case = Case {
		// Seized goods: the claim of another kind of case would have a certifier more, and one map less to forget.
		subject: Subject::Goods(GoodsCase {
			entry: EntryNumber::new(read("ABC"), &format!("{id:07}")).expect("seven digits"),
			line: 1,
			right: 1,
			reason: full(),
			manufacturer: Some(party(103)),
			stage: GoodsStage::Determined(Decision {
				ruling: Ruling {
					determination: Determination::Seized,
					by: party(100),
					at: 0,
				},
				reason: full(),
				notice: documents.first().cloned(),
			}),
		}),
		customs: party(100),
		offered: None,
		invited: Default::default(),
		importer: party(101),
		times: VerificationTimes {
			answer_days: 0,
			objection_days: 0,
			determination_days: 0,
		},
		opened: 0,
		reopened: Some(Reopening { at: 0, reason: full() }),
		requests: MAX_REQUESTS,
		answers: MAX_ANSWERS,
		proposals: MAX_PROPOSALS,
	};
	for number in 1..=MAX_REQUESTS {
		let request = Request {
			by: party(100),
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
		// Three others wrote unasked.
		let party = party(104 + u32::from(number % 3));
		let answer = Answer {
			reply_to: ReplyTo::Nothing,
			party: Some(party),
			by: party,
			at: 0,
			due: None,
			opinion: Some(Opinion::Undecided),
			documents: documents.clone(),
		};
		Answers::<T>::insert(id, number, answer);
	}
	for nth in (1..=MAX_REQUESTS.into()).chain([100, 101, 104, 105, 106]) {
		CasesFor::<T>::insert(party(nth), id, Statements::default());
	}
	Pallet::<T>::schedule(id, 0);
	Cases::<T>::insert(id, case);
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn open() -> Result<(), BenchmarkError> {
		let customs = admit::<T>(CUSTOMS, Role::Customs);
		filed::<T>();
		merge::<T>();
		let request = request::<T>(AddresseeForm::Named(FORMER.into()), Capacity::Importer);

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), NUMBER.into(), 1, request);

		assert!(subject::<T>().is_open());
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
			typed(),
			documents,
			None,
		);

		assert!(subject::<T>().is_open());
		let entry = T::Entries::entry(&read(NUMBER)).expect("filed");
		assert_eq!(entry.standing, bonafide_primitives::EntryStanding::Held);
		Ok(())
	}

	#[benchmark]
	fn invite() -> Result<(), BenchmarkError> {
		let customs = opened::<T>(AddresseeForm::Sealed)?;
		let invited = ready_to_join::<T>(1);

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), CASE, invited.into());

		assert_eq!(
			Cases::<T>::get(CASE).expect("opened").invited.len(),
			MAX_INVITED as usize
		);
		Ok(())
	}

	#[benchmark]
	fn ask() -> Result<(), BenchmarkError> {
		let customs = opened::<T>(AddresseeForm::Sealed)?;
		propose::<T>();
		let request = request::<T>(AddresseeForm::Named(FORMER.into()), Capacity::Importer);

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), CASE, request);

		assert!(subject::<T>().is_open());
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
	fn record_answer() -> Result<(), BenchmarkError> {
		let customs = opened::<T>(AddresseeForm::Sealed)?;
		let documents = documents::<T>();
		let today = T::Time::today();

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
		// None of those asked is the certifier, which has written.
		request.addressee = Addressee::Named(read(FORMER));
		let evidence = Statements {
			evidence: 1,
			..Statements::default()
		};
		Cases::<T>::mutate_extant(CASE, |case| {
			if let Subject::Claim(claim) = &mut case.subject {
				claim.refused = false;
				if let Some(certifier) = claim.certifier {
					CasesFor::<T>::insert(certifier, CASE, evidence);
				}
			}
		});
		for number in 1..=MAX_REQUESTS {
			Requests::<T>::insert(CASE, number, request.clone());
		}
		Cases::<T>::mutate_extant(CASE, |case| case.requests = MAX_REQUESTS);
		let notice = Some(document::<T>(0));

		#[extrinsic_call]
		_(
			RawOrigin::Signed(customs),
			CASE,
			Determination::NotOriginating,
			typed(),
			notice,
		);

		assert!(subject::<T>().proposal().is_some());
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
			typed(),
			notice,
		);

		assert!(subject::<T>().decision().is_some());
		Ok(())
	}

	/// `determine`, of detained goods about which as many were asked as can be.
	#[benchmark]
	fn seize() -> Result<(), BenchmarkError> {
		let customs = admit::<T>(CUSTOMS, Role::Customs);
		let right = filed_with_right::<T>()?;
		let officer = RawOrigin::Signed(customs.clone());
		let documents = documents::<T>();
		Pallet::<T>::detain(officer.into(), NUMBER.into(), 1, right, typed(), documents, None)?;
		merge::<T>();
		let mut request = Requests::<T>::get(CASE, 1).expect("asked");
		request.answered = Some(T::Time::now());
		for number in 1..=MAX_REQUESTS {
			Requests::<T>::insert(CASE, number, request.clone());
		}
		Cases::<T>::mutate_extant(CASE, |case| {
			case.requests = MAX_REQUESTS;
			case.customs = read(FORMER_CUSTOMS);
		});
		let notice = Some(document::<T>(0));

		#[extrinsic_call]
		determine(RawOrigin::Signed(customs), CASE, Determination::Seized, typed(), notice);

		assert!(subject::<T>().decision().is_some());
		Ok(())
	}

	#[benchmark]
	fn reopen() -> Result<(), BenchmarkError> {
		let customs = opened::<T>(AddresseeForm::Sealed)?;
		decide::<T>(customs.clone())?;

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), CASE, typed());

		assert!(subject::<T>().is_open());
		Ok(())
	}

	#[benchmark]
	fn hand_over() -> Result<(), BenchmarkError> {
		let customs = opened::<T>(AddresseeForm::Sealed)?;
		let other = ready_to_join::<T>(0);

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), CASE, other.into());

		assert!(Cases::<T>::get(CASE).expect("opened").offered.is_some());
		Ok(())
	}

	#[benchmark]
	fn take_up() -> Result<(), BenchmarkError> {
		let customs = opened::<T>(AddresseeForm::Sealed)?;
		let request = Requests::<T>::get(CASE, 1).expect("asked");
		for number in 1..=MAX_REQUESTS {
			Requests::<T>::insert(CASE, number, request.clone());
		}
		// The one that conducts it has merged into one that is gone.
		let former: Lei = read(FORMER);
		Cases::<T>::mutate_extant(CASE, |case| {
			case.requests = MAX_REQUESTS;
			case.customs = former;
		});
		CasesFor::<T>::insert(former, CASE, Statements::default());

		#[extrinsic_call]
		_(RawOrigin::Signed(customs), CASE);

		assert_eq!(Cases::<T>::get(CASE).expect("opened").customs, read(CUSTOMS));
		assert!(!CasesFor::<T>::contains_key(former, CASE));
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

		assert_eq!(Pruned::<T>::iter().count() as u32, n);
		assert_eq!(Requests::<T>::iter().count() + Answers::<T>::iter().count(), 0);
		assert_eq!(CasesFor::<T>::iter().count(), 0);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

//! The helpers that the tests of cases share. In this runtime the agreement leaves 30 days to answer, 20 to object,
//! 120 to determine.

use super::*;
use crate::{
	AddresseeForm, Capacity, Case, Cases, ClaimCase, ClaimStage, Deadline, Determination, DocumentForm, DocumentForms,
	DocumentKind, GoodsCase, ReadersForm, RequestForm, RequestNumber, Subject,
};
use bonafide_primitives::{CaseId, Digest, EntryNumber, Lei, SealForm, Spelled};
use frame_support::assert_ok;
use sp_runtime::DispatchResult;

/// The certificate on which the claims rest. The exporter is its certifier.
pub const CERTIFICATE: u8 = 1;

pub fn wait(days: u64) {
	pallet_timestamp::Now::<Test>::mutate(|now| *now += days * DAY);
}

pub fn number() -> EntryNumber {
	NUMBER.parse().unwrap()
}

pub fn document(byte: u8) -> DocumentForm {
	DocumentForm {
		kind: DocumentKind::Statement,
		uri: "https://exporter.example/statement.pdf".parse().unwrap(),
		sha256: id(byte),
		media_type: "application/pdf".parse().unwrap(),
		readers: ReadersForm::Parties,
	}
}

/// A document that customs alone can open.
pub fn sealed(byte: u8) -> DocumentForm {
	let seal = SealForm {
		customs: customs().into(),
		key: 1,
	};
	DocumentForm {
		readers: ReadersForm::Customs(seal),
		..document(byte)
	}
}

pub fn list(documents: Vec<DocumentForm>) -> DocumentForms {
	documents.try_into().unwrap()
}

pub fn asking(lei: Lei, capacity: Capacity) -> RequestForm {
	RequestForm {
		addressee: AddresseeForm::Named(lei.into()),
		capacity,
		documents: list(vec![document(100)]),
		days: None,
	}
}

pub fn asking_importer() -> RequestForm {
	asking(importer(), Capacity::Importer)
}

/// A request to a producer of which only customs knows who it is.
pub fn asking_sealed() -> RequestForm {
	RequestForm {
		addressee: AddresseeForm::Sealed,
		..asking(producer(), Capacity::Producer)
	}
}

/// A certificate of the exporter for a blanket period.
pub fn certify(byte: u8) -> Digest {
	CERTIFIERS.with_borrow_mut(|certifiers| certifiers.insert(id(byte), exporter()));
	BLANKETS.with_borrow_mut(|blankets| blankets.push(id(byte)));
	id(byte)
}

/// A line whose claim rests on the exporter's certificate.
pub fn claimed() -> LineForm {
	LineForm {
		claim: claim(Some(certify(CERTIFICATE))),
		..line()
	}
}

/// Has the certificate name the producer.
pub fn name_producer() {
	NAMED.with_borrow_mut(|named| named.push((id(CERTIFICATE), producer())));
}

/// The importer files an entry of these lines under the `n`th of its numbers.
pub fn file(n: u32, lines: Vec<LineForm>) -> EntryNumber {
	let number = EntryNumber::new("ABC".parse().unwrap(), &format!("{n:07}")).unwrap();
	let form = EntryForm {
		number: number.into(),
		..entry(lines)
	};
	assert_ok!(Customs::file_entry(RuntimeOrigin::signed(IMPORTER), form));
	number
}

pub fn open_on(number: EntryNumber, line: u16, request: RequestForm) -> DispatchResult {
	CasesPallet::open(RuntimeOrigin::signed(CUSTOMS), number.into(), line, request)
}

/// Customs verifies the claim on the only line of an entry, and asks the importer.
pub fn open() -> CaseId {
	let number = file(1_234_567, vec![claimed()]);
	assert_ok!(open_on(number, 1, asking_importer()));
	crate::LastCase::<Test>::get()
}

pub fn case(id: CaseId) -> Case {
	Cases::<Test>::get(id).unwrap()
}

/// The claim that the case is about.
pub fn claim_of(id: CaseId) -> ClaimCase {
	match case(id).subject {
		Subject::Claim(claim) => claim,
		other => panic!("{other:?}"),
	}
}

/// The stage that the claim of the case is at.
pub fn stage(id: CaseId) -> ClaimStage {
	claim_of(id).stage
}

/// The goods that the case is about.
pub fn goods_of(id: CaseId) -> GoodsCase {
	match case(id).subject {
		Subject::Goods(goods) => goods,
		other => panic!("{other:?}"),
	}
}

pub fn request(id: CaseId, form: RequestForm) -> DispatchResult {
	CasesPallet::ask(RuntimeOrigin::signed(CUSTOMS), id, form)
}

pub fn answer(who: u64, id: CaseId, request: RequestNumber, documents: Vec<DocumentForm>) -> DispatchResult {
	CasesPallet::answer(RuntimeOrigin::signed(who), id, request, list(documents))
}

pub fn record(id: CaseId, request: RequestNumber, received: &str, documents: Vec<DocumentForm>) -> DispatchResult {
	CasesPallet::record_answer(
		RuntimeOrigin::signed(CUSTOMS),
		id,
		request,
		received.into(),
		list(documents),
	)
}

pub fn lodge(who: u64, id: CaseId, party: Lei, documents: Vec<DocumentForm>) -> DispatchResult {
	CasesPallet::lodge_evidence(RuntimeOrigin::signed(who), id, party.into(), list(documents))
}

pub fn object(who: u64, id: CaseId, party: Lei, documents: Vec<DocumentForm>) -> DispatchResult {
	CasesPallet::object(RuntimeOrigin::signed(who), id, party.into(), list(documents))
}

pub fn extend(id: CaseId, deadline: Deadline, days: u16) -> DispatchResult {
	CasesPallet::extend(RuntimeOrigin::signed(CUSTOMS), id, deadline, days)
}

/// Proposes to deny the claim alone.
pub fn propose(id: CaseId) -> DispatchResult {
	propose_that(id, Determination::ClaimDenied)
}

pub fn propose_that(id: CaseId, determination: Determination) -> DispatchResult {
	let reason = "No record shows where the yarn was spun.".parse().unwrap();
	CasesPallet::propose_denial(RuntimeOrigin::signed(CUSTOMS), id, determination, reason, None)
}

pub fn determine(id: CaseId, determination: Determination) -> DispatchResult {
	let reason = "As the records show.".parse().unwrap();
	CasesPallet::determine(RuntimeOrigin::signed(CUSTOMS), id, determination, reason, None)
}

pub fn reopen(id: CaseId) -> DispatchResult {
	let reason = "Protest of the importer.".parse().unwrap();
	CasesPallet::reopen(RuntimeOrigin::signed(CUSTOMS), id, reason)
}

/// Customs finds that the goods do not originate. Its certifier has written of its own accord, and has no more to say
/// against it than the importer.
pub fn deny(id: CaseId) {
	let is_certified = claim_of(id).certifier == Some(exporter());
	if is_certified {
		assert_ok!(lodge(EXPORTER, id, exporter(), vec![document(99)]));
	}
	wait(31);
	assert_ok!(propose_that(id, Determination::NotOriginating));
	assert_ok!(object(IMPORTER, id, importer(), vec![]));
	if is_certified {
		assert_ok!(object(EXPORTER, id, exporter(), vec![]));
	}
	assert_ok!(determine(id, Determination::NotOriginating));
}

/// The times that a party told of the case has lodged evidence, and has objected to the last proposal that it objected
/// to.
pub fn statements(party: Lei, id: CaseId) -> Option<(u16, u16)> {
	crate::CasesFor::<Test>::get(party, id).map(|statements| (statements.evidence, statements.objections))
}

/// Customs verifies the claim on the first line of the entry, and denies it.
pub fn verify_and_deny(number: EntryNumber) -> CaseId {
	assert_ok!(open_on(number, 1, asking_importer()));
	let id = crate::LastCase::<Test>::get();
	deny(id);
	id
}

pub fn spelled(lei: &str) -> Spelled<Lei> {
	lei.into()
}

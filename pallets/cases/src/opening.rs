//! A case is opened: about a claim on a line that is on file, or about goods that are still with customs.

use crate::{
	About, AddresseeForm, Capacity, Case, CaseOn, CasesFor, ClaimCase, ClaimStage, Config, DetentionOn, DocumentForms,
	Error, Event, GoodsCase, GoodsStage, LastCase, Pallet, Request, RequestForm, Statements, Subject,
};
use bonafide_primitives::{
	CaseId, Certificates, Clock, Date, Entities, Entries, EntryFacts, EntryNumber, EntryStanding, Lei, Licenses,
	Reason, RightId, VerificationTimes,
};
use frame_support::{ensure, traits::Get, BoundedVec};
use sp_runtime::{ArithmeticError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Opens a case of `by` about the claim on a line, with this first request.
	pub(crate) fn do_open(by: Lei, entry: EntryNumber, line: u16, request: RequestForm) -> DispatchResult {
		let case = Self::case_about(by, entry, line)?;
		let request = Self::read_request(by, &case, request)?;

		let id = Self::put_on_file(&case, by)?;
		Self::put_request(id, case, request);
		Ok(())
	}

	/// Detains the goods on a line for `right`, and gives its holder notice.
	pub(crate) fn do_detain(
		by: Lei,
		entry: EntryNumber,
		line: u16,
		right: RightId,
		reason: Reason,
		documents: DocumentForms,
		days: Option<u16>,
	) -> DispatchResult {
		let (reason, _) = Self::read_grounds(reason, None)?;
		let (case, holder) = Self::detention_of(by, entry, line, right, reason.clone())?;
		let notice = RequestForm {
			addressee: AddresseeForm::Named(holder.into()),
			capacity: Capacity::RightsHolder,
			documents,
			days,
		};
		let request: Request = Self::read_request(by, &case, notice)?;

		let id = Self::put_on_file(&case, by)?;
		T::Entries::hold(&entry, by, reason);
		Self::put_request(id, case, request);
		Ok(())
	}

	/// A case of `customs` about the claim on a line that is on file.
	fn case_about(customs: Lei, entry: EntryNumber, line: u16) -> Result<Case, Error<T>> {
		let (facts, importer) = Self::entry_in_force(&entry, &customs)?;
		let line_facts = T::Entries::line(&entry, line).ok_or(Error::<T>::LineNotFound)?;
		let claim = line_facts.claim.ok_or(Error::<T>::ClaimNotFound)?;
		ensure!(!CaseOn::<T>::contains_key(entry, line), Error::<T>::CaseExists);
		let times = T::Certificates::verification_times(&claim.agreement, Date::of(facts.filed))
			.ok_or(Error::<T>::AgreementNotInForce)?;
		let subject = Subject::Claim(ClaimCase {
			entry,
			line,
			certificate: claim.certificate,
			certifier: T::Certificates::answering(claim.certificate.as_ref(), importer),
			refused: line_facts.claim_refused,
			stage: ClaimStage::Open,
		});
		Ok(Self::new_case(subject, customs, importer, times))
	}

	/// A case of `customs` about the goods on a line that are still with customs, and the holder of `right`, which
	/// they carry.
	fn detention_of(
		customs: Lei,
		entry: EntryNumber,
		line: u16,
		right: RightId,
		reason: Reason,
	) -> Result<(Case, Lei), Error<T>> {
		let (facts, importer) = Self::entry_in_force(&entry, &customs)?;
		ensure!(facts.standing != EntryStanding::Released, Error::<T>::AlreadyReleased);
		let goods = T::Entries::line(&entry, line).ok_or(Error::<T>::LineNotFound)?;
		let gtin = goods.gtin.ok_or(Error::<T>::MissingGtin)?;
		ensure!(
			T::Licenses::rights_on(&gtin, T::Time::today()).contains(&right),
			Error::<T>::RightNotCarried
		);
		let holder = T::Licenses::holder(right).ok_or(Error::<T>::RightNotCarried)?;
		ensure!(
			!DetentionOn::<T>::contains_key(entry, (line, right)),
			Error::<T>::CaseExists
		);
		let subject = Subject::Goods(GoodsCase {
			entry,
			line,
			right,
			reason,
			manufacturer: goods.manufacturer,
			stage: GoodsStage::Open,
		});
		let case = Self::new_case(subject, customs, importer, T::DetentionTimes::get());
		Ok((case, T::Entities::heir(&holder)))
	}

	/// The entry `number`, which is filed with `customs` and was neither canceled nor refused, and its importer, which
	/// is not sealed.
	fn entry_in_force(number: &EntryNumber, customs: &Lei) -> Result<(EntryFacts, Lei), Error<T>> {
		let facts = T::Entries::entry(number).ok_or(Error::<T>::EntryNotFound)?;
		ensure!(
			T::Entries::administration(number) == Some(*customs),
			Error::<T>::NotCompetent
		);
		match facts.standing {
			EntryStanding::Canceled => return Err(Error::AlreadyCanceled),
			EntryStanding::Refused => return Err(Error::AlreadyRefused),
			EntryStanding::Filed | EntryStanding::Held | EntryStanding::Released => {}
		}
		let importer = facts.importer.ok_or(Error::<T>::EntrySealed)?;
		Ok((facts, importer))
	}

	fn new_case(subject: Subject, customs: Lei, importer: Lei, times: VerificationTimes) -> Case {
		Case {
			subject,
			customs,
			offered: None,
			invited: BoundedVec::new(),
			importer,
			times,
			opened: T::Time::now(),
			reopened: None,
			requests: 0,
			answers: 0,
			proposals: 0,
		}
	}

	/// Puts `case` on file, and lists it for its parties.
	fn put_on_file(case: &Case, by: Lei) -> Result<CaseId, ArithmeticError> {
		let id = LastCase::<T>::get().checked_add(1).ok_or(ArithmeticError::Overflow)?;
		LastCase::<T>::put(id);
		let about = case.subject.about();
		match about {
			About::Claim { entry, line } => CaseOn::<T>::insert(entry, line, id),
			About::Goods { entry, line, right } => DetentionOn::<T>::insert(entry, (line, right), id),
		}
		for party in case.parties() {
			Self::list_for(party, id);
		}
		Self::count_open(&case.subject);
		Self::deposit_event(Event::CaseOpened {
			case: id,
			about,
			importer: case.importer,
			certifier: case.subject.certifier(),
			by,
		});
		Ok(id)
	}

	/// Lists the case `id` for `party`.
	pub(crate) fn list_for(party: Lei, id: CaseId) {
		if !CasesFor::<T>::contains_key(party, id) {
			CasesFor::<T>::insert(party, id, Statements::default());
		}
	}
}

impl Case {
	/// The parties that need not be asked: the administrations, the importer and the certifier.
	pub(crate) fn parties(&self) -> impl Iterator<Item = Lei> + '_ {
		[self.customs, self.importer]
			.into_iter()
			.chain(self.subject.certifier())
			.chain(self.invited.iter().map(|invited| invited.customs))
	}
}

//! Who conducts a case, who is asked in it, and who answers.

use super::{
	days_after, Addressee, AddresseeForm, Answer, AnswerTo, Capacity, Case, CaseId, CaseState, DocumentForms, Opinion,
	Request, RequestForm, RequestNumber, Subject, MAX_ANSWERS_TO_REQUEST, MAX_STATEMENTS,
};
use crate::{
	Answers, CaseOn, Cases, CasesFor, Claim, Config, DetentionOn, Entries, Error, Event, LastCase, Lines, Pallet,
	Requests,
};
use bonafide_primitives::{Certificates, Date, Entities, EntryNumber, Lei, Licenses, Scope, Spelled};
use frame_support::{ensure, traits::Time};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::{ArithmeticError, DispatchError, DispatchResult};

impl Case {
	/// Fails if it is determined.
	pub(crate) fn ensure_undetermined<T>(&self) -> Result<(), Error<T>> {
		ensure!(
			!matches!(self.state, CaseState::Determined { .. }),
			Error::AlreadyDetermined
		);
		Ok(())
	}

	/// Fails unless customs is still asking.
	pub(crate) fn ensure_open<T>(&self) -> Result<(), Error<T>> {
		self.ensure_undetermined()?;
		ensure!(self.state == CaseState::Open, Error::AlreadyProposed);
		Ok(())
	}
}

impl<T: Config> Pallet<T> {
	/// The case `id`, conducted by the administration for which the caller acts.
	pub(crate) fn conducted(origin: OriginFor<T>, id: CaseId) -> Result<(Lei, Case), DispatchError> {
		let by = Self::ensure_customs(origin)?;
		let case = Cases::<T>::get(id).ok_or(Error::<T>::CaseNotFound)?;
		ensure!(by == T::Entities::heir(&case.customs), Error::<T>::CaseOfAnother);
		Ok((by, case))
	}

	/// The entity for which the caller responds.
	pub(crate) fn responding(origin: OriginFor<T>) -> Result<Lei, DispatchError> {
		let who = ensure_signed(origin)?;
		Ok(T::Entities::acting(&who, Scope::Respond).map_err(Error::<T>::NotAuthorized)?)
	}

	/// Whether `by` is `party`, or whoever took its place, or its broker under a mandate to respond.
	pub(crate) fn ensure_speaks_for(by: &Lei, party: &Lei) -> Result<(), Error<T>> {
		let party = T::Entities::heir(party);
		ensure!(
			*by == party || T::Entities::has_mandate(&party, by, Scope::Respond),
			Error::<T>::ActsForAnother
		);
		Ok(())
	}

	/// A case of `customs` about the claim on a line that is on file.
	pub(crate) fn case_about(customs: Lei, number: EntryNumber, index: u16) -> Result<Case, Error<T>> {
		let entry = Entries::<T>::get(number).ok_or(Error::<T>::EntryNotFound)?;
		entry.ensure_counts()?;
		let importer = entry.importer.ok_or(Error::<T>::EntrySealed)?;
		let line = Lines::<T>::get(number, index).ok_or(Error::<T>::LineNotFound)?;
		let claim = line.claim.ok_or(Error::<T>::NoClaim)?;
		ensure!(!CaseOn::<T>::contains_key(number, index), Error::<T>::CaseExists);
		let times = T::Certificates::verification_times(&claim.agreement, Date::from_moment(entry.filed))
			.ok_or(Error::<T>::AgreementNotInForce)?;
		Ok(Case {
			subject: Subject::Claim {
				entry: number,
				line: index,
			},
			customs,
			importer,
			certificate: claim.certificate,
			certifier: Self::certifier_of(&claim, importer),
			detention: None,
			times,
			opened: T::Time::now(),
			reopened: None,
			requests: 0,
			answers: 0,
			state: CaseState::Open,
		})
	}

	/// Who answers for the origin that `importer` claims; `None` if its certificate was never anchored.
	pub(crate) fn certifier_of(claim: &Claim, importer: Lei) -> Option<Lei> {
		match &claim.certificate {
			Some(certificate) => T::Certificates::certifier(certificate),
			None => Some(importer),
		}
	}

	/// Puts `case` on file, and lists it for its parties.
	pub(crate) fn put_on_file(case: &Case) -> Result<CaseId, ArithmeticError> {
		let id = LastCase::<T>::get().checked_add(1).ok_or(ArithmeticError::Overflow)?;
		LastCase::<T>::put(id);
		match case.subject {
			Subject::Claim { entry, line } => CaseOn::<T>::insert(entry, line, id),
			Subject::Goods { entry, line, right } => DetentionOn::<T>::insert(entry, (line, right), id),
		}
		for party in [case.customs, case.importer].into_iter().chain(case.certifier) {
			Self::list_for(party, id);
		}
		Self::begin_verification(case);
		Ok(id)
	}

	fn list_for(party: Lei, id: CaseId) {
		if !CasesFor::<T>::contains_key(party, id) {
			CasesFor::<T>::insert(party, id, 0);
		}
	}

	/// The request that `form` tells, in `case`.
	pub(crate) fn read_request(case: &Case, form: RequestForm) -> Result<Request, Error<T>> {
		let addressee = match form.addressee {
			AddresseeForm::Sealed => Addressee::Sealed,
			AddresseeForm::Named(lei) => Addressee::Named(Self::read_addressee(lei)?),
		};
		ensure!(
			form.capacity != Capacity::Importer || addressee.lei() == Some(T::Entities::heir(&case.importer)),
			Error::<T>::NotTheImporter
		);
		if form.capacity == Capacity::RightsHolder {
			let holder = case.subject.right().and_then(T::Licenses::holder);
			ensure!(
				holder.is_some() && holder.map(|lei| T::Entities::heir(&lei)) == addressee.lei(),
				Error::<T>::NotTheRightsHolder
			);
		}
		let days = form.days.unwrap_or(case.times.answer_days);
		ensure!(days >= case.times.answer_days, Error::<T>::TimeTooShort);
		let asked = T::Time::now();
		Ok(Request {
			addressee,
			capacity: form.capacity,
			documents: Self::read_documents(form.documents)?,
			asked,
			due: days_after(asked, days),
			answered: None,
			answers: 0,
		})
	}

	/// Who is on the register as this LEI, or stands in its place. It may be suspended: that does not end its duties.
	fn read_addressee(lei: Spelled<Lei>) -> Result<Lei, Error<T>> {
		let lei = T::Entities::heir(&lei.read().map_err(Error::<T>::InvalidLei)?);
		ensure!(T::Entities::standing(&lei).is_some(), Error::<T>::AddresseeNotFound);
		Ok(lei)
	}

	/// Makes `request` in the case `id`. Customs that asks has not made up its mind: a denial that it proposed is off.
	pub(crate) fn ask(id: CaseId, mut case: Case, request: Request, by: Lei) {
		case.state = CaseState::Open;
		case.requests = case.requests.saturating_add(1);
		let number = case.requests;
		if let Some(party) = request.addressee.lei() {
			Self::list_for(party, id);
		}
		Self::deposit_event(Event::InformationRequested {
			case: id,
			request: number,
			addressee: request.addressee,
			capacity: request.capacity,
			due: request.due,
			by,
		});
		Requests::<T>::insert(id, number, request);
		Cases::<T>::insert(id, case);
	}

	/// How often `party` has written of its own accord in the case `id`, if it is a party of it and may do so again. Whom the
	/// certificate names is one, and is listed once it writes.
	pub(crate) fn statements_of(id: CaseId, case: &Case, party: Lei) -> Result<u16, Error<T>> {
		ensure!(party != case.customs, Error::<T>::NotAParty);
		let is_named = || {
			case.certificate
				.is_some_and(|certificate| T::Certificates::names(&certificate, &party))
		};
		let statements = CasesFor::<T>::get(party, id)
			.or_else(|| is_named().then_some(0))
			.ok_or(Error::<T>::NotAParty)?;
		ensure!(statements < MAX_STATEMENTS, Error::<T>::MaxAnswersExceeded);
		Ok(statements)
	}

	/// Puts what a party writes of its own accord on file, which it has done `statements` times before.
	pub(crate) fn take_statement(id: CaseId, case: Case, statements: u16, answer: Answer) {
		if let Some(party) = answer.party {
			CasesFor::<T>::insert(party, id, statements.saturating_add(1));
		}
		Self::take_answer(id, case, answer);
	}

	/// Answers the request `number` of the case `id`, as who is asked by name: with an `opinion` as the holder of a right, and
	/// without as anyone else.
	pub(crate) fn reply(
		origin: OriginFor<T>,
		id: CaseId,
		number: RequestNumber,
		opinion: Option<Opinion>,
		documents: DocumentForms,
	) -> DispatchResult {
		let by = Self::responding(origin)?;
		let case = Cases::<T>::get(id).ok_or(Error::<T>::CaseNotFound)?;
		let asked = Self::answerable(id, number)?;
		let party = asked.addressee.lei().ok_or(Error::<T>::AddresseeSealed)?;
		Self::ensure_speaks_for(&by, &party)?;
		case.ensure_open::<T>()?;
		ensure!(opinion.is_none() || asked.wants_opinion(), Error::<T>::OpinionNotAsked);
		ensure!(opinion.is_some() || !asked.wants_opinion(), Error::<T>::OpinionMissing);
		let documents = Self::read_documents(documents)?;

		let answer = Answer {
			to: AnswerTo::Request(number),
			party: Some(party),
			by,
			at: T::Time::now(),
			due: Some(asked.due),
			opinion,
			documents,
		};
		Self::take_reply(id, case, number, asked, answer);
		Ok(())
	}

	/// Puts an answer to the request `number` on file.
	pub(crate) fn take_reply(id: CaseId, case: Case, number: RequestNumber, mut request: Request, answer: Answer) {
		request.answered = request.answered.or(Some(answer.at));
		request.answers = request.answers.saturating_add(1);
		Requests::<T>::insert(id, number, request);
		Self::take_answer(id, case, answer);
	}

	/// The request `number` of the case `id`, if it may be answered once more.
	pub(crate) fn answerable(id: CaseId, number: RequestNumber) -> Result<Request, Error<T>> {
		let request = Requests::<T>::get(id, number).ok_or(Error::<T>::RequestNotFound)?;
		ensure!(request.answers < MAX_ANSWERS_TO_REQUEST, Error::<T>::MaxAnswersExceeded);
		Ok(request)
	}

	fn take_answer(id: CaseId, mut case: Case, answer: Answer) {
		case.answers = case.answers.saturating_add(1);
		Self::deposit_event(Event::Answered {
			case: id,
			answer: case.answers,
			to: answer.to,
			party: answer.party,
			by: answer.by,
			opinion: answer.opinion,
			late: answer.is_late(),
		});
		Answers::<T>::insert(id, case.answers, answer);
		Cases::<T>::insert(id, case);
	}
}

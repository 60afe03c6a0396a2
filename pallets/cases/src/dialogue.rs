//! Customs asks, parties answer.

use crate::{
	deadlines::days_after, Addressee, AddresseeForm, Answer, Answers, Capacity, Case, Cases, CasesFor, ClaimStage,
	Config, DocumentForms, Error, Event, Opinion, Pallet, Proposal, ReplyTo, Request, RequestForm, RequestNumber,
	Requests, Statements, Subject, MAX_ANSWERS_TO_REQUEST, MAX_EVIDENCE, MAX_OBJECTIONS, MAX_REQUESTS,
};
use bonafide_primitives::{CaseId, Certificates, Clock, Date, Entities, Lei, Licenses, Scope, Spelled};
use frame_support::ensure;
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::{DispatchError, DispatchResult};

impl Case {
	/// Fails if it is determined.
	pub(crate) fn ensure_undetermined<T>(&self) -> Result<(), Error<T>> {
		ensure!(self.subject.decision().is_none(), Error::AlreadyDetermined);
		Ok(())
	}

	/// Fails unless customs is still asking.
	pub(crate) fn ensure_open<T>(&self) -> Result<(), Error<T>> {
		self.ensure_undetermined()?;
		ensure!(self.subject.is_open(), Error::AlreadyProposed);
		Ok(())
	}

	/// The denial proposed, if it is not determined.
	pub(crate) fn proposed<T>(&mut self) -> Result<&mut Proposal, Error<T>> {
		self.ensure_undetermined()?;
		match &mut self.subject {
			Subject::Claim(claim) => match &mut claim.stage {
				ClaimStage::DenialProposed(proposal) => Ok(proposal),
				_ => Err(Error::NotProposed),
			},
			Subject::Goods(_) => Err(Error::NotProposed),
		}
	}
}

impl Request {
	/// True if the holder of the right is asked for its opinion on the goods.
	pub(crate) fn wants_opinion(&self) -> bool {
		self.capacity == Capacity::RightsHolder
	}
}

impl<T: Config> Pallet<T> {
	/// The entity for which the caller responds.
	pub(crate) fn responding(origin: OriginFor<T>) -> Result<Lei, DispatchError> {
		let who = ensure_signed(origin)?;
		Ok(T::Entities::acting(&who, Scope::Respond).map_err(Error::<T>::NotAuthorized)?)
	}

	/// Fails unless `by` is `party`, or has taken its place, or is its broker under a mandate to respond.
	fn ensure_speaks_for(by: &Lei, party: &Lei) -> Result<(), Error<T>> {
		let party = T::Entities::heir(party);
		ensure!(
			*by == party || T::Entities::has_mandate(&party, by, Scope::Respond),
			Error::<T>::NotRespondent
		);
		Ok(())
	}

	/// Asks more in a case that is not determined.
	pub(crate) fn do_ask(by: Lei, id: CaseId, form: RequestForm) -> DispatchResult {
		let mut case = Self::case(id)?;
		let request = Self::read_request(by, &case, form)?;
		Self::count_request(&by, &mut case, &request)?;
		ensure!(case.requests < MAX_REQUESTS, Error::<T>::MaxRequestsExceeded);

		Self::put_request(id, case, request);
		Ok(())
	}

	/// The request of `form` that `by` makes in `case`.
	pub(crate) fn read_request(by: Lei, case: &Case, form: RequestForm) -> Result<Request, Error<T>> {
		let addressee = match form.addressee {
			AddresseeForm::Sealed => Addressee::Sealed,
			AddresseeForm::Named(lei) => Addressee::Named(Self::read_addressee(lei)?),
		};
		ensure!(
			form.capacity != Capacity::Importer || addressee.lei() == Some(T::Entities::heir(&case.importer)),
			Error::<T>::NotImporter
		);
		if form.capacity == Capacity::RightsHolder {
			let holder = case.subject.about().right().and_then(T::Licenses::holder);
			ensure!(
				holder.is_some() && holder.map(|lei| T::Entities::heir(&lei)) == addressee.lei(),
				Error::<T>::NotRightsHolder
			);
		}
		let days = form.days.unwrap_or(case.times.answer_days);
		ensure!(days >= case.times.answer_days, Error::<T>::TooFewDays);
		let asked = T::Time::now();
		Ok(Request {
			by,
			addressee,
			capacity: form.capacity,
			documents: Self::read_documents(form.documents)?,
			asked,
			due: days_after(asked, days),
			answered: None,
			answers: 0,
		})
	}

	/// The entity on the register under this LEI, or the one in its place. It may be suspended: that does not end its
	/// duties.
	fn read_addressee(lei: Spelled<Lei>) -> Result<Lei, Error<T>> {
		let lei = T::Entities::heir(&lei.read().map_err(Error::<T>::InvalidLei)?);
		ensure!(T::Entities::standing(&lei).is_some(), Error::<T>::AddresseeNotFound);
		Ok(lei)
	}

	/// Makes `request` in the case `id`. Customs that asks has not made up its mind: a denial that it proposed is off.
	pub(crate) fn put_request(id: CaseId, mut case: Case, request: Request) {
		case.subject.open_again();
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
			by: request.by,
		});
		Requests::<T>::insert(id, number, request);
		Cases::<T>::insert(id, case);
	}

	/// Answers the request `number` as the party asked by name: the holder of a right with an `opinion`, anyone else
	/// without.
	pub(crate) fn do_answer(
		by: Lei,
		id: CaseId,
		number: RequestNumber,
		opinion: Option<Opinion>,
		documents: DocumentForms,
	) -> DispatchResult {
		let case = Self::case(id)?;
		let asked = Self::answerable(id, number)?;
		let party = asked.addressee.lei().ok_or(Error::<T>::AddresseeSealed)?;
		Self::ensure_speaks_for(&by, &party)?;
		case.ensure_open::<T>()?;
		ensure!(opinion.is_none() || asked.wants_opinion(), Error::<T>::OpinionNotAsked);
		ensure!(opinion.is_some() || !asked.wants_opinion(), Error::<T>::MissingOpinion);
		let documents = Self::read_documents(documents)?;

		let answer = Answer {
			reply_to: ReplyTo::Request(number),
			party: Some(party),
			by,
			at: T::Time::now(),
			due: Some(asked.due),
			opinion,
			documents,
		};
		Self::put_reply(id, case, number, asked, answer);
		Ok(())
	}

	/// Records the answer of a party that stays sealed, as customs `received` it off chain.
	pub(crate) fn do_record_answer(
		by: Lei,
		id: CaseId,
		case: Case,
		number: RequestNumber,
		received: Spelled<Date>,
		documents: DocumentForms,
	) -> DispatchResult {
		case.ensure_undetermined::<T>()?;
		let asked = Self::answerable(id, number)?;
		ensure!(asked.addressee == Addressee::Sealed, Error::<T>::AddresseeNotSealed);
		let received = received.read().map_err(Error::<T>::InvalidDate)?;
		let today = T::Time::today();
		ensure!(
			(Date::of(asked.asked)..=today).contains(&received),
			Error::<T>::NotReceivedThen
		);
		let documents = Self::read_documents(documents)?;

		let answer = Answer {
			reply_to: ReplyTo::Request(number),
			party: None,
			by,
			at: received.midnight().max(asked.asked),
			due: Some(asked.due),
			opinion: None,
			documents,
		};
		Self::put_reply(id, case, number, asked, answer);
		Ok(())
	}

	/// Lodges evidence of `party` that nobody asked for.
	pub(crate) fn do_lodge_evidence(
		by: Lei,
		id: CaseId,
		party: Spelled<Lei>,
		documents: DocumentForms,
	) -> DispatchResult {
		let party = Self::read_party(&by, party)?;
		let case = Self::case(id)?;
		case.ensure_open::<T>()?;
		let mut statements = Self::statements_of(id, &case, party)?;
		ensure!(statements.evidence < MAX_EVIDENCE, Error::<T>::MaxAnswersExceeded);
		statements.evidence = statements.evidence.saturating_add(1);
		ensure!(!documents.is_empty(), Error::<T>::EmptyDocuments);
		let documents = Self::read_documents(documents)?;

		let answer = Answer {
			reply_to: ReplyTo::Nothing,
			party: Some(party),
			by,
			at: T::Time::now(),
			due: None,
			opinion: None,
			documents,
		};
		Self::put_statement(id, case, statements, answer);
		Ok(())
	}

	/// Objects for `party` to the denial proposed.
	pub(crate) fn do_object(by: Lei, id: CaseId, party: Spelled<Lei>, documents: DocumentForms) -> DispatchResult {
		let party = Self::read_party(&by, party)?;
		let mut case = Self::case(id)?;
		case.ensure_undetermined::<T>()?;
		let mut statements = Self::statements_of(id, &case, party)?;
		if statements.proposal != case.proposals {
			(statements.proposal, statements.objections) = (case.proposals, 0);
		}
		let documents = Self::read_documents(documents)?;
		let now = T::Time::now();
		let heir = T::Entities::heir(&party);
		let by_importer = heir == T::Entities::heir(&case.importer);
		let certifier = case.subject.certifier();
		let by_certifier = certifier.is_some_and(|certifier| T::Entities::heir(&certifier) == heir);
		let proposal = case.proposed::<T>()?;
		ensure!(statements.objections < MAX_OBJECTIONS, Error::<T>::MaxAnswersExceeded);
		statements.objections = statements.objections.saturating_add(1);

		if by_importer {
			proposal.answered = proposal.answered.or(Some(now));
		}
		if by_certifier {
			proposal.certifier_answered = proposal.certifier_answered.or(Some(now));
		}
		let answer = Answer {
			reply_to: ReplyTo::Proposal,
			party: Some(party),
			by,
			at: now,
			due: Some(proposal.until),
			opinion: None,
			documents,
		};
		Self::put_statement(id, case, statements, answer);
		Ok(())
	}

	/// The party that `by` speaks for.
	fn read_party(by: &Lei, party: Spelled<Lei>) -> Result<Lei, Error<T>> {
		let party = party.read().map_err(Error::<T>::InvalidLei)?;
		Self::ensure_speaks_for(by, &party)?;
		Ok(party)
	}

	/// The statements that `party` has made of its own accord in the case `id`, if it is a party. An entity that the
	/// certificate names is one, and is listed once it writes.
	fn statements_of(id: CaseId, case: &Case, party: Lei) -> Result<Statements, Error<T>> {
		ensure!(party != case.customs, Error::<T>::NotParty);
		let is_named = || {
			let certificate = case.subject.certificate();
			certificate.is_some_and(|certificate| T::Certificates::names(&certificate, &party))
		};
		CasesFor::<T>::get(party, id)
			.or_else(|| is_named().then(Statements::default))
			.ok_or(Error::<T>::NotParty)
	}

	/// Puts a statement of a party on file, which has made these with it.
	fn put_statement(id: CaseId, case: Case, statements: Statements, answer: Answer) {
		if let Some(party) = answer.party {
			CasesFor::<T>::insert(party, id, statements);
		}
		Self::put_answer(id, case, answer);
	}

	/// Puts an answer to the request `number` on file.
	fn put_reply(id: CaseId, case: Case, number: RequestNumber, mut request: Request, answer: Answer) {
		request.answered = request.answered.or(Some(answer.at));
		request.answers = request.answers.saturating_add(1);
		Requests::<T>::insert(id, number, request);
		Self::put_answer(id, case, answer);
	}

	/// The request `number` of the case `id`, if it may be answered once more.
	fn answerable(id: CaseId, number: RequestNumber) -> Result<Request, Error<T>> {
		let request = Requests::<T>::get(id, number).ok_or(Error::<T>::RequestNotFound)?;
		ensure!(request.answers < MAX_ANSWERS_TO_REQUEST, Error::<T>::MaxAnswersExceeded);
		Ok(request)
	}

	fn put_answer(id: CaseId, mut case: Case, answer: Answer) {
		case.answers = case.answers.saturating_add(1);
		Self::deposit_event(Event::AnswerReceived {
			case: id,
			answer: case.answers,
			reply_to: answer.reply_to,
			party: answer.party,
			by: answer.by,
			opinion: answer.opinion,
			late: answer.is_late(),
		});
		Answers::<T>::insert(id, case.answers, answer);
		Cases::<T>::insert(id, case);
	}
}

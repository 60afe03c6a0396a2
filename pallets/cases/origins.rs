//! Every call of cases, with an example of it, and whom it lets through.

use crate::origins::{
	callers::{Caller, Member, CUSTOMS, IMPORTER, RIGHTS_HOLDER},
	gate::Who::{self, *},
	rooms::{customs, licensing, Room},
	table::{row, Row, AN_OFFICER},
	world::{done, done_by, text, OTHER_CUSTOMS},
};
use bonafide_primitives::{CaseId, Date, Digest, Lei, Scope, Spelled};
use bonafide_runtime::{Runtime, RuntimeCall, RuntimeError, Timestamp};
use pallet_cases::{
	AddresseeForm, Capacity, Deadline, Determination, DocumentForm, DocumentForms, DocumentKind, Error, Opinion,
	ReadersForm, RequestForm,
};

type Call = pallet_cases::Call<Runtime>;

/// For the table of all calls.
pub const ROOM: Room = Room {
	pallet: "Cases",
	place: 55,
	rows,
	settle: || (),
	is_refusal,
	check: bonafide_runtime::Cases::do_try_state,
};

/// Those who speak for the importer in a case: itself, and its broker.
const FOR_THE_IMPORTER: Who = Acting(Scope::Respond, &[IMPORTER, Member::MandatedBroker]);
/// The one who answers on the right that goods may infringe.
const FOR_THE_RIGHTS_HOLDER: Who = Acting(Scope::Respond, &[RIGHTS_HOLDER]);

#[rustfmt::skip]
fn rows() -> Vec<Row> {
	vec![
		row("Cases.open", &[AN_OFFICER], open),
		row("Cases.detain", &[AN_OFFICER], detain),
		row("Cases.invite", &[AN_OFFICER], invite),
		row("Cases.ask", &[AN_OFFICER], ask),
		row("Cases.extend", &[AN_OFFICER], extend),
		row("Cases.answer", &[FOR_THE_IMPORTER], answer),
		row("Cases.give_opinion", &[FOR_THE_RIGHTS_HOLDER], give_opinion),
		row("Cases.record_answer", &[AN_OFFICER], record_answer),
		row("Cases.lodge_evidence", &[FOR_THE_IMPORTER], lodge_evidence),
		row("Cases.propose_denial", &[AN_OFFICER], propose_denial),
		row("Cases.object", &[FOR_THE_IMPORTER], object),
		row("Cases.determine", &[AN_OFFICER], determine),
		row("Cases.reopen", &[AN_OFFICER], reopen),
		row("Cases.hand_over", &[AN_OFFICER], hand_over),
		row("Cases.take_up", &[AN_OFFICER], take_up),
	]
}

fn is_refusal(error: &RuntimeError) -> bool {
	matches!(
		error,
		RuntimeError::Cases(
			Error::NotAuthorized(_)
				| Error::NotCompetent
				| Error::NotConductor
				| Error::NotOffered
				| Error::NotRespondent
		)
	)
}

/// The first case.
const CASE: CaseId = 1;

fn asking(addressee: AddresseeForm, capacity: Capacity) -> RequestForm {
	RequestForm {
		addressee,
		capacity,
		documents: Default::default(),
		days: None,
	}
}

fn asking_importer() -> RequestForm {
	asking(AddresseeForm::Named(IMPORTER.lei().into()), Capacity::Importer)
}

fn asking_sealed() -> RequestForm {
	asking(AddresseeForm::Sealed, Capacity::Producer)
}

fn documents() -> DocumentForms {
	let document = DocumentForm {
		kind: DocumentKind::Statement,
		uri: text("https://importer.example/statement"),
		sha256: Digest::repeat_byte(1),
		media_type: text("application/pdf"),
		readers: ReadersForm::Parties,
	};
	vec![document].try_into().unwrap()
}

fn opening(request: RequestForm) -> RuntimeCall {
	let (entry, line) = (customs::number(IMPORTER, customs::ON_FILE).into(), 1);
	Call::open { entry, line, request }.into()
}

fn answering() -> RuntimeCall {
	let (case, request, documents) = (CASE, 1, documents());
	Call::answer {
		case,
		request,
		documents,
	}
	.into()
}

fn proposing() -> RuntimeCall {
	Call::propose_denial {
		case: CASE,
		determination: Determination::ClaimDenied,
		reason: text("Nothing shows it"),
		notice: None,
	}
	.into()
}

fn determining() -> RuntimeCall {
	Call::determine {
		case: CASE,
		determination: Determination::Originating,
		reason: text("It is shown"),
		notice: None,
	}
	.into()
}

/// Has customs open the case with this request.
fn opened(request: RequestForm) {
	done(CUSTOMS.controller(), opening(request));
}

pub fn open(_: Caller) -> RuntimeCall {
	opening(asking_importer())
}

/// The administration that the test network begins with.
fn other_customs() -> Spelled<Lei> {
	"999900CUSTOMSUS00196".into()
}

pub fn invite(_: Caller) -> RuntimeCall {
	opened(asking_importer());
	let (case, customs) = (CASE, other_customs());
	Call::invite { case, customs }.into()
}

fn handing_over(customs: Spelled<Lei>) -> RuntimeCall {
	Call::hand_over { case: CASE, customs }.into()
}

pub fn hand_over(_: Caller) -> RuntimeCall {
	opened(asking_importer());
	handing_over(other_customs())
}

/// The officer has handed the case over, and is offered it again.
pub fn take_up(_: Caller) -> RuntimeCall {
	opened(asking_importer());
	let taking_up = || RuntimeCall::from(Call::take_up { case: CASE });
	done(CUSTOMS.controller(), handing_over(other_customs()));
	done_by(OTHER_CUSTOMS, taking_up());
	done_by(OTHER_CUSTOMS, handing_over(CUSTOMS.lei().into()));
	taking_up()
}

pub fn ask(_: Caller) -> RuntimeCall {
	opened(asking_importer());
	let (case, request) = (CASE, asking_sealed());
	Call::ask { case, request }.into()
}

pub fn extend(_: Caller) -> RuntimeCall {
	opened(asking_importer());
	let (case, deadline, days) = (CASE, Deadline::Answer(1), 1);
	Call::extend { case, deadline, days }.into()
}

pub fn answer(_: Caller) -> RuntimeCall {
	opened(asking_importer());
	answering()
}

pub fn record_answer(_: Caller) -> RuntimeCall {
	opened(asking_sealed());
	let (case, request, documents) = (CASE, 1, documents());
	let received = Date::of(Timestamp::get()).into();
	Call::record_answer {
		case,
		request,
		received,
		documents,
	}
	.into()
}

pub fn lodge_evidence(_: Caller) -> RuntimeCall {
	opened(asking_sealed());
	let (case, party, documents) = (CASE, IMPORTER.lei().into(), documents());
	Call::lodge_evidence { case, party, documents }.into()
}

pub fn propose_denial(_: Caller) -> RuntimeCall {
	opened(asking_importer());
	done(IMPORTER.controller(), answering());
	proposing()
}

pub fn object(caller: Caller) -> RuntimeCall {
	done(CUSTOMS.controller(), propose_denial(caller));
	let (case, party, documents) = (CASE, IMPORTER.lei().into(), documents());
	Call::object { case, party, documents }.into()
}

pub fn determine(_: Caller) -> RuntimeCall {
	opened(asking_importer());
	determining()
}

pub fn reopen(_: Caller) -> RuntimeCall {
	opened(asking_importer());
	done(CUSTOMS.controller(), determining());
	let (case, reason) = (CASE, text("A protest"));
	Call::reopen { case, reason }.into()
}

/// Customs detains the manufacturer's product on an entry of the importer.
fn detaining() -> RuntimeCall {
	Call::detain {
		entry: customs::number(IMPORTER, customs::NEXT).into(),
		line: 1,
		right: licensing::RIGHT,
		reason: text("The label is printed"),
		documents: documents(),
		days: None,
	}
	.into()
}

pub fn detain(_: Caller) -> RuntimeCall {
	customs::filed_with_product();
	detaining()
}

pub fn give_opinion(_: Caller) -> RuntimeCall {
	customs::filed_with_product();
	done(CUSTOMS.controller(), detaining());
	Call::give_opinion {
		case: CASE,
		request: 1,
		opinion: Opinion::Infringing,
		documents: documents(),
	}
	.into()
}

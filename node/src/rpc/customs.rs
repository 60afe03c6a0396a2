//! `customs_*`: entries, what was found on them, and how their claims are verified.

use super::{
	fault::Fault,
	method::{json, Method, Parameter},
};
use bonafide_primitives::{EntryNumber, Lei};
use bonafide_runtime_api::{CasePage, CaseView, CustomsApi, EntryView, Page, ScreeningView};
use pallet_customs::{CaseId, EntryForm};

pub fn methods() -> Vec<Method> {
	vec![
		Method::new::<ScreeningView>(
			"customs_screen",
			"What filing an entry now would find, line by line. Changes nothing.",
			vec![Parameter::required::<EntryForm>("entry")],
			|chain, given| {
				let at = given.at()?;
				let form: EntryForm = given.object("entry")?;
				let screened = chain.ask(at, |runtime, at| runtime.screen(at, form))?;
				json(screened.and_then(|screened| screened.map_err(Fault::Refused))?)
			},
		),
		Method::new::<EntryView>(
			"customs_entry",
			"An entry on file, with its lines, their findings and claims, and what customs decided.",
			vec![Parameter::required::<EntryNumber>("number")],
			|chain, given| {
				let given = given.only(&["number"])?;
				let number: EntryNumber = given.get("number")?;
				let entry = chain.ask(given.at()?, |runtime, at| runtime.entry(at, number))?;
				json(entry.or_not_found("number", number)?)
			},
		),
		Method::new::<Page<EntryNumber>>(
			"customs_entriesBy",
			"The entries that an entity imports or has filed.",
			Parameter::of_list::<EntryNumber>(Parameter::required::<Lei>("lei")),
			|chain, given| {
				let given = given.only(&["lei", "cursor", "limit"])?;
				let (lei, cursor, limit) = (given.get("lei")?, given.find("cursor")?, given.limit()?);
				json(chain.ask(given.at()?, |runtime, at| runtime.entries_by(at, lei, cursor, limit))?)
			},
		),
		Method::new::<CaseView>(
			"customs_case",
			"A verification case: what was asked and answered, whom it waits for, and what customs determined.",
			vec![Parameter::required::<CaseId>("id")],
			|chain, given| {
				let given = given.only(&["id"])?;
				let id: CaseId = given.get("id")?;
				let case = chain.ask(given.at()?, |runtime, at| runtime.case(at, id))?;
				json(case.or_not_found("id", id)?)
			},
		),
		Method::new::<CasePage>(
			"customs_casesFor",
			"The verification cases that an entity conducts or is a party of, each with whom it waits for.",
			Parameter::of_list::<CaseId>(Parameter::required::<Lei>("lei")),
			|chain, given| {
				let given = given.only(&["lei", "cursor", "limit"])?;
				let (lei, cursor, limit) = (given.get("lei")?, given.find("cursor")?, given.limit()?);
				json(chain.ask(given.at()?, |runtime, at| runtime.cases_for(at, lei, cursor, limit))?)
			},
		),
	]
}

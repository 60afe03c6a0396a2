//! `customs_*`: entries, what was found on them, and how their claims are verified.

use super::{
	fault::Fault,
	method::{json, Method, Parameter},
};
use bonafide_primitives::{EntryNumber, Lei, LicenseOpening, Shipment};
use bonafide_runtime_api::{
	CasePage, CaseView, CustomsApi, EntryView, EnvelopesView, ExaminationPackView, Page, ScreeningView,
};
use pallet_customs::{CaseId, EntryForm};

/// What is screened: an entry, and the terms of the private licenses that it presents.
fn screening() -> Vec<Parameter> {
	vec![
		Parameter::required::<EntryForm>("entry"),
		Parameter::optional::<Vec<LicenseOpening>>("licenses"),
	]
}

pub fn methods() -> Vec<Method> {
	vec![
		Method::new::<ScreeningView>(
			"customs_screen",
			"What filing an entry now would find, line by line, and what it would use up. Changes nothing.",
			screening(),
			|chain, mut given| {
				let (at, openings) = (given.at()?, given.take("licenses")?.unwrap_or_default());
				let form: EntryForm = given.object("entry")?;
				let screened = chain.ask(at, |runtime, at| runtime.screen(at, form, openings))?;
				json(screened.and_then(|screened| screened.map_err(Fault::Refused))?)
			},
		),
		Method::new::<ScreeningView>(
			"customs_screenSealed",
			"What is found on an entry that was filed sealed, by whoever has opened it. Changes nothing.",
			screening(),
			|chain, mut given| {
				let (at, openings) = (given.at()?, given.take("licenses")?.unwrap_or_default());
				let form: EntryForm = given.object("entry")?;
				let screened = chain.ask(at, |runtime, at| runtime.screen_sealed(at, form, openings))?;
				json(screened.and_then(|screened| screened.map_err(Fault::Refused))?)
			},
		),
		Method::new::<EnvelopesView>(
			"customs_envelope",
			"What of a sealed entry customs can open, and what of it the filer can.",
			vec![Parameter::required::<EntryNumber>("number")],
			|chain, given| {
				let given = given.only(&["number"])?;
				let number: EntryNumber = given.get("number")?;
				let envelopes = chain.ask(given.at()?, |runtime, at| runtime.envelopes(at, number))?;
				json(envelopes.or_not_found("number", number)?)
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
		Method::new::<EntryView>(
			"customs_entryByShipment",
			"The last entry filed for a shipment, by what stands on its label: a postal item identifier (UPU S10) or an SSCC.",
			vec![Parameter::required::<Shipment>("shipment")],
			|chain, given| {
				let given = given.only(&["shipment"])?;
				let shipment: Shipment = given.get("shipment")?;
				let entry = chain.ask(given.at()?, |runtime, at| runtime.entry_by_shipment(at, shipment))?;
				json(entry.or_not_found("shipment", shipment)?)
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
		Method::new::<ExaminationPackView>(
			"customs_examinationPack",
			"What an officer needs to examine the goods on a line: guides, features, rights, licenses, certificate, cases.",
			vec![
				Parameter::required::<EntryNumber>("number"),
				Parameter::required::<u16>("line"),
			],
			|chain, given| {
				let given = given.only(&["number", "line"])?;
				let (number, line): (EntryNumber, u16) = (given.get("number")?, given.get("line")?);
				let pack = chain.ask(given.at()?, |runtime, at| runtime.examination_pack(at, number, line))?;
				json(pack.or_not_found("line", format_args!("{line} of {number}"))?)
			},
		),
		Method::new::<CaseView>(
			"customs_case",
			"A case about a claim or about detained goods: what was asked and answered, whom it waits for, and what customs determined.",
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
			"The cases that an entity conducts or is a party of, each with whom it waits for.",
			Parameter::of_list::<CaseId>(Parameter::required::<Lei>("lei")),
			|chain, given| {
				let given = given.only(&["lei", "cursor", "limit"])?;
				let (lei, cursor, limit) = (given.get("lei")?, given.find("cursor")?, given.limit()?);
				json(chain.ask(given.at()?, |runtime, at| runtime.cases_for(at, lei, cursor, limit))?)
			},
		),
	]
}

//! `customs_*`: entries, and what was found on them.

use super::{
	fault::Fault,
	method::{json, Method, Parameter},
};
use bonafide_primitives::{EntryNumber, Lei};
use bonafide_runtime_api::{CustomsApi, EntryView, ScreeningView};
use pallet_customs::EntryForm;
use schemars::JsonSchema;
use serde::Serialize;

/// The longest list that one call returns.
const MAX_LIMIT: u32 = 100;

/// Part of a list of entries.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
struct EntryNumbers {
	/// Entry numbers, in no meaningful order.
	items: Vec<EntryNumber>,
	/// Where the next part begins; none if this is the last.
	next_cursor: Option<EntryNumber>,
}

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
			"An entry on file, with its lines, their findings, and what customs decided.",
			vec![Parameter::required::<EntryNumber>("number")],
			|chain, given| {
				let given = given.only(&["number"])?;
				let number: EntryNumber = given.get("number")?;
				let entry = chain.ask(given.at()?, |runtime, at| runtime.entry(at, number))?;
				json(entry.or_not_found("number", number)?)
			},
		),
		Method::new::<EntryNumbers>(
			"customs_entriesBy",
			"The entries that an entity imports or has filed.",
			vec![
				Parameter::required::<Lei>("lei"),
				Parameter::optional::<EntryNumber>("cursor"),
				Parameter::optional::<u32>("limit"),
			],
			|chain, given| {
				let given = given.only(&["lei", "cursor", "limit"])?;
				let (lei, cursor) = (given.get("lei")?, given.find("cursor")?);
				let limit = given.find("limit")?.unwrap_or(MAX_LIMIT);
				if !(1..=MAX_LIMIT).contains(&limit) {
					let reason = format!("from 1 to {MAX_LIMIT}");
					return Err(Fault::InvalidField {
						field: "limit".into(),
						reason,
					});
				}
				// One more than asked for tells whether there is a next part.
				let found = chain.ask(given.at()?, |runtime, at| {
					runtime.entries_by(at, lei, cursor, limit + 1)
				})?;
				json(found.and_then(|mut items| {
					let more = items.len() > limit as usize;
					items.truncate(limit as usize);
					Ok(EntryNumbers {
						next_cursor: items.last().copied().filter(|_| more),
						items,
					})
				})?)
			},
		),
	]
}

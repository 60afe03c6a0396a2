//! `bonafide product register`: one product or a catalog. A product is known by its GTIN, and one that is registered
//! with the same content is passed over: a run that was killed is simply run again.

use super::columns;
use crate::{
	chain::{self, member, Chain, Landed, Sender},
	rows::{self, Fault, Row, Teller},
	shared::{answer, progress::Progress},
};
use anyhow::Result;
use bonafide_primitives::Lei;
use serde::Serialize;
use serde_json::{json, Value};
use std::{collections::HashMap, path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// Products: a table (.csv, .tsv, .txt or .xlsx) has one in each row, FILE.jsonl in each line, any other is JSON of
	/// one or a list, with `gtin`, `hs`, `description` and perhaps `guides`
	#[arg(required = true, value_name = "FILE")]
	files: Vec<PathBuf>,
	#[command(flatten)]
	sender: Sender,
	/// Judge every row; send nothing
	#[arg(long)]
	dry_run: bool,
}

/// The products counted by their outcome.
#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
struct Summary {
	rows: usize,
	/// Registered by this run.
	registered: usize,
	/// Registered before, as given.
	already_there: usize,
	/// At fault, registered otherwise than given, or refused by the chain.
	refused: usize,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let given = rows::read(&args.files, None, &columns::all())?;
	let (account, chain) = args.sender.connect().await?;
	let mut summary = Summary {
		rows: given.sound.len() + given.broken.len(),
		refused: given.broken.len(),
		..Summary::default()
	};
	let owner = member::lei_of(&chain, &account).await?;
	let mut faults = given.faults.clone();

	let mut calls = Vec::new();
	let mut places = HashMap::new();
	for row in &given.sound {
		match judge(&chain, &owner, row, &mut places).await? {
			Ok(true) => summary.already_there += 1,
			Ok(false) => calls.push((row, call(&row.document))),
			Err((field, reason)) => {
				summary.refused += 1;
				faults.push(row.found(Fault::new(&row.place, field, reason)));
			}
		}
	}
	rows::sort(&mut faults, &args.files);
	let mut teller = Teller::new();
	faults.iter().for_each(|fault| teller.tell(fault));
	teller.end();
	if !args.dry_run {
		let progress = Progress::new(calls.len(), "registered");
		let forms: Vec<_> = calls.iter().map(|(_, call)| call.clone()).collect();
		chain::send(&chain, &account, &forms, &progress, |before, Landed { results, .. }| {
			progress.advance(results.len());
			for ((row, _), result) in calls[before..].iter().zip(results) {
				match result {
					Ok(()) => summary.registered += 1,
					Err(refusal) => {
						summary.refused += 1;
						progress.say(&Fault::new(&row.place, ".", refusal).to_string());
					}
				}
			}
			Ok(())
		})
		.await?;
	}
	answer::print(&summary)?;
	Ok(answer::code(summary.refused == 0))
}

/// True if the product in `row` is registered as given, by `owner`; or the field at fault, and why.
async fn judge(
	chain: &Chain,
	owner: &Lei,
	row: &Row,
	places: &mut HashMap<String, String>,
) -> Result<Result<bool, (&'static str, String)>> {
	let text = |name: &str| row.document.get(name).and_then(Value::as_str);
	let missing = ["gtin", "hs", "description"]
		.into_iter()
		.find(|name| text(name).is_none());
	if let Some(name) = missing {
		return Ok(Err((name, "is missing".into())));
	}
	let Ok(gtin) = text("gtin").unwrap_or_default().parse::<bonafide_primitives::Gtin>() else {
		return Ok(Err(("gtin", "is no GTIN".into())));
	};
	if let Some(first) = places.insert(gtin.to_string(), row.place.clone()) {
		return Ok(Err(("gtin", format!("is the same as at {first}"))));
	}
	let Some(found) = chain.find::<Value>("products_get", &[json!(gtin)]).await? else {
		return Ok(Ok(false));
	};
	if found["owner"] != json!(owner) {
		let other = found["owner"].as_str().unwrap_or_default();
		return Ok(Err(("gtin", format!("is registered, and {other} owns it"))));
	}
	let bare = |hs: Option<&str>| hs.unwrap_or_default().replace('.', "");
	for (name, is_same) in [
		("hs", bare(text("hs")) == bare(found["hs"].as_str())),
		("description", text("description") == found["description"].as_str()),
	] {
		if !is_same {
			return Ok(Err((name, format!("is registered as {}", found[name]))));
		}
	}
	Ok(Ok(true))
}

/// The call that registers a product, without guides if none are told.
fn call(product: &Value) -> Value {
	let mut form = product.clone();
	if let Some(form) = form.as_object_mut() {
		form.entry("guides").or_insert_with(|| json!([]));
	}
	json!({ "Products": { "register": form } })
}

//! `bonafide product register`: one product or a catalog. A product is known by its GTIN, and one that is registered
//! with the same content is passed over: a run that was killed is simply run again.

use super::columns;
use crate::{
	chain::{self, member, Call, Chain, Head, Outcome, Sender},
	rows::{self, Fault, Row, Teller},
	shared::{answer, progress::Progress},
};
use anyhow::Result;
use bonafide_primitives::{Gtin, Lei};
use serde::Serialize;
use serde_json::{json, Value};
use std::{collections::HashMap, path::PathBuf, process::ExitCode};

/// The node's method that answers with a product.
const GET: &str = "products_get";

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
	let head = chain.head().await?;
	let mut summary = Summary {
		rows: given.sound.len() + given.broken.len(),
		refused: given.broken.len(),
		..Summary::default()
	};
	let owner = member::lei_of(&chain, &account).await?;
	let mut faults = given.faults.clone();

	let mut new = Vec::new();
	let mut places = HashMap::new();
	for row in &given.sound {
		let judged = match gtin(row, &mut places) {
			Ok(gtin) => {
				let judged = judge(&chain, &head, &owner, row, &gtin).await?;
				judged.map(|is_there| (gtin, is_there))
			}
			Err(fault) => Err(fault),
		};
		match judged {
			Ok((_, true)) => summary.already_there += 1,
			Ok((gtin, false)) => new.push((row, gtin)),
			Err(fault) => faults.push(summary.refuse(row, fault)),
		}
	}
	rows::sort(&mut faults, &args.files);
	let mut teller = Teller::new();
	faults.iter().for_each(|fault| teller.tell(fault));
	teller.end();
	if !args.dry_run {
		let progress = Progress::new(new.len(), "registered");
		let call = |(row, gtin): &(&Row, Gtin)| Call::making(call(&row.document), GET, json!(gtin));
		let calls: Vec<_> = new.iter().map(call).collect();
		let mut there = Vec::new();
		let sent = chain::send(&chain, &account, &calls, &progress, |landed| {
			progress.advance(landed.outcomes.len());
			for (place, outcome) in landed.outcomes {
				let row = new[place].0;
				match outcome {
					Outcome::Done => summary.registered += 1,
					Outcome::There => there.push(place),
					Outcome::Refused(refusal) if refusal.name == "products.ProductExists" => there.push(place),
					Outcome::Refused(refusal) => {
						summary.refused += 1;
						progress.say(&Fault::new(&row.place, ".", refusal).to_string());
					}
				}
			}
			Ok(())
		});
		sent.await?;
		let head = chain.head().await?;
		for (row, gtin) in there.into_iter().map(|place| &new[place]) {
			match judge(&chain, &head, &owner, row, gtin).await? {
				Ok(_) => summary.already_there += 1,
				Err(fault) => eprintln!("{}", summary.refuse(row, fault)),
			}
		}
	}
	answer::print(&summary)?;
	Ok(answer::code(summary.refused == 0))
}

impl Summary {
	/// Counts that `row` is at fault.
	fn refuse(&mut self, row: &Row, (field, reason): (&'static str, String)) -> Fault {
		self.refused += 1;
		row.found(Fault::new(&row.place, field, reason))
	}
}

/// The GTIN of the product in `row`, which is noted in `places`; or the field at fault, and why.
fn gtin(row: &Row, places: &mut HashMap<Gtin, String>) -> Result<Gtin, (&'static str, String)> {
	let missing = ["gtin", "hs", "description"]
		.into_iter()
		.find(|name| text(row, name).is_none());
	if let Some(name) = missing {
		return Err((name, "is missing".into()));
	}
	let Ok(gtin) = text(row, "gtin").unwrap_or_default().parse::<Gtin>() else {
		return Err(("gtin", "is no GTIN".into()));
	};
	match places.insert(gtin, row.place.clone()) {
		Some(first) => Err(("gtin", format!("is the same as at {first}"))),
		None => Ok(gtin),
	}
}

/// True if the product in `row` is registered at `head` as given, by `owner`; or the field that is registered
/// otherwise, and how.
async fn judge(
	chain: &Chain,
	head: &Head,
	owner: &Lei,
	row: &Row,
	gtin: &Gtin,
) -> Result<Result<bool, (&'static str, String)>> {
	let Some(found) = chain
		.find::<Value>(GET, &[json!(gtin), json!(head.block_hash())])
		.await?
	else {
		return Ok(Ok(false));
	};
	if found["owner"] != json!(owner) {
		let other = found["owner"].as_str().unwrap_or_default();
		return Ok(Err(("gtin", format!("is registered, and {other} owns it"))));
	}
	let text = |name| text(row, name);
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

/// The text of the field `name` in `row`.
fn text<'a>(row: &'a Row, name: &str) -> Option<&'a str> {
	row.document.get(name).and_then(Value::as_str)
}

/// The call that registers a product, without guides if none are told.
fn call(product: &Value) -> Value {
	let mut form = product.clone();
	if let Some(form) = form.as_object_mut() {
		form.entry("guides").or_insert_with(|| json!([]));
	}
	json!({ "Products": { "register": form } })
}

//! `bonafide entry file`: one entry or a day's. An entry is known by its number, and one that is on file is passed
//! over: a run that was killed is simply run again.

use super::{filer::Filer, given, given::Given, licenses::PrivateLicenses, screening, seal::SealedForm};
use crate::{
	chain::{self, Account, Chain, Landed, Sender},
	rows::Fault,
	shared::{answer, holders::Holders, progress::Progress},
};
use anyhow::{Context, Result};
use bonafide_credentials::sealed_entry::Severity;
use bonafide_primitives::{EntryNumber, Lei, LicenseOpening};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// Entries: a table (.csv, .tsv, .txt or .xlsx) has a line of an entry in each row, FILE.jsonl an entry in each
	/// line, any other is JSON of one or a list
	#[arg(required = true, value_name = "FILE")]
	files: Vec<PathBuf>,
	/// Read sealed forms, as `seal` writes them
	#[arg(long, conflicts_with_all = ["licenses", "holder"])]
	sealed: bool,
	#[command(flatten)]
	licenses: PrivateLicenses,
	#[command(flatten)]
	holders: Holders,
	#[command(flatten)]
	sender: Sender,
	/// Judge every entry; send nothing
	#[arg(long)]
	dry_run: bool,
}

/// The entries counted by their outcome.
#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
struct Summary {
	entries: usize,
	/// Filed by this run.
	filed: usize,
	/// Filed before.
	already_there: usize,
	/// At fault, or refused by the chain.
	refused: usize,
	/// Not refused, with findings on which customs may act. Nothing is known of sealed ones.
	with_hard_findings: usize,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let licenses = args.licenses.read()?;
	let held = args.holders.read()?;
	let (mut entries, mut faults) = given::read(&args.files)?;
	let (account, chain) = args.sender.connect().await?;
	if !held.is_empty() {
		let lei = filer(&chain, &account).await?;
		let filer = Filer { lei, held };
		entries.iter_mut().for_each(|entry| filer.show_in(&mut entry.document));
	}
	let mut summary = Summary::default();
	let mut calls = Vec::new();
	for entry in &entries {
		if is_filed(&chain, entry).await? {
			summary.already_there += 1;
			continue;
		}
		let judged = match args.sealed {
			true => sealed(entry),
			false => openly(&chain, entry, &licenses, &mut summary).await,
		};
		match judged {
			Ok(call) => calls.push((entry, call)),
			Err(fault) => faults.push(fault),
		}
	}
	for fault in &faults {
		eprintln!("{fault}");
	}
	summary.refused = faults.len();
	summary.entries = summary.already_there + calls.len() + faults.len();
	if !args.dry_run {
		send(&chain, &account, &calls, &mut summary).await?;
	}
	answer::print(&summary)?;
	Ok(answer::code(summary.refused == 0))
}

/// The entity that `account` files for.
async fn filer(chain: &Chain, account: &Account) -> Result<Lei> {
	#[derive(Deserialize)]
	struct Entity {
		lei: Lei,
	}
	let account = account.id().to_string();
	let entity: Option<Entity> = chain.find("entities_byAccount", &[json!(account)]).await?;
	Ok(entity.with_context(|| format!("{account} acts for no entity"))?.lei)
}

/// True if an entry of this number is on file.
async fn is_filed(chain: &Chain, entry: &Given) -> Result<bool> {
	let number = entry.document.get("number").and_then(Value::as_str);
	let Some(number) = number.and_then(|number| number.parse::<EntryNumber>().ok()) else {
		return Ok(false);
	};
	Ok(chain.find::<Value>("customs_entry", &[json!(number)]).await?.is_some())
}

/// The call that files `entry` openly, if the chain would take it.
async fn openly(
	chain: &Chain,
	entry: &Given,
	licenses: &[LicenseOpening],
	summary: &mut Summary,
) -> Result<Value, Fault> {
	let asked = [json!(entry.document), json!(licenses)];
	let answer = chain.find::<Value>("customs_screen", &asked).await;
	let found = answer.and_then(|answer| screening::findings(&answer.context("the node screens no entry")?));
	let found = found.map_err(|error| entry.fault(&format!("{error:#}")))?;
	if screening::count(&found, Severity::Hard) > 0 {
		summary.with_hard_findings += 1;
	}
	Ok(json!({ "Customs": { "file_entry": { "form": form(&entry.document) } } }))
}

/// `entry` as the call takes it, where one that shows to hold nothing says so, and a line that presents no licenses.
fn form(entry: &Value) -> Value {
	let mut form = entry.clone();
	if let Some(form) = form.as_object_mut() {
		form.entry("holdings").or_insert_with(|| json!([]));
	}
	let lines = form.get_mut("lines").and_then(Value::as_array_mut);
	for line in lines.into_iter().flatten().filter_map(Value::as_object_mut) {
		line.entry("licenses").or_insert_with(|| json!([]));
	}
	form
}

/// The call that files the sealed form `entry`.
fn sealed(entry: &Given) -> Result<Value, Fault> {
	let form = serde_json::from_value::<SealedForm>(entry.document.clone());
	let form = form.map_err(|error| Fault::new(&entry.place, ".", format!("is no sealed form: {error}")))?;
	Ok(json!({ "Customs": { "file_sealed_entry": { "form": form } } }))
}

async fn send(chain: &Chain, account: &Account, calls: &[(&Given, Value)], summary: &mut Summary) -> Result<()> {
	let progress = Progress::new(calls.len(), "filed");
	let forms: Vec<_> = calls.iter().map(|(_, call)| call.clone()).collect();
	chain::send(chain, account, &forms, &progress, |before, Landed { results, .. }| {
		progress.advance(results.len());
		for ((entry, _), result) in calls[before..].iter().zip(results) {
			match result {
				Ok(()) => summary.filed += 1,
				Err(refusal) if refusal.name == "customs.EntryExists" => summary.already_there += 1,
				Err(refusal) => {
					summary.refused += 1;
					progress.say(&entry.fault(&refusal.to_string()).to_string());
				}
			}
		}
		Ok(())
	})
	.await
}

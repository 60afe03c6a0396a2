//! `bonafide entry file`: one entry or a day's. An entry is known by its number, and one that is on file with the same
//! content is passed over: a run that was killed is simply run again.

use super::{
	filer::Filer,
	given::{self, Entries, Given},
	on_file::{differences, sealed_differences},
	outcome::{Outcome, Outcomes},
	screening,
	seal::SealedForm,
};
use crate::{
	chain::{self, member, Account, Call, Chain, Head, Landed, Outcome as Told, Sender},
	rows::Fault,
	shared::{answer, holders::Holders, progress::Progress},
};
use anyhow::{Context, Result};
use bonafide_credentials::{
	json,
	sealed_entry::{Finding, Severity},
};
use clap::ValueEnum;
use serde::Serialize;
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

/// The node's method that answers with an entry.
const GET: &str = "customs_entry";

/// The entries that are compared as of one block: a node does not keep its state for long.
const JUDGED_AT_ONE: usize = 500;

#[derive(clap::Args)]
pub struct Args {
	/// Entries: a table (.csv, .tsv, .txt or .xlsx) has a line of an entry in each row, FILE.jsonl an entry in each
	/// line, any other is JSON of one or a list
	#[arg(required = true, value_name = "FILE")]
	files: Vec<PathBuf>,
	/// Read sealed forms, as `seal` writes them
	#[arg(long, conflicts_with_all = ["holder", "fail_on"])]
	sealed: bool,
	#[command(flatten)]
	holders: Holders,
	#[command(flatten)]
	sender: Sender,
	/// File no entry that has such a finding: `hard`, on which customs may act, or any. Default: a finding stops none
	#[arg(long, value_enum, value_name = "FINDING")]
	fail_on: Option<FailOn>,
	/// New table of what became of each entry: row, number, block, fault. FILE.csv is a table, any other is JSON
	#[arg(long, value_name = "FILE")]
	results: Option<PathBuf>,
	/// Judge every entry, and compare it with what is on file; send nothing
	#[arg(long)]
	dry_run: bool,
}

/// The findings for which an entry is held back.
#[derive(Clone, Copy, ValueEnum)]
enum FailOn {
	Hard,
	Advice,
}

impl FailOn {
	/// Those of the findings on `lines` for which the entry is held back, each with the index of its line.
	fn found(self, lines: &[Vec<Finding>]) -> Vec<(usize, &Finding)> {
		let lines = lines.iter().enumerate();
		let findings = lines.flat_map(|(line, findings)| findings.iter().map(move |finding| (line, finding)));
		findings
			.filter(|(_, finding)| match self {
				Self::Hard => finding.severity == Severity::Hard,
				Self::Advice => true,
			})
			.collect()
	}
}

/// The entries counted by their outcome.
#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
struct Summary {
	/// Those given, with rows that belong to none that can be told.
	entries: usize,
	/// Filed by this run.
	filed: usize,
	/// Filed before, with the same content, and neither canceled nor refused.
	already_there: usize,
	/// At fault, on file with other content, or refused by the chain.
	refused: usize,
	/// Held back for their findings, if any are to be.
	#[serde(skip_serializing_if = "Option::is_none")]
	held_back: Option<usize>,
	/// Not refused, with findings on which customs may act. Left out of sealed ones: they are not screened here.
	#[serde(skip_serializing_if = "Option::is_none")]
	with_hard_findings: Option<usize>,
}

/// The judgment of the desk on an entry.
enum Judged {
	/// It can be filed, by this call.
	Sound(Value),
	AlreadyThere,
	HeldBack(Vec<Fault>),
	Refused(Vec<Fault>),
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let held = args.holders.read()?;
	let Entries { entries, strays } = given::read(&args.files)?;
	let (account, chain) = args.sender.connect().await?;
	// An account that acts for nobody is told before anything is done.
	let lei = member::lei_of(&chain, &account).await?;
	// What is in a block that is not final may be taken back with it, and what is on its way may arrive.
	let head = match args.dry_run {
		true => chain.head().await?,
		false => chain::at_rest(&chain, &account, &Progress::new(entries.len(), "filed")).await?,
	};
	let mut desk = Desk {
		chain: &chain,
		head,
		filer: Filer { lei, held },
		args: &args,
		summary: Summary {
			entries: entries.len() + strays.len(),
			refused: strays.len(),
			held_back: args.fail_on.map(|_| 0),
			with_hard_findings: (!args.sealed).then_some(0),
			..Default::default()
		},
	};
	let mut outcomes = Outcomes::new(args.results.as_deref())?;
	outcomes.refuse(None, &strays);
	let mut calls = Vec::new();
	for (place, entry) in entries.iter().enumerate() {
		if place % JUDGED_AT_ONE == JUDGED_AT_ONE - 1 {
			desk.head = chain.head().await?;
		}
		match desk.judge(entry).await? {
			Judged::Sound(call) => calls.push((entry, call)),
			Judged::AlreadyThere => {
				desk.summary.already_there += 1;
				outcomes.note(Outcome::of(entry, None, "is there"));
			}
			Judged::HeldBack(findings) => {
				desk.summary.held_back = desk.summary.held_back.map(|count| count + 1);
				outcomes.refuse(Some(entry), &findings);
			}
			Judged::Refused(faults) => {
				desk.summary.refused += 1;
				outcomes.refuse(Some(entry), &faults);
			}
		}
	}
	if !args.dry_run {
		desk.send(&account, &calls, &mut outcomes).await?;
	}
	outcomes.end()?;
	let summary = desk.summary;
	answer::print(&summary)?;
	Ok(answer::code(
		summary.refused == 0 && summary.held_back.unwrap_or_default() == 0,
	))
}

/// A filer at work.
struct Desk<'a> {
	chain: &'a Chain,
	/// The final block as of which entries are on file.
	head: Head,
	filer: Filer,
	args: &'a Args,
	summary: Summary,
}

impl Desk<'_> {
	async fn judge(&mut self, entry: &Given) -> Result<Judged> {
		match self.args.sealed {
			true => self.judge_sealed(entry).await,
			false => self.judge_open(entry).await,
		}
	}

	/// Compares `entry` with what is on file under its number; if there is none, asks the node what filing would find.
	async fn judge_open(&mut self, entry: &Given) -> Result<Judged> {
		let on_file = self.on_file(entry).await?;
		let form = match entry.form() {
			Ok(form) => form,
			Err(mut faults) => {
				if on_file.is_some() {
					faults.push(entry.fault("number: is on file: an entry at fault cannot be the same"));
				}
				return Ok(Judged::Refused(faults));
			}
		};
		if let Some(filed) = on_file {
			return Ok(compared(entry, &differences(&form, &filed, &self.filer.lei)));
		}
		let mut form = form;
		self.filer.show_in(&mut form);
		// As the chain will: an open entry shows no private license.
		let answer = self.chain.find::<Value>("customs_screen", &[json!(form)]).await;
		let found = answer.and_then(|answer| screening::findings(&answer.context("the node screens no entry")?));
		let found = match found {
			Ok(found) => found,
			Err(error) => return Ok(Judged::Refused(vec![entry.fault(&format!("{error:#}"))])),
		};
		if screening::count(&found, Severity::Hard) > 0 {
			self.summary.with_hard_findings = self.summary.with_hard_findings.map(|count| count + 1);
		}
		let stopping = self.args.fail_on.map_or_else(Vec::new, |fail_on| fail_on.found(&found));
		if !stopping.is_empty() {
			let told = stopping.iter().map(|(line, Finding { code, sentence, .. })| {
				entry.fault(&format!("lines[{line}]: is held back: {code}: {sentence}"))
			});
			return Ok(Judged::HeldBack(told.collect()));
		}
		Ok(Judged::Sound(
			json!({ "Customs": { "file_entry": { "form": complete(form) } } }),
		))
	}

	async fn judge_sealed(&self, entry: &Given) -> Result<Judged> {
		let form = match serde_json::from_value::<SealedForm>(entry.document.clone()) {
			Ok(form) if entry.faults.is_empty() => form,
			Ok(_) => return Ok(Judged::Refused(entry.faults.clone())),
			Err(error) => {
				return Ok(Judged::Refused(vec![entry.fault(&format!(
					"is no sealed form: {}",
					json::in_words(&error.to_string())
				))]))
			}
		};
		Ok(match self.on_file(entry).await? {
			Some(filed) => compared(entry, &sealed_differences(&form, &filed, &self.filer.lei)),
			None => Judged::Sound(json!({ "Customs": { "file_sealed_entry": { "form": form } } })),
		})
	}

	/// The entry that is on file under the number of `entry`, if any is.
	async fn on_file(&self, entry: &Given) -> Result<Option<Value>> {
		match entry.number() {
			Some(number) => {
				let block = self.head.block_hash();
				self.chain.find(GET, &[json!(number), json!(block)]).await
			}
			None => Ok(None),
		}
	}

	async fn send(&mut self, account: &Account, calls: &[(&Given, Value)], outcomes: &mut Outcomes<'_>) -> Result<()> {
		let progress = Progress::new(calls.len(), "filed");
		let forms: Vec<_> = calls
			.iter()
			.map(|(entry, call)| match entry.number() {
				Some(number) => Call::making(call.clone(), GET, json!(number)),
				None => Call::new(call.clone()),
			})
			.collect();
		let mut doubled = Vec::new();
		let summary = &mut self.summary;
		let sent = chain::send(
			self.chain,
			account,
			&forms,
			&progress,
			|Landed { block, outcomes: told }| {
				progress.advance(told.len());
				for (place, told) in told {
					let entry = calls[place].0;
					match told {
						Told::Done => {
							summary.filed += 1;
							outcomes.note(Outcome::of(entry, Some(&block), "filed"));
						}
						Told::There => doubled.push(entry),
						Told::Refused(refusal) if refusal.name == "customs.EntryExists" => doubled.push(entry),
						Told::Refused(refusal) => {
							summary.refused += 1;
							progress.pause(|| outcomes.refuse(Some(entry), &[entry.fault(&refusal.to_string())]));
						}
					}
				}
				Ok(())
			},
		);
		let sent = sent.await;
		if !doubled.is_empty() {
			self.head = self.chain.head().await?;
		}
		// Filed meanwhile by somebody else, under the same number: is it the same?
		for entry in doubled {
			let judged = match (self.on_file(entry).await?, self.args.sealed, entry.form()) {
				(Some(_), true, _) => self.judge_sealed(entry).await?,
				(Some(filed), false, Ok(form)) => compared(entry, &differences(&form, &filed, &self.filer.lei)),
				(None, ..) => Judged::Refused(vec![entry.fault("number: the chain has it, and this node does not")]),
				(_, _, Err(faults)) => Judged::Refused(faults),
			};
			match judged {
				Judged::Refused(faults) => {
					self.summary.refused += 1;
					outcomes.refuse(Some(entry), &faults);
				}
				_ => {
					self.summary.already_there += 1;
					outcomes.note(Outcome::of(entry, None, "is there"));
				}
			}
		}
		if sent.is_err() {
			outcomes.end()?;
		}
		sent
	}
}

/// The outcome for `entry`, which differs so from what is on file.
fn compared(entry: &Given, differences: &[bonafide_credentials::Refusal]) -> Judged {
	match differences.is_empty() {
		true => Judged::AlreadyThere,
		false => Judged::Refused(differences.iter().map(|refusal| entry.refused(refusal)).collect()),
	}
}

/// `form` as the call takes it, where one that shows to hold nothing says so, and a line that presents no licenses.
fn complete(mut form: Value) -> Value {
	if let Some(form) = form.as_object_mut() {
		form.entry("holdings").or_insert_with(|| json!([]));
	}
	let lines = form.get_mut("lines").and_then(Value::as_array_mut);
	for line in lines.into_iter().flatten().filter_map(Value::as_object_mut) {
		line.entry("licenses").or_insert_with(|| json!([]));
	}
	form
}

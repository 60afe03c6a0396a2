//! Customs entries: filed openly or sealed, opened and screened by customs, its findings read by who filed.

mod file;
mod filed;
mod findings;
mod given;
mod officer;
mod seal;

use crate::{
	chain::{self, Account, AccountFile, Chain, Node},
	shared::files,
};
use anyhow::{anyhow, bail, Context, Result};
use bonafide_primitives::{EntryNumber, LicenseOpening};
use clap::{Args, Subcommand};
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

#[derive(Subcommand)]
pub enum Command {
	/// Print what filing an entry would find; exit with 1 if customs may act on a finding
	Screen(Screen),
	/// File entries, one or thousands; killed and run again, go on where it was
	File(file::File),
	/// Seal an entry to customs, to be filed with --sealed
	Seal(seal::Seal),
	/// Print an entry as the chain has it
	Show {
		/// The entry
		number: EntryNumber,
		#[command(flatten)]
		node: Node,
	},
	/// Customs: open a sealed entry
	Open(officer::Open),
	/// Customs: screen a sealed entry, and post what is found, which only its filer can open
	Post(officer::Post),
	/// Print what customs posted on a sealed entry; exit with 1 if it may act on a finding
	Findings(findings::Findings),
	/// Take an entry back before customs has decided on it; what it used up is given back
	Cancel(Change),
	/// Customs: refuse an entry; what it used up is given back
	Refuse {
		/// Why
		#[arg(long)]
		reason: String,
		#[command(flatten)]
		change: Change,
	},
}

#[derive(Args)]
pub struct Screen {
	/// The entry, as for `file`
	entry: PathBuf,
	/// File with the terms of a private license that it presents, or of several; can be given again
	#[arg(long, value_name = "FILE")]
	licenses: Vec<PathBuf>,
	#[command(flatten)]
	format: findings::Format,
	#[command(flatten)]
	node: Node,
}

/// What is done to an entry on file, and by whom.
#[derive(Args)]
pub struct Change {
	/// The entry
	number: EntryNumber,
	#[command(flatten)]
	account: AccountFile,
	#[command(flatten)]
	node: Node,
}

pub async fn run(command: Command) -> Result<ExitCode> {
	match command {
		Command::Screen(command) => screen(command).await,
		Command::File(command) => file::run(command).await,
		Command::Seal(command) => seal::run(command).await,
		Command::Show { number, node } => {
			let found: Option<Value> = Chain::connect(&node)
				.await?
				.find("customs_entry", &[json!(number)])
				.await?;
			print(&found.with_context(|| format!("{number}: no such entry is on file"))?)
		}
		Command::Open(command) => officer::open(command).await,
		Command::Post(command) => officer::post(command).await,
		Command::Findings(command) => findings::run(command).await,
		Command::Cancel(change) => {
			let call = json!({ "cancel_entry": { "number": change.number } });
			change.send(call).await
		}
		Command::Refuse { reason, change } => {
			let call = json!({ "refuse_entry": { "number": change.number, "reason": reason } });
			change.send(call).await
		}
	}
}

impl Change {
	async fn send(&self, call: Value) -> Result<ExitCode> {
		let account = Account::open(&self.account)?;
		let chain = Chain::connect(&self.node).await?;
		let block = chain::send_one(&chain, &account, json!({ "Customs": call })).await?;
		print(&json!({ "block": block }))
	}
}

async fn screen(command: Screen) -> Result<ExitCode> {
	let licenses = licenses(&command.licenses)?;
	let (entries, faults) = given::read(std::slice::from_ref(&command.entry))?;
	if let Some(fault) = faults.first() {
		bail!("{fault}");
	}
	let chain = Chain::connect(&command.node).await?;
	let mut outcome = ExitCode::SUCCESS;
	for entry in entries {
		let asked = [json!(entry.document), json!(licenses)];
		let answer = chain.find::<Value>("customs_screen", &asked).await;
		let answer = answer.map_err(|error| anyhow!("{}", entry.fault(&format!("{error:#}"))))?;
		let answer = answer.context("the node screens no entry")?;
		let name = entry.document.get("number").and_then(Value::as_str);
		let found = command
			.format
			.print(name.unwrap_or_default(), &findings::of(&answer)?, &answer)?;
		if found != ExitCode::SUCCESS {
			outcome = found;
		}
	}
	Ok(outcome)
}

/// The terms of private licenses in `files`, each of which has one or a list.
fn licenses(files: &[PathBuf]) -> Result<Vec<LicenseOpening>> {
	let mut licenses = Vec::new();
	for file in files {
		let name = || file.display().to_string();
		match serde_json::from_str(&files::read(file)?).with_context(name)? {
			Value::Array(several) => {
				for one in several {
					licenses.push(serde_json::from_value(one).with_context(name)?);
				}
			}
			one => licenses.push(serde_json::from_value(one).with_context(name)?),
		}
	}
	Ok(licenses)
}

fn print(answer: &Value) -> Result<ExitCode> {
	println!("{}", serde_json::to_string_pretty(answer)?);
	Ok(ExitCode::SUCCESS)
}

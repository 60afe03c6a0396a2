//! Customs' desk: opening a sealed entry, screening it, and telling its filer.

use super::{
	filed,
	findings::{self, Format},
};
use crate::{
	chain::{self, Account, AccountFile, Chain, Node},
	hex,
	shared::{files, key},
};
use anyhow::{anyhow, Context, Result};
use bonafide_credentials::{
	did_web::DidDocument,
	sealed_entry::{Finding, Severity},
	EntryOpening, FindingsReport,
};
use bonafide_primitives::{EntryNumber, KeyNumber, KeyPurpose, Lei, PublicKey};
use clap::Args;
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

/// A sealed entry, and what opens it.
#[derive(Args)]
pub struct Envelope {
	/// The entry
	number: EntryNumber,
	/// File with customs' private key
	#[arg(long, value_name = "FILE")]
	key: PathBuf,
	#[command(flatten)]
	node: Node,
}

#[derive(Args)]
pub struct Open {
	#[command(flatten)]
	envelope: Envelope,
	/// Print what screening finds on it, in place of the entry; exit with 1 if customs may act on a finding
	#[arg(long)]
	screen: bool,
	#[command(flatten)]
	format: Format,
}

#[derive(Args)]
pub struct Post {
	#[command(flatten)]
	envelope: Envelope,
	/// New file for the report; keep it, and hand it over if the filer has no key to seal to
	#[arg(long, value_name = "FILE")]
	report: PathBuf,
	#[command(flatten)]
	account: AccountFile,
}

pub async fn open(command: Open) -> Result<ExitCode> {
	let chain = Chain::connect(&command.envelope.node).await?;
	let (_, opening) = command.envelope.open(&chain).await?;
	if !command.screen {
		println!("{}", serde_json::to_string_pretty(&opening)?);
		return Ok(ExitCode::SUCCESS);
	}
	let (answer, lines) = screen(&chain, &opening).await?;
	let number = command.envelope.number.to_string();
	command.format.print(&number, &lines, &answer)
}

pub async fn post(command: Post) -> Result<ExitCode> {
	let account = Account::open(&command.account)?;
	let chain = Chain::connect(&command.envelope.node).await?;
	let number = command.envelope.number;
	let (filer, opening) = command.envelope.open(&chain).await?;
	let (_, lines) = screen(&chain, &opening).await?;
	let report = FindingsReport::new(number, lines)?;
	let [hard, advice] = [Severity::Hard, Severity::Advice].map(|severity| findings::count(&report.lines, severity));
	let key = sealing_key(&chain, filer).await?;
	let sealed = key.map(|(_, public)| report.seal(&public)).transpose();
	let sealed = sealed.with_context(|| filer.to_string())?;
	let envelope = key
		.zip(sealed)
		.map(|((key, _), sealed)| json!({ "key": key, "sealed": hex::encode(&sealed) }));
	files::write_new_secret(&command.report, &serde_json::to_string_pretty(&report)?)?;

	let posted = json!({ "hard": hard, "advice": advice, "report": report.commitment(), "envelope": envelope });
	let call = json!({ "Customs": { "post_findings": { "number": number, "report": posted } } });
	let block = chain::send_one(&chain, &account, call).await?;
	let answer = json!({ "block": block, "hard": hard, "advice": advice, "sealedTo": key.map(|_| filer) });
	println!("{}", serde_json::to_string_pretty(&answer)?);
	Ok(ExitCode::SUCCESS)
}

impl Envelope {
	/// Who filed the entry, and what opens it.
	async fn open(&self, chain: &Chain) -> Result<(Lei, EntryOpening)> {
		let key = key::read_sealing(&self.key)?;
		let (filer, sealed) = filed::sealed(chain, self.number).await?;
		let entry = filed::envelope(chain, self.number, &sealed).await?;
		let opening = entry.open(self.number, &key).with_context(|| self.number.to_string())?;
		Ok((filer, opening))
	}
}

/// What screening finds on the lines of `opening` as of the day on which it was filed: the node's answer, and the findings in it.
async fn screen(chain: &Chain, opening: &EntryOpening) -> Result<(Value, Vec<Vec<Finding>>)> {
	let asked = [json!(opening.entry), json!(opening.licenses)];
	let answer: Option<Value> = chain.find("customs_screenSealed", &asked).await?;
	let answer = answer.context("the entry is not on file")?;
	let lines = findings::of(&answer)?;
	Ok((answer, lines))
}

/// The newest key of `filer` to seal to, if it has one.
async fn sealing_key(chain: &Chain, filer: Lei) -> Result<Option<(KeyNumber, PublicKey)>> {
	let answer: Option<Value> = chain.find("entities_didDocument", &[json!(filer)]).await?;
	let answer = answer.with_context(|| format!("{filer} was never admitted to the register"))?;
	let document = DidDocument::read_json(&answer.to_string()).with_context(|| filer.to_string())?;
	let Some(number) = document.newest_sealing_key() else {
		return Ok(None);
	};
	let key = document.key(&document.name_of(number), KeyPurpose::KeyAgreement);
	let key = key.map_err(|reason| anyhow!("{filer}: key {number} {reason}"))?;
	Ok(Some((number, key)))
}

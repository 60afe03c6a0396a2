//! `bonafide entry post`.

use super::{
	officer::{screen, Unsealing},
	screening,
};
use crate::{
	chain::{send_one, Chain, DispatchError, Sender},
	shared::{answer, files},
};
use anyhow::{anyhow, Context, Result};
use bonafide_credentials::{did_web::DidDocument, hex, sealed_entry::Severity, FindingsReport};
use bonafide_primitives::{KeyNumber, KeyPurpose, Lei, PublicKey, MAX_MERGERS};
use serde_json::{json, Value};
use std::{fs, path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	#[command(flatten)]
	unsealing: Unsealing,
	/// New file for the report; keep it, and hand it over if the filer has no key to seal to
	#[arg(long, value_name = "FILE")]
	report: PathBuf,
	#[command(flatten)]
	sender: Sender,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let (account, chain) = args.sender.connect().await?;
	let number = args.unsealing.number;
	let (filer, opening) = args.unsealing.open(&chain).await?;
	let filer = heir(&chain, filer).await?;
	let (_, lines) = screen(&chain, &opening).await?;
	let report = FindingsReport::new(number, lines)?;
	let [hard, advice] = [Severity::Hard, Severity::Advice].map(|severity| screening::count(&report.lines, severity));
	let key = sealing_key(&chain, filer).await?;
	let sealed = key.map(|(_, public)| report.seal(&public)).transpose();
	let sealed = sealed.with_context(|| filer.to_string())?;
	let envelope = key
		.zip(sealed)
		.map(|((key, _), sealed)| json!({ "key": key, "sealed": hex::encode(&sealed) }));
	files::write_new_secret(&args.report, &serde_json::to_string_pretty(&report)?)?;

	let posted = json!({ "hard": hard, "advice": advice, "report": report.commitment(), "envelope": envelope });
	let call = json!({ "Customs": { "post_findings": { "number": number, "report": posted } } });
	let block = send_one(&chain, &account, call).await;
	// A report that the chain has refused is nobody's. One that may have been posted is kept.
	if matches!(&block, Err(error) if error.is::<DispatchError>()) {
		fs::remove_file(&args.report)?;
	}
	let block = block?;
	let answer = json!({ "block": block, "hard": hard, "advice": advice, "sealedTo": key.map(|_| filer) });
	answer::print(&answer)
}

/// The entity in the place of `lei`, through as many mergers as the chain follows.
async fn heir(chain: &Chain, mut lei: Lei) -> Result<Lei> {
	for _ in 0..MAX_MERGERS {
		let entity: Option<Value> = chain.find("entities_get", &[json!(lei)]).await?;
		let successor = entity.map(|mut entity| entity["successor"].take());
		match successor.filter(|successor| !successor.is_null()) {
			Some(successor) => lei = serde_json::from_value(successor)?,
			None => break,
		}
	}
	Ok(lei)
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

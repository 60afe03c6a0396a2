//! A sealed entry at the desk of customs: opened, and screened.

use super::{filed, screening};
use crate::{chain::Chain, shared::key};
use anyhow::{Context, Result};
use bonafide_credentials::{sealed_entry::Finding, EntryOpening};
use bonafide_primitives::{EntryNumber, Lei};
use clap::Args;
use serde_json::{json, Value};
use std::path::PathBuf;

/// A sealed entry, and the key that opens it.
#[derive(Args)]
pub struct Unsealing {
	/// The number of the entry
	pub number: EntryNumber,
	/// File with customs' private key
	#[arg(long, value_name = "FILE")]
	key: PathBuf,
}

impl Unsealing {
	/// The filer of the entry, and the opening.
	pub async fn open(&self, chain: &Chain) -> Result<(Lei, EntryOpening)> {
		let key = key::read_sealing(&self.key)?;
		let (filer, sealed) = filed::sealed(chain, self.number).await?;
		let entry = filed::envelope(chain, self.number, &sealed).await?;
		let opening = entry.open(self.number, &key).with_context(|| self.number.to_string())?;
		Ok((filer, opening))
	}
}

/// Screens the lines of `opening` as of the day of filing: the node's answer, and the findings in it.
pub async fn screen(chain: &Chain, opening: &EntryOpening) -> Result<(Value, Vec<Vec<Finding>>)> {
	let asked = [json!(opening.entry), json!(opening.licenses)];
	let answer: Option<Value> = chain.find("customs_screenSealed", &asked).await?;
	let answer = answer.context("the entry is not on file")?;
	let lines = screening::findings(&answer)?;
	Ok((answer, lines))
}

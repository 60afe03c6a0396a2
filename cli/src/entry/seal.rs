//! An entry as only customs will read it.

use super::{given, licenses};
use crate::{
	chain::{Chain, Node},
	shared::files,
};
use anyhow::{anyhow, bail, Context, Result};
use bonafide_credentials::{CustomsKey, Entry, EntryOpening, SealedEntry};
use bonafide_primitives::{Digest, EntryNumber, KeyNumber, LicenseOpening};
use clap::Args;
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

#[derive(Args)]
pub struct Seal {
	/// The entry
	entry: PathBuf,
	/// Customs' DID document, as `entities_didDocument` answers it, or {lei, key, publicKey}: who can open it
	#[arg(long, value_name = "FILE")]
	customs: PathBuf,
	/// The number of customs' key. Default: the newest
	#[arg(long, value_name = "NUMBER")]
	customs_key: Option<KeyNumber>,
	/// New file for what opens it; keep it, nobody can make it again
	#[arg(long, value_name = "FILE")]
	openings: PathBuf,
	/// File with the terms of a private license that it presents, or of several; can be given again
	#[arg(long, value_name = "FILE")]
	licenses: Vec<PathBuf>,
	/// What it uses up: {draws: [{licenses, quantity}], certificates}. Default: the node is asked, and learns the entry by that
	#[arg(long, value_name = "FILE")]
	uses: Option<PathBuf>,
	/// New file for the sealed form. Default: it is printed
	#[arg(long, value_name = "FILE")]
	out: Option<PathBuf>,
	#[command(flatten)]
	node: Node,
}

/// What filing an entry uses up.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub struct Uses {
	draws: Vec<Draw>,
	certificates: Vec<Digest>,
}

/// What lines with the same licenses draw from them together.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
struct Draw {
	licenses: Vec<Digest>,
	quantity: u64,
}

/// A sealed entry as it is filed.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
pub struct SealedForm {
	/// Its number.
	pub number: EntryNumber,
	#[serde(flatten)]
	sealed: SealedEntry,
	draws: Vec<Draw>,
	certificates: Vec<Digest>,
}

pub async fn run(command: Seal) -> Result<ExitCode> {
	let name = || command.entry.display().to_string();
	let customs = CustomsKey::read_json(&files::read(&command.customs)?, command.customs_key)
		.with_context(|| command.customs.display().to_string())?;
	let entry = read(&command)?;
	let licenses = licenses(&command.licenses)?;
	let Uses { draws, certificates } = match &command.uses {
		Some(file) => serde_json::from_str(&files::read(file)?).with_context(|| file.display().to_string())?,
		None => uses(&command.node, &entry, &licenses).await.with_context(name)?,
	};

	let number = entry.number();
	let opening = EntryOpening::new(entry, licenses)?;
	let sealed = SealedEntry::seal(&opening, &customs).with_context(name)?;
	let form = SealedForm {
		number,
		sealed,
		draws,
		certificates,
	};
	files::write_new_secret(&command.openings, &serde_json::to_string_pretty(&opening)?)?;
	let form = serde_json::to_string(&form)?;
	match &command.out {
		Some(file) => files::write_new(file, &form)?,
		None => println!("{form}"),
	}
	Ok(ExitCode::SUCCESS)
}

/// The one entry in the file that is given.
fn read(command: &Seal) -> Result<Entry> {
	let name = command.entry.display();
	let (mut entries, faults) = given::read(std::slice::from_ref(&command.entry))?;
	if let Some(fault) = faults.first() {
		bail!("{fault}");
	}
	match (entries.pop(), entries.is_empty()) {
		(Some(given), true) => Entry::try_from(given.document.clone()).map_err(|refusal| {
			let fault = given.fault(&refusal.to_string());
			anyhow!("{fault}")
		}),
		(Some(_), false) => bail!("{name}: has several entries: seal one at a time"),
		(None, _) => bail!("{name}: has no entry"),
	}
}

/// What filing `entry` would use up now.
async fn uses(node: &Node, entry: &Entry, licenses: &[LicenseOpening]) -> Result<Uses> {
	let chain = Chain::connect(node).await?;
	let screened: Option<Value> = chain.find("customs_screen", &[json!(entry), json!(licenses)]).await?;
	let told = |name| screened.as_ref().and_then(|screened| screened.get(name));
	let uses = json!({ "draws": told("draws"), "certificates": told("certificates") });
	Uses::deserialize(uses).context("the node does not tell what the entry uses up: see --uses")
}

//! `bonafide entry seal`.

use super::{
	filer::Filing,
	given::{self, Entries},
	licenses::PrivateLicenses,
};
use crate::{
	chain::{Chain, Node},
	rows::Fault,
	shared::{customs::Customs, files},
};
use anyhow::{anyhow, bail, ensure, Context, Result};
use bonafide_credentials::{Entry, EntryOpening, SealedEntry};
use bonafide_primitives::{Digest, EntryNumber, Holding, LicenseOpening};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use std::{
	path::{Path, PathBuf},
	process::ExitCode,
};

#[derive(clap::Args)]
pub struct Args {
	/// The entry
	entry: PathBuf,
	#[command(flatten)]
	customs: Customs,
	/// New file for the opening; keep it, nobody can make it again
	#[arg(long, value_name = "FILE")]
	openings: PathBuf,
	#[command(flatten)]
	licenses: PrivateLicenses,
	#[command(flatten)]
	filing: Filing,
	/// Licenses drawn and certificates used: {draws: [{licenses, quantity}], certificates}. Default: the node is asked,
	/// and learns the entry by that
	#[arg(long, value_name = "FILE")]
	uses: Option<PathBuf>,
	/// New file for the sealed form. Default: it is printed
	#[arg(long, value_name = "FILE")]
	out: Option<PathBuf>,
	#[command(flatten)]
	node: Node,
}

/// The licenses that filing an entry draws from, and the certificates that it uses.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub struct Uses {
	draws: Vec<Draw>,
	certificates: Vec<Digest>,
}

/// The quantity that lines with the same licenses draw from them together.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
struct Draw {
	licenses: Vec<Digest>,
	quantity: u64,
}

/// A sealed entry as it is filed.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
pub struct SealedForm {
	pub number: EntryNumber,
	#[serde(flatten)]
	sealed: SealedEntry,
	draws: Vec<Draw>,
	certificates: Vec<Digest>,
	#[serde(default)]
	holdings: Vec<Holding>,
}

impl SealedForm {
	/// SHA-256 over what is sealed.
	pub fn commitment(&self) -> &Digest {
		&self.sealed.commitment
	}
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let name = || args.entry.display().to_string();
	let customs = args.customs.key()?;
	let mut entry = read(&args.entry)?;
	if let Some(filer) = args.filing.read()? {
		let mut document = entry.document().clone();
		filer.show_in(&mut document);
		entry = Entry::try_from(document).with_context(name)?;
	}
	let licenses = args.licenses.read()?;
	let Uses { draws, certificates } = match &args.uses {
		Some(file) => files::read_json(file)?,
		None => uses(&args.node, &entry, &licenses).await.with_context(name)?,
	};

	let number = entry.number();
	let holdings = holdings(&entry).with_context(name)?;
	let opening = EntryOpening::new(entry, licenses)?;
	let sealed = SealedEntry::seal(&opening, &customs).with_context(name)?;
	let holdings = used(holdings, &draws, &certificates);
	let form = SealedForm {
		number,
		sealed,
		draws,
		certificates,
		holdings,
	};
	files::ensure_new([args.openings.as_path()].into_iter().chain(args.out.as_deref()))?;
	files::write_new_secret(&args.openings, &serde_json::to_string_pretty(&opening)?)?;
	let form = serde_json::to_string(&form)?;
	files::write_or_print(args.out.as_deref(), &form)?;
	Ok(ExitCode::SUCCESS)
}

/// The credentials that the filer shows to hold: in the seal for customs, and beside it, so that filing uses them up.
fn holdings(entry: &Entry) -> Result<Vec<Holding>> {
	let holdings = entry.document().get("holdings");
	let holdings = holdings.map(Vec::<Holding>::deserialize).transpose();
	Ok(holdings.context("holdings")?.unwrap_or_default())
}

/// The one entry in `file`.
fn read(file: &Path) -> Result<Entry> {
	let name = file.display();
	let Entries { mut entries, strays } = given::read(&[file.to_owned()])?;
	refuse(&strays)?;
	match (entries.pop(), entries.is_empty()) {
		(Some(given), true) => {
			let form = given.form().or_else(|faults| refuse(&faults).map(|()| Value::Null))?;
			// Customs reads what was typed, but for the word that its node knows.
			let mut document = given.document.clone();
			if let Some(kind) = form.get("kind") {
				document["kind"] = kind.clone();
			}
			Entry::try_from(document).map_err(|refusal| anyhow!("{}", given.refused(&refusal)))
		}
		(Some(_), false) => bail!("{name}: has several entries: seal one at a time"),
		(None, _) => bail!("{name}: has no entry"),
	}
}

/// Fails over `faults`, with each of them, if there are any.
fn refuse(faults: &[Fault]) -> Result<()> {
	let told: Vec<_> = faults.iter().map(ToString::to_string).collect();
	ensure!(told.is_empty(), "{}", told.join("\n"));
	Ok(())
}

/// Asks the node for the uses of `entry`, if it were filed now.
async fn uses(node: &Node, entry: &Entry, licenses: &[LicenseOpening]) -> Result<Uses> {
	let chain = Chain::connect(node).await?;
	let screened: Option<Value> = chain.find("customs_screen", &[json!(entry), json!(licenses)]).await?;
	let told = |name| screened.as_ref().and_then(|screened| screened.get(name));
	let uses = json!({ "draws": told("draws"), "certificates": told("certificates") });
	Uses::deserialize(uses).context("the node does not tell what the entry uses up: see --uses")
}

/// Those of `holdings` whose use is in the open: of the others it tells nobody that the entry rests on them.
fn used(mut holdings: Vec<Holding>, draws: &[Draw], certificates: &[Digest]) -> Vec<Holding> {
	let is_used = |id: &Digest| certificates.contains(id) || draws.iter().any(|draw| draw.licenses.contains(id));
	holdings.retain(|holding| is_used(&holding.credential));
	holdings
}

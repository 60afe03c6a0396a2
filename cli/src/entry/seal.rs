//! `bonafide entry seal`.

use super::{
	filer::Filing,
	given::{self, Entries},
	licenses::PrivateLicenses,
	screening,
};
use crate::{
	chain::{customs, Chain, Node},
	rows::Fault,
	shared::{customs::Customs, files},
};
use anyhow::{anyhow, bail, ensure, Context, Result};
use bonafide_credentials::{
	sealed_entry::{Finding, Severity},
	Entry, EntryOpening, SealedEntry,
};
use bonafide_primitives::{shown, Digest, EntryNumber, Holding, LicenseOpening};
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
		Some(file) => {
			let uses = files::read_json(file)?;
			customs::compare(&customs, &args.customs.name(), args.node.named()).await?;
			uses
		}
		None => {
			let chain = Chain::connect(&args.node).await?;
			customs::ensure_registered(&chain, &customs)
				.await
				.with_context(|| args.customs.name())?;
			uses(&chain, &entry, &licenses).await.with_context(name)?
		}
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
	if args.uses.is_some() {
		customs::tell(&customs, &args.customs.name(), args.node.named());
	}
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

/// Asks the node for the uses of `entry`, if it were filed now. Tells the other findings on which customs may act.
async fn uses(chain: &Chain, entry: &Entry, licenses: &[LicenseOpening]) -> Result<Uses> {
	let screened: Option<Value> = chain.find("customs_screen", &[json!(entry), json!(licenses)]).await?;
	let screened = screened.context("the node screens no entry")?;
	let found = screening::findings(&screened)?;
	let unheld = told(&found, is_unheld);
	ensure!(
		unheld.is_empty(),
		"{}\nnot sealed: customs would find it, and nothing would be used up. Give the key that came with it, with \
		 --holder and --filer, or say by hand with --uses what is used up",
		unheld.join("\n")
	);
	for finding in told(&found, |finding| finding.severity == Severity::Hard) {
		eprintln!("{finding}");
	}
	let uses = json!({ "draws": screened.get("draws"), "certificates": screened.get("certificates") });
	Uses::deserialize(uses).context("the node does not tell what the entry uses up: see --uses")
}

/// True if the line names a credential that filing would use up, and nothing shows that the filer holds it.
fn is_unheld(finding: &Finding) -> bool {
	["LICENSE_NOT_HELD", "CERTIFICATE_NOT_HELD"].contains(&finding.code.as_str())
}

/// Those of the findings on `lines` of which `is_meant` is true, each with its line.
fn told(lines: &[Vec<Finding>], is_meant: impl Fn(&Finding) -> bool) -> Vec<String> {
	let lines = lines.iter().enumerate();
	let findings = lines.flat_map(|(line, findings)| findings.iter().map(move |finding| (line, finding)));
	let meant = findings.filter(|(_, finding)| is_meant(finding));
	let told = meant.map(|(line, Finding { code, sentence, .. })| {
		let (code, sentence) = (shown(code), shown(sentence));
		format!("lines[{line}]: {code}: {sentence}")
	});
	told.collect()
}

/// Those of `holdings` whose use is in the open: of the others it tells nobody that the entry rests on them.
fn used(mut holdings: Vec<Holding>, draws: &[Draw], certificates: &[Digest]) -> Vec<Holding> {
	let is_used = |id: &Digest| certificates.contains(id) || draws.iter().any(|draw| draw.licenses.contains(id));
	holdings.retain(|holding| is_used(&holding.credential));
	holdings
}

//! Many documents of one kind: judged, signed and anchored, each once, however often a run is killed (docs/decisions/0023).

mod issuer;
mod ledger;
mod run;

pub use issuer::Issuer;
pub use ledger::Signed;

use crate::{
	chain::{Account, AccountFile, Chain, Head, Node},
	hex,
	rows::{self, Fault, Row},
	shared::key,
};
use anyhow::Result;
use bonafide_credentials::IssuerKey;
use clap::Args;
use ledger::Ledger;
use run::Run;
use serde::Serialize;
use serde_json::Value;
use std::{collections::HashMap, path::PathBuf, process::ExitCode};

#[derive(Args)]
#[group(skip)]
pub struct Batch {
	/// Documents: FILE.csv has one in each row, FILE.jsonl in each line, any other is JSON of one or a list
	#[arg(required = true, value_name = "FILE")]
	files: Vec<PathBuf>,
	/// What all of the documents say, as JSON; what a document says itself stands
	#[arg(long, value_name = "FILE")]
	template: Option<PathBuf>,
	/// File with the private key that signs the documents
	#[arg(long, value_name = "FILE")]
	key: PathBuf,
	#[command(flatten)]
	account: AccountFile,
	#[command(flatten)]
	node: Node,
	/// Directory for the ledger of this batch and for each credential, once it is anchored
	#[arg(long, value_name = "DIR", default_value = "issued")]
	out: PathBuf,
	/// Judge every row; sign and send nothing
	#[arg(long)]
	pub dry_run: bool,
}

/// A kind of document: what is particular to it when many are issued.
pub trait Kind {
	/// The chain's error that one is anchored already.
	const DOUBLED: &'static str;
	/// The node's method that tells of one.
	const GET: &'static str;
	/// The member of that answer which tells who issued it.
	const ISSUER: &'static str;

	/// The LEI of who issues.
	fn issuer(&self) -> &str;

	/// The pallet, and the storage in which one is found by its id once it is anchored.
	fn record(&self) -> (&'static str, &'static str);

	/// What is wrong with the `document` at `place`, by itself or for the chain. Puts right what a table cannot say.
	async fn faults(&mut self, place: &str, document: &mut Value) -> Result<Vec<Fault>>;

	/// Signs a document.
	fn sign(&self, good: &Good, key: &IssuerKey) -> Result<Signed>;

	/// Which of `signed`, none known to be anchored, can never be: each by its row. They are signed anew.
	async fn unusable(&self, chain: &Chain, head: &Head, signed: &[&Signed]) -> Result<Vec<String>>;

	/// The call that anchors it.
	fn call(&self, signed: &Signed) -> Value;
}

/// How many documents came to what.
#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
struct Summary {
	/// All.
	rows: usize,
	/// Anchored by this run.
	issued: usize,
	/// Anchored before.
	already_there: usize,
	/// At fault, or refused by the chain.
	refused: usize,
}

/// A document that can be sent.
pub struct Good {
	/// The file and the row in it.
	pub place: String,
	/// What names the document; see [`Row::key`].
	pub row: String,
	/// The document.
	pub document: Value,
}

/// A batch as given, with the keys and the chain it is for.
pub struct Desk<'a> {
	batch: &'a Batch,
	rows: Vec<Row>,
	faults: Vec<Fault>,
	key: IssuerKey,
	account: Account,
	/// The chain.
	pub chain: Chain,
}

impl<'a> Desk<'a> {
	/// Reads files and keys, and connects to the chain.
	pub async fn open(batch: &'a Batch) -> Result<Self> {
		let key = key::read(&batch.key)?;
		let account = Account::open(&batch.account)?;
		let (rows, faults) = rows::read(&batch.files, batch.template.as_deref())?;
		let chain = Chain::connect(&batch.node).await?;
		Ok(Self {
			batch,
			rows,
			faults,
			key,
			account,
			chain,
		})
	}

	/// Who issues.
	pub async fn issuer(&self) -> Result<Issuer<'_>> {
		Issuer::of(&self.chain, &self.account, &self.key).await
	}

	/// Judges every document, and if that is no dry run signs and anchors the good ones. Says what came of them.
	pub async fn issue<K: Kind>(&self, mut kind: K) -> Result<ExitCode> {
		let (good, faults) = self.judged(&mut kind).await?;
		for fault in self.faults.iter().chain(&faults) {
			eprintln!("{fault}");
		}
		let total = self.rows.len() + self.faults.len();
		let mut summary = Summary {
			rows: total,
			refused: total - good.len(),
			..Default::default()
		};
		if !self.batch.dry_run {
			let run = Run {
				desk: self,
				kind,
				ledger: Ledger::open(&self.batch.out, &self.chain.genesis())?,
				summary: &mut summary,
			};
			run.issue(&good).await?;
		}
		println!("{}", serde_json::to_string_pretty(&summary)?);
		Ok(match summary.refused {
			0 => ExitCode::SUCCESS,
			_ => ExitCode::FAILURE,
		})
	}

	/// The documents that neither are at fault themselves nor would be refused by the chain; the faults of the others.
	async fn judged(&self, kind: &mut impl Kind) -> Result<(Vec<Good>, Vec<Fault>)> {
		let signer = hex::encode(self.key.public().as_bytes());
		let mut places = HashMap::new();
		let (mut good, mut faults) = (Vec::new(), Vec::new());
		for given in &self.rows {
			let row = given.key(&signer);
			let Row { place, mut document } = given.clone();
			if let Some(first) = places.insert(row.clone(), place.clone()) {
				faults.push(Fault::new(&place, ".", format!("is the same as {first}")));
				continue;
			}
			let found = kind.faults(&place, &mut document).await?;
			match found.is_empty() {
				true => good.push(Good { place, row, document }),
				false => faults.extend(found),
			}
		}
		Ok((good, faults))
	}
}

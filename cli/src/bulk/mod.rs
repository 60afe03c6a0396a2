//! Many documents of one kind: judged, signed and anchored, each once, however often a run is killed
//! (docs/decisions/0023).

mod issuer;
mod ledger;
mod results;
mod run;

pub use issuer::Issuer;
pub use ledger::Signed;

use crate::{
	chain::{Account, Chain, Head, Sender},
	rows::{self, Columns, Fault, Row, Rows, Teller},
	shared::{answer, credential::Held, key},
};
use anyhow::Result;
use bonafide_credentials::{hex, Holder, Issued, IssuerKey, Openings};
use clap::Args;
use ledger::Ledger;
use run::Run;
use serde::Serialize;
use serde_json::Value;
use std::{collections::HashMap, path::PathBuf, process::ExitCode};

#[derive(Args)]
pub struct Batch {
	/// Documents: a table (.csv, .tsv, .txt or .xlsx) has one in each row, FILE.jsonl in each line, any other is JSON
	/// of one or a list
	#[arg(required = true, value_name = "FILE")]
	files: Vec<PathBuf>,
	/// Document in part, as JSON, that fills what the documents themselves leave out
	#[arg(long, value_name = "FILE")]
	template: Option<PathBuf>,
	/// File with the private key that signs the documents, or PKCS #11 URI of one in a hardware module
	#[arg(long, value_name = "FILE|URI")]
	key: PathBuf,
	#[command(flatten)]
	sender: Sender,
	/// Directory for the ledger of this batch and for each credential, once it is anchored
	#[arg(long, value_name = "DIR", default_value = "issued")]
	out: PathBuf,
	/// Judge every row; sign and send nothing
	#[arg(long)]
	pub dry_run: bool,
}

/// A kind of document, where its issuing differs from that of others.
pub trait Kind {
	/// The chain's error for one that is anchored already.
	const DOUBLED: &'static str;
	/// The node's method that answers with one.
	const GET: &'static str;
	/// The member of that answer with the LEI of its issuer.
	const ISSUER: &'static str;

	fn issuer(&self) -> &str;

	/// The pallet and its storage that has one by its id, once it is anchored.
	fn record(&self) -> (&'static str, &'static str);

	/// The faults of the `document` at `place`, by itself and for the chain. Puts right what a table cannot say.
	async fn faults(&mut self, place: &str, document: &mut Value) -> Result<Vec<Fault>>;

	fn sign(&self, sound: &Sound, key: &IssuerKey) -> Result<Signed>;

	/// The rows of those of `signed` that can never be anchored, so that they are signed anew. None is known to be
	/// anchored.
	async fn unusable(&self, chain: &Chain, head: &Head, signed: &[&Signed]) -> Result<Vec<String>>;

	/// The call that anchors it.
	fn call(&self, signed: &Signed) -> Value;

	/// The options that it is signed with, beside what it says; empty if there are none.
	fn manner(&self) -> String {
		String::new()
	}
}

/// The documents counted by their outcome.
#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
struct Summary {
	rows: usize,
	/// Anchored by this run.
	issued: usize,
	/// Anchored before, and still in force.
	already_there: usize,
	/// Anchored before, and taken back since.
	withdrawn: usize,
	/// At fault, or refused by the chain.
	refused: usize,
}

/// A document that can be signed and sent.
pub struct Sound {
	/// The file and the row in it.
	pub place: String,
	/// Its name in the ledger; see [`Row::key`].
	pub row: String,
	pub document: Value,
}

impl Sound {
	/// The same as `issued`, with a key for its holder if it is to be `held`.
	pub fn signed(&self, issued: Issued<impl Serialize>, openings: Openings, held: bool) -> Result<Signed> {
		let Issued { id, credential, form } = issued;
		let holder = held.then(|| Holder::generate(id)).transpose()?;
		let form = Held::new(form, holder.as_ref());
		Ok(Signed {
			row: self.row.clone(),
			place: self.place.clone(),
			id: id.to_string(),
			credential,
			form: serde_json::to_value(form)?,
			openings,
			holder: holder.as_ref().map(|holder| holder.to_jwk().to_string()),
			invoice: invoice(&self.document),
			manner: String::new(),
		})
	}
}

/// The invoice that `document` names, if it names one.
fn invoice(document: &Value) -> Option<String> {
	Some(document.get("invoice")?.as_str()?.to_owned())
}

/// A batch as given, with the keys and the chain it is for.
pub struct Desk<'a> {
	batch: &'a Batch,
	given: Rows,
	key: IssuerKey,
	account: Account,
	pub chain: Chain,
}

impl<'a> Desk<'a> {
	/// Reads files and keys, and connects to the chain. Tables have `columns`.
	pub async fn open(batch: &'a Batch, columns: &Columns) -> Result<Self> {
		let key = key::read(&batch.key)?;
		let given = rows::read(&batch.files, batch.template.as_deref(), columns)?;
		let (account, chain) = batch.sender.connect().await?;
		Ok(Self {
			batch,
			given,
			key,
			account,
			chain,
		})
	}

	/// The entity that issues.
	pub async fn issuer(&self) -> Result<Issuer<'_>> {
		Issuer::of(&self.chain, &self.account, &self.key).await
	}

	/// Judges every document; signs and anchors the sound ones, unless it is a dry run; prints the summary.
	pub async fn issue<K: Kind>(&self, mut kind: K) -> Result<ExitCode> {
		let (sound, found) = self.judged(&mut kind).await?;
		let mut faults: Vec<_> = self.given.faults.iter().cloned().chain(found).collect();
		rows::sort(&mut faults, &self.batch.files);
		let mut teller = Teller::new();
		faults.iter().for_each(|fault| teller.tell(fault));
		teller.end();
		let total = self.given.sound.len() + self.given.broken.len();
		let mut summary = Summary {
			rows: total,
			refused: total - sound.len(),
			..Default::default()
		};
		if !self.batch.dry_run {
			let mut run = Run {
				desk: self,
				kind,
				ledger: Ledger::open(&self.batch.out, &self.chain.genesis())?,
				summary: &mut summary,
				faults,
			};
			let issued = run.issue(&sound).await;
			// What is done is done, whatever ended the run.
			results::write(&run.ledger, &self.named(), &run.faults)?;
			issued?;
		}
		answer::print(&summary)?;
		Ok(answer::code(summary.refused == 0 && summary.withdrawn == 0))
	}

	/// The rows, each with its name in the ledger.
	fn named(&self) -> Vec<(String, &Row)> {
		let signer = hex::encode(self.key.public().as_bytes());
		self.given.sound.iter().map(|row| (row.key(&signer), row)).collect()
	}

	/// The documents without a fault, by themselves and for the chain; and the faults of the others.
	async fn judged(&self, kind: &mut impl Kind) -> Result<(Vec<Sound>, Vec<Fault>)> {
		let mut places = HashMap::new();
		let (mut sound, mut faults) = (Vec::new(), Vec::new());
		for (row, given) in self.named() {
			let Row {
				place, mut document, ..
			} = given.clone();
			if let Some(first) = places.insert(row.clone(), place.clone()) {
				faults.push(Fault::new(&place, ".", format!("is the same as {first}")));
				continue;
			}
			let found = kind.faults(&place, &mut document).await?;
			match found.is_empty() {
				true => sound.push(Sound { place, row, document }),
				false => faults.extend(found.into_iter().map(|fault| given.found(fault))),
			}
		}
		Ok((sound, faults))
	}
}

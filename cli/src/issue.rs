use crate::{
	batch::{self, Fault, Ledger, Row},
	chain::{Account, AccountFile, Chain, Node},
	hex,
	issuing::{customs_key, Good, Run, Summary},
	judge::Judge,
	key,
};
use anyhow::Result;
use bonafide_credentials::{check, IssuerKey, Refusal};
use bonafide_primitives::Lei;
use clap::Args;
use std::{collections::HashMap, path::PathBuf, process::ExitCode};

#[derive(Args)]
pub struct Issue {
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
	/// The customs administration that can open sealed parties. Default: it has to ask the certifier
	#[arg(long, value_name = "LEI")]
	customs: Option<Lei>,
	/// Judge every row; sign and send nothing
	#[arg(long)]
	dry_run: bool,
}

pub async fn run(command: Issue) -> Result<ExitCode> {
	let key = key::read(&command.key)?;
	let account = Account::open(&command.account)?;
	let (rows, mut faults) = batch::read(&command.files, command.template.as_deref())?;
	let total = rows.len() + faults.len();
	let chain = Chain::connect(&command.node).await?;
	let mut judge = Judge::of(&chain, &account, &key).await?;
	let good = judged(rows, &mut judge, &key, &mut faults).await?;
	for fault in &faults {
		eprintln!("{fault}");
	}

	let mut summary = Summary {
		rows: total,
		refused: total - good.len(),
		..Default::default()
	};
	if !command.dry_run {
		let customs = match command.customs {
			Some(lei) => Some(customs_key(&chain, lei).await?),
			None => None,
		};
		let run = Run {
			chain: &chain,
			account: &account,
			issuer: judge.issuer(),
			customs,
			ledger: Ledger::open(&command.out, &chain.genesis())?,
			summary: &mut summary,
		};
		run.issue(&good, &key).await?;
	}
	println!("{}", serde_json::to_string_pretty(&summary)?);
	Ok(match summary.refused {
		0 => ExitCode::SUCCESS,
		_ => ExitCode::FAILURE,
	})
}

/// The documents of `rows` that neither are at fault themselves nor would be refused by the chain; the faults of the others.
async fn judged(rows: Vec<Row>, judge: &mut Judge<'_>, key: &IssuerKey, faults: &mut Vec<Fault>) -> Result<Vec<Good>> {
	let signer = hex::encode(key.public().as_bytes());
	let mut places = HashMap::new();
	let mut good = Vec::new();
	for given in rows {
		let row = given.key(&signer);
		let Row { place, document } = given;
		if let Some(first) = places.insert(row.clone(), place.clone()) {
			faults.push(Fault::new(&place, ".", format!("is the same as {first}")));
			continue;
		}
		let mut found: Vec<_> = check(&document)
			.into_iter()
			.map(|Refusal { field, reason }| Fault::new(&place, field, reason))
			.collect();
		if found.is_empty() {
			found = judge.faults(&place, &document).await?;
		}
		match found.is_empty() {
			true => good.push(Good { place, row, document }),
			false => faults.extend(found),
		}
	}
	Ok(good)
}

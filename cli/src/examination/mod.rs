//! The examination of goods: what an officer needs at the table, and what it finds.

mod page;

use crate::{
	chain::{self, Account, AccountFile, Chain, Node},
	hex,
	shared::key,
};
use anyhow::{anyhow, ensure, Context, Result};
use bonafide_credentials::{sealed_feature, SealingKey};
use bonafide_primitives::{EntryNumber, Gtin};
use clap::{Subcommand, ValueEnum};
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

#[derive(Subcommand)]
pub enum Command {
	/// Print what an officer needs to examine the goods on a line
	Pack {
		/// The entry
		number: EntryNumber,
		/// The line, from 1
		line: u16,
		/// File with customs' private key, to open the features that only officers may know
		#[arg(long, value_name = "FILE")]
		key: Option<PathBuf>,
		/// Print it as JSON; features that were opened have `opened`
		#[arg(long)]
		json: bool,
		#[command(flatten)]
		node: Node,
	},
	/// Customs: record what was found on the goods
	Record {
		/// The entry
		number: EntryNumber,
		/// The line, from 1
		line: u16,
		/// What was found of a feature, by its number: 1=matches, 2=differs. The others were not checked
		#[arg(long = "tick", value_name = "NUMBER=FOUND", value_parser = tick)]
		ticks: Vec<(usize, Found)>,
		/// A remark, in which no person is named
		#[arg(long)]
		note: Option<String>,
		#[command(flatten)]
		account: AccountFile,
		#[command(flatten)]
		node: Node,
	},
}

/// What was found of a feature.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum, Debug)]
pub enum Found {
	Matches,
	Differs,
	NotChecked,
}

fn tick(text: &str) -> Result<(usize, Found)> {
	let (number, found) = text.split_once('=').context("is not NUMBER=FOUND")?;
	let found = Found::from_str(found, true).map_err(|_| anyhow!("{found} is not matches, differs or not-checked"))?;
	Ok((number.parse().with_context(|| format!("{number} is no number"))?, found))
}

pub async fn run(command: Command) -> Result<ExitCode> {
	match command {
		Command::Pack {
			number,
			line,
			key,
			json,
			node,
		} => {
			let mut pack = pack(&Chain::connect(&node).await?, number, line).await?;
			if let Some(file) = key {
				open_features(&mut pack, &key::read_sealing(&file)?)?;
			}
			match json {
				true => println!("{}", serde_json::to_string_pretty(&pack)?),
				false => print!("{}", page::page(&pack)),
			}
		}
		Command::Record {
			number,
			line,
			ticks,
			note,
			account,
			node,
		} => {
			let account = Account::open(&account)?;
			let chain = Chain::connect(&node).await?;
			let count = features(&mut pack(&chain, number, line).await?).len();
			let ticks = all_ticks(count, &ticks)?;
			let examination = json!({ "entry": number, "line": line, "ticks": ticks, "note": note });
			let call = json!({ "Customs": { "record_examination": examination } });
			let block = chain::send_one(&chain, &account, call).await?;
			println!("{}", serde_json::to_string_pretty(&json!({ "block": block }))?);
		}
	}
	Ok(ExitCode::SUCCESS)
}

async fn pack(chain: &Chain, number: EntryNumber, line: u16) -> Result<Value> {
	let found = chain
		.find("customs_examinationPack", &[json!(number), json!(line)])
		.await?;
	found.with_context(|| format!("{number}: no such entry is on file, or it has no line {line}"))
}

fn features(pack: &mut Value) -> &mut [Value] {
	let features = pack.pointer_mut("/product/features").and_then(Value::as_array_mut);
	features.map_or(&mut [], |features| features)
}

/// Opens the sealed features of the product in `pack`, as `opened` of each that this key opens.
fn open_features(pack: &mut Value, key: &SealingKey) -> Result<()> {
	let gtin = pack.pointer("/product/gtin").and_then(Value::as_str).map(str::to_owned);
	let Some(gtin) = gtin else { return Ok(()) };
	let gtin: Gtin = gtin.parse()?;
	for feature in features(pack) {
		let sealed = feature.pointer("/sealed/sealed").and_then(Value::as_str);
		let Some(bytes) = sealed.and_then(hex::decode) else {
			continue;
		};
		// One that is sealed to another administration, or to another key of this one, stays closed.
		if let Ok(text) = sealed_feature::open(&bytes, &gtin, key) {
			feature["opened"] = text.into();
		}
	}
	Ok(())
}

/// A tick for each of `count` features, in their order.
fn all_ticks(count: usize, given: &[(usize, Found)]) -> Result<Vec<String>> {
	let mut ticks = vec![Found::NotChecked; count];
	for (index, (number, found)) in given.iter().enumerate() {
		ensure!(
			given.iter().take(index).all(|(before, _)| before != number),
			"feature {number} is ticked twice"
		);
		let tick = number.checked_sub(1).and_then(|place| ticks.get_mut(place));
		*tick.with_context(|| format!("there is no feature {number}, but {count} of them"))? = *found;
	}
	Ok(ticks.iter().map(|found| format!("{found:?}")).collect())
}

#[cfg(test)]
mod tests {
	use super::*;
	use bonafide_credentials::CustomsKey;
	use bonafide_primitives::{Lei, Seal};

	#[test]
	fn ticks_are_read() {
		assert_eq!(tick("1=matches").unwrap(), (1, Found::Matches));
		assert_eq!(tick("12=not-checked").unwrap(), (12, Found::NotChecked));
		assert_eq!(tick("1").unwrap_err().to_string(), "is not NUMBER=FOUND");
		assert_eq!(tick("x=differs").unwrap_err().to_string(), "x is no number");
		assert!(tick("1=genuine").unwrap_err().to_string().starts_with("genuine is not"));
	}

	#[test]
	fn each_feature_has_a_tick() {
		let given = [(3, Found::Differs), (1, Found::Matches)];
		assert_eq!(all_ticks(3, &given).unwrap(), ["Matches", "NotChecked", "Differs"]);
		let refusal = |given: &[_]| all_ticks(2, given).unwrap_err().to_string();
		assert_eq!(refusal(&[(3, Found::Matches)]), "there is no feature 3, but 2 of them");
		assert_eq!(refusal(&[(0, Found::Matches)]), "there is no feature 0, but 2 of them");
		assert_eq!(
			refusal(&[(1, Found::Matches), (1, Found::Differs)]),
			"feature 1 is ticked twice"
		);
	}

	#[test]
	fn the_key_opens_what_is_sealed_to_it() {
		let (ours, theirs) = (SealingKey::generate().unwrap(), SealingKey::generate().unwrap());
		let gtin: Gtin = "9506000134352".parse().unwrap();
		let sealed = |key: &SealingKey| {
			let customs = Lei::with_check_digits("999900CUSTOMSUS001").unwrap();
			let seal = Seal { customs, key: 1 };
			let public = key.public();
			let bytes = sealed_feature::seal("Seven stitches", &gtin, &CustomsKey { seal, public }).unwrap();
			json!({ "shows": null, "sealed": { "seal": seal, "sealed": hex::encode(&bytes) } })
		};
		let list = [
			json!({ "shows": "Label", "sealed": null }),
			sealed(&ours),
			sealed(&theirs),
		];
		let mut pack = json!({ "product": { "gtin": gtin, "features": list } });
		open_features(&mut pack, &ours).unwrap();
		let opened: Vec<_> = features(&mut pack)
			.iter()
			.map(|feature| feature.get("opened").cloned())
			.collect();
		assert_eq!(opened, [None, Some(json!("Seven stitches")), None]);
		open_features(&mut json!({ "product": null }), &ours).unwrap();
	}
}

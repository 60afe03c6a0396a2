//! `bonafide examination pack`.

use super::page;
use crate::{
	chain::{Chain, Node},
	shared::{answer, key},
};
use anyhow::{Context, Result};
use bonafide_credentials::{hex, sealed_feature, SealingKey};
use bonafide_primitives::{EntryNumber, Gtin};
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// The number of the entry
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
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let mut pack = fetch(&Chain::connect(&args.node).await?, args.number, args.line).await?;
	if let Some(file) = &args.key {
		open_features(&mut pack, &key::read_sealing(file)?)?;
	}
	if args.json {
		return answer::print(&pack);
	}
	print!("{}", page::page(&pack));
	Ok(ExitCode::SUCCESS)
}

/// The pack for `line` of the entry `number`.
pub async fn fetch(chain: &Chain, number: EntryNumber, line: u16) -> Result<Value> {
	let found = chain
		.find("customs_examinationPack", &[json!(number), json!(line)])
		.await?;
	found.with_context(|| format!("{number}: no such entry is on file, or it has no line {line}"))
}

/// The features of the product in `pack`.
pub fn features(pack: &mut Value) -> &mut [Value] {
	let features = pack.pointer_mut("/product/features").and_then(Value::as_array_mut);
	features.map_or(&mut [], |features| features)
}

/// Opens the sealed features of the product in `pack`: each that this key opens gets `opened`.
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

#[cfg(test)]
mod tests {
	use super::*;
	use bonafide_credentials::CustomsKey;
	use bonafide_primitives::{Lei, Seal};

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

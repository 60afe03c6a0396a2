//! The features by which officers know a genuine product.

use crate::{
	chain::{self, Account, AccountFile, Chain, Node},
	hex,
	shared::files,
};
use anyhow::{bail, Context, Result};
use bonafide_credentials::{sealed_feature, CustomsKey};
use bonafide_primitives::{Gtin, KeyNumber};
use clap::Subcommand;
use serde::Deserialize;
use serde_json::{json, Value};
use std::{
	path::{Path, PathBuf},
	process::ExitCode,
};

#[derive(Subcommand)]
pub enum Command {
	/// Seal those features that only officers may know; print the list, as `features set` takes it
	Seal {
		/// The features: a list, as JSON, of {shows, officersOnly, guide}; guide is the digest of the guide that shows it
		file: PathBuf,
		/// The product
		#[arg(long)]
		gtin: Gtin,
		/// Customs' DID document, as `entities_didDocument` answers it, or {lei, key, publicKey}: who can open them
		#[arg(long, value_name = "FILE")]
		customs: PathBuf,
		/// The number of customs' key. Default: the newest
		#[arg(long, value_name = "NUMBER")]
		customs_key: Option<KeyNumber>,
	},
	/// Put the features of a product on the register, in place of those that it has
	Set {
		/// The product
		gtin: Gtin,
		/// The features, as `features seal` prints them
		file: PathBuf,
		#[command(flatten)]
		account: AccountFile,
		#[command(flatten)]
		node: Node,
	},
}

/// A feature as its owner writes it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Written {
	shows: String,
	#[serde(default)]
	officers_only: bool,
	#[serde(default)]
	guide: Option<String>,
}

pub async fn run(command: Command) -> Result<ExitCode> {
	let answer = match command {
		Command::Seal {
			file,
			gtin,
			customs,
			customs_key,
		} => {
			let name = || customs.display().to_string();
			let customs = CustomsKey::read_json(&files::read(&customs)?, customs_key).with_context(name)?;
			json!(sealed(read(&file)?, &gtin, &customs).with_context(|| file.display().to_string())?)
		}
		Command::Set {
			gtin,
			file,
			account,
			node,
		} => {
			let features: Value = read(&file)?;
			let account = Account::open(&account)?;
			let call = json!({ "Products": { "set_features": { "gtin": gtin, "features": features } } });
			let block = chain::send_one(&Chain::connect(&node).await?, &account, call).await?;
			json!({ "block": block })
		}
	};
	println!("{}", serde_json::to_string_pretty(&answer)?);
	Ok(ExitCode::SUCCESS)
}

fn read<T: serde::de::DeserializeOwned>(file: &Path) -> Result<T> {
	serde_json::from_str(&files::read(file)?).with_context(|| file.display().to_string())
}

fn sealed(features: Vec<Written>, gtin: &Gtin, customs: &CustomsKey) -> Result<Vec<Value>> {
	let features = (1..).zip(features);
	features
		.map(|(number, feature)| form(&feature, gtin, customs).with_context(|| format!("feature {number}")))
		.collect()
}

fn form(feature: &Written, gtin: &Gtin, customs: &CustomsKey) -> Result<Value> {
	let shows = if feature.officers_only {
		let bytes = sealed_feature::seal(&feature.shows, gtin, customs)?;
		json!({ "sealed": { "seal": customs.seal, "bytes": hex::encode(&bytes) } })
	} else {
		if feature.shows.trim().is_empty() {
			bail!("says nothing");
		}
		json!({ "open": feature.shows })
	};
	Ok(json!({ "shows": shows, "guide": feature.guide }))
}

#[cfg(test)]
mod tests {
	use super::*;
	use bonafide_credentials::SealingKey;
	use bonafide_primitives::{Lei, Seal};

	const LIST: &str = r#"[
		{ "shows": "Woven label" },
		{ "shows": "Seven stitches", "officersOnly": true, "guide": "0x01" }
	]"#;

	fn customs(key: &SealingKey) -> CustomsKey {
		let customs = Lei::with_check_digits("999900CUSTOMSUS001").unwrap();
		CustomsKey {
			seal: Seal { customs, key: 1 },
			public: key.public(),
		}
	}

	#[test]
	fn what_officers_alone_may_know_is_sealed() {
		let key = SealingKey::generate().unwrap();
		let gtin: Gtin = "9506000134352".parse().unwrap();
		let forms = sealed(serde_json::from_str(LIST).unwrap(), &gtin, &customs(&key)).unwrap();
		assert_eq!(forms[0], json!({ "shows": { "open": "Woven label" }, "guide": null }));
		assert_eq!(forms[1]["guide"], "0x01");
		let bytes = hex::decode(forms[1]["shows"]["sealed"]["bytes"].as_str().unwrap()).unwrap();
		assert_eq!(sealed_feature::open(&bytes, &gtin, &key).unwrap(), "Seven stitches");
	}

	#[test]
	fn a_feature_that_says_nothing_is_named() {
		let gtin = "9506000134352".parse().unwrap();
		let key = customs(&SealingKey::generate().unwrap());
		for list in [r#"[{ "shows": " " }]"#, r#"[{ "shows": "", "officersOnly": true }]"#] {
			let refusal = sealed(serde_json::from_str(list).unwrap(), &gtin, &key).unwrap_err();
			assert_eq!(format!("{refusal:#}"), "feature 1: says nothing");
		}
	}
}

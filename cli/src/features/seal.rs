//! `bonafide features seal`.

use crate::{
	chain::customs::DeskCustoms,
	shared::{answer, files},
};
use anyhow::{bail, Context, Result};
use bonafide_credentials::{hex, sealed_feature, CustomsKey};
use bonafide_primitives::Gtin;
use serde::Deserialize;
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// The features: a list, as JSON, of {shows, officersOnly, guide}; guide is the digest of the guide that shows it
	file: PathBuf,
	/// The product
	#[arg(long)]
	gtin: Gtin,
	#[command(flatten)]
	customs: DeskCustoms,
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

pub async fn run(Args { file, gtin, customs }: &Args) -> Result<ExitCode> {
	let key = customs.key().await?;
	let sealed = sealed(files::read_json(file)?, gtin, &key).with_context(|| file.display().to_string())?;
	customs.tell(&key);
	answer::print(&sealed)
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
			bail!("is blank");
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
			assert_eq!(format!("{refusal:#}"), "feature 1: is blank");
		}
	}
}

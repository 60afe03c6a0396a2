//! The profiles of an agreement, as the chain keeps them.

use crate::{chain::Head, shared::clock};
use anyhow::{Context, Result};
use bonafide_credentials::certificate::profile::Profile;
use bonafide_primitives::Date;
use serde::Serialize;
use serde_json::json;
use subxt::{dynamic::Value, ext::scale_decode::DecodeAsType};

/// The versions of the profile of `agreement` that can be asked for at `head`, the first first. `None` if the council
/// has never set one.
pub async fn versions(head: &Head, agreement: &str) -> Result<Option<Vec<Profile>>> {
	let versions = head.storage().entry(("Certificates", "Versions"))?;
	let profiles = head.storage().entry(("Certificates", "Profiles"))?;
	let name = || Value::string(agreement);
	let Some(listed) = versions.try_fetch(vec![name()]).await? else {
		return Ok(None);
	};
	let mut read = Vec::new();
	for (version, _) in listed.decode_as::<Vec<(u32, String)>>()? {
		let key = vec![name(), Value::u128(version.into())];
		let profile = profiles.try_fetch(key).await?;
		let profile = profile.with_context(|| format!("{agreement}: version {version} is not on the chain"))?;
		let profile: Stored = profile.decode_as()?;
		read.push(serde_json::from_value(json!(profile)).with_context(|| agreement.to_owned())?);
	}
	Ok(Some(read))
}

/// The day of the chain at `head`, by which it judges what is signed.
pub async fn today(head: &Head) -> Result<Date> {
	let now = head.storage().entry(("Timestamp", "Now"))?;
	match now.try_fetch(Vec::<Value>::new()).await? {
		Some(now) => Ok(Date::of(now.decode_as()?)),
		// No block has been made.
		None => clock::today(),
	}
}

/// A profile as it is stored. What customs alone needs is passed over, and so is what a later runtime adds.
#[derive(DecodeAsType, Serialize)]
#[decode_as_type(crate_path = "::subxt::ext::scale_decode")]
#[serde(rename_all = "camelCase")]
struct Stored {
	in_force_from: String,
	in_force_until: Option<String>,
	parties: Vec<String>,
	criteria: Vec<Criterion>,
	certifiers: Vec<Capacity>,
	importer_may_be: Vec<Placeholder>,
	exporter_may_be: Vec<Placeholder>,
	producer_may_be: Vec<Placeholder>,
	hs_digits: u8,
	#[serde(serialize_with = "by_code")]
	finer: Vec<(String, u8)>,
	blanket_months: u8,
	accepted_months: u8,
}

#[derive(DecodeAsType, Serialize)]
#[decode_as_type(crate_path = "::subxt::ext::scale_decode")]
#[serde(rename_all = "camelCase")]
struct Criterion {
	code: String,
	excluded_chapters: Vec<u8>,
}

#[derive(DecodeAsType, Serialize)]
#[decode_as_type(crate_path = "::subxt::ext::scale_decode")]
#[serde(rename_all = "camelCase")]
enum Capacity {
	Importer,
	Exporter,
	Producer,
}

#[derive(DecodeAsType, Serialize)]
#[decode_as_type(crate_path = "::subxt::ext::scale_decode")]
#[serde(rename_all = "camelCase")]
enum Placeholder {
	OnRequest,
	Various,
	Unknown,
}

fn by_code<S: serde::Serializer>(finer: &[(String, u8)], output: S) -> Result<S::Ok, S::Error> {
	output.collect_map(finer.iter().map(|(hs, digits)| (hs, digits)))
}

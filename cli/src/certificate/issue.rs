//! `bonafide certificate issue`.

use super::{columns, judge::Judge, PALLET};
use crate::{
	bulk::{Batch, Desk, Kind, Signed, Sound},
	chain::{Chain, Head},
	rows::Fault,
};
use anyhow::{Context, Result};
use bonafide_credentials::{check, issue, seal_parties, Certificate, CustomsKey, Document, IssuerKey, Refusal};
use bonafide_primitives::Lei;
use serde_json::{json, Value};
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	#[command(flatten)]
	batch: Batch,
	/// The customs administration that can open sealed parties. Default: none, it has to ask the certifier
	#[arg(long, value_name = "LEI")]
	customs: Option<Lei>,
}

pub async fn run(Args { batch, customs }: Args) -> Result<ExitCode> {
	let desk = Desk::open(&batch, &columns::all()).await?;
	let issuer = desk.issuer().await?;
	let customs = match customs {
		Some(lei) if !batch.dry_run => Some(customs_key(&desk.chain, lei).await?),
		_ => None,
	};
	let judge = Judge::of(issuer).await?;
	desk.issue(Certificates { judge, customs }).await
}

/// Certificates of origin.
struct Certificates<'a> {
	judge: Judge<'a>,
	/// The key to seal parties to.
	customs: Option<CustomsKey>,
}

impl Kind for Certificates<'_> {
	const DOUBLED: &'static str = "certificates.CertificateExists";
	const GET: &'static str = super::GET;
	const ISSUER: &'static str = "issuer";

	fn issuer(&self) -> &str {
		self.judge.issuer()
	}

	fn record(&self) -> (&'static str, &'static str) {
		(PALLET, "Certificates")
	}

	async fn faults(&mut self, place: &str, document: &mut Value) -> Result<Vec<Fault>> {
		let found: Vec<_> = check(document)
			.into_iter()
			.map(|Refusal { field, reason }| Fault::new(place, field, reason))
			.collect();
		match found.is_empty() {
			true => self.judge.faults(place, document).await,
			false => Ok(found),
		}
	}

	fn sign(&self, sound: &Sound, key: &IssuerKey) -> Result<Signed> {
		let mut document = sound.document.clone();
		let openings = seal_parties(&mut document, self.customs.as_ref())?;
		let certificate = Certificate::read(&document)?;
		sound.signed(issue(&certificate, key)?, openings, certificate.needs_holder())
	}

	async fn unusable(&self, _: &Chain, _: &Head, _: &[&Signed]) -> Result<Vec<String>> {
		Ok(Vec::new())
	}

	fn call(&self, Signed { id, form, .. }: &Signed) -> Value {
		json!({ PALLET: { "issue": { "id": id, "form": form } } })
	}
}

/// The newest key to seal to that `lei` has on the register.
async fn customs_key(chain: &Chain, lei: Lei) -> Result<CustomsKey> {
	let answer: Value = chain
		.find("entities_didDocument", &[json!(lei)])
		.await?
		.with_context(|| format!("{lei} was never admitted to the register"))?;
	CustomsKey::read_json(&answer.to_string(), None).with_context(|| lei.to_string())
}

//! `bonafide certificate issue`.

use super::{columns, judge::Judge, schemas::Schemas, PALLET};
use crate::{
	bulk::{Batch, Desk, Kind, Signed, Sound},
	chain::{customs, Chain, Head},
	rows::Fault,
};
use anyhow::Result;
use bonafide_credentials::{
	did_web::DidHost, drafted, issue_as, seal_parties, Certificate, CustomsKey, Document, IssuerKey, Manner, Refusal,
};
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
	#[command(flatten)]
	schemas: Schemas,
}

pub async fn run(
	Args {
		batch,
		customs,
		schemas,
	}: Args,
) -> Result<ExitCode> {
	let desk = Desk::open(&batch, &columns::all()).await?;
	let issuer = desk.issuer().await?;
	let customs = match customs {
		Some(lei) if !batch.dry_run => Some(customs::registered(&desk.chain, lei, None).await?),
		_ => None,
	};
	let judge = Judge::of(issuer).await?;
	let schema_host = schemas.host();
	desk.issue(Certificates {
		judge,
		customs,
		schema_host,
	})
	.await
}

/// Certificates of origin.
struct Certificates<'a> {
	judge: Judge<'a>,
	/// The key to seal parties to.
	customs: Option<CustomsKey>,
	/// The host that serves the JSON Schemas.
	schema_host: Option<DidHost>,
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
		match drafted(document) {
			Ok(certificate) => self.judge.faults(place, &certificate).await,
			Err(faults) => {
				let fault = |Refusal { field, reason }| Fault::new(place, field, reason);
				Ok(faults.into_iter().map(fault).collect())
			}
		}
	}

	fn sign(&self, sound: &Sound, key: &IssuerKey) -> Result<Signed> {
		let mut document = sound.document.clone();
		let openings = seal_parties(&mut document, self.customs.as_ref())?;
		let certificate = Certificate::read(&document)?;
		let manner = Manner {
			schema_host: self.schema_host.clone(),
			..Manner::default()
		};
		sound.signed(
			issue_as(&certificate, key, &manner)?,
			openings,
			certificate.needs_holder(),
		)
	}

	async fn unusable(&self, _: &Chain, _: &Head, _: &[&Signed]) -> Result<Vec<String>> {
		Ok(Vec::new())
	}

	fn call(&self, Signed { id, form, .. }: &Signed) -> Value {
		json!({ PALLET: { "issue": { "id": id, "form": form } } })
	}
}

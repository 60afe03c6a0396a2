//! A sealed entry as the chain has it: its envelope to customs, and the report that customs posted.

use crate::chain::Chain;
use anyhow::{Context, Result};
use bonafide_credentials::{hex, SealedEntry};
use bonafide_primitives::{Digest, EntryNumber, KeyNumber, Lei};
use serde::Deserialize;
use serde_json::json;

/// The seal of an entry.
#[derive(Deserialize)]
pub struct Sealed {
	commitment: Digest,
	customs: Lei,
	key: KeyNumber,
	pub posted: Option<Posted>,
}

/// The findings that customs posted, as far as they are public.
#[derive(Deserialize)]
pub struct Posted {
	/// SHA-256 over the report.
	pub report: Digest,
}

#[derive(Deserialize)]
struct Envelopes {
	entry: String,
	report: Option<String>,
}

/// The filer of the entry `number`, and its seal.
pub async fn sealed(chain: &Chain, number: EntryNumber) -> Result<(Lei, Sealed)> {
	#[derive(Deserialize)]
	struct Entry {
		filer: Lei,
		sealed: Option<Sealed>,
	}
	let found: Option<Entry> = chain.find("customs_entry", &[json!(number)]).await?;
	let entry = found.with_context(|| format!("{number}: no such entry is on file"))?;
	let sealed = entry.sealed.with_context(|| format!("{number}: is not sealed"))?;
	Ok((entry.filer, sealed))
}

/// The entry `number` with its envelope.
pub async fn envelope(chain: &Chain, number: EntryNumber, sealed: &Sealed) -> Result<SealedEntry> {
	let envelope = envelopes(chain, number).await?.entry;
	let Sealed {
		commitment,
		customs,
		key,
		..
	} = sealed;
	let form = json!({ "commitment": commitment, "seal": { "customs": customs, "key": key }, "sealed": envelope });
	Ok(serde_json::from_value(form)?)
}

/// The report on the entry `number`, sealed to its filer.
pub async fn report(chain: &Chain, number: EntryNumber) -> Result<Vec<u8>> {
	let report = envelopes(chain, number).await?.report;
	let report = report.with_context(|| format!("{number}: customs has sealed no report: ask for it, see --report"))?;
	hex::decode(&report).context("the node tells no report")
}

async fn envelopes(chain: &Chain, number: EntryNumber) -> Result<Envelopes> {
	let found: Option<Envelopes> = chain.find("customs_envelope", &[json!(number)]).await?;
	found.with_context(|| format!("{number}: its envelope is kept no longer"))
}

//! Signing documents and anchoring them, each once, however often a run is killed (docs/decisions/0023).

use crate::{
	batch::{Fault, Ledger, Signed},
	chain::{self, Account, Chain, Head, Landed},
	progress::Progress,
};
use anyhow::{Context, Result};
use bonafide_credentials::{issue, seal_parties, Certificate, CustomsKey, Document, IssuerKey};
use bonafide_primitives::Lei;
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};

/// How many documents are signed before they are written to the disk together.
const SIGNED_TOGETHER: usize = 100;

/// How many documents came to what.
#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
	/// All.
	pub rows: usize,
	/// Anchored by this run.
	pub issued: usize,
	/// Anchored before.
	pub already_there: usize,
	/// At fault, or refused by the chain.
	pub refused: usize,
}

/// A document that can be sent.
pub struct Good {
	/// The file and the row in it.
	pub place: String,
	/// What names the document; see [`crate::batch::Row::key`].
	pub row: String,
	/// The document as given.
	pub document: Value,
}

/// A run that signs and sends.
pub struct Run<'a> {
	pub chain: &'a Chain,
	/// Who sends.
	pub account: &'a Account,
	/// For which entity.
	pub issuer: &'a str,
	/// Who can open sealed parties.
	pub customs: Option<CustomsKey>,
	/// What is known of the documents.
	pub ledger: Ledger,
	/// What came of them.
	pub summary: &'a mut Summary,
}

impl Run<'_> {
	/// Signs and anchors what has not been.
	pub async fn issue(mut self, good: &[Good], key: &IssuerKey) -> Result<()> {
		self.sign(good, key)?;
		let (known, rest): (Vec<_>, Vec<_>) = good.iter().partition(|good| self.ledger.is_anchored(&good.row));
		for good in &known {
			self.ledger.hand_out(self.signed(good)?)?;
		}
		self.summary.already_there += known.len();

		// What a run that was killed has sent may be on the chain without the ledger's knowing.
		let progress = Progress::new(rest.len(), "anchored");
		let head = chain::at_rest(self.chain, self.account, &progress).await?;
		let ids = rest
			.iter()
			.map(|good| Ok(self.signed(good)?.id.clone()))
			.collect::<Result<Vec<_>>>()?;
		let found = self.chain.anchored(&head, &ids).await?;
		let (there, rest) = rest
			.into_iter()
			.zip(&ids)
			.partition::<Vec<_>, _>(|(_, id)| found.contains(id.as_str()));
		progress.advance(there.len());
		self.acknowledge(&head, there.into_iter().map(|(good, _)| good)).await?;
		let rest: Vec<_> = rest.into_iter().map(|(good, _)| good).collect();
		let doubled = self.send(&rest, &progress).await?;
		self.acknowledge(&self.chain.head().await?, doubled.into_iter()).await
	}

	/// Signs what has not been signed.
	fn sign(&mut self, good: &[Good], key: &IssuerKey) -> Result<()> {
		let unsigned: Vec<_> = good
			.iter()
			.filter(|good| self.ledger.signed(&good.row).is_none())
			.collect();
		let progress = Progress::new(unsigned.len(), "signed");
		for chunk in unsigned.chunks(SIGNED_TOGETHER) {
			let signed = chunk.iter().map(|good| {
				let mut document = good.document.clone();
				let openings = seal_parties(&mut document, self.customs.as_ref())?;
				let issued = issue(&Certificate::read(&document)?, key)?;
				Ok(Signed {
					row: good.row.clone(),
					place: good.place.clone(),
					id: format!("{:?}", issued.id),
					credential: issued.credential,
					form: serde_json::to_value(issued.form)?,
					openings,
				})
			});
			self.ledger.sign(signed.collect::<Result<_>>()?)?;
			progress.advance(chunk.len());
		}
		Ok(())
	}

	/// Sends the certificates of `rest`; those that are on the chain already, after all.
	async fn send<'g>(&mut self, rest: &[&'g Good], progress: &Progress) -> Result<Vec<&'g Good>> {
		let calls = rest.iter().map(|good| {
			let Signed { id, form, .. } = self.signed(good)?;
			Ok(json!({ "Certificates": { "issue": { "id": id, "form": form } } }))
		});
		let calls = calls.collect::<Result<Vec<_>>>()?;
		let mut doubled = Vec::new();
		let Self {
			chain,
			account,
			ledger,
			summary,
			..
		} = self;
		chain::send(chain, account, &calls, progress, |before, Landed { block, results }| {
			let mut issued = Vec::new();
			progress.advance(results.len());
			for (good, result) in rest[before..].iter().zip(results) {
				match result {
					Ok(()) => issued.push(good.row.as_str()),
					Err(refusal) if refusal.name == "certificates.AlreadyExists" => doubled.push(*good),
					Err(refusal) => {
						summary.refused += 1;
						progress.say(&Fault::new(&good.place, ".", refusal).to_string());
					}
				}
			}
			summary.issued += issued.len();
			ledger.anchor(&issued, &block)
		})
		.await?;
		Ok(doubled)
	}

	/// Keeps that certificates were found at `head`, unless somebody else was there first with a copy of one.
	async fn acknowledge(&mut self, head: &Head, there: impl Iterator<Item = &Good>) -> Result<()> {
		#[derive(Deserialize)]
		struct Anchored {
			issuer: String,
		}
		let block = format!("{:?}", head.block_hash());
		for good in there {
			let id = self.signed(good)?.id.clone();
			let found: Option<Anchored> = self.chain.find("certificates_get", &[json!(id), json!(block)]).await?;
			let issuer = found.with_context(|| format!("{id} is gone"))?.issuer;
			if issuer == self.issuer {
				self.summary.already_there += 1;
				self.ledger.anchor(&[&good.row], &block)?;
			} else {
				self.summary.refused += 1;
				eprintln!(
					"{}",
					Fault::new(&good.place, ".", format!("{id} was anchored by {issuer}"))
				);
			}
		}
		Ok(())
	}

	fn signed(&self, good: &Good) -> Result<&Signed> {
		self.ledger
			.signed(&good.row)
			.with_context(|| format!("{} is not signed", good.place))
	}
}

/// The newest key of the customs administration `lei` to seal to.
pub async fn customs_key(chain: &Chain, lei: Lei) -> Result<CustomsKey> {
	let answer: Value = chain
		.find("entities_didDocument", &[json!(lei)])
		.await?
		.with_context(|| format!("{lei} was never admitted to the register"))?;
	CustomsKey::read_json(&answer.to_string(), None).with_context(|| lei.to_string())
}

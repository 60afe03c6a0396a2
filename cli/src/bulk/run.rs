//! Signing and anchoring each document once.

use super::{ledger::Ledger, Desk, Good, Kind, Signed, Summary};
use crate::{
	chain::{self, Head, Landed},
	rows::Fault,
	shared::progress::Progress,
};
use anyhow::{Context, Result};
use serde_json::{json, Value};

/// How many documents are signed before they are written to the disk together.
const SIGNED_TOGETHER: usize = 100;

/// A run that signs and sends.
pub struct Run<'a, K> {
	pub desk: &'a Desk<'a>,
	pub kind: K,
	/// What is known of the documents.
	pub ledger: Ledger,
	/// What came of them.
	pub summary: &'a mut Summary,
}

impl<K: Kind> Run<'_, K> {
	/// Signs and anchors what has not been.
	pub async fn issue(mut self, good: &[Good]) -> Result<()> {
		let (known, rest): (Vec<_>, Vec<_>) = good.iter().partition(|good| self.ledger.is_anchored(&good.row));
		for good in &known {
			self.ledger.hand_out(self.signed(good)?)?;
		}
		self.summary.already_there += known.len();

		let Desk { chain, account, .. } = self.desk;
		let progress = Progress::new(rest.len(), "signed");
		let head = chain::at_rest(chain, account, &progress).await?;
		self.sign(&head, &rest, &progress).await?;

		// What a run that was killed has sent may be on the chain without the ledger's knowing.
		let progress = Progress::new(rest.len(), "anchored");
		let ids = rest
			.iter()
			.map(|good| Ok(self.signed(good)?.id.clone()))
			.collect::<Result<Vec<_>>>()?;
		let found = chain.anchored(&head, self.kind.record(), &ids).await?;
		let (there, rest) = rest
			.into_iter()
			.zip(&ids)
			.partition::<Vec<_>, _>(|(_, id)| found.contains(id.as_str()));
		progress.advance(there.len());
		self.acknowledge(&head, there.into_iter().map(|(good, _)| good)).await?;
		let rest: Vec<_> = rest.into_iter().map(|(good, _)| good).collect();
		let doubled = self.send(&rest, &progress).await?;
		self.acknowledge(&chain.head().await?, doubled.into_iter()).await
	}

	/// Signs what has not been signed, and anew what can never be anchored as it was signed. Nothing of `rest` is on its way.
	async fn sign(&mut self, head: &Head, rest: &[&Good], progress: &Progress) -> Result<()> {
		let is_unsigned = |good: &&&Good| self.ledger.signed(&good.row).is_none();
		let mut unsigned: Vec<_> = rest.iter().filter(is_unsigned).copied().collect();
		progress.advance(rest.len() - unsigned.len());
		loop {
			for chunk in unsigned.chunks(SIGNED_TOGETHER) {
				let signed = chunk.iter().map(|good| self.kind.sign(good, &self.desk.key));
				self.ledger.sign(signed.collect::<Result<_>>()?)?;
				progress.advance(chunk.len());
			}
			let signed: Vec<_> = rest.iter().filter_map(|good| self.ledger.signed(&good.row)).collect();
			let unusable = self.kind.unusable(&self.desk.chain, head, &signed).await?;
			if unusable.is_empty() {
				return Ok(());
			}
			unsigned = rest
				.iter()
				.filter(|good| unusable.contains(&good.row))
				.copied()
				.collect();
		}
	}

	/// Sends the documents of `rest`; those that are on the chain already, after all.
	async fn send<'g>(&mut self, rest: &[&'g Good], progress: &Progress) -> Result<Vec<&'g Good>> {
		let calls = rest.iter().map(|good| Ok(self.kind.call(self.signed(good)?)));
		let calls = calls.collect::<Result<Vec<_>>>()?;
		let mut doubled = Vec::new();
		let Self {
			desk, ledger, summary, ..
		} = self;
		chain::send(
			&desk.chain,
			&desk.account,
			&calls,
			progress,
			|before, Landed { block, results }| {
				let mut issued = Vec::new();
				progress.advance(results.len());
				for (good, result) in rest[before..].iter().zip(results) {
					match result {
						Ok(()) => issued.push(good.row.as_str()),
						Err(refusal) if refusal.name == K::DOUBLED => doubled.push(*good),
						Err(refusal) => {
							summary.refused += 1;
							progress.say(&Fault::new(&good.place, ".", refusal).to_string());
						}
					}
				}
				summary.issued += issued.len();
				ledger.anchor(&issued, &block)
			},
		)
		.await?;
		Ok(doubled)
	}

	/// Keeps that documents were found at `head`, unless somebody else was there first with a copy of one.
	async fn acknowledge(&mut self, head: &Head, there: impl Iterator<Item = &Good>) -> Result<()> {
		let block = format!("{:?}", head.block_hash());
		for good in there {
			let id = self.signed(good)?.id.clone();
			let found: Option<Value> = self.desk.chain.find(K::GET, &[json!(id), json!(block)]).await?;
			let found = found.with_context(|| format!("{id} is gone"))?;
			let issuer = found.get(K::ISSUER).and_then(Value::as_str).unwrap_or_default();
			if issuer == self.kind.issuer() {
				self.summary.already_there += 1;
				self.ledger.anchor(&[&good.row], &block)?;
			} else {
				self.summary.refused += 1;
				let reason = format!("{id} was anchored by {issuer}");
				eprintln!("{}", Fault::new(&good.place, ".", reason));
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

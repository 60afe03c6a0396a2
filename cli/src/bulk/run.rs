//! Signing and anchoring each document once.

use super::{ledger::Ledger, Desk, Kind, Signed, Sound, Summary};
use crate::{
	chain::{self, Head, Landed},
	rows::Fault,
	shared::progress::Progress,
};
use anyhow::{ensure, Context, Result};
use serde_json::{json, Value};

/// Documents that are signed before they are written to the disk together.
const SIGNED_TOGETHER: usize = 100;

/// The refusal of whatever else the entity sends on the same day.
const DAY_IS_FULL: &str = "entities.MaxDailyRecordsExceeded";

/// A run that signs and sends.
pub struct Run<'a, K> {
	pub desk: &'a Desk<'a>,
	pub kind: K,
	pub ledger: Ledger,
	pub summary: &'a mut Summary,
}

impl<K: Kind> Run<'_, K> {
	/// Signs and anchors the documents that have not been.
	pub async fn issue(mut self, sound: &[Sound]) -> Result<()> {
		let (known, rest): (Vec<_>, Vec<_>) = sound.iter().partition(|sound| self.ledger.is_anchored(&sound.row));
		for sound in &known {
			self.ledger.hand_out(self.signed(sound)?)?;
		}
		self.summary.already_there += known.len();

		let Desk { chain, account, .. } = self.desk;
		let progress = Progress::new(rest.len(), "signed");
		let head = chain::at_rest(chain, account, &progress).await?;
		self.sign(&head, &rest, &progress).await?;

		// A run that was killed may have sent what the ledger does not know to be on the chain.
		let progress = Progress::new(rest.len(), "anchored");
		let ids = rest
			.iter()
			.map(|sound| Ok(self.signed(sound)?.id.clone()))
			.collect::<Result<Vec<_>>>()?;
		let found = chain.anchored(&head, self.kind.record(), &ids).await?;
		let (there, rest) = rest
			.into_iter()
			.zip(&ids)
			.partition::<Vec<_>, _>(|(_, id)| found.contains(id.as_str()));
		progress.advance(there.len());
		self.acknowledge(&head, there.into_iter().map(|(sound, _)| sound))
			.await?;
		let rest: Vec<_> = rest.into_iter().map(|(sound, _)| sound).collect();
		let doubled = self.send(&rest, &progress).await?;
		self.acknowledge(&chain.head().await?, doubled.into_iter()).await
	}

	/// Signs what has not been signed, and signs anew what can never be anchored as it was. Nothing of `rest` is on its
	/// way.
	async fn sign(&mut self, head: &Head, rest: &[&Sound], progress: &Progress) -> Result<()> {
		let is_unsigned = |sound: &&&Sound| self.ledger.signed(&sound.row).is_none();
		let mut unsigned: Vec<_> = rest.iter().filter(is_unsigned).copied().collect();
		progress.advance(rest.len() - unsigned.len());
		loop {
			for chunk in unsigned.chunks(SIGNED_TOGETHER) {
				let signed = chunk.iter().map(|sound| self.kind.sign(sound, &self.desk.key));
				self.ledger.sign(signed.collect::<Result<_>>()?)?;
				progress.advance(chunk.len());
			}
			let signed: Vec<_> = rest.iter().filter_map(|sound| self.ledger.signed(&sound.row)).collect();
			let unusable = self.kind.unusable(&self.desk.chain, head, &signed).await?;
			if unusable.is_empty() {
				return Ok(());
			}
			unsigned = rest
				.iter()
				.filter(|sound| unusable.contains(&sound.row))
				.copied()
				.collect();
		}
	}

	/// Sends the documents of `rest`. Returns those that are on the chain already, after all.
	async fn send<'g>(&mut self, rest: &[&'g Sound], progress: &Progress) -> Result<Vec<&'g Sound>> {
		let calls = rest.iter().map(|sound| Ok(self.kind.call(self.signed(sound)?)));
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
				let (mut issued, mut is_full) = (Vec::new(), false);
				progress.advance(results.len());
				for (sound, result) in rest[before..].iter().zip(results) {
					match result {
						Ok(()) => issued.push(sound.row.as_str()),
						Err(refusal) if refusal.name == K::DOUBLED => doubled.push(*sound),
						Err(refusal) => {
							summary.refused += 1;
							is_full |= refusal.name == DAY_IS_FULL;
							progress.say(&Fault::new(&sound.place, ".", refusal).to_string());
						}
					}
				}
				summary.issued += issued.len();
				ledger.anchor(&issued, &block)?;
				ensure!(!is_full, "this is all for today: run again after midnight UTC");
				Ok(())
			},
		)
		.await?;
		Ok(doubled)
	}

	/// Keeps that documents were found at `head`; one that somebody else anchored first, as a copy, is refused.
	async fn acknowledge(&mut self, head: &Head, there: impl Iterator<Item = &Sound>) -> Result<()> {
		let block = format!("{:?}", head.block_hash());
		for sound in there {
			let id = self.signed(sound)?.id.clone();
			let found: Option<Value> = self.desk.chain.find(K::GET, &[json!(id), json!(block)]).await?;
			let found = found.with_context(|| format!("{id} is gone"))?;
			let issuer = found.get(K::ISSUER).and_then(Value::as_str).unwrap_or_default();
			if issuer == self.kind.issuer() {
				self.summary.already_there += 1;
				self.ledger.anchor(&[&sound.row], &block)?;
			} else {
				self.summary.refused += 1;
				let reason = format!("{id} was anchored by {issuer}");
				eprintln!("{}", Fault::new(&sound.place, ".", reason));
			}
		}
		Ok(())
	}

	fn signed(&self, sound: &Sound) -> Result<&Signed> {
		self.ledger
			.signed(&sound.row)
			.with_context(|| format!("{} is not signed", sound.place))
	}
}

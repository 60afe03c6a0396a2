//! Signing and anchoring each document once.

use super::{ledger::Ledger, Desk, Kind, Signed, Sound, Summary};
use crate::{
	chain::{self, Call, Head, Landed, Outcome},
	rows::Fault,
	shared::progress::Progress,
};
use anyhow::{ensure, Context, Result};
use serde_json::{json, Value};
use std::collections::HashSet;
use subxt::{
	dynamic::{At, Value as OnChain},
	ext::scale_value::ValueDef,
};

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
	/// The faults of rows, told as they are found.
	pub faults: Vec<Fault>,
}

impl<K: Kind> Run<'_, K> {
	/// Signs and anchors the documents that have not been, and those that the chain has no more.
	pub async fn issue(&mut self, sound: &[Sound]) -> Result<()> {
		self.tell_others();
		let Desk { chain, account, .. } = self.desk;
		let progress = Progress::new(sound.len(), "signed");
		let head = chain::at_rest(chain, account, &progress).await?;

		// The ledger is not believed: a run that was killed may have sent more than it knows of, a block may be lost
		// after a power failure, or the chain may have begun anew.
		let (mut there, mut rest) = (Vec::new(), Vec::new());
		for (sound, record) in self.records(&head, sound).await? {
			match record {
				Some(record) => there.push((sound, record)),
				None => rest.push(sound),
			}
		}
		for sound in rest.iter().filter(|sound| self.ledger.block(&sound.row).is_some()) {
			let id = &self.signed(sound)?.id;
			let reason = format!("{id} was anchored, and is not on this chain: it is sent again");
			progress.say(&Fault::new(&sound.place, ".", reason).to_string());
		}
		progress.advance(there.len());
		self.sign(&head, &rest, &progress).await?;

		let progress = Progress::new(sound.len(), "anchored");
		progress.advance(there.len());
		for (sound, record) in there {
			if self.ledger.block(&sound.row).is_some() {
				self.ledger.hand_out(self.signed(sound)?)?;
			} else if !self.acknowledge(&head, sound).await? {
				continue;
			}
			self.count(sound, ended(&record));
		}
		let doubled = self.send(&rest, &progress).await?;
		let head = chain.head().await?;
		for sound in doubled {
			if self.acknowledge(&head, sound).await? {
				self.count(sound, None);
			}
		}
		Ok(())
	}

	/// Tells of what the ledger has besides the rows given, and of options that count for new rows alone.
	fn tell_others(&self) {
		let given: HashSet<_> = self.desk.named().into_iter().map(|(row, _)| row).collect();
		let gone = self.ledger.rows().filter(|row| !given.contains(*row)).count();
		if gone > 0 {
			let directory = self.ledger.directory().display();
			eprintln!("{directory}: {gone} of the documents issued before are of no row in these files");
		}
		let manner = self.kind.manner();
		let signed = given.iter().filter_map(|row| self.ledger.signed(row));
		let others = signed.filter(|signed| signed.manner != manner).count();
		if others > 0 {
			eprintln!("{others} documents were signed before with other options, and stay as they are");
		}
	}

	/// Each document with what the chain has of it at `head`.
	async fn records<'g>(&self, head: &Head, sound: &'g [Sound]) -> Result<Vec<(&'g Sound, Option<OnChain<u32>>)>> {
		let (signed, unsigned): (Vec<_>, Vec<_>) =
			sound.iter().partition(|sound| self.ledger.signed(&sound.row).is_some());
		let ids = signed.iter().map(|sound| Ok(self.signed(sound)?.id.as_str()));
		let ids = ids.collect::<Result<Vec<_>>>()?;
		let records = self.desk.chain.records(head, self.kind.record(), &ids).await?;
		let unsigned = unsigned.into_iter().map(|sound| (sound, None));
		Ok(signed.into_iter().zip(records).chain(unsigned).collect())
	}

	/// Counts a document that was on the chain before: in force, or `ended`, in a word.
	fn count(&mut self, sound: &Sound, ended: Option<String>) {
		let Some(ended) = ended else {
			self.summary.already_there += 1;
			return;
		};
		self.summary.withdrawn += 1;
		let id = self.ledger.signed(&sound.row).map(|signed| signed.id.clone());
		let reason = format!(
			"{} is {ended}: take the row out, or change it to issue anew",
			id.unwrap_or_default()
		);
		self.fault(sound, reason);
	}

	/// Tells and keeps a fault of the row of `sound`.
	fn fault(&mut self, sound: &Sound, reason: impl ToString) {
		let fault = Fault::new(&sound.place, ".", reason);
		eprintln!("{fault}");
		self.faults.push(fault);
	}

	/// Signs what has not been signed, and signs anew what can never be anchored as it was. Nothing of `rest` is on its
	/// way.
	async fn sign(&mut self, head: &Head, rest: &[&Sound], progress: &Progress) -> Result<()> {
		let is_unsigned = |sound: &&&Sound| self.ledger.signed(&sound.row).is_none();
		let mut unsigned: Vec<_> = rest.iter().filter(is_unsigned).copied().collect();
		progress.advance(rest.len() - unsigned.len());
		loop {
			for chunk in unsigned.chunks(SIGNED_TOGETHER) {
				let manner = self.kind.manner();
				let signed = chunk.iter().map(|sound| {
					let signed = self.kind.sign(sound, &self.desk.key)?;
					let manner = manner.clone();
					Ok(Signed { manner, ..signed })
				});
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
		let calls = rest.iter().map(|sound| {
			let signed = self.signed(sound)?;
			Ok(Call::making(self.kind.call(signed), K::GET, json!(signed.id)))
		});
		let calls = calls.collect::<Result<Vec<_>>>()?;
		let mut doubled = Vec::new();
		let Self {
			desk,
			ledger,
			summary,
			faults,
			..
		} = self;
		chain::send(
			&desk.chain,
			&desk.account,
			&calls,
			progress,
			|Landed { block, outcomes }| {
				let (mut issued, mut is_full) = (Vec::new(), false);
				progress.advance(outcomes.len());
				for (place, outcome) in outcomes {
					let sound = rest[place];
					match outcome {
						Outcome::Done => issued.push(sound.row.as_str()),
						Outcome::There => doubled.push(sound),
						Outcome::Refused(refusal) if refusal.name == K::DOUBLED => doubled.push(sound),
						Outcome::Refused(refusal) => {
							summary.refused += 1;
							is_full |= refusal.name == DAY_IS_FULL;
							let fault = Fault::new(&sound.place, ".", refusal);
							progress.say(&fault.to_string());
							faults.push(fault);
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

	/// Keeps that a document was found at `head`. False if somebody else anchored it first, as a copy: that is refused.
	async fn acknowledge(&mut self, head: &Head, sound: &Sound) -> Result<bool> {
		let block = format!("{:?}", head.block_hash());
		let id = self.signed(sound)?.id.clone();
		let found: Option<Value> = self.desk.chain.find(K::GET, &[json!(id), json!(block)]).await?;
		let found = found.with_context(|| format!("{id} is gone"))?;
		let issuer = found.get(K::ISSUER).and_then(Value::as_str).unwrap_or_default();
		let is_own = issuer == self.kind.issuer();
		if is_own {
			self.ledger.anchor(&[&sound.row], &block)?;
		} else {
			self.summary.refused += 1;
			self.fault(sound, format!("{id} was anchored by {issuer}"));
		}
		Ok(is_own)
	}

	fn signed(&self, sound: &Sound) -> Result<&Signed> {
		self.ledger
			.signed(&sound.row)
			.with_context(|| format!("{} is not signed", sound.place))
	}
}

/// The word for how the document whose `record` the chain has came to its end; none if it is in force, or can be again.
fn ended(record: &OnChain<u32>) -> Option<String> {
	match &record.at("state")?.value {
		ValueDef::Variant(state) if !["Active", "Suspended"].contains(&state.name.as_str()) => {
			Some(state.name.to_lowercase())
		}
		_ => None,
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn record(state: OnChain<()>) -> OnChain<u32> {
		OnChain::named_composite([("issuer", OnChain::string("A")), ("state", state)]).map_context(|()| 0)
	}

	#[test]
	fn what_was_taken_back_is_told_from_what_is_in_force() {
		for (name, expected) in [
			("Active", None),
			("Suspended", None),
			("Withdrawn", Some("withdrawn")),
			("Superseded", Some("superseded")),
			("Revoked", Some("revoked")),
		] {
			let state = OnChain::named_variant(name, [("at", OnChain::u128(1))]);
			assert_eq!(ended(&record(state)).as_deref(), expected);
		}
		assert_eq!(ended(&OnChain::u128(7).map_context(|()| 0)), None);
	}
}

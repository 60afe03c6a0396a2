//! A transaction in a final block, and what became of its calls.

use super::{Chain, DispatchError, Hash};
use anyhow::{ensure, Result};
use subxt::events::Phase;

/// The calls of a transaction in a final block, or calls that the chain had already in that block.
pub struct Landed {
	/// The hash of the block.
	pub block: String,
	/// The place of each call among those that were to be sent, and its outcome.
	pub outcomes: Vec<(usize, Outcome)>,
}

/// The outcome of a call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
	Done,
	Refused(DispatchError),
	/// The chain has the record that the call was to make, by another transaction: by one before, or by somebody else.
	/// It may be a different one of that name.
	There,
}

/// The outcomes of the `count` calls of the transaction at `index` in the final `block`, by the events of that block.
///
/// # Errors
/// If the node has the state of that block no longer.
pub async fn outcomes(chain: &Chain, block: Hash, index: u32, count: usize) -> Result<Vec<Outcome>> {
	let block = chain.at(block).await?;
	let metadata = block.metadata_ref();
	let mut outcomes = Vec::with_capacity(count);
	for event in block.events().fetch().await?.iter() {
		let event = event?;
		if event.phase() != Phase::ApplyExtrinsic(index) {
			continue;
		}
		let refusal = || {
			let fields = event.decode_fields_unchecked_as()?;
			anyhow::Ok(Outcome::Refused(DispatchError::of(&fields, metadata)))
		};
		match (event.pallet_name(), event.event_name()) {
			("Utility", "ItemCompleted") => outcomes.push(Outcome::Done),
			("Utility", "ItemFailed") => outcomes.push(refusal()?),
			("System", "ExtrinsicSuccess") if count == 1 && outcomes.is_empty() => outcomes.push(Outcome::Done),
			("System", "ExtrinsicFailed") => outcomes = vec![refusal()?; count],
			_ => {}
		}
	}
	ensure!(
		outcomes.len() == count,
		"{count} calls sent, and the chain tells of {}",
		outcomes.len()
	);
	Ok(outcomes)
}

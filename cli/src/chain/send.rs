//! Sending calls, many to a transaction, at the pace that the allowance lets (docs/decisions/0016, 0023).
//!
//! One transaction is under way at a time: the next is made when that one is final. So the nonce is always the chain's own, and
//! what a run that was killed left behind is waited for.

use super::{form::fit, Account, Chain, Head, Refusal};
use crate::shared::progress::Progress;
use anyhow::{anyhow, bail, ensure, Result};
use serde_json::Value as Json;
use std::{future::Future, pin::pin, time::Duration};
use subxt::{
	config::substrate::SubstrateExtrinsicParamsBuilder as Parameters,
	dynamic::{transaction, Value},
	error::TransactionProgressError,
	ext::scale_value::Composite,
	tx::{TransactionInvalid, ValidationResult},
};

/// The most calls in a transaction: half a block of certificates, which leaves room for others.
const LARGEST: usize = 100;

/// For how many blocks a transaction may wait for one with room. A run that was killed leaves none behind for longer.
const LIFETIME: u64 = 64;

/// After how long a wait is told.
const PATIENCE: Duration = Duration::from_secs(30);

/// Sends `calls` in order, each as JSON: the pallet, the call and its arguments, by name. `tell` is told what became of those of
/// each transaction, once that is final, and how many there were before them.
///
/// A call that is refused does not keep the others from being done.
pub async fn send(
	chain: &Chain,
	account: &Account,
	calls: &[Json],
	progress: &Progress,
	mut tell: impl FnMut(usize, Landed) -> Result<()>,
) -> Result<()> {
	let mut done = 0;
	let mut size = LARGEST;
	let mut is_full_speed = true;
	while let Some(rest) = calls.get(done..).filter(|rest| !rest.is_empty()) {
		let batch = &rest[..size.min(rest.len())];
		let head = at_rest(chain, account, progress).await?;
		match submit(&head, account, batch, progress).await? {
			Some(landed) => {
				tell(done, landed)?;
				done += batch.len();
				size = LARGEST.min(batch.len() * 2);
			}
			None if batch.len() > 1 => size = batch.len() / 2,
			None => {
				if std::mem::take(&mut is_full_speed) {
					progress.say("the allowance is used up; going on as it comes back with each block");
				}
				patiently(progress, "waiting for a block", chain.next_block()).await?;
			}
		}
	}
	Ok(())
}

/// Sends one call. The final block that it is done in; or why it is refused.
pub async fn send_one(chain: &Chain, account: &Account, call: Json) -> Result<String> {
	let mut outcome = Err(anyhow!("the chain does not tell what became of it"));
	send(chain, account, &[call], &Progress::new(1, "sent"), |_, landed| {
		outcome = match landed.results.into_iter().next() {
			Some(Err(refusal)) => Err(anyhow!("{refusal}")),
			_ => Ok(landed.block),
		};
		Ok(())
	})
	.await?;
	outcome
}

/// The last final block, once nothing that `account` has sent is on its way to one.
pub async fn at_rest(chain: &Chain, account: &Account, progress: &Progress) -> Result<Head> {
	patiently(
		progress,
		"waiting for what this account has sent before",
		chain.at_rest(account),
	)
	.await
}

/// A transaction in a final block.
pub struct Landed {
	/// The block's hash.
	pub block: String,
	/// What became of each of its calls.
	pub results: Vec<Result<(), Refusal>>,
}

/// Sends one transaction with all of `batch`; none if there is no room for so much.
async fn submit(head: &Head, account: &Account, batch: &[Json], progress: &Progress) -> Result<Option<Landed>> {
	let metadata = head.metadata_ref();
	let call = |json| fit(metadata.types(), metadata.outer_enums().call_enum_ty(), json);
	let calls = batch.iter().map(call).collect::<Result<Vec<_>>>()?;
	let batched = transaction(
		"Utility",
		"force_batch",
		Composite::unnamed([Value::unnamed_composite(calls)]),
	);
	let parameters = Parameters::new().mortal(LIFETIME).build();
	let signed = head
		.tx()
		.create_signable(&batched, &account.id(), parameters)
		.await?
		.sign(account.signer())?;
	match signed.validate().await? {
		ValidationResult::Valid(_) => {}
		ValidationResult::Invalid(TransactionInvalid::Payment | TransactionInvalid::ExhaustsResources) => {
			return Ok(None)
		}
		refused => bail!("the chain takes no transaction of this account: {refused:?}"),
	}

	let watched = signed.submit_and_watch().await?;
	let landed = match patiently(progress, "waiting for a final block", watched.wait_for_finalized()).await {
		Ok(landed) => landed,
		// Another account of the entity has used up the allowance meanwhile, or the pool is full.
		Err(TransactionProgressError::TransactionStatusError(_)) => return Ok(None),
		Err(error) => return Err(error.into()),
	};
	let block = landed.at().await?;
	let metadata = block.metadata_ref();
	let mut results = Vec::with_capacity(batch.len());
	for event in landed.fetch_events().await?.iter() {
		let event = event?;
		let refusal = || anyhow::Ok(Refusal::of(&event.decode_fields_unchecked_as()?, metadata));
		match (event.pallet_name(), event.event_name()) {
			("Utility", "ItemCompleted") => results.push(Ok(())),
			("Utility", "ItemFailed") => results.push(Err(refusal()?)),
			("System", "ExtrinsicFailed") => results = vec![Err(refusal()?); batch.len()],
			_ => {}
		}
	}
	ensure!(
		results.len() == batch.len(),
		"{} calls sent, and the chain tells of {}",
		batch.len(),
		results.len()
	);
	let block = format!("{:?}", landed.block_hash());
	Ok(Some(Landed { block, results }))
}

/// What `awaited` comes to; `what` is said as often as patience ends.
async fn patiently<T>(progress: &Progress, what: &str, awaited: impl Future<Output = T>) -> T {
	let mut awaited = pin!(awaited);
	loop {
		match tokio::time::timeout(PATIENCE, &mut awaited).await {
			Ok(outcome) => return outcome,
			Err(_) => progress.say(what),
		}
	}
}

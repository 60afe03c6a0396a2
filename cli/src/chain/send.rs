//! Sending calls, many to a transaction, at the pace that the allowance lets (docs/decisions/0016, 0023).
//!
//! One transaction is under way at a time, and the next is made when that one is final: so the nonce is always the
//! chain's own, and a transaction that a killed run left behind is waited for.

use super::{form::fit, Account, Chain, DispatchError, Head};
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

/// The blocks for which a transaction may wait for room. A run that was killed leaves none behind for longer.
const LIFETIME: u64 = 64;

/// The wait after which the user is told of it.
const PATIENCE: Duration = Duration::from_secs(30);

/// Sends `calls` in order, each as JSON: the pallet, the call and its arguments, by name. Each transaction that is
/// final goes to `tell`, with the number of calls before it.
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

/// Sends one call, and returns the final block that it is done in.
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
	/// The hash of the block.
	pub block: String,
	/// The outcome of each of its calls.
	pub results: Vec<Result<(), DispatchError>>,
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
		let refusal = || anyhow::Ok(DispatchError::of(&event.decode_fields_unchecked_as()?, metadata));
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

/// Waits for `awaited`, and says `what` as often as patience ends.
async fn patiently<T>(progress: &Progress, what: &str, awaited: impl Future<Output = T>) -> T {
	let mut awaited = pin!(awaited);
	loop {
		match tokio::time::timeout(PATIENCE, &mut awaited).await {
			Ok(outcome) => return outcome,
			Err(_) => progress.say(what),
		}
	}
}

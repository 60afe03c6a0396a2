//! Sending calls, many to a transaction, at the pace that the allowance lets (docs/decisions/0016, 0023).
//!
//! One transaction is under way at a time, and the next is made when that one is final: so the nonce is always the
//! chain's own, and a transaction that a killed run left behind is waited for.

use super::{form::fit, Account, Chain, DispatchError, Head};
use crate::shared::progress::Progress;
use anyhow::{anyhow, bail, ensure, Error, Result};
use serde_json::{json, Value as Json};
use std::{fmt, future::Future, pin::pin, time::Duration};
use subxt::{
	dynamic::{transaction, Value},
	error::TransactionProgressError,
	ext::scale_value::{Composite, ValueDef},
	tx::{DynamicPayload, TransactionInvalid, TransactionUnknown, ValidationResult},
};

/// The most calls in a transaction: half a block of certificates, which leaves room for others.
const LARGEST: usize = 100;

/// The blocks for which a call may wait for room, in the pool or at this desk. A run that was killed leaves none behind
/// for longer.
const LIFETIME: u64 = 64;

/// The wait after which the user is told of it.
const PATIENCE: Duration = Duration::from_secs(30);

/// Sends `calls` in order, each as JSON: the pallet, the call and its arguments, by name. Each transaction that is
/// final goes to `tell`, with the number of calls before it.
///
/// A call that is refused does not keep the others from being done. Fails if the account may send nothing, and over a
/// call that stays out of 64 blocks.
pub async fn send(
	chain: &Chain,
	account: &Account,
	calls: &[Json],
	progress: &Progress,
	mut tell: impl FnMut(usize, Landed) -> Result<()>,
) -> Result<()> {
	let mut done = 0;
	let mut size = LARGEST;
	let mut waited = 0;
	let mut is_full_speed = true;
	while let Some(rest) = calls.get(done..).filter(|rest| !rest.is_empty()) {
		let batch = &rest[..size.min(rest.len())];
		let head = at_rest(chain, account, progress).await?;
		let reason = match submit(chain, &head, account, batch, progress).await? {
			Ok(landed) => {
				tell(done, landed)?;
				done += batch.len();
				size = LARGEST.min(batch.len() * 2);
				waited = 0;
				continue;
			}
			Err(reason) => reason,
		};
		if matches!(reason, StaysOut::Unpaid) {
			ensure_member(chain, account).await?;
		}
		if batch.len() > 1 {
			size = batch.len() / 2;
			continue;
		}
		ensure!(
			waited < LIFETIME,
			"it stayed out of {waited} blocks, so it is given up: {reason}"
		);
		waited += 1;
		if std::mem::take(&mut is_full_speed) {
			progress.say(&format!("{reason}; going on as blocks have room for it"));
		}
		patiently(progress, "waiting for a block", chain.next_block()).await?;
	}
	Ok(())
}

/// Fails unless `account` acts for an entity: no allowance will ever come back to any other.
async fn ensure_member(chain: &Chain, account: &Account) -> Result<()> {
	let account = account.id().to_string();
	let entity: Option<Json> = chain.find("entities_byAccount", &[json!(account)]).await?;
	ensure!(
		entity.is_some(),
		"{account} acts for no entity, and has no coins to pay with: the chain takes this of members alone"
	);
	Ok(())
}

/// The reason why a transaction is in no block, and may be in a later one.
enum StaysOut {
	/// The allowance does not cover it.
	Unpaid,
	/// There is no room in the block.
	Full,
	/// The pool has let it go, because another account of the entity has used up the allowance, or it is full.
	Dropped(String),
}

impl fmt::Display for StaysOut {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		match self {
			Self::Unpaid => f.write_str("the allowance is used up, and comes back with each block"),
			Self::Full => f.write_str("the block is full"),
			Self::Dropped(reason) => write!(f, "the node has let it go: {reason}"),
		}
	}
}

/// Sends one call, and returns the final block that it is done in. If the chain refuses it, the error is a
/// [`DispatchError`].
pub async fn send_one(chain: &Chain, account: &Account, call: Json) -> Result<String> {
	let mut outcome = Err(anyhow!("the chain does not tell what became of it"));
	send(chain, account, &[call], &Progress::new(1, "sent"), |_, landed| {
		outcome = match landed.results.into_iter().next() {
			Some(Err(refusal)) => Err(Error::new(refusal)),
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

/// Sends one transaction with all of `batch`; or says why there is no room for so much now.
async fn submit(
	chain: &Chain,
	head: &Head,
	account: &Account,
	batch: &[Json],
	progress: &Progress,
) -> Result<Result<Landed, StaysOut>> {
	let metadata = head.metadata_ref();
	let fitted = |json| fit(metadata.types(), metadata.outer_enums().call_enum_ty(), json);
	let calls = batch.iter().map(fitted).collect::<Result<Vec<_>>>()?;
	let call = alone(&calls).unwrap_or_else(|| {
		let calls = Composite::unnamed([Value::unnamed_composite(calls)]);
		transaction("Utility", "force_batch", calls)
	});
	let parameters = chain.pinned.parameters(head.spec_version(), LIFETIME)?;
	let signed = head
		.tx()
		.create_signable(&call, &account.id(), parameters)
		.await?
		.sign(account.signer())?;
	match signed.validate().await? {
		ValidationResult::Valid(_) => {}
		ValidationResult::Invalid(TransactionInvalid::Payment) => return Ok(Err(StaysOut::Unpaid)),
		ValidationResult::Invalid(TransactionInvalid::ExhaustsResources) => return Ok(Err(StaysOut::Full)),
		// It is signed over the metadata's hash: see `pinned`.
		ValidationResult::Invalid(TransactionInvalid::BadProof) => bail!(
			"the chain takes no transaction made by the metadata that this node tells: the node lies, or is of another \
			 chain; nothing was done"
		),
		ValidationResult::Unknown(TransactionUnknown::CannotLookup) => bail!(
			"the runtime of this chain does not know the digest of its metadata (RFC-0078), so that this node could \
			 have anything signed: nothing was sent"
		),
		refused => bail!("the chain takes no transaction of this account: {refused:?}"),
	}

	let watched = signed.submit_and_watch().await?;
	let landed = match patiently(progress, "waiting for a final block", watched.wait_for_finalized()).await {
		Ok(landed) => landed,
		Err(TransactionProgressError::TransactionStatusError(reason)) => {
			return Ok(Err(StaysOut::Dropped(reason.to_string())));
		}
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
			("System", "ExtrinsicSuccess") if batch.len() == 1 && results.is_empty() => results.push(Ok(())),
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
	Ok(Ok(Landed { block, results }))
}

/// The only one of `calls` as a transaction of its own, as the chain takes the application of a newcomer; none of
/// several.
fn alone(calls: &[Value]) -> Option<DynamicPayload<Composite<()>>> {
	let [call] = calls else { return None };
	let ValueDef::Variant(pallet) = &call.value else {
		return None;
	};
	let ValueDef::Variant(call) = &pallet.values.values().next()?.value else {
		return None;
	};
	Some(transaction(&pallet.name, &call.name, call.values.clone()))
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

#[cfg(test)]
mod tests {
	use super::*;

	fn call(pallet: &str, name: &str) -> Value {
		let call = Value::named_variant(name, [("number", Value::string("BRK-2600501-4"))]);
		Value::unnamed_variant(pallet, [call])
	}

	#[test]
	fn one_call_is_sent_alone_and_several_are_not() {
		let sent = alone(&[call("Customs", "cancel_entry")]).unwrap();
		assert_eq!((sent.pallet_name(), sent.call_name()), ("Customs", "cancel_entry"));
		assert_eq!(
			sent.call_data(),
			&Composite::named([("number", Value::string("BRK-2600501-4"))])
		);
		assert!(alone(&[call("Customs", "cancel_entry"), call("Customs", "release")]).is_none());
		assert!(alone(&[]).is_none());
	}
}

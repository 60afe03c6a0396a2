//! Sending calls, many to a transaction, at the pace that the allowance lets (docs/decisions/0016, 0023, 0051).
//!
//! One transaction is under way at a time, and the next is made when that one is final: so the number is always the
//! chain's own, and a transaction that a killed run left behind is waited for.

use super::{
	form::fit,
	landed::{outcomes, Landed, Outcome},
	number::{Number, Used, LIFETIME},
	Account, Chain, Hash, Head,
};
use crate::shared::progress::Progress;
use anyhow::{anyhow, bail, ensure, Context, Error, Result};
use serde_json::{json, Value as Json};
use std::{fmt, future::Future, pin::pin, time::Duration};
use subxt::{
	dynamic::{transaction, Value},
	ext::scale_value::{Composite, ValueDef},
	tx::{DynamicPayload, TransactionInvalid, TransactionUnknown, ValidationResult},
};

/// The most calls in a transaction: half a block of certificates, which leaves room for others.
const LARGEST: usize = 100;

/// The wait after which the user is told of it.
const PATIENCE: Duration = Duration::from_secs(30);

/// A call to be sent.
pub struct Call {
	/// The pallet, the call and its arguments, by name.
	call: Json,
	/// The node's method that answers with the record that the call makes, and the name of that record.
	record: Option<(&'static str, Json)>,
}

impl Call {
	/// A call that makes no record of a name of its own.
	pub fn new(call: Json) -> Self {
		Self { call, record: None }
	}

	/// A call that makes the record that `method` answers with for `name`. Where it is in doubt if the call was done,
	/// the chain is asked for that record, and the call is not sent again if it is there.
	pub fn making(call: Json, method: &'static str, name: Json) -> Self {
		let record = Some((method, name));
		Self { call, record }
	}
}

/// Sends `calls` in order. What is final goes to `tell`, each call once.
///
/// A call that is refused does not keep the others from being done. Fails if the account may send nothing, and over a
/// call that stays out of 64 blocks.
pub async fn send(
	chain: &Chain,
	account: &Account,
	calls: &[Call],
	progress: &Progress,
	tell: impl FnMut(Landed) -> Result<()>,
) -> Result<()> {
	let mut sending = Sending {
		chain,
		account,
		calls,
		progress,
		tell,
		rest: (0..calls.len()).collect(),
		size: LARGEST,
		waited: 0,
		is_full_speed: true,
	};
	while !sending.rest.is_empty() {
		let head = at_rest(chain, account, progress).await?;
		sending.use_number(head).await?;
	}
	Ok(())
}

/// Calls on their way.
struct Sending<'a, T> {
	chain: &'a Chain,
	account: &'a Account,
	calls: &'a [Call],
	progress: &'a Progress,
	tell: T,
	/// The places of the calls of which nothing is told yet.
	rest: Vec<usize>,
	/// The most calls for the next transaction.
	size: usize,
	/// The blocks since one had a call.
	waited: u64,
	is_full_speed: bool,
}

impl<T: FnMut(Landed) -> Result<()>> Sending<'_, T> {
	/// Sends as many calls as there is room for under the next number of the account, as it is at `head`.
	async fn use_number(&mut self, mut head: Head) -> Result<()> {
		let mut number = Number::next(self.chain, self.account, &head, self.progress).await?;
		loop {
			let batch: Vec<_> = self.rest.iter().copied().take(self.size).collect();
			let reason = match self.sign(&head, number.number, &batch).await? {
				Ok(bytes) => match number.give(&head, bytes, batch).await? {
					Ok(used) => return self.settle(used, true).await,
					Err(lost) => StaysOut::Lost(lost.to_string()),
				},
				Err(reason) => reason,
			};
			let is_lost = matches!(reason, StaysOut::Lost(_));
			self.slow_down(reason).await?;
			head = self.chain.head().await?;
			if let Some(used) = number.used(&head).await? {
				return self.settle(used, number.is_given()).await;
			}
			if is_lost && self.pass_over(&head).await? && self.rest.is_empty() {
				return Ok(());
			}
		}
	}

	/// Tells what came of a number that is `used`, where a transaction of ours `is_given` to a node or was not.
	async fn settle(&mut self, used: Used, is_given: bool) -> Result<()> {
		match used {
			Used::Own { block, index, calls } => self.land(block, index, calls).await,
			Used::Other if is_given => {
				self.progress.say(
					"another transaction of this account has used the number, so that this one can never be done: what \
					 the chain does not have is sent again",
				);
				let head = self.chain.head().await?;
				self.pass_over(&head).await?;
				Ok(())
			}
			Used::Other => Ok(()),
		}
	}

	/// Tells what came of the `calls` of the transaction at `index` in the final `block`.
	async fn land(&mut self, block: Hash, index: u32, calls: Vec<usize>) -> Result<()> {
		let outcomes = match outcomes(self.chain, block, index, calls.len()).await {
			Ok(outcomes) => outcomes,
			Err(reason) if calls.iter().all(|place| self.calls[*place].record.is_some()) => {
				self.progress.say(&format!(
					"block {block:?} is final, and the node tells no more what came of it, so the chain is asked for \
					 each record: {reason:#}"
				));
				let head = self.chain.head().await?;
				self.pass_over(&head).await?;
				return Ok(());
			}
			Err(reason) => {
				return Err(reason)
					.with_context(|| format!("it is in block {block:?}, and it is not known what came of it"))
			}
		};
		self.size = LARGEST.min(calls.len() * 2);
		self.waited = 0;
		self.tell(block, calls.into_iter().zip(outcomes).collect())
	}

	/// Tells the outcome of calls that are then not sent any more, if nothing was told of them before.
	fn tell(&mut self, block: Hash, mut outcomes: Vec<(usize, Outcome)>) -> Result<()> {
		outcomes.retain(|(place, _)| self.rest.contains(place));
		self.rest
			.retain(|place| !outcomes.iter().any(|(told, _)| told == place));
		let block = format!("{block:?}");
		(self.tell)(Landed { block, outcomes })
	}

	/// Asks the chain at `head` for the records of the calls that are next, and passes over those that are there. True
	/// if any is.
	async fn pass_over(&mut self, head: &Head) -> Result<bool> {
		let block = head.block_hash();
		let mut there = Vec::new();
		for place in self.rest.iter().take(LARGEST) {
			if let Some((method, name)) = &self.calls[*place].record {
				let found: Option<Json> = self.chain.find(method, &[name.clone(), json!(block)]).await?;
				there.extend(found.map(|_| (*place, Outcome::There)));
			}
		}
		let is_any = !there.is_empty();
		if is_any {
			self.tell(block, there)?;
		}
		Ok(is_any)
	}

	/// Sends less, or later, after a transaction that stays out of a block for this `reason`.
	async fn slow_down(&mut self, reason: StaysOut) -> Result<()> {
		if matches!(reason, StaysOut::Unpaid) {
			ensure_member(self.chain, self.account).await?;
		}
		let count = self.size.min(self.rest.len());
		let is_lost = matches!(reason, StaysOut::Lost(_));
		if count > 1 {
			self.size = count / 2;
			if !is_lost {
				return Ok(());
			}
		}
		let waited = self.waited;
		ensure!(
			waited < LIFETIME,
			"it stayed out of {waited} blocks, so it is given up: {reason}"
		);
		self.waited += 1;
		if !is_lost && std::mem::take(&mut self.is_full_speed) {
			self.progress
				.say(&format!("{reason}; going on as blocks have room for it"));
		}
		patiently(self.progress, "waiting for a block", self.chain.next_block()).await
	}

	/// A transaction with all of `batch`, made at `head` under this `number`; or the reason why there is no room for so
	/// much now.
	async fn sign(&self, head: &Head, number: u64, batch: &[usize]) -> Result<Result<Vec<u8>, StaysOut>> {
		let Self { chain, account, .. } = self;
		let metadata = head.metadata_ref();
		let fitted = |place: &usize| {
			let call = &self.calls[*place].call;
			fit(metadata.types(), metadata.outer_enums().call_enum_ty(), call)
		};
		let calls = batch.iter().map(fitted).collect::<Result<Vec<_>>>()?;
		let call = alone(&calls).unwrap_or_else(|| {
			let calls = Composite::unnamed([Value::unnamed_composite(calls)]);
			transaction("Utility", "force_batch", calls)
		});
		let parameters = chain.pinned.parameters(head.spec_version(), number, LIFETIME)?;
		let signed = head
			.tx()
			.create_signable(&call, &account.id(), parameters)
			.await?
			.sign(account.signer())?;
		match signed.validate().await? {
			ValidationResult::Valid(_) => Ok(Ok(signed.into_encoded())),
			ValidationResult::Invalid(TransactionInvalid::Payment) => Ok(Err(StaysOut::Unpaid)),
			ValidationResult::Invalid(TransactionInvalid::ExhaustsResources) => Ok(Err(StaysOut::Full)),
			// It is signed over the metadata's hash: see `pinned`.
			ValidationResult::Invalid(TransactionInvalid::BadProof) => bail!(
				"the chain takes no transaction made by the metadata that this node tells: the node lies, or is of \
				 another chain; nothing was done"
			),
			ValidationResult::Unknown(TransactionUnknown::CannotLookup) => bail!(
				"the runtime of this chain does not know the digest of its metadata (RFC-0078), so that this node \
				 could have anything signed: nothing was sent"
			),
			refused => bail!("the chain takes no transaction of this account: {refused:?}"),
		}
	}
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
	/// A node was given it, and it was lost since.
	Lost(String),
}

impl fmt::Display for StaysOut {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		match self {
			Self::Unpaid => f.write_str("the allowance is used up, and comes back with each block"),
			Self::Full => f.write_str("the block is full"),
			Self::Lost(reason) => f.write_str(reason),
		}
	}
}

/// Sends one call, and returns the final block that it is done in. If the chain refuses it, the error is a
/// [`super::DispatchError`].
pub async fn send_one(chain: &Chain, account: &Account, call: Json) -> Result<String> {
	let mut outcome = Err(anyhow!("the chain does not tell what became of it"));
	let call = Call::new(call);
	send(chain, account, &[call], &Progress::new(1, "sent"), |landed| {
		outcome = match landed.outcomes.into_iter().next() {
			Some((_, Outcome::Refused(refusal))) => Err(Error::new(refusal)),
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
		"waiting for what this account has sent before, by this or another program",
		chain.at_rest(account),
	)
	.await
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

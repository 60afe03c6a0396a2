//! One number of an account, and the transactions that bear it: of them one is done at most (docs/decisions/0051).
//!
//! A transaction can get lost on its way to a final block: a block is taken back, a pool is full, a node stops, an era
//! ends. A transaction that is signed in its place bears the same number, so that nothing is done twice, whichever of
//! the two arrives.

use super::{Account, Chain, Hash, Head, PAUSE};
use crate::shared::progress::Progress;
use anyhow::{Context, Result};
use std::{fmt, time::Duration};
use subxt::rpcs::{methods::legacy::TransactionStatus, Error as RpcError};
use tokio::time;

/// The blocks for which a transaction is good: so long it may wait in a pool. A run that was killed leaves none behind
/// for longer.
pub const LIFETIME: u64 = 64;

/// The pause before the chain is looked at, whatever the node has told.
const LOOK: Duration = Duration::from_secs(3);

/// The looks after which the user is told again what is waited for.
const LOOKS: u32 = 10;

/// A number of an account.
pub struct Number<'a> {
	chain: &'a Chain,
	account: &'a Account,
	progress: &'a Progress,
	pub number: u64,
	given: Vec<Given>,
	/// The last final block that was looked through.
	looked: u64,
}

/// A transaction that a node was given.
struct Given {
	bytes: Vec<u8>,
	/// The places of its calls among all that are to be sent.
	calls: Vec<usize>,
}

/// The use of a number.
pub enum Used {
	/// By a transaction of ours, in the final block `block`, at `index` in it.
	Own { block: Hash, index: u32, calls: Vec<usize> },
	/// By another transaction of the account: ours can never be done.
	Other,
}

/// The reason why a transaction is not waited for any more. Another may be signed under its number.
#[derive(Debug, PartialEq)]
pub enum Lost {
	/// The node did not take it.
	Refused(String),
	Dropped,
	Invalid,
	Usurped,
	/// Its era is over.
	Expired,
	/// The node stopped to tell of it.
	Unwatched,
	/// The connection to the node.
	Connection,
}

impl fmt::Display for Lost {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.write_str(match self {
			Self::Refused(reason) => return write!(f, "refused: the node does not take it: {reason}"),
			Self::Dropped => "dropped: the pool of the node was full and has let it go",
			Self::Invalid => {
				"invalid: it cannot be done after the last block, as when the allowance was used up by another account \
				 of the entity, or the runtime was upgraded"
			}
			Self::Usurped => {
				"usurped: another transaction of this account has the same number; let each program have an account of \
				 its own"
			}
			Self::Expired => return write!(f, "expired: no block had it while it was good, for {LIFETIME} blocks"),
			Self::Unwatched => "unwatched: the node tells of it no longer",
			Self::Connection => "unwatched: the connection was lost",
		})
	}
}

impl<'a> Number<'a> {
	/// The next number of `account` at `head`, when nothing of it is on its way.
	pub async fn next(chain: &'a Chain, account: &'a Account, head: &Head, progress: &'a Progress) -> Result<Self> {
		Ok(Self {
			chain,
			account,
			progress,
			number: head.tx().account_nonce(&account.id()).await?,
			given: Vec::new(),
			looked: head.block_number(),
		})
	}

	/// True if a node was given a transaction of this number.
	pub fn is_given(&self) -> bool {
		!self.given.is_empty()
	}

	/// The use of it in the final block `head` or one before; none if it is still to be used.
	pub async fn used(&mut self, head: &Head) -> Result<Option<Used>> {
		let is_known = self.chain.knows(head, self.account).await?;
		let next = head.tx().account_nonce(&self.account.id()).await?;
		if is_known && next <= self.number {
			return Ok(None);
		}
		let last = head.block_number();
		while self.is_given() && self.looked < last {
			let height = self.looked + 1;
			if let Some(found) = self.found(height).await? {
				return Ok(Some(found));
			}
			self.looked = height;
		}
		Ok(is_known.then_some(Used::Other))
	}

	/// The transaction of ours in the final block at `height`, if there is one.
	async fn found(&self, height: u64) -> Result<Option<Used>> {
		let methods = &self.chain.methods;
		let gone = || format!("the node has block {height} no longer: ask another");
		let block = methods
			.chain_get_block_hash(Some(height.into()))
			.await?
			.with_context(gone)?;
		let body = methods
			.chain_get_block(Some(block))
			.await?
			.with_context(gone)?
			.block
			.extrinsics;
		for (index, extrinsic) in (0..).zip(&body) {
			if let Some(given) = self.given.iter().find(|given| given.bytes == extrinsic.0) {
				let calls = given.calls.clone();
				return Ok(Some(Used::Own { block, index, calls }));
			}
		}
		Ok(None)
	}

	/// Gives a node the transaction `bytes` with these of the `calls`, made at `head` under this number, and follows it
	/// until the number is used; or tells how the transaction was lost.
	pub async fn give(&mut self, head: &Head, bytes: Vec<u8>, calls: Vec<usize>) -> Result<Result<Used, Lost>> {
		let until = head.block_number() + LIFETIME - 1;
		self.given.push(Given {
			bytes: bytes.clone(),
			calls,
		});
		let lost = match self.follow(&bytes, until).await? {
			Ok(used) => return Ok(Ok(used)),
			Err(lost) => lost,
		};
		self.say(&lost.to_string());
		self.until_clear(lost).await
	}

	/// Waits until no transaction of this number is on its way to a final block, by the node's pool and best block.
	async fn until_clear(&mut self, lost: Lost) -> Result<Result<Used, Lost>> {
		let mut is_silent = true;
		loop {
			let head = self.chain.head().await?;
			if let Some(used) = self.used(&head).await? {
				return Ok(Ok(used));
			}
			let next = self.chain.methods.system_account_next_index(&self.account.id()).await?;
			if next <= self.number || !self.chain.knows(&head, self.account).await? {
				return Ok(Err(lost));
			}
			if std::mem::replace(&mut is_silent, false) {
				self.say("one of this number is in a pool or in a block: waiting until it is final");
			}
			time::sleep(PAUSE).await;
		}
	}

	/// Follows `bytes`, which no block after `until` can have, from block to block until its number is used.
	async fn follow(&mut self, bytes: &[u8], until: u64) -> Result<Result<Used, Lost>> {
		let mut watch = match self.chain.methods.author_submit_and_watch_extrinsic(bytes).await {
			Ok(watch) => watch,
			Err(RpcError::User(refusal)) => {
				let reason = refusal.data.map(|data| format!(": {}", data.get().trim_matches('"')));
				let reason = format!("{}{}", refusal.message, reason.unwrap_or_default());
				return Ok(Err(Lost::Refused(reason)));
			}
			Err(error) => return Err(error.into()),
		};
		let mut seen = None;
		let mut last = None;
		let mut looks = 0;
		loop {
			let Ok(told) = time::timeout(LOOK, watch.next()).await else {
				looks += 1;
				if let Some(block) = seen.take() {
					self.say(&format!("in block {block:?}, which is not final yet: waiting"));
				} else if looks % LOOKS == 0 {
					self.progress.say("waiting for a final block");
				}
				// The node may have missed to tell.
				let head = self.chain.methods.chain_get_finalized_head().await?;
				if last.replace(head) != Some(head) {
					let head = self.chain.head().await?;
					if let Some(used) = self.used(&head).await? {
						return Ok(Ok(used));
					}
					if head.block_number() >= until {
						return Ok(Err(Lost::Expired));
					}
				}
				continue;
			};
			let lost = match told {
				Some(Ok(TransactionStatus::Ready | TransactionStatus::Broadcast(_))) => continue,
				Some(Ok(TransactionStatus::Future)) => {
					self.say("it waits for one before it, which this node does not have: the node may be behind");
					continue;
				}
				Some(Ok(TransactionStatus::InBlock(block))) => {
					seen = Some(block);
					continue;
				}
				Some(Ok(TransactionStatus::Retracted(block))) => {
					seen = None;
					self.say(&format!("block {block:?} was taken back: waiting for another"));
					continue;
				}
				Some(Ok(TransactionStatus::Finalized(_))) => {
					let head = self.chain.head().await?;
					match self.used(&head).await? {
						Some(used) => return Ok(Ok(used)),
						None => Lost::Unwatched,
					}
				}
				Some(Ok(TransactionStatus::FinalityTimeout(_))) => Lost::Unwatched,
				Some(Ok(TransactionStatus::Usurped(_))) => Lost::Usurped,
				Some(Ok(TransactionStatus::Dropped)) => Lost::Dropped,
				Some(Ok(TransactionStatus::Invalid)) => match self.chain.best().await? >= until {
					true => Lost::Expired,
					false => Lost::Invalid,
				},
				Some(Err(_)) | None => Lost::Connection,
			};
			return Ok(Err(lost));
		}
	}

	/// Says `what` of the transaction under way.
	fn say(&self, what: &str) {
		self.progress.say(&format!("transaction {}: {what}", self.number));
	}
}

//! The moments at which a node that seals its own blocks makes one.

use super::{Hash, Pool};
use futures::{
	channel::{mpsc, oneshot},
	SinkExt, StreamExt,
};
use sc_consensus_manual_seal::{CreatedBlock, EngineCommand, Error};
use sc_transaction_pool_api::TransactionPool;
use std::{fmt, str::FromStr, sync::Arc, time::Duration};

/// Takes orders for blocks.
pub type Engine = mpsc::Sender<EngineCommand<Hash>>;

/// The moments at which blocks are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sealing {
	/// As soon as a transaction is ready; never without one, but for a first when the node starts.
	#[default]
	Instant,
	/// At each call of the RPC method `engine_createBlock`.
	Manual,
	/// At every such interval, also without transactions.
	Every(Duration),
}

impl Sealing {
	/// Orders blocks from `engine` at these moments, for as long as it takes orders.
	///
	/// `best` is the hash of the block on which the next one is made.
	pub async fn run(self, engine: Engine, pool: Arc<Pool>, best: Hash) {
		let ended = match self {
			Self::Instant => seal_when_ready(engine, pool, best).await,
			Self::Manual => return,
			Self::Every(interval) => seal_every(engine, interval).await,
		};
		if let Err(error) = ended {
			log::debug!("Sealing ended: {error}");
		}
	}
}

impl FromStr for Sealing {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, Self::Err> {
		match text {
			"instant" => Ok(Self::Instant),
			"manual" => Ok(Self::Manual),
			_ => match text.parse() {
				Ok(milliseconds) if milliseconds > 0 => Ok(Self::Every(Duration::from_millis(milliseconds))),
				_ => Err("sealing is `instant`, `manual` or a number of milliseconds above 0".into()),
			},
		}
	}
}

/// As it is typed.
impl fmt::Display for Sealing {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		match self {
			Self::Instant => f.write_str("instant"),
			Self::Manual => f.write_str("manual"),
			Self::Every(interval) => write!(f, "{}", interval.as_millis()),
		}
	}
}

/// The time after which a transaction is found that nobody tells of any more.
const LOOK: Duration = Duration::from_secs(1);

/// The engine has stopped, as it does when the node shuts down.
type Stopped = Error;

async fn seal_when_ready(mut engine: Engine, pool: Arc<Pool>, mut best: Hash) -> Result<(), Stopped> {
	let mut imported = pool.import_notification_stream();
	// Genesis is in 1970, and a chain that slept stands where it fell asleep: questions are answered as of today.
	if let Some(block) = seal(&mut engine, true).await? {
		best = block.hash;
	}
	let mut looks = tokio::time::interval(LOOK);
	looks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
	loop {
		// An order can fail, and the news of a transaction can come before it is ready on the last block: without a
		// look at the pool it would wait for the next transaction.
		tokio::select! {
			news = imported.next() => if news.is_none() { return Ok(()) },
			_ = looks.tick() => {}
		}
		// A block takes more than the transaction that woke us, and may leave some for the next. `ready_at` waits
		// until the pool has taken note of the last block.
		while pool.ready_at(best).await.next().is_some() {
			match seal(&mut engine, false).await? {
				Some(block) => best = block.hash,
				None => break,
			}
		}
	}
}

async fn seal_every(mut engine: Engine, interval: Duration) -> Result<(), Stopped> {
	let mut ticks = tokio::time::interval(interval);
	ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
	loop {
		ticks.tick().await;
		seal(&mut engine, true).await?;
	}
}

/// Has a final block made; `None` when there was nothing to put in it, or it failed, which is logged.
pub async fn seal(engine: &mut Engine, create_empty: bool) -> Result<Option<CreatedBlock<Hash>>, Stopped> {
	let (sender, answer) = oneshot::channel();
	engine
		.send(EngineCommand::SealNewBlock {
			create_empty,
			finalize: true,
			parent_hash: None,
			sender: Some(sender),
		})
		.await?;
	match answer.await? {
		Ok(block) => Ok(Some(block)),
		Err(Error::EmptyTransactionPool) => Ok(None),
		Err(error) => {
			log::error!("No block could be made: {error}");
			Ok(None)
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use futures::FutureExt;
	use sc_consensus::ImportedAux;

	#[test]
	fn each_mode_is_read_as_it_is_printed() {
		for text in ["instant", "manual", "1", "500", "6000"] {
			assert_eq!(text.parse::<Sealing>().unwrap().to_string(), text);
		}
		assert_eq!("500".parse(), Ok(Sealing::Every(Duration::from_millis(500))));
	}

	#[test]
	fn anything_else_is_refused() {
		for text in ["", "0", "-1", "0.5", "500ms", "Instant", "18446744073709551616"] {
			assert!(text.parse::<Sealing>().is_err(), "{text}");
		}
	}

	/// Answers each order with `answer`, and returns how many there were when `sealing` stops or has been given up.
	async fn orders(interval: u64, answers: Vec<Result<CreatedBlock<Hash>, Error>>) -> Vec<(bool, bool)> {
		let (engine, mut commands) = mpsc::channel(0);
		let sealing = tokio::spawn(seal_every(engine, Duration::from_millis(interval)));
		let mut orders = Vec::new();
		for result in answers {
			let Some(EngineCommand::SealNewBlock {
				create_empty,
				finalize,
				sender: Some(sender),
				..
			}) = commands.next().await
			else {
				panic!("only orders for new blocks, with a way to answer");
			};
			orders.push((create_empty, finalize));
			sender.send(result).unwrap();
		}
		drop(commands);
		assert!(sealing.await.unwrap().is_err(), "ends with the engine");
		orders
	}

	#[tokio::test]
	async fn an_interval_orders_final_blocks_also_empty_ones_and_survives_failures() {
		let made = || {
			Ok(CreatedBlock {
				hash: Hash::zero(),
				aux: ImportedAux::default(),
				proof_size: 0,
			})
		};
		let answers = vec![made(), Err(Error::StringError("refused".into())), made()];
		assert_eq!(orders(1, answers).await, vec![(true, true); 3]);
	}

	#[tokio::test]
	async fn an_interval_does_not_pile_up_orders() {
		let (engine, mut commands) = mpsc::channel(0);
		let sealing = tokio::spawn(seal_every(engine, Duration::from_millis(1)));
		let _unanswered = commands.next().await.unwrap();
		tokio::time::sleep(Duration::from_millis(20)).await;
		assert!(commands.next().now_or_never().is_none());
		sealing.abort();
	}
}

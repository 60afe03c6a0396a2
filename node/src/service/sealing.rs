//! The moments at which a node that seals its own blocks makes one.

use super::{Hash, Pool};
use bonafide_runtime::constants::SLOT_DURATION;
use futures::{
	channel::{mpsc, oneshot},
	SinkExt, Stream, StreamExt,
};
use sc_consensus_manual_seal::{CreatedBlock, EngineCommand, Error};
use sc_transaction_pool_api::TransactionPool;
use std::{
	fmt,
	str::FromStr,
	sync::Arc,
	time::{Duration, Instant},
};

/// Takes orders for blocks.
pub type Engine = mpsc::Sender<EngineCommand<Hash>>;

/// The moments at which blocks are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sealing {
	/// As soon as a transaction is ready; without one when the node starts, and after each slot without a block.
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
			Self::Instant => seal_when_ready(engine, &*pool, best, LOOK, SLOT).await,
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

/// The time after which a block comes in any case. An allowance that is used up refills by blocks alone, so that its
/// owner waits on a network, too, but not for ever.
const SLOT: Duration = Duration::from_millis(SLOT_DURATION);

/// The engine has stopped, as it does when the node shuts down.
type Stopped = Error;

/// The transactions that wait for a block.
trait Waiting {
	/// Tells of each that comes to be ready.
	fn news(&self) -> impl Stream<Item = Hash> + Unpin;

	/// True if one is ready for the block after `best`. Waits until the pool has taken note of that.
	async fn are_ready(&self, best: Hash) -> bool;
}

impl Waiting for Pool {
	fn news(&self) -> impl Stream<Item = Hash> + Unpin {
		self.import_notification_stream()
	}

	async fn are_ready(&self, best: Hash) -> bool {
		self.ready_at(best).await.next().is_some()
	}
}

async fn seal_when_ready(
	mut engine: Engine,
	pool: &impl Waiting,
	mut best: Hash,
	look: Duration,
	slot: Duration,
) -> Result<(), Stopped> {
	let mut news = pool.news();
	// Genesis is in 1970, and a chain that slept stands where it fell asleep: questions are answered as of today.
	if let Some(block) = seal(&mut engine, true).await? {
		best = block.hash;
	}
	let mut last = Instant::now();
	let mut looks = tokio::time::interval(look);
	looks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
	loop {
		// An order can fail, and the news of a transaction can come before it is ready on the last block: without a
		// look at the pool it would wait for the next transaction.
		tokio::select! {
			news = news.next() => if news.is_none() { return Ok(()) },
			_ = looks.tick() => {}
		}
		// A block takes more than the transaction that woke us, and may leave some for the next.
		while pool.are_ready(best).await {
			match seal(&mut engine, false).await? {
				Some(block) => (best, last) = (block.hash, Instant::now()),
				None => break,
			}
		}
		if last.elapsed() >= slot {
			if let Some(block) = seal(&mut engine, true).await? {
				(best, last) = (block.hash, Instant::now());
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

	/// Answers the next order, and tells whether it was for a block without transactions, too.
	async fn answer(commands: &mut mpsc::Receiver<EngineCommand<Hash>>, result: Result<Hash, Error>) -> bool {
		let Some(EngineCommand::SealNewBlock {
			create_empty,
			finalize: true,
			sender: Some(sender),
			..
		}) = commands.next().await
		else {
			panic!("only orders for new, final blocks, with a way to answer");
		};
		let made = |hash| CreatedBlock {
			hash,
			aux: ImportedAux::default(),
			proof_size: 0,
		};
		sender.send(result.map(made)).unwrap();
		create_empty
	}

	/// A pool in which something is ready on these blocks, of which it tells nobody.
	struct ReadyOn(Vec<Hash>);

	impl Waiting for ReadyOn {
		fn news(&self) -> impl Stream<Item = Hash> + Unpin {
			futures::stream::pending()
		}

		async fn are_ready(&self, best: Hash) -> bool {
			self.0.contains(&best)
		}
	}

	/// Seals instantly, with a short `slot`, what is ready on `ready`.
	fn instant(ready: &[u8], slot: Duration) -> (mpsc::Receiver<EngineCommand<Hash>>, tokio::task::JoinHandle<()>) {
		let (engine, commands) = mpsc::channel(0);
		let pool = ReadyOn(ready.iter().copied().map(Hash::repeat_byte).collect());
		let sealing = tokio::spawn(async move {
			let ended = seal_when_ready(engine, &pool, Hash::zero(), Duration::from_millis(1), slot).await;
			assert!(ended.is_err(), "ends with the engine");
		});
		(commands, sealing)
	}

	const LONG: Duration = Duration::from_secs(600);

	#[tokio::test]
	async fn instant_sealing_orders_again_after_an_order_that_failed() {
		let (mut commands, sealing) = instant(&[1], LONG);
		assert!(answer(&mut commands, Ok(Hash::repeat_byte(1))).await, "the first block");
		for error in [Error::StringError("refused".into()), Error::EmptyTransactionPool] {
			assert!(!answer(&mut commands, Err(error)).await);
		}
		assert!(!answer(&mut commands, Ok(Hash::repeat_byte(2))).await);
		// Nothing is ready on the second.
		tokio::time::sleep(Duration::from_millis(20)).await;
		assert!(commands.next().now_or_never().is_none());
		sealing.abort();
	}

	#[tokio::test]
	async fn instant_sealing_lets_time_pass_when_nothing_is_ready() {
		let (mut commands, sealing) = instant(&[], Duration::from_millis(5));
		for number in 1..=3 {
			assert!(answer(&mut commands, Ok(Hash::repeat_byte(number))).await);
		}
		// A block that could not be made is ordered again.
		assert!(answer(&mut commands, Err(Error::StringError("refused".into()))).await);
		assert!(answer(&mut commands, Ok(Hash::repeat_byte(4))).await);
		drop(commands);
		sealing.await.unwrap();
	}

	/// Answers each order with one of `answers`, and returns what was ordered.
	async fn orders(interval: u64, answers: Vec<Result<Hash, Error>>) -> Vec<bool> {
		let (engine, mut commands) = mpsc::channel(0);
		let sealing = tokio::spawn(seal_every(engine, Duration::from_millis(interval)));
		let mut orders = Vec::new();
		for result in answers {
			orders.push(answer(&mut commands, result).await);
		}
		drop(commands);
		assert!(sealing.await.unwrap().is_err(), "ends with the engine");
		orders
	}

	#[tokio::test]
	async fn an_interval_orders_final_blocks_also_empty_ones_and_survives_failures() {
		let made = || Ok(Hash::zero());
		let answers = vec![made(), Err(Error::StringError("refused".into())), made()];
		assert_eq!(orders(1, answers).await, [true; 3]);
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

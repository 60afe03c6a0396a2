//! The nodes of a chain: one is asked, and when it does not answer any more, the next (docs/decisions/0051).
//!
//! A request that a node left unanswered is put to the next one as it is: to read twice changes nothing, and a
//! transaction that is sent twice is one.

use anyhow::{anyhow, bail, ensure, Context, Result};
use bonafide_primitives::Moment;
use serde_json::value::RawValue;
use std::{
	future::Future,
	sync::atomic::{AtomicU64, Ordering},
	time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};
use subxt::{
	config::RpcConfigFor,
	rpcs::{
		client::{RawRpcFuture, RawRpcSubscription},
		methods::legacy::LegacyRpcMethods,
		Error as RpcError, RpcClient, RpcClientT,
	},
	SubstrateConfig,
};
use tokio::{sync::Mutex, time};

pub type Methods = LegacyRpcMethods<RpcConfigFor<SubstrateConfig>>;

/// The time for a node to say which chain it is of and how far it has got.
const ANSWER: Duration = Duration::from_secs(10);

/// The time after which no node is hoped for any more. A node that restarts answers before.
const HOPE: Duration = Duration::from_secs(300);

/// The pause before all nodes are tried once more.
const PAUSE: Duration = Duration::from_secs(1);

/// The times that a request is put to a node after it lost one, before the request is thought to be the reason.
const TRIES: usize = 4;

/// The age of a node's last block, compared with another's or with the clock, from which it is behind: in milliseconds.
const BEHIND: Moment = 2 * 60 * 1000;

/// The key of `Timestamp.Now` in storage: the time of the last block.
pub const NOW: [u8; 32] = [
	0xf0, 0xc3, 0x65, 0xc3, 0xcf, 0x59, 0xd6, 0x71, 0xeb, 0x72, 0xda, 0x0e, 0x7a, 0x41, 0x13, 0xc4, 0x9f, 0x1f, 0x05,
	0x15, 0xf4, 0x62, 0xcd, 0xcf, 0x84, 0xe0, 0xf1, 0xd6, 0x04, 0x5d, 0xfc, 0xbb,
];

/// The nodes of one chain.
pub struct Nodes {
	/// In the order in which they are preferred.
	urls: Vec<String>,
	genesis: String,
	/// The number of the last final block that was seen: a node that is not so far tells of the past.
	seen: AtomicU64,
	link: Mutex<Link>,
}

/// The connection to the node that is asked.
#[derive(Clone)]
struct Link {
	/// Its place among the nodes.
	place: usize,
	/// The links before this one.
	before: usize,
	client: RpcClient,
}

/// A node that answers.
struct Found {
	client: RpcClient,
	genesis: String,
	/// The number of its last final block.
	last: u64,
	/// The time of its best block, in milliseconds since 1970; 0 before the first.
	time: Moment,
}

impl Nodes {
	/// Connects to the first of `urls` that answers and is not behind another.
	///
	/// # Errors
	/// If none answers, or if two are of different chains.
	pub async fn connect(urls: Vec<String>) -> Result<Self> {
		let tried: Vec<_> = urls
			.iter()
			.cloned()
			.map(|url| tokio::spawn(async move { find(&url).await }))
			.collect();
		let (mut found, mut silent) = (Vec::new(), Vec::new());
		for (place, tried) in tried.into_iter().enumerate() {
			match tried.await? {
				Ok(node) => found.push((place, node)),
				Err(reason) => silent.push(reason.context(format!("{}: no node answers", urls[place]))),
			}
		}
		let Some((first, Found { genesis, .. })) = found.first() else {
			let last = silent.pop().context("no node is named")?;
			silent.iter().for_each(|reason| eprintln!("{reason:#}"));
			return Err(last);
		};
		let genesis = genesis.clone();
		if let Some((other, node)) = found.iter().find(|(_, node)| node.genesis != genesis) {
			let (one, other) = (&urls[*first], &urls[*other]);
			bail!(
				"{one} and {other} are of different chains, which begin with {genesis} and {}",
				node.genesis
			);
		}
		silent.iter().for_each(|reason| eprintln!("{reason:#}"));
		let newest = found.iter().map(|(_, node)| node.time).max().unwrap_or_default();
		tell_age(newest);
		let mut chosen = None;
		for (place, node) in found {
			let late = newest.saturating_sub(node.time);
			if late > BEHIND {
				eprintln!(
					"{}: is {} behind another node, and is not asked",
					urls[place],
					told(late)
				);
			} else if chosen.is_none() {
				chosen = Some((place, node));
			}
		}
		let (place, node) = chosen.context("no node is named")?;
		Ok(Self {
			urls,
			genesis,
			seen: AtomicU64::new(node.last),
			link: Mutex::new(Link {
				place,
				before: 0,
				client: node.client,
			}),
		})
	}

	/// Notes that the block of this number was seen to be final.
	pub fn note_final(&self, number: u64) {
		self.seen.fetch_max(number, Ordering::Relaxed);
	}

	/// The answer to what `put` puts to a node: to the next, if the connection is lost.
	async fn ask<T, F>(&self, put: impl Fn(RpcClient) -> F + Send + Sync) -> Result<T, RpcError>
	where
		F: Future<Output = Result<T, RpcError>> + Send,
	{
		let mut tries = 0;
		loop {
			let link = self.link.lock().await.clone();
			tries += 1;
			match put(link.client.clone()).await {
				Err(RpcError::Client(reason)) if tries < TRIES => {
					let moved = self.move_on(&link, &reason.to_string()).await;
					moved.map_err(|reason| RpcError::Client(format!("{reason:#}").into()))?;
				}
				answer => return answer,
			}
		}
	}

	/// Connects to the next node after `lost`, in a ring, unless somebody has.
	async fn move_on(&self, lost: &Link, reason: &str) -> Result<()> {
		let mut link = self.link.lock().await;
		if link.before != lost.before {
			return Ok(());
		}
		let count = self.urls.len();
		eprintln!("{}: the connection is lost: {reason}", self.urls[lost.place]);
		let end = Instant::now() + HOPE;
		let mut said = vec![String::new(); count];
		loop {
			for place in (1..=count).map(|step| (lost.place + step) % count) {
				match self.join(place).await {
					Ok(client) => {
						eprintln!("{}: goes on with this node", self.urls[place]);
						let before = lost.before + 1;
						*link = Link { place, before, client };
						return Ok(());
					}
					Err(reason) => {
						let reason = format!("{}: {reason:#}", self.urls[place]);
						if said[place] != reason {
							eprintln!("{reason}");
							said[place] = reason;
						}
					}
				}
			}
			ensure!(
				Instant::now() < end,
				"no node answers any more: run this again once one does"
			);
			time::sleep(PAUSE).await;
		}
	}

	/// The node at `place`, if it is of the same chain and has got as far.
	async fn join(&self, place: usize) -> Result<RpcClient> {
		let Found {
			client, genesis, last, ..
		} = find(&self.urls[place]).await?;
		ensure!(
			genesis == self.genesis,
			"is of another chain, which begins with {genesis}: it is not asked"
		);
		let seen = self.seen.load(Ordering::Relaxed);
		ensure!(
			last >= seen,
			"is behind: its last final block is {last}, and {seen} was final before"
		);
		Ok(client)
	}
}

impl RpcClientT for Nodes {
	fn request_raw<'a>(&'a self, method: &'a str, params: Option<Box<RawValue>>) -> RawRpcFuture<'a, Box<RawValue>> {
		Box::pin(self.ask(move |client| {
			let params = params.clone();
			async move { client.request_raw(method, params).await }
		}))
	}

	fn subscribe_raw<'a>(
		&'a self,
		sub: &'a str,
		params: Option<Box<RawValue>>,
		unsub: &'a str,
	) -> RawRpcFuture<'a, RawRpcSubscription> {
		Box::pin(self.ask(move |client| {
			let params = params.clone();
			async move { client.subscribe_raw(sub, params, unsub).await }
		}))
	}
}

/// The node at `url`.
async fn find(url: &str) -> Result<Found> {
	let found = async {
		let client = RpcClient::from_url(url).await?;
		let methods = Methods::new(client.clone());
		let genesis = format!("{:?}", methods.genesis_hash().await?);
		let last = methods.chain_get_finalized_head().await?;
		let last = methods
			.chain_get_header(Some(last))
			.await?
			.context("it has lost its final block")?
			.number;
		let time = methods.state_get_storage(&NOW, None).await?;
		let time = time.and_then(|bytes| Some(Moment::from_le_bytes(bytes.try_into().ok()?)));
		anyhow::Ok(Found {
			client,
			genesis,
			last,
			time: time.unwrap_or_default(),
		})
	};
	time::timeout(ANSWER, found)
		.await
		.map_err(|_| anyhow!("not within {} s", ANSWER.as_secs()))?
}

/// Tells it, if the newest block that a node knows is old by the clock of this machine.
fn tell_age(newest: Moment) {
	let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
	let late = Moment::try_from(now.as_millis())
		.unwrap_or(Moment::MAX)
		.saturating_sub(newest);
	if newest > 0 && late > BEHIND {
		eprintln!(
			"the last block is {} old by the clock of this machine: the chain or the clock is behind, or the node has \
			 lost its peers",
			told(late)
		);
	}
}

/// A span of milliseconds, for people.
fn told(span: Moment) -> String {
	format!("{} min", span / 60_000)
}

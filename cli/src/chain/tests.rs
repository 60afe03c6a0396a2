//! Transactions that get lost on their way, by a scripted node.

use super::{
	node::Node,
	number::LIFETIME,
	scripted::{Scripted, FIRST, RECORD},
	send, Account, AccountFile, Call, Chain, Landed, Outcome,
};
use crate::shared::progress::Progress;
use anyhow::Result;
use clap::Parser;
use serde_json::json;
use std::{future::Future, time::Duration};

/// A command that takes an account.
#[derive(Parser)]
struct Line {
	#[command(flatten)]
	account: AccountFile,
}

fn alice() -> Account {
	let line = Line::try_parse_from(["bonafide", "--dev-account", "Alice"]).unwrap();
	Account::open(&line.account).unwrap()
}

async fn connect(nodes: &[&Scripted]) -> Result<Chain> {
	let urls = nodes.iter().map(|node| node.url.clone()).collect();
	Chain::connect(&Node::at(urls)).await
}

/// Sends a call that makes the record `A` through `nodes` while `script` is played. Answers where it landed, and what
/// was said meanwhile.
async fn sent(nodes: &[&Scripted], script: impl Future<Output = ()>) -> (Result<Vec<Landed>>, Vec<String>) {
	let call = json!({ "System": { "remark": { "remark": "0x5a" } } });
	send_call(Call::making(call, RECORD, json!("A")), nodes, script).await
}

async fn send_call(
	call: Call,
	nodes: &[&Scripted],
	script: impl Future<Output = ()>,
) -> (Result<Vec<Landed>>, Vec<String>) {
	let chain = connect(nodes).await.unwrap();
	let (account, progress) = (alice(), Progress::new(1, "sent"));
	let mut landed = Vec::new();
	let calls = [call];
	let sending = send(&chain, &account, &calls, &progress, |one| {
		landed.push(one);
		Ok(())
	});
	let both = async { tokio::join!(sending, script).0 };
	let outcome = tokio::time::timeout(Duration::from_secs(60), both)
		.await
		.expect("it ends");
	(outcome.map(|()| landed), progress.told.take())
}

/// True if one of the lines `said` has this in it.
fn says(said: &[String], what: &str) -> bool {
	said.iter().any(|line| line.contains(what))
}

/// The outcome of the only call, and the block.
fn only(landed: Result<Vec<Landed>>) -> (Outcome, String) {
	let landed = landed.unwrap();
	let [Landed { block, outcomes }] = &landed[..] else {
		panic!("{} times", landed.len())
	};
	assert_eq!(outcomes.len(), 1);
	(outcomes[0].1.clone(), block.clone())
}

/// A node that has made its first blocks.
async fn node() -> Scripted {
	let node = Scripted::start(1).await;
	node.block(&[]);
	node.finalize();
	node
}

#[tokio::test]
async fn a_block_that_is_taken_back_is_told_and_the_next_is_waited_for() {
	let node = node().await;
	let script = async {
		let bytes = node.given(0).await;
		node.tell(json!("ready"));
		let first = node.block(&[&bytes]);
		node.tell(json!({ "inBlock": first }));
		tokio::time::sleep(Duration::from_millis(3_500)).await;
		node.retract();
		node.tell(json!({ "retracted": first }));
		node.block(&[]);
		let second = node.block(&[&bytes]);
		node.tell(json!({ "inBlock": second }));
		node.finalize();
		node.tell(json!({ "finalized": second }));
	};
	let (landed, said) = sent(&[&node], script).await;
	let (outcome, _) = only(landed);
	assert_eq!(outcome, Outcome::Done);
	assert!(
		says(&said, "transaction 7: in block 0x00000000000000020101"),
		"{said:?}"
	);
	assert!(says(&said, "was taken back: waiting for another"), "{said:?}");
	assert_eq!(node.count(), 1, "one transaction, sent once");
}

#[tokio::test]
async fn what_is_final_is_found_though_the_node_does_not_tell() {
	let node = node().await;
	let script = async {
		let bytes = node.given(0).await;
		node.block(&[]);
		node.block(&[b"another's".as_slice(), &bytes]);
		node.block(&[]);
		node.finalize();
	};
	let (landed, _) = sent(&[&node], script).await;
	assert_eq!(only(landed).0, Outcome::Done);
	assert_eq!(node.count(), 1);
}

#[tokio::test]
async fn what_a_pool_has_lost_is_signed_anew_under_its_number() {
	for (status, name) in [("dropped", "dropped: "), ("invalid", "invalid: ")] {
		let node = node().await;
		let script = async {
			node.given(0).await;
			node.lose(json!(status));
			tokio::time::sleep(Duration::from_millis(500)).await;
			node.block(&[]);
			node.finalize();
			let bytes = node.given(1).await;
			let block = node.block(&[&bytes]);
			node.finalize();
			node.tell(json!({ "finalized": block }));
		};
		let (landed, said) = sent(&[&node], script).await;
		assert_eq!(only(landed).0, Outcome::Done);
		assert!(says(&said, &format!("transaction 7: {name}")), "{said:?}");
		let [first, second] = [node.given(0).await, node.given(1).await];
		assert_ne!(first, second, "made anew, as of a later block");
		assert!(
			[&first, &second].iter().all(|bytes| number(bytes) == FIRST),
			"under one number"
		);
	}
}

/// The number of a transaction: behind its length, version, signer, signature and era, in a byte of four.
fn number(bytes: &[u8]) -> u64 {
	let nonce = bytes[2 + 1 + 1 + 32 + 1 + 64 + 2];
	u64::from(nonce >> 2)
}

#[tokio::test]
async fn the_first_that_was_lost_may_still_be_the_one_that_is_done() {
	let node = node().await;
	let script = async {
		let first = node.given(0).await;
		node.lose(json!("dropped"));
		tokio::time::sleep(Duration::from_millis(500)).await;
		node.block(&[]);
		node.finalize();
		node.given(1).await;
		// Another node had the first, and made a block with it.
		node.block(&[&first]);
		node.lose(json!("invalid"));
		tokio::time::sleep(Duration::from_millis(500)).await;
		node.finalize();
	};
	let (landed, said) = sent(&[&node], script).await;
	assert_eq!(only(landed).0, Outcome::Done);
	assert_eq!(node.count(), 2);
	assert!(says(&said, "one of this number is in a pool or in a block"), "{said:?}");
}

#[tokio::test]
async fn what_no_block_had_while_it_was_good_is_expired_and_asked_for_before_it_is_sent_again() {
	for is_there in [false, true] {
		let node = node().await;
		let script = async {
			node.given(0).await;
			for _ in 0..LIFETIME {
				node.block(&[]);
			}
			node.finalize();
			if is_there {
				node.record("A");
			}
			node.lose(json!("invalid"));
			tokio::time::sleep(Duration::from_millis(500)).await;
			node.block(&[]);
			node.finalize();
			if !is_there {
				let bytes = node.given(1).await;
				let block = node.block(&[&bytes]);
				node.finalize();
				node.tell(json!({ "finalized": block }));
			}
		};
		let (landed, said) = sent(&[&node], script).await;
		let expected = if is_there { Outcome::There } else { Outcome::Done };
		assert_eq!(only(landed).0, expected);
		assert!(says(&said, "transaction 7: expired: "), "{said:?}");
		assert_eq!(node.count(), if is_there { 1 } else { 2 });
	}
}

#[tokio::test]
async fn a_number_that_another_program_used_is_told_and_only_what_is_missing_is_sent_again() {
	for is_there in [false, true] {
		let node = node().await;
		let script = async {
			node.given(0).await;
			node.tell(json!({ "usurped": format!("0x{:064x}", 9) }));
			tokio::time::sleep(Duration::from_millis(500)).await;
			node.block(&[b"another's"]);
			if is_there {
				node.record("A");
			}
			node.finalize();
			if !is_there {
				let bytes = node.given(1).await;
				assert_eq!(number(&bytes), FIRST + 1);
				let block = node.block(&[&bytes]);
				node.finalize();
				node.tell(json!({ "finalized": block }));
			}
		};
		let (landed, said) = sent(&[&node], script).await;
		let expected = if is_there { Outcome::There } else { Outcome::Done };
		assert_eq!(only(landed).0, expected);
		assert!(says(&said, "transaction 7: usurped: "), "{said:?}");
		assert!(
			says(&said, "another transaction of this account has used the number"),
			"{said:?}"
		);
	}
}

#[tokio::test]
async fn what_a_node_does_not_take_is_told_and_given_to_it_again() {
	let node = node().await;
	node.refuse(1016, "Immediately Dropped");
	let script = async {
		node.given(0).await;
		tokio::time::sleep(Duration::from_millis(500)).await;
		node.block(&[]);
		node.finalize();
		let bytes = node.given(1).await;
		let block = node.block(&[&bytes]);
		node.finalize();
		node.tell(json!({ "finalized": block }));
	};
	let (landed, said) = sent(&[&node], script).await;
	assert_eq!(only(landed).0, Outcome::Done);
	assert!(
		says(&said, "refused: the node does not take it: Immediately Dropped"),
		"{said:?}"
	);
}

#[tokio::test]
async fn the_next_node_takes_over_when_the_connection_is_lost_after_sending() {
	// The second has the block in which the first put it; or it never heard of it.
	for has_it in [true, false] {
		let (first, second) = (node().await, node().await);
		let script = async {
			let bytes = first.given(0).await;
			if has_it {
				second.block(&[&bytes]);
				second.finalize();
			}
			first.stop().await;
			if !has_it {
				let anew = loop {
					tokio::select! {
						anew = second.given(0) => break anew,
						() = tokio::time::sleep(Duration::from_millis(300)) => {}
					}
					second.block(&[]);
					second.finalize();
				};
				assert_eq!(number(&anew), FIRST);
				let block = second.block(&[&anew]);
				second.finalize();
				second.tell(json!({ "finalized": block }));
			}
		};
		let (landed, said) = sent(&[&first, &second], script).await;
		assert_eq!(only(landed).0, Outcome::Done);
		assert!(says(&said, "the connection was lost"), "{said:?}");
		assert_eq!((first.count(), second.count()), (1, usize::from(!has_it)));
	}
}

#[tokio::test]
async fn where_events_are_gone_the_record_tells_what_was_done() {
	let node = node().await;
	let script = async {
		let bytes = node.given(0).await;
		node.forget_events();
		node.record("A");
		let block = node.block(&[&bytes]);
		node.finalize();
		node.tell(json!({ "finalized": block }));
	};
	let (landed, said) = sent(&[&node], script).await;
	assert_eq!(only(landed).0, Outcome::There);
	assert!(says(&said, "so the chain is asked for each record"), "{said:?}");
}

#[tokio::test]
async fn without_a_record_to_ask_for_it_is_told_that_nobody_knows() {
	let node = node().await;
	let script = async {
		let bytes = node.given(0).await;
		node.forget_events();
		let block = node.block(&[&bytes]);
		node.finalize();
		node.tell(json!({ "finalized": block }));
	};
	let call = Call::new(json!({ "System": { "remark": { "remark": "0x5a" } } }));
	let refused = send_call(call, &[&node], script).await.0.err().unwrap();
	assert!(
		refused.to_string().contains("it is not known what came of it"),
		"{refused:#}"
	);
}

#[tokio::test]
async fn a_newcomer_whose_number_is_the_height_is_followed_likewise() {
	let node = node().await;
	node.forget_account();
	let script = async {
		let bytes = node.given(0).await;
		for _ in 0..3 {
			node.block(&[]);
		}
		node.finalize();
		tokio::time::sleep(Duration::from_millis(3_500)).await;
		node.block(&[&bytes]);
		node.finalize();
	};
	let (landed, _) = sent(&[&node], script).await;
	assert_eq!(only(landed).0, Outcome::Done);
	assert_eq!(node.count(), 1, "the number grew, and was not used");
}

#[tokio::test]
async fn nodes_of_two_chains_are_refused() {
	let (one, other) = (Scripted::start(1).await, Scripted::start(2).await);
	let refused = connect(&[&one, &other]).await.err().unwrap().to_string();
	assert!(refused.contains(&one.url) && refused.contains(&other.url), "{refused}");
	assert!(
		refused.contains("are of different chains, which begin with 0x0101"),
		"{refused}"
	);
}

#[tokio::test]
async fn a_node_that_does_not_answer_or_is_behind_is_not_asked() {
	let (silent, late, good) = (Scripted::start(1).await, Scripted::start(1).await, node().await);
	silent.stop().await;
	late.is_late(Duration::from_secs(300));
	let chain = connect(&[&silent, &late, &good]).await.unwrap();
	assert_eq!(chain.head().await.unwrap().block_number(), 1);
	// There is no other than the one that is late.
	assert_eq!(
		connect(&[&silent, &late])
			.await
			.unwrap()
			.head()
			.await
			.unwrap()
			.block_number(),
		0
	);
	let refused = format!("{:#}", connect(&[&silent]).await.err().unwrap());
	assert!(
		refused.starts_with(&format!("{}: no node answers: ", silent.url)),
		"{refused}"
	);
}

#[tokio::test]
async fn a_node_of_another_chain_or_behind_what_was_final_does_not_take_over() {
	let (first, last) = (node().await, node().await);
	for node in [&first, &last] {
		node.block(&[]);
		node.finalize();
	}
	// Nodes that were of the chain, and level, when they were named.
	let (behind, other) = (node().await, Scripted::start(1).await);
	let chain = connect(&[&first, &behind, &other, &last]).await.unwrap();
	assert_eq!(chain.head().await.unwrap().block_number(), 2);
	other.rename(2);
	first.stop().await;
	assert_eq!(chain.head().await.unwrap().block_number(), 2);
	assert_eq!(
		[&behind, &other].map(|node| node.asked() > 1),
		[true; 2],
		"they were tried"
	);
	last.stop().await;
	behind.block(&[]);
	behind.finalize();
	assert_eq!(chain.head().await.unwrap().block_number(), 2, "it has caught up");
}

//! The account that sends, and the node it sends through.

use super::{send_one, Account, AccountFile, Chain, Node};
use anyhow::Result;
use clap::Args;
use serde_json::Value;

#[derive(Args)]
pub struct Sender {
	#[command(flatten)]
	account: AccountFile,
	#[command(flatten)]
	node: Node,
}

impl Sender {
	/// Opens the account and connects to the node.
	pub async fn connect(&self) -> Result<(Account, Chain)> {
		let account = Account::open(&self.account)?;
		Ok((account, Chain::connect(&self.node).await?))
	}

	/// Sends one call, and returns the final block that it is done in.
	pub async fn send(&self, call: Value) -> Result<String> {
		let (account, chain) = self.connect().await?;
		send_one(&chain, &account, call).await
	}
}

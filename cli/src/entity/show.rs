//! `bonafide entity show`.

use crate::{
	chain::{Account, AccountFile, Chain, Node},
	shared::answer,
};
use anyhow::{bail, Context, Result};
use bonafide_primitives::Lei;
use serde_json::{json, Value};
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The LEI of the company. Default: the one that the account acts for
	lei: Option<Lei>,
	#[command(flatten)]
	account: AccountFile,
	#[command(flatten)]
	node: Node,
}

pub async fn run(Args { lei, account, node }: Args) -> Result<ExitCode> {
	let (method, name) = match lei {
		Some(lei) => ("entities_get", lei.to_string()),
		None => ("entities_byAccount", Account::open(&account)?.id().to_string()),
	};
	let chain = Chain::connect(&node).await?;
	match chain.find::<Value>(method, &[json!(name)]).await? {
		Some(found) => answer::print(&found),
		None if lei.is_some() => bail!("{name} was never admitted to the register"),
		None => Err(anyhow::anyhow!("{name} acts for no entity")).context("no LEI is given"),
	}
}

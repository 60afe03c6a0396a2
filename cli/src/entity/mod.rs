//! A company on the register: its application, its keys, who acts for it.

mod apply;
mod delegate;
mod key;
mod mandate;
mod power;
mod show;

use crate::{chain::Sender, shared::answer};
use anyhow::Result;
use clap::Subcommand;
use serde_json::{json, Value};
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Command {
	/// Ask to be admitted to the register
	Apply(apply::Args),
	/// Take the application back
	Withdraw(Sender),
	/// Print a company as the register has it: its roles, keys, mandates
	Show(show::Args),
	/// Keep the public keys of your company on the register
	#[command(subcommand)]
	Key(key::Command),
	/// Let other accounts act for your company, or act for one
	#[command(subcommand)]
	Delegate(delegate::Command),
	/// Let a broker act for your company, or act as its broker
	#[command(subcommand)]
	Mandate(mandate::Command),
}

pub async fn run(command: Command) -> Result<ExitCode> {
	match command {
		Command::Apply(args) => apply::run(args).await,
		Command::Withdraw(sender) => send(&sender, json!({ "withdraw_application": {} })).await,
		Command::Show(args) => show::run(args).await,
		Command::Key(command) => key::run(command).await,
		Command::Delegate(command) => delegate::run(command).await,
		Command::Mandate(command) => mandate::run(command).await,
	}
}

/// Sends `call` of the pallet, and prints the block that it is done in.
async fn send(sender: &Sender, call: Value) -> Result<ExitCode> {
	let block = sender.send(json!({ "Entities": call })).await?;
	answer::print(&json!({ "block": block }))
}

/// The one of `words` that `text` is, in any case and with dashes or not.
fn one_of(text: &str, words: &[String]) -> Result<String, String> {
	let bare = |word: &str| word.replace(['-', '_', ' '], "").to_lowercase();
	let word = words.iter().find(|word| bare(word) == bare(text));
	word.cloned()
		.ok_or_else(|| format!("{text:?} is none of {}", words.join(", ")))
}

//! Cases: the questions of customs about a claim or about detained goods, the answers, and the determination.

mod answer;
mod ask;
mod detain;
mod determine;
mod documents;
mod extend;
mod hand_over;
mod invite;
mod list;
mod lodge;
mod object;
mod open;
mod opinion;
mod propose;
mod reason;
mod record;
mod reopen;
mod request;
mod show;
mod take_up;

use crate::{chain::Sender, shared};
use anyhow::Result;
use clap::Subcommand;
use serde_json::{json, Value};
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Command {
	/// Print the cases of an entity: whose turn it is, and until when
	List(list::Args),
	/// Print a case: its requests, answers and determination
	Show(show::Args),
	/// Answer a request, as the party asked or its broker
	Answer(answer::Args),
	/// Give an opinion on detained goods, as the rights holder or its broker
	Opinion(opinion::Args),
	/// Lodge evidence that nobody asked for
	Lodge(lodge::Args),
	/// Object to a denial that customs has proposed
	Object(object::Args),
	/// Customs: open a case on a claim, with a first request
	Open(open::Args),
	/// Customs: detain goods that may infringe a right, and give its holder notice
	Detain(detain::Args),
	/// Customs: invite another administration to take part in a case
	Invite(invite::Args),
	/// Customs: ask another question in a case
	Ask(ask::Args),
	/// Customs: extend the time to answer a request or, without one, to object
	Extend(extend::Args),
	/// Customs: record the answer of a sealed party
	Record(record::Args),
	/// Customs: propose to deny the claim
	Propose(propose::Args),
	/// Customs: determine the claim, or the fate of detained goods
	Determine(determine::Args),
	/// Customs: reopen a case that was determined
	Reopen(reopen::Args),
	/// Customs: offer a case to another administration
	HandOver(hand_over::Args),
	/// Customs: take up a case that is offered, or that nobody conducts any more
	TakeUp(take_up::Args),
}

pub async fn run(command: Command) -> Result<ExitCode> {
	match command {
		Command::List(args) => list::run(args).await,
		Command::Show(args) => show::run(args).await,
		Command::Answer(args) => answer::run(args).await,
		Command::Opinion(args) => opinion::run(args).await,
		Command::Lodge(args) => lodge::run(args).await,
		Command::Object(args) => object::run(args).await,
		Command::Open(args) => open::run(args).await,
		Command::Detain(args) => detain::run(args).await,
		Command::Invite(args) => invite::run(args).await,
		Command::Ask(args) => ask::run(args).await,
		Command::Extend(args) => extend::run(args).await,
		Command::Record(args) => record::run(args).await,
		Command::Propose(args) => propose::run(args).await,
		Command::Determine(args) => determine::run(args).await,
		Command::Reopen(args) => reopen::run(args).await,
		Command::HandOver(args) => hand_over::run(args).await,
		Command::TakeUp(args) => take_up::run(args).await,
	}
}

const PALLET: &str = "Cases";

/// Sends `call`, and prints the block that it is done in.
async fn send(sender: &Sender, call: Value) -> Result<ExitCode> {
	let block = sender.send(json!({ PALLET: call })).await?;
	shared::answer::print(&json!({ "block": block }))
}

//! Products on the register, and the prefixes under which they are registered.

mod columns;
mod prefix;
mod register;
mod show;

use crate::{chain::Sender, rows::Blank, shared::answer};
use anyhow::Result;
use bonafide_primitives::{Gtin, Lei};
use clap::Subcommand;
use serde_json::{json, Value};
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Command {
	/// Print the columns of a table of products, to fill in
	New(Blank),
	/// Register products, one or thousands; run it again after a break, and it goes on where it was
	Register(register::Args),
	/// Print products as the register has them
	Show(show::Args),
	/// Recall a product: everybody who looks it up is warned
	Recall {
		gtin: Gtin,
		/// The reason, which everybody can read
		#[arg(long)]
		reason: String,
		#[command(flatten)]
		sender: Sender,
	},
	/// Lift the recall of a product
	LiftRecall {
		gtin: Gtin,
		#[command(flatten)]
		sender: Sender,
	},
	/// Offer a product to another company, to be its owner
	Offer {
		gtin: Gtin,
		/// The LEI of the company
		to: Lei,
		#[command(flatten)]
		sender: Sender,
	},
	/// Accept a product that is offered to your company
	Accept {
		gtin: Gtin,
		#[command(flatten)]
		sender: Sender,
	},
	/// GS1 organization: grant and revoke the prefixes of companies
	#[command(subcommand)]
	Prefix(prefix::Command),
}

pub async fn run(command: Command) -> Result<ExitCode> {
	let (sender, call) = match command {
		Command::New(blank) => return blank.write(&columns::all()),
		Command::Register(args) => return register::run(args).await,
		Command::Show(args) => return show::run(args).await,
		Command::Prefix(command) => return prefix::run(command).await,
		Command::Recall { gtin, reason, sender } => (sender, json!({ "recall": { "gtin": gtin, "reason": reason } })),
		Command::LiftRecall { gtin, sender } => (sender, json!({ "lift_recall": { "gtin": gtin } })),
		Command::Offer { gtin, to, sender } => (sender, json!({ "offer_transfer": { "gtin": gtin, "to": to } })),
		Command::Accept { gtin, sender } => (sender, json!({ "accept_transfer": { "gtin": gtin } })),
	};
	send(&sender, call).await
}

/// Sends `call` of the pallet, and prints the block that it is done in.
async fn send(sender: &Sender, call: Value) -> Result<ExitCode> {
	let block = sender.send(json!({ "Products": call })).await?;
	answer::print(&json!({ "block": block }))
}

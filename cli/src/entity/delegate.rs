//! `bonafide entity delegate`: accounts that act for a company.

use super::{power::Power, send};
use crate::chain::Sender;
use anyhow::Result;
use bonafide_credentials::hex;
use bonafide_primitives::Lei;
use clap::Subcommand;
use serde_json::json;
use std::process::ExitCode;
use subxt::utils::AccountId32;

#[derive(Subcommand)]
pub enum Command {
	/// Offer an account to act for your company; it binds nobody until that accepts
	Offer {
		/// The account, such as 5Grwva…
		#[arg(value_name = "ACCOUNT")]
		delegate: AccountId32,
		#[command(flatten)]
		power: Power,
		#[command(flatten)]
		sender: Sender,
	},
	/// Act for the company that has offered it to this account
	Accept {
		/// The LEI of the company
		lei: Lei,
		#[command(flatten)]
		sender: Sender,
	},
	/// Decline to act for the company that has offered it to this account
	Decline {
		/// The LEI of the company
		lei: Lei,
		#[command(flatten)]
		sender: Sender,
	},
	/// Take back what was entrusted or offered to an account
	Remove {
		/// The account, such as 5Grwva…
		#[arg(value_name = "ACCOUNT")]
		delegate: AccountId32,
		#[command(flatten)]
		sender: Sender,
	},
	/// Act no longer for the company that this account acts for
	Resign(Sender),
}

pub async fn run(command: Command) -> Result<ExitCode> {
	let (sender, call) = match command {
		Command::Offer {
			delegate,
			power,
			sender,
		} => {
			let offer = power.put_into(json!({ "delegate": hex::encode(&delegate.0) }));
			(sender, json!({ "offer_delegation": offer }))
		}
		Command::Accept { lei, sender } => (sender, json!({ "accept_delegation": { "lei": lei } })),
		Command::Decline { lei, sender } => (sender, json!({ "decline_delegation": { "lei": lei } })),
		Command::Remove { delegate, sender } => {
			let delegate = hex::encode(&delegate.0);
			(sender, json!({ "remove_delegate": { "delegate": delegate } }))
		}
		Command::Resign(sender) => (sender, json!({ "resign": {} })),
	};
	send(&sender, call).await
}

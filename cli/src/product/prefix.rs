//! `bonafide product prefix`: GS1 company prefixes.

use super::send;
use crate::chain::Sender;
use anyhow::Result;
use bonafide_primitives::{Gs1Prefix, Lei};
use clap::Subcommand;
use serde_json::json;
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Command {
	/// Let a company register the GTINs under a prefix
	Grant {
		/// The prefix, such as 9521235
		prefix: Gs1Prefix,
		/// The LEI of the company
		holder: Lei,
		#[command(flatten)]
		sender: Sender,
	},
	/// Take a prefix back; products that are registered stay
	Revoke {
		/// The prefix, such as 9521235
		prefix: Gs1Prefix,
		#[command(flatten)]
		sender: Sender,
	},
}

pub async fn run(command: Command) -> Result<ExitCode> {
	let (sender, call) = match command {
		Command::Grant { prefix, holder, sender } => (
			sender,
			json!({ "grant_prefix": { "prefix": prefix, "holder": holder } }),
		),
		Command::Revoke { prefix, sender } => (sender, json!({ "revoke_prefix": { "prefix": prefix } })),
	};
	send(&sender, call).await
}

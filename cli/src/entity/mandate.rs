//! `bonafide entity mandate`: powers of attorney for brokers.

use super::{power::Power, send};
use crate::chain::Sender;
use anyhow::Result;
use bonafide_primitives::Lei;
use clap::Subcommand;
use serde_json::json;
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Command {
	/// Offer a broker to act for your company: to file, to license, to respond
	Offer {
		/// The LEI of the broker
		broker: Lei,
		#[command(flatten)]
		power: Power,
		#[command(flatten)]
		sender: Sender,
	},
	/// Broker: accept what a company has offered
	Accept {
		/// The LEI of the company
		principal: Lei,
		#[command(flatten)]
		sender: Sender,
	},
	/// Take back what was given or offered to a broker
	Revoke {
		/// The LEI of the broker
		broker: Lei,
		#[command(flatten)]
		sender: Sender,
	},
	/// Broker: give back what a company has given or offered
	Renounce {
		/// The LEI of the company
		principal: Lei,
		#[command(flatten)]
		sender: Sender,
	},
}

pub async fn run(command: Command) -> Result<ExitCode> {
	let (sender, call) = match command {
		Command::Offer { broker, power, sender } => {
			let offer = power.put_into(json!({ "broker": broker }));
			(sender, json!({ "offer_mandate": offer }))
		}
		Command::Accept { principal, sender } => (sender, json!({ "accept_mandate": { "principal": principal } })),
		Command::Revoke { broker, sender } => (sender, json!({ "revoke_mandate": { "broker": broker } })),
		Command::Renounce { principal, sender } => (sender, json!({ "renounce_mandate": { "principal": principal } })),
	};
	send(&sender, call).await
}

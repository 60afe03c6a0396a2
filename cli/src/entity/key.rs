//! `bonafide entity key`: the public keys of a company on the register.

use super::send;
use crate::{
	chain::{send_one, Chain, Sender},
	shared::{answer, key},
};
use anyhow::{Context, Result};
use bonafide_credentials::hex;
use bonafide_primitives::{Date, KeyNumber, PublicKey};
use clap::Subcommand;
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

#[derive(Subcommand)]
pub enum Command {
	/// Put the public part of a key on the register, and print its number there
	Add {
		/// File with the private key, which stays here, or PKCS #11 URI of one in a hardware module
		#[arg(long, value_name = "FILE|URI")]
		key: PathBuf,
		/// The day from which it is good. Default: now
		#[arg(long, value_name = "DATE")]
		from: Option<Date>,
		#[command(flatten)]
		sender: Sender,
	},
	/// End a key for good; what was anchored while it was good stays good
	Revoke {
		/// The number of the key on the register
		number: KeyNumber,
		#[command(flatten)]
		sender: Sender,
	},
}

pub async fn run(command: Command) -> Result<ExitCode> {
	match command {
		Command::Add { key, from, sender } => add(&key::read_public(&key)?, from, &sender).await,
		Command::Revoke { number, sender } => send(&sender, json!({ "revoke_key": { "number": number } })).await,
	}
}

async fn add(key: &PublicKey, from: Option<Date>, sender: &Sender) -> Result<ExitCode> {
	let (account, chain) = sender.connect().await?;
	let public = hex::encode(key.as_bytes());
	let kind = match key {
		PublicKey::Ed25519(_) => "Ed25519",
		PublicKey::P256(_) => "P256",
		PublicKey::X25519(_) => "X25519",
	};
	let call = json!({ "public": { kind: public }, "validFrom": from.map(Date::midnight) });
	let block = send_one(&chain, &account, json!({ "Entities": { "add_key": call } })).await?;
	let number = number_of(&chain, &account.id().to_string(), &public).await?;
	answer::print(&json!({ "key": number, "publicKey": public, "block": block }))
}

/// The number that the key `public` has on the register; the newest, if it is there more than once.
async fn number_of(chain: &Chain, account: &str, public: &str) -> Result<Option<u64>> {
	let entity: Option<Value> = chain.find("entities_byAccount", &[json!(account)]).await?;
	let entity = entity.with_context(|| format!("{account} acts for no entity"))?;
	let keys = entity.get("keys").and_then(Value::as_array).into_iter().flatten();
	let same = keys.filter(|key| key.get("publicKey").and_then(Value::as_str) == Some(public));
	Ok(same.filter_map(|key| key.get("number")?.as_u64()).max())
}

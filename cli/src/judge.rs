//! What only the chain knows of a certificate before it is sent.

use crate::{
	batch::Fault,
	chain::{Account, Chain, Head},
	hex,
};
use anyhow::{ensure, Context, Result};
use bonafide_credentials::{did_web::MemberKey, IssuerKey};
use bonafide_primitives::KeyNumber;
use serde::Deserialize;
use serde_json::{json, Value};
use std::collections::HashMap;

/// Who certifies, with what of the chain is needed to judge certificates by it.
pub struct Judge<'a> {
	chain: &'a Chain,
	head: Head,
	issuer: Entity,
	entities: HashMap<String, bool>,
	agreements: HashMap<String, bool>,
}

/// What `entities_byAccount` answers, as far as it is needed here.
#[derive(Deserialize)]
struct Entity {
	lei: String,
	standing: String,
	roles: Vec<String>,
	keys: Vec<Key>,
	at: At,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Key {
	number: KeyNumber,
	public_key: String,
	valid_from: String,
	revoked_at: Option<String>,
}

#[derive(Deserialize)]
struct At {
	timestamp: String,
}

impl Entity {
	/// The number of the key `public`, if it is good now.
	fn number_of(&self, public: &str) -> Option<KeyNumber> {
		let is_good = |key: &&Key| key.valid_from <= self.at.timestamp && key.revoked_at.is_none();
		let key = self.keys.iter().filter(is_good).find(|key| key.public_key == public)?;
		Some(key.number)
	}
}

impl<'a> Judge<'a> {
	/// A judge of what the entity of `account` signs with `key`, or why it can certify nothing.
	pub async fn of(chain: &'a Chain, account: &Account, key: &IssuerKey) -> Result<Self> {
		let account = account.id().to_string();
		let issuer: Entity = chain
			.find("entities_byAccount", &[json!(account)])
			.await?
			.with_context(|| format!("{account} acts for no entity"))?;
		let (lei, standing) = (&issuer.lei, &issuer.standing);
		ensure!(
			standing == "good",
			"{lei} certifies nothing: its standing is {standing}"
		);
		let public = hex::encode(key.public().as_bytes());
		let number = issuer.number_of(&public).with_context(|| {
			format!("the key that signs is none of {lei} that is good now: add {public} with entities.addKey")
		})?;
		if let Some(name) = MemberKey::parse(&key.id()) {
			let is_own = name.lei.to_string() == *lei && name.number == number;
			ensure!(
				is_own,
				"the key that signs is called {}, and is key {number} of {lei}",
				key.id()
			);
		}
		let head = chain.head().await?;
		let (entities, agreements) = (HashMap::new(), HashMap::new());
		Ok(Self {
			chain,
			head,
			issuer,
			entities,
			agreements,
		})
	}

	/// Who certifies.
	pub fn issuer(&self) -> &str {
		&self.issuer.lei
	}

	/// What the chain would not take of `document`, which stands at `place`, or would take for another's.
	pub async fn faults(&mut self, place: &str, document: &Value) -> Result<Vec<Fault>> {
		let text = |pointer: &str| document.pointer(pointer).and_then(Value::as_str);
		let mut faults = Vec::new();
		let mut fault = |field: &str, reason: String| faults.push(Fault::new(place, field, reason));

		if let Some(name) = text("/agreement") {
			if !self.has_agreement(name).await? {
				fault("agreement", format!("the council has set no {name}"));
			}
		}
		if let Some(capacity) = text("/certification") {
			if !self.issuer.roles.iter().any(|role| role == capacity) {
				fault(
					"certification",
					format!("{} is not accredited as {capacity}", self.issuer.lei),
				);
			}
		}
		if text("/certifier/lei") != Some(&self.issuer.lei) {
			fault("certifier.lei", format!("the account acts for {}", self.issuer.lei));
		}
		for party in ["exporter", "producer", "importer"] {
			if let Some(lei) = text(&format!("/{party}/lei")) {
				if !self.has_entity(lei).await? {
					fault(
						&format!("{party}.lei"),
						format!("{lei} was never admitted to the register"),
					);
				}
			}
		}
		Ok(faults)
	}

	async fn has_agreement(&mut self, name: &str) -> Result<bool> {
		if let Some(known) = self.agreements.get(name) {
			return Ok(*known);
		}
		let found = self.chain.has_agreement(&self.head, name).await?;
		self.agreements.insert(name.to_owned(), found);
		Ok(found)
	}

	async fn has_entity(&mut self, lei: &str) -> Result<bool> {
		if let Some(known) = self.entities.get(lei) {
			return Ok(*known);
		}
		let found = self.chain.find::<Value>("entities_get", &[json!(lei)]).await?.is_some();
		self.entities.insert(lei.to_owned(), found);
		Ok(found)
	}
}

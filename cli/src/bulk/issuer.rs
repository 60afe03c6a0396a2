//! The issuer: the entity that an account acts for, and the key that signs for it.

use crate::chain::{Account, Chain};
use anyhow::{ensure, Context, Result};
use bonafide_credentials::{did_web::MemberKey, hex, IssuerKey};
use bonafide_primitives::KeyNumber;
use serde::Deserialize;
use serde_json::{json, Value};
use std::collections::HashMap;

/// An issuer, and the answers of the chain about others.
pub struct Issuer<'a> {
	pub chain: &'a Chain,
	entity: Entity,
	told: HashMap<(&'static str, String), Option<Value>>,
}

/// The answer of `entities_byAccount`, as far as it is needed here.
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

impl<'a> Issuer<'a> {
	/// The entity of `account`; refused if it cannot issue what `key` signs.
	pub async fn of(chain: &'a Chain, account: &Account, key: &IssuerKey) -> Result<Self> {
		let account = account.id().to_string();
		let entity: Entity = chain
			.find("entities_byAccount", &[json!(account)])
			.await?
			.with_context(|| format!("{account} acts for no entity"))?;
		let (lei, standing) = (&entity.lei, &entity.standing);
		ensure!(standing == "good", "{lei} issues nothing: its standing is {standing}");
		let public = hex::encode(key.public().as_bytes());
		let number = entity.number_of(&public).with_context(|| {
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
		let told = HashMap::new();
		Ok(Self { chain, entity, told })
	}

	pub fn lei(&self) -> &str {
		&self.entity.lei
	}

	/// True if it is accredited in `role`, with or without a capital.
	pub fn has_role(&self, role: &str) -> bool {
		self.entity.roles.iter().any(|held| held.eq_ignore_ascii_case(role))
	}

	/// The answer of `method` about the record named `name`, asked once; none if there is no such record.
	pub async fn look_up(&mut self, method: &'static str, name: &Value) -> Result<Option<Value>> {
		let asked = (method, name.to_string());
		if let Some(told) = self.told.get(&asked) {
			return Ok(told.clone());
		}
		let told: Option<Value> = self.chain.find(method, std::slice::from_ref(name)).await?;
		self.told.insert(asked, told.clone());
		Ok(told)
	}
}

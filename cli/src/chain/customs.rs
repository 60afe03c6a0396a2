//! The key of a customs administration, compared with the register.

use super::{Chain, Node};
use crate::shared::customs::Customs;
use anyhow::{ensure, Context, Result};
use bonafide_credentials::CustomsKey;
use bonafide_primitives::{KeyNumber, Lei, Seal};
use clap::Args;
use serde::Deserialize;
use serde_json::{json, Value};

/// Customs for work at the desk, where a node is asked if one is named.
#[derive(Args)]
pub struct DeskCustoms {
	#[command(flatten)]
	given: Customs,
	/// Node to ask if this is the key of customs on the register. Default: none, and it is believed
	#[arg(long, value_name = "URL", value_delimiter = ',')]
	node: Vec<String>,
}

impl DeskCustoms {
	/// The key, compared with the register if there is a node.
	pub async fn key(&self) -> Result<CustomsKey> {
		let key = self.given.key()?;
		compare(&key, &self.name(), self.node().as_ref()).await?;
		Ok(key)
	}

	/// Tells, once all is done, that `key` was compared with nothing, if it was not.
	pub fn tell(&self, key: &CustomsKey) {
		tell(key, &self.name(), self.node().as_ref());
	}

	fn node(&self) -> Option<Node> {
		Node::of(&self.node)
	}

	/// The name of the file.
	pub fn name(&self) -> String {
		self.given.name()
	}
}

/// Fails if `key`, which is in the file `name`, is not the one on the register that `node` knows. Without a node,
/// nobody is asked.
pub async fn compare(key: &CustomsKey, name: &str, node: Option<&Node>) -> Result<()> {
	let Some(node) = node else { return Ok(()) };
	let chain = Chain::connect(node).await?;
	ensure_registered(&chain, key).await.with_context(|| name.to_owned())
}

/// Tells that `key`, which is in the file `name`, was compared with nothing, if there was no node to ask.
pub fn tell(key: &CustomsKey, name: &str, node: Option<&Node>) {
	let Seal { customs, key } = key.seal;
	if node.is_none() {
		eprintln!("{name}: key {key} of {customs} was compared with no register: give --node to ask one");
	}
}

/// Fails if `key` is not the one of its number on the register, is not good there any more, or is of an entity that is
/// no customs administration.
pub async fn ensure_registered(chain: &Chain, key: &CustomsKey) -> Result<()> {
	let Seal { customs, key: number } = key.seal;
	let registered = registered(chain, customs, Some(number)).await?;
	ensure!(
		registered.public == key.public,
		"key {number} of {customs} is another on the register: customs cannot open what is sealed to this one"
	);
	Ok(())
}

/// The key `number` of the customs administration `lei` on the register, which is good to be sealed to; the newest,
/// without a number.
pub async fn registered(chain: &Chain, lei: Lei, number: Option<KeyNumber>) -> Result<CustomsKey> {
	#[derive(Deserialize)]
	struct Entity {
		roles: Vec<String>,
	}
	let unknown = || format!("{lei} was never admitted to the register");
	let entity: Option<Entity> = chain.find("entities_get", &[json!(lei)]).await?;
	ensure!(
		entity.with_context(unknown)?.roles.iter().any(|role| role == "customs"),
		"{lei} is no customs administration on the register"
	);
	let answer: Option<Value> = chain.find("entities_didDocument", &[json!(lei)]).await?;
	CustomsKey::read_json(&answer.with_context(unknown)?.to_string(), number).with_context(|| lei.to_string())
}

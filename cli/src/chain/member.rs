//! The member that an account acts for.

use super::{Account, Chain};
use anyhow::{Context, Result};
use bonafide_primitives::Lei;
use serde::Deserialize;
use serde_json::json;

/// The entity that `account` acts for.
pub async fn lei_of(chain: &Chain, account: &Account) -> Result<Lei> {
	#[derive(Deserialize)]
	struct Entity {
		lei: Lei,
	}
	let account = account.id().to_string();
	let entity: Option<Entity> = chain.find("entities_byAccount", &[json!(account)]).await?;
	Ok(entity.with_context(|| format!("{account} acts for no entity"))?.lei)
}

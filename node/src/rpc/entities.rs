//! `entities_*`: who is who.

use super::{chain::Chain, did::DidResolution, fault::Fault, method::methods};
use bonafide_primitives::{Alias, Duns, Gln, Lei, Malformed};
use pallet_entities_api::{EntitiesApi, EntityView};
use schemars::JsonSchema;
use serde::Deserialize;
use sp_runtime::AccountId32;

methods! {
	/// The entity of an LEI.
	fn entities_get(chain: &Chain, lei: Lei) -> Result<EntityView, Fault> {
		chain.entity("lei", lei)
	}

	/// The entity that an account acts for, as controller or delegate.
	fn entities_byAccount(chain: &Chain, ss58: Account) -> Result<EntityView, Fault> {
		let Account(account) = ss58;
		chain.find("ss58", &account, |runtime, at| Ok(Ok(runtime.entity_of(at, account.clone())?)))
	}

	/// The entity that is known as a D-U-N-S number (scheme `duns`) or a Global Location Number (`gln`).
	fn entities_byAlias(chain: &Chain, scheme: Scheme, value: String) -> Result<EntityView, Fault> {
		let malformed = |reason: Malformed| Fault::invalid("value", reason);
		let (alias, value) = match scheme {
			Scheme::Duns => value.parse().map(|duns: Duns| (Alias::Duns(duns), duns.to_string())),
			Scheme::Gln => value.parse().map(|gln: Gln| (Alias::Gln(gln), gln.to_string())),
		}
		.map_err(malformed)?;
		chain.find("value", value, |runtime, at| runtime.entity_by_alias(at, alias.into()))
	}

	/// The DID document of an entity, with its keys, and where a resolver of `did:web` looks for it.
	fn entities_didDocument(chain: &Chain, lei: Lei) -> Result<DidResolution, Fault> {
		let entity = chain.entity("lei", lei)?;
		Ok(DidResolution::new(&chain.sources().did_host, lei, &entity.keys, chain.now()))
	}
}

/// An account by its SS58 address.
#[derive(Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
struct Account(#[schemars(with = "String")] AccountId32);

/// The kinds of aliases, by who gives them out.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
enum Scheme {
	/// D-U-N-S numbers.
	Duns,
	/// Global Location Numbers.
	Gln,
}

#[cfg(test)]
mod tests {
	use super::*;
	use bonafide_primitives::views::Timestamp;
	use bonafide_primitives::{PublicKey, Role};
	use pallet_entities_api::{AliasView, KeyView};
	use serde_json::json;

	#[test]
	fn a_key_is_told_by_kind_purpose_and_bytes() {
		let told = |public| {
			serde_json::to_value(KeyView {
				number: 1,
				public,
				valid_from: Timestamp(0),
				revoked_at: None,
			})
			.unwrap()
		};
		assert_eq!(
			told(PublicKey::X25519([0x0a; 32])),
			json!({
				"number": 1,
				"kind": "x25519",
				"purpose": "keyAgreement",
				"publicKey": format!("0x{}", "0a".repeat(32)),
				"validFrom": "1970-01-01T00:00:00.000Z",
				"revokedAt": null,
			})
		);
		for (public, kind) in [
			(PublicKey::Ed25519([1; 32]), "ed25519"),
			(PublicKey::P256([2; 33]), "p256"),
		] {
			let told = told(public);
			assert_eq!((&told["kind"], &told["purpose"]), (&json!(kind), &json!("assertion")));
		}
	}

	#[test]
	fn an_alias_is_told_by_scheme_and_value() {
		let alias = AliasView {
			alias: Alias::Duns("15-048-3782".parse().unwrap()),
			roles: vec![Role::Shipper],
		};
		assert_eq!(
			serde_json::to_value(alias).unwrap(),
			json!({ "scheme": "duns", "value": "150483782", "roles": ["shipper"] })
		);
	}
}

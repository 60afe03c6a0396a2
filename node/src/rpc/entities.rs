//! `entities_*`: who is who.

use super::{
	did::{DidHost, DidResolution},
	fault::Fault,
	method::{json, Arguments, Method, Parameter},
};
use bonafide_primitives::{Alias, Lei};
use bonafide_runtime_api::{ClockApi, EntitiesApi, EntityView};
use schemars::JsonSchema;
use serde::Deserialize;
use sp_runtime::AccountId32;

/// Who gives out the aliases of a kind.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
enum Scheme {
	/// D-U-N-S numbers.
	Duns,
	/// Global Location Numbers.
	Gln,
}

/// The alias asked for, and its value as printed.
fn alias(given: &Arguments) -> Result<(Alias, String), Fault> {
	Ok(match given.get::<Scheme>("scheme")? {
		Scheme::Duns => given.get("value").map(|duns| (Alias::Duns(duns), duns.to_string()))?,
		Scheme::Gln => given.get("value").map(|gln| (Alias::Gln(gln), gln.to_string()))?,
	})
}

/// The methods; `host` is where DIDs are.
pub fn methods(host: DidHost) -> Vec<Method> {
	vec![
		Method::new::<EntityView>(
			"entities_get",
			"The entity of an LEI.",
			vec![Parameter::required::<Lei>("lei")],
			|chain, given| {
				let given = given.only(&["lei"])?;
				let lei: Lei = given.get("lei")?;
				json(
					chain
						.ask(given.at()?, |runtime, at| runtime.entity(at, lei))?
						.or_not_found("lei", lei)?,
				)
			},
		),
		Method::new::<EntityView>(
			"entities_byAccount",
			"The entity that an account acts for, as controller or delegate.",
			vec![Parameter::required::<String>("ss58")],
			|chain, given| {
				let given = given.only(&["ss58"])?;
				let account: AccountId32 = given.get("ss58")?;
				let entity = chain.ask(given.at()?, |runtime, at| runtime.entity_of(at, account.clone()))?;
				json(entity.or_not_found("ss58", account)?)
			},
		),
		Method::new::<EntityView>(
			"entities_byAlias",
			"The entity that is known as a D-U-N-S number (scheme `duns`) or a Global Location Number (`gln`).",
			vec![
				Parameter::required::<Scheme>("scheme"),
				Parameter::required::<String>("value"),
			],
			|chain, given| {
				let given = given.only(&["scheme", "value"])?;
				let (alias, value) = alias(&given)?;
				let entity = chain.ask(given.at()?, |runtime, at| runtime.entity_by_alias(at, alias))?;
				json(entity.or_not_found("value", value)?)
			},
		),
		Method::new::<DidResolution>(
			"entities_didDocument",
			"The DID document of an entity, with its keys, and where a resolver of `did:web` looks for it.",
			vec![Parameter::required::<Lei>("lei")],
			move |chain, given| {
				let given = given.only(&["lei"])?;
				let lei: Lei = given.get("lei")?;
				let document = chain.ask(given.at()?, |runtime, at| {
					let (entity, now) = (runtime.entity(at, lei)?, runtime.now(at)?);
					Ok(entity.map(|entity| DidResolution::new(&host, lei, &entity.keys, now)))
				})?;
				json(document.or_not_found("lei", lei)?)
			},
		),
	]
}

#[cfg(test)]
mod tests {
	use super::*;
	use bonafide_primitives::{PublicKey, Role};
	use bonafide_runtime_api::{AliasView, KeyView, Timestamp};
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

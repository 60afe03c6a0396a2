//! A certificate on the chain, as a person reads it.

use super::GET;
use crate::{
	chain::{Chain, Node},
	shared::show::{at_block, line},
};
use anyhow::Result;
use bonafide_primitives::Digest;
use serde_json::{json, Value};

/// The certificate `id` as `node` knows it. `None` if it is not on the chain.
pub async fn ask(node: &Node, id: &Digest) -> Result<Option<Value>> {
	Chain::connect(node).await?.find(GET, &[json!(id)]).await
}

/// `certificate`, as [`ask`] answers it, in words.
pub fn page(certificate: &Value) -> String {
	let text = |name: &str| certificate[name].as_str();
	let mut page = String::new();
	line(&mut page, 0, "On the chain", text("id").unwrap_or_default());
	let mut say = |name: &str, value: &str| line(&mut page, 1, name, value);
	let state = text("state").unwrap_or_default();
	match (text("supersededBy"), text("ended")) {
		(Some(by), _) => say("State", &format!("{state} by {by}: no claim can rest on it")),
		(None, Some(at)) => say("State", &format!("{state} on {at}: no claim can rest on it")),
		(None, None) => say("State", state),
	}
	let issuer = text("issuer").unwrap_or_default();
	match text("issuerTrust") {
		Some("doubted") => say(
			"Certifier",
			&format!("{issuer}, doubted: a registrar suspended it, or it is retired"),
		),
		Some("denied") => say(
			"Certifier",
			&format!("{issuer}, denied: no claim can rest on what it issued"),
		),
		_ => say("Certifier", issuer),
	}
	let days = ["validFrom", "validUntil"].map(|name| text(name).unwrap_or_default());
	say("For claims", &format!("from {} until {}", days[0], days[1]));
	if let Some(entry) = text("usedBy") {
		say("Used up by", &format!("entry {entry}"));
	}
	if let Some(anchored) = text("anchored") {
		say("Anchored", anchored);
	}
	at_block(&mut page, certificate);
	page
}

#[cfg(test)]
mod tests {
	use super::*;

	/// A certificate as `certificates_get` answers it.
	fn certificate() -> Value {
		json!({
			"id": "0x5a",
			"issuer": "A",
			"issuerTrust": "full",
			"validFrom": "2026-01-01",
			"validUntil": "2030-01-01",
			"state": "active",
			"ended": null,
			"supersededBy": null,
			"usedBy": null,
			"anchored": "2026-01-02T00:00:00.000Z",
			"at": { "hash": "0x01", "number": 9, "timestamp": "2026-03-01T00:00:00.000Z", "finalized": true },
		})
	}

	fn lines(certificate: &Value) -> Vec<String> {
		let page = page(certificate);
		page.lines()
			.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
			.collect()
	}

	#[test]
	fn the_standing_of_a_certificate_in_words() {
		assert_eq!(
			lines(&certificate()),
			[
				"On the chain 0x5a",
				"State active",
				"Certifier A",
				"For claims from 2026-01-01 until 2030-01-01",
				"Anchored 2026-01-02T00:00:00.000Z",
				"As of block 9, 2026-03-01T00:00:00.000Z",
			]
		);
	}

	#[test]
	fn whatever_keeps_a_claim_from_resting_on_it_is_told() {
		for (name, value, told) in [
			(
				"supersededBy",
				json!("0x0b"),
				"State active by 0x0b: no claim can rest on it",
			),
			(
				"ended",
				json!("2026-02-01"),
				"State active on 2026-02-01: no claim can rest on it",
			),
			(
				"issuerTrust",
				json!("doubted"),
				"Certifier A, doubted: a registrar suspended it, or it is retired",
			),
			(
				"issuerTrust",
				json!("denied"),
				"Certifier A, denied: no claim can rest on what it issued",
			),
			("usedBy", json!("BRK-2600001-5"), "Used up by entry BRK-2600001-5"),
		] {
			let mut certificate = certificate();
			certificate[name] = value;
			certificate["at"]["finalized"] = json!(false);
			let lines = lines(&certificate);
			assert!(lines.iter().any(|line| line == told), "{told}: {lines:#?}");
			assert_eq!(
				lines.last().unwrap(),
				"As of block 9, 2026-03-01T00:00:00.000Z, not final yet"
			);
		}
	}
}

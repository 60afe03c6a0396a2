//! Faults of a certificate that only the chain knows of, before it is sent.

use crate::{bulk::Issuer, chain::Head, rows::Fault};
use anyhow::Result;
use serde_json::{json, Value};
use std::collections::HashMap;

/// A certifier, with the part of the chain that its certificates are judged by.
pub struct Judge<'a> {
	issuer: Issuer<'a>,
	head: Head,
	agreements: HashMap<String, bool>,
}

impl<'a> Judge<'a> {
	pub async fn of(issuer: Issuer<'a>) -> Result<Self> {
		let head = issuer.chain.head().await?;
		let agreements = HashMap::new();
		Ok(Self {
			issuer,
			head,
			agreements,
		})
	}

	/// The LEI of the certifier.
	pub fn issuer(&self) -> &str {
		self.issuer.lei()
	}

	/// The fields of `document`, at `place`, that the chain would refuse or take for another's.
	pub async fn faults(&mut self, place: &str, document: &Value) -> Result<Vec<Fault>> {
		let text = |pointer: &str| document.pointer(pointer).and_then(Value::as_str);
		let mut faults = Vec::new();
		let mut fault = |field: &str, reason: String| faults.push(Fault::new(place, field, reason));

		if let Some(name) = text("/agreement") {
			if !self.has_agreement(name).await? {
				fault("agreement", format!("the council has set no {name}"));
			}
		}
		let own = self.issuer.lei().to_owned();
		if let Some(capacity) = text("/certification") {
			if !self.issuer.has_role(capacity) {
				fault("certification", format!("{own} is not accredited as {capacity}"));
			}
		}
		if text("/certifier/lei") != Some(&own) {
			fault("certifier.lei", format!("the account acts for {own}"));
		}
		for party in ["exporter", "producer", "importer"] {
			if let Some(lei) = text(&format!("/{party}/lei")) {
				if self.issuer.look_up("entities_get", &json!(lei)).await?.is_none() {
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
		let found = self.issuer.chain.has_agreement(&self.head, name).await?;
		self.agreements.insert(name.to_owned(), found);
		Ok(found)
	}
}

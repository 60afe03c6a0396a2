//! The filer of an entry, who shows which credentials it holds.

use crate::shared::holders::Holders;
use anyhow::{Context, Result};
use bonafide_credentials::Holder;
use bonafide_primitives::{Digest, EntryNumber, Lei};
use clap::Args;
use serde_json::{json, Value};

/// Holder keys and the filer, where no account tells it.
#[derive(Args)]
pub struct Filing {
	#[command(flatten)]
	holders: Holders,
	/// The entity that will file, for which alone the holder keys sign
	#[arg(long, value_name = "LEI", requires = "holder")]
	filer: Option<Lei>,
}

impl Filing {
	/// The filer with the keys that it holds; none if no key is given.
	pub fn read(&self) -> Result<Option<Filer>> {
		if self.holders.is_empty() {
			return Ok(None);
		}
		let lei = self
			.filer
			.context("say with --filer who will file: a holder key signs for one filer alone")?;
		let held = self.holders.read()?;
		Ok(Some(Filer { lei, held }))
	}

	/// True if keys are given as a directory, which may have more than are meant.
	pub fn has_directory(&self) -> bool {
		self.holders.has_directory()
	}
}

/// The filer of an entry.
pub struct Filer {
	pub lei: Lei,
	/// The keys of what it holds.
	pub held: Vec<Holder>,
}

impl Filer {
	/// Adds to the open `entry` what shows that it holds the credentials that the lines name.
	pub fn show_in(&self, entry: &mut Value) {
		let number = entry.get("number").and_then(Value::as_str);
		let Some(number) = number.and_then(|number| number.parse::<EntryNumber>().ok()) else {
			return;
		};
		let named = named(entry);
		let held = self.held.iter().filter(|holder| named.contains(&holder.credential()));
		let holdings = entry
			.as_object_mut()
			.and_then(|entry| entry.entry("holdings").or_insert_with(|| json!([])).as_array_mut());
		let Some(holdings) = holdings else { return };
		// Each is shown once: those made elsewhere stay.
		let given: Vec<_> = holdings
			.iter()
			.filter_map(|given| given.get("credential").cloned())
			.collect();
		let is_new = |holding: &Value| {
			!holding
				.get("credential")
				.is_some_and(|credential| given.contains(credential))
		};
		holdings.extend(held.map(|holder| json!(holder.show(&number, &self.lei))).filter(is_new));
	}
}

/// The licenses and certificates that the lines of the open `entry` name.
fn named(entry: &Value) -> Vec<Digest> {
	let lines = entry.get("lines").and_then(Value::as_array).into_iter().flatten();
	let names = lines.flat_map(|line| {
		let licenses = line.get("licenses").and_then(Value::as_array).into_iter().flatten();
		licenses.chain(line.pointer("/claim/certificate"))
	});
	names.filter_map(|name| name.as_str()?.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn an_entry_shows_the_credentials_that_it_names_and_no_others() {
		let [license, certificate, unnamed] = [1, 2, 3].map(Digest::repeat_byte);
		let held = [license, certificate, unnamed]
			.map(|id| Holder::generate(id).unwrap())
			.into();
		let given = json!({
			"number": "BRK-2600001-5",
			"lines": [
				{ "licenses": [license, license] },
				{ "claim": { "certificate": certificate }, "licenses": ["0x5a"] },
				{ "claim": { "agreement": "USMCA" } },
			],
		});
		let mut entry = given.clone();
		let [lei, other]: [Lei; 2] = ["506700GE1G29325QX363", "5493006MHB84DD0ZWV18"].map(|lei| lei.parse().unwrap());
		let filer = Filer { lei, held };
		filer.show_in(&mut entry);
		let number = "BRK-2600001-5".parse().unwrap();
		let shown = [&filer.held[0], &filer.held[1]].map(|holder| holder.show(&number, &lei));
		assert_eq!(entry["holdings"], json!(shown));

		// Those made elsewhere stay, and none is shown twice.
		Filer { lei: other, ..filer }.show_in(&mut entry);
		assert_eq!(entry["holdings"], json!(shown));
		let mut unnumbered = json!({ "lines": given["lines"] });
		Filer { lei, held: Vec::new() }.show_in(&mut unnumbered);
		assert_eq!(unnumbered, json!({ "lines": given["lines"] }));
	}
}

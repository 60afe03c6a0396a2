//! The columns that tables of one kind of document can have, and what their cells mean.

use serde_json::Value;

/// The meaning of the cells in a column.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Meaning {
	/// Anything that a person writes.
	Text,
	/// A whole number, such as units.
	Whole,
	/// True or false.
	YesNo,
	/// A day of the calendar.
	Day,
	/// A code of the Harmonized System or of a tariff.
	Hs,
	Gtin,
	Lei,
	Country,
	/// One of these words.
	Word(&'static [&'static str]),
}

/// The columns, in the order in which people fill them in.
#[derive(Clone, Default)]
pub struct Columns(Vec<(String, Meaning)>);

impl Columns {
	/// These and the column `path`, in which `#` stands for the place in a list, from 0.
	pub fn with(mut self, path: impl Into<String>, meaning: Meaning) -> Self {
		self.0.push((path.into(), meaning));
		self
	}

	/// These and each of `below` under the path `above`.
	pub fn with_below(mut self, above: &str, below: &[(&str, Meaning)]) -> Self {
		let below = below
			.iter()
			.map(|(path, meaning)| (format!("{above}.{path}"), *meaning));
		self.0.extend(below);
		self
	}

	/// These without those that `is_left_out` by their path.
	pub fn without(mut self, is_left_out: impl Fn(&str) -> bool) -> Self {
		self.0.retain(|(path, _)| !is_left_out(path));
		self
	}

	/// These without those of which `template` tells the field.
	pub fn beyond(self, template: &Value) -> Self {
		self.without(|path| {
			let mut told = template;
			for part in path.split('.') {
				let below = match told {
					Value::Object(members) => members.get(part),
					Value::Array(elements) if part == "#" => elements.first(),
					// A word in the place of the whole, such as an exporter that is unknown.
					_ => return true,
				};
				match below {
					Some(below) => told = below,
					None => return false,
				}
			}
			true
		})
	}

	/// The path that `name` spells, in capitals or not, with `[0]` or `.0.`; and the meaning of its cells.
	pub fn find(&self, name: &str) -> Option<(String, Meaning)> {
		let name = name.replace('[', ".").replace(']', "");
		let parts: Vec<&str> = name.split('.').map(str::trim).collect();
		self.0.iter().find_map(|(path, meaning)| {
			let known: Vec<&str> = path.split('.').collect();
			if known.len() != parts.len() {
				return None;
			}
			let spelled = known.iter().zip(&parts).map(|(known, part)| match *known {
				"#" => Some(part.parse::<u16>().ok()?.to_string()),
				_ => known.eq_ignore_ascii_case(part).then(|| (*known).to_owned()),
			});
			Some((spelled.collect::<Option<Vec<_>>>()?.join("."), *meaning))
		})
	}

	/// Every column once, with the first place of each list.
	pub fn names(&self) -> impl Iterator<Item = (String, Meaning)> + '_ {
		self.0.iter().map(|(path, meaning)| (path.replace('#', "0"), *meaning))
	}

	/// The first few columns, to show how they are called.
	pub fn examples(&self) -> String {
		self.names()
			.take(3)
			.map(|(name, _)| name)
			.collect::<Vec<_>>()
			.join(", ")
	}

	/// The column whose name `name` comes nearest to, if it comes near one.
	pub fn nearest(&self, name: &str) -> Option<String> {
		let name = name.to_lowercase();
		let last = name.rsplit(['.', '[']).next().unwrap_or(&name);
		let distance = |known: &str| {
			let known = known.to_lowercase();
			let end = known.rsplit('.').next().unwrap_or(&known);
			changes(&known, &name).min(changes(end, last) + 1)
		};
		let near = self.names().map(|(known, _)| (distance(&known), known)).min()?;
		(near.0 <= 2).then_some(near.1)
	}
}

/// The fewest characters to put in, take out or change to make `one` of `other` (Levenshtein's distance).
fn changes(one: &str, other: &str) -> usize {
	let other: Vec<char> = other.chars().collect();
	let mut row: Vec<usize> = (0..=other.len()).collect();
	for (index, here) in one.chars().enumerate() {
		let mut before = index;
		row[0] = index + 1;
		for (at, there) in other.iter().enumerate() {
			let changed = before + usize::from(here != *there);
			before = row[at + 1];
			row[at + 1] = changed.min(before + 1).min(row[at] + 1);
		}
	}
	row[other.len()]
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_column_is_found_by_any_spelling_of_its_path() {
		let columns = Columns::default().with_below("goods.#", &[("hs", Meaning::Hs), ("gtin", Meaning::Gtin)]);
		let found = |name: &str| columns.find(name).map(|(path, _)| path);
		for name in ["goods.0.hs", "GOODS.0.HS", "Goods[0].Hs", "goods. 0 .hs", "goods.00.hs"] {
			assert_eq!(found(name).as_deref(), Some("goods.0.hs"), "{name}");
		}
		for name in [
			"goods.hs",
			"goods.x.hs",
			"goods.0.hts",
			"goods.-1.hs",
			"goods.99999.hs",
			"",
		] {
			assert_eq!(found(name), None, "{name}");
		}
		assert_eq!(columns.examples(), "goods.0.hs, goods.0.gtin");
	}

	#[test]
	fn what_a_template_tells_needs_no_column() {
		let columns = Columns::default()
			.with("invoice", Meaning::Text)
			.with_below("exporter", &[("lei", Meaning::Lei), ("address.city", Meaning::Text)])
			.with_below("goods.#", &[("hs", Meaning::Hs), ("origin", Meaning::Country)]);
		let beyond = |template: Value| columns.clone().beyond(&template).examples();
		let template = serde_json::json!({ "exporter": { "lei": "A" }, "goods": [{ "origin": "MX" }] });
		assert_eq!(beyond(template), "invoice, exporter.address.city, goods.0.hs");
		assert_eq!(
			beyond(serde_json::json!({ "exporter": "unknown" })),
			"invoice, goods.0.hs, goods.0.origin"
		);
	}

	#[test]
	fn the_nearest_name_is_told_only_if_it_is_near() {
		let columns = Columns::default()
			.with("invoice", Meaning::Text)
			.with("goods.#.gtin", Meaning::Gtin);
		assert_eq!(columns.nearest("invoise").as_deref(), Some("invoice"));
		assert_eq!(columns.nearest("GTIN").as_deref(), Some("goods.0.gtin"));
		assert_eq!(columns.nearest("remarks"), None);
		assert_eq!((changes("", "abc"), changes("kitten", "sitting")), (3, 3));
	}
}

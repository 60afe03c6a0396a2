//! `bonafide examination record`.

use super::pack;
use crate::{
	chain::{send_one, Sender},
	shared::answer,
};
use anyhow::{anyhow, ensure, Context, Result};
use bonafide_primitives::EntryNumber;
use clap::ValueEnum;
use serde_json::json;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The number of the entry
	number: EntryNumber,
	/// The line, from 1
	line: u16,
	/// A feature by its number, and how it was found: 1=matches, 2=differs. The others were not checked
	#[arg(long = "tick", value_name = "NUMBER=FOUND", value_parser = tick)]
	ticks: Vec<(usize, Found)>,
	/// A remark, in which no person is named
	#[arg(long)]
	note: Option<String>,
	#[command(flatten)]
	sender: Sender,
}

/// A feature, as found on the goods.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum, Debug)]
enum Found {
	Matches,
	Differs,
	NotChecked,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let (account, chain) = args.sender.connect().await?;
	let mut pack = pack::fetch(&chain, args.number, args.line).await?;
	let ticks = all_ticks(pack::features(&mut pack).len(), &args.ticks)?;
	let examination = json!({ "entry": args.number, "line": args.line, "ticks": ticks, "note": args.note });
	let call = json!({ "Customs": { "record_examination": examination } });
	answer::print(&json!({ "block": send_one(&chain, &account, call).await? }))
}

fn tick(text: &str) -> Result<(usize, Found)> {
	let (number, found) = text.split_once('=').context("is not NUMBER=FOUND")?;
	let found = Found::from_str(found, true).map_err(|_| anyhow!("{found} is not matches, differs or not-checked"))?;
	Ok((number.parse().with_context(|| format!("{number} is no number"))?, found))
}

/// A tick for each of `count` features, in their order.
fn all_ticks(count: usize, given: &[(usize, Found)]) -> Result<Vec<String>> {
	let mut ticks = vec![Found::NotChecked; count];
	for (index, (number, found)) in given.iter().enumerate() {
		ensure!(
			given.iter().take(index).all(|(before, _)| before != number),
			"feature {number} is ticked twice"
		);
		let tick = number.checked_sub(1).and_then(|place| ticks.get_mut(place));
		*tick.with_context(|| format!("there is no feature {number}, but {count} of them"))? = *found;
	}
	Ok(ticks.iter().map(|found| format!("{found:?}")).collect())
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn ticks_are_read() {
		assert_eq!(tick("1=matches").unwrap(), (1, Found::Matches));
		assert_eq!(tick("12=not-checked").unwrap(), (12, Found::NotChecked));
		assert_eq!(tick("1").unwrap_err().to_string(), "is not NUMBER=FOUND");
		assert_eq!(tick("x=differs").unwrap_err().to_string(), "x is no number");
		assert!(tick("1=genuine").unwrap_err().to_string().starts_with("genuine is not"));
	}

	#[test]
	fn each_feature_has_a_tick() {
		let given = [(3, Found::Differs), (1, Found::Matches)];
		assert_eq!(all_ticks(3, &given).unwrap(), ["Matches", "NotChecked", "Differs"]);
		let refusal = |given: &[_]| all_ticks(2, given).unwrap_err().to_string();
		assert_eq!(refusal(&[(3, Found::Matches)]), "there is no feature 3, but 2 of them");
		assert_eq!(refusal(&[(0, Found::Matches)]), "there is no feature 0, but 2 of them");
		assert_eq!(
			refusal(&[(1, Found::Matches), (1, Found::Differs)]),
			"feature 1 is ticked twice"
		);
	}
}

//! `bonafide entry screen`.

use super::{
	filer::Filing,
	given::{self, Entries},
	licenses::PrivateLicenses,
	screening,
};
use crate::{
	chain::{Chain, Node},
	shared::answer,
};
use anyhow::{Context, Result};
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// The entry, as for `file`
	entry: PathBuf,
	#[command(flatten)]
	licenses: PrivateLicenses,
	#[command(flatten)]
	filing: Filing,
	#[command(flatten)]
	format: screening::Format,
	#[command(flatten)]
	node: Node,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let licenses = args.licenses.read()?;
	let filer = args.filing.read()?;
	let Entries { entries, mut strays } = given::read(std::slice::from_ref(&args.entry))?;
	let mut sound = Vec::new();
	for entry in &entries {
		match entry.form() {
			Ok(form) => sound.push((entry, form)),
			Err(found) => strays.extend(found),
		}
	}
	for fault in &strays {
		eprintln!("{fault}");
	}
	let mut is_well = strays.is_empty();
	if sound.is_empty() {
		return Ok(answer::code(is_well));
	}
	let chain = Chain::connect(&args.node).await?;
	for (entry, mut form) in sound {
		if let Some(filer) = &filer {
			filer.show_in(&mut form);
		}
		match chain
			.find::<Value>("customs_screen", &[json!(form), json!(licenses)])
			.await
		{
			Ok(answer) => {
				let answer = answer.context("the node screens no entry")?;
				let name = entry.written_number().unwrap_or_default();
				let found = screening::findings(&answer)?;
				is_well &= args.format.print(name, &found, &answer)? == ExitCode::SUCCESS;
			}
			Err(error) => {
				is_well = false;
				eprintln!("{}", entry.fault(&format!("{error:#}")));
			}
		}
	}
	Ok(answer::code(is_well))
}

//! `bonafide entry present`.

use super::filer::{Filer, Filing};
use crate::shared::answer;
use anyhow::{ensure, Context, Result};
use bonafide_credentials::Holder;
use bonafide_primitives::{Digest, EntryNumber};
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The number of the entry
	number: EntryNumber,
	/// A license or certificate that the entry uses up, by its id; can be given again. Default: those whose keys are
	/// given as files, each by its name
	#[arg(long, value_name = "ID")]
	credential: Vec<Digest>,
	#[command(flatten)]
	filing: Filing,
}

pub fn run(
	Args {
		number,
		credential,
		filing,
	}: &Args,
) -> Result<ExitCode> {
	let Filer { lei, held } = filing.read()?.context("say with --holder which credentials are held")?;
	let asked = match credential.is_empty() {
		true => {
			ensure!(
				!filing.has_directory(),
				"say with --credential which of these the entry uses up: {}",
				named(&held)
			);
			held.iter().collect()
		}
		false => picked(&held, credential)?,
	};
	let holdings: Vec<_> = asked.into_iter().map(|holder| holder.show(number, &lei)).collect();
	answer::print(&holdings)
}

/// The keys among those `held` that came with the credentials `asked` for, each once.
fn picked<'a>(held: &'a [Holder], asked: &[Digest]) -> Result<Vec<&'a Holder>> {
	for id in asked {
		ensure!(
			held.iter().any(|holder| holder.credential() == *id),
			"{id:?}: none of the keys given came with it"
		);
	}
	Ok(held
		.iter()
		.filter(|holder| asked.contains(&holder.credential()))
		.collect())
}

/// The credentials of `held`, in words.
fn named(held: &[Holder]) -> String {
	let ids: Vec<_> = held.iter().map(|holder| format!("{:?}", holder.credential())).collect();
	ids.join(", ")
}

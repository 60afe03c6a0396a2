//! `bonafide entry open`.

use super::{
	officer::{screen, Unsealing},
	screening::Format,
};
use crate::{
	chain::{Chain, Node},
	shared::answer,
};
use anyhow::Result;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	#[command(flatten)]
	unsealing: Unsealing,
	/// Screen the entry, and print the findings in its place; exit with 1 if customs may act on one
	#[arg(long)]
	screen: bool,
	#[command(flatten)]
	format: Format,
	#[command(flatten)]
	node: Node,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let chain = Chain::connect(&args.node).await?;
	let (_, opening) = args.unsealing.open(&chain).await?;
	if !args.screen {
		return answer::print(&opening);
	}
	let (answer, lines) = screen(&chain, &opening).await?;
	let number = args.unsealing.number.to_string();
	args.format.print(&number, &lines, &answer)
}

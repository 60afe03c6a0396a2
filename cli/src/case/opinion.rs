//! `bonafide case opinion`.

use super::{documents::Documents, send};
use crate::chain::Sender;
use anyhow::Result;
use clap::ValueEnum;
use serde_json::json;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The number of the case
	case: u32,
	/// The request, from 1
	request: u16,
	/// The opinion on the goods
	opinion: Opinion,
	#[command(flatten)]
	documents: Documents,
	#[command(flatten)]
	sender: Sender,
}

#[derive(Clone, Copy, ValueEnum, Debug)]
enum Opinion {
	/// The holder's own, or licensed
	Genuine,
	/// They infringe the right
	Infringing,
	/// The holder cannot tell
	Undecided,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let (opinion, documents) = (format!("{:?}", args.opinion), args.documents.forms()?);
	let answer = json!({ "case": args.case, "request": args.request, "opinion": opinion, "documents": documents });
	send(&args.sender, json!({ "give_opinion": answer })).await
}

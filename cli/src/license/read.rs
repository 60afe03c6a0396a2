//! Reading license credentials, with status lists in place of the chain, or with the chain.

use super::{lineage, GET};
use crate::{
	chain::{Chain, Node},
	shared::{
		credential::{self, Read},
		files, show,
	},
};
use anyhow::{Context, Result};
use bonafide_credentials::{status_list, License, StatusLists};
use bonafide_primitives::Digest;
use clap::Args;
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

#[derive(Args)]
#[group(skip)]
pub struct Verify {
	#[command(flatten)]
	credential: Read,
	/// A status list, as `licensing_statusList` answers it; one for revocation and one for suspension
	#[arg(long, value_name = "FILE")]
	status_list: Vec<PathBuf>,
	/// Whose status lists are believed beside the issuer's own
	#[arg(long, value_name = "DID", requires = "status_list")]
	status_issuer: Option<String>,
}

pub fn verify(command: &Verify) -> Result<ExitCode> {
	let lists = command.status_list.iter().map(|file| {
		status_list::in_answer(&files::read(file)?).with_context(|| format!("{}: is signed by nobody", file.display()))
	});
	let lists = lists.collect::<Result<Vec<_>>>()?;
	let report = command.credential.report_with::<License>(&StatusLists {
		credentials: &lists,
		issuer: command.status_issuer.as_deref(),
	})?;
	credential::print_report(&report)
}

#[derive(Args)]
#[group(skip)]
pub struct Show {
	#[command(flatten)]
	credential: Read,
	/// A node, to show what the chain says, too; for an id in place of a credential ws://127.0.0.1:9944, if none is given
	#[arg(long, value_name = "URL")]
	node: Option<String>,
}

pub async fn show(Show { credential, node }: &Show) -> Result<ExitCode> {
	let (id, page) = match credential.name().parse::<Digest>() {
		Ok(id) => (Some(id), String::new()),
		Err(_) => {
			let report = credential.report::<License>()?;
			(node.is_some().then_some(report.id), show::page(&report, &[]))
		}
	};
	print!("{page}");
	let Some(id) = id else { return Ok(ExitCode::SUCCESS) };
	let chain = Chain::connect(&Node::at(node.clone())).await?;
	let found: Option<Value> = chain.find(GET, &[json!(id)]).await?;
	match found {
		Some(found) => {
			let above = lineage::above(&chain, &found).await?;
			print!("{}", lineage::page(&found, &above));
			Ok(ExitCode::SUCCESS)
		}
		None => {
			eprintln!("{id:?}: is not on the chain");
			Ok(ExitCode::FAILURE)
		}
	}
}

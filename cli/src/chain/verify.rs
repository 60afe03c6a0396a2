//! Verifying a credential: the desk's checks, and with a node the chain's, in one answer.

use super::{Chain, Node};
use crate::shared::{answer, credential::Presented, files};
use anyhow::{Context, Result};
use bonafide_credentials::{status_list, Checked, Document, Outcome, Report, StatusLists, Verdict};
use bonafide_primitives::{views::Timestamp, Digest, Moment};
use clap::ValueEnum;
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

/// In milliseconds.
const HOUR: Moment = 60 * 60 * 1000;

#[derive(clap::Args)]
pub struct Args {
	#[command(flatten)]
	credential: Presented,
	/// Must be shown, beside signature and key, for the credential to be valid; can be given again
	#[arg(long, value_enum, value_name = "WHAT")]
	require: Vec<Required>,
	/// Ask this node, too, and join its answer; it sees the credential. Given again, or with commas between: others
	/// that take its place. Default: ask none
	#[arg(long, value_name = "URL", value_delimiter = ',')]
	node: Vec<String>,
	#[command(flatten)]
	lists: Lists,
}

/// The things that a credential alone does not show.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Required {
	/// It is neither revoked nor suspended, by status lists or the chain
	Status,
	/// The key is of the LEI, by a DID document or the chain; always required
	Lei,
	/// It is on the chain
	Anchor,
}

/// Status lists, for a credential that names its place in some.
#[derive(clap::Args)]
struct Lists {
	/// Status list, as `licensing_statusList` answers it; given twice, for revocation and for suspension
	#[arg(long, value_name = "FILE")]
	status_list: Vec<PathBuf>,
	/// An issuer whose status lists are believed, beside the licensor
	#[arg(long, value_name = "DID", requires = "status_list")]
	status_issuer: Option<String>,
	/// The age up to which a status list is believed; it may itself say less
	#[arg(long, value_name = "HOURS", default_value_t = status_list::LIFETIME / HOUR, requires = "status_list")]
	max_age: Moment,
}

/// A check as it is printed.
#[derive(Serialize)]
struct Made {
	#[serde(flatten)]
	checked: Checked<String>,
	/// Those who made it, if a node was asked.
	#[serde(skip_serializing_if = "Option::is_none")]
	by: Option<&'static str>,
}

/// The answer of a node, as far as it is needed here.
#[derive(Deserialize)]
struct Answer {
	checks: Vec<Checked<String>>,
	at: Value,
}

/// A report as it is printed.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Summary<'a, F> {
	id: Digest,
	verdict: Verdict,
	issuer: Option<&'a Value>,
	checks: Vec<Made>,
	/// Elements withheld, among those that can be seen to exist.
	withheld: usize,
	/// The moment as of which the oldest of the status lists tells that it holds.
	#[serde(skip_serializing_if = "Option::is_none")]
	as_of: Option<Timestamp>,
	/// The things passed over.
	#[serde(skip_serializing_if = "<[_]>::is_empty")]
	notes: &'a [String],
	/// The block at which the chain was asked.
	#[serde(skip_serializing_if = "Option::is_none")]
	at: Option<Value>,
	/// The record on chain; none, if the document is withheld in part or malformed.
	#[serde(skip_serializing_if = "Option::is_none")]
	form: Option<F>,
}

/// Verifies a credential, by the node's `method`, too, if there is a node; and prints every check.
pub async fn run<D: Document>(args: Args, method: &str) -> Result<ExitCode> {
	let lists = args.lists.read()?;
	let report: Report<D> = args.credential.report_with(&StatusLists {
		credentials: &lists,
		issuer: args.lists.status_issuer.as_deref(),
		max_age: args.lists.max_age.saturating_mul(HOUR),
	})?;
	let answer = match args.node.is_empty() {
		true => None,
		false => Some(ask(Node::at(args.node), method, &args.credential.text()?).await?),
	};
	let (at, told) = answer.map_or((None, None), |Answer { at, checks }| (Some(at), Some(checks)));
	let mut checks = join(&report, told);
	args.require.iter().for_each(|what| what.add_to(&mut checks));
	let verdict = Verdict::of(checks.iter().map(|made| &made.checked.outcome));
	answer::print(&Summary {
		id: report.id,
		verdict,
		issuer: report.claims.get("issuer"),
		checks,
		withheld: report.withheld,
		as_of: report.as_of.map(Timestamp),
		notes: &report.notes,
		at,
		form: report
			.document
			.as_ref()
			.map(|document| document.recorded(&report.claims)),
	})?;
	Ok(answer::verdict(verdict))
}

/// The node's checks of `credential`.
async fn ask(node: Node, method: &str, credential: &str) -> Result<Answer> {
	let chain = Chain::connect(&node).await?;
	let answer = chain.find(method, &[json!({ "credential": credential })]).await?;
	answer.with_context(|| format!("{method}: the node does not answer"))
}

/// The desk's checks, each with what the chain says of the same; then those that the chain alone makes.
fn join<D>(report: &Report<D>, chain: Option<Vec<Checked<String>>>) -> Vec<Made> {
	let is_asked = chain.is_some();
	let mut chain = chain.unwrap_or_default();
	let mut all: Vec<Made> = Vec::new();
	for own in &report.checks {
		let check = own.check.name();
		let same = chain.iter().position(|told| told.check == check);
		let told = same.map(|same| chain.remove(same).outcome);
		let by = match (&own.outcome, &told) {
			(_, None) => "desk",
			(Outcome::Skipped(_), Some(_)) => "chain",
			_ => "desk and chain",
		};
		let outcome = match told {
			Some(told) => own.outcome.clone().or(told),
			None => own.outcome.clone(),
		};
		all.push(Made {
			checked: Checked { check, outcome },
			by: is_asked.then_some(by),
		});
	}
	all.extend(chain.into_iter().map(|checked| Made {
		checked,
		by: Some("chain"),
	}));
	all
}

impl Required {
	/// Adds the check that it asks for, as one that could not be made, if it was not.
	fn add_to(self, checks: &mut Vec<Made>) {
		let (check, reason) = match self {
			Self::Status => ("status", "it names no status list, and no chain was asked: give --node"),
			Self::Lei => ("lei", "it could not be made"),
			Self::Anchor => ("anchored", "no chain was asked: give --node"),
		};
		if !checks.iter().any(|made| made.checked.check == check) {
			checks.push(Made {
				checked: Checked {
					check: check.into(),
					outcome: Outcome::Skipped(reason.into()),
				},
				by: None,
			});
		}
	}
}

impl Lists {
	fn read(&self) -> Result<Vec<String>> {
		let lists = self.status_list.iter().map(|file| {
			let answer = files::read(file)?;
			status_list::in_answer(&answer).with_context(|| format!("{}: is signed by nobody", file.display()))
		});
		lists.collect()
	}
}

//! Cases: what customs asks about a claim or about detained goods, what is answered, and what comes of it.

mod call;

use crate::chain::{self, Account, AccountFile, Chain, Node};
use anyhow::{Context, Result};
use bonafide_primitives::{Date, EntryNumber, Lei, RightId};
use clap::{Args, Subcommand, ValueEnum};
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

#[derive(Subcommand)]
pub enum Command {
	/// Print the cases of an entity: whose turn it is, and until when
	List {
		/// The importer, certifier or customs administration
		lei: Lei,
		#[command(flatten)]
		node: Node,
	},
	/// Print a case: what was asked, answered and determined
	Show {
		/// The number of the case
		case: u32,
		#[command(flatten)]
		node: Node,
	},
	/// Customs: open a case on a claim, with a first request
	Open {
		/// The entry
		entry: EntryNumber,
		/// The line that claims, from 1
		line: u16,
		#[command(flatten)]
		request: Request,
		#[command(flatten)]
		sender: Sender,
	},
	/// Customs: detain goods that may infringe a right, and give its holder notice
	Detain {
		/// The entry
		entry: EntryNumber,
		/// The line with the goods, from 1
		line: u16,
		/// The number of the right
		right: RightId,
		/// What is suspected
		#[arg(long)]
		reason: String,
		#[command(flatten)]
		documents: Documents,
		/// How many days the holder has to answer. Default: what the council leaves
		#[arg(long)]
		days: Option<u16>,
		#[command(flatten)]
		sender: Sender,
	},
	/// Answer the notice of a detention with an opinion, as the rights holder or its broker
	Opinion {
		/// The number of the case
		case: u32,
		/// The request, from 1
		request: u16,
		/// What the goods are
		opinion: Opinion,
		#[command(flatten)]
		documents: Documents,
		#[command(flatten)]
		sender: Sender,
	},
	/// Customs: ask for more
	Ask {
		/// The number of the case
		case: u32,
		#[command(flatten)]
		request: Request,
		#[command(flatten)]
		sender: Sender,
	},
	/// Customs: give more time to answer a request or, without one, to object
	Extend {
		/// The number of the case
		case: u32,
		/// How many days more
		#[arg(long)]
		days: u16,
		/// The request, from 1
		#[arg(long, value_name = "NUMBER")]
		request: Option<u16>,
		#[command(flatten)]
		sender: Sender,
	},
	/// Answer a request, as who is asked or its broker
	Answer {
		/// The number of the case
		case: u32,
		/// The request, from 1
		request: u16,
		#[command(flatten)]
		documents: Documents,
		#[command(flatten)]
		sender: Sender,
	},
	/// Customs: record what a sealed party has answered
	Record {
		/// The number of the case
		case: u32,
		/// The request, from 1
		request: u16,
		/// The day on which the answer came, such as 2026-03-01
		#[arg(long, value_name = "DATE")]
		received: Date,
		#[command(flatten)]
		documents: Documents,
		#[command(flatten)]
		sender: Sender,
	},
	/// Lodge evidence that nobody asked for
	Lodge {
		/// The number of the case
		case: u32,
		/// Whose evidence it is
		party: Lei,
		#[command(flatten)]
		documents: Documents,
		#[command(flatten)]
		sender: Sender,
	},
	/// Customs: tell that the claim is going to be denied
	Propose {
		/// The number of the case
		case: u32,
		#[command(flatten)]
		reason: Reason,
		#[command(flatten)]
		sender: Sender,
	},
	/// Object to that
	Object {
		/// The number of the case
		case: u32,
		/// Who objects
		party: Lei,
		#[command(flatten)]
		documents: Documents,
		#[command(flatten)]
		sender: Sender,
	},
	/// Customs: determine the claim, or what becomes of detained goods
	Determine {
		/// The number of the case
		case: u32,
		/// Whether the goods originate, or what becomes of them
		determination: Determination,
		#[command(flatten)]
		reason: Reason,
		#[command(flatten)]
		sender: Sender,
	},
	/// Customs: take up again what was determined
	Reopen {
		/// The number of the case
		case: u32,
		/// Why
		#[arg(long)]
		reason: String,
		#[command(flatten)]
		sender: Sender,
	},
}

/// Who sends, and through which node.
#[derive(Args)]
pub struct Sender {
	#[command(flatten)]
	account: AccountFile,
	#[command(flatten)]
	node: Node,
}

#[derive(Args)]
pub struct Request {
	/// Who is asked. Default: a party that stays sealed
	#[arg(long, value_name = "LEI")]
	of: Option<Lei>,
	/// In what capacity
	#[arg(long, value_enum)]
	capacity: Capacity,
	#[command(flatten)]
	documents: Documents,
	/// How many days there are to answer. Default: what the agreement leaves
	#[arg(long)]
	days: Option<u16>,
}

#[derive(Args)]
pub struct Documents {
	/// The documents: a list, as JSON, of {kind, uri, mediaType, readers} and sha256 or, for it to be calculated, file
	#[arg(long, value_name = "FILE")]
	documents: Option<PathBuf>,
}

#[derive(Args)]
pub struct Reason {
	/// Why
	#[arg(long)]
	reason: String,
	/// The written notice: a document as JSON
	#[arg(long, value_name = "FILE")]
	notice: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum, Debug)]
pub enum Capacity {
	Importer,
	Exporter,
	Producer,
	/// Of a material of the goods
	MaterialProducer,
	/// Of the right for which goods are detained
	RightsHolder,
	/// Of goods that carry a right
	Manufacturer,
}

#[derive(Clone, Copy, ValueEnum, Debug)]
pub enum Opinion {
	/// The holder's own, or licensed
	Genuine,
	/// They infringe the right
	Infringing,
	/// The holder cannot tell
	Undecided,
}

#[derive(Clone, Copy, ValueEnum, Debug)]
pub enum Determination {
	/// They do, or nothing shows that they do not
	Originating,
	/// They do not, or it could not be shown
	NotOriginating,
	/// Customs lets go of detained goods
	Released,
	/// Customs keeps them for good
	Seized,
}

pub async fn run(command: Command) -> Result<ExitCode> {
	match &command {
		Command::List { lei, node } => list(&Chain::connect(node).await?, lei).await,
		Command::Show { case, node } => {
			let found: Option<Value> = Chain::connect(node).await?.find("customs_case", &[json!(case)]).await?;
			print(&found.with_context(|| format!("there is no case {case}"))?)
		}
		command => send(command).await,
	}
}

async fn list(chain: &Chain, lei: &Lei) -> Result<ExitCode> {
	let mut cases = Vec::new();
	let mut cursor = Value::Null;
	loop {
		let page: Option<Value> = chain.find("customs_casesFor", &[json!(lei), cursor]).await?;
		let mut page = page.with_context(|| format!("{lei} was never admitted to the register"))?;
		if let Some(Value::Array(items)) = page.get_mut("items").map(Value::take) {
			cases.extend(items);
		}
		cursor = page.get_mut("nextCursor").map_or(Value::Null, Value::take);
		if cursor.is_null() {
			return print(&json!(cases));
		}
	}
}

async fn send(command: &Command) -> Result<ExitCode> {
	let (Sender { account, node }, call) = command.call()?;
	let account = Account::open(account)?;
	let chain = Chain::connect(node).await?;
	let block = chain::send_one(&chain, &account, json!({ "Customs": call })).await?;
	let mut answer = json!({ "block": block });
	if let Command::Open { entry, line, .. } = command {
		let found: Option<Value> = chain.find("customs_entry", &[json!(entry)]).await?;
		let place = format!("/lines/{}/verification/case", line.saturating_sub(1));
		answer["case"] = found
			.and_then(|mut entry| entry.pointer_mut(&place).map(Value::take))
			.into();
	}
	if let Command::Detain { entry, line, right, .. } = command {
		let found: Option<Value> = chain.find("customs_entry", &[json!(entry)]).await?;
		answer["case"] = found.and_then(|entry| detention(&entry, *line, *right)).into();
	}
	print(&answer)
}

/// The number of the case about the goods on a line of `entry`.
fn detention(entry: &Value, line: u16, right: RightId) -> Option<Value> {
	let detentions = entry.pointer(&format!("/lines/{}/detentions", line.saturating_sub(1)))?;
	let mut detentions = detentions.as_array()?.iter();
	let detention = detentions.find(|detention| detention["right"] == right)?;
	detention.get("case").cloned()
}

fn print(answer: &Value) -> Result<ExitCode> {
	println!("{}", serde_json::to_string_pretty(answer)?);
	Ok(ExitCode::SUCCESS)
}

//! `bonafide certificate sign`.

use super::{origin::Worksheets, schemas::Schemas};
use crate::{
	chain::{self, Node},
	shared::{answer, credential::Signing, customs, draft, files},
};
use anyhow::{Context, Result};
use bonafide_credentials::{seal_parties, Certificate, Document, Manner};
use bonafide_primitives::KeyNumber;
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	#[command(flatten)]
	signing: Signing,
	#[command(flatten)]
	worksheets: Worksheets,
	#[command(flatten)]
	schemas: Schemas,
	/// Customs, who alone can open the sealed parties: its DID document as `entities_didDocument` answers it, or {lei,
	/// key, publicKey}
	#[arg(long, value_name = "FILE", requires = "openings")]
	customs: Option<PathBuf>,
	/// The number of customs' key. Default: the newest
	#[arg(long, value_name = "NUMBER", requires = "customs")]
	customs_key: Option<KeyNumber>,
	/// Node to ask if this is the key of customs on the register. Default: none, and it is believed
	#[arg(long, value_name = "URL", value_delimiter = ',', requires = "customs")]
	node: Vec<String>,
	/// New file for what opens the sealed parties; keep it, nobody can make it again
	#[arg(long, value_name = "FILE")]
	openings: Option<PathBuf>,
}

pub async fn run(args: &Args) -> Result<ExitCode> {
	let file = &args.signing.document;
	let name = || file.display().to_string();
	let mut document = draft::read(file)?;
	args.worksheets.put_into(&mut document)?;
	let customs = args
		.customs
		.as_deref()
		.map(|file| customs::read(file, args.customs_key));
	let customs = customs.transpose()?;
	let node = Node::of(&args.node);
	let sealed_to = customs.as_ref().zip(args.customs.as_deref());
	let sealed_to = sealed_to.map(|(key, file)| (key, file.display().to_string()));
	if let Some((key, file)) = &sealed_to {
		chain::customs::compare(key, file, node.as_ref()).await?;
	}
	let openings = seal_parties(&mut document, customs.as_ref()).with_context(name)?;
	let certificate = Certificate::read(&document).with_context(name)?;
	let manner = Manner {
		schema_host: args.schemas.host(),
		..Manner::default()
	};
	args.signing.holder_file(&certificate)?;
	args.signing.ensure_new()?;
	let key = args.signing.key()?;
	if !openings.is_empty() {
		let out = args.openings.as_deref().with_context(|| {
			format!(
				"{}: has a sealed party: say with --openings where to keep what opens it",
				name()
			)
		})?;
		files::write_new_secret(out, &serde_json::to_string_pretty(&openings)?)?;
	}
	let signed = args.signing.sign_as(&certificate, &key, &manner)?;
	if let Some((key, file)) = sealed_to.filter(|_| !openings.is_empty()) {
		chain::customs::tell(key, &file, node.as_ref());
	}
	answer::print(&signed)
}

//! A license, signed.

use crate::shared::{
	credential::{self, now},
	files,
};
use anyhow::{Context, Result};
use bonafide_credentials::{license::hide, status_list::Listing, Document, License, Manner};
use clap::{Args, ValueEnum};
use serde_json::Value;
use std::process::ExitCode;

#[derive(Args)]
#[group(skip)]
pub struct Sign {
	#[command(flatten)]
	sign: credential::Sign,
	#[command(flatten)]
	securing: Securing,
}

/// How a license is secured.
#[derive(Args)]
#[group(skip)]
pub struct Securing {
	/// How the credential is secured
	#[arg(long = "as", value_enum, default_value_t = Suite::VcJwt)]
	suite: Suite,
	/// The host that serves your status lists: the credential then names a place in them, drawn at random
	#[arg(long, value_name = "HOST")]
	status_host: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Suite {
	/// JOSE: one line of text
	#[value(name = "vc+jwt")]
	VcJwt,
	/// A Data Integrity proof: JSON that people can read. With an Ed25519 key only
	#[value(name = "eddsa-jcs-2022")]
	EddsaJcs2022,
}

impl Securing {
	/// The manner in which a license is signed now, at a place of its own.
	pub fn manner(&self) -> Result<Manner> {
		let proven_at = match self.suite {
			Suite::VcJwt => None,
			Suite::EddsaJcs2022 => Some(now()?),
		};
		let listing = self.status_host.as_deref().map(Listing::draw).transpose()?;
		Ok(Manner { proven_at, listing })
	}
}

pub fn run(command: &Sign) -> Result<ExitCode> {
	let file = &command.sign.document;
	let name = || file.display().to_string();
	let text = files::read(file)?;
	let mut draft: Value = serde_json::from_str(&text).with_context(name)?;
	let license = match draft.get("private") {
		Some(_) => {
			hide(&mut draft).with_context(name)?;
			License::read(&draft)
		}
		None => License::read_json(&text),
	};
	command
		.sign
		.sign_as(&license.with_context(name)?, &command.securing.manner()?)
}

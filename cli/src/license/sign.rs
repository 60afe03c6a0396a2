//! `bonafide license sign`, and the ways to secure a license.

use crate::shared::{answer, clock, credential::Signing, draft, key};
use anyhow::{ensure, Context, Result};
use bonafide_credentials::{did_web::DidHost, license::hide, status_list::Listing, Document, Holder, License, Manner};
use bonafide_primitives::HolderSignature;
use clap::ValueEnum;
use serde::Serialize;
use std::{
	path::{Path, PathBuf},
	process::ExitCode,
};

#[derive(clap::Args)]
pub struct Args {
	#[command(flatten)]
	signing: Signing,
	#[command(flatten)]
	securing: Securing,
	/// The holder key that came with the private license above: prints `held`, which shows that it is sublicensed by
	/// whoever holds it
	#[arg(long, value_name = "FILE")]
	above: Option<PathBuf>,
}

/// A license signed, as it is printed.
#[derive(Serialize)]
struct Signed<I> {
	#[serde(flatten)]
	issued: I,
	#[serde(skip_serializing_if = "Option::is_none")]
	held: Option<HolderSignature>,
}

/// The way in which a license is secured.
#[derive(clap::Args)]
pub struct Securing {
	/// The way to secure the credential
	#[arg(long = "as", value_enum, default_value_t = Suite::VcJwt)]
	suite: Suite,
	/// The host that serves your status lists: the credential names a place in them, drawn at random
	#[arg(long, value_name = "HOST[:PORT]")]
	status_host: Option<DidHost>,
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
	/// The options in a word, such as `vc+jwt, status id.example`.
	pub fn told(&self) -> String {
		let suite = self.suite.to_possible_value();
		let suite = suite.map_or_else(String::new, |suite| suite.get_name().to_owned());
		match &self.status_host {
			Some(host) => format!("{suite}, status {host}"),
			None => suite,
		}
	}

	/// The manner for one license: signed now, at a place in the status lists of its own.
	pub fn manner(&self) -> Result<Manner> {
		let proven_at = match self.suite {
			Suite::VcJwt => None,
			Suite::EddsaJcs2022 => Some(clock::now()?),
		};
		let listing = self.status_host.as_ref().map(Listing::draw).transpose()?;
		Ok(Manner {
			proven_at,
			listing,
			..Manner::default()
		})
	}
}

pub fn run(args: &Args) -> Result<ExitCode> {
	let file = &args.signing.document;
	let name = || file.display().to_string();
	let mut draft = draft::read(file)?;
	hide(&mut draft).with_context(name)?;
	let license = License::read(&draft);
	let license = license.with_context(name)?;
	let above = args.above.as_deref().map(|file| above(&license, file)).transpose()?;
	let key = args.signing.key()?;
	let issued = args.signing.sign_as(&license, &key, &args.securing.manner()?)?;
	let held = above.map(|holder| holder.sublicense(&issued.id, &license.issuer()));
	answer::print(&Signed { issued, held })
}

/// The holder key in `file`, if it came with the license above `license`.
fn above(license: &License, file: &Path) -> Result<Holder> {
	let holder = key::read_holder(file)?;
	let credential = holder.credential();
	ensure!(
		license.parent == Some(credential),
		"{}: came with {credential}, which is not the `parent`",
		file.display()
	);
	Ok(holder)
}

//! `bonafide certificate open`.

use crate::shared::{answer, credential::Presented, files, key};
use anyhow::{bail, ensure, Context, Result};
use bonafide_credentials::{
	certificate::{Capacity, Party},
	company::Trader,
	sealing::party::{Place, SealedParty},
	Certificate, Openings,
};
use serde::Deserialize;
use std::{collections::BTreeMap, path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	#[command(flatten)]
	credential: Presented,
	/// File with customs' private key
	#[arg(long, value_name = "FILE", required_unless_present = "openings")]
	key: Option<PathBuf>,
	/// File that the issuer kept, written by `sign --openings`; in place of a key
	#[arg(long, value_name = "FILE", conflicts_with = "key")]
	openings: Option<PathBuf>,
}

pub fn run(args: &Args) -> Result<ExitCode> {
	let name = args.credential.name();
	let report = args.credential.report::<Certificate>()?;
	if let Some((check, reason)) = report.failures().next() {
		bail!("{name}: does not verify: {check:?}: {reason}");
	}
	ensure!(
		report.is_signed(),
		"{name}: nothing shows who signed it: give the certifier's DID document"
	);
	let subject = report.claims.get("credentialSubject");
	let sealed: BTreeMap<_, _> = [Capacity::Exporter, Capacity::Producer, Capacity::Importer]
		.into_iter()
		.filter_map(|capacity| {
			let element = capacity.to_string();
			match Party::deserialize(subject?.get(&element)?) {
				Ok(Party::Sealed(sealed)) => Some((element, (capacity, sealed))),
				_ => None,
			}
		})
		.collect();
	ensure!(!sealed.is_empty(), "{name}: shows no sealed party");

	let mut parties = BTreeMap::new();
	let open = opener(args)?;
	for (element, (capacity, sealed)) in &sealed {
		let place = Place::signed(&report.claims, *capacity).with_context(|| name.clone())?;
		let party = open(&place, sealed).with_context(|| format!("{name}: {element}"))?;
		parties.insert(element, party);
	}
	answer::print(&parties)
}

type Opener = Box<dyn Fn(&Place, &SealedParty) -> Result<Trader>>;

/// Opens with customs' key, or with what the issuer kept.
fn opener(args: &Args) -> Result<Opener> {
	if let Some(file) = &args.key {
		let key = key::read_sealing(file)?;
		return Ok(Box::new(move |place: &Place, sealed: &SealedParty| {
			Ok(sealed.open(place, &key)?.party)
		}));
	}
	let file = args.openings.clone().unwrap_or_default();
	let openings: Openings =
		serde_json::from_str(&files::read_secret(&file)?).with_context(|| file.display().to_string())?;
	Ok(Box::new(move |place: &Place, sealed: &SealedParty| {
		let opening = openings
			.get(&place.capacity.to_string())
			.with_context(|| format!("{} does not open it", file.display()))?;
		sealed
			.check(place, opening)
			.with_context(|| file.display().to_string())?;
		Ok(opening.party.clone())
	}))
}

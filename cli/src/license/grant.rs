//! `bonafide license grant`, `sublicense` and `amend`: one work, by three means.

use super::{columns, sign::Securing, GET, PALLET};
use crate::{
	bulk::{Batch, Desk, Issuer, Kind, Signed, Sound},
	chain::{Chain, Head},
	rows::Fault,
	shared::holders::Holders,
};
use anyhow::{Context, Result};
use bonafide_credentials::{
	hex, issue_as,
	license::{faults, hide},
	Document, Holder, IssuerKey, License, Openings, Refusal,
};
use bonafide_primitives::{Digest, HolderSignature};
use serde_json::{json, Value};
use std::{collections::HashSet, process::ExitCode};
use subxt::dynamic::Value as OnChain;

#[derive(clap::Args)]
pub struct Args {
	#[command(flatten)]
	batch: Batch,
	#[command(flatten)]
	securing: Securing,
	/// Make a holder key for open licenses, too: whoever has it draws units as the licensee does
	#[arg(long)]
	holder_keys: bool,
	#[command(flatten)]
	holders: Holders,
}

/// The means by which a license comes to be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Means {
	/// Under a right.
	Grant,
	/// Under a license.
	Sublicense,
	/// In the place of its last credential.
	Amend,
}

pub async fn run(args: Args, means: Means) -> Result<ExitCode> {
	let desk = Desk::open(&args.batch, &columns::all()).await?;
	let issuer = desk.issuer().await?;
	let licenses = Licenses {
		issuer,
		means,
		securing: &args.securing,
		holder_keys: args.holder_keys,
		held: args.holders.read()?,
	};
	desk.issue(licenses).await
}

/// Licenses that come to be by one means.
struct Licenses<'a> {
	issuer: Issuer<'a>,
	means: Means,
	securing: &'a Securing,
	/// True if open licenses get a holder key, too.
	holder_keys: bool,
	/// The keys that came with the licenses above.
	held: Vec<Holder>,
}

/// Entries of a status list that the chain keeps together.
const PAGE: u64 = 1024;

impl Kind for Licenses<'_> {
	const DOUBLED: &'static str = "licensing.CredentialExists";
	const GET: &'static str = super::GET;
	const ISSUER: &'static str = "licensor";

	fn issuer(&self) -> &str {
		self.issuer.lei()
	}

	fn record(&self) -> (&'static str, &'static str) {
		match self.means {
			Means::Grant | Means::Sublicense => (PALLET, "Licenses"),
			Means::Amend => (PALLET, "Amended"),
		}
	}

	async fn faults(&mut self, place: &str, document: &mut Value) -> Result<Vec<Fault>> {
		let mut found = faults(document);
		if found.is_empty() {
			hide(document)?;
			found = self.refusals(&License::read(&*document)?).await?;
		}
		let fault = |Refusal { field, reason }| Fault::new(place, field, reason);
		Ok(found.into_iter().map(fault).collect())
	}

	fn sign(&self, sound: &Sound, key: &IssuerKey) -> Result<Signed> {
		let license = License::read(&sound.document)?;
		let issued = issue_as(&license, key, &self.securing.manner()?)?;
		sound.signed(issued, Openings::new(), license.needs_holder() || self.holder_keys)
	}

	/// A place in the status lists is given once: those whose place another credential has.
	async fn unusable(&self, chain: &Chain, head: &Head, signed: &[&Signed]) -> Result<Vec<String>> {
		let place = |signed: &&Signed| signed.form.get("statusIndex").and_then(Value::as_u64);
		let placed: Vec<_> = signed
			.iter()
			.filter_map(|signed| Some((*signed, place(signed)?)))
			.collect();
		let keys = placed.iter().map(|(_, index)| {
			vec![
				OnChain::string(self.issuer.lei()),
				OnChain::u128((index / PAGE).into()),
				OnChain::u128((index % PAGE).into()),
			]
		});
		let holders = chain.stored(head, (PALLET, "StatusEntries"), keys.collect()).await?;
		let mut drawn = HashSet::new();
		let unusable = placed.iter().zip(holders).filter(|((signed, index), holder)| {
			let is_others = holder.as_ref().is_some_and(|holder| hex::encode(holder) != signed.id);
			!drawn.insert(*index) || is_others
		});
		Ok(unusable.map(|((signed, _), _)| signed.row.clone()).collect())
	}

	fn manner(&self) -> String {
		self.securing.told()
	}

	fn call(&self, Signed { id, form, .. }: &Signed) -> Value {
		let mut terms = form.clone();
		let mut take = |name: &str| terms.as_object_mut().and_then(|terms| terms.remove(name));
		let (right, parent, amends) = (take("right"), take("parent"), take("amends"));
		let (call, under, of) = match self.means {
			Means::Grant => ("grant", "right", right),
			Means::Sublicense => ("sublicense", "parent", parent),
			Means::Amend => ("amend", "license", amends),
		};
		let call = match terms.get("commitment") {
			Some(_) => format!("{call}_private"),
			None => call.to_owned(),
		};
		let mut arguments = json!({ "id": id, under: of, "terms": terms });
		if self.means == Means::Sublicense {
			arguments["held"] = json!(self.held(arguments.get(under), id));
		}
		json!({ PALLET: { call: arguments } })
	}
}

impl Licenses<'_> {
	/// Shows to hold the license `parent` for the sublicense `id` below it; none, without the key that came with it.
	fn held(&self, parent: Option<&Value>, id: &str) -> Option<HolderSignature> {
		let parent: Digest = parent?.as_str()?.parse().ok()?;
		let holder = self.held.iter().find(|holder| holder.credential() == parent)?;
		Some(holder.sublicense(&id.parse().ok()?, &self.issuer.lei().parse().ok()?))
	}

	/// The fields of `license` that the chain would refuse or take for another's.
	async fn refusals(&mut self, license: &License) -> Result<Vec<Refusal>> {
		let mut found = Vec::new();
		let mut refuse = |field: &str, reason: String| {
			found.push(Refusal {
				field: field.into(),
				reason,
			});
		};
		let own = self.issuer.lei().to_owned();
		if license.licensor.lei.to_string() != own {
			refuse("licensor.lei", format!("the account acts for {own}"));
		}
		let (needs_parent, needs_amended) = (self.means == Means::Sublicense, self.means == Means::Amend);
		match license.parent {
			None if needs_parent => refuse("parent", "is missing: a sublicense is under a license".into()),
			Some(_) if self.means == Means::Grant => refuse("parent", "is for a sublicense".into()),
			_ => {}
		}
		match license.amends {
			None if needs_amended => refuse(
				"amends",
				"is missing: an amendment is in the place of a credential".into(),
			),
			Some(_) if !needs_amended => refuse("amends", "is for an amendment".into()),
			_ => {}
		}
		for (field, id) in [("parent", license.parent), ("amends", license.amends)] {
			let Some(id) = id else { continue };
			// An amended one is not refused: this run itself may have amended it before it was killed.
			if self.issuer.look_up(GET, &json!(id)).await?.is_none() {
				refuse(field, format!("{id:?} is no license on the chain"));
			}
		}
		if self
			.issuer
			.look_up("licensing_right", &json!(license.right))
			.await?
			.is_none()
		{
			refuse("right", format!("{} is on no register", license.right));
		}

		let licensee = json!(license.licensee.lei);
		let role = json!(license.role);
		match self.issuer.look_up("entities_get", &licensee).await? {
			None => refuse(
				"licensee.lei",
				format!("{} was never admitted to the register", license.licensee.lei),
			),
			Some(entity) => {
				let roles = entity["roles"].as_array().context("a node tells no roles")?;
				if !roles.contains(&role) {
					let word = role.as_str().unwrap_or_default();
					refuse("role", format!("{} is not accredited as {word}", license.licensee.lei));
				}
			}
		}
		if let bonafide_credentials::license::Products::Listed(gtins) = &license.products {
			for (at, gtin) in gtins.iter().enumerate() {
				if self.issuer.look_up("products_get", &json!(gtin)).await?.is_none() {
					refuse(&format!("products[{at}]"), format!("{gtin} is not registered"));
				}
			}
		}
		Ok(found)
	}
}

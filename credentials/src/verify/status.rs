//! Revocation and suspension by status lists that are at hand: no chain is asked.

use super::{secured::Opened, Outcome};
use crate::{
	securing::status_list::{self, word, StatusEntry, StatusList},
	Secured,
};
use bonafide_primitives::{Moment, PublicKey, StatusPurpose};

/// Status list credentials, and the DID whose lists are believed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct StatusLists<'a> {
	/// The credentials: each a compact JWS, or JSON with a Data Integrity proof.
	pub credentials: &'a [String],
	/// The DID whose lists are believed, beside those that the issuer of the credential signs itself.
	pub issuer: Option<&'a str>,
}

/// The outcome for a credential that is `opened`. `None` if it names no list.
pub fn outcome(
	opened: &Opened,
	lists: &StatusLists,
	at: Moment,
	resolve: &impl Fn(&str) -> Result<PublicKey, String>,
) -> Option<Outcome> {
	let Some(entries) = StatusEntry::all(&opened.claims) else {
		return Some(Outcome::Failed(
			"`credentialStatus` has an entry that is no BitstringStatusListEntry".into(),
		));
	};
	if entries.is_empty() {
		return None;
	}
	let believed = [opened.did.as_deref(), lists.issuer];
	let mut missing = Vec::new();
	for entry in &entries {
		match is_set(entry, lists.credentials, &believed, at, resolve) {
			Ok(Some(false)) => {}
			Ok(Some(true)) => {
				let state = match entry.purpose {
					StatusPurpose::Revocation => "revoked",
					StatusPurpose::Suspension => "suspended",
				};
				return Some(Outcome::Failed(format!("is {state}")));
			}
			Ok(None) => missing.push(word(entry.purpose)),
			Err(reason) => {
				return Some(Outcome::Failed(format!("the status list {} {reason}", entry.url)));
			}
		}
	}
	Some(match missing.is_empty() {
		true => Outcome::Passed,
		false => Outcome::Skipped(format!("there is no status list for {}", missing.join(" and "))),
	})
}

/// True if the bit of `entry` is set in its list among `credentials`. `None` if that list is not there.
fn is_set(
	entry: &StatusEntry,
	credentials: &[String],
	believed: &[Option<&str>],
	at: Moment,
	resolve: &impl Fn(&str) -> Result<PublicKey, String>,
) -> Result<Option<bool>, String> {
	let opened = credentials
		.iter()
		.map(|list| Opened::open(list, Secured::Jwt, at, resolve).map_err(|fault| fault.to_string()));
	let Some(mut list) = opened
		.filter_map(Result::ok)
		.find(|list| list.claims.get("id").is_some_and(|id| id == entry.url))
	else {
		return Ok(None);
	};
	list.check_claims(status_list::TYPE, at);
	if let Some((check, reason)) = super::report::failures(&list.checks).next() {
		return Err(format!("does not verify: {check:?}: {reason}"));
	}
	if !believed.contains(&list.did.as_deref()) {
		let signer = list.did.unwrap_or_default();
		return Err(format!("is signed by {signer}, whose lists are not believed"));
	}
	let bits = StatusList::of(&list.claims.into(), entry.purpose).map_err(|fault| fault.to_string())?;
	match bits.is_set(entry.index) {
		Some(bit) => Ok(Some(bit)),
		None => Err(format!("has no entry {}", entry.index)),
	}
}

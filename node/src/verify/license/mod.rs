//! A license credential, and what the chain records of the license and of all that it hangs on.

mod standing;
mod terms;
#[cfg(test)]
mod tests;

pub use standing::Standing;

use super::{
	keys,
	report::{self, checked, Checked},
	Presented, Verification,
};
use bonafide_credentials::{did_web::DidHost, verify_with, Check, Document, License, Outcome, Report, Unreadable};
use bonafide_primitives::views::Timestamp;
use bonafide_primitives::{Date, Digest};
use pallet_entities_api::KeyView;

/// A license on the chain.
pub struct OnChain {
	/// The license at the block asked about.
	pub license: Option<Standing>,
	/// The same at the best block.
	pub latest: Option<Standing>,
	/// The identity of the license that the credential names as its parent, if the chain has it.
	pub parent: Option<Digest>,
	/// The identity of the license that it says it amends, likewise.
	pub amends: Option<Digest>,
	/// The keys of the entity that signed it.
	pub keys: Vec<KeyView>,
	/// The time of the block asked about.
	pub now: Timestamp,
	/// The host of the DIDs that the node answers for.
	pub host: DidHost,
}

/// The credential that the one `presented` names as its `parent` or as what it `amends`, whoever signed it.
pub fn named(presented: &Presented, member: &str) -> Option<Digest> {
	let subject = presented.claimed.claims.get("credentialSubject")?;
	subject.get(member)?.as_str()?.parse().ok()
}

/// The checks of the license `id`, of which nothing but the id is presented.
pub fn by_id(id: Digest, on_chain: &OnChain) -> Verification {
	let untold = |name| checked(name, Outcome::Skipped("no credential is presented".into()));
	let mut checks = vec![checked(
		"anchored",
		report::anchored(&on_chain.license, &on_chain.latest),
	)];
	checks.extend(["digest", "signature", "key", "lei"].map(untold));
	checks.extend(standing(on_chain, Outcome::Passed));
	checks.push(untold("terms"));
	Verification::new(id, checks)
}

/// The checks of the license whose credential is `presented`, and of the `id` that the caller expects, if any.
pub fn credential(presented: &Presented, id: Option<Digest>, on_chain: &OnChain) -> Result<Verification, Unreadable> {
	let report = verify_with::<License>(&presented.text, on_chain.now.0, |kid| {
		keys::registered(kid, &on_chain.keys)
	})?;
	let mut checks = vec![
		checked("anchored", report::anchored(&on_chain.license, &on_chain.latest)),
		checked("digest", report::digest(id, report.id)),
	];
	checks.extend(report::own(&report, &keys::is_under(presented, &on_chain.host)));
	let key = report::of(&report, Check::Key).and(was_key_good(presented, on_chain));
	let lei = keys::is_of_lei(&report, &key);
	checks.extend([checked("key", key), checked("lei", lei)]);
	checks.extend(standing(on_chain, report::of(&report, Check::Period)));
	checks.extend(against_chain(&report, on_chain));
	Ok(Verification::new(report.id, checks))
}

/// Term by term against the chain.
fn against_chain(report: &Report<License>, on_chain: &OnChain) -> Vec<Checked> {
	let skipped = |reason: &str| vec![checked("terms", Outcome::Skipped(reason.into()))];
	match (&on_chain.license, &report.document) {
		(None, _) => skipped("nothing is anchored to compare with"),
		(Some(_), None) => skipped("the credential has no license in it that can be read"),
		(Some(standing), Some(license)) => {
			terms::compare(license, &license.recorded(&report.claims), standing, on_chain)
		}
	}
}

/// Checks that it stands, then and now, and is in its term on the day asked about. `own` is the outcome for the term
/// that the credential itself states.
fn standing(on_chain: &OnChain, own: Outcome) -> [Checked; 3] {
	let unknown = || Outcome::Skipped("it is not anchored".into());
	let status = |standing: &Option<Standing>| standing.as_ref().map_or_else(unknown, Standing::status);
	let today = Date::of(on_chain.now.0);
	let period = on_chain
		.license
		.as_ref()
		.map_or_else(unknown, |Standing { license, .. }| {
			Outcome::of((license.from..=license.until).contains(&today), || {
				format!("it runs from {} to {}, and it is {today}", license.from, license.until)
			})
		});
	[
		checked("status", status(&on_chain.license)),
		checked("statusNow", status(&on_chain.latest)),
		checked("period", own.and(period)),
	]
}

/// Checks that the key was one of the licensor's, and good, at the moment of anchoring.
fn was_key_good(presented: &Presented, on_chain: &OnChain) -> Outcome {
	let Some(Standing { license, .. }) = &on_chain.license else {
		return Outcome::Skipped("it is not anchored, so that there is no time at which the key had to be good".into());
	};
	match license.superseded_by {
		// The right may have changed hands in between.
		Some(_) => Outcome::Skipped("it was superseded, and the chain does not say any more who issued it".into()),
		None => keys::was_good(presented, license.licensor, license.since, &on_chain.keys),
	}
}

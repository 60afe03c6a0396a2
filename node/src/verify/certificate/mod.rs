//! A certificate of origin: what is disclosed of it, and what the chain records.

mod complete;
mod elements;
#[cfg(test)]
mod tests;

use super::{
	keys,
	report::{self, checked, Checked},
	Presented, Verification,
};
use bonafide_credentials::{did_web::DidHost, verify_with, Certificate, Check, Outcome, Report, Unreadable};
use bonafide_primitives::{views::Timestamp, Date, Digest, Trust};
use pallet_certificates_api::{CertificateStateView, CertificateView};
use pallet_entities_api::KeyView;

/// A certificate on the chain.
pub struct OnChain {
	/// The certificate at the block asked about.
	pub certificate: Option<CertificateView>,
	/// The same at the best block.
	pub latest: Option<CertificateView>,
	/// The keys of the entity that signed it.
	pub keys: Vec<KeyView>,
	/// The time of the block asked about.
	pub now: Timestamp,
	/// The host of the DIDs that the node answers for.
	pub host: DidHost,
}

/// The checks of the certificate `id`, of which nothing but the id is presented.
pub fn by_id(id: Digest, on_chain: &OnChain) -> Verification {
	let mut checks = vec![checked(
		"anchored",
		report::anchored(&on_chain.certificate, &on_chain.latest),
	)];
	let untold = || Outcome::Skipped("no credential is presented".into());
	checks.extend(["digest", "signature", "key", "lei"].map(|name| checked(name, untold())));
	checks.extend(standing(on_chain));
	checks.extend(["elements", "complete"].map(|name| checked(name, untold())));
	Verification::new(id, checks)
}

/// The checks of the certificate that is `presented`, and of the `id` that the caller expects, if any.
pub fn credential(presented: &Presented, id: Option<Digest>, on_chain: &OnChain) -> Result<Verification, Unreadable> {
	let report = verify_with::<Certificate>(&presented.text, on_chain.now.0, |kid| {
		keys::registered(kid, &on_chain.keys)
	})?;
	let mut checks = vec![
		checked("anchored", report::anchored(&on_chain.certificate, &on_chain.latest)),
		checked("digest", report::digest(id, report.id)),
	];
	checks.extend(report::own(&report, &keys::is_under(presented, &on_chain.host)));
	let key = report::of(&report, Check::Key).and(key(presented, on_chain));
	let lei = keys::is_of_lei(&report, &key);
	checks.extend([checked("key", key), checked("lei", lei)]);
	for mut check in standing(on_chain) {
		if check.check == "period" {
			check.outcome = report::of(&report, Check::Period).and(check.outcome);
		}
		checks.push(check);
	}
	checks.extend(against_chain(&report, on_chain));
	Ok(Verification::new(report.id, checks))
}

/// Element by element against the chain, and whether there is enough of them.
fn against_chain(report: &Report<Certificate>, on_chain: &OnChain) -> Vec<Checked> {
	let skipped = |reason: &str| {
		let skip = |name| checked(name, Outcome::Skipped(reason.into()));
		["elements", "complete"].map(skip).into()
	};
	match &on_chain.certificate {
		None => skipped("nothing is anchored to compare with"),
		Some(certificate) if certificate.pruned => {
			skipped("its retention is over, and the chain has no elements of it any more")
		}
		Some(_) if report.outcome(Check::Disclosures) != Some(&Outcome::Passed) => {
			skipped("nothing shows what the certifier disclosed")
		}
		Some(certificate) => {
			let mut checks = elements::compare(report, certificate);
			checks.push(checked("complete", complete::judge(report, certificate)));
			checks
		}
	}
}

/// Checks that it stands, then and now, and can be claimed under on the day asked about.
fn standing(on_chain: &OnChain) -> Vec<Checked> {
	let status = |certificate: &Option<CertificateView>| match certificate {
		None => Outcome::Skipped("it is not anchored".into()),
		Some(certificate) if certificate.issuer_trust == Trust::Denied => {
			Outcome::Failed("the council has suspended its certifier".into())
		}
		Some(certificate) => Outcome::of(certificate.state == CertificateStateView::Active, || {
			let ended = certificate.ended.map(|at| format!(" at {at}")).unwrap_or_default();
			let by = certificate
				.superseded_by
				.map(|by| format!(" by {by:?}"))
				.unwrap_or_default();
			format!("{}{ended}{by}", certificate.state)
		}),
	};
	let today = Date::of(on_chain.now.0);
	let period = match &on_chain.certificate {
		None => Outcome::Skipped("it is not anchored".into()),
		Some(CertificateView {
			valid_from,
			valid_until,
			..
		}) => Outcome::of((valid_from..=valid_until).contains(&&today), || {
			format!("claims can rest on it from {valid_from} to {valid_until}, and it is {today}")
		}),
	};
	vec![
		checked("status", status(&on_chain.certificate)),
		checked("statusNow", status(&on_chain.latest)),
		checked("period", period),
	]
}

/// Checks that the key was one of the certifier's, and good, at the moment of anchoring.
fn key(presented: &Presented, on_chain: &OnChain) -> Outcome {
	let Some(certificate) = &on_chain.certificate else {
		return Outcome::Skipped("it is not anchored, so that there is no time at which the key had to be good".into());
	};
	match certificate.anchored {
		Some(anchored) => keys::was_good(presented, certificate.issuer, anchored, &on_chain.keys),
		None => {
			Outcome::Skipped("its retention is over, and the chain does not say any more when it was anchored".into())
		}
	}
}

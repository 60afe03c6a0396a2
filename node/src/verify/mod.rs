//! Verification of a certificate of origin: what was presented of it, by itself and against what the chain has.

mod complete;
mod elements;
mod report;
#[cfg(test)]
mod tests;

pub use report::{Checked, Outcome, Verification};

use bonafide_credentials::{did_web::MemberKey, jws::Jws, sd_jwt, verify_with, Certificate, Check, Report, Unreadable};
use bonafide_primitives::{Date, Digest, KeyPurpose, Lei, PublicKey};
use bonafide_runtime_api::{CertificateView, KeyView, Timestamp};
use report::checked;

/// What the chain has of a certificate.
pub struct OnChain {
	/// The certificate at the block asked about.
	pub certificate: Option<CertificateView>,
	/// The same at the best block.
	pub latest: Option<CertificateView>,
	/// The keys of whose signature it bears.
	pub keys: Vec<KeyView>,
	/// The time of the block asked about.
	pub now: Timestamp,
}

/// A credential, as far as it is disclosed.
pub struct Presented {
	text: String,
	/// Its id: what it is anchored under, if it is.
	pub id: Digest,
}

impl Presented {
	/// `credential` with `disclosures` beside those that it has.
	pub fn new(credential: &str, disclosures: &[String]) -> Self {
		let (jwt, shown) = sd_jwt::split(credential).unwrap_or((credential, Vec::new()));
		let all = shown.into_iter().chain(disclosures.iter().map(String::as_str));
		let text = sd_jwt::join(jwt, all);
		let id = bonafide_credentials::id(&text);
		Self { text, id }
	}

	/// The entity whose key it names, where the name of the key tells: `did:web:HOST:LEI#key-1`.
	pub fn signer(&self) -> Option<Lei> {
		Some(MemberKey::parse(&self.kid()?)?.lei)
	}

	fn kid(&self) -> Option<String> {
		let (jwt, _) = sd_jwt::split(&self.text)?;
		Jws::parse(jwt).ok()?.header.kid
	}
}

/// What holds of the certificate `id`, of which nothing but the id is presented.
pub fn by_id(id: Digest, on_chain: &OnChain) -> Verification {
	let mut checks = vec![checked("anchored", anchored(on_chain))];
	let untold = || Outcome::Skipped("no credential is presented".into());
	checks.extend(["digest", "signature", "key"].map(|name| checked(name, untold())));
	checks.extend(standing(on_chain));
	checks.extend(["elements", "complete"].map(|name| checked(name, untold())));
	Verification::new(format!("{id:?}"), checks)
}

/// What holds of the certificate that is `presented`; as `id`, if the caller knows it by one.
pub fn credential(presented: &Presented, id: Option<Digest>, on_chain: &OnChain) -> Result<Verification, Unreadable> {
	let report = verify_with::<Certificate>(&presented.text, on_chain.now.0, |kid| registered(kid, on_chain))?;
	let mut checks = vec![
		checked("anchored", anchored(on_chain)),
		checked(
			"digest",
			Outcome::of(id.is_none_or(|id| id == report.id), || {
				format!("the SHA-256 of what the issuer signed is {:?}", report.id)
			}),
		),
	];
	for check in &report.checks {
		let name = match check.check {
			Check::MediaType => "mediaType",
			Check::Algorithm => "algorithm",
			Check::Signature => "signature",
			Check::Disclosures => "disclosures",
			Check::Context => "context",
			Check::CredentialType => "credentialType",
			Check::Issuer => "issuer",
			Check::Claims => "claims",
			Check::Document => "document",
			// Made together with what the chain says to them.
			Check::Key | Check::Period => continue,
		};
		checks.push(checked(name, (&check.outcome).into()));
	}
	let own = |which| report.checks.iter().find(|checked| checked.check == which);
	let own = |which| own(which).map_or(Outcome::Passed, |checked| (&checked.outcome).into());
	checks.push(checked("key", own(Check::Key).and(key(presented, on_chain))));
	for mut check in standing(on_chain) {
		if check.check == "period" {
			check.outcome = own(Check::Period).and(check.outcome);
		}
		checks.push(check);
	}
	checks.extend(against_chain(&report, on_chain));
	Ok(Verification::new(format!("{:?}", report.id), checks))
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
		Some(certificate) => {
			let mut checks = elements::compare(report, certificate);
			checks.push(checked("complete", complete::judge(report, certificate)));
			checks
		}
	}
}

fn anchored(on_chain: &OnChain) -> Outcome {
	Outcome::of(on_chain.certificate.is_some(), || match &on_chain.latest {
		Some(_) => "it was anchored after this block".into(),
		None => "the chain has no certificate of this id".into(),
	})
}

/// Whether it stands, then and now, and can be claimed under on the day asked about.
fn standing(on_chain: &OnChain) -> Vec<Checked> {
	let status = |certificate: &Option<CertificateView>| match certificate {
		None => Outcome::Skipped("it is not anchored".into()),
		Some(certificate) => Outcome::of(certificate.state == "active", || {
			let ended = certificate.ended.map(|at| format!(" at {at}")).unwrap_or_default();
			let by = certificate
				.superseded_by
				.map(|by| format!(" by {by:?}"))
				.unwrap_or_default();
			format!("{}{ended}{by}", certificate.state)
		}),
	};
	let today = Date::from_moment(on_chain.now.0);
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

/// The key on the register that `kid` names.
fn registered(kid: &str, on_chain: &OnChain) -> Result<PublicKey, String> {
	let name = MemberKey::parse(kid).ok_or("is neither a did:key nor a key of a member")?;
	let is_it = |key: &&KeyView| key.number == name.number && key.public.purpose() == KeyPurpose::Assertion;
	let key = on_chain.keys.iter().find(is_it);
	Ok(key.ok_or("is not on the register as a key to sign with")?.public)
}

/// Whether the key was one of the certifier's, and good, when the certificate was anchored.
fn key(presented: &Presented, on_chain: &OnChain) -> Outcome {
	let Some(certificate) = &on_chain.certificate else {
		return Outcome::Skipped("it is not anchored, so that there is no time at which the key had to be good".into());
	};
	let Some(anchored) = certificate.anchored else {
		return Outcome::Skipped(
			"its retention is over, and the chain does not say any more when it was anchored".into(),
		);
	};
	let issuer = certificate.issuer;
	let Some(kid) = presented.kid() else {
		return Outcome::Skipped("it names no key".into());
	};
	let public = match MemberKey::parse(&kid) {
		Some(name) if name.lei != issuer => {
			return Outcome::Failed(format!("it is of {}, and {issuer} certified", name.lei))
		}
		Some(_) => registered(&kid, on_chain).ok(),
		None => bonafide_credentials::did_key::resolve(&kid).ok().map(|(_, key)| key),
	};
	let on_record = on_chain.keys.iter().filter(|key| Some(key.public) == public);
	let mut reason = format!("{issuer} has no such key on the register");
	for key in on_record {
		if key.is_valid_at(anchored) {
			return Outcome::Passed;
		}
		let until = key.revoked_at.map(|at| format!(" until {at}")).unwrap_or_default();
		reason = format!(
			"it was good from {}{until}, and the certificate was anchored at {anchored}",
			key.valid_from
		);
	}
	Outcome::Failed(reason)
}

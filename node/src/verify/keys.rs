//! The key of a credential against the register of keys.

use super::Presented;
use bonafide_credentials::{
	did_key,
	did_web::{DidHost, MemberKey},
	Check, Outcome, Report,
};
use bonafide_primitives::views::Timestamp;
use bonafide_primitives::{KeyPurpose, Lei, PublicKey};
use pallet_entities_api::KeyView;

/// The one of `keys` that `kid` names.
pub fn registered(kid: &str, keys: &[KeyView]) -> Result<PublicKey, String> {
	let name = MemberKey::parse(kid).ok_or("is neither a did:key nor a key of a member")?;
	let is_it = |key: &&KeyView| key.number == name.number && key.public.purpose() == KeyPurpose::Assertion;
	let key = keys.iter().find(is_it);
	Ok(key.ok_or("is not on the register as a key to sign with")?.public)
}

/// Checks that the key is one of the `keys` of `issuer`, and was good at the moment the credential was `anchored`.
pub fn was_good(presented: &Presented, issuer: Lei, anchored: Timestamp, keys: &[KeyView]) -> Outcome {
	let Some(kid) = presented.claimed.kid.as_deref() else {
		return Outcome::Skipped("it names no key".into());
	};
	let public = match presented.member_key() {
		Some(name) if name.lei != issuer => {
			return Outcome::Failed(format!("it is of {}, and {issuer} anchored the credential", name.lei))
		}
		Some(_) => registered(kid, keys).ok(),
		None => did_key::resolve(kid).ok().map(|(_, key)| key),
	};
	let on_record = keys.iter().filter(|key| Some(key.public) == public);
	let mut reason = format!("{issuer} has no such key on the register");
	for key in on_record {
		if key.is_valid_at(anchored) {
			return Outcome::Passed;
		}
		let until = key.revoked_at.map(|at| format!(" until {at}")).unwrap_or_default();
		reason = format!(
			"it was good from {}{until}, and the credential was anchored at {anchored}",
			key.valid_from
		);
	}
	Outcome::Failed(reason)
}

/// Checks that the key is bound to the LEI that the credential states: by its name, or by the register, where it is
/// `key`. The register binds a `did:key`, too.
pub fn is_of_lei<D>(report: &Report<D>, key: &Outcome) -> Outcome {
	match (report.outcome(Check::Lei), key) {
		(Some(Outcome::Failed(reason)), _) => Outcome::Failed(reason.clone()),
		(_, Outcome::Passed) => Outcome::Passed,
		_ => Outcome::Skipped("the register does not show whose key it is".into()),
	}
}

/// Checks that the issuer's DID, where it is of an entity, is under the host that this node answers for: of what
/// another host says of its keys, the node knows nothing.
pub fn is_under(presented: &Presented, host: &DidHost) -> Outcome {
	match presented.member_key() {
		Some(name) if name.host != *host => Outcome::Skipped(format!(
			"its DID is under {}, and this node answers for those under {host}",
			name.host
		)),
		_ => Outcome::Passed,
	}
}

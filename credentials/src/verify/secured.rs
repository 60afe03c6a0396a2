//! The securing of a credential, taken off and checked: JOSE, or a Data Integrity proof.

use super::{checks, Check, Checked, Outcome, Unreadable, MAX_CREDENTIAL};
use crate::{
	keys::did_key,
	securing::{data_integrity::Proven, jws::Jws, sd_jwt},
	Secured,
};
use bonafide_primitives::{Moment, PublicKey};
use serde_json::{Map, Value};

/// A credential, with the checks made so far.
pub struct Opened {
	/// Those checks.
	pub checks: Vec<Checked>,
	/// The claims, with the disclosed elements in place.
	pub claims: Map<String, Value>,
	/// The number of elements withheld.
	pub withheld: usize,
	/// True if the disclosures hold.
	pub is_disclosed: bool,
	/// The DID of the key that it names, if that was found.
	pub did: Option<String>,
}

impl Opened {
	/// Opens `credential`, which is `secured` so.
	pub fn open(
		credential: &str,
		secured: Secured,
		at: Moment,
		resolve: &impl Fn(&str) -> Result<PublicKey, String>,
	) -> Result<Self, Unreadable> {
		if credential.len() > MAX_CREDENTIAL {
			return Err(Unreadable::TooLong);
		}
		match secured {
			Secured::Jwt if credential.trim_start().starts_with('{') => Self::open_proof(credential, at, resolve),
			_ => Self::open_jose(credential, secured, resolve),
		}
	}

	fn open_jose(
		credential: &str,
		secured: Secured,
		resolve: &impl Fn(&str) -> Result<PublicKey, String>,
	) -> Result<Self, Unreadable> {
		let (jwt, disclosures) = match secured {
			Secured::Jwt => (credential, Vec::new()),
			Secured::SdJwt { .. } => sd_jwt::split(credential).ok_or(Unreadable::NoSdJwt)?,
		};
		let jws = Jws::parse(jwt)?;
		let payload: Map<String, Value> = serde_json::from_slice(&jws.payload).map_err(|_| Unreadable::NoObject)?;
		let signer = signer("kid", jws.header.kid.as_deref(), resolve);
		let mut opened = Self::of(payload, &signer);
		opened.note(
			Check::MediaType,
			checks::media_type(&jws.header, secured.media_type()).into(),
		);
		let key = signer.as_ref().ok().map(|(_, key)| key);
		opened.note(Check::Algorithm, checks::algorithm(&jws.header, key).into());
		opened.note_signature(&signer, |key| jws.is_signed_by(key));
		if let Secured::SdJwt { .. } = secured {
			match sd_jwt::reveal(opened.claims.clone(), &disclosures) {
				Ok(disclosed) => {
					opened.note(Check::Disclosures, Outcome::Passed);
					opened.withheld = disclosed.withheld();
					opened.claims = disclosed.payload;
				}
				Err(fault) => {
					opened.note(Check::Disclosures, Outcome::Failed(fault.to_string()));
					opened.is_disclosed = false;
				}
			}
		}
		Ok(opened)
	}

	fn open_proof(
		credential: &str,
		at: Moment,
		resolve: &impl Fn(&str) -> Result<PublicKey, String>,
	) -> Result<Self, Unreadable> {
		let proven = Proven::parse(credential)?;
		let method = proven.options.get("verificationMethod").and_then(Value::as_str);
		let signer = signer("verificationMethod", method, resolve);
		let mut opened = Self::of(proven.signed(), &signer);
		let key = signer.as_ref().ok().map(|(_, key)| key);
		opened.note(Check::Algorithm, checks::cryptosuite(&proven.options, key).into());
		opened.note_signature(&signer, |key| proven.is_signed_by(key));
		opened.note(Check::Proof, checks::proof(&proven, at).into());
		Ok(opened)
	}

	fn of(claims: Map<String, Value>, signer: &Signer) -> Self {
		Self {
			checks: Vec::new(),
			claims,
			withheld: 0,
			is_disclosed: true,
			did: signer.as_ref().ok().map(|(did, _)| (*did).to_owned()),
		}
	}

	/// Makes the checks that are the same for all credentials, of one of the type `kind`.
	pub fn check_claims(&mut self, kind: &str, at: Moment) {
		self.note(Check::Context, checks::context(&self.claims).into());
		self.note(
			Check::CredentialType,
			checks::credential_type(&self.claims, kind).into(),
		);
		self.note(
			Check::Issuer,
			match &self.did {
				Some(did) => checks::issuer(&self.claims, did).into(),
				None => Outcome::Skipped("there is no key to compare it with".into()),
			},
		);
		self.note(Check::Claims, checks::claims(&self.claims).into());
		self.note(Check::Period, checks::period(&self.claims, at).into());
	}

	/// Keeps how a check went.
	pub fn note(&mut self, check: Check, outcome: Outcome) {
		self.checks.push(Checked { check, outcome });
	}

	fn note_signature(&mut self, signer: &Signer, is_signed_by: impl FnOnce(&PublicKey) -> bool) {
		self.note(Check::Key, signer.as_ref().map(|_| ()).map_err(String::clone).into());
		let outcome = match signer {
			Ok((_, key)) if is_signed_by(key) => Outcome::Passed,
			Ok(_) => Outcome::Failed("the key did not sign this".into()),
			Err(_) => Outcome::Skipped("there is no key to check it with".into()),
		};
		self.note(Check::Signature, outcome);
	}
}

/// The DID that a key belongs to, and the key; or why there is none.
type Signer<'a> = Result<(&'a str, PublicKey), String>;

/// The signer that the member `name` tells as the URL of a key.
fn signer<'a>(name: &str, url: Option<&'a str>, resolve: &impl Fn(&str) -> Result<PublicKey, String>) -> Signer<'a> {
	let url = url.ok_or_else(|| format!("`{name}` is missing"))?;
	if url.starts_with(did_key::SCHEME) {
		return did_key::resolve(url).map_err(|fault| format!("`{name}` {fault}"));
	}
	let (did, _) = url
		.split_once('#')
		.ok_or_else(|| format!("`{name}` is no URL of a key: it has no `#`"))?;
	match resolve(url) {
		Ok(key) => Ok((did, key)),
		Err(reason) => Err(format!("`{name}` {url} {reason}")),
	}
}

//! The securing of a credential, taken off and checked: JOSE, or a Data Integrity proof.

use super::{checks, Check, Checked, FoundKey, NoKey, Outcome, Resolve, Unreadable, MAX_CREDENTIAL};
use crate::{
	json::{short, Budget, MAX_VALUES},
	keys::did_key,
	securing::{data_integrity::Proven, is_json, jws::Jws, proven_id, sd_jwt},
	text::digest::sha256,
	Secured,
};
use bonafide_primitives::{Digest, Moment, PublicKey};
use serde_json::{Map, Value};

/// A credential, with the checks made so far.
pub struct Opened {
	/// Its id.
	pub id: Digest,
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
	/// The things passed over.
	pub notes: Vec<String>,
}

impl Opened {
	/// Opens `credential`, which is `secured` so.
	///
	/// The dear comes late: the length is looked at first, then the signature, and the disclosures only of what
	/// was signed.
	pub fn open(credential: &str, secured: Secured, at: Moment, resolve: &Resolve) -> Result<Self, Unreadable> {
		if credential.len() > MAX_CREDENTIAL {
			return Err(Unreadable::TooLong);
		}
		match secured {
			Secured::Jwt if is_json(credential) => Self::open_proof(credential, at, resolve),
			_ => Self::open_jose(credential, secured, at, resolve),
		}
	}

	fn open_jose(credential: &str, secured: Secured, at: Moment, resolve: &Resolve) -> Result<Self, Unreadable> {
		let (jwt, disclosures) = match secured {
			Secured::Jwt => (credential, Vec::new()),
			Secured::SdJwt { .. } => sd_jwt::split(credential).ok_or(Unreadable::NoSdJwt)?,
		};
		let jws = Jws::parse(jwt)?;
		let budget = Budget::new(MAX_VALUES);
		let payload = budget.read(&jws.payload);
		let Value::Object(payload) = payload.map_err(|error| Unreadable::Payload(error.to_string()))? else {
			return Err(Unreadable::NoObject);
		};
		let signer = signer("kid", jws.header.kid.as_deref(), resolve);
		let mut opened = Self::of(sha256(jwt.as_bytes()), payload, &signer);
		opened.note(
			Check::MediaType,
			checks::media_type(&jws.header, secured.media_type()).into(),
		);
		let key = signer.as_ref().ok().map(|(_, key)| &key.public);
		opened.note(Check::Algorithm, checks::algorithm(&jws.header, key).into());
		let is_signed = opened.note_signature(&signer, |key| jws.is_signed_by(key));
		if let Secured::SdJwt { .. } = secured {
			let outcome = match is_signed {
				true => opened.put_back(&disclosures, &budget).into(),
				false => Outcome::Skipped("nothing shows that the digests are the issuer's".into()),
			};
			opened.is_disclosed = outcome == Outcome::Passed;
			opened.note(Check::Disclosures, outcome);
		}
		opened.judge_key(&signer, at);
		Ok(opened)
	}

	/// Puts what is disclosed in the place of the digests.
	fn put_back(&mut self, disclosures: &[&str], budget: &Budget) -> Result<(), String> {
		checks::concealment(&self.claims)?;
		let put_back = sd_jwt::put_back(self.claims.clone(), disclosures, budget);
		(self.claims, self.withheld) = put_back.map_err(|fault| fault.to_string())?;
		Ok(())
	}

	fn open_proof(credential: &str, at: Moment, resolve: &Resolve) -> Result<Self, Unreadable> {
		let proven = Proven::parse(credential)?;
		let method = proven.options.get("verificationMethod").and_then(Value::as_str);
		let signer = signer("verificationMethod", method, resolve);
		let mut opened = Self::of(proven_id(&proven), proven.signed(), &signer);
		if proven.others > 0 {
			opened.notes.push(format!(
				"has {} more of other kinds in `proof`, not verified here",
				proven.others
			));
		}
		let key = signer.as_ref().ok().map(|(_, key)| &key.public);
		opened.note(Check::Algorithm, checks::cryptosuite(&proven.options, key).into());
		opened.note_signature(&signer, |key| proven.is_signed_by(key));
		opened.note(Check::Proof, checks::proof(&proven, at).into());
		opened.judge_key(&signer, at);
		Ok(opened)
	}

	fn of(id: Digest, claims: Map<String, Value>, signer: &Signer) -> Self {
		Self {
			id,
			checks: Vec::new(),
			claims,
			withheld: 0,
			is_disclosed: true,
			did: signer.as_ref().ok().map(|(did, _)| (*did).to_owned()),
			notes: Vec::new(),
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
		self.note(
			Check::Lei,
			match &self.did {
				Some(did) => checks::lei(&self.claims, did),
				None => Outcome::Skipped("there is no key to bind to it".into()),
			},
		);
		self.note(Check::Claims, checks::claims(&self.claims).into());
		self.note(Check::Period, checks::period(&self.claims, at).into());
	}

	/// Keeps how a check went.
	pub fn note(&mut self, check: Check, outcome: Outcome) {
		self.checks.push(Checked { check, outcome });
	}

	/// True if the key that it names made the signature.
	fn note_signature(&mut self, signer: &Signer, is_signed_by: impl FnOnce(&PublicKey) -> bool) -> bool {
		self.note(Check::Key, signer.as_ref().err().cloned().unwrap_or(Outcome::Passed));
		let outcome = match signer {
			Ok((_, key)) if is_signed_by(&key.public) => Outcome::Passed,
			Ok(_) => Outcome::Failed("the key did not sign this".into()),
			Err(_) => Outcome::Skipped("there is no key to check it with".into()),
		};
		let is_signed = outcome == Outcome::Passed;
		self.note(Check::Signature, outcome);
		is_signed
	}

	/// Judges the time of the key, now that the claims tell when they were signed.
	fn judge_key(&mut self, signer: &Signer, at: Moment) {
		let Ok((
			_,
			FoundKey {
				revoked: Some(revoked), ..
			},
		)) = signer
		else {
			return;
		};
		let outcome = checks::revoked(&self.claims, *revoked, at);
		for checked in self.checks.iter_mut().filter(|checked| checked.check == Check::Key) {
			checked.outcome = outcome.clone();
		}
	}
}

/// The DID that a key belongs to, and the key; or why there is none.
type Signer<'a> = Result<(&'a str, FoundKey), Outcome>;

/// The signer that the member `name` tells as the URL of a key.
fn signer<'a>(name: &str, url: Option<&'a str>, resolve: &Resolve) -> Signer<'a> {
	let url = url.ok_or_else(|| Outcome::Failed(format!("`{name}` is missing")))?;
	if url.starts_with(did_key::SCHEME) {
		let found = did_key::resolve(url).map(|(did, key)| (did, key.into()));
		return found.map_err(|fault| Outcome::Failed(format!("`{name}` {fault}")));
	}
	let (did, _) = url
		.split_once('#')
		.ok_or_else(|| Outcome::Failed(format!("`{name}` is no URL of a key: it has no `#`")))?;
	let told = |reason| format!("`{name}` {} {reason}", short(url));
	match resolve(url) {
		Ok(key) => Ok((did, key)),
		Err(NoKey::Refused(reason)) => Err(Outcome::Failed(told(reason))),
		Err(NoKey::Unasked(reason)) => Err(Outcome::Skipped(told(reason))),
	}
}

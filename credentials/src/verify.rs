use crate::{
	did_key, digest,
	issue::{CONTEXT, TYPE},
	jws::{Header, Jws, NoJws},
	sd_jwt, Document, Secured,
};
use bonafide_primitives::{Digest, Moment};
use chrono::DateTime;
use serde::Serialize;
use serde_json::{Map, Value};

/// The longest credential that is read, in bytes.
pub const MAX_CREDENTIAL: usize = 1024 * 1024;

/// What is checked, in this order.
#[derive(Serialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub enum Check {
	/// The header's `typ` is the media type of such a credential.
	MediaType,
	/// The header's `alg` is Ed25519, with no extension that must be understood.
	Algorithm,
	/// The header's `kid` is the absolute URL of an Ed25519 key.
	Key,
	/// The key made the signature.
	Signature,
	/// Each disclosure was signed, once, and is in its place.
	Disclosures,
	/// The first `@context` is that of the Verifiable Credentials Data Model 2.0.
	Context,
	/// `type` has `VerifiableCredential` and the document's own type.
	CredentialType,
	/// `issuer` is the DID that the key belongs to.
	Issuer,
	/// Neither `vc` nor `vp` is there: the payload itself is the credential.
	Claims,
	/// The moment asked about is within `validFrom` and `validUntil`, and within `nbf` and `exp` where given.
	Period,
	/// The subject is a well-formed document, whose signer is the issuer.
	Document,
}

/// How a check went.
#[derive(Serialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", tag = "result", content = "reason")]
pub enum Outcome {
	/// It holds.
	Passed,
	/// It does not hold: why.
	Failed(String),
	/// It could not be made: why.
	Skipped(String),
}

/// A check made.
#[derive(Serialize, Clone, PartialEq, Eq, Debug)]
pub struct Checked {
	/// Which.
	pub check: Check,
	/// How it went.
	#[serde(flatten)]
	pub outcome: Outcome,
}

/// What a credential says, and what holds of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Report<D> {
	/// The id under which it is anchored, if it is.
	pub id: Digest,
	/// All checks, in order.
	pub checks: Vec<Checked>,
	/// The claims, with the disclosed elements in place. Nothing vouches for them unless [`Self::is_valid`].
	pub claims: Map<String, Value>,
	/// How many elements are withheld, among those that can be seen to exist.
	pub withheld: usize,
	/// The document, where all of it is disclosed and well-formed.
	pub document: Option<D>,
}

impl<D> Report<D> {
	/// Whether no check failed.
	pub fn is_valid(&self) -> bool {
		self.failures().next().is_none()
	}

	/// The checks that failed, with the reason.
	pub fn failures(&self) -> impl Iterator<Item = (Check, &str)> {
		self.checks.iter().filter_map(|checked| match &checked.outcome {
			Outcome::Failed(reason) => Some((checked.check, reason.as_str())),
			_ => None,
		})
	}
}

/// Why a text cannot be taken for a credential at all.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unreadable {
	/// Longer than [`MAX_CREDENTIAL`].
	#[error("is longer than {MAX_CREDENTIAL} bytes")]
	TooLong,
	/// An SD-JWT has at least one `~`.
	#[error("is no SD-JWT: it has no `~`")]
	NoSdJwt,
	/// The signed part is no compact JWS.
	#[error("is no signed credential: {0}")]
	NoJws(#[from] NoJws),
	/// The payload is not a JSON object.
	#[error("is no credential: the payload is not a JSON object")]
	NoObject,
}

/// Verifies `credential` as one of a `D`, at a moment. Whether it was anchored, withdrawn or revoked, the chain knows.
pub fn verify<D: Document>(credential: &str, at: Moment) -> Result<Report<D>, Unreadable> {
	if credential.len() > MAX_CREDENTIAL {
		return Err(Unreadable::TooLong);
	}
	let (jwt, disclosures) = match D::SECURED {
		Secured::Jwt => (credential, Vec::new()),
		Secured::SdJwt { .. } => sd_jwt::split(credential).ok_or(Unreadable::NoSdJwt)?,
	};
	let jws = Jws::parse(jwt)?;
	let payload: Map<String, Value> = serde_json::from_slice(&jws.payload).map_err(|_| Unreadable::NoObject)?;
	let mut checks = Vec::new();
	let mut note = |check, outcome| checks.push(Checked { check, outcome });

	note(Check::MediaType, check_media_type::<D>(&jws.header).into());
	note(Check::Algorithm, check_algorithm(&jws.header).into());
	let kid = jws.header.kid.as_deref();
	let signer = kid
		.ok_or_else(|| "`kid` is missing".to_string())
		.and_then(|kid| did_key::resolve(kid).map_err(|fault| format!("`kid` {fault}")));
	note(Check::Key, signer.as_ref().map(|_| ()).map_err(String::clone).into());
	note(
		Check::Signature,
		match &signer {
			Ok((_, key)) if jws.is_signed_by(key) => Outcome::Passed,
			Ok(_) => Outcome::Failed("the key did not sign this".into()),
			Err(_) => Outcome::Skipped("there is no key to check it with".into()),
		},
	);

	let (claims, withheld, disclosed) = match D::SECURED {
		Secured::Jwt => (payload, 0, true),
		Secured::SdJwt { .. } => match sd_jwt::disclose(payload.clone(), &disclosures) {
			Ok(disclosed) => {
				note(Check::Disclosures, Outcome::Passed);
				(disclosed.payload, disclosed.withheld, true)
			}
			Err(fault) => {
				note(Check::Disclosures, Outcome::Failed(fault.to_string()));
				(payload, 0, false)
			}
		},
	};
	note(Check::Context, check_context(&claims).into());
	note(Check::CredentialType, check_type::<D>(&claims).into());
	note(
		Check::Issuer,
		match &signer {
			Ok((did, _)) => check_issuer(&claims, did).into(),
			Err(_) => Outcome::Skipped("there is no key to compare it with".into()),
		},
	);
	note(Check::Claims, check_claims(&claims).into());
	note(Check::Period, check_period(&claims, at).into());

	let document = match (disclosed, withheld) {
		(true, 0) => read_document::<D>(&claims),
		(true, 1) => Err(Outcome::Skipped("1 element is withheld".into())),
		(true, many) => Err(Outcome::Skipped(format!("{many} elements are withheld"))),
		(false, _) => Err(Outcome::Skipped("the disclosures do not hold".into())),
	};
	let (document, outcome) = match document {
		Ok(document) => (Some(document), Outcome::Passed),
		Err(outcome) => (None, outcome),
	};
	note(Check::Document, outcome);

	Ok(Report {
		id: digest::id(credential),
		checks,
		claims,
		withheld,
		document,
	})
}

impl From<Result<(), String>> for Outcome {
	fn from(result: Result<(), String>) -> Self {
		match result {
			Ok(()) => Outcome::Passed,
			Err(reason) => Outcome::Failed(reason),
		}
	}
}

fn check_media_type<D: Document>(header: &Header) -> Result<(), String> {
	let expected = D::SECURED.media_type();
	match header.typ.as_deref() {
		Some(typ) if typ.eq_ignore_ascii_case(expected) => Ok(()),
		Some(typ) => Err(format!("`typ` is `{typ}`, not `{expected}`")),
		None => Err(format!("`typ` is missing, and must be `{expected}`")),
	}
}

/// `Ed25519` is the newer name (RFC 9864) of what RFC 8037 calls `EdDSA` with such a key.
fn check_algorithm(header: &Header) -> Result<(), String> {
	if header.crit.is_some() {
		return Err("`crit` names extensions, and none is understood".into());
	}
	match header.alg.as_str() {
		"EdDSA" | "Ed25519" => Ok(()),
		other => Err(format!("`alg` is `{other}`, not `EdDSA`")),
	}
}

fn check_context(claims: &Map<String, Value>) -> Result<(), String> {
	match claims.get("@context").and_then(|contexts| contexts.get(0)) {
		Some(Value::String(first)) if first == CONTEXT => Ok(()),
		_ => Err(format!("the first `@context` is not `{CONTEXT}`")),
	}
}

fn check_type<D: Document>(claims: &Map<String, Value>) -> Result<(), String> {
	let types = claims
		.get("type")
		.and_then(Value::as_array)
		.map_or(&[][..], Vec::as_slice);
	match [TYPE, D::TYPE]
		.into_iter()
		.find(|wanted| !types.iter().any(|given| given == *wanted))
	{
		Some(missing) => Err(format!("`type` lacks `{missing}`")),
		None => Ok(()),
	}
}

fn check_issuer(claims: &Map<String, Value>, did: &str) -> Result<(), String> {
	let issuer = claims.get("issuer").ok_or("`issuer` is missing")?;
	match issuer.get("id").unwrap_or(issuer) {
		Value::String(issuer) if issuer == did => Ok(()),
		other => Err(format!("`issuer` is {other}, and the key is of {did}")),
	}
}

fn check_claims(claims: &Map<String, Value>) -> Result<(), String> {
	match ["vc", "vp"].into_iter().find(|claim| claims.contains_key(*claim)) {
		Some(claim) => Err(format!("the claim `{claim}` must not be there")),
		None => Ok(()),
	}
}

fn check_period(claims: &Map<String, Value>, at: Moment) -> Result<(), String> {
	let at = i64::try_from(at / 1000).map_err(|_| "the moment asked about is out of range")?;
	let from = [instant(claims, "validFrom")?, seconds(claims, "nbf")?];
	if from.into_iter().flatten().any(|from| at < from) {
		return Err("is not valid yet".into());
	}
	let ended = instant(claims, "validUntil")?.is_some_and(|last| at > last);
	let expired = seconds(claims, "exp")?.is_some_and(|end| at >= end);
	match ended || expired {
		true => Err("is no longer valid".into()),
		false => Ok(()),
	}
}

/// A `dateTimeStamp` of the data model, which has a time zone. In seconds since 1970.
fn instant(claims: &Map<String, Value>, name: &str) -> Result<Option<i64>, String> {
	let Some(value) = claims.get(name) else { return Ok(None) };
	match value.as_str().and_then(|text| DateTime::parse_from_rfc3339(text).ok()) {
		Some(instant) => Ok(Some(instant.timestamp())),
		None => Err(format!("`{name}` is {value}, which is no date and time with time zone")),
	}
}

/// A `NumericDate` (RFC 7519, section 2). In seconds since 1970.
fn seconds(claims: &Map<String, Value>, name: &str) -> Result<Option<i64>, String> {
	let Some(value) = claims.get(name) else { return Ok(None) };
	match value.as_i64() {
		Some(seconds) => Ok(Some(seconds)),
		None => Err(format!("`{name}` is {value}, which is no number of seconds")),
	}
}

fn read_document<D: Document>(claims: &Map<String, Value>) -> Result<D, Outcome> {
	let subject = claims
		.get("credentialSubject")
		.ok_or(Outcome::Failed("`credentialSubject` is missing".into()))?;
	let document = D::read(subject).map_err(|refusal| Outcome::Failed(refusal.to_string()))?;
	let issuer = claims.get("issuer").and_then(|issuer| issuer.get("lei"));
	match issuer {
		Some(lei) if *lei == document.issuer().to_string() => Ok(document),
		_ => Err(Outcome::Failed(format!(
			"is signed by {}, which is not the issuer's `lei`",
			document.issuer()
		))),
	}
}

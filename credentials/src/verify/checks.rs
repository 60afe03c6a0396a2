//! The checks, each by itself. An error is the reason for which a check failed.

use super::Outcome;
use crate::{
	issue::{CONTEXT, TYPE},
	keys::did_web,
	securing::{
		data_integrity::{self, Proven},
		jws::{self, Header},
	},
	Document,
};
use bonafide_primitives::{Moment, PublicKey};
use chrono::DateTime;
use serde_json::{Map, Value};

/// In seconds.
const DAY: i64 = 24 * 60 * 60;

pub fn media_type(header: &Header, expected: &str) -> Result<(), String> {
	match header.typ.as_deref() {
		Some(typ) if typ.eq_ignore_ascii_case(expected) => Ok(()),
		Some(typ) => Err(format!("`typ` is `{typ}`, not `{expected}`")),
		None => Err(format!("`typ` is missing, and must be `{expected}`")),
	}
}

pub fn algorithm(header: &Header, key: Option<&PublicKey>) -> Result<(), String> {
	if header.crit.is_some() {
		return Err("`crit` names extensions, and none is understood".into());
	}
	let alg = &header.alg;
	match key {
		Some(key) if !jws::is_algorithm_of(alg, key) => {
			Err(format!("`alg` is `{alg}`, which is not how this key signs"))
		}
		None if !jws::ALGORITHMS.contains(&alg.as_str()) => Err(format!(
			"`alg` is `{alg}`, and must be one of {}",
			jws::ALGORITHMS.join(", ")
		)),
		_ => Ok(()),
	}
}

/// The proof is of the one cryptosuite that is understood, and `key` of the kind that it asks for.
pub fn cryptosuite(options: &Map<String, Value>, key: Option<&PublicKey>) -> Result<(), String> {
	for (name, expected) in [
		("type", data_integrity::TYPE),
		("cryptosuite", data_integrity::CRYPTOSUITE),
	] {
		match options.get(name) {
			Some(found) if found == expected => {}
			found => return Err(is_not(&format!("the proof's `{name}`"), found, expected)),
		}
	}
	match key {
		None | Some(PublicKey::Ed25519(_)) => Ok(()),
		Some(_) => Err(data_integrity::NotEd25519.to_string()),
	}
}

/// The proof is for asserting, holds on the day asked about, and covers the contexts (Data Integrity
/// 1.0, section 2.1). It holds from the day on which it was made: to the second, no two clocks agree.
pub fn proof(proven: &Proven, at: Moment) -> Result<(), String> {
	let options = &proven.options;
	match options.get("proofPurpose") {
		Some(purpose) if purpose == data_integrity::PURPOSE => {}
		found => return Err(is_not("`proofPurpose`", found, data_integrity::PURPOSE)),
	}
	let at = i64::try_from(at / 1000).map_err(|_| "the moment asked about is out of range")?;
	let created = instant(options, "created")?;
	if created.is_some_and(|created| created.div_euclid(DAY) > at.div_euclid(DAY)) {
		return Err("was made later".into());
	}
	if instant(options, "expires")?.is_some_and(|end| at > end) {
		return Err("has expired".into());
	}
	match proven.has_signed_context() {
		true => Ok(()),
		false => Err("does not begin with the `@context` that was signed".into()),
	}
}

fn is_not(what: &str, found: Option<&Value>, expected: &str) -> String {
	match found {
		Some(found) => format!("{what} is {found}, not `{expected}`"),
		None => format!("{what} is missing, and must be `{expected}`"),
	}
}

pub fn context(claims: &Map<String, Value>) -> Result<(), String> {
	match claims.get("@context").and_then(|contexts| contexts.get(0)) {
		Some(Value::String(first)) if first == CONTEXT => Ok(()),
		_ => Err(format!("the first `@context` is not `{CONTEXT}`")),
	}
}

pub fn credential_type(claims: &Map<String, Value>, kind: &str) -> Result<(), String> {
	let types = claims
		.get("type")
		.and_then(Value::as_array)
		.map_or(&[][..], Vec::as_slice);
	match [TYPE, kind]
		.into_iter()
		.find(|wanted| !types.iter().any(|given| given == *wanted))
	{
		Some(missing) => Err(format!("`type` lacks `{missing}`")),
		None => Ok(()),
	}
}

pub fn issuer(claims: &Map<String, Value>, did: &str) -> Result<(), String> {
	let issuer = claims.get("issuer").ok_or("`issuer` is missing")?;
	let id = issuer.get("id").unwrap_or(issuer);
	if id != did {
		return Err(format!("`issuer` is {id}, and the key is of {did}"));
	}
	match (did_web::lei_of(did), issuer.get("lei")) {
		(Some(lei), Some(stated)) if *stated != lei.to_string() => {
			Err(format!("the issuer's `lei` is {stated}, and the key is of {lei}"))
		}
		_ => Ok(()),
	}
}

pub fn claims(claims: &Map<String, Value>) -> Result<(), String> {
	match ["vc", "vp"].into_iter().find(|claim| claims.contains_key(*claim)) {
		Some(claim) => Err(format!("the claim `{claim}` must not be there")),
		None => Ok(()),
	}
}

pub fn period(claims: &Map<String, Value>, at: Moment) -> Result<(), String> {
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

pub fn document<D: Document>(claims: &Map<String, Value>) -> Result<D, Outcome> {
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

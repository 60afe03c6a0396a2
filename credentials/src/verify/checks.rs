//! The checks, each by itself. An error is the reason for which a check failed.

use super::{time, Outcome};
use crate::{
	issue::{CONTEXT, TYPE},
	json::short,
	keys::did_web,
	securing::{
		data_integrity::{self, Proven},
		jws::{self, Header},
	},
	Document,
};
use bonafide_primitives::{Date, Moment, PublicKey};
use serde_json::{Map, Value};

/// In milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// The prefix that a media type in `typ` may lack, and should (RFC 7515, section 4.1.9).
const APPLICATION: &str = "application/";

pub fn media_type(header: &Header, expected: &str) -> Result<(), String> {
	match header.typ.as_deref() {
		Some(typ) if subtype(typ).eq_ignore_ascii_case(expected) => Ok(()),
		Some(typ) => Err(format!("`typ` is `{typ}`, not `{expected}`")),
		None => Err(format!("`typ` is missing, and must be `{expected}`")),
	}
}

/// `typ` without `application/`, in any case of the letters.
fn subtype(typ: &str) -> &str {
	match typ.split_at_checked(APPLICATION.len()) {
		Some((prefix, rest)) if prefix.eq_ignore_ascii_case(APPLICATION) => rest,
		_ => typ,
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
		Some(_) => Err(data_integrity::NotProven::NotEd25519.to_string()),
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
	if options.contains_key("previousProof") {
		return Err("is one of a chain (`previousProof`), which is not understood".into());
	}
	let at = time::asked(at)?;
	let created = time::instant(options, "created")?;
	if created.is_some_and(|created| created.div_euclid(DAY) > at.div_euclid(DAY)) {
		return Err("was made later".into());
	}
	if time::instant(options, "expires")?.is_some_and(|end| at > end) {
		return Err("has expired".into());
	}
	match proven.has_signed_context() {
		true => Ok(()),
		false => Err("does not begin with the `@context` that was signed".into()),
	}
}

/// As much of `value` as a reason repeats.
pub fn brief(value: &Value) -> String {
	short(&value.to_string()).into()
}

fn is_not(what: &str, found: Option<&Value>, expected: &str) -> String {
	match found {
		Some(found) => format!("{what} is {}, not `{expected}`", brief(found)),
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
		return Err(format!("`issuer` is {}, and the key is of {did}", brief(id)));
	}
	if let Some(other) = claims.get("iss").filter(|iss| *iss != did) {
		return Err(format!("`iss` is {}, and the key is of {did}", brief(other)));
	}
	match (did_web::lei_of(did), issuer.get("lei")) {
		(Some(lei), Some(stated)) if *stated != lei.to_string() => Err(format!(
			"the issuer's `lei` is {}, and the key is of {lei}",
			brief(stated)
		)),
		_ => Ok(()),
	}
}

/// The key is bound to the `lei` that the issuer states: by a DID that names it, whose keys were looked up. A
/// `did:key` is bound to nobody.
pub fn lei(claims: &Map<String, Value>, did: &str) -> Outcome {
	let stated = claims.get("issuer").and_then(|issuer| issuer.get("lei")?.as_str());
	match (did_web::lei_of(did), stated) {
		(Some(lei), Some(stated)) => Outcome::of(lei.to_string() == stated, || {
			format!("the issuer's `lei` is {}, and the key is of {lei}", short(stated))
		}),
		(Some(_), None) => Outcome::Skipped("the issuer states no `lei`".into()),
		(None, _) => Outcome::Skipped("the key is nobody's: no DID document binds it to the LEI".into()),
	}
}

/// A key that was revoked stays good for what it signed before. That is shown by the chain, which knows the moment of
/// anchoring: the credential's own word for its day is the word of whoever had the key.
pub fn revoked(claims: &Map<String, Value>, revoked: Moment, at: Moment) -> Outcome {
	let day = Date::of(revoked);
	let signed = claims
		.get("credentialSubject")
		.and_then(|subject| subject.get("signedOn")?.as_str());
	let signed = signed.and_then(|day| day.parse::<Date>().ok());
	match signed {
		_ if at < revoked => Outcome::Passed,
		Some(signed) if signed > day => Outcome::Failed(format!("was revoked on {day}, before this was signed")),
		_ => Outcome::Skipped(format!(
			"was revoked on {day}: what it signed before stays good, and the chain alone shows when this was anchored"
		)),
	}
}

pub fn claims(claims: &Map<String, Value>) -> Result<(), String> {
	match ["vc", "vp"].into_iter().find(|claim| claims.contains_key(*claim)) {
		Some(claim) => Err(format!("the claim `{claim}` must not be there")),
		None => Ok(()),
	}
}

/// Nothing is withheld outside of the document: a term, an expiry or an issuer that is shown to one reader and not to
/// another would be two credentials.
pub fn concealment(claims: &Map<String, Value>) -> Result<(), String> {
	let concealed = claims.iter().find(|(name, value)| {
		let is_open = !matches!(name.as_str(), "_sd" | "...");
		!is_open || (*name != "credentialSubject" && conceals(value))
	});
	match concealed {
		Some((name, _)) => Err(format!(
			"an element is withheld outside of `credentialSubject`: in `{}`",
			short(name)
		)),
		None => Ok(()),
	}
}

fn conceals(value: &Value) -> bool {
	match value {
		Value::Object(members) => members
			.iter()
			.any(|(name, value)| matches!(name.as_str(), "_sd" | "...") || conceals(value)),
		Value::Array(elements) => elements.iter().any(conceals),
		_ => false,
	}
}

pub fn period(claims: &Map<String, Value>, at: Moment) -> Result<(), String> {
	let at = time::asked(at)?;
	let number = at as f64;
	let from = time::instant(claims, "validFrom")?.is_some_and(|from| at < from);
	if from || time::numeric(claims, "nbf")?.is_some_and(|from| number < from) {
		return Err("is not valid yet".into());
	}
	// `validUntil` names a second that is still within.
	let ended = time::instant(claims, "validUntil")?.is_some_and(|last| at / 1000 > last / 1000);
	let expired = time::numeric(claims, "exp")?.is_some_and(|end| number >= end);
	match ended || expired {
		true => Err("is no longer valid".into()),
		false => Ok(()),
	}
}

pub fn document<D: Document>(claims: &Map<String, Value>) -> Result<D, Outcome> {
	let subject = claims
		.get("credentialSubject")
		.ok_or(Outcome::Failed("`credentialSubject` is missing".into()))?;
	let document = D::read(subject).map_err(|refusal| Outcome::Failed(refusal.to_string()))?;
	let issuer = claims.get("issuer").and_then(|issuer| issuer.get("lei"));
	match issuer {
		Some(lei) if *lei == document.issuer().to_string() => {}
		_ => {
			let issuer = document.issuer();
			return Err(Outcome::Failed(format!(
				"is signed by {issuer}, which is not the issuer's `lei`"
			)));
		}
	}
	match (claims.get("credentialSchema"), document.schema()) {
		(Some(stated), Some(schema)) if !names(stated, schema) => Err(Outcome::Failed(format!(
			"keeps to the JSON Schema {schema}, which `credentialSchema` does not name"
		))),
		_ => Ok(document),
	}
}

/// True if `schemas`, a list or one, has the JSON Schema `schema`, at whatever address it is served (Verifiable
/// Credentials JSON Schema, section 2.1).
fn names(schemas: &Value, schema: &str) -> bool {
	let each = schemas.as_array().map_or(std::slice::from_ref(schemas), Vec::as_slice);
	let is_it = |id: &str| {
		id.strip_suffix(schema)
			.is_some_and(|host| host.is_empty() || host.ends_with('/'))
	};
	each.iter()
		.any(|one| one["id"].as_str().is_some_and(is_it) && one["type"] == "JsonSchema")
}

//! Making and signing the credential of a document.

use crate::{
	did_web::DidHost,
	securing::{
		data_integrity::{self, NotProven},
		id,
		jws::{self, Header},
		sd_jwt,
		status_list::Listing,
	},
	text::digest::canonical,
	token::TokenFault,
	Document, IssuerKey, NoRandomness, Secured, MAX_CREDENTIAL,
};
use bonafide_primitives::{Digest, Lei, Moment};
use chrono::{DateTime, SecondsFormat};
use serde::Serialize;
use serde_json::{json, Map, Value};

/// First among the contexts of every credential (Verifiable Credentials Data Model 2.0, section 4.3).
pub(crate) const CONTEXT: &str = "https://www.w3.org/ns/credentials/v2";

/// Last among the contexts where the issuer has published none for its own terms (section 5.13).
const UNDEFINED_TERMS: &str = "https://www.w3.org/ns/credentials/undefined-terms/v2";

/// First among the types of every credential (section 4.5).
pub(crate) const TYPE: &str = "VerifiableCredential";

/// The claim that carries the document (section 4.8).
pub(crate) const SUBJECT: &str = "credentialSubject";

/// A signed document.
#[derive(Serialize, Clone, PartialEq, Eq, Debug)]
pub struct Issued<F> {
	/// The id under which it is anchored on chain.
	pub id: Digest,
	/// The credential: a compact JWS, with all disclosures if it is a `vc+sd-jwt`; or canonical JSON with a proof
	/// in it.
	pub credential: String,
	/// The argument of the call that anchors it.
	pub form: F,
}

/// The choices in making a credential.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Manner {
	/// The moment of the Data Integrity proof. Without one it is secured with JOSE. Only what is secured
	/// whole can have a proof.
	pub proven_at: Option<Moment>,
	/// Its place in the status lists of its issuer.
	pub listing: Option<Listing>,
	/// The host that serves the JSON Schemas, as `https://HOST/schemas/FILE`. Without one the credential names none:
	/// an address that nobody can resolve says nothing.
	pub schema_host: Option<DidHost>,
}

/// The reason for which nothing was signed.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotIssued {
	/// See [`NoRandomness`].
	#[error(transparent)]
	NoRandomness(#[from] NoRandomness),
	/// See [`NotProven`].
	#[error(transparent)]
	NotProven(#[from] NotProven),
	/// See [`TokenFault`].
	#[error(transparent)]
	Token(#[from] TokenFault),
	/// Each of its elements can be withheld, which a proof over the whole does not allow.
	#[error("is secured as vc+sd-jwt, and not with a Data Integrity proof")]
	NotWhole,
	/// The key is named as another entity's: nobody could verify it.
	#[error("the key is of {of}, and {issuer} issues this")]
	OtherIssuer {
		/// The entity that the name of the key tells.
		of: Lei,
		/// The entity that issues the document.
		issuer: Lei,
	},
	/// It says more than readers read: see [`MAX_CREDENTIAL`] and [`sd_jwt::MAX_DISCLOSURES`].
	#[error(
		"is longer than {MAX_CREDENTIAL} bytes, or has more than {} elements",
		sd_jwt::MAX_DISCLOSURES
	)]
	TooLong,
}

/// Makes and signs the credential of `document`, whose issuer is the DID of `key`.
///
/// With selective disclosure the salts are random: two credentials of the same document have different
/// ids.
///
/// # Errors
/// If the system gives no random bytes for the salts, or the key is in a hardware module that fails.
pub fn issue<D: Document>(document: &D, key: &IssuerKey) -> Result<Issued<D::Form>, NotIssued> {
	issue_as(document, key, &Manner::default())
}

/// The same, in this manner.
///
/// # Errors
/// If the manner does not fit the document or the key, the system gives no random bytes, or the key is in a hardware
/// module that fails.
pub fn issue_as<D: Document>(document: &D, key: &IssuerKey, manner: &Manner) -> Result<Issued<D::Form>, NotIssued> {
	let issuer = document.issuer();
	if let Some(of) = key.lei().filter(|of| *of != issuer) {
		return Err(NotIssued::OtherIssuer { of, issuer });
	}
	let subject = serde_json::to_value(document).expect("a document is JSON");
	let mut claims = claims(document, key, manner);
	let form = document.recorded(&claims);
	let header = Header::new(D::SECURED.media_type(), key);
	let credential = match (D::SECURED, manner.proven_at) {
		(Secured::Jwt, None) => {
			claims.insert(SUBJECT.into(), subject);
			jws::sign(&header, Value::from(claims).to_string(), key)?
		}
		(Secured::Jwt, Some(at)) => {
			claims.insert(SUBJECT.into(), subject);
			let secured = data_integrity::secure(claims, &date_time(at), key)?;
			String::from_utf8(canonical(&secured)).expect("JSON is UTF-8")
		}
		(Secured::SdJwt { open, .. }, None) => {
			let mut disclosures = Vec::new();
			claims.insert(
				SUBJECT.into(),
				sd_jwt::conceal_all_but(open, subject, &mut disclosures)?,
			);
			if disclosures.len() > sd_jwt::MAX_DISCLOSURES {
				return Err(NotIssued::TooLong);
			}
			claims.insert("_sd_alg".into(), sd_jwt::SHA_256.into());
			sd_jwt::join(&jws::sign(&header, Value::from(claims).to_string(), key)?, disclosures)
		}
		(Secured::SdJwt { .. }, Some(_)) => return Err(NotIssued::NotWhole),
	};
	if credential.len() > MAX_CREDENTIAL {
		return Err(NotIssued::TooLong);
	}
	Ok(Issued {
		id: id(&credential),
		credential,
		form,
	})
}

/// The claims beside the document.
fn claims<D: Document>(document: &D, key: &IssuerKey, manner: &Manner) -> Map<String, Value> {
	let mut claims = Map::new();
	let mut say = |name: &str, value| claims.insert(name.into(), value);
	say("@context", json!([CONTEXT, UNDEFINED_TERMS]));
	say("type", json!([TYPE, D::TYPE]));
	say("issuer", json!({ "id": key.did(), "lei": document.issuer() }));
	say("validFrom", format!("{}T00:00:00Z", document.valid_from()).into());
	if let Some(day) = document.valid_until() {
		say("validUntil", format!("{day}T23:59:59Z").into());
	}
	if let Some((host, file)) = manner.schema_host.as_ref().zip(document.schema()) {
		let url = format!("https://{host}/schemas/{file}");
		say("credentialSchema", json!({ "id": url, "type": "JsonSchema" }));
	}
	if let Some(listing) = &manner.listing {
		say("credentialStatus", listing.status(document.issuer()));
	}
	claims
}

/// A moment as `dateTimeStamp`, to the second.
pub(crate) fn date_time(moment: Moment) -> String {
	let seconds = i64::try_from(moment / 1000).ok();
	let time = seconds.and_then(|seconds| DateTime::from_timestamp(seconds, 0));
	time.unwrap_or_default().to_rfc3339_opts(SecondsFormat::Secs, true)
}

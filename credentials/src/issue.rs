use crate::{
	digest,
	jws::{self, Header},
	sd_jwt, Document, IssuerKey, NoRandomness, Secured,
};
use bonafide_primitives::Digest;
use serde::Serialize;
use serde_json::{json, Value};

/// First among the contexts of every credential (Verifiable Credentials Data Model 2.0, section 4.3).
pub(crate) const CONTEXT: &str = "https://www.w3.org/ns/credentials/v2";

/// Last among the contexts where the issuer has published none for its own terms (section 5.13).
const UNDEFINED_TERMS: &str = "https://www.w3.org/ns/credentials/undefined-terms/v2";

/// First among the types of every credential (section 4.5).
pub(crate) const TYPE: &str = "VerifiableCredential";

/// A signed document.
#[derive(Serialize, Clone, PartialEq, Eq, Debug)]
pub struct Issued<F> {
	/// Its id on chain.
	pub id: Digest,
	/// The credential: a compact JWS, with all disclosures if it is a `vc+sd-jwt`.
	pub credential: String,
	/// What the chain records of it.
	pub form: F,
}

/// Makes and signs the credential of `document`.
///
/// With selective disclosure the salts are random, so that two signatures of the same document have different ids.
pub fn issue<D: Document>(document: &D, key: &IssuerKey) -> Result<Issued<D::Form>, NoRandomness> {
	let subject = serde_json::to_value(document).expect("a document is JSON");
	let mut payload = json!({
		"@context": [CONTEXT, UNDEFINED_TERMS],
		"type": [TYPE, D::TYPE],
		"issuer": { "id": key.did(), "lei": document.issuer() },
		"validFrom": format!("{}T00:00:00Z", document.valid_from()),
	});
	if let Some(url) = document.schema() {
		payload["credentialSchema"] = json!({ "id": url, "type": "JsonSchema" });
	}
	if let Some(day) = document.valid_until() {
		payload["validUntil"] = Value::from(format!("{day}T23:59:59Z"));
	}
	let header = Header::new(D::SECURED.media_type(), key);
	let credential = match D::SECURED {
		Secured::Jwt => {
			payload["credentialSubject"] = subject;
			jws::sign(&header, payload.to_string(), key)
		}
		Secured::SdJwt { open, .. } => {
			let mut disclosures = Vec::new();
			payload["credentialSubject"] = sd_jwt::conceal_all_but(open, subject, &mut disclosures)?;
			payload["_sd_alg"] = Value::from(sd_jwt::SHA_256);
			sd_jwt::join(&jws::sign(&header, payload.to_string(), key), disclosures)
		}
	};
	Ok(Issued {
		id: digest::id(&credential),
		credential,
		form: document.form(),
	})
}

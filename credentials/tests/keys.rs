//! Keys, `did:key` and signatures, against published vectors.

mod common;

use base64::{engine::general_purpose::URL_SAFE_NO_PAD, Engine};
use bonafide_credentials::{
	did_key::{self, Unresolvable},
	jws::{self, Header, Jws, NoJws},
	IssuerKey, KeyFault,
};
use common::{key, KEY};
use serde_json::{json, Value};

/// The key pair of the `eddsa-jcs-2022` vectors (Data Integrity EdDSA Cryptosuites 1.0, appendix B.1).
const W3C_DID: &str = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
const W3C_SECRET: &str = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq";

/// RFC 8037, appendix A.4.
const RFC_8037_JWS: &str = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.\
	hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";

fn public(key: &IssuerKey) -> String {
	did_key::verification_method(&key.did())
}

#[test]
fn the_w3c_key_has_its_published_did() {
	let secret = bs58::decode(&W3C_SECRET[1..]).into_vec().unwrap();
	let seed = secret.strip_prefix(&[0x80, 0x26]).expect("multicodec ed25519-priv");
	let url = did_key::verification_method(W3C_DID);
	let (did, x) = did_key::resolve(&url).unwrap();
	assert_eq!(did, W3C_DID);
	let jwk = json!({
		"kty": "OKP", "crv": "Ed25519", "d": URL_SAFE_NO_PAD.encode(seed), "x": URL_SAFE_NO_PAD.encode(x.as_bytes()),
	});
	assert_eq!(IssuerKey::from_jwk(&jwk.to_string()).unwrap().did(), W3C_DID);
}

#[test]
fn rfc_8037_signature_is_made_and_verified() {
	let header = Header {
		alg: "EdDSA".into(),
		typ: None,
		kid: None,
		crit: None,
	};
	assert_eq!(jws::sign(&header, "Example of Ed25519 signing", &key()), RFC_8037_JWS);

	let signed = Jws::parse(RFC_8037_JWS).unwrap();
	assert_eq!(signed.header, header);
	assert_eq!(signed.payload, b"Example of Ed25519 signing");
	assert!(signed.is_signed_by(&did_key::resolve(&public(&key())).unwrap().1));
	assert!(!signed.is_signed_by(&did_key::resolve(&did_key::verification_method(W3C_DID)).unwrap().1));
}

#[test]
fn a_text_that_is_no_compact_jws_is_refused() {
	let [header, payload, signature] = <[&str; 3]>::try_from(RFC_8037_JWS.split('.').collect::<Vec<_>>()).unwrap();
	let no_alg = URL_SAFE_NO_PAD.encode("{}");
	let array = URL_SAFE_NO_PAD.encode(r#"["EdDSA"]"#);
	for (text, reason) in [
		(String::new(), NoJws::Parts),
		(format!("{header}.{payload}"), NoJws::Parts),
		(format!("{RFC_8037_JWS}.{signature}"), NoJws::Parts),
		(format!("{header}=.{payload}.{signature}"), NoJws::Header),
		(format!("{no_alg}.{payload}.{signature}"), NoJws::Header),
		(format!("{array}.{payload}.{signature}"), NoJws::Header),
		(format!("{header}.{payload}+.{signature}"), NoJws::Payload),
		(format!("{header}.{payload}."), NoJws::Signature),
		(format!("{header}.{payload}.{}", &signature[4..]), NoJws::Signature),
	] {
		assert_eq!(Jws::parse(&text).unwrap_err(), reason, "{text}");
	}
}

#[test]
fn a_new_key_is_read_back_and_no_two_are_alike() {
	let key = IssuerKey::generate().unwrap();
	assert_eq!(IssuerKey::from_jwk(&key.to_jwk()).unwrap().did(), key.did());
	assert_ne!(IssuerKey::generate().unwrap().did(), key.did());
}

#[test]
fn a_text_that_is_no_ed25519_key_is_refused_without_repeating_it() {
	let jwk: Value = serde_json::from_str(KEY).unwrap();
	for (name, value, fault) in [
		("kty", "EC", KeyFault::OtherKind),
		("crv", "X25519", KeyFault::OtherKind),
		("d", "nWGxne", KeyFault::NotBase64Url),
		("x", "A6AnlyZBBTNcRpwK2nE5dX1GRVMzYyg1Xo0gDAzBLyE", KeyFault::Mismatch),
		("d", "A6AnlyZBBTNcRpwK2nE5dX1GRVMzYyg1Xo0gDAzBLyE", KeyFault::Mismatch),
	] {
		let text = common::with(jwk.clone(), &format!("/{name}"), json!(value)).to_string();
		let refused = IssuerKey::from_jwk(&text).err().unwrap();
		assert_eq!(refused, fault);
		assert!(!refused.to_string().contains(value));
	}
	let public = common::with(jwk, "/d", Value::Null).to_string();
	assert_eq!(IssuerKey::from_jwk(&public).err(), Some(KeyFault::NoJwk));
	assert_eq!(
		IssuerKey::from_jwk("-----BEGIN PRIVATE KEY-----").err(),
		Some(KeyFault::NoJwk)
	);
}

#[test]
fn a_url_that_names_no_ed25519_key_is_refused() {
	let url = |bytes: &[u8]| did_key::verification_method(&format!("did:key:z{}", bs58::encode(bytes).into_string()));
	let neutral_element = [&[0xed, 0x01, 1][..], &[0; 31]].concat();
	for (url, reason) in [
		(W3C_DID.to_string(), Unresolvable::Fragment),
		(format!("{W3C_DID}#key-1"), Unresolvable::Fragment),
		("did:web:producer.example#key-1".into(), Unresolvable::Method),
		("#z6Mk".into(), Unresolvable::Method),
		("did:key:m6Mk#m6Mk".into(), Unresolvable::Encoding),
		("did:key:z0OIl#z0OIl".into(), Unresolvable::Encoding),
		(url(&[0xec, 0x01]), Unresolvable::KeyType),
		(url(&[0xed, 0x01, 7]), Unresolvable::KeyType),
		(url(&neutral_element), Unresolvable::Key),
	] {
		assert_eq!(did_key::resolve(&url).unwrap_err(), reason, "{url}");
	}
}

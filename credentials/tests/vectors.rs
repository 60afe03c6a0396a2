//! Published examples of others, read by us: selective disclosure, its signatures, and sealing.
//!
//! Those of RFC 9901 are Code Components: Copyright (c) 2025 IETF Trust and the persons identified as authors of
//! the code, under the Revised BSD License (section 4.c of the Trust's Legal Provisions). The examples of the W3C
//! are under the W3C Software and Document License.

use base64::{engine::general_purpose::URL_SAFE_NO_PAD, Engine};
use bonafide_credentials::{
	data_integrity::{prove, Proven},
	did_key,
	jws::{is_algorithm_of, Jws},
	sd_jwt::{reveal, split},
	sealing::{self, NotOpened, NotSealed, OVERHEAD},
	IssuerKey, SealingKey,
};
use bonafide_primitives::PublicKey;
use serde_json::{json, Map, Value};

fn vectors(text: &str) -> Value {
	serde_json::from_str(text).unwrap()
}

fn payload(jws: &Jws) -> Map<String, Value> {
	serde_json::from_slice(&jws.payload).unwrap()
}

/// The public key of a JSON Web Key on P-256, in compressed form.
fn p256(jwk: &Value) -> PublicKey {
	let coordinate = |name: &str| URL_SAFE_NO_PAD.decode(jwk[name].as_str().unwrap()).unwrap();
	let sign = 2 + (coordinate("y")[31] & 1);
	PublicKey::P256([&[sign][..], &coordinate("x")].concat().try_into().unwrap())
}

#[test]
fn rfc_9901_presentations_verify_and_disclose_what_the_rfc_says() {
	let vectors = vectors(include_str!("vectors/rfc9901.json"));
	let issuer = p256(&vectors["issuer"]);
	let examples = vectors["examples"].as_array().unwrap();
	assert_eq!(examples.len(), 4);
	for example in examples {
		let (jwt, disclosures) = split(example["presentation"].as_str().unwrap()).unwrap();
		let jws = Jws::parse(jwt).unwrap();
		assert!(jws.is_signed_by(&issuer), "{}", example["section"]);
		assert!(is_algorithm_of(&jws.header.alg, &issuer));
		let disclosed = reveal(payload(&jws), &disclosures).unwrap();
		assert_eq!(
			Value::Object(disclosed.payload),
			example["claims"],
			"{}",
			example["section"]
		);
	}
}

#[test]
fn rfc_9901_presentations_with_less_still_disclose_the_rest() {
	for example in vectors(include_str!("vectors/rfc9901.json"))["examples"]
		.as_array()
		.unwrap()
	{
		let (jwt, disclosures) = split(example["presentation"].as_str().unwrap()).unwrap();
		let whole = reveal(payload(&Jws::parse(jwt).unwrap()), &disclosures).unwrap();
		let bare = reveal(payload(&Jws::parse(jwt).unwrap()), &[]).unwrap();
		assert!(bare.elements.iter().all(|element| element.disclosure.is_none()));
		assert!(bare.payload.keys().all(|name| whole.payload.contains_key(name)));
		// Decoys (A.1) and what the holder kept back look alike.
		assert!(bare.withheld() >= whole.withheld());
	}
}

/// A reader of the W3C's examples can check their disclosures, and not their signatures: the key is not
/// published.
#[test]
fn w3c_credential_discloses_what_the_recommendation_says() {
	let vector = vectors(include_str!("vectors/vc-jose-cose.json"));
	let (jwt, disclosures) = split(vector["presentation"].as_str().unwrap()).unwrap();
	let jws = Jws::parse(jwt).unwrap();
	assert_eq!(jws.header.alg, "ES256");
	let disclosed = reveal(payload(&jws), &disclosures).unwrap();
	assert_eq!(disclosed.withheld(), 0);
	assert_eq!(Value::Object(disclosed.payload), vector["claims"]);
	let mut paths: Vec<_> = disclosed.elements.iter().map(|element| element.path.as_str()).collect();
	paths.sort_unstable();
	assert_eq!(
		paths,
		[
			"credentialSchema.id",
			"credentialSchema.type",
			"credentialSubject.degree.type",
			"credentialSubject.id",
			"id",
			"type"
		]
	);
}

/// Data Integrity EdDSA Cryptosuites 1.0, appendix B.2: signed by us it has the same proof, and that verifies.
#[test]
fn w3c_proof_with_eddsa_jcs_2022_is_made_and_verified() {
	let vector = vectors(include_str!("vectors/eddsa-jcs-2022.json"));
	let text = |name: &str| vector[name].as_str().unwrap();
	let object = |name: &str| vector[name].as_object().unwrap().clone();

	// A private Multikey: `z`, and in base58btc 0x8026 and the key (Controlled Identifiers 1.0, section 2.2.2).
	let secret = bs58::decode(text("privateKey").strip_prefix('z').unwrap())
		.into_vec()
		.unwrap();
	assert_eq!(secret[..2], [0x80, 0x26]);
	let public = did_key::from_multikey(text("publicKey")).unwrap();
	let jwk = json!({
		"kty": "OKP",
		"crv": "Ed25519",
		"d": URL_SAFE_NO_PAD.encode(&secret[2..]),
		"x": URL_SAFE_NO_PAD.encode(public.as_bytes()),
	});
	let key = IssuerKey::from_jwk(&jwk.to_string()).unwrap();

	let secured = prove(object("document"), object("options"), &key).unwrap();
	assert_eq!(secured["proof"]["proofValue"], vector["proofValue"]);
	let proven = Proven::parse(&Value::Object(secured).to_string()).unwrap();
	assert!(proven.is_signed_by(&public) && proven.has_signed_context());
	assert_eq!(proven.signed(), object("document"));
}

fn hex(text: &str) -> Vec<u8> {
	(0..text.len())
		.step_by(2)
		.map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
		.collect()
}

/// RFC 9180, appendix A.2.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, base mode, sequence number 0.
const SECRET: &str = "8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb";
const PUBLIC: &str = "4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a";
const INFO: &str = "4f6465206f6e2061204772656369616e2055726e";
const ENC: &str = "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a";
const AAD: &str = "436f756e742d30";
const CT: &str = "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28";
const PT: &str = "4265617574792069732074727574682c20747275746820626561757479";

fn rfc_9180_key() -> SealingKey {
	let jwk = json!({
		"kty": "OKP",
		"crv": "X25519",
		"d": URL_SAFE_NO_PAD.encode(hex(SECRET)),
		"x": URL_SAFE_NO_PAD.encode(hex(PUBLIC)),
	});
	SealingKey::from_jwk(&jwk.to_string()).unwrap()
}

#[test]
fn rfc_9180_ciphertext_is_opened() {
	let key = rfc_9180_key();
	assert_eq!(key.public(), PublicKey::X25519(hex(PUBLIC).try_into().unwrap()));
	let sealed = [hex(ENC), hex(CT)].concat();
	assert_eq!(key.open(&hex(INFO), &hex(AAD), &sealed), Ok(hex(PT)));
	assert_eq!(key.open(b"another purpose", &hex(AAD), &sealed), Err(NotOpened));
	assert_eq!(key.open(&hex(INFO), b"another beside it", &sealed), Err(NotOpened));
	assert_eq!(
		SealingKey::generate().unwrap().open(&hex(INFO), &hex(AAD), &sealed),
		Err(NotOpened)
	);
	for at in 0..sealed.len() {
		let mut altered = sealed.clone();
		altered[at] ^= 1;
		assert_eq!(key.open(&hex(INFO), &hex(AAD), &altered), Err(NotOpened), "byte {at}");
	}
	for len in [0, 31, 32, 47, 48, sealed.len() - 1] {
		assert_eq!(key.open(&hex(INFO), &hex(AAD), &sealed[..len]), Err(NotOpened));
	}
}

#[test]
fn what_is_sealed_is_opened_and_never_sealed_alike() {
	let key = rfc_9180_key();
	let seal = || sealing::seal(&key.public(), b"purpose", b"beside", b"text").unwrap();
	assert_eq!(key.open(b"purpose", b"beside", &seal()).unwrap(), b"text");
	assert_eq!(seal().len(), 4 + OVERHEAD);
	assert_ne!(seal()[..32], seal()[..32]);
	assert_ne!(seal()[32..], seal()[32..]);
}

#[test]
fn a_key_that_cannot_be_sealed_to_is_refused() {
	let signing = p256(&vectors(include_str!("vectors/rfc9901.json"))["issuer"]);
	assert_eq!(sealing::seal(&signing, b"", b"", b""), Err(NotSealed::Key));
	// A point of low order: everyone would know the shared secret.
	let mut low = [0; 32];
	low[0] = 1;
	for point in [[0; 32], low] {
		assert_eq!(
			sealing::seal(&PublicKey::X25519(point), b"", b"", b""),
			Err(NotSealed::Key)
		);
	}
}

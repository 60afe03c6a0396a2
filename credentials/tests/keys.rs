//! Keys, `did:key` and signatures, against published vectors.

mod common;

use base64::{engine::general_purpose::URL_SAFE_NO_PAD, Engine};
use bonafide_credentials::{
	did_key::{self, Unresolvable},
	jws::{self, Header, Jws, NoJws},
	Holder, IssuerKey, KeyFault, SealingKey,
};
use bonafide_primitives::{Digest, EntryNumber, Holding, Lei, Presenter, PublicKey};
use common::{key, KEY, P256_KEY};
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

/// RFC 7515, appendix A.3.
const RFC_7515_JWS: &str = "eyJhbGciOiJFUzI1NiJ9.\
	eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.\
	DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

/// The P-256 example of the did:key method, section 3.1.5: the DID, and `x` of its JSON Web Key.
const P256_DID: &str = "did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv";
const P256_X: &str = "igrFmi0whuihKnj9R3Om1SoMph72wUGeFaBbzG2vzns";

/// An X25519 key of the did:key method, section 3.1.2.
const X25519_DID: &str = "did:key:z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc";

#[test]
fn the_w3c_key_has_its_published_did() {
	let secret = bs58::decode(&W3C_SECRET[1..]).into_vec().unwrap();
	let seed = secret.strip_prefix(&[0x80, 0x26]).expect("multicodec ed25519-priv");
	let url = did_key::verification_method(W3C_DID);
	let (did, x) = did_key::resolve(&url).unwrap();
	assert_eq!(did, W3C_DID);
	assert_eq!(did_key::did(&x), W3C_DID);
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
	assert_eq!(
		jws::sign(&header, "Example of Ed25519 signing", &key()).unwrap(),
		RFC_8037_JWS
	);

	let signed = Jws::parse(RFC_8037_JWS).unwrap();
	assert_eq!(signed.header, header);
	assert_eq!(signed.payload, b"Example of Ed25519 signing");
	assert!(signed.is_signed_by(&did_key::resolve(&public(&key())).unwrap().1));
	assert!(!signed.is_signed_by(&did_key::resolve(&did_key::verification_method(W3C_DID)).unwrap().1));
}

#[test]
fn rfc_7515_signature_on_p256_is_verified_and_another_made() {
	let key = IssuerKey::from_jwk(P256_KEY).unwrap();
	// The example has the high `s`: its twin is the one that counts here.
	assert!(!Jws::parse(RFC_7515_JWS).unwrap().is_signed_by(&key.public()));
	let (head, signature) = RFC_7515_JWS.rsplit_once('.').unwrap();
	let signature = p256::ecdsa::Signature::from_slice(&URL_SAFE_NO_PAD.decode(signature).unwrap()).unwrap();
	let low = URL_SAFE_NO_PAD.encode(signature.normalize_s().unwrap().to_bytes());
	let twin = format!("{head}.{low}");
	let signed = Jws::parse(&twin).unwrap();
	assert!(signed.is_signed_by(&key.public()));
	assert!(!signed.is_signed_by(&common::key().public()));
	let other = did_key::resolve(&did_key::verification_method(P256_DID)).unwrap().1;
	assert!(!signed.is_signed_by(&other));

	let own = jws::sign(&Header::new("vc+jwt", &key), "payload", &key).unwrap();
	assert_eq!(Jws::parse(&own).unwrap().header.alg, "ES256");
	assert!(Jws::parse(&own).unwrap().is_signed_by(&key.public()));
}

#[test]
fn a_p256_key_is_read_back_and_has_its_published_did() {
	let (did, key) = did_key::resolve(&did_key::verification_method(P256_DID))
		.map(|(did, key)| (did.to_owned(), key))
		.unwrap();
	assert_eq!(did, P256_DID);
	assert_eq!(did_key::did(&key), P256_DID);
	assert!(matches!(key, PublicKey::P256(point) if URL_SAFE_NO_PAD.encode(&point[1..]) == P256_X));

	let key = IssuerKey::from_jwk(P256_KEY).unwrap();
	assert!(key.did().starts_with("did:key:zDn"), "{}", key.did());
	assert_eq!(IssuerKey::from_jwk(&key.to_jwk().unwrap()).unwrap().did(), key.did());
	let jwk: Value = serde_json::from_str(P256_KEY).unwrap();
	for (pointer, value) in [
		("/y", json!("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU")),
		("/y", Value::Null),
		("/d", json!("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")),
	] {
		let wrong = common::with(jwk.clone(), pointer, value).to_string();
		assert_eq!(IssuerKey::from_jwk(&wrong).err(), Some(KeyFault::Mismatch));
	}
}

#[test]
fn a_key_on_the_register_signs_under_its_name_there() {
	let name = "did:web:bonafide.example:5493006MHB84DD0ZWV18#key-3";
	let key = key().known_as(name).unwrap();
	assert_eq!((key.id().as_str(), key.did().as_str()), (name, &name[..name.len() - 6]));
	assert_eq!(key.public(), common::key().public());
	let read = IssuerKey::from_jwk(&key.to_jwk().unwrap()).unwrap();
	assert_eq!(read.id(), name);
	assert_eq!(Header::new("vc+jwt", &read).kid.as_deref(), Some(name));
}

#[test]
fn a_key_to_seal_to_signs_nothing() {
	assert!(matches!(
		did_key::from_multikey(&X25519_DID[8..]),
		Ok(PublicKey::X25519(_))
	));
	let url = did_key::verification_method(X25519_DID);
	assert_eq!(did_key::resolve(&url).unwrap_err(), Unresolvable::KeyType);
	let key = SealingKey::generate().unwrap();
	assert!(!Jws::parse(RFC_8037_JWS).unwrap().is_signed_by(&key.public()));
	assert_eq!(IssuerKey::from_jwk(&key.to_jwk()).err(), Some(KeyFault::OtherKind));
	assert_eq!(SealingKey::from_jwk(&key.to_jwk()).unwrap().public(), key.public());
	assert_eq!(SealingKey::from_jwk(KEY).err(), Some(KeyFault::OtherKind));
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
	assert_eq!(IssuerKey::from_jwk(&key.to_jwk().unwrap()).unwrap().did(), key.did());
	assert_ne!(IssuerKey::generate().unwrap().did(), key.did());
}

#[test]
fn a_text_that_is_no_ed25519_key_is_refused_without_repeating_it() {
	let jwk: Value = serde_json::from_str(KEY).unwrap();
	for (name, value, fault) in [
		("kty", "EC", KeyFault::OtherKind),
		("crv", "X25519", KeyFault::OtherKind),
		("crv", "P-256", KeyFault::OtherKind),
		("d", "nWGxne", KeyFault::NotBase64Url),
		("x", "A6AnlyZBBTNcRpwK2nE5dX1GRVMzYyg1Xo0gDAzBLyE", KeyFault::Mismatch),
		("d", "A6AnlyZBBTNcRpwK2nE5dX1GRVMzYyg1Xo0gDAzBLyE", KeyFault::Mismatch),
	] {
		let text = common::with(jwk.clone(), &format!("/{name}"), json!(value)).to_string();
		let refused = IssuerKey::from_jwk(&text).err().unwrap();
		assert_eq!(refused, fault);
		assert!(!refused.to_string().contains(value));
	}
	for kid in [
		"did:web:bonafide.example:5493006MHB84DD0ZWV18",
		"did:web:HOST WITH SPACE/../x:5493006MHB84DD0ZWV18#key-1",
		"did:web:Bonafide.example:5493006MHB84DD0ZWV18#key-1",
	] {
		let named = common::with(jwk.clone(), "/kid", json!(kid)).to_string();
		assert_eq!(IssuerKey::from_jwk(&named).err(), Some(KeyFault::Kid));
	}
	let public = common::with(jwk, "/d", Value::Null).to_string();
	assert_eq!(IssuerKey::from_jwk(&public).err(), Some(KeyFault::NoJwk));
	assert_eq!(
		IssuerKey::from_jwk("-----BEGIN PRIVATE KEY-----").err(),
		Some(KeyFault::NoJwk)
	);
}

#[test]
fn a_url_that_names_no_key_to_sign_with_is_refused() {
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
		(url(&[&[0x80, 0x24, 5][..], &[0; 32]].concat()), Unresolvable::Key),
		(url(&[0x80, 0x24, 2, 1]), Unresolvable::KeyType),
		(url(&[0x12]), Unresolvable::KeyType),
	] {
		assert_eq!(did_key::resolve(&url).unwrap_err(), reason, "{url}");
	}
}

#[test]
fn a_holder_shows_one_credential_for_one_entry_of_one_filer() {
	let [credential, other] = [0x5a, 0x5b].map(Digest::repeat_byte);
	let holder = Holder::from_jwk(&Holder::generate(credential).unwrap().to_jwk()).unwrap();
	assert_eq!(holder.credential(), credential);
	let [entry, next]: [EntryNumber; 2] = ["BRK-2600001-5", "BRK-2600002-3"].map(|number| number.parse().unwrap());
	let [filer, rival]: [Lei; 2] = ["506700GE1G29325QX363", "5493006MHB84DD0ZWV18"].map(|lei| lei.parse().unwrap());
	let holdings = [holder.show(&entry, &filer)];
	let presenter = Presenter {
		entry,
		importer: None,
		filer,
		holdings: &holdings,
	};
	assert!(presenter.holds(&credential, &holder.public()));
	let another = Holder::generate(credential).unwrap();
	assert!(!presenter.holds(&credential, &another.public()));
	assert!(!presenter.holds(&other, &holder.public()));

	// Whoever copies the signature gains nothing by it.
	assert!(!Presenter {
		entry: next,
		..presenter
	}
	.holds(&credential, &holder.public()));
	assert!(!Presenter {
		filer: rival,
		..presenter
	}
	.holds(&credential, &holder.public()));
}

#[test]
fn a_holder_of_a_license_shows_it_for_one_sublicense_of_its_own() {
	let [license, below, other] = [0x5a, 0x5b, 0x5c].map(Digest::repeat_byte);
	let [licensor, rival]: [Lei; 2] = ["506700GE1G29325QX363", "5493006MHB84DD0ZWV18"].map(|lei| lei.parse().unwrap());
	let holder = Holder::generate(license).unwrap();
	let signature = holder.sublicense(&below, &licensor);
	let is_shown = |credential, lei| {
		let message = Holding::sublicense_message(&license, credential, lei);
		holder.public().has_signed(&message, &signature)
	};
	assert!(is_shown(&below, &licensor));
	assert!(!is_shown(&other, &licensor) && !is_shown(&below, &rival));
}

#[test]
fn the_key_of_a_holder_names_its_credential_and_signs_no_credential() {
	let holder = Holder::generate(Digest::repeat_byte(0x5a)).unwrap();
	let jwk: Value = serde_json::from_str(&holder.to_jwk()).unwrap();
	assert_eq!(jwk["kid"], json!(Digest::repeat_byte(0x5a)));
	assert_eq!(IssuerKey::from_jwk(&jwk.to_string()).err(), Some(KeyFault::Holder));
	for kid in [
		Value::Null,
		json!("0x5a"),
		json!("did:web:bonafide.example:5493006MHB84DD0ZWV18#key-1"),
	] {
		let named = common::with(jwk.clone(), "/kid", kid).to_string();
		assert_eq!(Holder::from_jwk(&named).err(), Some(KeyFault::NoCredential));
	}
	assert_eq!(Holder::from_jwk(P256_KEY).err(), Some(KeyFault::OtherKind));
	let mismatched = common::with(jwk, "/x", json!("A6AnlyZBBTNcRpwK2nE5dX1GRVMzYyg1Xo0gDAzBLyE"));
	assert_eq!(
		Holder::from_jwk(&mismatched.to_string()).err(),
		Some(KeyFault::Mismatch)
	);
}

#[test]
fn a_name_from_elsewhere_and_a_set_of_one_are_read() {
	let jwk: Value = serde_json::from_str(common::KEY).unwrap();
	let did = common::key().did();
	for kid in [
		"key-1",
		"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
		"https://vault.example/keys/1",
	] {
		let named = common::with(jwk.clone(), "/kid", json!(kid));
		assert_eq!(IssuerKey::from_jwk(&named.to_string()).unwrap().did(), did, "{kid}");
		let set = json!({ "keys": [named] });
		assert_eq!(IssuerKey::from_jwk(&set.to_string()).unwrap().did(), did, "{kid}");
	}
	for keys in [json!([]), json!([jwk, jwk])] {
		let set = json!({ "keys": keys }).to_string();
		assert_eq!(IssuerKey::from_jwk(&set).err(), Some(KeyFault::Set));
	}
	let twice = common::KEY.replacen("\"crv\"", "\"crv\": \"P-256\", \"crv\"", 1);
	assert_eq!(IssuerKey::from_jwk(&twice).err(), Some(KeyFault::NoJwk));
}

#[test]
fn a_key_of_no_ones_length_is_not_decoded() {
	let name = format!("z{}", "z".repeat(400_000));
	assert_eq!(
		did_key::resolve(&format!("did:key:{name}#{name}")),
		Err(did_key::Unresolvable::TooLong)
	);
}

/// Keys that `openssl genpkey` and `openssl ecparam -genkey` made, with the public part that `openssl pkey -pubout`
/// tells.
mod pem {
	use bonafide_credentials::{hex, key_file, IssuerKey, KeyFault, SealingKey};

	const ED25519: &str = "-----BEGIN PRIVATE KEY-----\n\
		MC4CAQAwBQYDK2VwBCIEIMVM1WDs0JC0x8zt495iquRFCf8sRFmNmPmyOMSYQMzA\n\
		-----END PRIVATE KEY-----\n";
	const X25519: &str = "-----BEGIN PRIVATE KEY-----\n\
		MC4CAQAwBQYDK2VuBCIEILjoAL2ct/tyYhC9ZcSNmCtdLswKJsefiaRtzt7wNNhh\n\
		-----END PRIVATE KEY-----\n";
	const P256: &str = "-----BEGIN PRIVATE KEY-----\n\
		MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgFCuCKeMLop7flXCp\n\
		G0qVgAjN4Lp7sxPh1WQVK7u39tGhRANCAASBVhdiuexPndShTe86h/ZYkKPKkX/5\n\
		IV5pxAOaFHjek3I6FQMXNatUwnN/p6WTWMf+hd77wgv/+ls4npwyHqLb\n\
		-----END PRIVATE KEY-----\n";
	const P256_SEC1: &str = "-----BEGIN EC PARAMETERS-----\n\
		BggqhkjOPQMBBw==\n\
		-----END EC PARAMETERS-----\n\
		-----BEGIN EC PRIVATE KEY-----\n\
		MHcCAQEEIBQrginjC6Ke35VwqRtKlYAIzeC6e7MT4dVkFSu7t/bRoAoGCCqGSM49\n\
		AwEHoUQDQgAEgVYXYrnsT53UoU3vOof2WJCjypF/+SFeacQDmhR43pNyOhUDFzWr\n\
		VMJzf6elk1jH/oXe+8IL//pbOJ6cMh6i2w==\n\
		-----END EC PRIVATE KEY-----\n";
	const P256_PUBLIC: &str = "0x0381561762b9ec4f9dd4a14def3a87f65890a3ca917ff9215e69c4039a1478de93";

	fn signing(pem: &str) -> IssuerKey {
		IssuerKey::from_jwk(&key_file::from_pem(pem).unwrap()).unwrap()
	}

	#[test]
	fn pem_is_read_and_written_as_openssl_does() {
		for pem in [ED25519, X25519, P256] {
			let jwk = key_file::from_pem(pem).unwrap();
			assert_eq!(*key_file::to_pem(&jwk).unwrap(), pem);
		}
		for pem in [P256, P256_SEC1] {
			assert_eq!(hex::encode(signing(pem).public().as_bytes()), P256_PUBLIC);
		}
		assert!(SealingKey::from_jwk(&key_file::from_pem(X25519).unwrap()).is_ok());
	}

	#[test]
	fn what_is_no_pem_of_a_key_is_refused_by_name() {
		let refused = |pem: &str| key_file::from_pem(pem).unwrap_err();
		assert_eq!(refused("MC4CAQAw"), KeyFault::NoPem);
		assert_eq!(refused(&ED25519.replace("MC4C", "MC4D")), KeyFault::NoPem);
		assert_eq!(refused(&ED25519.replace("K2Vw", "K2Vx")), KeyFault::OtherPem);
		assert_eq!(refused(&ED25519.replace("PRIVATE", "PUBLIC")), KeyFault::OtherPem);
		assert_eq!(
			refused(&ED25519.replace("PRIVATE", "ENCRYPTED PRIVATE")),
			KeyFault::EncryptedPem
		);
		let named = signing(P256)
			.known_as("did:web:id.example:5493006MHB84DD0ZWV18#key-1")
			.unwrap();
		assert_eq!(key_file::to_pem(&named.to_jwk().unwrap()), Err(KeyFault::Named));
	}

	#[test]
	fn a_locked_key_keeps_its_name_and_opens_by_its_passphrase_alone() {
		let name = "did:web:id.example:5493006MHB84DD0ZWV18#key-1";
		let jwk = signing(P256).known_as(name).unwrap().to_jwk().unwrap();
		let locked = key_file::lock(&jwk, "correct horse").unwrap();
		assert!(key_file::is_locked(&locked) && !locked.contains("P-256"));
		assert_eq!(
			*key_file::unlock(&format!("{locked}\n"), "correct horse").unwrap(),
			*jwk
		);
		assert_ne!(key_file::lock(&jwk, "correct horse").unwrap(), locked);

		let refused = |locked: &str, passphrase| key_file::unlock(locked, passphrase).unwrap_err();
		assert_eq!(refused(&locked, "battery staple"), KeyFault::Passphrase);
		let (all, tag) = locked.rsplit_once('.').unwrap();
		assert_eq!(
			refused(&format!("{all}.AAAAAAAAAAAAAAAAAAAAAA"), "correct horse"),
			KeyFault::Passphrase
		);
		assert_eq!(
			refused(&format!("{all}.{}", &tag[1..]), "correct horse"),
			KeyFault::OtherLock
		);
		// {"alg":"PBES2-HS512+A256KW","enc":"A256GCM","p2s":"AAAA","p2c":4000000000}: an hour of work for one guess.
		let dear =
			"eyJhbGciOiJQQkVTMi1IUzUxMitBMjU2S1ciLCJlbmMiOiJBMjU2R0NNIiwicDJzIjoiQUFBQSIsInAyYyI6NDAwMDAwMDAwMH0";
		let (_, rest) = locked.split_once('.').unwrap();
		assert_eq!(refused(&format!("{dear}.{rest}"), "correct horse"), KeyFault::OtherLock);
	}
}

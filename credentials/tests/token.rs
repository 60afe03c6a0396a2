//! Keys in a hardware module sign as those of files do: SoftHSM makes them, and this library verifies.

mod common;

use bonafide_credentials::{
	data_integrity, issue_as,
	jws::{self, Header, Jws},
	status_list::{self, StatusList},
	token::{Token, TokenFault, TokenUri},
	verify, Certificate, Document, IssuerKey, License, Manner, Verdict,
};
use bonafide_primitives::{PublicKey, StatusPurpose, STATUS_LIST_ENTRIES};
use common::{certificate, license, MARCH_2026};
use cryptoki::{
	context::{CInitializeArgs, Pkcs11},
	mechanism::Mechanism,
	object::{Attribute, ObjectHandle},
	session::{Session, UserType},
	types::AuthPin,
};
use serde_json::json;
use std::{env, fs, process::Command, sync::OnceLock, thread};
use tempfile::TempDir;

/// The module of the Debian package `softhsm2`.
const MODULE: &str = "/usr/lib/softhsm/libsofthsm2.so";
const PIN: &str = "123456";

/// Object identifiers in DER, as `CKA_EC_PARAMS` has them.
const P256: &[u8] = &[0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07];
const P384: &[u8] = &[0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x22];
const ED25519: &[u8] = &[0x06, 0x03, 0x2b, 0x65, 0x70];

/// The tokens `desk`, `locked` and twice `twin`, with keys that SoftHSM made itself. All is there before the first key
/// is looked for: SoftHSM reads its tokens once.
fn tokens() {
	static TOKENS: OnceLock<TempDir> = OnceLock::new();
	TOKENS.get_or_init(|| {
		let directory = tempfile::tempdir().unwrap();
		let place = directory.path().display();
		let configuration = directory.path().join("softhsm2.conf");
		let text = format!("directories.tokendir = {place}\nobjectstore.backend = file\nlog.level = ERROR\n");
		fs::write(&configuration, text).unwrap();
		env::set_var("SOFTHSM2_CONF", &configuration);
		for label in ["desk", "locked", "twin", "twin"] {
			let made = Command::new("softhsm2-util")
				.args([
					"--init-token",
					"--free",
					"--label",
					label,
					"--pin",
					PIN,
					"--so-pin",
					"87654321",
				])
				.output()
				.expect("the Debian package softhsm2 is needed: `scripts/setup softhsm2` installs it");
			assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
		}
		make_keys();
		directory
	});
}

fn make_keys() {
	let module = Pkcs11::new(MODULE).unwrap();
	module.initialize(CInitializeArgs::OsThreads).unwrap();
	for slot in module.get_slots_with_initialized_token().unwrap() {
		let label = module.get_token_info(slot).unwrap().label().to_owned();
		let session = module.open_rw_session(slot).unwrap();
		session.login(UserType::User, Some(&AuthPin::new(PIN.into()))).unwrap();
		match label.as_str() {
			"desk" => {
				pair(&session, "origin", &[1], P256, &[]);
				pair(&session, "license", &[2], ED25519, &[]);
				pair(&session, "50% ready", &[], P256, &[]);
				pair(&session, "longer", &[3], P384, &[]);
				pair(&session, "same", &[4], P256, &[]);
				pair(&session, "same", &[5], P256, &[]);
				pair(&session, "careful", &[6], P256, &[Attribute::AlwaysAuthenticate(true)]);
				pair(
					&session,
					"opens",
					&[7],
					P256,
					&[Attribute::Sign(false), Attribute::Derive(true)],
				);
				let (public, _) = pair(&session, "alone", &[8], P256, &[]);
				session.destroy_object(public).unwrap();
				let (public, _) = pair(&session, "borrowed", &[9], P256, &[]);
				session.destroy_object(public).unwrap();
				let (_, private) = pair(&session, "lent", &[9], P256, &[]);
				session.destroy_object(private).unwrap();
			}
			"locked" => {
				pair(&session, "origin", &[1], P256, &[]);
			}
			_ => {}
		}
	}
}

/// A key pair of the curve, made on the token: the public and the private key.
fn pair(session: &Session, label: &str, id: &[u8], curve: &[u8], more: &[Attribute]) -> (ObjectHandle, ObjectHandle) {
	let mechanism = match curve {
		ED25519 => Mechanism::EccEdwardsKeyPairGen,
		_ => Mechanism::EccKeyPairGen,
	};
	let mut public = vec![
		Attribute::Token(true),
		Attribute::Label(label.into()),
		Attribute::EcParams(curve.into()),
	];
	let mut private = vec![
		Attribute::Token(true),
		Attribute::Private(true),
		Attribute::Label(label.into()),
	];
	if !id.is_empty() {
		public.push(Attribute::Id(id.into()));
		private.push(Attribute::Id(id.into()));
	}
	private.extend_from_slice(more);
	session.generate_key_pair(&mechanism, &public, &private).unwrap()
}

/// The key that a URI with these attributes names.
fn key(named: &str) -> Result<IssuerKey, TokenFault> {
	key_with(named, Some(PIN))
}

fn key_with(named: &str, pin: Option<&str>) -> Result<IssuerKey, TokenFault> {
	tokens();
	let uri: TokenUri = format!("pkcs11:{named}?module-path={MODULE}").parse().unwrap();
	Token::find(&uri)?.key(pin)
}

fn fault(named: &str) -> TokenFault {
	key(named).err().unwrap()
}

fn signed(key: &IssuerKey, text: &str) -> String {
	jws::sign(&Header::new("vc+jwt", key), text, key).unwrap()
}

#[test]
fn a_key_of_either_kind_signs_whatever_is_signed() {
	for (named, did, algorithm) in [
		("token=desk;object=origin", "did:key:zDn", "ES256"),
		("token=desk;object=license;type=private", "did:key:z6Mk", "EdDSA"),
	] {
		let key = key(named).unwrap();
		assert!(key.did().starts_with(did), "{}", key.did());

		// Half of the signatures that a token makes on P-256 have the high `s`, which is refused.
		for number in 0..32 {
			let text = signed(&key, &number.to_string());
			let jws = Jws::parse(&text).unwrap();
			assert_eq!(jws.header.alg, algorithm);
			assert!(jws.is_signed_by(&key.public()), "{text}");
		}

		let document = Certificate::read(certificate()).unwrap();
		let credential = issue_as(&document, &key, &Manner::default()).unwrap().credential;
		let report = verify::<Certificate>(&credential, MARCH_2026).unwrap();
		assert_ne!(report.verdict(), Verdict::Invalid, "{report:?}");

		let list = StatusList::new(vec![0; STATUS_LIST_ENTRIES as usize / 8]).unwrap();
		let url = "https://id.example/HWUPKR0MPOU8FGXBT394/status/revocation";
		let list = status_list::credential(url, &key.did(), MARCH_2026, StatusPurpose::Revocation, &list);
		let text = status_list::sign(&list, &key).unwrap();
		assert!(Jws::parse(&text).unwrap().is_signed_by(&key.public()));
		let proven = status_list::prove(&list, MARCH_2026, &key).unwrap();
		let is_proven = |proven: serde_json::Value| {
			data_integrity::Proven::parse(&proven.to_string())
				.unwrap()
				.is_signed_by(&key.public())
		};
		assert_eq!(proven.map(is_proven), (algorithm == "EdDSA").then_some(true));
	}
}

#[test]
fn a_license_is_proven_by_a_key_that_has_a_name_on_the_register() {
	let name = "did:web:id.example:HWUPKR0MPOU8FGXBT394#key-1";
	let key = key("token=desk;id=%02").unwrap().known_as(name).unwrap();
	assert_eq!(key.public(), self::key("token=desk;object=license").unwrap().public());
	let license = License::read(license()).unwrap();
	let manner = Manner {
		proven_at: Some(MARCH_2026),
		..Manner::default()
	};
	let credential = issue_as(&license, &key, &manner).unwrap().credential;
	let proven = data_integrity::Proven::parse(&credential).unwrap();
	assert!(proven.is_signed_by(&key.public()));
	assert_eq!(proven.options["verificationMethod"], json!(name));
}

#[test]
fn a_key_without_an_id_is_found_by_its_label() {
	let key = key("token=desk;object=50%25%20ready").unwrap();
	let text = signed(&key, "text");
	assert!(Jws::parse(&text).unwrap().is_signed_by(&key.public()));
	assert!(matches!(key.public(), PublicKey::P256(_)));
}

#[test]
fn a_key_signs_for_many_at_once() {
	let keys = ["token=desk;object=origin", "token=desk;object=license"].map(|named| key(named).unwrap());
	thread::scope(|scope| {
		for number in 0..8 {
			let keys = &keys;
			scope.spawn(move || {
				for key in keys {
					let text = signed(key, &number.to_string());
					assert!(Jws::parse(&text).unwrap().is_signed_by(&key.public()));
				}
			});
		}
	});
}

#[test]
fn a_key_leaves_no_module() {
	assert_eq!(key("token=desk;object=origin").unwrap().to_jwk(), Err(TokenFault::Kept));
}

#[test]
fn nothing_is_guessed_about_the_token_or_the_key() {
	let twins = fault("token=twin");
	assert!(
		matches!(&twins, TokenFault::SeveralTokens(serials) if serials.len() == 2),
		"{twins}"
	);
	let unknown = fault("token=till");
	assert!(
		matches!(&unknown, TokenFault::TokenNotFound(labels) if labels.len() == 4),
		"{unknown}"
	);
	assert!(unknown.to_string().contains("`desk`"), "{unknown}");
	for named in [
		"token=desk;serial=0",
		"token=desk;model=X",
		"token=desk;manufacturer=X",
		"token=desk;slot-id=0",
	] {
		assert!(matches!(fault(named), TokenFault::TokenNotFound(_)), "{named}");
	}
	assert!(key("manufacturer=SoftHSM%20project;token=desk;model=SoftHSM%20v2;object=origin").is_ok());

	let TokenFault::SeveralKeys(mut keys) = fault("token=desk;object=same") else {
		panic!("there are two");
	};
	keys.sort();
	assert_eq!(keys, ["`object=same;id=%04`", "`object=same;id=%05`"]);
	assert!(key("token=desk;object=same;id=%05").is_ok());
	let missing = fault("token=desk;object=till");
	assert!(
		matches!(&missing, TokenFault::KeyNotFound(keys) if keys.len() == 10),
		"{missing}"
	);
	for named in ["`object=origin;id=%01`", "`object=50%25%20ready`"] {
		assert!(missing.to_string().contains(named), "{missing}");
	}
}

#[test]
fn a_key_that_cannot_sign_here_is_told() {
	for (object, expected) in [
		("longer", TokenFault::OtherKind),
		("opens", TokenFault::OtherKind),
		("careful", TokenFault::AlwaysAuthenticate),
		("alone", TokenFault::PublicKeyNotFound),
	] {
		assert_eq!(fault(&format!("token=desk;object={object}")), expected, "{object}");
	}
}

#[test]
fn a_signature_that_does_not_hold_is_not_handed_out() {
	let key = key("token=desk;object=borrowed").unwrap();
	let refused = jws::sign(&Header::new("vc+jwt", &key), "text", &key);
	assert_eq!(refused, Err(TokenFault::OtherSignature));
	let refused = issue_as(&License::read(license()).unwrap(), &key, &Manner::default());
	assert_eq!(refused.unwrap_err().to_string(), TokenFault::OtherSignature.to_string());
}

/// On a token of its own: a process that is logged in to a token once, is not asked again.
#[test]
fn a_token_opens_with_its_pin_alone() {
	let refused = |pin| key_with("token=locked", pin).err();
	assert_eq!(refused(None), Some(TokenFault::MissingPin));
	for pin in ["654321", "", "1234567890123456789012345678901234567890"] {
		assert_eq!(refused(Some(pin)), Some(TokenFault::OtherPin), "{pin}");
	}
	assert!(key_with("token=locked", Some(PIN)).is_ok());
}

#[test]
fn a_module_is_told_from_what_is_none() {
	let found = |module: &str| {
		let uri: TokenUri = format!("pkcs11:token=desk?module-path={module}").parse().unwrap();
		Token::find(&uri).err()
	};
	let missing = "/nowhere/module.so".to_owned();
	assert_eq!(found(&missing), Some(TokenFault::ModuleNotFound(missing)));
	let text = format!("{}/Cargo.toml", env!("CARGO_MANIFEST_DIR"));
	let told = found(&text).unwrap();
	assert!(
		matches!(&told, TokenFault::NotModule { module, .. } if *module == text),
		"{told}"
	);
}

//! The key that signs the status lists which a node serves: in a file, or in a hardware module.

use bonafide_credentials::{
	token::{Token, TokenUri},
	IssuerKey,
};
use std::{fmt::Display, fs, path::Path};

/// The key in the file `place`, or the one that the PKCS #11 URI `place` names, whose PIN is in a file: a node asks
/// nobody. Only the owner of either file may read it. A fault tells nothing of their content.
pub fn read(place: &Path) -> Result<IssuerKey, String> {
	let key = match place.to_str().filter(|place| place.starts_with(TokenUri::SCHEME)) {
		Some(uri) => in_module(uri),
		None => secret(place).and_then(|text| IssuerKey::from_jwk(&text).map_err(told)),
	};
	key.map_err(|fault| format!("--status-key {}: {fault}", place.display()))
}

fn in_module(uri: &str) -> Result<IssuerKey, String> {
	let uri: TokenUri = uri.parse().map_err(told)?;
	let token = Token::find(&uri).map_err(told)?;
	let file = uri.pin_source.as_deref();
	let pin = file.map(|file| secret(file).map_err(|fault| format!("{}: {fault}", file.display())));
	let pin = pin.transpose()?;
	token
		.key(pin.as_deref().map(|pin| pin.trim_end_matches(['\r', '\n'])))
		.map_err(told)
}

/// The text of a file that nobody but its owner may read.
fn secret(file: &Path) -> Result<String, String> {
	#[cfg(unix)]
	{
		use std::os::unix::fs::PermissionsExt;
		if fs::metadata(file).map_err(told)?.permissions().mode() & 0o077 != 0 {
			return Err("others can read this key; run `chmod 600` on it".into());
		}
	}
	fs::read_to_string(file).map_err(told)
}

fn told(fault: impl Display) -> String {
	fault.to_string()
}

#[cfg(test)]
mod tests {
	use super::*;
	use std::{fs::Permissions, os::unix::fs::PermissionsExt};

	#[test]
	fn a_key_is_read_from_its_file() {
		let key = |path: &Path| read(path).map(|key| key.did());
		let folder = tempfile::tempdir().unwrap();
		let path = folder.path().join("key.jwk");
		assert!(key(&path).unwrap_err().contains("key.jwk"));
		let new = IssuerKey::generate().unwrap();
		fs::write(&path, new.to_jwk().unwrap()).unwrap();
		let allow = |mode| fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
		for mode in [0o644, 0o640, 0o604] {
			allow(mode);
			let fault = key(&path).unwrap_err();
			assert!(
				fault.ends_with("others can read this key; run `chmod 600` on it"),
				"{fault}"
			);
		}
		allow(0o600);
		assert_eq!(key(&path).unwrap(), new.did());
		fs::write(&path, "secret words").unwrap();
		let fault = key(&path).unwrap_err();
		assert!(fault.contains("key.jwk") && !fault.contains("secret words"), "{fault}");
	}

	/// A module that signs has its test in `e2e/test/hardware.test.mjs`.
	#[test]
	fn a_hardware_module_that_is_not_there_is_told() {
		let fault = |uri: &str| read(Path::new(uri)).err().unwrap();
		assert_eq!(
			fault("pkcs11:token=node?module-path=/nowhere.so"),
			"--status-key pkcs11:token=node?module-path=/nowhere.so: no module is there: /nowhere.so"
		);
		assert!(fault("pkcs11:token=node").contains("has no `module-path`"));
	}
}

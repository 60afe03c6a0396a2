//! Private keys: in files, as JSON Web Keys, locked with a passphrase or not, and as PEM; to sign with, in a hardware
//! module, too.

use super::{files, settings::Settings, token};
use anyhow::{ensure, Context, Result};
use bonafide_credentials::{key_file, Holder, IssuerKey, KeyFault, SealingKey};
use bonafide_primitives::PublicKey;
use std::path::Path;
use zeroize::Zeroizing;

/// The key in the file or hardware module `place`, to sign with.
pub fn read(place: &Path) -> Result<IssuerKey> {
	let key = match token::uri(place) {
		Some(uri) => token::read(uri),
		None => IssuerKey::from_jwk(&jwk(place)?).map_err(Into::into),
	};
	key.with_context(|| place.display().to_string())
}

/// The key in `file`, to open with.
pub fn read_sealing(file: &Path) -> Result<SealingKey> {
	SealingKey::from_jwk(&jwk(file)?).with_context(|| file.display().to_string())
}

/// The key in `file`, which came with a credential.
pub fn read_holder(file: &Path) -> Result<Holder> {
	Holder::from_jwk(&jwk(file)?).with_context(|| file.display().to_string())
}

/// The public part of the key in the file or hardware module `place`, to sign or to open with, as the register takes
/// it.
pub fn read_public(place: &Path) -> Result<PublicKey> {
	if token::uri(place).is_some() {
		return Ok(read(place)?.public());
	}
	let jwk = jwk(place)?;
	let public = match IssuerKey::from_jwk(&jwk) {
		Err(KeyFault::OtherKind) => SealingKey::from_jwk(&jwk).map(|key| key.public()),
		key => key.map(|key| key.public()),
	};
	public.with_context(|| place.display().to_string())
}

/// The private JSON Web Key in `file`, of which others may not read anything.
pub fn jwk(file: &Path) -> Result<Zeroizing<String>> {
	ensure!(
		token::uri(file).is_none(),
		"{}: a key in a hardware module signs documents and does nothing else: name a file",
		file.display()
	);
	let text = Zeroizing::new(files::read_secret(file)?);
	let named = || file.display().to_string();
	if key_file::is_pem(&text) {
		return key_file::from_pem(&text).with_context(named);
	}
	if key_file::is_locked(&text) {
		let passphrase = match told()? {
			Some(passphrase) => passphrase,
			None => rpassword::prompt_password(format!("Passphrase of {}: ", named()))?.into(),
		};
		return key_file::unlock(&text, &passphrase).with_context(named);
	}
	Ok(text)
}

/// Writes the private JSON Web Key `jwk` to the new file `out`, locked with a passphrase if it `is_to_be`.
pub fn write_new(out: &Path, jwk: &str, is_to_be: bool) -> Result<()> {
	if !is_to_be {
		return files::write_new_secret(out, jwk);
	}
	let passphrase = match told()? {
		Some(passphrase) => passphrase,
		None => {
			let first = Zeroizing::new(rpassword::prompt_password(format!(
				"Passphrase for {}: ",
				out.display()
			))?);
			let again = Zeroizing::new(rpassword::prompt_password("The same again: ")?);
			ensure!(first == again, "the two passphrases differ");
			first
		}
	};
	ensure!(!passphrase.is_empty(), "the passphrase is empty");
	files::write_new_secret(out, &key_file::lock(jwk, &passphrase)?)
}

/// The passphrase of the settings, if they name its file.
fn told() -> Result<Option<Zeroizing<String>>> {
	let file = Settings::read()?.passphrase;
	file.map(|file| files::read_secret_line(&file)).transpose()
}

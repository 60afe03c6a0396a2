//! Keys to sign with in a hardware module, by their PKCS #11 URIs.

use super::{files, settings::Settings};
use anyhow::{Context, Result};
use bonafide_credentials::{
	token::{Token, TokenUri},
	IssuerKey,
};
use std::path::Path;
use zeroize::Zeroizing;

/// The URI that was given in the place of a file with a key; none if it is a file's name.
pub fn uri(place: &Path) -> Option<&str> {
	place.to_str().filter(|place| place.starts_with(TokenUri::SCHEME))
}

/// The key that `uri` names. Its PIN is in a file, or is asked for.
pub fn read(uri: &str) -> Result<IssuerKey> {
	let uri: TokenUri = uri.parse()?;
	let token = Token::find(&uri)?;
	let pin = token.asks_for_pin().then(|| pin(&uri, token.label())).transpose()?;
	Ok(token.key(pin.as_ref().map(|pin| pin.as_str()))?)
}

/// The PIN of the token called `label`: in the file that the URI names, in that of the settings, or typed.
fn pin(uri: &TokenUri, label: &str) -> Result<Zeroizing<String>> {
	let file = match &uri.pin_source {
		Some(file) => Some(file.clone()),
		None => Settings::read()?.pin,
	};
	match file {
		Some(file) => files::read_secret_line(&file),
		None => rpassword::prompt_password(format!("PIN of the token {label}: "))
			.map(Into::into)
			.context("its PIN is not told: name a file with it by `pin-source` or BONAFIDE_PIN"),
	}
}

//! The name of a key in a hardware module: a PKCS #11 URI (RFC 7512).

use percent_encoding::percent_decode_str;
use std::{fmt, path::PathBuf, str::FromStr};

/// A PKCS #11 URI that names a private key, and the module by which it is reached:
/// `pkcs11:token=desk;object=origin?module-path=/usr/lib/softhsm/libsofthsm2.so&pin-source=file:/etc/desk.pin`.
///
/// An attribute left out may be anything: `pkcs11:?module-path=…` is the only key on the only token.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TokenUri {
	text: String,
	/// The label of the token.
	pub(super) token: Option<String>,
	/// The maker of the token.
	pub(super) manufacturer: Option<String>,
	/// The model of the token.
	pub(super) model: Option<String>,
	/// The serial number of the token.
	pub(super) serial: Option<String>,
	/// The number of the slot that the token is in.
	pub(super) slot: Option<u64>,
	/// The label of the key.
	pub(super) object: Option<Vec<u8>>,
	/// The id of the key.
	pub(super) id: Option<Vec<u8>>,
	/// The file of the module.
	pub(super) module: PathBuf,
	/// The file with the PIN.
	pub pin_source: Option<PathBuf>,
}

/// The reason for which a text is no PKCS #11 URI of a private key.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum UriFault {
	/// It begins otherwise.
	#[error("does not begin with {}", TokenUri::SCHEME)]
	Scheme,
	/// Without `=`, of another name, or at the place of another kind: behind `?` and parted by `&`, or before it and
	/// parted by `;`.
	#[error(
		"`{0}` is none of token=, serial=, model=, manufacturer=, slot-id=, object=, id= and type=, parted by `;`, \
		 nor, behind `?` and parted by `&`, module-path= and pin-source="
	)]
	Attribute(String),
	/// Given twice.
	#[error("has `{0}` twice")]
	Duplicate(String),
	/// No text in UTF-8 where one is expected, or no number in `slot-id`.
	#[error("has a value of `{0}` that cannot be read")]
	Value(String),
	/// `type` is another than `private`.
	#[error("names no private key: its `type` is another")]
	Type,
	/// `pin-value` was given: whoever sees the command, or the list of processes, would see the PIN.
	#[error(
		"has the PIN in it, for everybody to see: put it in a file that only you can read, and name that by \
		 `pin-source`"
	)]
	PinValue,
	/// `pin-source` is a program, or a file elsewhere.
	#[error("has a `pin-source` that is no file: file:/PATH")]
	PinSource,
	/// No module is named.
	#[error("has no `module-path`: behind `?`, name the file of the module that its maker gives")]
	MissingModule,
}

impl TokenUri {
	/// The beginning of every such URI.
	pub const SCHEME: &'static str = "pkcs11:";
}

impl FromStr for TokenUri {
	type Err = UriFault;

	fn from_str(text: &str) -> Result<Self, UriFault> {
		let rest = text.strip_prefix(Self::SCHEME).ok_or(UriFault::Scheme)?;
		let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
		let mut uri = Self {
			text: text.into(),
			..Self::default()
		};
		let (mut kind, mut module) = (None, None);
		for (name, value) in attributes(path, ';')? {
			match name {
				"token" => put(&mut uri.token, name, string(name, value)?)?,
				"manufacturer" => put(&mut uri.manufacturer, name, string(name, value)?)?,
				"model" => put(&mut uri.model, name, string(name, value)?)?,
				"serial" => put(&mut uri.serial, name, string(name, value)?)?,
				"slot-id" => {
					let number = value.parse().map_err(|_| UriFault::Value(name.into()))?;
					put(&mut uri.slot, name, number)?;
				}
				"object" => put(&mut uri.object, name, bytes(value))?,
				"id" => put(&mut uri.id, name, bytes(value))?,
				"type" => put(&mut kind, name, value)?,
				_ => return Err(UriFault::Attribute(name.into())),
			}
		}
		for (name, value) in attributes(query, '&')? {
			match name {
				"module-path" => put(&mut module, name, string(name, value)?)?,
				"pin-source" => put(&mut uri.pin_source, name, file(&string(name, value)?)?)?,
				"pin-value" => return Err(UriFault::PinValue),
				_ => return Err(UriFault::Attribute(name.into())),
			}
		}
		if kind.is_some_and(|kind| kind != "private") {
			return Err(UriFault::Type);
		}
		uri.module = module.ok_or(UriFault::MissingModule)?.into();
		Ok(uri)
	}
}

impl fmt::Display for TokenUri {
	fn fmt(&self, output: &mut fmt::Formatter) -> fmt::Result {
		output.write_str(&self.text)
	}
}

/// The names and values in `part`, which `mark` parts.
fn attributes(part: &str, mark: char) -> Result<Vec<(&str, &str)>, UriFault> {
	let each = part.split(mark).filter(|attribute| !attribute.is_empty());
	each.map(|attribute| {
		attribute
			.split_once('=')
			.ok_or_else(|| UriFault::Attribute(attribute.into()))
	})
	.collect()
}

/// Puts in the `value` of the attribute `name`, of which there is one.
fn put<T>(place: &mut Option<T>, name: &str, value: T) -> Result<(), UriFault> {
	match place.replace(value) {
		None => Ok(()),
		Some(_) => Err(UriFault::Duplicate(name.into())),
	}
}

fn bytes(value: &str) -> Vec<u8> {
	percent_decode_str(value).collect()
}

fn string(name: &str, value: &str) -> Result<String, UriFault> {
	String::from_utf8(bytes(value)).map_err(|_| UriFault::Value(name.into()))
}

/// The file that a `pin-source` names: by a URI of this machine, or by its path.
fn file(source: &str) -> Result<PathBuf, UriFault> {
	let path = match source.strip_prefix("file:") {
		Some(uri) => Some(uri.strip_prefix("//").unwrap_or(uri)).filter(|path| path.starts_with('/')),
		None => Some(source).filter(|path| !path.is_empty() && !path.starts_with('|')),
	};
	path.map(PathBuf::from).ok_or(UriFault::PinSource)
}

#[cfg(test)]
mod tests {
	use super::*;

	const MODULE: &str = "?module-path=/usr/lib/module.so";

	fn read(text: &str) -> Result<TokenUri, UriFault> {
		format!("pkcs11:{text}").parse()
	}

	#[test]
	fn every_attribute_is_read() {
		let text = "token=My%20token;manufacturer=M;model=V2;serial=00a1;slot-id=7;object=50%25;id=%00%ff;type=private\
			?module-path=/usr/lib/module%201.so&pin-source=file:///etc/desk.pin";
		let uri = read(text).unwrap();
		assert_eq!(uri.token.as_deref(), Some("My token"));
		assert_eq!(uri.manufacturer.as_deref(), Some("M"));
		assert_eq!(uri.model.as_deref(), Some("V2"));
		assert_eq!(uri.serial.as_deref(), Some("00a1"));
		assert_eq!(uri.slot, Some(7));
		assert_eq!(uri.object.as_deref(), Some(&b"50%"[..]));
		assert_eq!(uri.id.as_deref(), Some(&[0, 255][..]));
		assert_eq!(uri.module, PathBuf::from("/usr/lib/module 1.so"));
		assert_eq!(uri.pin_source, Some("/etc/desk.pin".into()));
		assert_eq!(uri.to_string(), format!("pkcs11:{text}"));
		assert_eq!(read(MODULE).unwrap().token, None);
	}

	#[test]
	fn a_pin_is_in_a_file() {
		let source = |source: &str| read(&format!("{MODULE}&pin-source={source}")).map(|uri| uri.pin_source);
		for (given, file) in [
			("/etc/desk.pin", "/etc/desk.pin"),
			("desk.pin", "desk.pin"),
			("file:/etc/desk.pin", "/etc/desk.pin"),
			("file:%2Fetc%2Fdesk.pin", "/etc/desk.pin"),
		] {
			assert_eq!(source(given), Ok(Some(file.into())), "{given}");
		}
		for given in [
			"",
			"|/usr/bin/pin",
			"%7C/usr/bin/pin",
			"file:",
			"file:desk.pin",
			"file://host/desk.pin",
		] {
			assert_eq!(source(given), Err(UriFault::PinSource), "{given}");
		}
		assert_eq!(read(&format!("{MODULE}&pin-value=1234")), Err(UriFault::PinValue));
		assert!(!UriFault::PinValue.to_string().contains("1234"));
	}

	#[test]
	fn what_is_not_understood_is_refused() {
		let named = |text: &str| read(&format!("{text}{MODULE}"));
		let attribute = |name: &str| Err(UriFault::Attribute(name.into()));
		assert_eq!(named("label=x"), attribute("label"));
		assert_eq!(named("token"), attribute("token"));
		assert_eq!(named("module-path=x"), attribute("module-path"));
		assert_eq!(read(&format!("{MODULE}&object=x")), attribute("object"));
		assert_eq!(named("id=%01;id=%02"), Err(UriFault::Duplicate("id".into())));
		assert_eq!(named("token=%ff"), Err(UriFault::Value("token".into())));
		assert_eq!(named("slot-id=first"), Err(UriFault::Value("slot-id".into())));
		assert_eq!(named("type=cert"), Err(UriFault::Type));
		assert_eq!(read("token=desk"), Err(UriFault::MissingModule));
		assert_eq!("pkcs12:token=desk".parse::<TokenUri>(), Err(UriFault::Scheme));
	}
}

//! GS1 Digital Link.

use super::{identifier, read, Gtin, Inline};
use crate::{Identifier as _, Malformed};
use core::{
	fmt::{self, Write},
	str::FromStr,
};

/// The thing that a GS1 Digital Link URI names: a product line, and if the link says so its variant, lot or single
/// item.
///
/// Reads `http` or `https` on any host and path, as brands print them:
/// `…/01/{gtin}[/22/variant][/10/lot][/21/serial]`, values percent-encoded, any GTIN spelling. The query says things
/// about the product, not which product it is, and is passed over. Prints the canonical URI of the standard, on
/// `id.gs1.org` with a GTIN of 14 digits; two links are equal if they name the same thing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DigitalLink {
	gtin: Gtin,
	variant: Option<Value>,
	lot: Option<Value>,
	serial: Option<Value>,
}

identifier!(
	DigitalLink,
	"GS1 Digital Link",
	up to 228,
	"^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+/01/([0-9]{8}|[0-9]{12,14})([/?#][!-~]*)?$"
);

/// A value of application identifiers 10, 21 and 22: up to 20 characters of the GS1 character set 82.
type Value = Inline<20>;

impl DigitalLink {
	/// The product line, application identifier 01.
	pub fn gtin(&self) -> Gtin {
		self.gtin
	}

	/// The consumer product variant, application identifier 22.
	pub fn variant(&self) -> Option<&str> {
		self.variant.as_ref().map(Value::as_str)
	}

	/// The batch or lot, application identifier 10.
	pub fn lot(&self) -> Option<&str> {
		self.lot.as_ref().map(Value::as_str)
	}

	/// The serial number, application identifier 21.
	pub fn serial(&self) -> Option<&str> {
		self.serial.as_ref().map(Value::as_str)
	}
}

impl From<Gtin> for DigitalLink {
	fn from(gtin: Gtin) -> Self {
		Self {
			gtin,
			variant: None,
			lot: None,
			serial: None,
		}
	}
}

impl fmt::Display for DigitalLink {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		write!(f, "https://id.gs1.org/01/{}", self.gtin)?;
		for (key, value) in [("22", self.variant), ("10", self.lot), ("21", self.serial)] {
			if let Some(value) = value {
				write!(f, "/{key}/")?;
				percent_encode(f, value)?;
			}
		}
		Ok(())
	}
}

impl FromStr for DigitalLink {
	type Err = Malformed;

	fn from_str(text: &str) -> Result<Self, Malformed> {
		let uri = read::trimmed(text)?;
		if !uri.bytes().all(|byte| byte.is_ascii_graphic()) {
			return Err(Malformed::Character);
		}
		let mut segments = path(uri)
			.ok_or(Malformed::Form)?
			.split('/')
			.skip_while(|segment| *segment != "01")
			.skip(1);
		let gtin = segments.next().ok_or(Malformed::Form)?;
		if gtin.len() > Gtin::MAX_LEN {
			return Err(Malformed::Length);
		}
		let mut link = Self::from(gtin.parse::<Gtin>()?);
		while let Some(key) = segments.next() {
			let value = percent_decode(segments.next().ok_or(Malformed::Form)?)?;
			// Each qualifier once, and in the order of the standard.
			let slot = match (key, link.variant, link.lot, link.serial) {
				("22", None, None, None) => &mut link.variant,
				("10", _, None, None) => &mut link.lot,
				("21", _, _, None) => &mut link.serial,
				_ => return Err(Malformed::Form),
			};
			*slot = Some(value);
		}
		Ok(link)
	}
}

/// The path of an `http` or `https` URI, without the slashes at its ends.
pub(super) fn path(uri: &str) -> Option<&str> {
	let (scheme, rest) = uri.split_once("://")?;
	let (host, path) = rest.split(['?', '#']).next()?.split_once('/')?;
	let is_web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
	(is_web && !host.is_empty()).then(|| path.strip_suffix('/').unwrap_or(path))
}

/// Writes `value` with all but the unreserved characters of RFC 3986 percent-encoded.
fn percent_encode(f: &mut fmt::Formatter, value: Value) -> fmt::Result {
	value.as_bytes().iter().try_for_each(|byte| match byte {
		b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b'.' | b'_' => f.write_char(char::from(*byte)),
		reserved => write!(f, "%{reserved:02X}"),
	})
}

fn percent_decode(segment: &str) -> Result<Value, Malformed> {
	let mut value = Value::EMPTY;
	let mut rest = segment.bytes();
	while let Some(byte) = rest.next() {
		let byte = match byte {
			b'%' => hex_digit(rest.next())? * 16 + hex_digit(rest.next())?,
			plain => plain,
		};
		if !is_in_set_82(byte) {
			return Err(Malformed::Character);
		}
		value.push(&[byte]).ok_or(Malformed::Length)?;
	}
	if value == Value::EMPTY {
		return Err(Malformed::Empty);
	}
	Ok(value)
}

fn hex_digit(byte: Option<u8>) -> Result<u8, Malformed> {
	match byte {
		Some(digit @ b'0'..=b'9') => Ok(digit - b'0'),
		Some(letter @ b'A'..=b'F') => Ok(letter - b'A' + 10),
		Some(letter @ b'a'..=b'f') => Ok(letter - b'a' + 10),
		_ => Err(Malformed::Character),
	}
}

/// GS1 AI encodable character set 82: the letters, the digits and twenty signs that all encodings of ISO/IEC 646 share.
fn is_in_set_82(byte: u8) -> bool {
	byte.is_ascii_alphanumeric() || br#"!"%&'()*+,-./:;<=>?_"#.contains(&byte)
}

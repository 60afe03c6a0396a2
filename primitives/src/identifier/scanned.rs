//! A GTIN as scanners and links give it.

use super::Inline;
use crate::Malformed;

/// A regular expression of all that is read as a GTIN: bare, behind the symbology identifier of a bar code (ISO/IEC
/// 15424), in an element string of GS1, in a Digital Link, in an EPC URI.
pub(super) const PATTERN: &str = concat!(
	"^(",
	r"[0-9]{8}|[0-9]{12,14}|\](E0[0-9]{13}|E4[0-9]{8}|I1[0-9]{14})",
	r"|(\](d2|C1|e0|Q3|J1))?\x1d?(01[0-9]{14}|\(01\)[0-9]{14})[ -~\x1d]*",
	// No segment of the path before is 01.
	r#"|[Hh][Tt][Tt][Pp][Ss]?://[!"$-.0->@-~]+"#,
	r#"(/(0|[!"$-.1->@-~][!"$-.0->@-~]*|0[!"$-.02->@-~][!"$-.0->@-~]*|01[!"$-.0->@-~]+)?)*"#,
	r"/01/([0-9]{8}|[0-9]{12,14})([/?#][!-~]*)?",
	r"|urn:epc:(id|idpat):sgtin:([0-9]{6}\.[0-9]{7}|[0-9]{7}\.[0-9]{6}|[0-9]{8}\.[0-9]{5}|[0-9]{9}\.[0-9]{4}",
	r"|[0-9]{10}\.[0-9]{3}|[0-9]{11}\.[0-9]{2}|[0-9]{12}\.[0-9])\.[!-~]+",
	")$",
);

/// Before the elements of a bar code of GS1: GS1 DataMatrix, GS1-128, GS1 DataBar, GS1 QR Code and GS1 DotCode.
const OF_ELEMENTS: [&str; 5] = ["]d2", "]C1", "]e0", "]Q3", "]J1"];

/// Before the digits of a bar code that has nothing else: EAN-13 and UPC-A, EAN-8, ITF-14.
const OF_DIGITS: [(&str, usize); 3] = [("]E0", 13), ("]E4", 8), ("]I1", 14)];

/// Ends an element of variable length, and may stand before the first.
const FNC1: char = '\u{1d}';

/// The GTIN that `text` has in it, in 8, 12, 13 or 14 characters which the caller has to check. `text` itself, where it
/// is none of the forms that scanners and links have.
pub(super) fn gtin(text: &str) -> Result<Inline<14>, Malformed> {
	let found = if is_link(text) {
		in_link(text).ok_or(Malformed::Form)?
	} else if let Some(epc) = text.strip_prefix("urn:epc:") {
		return in_epc(epc).ok_or(Malformed::Form);
	} else if let Some((_, digits)) = OF_DIGITS
		.iter()
		.find_map(|(symbology, digits)| Some((digits, text.strip_prefix(symbology)?)))
		.filter(|(digits, bare)| bare.len() == **digits)
	{
		digits
	} else {
		in_elements(text)?.unwrap_or(text)
	};
	Inline::new(found.as_bytes()).ok_or(match found.bytes().all(|byte| byte.is_ascii_digit()) {
		true => Malformed::Length,
		false => Malformed::Character,
	})
}

/// Of the element with application identifier 01, which comes first. What else the bar code says is of one item or lot.
fn in_elements(text: &str) -> Result<Option<&str>, Malformed> {
	let symbology = OF_ELEMENTS.iter().find_map(|symbology| text.strip_prefix(symbology));
	let elements = symbology.unwrap_or(text);
	let elements = elements.strip_prefix(FNC1).unwrap_or(elements);
	let element = match elements.strip_prefix("(01)") {
		Some(element) => element,
		// Without a symbology, 01 may be the first digits of a bare number.
		None if symbology.is_some() || elements.len() >= 16 => match elements.strip_prefix("01") {
			Some(element) => element,
			None => return Ok(None),
		},
		None => return Ok(None),
	};
	let (gtin, rest) = element.split_at_checked(14).ok_or(Malformed::Length)?;
	match rest.chars().all(|char| char == FNC1 || matches!(char, ' '..='~')) {
		true => Ok(Some(gtin)),
		false => Err(Malformed::Character),
	}
}

/// True of what begins with the scheme of a link (RFC 3986, section 3.1): a lot or a serial number may have `://` in
/// it, too.
fn is_link(text: &str) -> bool {
	let scheme = text.split_once("://").map_or("", |(scheme, _)| scheme);
	let is_of_scheme = |char: char| char.is_ascii_alphanumeric() || matches!(char, '+' | '-' | '.');
	scheme.starts_with(|char: char| char.is_ascii_alphabetic()) && scheme.chars().all(is_of_scheme)
}

/// Of a GS1 Digital Link, on any host and path.
fn in_link(uri: &str) -> Option<&str> {
	super::digital_link::path(uri)?
		.split('/')
		.skip_while(|segment| *segment != "01")
		.nth(1)
}

/// Of an EPC URI, EPC Tag Data Standard, section 6.3.1: company prefix, indicator and item reference, and a serial
/// number, or `*` for all.
fn in_epc(epc: &str) -> Option<Inline<14>> {
	let parts = epc.strip_prefix("id:").or(epc.strip_prefix("idpat:"))?;
	let mut parts = parts.strip_prefix("sgtin:")?.splitn(3, '.');
	let (prefix, item) = (parts.next()?, parts.next()?);
	let serial = parts.next().filter(|serial| !serial.is_empty());
	let (indicator, item) = item.split_at_checked(1)?;
	let is_whole = (6..=12).contains(&prefix.len()) && prefix.len().checked_add(item.len()) == Some(12);
	let mut body = Inline::<14>::EMPTY;
	for part in [indicator, prefix, item] {
		body.push(part.as_bytes())?;
	}
	let digits = body.as_bytes().iter().all(u8::is_ascii_digit);
	(serial.is_some() && is_whole && digits).then_some(())?;
	body.push(&[super::gs1::check_digit(body.as_bytes())])?;
	Some(body)
}

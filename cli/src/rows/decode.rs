//! The text in a file's bytes, in the encodings that offices write.

use anyhow::{bail, ensure, Result};
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, UTF_8, WINDOWS_1252};

/// A text, and the encoding that it was in if that was guessed.
#[derive(PartialEq, Debug)]
pub struct Decoded {
	pub text: String,
	pub guessed: Option<&'static str>,
}

/// The text of a table: UTF-8, UTF-16 with its byte order mark, or Windows-1252, which has no mark and is told.
///
/// # Errors
/// If the bytes are none of them.
pub fn table(bytes: &[u8]) -> Result<Decoded> {
	match marked_or_utf8(bytes)? {
		Some(text) => Ok(Decoded { text, guessed: None }),
		None => {
			ensure!(
				!bytes.iter().any(|byte| UNASSIGNED.contains(byte)),
				"is neither in UTF-8 nor in Windows-1252: save it as CSV UTF-8"
			);
			let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
			Ok(Decoded {
				text: text.into_owned(),
				guessed: Some("Windows-1252"),
			})
		}
	}
}

/// The text of JSON, which is in UTF-8 (RFC 8259, section 8.1), or in UTF-16 with its byte order mark.
///
/// # Errors
/// If it is not.
pub fn json(bytes: &[u8]) -> Result<String> {
	match marked_or_utf8(bytes)? {
		Some(text) => Ok(text),
		None => bail!("is not in UTF-8, as JSON is: save it anew in that encoding"),
	}
}

/// The bytes that Windows-1252 gives no character, and NUL, which no text has.
const UNASSIGNED: [u8; 6] = [0x00, 0x81, 0x8d, 0x8f, 0x90, 0x9d];

fn marked_or_utf8(bytes: &[u8]) -> Result<Option<String>> {
	if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
		let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(&bytes[mark..]) else {
			bail!(
				"begins as {} and goes on as something else: save it as CSV UTF-8",
				encoding.name()
			);
		};
		return Ok(Some(text.into_owned()));
	}
	// UTF-16 without its mark: every other byte of Latin text is zero.
	for (encoding, zeros) in [(UTF_16LE, 1), (UTF_16BE, 0)] {
		let is_one = bytes.len() >= 4 && bytes.len().is_multiple_of(2) && bytes[zeros] == 0 && bytes[2 + zeros] == 0;
		if let Some(text) = is_one
			.then(|| encoding.decode_without_bom_handling_and_without_replacement(bytes))
			.flatten()
		{
			return Ok(Some(text.into_owned()));
		}
	}
	let text = UTF_8.decode_without_bom_handling_and_without_replacement(bytes);
	Ok(text.map(Into::into))
}

#[cfg(test)]
mod tests {
	use super::*;

	const TEXT: &str = "name\nLucía Hernández €\n";

	fn utf16(to: fn(u16) -> [u8; 2], mark: &str) -> Vec<u8> {
		format!("{mark}{TEXT}").encode_utf16().flat_map(to).collect()
	}

	#[test]
	fn every_encoding_of_an_office() {
		let plain = Decoded {
			text: TEXT.into(),
			guessed: None,
		};
		for bytes in [
			TEXT.as_bytes().to_vec(),
			format!("\u{feff}{TEXT}").into_bytes(),
			utf16(u16::to_le_bytes, "\u{feff}"),
			utf16(u16::to_be_bytes, "\u{feff}"),
			utf16(u16::to_le_bytes, ""),
			utf16(u16::to_be_bytes, ""),
		] {
			assert_eq!(table(&bytes).unwrap(), plain);
			assert_eq!(json(&bytes).unwrap(), TEXT);
		}
		let (windows, _, _) = WINDOWS_1252.encode(TEXT);
		let read = table(&windows).unwrap();
		assert_eq!((read.text.as_str(), read.guessed), (TEXT, Some("Windows-1252")));
	}

	#[test]
	fn what_is_no_text_is_refused() {
		let refused = |bytes: &[u8]| table(bytes).unwrap_err().to_string();
		assert!(refused(b"PK\x03\x04\x00\x90\xff").starts_with("is neither in UTF-8 nor in Windows-1252"));
		assert!(refused(b"\xef\xbb\xbfname\nLuc\xeda\n").starts_with("begins as UTF-8 and goes on as"));
		let (windows, _, _) = WINDOWS_1252.encode(TEXT);
		assert!(json(&windows).unwrap_err().to_string().starts_with("is not in UTF-8"));
	}
}

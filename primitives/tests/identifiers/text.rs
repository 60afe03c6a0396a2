//! Bounded text.

use bonafide_primitives::{
	shown,
	Malformed::{Character, TooLong},
	Text,
};
use codec::{Decode, DecodeAll, Encode, MaxEncodedLen};
use proptest::prelude::*;
use scale_info::meta_type;
use schemars::schema_for;

#[test]
fn the_bound_counts_bytes() {
	assert_eq!(
		Text::<4>::try_from("abcd").map(|text| text.to_string()),
		Ok("abcd".into())
	);
	assert_eq!(Text::<4>::try_from("abcde"), Err(TooLong));
	assert_eq!(Text::<4>::try_from("ééé"), Err(TooLong));
	assert_eq!("éé".parse::<Text<4>>().map(|text| text.as_str().len()), Ok(4));
	assert_eq!(Text::<4>::default().as_str(), "");
}

#[test]
fn blanks_alone_are_blank() {
	for (text, is_blank) in [("", true), ("  ", true), ("\u{3000}", true), (" x ", false)] {
		assert_eq!(Text::<8>::try_from(text).map(|text| text.is_blank()), Ok(is_blank));
	}
}

#[test]
fn it_shows_all_that_it_has() {
	for text in ["Müller & Söhne", "株式会社", "شركة", "Ⅷ – “x”", "e\u{301}"] {
		assert_eq!(text.parse::<Text<32>>().map(|text| text.to_string()), Ok(text.into()));
	}
	let unseen = [
		'\0',
		'\t',
		'\n',
		'\r',
		'\u{1b}',
		'\u{7f}',
		'\u{85}',
		'\u{9b}',
		'\u{ad}',
		'\u{34f}',
		'\u{61c}',
		'\u{115f}',
		'\u{180e}',
		'\u{200b}',
		'\u{200d}',
		'\u{200f}',
		'\u{2028}',
		'\u{202a}',
		'\u{202e}',
		'\u{2060}',
		'\u{2066}',
		'\u{2069}',
		'\u{206f}',
		'\u{2800}',
		'\u{e000}',
		'\u{f8ff}',
		'\u{fdd0}',
		'\u{ffff}',
		'\u{f0000}',
		'\u{10fffd}',
		'\u{3164}',
		'\u{fe0f}',
		'\u{feff}',
		'\u{ffa0}',
		'\u{fffb}',
		'\u{1d173}',
		'\u{e0001}',
		'\u{e0041}',
		'\u{e0100}',
		'\u{e000}',
		'\u{f8ff}',
		'\u{f0000}',
		'\u{10fffd}',
	];
	for character in unseen {
		let text = format!("Ac{character}me");
		assert_eq!(
			text.parse::<Text<32>>(),
			Err(Character),
			"{}",
			character.escape_unicode()
		);
		assert!(Text::<32>::decode_all(&mut &text.encode()[..]).is_err());
		let told = serde_json::from_value::<Text<32>>(text.into()).expect_err("it is not seen");
		assert_eq!(told.to_string(), "a character does not belong where it stands");
	}
}

#[test]
fn what_cannot_be_seen_is_shown_by_its_number() {
	assert_eq!(
		shown("Müller & Söhne, 株式会社").to_string(),
		"Müller & Söhne, 株式会社"
	);
	assert_eq!(
		shown("Acme\u{202e}DEIFIREV\u{1b}[2J\n\u{3164}\u{e000}").to_string(),
		r"Acme\u{202e}DEIFIREV\u{1b}[2J\u{a}\u{3164}\u{e000}"
	);
}

#[test]
fn it_is_a_string_everywhere() {
	let text = Text::<8>::try_from("USMCA").expect("short");
	assert_eq!(text.encode(), "USMCA".encode());
	assert_eq!(meta_type::<Text<8>>(), meta_type::<str>());
	assert_eq!(serde_json::to_value(&text).expect("serializes"), "USMCA");
	assert_eq!(
		serde_json::from_str::<Text<8>>(r#""USMCA""#).expect("deserializes"),
		text
	);
	assert!(serde_json::from_str::<Text<8>>(r#""CAFTA-DR+""#).is_err());
	assert_eq!(schema_for!(Text<8>).get("maxLength"), Some(&8.into()));
}

#[test]
fn only_utf8_within_the_bound_decodes() {
	let longest = "x".repeat(80).encode();
	assert_eq!(
		Text::<80>::decode_all(&mut &longest[..]).map(|text| text.encode()),
		Ok(longest.clone())
	);
	assert_eq!(longest.len(), Text::<80>::max_encoded_len());
	assert!(Text::<79>::decode(&mut &longest[..]).is_err());
	assert!(Text::<8>::decode(&mut &vec![0xff_u8; 3].encode()[..]).is_err());
	// A length far beyond the input.
	assert!(Text::<8>::decode(&mut &codec::Compact(u32::MAX).encode()[..]).is_err());
}

proptest! {
	#[test]
	fn text_survives_the_wire(text in "\\PC{0,16}") {
		let fits = text.len() <= 32;
		let bounded = Text::<32>::try_from(text.as_str());
		prop_assume!(bounded != Err(Character));
		prop_assert_eq!(bounded.is_ok(), fits);
		if let Ok(bounded) = bounded {
			prop_assert_eq!(Text::decode_all(&mut &bounded.encode()[..]), Ok(bounded.clone()));
			prop_assert_eq!(bounded.as_str(), text);
		}
	}
}

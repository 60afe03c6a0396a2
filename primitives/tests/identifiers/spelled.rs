//! Identifiers as people typed them.

use bonafide_primitives::{
	DigitalLink, Gtin, Lei,
	Malformed::{Character, CheckDigit, Empty, Length, LowerCase, TooLong},
	Spelled, Text,
};
use codec::{Decode, DecodeAll, Encode};
use proptest::prelude::*;
use scale_info::meta_type;
use schemars::schema_for;

#[test]
fn what_is_spelled_well_is_read() {
	let spelled: Spelled<Gtin> = " 4006381333931".into();
	let gtin = spelled.read().expect("a GTIN");
	assert_eq!(gtin.as_str(), "04006381333931");
	assert_eq!(Spelled::from(gtin).read(), Ok(gtin));
	assert_eq!(spelled.as_str(), " 4006381333931");
	assert_ne!(spelled, Spelled::from(gtin));
}

#[test]
fn what_is_spelled_badly_decodes_and_says_why() {
	for (text, reason) in [
		("", Empty),
		("HWUPKR0MPOU8FGXBT395", CheckDigit),
		("HWUPKR0MPOU8FGXBT39", Length),
		("hwupkr0mpou8fgxbt394", LowerCase),
	] {
		let spelled = Spelled::<Lei>::decode_all(&mut &text.encode()[..]).expect("decodes");
		assert_eq!(spelled.read(), Err(reason));
		assert_eq!(spelled.encode(), text.encode());
	}
}

#[test]
fn bytes_that_are_no_text_are_kept_and_refused() {
	let bytes = [b"5493006MHB84DD0ZWV18".as_slice(), &[0xff, b'x']].concat().encode();
	let spelled = Spelled::<Lei>::decode_all(&mut &bytes[..]).expect("decodes");
	assert_eq!(spelled.encode(), bytes);
	assert_eq!(spelled.as_str(), "5493006MHB84DD0ZWV18");
	assert_eq!(spelled.read(), Err(Character));
}

#[test]
fn any_length_decodes_and_a_text_that_is_too_long_says_so() {
	for length in [64, 65, 300, 2_048, 100_000] {
		let bytes = "-".repeat(length).encode();
		let spelled = Spelled::<Lei>::decode_all(&mut &bytes[..]).expect("decodes");
		assert_eq!(spelled.encode(), bytes);
		let reason = if length > 2_048 { TooLong } else { Character };
		assert_eq!(spelled.read(), Err(reason));
	}
	// A length far beyond the input.
	assert!(Spelled::<Lei>::decode(&mut &codec::Compact(u32::MAX).encode()[..]).is_err());

	let encoded = "%2F".repeat(20);
	let longest = format!("https://id.gs1.org/01/10614141543219/22/{encoded}/10/{encoded}/21/{encoded}");
	let link: DigitalLink = longest.parse().expect("a link");
	assert_eq!(Spelled::from(link).read(), Ok(link));
}

#[test]
fn text_is_read_without_the_blanks_around_it() {
	let read = |text: &str| Spelled::<Text<8>>::from(text).read().map(|text| text.to_string());
	assert_eq!(read(" USMCA\n"), Ok("USMCA".into()));
	assert_eq!(read("CAFTA-DR"), Ok("CAFTA-DR".into()));
	assert_eq!(read("CAFTA-DR+"), Err(TooLong));
	assert_eq!(read("a\u{202e}b"), Err(Character));
	assert_eq!(read("  "), Ok("".into()));
}

#[test]
fn a_question_is_refused_by_its_field() {
	let refusal = Spelled::<Gtin>::from("9521234000052")
		.asked("lines[0].gtin")
		.expect_err("a wrong check digit");
	assert_eq!(
		(refusal.field.as_str(), refusal.error.as_str(), refusal.reason.as_str()),
		(
			"lines[0].gtin",
			"InvalidGtin",
			"the check digit does not match the rest"
		)
	);
	assert!(Spelled::<Gtin>::from("9521234000051").asked("gtin").is_ok());
}

#[test]
fn it_is_a_string_everywhere() {
	let spelled: Spelled<Lei> = "whatever".into();
	assert_eq!(serde_json::to_value(&spelled).expect("serializes"), "whatever");
	assert_eq!(
		serde_json::from_str::<Spelled<Lei>>(r#""whatever""#).expect("deserializes"),
		spelled
	);
	assert_eq!(meta_type::<Spelled<Lei>>(), meta_type::<str>());
	assert_eq!(schema_for!(Spelled<Lei>).get("title"), Some(&"LEI".into()));
	assert_eq!(schema_for!(Spelled<Text<8>>).get("maxLength"), Some(&8.into()));
	let number = serde_json::from_str::<Spelled<Gtin>>("9521234000051").expect_err("a number");
	assert_eq!(
		number.to_string(),
		"invalid type: integer `9521234000051`, expected text, in quotation marks at line 1 column 13"
	);
}

proptest! {
	#[test]
	fn whatever_is_typed_survives_the_wire(bytes in proptest::collection::vec(any::<u8>(), 0..=64)) {
		let spelled = Spelled::<Lei>::decode_all(&mut &bytes.encode()[..]).expect("64 bytes decode");
		prop_assert_eq!(spelled.encode(), bytes.encode());
		prop_assert!(spelled.read().is_err());
	}
}

#[test]
fn a_short_text_with_an_ellipsis_is_not_taken_for_one_that_was_cut() {
	assert_eq!(Spelled::<Lei>::from("950…").read(), "950…".parse());
}

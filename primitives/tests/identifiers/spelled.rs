//! Identifiers as people typed them.

use bonafide_primitives::{
	DigitalLink, Gtin, Lei,
	Malformed::{Character, CheckDigit, Empty, Length, TooLong},
	Spelled,
};
use codec::{Decode, DecodeAll, Encode, MaxEncodedLen};
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
		("hwupkr0mpou8fgxbt394", Character),
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
fn up_to_64_bytes_decode() {
	let longest = "x".repeat(64).encode();
	assert_eq!(
		Spelled::<Lei>::decode_all(&mut &longest[..]).expect("decodes").encode(),
		longest
	);
	assert_eq!(longest.len(), Spelled::<Lei>::max_encoded_len());
	assert!(Spelled::<Lei>::decode(&mut &"x".repeat(65).encode()[..]).is_err());
	assert!(Spelled::<Lei>::decode(&mut &"x".repeat(300).encode()[..]).is_err());
}

#[test]
fn a_text_that_was_cut_is_never_read() {
	let blanks = " ".repeat(64);
	let spelled: Spelled<Lei> = format!("5493006MHB84DD0ZWV18{blanks}and more").as_str().into();
	assert_eq!(spelled.read(), Err(TooLong));
	assert!(spelled.as_str().ends_with('…'));
	assert_eq!(spelled.as_str().len(), 64);
	let accents: Spelled<Lei> = "é".repeat(40).as_str().into();
	assert_eq!(accents.as_str(), format!("{}…", "é".repeat(30)));

	let link: DigitalLink = "https://id.gs1.org/01/09506000134352/21/12345678901234567890/"
		.parse()
		.expect("a link");
	assert_eq!(Spelled::from(link).read(), Ok(link));
	let link: DigitalLink = "https://id.gs1.org/01/09506000134352/10/123456/21/1234567890123456"
		.parse()
		.expect("a link");
	assert_eq!(Spelled::from(link).read(), Err(TooLong));
}

#[test]
fn it_is_a_string_everywhere() {
	let spelled: Spelled<Lei> = "whatever".into();
	assert_eq!(serde_json::to_value(spelled).expect("serializes"), "whatever");
	assert_eq!(
		serde_json::from_str::<Spelled<Lei>>(r#""whatever""#).expect("deserializes"),
		spelled
	);
	assert_eq!(meta_type::<Spelled<Lei>>(), meta_type::<str>());
	assert_eq!(schema_for!(Spelled<Lei>).get("title"), Some(&"LEI".into()));
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

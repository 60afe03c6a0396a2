//! Digests: bytes in SCALE, hexadecimal digits everywhere else.

use bonafide_primitives::{
	Digest,
	Malformed::{self, Character, Empty, Length},
};
use codec::{DecodeAll, Encode, MaxEncodedLen};
use proptest::prelude::*;
use scale_info::{meta_type, TypeDef, TypeInfo};
use schemars::schema_for;

const TEXT: &str = "0x00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

fn read(text: &str) -> Result<Digest, Malformed> {
	text.parse()
}

#[test]
fn either_case_is_read_with_and_without_0x() {
	let digest = read(TEXT).expect("a digest");
	assert_eq!(digest.to_string(), TEXT);
	assert_eq!(format!("{digest:?}"), TEXT);
	for other in [
		&TEXT[2..],
		&TEXT.to_uppercase()[2..],
		&format!("0x{}", TEXT[2..].to_uppercase()),
		&format!(" {TEXT}\n"),
	] {
		assert_eq!(read(other), Ok(digest), "{other}");
	}
}

#[test]
fn what_is_no_digest_is_refused_for_a_reason() {
	for (text, reason) in [
		("", Empty),
		(" ", Empty),
		("0x", Length),
		("0x12", Length),
		(&TEXT[..65], Length),
		(&format!("{TEXT}00"), Length),
		(&TEXT.replace('a', "g"), Character),
		(&TEXT.replace("0x", "0X"), Character),
		(&TEXT.replace('a', "é"), Character),
		(&TEXT.replace("aa", "+a"), Character),
	] {
		assert_eq!(read(text), Err(reason), "{text}");
	}
}

#[test]
fn it_is_bytes_in_scale_and_in_metadata_and_text_in_json() {
	let digest = Digest::repeat_byte(0xab);
	assert_eq!(digest.encode(), [0xab; 32]);
	assert_eq!(Digest::decode_all(&mut &[0xab; 32][..]), Ok(digest));
	assert_eq!(Digest::max_encoded_len(), 32);

	let described = Digest::type_info();
	assert_eq!(described.path.ident(), Some("Digest"));
	let TypeDef::Composite(composite) = described.type_def else {
		panic!("a composite")
	};
	assert_eq!(composite.fields.len(), 1);
	assert_eq!(composite.fields[0].name, None);
	assert_eq!(composite.fields[0].ty, meta_type::<[u8; 32]>());

	let text = format!("0x{}", "ab".repeat(32));
	assert_eq!(serde_json::to_value(digest).expect("serializes"), text.as_str());
	assert_eq!(
		serde_json::from_value::<Digest>(text.into()).expect("deserializes"),
		digest
	);
	let refused = serde_json::from_str::<Digest>(r#""0x12""#)
		.expect_err("too short")
		.to_string();
	assert_eq!(
		refused,
		r#""0x12" is not a valid digest: too few or too many characters"#
	);
	let schema = schema_for!(Digest);
	assert_eq!(schema.get("type"), Some(&"string".into()));
	assert_eq!(schema.get("pattern"), Some(&"^(0x)?[0-9A-Fa-f]{64}$".into()));
}

proptest! {
	#[test]
	fn every_digest_is_read_as_it_is_printed(bytes: [u8; 32]) {
		let digest = Digest::from(bytes);
		prop_assert_eq!(digest.as_bytes(), &bytes);
		prop_assert_eq!(digest.to_string().parse(), Ok(digest));
	}
}

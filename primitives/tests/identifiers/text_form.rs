//! The form that all identifiers share: text in SCALE, in metadata and in JSON.

use bonafide_primitives::{
	Country, Date, DigitalLink, Duns, EntryNumber, FilerCode, Gln, Gs1Prefix, Gtin, HsCode, Identifier, Lei,
	Malformed::{self, CheckDigit, NoSuchDay, OtherCode, Unassigned, Zeros},
	MemberPrefix, PostalItem, Shipment, Sscc,
};
use codec::{DecodeAll, Encode, MaxEncodedLen};
use proptest::{
	collection::vec,
	prelude::*,
	string::{string_regex, RegexGeneratorStrategy},
};
use scale_info::{meta_type, TypeDef, TypeDefPrimitive};
use schemars::{schema_for, JsonSchema};
use std::any::type_name;

/// In SCALE and JSON the value is its canonical text, and only that decodes.
fn is_text<T: Identifier + JsonSchema>(canonical: &str, other_spelling: &str) {
	let value: T = canonical.parse().expect(canonical);
	assert_eq!(value.to_string(), canonical);
	assert_eq!(format!("{value:?}"), canonical);
	assert_eq!(other_spelling.parse(), Ok(value));

	assert_eq!(value.encode(), canonical.encode());
	assert_eq!(T::decode_all(&mut &canonical.encode()[..]), Ok(value));
	for refused in [
		other_spelling.encode(),
		"".encode(),
		[canonical, "~"].concat().encode(),
		vec![0xff; 5],
	] {
		assert!(
			T::decode(&mut &refused[..]).is_err(),
			"{} from {refused:?}",
			type_name::<T>()
		);
	}

	let json = serde_json::Value::from(canonical);
	assert_eq!(serde_json::to_value(value).expect("serializes"), json);
	assert_eq!(serde_json::from_value::<T>(json).expect("deserializes"), value);
	assert_eq!(
		serde_json::from_value::<T>(other_spelling.into()).expect("deserializes"),
		value
	);
	assert!(serde_json::from_value::<T>(1.into()).is_err());

	assert_eq!(meta_type::<T>(), meta_type::<str>());
	assert_eq!(
		meta_type::<T>().type_info().type_def,
		TypeDef::Primitive(TypeDefPrimitive::Str)
	);

	let schema = schema_for!(T);
	assert_eq!(schema.get("type"), Some(&"string".into()));
	assert_eq!(schema.get("title"), Some(&T::NAME.into()));
	assert_eq!(schema.get("pattern"), Some(&T::PATTERN.into()));
}

/// The declared length is that of the longest value, not merely a bound.
fn longest_is<T: Identifier>(text: &str) {
	let value: T = text.parse().expect(text);
	assert_eq!(value.to_string().len(), T::MAX_LEN);
	assert_eq!(value.encoded_size(), T::max_encoded_len());
}

#[test]
fn identifiers_are_text() {
	is_text::<Lei>("5493006MHB84DD0ZWV18", " 5493006MHB84DD0ZWV18");
	is_text::<Gtin>("04006381333931", "4006381333931");
	is_text::<Gs1Prefix>("952123", "952123 ");
	is_text::<MemberPrefix>("952", " 952");
	is_text::<Gln>("9521321000018", " 9521321000018 ");
	is_text::<Sscc>("106141412345678908", "106141412345678908\n");
	is_text::<Duns>("123456789", "12-345-6789");
	is_text::<HsCode>("8471300100", "8471.30.0100");
	is_text::<Country>("US", " US");
	is_text::<FilerCode>("ABC", "ABC ");
	is_text::<EntryNumber>("ABC-1234567-6", "ABC12345676");
	is_text::<PostalItem>("RA473124829GB", "RA 473 124 829 GB");
	is_text::<Shipment>("106141412345678908", "(00)106141412345678908");
	is_text::<Date>("2026-03-01", " 2026-03-01");
	is_text::<DigitalLink>(
		"https://id.gs1.org/01/04006381333931",
		"https://brand.example/01/4006381333931",
	);
}

#[test]
fn max_encoded_len_is_reached_and_not_passed() {
	longest_is::<Lei>("5493006MHB84DD0ZWV18");
	longest_is::<Gtin>("10614141543219");
	longest_is::<Gs1Prefix>("952123456789");
	longest_is::<MemberPrefix>("952");
	longest_is::<Gln>("9521321000018");
	longest_is::<Sscc>("106141412345678908");
	longest_is::<Duns>("123456789");
	longest_is::<HsCode>("8471300100");
	longest_is::<Country>("US");
	longest_is::<FilerCode>("ABC");
	longest_is::<EntryNumber>("ABC-1234567-6");
	longest_is::<PostalItem>("RA473124829GB");
	longest_is::<Shipment>("106141412345678908");
	longest_is::<Date>("2026-03-01");
	let encoded = "%2F".repeat(20);
	longest_is::<DigitalLink>(&format!(
		"https://id.gs1.org/01/10614141543219/22/{encoded}/10/{encoded}/21/{encoded}"
	));
}

#[test]
fn a_refusal_in_json_names_identifier_and_reason() {
	let error = serde_json::from_str::<Lei>(r#""HWUPKR0MPOU8FGXBT395""#).expect_err("a wrong check digit");
	assert_eq!(
		error.to_string(),
		r#""HWUPKR0MPOU8FGXBT395" is not a valid LEI: the check digit does not match the rest"#
	);
}

#[test]
fn a_reason_is_its_variant_in_json_and_one_byte_in_scale() {
	for (byte, (reason, name)) in [
		(Malformed::Empty, "Empty"),
		(Malformed::Character, "Character"),
		(Malformed::Length, "Length"),
		(Malformed::Form, "Form"),
		(Malformed::CheckDigit, "CheckDigit"),
		(Malformed::Unassigned, "Unassigned"),
		(Malformed::NoSuchDay, "NoSuchDay"),
		(Malformed::TooLong, "TooLong"),
		(Malformed::LowerCase, "LowerCase"),
		(Malformed::LeadingZero, "LeadingZero"),
		(Malformed::Zeros, "Zeros"),
		(Malformed::OtherCode, "OtherCode"),
	]
	.into_iter()
	.enumerate()
	{
		assert_eq!(serde_json::to_value(reason).expect("serializes"), name);
		assert_eq!(reason.encode(), [byte as u8]);
		assert_eq!(reason.encoded_size(), Malformed::max_encoded_len());
	}
}

/// Decoding arbitrary bytes never panics, and what decodes is what encodes.
fn decodes_one_way<T: Identifier>(bytes: &[u8]) -> Result<(), TestCaseError> {
	let mut rest = bytes;
	if let Ok(value) = T::decode(&mut rest) {
		prop_assert_eq!(value.encode(), &bytes[..bytes.len() - rest.len()]);
		prop_assert_eq!(value.to_string().parse(), Ok(value));
	}
	Ok(())
}

/// Texts that match the whole of `pattern`.
fn matching(pattern: &str) -> RegexGeneratorStrategy<String> {
	string_regex(pattern.trim_matches(['^', '$'])).expect("a pattern")
}

/// Texts as the pattern has them, which are refused for their check digit or their register, never for their form.
fn follows_the_pattern<T: Identifier>(text: &str) -> Result<(), TestCaseError> {
	match text.parse::<T>() {
		Ok(value) => prop_assert_eq!(value.to_string().parse(), Ok(value)),
		Err(reason) => {
			prop_assert!(
				matches!(reason, CheckDigit | Unassigned | NoSuchDay | OtherCode | Zeros),
				"{} {}: {}",
				T::NAME,
				text,
				reason
			)
		}
	}
	Ok(())
}

macro_rules! for_each_identifier {
	($($name:ident: $type:ident),* $(,)?) => {
		$(mod $name {
			use super::*;

			proptest! {
				#[test]
				fn decodes_bytes_one_way(bytes in vec(any::<u8>(), 0..40)) {
					decodes_one_way::<$type>(&bytes)?;
				}

				#[test]
				fn decodes_text_one_way(text in "[ -Za-z]{0,24}") {
					decodes_one_way::<$type>(&text.encode())?;
				}

				#[test]
				fn reads_what_its_pattern_says(text in matching($type::PATTERN)) {
					follows_the_pattern::<$type>(&text)?;
				}
			}
		})*
	};
}

for_each_identifier! {
	lei: Lei,
	gtin: Gtin,
	gs1_prefix: Gs1Prefix,
	gln: Gln,
	sscc: Sscc,
	duns: Duns,
	hs: HsCode,
	country: Country,
	filer: FilerCode,
	entry: EntryNumber,
	postal: PostalItem,
	shipment: Shipment,
	date: Date,
}

proptest! {
	#[test]
	fn links_decode_one_way(path in "[!-~]{0,40}") {
		decodes_one_way::<DigitalLink>(&path.encode())?;
		decodes_one_way::<DigitalLink>(&format!("https://id.gs1.org/01/09506000134352/{path}").encode())?;
	}
}

//! Codes that carry no check digit: D-U-N-S numbers, tariff codes, countries.

use crate::{refusal, LETTERS};
use bonafide_primitives::{
	Country, Duns, HsCode,
	Malformed::{Character, Empty, Form, LeadingZero, Length, LowerCase, OtherCode, Unassigned, Zeros},
};
use proptest::prelude::*;

#[test]
fn duns_numbers_are_kept_without_dashes() {
	for text in ["123456789", "12-345-6789", "12-3456789", " 12-345-6789 "] {
		assert_eq!(
			text.parse::<Duns>().map(|duns| duns.to_string()),
			Ok("123456789".into())
		);
	}
	for text in [
		"1-23456789",
		"123-456-789",
		"12--345-6789",
		"-123456789",
		"12-345-6789-",
	] {
		assert_eq!(refusal::<Duns>(text), Form, "{text}");
	}
	assert_eq!(refusal::<Duns>("12345678"), Length);
	assert_eq!(refusal::<Duns>("1234567890"), Length);
	assert_eq!(refusal::<Duns>("12345678A"), Character);
	assert_eq!(refusal::<Duns>("12 345 6789"), Character);
	assert_eq!(refusal::<Duns>(""), Empty);
	assert_eq!(refusal::<Duns>("00-000-0000"), Zeros);
}

#[test]
fn tariff_codes_are_kept_without_dots() {
	for (text, kept) in [
		("847130", "847130"),
		("8471.30", "847130"),
		("8471.30.01", "84713001"),
		("8471.30.0100", "8471300100"),
		("8471.30.01.00", "8471300100"),
		("8471300100", "8471300100"),
		("0101.21.0010", "0101210010"),
		("9802.00.8068", "9802008068"),
		("9903.88.15", "99038815"),
	] {
		let code: HsCode = text.parse().expect(text);
		assert_eq!(code.digits(), kept);
		assert_eq!(code.to_string(), kept);
	}
}

#[test]
fn the_reason_a_tariff_code_is_refused_is_named() {
	for text in ["8471", "84713", "8471.3", "84713001001", "8471.30.01001"] {
		assert_eq!(refusal::<HsCode>(text), Length, "{text}");
	}
	for text in ["8471301", "847130010", "102210010", "102.21.0010", "1022100"] {
		assert!(matches!(refusal::<HsCode>(text), LeadingZero | Form), "{text}");
	}
	for text in ["1022100", "102210010"] {
		assert_eq!(refusal::<HsCode>(text), LeadingZero, "{text}");
	}
	for text in ["84.71.30", "8471..30", ".847130", "847130.", "847.130", "8471.3.0010"] {
		assert_eq!(refusal::<HsCode>(text), Form, "{text}");
	}
	for text in ["000000", "0012.30", "770110", "7701.10.0000"] {
		assert_eq!(refusal::<HsCode>(text), Unassigned, "{text}");
	}
	assert_eq!(refusal::<HsCode>("8471-30"), Character);
	assert_eq!(refusal::<HsCode>("8471 30"), Character);
	assert_eq!(refusal::<HsCode>("8471.3O"), Character);
	assert_eq!(refusal::<HsCode>(" "), Empty);
}

#[test]
fn a_code_covers_what_is_classified_under_it() {
	let code = |text: &str| text.parse::<HsCode>().expect(text);
	assert!(code("8471.30").covers(&code("8471.30.0100")));
	assert!(code("8471.30").covers(&code("8471.30")));
	assert!(!code("8471.30.0100").covers(&code("8471.30")));
	assert!(!code("8471.30").covers(&code("8471.41.0100")));
	assert!(code("8471.30.0100").agrees_with(&code("8471.30")));
	assert!(code("8471.30").agrees_with(&code("8471.30.0100")));
	assert!(!code("8471.30.0100").agrees_with(&code("8471.30.01.50")));
}

#[test]
fn there_are_250_countries_and_13_provinces() {
	let pairs = LETTERS
		.chars()
		.flat_map(|one| LETTERS.chars().map(move |two| format!("{one}{two}")));
	assert_eq!(pairs.filter(|pair| pair.parse::<Country>().is_ok()).count(), 263);
	for province in ["XA", "XO", "XQ", "XY"] {
		assert_eq!(province.parse::<Country>(), "CA".parse());
	}
	for text in [
		"US", "CA", "MX", "CR", "DO", "SV", "GT", "HN", "NI", "GB", "AX", "BQ", "SS", "TW", "ZW", "XK", " AD ",
	] {
		assert_eq!(
			text.parse::<Country>().map(|country| country.to_string()),
			Ok(text.trim().into())
		);
	}
	// Reserved, left to users, withdrawn, never assigned.
	for text in ["EU", "XZ", "ZZ", "AA", "AN", "SU", "YU", "QM"] {
		assert_eq!(refusal::<Country>(text), Unassigned, "{text}");
	}
	assert_eq!(refusal::<Country>("UK"), OtherCode);
	assert_eq!(refusal::<Country>("EL"), OtherCode);
	assert_eq!(refusal::<Country>("mx"), LowerCase);
	assert_eq!(refusal::<Country>("U1"), Character);
	assert_eq!(refusal::<Country>("USA"), Length);
	assert_eq!(refusal::<Country>("U"), Length);
	assert_eq!(refusal::<Country>(""), Empty);
}

proptest! {
	#[test]
	fn parts_of_a_tariff_code_are_its_first_digits(
		digits in "(0[1-9]|[1-6][0-9]|7[0-68-9]|[89][0-9])[0-9]{4}([0-9]{2}){0,2}"
	) {
		let code: HsCode = digits.parse().expect("6, 8 or 10 digits of an assigned chapter");
		prop_assert_eq!(code.digits(), &digits);
		prop_assert_eq!(format!("{:02}", code.chapter()), &digits[..2]);
		let subheading = code.subheading();
		prop_assert_eq!(subheading.digits(), &digits[..6]);
		prop_assert!(subheading.covers(&code));
		prop_assert_eq!(code.covers(&subheading), digits.len() == 6);
	}
}

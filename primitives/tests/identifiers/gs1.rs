//! GS1 identification keys.

use crate::{refusal, replaced, swapped, with_check_digit, DIGITS};
use bonafide_primitives::{
	Gln, Gs1Prefix, Gtin, Identifier,
	Malformed::{self, Character, CheckDigit, Empty, Form, Length, Zeros},
	MemberPrefix, Sscc,
};
use proptest::prelude::*;

#[test]
fn every_spelling_of_a_gtin_is_read_and_kept_as_14_digits() {
	for (spelled, kept) in [
		("6291041500213", "06291041500213"),
		("9506000134352", "09506000134352"),
		("4006381333931", "04006381333931"),
		("036000291452", "00036000291452"),
		("96385074", "00000096385074"),
		("10614141543219", "10614141543219"),
	] {
		let gtin: Gtin = spelled.parse().expect(spelled);
		assert_eq!(gtin.as_str(), kept);
		assert_eq!(gtin.shortest(), spelled);
		assert_eq!(kept.parse(), Ok(gtin));
		assert_eq!(format!(" {spelled} ").parse(), Ok(gtin));
		assert_eq!(Gtin::with_check_digit(&kept[..13]), Ok(gtin));
	}
}

#[test]
fn one_number_is_one_gtin_however_many_zeros_stand_before_it() {
	let spellings = ["036000291452", "0036000291452", "00036000291452"];
	for spelling in spellings {
		assert_eq!(spelling.parse::<Gtin>(), spellings[0].parse());
	}
}

#[test]
fn a_gtin_is_read_out_of_what_scanners_and_links_give() {
	let gtin: Gtin = "09521234000051".parse().expect("a GTIN");
	for text in [
		"]d20109521234000051",
		"]d201095212340000511726123110ABC\u{1d}2112345",
		"]C10109521234000051",
		"]e00109521234000051",
		"\u{1d}010952123400005110ABC",
		"010952123400005117261231",
		"(01)09521234000051(17)261231(10)ABC",
		"]E09521234000051",
		"]I109521234000051",
		"https://id.gs1.org/01/09521234000051",
		"https://brand.example/en/01/9521234000051/10/ABC/21/12345?17=261231#top",
		"HTTP://brand.example:8080/01/9521234000051/",
		"urn:epc:id:sgtin:9521234.000005.4711",
		"urn:epc:idpat:sgtin:952123400.0005.*",
	] {
		assert_eq!(text.parse(), Ok(gtin), "{text}");
	}
	for (text, reason) in [
		("]d20109521234000052", CheckDigit),
		("]d2010952123400005", Length),
		("]d20109521234000051\u{7}", Character),
		("https://brand.example/", Form),
		("https://brand.example/01/", Form),
		("ftp://brand.example/01/9521234000051", Form),
		("urn:epc:id:sgtin:9521234.000005", Form),
		("urn:epc:id:sgtin:9521234.00005.1", Form),
		("urn:epc:id:sscc:0614141.1234567890", Form),
		("(02)09521234000051", Character),
		("00000000000000", Zeros),
	] {
		assert_eq!(refusal::<Gtin>(text), reason, "{text}");
	}
	assert_eq!(refusal::<Gln>("0000000000000"), Zeros);
}

#[test]
fn the_reason_a_gtin_is_refused_is_named() {
	assert_eq!(refusal::<Gtin>("9521321000010"), CheckDigit);
	for digits in [1, 7, 9, 10, 11, 15, 40] {
		assert_eq!(refusal::<Gtin>(&"0".repeat(digits)), Length, "{digits} digits");
	}
	assert_eq!(refusal::<Gtin>("950600013435X"), Character);
	assert_eq!(refusal::<Gtin>("9 506000 134352"), Character);
	assert_eq!(refusal::<Gtin>("９５０６０００１３４３５２"), Character);
	assert_eq!(refusal::<Gtin>("-506000134352"), Character);
	assert_eq!(refusal::<Gtin>(""), Empty);
}

#[test]
fn a_prefix_is_compared_after_the_indicator_digit() {
	let prefix = |text: &str| text.parse::<Gs1Prefix>().expect(text);
	let case: Gtin = "10614141543219".parse().expect("valid");
	assert!(case.has_prefix(&prefix("0614141")));
	assert!(case.has_prefix(&prefix("0614")));
	assert!(case.has_prefix(&prefix("061414154321")));
	assert!(!case.has_prefix(&prefix("0614142")));
	assert!(!case.has_prefix(&prefix("1061")));
	// A U.P.C. Company Prefix gets a zero in front to become a GS1 Company Prefix.
	let upc: Gtin = "036000291452".parse().expect("valid");
	assert!(upc.has_prefix(&prefix("0036000")));
	assert!(!upc.has_prefix(&prefix("036000")));
	// The check digit belongs to no prefix.
	let last = "9506000134352".parse::<Gtin>().expect("valid");
	assert_eq!(
		last.prefixes().map(|prefix| prefix.to_string()).collect::<Vec<_>>(),
		[
			"950600013435",
			"95060001343",
			"9506000134",
			"950600013",
			"95060001",
			"9506000",
			"950600",
			"95060",
			"9506"
		]
	);
}

#[test]
fn a_prefix_has_4_to_12_digits() {
	assert_eq!(refusal::<Gs1Prefix>("952"), Length);
	assert_eq!(refusal::<Gs1Prefix>("9521234567890"), Length);
	assert_eq!(refusal::<Gs1Prefix>("95A1"), Character);
	assert_eq!(
		"9521".parse::<Gs1Prefix>().map(|prefix| prefix.to_string()),
		Ok("9521".into())
	);
}

#[test]
fn a_prefix_begins_with_every_shorter_one() {
	let shorter = |text: &str| {
		let prefix: Gs1Prefix = text.parse().expect(text);
		prefix.shorter().map(|prefix| prefix.to_string()).collect::<Vec<_>>()
	};
	assert_eq!(shorter("9521234"), ["952123", "95212", "9521"]);
	assert_eq!(shorter("9521"), [""; 0]);
}

#[test]
fn a_company_prefix_begins_with_one_gs1_prefix() {
	let member = |text: &str| {
		let prefix: Gs1Prefix = text.parse().expect(text);
		prefix.member().map(|member| member.to_string())
	};
	for (prefix, expected) in [
		("9521", "952"),
		("952123456789", "952"),
		("0036000", "003"),
		("00001", "000"),
		// GTIN-8s.
		("00000963", "963"),
		("000009638507", "963"),
	] {
		assert_eq!(member(prefix), Some(expected.into()), "{prefix}");
	}
	// The numbers under these are of several organizations, or GTIN-8s for circulation within a company.
	for several in ["0000", "00000", "000009", "0000096", "000000", "000000963850"] {
		assert_eq!(member(several), None, "{several}");
	}
}

#[test]
fn a_gs1_prefix_has_three_digits() {
	assert_eq!(
		" 095 ".parse::<MemberPrefix>().map(|member| member.to_string()),
		Ok("095".into())
	);
	assert_eq!(refusal::<MemberPrefix>("95"), Length);
	assert_eq!(refusal::<MemberPrefix>("9521"), Length);
	assert_eq!(refusal::<MemberPrefix>("9S2"), Character);
	assert_eq!(refusal::<MemberPrefix>(" "), Empty);
}

#[test]
fn gs1_prefixes_are_counted_up() {
	let member = |text: &str| text.parse::<MemberPrefix>().expect(text);
	let between = |from, until| {
		let members = member(from).to(member(until));
		members.map(|member| member.to_string()).collect::<Vec<_>>()
	};
	assert_eq!(between("098", "101"), ["098", "099", "100", "101"]);
	assert_eq!(between("952", "952"), ["952"]);
	assert_eq!(between("953", "952"), [""; 0]);
	assert_eq!(between("000", "999").len(), 1_000);
}

/// As the table in section 1.4.2 of the General Specifications has it.
#[test]
fn some_gs1_prefixes_are_for_no_company() {
	let member = |text: &str| text.parse::<MemberPrefix>().expect(text);
	let all = member("000").to(member("999"));
	let none: Vec<_> = all
		.filter(|member| !member.is_for_companies())
		.map(|it| it.to_string())
		.collect();
	let ranges = [("020", "029"), ("040", "059"), ("200", "299"), ("977", "999")];
	let expected = ranges
		.into_iter()
		.flat_map(|(from, until)| member(from).to(member(until)));
	assert_eq!(none, expected.map(|it| it.to_string()).collect::<Vec<_>>());
}

#[test]
fn location_and_logistic_unit_numbers() {
	assert_eq!(
		"9521321000018".parse::<Gln>().map(|gln| gln.to_string()),
		Ok("9521321000018".into())
	);
	assert_eq!(refusal::<Gln>("9521321000010"), CheckDigit);
	assert_eq!(refusal::<Gln>("952132100001"), Length);
	assert_eq!(
		"106141412345678908".parse::<Sscc>().map(|sscc| sscc.to_string()),
		Ok("106141412345678908".into())
	);
	assert_eq!(refusal::<Sscc>("106141412345678900"), CheckDigit);
	assert_eq!(refusal::<Sscc>("06141412345678908"), CheckDigit);
	assert_eq!(refusal::<Sscc>("10614141234567890O"), Character);
}

/// The weights 3 and 1 promise to catch every replaced digit, and every swap of neighbors that do not differ by 5.
fn catches_what_it_promises<T: Identifier>(body: &str) -> Result<(), TestCaseError> {
	let text = with_check_digit::<T>(body, "").to_string();
	for at in 0..text.len() {
		for (_, _, changed) in replaced(&text, at, DIGITS) {
			prop_assert_eq!(refusal::<T>(&changed), CheckDigit);
		}
	}
	for (_, one, two, changed) in swapped(&text) {
		let differ_by_five = (one as u8).abs_diff(two as u8) == 5;
		let expected = if differ_by_five {
			Ok(changed.clone())
		} else {
			Err(Malformed::CheckDigit)
		};
		prop_assert_eq!(changed.parse::<T>().map(|value| value.to_string()), expected);
	}
	Ok(())
}

proptest! {
	#[test]
	fn gtins_catch_what_the_check_digit_promises(body in "[0-9]{13}") {
		catches_what_it_promises::<Gtin>(&body)?;
	}

	#[test]
	fn glns_catch_what_the_check_digit_promises(body in "[0-9]{12}") {
		catches_what_it_promises::<Gln>(&body)?;
	}

	#[test]
	fn ssccs_catch_what_the_check_digit_promises(body in "[0-9]{17}") {
		catches_what_it_promises::<Sscc>(&body)?;
	}

	#[test]
	fn the_shortest_spelling_is_read_as_the_same_gtin(zeros in 0_usize..13, body in "[0-9]{12}[1-9]") {
		let body = format!("{}{}", "0".repeat(zeros), &body[zeros..]);
		let gtin = Gtin::with_check_digit(&body).expect("13 digits");
		prop_assert_eq!(gtin.shortest().parse(), Ok(gtin));
	}

	#[test]
	fn a_gtin_has_exactly_the_prefixes_it_lists(body in "[0-9]{13}", other in "[0-9]{4,12}") {
		let gtin = Gtin::with_check_digit(&body).expect("13 digits");
		let prefixes: Vec<_> = gtin.prefixes().collect();
		prop_assert_eq!(prefixes.len(), 9);
		prop_assert!(prefixes.iter().all(|prefix| gtin.has_prefix(prefix)));
		let other: Gs1Prefix = other.parse().expect("4 to 12 digits");
		prop_assert_eq!(gtin.has_prefix(&other), prefixes.contains(&other));
	}
}

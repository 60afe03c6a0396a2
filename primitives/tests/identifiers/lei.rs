//! Legal Entity Identifiers.

use crate::{refusal, replaced, swapped, DIGITS, LETTERS};
use bonafide_primitives::{
	Lei,
	Malformed::{Character, CheckDigit, Empty, Length, LowerCase},
};
use proptest::prelude::*;

const ISSUED: [&str; 5] = [
	"506700GE1G29325QX363",
	"213800WSGIIZCXF1P572",
	"L3I9ZG2KFGXZ61BMYR72",
	"HWUPKR0MPOU8FGXBT394",
	"5493006MHB84DD0ZWV18",
];

#[test]
fn issued_leis_are_read_and_print_as_they_were() {
	for text in ISSUED {
		let lei: Lei = text.parse().expect(text);
		assert_eq!(lei.as_str(), text);
		assert_eq!(lei.to_string(), text);
		assert_eq!(Lei::with_check_digits(&text[..18]), Ok(lei));
	}
}

#[test]
fn blanks_around_are_left_out() {
	assert_eq!(" 5493006MHB84DD0ZWV18\n".parse::<Lei>(), ISSUED[4].parse());
}

#[test]
fn the_reason_for_refusal_is_named() {
	assert_eq!(refusal::<Lei>("HWUPKR0MPOU8FGXBT395"), CheckDigit);
	assert_eq!(refusal::<Lei>("HWUPKR0MPOU8FGXBT39"), Length);
	assert_eq!(refusal::<Lei>("HWUPKR0MPOU8FGXBT3944"), Length);
	assert_eq!(refusal::<Lei>("hwupkr0mpou8fgxbt394"), LowerCase);
	assert_eq!(refusal::<Lei>("HWUPKR0MPOU8 FGXBT394"), Character);
	assert_eq!(refusal::<Lei>("HWUPKR0MPOU8FGXBTÉ94"), Character);
	// Check digits are digits, whatever the sum.
	assert_eq!(refusal::<Lei>("HWUPKR0MPOU8FGXBT3A4"), Character);
	assert_eq!(refusal::<Lei>(""), Empty);
	assert_eq!(refusal::<Lei>(" \t"), Empty);
	assert_eq!(Lei::with_check_digits("HWUPKR0MPOU8FGXBT"), Err(Length));
}

/// 00, 01 and 99 leave the same remainder as 97, 98 and 02, but no issuer computes them.
#[test]
fn a_base_has_one_lei() {
	let mut twins = 0;
	for number in 0..970 {
		let lei = Lei::with_check_digits(&format!("{number:018}")).expect("18 digits");
		assert_eq!(lei.as_str().parse(), Ok(lei));
		let (base, check) = lei.as_str().split_at(18);
		let twin = match check {
			"97" => "00",
			"98" => "01",
			"02" => "99",
			_ => continue,
		};
		assert_eq!(refusal::<Lei>(&format!("{base}{twin}")), CheckDigit);
		twins += 1;
	}
	assert_eq!(twins, 30, "each of the three comes once in 97");
}

/// Pairs of a letter and a digit that MOD 97-10 cannot tell from the same pair swapped: 9 · letter ≡ 2 · digit.
const ALIKE: [(char, char); 3] = [('B', '1'), ('M', '2'), ('X', '3')];

proptest! {
	/// ISO/IEC 7064 MOD 97-10 promises to catch every replaced digit and every replaced letter. A digit in place
	/// of a letter shifts the number by one place and is caught 96 times in 97, which is no promise.
	#[test]
	fn every_replaced_character_is_caught(base in "[0-9A-Z]{18}") {
		let lei = Lei::with_check_digits(&base).expect("18 letters and digits");
		for at in 0..20 {
			let kind = if lei.as_str().as_bytes()[at].is_ascii_digit() { DIGITS } else { LETTERS };
			for (_, _, changed) in replaced(lei.as_str(), at, kind) {
				prop_assert_eq!(refusal::<Lei>(&changed), CheckDigit);
			}
		}
	}

	#[test]
	fn every_swap_of_neighbors_is_caught_but_for_three_pairs(base in "[0-9A-Z]{18}") {
		let lei = Lei::with_check_digits(&base).expect("18 letters and digits");
		for (at, one, two, changed) in swapped(lei.as_str()) {
			let moves_letter_to_the_end = at == 17 && one.is_ascii_uppercase();
			let alike = ALIKE.contains(&(one, two)) || ALIKE.contains(&(two, one));
			let expected = if moves_letter_to_the_end {
				Err(Character)
			} else if alike {
				Ok(changed.clone())
			} else {
				Err(CheckDigit)
			};
			prop_assert_eq!(changed.parse::<Lei>().map(|lei| lei.to_string()), expected);
		}
	}
}

//! Entry numbers and filer codes.

use crate::{refusal, replaced, swapped, DIGITS, LETTERS};
use bonafide_primitives::{
	EntryNumber, FilerCode,
	Malformed::{Character, CheckDigit, Empty, Form, Length},
};
use proptest::prelude::*;

#[test]
fn dashes_may_be_left_out() {
	for text in [
		"ABC-1234567-6",
		"ABC12345676",
		"ABC-12345676",
		"ABC1234567-6",
		" ABC-1234567-6 ",
		"abc-1234567-6",
		"abc12345676",
		"ABC–1234567–6",
		"ABC 1234567 6",
		"ABC - 1234567 \u{2212} 6",
	] {
		let entry: EntryNumber = text.parse().expect(text);
		assert_eq!(entry.to_string(), "ABC-1234567-6");
		assert_eq!(entry.filer().as_str(), "ABC");
		assert_eq!(entry.check_digit(), 6);
	}
}

#[test]
fn a_filer_numbers_its_own_entries() {
	let filer: FilerCode = "ABC".parse().expect("a filer code");
	assert_eq!(EntryNumber::new(filer, "1234567"), "ABC-1234567-6".parse());
	assert_eq!(EntryNumber::new(filer, "123456"), Err(Length));
	assert_eq!(EntryNumber::new(filer, "12345678"), Err(Length));
	assert_eq!(EntryNumber::new(filer, "12345A7"), Err(Character));
}

#[test]
fn the_reason_for_refusal_is_named() {
	assert_eq!(refusal::<EntryNumber>("ABC-1234567-5"), CheckDigit);
	assert_eq!(refusal::<EntryNumber>("ABC-1234567"), Length);
	assert_eq!(refusal::<EntryNumber>("ABC-12345678-6"), Length);
	assert_eq!(refusal::<EntryNumber>("AB-C1234567-6"), Form);
	assert_eq!(refusal::<EntryNumber>("ABC--1234567-6"), Form);
	assert_eq!(refusal::<EntryNumber>("ABC-1234567-6-"), Form);
	assert_eq!(refusal::<EntryNumber>("ABC-12E4567-6"), Character);
	assert_eq!(refusal::<EntryNumber>("ABC 123 4567 6"), Form);
	assert_eq!(refusal::<EntryNumber>("ABC-1234567-6é"), Character);
	assert_eq!(refusal::<EntryNumber>(""), Empty);
	assert_eq!(refusal::<FilerCode>("AB"), Length);
	assert_eq!(refusal::<FilerCode>("ABCD"), Length);
	assert_eq!("abc".parse::<FilerCode>(), "ABC".parse());
}

/// The value that customs gives a character of the filer code.
fn value(character: char) -> usize {
	[
		"0", "1AJ", "2BKS", "3CLT", "4DMU", "5ENV", "6FOW", "7GPX", "8HQY", "9IRZ",
	]
	.iter()
	.position(|alike| alike.contains(character))
	.expect("a letter or a digit")
}

proptest! {
	/// The sum promises to catch every character replaced by one of another value, and every swap of neighbors but
	/// 0 with 9. In the filer code several characters have one value.
	#[test]
	fn the_check_digit_catches_what_it_promises(filer in "[0-9A-Z]{3}", number in "[0-9]{7}") {
		let filer = filer.parse().expect("a filer code");
		let text = EntryNumber::new(filer, &number).expect("7 digits").to_string().replace('-', "");
		for at in 0..11 {
			let allowed = if at < 3 { [DIGITS, LETTERS].concat() } else { DIGITS.into() };
			for (old, new, changed) in replaced(&text, at, &allowed) {
				let caught = changed.parse::<EntryNumber>() == Err(CheckDigit);
				prop_assert_eq!(caught, value(old) != value(new), "{} for {}", changed, text);
			}
		}
		for (at, one, two, changed) in swapped(&text) {
			let moves_letter_out_of_the_filer_code = at == 2 && one.is_ascii_uppercase();
			let (low, high) = (value(one).min(value(two)), value(one).max(value(two)));
			let expected = if moves_letter_out_of_the_filer_code {
				Some(Character)
			} else if low == high || (low, high) == (0, 9) {
				None
			} else {
				Some(CheckDigit)
			};
			prop_assert_eq!(changed.parse::<EntryNumber>().err(), expected, "{} for {}", changed, text);
		}
	}
}

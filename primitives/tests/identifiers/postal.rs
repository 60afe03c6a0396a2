//! Postal items.

use crate::{refusal, replaced, swapped, with_check_digit, DIGITS};
use bonafide_primitives::{
	Malformed::{Character, CheckDigit, Empty, Length, LowerCase, OtherCode},
	PostalItem,
};
use proptest::prelude::*;

#[test]
fn items_are_read_as_labels_print_them() {
	for text in [
		"RA473124829GB",
		"RA 473 124 829 GB",
		"RA473124829 GB",
		"RA 47312482 9 GB",
		"RA  473124829G B",
		" RA473124829GB ",
	] {
		let item: PostalItem = text.parse().expect(text);
		assert_eq!(item.to_string(), "RA473124829GB");
		assert_eq!(item.service(), "RA");
		assert_eq!(item.country().as_str(), "GB");
	}
}

#[test]
fn the_reason_for_refusal_is_named() {
	assert_eq!(refusal::<PostalItem>("RA473124820GB"), CheckDigit);
	assert_eq!(refusal::<PostalItem>("RA473124829UK"), OtherCode);
	assert_eq!(refusal::<PostalItem>("RA47312482GB"), Length);
	assert_eq!(refusal::<PostalItem>("RA4731248290GB"), Length);
	assert_eq!(refusal::<PostalItem>("ra473124829gb"), LowerCase);
	assert_eq!(refusal::<PostalItem>("R1473124829GB"), Character);
	assert_eq!(refusal::<PostalItem>("RA47312482AGB"), Character);
	assert_eq!(refusal::<PostalItem>("RA4731248291B"), Character);
	assert_eq!(refusal::<PostalItem>("RA-473124829-GB"), Character);
	assert_eq!(refusal::<PostalItem>(""), Empty);
}

/// The weighted sum of a serial number modulo 11.
fn remainder(serial: &str) -> u32 {
	let digits = serial.chars().map(|digit| digit.to_digit(10).expect("a digit"));
	digits
		.zip([8, 6, 4, 2, 3, 5, 9, 7])
		.map(|(digit, weight)| digit * weight)
		.sum::<u32>()
		% 11
}

/// True of two serial numbers with one check digit. 11 less the remainder has two results that are no digit; 10
/// becomes 0, which no other remainder gives, but 11 becomes 5, so the remainders 0 and 6 look alike.
fn alike(one: &str, other: &str) -> bool {
	let remainders = [remainder(one), remainder(other)];
	remainders[0] == remainders[1] || remainders == [0, 6] || remainders == [6, 0]
}

proptest! {
	/// All weights differ and none is 0 modulo 11: a replaced digit and a swap of neighbors always change the
	/// remainder, and are caught unless the change is between the two remainders that share the check digit 5.
	#[test]
	fn the_check_digit_catches_what_it_promises(serial in "[0-9]{8}") {
		let item = with_check_digit::<PostalItem>(&format!("RA{serial}"), "GB").to_string();
		for (_, _, changed) in replaced(&item, 10, DIGITS) {
			prop_assert_eq!(refusal::<PostalItem>(&changed), CheckDigit);
		}
		let replaced = (0..8).flat_map(|at| replaced(&serial, at, DIGITS)).map(|(_, _, changed)| changed);
		let swapped = swapped(&serial).map(|(_, _, _, changed)| changed);
		for changed in replaced.chain(swapped) {
			prop_assert_ne!(remainder(&changed), remainder(&serial));
			let expected = if alike(&changed, &serial) { None } else { Some(CheckDigit) };
			let read = format!("RA{changed}{}", &item[10..]).parse::<PostalItem>();
			prop_assert_eq!(read.err(), expected, "{} for {}", changed, serial);
		}
	}
}

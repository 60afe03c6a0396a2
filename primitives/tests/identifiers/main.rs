//! The identifiers: the spellings they accept, refuse and print, and the errors their check digits catch.

mod date;
mod digest;
mod digital_link;
mod entry_number;
mod gs1;
mod lei;
mod postal;
mod registers;
mod shipment;
mod spelled;
mod text;
mod text_form;

use bonafide_primitives::{Identifier, Malformed};

/// The reason why `text` is not a `T`.
fn refusal<T: Identifier>(text: &str) -> Malformed {
	match text.parse::<T>() {
		Err(reason) => reason,
		Ok(value) => panic!("{text:?} was read as the {} {value}", T::NAME),
	}
}

/// The one `T` written as `before`, a check digit and `after`.
fn with_check_digit<T: Identifier>(before: &str, after: &str) -> T {
	let completed: Vec<T> = (0..10)
		.filter_map(|digit| format!("{before}{digit}{after}").parse().ok())
		.collect();
	assert_eq!(completed.len(), 1, "{before}?{after} has one check digit");
	completed[0]
}

/// `text` with the character at `at` replaced, for every replacement that differs from it.
fn replaced<'a>(text: &'a str, at: usize, by: &'a str) -> impl Iterator<Item = (char, char, String)> + 'a {
	let old = text.as_bytes()[at] as char;
	by.chars().filter(move |new| *new != old).map(move |new| {
		let mut changed = text.to_string();
		changed.replace_range(at..=at, new.encode_utf8(&mut [0; 4]));
		(old, new, changed)
	})
}

/// `text` with two neighbors swapped, for every two neighbors that differ: their place, they, the result.
fn swapped(text: &str) -> impl Iterator<Item = (usize, char, char, String)> + '_ {
	text.as_bytes()
		.windows(2)
		.enumerate()
		.filter(|(_, pair)| pair[0] != pair[1])
		.map(|(at, pair)| {
			let mut bytes = text.as_bytes().to_vec();
			bytes.swap(at, at + 1);
			(
				at,
				pair[0] as char,
				pair[1] as char,
				String::from_utf8(bytes).expect("still ASCII"),
			)
		})
}

const DIGITS: &str = "0123456789";
const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

//! The value that a cell means, where that is certain; else what is wrong with it and what was expected.

use super::columns::Meaning;
use bonafide_primitives::{Country, Date, Gtin, HsCode, Lei, Malformed};
use serde_json::{json, Value};

/// The value of a cell whose text, `written`, is not blank. `thousands` is the mark that groups digits in its table, if
/// that is known.
pub fn read(written: &str, meaning: Meaning, thousands: Option<char>) -> Result<Value, String> {
	let text = unquoted(written.trim());
	let told = |reason: String| format!("{text:?} {reason}");
	if is_error(&text) {
		return Err(told("is an error of the spreadsheet: mend its formula".into()));
	}
	if is_shortened(&text) {
		return Err(told(
			"is a number of which the spreadsheet left digits out: format the column as text, and write it anew".into(),
		));
	}
	// Spreadsheets put an apostrophe before what is text and looks like a number.
	let bare = text.trim_start_matches('\'').trim();
	match meaning {
		Meaning::Text => Ok(json!(text)),
		Meaning::Whole => whole(bare, thousands).map(|number| json!(number)),
		Meaning::YesNo => yes_or_no(bare).map(|yes| json!(yes)),
		Meaning::Day => day(bare).map(|day| json!(day.to_string())),
		Meaning::Hs => hs(bare).map(|code| json!(code)),
		Meaning::Gtin => gtin(bare).map(|gtin| json!(gtin)),
		Meaning::Lei => lei(bare).map(|lei| json!(lei)),
		Meaning::Country => country(bare).map(|country| json!(country)),
		Meaning::Word(words) => word(bare, words).map(|word| json!(word)),
	}
	.map_err(told)
}

/// The text of a formula that is a text, `="0123"`, and any other with its line breaks as blanks.
fn unquoted(text: &str) -> String {
	let formula = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
	let text = formula.unwrap_or(text);
	match text.contains(['\n', '\r', '\u{2028}', '\u{b}']) {
		true => text.split_whitespace().collect::<Vec<_>>().join(" "),
		false => text.trim().to_owned(),
	}
}

/// True of the words that spreadsheets show where a formula has no value.
fn is_error(text: &str) -> bool {
	const ERRORS: [&str; 8] = [
		"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!",
	];
	ERRORS.contains(&text)
}

/// True of a number that spreadsheets show shortened, as `9.52123E+12`, or as `####`.
fn is_shortened(text: &str) -> bool {
	let is_hidden = text.len() > 2 && text.bytes().all(|byte| byte == b'#');
	let is_scientific = text.split_once(['E', 'e']).is_some_and(|(number, power)| {
		let digits = power.trim_start_matches(['+', '-']);
		let is_power = digits.len() + 1 == power.len() && !digits.is_empty() && is_digits(digits);
		let number = number.trim_start_matches('-');
		is_power
			&& !number.is_empty()
			&& number
				.bytes()
				.all(|byte| byte.is_ascii_digit() || b".,".contains(&byte))
	});
	is_hidden || is_scientific
}

fn is_digits(text: &str) -> bool {
	text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `text` without blanks, also those that do not break a line, and without what `more` there is to leave out.
fn without(text: &str, more: &[char]) -> String {
	let kept = text
		.chars()
		.filter(|letter| !letter.is_whitespace() && !more.contains(letter));
	kept.collect()
}

/// `text` without the decimals of a whole number: `120` for `120.0`.
fn without_decimals(text: &str) -> &str {
	match text.split_once(['.', ',']) {
		Some((whole, zeros)) if !zeros.is_empty() && zeros.len() != 3 && zeros.bytes().all(|byte| byte == b'0') => {
			whole
		}
		_ => text,
	}
}

fn whole(text: &str, thousands: Option<char>) -> Result<u64, String> {
	const EXPECTED: &str = "is no whole number: expected digits, such as 1200";
	let text = without(text, &['\'', '’']);
	let text = without_decimals(&text);
	let groups: Vec<&str> = text.split([',', '.']).collect();
	let marks: Vec<char> = text.chars().filter(|mark| [',', '.'].contains(mark)).collect();
	let digits = match &groups[..] {
		[_] => text.to_owned(),
		[first, rest @ ..]
			if (1..=3).contains(&first.len())
				&& rest.iter().all(|group| group.len() == 3)
				&& marks.iter().all(|mark| *mark == marks[0]) =>
		{
			if marks.len() == 1 && thousands != Some(marks[0]) {
				return Err(format!("is {first}{} or a fraction: write it without a mark", rest[0]));
			}
			groups.concat()
		}
		_ => return Err(EXPECTED.into()),
	};
	let number = is_digits(&digits).then(|| digits.parse().ok()).flatten();
	number.ok_or_else(|| EXPECTED.into())
}

fn yes_or_no(text: &str) -> Result<bool, String> {
	const YES: [&str; 9] = ["true", "yes", "vrai", "oui", "wahr", "ja", "verdadero", "sí", "si"];
	const NO: [&str; 7] = ["false", "no", "faux", "non", "falsch", "nein", "falso"];
	let text = text.to_lowercase();
	match (YES.contains(&text.as_str()), NO.contains(&text.as_str())) {
		(true, _) => Ok(true),
		(_, true) => Ok(false),
		_ => Err("is neither yes nor no: expected true or false".into()),
	}
}

fn day(text: &str) -> Result<Date, String> {
	const EXPECTED: &str = "is no day: expected one such as 2027-12-31";
	// A spreadsheet adds midnight to a day.
	let (written, time) = text.split_once([' ', 'T']).unwrap_or((text, "0"));
	if !time.trim_end_matches('Z').bytes().all(|byte| b"0:.".contains(&byte)) {
		return Err(EXPECTED.into());
	}
	let expected = |reason: Malformed| match reason {
		Malformed::NoSuchDay => format!("is no day: {reason}"),
		_ => EXPECTED.into(),
	};
	let Some(mark) = written.chars().find(|mark| ['/', '.'].contains(mark)) else {
		return written.parse().map_err(expected);
	};
	let parts: Vec<&str> = written.split(mark).collect();
	let numbers: Vec<u32> = parts.iter().filter_map(|part| part.parse().ok()).collect();
	let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
	let dates: Vec<Date> = match (&numbers[..], &lengths[..]) {
		([year, month, day], [4, 1..=2, 1..=2]) => date(*year, *month, *day).into_iter().collect(),
		// With the year last, some write the day first and some the month.
		([one, other, year], [1..=2, 1..=2, 4]) => {
			let mut both: Vec<_> = [(*other, *one), (*one, *other)]
				.into_iter()
				.filter_map(|(month, day)| date(*year, month, day))
				.collect();
			both.dedup();
			both
		}
		_ => return Err(EXPECTED.into()),
	};
	match dates[..] {
		[date] => Ok(date),
		[one, other] => Err(format!("is {one} or {other}: write one of these")),
		_ => Err(format!("is no day: {}", Malformed::NoSuchDay)),
	}
}

fn date(year: u32, month: u32, day: u32) -> Option<Date> {
	Date::new(u16::try_from(year).ok()?, month, day)
}

fn hs(text: &str) -> Result<String, String> {
	const EXPECTED: &str = "expected 6, 8 or 10 digits, such as 6109.10";
	let text = text.replace(['-', ',', '\u{a0}', ' '], ".");
	let code = match text.split_once('.') {
		Some((digits, "0" | "00")) if digits.len() >= 6 => digits,
		_ => text.as_str(),
	};
	let digits = without(code, &['.']);
	let lost = |which| format!("is no HS code: {EXPECTED}; a {which} zero may be lost: format the column as text");
	match (code.parse::<HsCode>(), digits.len()) {
		_ if !is_digits(&digits) => Err(format!("is no HS code: {EXPECTED}")),
		(_, 7 | 9) if !code.contains('.') => Err(lost("leading")),
		(_, 3 | 5 | 7 | 9) => Err(lost("leading or trailing")),
		(Ok(_), _) => Ok(code.to_owned()),
		(Err(reason @ (Malformed::Unassigned | Malformed::Form)), _) => {
			Err(format!("is no HS code: {reason}; {EXPECTED}"))
		}
		(Err(_), _) => Err(format!("is no HS code: {EXPECTED}")),
	}
}

fn gtin(text: &str) -> Result<String, String> {
	const EXPECTED: &str = "expected 8, 12, 13 or 14 digits, the last of them the check digit";
	let bare = match text.split_once('.') {
		Some((digits, zeros)) if is_digits(digits) && zeros.bytes().all(|byte| byte == b'0') => digits,
		_ => text,
	};
	let reason = match bare.parse::<Gtin>() {
		Ok(_) => return Ok(bare.to_owned()),
		Err(reason) => reason,
	};
	let digits = without(bare, &['-']);
	if !is_digits(&digits) {
		return Err(format!("is no GTIN: {EXPECTED}"));
	}
	let lost = [12, 8].into_iter().find(|&length| {
		let padded = format!("{digits:0>length$}");
		digits.len() < length && digits.len() + 3 > length && padded.parse::<Gtin>().is_ok()
	});
	match (digits.parse::<Gtin>(), lost) {
		(Ok(_), _) => Ok(digits),
		(_, Some(length)) => Err(format!(
			"is no GTIN: leading zeros may be lost, of {digits:0>length$}: format the column as text"
		)),
		_ if reason == Malformed::CheckDigit => Err(format!("is no GTIN: {reason}")),
		_ => Err(format!("is no GTIN: {EXPECTED}")),
	}
}

fn lei(text: &str) -> Result<String, String> {
	let lei = without(text, &['-']).to_uppercase();
	match lei.parse::<Lei>() {
		Ok(_) => Ok(lei),
		Err(reason @ Malformed::CheckDigit) => Err(format!("is no LEI: {reason}")),
		Err(_) => Err("is no LEI: expected 20 letters and digits, such as 5493006MHB84DD0ZWV18".into()),
	}
}

fn country(text: &str) -> Result<String, String> {
	let code = text.to_uppercase();
	match code.parse::<Country>() {
		Ok(_) => Ok(code),
		Err(_) => Err("is no country: expected its two letters, such as MX".into()),
	}
}

fn word(text: &str, words: &[&'static str]) -> Result<&'static str, String> {
	let bare = |word: &str| without(word, &['-', '_']).to_lowercase();
	let meant = words.iter().find(|word| bare(word) == bare(text));
	meant
		.copied()
		.ok_or_else(|| format!("is not known here: expected {}", words.join(" or ")))
}

#[cfg(test)]
mod tests {
	use super::*;

	fn value(text: &str, meaning: Meaning) -> Value {
		read(text, meaning, Some(',')).unwrap()
	}

	fn refused(text: &str, meaning: Meaning) -> String {
		read(text, meaning, Some(',')).unwrap_err()
	}

	fn expects(meaning: Meaning, read: &[(&str, Value)]) {
		for (text, meant) in read {
			assert_eq!(value(text, meaning), *meant, "{text:?}");
		}
	}

	#[test]
	fn text_is_as_written_but_for_line_breaks_and_blanks_around() {
		expects(
			Meaning::Text,
			&[
				("  T-shirts,  knitted\u{a0}", json!("T-shirts,  knitted")),
				("T-shirts,\r\n  knitted", json!("T-shirts, knitted")),
				("=\"00123\"", json!("00123")),
				("'Round", json!("'Round")),
				("E-12", json!("E-12")),
				("1E5", json!("1E5")),
			],
		);
	}

	#[test]
	fn whole_numbers() {
		for text in [
			"1200",
			"1,200",
			"1 200",
			"1\u{202f}200",
			"1’200",
			"1200.0",
			"1200,00",
			"'1200",
		] {
			assert_eq!(value(text, Meaning::Whole), 1200, "{text:?}");
		}
		assert_eq!(value("1,200,000", Meaning::Whole), 1_200_000);
		assert_eq!(read("1.200", Meaning::Whole, Some('.')), Ok(json!(1200)));
		assert_eq!(read("1.200.000", Meaning::Whole, None), Ok(json!(1_200_000)));
		assert_eq!(
			refused("1.200", Meaning::Whole),
			r#""1.200" is 1200 or a fraction: write it without a mark"#
		);
		assert!(read("1,200", Meaning::Whole, None).is_err());
		for text in [
			"ten",
			"-1",
			"1.5",
			"1,2,3",
			"1,200.000",
			"1200.000.0",
			"12,00,000",
			"99999999999999999999",
		] {
			let told = refused(text, Meaning::Whole);
			assert!(told.contains("expected digits, such as 1200"), "{told}");
		}
	}

	#[test]
	fn what_the_spreadsheet_shortened_is_refused_by_name() {
		for meaning in [Meaning::Gtin, Meaning::Whole, Meaning::Text, Meaning::Hs] {
			for text in ["9.52123E+12", "1.2E+3", "9,52E+12", "####"] {
				let told = refused(text, meaning);
				assert!(
					told.starts_with(&format!("{text:?} is a number of which the spreadsheet left")),
					"{told}"
				);
			}
			assert!(refused("#N/A", meaning).ends_with("is an error of the spreadsheet: mend its formula"));
		}
	}

	#[test]
	fn yes_and_no() {
		for text in ["TRUE", "VRAI", "yes", "Sí"] {
			assert_eq!(value(text, Meaning::YesNo), true);
		}
		for text in ["FALSE", "FAUX", "no", "Nein"] {
			assert_eq!(value(text, Meaning::YesNo), false);
		}
		assert_eq!(
			refused("maybe", Meaning::YesNo),
			r#""maybe" is neither yes nor no: expected true or false"#
		);
	}

	#[test]
	fn days_that_are_certain() {
		for text in [
			"2027-12-31",
			"2027-12-31 00:00:00",
			"2027-12-31T00:00:00.000Z",
			"31/12/2027",
			"12/31/2027",
		] {
			assert_eq!(value(text, Meaning::Day), "2027-12-31", "{text}");
		}
		expects(
			Meaning::Day,
			&[
				("31.12.2027", json!("2027-12-31")),
				("2027/1/5", json!("2027-01-05")),
				("5/5/2027", json!("2027-05-05")),
			],
		);
		assert_eq!(
			refused("05/06/2027", Meaning::Day),
			r#""05/06/2027" is 2027-06-05 or 2027-05-06: write one of these"#
		);
		assert_eq!(
			refused("30/02/2027", Meaning::Day),
			r#""30/02/2027" is no day: the calendar has no such day"#
		);
		for text in ["46752", "31/12/27", "2027-12-31 10:30:00", "soon", "1/2/3/2027"] {
			let told = refused(text, Meaning::Day);
			assert!(told.ends_with("is no day: expected one such as 2027-12-31"), "{told}");
		}
	}

	#[test]
	fn hs_codes_and_the_zeros_that_they_lost() {
		for (text, code) in [
			("6109.10", "6109.10"),
			("6912-00-3500", "6912.00.3500"),
			("6110,20", "6110.20"),
			("6912 00 35 00", "6912.00.35.00"),
			("6912003500.0", "6912003500"),
			("610910.0", "610910"),
			("'0102210010", "0102210010"),
		] {
			assert_eq!(value(text, Meaning::Hs), code, "{text}");
		}
		for text in ["102210010", "1022100", "40900"] {
			let told = refused(text, Meaning::Hs);
			assert!(
				told.contains("expected 6, 8 or 10 digits, such as 6109.10; a leading"),
				"{told}"
			);
			assert!(told.ends_with("zero may be lost: format the column as text"), "{told}");
		}
		for text in ["6109.1", "409", "0102.21.001"] {
			assert!(
				refused(text, Meaning::Hs).contains("a leading or trailing zero may be lost"),
				"{text}"
			);
		}
		assert!(refused("7700.00", Meaning::Hs).contains("is not assigned"));
		for text in ["shirts", "61", "610910000000", "6109.10.x"] {
			assert!(refused(text, Meaning::Hs).contains("is no HS code"), "{text}");
		}
	}

	#[test]
	fn gtins_and_the_zeros_that_they_lost() {
		for text in [
			"9521234000051",
			"'9521234000051",
			"9521234000051.0",
			"952-1234-000051",
			"=\"9521234000051\"",
		] {
			assert_eq!(value(text, Meaning::Gtin), "9521234000051", "{text}");
		}
		let told = refused("12345678905", Meaning::Gtin);
		assert!(told.contains("leading zeros may be lost, of 012345678905"), "{told}");
		assert!(
			refused("9521234000052", Meaning::Gtin).ends_with("is no GTIN: the check digit does not match the rest")
		);
		assert!(refused("shirts", Meaning::Gtin).contains("expected 8, 12, 13 or 14 digits"));
	}

	#[test]
	fn leis_countries_and_words_in_any_case() {
		assert_eq!(value("5493 006mhb84dd0zwv18", Meaning::Lei), "5493006MHB84DD0ZWV18");
		assert!(refused("5493006MHB84DD0ZWV19", Meaning::Lei).contains("check digit"));
		assert!(refused("Telares S.A.", Meaning::Lei).contains("expected 20 letters and digits"));
		assert_eq!(value("mx", Meaning::Country), "MX");
		assert!(refused("Mexico", Meaning::Country).ends_with("is no country: expected its two letters, such as MX"));
		const KINDS: Meaning = Meaning::Word(&["formal", "lowValue"]);
		for text in ["LowValue", "LOW VALUE", "low-value"] {
			assert_eq!(value(text, KINDS), "lowValue");
		}
		assert_eq!(
			refused("high", KINDS),
			r#""high" is not known here: expected formal or lowValue"#
		);
	}
}

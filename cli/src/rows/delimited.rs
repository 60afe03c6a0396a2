//! Tables as text: RFC 4180, with commas, semicolons or tabs.
//!
//! Read here and not by a library, so that a row keeps the number that a spreadsheet shows for it, blank ones are
//! counted, and a quotation mark out of its place is told and not swallowed.

use super::{grid::Grid, head, Columns};
use anyhow::{bail, Result};

/// The marks that stand between cells.
const DELIMITERS: [(char, &str); 3] = [(',', "commas"), (';', "semicolons"), ('\t', "tabs")];

/// The rows that are looked at to tell the delimiter.
const SAMPLE: usize = 20;

/// The rows of `text`, whose delimiter is the one by which its head names the most of `columns`.
///
/// # Errors
/// If two delimiters name as many.
pub fn read(text: &str, columns: &Columns) -> Result<Grid> {
	// Excel is told the delimiter in a line that it does not count as a row.
	let text = match text.split_once('\n') {
		Some((line, rest)) if is_hint(line) => rest,
		_ => text,
	};
	let named = DELIMITERS.map(|(delimiter, name)| {
		let sample = split(text, delimiter, SAMPLE);
		(head::named(&sample, columns), delimiter, name)
	});
	let most = named.iter().map(|(count, ..)| *count).max().unwrap_or_default();
	let best: Vec<_> = named.iter().filter(|(count, ..)| *count == most).collect();
	match best[..] {
		[(_, delimiter, _)] => Ok(split(text, *delimiter, usize::MAX)),
		// A table of one column, or none that has a head.
		_ if most < 2 => Ok(split(text, ',', usize::MAX)),
		_ => bail!(
			"has a head with both {} and {} between its columns",
			best[0].2,
			best[1].2
		),
	}
}

fn is_hint(line: &str) -> bool {
	let line = line.trim_end_matches('\r').trim_matches('"');
	let hinted = line.get(..4).filter(|start| start.eq_ignore_ascii_case("sep="));
	hinted.is_some() && line.chars().count() == 5
}

/// The first `most` rows of `text`.
fn split(text: &str, delimiter: char, most: usize) -> Grid {
	let mut grid = Grid {
		// Excel puts semicolons where the comma is the decimal mark, and the dot groups thousands.
		thousands: match delimiter {
			',' => Some(','),
			';' => Some('.'),
			_ => None,
		},
		..Grid::default()
	};
	let mut text = text.chars().peekable();
	let (mut cells, mut cell, mut fault) = (Vec::new(), String::new(), None);
	// True once the cell began with a quotation mark; then, true until that is closed.
	let (mut is_quoted, mut is_open) = (false, false);
	while grid.len() < most {
		let Some(next) = text.next() else { break };
		match next {
			'"' if is_open && text.peek() == Some(&'"') => {
				text.next();
				cell.push('"');
			}
			'"' if is_open => is_open = false,
			_ if is_open => cell.push(next),
			'"' if cell.is_empty() && !is_quoted => (is_quoted, is_open) = (true, true),
			_ if next == delimiter => {
				cells.push(std::mem::take(&mut cell));
				is_quoted = false;
			}
			'\r' | '\n' => {
				if next == '\r' && text.peek() == Some(&'\n') {
					text.next();
				}
				cells.push(std::mem::take(&mut cell));
				is_quoted = false;
				grid.push(std::mem::take(&mut cells), fault.take());
			}
			_ => {
				if is_quoted && !next.is_whitespace() && fault.is_none() {
					let told = format!("has text behind the closing quotation mark of cell {}", cells.len() + 1);
					fault = Some(told + ": within quotation marks, write two for one");
				}
				cell.push(next);
			}
		}
	}
	if is_open {
		fault = Some(format!(
			"opens a quotation mark in cell {} that is closed nowhere",
			cells.len() + 1
		));
	}
	if grid.len() < most && (is_quoted || !cell.is_empty() || !cells.is_empty()) {
		cells.push(cell);
		grid.push(cells, fault);
	}
	grid
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rows::Meaning;

	fn columns() -> Columns {
		Columns::default()
			.with("a", Meaning::Text)
			.with("b", Meaning::Text)
			.with("goods.#.hs", Meaning::Hs)
	}

	fn rows(text: &str) -> Vec<Vec<String>> {
		let grid = read(text, &columns()).unwrap();
		grid.rows().map(|(_, cells, _)| cells.to_vec()).collect()
	}

	#[test]
	fn commas_semicolons_and_tabs() {
		let expected = [["a", "b"], ["1;2\t,", "3"]];
		for delimiter in [',', ';', '\t'] {
			let text = format!("a{delimiter}b\n\"1;2\t,\"{delimiter}3\n");
			assert_eq!(rows(&text), expected, "{delimiter:?}");
		}
		// The commas of a title or of the cells do not outweigh the head.
		assert_eq!(rows("x, y, z, and more\na;b\n1,5;2,5\n")[2], ["1,5", "2,5"]);
		assert_eq!(rows("sep=;\na;b\n1;2\n"), [["a", "b"], ["1", "2"]]);
		assert_eq!(rows("a\n1;2\n"), [["a"], ["1;2"]]);
	}

	#[test]
	fn a_head_of_two_delimiters_is_refused() {
		let refused = read("a,b\na;b\n", &columns()).err().unwrap().to_string();
		assert_eq!(
			refused,
			"has a head with both commas and semicolons between its columns"
		);
	}

	#[test]
	fn every_end_of_a_line_and_rows_without_anything() {
		for end in ["\n", "\r\n", "\r"] {
			let text = ["a,b", "", "\"two\nlines\",1", "\"x\"\"y\",\"\""].join(end);
			assert_eq!(
				rows(&text),
				[vec!["a", "b"], vec![""], vec!["two\nlines", "1"], vec!["x\"y", ""]]
			);
			assert_eq!(rows(&(text + end)).len(), 4);
		}
		assert_eq!(rows(""), Vec::<Vec<String>>::new());
	}

	#[test]
	fn quotation_marks_out_of_their_place_are_told() {
		let faults = |text: &str| -> Vec<_> {
			let grid = read(text, &columns()).unwrap();
			grid.rows().map(|(_, _, fault)| fault.map(str::to_owned)).collect()
		};
		assert_eq!(faults("a,b\n12\" pipe,1\n"), [None, None]);
		let told = faults("a,b\n1,\"12\" pipe\"\n2,\"12\" \n3,\"open\n4,x\n");
		assert_eq!(told.len(), 4);
		let closing = "has text behind the closing quotation mark of cell 2";
		assert!(
			told[1].as_deref().is_some_and(|told| told.starts_with(closing)),
			"{told:?}"
		);
		assert_eq!(told[2], None);
		assert_eq!(
			told[3].as_deref(),
			Some("opens a quotation mark in cell 2 that is closed nowhere")
		);
	}

	#[test]
	fn what_another_program_writes_is_read_alike() {
		let cells = ["", "a", "a,b", "a\nb", "\"", "\"\"a", " a ", "ä;\t"];
		let mut written = csv::Writer::from_writer(Vec::new());
		written.write_record(["a", "b"]).unwrap();
		for one in cells {
			for other in cells {
				written.write_record([one, other]).unwrap();
			}
		}
		let text = String::from_utf8(written.into_inner().unwrap()).unwrap();
		let expected = cells.iter().flat_map(|one| cells.map(|other| [*one, other]));
		assert_eq!(rows(&text)[1..], expected.collect::<Vec<_>>());
	}
}

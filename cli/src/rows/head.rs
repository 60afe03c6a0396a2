//! The head of a table: the row that names the columns. Titles may stand above it.

use super::{
	columns::{Columns, Meaning},
	grid::Grid,
};
use anyhow::{bail, ensure, Result};

/// The rows within which the head stands.
const REACH: usize = 10;

/// A head.
#[derive(Debug)]
pub struct Head {
	/// The number of its row.
	pub row: usize,
	/// The column under each of its cells, as the documents spell it; none where the cell is blank.
	pub columns: Vec<Option<(String, Meaning)>>,
}

/// The number of `columns` that the head of `grid` names; 0, if it has none.
pub fn named(grid: &Grid, columns: &Columns) -> usize {
	best(grid, columns).map_or(0, |(_, cells)| count(cells, columns))
}

/// Reads the head of `grid`.
///
/// # Errors
/// If it has none, or the head names what is no column, or one twice.
pub fn read(grid: &Grid, columns: &Columns) -> Result<Head> {
	let Some((row, cells)) = best(grid, columns) else {
		ensure!(
			grid.rows().any(|(_, cells, _)| is_written(cells)),
			"is empty: a table has a head that names its columns, and rows below"
		);
		bail!(
			"has no head: a row that names the columns, such as {}; `new --table` prints one",
			columns.examples()
		);
	};
	let mut found: Vec<Option<(String, Meaning)>> = Vec::with_capacity(cells.len());
	for (index, cell) in cells.iter().enumerate() {
		let name = cell.trim();
		if name.is_empty() {
			found.push(None);
			continue;
		}
		let place = || format!("row {row}, column {}", letters(index));
		let Some(column) = columns.find(name) else {
			let meant = columns.nearest(name).map(|near| format!(": did you mean {near}?"));
			bail!("{}: no column is called {name:?}{}", place(), meant.unwrap_or_default());
		};
		let is_told = found.iter().flatten().any(|(told, _)| *told == column.0);
		ensure!(!is_told, "{}: two columns are called {}", place(), column.0);
		found.push(Some(column));
	}
	Ok(Head { row, columns: found })
}

/// The row, among the first, that names the most columns.
fn best<'a>(grid: &'a Grid, columns: &Columns) -> Option<(usize, &'a [String])> {
	let written = grid.rows().filter(|(_, cells, _)| is_written(cells)).take(REACH);
	let named = written.map(|(row, cells, _)| (count(cells, columns), row, cells));
	// Of two that name as many, the first: `max_by_key` would return the last.
	let best = named.reduce(|best, next| if next.0 > best.0 { next } else { best })?;
	(best.0 > 0).then_some((best.1, best.2))
}

fn count(cells: &[String], columns: &Columns) -> usize {
	cells.iter().filter(|cell| columns.find(cell.trim()).is_some()).count()
}

/// True if something stands in one of `cells`.
pub fn is_written(cells: &[String]) -> bool {
	cells.iter().any(|cell| !cell.trim().is_empty())
}

/// The name that spreadsheets give the column at `index`: A for 0, AA for 26.
pub fn letters(index: usize) -> String {
	let letter = char::from(b'A' + u8::try_from(index % 26).unwrap_or_default());
	match index / 26 {
		0 => letter.into(),
		before => letters(before - 1) + &String::from(letter),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn columns() -> Columns {
		Columns::default()
			.with("invoice", Meaning::Text)
			.with("goods.#.hs", Meaning::Hs)
			.with("exporter.address.postalCode", Meaning::Text)
	}

	fn head(rows: &[&[&str]]) -> Result<Head> {
		let mut grid = Grid::default();
		for cells in rows {
			grid.push(cells.iter().map(|cell| (*cell).to_owned()).collect(), None);
		}
		read(&grid, &columns())
	}

	fn names(rows: &[&[&str]]) -> (usize, Vec<String>) {
		let Head { row, columns } = head(rows).unwrap();
		let names = columns
			.into_iter()
			.map(|column| column.map_or(String::new(), |(name, _)| name));
		(row, names.collect())
	}

	fn refused(rows: &[&[&str]]) -> String {
		head(rows).unwrap_err().to_string()
	}

	#[test]
	fn capitals_brackets_blank_columns_and_titles_above() {
		let title: &[&str] = &["Goods of January", "", ""];
		let written: &[&str] = &[" INVOICE", "Goods[12].HS", "", "exporter.address.postalcode", ""];
		let expected = ["invoice", "goods.12.hs", "", "exporter.address.postalCode", ""].map(String::from);
		assert_eq!(names(&[written]), (1, expected.to_vec()));
		assert_eq!(names(&[title, &[], written, &["invoice"]]), (3, expected.to_vec()));
	}

	#[test]
	fn what_names_no_columns_is_refused_by_row_and_letter() {
		assert!(refused(&[]).starts_with("is empty: a table has a head"));
		assert!(refused(&[&["", " "]]).starts_with("is empty"));
		let none = refused(&[&["F-1", "6109.10"]]);
		assert!(
			none.starts_with("has no head: a row that names the columns, such as invoice, goods.0.hs"),
			"{none}"
		);
		assert_eq!(
			refused(&[&["invoice", "goods.0.hts"]]),
			r#"row 1, column B: no column is called "goods.0.hts": did you mean goods.0.hs?"#
		);
		assert_eq!(
			refused(&[&["invoice", "Remarks of the sales department"]]),
			r#"row 1, column B: no column is called "Remarks of the sales department""#
		);
		assert_eq!(
			refused(&[&["invoice", "goods.0.hs", "GOODS.00.HS"]]),
			"row 1, column C: two columns are called goods.0.hs"
		);
		assert_eq!(["A", "Z", "AA", "AZ"].map(String::from), [0, 25, 26, 51].map(letters));
	}
}

//! A table before its head is read: rows of cells, as a spreadsheet counts them.

/// The rows of a table, from its first.
#[derive(Default)]
pub struct Grid {
	pub(super) rows: Vec<(Vec<String>, Option<String>)>,
	/// True if a row ends with its last written cell; else every row has a cell for each column.
	pub is_ragged: bool,
	/// The mark that groups thousands where it was made, if that is known.
	pub thousands: Option<char>,
}

impl Grid {
	/// Adds the next row; with the reason, if it is not well-formed.
	pub fn push(&mut self, cells: Vec<String>, fault: Option<String>) {
		self.rows.push((cells, fault));
	}

	pub fn len(&self) -> usize {
		self.rows.len()
	}

	/// Each row: its number, from 1, its cells, and the reason for which it is not well-formed.
	pub fn rows(&self) -> impl Iterator<Item = (usize, &[String], Option<&str>)> {
		let rows = self.rows.iter().enumerate();
		rows.map(|(index, (cells, fault))| (index + 1, cells.as_slice(), fault.as_deref()))
	}
}

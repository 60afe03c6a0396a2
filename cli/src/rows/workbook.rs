//! Tables in workbooks, as Excel and LibreOffice save them: `.xlsx`.

use super::{columns::Columns, grid::Grid, head};
use anyhow::{bail, ensure, Context, Result};
use bonafide_primitives::Date;
use calamine::{Cell, DataRef, Reader, SheetVisible, Xlsx, XlsxError};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The sheet of the workbook `bytes` whose head names the most of `columns`. Hidden ones are passed over.
///
/// # Errors
/// If it is no workbook, or two of its sheets name as many.
pub fn read(bytes: &[u8], columns: &Columns) -> Result<Grid> {
	const NONE: &str =
		"is no workbook that can be read: save it as Excel workbook (.xlsx), without a password, or as CSV UTF-8";
	let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).context(NONE)?;
	ensure!(
		!counts_from_1904(bytes).context(NONE)?,
		"counts its days from 1904: save it with the 1900 date system"
	);
	let sheets = book.sheets_metadata().iter();
	let visible = sheets.filter(|sheet| sheet.visible == SheetVisible::Visible);
	let names: Vec<String> = visible.map(|sheet| sheet.name.clone()).collect();
	let mut best: Vec<(usize, String, Grid)> = Vec::new();
	for name in names {
		let mut cells = book.worksheet_cells_reader(&name)?;
		let grid = grid(|| cells.next_cell()).with_context(|| format!("sheet {name:?}"))?;
		let named = head::named(&grid, columns);
		let most = best.first().map_or(0, |(most, ..)| *most);
		if named > most || best.is_empty() {
			best.clear();
		}
		if named >= most {
			best.push((named, name, grid));
		}
	}
	if let [(1.., one, _), (_, other, _), ..] = &best[..] {
		bail!("has two tables, in the sheets {one:?} and {other:?}: leave one of them");
	}
	Ok(best.into_iter().next().context("has no sheet")?.2)
}

/// True if the workbook is of the system of dates that old Macintoshes had.
fn counts_from_1904(bytes: &[u8]) -> Result<bool> {
	let mut text = String::new();
	ZipArchive::new(Cursor::new(bytes))?
		.by_name("xl/workbook.xml")?
		.read_to_string(&mut text)?;
	Ok(["1", "true"]
		.iter()
		.any(|yes| text.contains(&format!("date1904=\"{yes}\""))))
}

/// The cells of a sheet as text, each where it stands. Only those that are written take room: a sheet may have one in
/// its last corner.
fn grid<'a>(mut next: impl FnMut() -> Result<Option<Cell<DataRef<'a>>>, XlsxError>) -> Result<Grid> {
	let mut rows: Vec<Vec<String>> = Vec::new();
	while let Some(cell) = next()? {
		let (row, column) = cell.get_position();
		let (row, column) = (usize::try_from(row)?, usize::try_from(column)?);
		ensure!(
			row < MOST.0 && column < MOST.1,
			"has a cell beyond the last that a sheet can have"
		);
		let text = text(cell.get_value());
		if !text.trim().is_empty() {
			rows.resize(rows.len().max(row + 1), Vec::new());
			let cells = &mut rows[row];
			cells.resize(cells.len().max(column + 1), String::new());
			cells[column] = text;
		}
	}
	let mut grid = Grid {
		is_ragged: true,
		..Grid::default()
	};
	rows.into_iter().for_each(|cells| grid.push(cells, None));
	Ok(grid)
}

/// The rows and the columns that a sheet can have.
const MOST: (usize, usize) = (1_048_576, 16_384);

/// The most that a number of Excel tells exactly: it keeps fifteen digits.
const EXACT: f64 = 1e15;

fn text(cell: &DataRef) -> String {
	match cell {
		DataRef::Empty => String::new(),
		DataRef::SharedString(text) => (*text).to_owned(),
		DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
		DataRef::Bool(yes) => yes.to_string(),
		DataRef::Error(error) => error.to_string(),
		DataRef::Int(number) => number.to_string(),
		// In the words of a spreadsheet, so that it is refused as one that lost digits.
		DataRef::Float(number) if number.abs() >= EXACT => format!("{number:E}").replace('E', "E+"),
		DataRef::Float(number) => number.to_string(),
		DataRef::DateTime(moment) => {
			let days = moment.as_f64();
			day(days).map_or_else(|| days.to_string(), |day| day.to_string())
		}
	}
}

/// The day that is `days` in the 1900 date system, if it is a whole one. Before March 1900, a year that Excel takes for
/// a leap year, it is none.
fn day(days: f64) -> Option<Date> {
	let is_one = (61.0..2_958_466.0).contains(&days) && days.fract() == 0.0;
	let count = is_one.then(|| format!("{days:.0}").parse().ok()).flatten()?;
	Date::new(1899, 12, 30)?.plus_days(count)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rows::Meaning;
	use std::io::Write;
	use zip::{write::FileOptions, ZipWriter};

	fn columns() -> Columns {
		Columns::default()
			.with("invoice", Meaning::Text)
			.with("goods.#.gtin", Meaning::Gtin)
			.with("signedOn", Meaning::Day)
	}

	/// A workbook with these sheets: name, state, and the XML of its rows.
	fn workbook(properties: &str, sheets: &[(&str, &str, &str)]) -> Vec<u8> {
		let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
		let mut put = |name: &str, text: &str| {
			zip.start_file(name, FileOptions::default()).unwrap();
			zip.write_all(text.as_bytes()).unwrap();
		};
		let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
		let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
		let (mut listed, mut related) = (String::new(), String::new());
		for (index, (name, state, rows)) in sheets.iter().enumerate() {
			listed += &format!(
				"<sheet name=\"{name}\" sheetId=\"{0}\" state=\"{state}\" r:id=\"r{0}\"/>",
				index + 1
			);
			related += &format!(
				"<Relationship Id=\"r{0}\" Type=\"{relations}/worksheet\" Target=\"worksheets/s{0}.xml\"/>",
				index + 1
			);
			let sheet = format!("<worksheet {main}><sheetData>{rows}</sheetData></worksheet>");
			put(&format!("xl/worksheets/s{}.xml", index + 1), &sheet);
		}
		related += &format!("<Relationship Id=\"s\" Type=\"{relations}/styles\" Target=\"styles.xml\"/>");
		put(
			"xl/workbook.xml",
			&format!("<workbook {main} xmlns:r=\"{relations}\">{properties}<sheets>{listed}</sheets></workbook>"),
		);
		put(
			"xl/_rels/workbook.xml.rels",
			&format!(
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{related}\
				 </Relationships>"
			),
		);
		// Style 1 shows a number as a day.
		let styles = "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
		put("xl/styles.xml", &format!("<styleSheet {main}>{styles}</styleSheet>"));
		zip.finish().unwrap().into_inner()
	}

	const GOODS: &str = concat!(
		"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Goods of January</t></is></c></row>",
		"<row r=\"3\"><c r=\"B3\" t=\"str\"><v>Invoice</v></c><c r=\"C3\" t=\"str\"><v>goods.0.gtin</v></c>",
		"<c r=\"D3\" t=\"str\"><v>signedOn</v></c></row>",
		"<row r=\"4\"><c r=\"B4\"><v>1001</v></c><c r=\"C4\"><v>9521234000051</v></c>",
		"<c r=\"D4\" s=\"1\"><v>46752</v></c></row>",
		"<row r=\"6\"><c r=\"B6\" t=\"e\"><v>#N/A</v></c><c r=\"C6\"><v>1.23456789012345678E+17</v></c>",
		"<c r=\"D6\" s=\"1\"><v>46752.5</v></c></row>",
	);

	#[test]
	fn the_cells_of_the_sheet_with_the_table() {
		let notes = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Ask Ana</v></c></row>";
		let corner = GOODS.to_owned() + "<row r=\"20000\"><c r=\"XFD20000\" t=\"str\"><v>x</v></c></row>";
		let book = workbook(
			"",
			&[
				("Notes", "visible", notes),
				("Goods", "visible", &corner),
				("Old", "hidden", GOODS),
			],
		);
		let grid = read(&book, &columns()).unwrap();
		let rows: Vec<_> = grid.rows().map(|(_, cells, _)| cells.to_vec()).collect();
		assert_eq!(rows.len(), 20_000);
		assert_eq!(rows[2], ["", "Invoice", "goods.0.gtin", "signedOn"]);
		assert_eq!(rows[3], ["", "1001", "9521234000051", "2027-12-31"]);
		assert_eq!(rows[5], ["", "#N/A", "1.2345678901234568E+17", "46752.5"]);
	}

	#[test]
	fn what_is_not_certain_is_refused() {
		let refused = |bytes: &[u8]| format!("{:#}", read(bytes, &columns()).err().unwrap());
		let two = workbook("", &[("May", "visible", GOODS), ("June", "visible", GOODS)]);
		assert_eq!(
			refused(&two),
			r#"has two tables, in the sheets "May" and "June": leave one of them"#
		);
		let old = workbook("<workbookPr date1904=\"1\"/>", &[("May", "visible", GOODS)]);
		assert!(refused(&old).starts_with("counts its days from 1904"));
		assert!(refused(b"PK").starts_with("is no workbook that can be read"));
	}

	#[test]
	fn days_of_excel() {
		let told = |days: f64| day(days).map(|day| day.to_string());
		assert_eq!(told(61.0).as_deref(), Some("1900-03-01"));
		assert_eq!(told(46_752.0).as_deref(), Some("2027-12-31"));
		assert_eq!((told(60.0), told(1.5), told(3e6)), (None, None, None));
	}
}

//! Empty tables, to be filled in by a spreadsheet.

use super::columns::Columns;
use crate::shared::files;
use anyhow::Result;
use std::{
	io::{Cursor, Write},
	path::{Path, PathBuf},
	process::ExitCode,
};
use zip::{write::FileOptions, ZipWriter};

/// A command that writes an empty table, and has no other option.
#[derive(clap::Args)]
pub struct Blank {
	/// New file for the table: FILE.xlsx is a workbook whose cells are text, any other CSV. Default: print it
	#[arg(long, value_name = "FILE")]
	out: Option<PathBuf>,
}

impl Blank {
	/// See [`write()`].
	pub fn write(&self, columns: &Columns) -> Result<ExitCode> {
		write(self.out.as_deref(), columns)?;
		Ok(ExitCode::SUCCESS)
	}
}

/// Writes the head of a table with `columns` to the new file `out`, as a workbook if it is called `.xlsx`, else as
/// comma-separated values; prints these if there is none.
///
/// The cells of the workbook are formatted as text, so that no zero of a code is lost and no digit of a number.
pub fn write(out: Option<&Path>, columns: &Columns) -> Result<()> {
	let names: Vec<String> = columns.names().map(|(name, _)| name).collect();
	let head = names.join(",");
	match out {
		Some(out) if is_workbook(out) => files::write_new_bytes(out, &workbook(&names)?),
		// Excel takes a table for one of UTF-8 only by its mark.
		Some(out) => files::write_new_secret(out, &format!("\u{feff}{head}")),
		None => files::write_or_print(None, &head),
	}
}

/// True if a file of this name is a workbook.
pub fn is_workbook(path: &Path) -> bool {
	let extension = path
		.extension()
		.and_then(|extension| extension.to_str())
		.unwrap_or_default();
	["xlsx", "xlsm"]
		.iter()
		.any(|known| extension.eq_ignore_ascii_case(known))
}

/// A workbook of one sheet (ECMA-376, Part 1), with `names` in its first row.
fn workbook(names: &[String]) -> Result<Vec<u8>> {
	let cells = names
		.iter()
		.map(|name| format!("<c t=\"inlineStr\" s=\"1\"><is><t>{name}</t></is></c>"));
	let sheet = SHEET
		.replace("{columns}", &names.len().to_string())
		.replace("{cells}", &cells.collect::<String>());
	let parts = [
		("[Content_Types].xml", CONTENT_TYPES),
		("_rels/.rels", RELATIONS),
		("xl/workbook.xml", WORKBOOK),
		("xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONS),
		("xl/styles.xml", STYLES),
		("xl/worksheets/sheet1.xml", &sheet),
	];
	let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
	for (name, text) in parts {
		zip.start_file(name, FileOptions::default())?;
		zip.write_all(b"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")?;
		zip.write_all(text.as_bytes())?;
	}
	Ok(zip.finish()?.into_inner())
}

macro_rules! office {
	($path:literal) => {
		concat!("http://schemas.openxmlformats.org/", $path)
	};
}

const CONTENT_TYPES: &str = concat!(
	"<Types xmlns=\"",
	office!("package/2006/content-types"),
	"\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>",
	"<Override PartName=\"/xl/workbook.xml\" ",
	"ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>",
	"<Override PartName=\"/xl/styles.xml\" ",
	"ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>",
	"<Override PartName=\"/xl/worksheets/sheet1.xml\" ",
	"ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>",
);

const RELATIONS: &str = concat!(
	"<Relationships xmlns=\"",
	office!("package/2006/relationships"),
	"\"><Relationship Id=\"rId1\" Type=\"",
	office!("officeDocument/2006/relationships/officeDocument"),
	"\" Target=\"xl/workbook.xml\"/></Relationships>",
);

const WORKBOOK: &str = concat!(
	"<workbook xmlns=\"",
	office!("spreadsheetml/2006/main"),
	"\" xmlns:r=\"",
	office!("officeDocument/2006/relationships"),
	"\"><sheets><sheet name=\"Table\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
);

const WORKBOOK_RELATIONS: &str = concat!(
	"<Relationships xmlns=\"",
	office!("package/2006/relationships"),
	"\"><Relationship Id=\"rId1\" Type=\"",
	office!("officeDocument/2006/relationships/worksheet"),
	"\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"",
	office!("officeDocument/2006/relationships/styles"),
	"\" Target=\"styles.xml\"/></Relationships>",
);

/// Style 1 shows cells as text, format 49 of section 18.8.30.
const STYLES: &str = concat!(
	"<styleSheet xmlns=\"",
	office!("spreadsheetml/2006/main"),
	"\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>",
	"<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>",
	"<fill><patternFill patternType=\"gray125\"/></fill></fills>",
	"<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>",
	"<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>",
	"<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>",
	"<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>",
	"</styleSheet>",
);

const SHEET: &str = concat!(
	"<worksheet xmlns=\"",
	office!("spreadsheetml/2006/main"),
	"\"><sheetViews><sheetView workbookViewId=\"0\">",
	"<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>",
	"<cols><col min=\"1\" max=\"{columns}\" width=\"24\" style=\"1\" customWidth=\"1\"/></cols>",
	"<sheetData><row r=\"1\">{cells}</row></sheetData></worksheet>",
);

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rows::{head, workbook, Meaning};

	#[test]
	fn an_empty_workbook_is_read_back() {
		let columns = Columns::default()
			.with("invoice", Meaning::Text)
			.with("goods.#.hs", Meaning::Hs);
		let directory = tempfile::tempdir().unwrap();
		let out = directory.path().join("goods.XLSX");
		write(Some(&out), &columns).unwrap();
		let grid = workbook::read(&std::fs::read(&out).unwrap(), &columns).unwrap();
		let head = head::read(&grid, &columns).unwrap();
		let names: Vec<_> = head.columns.into_iter().flatten().map(|(name, _)| name).collect();
		assert_eq!(names, ["invoice", "goods.0.hs"]);
		assert!(write(Some(&out), &columns).is_err());
	}
}

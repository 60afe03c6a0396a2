//! A page for a person as a PDF, with a QR code.
//!
//! It is set in Courier, which every reader of PDF has (ISO 32000-1, 9.6.2.2): the file is small and carries no font,
//! and it can show the letters of Windows-1252 alone.

use anyhow::{ensure, Result};
use encoding_rs::WINDOWS_1252;
use pdf_writer::{Content, Name, Pdf, Rect, Ref, Str, TextStr};
use qrcode::{Color, QrCode};

/// A4, in points. All that is printed lies within Letter, too.
const WIDTH: f32 = 595.0;
const HEIGHT: f32 = 842.0;
const MARGIN: f32 = 50.0;
const TOP: f32 = HEIGHT - MARGIN;
const BOTTOM: f32 = 70.0;

const SIZE: f32 = 9.0;
const LEADING: f32 = 12.0;
/// The letters in a line: each of Courier is six tenths of its size wide.
const LETTERS: usize = 91;
/// The column at which a line that is too long goes on.
const HANGING: usize = 23;

/// The side of the QR code, with its quiet zone of four modules.
const CODE: f32 = 110.0;
const QUIET: usize = 4;

const PLAIN: Name = Name(b"F1");
const BOLD: Name = Name(b"F2");

/// The PDF with `title`, a QR code of `code`, and `text` below, whose lines are broken where they are too long.
///
/// # Errors
/// If a letter is none of Windows-1252, or `code` is too long for a QR code.
pub fn pdf(title: &str, code: &str, text: &str) -> Result<Vec<u8>> {
	// The minus of a calculation is none of its letters.
	let text = text.replace('\u{2212}', "-");
	let lines: Vec<String> = text.lines().flat_map(broken).collect();
	let first = ((TOP - CODE - 2.0 * LEADING - BOTTOM) / LEADING) as usize;
	let rest = ((TOP - BOTTOM) / LEADING) as usize;
	let (head, tail) = lines.split_at(first.min(lines.len()));
	let pages: Vec<&[String]> = std::iter::once(head).chain(tail.chunks(rest)).collect();

	let mut pdf = Pdf::new();
	let [catalog, tree, plain, bold, information] = [1, 2, 3, 4, 5].map(Ref::new);
	let place = |at: usize| i32::try_from(at).map(|at| Ref::new(6 + at)).unwrap_or(catalog);
	pdf.catalog(catalog).pages(tree);
	let kids = (0..pages.len()).map(|page| place(2 * page));
	pdf.pages(tree).kids(kids).count(i32::try_from(pages.len())?);
	for (font, name) in [(plain, &b"Courier"[..]), (bold, b"Courier-Bold")] {
		pdf.type1_font(font)
			.base_font(Name(name))
			.encoding_predefined(Name(b"WinAnsiEncoding"));
	}
	pdf.document_info(information).title(TextStr(title));
	for (number, lines) in pages.iter().enumerate() {
		let mut content = Content::new();
		let mut top = TOP;
		if number == 0 {
			write(&mut content, BOLD, 14.0, TOP - 14.0, title)?;
			draw(&mut content, code)?;
			top -= CODE + 2.0 * LEADING;
		}
		for (at, line) in lines.iter().enumerate() {
			write(&mut content, PLAIN, SIZE, top - LEADING * (at + 1) as f32, line)?;
		}
		let foot = format!("{code}  {} / {}", number + 1, pages.len());
		write(&mut content, PLAIN, 7.0, BOTTOM - 2.0 * LEADING, &foot)?;

		let (page, stream) = (place(2 * number), place(2 * number + 1));
		pdf.stream(stream, content.finish().as_slice());
		let mut page = pdf.page(page);
		page.parent(tree)
			.media_box(Rect::new(0.0, 0.0, WIDTH, HEIGHT))
			.contents(stream);
		page.resources().fonts().pair(PLAIN, plain).pair(BOLD, bold);
	}
	Ok(pdf.finish())
}

/// `line` in pieces that fit on the paper. It goes on below its value, and breaks between words if it can.
fn broken(line: &str) -> Vec<String> {
	let mut pieces = Vec::new();
	let mut rest: Vec<char> = line.chars().collect();
	while rest.len() > LETTERS {
		let blank = rest[..=LETTERS].iter().rposition(|letter| *letter == ' ');
		let end = blank.filter(|at| *at > HANGING).unwrap_or(LETTERS);
		let next: String = rest[end..].iter().collect();
		pieces.push(rest[..end].iter().collect());
		rest = format!("{:HANGING$}{}", "", next.trim_start()).chars().collect();
	}
	pieces.push(rest.into_iter().collect());
	pieces
}

/// Writes `text` at this height.
fn write(content: &mut Content, font: Name, size: f32, height: f32, text: &str) -> Result<()> {
	let (bytes, _, is_lossy) = WINDOWS_1252.encode(text);
	ensure!(
		!is_lossy,
		"{:?} cannot be printed: the paper knows the letters of Windows-1252 alone; hand on the credential itself",
		text.trim()
	);
	content.begin_text();
	content.set_font(font, size).next_line(MARGIN, height).show(Str(&bytes));
	content.end_text();
	Ok(())
}

/// Draws the QR code of `text` on the right at the top (ISO/IEC 18004).
fn draw(content: &mut Content, text: &str) -> Result<()> {
	let code = QrCode::new(text)?;
	let side = code.width();
	let module = CODE / (side + 2 * QUIET) as f32;
	let (left, top) = (WIDTH - MARGIN - CODE, TOP);
	for (at, color) in code.to_colors().into_iter().enumerate() {
		if color == Color::Dark {
			let (x, y) = (at % side + QUIET, at / side + QUIET + 1);
			content.rect(left + module * x as f32, top - module * y as f32, module, module);
		}
	}
	content.fill_nonzero();
	Ok(())
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_long_line_goes_on_below_its_value() {
		let line = format!("{:22} {}", "Statement", "I certify that. ".repeat(12));
		let pieces = broken(line.trim_end());
		assert_eq!(pieces.len(), 3);
		assert!(pieces.iter().all(|piece| piece.chars().count() <= LETTERS));
		assert!(pieces[1..].iter().all(|piece| piece.starts_with(&" ".repeat(HANGING))));
		let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
		assert_eq!(words(&pieces.join(" ")), words(&line));
		assert_eq!(broken(&"x".repeat(200)).len(), 3);
		assert_eq!(broken(""), [""]);
	}

	#[test]
	fn as_many_pages_as_it_takes_and_the_letters_of_windows_1252() {
		let pages = |text: &str| {
			let pdf = pdf("Certificate", "0x5a", text).unwrap();
			assert!(pdf.starts_with(b"%PDF-"));
			String::from_utf8_lossy(&pdf).matches("/MediaBox").count()
		};
		assert_eq!((pages("Lucía"), pages(&"x\n".repeat(120))), (1, 3));
		let refused = pdf("Certificate", "0x5a", "Name  山").unwrap_err().to_string();
		assert!(refused.starts_with("\"Name  山\" cannot be printed"), "{refused}");
	}
}

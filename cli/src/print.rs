//! Printing that outlives its reader.
//!
//! The macros of the standard library panic once nobody reads, as in `bonafide … | head`. These take their place in the
//! whole crate: what nobody reads is dropped, and the work goes on to its end and its exit code.

use bonafide_primitives::shown;
use std::{
	fmt,
	io::{self, ErrorKind, Write},
	process,
};

/// Prints a line to standard output.
macro_rules! println {
	($($text:tt)*) => { $crate::print::out(format_args!("{}\n", format_args!($($text)*))) };
}

/// Prints to standard output.
macro_rules! print {
	($($text:tt)*) => { $crate::print::out(format_args!($($text)*)) };
}

/// Prints a line to standard error.
macro_rules! eprintln {
	($($text:tt)*) => { $crate::print::error(format_args!("{}\n", format_args!($($text)*))) };
}

/// Prints `text` to standard output. Ends with 1 if it cannot be written, such as on a full disk: an answer that is
/// lost is none.
pub fn out(text: fmt::Arguments) {
	let mut out = io::stdout().lock();
	match out.write_fmt(text).and_then(|()| out.flush()) {
		Err(failure) if failure.kind() != ErrorKind::BrokenPipe => {
			error(format_args!("refused: standard output: {failure}\n"));
			process::exit(1);
		}
		_ => {}
	}
}

/// Prints `text` to standard error, for a person: a node or a file may have put into it what moves a terminal, so what
/// cannot be seen stands as its number. Nothing can be said of it if that fails.
pub fn error(text: fmt::Arguments) {
	let text = text.to_string();
	let mut error = io::stderr().lock();
	for line in text.split_inclusive('\n') {
		let (line, end) = line.strip_suffix('\n').map_or((line, ""), |line| (line, "\n"));
		let _ = write!(error, "{}{end}", shown(line));
	}
}

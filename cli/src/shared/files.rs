//! Files that people keep. Nothing here overwrites one but [`replace_secret`]. `-` is standard input wherever a file is
//! read.

use anyhow::{anyhow, ensure, Context, Result};
use bonafide_credentials::json;
use serde::de::DeserializeOwned;
use std::{
	fs::{self, OpenOptions},
	io::{self, Read, Write},
	path::Path,
};
use zeroize::Zeroizing;

/// The extension of a file with the key of a credential's holder.
pub const HOLDER: &str = "holder.jwk";

/// The name of standard input, in the place of a file's.
const STANDARD_INPUT: &str = "-";

/// The most that is read of a file, in bytes: a day of entries many times over.
const MOST: u64 = 64 << 20;

/// The text of `path`.
pub fn read(path: &Path) -> Result<String> {
	let bytes = read_bytes(path)?;
	String::from_utf8(bytes).with_context(|| format!("{}: is not in UTF-8", path.display()))
}

/// The JSON in `path`. What has two meanings is refused.
pub fn read_json<T: DeserializeOwned>(path: &Path) -> Result<T> {
	let value = json::read(&read(path)?).with_context(|| path.display().to_string())?;
	let read = serde_json::from_value(value).map_err(|error| anyhow!(json::in_words(&error.to_string())));
	read.with_context(|| path.display().to_string())
}

/// The content of `path`, text or not.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>> {
	let name = || path.display().to_string();
	let mut content = Vec::new();
	let input: Box<dyn Read> = match is_standard_input(path) {
		true => Box::new(io::stdin()),
		false => Box::new(fs::File::open(path).with_context(name)?),
	};
	let read = input.take(MOST + 1).read_to_end(&mut content).with_context(name)?;
	ensure!(read as u64 <= MOST, "{}: is longer than {MOST} bytes", path.display());
	Ok(content)
}

fn is_standard_input(path: &Path) -> bool {
	path.as_os_str() == STANDARD_INPUT
}

/// The text of `path`, which nobody but its owner may read.
pub fn read_secret(path: &Path) -> Result<String> {
	#[cfg(unix)]
	if !is_standard_input(path) {
		use std::os::unix::fs::PermissionsExt;
		let mode = fs::metadata(path)
			.with_context(|| path.display().to_string())?
			.permissions()
			.mode();
		ensure!(
			mode & 0o077 == 0,
			"{0}: others can read this key; run `chmod 600 {0}`",
			path.display()
		);
	}
	read(path)
}

/// The one line of `path`, which nobody but its owner may read.
pub fn read_secret_line(path: &Path) -> Result<Zeroizing<String>> {
	let text = Zeroizing::new(read_secret(path)?);
	Ok(text.trim_end_matches(['\r', '\n']).to_owned().into())
}

/// Fails if one of the files to be made is there already: before any of them is.
pub fn ensure_new<'a>(files: impl IntoIterator<Item = &'a Path>) -> Result<()> {
	for file in files {
		ensure!(!file.exists(), "{}: File exists", file.display());
	}
	Ok(())
}

/// Writes `text` to the new file `out`, which nobody but its owner may read; prints it, if there is none.
pub fn write_or_print(out: Option<&Path>, text: &str) -> Result<()> {
	match out {
		Some(out) => write_new_secret(out, text),
		None => {
			println!("{text}");
			Ok(())
		}
	}
}

/// Writes a new file that nobody but its owner may read.
pub fn write_new_secret(path: &Path, text: &str) -> Result<()> {
	write_new_secret_bytes(path, format!("{text}\n").as_bytes())
}

/// Writes a new file that is to be published: text or not, sealed or with nothing to hide.
pub fn write_new_bytes(path: &Path, content: &[u8]) -> Result<()> {
	write(OpenOptions::new(), path, content)
}

/// Writes a new file, of text or not, that nobody but its owner may read.
pub fn write_new_secret_bytes(path: &Path, content: &[u8]) -> Result<()> {
	let mut options = OpenOptions::new();
	#[cfg(unix)]
	std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
	write(options, path, content)
}

/// Puts `text` into the file `path`, in place of what it held. Nobody but its owner may read it, and it is there whole
/// or not at all.
pub fn replace_secret(path: &Path, text: &str) -> Result<()> {
	let partial = path.with_extension("partial");
	let mut options = OpenOptions::new();
	#[cfg(unix)]
	std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
	options
		.write(true)
		.create(true)
		.truncate(true)
		.open(&partial)
		.and_then(|mut file| file.write_all(text.as_bytes()))
		.and_then(|()| fs::rename(&partial, path))
		.with_context(|| path.display().to_string())
}

fn write(mut options: OpenOptions, path: &Path, content: &[u8]) -> Result<()> {
	options
		.write(true)
		.create_new(true)
		.open(path)
		.and_then(|mut file| file.write_all(content))
		.with_context(|| path.display().to_string())
}

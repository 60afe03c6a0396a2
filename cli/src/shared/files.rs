//! Files that people keep. Nothing here overwrites one.

use anyhow::{ensure, Context, Result};
use bonafide_credentials::json;
use serde::de::DeserializeOwned;
use std::{
	fs::{self, OpenOptions},
	io::Write,
	path::Path,
};

/// The extension of a file with the key of a credential's holder.
pub const HOLDER: &str = "holder.jwk";

/// The text of `path`.
pub fn read(path: &Path) -> Result<String> {
	fs::read_to_string(path).with_context(|| path.display().to_string())
}

/// The JSON in `path`. What has two meanings is refused.
pub fn read_json<T: DeserializeOwned>(path: &Path) -> Result<T> {
	let value = json::read(&read(path)?).with_context(|| path.display().to_string())?;
	serde_json::from_value(value).with_context(|| path.display().to_string())
}

/// The content of `path`, text or not.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>> {
	fs::read(path).with_context(|| path.display().to_string())
}

/// The text of `path`, which nobody but its owner may read.
pub fn read_secret(path: &Path) -> Result<String> {
	#[cfg(unix)]
	{
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

/// Writes `text` to the new file `out`; prints it, if there is none.
pub fn write_or_print(out: Option<&Path>, text: &str) -> Result<()> {
	match out {
		Some(out) => write_new(out, text),
		None => {
			println!("{text}");
			Ok(())
		}
	}
}

/// Writes a new file.
pub fn write_new(path: &Path, text: &str) -> Result<()> {
	write_new_bytes(path, format!("{text}\n").as_bytes())
}

/// Writes a new file that nobody but its owner may read.
pub fn write_new_secret(path: &Path, text: &str) -> Result<()> {
	write_new_secret_bytes(path, format!("{text}\n").as_bytes())
}

/// Writes a new file, of text or not.
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

fn write(mut options: OpenOptions, path: &Path, content: &[u8]) -> Result<()> {
	options
		.write(true)
		.create_new(true)
		.open(path)
		.and_then(|mut file| file.write_all(content))
		.with_context(|| path.display().to_string())
}

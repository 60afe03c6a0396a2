//! Holder keys, as they came with licenses and certificates.

use super::{files, key};
use anyhow::{ensure, Context, Result};
use bonafide_credentials::Holder;
use clap::Args;
use std::path::{Path, PathBuf};

/// Holder keys that somebody was given.
#[derive(Args)]
pub struct Holders {
	/// File with the holder key that came with a license or a certificate, or directory with such files, called
	/// *.holder.jwk; can be given again
	#[arg(long, value_name = "FILE")]
	holder: Vec<PathBuf>,
}

impl Holders {
	pub fn read(&self) -> Result<Vec<Holder>> {
		let mut files = Vec::new();
		for path in &self.holder {
			match path.is_dir() {
				true => {
					let found = within(path).with_context(|| path.display().to_string())?;
					ensure!(
						!found.is_empty(),
						"{}: has no file called *.{}",
						path.display(),
						files::HOLDER
					);
					files.extend(found);
				}
				false => files.push(path.clone()),
			}
		}
		let mut holders = files
			.iter()
			.map(|file| key::read_holder(file))
			.collect::<Result<Vec<_>>>()?;
		holders.sort_by_key(Holder::credential);
		holders.dedup_by_key(|holder| holder.credential());
		Ok(holders)
	}

	/// True if a directory is among what is given.
	pub fn has_directory(&self) -> bool {
		self.holder.iter().any(|path| path.is_dir())
	}

	pub fn is_empty(&self) -> bool {
		self.holder.is_empty()
	}
}

/// The files of holder keys in `directory`, in the order of their names.
fn within(directory: &Path) -> Result<Vec<PathBuf>> {
	let entries = directory.read_dir()?.map(|entry| Ok(entry?.path()));
	let mut files = entries.collect::<Result<Vec<_>>>()?;
	files.retain(|path| path.to_string_lossy().ends_with(files::HOLDER));
	files.sort();
	Ok(files)
}

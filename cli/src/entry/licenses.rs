//! Private licenses, to judge entries by.

use crate::shared::files;
use anyhow::{Context, Result};
use bonafide_primitives::LicenseOpening;
use clap::Args;
use serde_json::Value;
use std::path::PathBuf;

#[derive(Args)]
pub struct PrivateLicenses {
	/// File with the opening of a private license, as `license opening` prints it, or with a list of them; can be given
	/// again
	#[arg(long, value_name = "FILE")]
	licenses: Vec<PathBuf>,
}

impl PrivateLicenses {
	pub fn read(&self) -> Result<Vec<LicenseOpening>> {
		let mut licenses = Vec::new();
		for file in &self.licenses {
			let name = || file.display().to_string();
			match files::read_json(file)? {
				Value::Array(several) => {
					for one in several {
						licenses.push(serde_json::from_value(one).with_context(name)?);
					}
				}
				one => licenses.push(serde_json::from_value(one).with_context(name)?),
			}
		}
		Ok(licenses)
	}
}

//! The host that serves the JSON Schemas of certificates.

use anyhow::{ensure, Result};

/// The host that a certificate names for its schema.
#[derive(clap::Args)]
pub struct Schemas {
	/// The host that serves the agreements' JSON Schemas, as https://HOST/schemas/usmca-2020.json: the credential names
	/// the one that it keeps to. Default: it names none
	#[arg(long, value_name = "HOST")]
	schema_host: Option<String>,
}

impl Schemas {
	/// The host, if one is given.
	pub fn host(&self) -> Result<Option<String>> {
		if let Some(host) = &self.schema_host {
			let is_host = |character: char| character.is_ascii_alphanumeric() || ['.', '-', ':'].contains(&character);
			ensure!(
				!host.is_empty() && host.chars().all(is_host),
				"--schema-host: {host:?} is no host, such as id.example or id.example:8443"
			);
		}
		Ok(self.schema_host.clone())
	}
}

//! The host that serves the JSON Schemas of certificates.

use bonafide_credentials::did_web::DidHost;

/// The host that a certificate names for its schema.
#[derive(clap::Args)]
pub struct Schemas {
	/// The host that serves the agreements' JSON Schemas, as https://HOST/schemas/usmca-2020.json: the credential names
	/// the one that it keeps to. Default: it names none
	#[arg(long, value_name = "HOST")]
	schema_host: Option<DidHost>,
}

impl Schemas {
	/// The host, if one is given.
	pub fn host(&self) -> Option<DidHost> {
		self.schema_host.clone()
	}
}

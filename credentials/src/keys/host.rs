//! The host that DIDs of the method `did:web` begin with.

use bonafide_primitives::Lei;
use std::{fmt, str::FromStr};

/// A domain name and, where it is not 443, a port. Its one spelling is in lower case: `registry.example:8443`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DidHost {
	name: String,
	port: Option<u16>,
}

/// The text is no host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a host is a domain name in lower case, with `:` and a port if that is not 443; no address")]
pub struct NoHost;

impl DidHost {
	/// The DID of `lei`: a path below the host, so that one host serves all.
	pub fn did(&self, lei: Lei) -> String {
		format!("{}:{lei}", self.own_did())
	}

	/// The DID of the host itself.
	pub fn own_did(&self) -> String {
		let Self { name, port } = self;
		let port = port.map(|port| format!("%3A{port}")).unwrap_or_default();
		format!("did:web:{name}{port}")
	}

	/// The address at which the method `did:web` looks up the document of that DID.
	pub fn url(&self, lei: Lei) -> String {
		format!("https://{self}/{lei}/did.json")
	}

	/// The host as a DID has it: with `%3A` before a port.
	pub(super) fn in_did(text: &str) -> Option<Self> {
		let host: Self = text.replacen("%3A", ":", 1).parse().ok()?;
		(host.own_did().strip_prefix("did:web:") == Some(text)).then_some(host)
	}
}

/// A name under which nobody is found.
impl Default for DidHost {
	fn default() -> Self {
		Self {
			name: "development.bonafide.example".into(),
			port: None,
		}
	}
}

impl FromStr for DidHost {
	type Err = NoHost;

	fn from_str(text: &str) -> Result<Self, NoHost> {
		let (name, port) = match text.split_once(':') {
			Some((name, port)) => (name, Some(port)),
			None => (text, None),
		};
		let is_label = |label: &str| {
			(1..=63).contains(&label.len())
				&& label
					.bytes()
					.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
				&& !label.starts_with('-')
				&& !label.ends_with('-')
		};
		// An address, which the method does not allow, ends in a number; no name does.
		let is_name =
			name.len() <= 253 && name.split('.').all(is_label) && !name.ends_with(|last: char| last.is_ascii_digit());
		let port = match port {
			None => None,
			Some(text) => Some(port_of(text).ok_or(NoHost)?),
		};
		match is_name {
			true => Ok(Self {
				name: name.into(),
				port,
			}),
			false => Err(NoHost),
		}
	}
}

/// A port in its one spelling.
fn port_of(text: &str) -> Option<u16> {
	let port: u16 = text.parse().ok()?;
	(port > 0 && port.to_string() == text).then_some(port)
}

/// As it is typed.
impl fmt::Display for DidHost {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		match self.port {
			Some(port) => write!(f, "{}:{port}", self.name),
			None => f.write_str(&self.name),
		}
	}
}

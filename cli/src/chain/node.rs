//! The nodes to ask, as a command line and the settings name them.

use crate::shared::settings::Settings;
use anyhow::Result;

/// The node of a development chain.
const LOCAL: &str = "ws://127.0.0.1:9944";

/// The node to ask, and those that take its place.
#[derive(clap::Args)]
pub struct Node {
	/// The node to ask; `wss:` unless it is on this machine. Given again, or with commas between: others of the same
	/// chain, each asked when those before it do not answer. Default: BONAFIDE_NODE, else `node` of the configuration,
	/// else ws://127.0.0.1:9944
	#[arg(long = "node", value_name = "URL", value_delimiter = ',')]
	urls: Vec<String>,
}

impl Node {
	/// The nodes at `urls`; those of the settings, if none is given.
	pub fn at(urls: Vec<String>) -> Self {
		Self { urls }
	}

	/// The nodes at `urls`, if there are any: for work that needs none.
	pub fn of(urls: &[String]) -> Option<Self> {
		(!urls.is_empty()).then(|| Self::at(urls.to_vec()))
	}

	/// The nodes, if they are named on the command line, and not by the settings alone.
	pub fn named(&self) -> Option<&Self> {
		(!self.urls.is_empty()).then_some(self)
	}

	/// The URLs of the nodes, in the order in which they are preferred.
	pub fn urls(&self) -> Result<Vec<String>> {
		let given = match self.urls.is_empty() {
			true => Settings::read()?.node.unwrap_or_else(|| LOCAL.into()),
			false => self.urls.join(","),
		};
		let urls = given.split(',').map(str::trim).filter(|url| !url.is_empty());
		Ok(urls.map(Into::into).collect())
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use clap::Parser;

	#[derive(Parser)]
	struct Line {
		#[command(flatten)]
		node: Node,
	}

	#[test]
	fn nodes_are_given_again_or_with_commas() {
		for given in [
			&["--node", "wss://a.example", "--node", "wss://b.example"][..],
			&["--node", "wss://a.example,wss://b.example"],
			&["--node", "wss://a.example, wss://b.example,"],
		] {
			let line = Line::try_parse_from(["bonafide"].iter().chain(given)).unwrap();
			assert_eq!(line.node.urls().unwrap(), ["wss://a.example", "wss://b.example"]);
		}
	}
}

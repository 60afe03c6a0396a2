//! Settings that are told once: the node, the account, and the files of their secrets. The command line comes first,
//! then the environment, then the configuration file.

use super::files;
use anyhow::{Context, Result};
use serde::Deserialize;
use std::{
	env,
	path::{Path, PathBuf},
};

/// The settings, each if it is set.
#[derive(Deserialize, Default, PartialEq, Debug)]
#[serde(deny_unknown_fields)]
pub struct Settings {
	/// The URL of the node to ask: `BONAFIDE_NODE`.
	pub node: Option<String>,
	/// The file with the key of the account that sends: `BONAFIDE_ACCOUNT`.
	pub account: Option<PathBuf>,
	/// The file with the password of that one: `BONAFIDE_PASSWORD`.
	pub password: Option<PathBuf>,
	/// The file with the passphrase of private keys: `BONAFIDE_PASSPHRASE`.
	pub passphrase: Option<PathBuf>,
	/// The file with the PIN of a hardware module: `BONAFIDE_PIN`.
	pub pin: Option<PathBuf>,
}

impl Settings {
	/// The settings of the environment and of the configuration file.
	///
	/// # Errors
	/// If the file is not well-formed.
	pub fn read() -> Result<Self> {
		let variable = |name: &str| env::var_os(name).filter(|value| !value.is_empty());
		let file = match variable("BONAFIDE_CONFIG") {
			Some(file) => Self::of(Path::new(&file))?,
			None => {
				let base = variable("XDG_CONFIG_HOME").map(PathBuf::from);
				let base = base.or_else(|| Some(Path::new(&variable("HOME")?).join(".config")));
				let usual = base.map(|base| base.join("bonafide/config.toml"));
				let there = usual.filter(|usual| usual.exists());
				there.map(|usual| Self::of(&usual)).transpose()?.unwrap_or_default()
			}
		};
		let path = |name: &str| variable(name).map(PathBuf::from);
		let node = variable("BONAFIDE_NODE").map(|url| url.to_string_lossy().into_owned());
		Ok(Self {
			node: node.or(file.node),
			account: path("BONAFIDE_ACCOUNT").or(file.account),
			password: path("BONAFIDE_PASSWORD").or(file.password),
			passphrase: path("BONAFIDE_PASSPHRASE").or(file.passphrase),
			pin: path("BONAFIDE_PIN").or(file.pin),
		})
	}

	/// The settings in the configuration file `path`. Files that it names lie beside it, unless it says where.
	fn of(path: &Path) -> Result<Self> {
		let settings: Self =
			toml::from_str(&files::read(path)?).with_context(|| format!("{}: is no configuration", path.display()))?;
		let beside = |file: Option<PathBuf>| Some(path.parent()?.join(file?));
		Ok(Self {
			account: beside(settings.account),
			password: beside(settings.password),
			passphrase: beside(settings.passphrase),
			pin: beside(settings.pin),
			..settings
		})
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use std::fs;

	fn of(text: &str) -> Result<Settings> {
		let directory = tempfile::tempdir()?;
		let path = directory.path().join("config.toml");
		fs::write(&path, text)?;
		let mut settings = Settings::of(&path)?;
		let Settings {
			account,
			password,
			passphrase,
			pin,
			..
		} = &mut settings;
		for file in [account, password, passphrase, pin] {
			*file = file
				.as_deref()
				.map(|file| file.strip_prefix(directory.path()).unwrap_or(file).into());
		}
		Ok(settings)
	}

	#[test]
	fn files_lie_beside_the_configuration_unless_it_says_where() {
		let text = "node = \"wss://node.example\"\naccount = \"desk.json\"\npassword = \"/run/secrets/desk\"\n\
			pin = \"desk.pin\"\n";
		let expected = Settings {
			node: Some("wss://node.example".into()),
			account: Some("desk.json".into()),
			password: Some("/run/secrets/desk".into()),
			passphrase: None,
			pin: Some("desk.pin".into()),
		};
		assert_eq!(of(text).unwrap(), expected);
		assert_eq!(of("").unwrap(), Settings::default());
	}

	#[test]
	fn what_is_no_setting_is_refused_by_name() {
		let refused = |text: &str| format!("{:#}", of(text).unwrap_err());
		assert!(refused("nodes = \"x\"").contains("unknown field `nodes`"));
		assert!(refused("node: x").contains("config.toml: is no configuration"));
	}
}

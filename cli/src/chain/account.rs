//! The account that signs transactions. Its key comes from a file, never from the command line.

use super::pinned::Pinned;
use crate::shared::{files, settings::Settings};
use anyhow::{anyhow, ensure, Context, Result};
use clap::Args;
use std::{
	path::{Path, PathBuf},
	str::FromStr,
};
use subxt::{tx::Signer, utils::AccountId32};
use subxt_signer::{polkadot_js_compat::decrypt_json, sr25519::Keypair, SecretUri};

/// The account, and the password of its file.
#[derive(Args)]
pub struct AccountFile {
	#[command(flatten)]
	choice: Choice,
	/// File with the password of an exported account. Default: BONAFIDE_PASSWORD, else `password` of the configuration,
	/// else it is asked for
	#[arg(long, value_name = "FILE", conflicts_with = "dev_account")]
	password: Option<PathBuf>,
}

/// The account: one way to name it at most.
#[derive(Args)]
#[group(id = "signer", multiple = false)]
struct Choice {
	/// File with the key of the account that sends, Sr25519: a seed in hexadecimal, a phrase, or an account that
	/// polkadot.js exported as JSON. Default: BONAFIDE_ACCOUNT, else `account` of the configuration
	#[arg(long, value_name = "FILE")]
	account: Option<PathBuf>,
	/// An account of a development chain, such as Alice, whose key everybody knows
	#[arg(long, value_name = "NAME")]
	dev_account: Option<String>,
}

const NO_KEY: &str = "is neither 0x and 64 hexadecimal digits nor a phrase of 12 to 24 words";

/// An account with its key.
pub struct Account(Keypair);

impl Account {
	/// Reads the key, and asks on the terminal for the password if it needs one.
	pub fn open(
		AccountFile {
			choice: Choice { account, dev_account },
			password,
		}: &AccountFile,
	) -> Result<Self> {
		if let Some(name) = dev_account {
			return Self::from_secret(&format!("//{name}"));
		}
		let settings = Settings::read()?;
		let file = account.as_ref().or(settings.account.as_ref());
		let file = file.context(
			"no account is named: give --account FILE or --dev-account NAME, or set BONAFIDE_ACCOUNT or `account` of \
			 the configuration",
		)?;
		let password = password.as_deref().or(settings.password.as_deref());
		Self::read(file, password)
	}

	fn read(file: &Path, password: Option<&Path>) -> Result<Self> {
		let text = files::read_secret(file)?;
		Self::of_text(&text, file, password).with_context(|| file.display().to_string())
	}

	fn of_text(text: &str, file: &Path, password: Option<&Path>) -> Result<Self> {
		let secret = text.trim();
		if !secret.starts_with('{') {
			// A path without a phrase would be derived from the phrase that everybody knows.
			ensure!(!secret.is_empty() && !secret.starts_with('/'), NO_KEY);
			return Self::from_secret(secret);
		}
		ensure!(
			!secret.contains("\"kty\""),
			"is a key that signs or opens documents: an account is another file"
		);
		let password = match password {
			Some(file) => files::read_secret(file)?.trim_end_matches(['\r', '\n']).to_owned(),
			None => rpassword::prompt_password(format!("Password of {}: ", file.display()))?,
		};
		decrypt_json(secret, &password)
			.map(Self)
			.map_err(|_| anyhow!("is no Sr25519 account exported by polkadot.js, or the password is another"))
	}

	/// No reason repeats what the text held.
	fn from_secret(secret: &str) -> Result<Self> {
		let uri = SecretUri::from_str(secret).map_err(|_| anyhow!(NO_KEY))?;
		Keypair::from_uri(&uri).map(Self).map_err(|_| anyhow!(NO_KEY))
	}

	pub fn id(&self) -> AccountId32 {
		self.0.public_key().into()
	}

	/// The signer of its transactions.
	pub(super) fn signer(&self) -> &impl Signer<Pinned> {
		&self.0
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use clap::{error::ErrorKind, Parser};
	use std::{fs, os::unix::fs::PermissionsExt};

	const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";

	/// Alice's account as polkadot.js exports it, with the password `whoisalice`.
	const EXPORTED: &str = concat!(
		r#"{ "encoded": ""#,
		"DumgApKCTqoCty1OZW/8WS+sgo6RdpHhCwAkA2IoDBMAgAAAAQAAAAgAAAB6IG/q24EeVf0JqWqcBd5m2tKq5BlyY84IQ8oamLn9",
		"DZe9Ouhgunr7i36J1XxUnTI801axqL/ym1gil0U8440Qvj0lFVKwGuxq38zuifgoj0B3Yru0CI6QKEvQPU5xxj4MpyxdSxP+2PnT",
		"zYao0HDH0fulaGvlAYXfqtU89xrx2/z9z7IjSwS3oDFPXRQ9kAdDebtyCVreZ9Otw9v3",
		r#"","#,
		r#""encoding": { "content": ["pkcs8", "sr25519"], "type": ["scrypt", "xsalsa20-poly1305"], "version": "3" },"#,
		r#""address": "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY","#,
		r#""meta": { "genesisHash": "", "name": "Alice", "whenCreated": 1718265838755 }"#,
		"}",
	);

	/// A command that takes an account, as all do that send.
	#[derive(Parser)]
	struct Line {
		#[command(flatten)]
		account: AccountFile,
	}

	fn parsed(arguments: &[&str]) -> Result<AccountFile, clap::Error> {
		let line = Line::try_parse_from(["bonafide"].iter().chain(arguments))?;
		Ok(line.account)
	}

	/// The address of the account in a file that holds `text`, on a command line with its password.
	fn open(text: &str, password: Option<&str>) -> Result<String> {
		let directory = tempfile::tempdir()?;
		let file = |name: &str, text: &str| {
			let path = directory.path().join(name);
			fs::write(&path, text).unwrap();
			fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
			path.display().to_string()
		};
		let mut arguments = vec!["--account".to_owned(), file("account", text)];
		if let Some(password) = password {
			arguments.extend(["--password".to_owned(), file("password", password)]);
		}
		let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
		Ok(Account::open(&parsed(&arguments)?)?.id().to_string())
	}

	fn refused(text: &str, password: Option<&str>) -> String {
		format!("{:#}", open(text, password).unwrap_err())
	}

	#[test]
	fn a_seed_a_phrase_and_an_exported_account() {
		let seed = "0xe5be9a5092b81bca64be81d212e7f2f9eba183bb7a90954f7b76361f6edb5c0a\n";
		assert_eq!(open(seed, None).unwrap(), ALICE);
		let phrase = "bottom drive obey lake curtain smoke basket hold race lonely fit walk//Alice\n";
		assert_eq!(open(phrase, None).unwrap(), ALICE);
		assert_eq!(open(EXPORTED, Some("whoisalice\n")).unwrap(), ALICE);
	}

	#[test]
	fn an_account_of_a_development_chain() {
		let account = parsed(&["--dev-account", "Alice"]).unwrap();
		assert_eq!(Account::open(&account).unwrap().id().to_string(), ALICE);
	}

	#[test]
	fn one_account_is_named_and_a_password_only_with_its_file() {
		for (arguments, expected) in [
			(
				&["--account", "a", "--dev-account", "Alice"][..],
				ErrorKind::ArgumentConflict,
			),
			(
				&["--dev-account", "Alice", "--password", "p"],
				ErrorKind::ArgumentConflict,
			),
		] {
			let error = parsed(arguments).err().unwrap();
			assert_eq!(error.kind(), expected, "{arguments:?}: {error}");
		}
	}

	#[test]
	fn what_is_no_key_is_refused_and_not_repeated() {
		for text in ["", "//Alice", "0x12", "bottom drive obey", "{}"] {
			let reason = refused(text, Some("whoisalice"));
			assert!(
				reason.contains(" is n") && (text.is_empty() || !reason.contains(text)),
				"{reason}"
			);
		}
	}

	#[test]
	fn the_wrong_password_is_refused() {
		assert!(refused(EXPORTED, Some("whoisbob")).contains("the password is another"));
	}

	#[test]
	fn a_file_that_others_can_read_is_refused() {
		let directory = tempfile::tempdir().unwrap();
		let file = directory.path().join("account");
		fs::write(&file, "//Alice").unwrap();
		fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
		let account = parsed(&["--account", &file.display().to_string()]).unwrap();
		assert!(format!("{:#}", Account::open(&account).err().unwrap()).contains("others can read this key"));
	}
}

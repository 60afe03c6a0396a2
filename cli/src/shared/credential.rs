//! Work that is alike for every kind of credential: signing, verifying, showing.

use super::{clock, files, key};
use anyhow::{ensure, Context, Result};
use bonafide_credentials::{
	did_web::DidDocument, issue_as, json, verify_documented, Document, Holder, Issued, IssuerKey, Manner, Report,
	StatusLists,
};
use bonafide_primitives::{Date, HolderKey, Moment};
use clap::Args;
use serde::Serialize;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// In milliseconds.
const DAY: Moment = 24 * 60 * 60 * 1000;

/// A document to sign, and the key.
#[derive(Args)]
pub struct Signing {
	/// The document, as JSON
	pub document: PathBuf,
	/// File with the private key, or PKCS #11 URI of one in a hardware module
	#[arg(long, value_name = "FILE|URI")]
	key: PathBuf,
	/// Name of the key on the register: did:web:HOST:LEI#key-NUMBER. Default: its did:key
	#[arg(long, value_name = "URL")]
	kid: Option<String>,
	/// New file for the credential alone, which only its owner can read: it has personal details and what may be
	/// withheld
	#[arg(long, value_name = "FILE")]
	out: Option<PathBuf>,
	/// New file for the holder key, if it can have one: hand it on beside the credential to whoever is to use that, and
	/// to nobody else
	#[arg(long, value_name = "FILE")]
	holder: Option<PathBuf>,
}

/// A form with the holder key that the register has beside it.
#[derive(Serialize)]
pub struct Held<F> {
	#[serde(flatten)]
	pub form: F,
	#[serde(skip_serializing_if = "Option::is_none")]
	holder: Option<HolderKey>,
}

impl<F> Held<F> {
	/// The form of a credential with the key of its `holder`, if it has one.
	pub fn new(form: F, holder: Option<&Holder>) -> Self {
		Self {
			form,
			holder: holder.map(Holder::public),
		}
	}
}

/// A credential as somebody presents it, and what it is verified by.
#[derive(Args)]
pub struct Presented {
	/// The credential, alone or as `sign` prints it
	credential: PathBuf,
	/// The day at whose end to verify, such as 2026-03-01. Default: now
	#[arg(long, value_name = "DATE")]
	at: Option<Date>,
	/// DID document of the issuer, as `entities_didDocument` answers it, for a key that is no did:key; can be given
	/// again
	#[arg(long, value_name = "FILE")]
	did_document: Vec<PathBuf>,
}

impl Signing {
	/// The key to sign with.
	pub fn key(&self) -> Result<IssuerKey> {
		let key = key::read(&self.key)?;
		match &self.kid {
			Some(kid) => key.known_as(kid).with_context(|| kid.clone()),
			None => Ok(key),
		}
	}

	/// Signs `document` with `key` in this manner, and writes the credential.
	pub fn sign_as<D: Document>(
		&self,
		document: &D,
		key: &IssuerKey,
		manner: &Manner,
	) -> Result<Issued<Held<D::Form>>> {
		let holder_file = self.holder_file(document)?;
		self.ensure_new()?;
		let Issued { id, credential, form } = issue_as(document, key, manner)?;
		let holder = holder_file.map(|_| Holder::generate(id)).transpose()?;
		if let Some((file, holder)) = holder_file.zip(holder.as_ref()) {
			files::write_new_secret(file, &holder.to_jwk())?;
		}
		let form = Held::new(form, holder.as_ref());
		if let Some(out) = &self.out {
			files::write_new_secret(out, &credential)?;
		}
		Ok(Issued { id, credential, form })
	}

	/// Fails if a file that signing is to make is there already.
	pub fn ensure_new(&self) -> Result<()> {
		files::ensure_new(self.holder.as_deref().into_iter().chain(self.out.as_deref()))
	}

	/// The file for the holder key of `document`; none if it is to have none.
	pub fn holder_file<D: Document>(&self, document: &D) -> Result<Option<&Path>> {
		ensure!(
			self.holder.is_some() || !document.needs_holder(),
			"{}: does not say in the open who may use it: say with --holder where to put the key that shows it",
			self.document.display()
		);
		Ok(self.holder.as_deref().filter(|_| document.can_have_holder()))
	}
}

impl Presented {
	/// The credential.
	pub fn text(&self) -> Result<String> {
		let text = files::read(&self.credential)?;
		let signed: Option<Value> = json::read(&text).ok();
		let credential = signed.as_ref().and_then(|signed| signed.get("credential")?.as_str());
		Ok(credential.unwrap_or(text.trim()).into())
	}

	/// The claims of the credential, and every check of it.
	pub fn report<D: Document>(&self) -> Result<Report<D>> {
		self.report_with(&StatusLists::default())
	}

	/// The same, where `lists` say whether it was revoked or suspended.
	pub fn report_with<D: Document>(&self, lists: &StatusLists) -> Result<Report<D>> {
		let at = match self.at {
			Some(day) => day.midnight().saturating_add(DAY - 1),
			None => clock::now()?,
		};
		let documents = self.did_document.iter().map(|file| read_did_document(file));
		let documents = documents.collect::<Result<Vec<_>>>()?;
		verify_documented(&self.text()?, at, &documents, lists).with_context(|| self.name())
	}

	/// The name of the file.
	pub fn name(&self) -> String {
		self.credential.display().to_string()
	}
}

fn read_did_document(file: &Path) -> Result<DidDocument> {
	DidDocument::read_json(&files::read(file)?).with_context(|| file.display().to_string())
}

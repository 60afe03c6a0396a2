//! Verification of a credential that somebody presents, by itself and against the chain.

use super::{
	arguments::parse,
	chain::{Chain, Runtime},
	fault::Fault,
	list::AtMost,
};
use crate::verify::{
	certificate,
	license::{self, Standing},
	Presented, Verification,
};
use bonafide_credentials::Unreadable;
use bonafide_primitives::Digest;
use pallet_certificates_api::CertificatesApi;
use pallet_entities_api::EntitiesApi;
use pallet_licensing_api::LicensingApi;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{value::RawValue, Value};
use sp_api::ApiError;
use sp_core::H256;

/// The most disclosures that are given beside a credential.
const MAX_DISCLOSURES: usize = 4_096;

/// A certificate as presented: by its id, its credential, or both.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PresentedCertificate {
	/// SHA-256 of the issuer-signed part of the credential.
	id: Option<Digest>,
	/// The credential, with as many disclosures as its holder shows.
	credential: Option<String>,
	/// More disclosures, if they come apart from it.
	#[serde(default)]
	disclosures: AtMost<String, MAX_DISCLOSURES>,
}

/// A license as presented: by its id, its credential, or both.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PresentedLicense {
	/// SHA-256 of the part that the licensor signed.
	id: Option<Digest>,
	/// The credential: a `vc+jwt` as text, or a document with its proof in it.
	#[schemars(with = "Option<Value>")]
	credential: Option<Box<RawValue>>,
}

/// The checks of a certificate.
pub fn certificate(
	chain: &Chain,
	PresentedCertificate {
		id,
		credential,
		disclosures: AtMost(disclosures),
	}: PresentedCertificate,
) -> Result<Verification, Fault> {
	if !disclosures.is_empty() && credential.is_none() {
		return Err(Fault::invalid(
			"disclosures",
			"belong to a credential, and none is given",
		));
	}
	let presented = credential.map(|credential| Presented::disclosed(&credential, &disclosures));
	let presented = readable(presented)?;
	let asked = asked(id, presented.as_ref())?;

	let latest = chain.latest()?.ask(|runtime, at| runtime.certificate(at, asked))?;
	let on_chain = chain.ask(|runtime, at| {
		let certificate = runtime.certificate(at, asked)?;
		let signer = certificate.as_ref().map(|certificate| certificate.issuer);
		let signer = signer.or_else(|| presented.as_ref()?.signer());
		let entity = signer.map(|signer| runtime.entity(at, signer.into())).transpose()?;
		let entity = entity.and_then(|read| read.ok().flatten());
		Ok(certificate::OnChain {
			certificate,
			latest,
			keys: entity.map(|entity| entity.keys).unwrap_or_default(),
			now: chain.now(),
			host: chain.sources().did_host.clone(),
		})
	})?;
	match &presented {
		Some(presented) => certificate::credential(presented, id, &on_chain)
			.map_err(|unreadable| Fault::invalid("credential", unreadable)),
		None => Ok(certificate::by_id(asked, &on_chain)),
	}
}

/// The checks of a license.
pub fn license(chain: &Chain, PresentedLicense { id, credential }: PresentedLicense) -> Result<Verification, Fault> {
	let presented = credential.map(|credential| text_of(&credential)).transpose()?;
	let presented = readable(presented.map(Presented::whole))?;
	let asked = asked(id, presented.as_ref())?;

	let latest = standing(&chain.latest()?, asked)?;
	let license = standing(chain, asked)?;
	let named = |member| license::named(presented.as_ref()?, member);
	let on_chain = chain.ask(|runtime, at| {
		let licensor = license.as_ref().map(|standing| standing.license.licensor);
		let signer = licensor.or_else(|| presented.as_ref()?.signer());
		let entity = signer.map(|signer| runtime.entity(at, signer.into())).transpose()?;
		let entity = entity.and_then(|read| read.ok().flatten());
		Ok(license::OnChain {
			license,
			latest,
			parent: first_credential(&runtime, at, named("parent"))?,
			amends: first_credential(&runtime, at, named("amends"))?,
			keys: entity.map(|entity| entity.keys).unwrap_or_default(),
			now: chain.now(),
			host: chain.sources().did_host.clone(),
		})
	})?;
	match &presented {
		Some(presented) => {
			license::credential(presented, id, &on_chain).map_err(|unreadable| Fault::invalid("credential", unreadable))
		}
		None => Ok(license::by_id(asked, &on_chain)),
	}
}

/// The credential presented, if it is one at all.
fn readable(presented: Option<Result<Presented, Unreadable>>) -> Result<Option<Presented>, Fault> {
	let presented = presented.transpose();
	presented.map_err(|unreadable| Fault::invalid("credential", unreadable))
}

/// The text of a credential: that which a JSON text holds, or the document as it is written.
fn text_of(credential: &RawValue) -> Result<String, Fault> {
	match credential.get() {
		text if text.starts_with('"') => parse(text, "credential"),
		document => Ok(document.into()),
	}
}

/// The id to ask the chain about: that of the credential, or the one given in its place.
fn asked(id: Option<Digest>, presented: Option<&Presented>) -> Result<Digest, Fault> {
	presented
		.map(|presented| presented.claimed.id)
		.or(id)
		.ok_or_else(|| Fault::invalid("credential", "missing, and no id is given in its place"))
}

/// The license `id`, with all that it hangs on.
fn standing(chain: &Chain, id: Digest) -> Result<Option<Standing>, Fault> {
	chain.ask(|runtime, at| {
		let Some(license) = runtime.license(at, id)? else {
			return Ok(None);
		};
		let above = license.chain.iter().map(|above| runtime.license(at, *above));
		Ok(Some(Standing {
			above: above.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect(),
			right_until: runtime.right(at, license.right)?.and_then(|right| right.expires),
			parent: first_credential(&runtime, at, license.parent)?,
			now: chain.now(),
			license,
		}))
	})
}

/// The identity of the license that `credential` grants or amends: the credential it was granted with.
fn first_credential(runtime: &Runtime, at: H256, credential: Option<Digest>) -> Result<Option<Digest>, ApiError> {
	let license = credential
		.map(|credential| runtime.license(at, credential))
		.transpose()?;
	Ok(license.flatten().map(|license| license.amends.unwrap_or(license.id)))
}

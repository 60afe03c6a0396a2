//! `certificates_*`: where it is from.

use super::{
	chain::{Answer, Chain},
	fault::Fault,
	method::{json, Method, Parameter},
};
use crate::verify::{
	certificate::{self, OnChain},
	Presented, Verification,
};
use bonafide_primitives::{Digest, Lei};
use bonafide_runtime_api::{CertificateView, CertificatesApi, ClockApi, EntitiesApi, PacketQuestion, PacketView, Page};
use schemars::JsonSchema;
use serde::Deserialize;
use sp_core::H256;

pub fn methods() -> Vec<Method> {
	vec![
		Method::new::<CertificateView>(
			"certificates_get",
			"A certificate of origin as anchored, and its status.",
			vec![Parameter::required::<String>("id")],
			|chain, given| {
				let given = given.only(&["id"])?;
				let id: Digest = given.get("id")?;
				let certificate = chain.ask(given.at()?, |runtime, at| runtime.certificate(at, id))?;
				json(certificate.or_not_found("id", format!("{id:?}"))?)
			},
		),
		Method::new::<Page<String>>(
			"certificates_byCertifier",
			"The ids of the certificates that an entity has certified.",
			Parameter::of_list::<String>(Parameter::required::<Lei>("lei")),
			|chain, given| {
				let given = given.only(&["lei", "cursor", "limit"])?;
				let (lei, cursor, limit) = (given.get("lei")?, given.find("cursor")?, given.limit()?);
				json(chain.ask(given.at()?, |runtime, at| {
					runtime.certificates_by_certifier(at, lei, cursor, limit)
				})?)
			},
		),
		Method::new::<PacketView>(
			"certificates_claimPacket",
			"For each line of goods the certificate to claim preference under, ready to file, or why there is none.",
			vec![Parameter::required::<PacketQuestion>("packet")],
			|chain, given| {
				let at = given.at()?;
				let question: PacketQuestion = given.object("packet")?;
				json(chain.ask(at, |runtime, at| runtime.claim_packet(at, question))?)
			},
		),
		Method::new::<Verification>(
			"certificates_verify",
			"What holds of a certificate: each check by name, on the credential by itself and against the chain.",
			vec![Parameter::required::<PresentedCertificate>("certificate")],
			|chain, given| {
				let at = given.at()?;
				json(verify(chain, at, given.object("certificate")?)?)
			},
		),
	]
}

/// What somebody presents of a certificate: its id, its credential, or both.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PresentedCertificate {
	/// SHA-256 of the issuer-signed part of the credential.
	#[schemars(with = "Option<String>")]
	id: Option<Digest>,
	/// The credential, with as many disclosures as its holder shows.
	credential: Option<String>,
	/// More disclosures, if they come apart from it.
	#[serde(default)]
	disclosures: Vec<String>,
}

/// What holds of the certificate, at the block `at`.
pub fn verify(
	chain: &Chain,
	at: Option<H256>,
	PresentedCertificate {
		id,
		credential,
		disclosures,
	}: PresentedCertificate,
) -> Result<Answer<Verification>, Fault> {
	if !disclosures.is_empty() && credential.is_none() {
		return Err(Fault::invalid(
			"disclosures",
			"belong to a credential, and none is given",
		));
	}
	let presented = credential.map(|credential| Presented::disclosed(&credential, &disclosures));
	let asked = presented.as_ref().map(|presented| presented.id).or(id);
	let asked = asked.ok_or_else(|| Fault::invalid("credential", "missing, and no id is given in its place"))?;

	let latest = chain.ask(None, |runtime, at| runtime.certificate(at, asked))?;
	let on_chain = chain.ask(at, |runtime, at| {
		let certificate = runtime.certificate(at, asked)?;
		let signer = certificate.as_ref().map(|certificate| certificate.issuer);
		let signer = signer.or_else(|| presented.as_ref()?.signer());
		let entity = signer.map(|signer| runtime.entity(at, signer)).transpose()?.flatten();
		Ok(OnChain {
			certificate,
			latest: latest.into_inner(),
			keys: entity.map(|entity| entity.keys).unwrap_or_default(),
			now: runtime.now(at)?,
		})
	})?;
	on_chain.and_then(|on_chain| match &presented {
		Some(presented) => certificate::credential(presented, id, &on_chain)
			.map_err(|unreadable| Fault::invalid("credential", unreadable)),
		None => Ok(certificate::by_id(asked, &on_chain)),
	})
}

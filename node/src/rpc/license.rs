//! `licensing_verify`: what holds of a license, as whoever is shown its credential asks.

use super::{
	chain::{Answer, Chain, Runtime},
	fault::Fault,
	method::{json, Method, Parameter},
};
use crate::verify::{
	license::{self, OnChain, Standing},
	Presented, Verification,
};
use bonafide_primitives::Digest;
use bonafide_runtime_api::{ClockApi, EntitiesApi, LicensingApi};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;
use sp_api::ApiError;
use sp_core::H256;

/// The method.
pub fn method() -> Method {
	Method::new::<Verification>(
		"licensing_verify",
		"What holds of a license: each check by name, on the credential by itself and against the chain.",
		vec![Parameter::required::<PresentedLicense>("license")],
		|chain, given| {
			let at = given.at()?;
			json(verify(chain, at, given.object("license")?)?)
		},
	)
}

/// What somebody presents of a license: its id, its credential, or both.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PresentedLicense {
	/// SHA-256 of what the licensor signed.
	#[schemars(with = "Option<String>")]
	id: Option<Digest>,
	/// The credential: a `vc+jwt` as text, or a document with its proof in it.
	credential: Option<Value>,
}

/// What holds of the license, at the block `at`.
pub fn verify(
	chain: &Chain,
	at: Option<H256>,
	PresentedLicense { id, credential }: PresentedLicense,
) -> Result<Answer<Verification>, Fault> {
	let presented = credential.map(|credential| match credential {
		Value::String(text) => Presented::whole(text),
		document => Presented::whole(document.to_string()),
	});
	let asked = presented.as_ref().map(|presented| presented.id).or(id);
	let asked = asked.ok_or_else(|| Fault::invalid("credential", "missing, and no id is given in its place"))?;

	let named = |member| license::named(presented.as_ref()?, member);
	let latest = chain.ask(None, |runtime, at| standing(&runtime, at, asked))?;
	let on_chain = chain.ask(at, |runtime, at| {
		let license = standing(&runtime, at, asked)?;
		let licensor = license.as_ref().map(|standing| standing.license.licensor);
		let signer = licensor.or_else(|| presented.as_ref()?.signer());
		let entity = signer.map(|signer| runtime.entity(at, signer)).transpose()?.flatten();
		Ok(OnChain {
			license,
			latest: latest.into_inner(),
			parent: kept_as(&runtime, at, named("parent"))?,
			amends: kept_as(&runtime, at, named("amends"))?,
			keys: entity.map(|entity| entity.keys).unwrap_or_default(),
			now: runtime.now(at)?,
		})
	})?;
	on_chain.and_then(|on_chain| match &presented {
		Some(presented) => {
			license::credential(presented, id, &on_chain).map_err(|unreadable| Fault::invalid("credential", unreadable))
		}
		None => Ok(license::by_id(asked, &on_chain)),
	})
}

/// The license `id` at the block `at`, with what it hangs on.
fn standing(runtime: &Runtime, at: H256, id: Digest) -> Result<Option<Standing>, ApiError> {
	let Some(license) = runtime.license(at, id)? else {
		return Ok(None);
	};
	let above = license.chain.iter().map(|above| runtime.license(at, *above));
	Ok(Some(Standing {
		above: above.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect(),
		right_until: runtime.right(at, license.right)?.and_then(|right| right.expires),
		parent: kept_as(runtime, at, license.parent)?,
		now: runtime.now(at)?,
		license,
	}))
}

/// The credential that the license was granted with of which `credential` may be an amendment.
fn kept_as(runtime: &Runtime, at: H256, credential: Option<Digest>) -> Result<Option<Digest>, ApiError> {
	let license = credential
		.map(|credential| runtime.license(at, credential))
		.transpose()?;
	Ok(license.flatten().map(|license| license.amends.unwrap_or(license.id)))
}

//! `licensing_*`: who licensed it.

use super::{
	chain::Chain,
	did::DidHost,
	fault::Fault,
	method::{json, Arguments, Method, Parameter},
};
use bonafide_credentials::{
	status_list::{self, StatusList},
	IssuerKey,
};
use bonafide_primitives::{Digest, Gtin, Lei, LicenseOpening, RightId, StatusPurpose};
use bonafide_runtime_api::{
	ClockApi, GoodsQuestion, LicenseView, LicensingApi, LicensingView, LineStatus, Page, RightView, STATUS_PAGES,
};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;
use std::sync::Arc;

/// What can be told the public of a product line.
#[derive(Serialize, JsonSchema)]
struct ProductLine {
	/// The product.
	gtin: Gtin,
	/// Whether it is recalled, licensed, or neither is known.
	status: LineStatus,
}

/// A status list as a credential.
#[derive(Serialize, JsonSchema)]
struct StatusListAnswer {
	/// The `BitstringStatusListCredential`.
	credential: Value,
	/// The same as `vc+jwt`, signed with the node's `--status-key`; none, and nobody vouches for the list, if it has none.
	jwt: Option<String>,
}

/// The methods; `host` is where status lists are, and `key` what they are signed with, if they are.
pub fn methods(host: DidHost, key: Option<Arc<IssuerKey>>) -> Vec<Method> {
	vec![
		Method::new::<RightView>(
			"licensing_right",
			"A right of intellectual property.",
			vec![Parameter::required::<RightId>("id")],
			|chain, given| {
				let given = given.only(&["id"])?;
				let id: RightId = given.get("id")?;
				json(chain.ask(given.at()?, |runtime, at| runtime.right(at, id))?.or_not_found("id", id)?)
			},
		),
		Method::new::<LicenseView>(
			"licensing_get",
			"A license, the chain above it to the rights holder, and the quota left.",
			vec![Parameter::required::<String>("id")],
			|chain, given| {
				let given = given.only(&["id"])?;
				let id: Digest = given.get("id")?;
				let license = chain.ask(given.at()?, |runtime, at| runtime.license(at, id))?;
				json(license.or_not_found("id", format!("{id:?}"))?)
			},
		),
		Method::new::<Page<String>>(
			"licensing_byProduct",
			"The ids of the licenses that cover a product. Those above each may say otherwise: see `licensing_check`.",
			Parameter::of_list::<String>(Parameter::required::<Gtin>("gtin")),
			|chain, given| {
				let given = given.only(&["gtin", "cursor", "limit"])?;
				let (gtin, cursor, limit) = (given.get("gtin")?, given.find("cursor")?, given.limit()?);
				json(chain.ask(given.at()?, |runtime, at| {
					runtime.licenses_by_product(at, gtin, cursor, limit)
				})?)
			},
		),
		Method::new::<Page<String>>(
			"licensing_byLicensee",
			"The ids of the licenses of an entity.",
			Parameter::of_list::<String>(Parameter::required::<Lei>("lei")),
			|chain, given| {
				let given = given.only(&["lei", "cursor", "limit"])?;
				let (lei, cursor, limit) = (given.get("lei")?, given.find("cursor")?, given.limit()?);
				json(chain.ask(given.at()?, |runtime, at| {
					runtime.licenses_by_licensee(at, lei, cursor, limit)
				})?)
			},
		),
		Method::new::<LicensingView>(
			"licensing_check",
			"Whether the rights on goods are licensed, and by which licenses. Speaks of the product line, never of an item.",
			vec![
				Parameter::required::<GoodsQuestion>("goods"),
				Parameter::optional::<Vec<LicenseOpening>>("licenses"),
			],
			|chain, mut given| {
				let at = given.at()?;
				let shown: Vec<LicenseOpening> = given.take("licenses")?.unwrap_or_default();
				let goods: GoodsQuestion = given.object("goods")?;
				json(chain.ask(at, |runtime, at| runtime.check(at, goods, shown))?)
			},
		),
		Method::new::<ProductLine>(
			"licensing_productLine",
			"What can be told the public of a product line: licensed, recalled or unknown. Never that an item is genuine.",
			vec![Parameter::required::<Gtin>("gtin")],
			|chain, given| {
				let given = given.only(&["gtin"])?;
				let gtin: Gtin = given.get("gtin")?;
				let status = chain.ask(given.at()?, |runtime, at| runtime.line_status(at, gtin))?;
				json(status.and_then(|status| Ok(ProductLine { gtin, status }))?)
			},
		),
		Method::new::<StatusListAnswer>(
			"licensing_statusList",
			"Which license credentials of an issuer no longer hold, as a credential that says so without this chain.",
			vec![
				Parameter::required::<Lei>("issuer"),
				Parameter::required::<StatusPurpose>("purpose"),
			],
			move |chain, given| status_list(chain, given, &host, key.as_deref()),
		),
		super::license::method(),
	]
}

fn status_list(chain: &Chain, given: Arguments, host: &DidHost, key: Option<&IssuerKey>) -> Result<Value, Fault> {
	let given = given.only(&["issuer", "purpose"])?;
	let (issuer, purpose): (Lei, StatusPurpose) = (given.get("issuer")?, given.get("purpose")?);
	let list = chain.ask(given.at()?, |runtime, at| {
		let pages = (0..STATUS_PAGES)
			.map(|page| runtime.status_page(at, issuer, purpose, page))
			.collect::<Result<Vec<_>, _>>()?;
		Ok((runtime.now(at)?, pages.concat()))
	})?;
	json(list.and_then(|(now, bits)| {
		let list = StatusList::new(bits).map_err(Fault::unavailable)?;
		let url = status_list::url(&host.to_string(), issuer, purpose);
		let by = key.map_or_else(|| host.own_did(), IssuerKey::did);
		let credential = status_list::credential(&url, &by, &now.to_string(), purpose, &list);
		let jwt = key.map(|key| status_list::sign(&credential, key));
		Ok(StatusListAnswer { credential, jwt })
	})?)
}

//! `licensing_*`: who licensed it.

use super::{
	chain::Chain,
	fault::Fault,
	list::{AtMost, Limit},
	method::methods,
	verify::{self, PresentedLicense},
};
use crate::verify::Verification;
use bonafide_credentials::{
	status_list::{self, StatusList},
	IssuerKey,
};
use bonafide_primitives::{views::Page, Digest, Gtin, Lei, LicenseOpening, OpeningForm, RightId, StatusPurpose};
use bonafide_runtime_api::{GoodsQuestion, JoinsApi, LicensingView};
use pallet_licensing_api::{LicenseView, LicensingApi, LineStatus, MarkView, RightView, STATUS_PAGES};
use pallet_products_api::ProductsApi;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

/// The private licenses that are shown for goods: of four rights and three parties, each with all above it.
type Openings = AtMost<LicenseOpening, 100>;

methods! {
	/// A right of intellectual property.
	fn licensing_right(chain: &Chain, id: RightId) -> Result<RightView, Fault> {
		chain.find("id", id, |runtime, at| Ok(Ok(runtime.right(at, id)?)))
	}

	/// The rights that a product carries: who said so, if customs has recorded them, and the owner's word against them.
	fn licensing_marks(chain: &Chain, gtin: Gtin) -> Result<ProductMarks, Fault> {
		chain.find("gtin", gtin, |runtime, at| runtime.product(at, gtin.into()))?;
		let marks = chain.read(|runtime, at| runtime.marks(at, gtin.into()))?;
		Ok(ProductMarks { gtin, marks })
	}

	/// A license, the chain above it to the rights holder, and the quota left.
	fn licensing_get(chain: &Chain, id: Digest) -> Result<LicenseView, Fault> {
		chain.find("id", id, |runtime, at| Ok(Ok(runtime.license(at, id)?)))
	}

	/// The ids of the licenses that cover a product under the rights that it carries. Those above each may say
	/// otherwise: see `licensing_check`.
	fn licensing_byProduct(
		chain: &Chain,
		gtin: Gtin,
		cursor: Option<Digest>,
		limit: Limit
	) -> Result<Page<Digest>, Fault> {
		chain.find("gtin", gtin, |runtime, at| runtime.product(at, gtin.into()))?;
		chain.read(|runtime, at| runtime.licenses_by_product(at, gtin.into(), cursor, limit.0))
	}

	/// The ids of the licenses of an entity.
	fn licensing_byLicensee(
		chain: &Chain,
		lei: Lei,
		cursor: Option<Digest>,
		limit: Limit
	) -> Result<Page<Digest>, Fault> {
		chain.entity("lei", lei)?;
		chain.read(|runtime, at| runtime.licenses_by_licensee(at, lei.into(), cursor, limit.0))
	}

	/// The licenses of the rights on goods, or the lack of one. Speaks of the product line, never of an item.
	@Heavy
	fn licensing_check(
		chain: &Chain,
		goods: GoodsQuestion,
		licenses: Option<Openings>
	) -> Result<LicensingView, Fault> {
		let AtMost(openings) = licenses.unwrap_or_default();
		let openings = forms(openings);
		chain.read(|runtime, at| runtime.license_check(at, goods, openings))
	}

	/// The public's answer on a product line: licensed, licensed under rights that no customs administration has
	/// recorded, recalled or unknown. Never that an item is genuine.
	fn licensing_productLine(chain: &Chain, gtin: Gtin) -> Result<ProductLine, Fault> {
		let status = chain.read(|runtime, at| runtime.line_status(at, gtin.into()))?;
		Ok(ProductLine { gtin, status })
	}

	/// The license credentials of an issuer that no longer hold, as a credential that says so without this chain.
	@Heavy
	fn licensing_statusList(chain: &Chain, issuer: Lei, purpose: StatusPurpose) -> Result<SignedStatusList, Fault> {
		chain.entity("issuer", issuer)?;
		let pages = |page| chain.read(|runtime, at| runtime.status_page(at, issuer.into(), purpose, page));
		let bits = (0..STATUS_PAGES).map(pages).collect::<Result<Vec<_>, _>>()?.concat();
		let list = StatusList::new(bits).map_err(Fault::unavailable)?;
		let (host, key) = (&chain.sources().did_host, chain.sources().status_key.as_ref());
		let url = status_list::url(host, issuer, purpose);
		let by = key.map_or_else(|| host.own_did(), IssuerKey::did);
		let made = chain.now().0;
		let unsigned = status_list::credential(&url, &by, made, purpose, &list);
		let jwt = key.map(|key| status_list::sign(&unsigned, key)).transpose();
		let jwt = jwt.map_err(Fault::unavailable)?;
		let proven = key.map(|key| status_list::prove(&unsigned, made, key)).transpose();
		let proven = proven.map_err(Fault::unavailable)?.flatten();
		let credential = proven.unwrap_or(unsigned);
		Ok(SignedStatusList { credential, jwt })
	}

	/// The checks of a license, each by its name: on the credential by itself, and against the chain.
	@Heavy
	fn licensing_verify(chain: &Chain, license: PresentedLicense) -> Result<Verification, Fault> {
		verify::license(chain, license)
	}
}

/// The openings of private licenses as the runtime reads them.
pub fn forms(openings: Vec<LicenseOpening>) -> Vec<OpeningForm> {
	openings.into_iter().map(OpeningForm::from).collect()
}

/// The public's answer on a product line.
#[derive(Serialize, JsonSchema)]
struct ProductLine {
	gtin: Gtin,
	/// Recalled, licensed, licensed under unrecorded rights, or nothing known.
	status: LineStatus,
}

/// The rights that a product carries.
#[derive(Serialize, JsonSchema)]
struct ProductMarks {
	gtin: Gtin,
	/// By right.
	marks: Vec<MarkView>,
}

/// A status list as a credential.
#[derive(Serialize, JsonSchema)]
struct SignedStatusList {
	/// The `BitstringStatusListCredential`, with a Data Integrity proof by the node's `--status-key`, if that is
	/// Ed25519.
	credential: Value,
	/// The same as `vc+jwt`, signed with that key, whatever it is. None without one: nobody vouches for the list.
	jwt: Option<String>,
}

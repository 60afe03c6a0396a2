//! `products_*`: what is what.

use super::method::{json, Method, Parameter};
use bonafide_primitives::{Gtin, Lei};
use bonafide_runtime_api::{Page, ProductView, ProductsApi};

pub fn methods() -> Vec<Method> {
	vec![
		Method::new::<ProductView>(
			"products_get",
			"The product of a GTIN, in any spelling: 8, 12, 13 or 14 digits.",
			vec![Parameter::required::<Gtin>("gtin")],
			|chain, given| {
				let given = given.only(&["gtin"])?;
				let gtin: Gtin = given.get("gtin")?;
				json(
					chain
						.ask(given.at()?, |runtime, at| runtime.product(at, gtin))?
						.or_not_found("gtin", gtin)?,
				)
			},
		),
		Method::new::<Page<Gtin>>(
			"products_byOwner",
			"The products of which an entity is on record as the owner.",
			Parameter::of_list::<Gtin>(Parameter::required::<Lei>("lei")),
			|chain, given| {
				let given = given.only(&["lei", "cursor", "limit"])?;
				let (lei, cursor, limit) = (given.get("lei")?, given.find("cursor")?, given.limit()?);
				json(chain.ask(given.at()?, |runtime, at| {
					runtime.products_by_owner(at, lei, cursor, limit)
				})?)
			},
		),
	]
}

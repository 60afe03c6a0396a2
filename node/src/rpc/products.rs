//! `products_*`: what is what.

use super::method::{json, Method, Parameter};
use bonafide_primitives::Gtin;
use bonafide_runtime_api::{ProductView, ProductsApi};

pub fn methods() -> Vec<Method> {
	vec![Method::new::<ProductView>(
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
	)]
}

//! `licensing_*`: who licensed it.

use super::method::{json, Method, Parameter};
use bonafide_primitives::{Digest, RightId};
use bonafide_runtime_api::{GoodsQuestion, LicenseView, LicensingApi, LicensingView, RightView};

pub fn methods() -> Vec<Method> {
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
		Method::new::<LicensingView>(
			"licensing_check",
			"Whether the rights on goods are licensed, and by which licenses. Speaks of the product line, never of an item.",
			vec![Parameter::required::<GoodsQuestion>("goods")],
			|chain, given| {
				let at = given.at()?;
				let goods: GoodsQuestion = given.object("goods")?;
				json(chain.ask(at, |runtime, at| runtime.check(at, goods))?)
			},
		),
	]
}

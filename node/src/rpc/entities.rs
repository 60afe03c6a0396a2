//! `entities_*`: who is who.

use super::method::{json, Method, Parameter};
use bonafide_primitives::Lei;
use bonafide_runtime_api::{EntitiesApi, EntityView};
use sp_runtime::AccountId32;

pub fn methods() -> Vec<Method> {
	vec![
		Method::new::<EntityView>(
			"entities_get",
			"The entity of an LEI.",
			vec![Parameter::required::<Lei>("lei")],
			|chain, given| {
				let given = given.only(&["lei"])?;
				let lei: Lei = given.get("lei")?;
				json(
					chain
						.ask(given.at()?, |runtime, at| runtime.entity(at, lei))?
						.or_not_found("lei", lei)?,
				)
			},
		),
		Method::new::<EntityView>(
			"entities_byAccount",
			"The entity that an account acts for, as controller or delegate.",
			vec![Parameter::required::<String>("ss58")],
			|chain, given| {
				let given = given.only(&["ss58"])?;
				let account: AccountId32 = given.get("ss58")?;
				let entity = chain.ask(given.at()?, |runtime, at| runtime.entity_of(at, account.clone()))?;
				json(entity.or_not_found("ss58", account)?)
			},
		),
	]
}

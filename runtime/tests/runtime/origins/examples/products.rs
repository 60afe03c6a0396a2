use super::{entities::merger, text};
use crate::origins::{
	callers::{Caller, DISTRIBUTOR, EXPORTER, MANUFACTURER},
	world::{done, COUNCIL},
};
use bonafide_primitives::{Gtin, Lei};
use bonafide_runtime::{Runtime, RuntimeCall};
use pallet_products::{FeatureForm, ShowsForm};

type Call = pallet_products::Call<Runtime>;

/// The manufacturer's product.
pub fn gtin() -> Gtin {
	Gtin::with_check_digit("0952000000001").unwrap()
}

pub fn grant(prefix: &str, holder: Lei) -> RuntimeCall {
	let (prefix, holder) = (prefix.into(), holder.into());
	Call::grant_prefix { prefix, holder }.into()
}

pub fn registration(gtin: Gtin) -> RuntimeCall {
	Call::register {
		gtin: gtin.into(),
		hs: "6109.10".into(),
		description: text("T-shirt of cotton"),
		guides: Default::default(),
	}
	.into()
}

pub fn offer(to: Lei) -> RuntimeCall {
	let (gtin, to) = (gtin().into(), to.into());
	Call::offer_transfer { gtin, to }.into()
}

fn revocation(prefix: &str) -> RuntimeCall {
	let prefix = prefix.into();
	Call::revoke_prefix { prefix }.into()
}

pub fn grant_prefix(_: Caller) -> RuntimeCall {
	grant("952001", MANUFACTURER.lei())
}

pub fn grant_prefix_of_another(_: Caller) -> RuntimeCall {
	grant("9529991", MANUFACTURER.lei())
}

pub fn revoke_prefix(_: Caller) -> RuntimeCall {
	revocation("952000")
}

pub fn revoke_prefix_of_another(_: Caller) -> RuntimeCall {
	revocation("952999")
}

pub fn register(_: Caller) -> RuntimeCall {
	registration(Gtin::with_check_digit("0952000000002").unwrap())
}

pub fn update(_: Caller) -> RuntimeCall {
	Call::update {
		gtin: gtin().into(),
		hs: "6109.10".into(),
		description: text("T-shirt of organic cotton"),
		guides: Default::default(),
	}
	.into()
}

pub fn recall(_: Caller) -> RuntimeCall {
	let (gtin, reason) = (gtin().into(), text("The dye stains"));
	Call::recall { gtin, reason }.into()
}

pub fn recall_of_merged(caller: Caller) -> RuntimeCall {
	done(COUNCIL, merger(MANUFACTURER, DISTRIBUTOR));
	recall(caller)
}

pub fn lift_recall(caller: Caller) -> RuntimeCall {
	done(MANUFACTURER.controller(), recall(caller));
	let gtin = gtin().into();
	Call::lift_recall { gtin }.into()
}

pub fn offer_transfer(_: Caller) -> RuntimeCall {
	offer(EXPORTER.lei())
}

pub fn withdraw_offer(_: Caller) -> RuntimeCall {
	let gtin = gtin().into();
	Call::withdraw_offer { gtin }.into()
}

pub fn accept_transfer(_: Caller) -> RuntimeCall {
	done(MANUFACTURER.controller(), offer(DISTRIBUTOR.lei()));
	let gtin = gtin().into();
	Call::accept_transfer { gtin }.into()
}

pub fn set_features(_: Caller) -> RuntimeCall {
	let feature = FeatureForm {
		shows: ShowsForm::Open(text("A woven label in the neck")),
		guide: None,
	};
	let features = vec![feature].try_into().unwrap();
	let gtin = gtin().into();
	Call::set_features { gtin, features }.into()
}

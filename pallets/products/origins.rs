//! Every call of the register of products, with an example of it, and whom it lets through.

use crate::origins::{
	callers::{Caller, DISTRIBUTOR, EXPORTER, GS1_ORGANIZATION, MANUFACTURER},
	gate::Who::{self, *},
	rooms::{entities::merged, Room},
	table::{row, Row, THE_MANUFACTURER},
	world::{done, done_by, text, wait, COUNCIL, OTHER_GS1_ORGANIZATION},
};
use bonafide_primitives::{Gtin, Lei, Scope};
use bonafide_runtime::{Runtime, RuntimeCall, RuntimeError};
use pallet_products::{Error, FeatureForm, ShowsForm};

type Call = pallet_products::Call<Runtime>;

/// For the table of all calls.
pub const ROOM: Room = Room {
	pallet: "Products",
	place: 51,
	rows,
	settle,
	is_refusal,
	check: bonafide_runtime::Products::do_try_state,
};

const A_GS1_ORGANIZATION: Who = Acting(Scope::Manage, &[GS1_ORGANIZATION]);
/// To whom the product is offered.
const THE_DISTRIBUTOR: Who = Acting(Scope::Manage, &[DISTRIBUTOR]);

#[rustfmt::skip]
fn rows() -> Vec<Row> {
	vec![
		row("Products.assign_range", &[MostOfCouncil], assign_range),
		row("Products.grant_prefix", &[A_GS1_ORGANIZATION], grant_prefix),
		row("Products.grant_prefix (out of another's)", &[], grant_prefix_of_another),
		row("Products.revoke_prefix", &[A_GS1_ORGANIZATION], revoke_prefix),
		row("Products.revoke_prefix (of another)", &[], revoke_prefix_of_another),
		row("Products.register", &[THE_MANUFACTURER], register),
		row("Products.update", &[THE_MANUFACTURER], update),
		row("Products.recall", &[THE_MANUFACTURER], recall),
		row("Products.recall (of an owner merged into another)", &[THE_DISTRIBUTOR], recall_of_merged),
		row("Products.lift_recall", &[THE_MANUFACTURER], lift_recall),
		row("Products.offer_transfer", &[THE_MANUFACTURER], offer_transfer),
		row("Products.withdraw_offer", &[THE_MANUFACTURER], withdraw_offer),
		row("Products.accept_transfer", &[THE_DISTRIBUTOR], accept_transfer),
		row("Products.reassign", &[A_GS1_ORGANIZATION], reassign),
		row("Products.reassign (of another's)", &[], reassign_of_another),
		row("Products.set_features", &[THE_MANUFACTURER], set_features),
	]
}

fn is_refusal(error: &RuntimeError) -> bool {
	matches!(
		error,
		RuntimeError::Products(
			Error::NotAuthorized(_) | Error::NotPrefixHolder | Error::NotGranter | Error::NotOwner | Error::NotOffered
		)
	)
}

const OTHER_GS1_LEI: &str = "999900GS1ORG00000158";

/// Each GS1 organization has its range. The manufacturer registers a product and offers it to the distributor.
fn settle() {
	done(COUNCIL, assignment("952", GS1_ORGANIZATION.lei()));
	done(COUNCIL, assignment("953", OTHER_GS1_LEI.parse().unwrap()));
	done(GS1_ORGANIZATION.controller(), grant("952000", MANUFACTURER.lei()));
	done_by(OTHER_GS1_ORGANIZATION, grant("953999", MANUFACTURER.lei()));
	done(MANUFACTURER.controller(), registration(gtin()));
	done(MANUFACTURER.controller(), offer(DISTRIBUTOR.lei()));
}

/// The manufacturer's product.
pub fn gtin() -> Gtin {
	Gtin::with_check_digit("0952000000001").unwrap()
}

fn assignment(member: &str, to: Lei) -> RuntimeCall {
	let (from, until, to) = (member.into(), member.into(), Some(to.into()));
	Call::assign_range { from, until, to }.into()
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

pub fn assign_range(_: Caller) -> RuntimeCall {
	assignment("954", GS1_ORGANIZATION.lei())
}

pub fn grant_prefix(_: Caller) -> RuntimeCall {
	grant("952001", MANUFACTURER.lei())
}

pub fn grant_prefix_of_another(_: Caller) -> RuntimeCall {
	grant("9539991", MANUFACTURER.lei())
}

pub fn revoke_prefix(_: Caller) -> RuntimeCall {
	revocation("952000")
}

pub fn revoke_prefix_of_another(_: Caller) -> RuntimeCall {
	revocation("953999")
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
	merged(MANUFACTURER, DISTRIBUTOR);
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

pub fn reassign(_: Caller) -> RuntimeCall {
	done(GS1_ORGANIZATION.controller(), revocation("952000"));
	wait(1);
	done(GS1_ORGANIZATION.controller(), grant("952000", DISTRIBUTOR.lei()));
	let gtin = gtin().into();
	Call::reassign { gtin }.into()
}

pub fn reassign_of_another(_: Caller) -> RuntimeCall {
	let gtin = Gtin::with_check_digit("0953999000001").unwrap();
	done(MANUFACTURER.controller(), registration(gtin));
	Call::reassign { gtin: gtin.into() }.into()
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

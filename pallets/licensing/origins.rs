//! Every call of the register of rights and licenses, with an example of it, and whom it lets through.

use crate::origins::{
	callers::{Caller, CUSTOMS, DISTRIBUTOR, IMPORTER, MANUFACTURER, RIGHTS_HOLDER},
	gate::Who::{self, *},
	rooms::{
		entities::{merged, suspension},
		products::gtin,
		Room,
	},
	table::{row, Row, AN_OFFICER},
	world::{done, text, COUNCIL},
};
use bonafide_primitives::{Digest, EntryNumber, Lei, LicensedRole, RightId, Scope};
use bonafide_runtime::{Runtime, RuntimeCall, RuntimeError};
use pallet_licensing::{Error, LicenseForm, PrivateLicenseForm, ProductsForm, RightKind, Rights};

type Call = pallet_licensing::Call<Runtime>;

/// For the table of all calls.
pub const ROOM: Room = Room {
	pallet: "Licensing",
	place: 52,
	rows,
	settle,
	is_refusal,
	check: bonafide_runtime::Licensing::do_try_state,
};

/// The holder of the right, who licenses the manufacturer.
const THE_RIGHTS_HOLDER: Who = Acting(Scope::License, &[RIGHTS_HOLDER]);
/// The owner of the product, who licenses the importer in turn.
const THE_LICENSEE: Who = Acting(Scope::License, &[MANUFACTURER]);
/// The importer, whom the manufacturer licenses.
const THE_SUBLICENSEE: Who = Acting(Scope::License, &[IMPORTER]);
/// Into whom the rights holder merges, where it does.
const ITS_SUCCESSOR: Who = Acting(Scope::License, &[DISTRIBUTOR]);

#[rustfmt::skip]
fn rows() -> Vec<Row> {
	vec![
		row("Licensing.register_right", &[THE_RIGHTS_HOLDER], register_right),
		row("Licensing.renew_right", &[THE_RIGHTS_HOLDER], renew_right),
		row("Licensing.surrender_right", &[THE_RIGHTS_HOLDER], surrender_right),
		row("Licensing.strike_right", &[MostOfCouncil], strike_right),
		row("Licensing.contest_right (that became the manufacturer's)", &[THE_RIGHTS_HOLDER], contest_right),
		row("Licensing.record_right", &[AN_OFFICER], record_right),
		row("Licensing.strike_record", &[AN_OFFICER], strike_record),
		row("Licensing.offer_transfer (of a right that became the manufacturer's)", &[THE_LICENSEE], offer_transfer),
		row("Licensing.accept_transfer (of that)", &[THE_RIGHTS_HOLDER], accept_transfer),
		row("Licensing.withdraw_offer (of that)", &[THE_LICENSEE], withdraw_offer),
		row("Licensing.mark", &[THE_RIGHTS_HOLDER, THE_LICENSEE], mark),
		row("Licensing.unmark (as the owner said)", &[MostOfCouncil, THE_RIGHTS_HOLDER, THE_LICENSEE], unmark_owners),
		row("Licensing.unmark (as the holder said)", &[MostOfCouncil, THE_RIGHTS_HOLDER], unmark),
		row("Licensing.contest_mark", &[THE_LICENSEE], contest_mark),
		row("Licensing.grant", &[THE_RIGHTS_HOLDER], grant),
		row("Licensing.sublicense", &[THE_LICENSEE], sublicense),
		row("Licensing.amend", &[THE_RIGHTS_HOLDER], amend),
		row("Licensing.amend (a sublicense)", &[THE_LICENSEE], amend_sublicense),
		row("Licensing.grant_private", &[THE_RIGHTS_HOLDER], grant_private),
		row("Licensing.sublicense_private", &[THE_LICENSEE], sublicense_private),
		row("Licensing.amend_private", &[THE_RIGHTS_HOLDER], amend_private),
		row("Licensing.suspend", &[THE_RIGHTS_HOLDER, THE_LICENSEE], suspend),
		row("Licensing.suspend (of a suspended licensor)", &[THE_RIGHTS_HOLDER, MostOfCouncil], suspend_of_suspended),
		row("Licensing.reinstate", &[THE_RIGHTS_HOLDER, THE_LICENSEE], reinstate),
		row("Licensing.reinstate (against the holder)", &[THE_RIGHTS_HOLDER], reinstate_against_holder),
		row("Licensing.reinstate (against the council)", &[MostOfCouncil], reinstate_against_council),
		row("Licensing.revoke", &[THE_RIGHTS_HOLDER, THE_LICENSEE], revoke),
		row("Licensing.revoke (of a suspended licensor)", &[THE_RIGHTS_HOLDER, MostOfCouncil], revoke_of_suspended),
		row("Licensing.revoke (of a holder merged into another)", &[ITS_SUCCESSOR, THE_LICENSEE], revoke_of_merged),
		row("Licensing.contest_draw", &[THE_RIGHTS_HOLDER, THE_LICENSEE, THE_SUBLICENSEE], contest_draw),
	]
}

fn is_refusal(error: &RuntimeError) -> bool {
	matches!(
		error,
		RuntimeError::Licensing(
			Error::NotAuthorized(_)
				| Error::NotHolder
				| Error::NotOwner
				| Error::NotOwnerOrHolder
				| Error::NotMarker
				| Error::NotPartyToLicense
				| Error::LicensorNotSuspended
				| Error::NotLicensee
				| Error::NotLicensor
				| Error::NotSuspender
				| Error::NotOffered
		)
	)
}

/// The rights holder licenses the manufacturer, and it the importer.
fn settle() {
	done(RIGHTS_HOLDER.controller(), right("1"));
	done(RIGHTS_HOLDER.controller(), mark_with(RIGHT));
	done(RIGHTS_HOLDER.controller(), granted(LICENSE));
	done(MANUFACTURER.controller(), sublicensed(SUBLICENSE));
}

/// The right that the product carries.
pub const RIGHT: RightId = 0;
/// The license of the manufacturer.
pub const LICENSE: Digest = Digest::repeat_byte(1);
/// The license under it, of the importer.
pub const SUBLICENSE: Digest = Digest::repeat_byte(2);
/// A credential that is not anchored yet.
const OTHER: Digest = Digest::repeat_byte(3);

pub fn right(number: &str) -> RuntimeCall {
	right_until(number, None)
}

fn right_until(number: &str, expires: Option<&str>) -> RuntimeCall {
	Call::register_right {
		kind: RightKind::Trademark,
		office: text("US"),
		number: text(number),
		jurisdictions: Default::default(),
		expires: expires.map(Into::into),
	}
	.into()
}

pub fn mark_with(right: RightId) -> RuntimeCall {
	let gtin = gtin().into();
	Call::mark { gtin, right }.into()
}

fn terms(licensee: Lei, role: LicensedRole, sublicensing: u8) -> LicenseForm {
	LicenseForm {
		licensee: licensee.into(),
		role,
		products: ProductsForm::All,
		countries: Default::default(),
		quota: None,
		from: "2026-01-01".into(),
		until: "2026-12-31".into(),
		sublicensing,
		status_index: None,
		nesting: None,
		holder: None,
	}
}

pub fn granted(id: Digest) -> RuntimeCall {
	let (right, terms) = (RIGHT, terms(MANUFACTURER.lei(), LicensedRole::Manufacturer, 1));
	Call::grant { id, right, terms }.into()
}

pub fn sublicensed(id: Digest) -> RuntimeCall {
	let (parent, terms) = (LICENSE, terms(IMPORTER.lei(), LicensedRole::Importer, 0));
	let held = None;
	Call::sublicense {
		id,
		parent,
		terms,
		held,
	}
	.into()
}

pub fn register_right(_: Caller) -> RuntimeCall {
	right("2")
}

/// Once nobody says so.
pub fn mark(caller: Caller) -> RuntimeCall {
	done(RIGHTS_HOLDER.controller(), unmark(caller));
	mark_with(RIGHT)
}

/// A mark of the owner, in the place of the holder's.
pub fn unmark_owners(caller: Caller) -> RuntimeCall {
	done(MANUFACTURER.controller(), mark(caller));
	unmark(caller)
}

pub fn contest_mark(_: Caller) -> RuntimeCall {
	let (gtin, right) = (gtin().into(), RIGHT);
	let reason = Some(text("It shows no such mark"));
	Call::contest_mark { gtin, right, reason }.into()
}

pub fn unmark(_: Caller) -> RuntimeCall {
	let (gtin, right) = (gtin().into(), RIGHT);
	Call::unmark { gtin, right }.into()
}

pub fn grant(_: Caller) -> RuntimeCall {
	granted(OTHER)
}

pub fn sublicense(_: Caller) -> RuntimeCall {
	sublicensed(OTHER)
}

pub fn suspend(_: Caller) -> RuntimeCall {
	Call::suspend { id: SUBLICENSE }.into()
}

fn reinstatement() -> RuntimeCall {
	Call::reinstate { id: SUBLICENSE }.into()
}

pub fn reinstate(caller: Caller) -> RuntimeCall {
	done(MANUFACTURER.controller(), suspend(caller));
	reinstatement()
}

pub fn reinstate_against_holder(caller: Caller) -> RuntimeCall {
	done(RIGHTS_HOLDER.controller(), suspend(caller));
	reinstatement()
}

pub fn revoke(_: Caller) -> RuntimeCall {
	Call::revoke { id: SUBLICENSE }.into()
}

/// With the manufacturer, its licensor, suspended.
pub fn revoke_of_suspended(caller: Caller) -> RuntimeCall {
	done(COUNCIL, suspension(MANUFACTURER.lei()));
	revoke(caller)
}

pub fn suspend_of_suspended(caller: Caller) -> RuntimeCall {
	done(COUNCIL, suspension(MANUFACTURER.lei()));
	suspend(caller)
}

pub fn reinstate_against_council(caller: Caller) -> RuntimeCall {
	done(COUNCIL, suspend_of_suspended(caller));
	reinstatement()
}

pub fn contest_draw(_: Caller) -> RuntimeCall {
	Call::contest_draw {
		license: SUBLICENSE,
		entry: EntryNumber::new("ABC".parse().unwrap(), "0000001").unwrap().into(),
		reason: Some(text("No such goods")),
	}
	.into()
}

pub fn revoke_of_merged(caller: Caller) -> RuntimeCall {
	merged(RIGHTS_HOLDER, DISTRIBUTOR);
	revoke(caller)
}

pub fn amend(_: Caller) -> RuntimeCall {
	let terms = terms(MANUFACTURER.lei(), LicensedRole::Manufacturer, 1);
	let (license, id) = (LICENSE, OTHER);
	Call::amend { license, id, terms }.into()
}

pub fn amend_sublicense(_: Caller) -> RuntimeCall {
	let terms = terms(IMPORTER.lei(), LicensedRole::Importer, 0);
	let (license, id) = (SUBLICENSE, OTHER);
	Call::amend { license, id, terms }.into()
}

fn private_terms(sublicensing: u8) -> PrivateLicenseForm {
	PrivateLicenseForm {
		commitment: OTHER,
		quota: None,
		from: "2026-01-01".into(),
		until: "2026-12-31".into(),
		sublicensing,
		status_index: None,
		nesting: None,
		holder: None,
	}
}

pub fn grant_private(_: Caller) -> RuntimeCall {
	let (id, right, terms) = (OTHER, RIGHT, private_terms(1));
	Call::grant_private { id, right, terms }.into()
}

pub fn sublicense_private(_: Caller) -> RuntimeCall {
	let (id, parent, terms) = (OTHER, LICENSE, private_terms(0));
	let held = None;
	Call::sublicense_private {
		id,
		parent,
		terms,
		held,
	}
	.into()
}

pub fn amend_private(_: Caller) -> RuntimeCall {
	let (license, id, terms) = (LICENSE, OTHER, private_terms(1));
	Call::amend_private { license, id, terms }.into()
}

pub fn renew_right(_: Caller) -> RuntimeCall {
	done(RIGHTS_HOLDER.controller(), right_until("2", Some("2026-12-31")));
	let (right, until) = (RIGHT + 1, "2036-12-31".into());
	Call::renew_right { right, until }.into()
}

pub fn record_right(_: Caller) -> RuntimeCall {
	let (right, number, until) = (RIGHT, text("TMK 26-00001"), None);
	Call::record_right { right, number, until }.into()
}

pub fn strike_record(caller: Caller) -> RuntimeCall {
	done(CUSTOMS.controller(), record_right(caller));
	Call::strike_record { right: RIGHT }.into()
}

pub fn surrender_right(_: Caller) -> RuntimeCall {
	Call::surrender_right { right: RIGHT }.into()
}

pub fn strike_right(_: Caller) -> RuntimeCall {
	Call::strike_right { right: RIGHT }.into()
}

/// After the right has become another's, so that there is a rights holder to contest it.
pub fn contest_right(_: Caller) -> RuntimeCall {
	becomes_the_manufacturers();
	let (right, reason) = (RIGHT, Some(text("It is ours")));
	Call::contest_right { right, reason }.into()
}

fn becomes_the_manufacturers() {
	Rights::<Runtime>::mutate(RIGHT, |right| right.as_mut().unwrap().holder = MANUFACTURER.lei());
}

fn offered(to: Lei) -> RuntimeCall {
	let (right, to) = (RIGHT, to.into());
	Call::offer_transfer { right, to }.into()
}

/// After the right has become another's, so that there is a rights holder to offer it to.
pub fn offer_transfer(_: Caller) -> RuntimeCall {
	becomes_the_manufacturers();
	offered(RIGHTS_HOLDER.lei())
}

pub fn withdraw_offer(caller: Caller) -> RuntimeCall {
	done(MANUFACTURER.controller(), offer_transfer(caller));
	Call::withdraw_offer { right: RIGHT }.into()
}

pub fn accept_transfer(caller: Caller) -> RuntimeCall {
	done(MANUFACTURER.controller(), offer_transfer(caller));
	Call::accept_transfer { right: RIGHT }.into()
}

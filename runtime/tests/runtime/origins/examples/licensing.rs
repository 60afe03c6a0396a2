use super::{entities::merger, products::gtin, text};
use crate::origins::{
	callers::{Caller, DISTRIBUTOR, IMPORTER, MANUFACTURER, RIGHTS_HOLDER},
	world::{done, COUNCIL},
};
use bonafide_primitives::{Digest, Lei, LicensedRole, RightId};
use bonafide_runtime::{Runtime, RuntimeCall};
use pallet_licensing::{LicenseTerms, ProductTerms, RightKind};

type Call = pallet_licensing::Call<Runtime>;

/// The right that the product carries.
pub const RIGHT: RightId = 0;
/// The license of the manufacturer.
pub const LICENSE: Digest = Digest::repeat_byte(1);
/// The license under it, of the importer.
pub const SUBLICENSE: Digest = Digest::repeat_byte(2);
/// A credential that is not anchored yet.
const OTHER: Digest = Digest::repeat_byte(3);

pub fn right(number: &str) -> RuntimeCall {
	Call::register_right {
		kind: RightKind::Trademark,
		office: text("US"),
		number: text(number),
		recordation: None,
		expires: None,
	}
	.into()
}

pub fn mark_with(right: RightId) -> RuntimeCall {
	let gtin = gtin().into();
	Call::mark { gtin, right }.into()
}

fn terms(licensee: Lei, role: LicensedRole, sublicensing: u8) -> LicenseTerms {
	LicenseTerms {
		licensee: licensee.into(),
		role,
		products: ProductTerms::All,
		countries: Default::default(),
		quota: None,
		from: "2026-01-01".into(),
		until: "2026-12-31".into(),
		sublicensing,
	}
}

pub fn granted(id: Digest) -> RuntimeCall {
	let (right, terms) = (RIGHT, terms(MANUFACTURER.lei(), LicensedRole::Manufacturer, 1));
	Call::grant { id, right, terms }.into()
}

pub fn sublicensed(id: Digest) -> RuntimeCall {
	let (parent, terms) = (LICENSE, terms(IMPORTER.lei(), LicensedRole::Importer, 0));
	Call::sublicense { id, parent, terms }.into()
}

pub fn register_right(_: Caller) -> RuntimeCall {
	right("2")
}

pub fn mark(caller: Caller) -> RuntimeCall {
	done(RIGHTS_HOLDER.controller(), unmark(caller));
	mark_with(RIGHT)
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

pub fn revoke_of_merged(caller: Caller) -> RuntimeCall {
	done(COUNCIL, merger(RIGHTS_HOLDER, DISTRIBUTOR));
	revoke(caller)
}

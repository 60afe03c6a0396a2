use super::today;
use crate::{Licensing, Runtime};
use alloc::vec::Vec;
use bonafide_primitives::{Digest, LicensedGoods, Licenses as _, RightId};
use bonafide_runtime_api::{
	FindingView, GoodsQuestion, LicenseView, LicensingView, RightCheckView, RightView, Timestamp,
};
use core::iter::successors;
use pallet_customs::Finding;
use pallet_licensing::{ByLicensee, Coverage, LicenseState, Licenses, Listed, Rights};

/// The most licenses of one party under one right that one question looks at.
const MAX_LOOKED_AT: usize = 100;

pub(crate) fn right(id: RightId) -> Option<RightView> {
	let right = Rights::<Runtime>::get(id)?;
	Some(RightView {
		id,
		holder: right.holder,
		kind: right.kind,
		office: right.office.as_str().into(),
		number: right.number.as_str().into(),
		recordation: right.recordation.map(|number| number.as_str().into()),
		expires: right.expires,
	})
}

pub(crate) fn license(id: Digest) -> Option<LicenseView> {
	let validity = Licensing::validity(&id)?;
	let (state, revoked) = match validity.state {
		LicenseState::Active => ("active", None),
		LicenseState::Suspended { .. } => ("suspended", None),
		LicenseState::Revoked { at } => ("revoked", Some(Timestamp(at))),
	};
	let pruned = LicenseView {
		id,
		right: validity.right,
		licensor: validity.licensor,
		licensee: validity.licensee,
		parent: validity.parent,
		role: validity.role,
		products: None,
		countries: None,
		quota: None,
		drawn: None,
		left: None,
		from: validity.from,
		until: validity.until,
		sublicensing: None,
		state: state.into(),
		revoked,
		suspensions: validity
			.suspensions
			.iter()
			.map(|suspension| (Timestamp(suspension.from), suspension.until.map(Timestamp)))
			.collect(),
		since: Timestamp(validity.since),
		chain: successors(validity.parent, |above| Licensing::validity(above)?.parent).collect(),
		pruned: true,
	};
	let Some(license) = Licenses::<Runtime>::get(id) else {
		return Some(pruned);
	};
	Some(LicenseView {
		products: match license.products {
			Coverage::All => None,
			Coverage::Listed(_) => Some(Listed::<Runtime>::get(id).into_inner()),
		},
		countries: Some(license.countries.into_inner()),
		quota: license.quota,
		drawn: Some(license.drawn),
		left: Licensing::quota_left(id),
		sublicensing: Some(license.sublicensing),
		pruned: false,
		..pruned
	})
}

/// Looks for the licenses that would satisfy every right on the goods, as an importer would want to present them.
pub(crate) fn check(question: GoodsQuestion) -> LicensingView {
	let goods = LicensedGoods {
		gtin: question.gtin,
		country: question.country,
		manufacturer: question.manufacturer,
		importer: question.importer,
		retailer: question.retailer,
		quantity: question.quantity.unwrap_or(1),
	};
	let rights: Vec<_> = Licensing::rights_on(&goods.gtin)
		.into_iter()
		.filter_map(|right| check_right(right, &goods))
		.collect();
	LicensingView {
		licensed: (!rights.is_empty()).then(|| rights.iter().all(|right| right.licensed)),
		rights,
	}
}

fn check_right(right: RightId, goods: &LicensedGoods) -> Option<RightCheckView> {
	let holder = Licensing::holder(right)?;
	let mut parties: Vec<_> = [goods.manufacturer, goods.importer, goods.retailer]
		.into_iter()
		.flatten()
		.collect();
	parties.sort();
	parties.dedup();

	let (mut licenses, mut good, mut findings) = (Vec::new(), Vec::new(), Vec::new());
	for party in parties {
		for license in ByLicensee::<Runtime>::iter_key_prefix((party, right)).take(MAX_LOOKED_AT) {
			match Licensing::check(&license, goods, today()) {
				Ok(facts) => {
					licenses.push(license);
					good.push(facts);
				}
				Err(refusal) => findings.push(Finding::LicenseRefused { license, refusal }),
			}
		}
	}
	let licensed = Licensing::is_licensed(right, goods, &good);
	if !licensed {
		findings.push(Finding::NotLicensed { right });
	}
	if !Licensing::is_licensed_to_retailer(right, goods, &good) {
		findings.push(Finding::RetailerNotLicensed { right });
	}
	Some(RightCheckView {
		right,
		holder,
		licensed,
		licenses: licenses.into_iter().filter_map(license).collect(),
		findings: findings.into_iter().map(FindingView::from).collect(),
	})
}

use super::today;
use crate::{Entities, Licensing, Products, Runtime};
use alloc::{collections::BTreeSet, vec::Vec};
use bonafide_primitives::{
	Digest, Entities as _, Gtin, Lei, LicenseOpening, LicenseRefusal, LicensedGoods, LicensedRole, Licenses as _,
	Products as _, RightId,
};
use bonafide_runtime_api::{
	FindingView, GoodsQuestion, LicenseView, LicensingView, LineStatus, Page, RecordationView, RightCheckView,
	RightView, Timestamp,
};
use core::iter::successors;
use frame_support::storage::{with_transaction_unchecked, TransactionOutcome};
use pallet_customs::Finding;
use pallet_licensing::{
	ByLicensee, Coverage, Covered, Covers, LicenseState, Licenses, Listed, Marks, Offers, Recordations, Rights,
};

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
		jurisdictions: right.jurisdictions.into_inner(),
		recordations: Recordations::<Runtime>::iter_prefix(id)
			.map(|(by, recordation)| RecordationView {
				by,
				number: recordation.number.as_str().into(),
				since: Timestamp(recordation.since),
			})
			.collect(),
		expires: right.expires,
		held_since: Timestamp(right.held_since),
		offered_to: Offers::<Runtime>::get(id),
	})
}

pub(crate) fn license(id: Digest) -> Option<LicenseView> {
	let kept_as = Licensing::license_of(&id);
	let validity = Licensing::validity(&id)?;
	let version = Licensing::versions(&kept_as)
		.into_iter()
		.find(|version| version.credential == id)?;
	let (state, revoked) = match validity.state {
		LicenseState::Revoked { at } => ("revoked", Some(Timestamp(at))),
		_ if version.superseded.is_some() => ("superseded", None),
		LicenseState::Active => ("active", None),
		LicenseState::Suspended { .. } => ("suspended", None),
	};
	// A license refers to those above it by their first credentials; they are presented by their last.
	let credential = |above: &Digest| Licensing::validity(above).map(|above| above.credential);
	let chain = successors(validity.parent, |above| Licensing::validity(above)?.parent);
	let kept = Licenses::<Runtime>::get(kept_as);
	let bare = LicenseView {
		id,
		amends: (kept_as != id).then_some(kept_as),
		superseded_by: version.superseded.map(|(by, _)| by),
		status_index: None,
		right: validity.right,
		licensor: validity.licensor,
		licensee: validity.licensee,
		parent: validity.parent.as_ref().and_then(credential),
		role: validity.role,
		private: validity.commitment.is_some(),
		commitment: validity.commitment.filter(|_| validity.credential == id),
		products: None,
		prefixes: None,
		countries: None,
		quota: None,
		nesting: None,
		drawn: None,
		left: None,
		from: version.from,
		until: version.until,
		sublicensing: None,
		state: state.into(),
		revoked,
		suspensions: validity
			.suspensions
			.iter()
			.map(|suspension| (Timestamp(suspension.from), suspension.until.map(Timestamp)))
			.collect(),
		since: Timestamp(version.since),
		chain: chain.filter_map(|above| credential(&above)).collect(),
		pruned: kept.is_none(),
	};
	let Some(license) = kept.filter(|license| license.credential == id) else {
		return Some(bare);
	};
	let permission = license.granted.permission();
	let (products, prefixes) = match permission.map(|permission| &permission.products) {
		None | Some(Coverage::All) => (None, None),
		Some(Coverage::Listed(_)) => (Some(Listed::<Runtime>::get(kept_as).into_inner()), None),
		Some(Coverage::Prefixes(prefixes)) => (None, Some(prefixes.to_vec())),
	};
	Some(LicenseView {
		status_index: license.status_index,
		products,
		prefixes,
		countries: permission.map(|permission| permission.countries.to_vec()),
		quota: license.quota,
		nesting: Some(license.nesting),
		drawn: Some(license.drawn),
		left: Licensing::quota_left(id),
		sublicensing: Some(license.sublicensing),
		..bare
	})
}

/// The licenses that list the product, then those that list a prefix of it, then those for all that is marked with a right on
/// it: what each is kept under.
fn covering(gtin: Gtin, after: Option<Digest>) -> impl Iterator<Item = Digest> {
	let rights = Marks::<Runtime>::get(gtin).into_inner().into_keys();
	let mut places: Vec<_> = [Covered::Product(gtin)]
		.into_iter()
		.chain(gtin.prefixes().map(Covered::Prefix))
		.chain(rights.map(Covered::Right))
		.collect();
	let begun = after.and_then(|id| {
		let place = places
			.iter()
			.position(|place| Covers::<Runtime>::contains_key(place, id))?;
		let place = places.drain(..=place).next_back()?;
		Some(Covers::<Runtime>::iter_key_prefix_from(
			place,
			Covers::<Runtime>::hashed_key_for(place, id),
		))
	});
	let rest = places.into_iter().flat_map(Covers::<Runtime>::iter_key_prefix);
	begun.into_iter().flatten().chain(rest)
}

pub(crate) fn by_product(gtin: Gtin, cursor: Option<Digest>, limit: u32) -> Page<Digest> {
	let after = cursor.map(|credential| Licensing::license_of(&credential));
	Page::of(covering(gtin, after).filter_map(credential), limit)
}

pub(crate) fn by_licensee(lei: Lei, cursor: Option<Digest>, limit: u32) -> Page<Digest> {
	let after = cursor.and_then(|credential| {
		let right = Licensing::validity(&credential)?.right;
		Some(ByLicensee::<Runtime>::hashed_key_for((
			lei,
			right,
			Licensing::license_of(&credential),
		)))
	});
	let licenses = match after {
		Some(key) => ByLicensee::<Runtime>::iter_key_prefix_from((lei,), key),
		None => ByLicensee::<Runtime>::iter_key_prefix((lei,)),
	};
	Page::of(licenses.filter_map(|(_, id)| credential(id)), limit)
}

/// The credential in force of the license that is kept under `id`.
fn credential(id: Digest) -> Option<Digest> {
	Licensing::validity(&id).map(|license| license.credential)
}

/// An owner that holds the right needs no license. A retailer's license alone says nothing of how the goods were made. A private
/// license is found by no product, and nothing is told by it.
pub(crate) fn line_status(gtin: &Gtin) -> LineStatus {
	let Some(product) = Products::facts(gtin) else {
		return LineStatus::Unknown;
	};
	if product.recalled {
		return LineStatus::Recalled;
	}
	let owner = Entities::heir(&product.owner);
	let mut licenses = covering(*gtin, None)
		.take(MAX_LOOKED_AT)
		.filter_map(Licenses::<Runtime>::get)
		.filter(|license| license.granted.role() != Some(LicensedRole::Retailer))
		.filter(|license| Licensing::covers_line(&license.credential, gtin, today()))
		.map(|license| license.right);
	let mut licensed = BTreeSet::new();
	let is_licensed = |right: RightId| {
		let is_the_owners = Licensing::holder(right).is_some_and(|holder| Entities::heir(&holder) == owner);
		is_the_owners
			|| licensed.contains(&right)
			|| licenses.by_ref().any(|found| {
				licensed.insert(found);
				found == right
			})
	};
	let rights = Licensing::rights_on(gtin);
	if !rights.is_empty() && rights.into_iter().all(is_licensed) {
		LineStatus::Licensed
	} else {
		LineStatus::Unknown
	}
}

/// Looks for the licenses that would satisfy every right on the goods, as an importer would want to present them: the open ones of
/// the parties told, and the private ones whose `openings` show them.
pub(crate) fn check(question: GoodsQuestion, openings: &[LicenseOpening]) -> LicensingView {
	let goods = LicensedGoods {
		gtin: question.gtin,
		country: question.country,
		manufacturer: question.manufacturer,
		importer: question.importer,
		retailer: question.retailer,
		quantity: question.quantity.unwrap_or(1),
	};
	let product_line = line_status(&goods.gtin);
	let (refused, rights) = with_transaction_unchecked(|| {
		let refused: Vec<_> = openings.iter().filter_map(show).collect();
		let rights = Licensing::rights_on(&goods.gtin).into_iter();
		let rights: Vec<_> = rights.filter_map(|right| check_right(right, &goods)).collect();
		TransactionOutcome::Rollback((refused, rights))
	});
	LicensingView {
		product_line,
		licensed: (!rights.is_empty()).then(|| rights.iter().all(|right| right.licensed)),
		rights,
		refused,
	}
}

/// Shows a license to the register; tells why, if that is refused.
fn show(opening: &LicenseOpening) -> Option<FindingView> {
	let (license, fault) = (opening.license, Licensing::show(opening).err()?);
	let refusal = LicenseRefusal {
		license,
		fault,
		role: None,
	};
	Some(Finding::LicenseRefused { license, refusal }.into())
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
		let licenses_held = ByLicensee::<Runtime>::iter_key_prefix((party, right)).take(MAX_LOOKED_AT);
		for license in licenses_held.filter_map(credential) {
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

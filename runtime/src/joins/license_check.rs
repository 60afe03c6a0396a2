//! Goods, and the licenses that they have: the register of licenses judges, screening has the words for it.

use crate::{Entities, Licensing, Runtime, Timestamp};
use alloc::vec::Vec;
use bonafide_primitives::{
	views::Refusal, Clock as _, Digest, Entities as _, EntryNumber, LicenseOpening, LicenseRefusal, LicensedGoods,
	Licenses as _, OpeningForm, Presenter, RightId,
};
use bonafide_runtime_api::{FindingView, GoodsQuestion, LicensingView, RightCheckView};
use frame_support::storage::{with_transaction_unchecked, TransactionOutcome};
use pallet_customs::Finding;
use pallet_licensing::ByLicensee;
use pallet_licensing_api::{LicenseView, LineStatus};

/// The most licenses of one party under one right that one question looks at.
const MAX_LOOKED_AT: usize = 100;

/// Looks for the licenses that would satisfy every right on the goods, as their licensees would present them: the open
/// ones of the parties named, or of those in whose place they stand after mergers, and the private ones whose
/// `openings` show them. Who may have units drawn for an entry is a question of the entry: screening asks it.
pub(crate) fn license_check(question: &GoodsQuestion, openings: &[OpeningForm]) -> Result<LicensingView, Refusal> {
	let (goods, openings) = (question.read()?, OpeningForm::asked(openings)?);
	let product_line = LineStatus::of::<Runtime>(&goods.gtin);
	let (refused, rights) = with_transaction_unchecked(|| {
		let refused: Vec<_> = openings.iter().filter_map(show).collect();
		let rights = Licensing::rights_on(&goods.gtin, Timestamp::today()).into_iter();
		let rights: Vec<_> = rights.filter_map(|right| check_right(right, &goods)).collect();
		TransactionOutcome::Rollback((refused, rights))
	});
	Ok(LicensingView {
		product_line,
		licensed: (!rights.is_empty()).then(|| rights.iter().all(|right| right.licensed)),
		rights,
		refused,
	})
}

/// Shows a license to the register; a refusal is a finding.
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
		.map(|party| Entities::heir(&party))
		.collect();
	parties.sort();
	parties.dedup();

	let today = Timestamp::today();
	let (mut licenses, mut good, mut findings) = (Vec::new(), Vec::new(), Vec::new());
	for party in parties {
		let presenter = Presenter {
			entry: no_entry()?,
			importer: Some(party),
			filer: party,
			holdings: &[],
		};
		let licenses_held = Entities::united(&party, usize::MAX)
			.into_iter()
			.flatten()
			.flat_map(|lei| ByLicensee::<Runtime>::iter_key_prefix((lei, right)));
		for license in licenses_held.take(MAX_LOOKED_AT).filter_map(in_force) {
			match Licensing::check(&license, goods, today, &presenter) {
				Ok(facts) => {
					if facts.doubted {
						findings.push(Finding::LicensePartyNotInGoodStanding { license });
					}
					licenses.push(license);
					good.push(facts);
				}
				Err(refusal) => findings.push(Finding::LicenseRefused { license, refusal }),
			}
		}
	}
	let licensed = Licensing::is_licensed(right, goods, &good);
	if !licensed {
		findings.push(match Licensing::is_recorded(right, today) {
			true => Finding::NotLicensed { right },
			false => Finding::NotLicensedUnrecorded { right },
		});
	}
	if !Licensing::is_licensed_to_retailer(right, goods, &good) {
		findings.push(Finding::RetailerNotLicensed { right });
	}
	Some(RightCheckView {
		right,
		holder,
		licensed,
		licenses: licenses.into_iter().filter_map(LicenseView::of::<Runtime>).collect(),
		findings: findings.into_iter().map(FindingView::from).collect(),
	})
}

/// An entry number for a question that is of no entry: nothing is signed for it.
fn no_entry() -> Option<EntryNumber> {
	EntryNumber::new("AAA".parse().ok()?, "0000000").ok()
}

/// The credential in force of the license that is kept under `id`.
fn in_force(id: Digest) -> Option<Digest> {
	Licensing::validity(&id).map(|license| license.credential)
}

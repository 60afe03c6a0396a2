//! The presenters for whom units of a license are drawn.

use super::*;
use bonafide_primitives::{LicenseOpening, PrivateProducts, PrivateTerms, Scope};

/// The license of the maker with a quota, on product 0.
fn counted() -> Digest {
	chain(1, Some(10))[0]
}

fn check(id: Digest, presenter: &Presenter) -> Result<(), LicenseFault> {
	let checked = Licensing::check(&id, &goods(MAKER, 1), date(TODAY), presenter);
	checked.map(drop).map_err(|refusal| refusal.fault)
}

fn assert_may(id: Digest, presenter: &Presenter, may: bool) {
	let not_held = Err(LicenseFault::NotHeld);
	assert_eq!(check(id, presenter), if may { Ok(()) } else { not_held });
	assert_eq!(Licensing::may_draw(&id, presenter), may);
}

/// The proof of `filer` that it holds `credential`.
fn holding(credential: Digest, filer: u64, entry: EntryNumber) -> Holding {
	let message = Holding::message(&credential, &entry, &lei(filer));
	Holding {
		credential,
		signature: pair().sign(&message).0.into(),
	}
}

#[test]
fn the_licensee_and_whoever_has_its_mandate_draw() {
	run(|| {
		let id = counted();
		assert_may(id, &filed_by(MAKER), true);
		assert_may(id, &filed_by(IMPORTER), false);
		for scope in [Scope::Certify, Scope::Respond, Scope::Manage] {
			Members::set_mandate(lei(MAKER), lei(IMPORTER), scope);
		}
		assert_may(id, &filed_by(IMPORTER), false);
		for scope in [Scope::License, Scope::File] {
			Members::set_mandate(lei(MAKER), lei(IMPORTER), scope);
			assert_may(id, &filed_by(IMPORTER), true);
			// A broker files for that importer.
			let filed = Presenter {
				importer: Some(lei(IMPORTER)),
				..filed_by(RETAILER)
			};
			assert_may(id, &filed, true);
			Members::end_mandate(lei(MAKER), lei(IMPORTER), scope);
			assert_may(id, &filed, false);
		}
	});
}

#[test]
fn a_rival_does_not_draw_another_s_quota() {
	run(|| {
		let id = counted();
		assert_may(id, &filed_by(OTHER_MAKER), false);
		assert_eq!(Licensing::quota_left(id), Some(10));
	});
}

#[test]
fn whoever_holds_the_credential_draws_for_its_own_entry() {
	run(|| {
		let right = add_right(HOLDER);
		assert_ok!(Licensing::mark(Origin::signed(HOLDER), gtin(0).into(), right));
		let open = LicenseForm {
			quota: Some(10),
			holder: Some(holder_key()),
			..terms(MAKER)
		};
		assert_ok!(Licensing::grant(Origin::signed(HOLDER), id(1), right, open.clone()));
		let (own, other) = (entry(), EntryNumber::new("ABC".parse().unwrap(), "0000002").unwrap());
		for (holding, may) in [
			(holding(id(1), IMPORTER, own), true),
			// Copied from another filer, another entry, another credential.
			(holding(id(1), RETAILER, own), false),
			(holding(id(1), IMPORTER, other), false),
			(holding(id(2), IMPORTER, own), false),
		] {
			let filed = Presenter {
				holdings: &[holding],
				..filed_by(IMPORTER)
			};
			assert_may(id(1), &filed, may);
		}
		// The key is that of the last credential.
		let anew = LicenseForm { holder: None, ..open };
		amended(9, HOLDER, id(1), anew);
		let old = [holding(id(9), IMPORTER, own)];
		let filed = Presenter {
			holdings: &old,
			..filed_by(IMPORTER)
		};
		assert_may(id(9), &filed, false);
	});
}

#[test]
fn a_private_license_is_drawn_by_its_key_or_by_its_licensee_when_shown() {
	run(|| {
		let right = add_right(HOLDER);
		assert_ok!(Licensing::mark(Origin::signed(HOLDER), gtin(0).into(), right));
		let secret = PrivateTerms {
			licensee: lei(MAKER),
			role: LicensedRole::Manufacturer,
			products: PrivateProducts::All,
			countries: BoundedVec::new(),
			salt: Digest::repeat_byte(7),
		};
		let LicenseForm { from, until, .. } = terms(MAKER);
		let form = PrivateLicenseForm {
			commitment: secret.commitment(),
			quota: Some(10),
			from,
			until,
			sublicensing: 0,
			status_index: None,
			nesting: None,
			holder: Some(holder_key()),
		};
		assert_ok!(Licensing::grant_private(Origin::signed(HOLDER), id(1), right, form));
		// Not shown, as a sealed entry draws it.
		assert!(!Licensing::may_draw(&id(1), &filed_by(MAKER)));
		let shown_to = [holding(id(1), IMPORTER, entry())];
		let filed = Presenter {
			holdings: &shown_to,
			..filed_by(IMPORTER)
		};
		assert!(Licensing::may_draw(&id(1), &filed));
		frame_support::storage::with_transaction_unchecked(|| {
			let opening = LicenseOpening {
				license: id(1),
				terms: secret.clone(),
			};
			assert_ok!(Licensing::show(&opening));
			assert_may(id(1), &filed_by(MAKER), true);
			assert_may(id(1), &filed, true);
			assert_may(id(1), &filed_by(OTHER_MAKER), false);
			frame_support::storage::TransactionOutcome::Rollback(())
		});
	});
}

#[test]
fn nobody_is_asked_where_nothing_counts() {
	run(|| {
		let id = chain(1, None)[0];
		assert_may(id, &filed_by(RETAILER), true);
		assert!(!Licensing::may_draw(&super::id(9), &filed_by(RETAILER)));
	});
}

#[test]
fn what_does_not_hold_is_not_drawn() {
	run(|| {
		let ids = chain(2, Some(10));
		let filed = filed_by(OTHER_MAKER);
		assert!(Licensing::may_draw(&ids[1], &filed));
		assert_ok!(Licensing::suspend(Origin::signed(HOLDER), ids[0]));
		assert!(!Licensing::may_draw(&ids[1], &filed));
		assert_ok!(Licensing::reinstate(Origin::signed(HOLDER), ids[0]));
		assert_ok!(Licensing::revoke(Origin::signed(MAKER), ids[1]));
		assert!(!Licensing::may_draw(&ids[1], &filed));
	});
}

#[test]
fn a_sublicense_of_another_than_the_licensee_draws_nothing_from_above() {
	run(|| {
		let right = add_right(HOLDER);
		let LicenseForm { from, until, .. } = terms(MAKER);
		let form = PrivateLicenseForm {
			commitment: Digest::repeat_byte(5),
			quota: Some(10),
			from,
			until,
			sublicensing: 1,
			status_index: None,
			nesting: None,
			holder: Some(holder_key()),
		};
		assert_ok!(Licensing::grant_private(Origin::signed(HOLDER), id(1), right, form));
		let open = LicenseForm {
			sublicensing: 0,
			..terms(OTHER_MAKER)
		};
		// By the holder of the key, but the license above turns out to be the maker's.
		sublicensed(2, IMPORTER, id(1), open);
		assert!(Licensing::may_draw(&id(2), &filed_by(OTHER_MAKER)));
		let to_maker = LicenseForm {
			quota: Some(10),
			..terms(MAKER)
		};
		amended(9, HOLDER, id(1), to_maker);
		assert!(!Licensing::may_draw(&id(2), &filed_by(OTHER_MAKER)));
	});
}

#[test]
fn a_licensee_draws_its_own_quota_by_a_license_below_that_has_none() {
	run(|| {
		let root = chain(1, Some(10))[0];
		let without = sublicensed(2, MAKER, root, terms_below(1, OTHER_MAKER));
		let with = LicenseForm {
			quota: Some(5),
			..terms_below(1, OTHER_MAKER)
		};
		let with = sublicensed(3, MAKER, root, with);
		let may = |id, filer| Licensing::may_draw(&id, &filed_by(filer));
		assert_eq!(
			[may(without, MAKER), may(without, OTHER_MAKER), may(without, IMPORTER)],
			[true, true, false]
		);
		assert_eq!(
			[may(with, MAKER), may(with, OTHER_MAKER), may(with, HOLDER)],
			[false, true, false]
		);
	});
}

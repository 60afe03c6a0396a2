//! Parties that lost their standing or their role after a license was granted: open and private licenses are judged
//! alike.

use super::*;
use bonafide_primitives::{LicenseOpening, PrivateProducts, PrivateTerms, Role, Standing};

/// Grants the maker a license on product 0 and, under it, one to the other maker, as open or private ones. Returns the
/// second, with what shows them.
fn two(private: bool) -> (Digest, Vec<LicenseOpening>) {
	if !private {
		return (chain(2, None)[1], Vec::new());
	}
	let right = add_right(HOLDER);
	assert_ok!(Licensing::mark(Origin::signed(HOLDER), gtin(0).into(), right));
	let secret = |licensee| PrivateTerms {
		licensee: lei(licensee),
		role: LicensedRole::Manufacturer,
		products: PrivateProducts::All,
		countries: BoundedVec::new(),
		salt: Digest::repeat_byte(7),
	};
	let form = |licensee, sublicensing| PrivateLicenseForm {
		commitment: secret(licensee).commitment(),
		quota: None,
		from: "2026-01-01".into(),
		until: "2026-12-31".into(),
		sublicensing,
		status_index: None,
		nesting: None,
		holder: None,
	};
	assert_ok!(Licensing::grant_private(
		Origin::signed(HOLDER),
		id(1),
		right,
		form(MAKER, 1)
	));
	assert_ok!(sublicense_private_by(
		Origin::signed(MAKER),
		id(2),
		id(1),
		form(OTHER_MAKER, 0)
	));
	let openings = [(id(1), MAKER), (id(2), OTHER_MAKER)].map(|(license, licensee)| LicenseOpening {
		license,
		terms: secret(licensee),
	});
	(id(2), openings.into())
}

/// Asserts what a check of both kinds of licenses says after `happened`: the doubt, or the fault.
fn assert_after(happened: impl Fn(), expected: Result<bool, LicenseFault>) {
	for private in [false, true] {
		run(|| {
			let (leaf, openings) = two(private);
			let check = || {
				frame_support::storage::with_transaction_unchecked(|| {
					for opening in &openings {
						assert_ok!(Licensing::show(opening));
					}
					let checked = check_on(&leaf, &goods(OTHER_MAKER, 1), date(TODAY));
					frame_support::storage::TransactionOutcome::Rollback(checked)
				})
			};
			assert_eq!(check().map(|facts| facts.doubted), Ok(false));
			happened();
			let checked = check().map(|facts| facts.doubted).map_err(|refusal| refusal.fault);
			assert_eq!(checked, expected, "private: {private}");
		});
	}
}

#[test]
fn a_party_that_a_registrar_suspended_is_doubted() {
	for who in [HOLDER, MAKER, OTHER_MAKER] {
		assert_after(|| Members::set_standing(lei(who), Standing::Suspended), Ok(true));
		assert_after(|| Members::set_standing(lei(who), Standing::Retired), Ok(true));
	}
}

#[test]
fn on_a_party_that_the_council_suspended_no_license_rests() {
	for who in [HOLDER, MAKER, OTHER_MAKER] {
		assert_after(|| Members::deny(lei(who)), Err(LicenseFault::PartySuspended));
	}
}

#[test]
fn a_licensee_that_lost_its_role_is_not_licensed() {
	for who in [MAKER, OTHER_MAKER] {
		assert_after(
			|| {
				Members::admit(lei(who)).with(Role::Importer);
			},
			Err(LicenseFault::PartyNotCovered),
		);
	}
}

#[test]
fn a_lapsed_party_is_as_good_as_another() {
	for who in [HOLDER, MAKER, OTHER_MAKER] {
		assert_after(|| Members::set_standing(lei(who), Standing::Lapsed), Ok(false));
	}
}

#[test]
fn sublicenses_go_as_deep_as_the_amended_terms_allow() {
	run(|| {
		let ids = chain(3, None);
		let refused = |id: Digest, maker| {
			let checked = check_on(&id, &goods(maker, 1), date(TODAY));
			checked.err().map(|refusal| refusal.fault)
		};
		let levels = |n, license, sublicensing| {
			let terms = LicenseForm {
				sublicensing,
				..terms(MAKER)
			};
			amended(n, HOLDER, license, terms)
		};
		let one = levels(9, ids[0], 1);
		assert_eq!(refused(ids[1], OTHER_MAKER), None);
		assert_eq!(refused(ids[2], MAKER), Some(LicenseFault::PartyNotCovered));
		let none = levels(10, one, 0);
		assert_eq!(refused(ids[1], OTHER_MAKER), Some(LicenseFault::PartyNotCovered));
		assert_eq!(refused(none, MAKER), None);
		assert!(!Licensing::covers_line(&ids[1], &gtin(0), date(TODAY)));
		assert!(Licensing::covers_line(&none, &gtin(0), date(TODAY)));
	});
}

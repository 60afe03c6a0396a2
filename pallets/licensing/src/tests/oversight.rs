//! Suspending, reinstating and revoking.

use super::*;
use bonafide_primitives::{LicenseOpening, PrivateProducts, PrivateTerms, Role, Standing};

/// Under the holder's license to the maker, the maker's sublicense to the other maker.
fn sublicense() -> Digest {
	chain(2, None)[1]
}

fn suspend(who: u64, id: Digest) -> sp_runtime::DispatchResult {
	Licensing::suspend(Origin::signed(who), id)
}

fn reinstate(who: u64, id: Digest) -> sp_runtime::DispatchResult {
	Licensing::reinstate(Origin::signed(who), id)
}

fn revoke(who: u64, id: Digest) -> sp_runtime::DispatchResult {
	Licensing::revoke(Origin::signed(who), id)
}

#[test]
fn the_licensor_suspends_and_reinstates() {
	run(|| {
		let id = sublicense();
		assert_ok!(suspend(MAKER, id));
		assert_eq!(license(id).state, LicenseState::Suspended { by: Some(lei(MAKER)) });
		assert_eq!(
			last_event(),
			Event::LicenseSuspended {
				license: id,
				by: Some(lei(MAKER))
			}
		);
		assert_ok!(reinstate(MAKER, id));
		assert_eq!(license(id).state, LicenseState::Active);
		assert_eq!(
			last_event(),
			Event::LicenseReinstated {
				license: id,
				by: Some(lei(MAKER))
			}
		);
	});
}

#[test]
fn the_licensor_revokes() {
	run(|| {
		let id = sublicense();
		assert_ok!(revoke(MAKER, id));
		assert_eq!(
			license(id).state,
			LicenseState::Revoked {
				at: date(TODAY).midnight()
			}
		);
		assert_eq!(
			last_event(),
			Event::LicenseRevoked {
				license: id,
				by: Some(lei(MAKER))
			}
		);
	});
}

#[test]
fn the_holder_of_the_right_oversees_every_license_under_it() {
	run(|| {
		let id = sublicense();
		assert_ok!(suspend(CLERK, id));
		assert_ok!(reinstate(HOLDER, id));
		assert_ok!(suspend(MAKER, id));
		assert_ok!(reinstate(HOLDER, id));
		assert_ok!(suspend(MAKER, id));
		assert_ok!(revoke(HOLDER, id));
	});
}

#[test]
fn a_lapsed_licensor_takes_back_and_licenses_nothing_new() {
	run(|| {
		let id = sublicense();
		let root = license(id).parent.unwrap();
		Members::set_standing(lei(MAKER), Standing::Lapsed);
		assert_noop!(
			sublicense_by(Origin::signed(MAKER), super::id(100), root, terms_below(1, OTHER_MAKER)),
			Failure::NotAuthorized(NotActing::LeiLapsed)
		);
		assert_ok!(revoke(MAKER, id));
	});
}

#[test]
fn what_the_holder_suspended_the_licensor_cannot_reinstate() {
	run(|| {
		let id = sublicense();
		assert_ok!(suspend(HOLDER, id));
		assert_noop!(reinstate(MAKER, id), Failure::NotSuspender);
		assert_ok!(reinstate(HOLDER, id));
	});
}

#[test]
fn nobody_else_suspends_reinstates_or_revokes() {
	run(|| {
		let id = sublicense();
		assert_members_only(|origin| Licensing::suspend(origin, id));
		assert_members_only(|origin| Licensing::reinstate(origin, id));
		assert_members_only(|origin| Licensing::revoke(origin, id));
		// The licensee, another rights holder and a member without part in it.
		for who in [OTHER_MAKER, OTHER_HOLDER, RETAILER] {
			assert_noop!(suspend(who, id), Failure::NotLicensor);
			assert_noop!(reinstate(who, id), Failure::NotLicensor);
			assert_noop!(revoke(who, id), Failure::NotLicensor);
		}
		let root = license(id).parent.unwrap();
		assert_noop!(revoke(MAKER, root), Failure::NotLicensor);
	});
}

#[test]
fn states_change_one_step_at_a_time() {
	run(|| {
		let id = sublicense();
		assert_noop!(reinstate(MAKER, id), Failure::NotSuspended);
		assert_ok!(suspend(MAKER, id));
		assert_noop!(suspend(MAKER, id), Failure::AlreadySuspended);
	});
}

#[test]
fn revocation_is_final() {
	run(|| {
		let id = sublicense();
		assert_ok!(revoke(MAKER, id));
		assert_noop!(suspend(HOLDER, id), Failure::AlreadyRevoked);
		assert_noop!(reinstate(HOLDER, id), Failure::AlreadyRevoked);
		assert_noop!(revoke(HOLDER, id), Failure::AlreadyRevoked);
	});
}

#[test]
fn the_license_exists() {
	run(|| {
		assert_noop!(suspend(HOLDER, id(9)), Failure::LicenseNotFound);
		assert_noop!(reinstate(HOLDER, id(9)), Failure::LicenseNotFound);
		assert_noop!(revoke(HOLDER, id(9)), Failure::LicenseNotFound);
	});
}

#[test]
fn what_the_licensor_suspended_the_holder_suspends_in_its_place() {
	run(|| {
		let id = sublicense();
		assert_ok!(suspend(MAKER, id));
		assert_ok!(suspend(HOLDER, id));
		assert_eq!(license(id).state, LicenseState::Suspended { by: Some(lei(HOLDER)) });
		assert_eq!(license(id).suspensions.len(), 1);
		assert_noop!(suspend(HOLDER, id), Failure::AlreadySuspended);
		assert_noop!(suspend(MAKER, id), Failure::AlreadySuspended);
		assert_noop!(reinstate(MAKER, id), Failure::NotSuspender);
		assert_ok!(reinstate(HOLDER, id));
	});
}

#[test]
fn a_licensor_that_uses_up_its_suspensions_leaves_the_holder_and_the_council_theirs() {
	run(|| {
		let id = sublicense();
		for _ in 0..8 {
			assert_ok!(suspend(MAKER, id));
			assert_ok!(reinstate(MAKER, id));
		}
		assert_noop!(suspend(MAKER, id), Failure::MaxSuspensionsExceeded);
		for _ in 0..4 {
			assert_ok!(suspend(HOLDER, id));
			assert_ok!(reinstate(HOLDER, id));
		}
		assert_noop!(suspend(HOLDER, id), Failure::MaxSuspensionsExceeded);
		Members::deny(lei(MAKER));
		for _ in 0..4 {
			assert_ok!(Licensing::suspend(RawOrigin::Root.into(), id));
			assert_ok!(Licensing::reinstate(RawOrigin::Root.into(), id));
		}
		let last = Licensing::suspend(RawOrigin::Root.into(), id);
		assert_noop!(last, Failure::MaxSuspensionsExceeded);
	});
}

#[test]
fn the_council_takes_back_what_a_suspended_licensor_granted() {
	for (inactive, standing) in [
		(MAKER, Standing::Suspended),
		(MAKER, Standing::Retired),
		(HOLDER, Standing::Suspended),
	] {
		run(|| {
			let id = sublicense();
			let council = || Origin::from(RawOrigin::Root);
			assert_noop!(Licensing::suspend(council(), id), Failure::LicensorNotSuspended);
			assert_noop!(Licensing::revoke(council(), id), Failure::LicensorNotSuspended);
			assert_noop!(Licensing::suspend(council(), super::id(9)), Failure::LicenseNotFound);
			Members::set_standing(lei(inactive), standing);
			assert_ok!(Licensing::suspend(council(), id));
			assert_eq!(last_event(), Event::LicenseSuspended { license: id, by: None });
			assert_noop!(Licensing::suspend(council(), id), Failure::AlreadySuspended);

			// It takes its own suspension back, also once everybody is active again, and nobody else does.
			Members::set_standing(lei(inactive), Standing::Good);
			assert_noop!(reinstate(HOLDER, id), Failure::NotSuspender);
			assert_noop!(reinstate(MAKER, id), Failure::NotSuspender);
			assert_ok!(Licensing::reinstate(council(), id));
			assert_eq!(last_event(), Event::LicenseReinstated { license: id, by: None });

			Members::set_standing(lei(inactive), standing);
			assert_ok!(Licensing::revoke(council(), id));
			assert_eq!(last_event(), Event::LicenseRevoked { license: id, by: None });
		});
	}
}

#[test]
fn the_council_leaves_the_suspensions_of_others() {
	run(|| {
		let id = sublicense();
		assert_ok!(suspend(HOLDER, id));
		Members::set_standing(lei(MAKER), Standing::Suspended);
		let reinstated = Licensing::reinstate(RawOrigin::Root.into(), id);
		assert_noop!(reinstated, Failure::NotSuspender);
	});
}

#[test]
fn whom_the_holder_suspended_the_licensor_does_not_license_anew() {
	run(|| {
		let bad = sublicense();
		let root = license(bad).parent.unwrap();
		on("2026-03-02");
		assert_ok!(suspend(HOLDER, bad));
		on("2026-03-03");
		let anew = |n| sublicense_by(Origin::signed(MAKER), id(n), root, terms_below(1, OTHER_MAKER));
		assert_noop!(anew(9), Failure::LicenseeExcluded);
		// Privately nobody sees it, but the goods are refused when it is shown.
		let secret = secret(OTHER_MAKER, LicensedRole::Manufacturer);
		let terms = hidden(&secret);
		assert_ok!(sublicense_private_by(Origin::signed(MAKER), id(8), root, terms));
		let fault = || shown(id(8), &secret, &goods(OTHER_MAKER, 1));
		assert_eq!(fault(), Some(LicenseFault::PartyNotCovered));

		// The holder trusts it again: by reinstating, or by a license of its own.
		assert_ok!(reinstate(HOLDER, bad));
		assert_ok!(anew(9));
		assert_eq!(fault(), None);
		assert_ok!(revoke(HOLDER, id(9)));
		assert_noop!(anew(10), Failure::LicenseeExcluded);
		let right = license(root).right;
		assert_ok!(Licensing::grant(
			Origin::signed(HOLDER),
			id(11),
			right,
			terms_below(1, OTHER_MAKER)
		));
		assert_ok!(anew(10));
		// The licensor's own revocation excludes nobody.
		assert_ok!(revoke(MAKER, id(10)));
		assert_ok!(anew(12));
	});
}

/// Whoever is excluded merges into another that is not.
#[test]
fn the_heir_of_an_excluded_licensee_is_excluded() {
	run(|| {
		let bad = sublicense();
		let root = license(bad).parent.unwrap();
		assert_ok!(revoke(HOLDER, bad));
		on("2026-03-02");
		let anew = |n| sublicense_by(Origin::signed(MAKER), id(n), root, terms_of_importer());
		assert_ok!(anew(8));
		Members::merge(lei(OTHER_MAKER), lei(IMPORTER));
		assert_noop!(anew(9), Failure::LicenseeExcluded);
		let secret = secret(IMPORTER, LicensedRole::Importer);
		assert_ok!(sublicense_private_by(
			Origin::signed(MAKER),
			id(11),
			root,
			hidden(&secret)
		));
		let fault = || shown(id(11), &secret, &imported());
		assert_eq!(fault(), Some(LicenseFault::PartyNotCovered));
		// What it was licensed before is its own.
		assert_ok!(check_on(&id(8), &imported(), date("2026-03-02")));

		let right = license(root).right;
		assert_ok!(Licensing::grant(
			Origin::signed(HOLDER),
			id(10),
			right,
			terms_of_importer()
		));
		assert_ok!(anew(9));
		assert_eq!(fault(), None);
	});
}

/// Whoever is excluded takes over one that has a license, and passes it on.
#[test]
fn a_license_below_is_of_no_use_to_an_excluded_heir_nor_to_its_heirs() {
	run(|| {
		let bad = sublicense();
		let root = license(bad).parent.unwrap();
		assert_ok!(sublicense_by(Origin::signed(MAKER), id(8), root, terms_of_importer()));
		on("2026-03-02");
		assert_ok!(suspend(HOLDER, bad));
		let fault = || {
			check_on(&id(8), &imported(), date("2026-03-02"))
				.err()
				.map(|refusal| refusal.fault)
		};
		assert_eq!(fault(), None);
		Members::merge(lei(IMPORTER), lei(OTHER_MAKER));
		assert_eq!(fault(), Some(LicenseFault::PartyNotCovered));
		Members::admit(lei(500)).with(Role::Importer);
		Members::merge(lei(OTHER_MAKER), lei(500));
		assert_eq!(fault(), Some(LicenseFault::PartyNotCovered));
		assert_ok!(reinstate(HOLDER, bad));
		assert_eq!(fault(), None);
	});
}

/// One that stands for more than are looked at is licensed by the holder.
#[test]
fn nobody_looks_through_more_than_sixteen_entities() {
	run(|| {
		let root = license(sublicense()).parent.unwrap();
		let anew = |n| sublicense_by(Origin::signed(MAKER), id(n), root, terms_of_importer());
		for nth in 1..crate::MAX_UNITED as u64 {
			Members::admit(lei(500 + nth));
			Members::merge(lei(500 + nth), lei(IMPORTER));
		}
		assert_ok!(anew(8));
		Members::admit(lei(600));
		Members::merge(lei(600), lei(IMPORTER));
		assert_noop!(anew(9), Failure::LicenseeExcluded);
		let right = license(root).right;
		assert_ok!(Licensing::grant(
			Origin::signed(HOLDER),
			id(10),
			right,
			terms_of_importer()
		));
	});
}

fn secret(licensee: u64, role: LicensedRole) -> PrivateTerms {
	PrivateTerms {
		licensee: lei(licensee),
		role,
		products: PrivateProducts::All,
		countries: BoundedVec::new(),
		salt: Digest::repeat_byte(7),
	}
}

/// The form of a private license with these terms.
fn hidden(secret: &PrivateTerms) -> PrivateLicenseForm {
	PrivateLicenseForm {
		commitment: secret.commitment(),
		quota: None,
		from: "2026-01-01".into(),
		until: "2026-12-31".into(),
		sublicensing: 0,
		status_index: None,
		nesting: None,
		holder: Some(holder_key()),
	}
}

/// The fault of a private license for `goods`, once it is shown.
fn shown(license: Digest, secret: &PrivateTerms, goods: &LicensedGoods) -> Option<LicenseFault> {
	frame_support::storage::with_transaction_unchecked(|| {
		let terms = secret.clone();
		assert_ok!(Licensing::show(&LicenseOpening { license, terms }));
		let checked = check_on(&license, goods, Timestamp::today());
		frame_support::storage::TransactionOutcome::Rollback(checked.err().map(|refusal| refusal.fault))
	})
}

/// Terms for the importer, below those of the maker.
fn terms_of_importer() -> LicenseForm {
	LicenseForm {
		licensee: lei(IMPORTER).into(),
		role: LicensedRole::Importer,
		..terms_below(1, OTHER_MAKER)
	}
}

/// Goods that the importer brings in.
fn imported() -> LicensedGoods {
	LicensedGoods {
		importer: Some(lei(IMPORTER)),
		..goods(MAKER, 1)
	}
}

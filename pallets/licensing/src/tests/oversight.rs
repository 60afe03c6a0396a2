//! Suspending, reinstating and revoking.

use super::*;
use bonafide_primitives::Standing;

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
		assert_eq!(license(id).state, LicenseState::Suspended { by: lei(MAKER) });
		assert_eq!(
			last_event(),
			Event::LicenseSuspended {
				license: id,
				by: lei(MAKER)
			}
		);
		assert_ok!(reinstate(MAKER, id));
		assert_eq!(license(id).state, LicenseState::Active);
		assert_eq!(
			last_event(),
			Event::LicenseReinstated {
				license: id,
				by: lei(MAKER)
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
				by: lei(MAKER)
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
			Licensing::sublicense(Origin::signed(MAKER), super::id(100), root, terms_below(1, OTHER_MAKER)),
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
		assert_staff_only(|origin| Licensing::suspend(origin, id));
		assert_staff_only(|origin| Licensing::reinstate(origin, id));
		assert_staff_only(|origin| Licensing::revoke(origin, id));
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
		assert_noop!(suspend(HOLDER, id), Failure::AlreadySuspended);
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

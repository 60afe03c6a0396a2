//! Private licenses that nobody shows: judged, found, counted and ended.

use super::*;

#[test]
fn what_is_on_the_register_is_judged_when_granted() {
	run(|| {
		let secret = secret();
		let root = granted_privately(PrivateLicenseForm {
			quota: Some(10),
			sublicensing: 1,
			..private(&secret)
		});
		let maker = || Origin::signed(MAKER);
		let below = || PrivateLicenseForm {
			quota: Some(10),
			..private_below(4, &other_secret())
		};
		let refused = |terms, with: Failure| {
			assert_noop!(sublicense_private_by(maker(), id(2), root, terms), with);
		};
		refused(
			PrivateLicenseForm {
				quota: Some(0),
				..below()
			},
			Failure::ZeroQuota,
		);
		refused(
			PrivateLicenseForm {
				quota: Some(11),
				..below()
			},
			Failure::BeyondParentQuota,
		);
		let until = || "2027-01-01".into();
		refused(
			PrivateLicenseForm {
				until: until(),
				..below()
			},
			Failure::BeyondParentDates,
		);
		let sublicensing = 1;
		refused(
			PrivateLicenseForm {
				sublicensing,
				..below()
			},
			Failure::MaxDepthExceeded,
		);
		let status_index = Some(131_072);
		refused(
			PrivateLicenseForm {
				status_index,
				..below()
			},
			Failure::MaxStatusIndexExceeded,
		);
		let from = "2026-02-30".into();
		refused(
			PrivateLicenseForm { from, ..below() },
			Failure::InvalidDate(Malformed::NoSuchDay),
		);
		assert_noop!(
			sublicense_private_by(maker(), root, root, below()),
			Failure::CredentialExists
		);
		assert_noop!(
			Licensing::grant_private(Origin::signed(OTHER_HOLDER), id(2), 0, below()),
			Failure::NotHolder
		);
	});
}

#[test]
fn an_amendment_moves_what_a_license_is_found_by() {
	run(|| {
		let secret = secret();
		let open = LicenseForm {
			products: these([0]),
			..terms(MAKER)
		};
		let id = granted(open.clone());
		let holder = Origin::signed(HOLDER);
		assert_ok!(amend_private_by(holder.clone(), id, super::id(2), private(&secret)));
		assert_eq!(ByLicensee::<Test>::iter().count(), 0);
		assert_eq!(Covers::<Test>::iter().count(), 0);
		assert_eq!(Listed::<Test>::iter().count(), 0);
		assert_ok!(check_shown(super::id(2), &goods(MAKER, 1), &[(super::id(2), &secret)]));

		assert_ok!(amend_by(holder, super::id(2), super::id(3), open));
		assert!(ByLicensee::<Test>::contains_key((lei(MAKER), 0, id)));
		assert!(Covers::<Test>::contains_key((0, Covered::Product(gtin(0))), id));
		assert_eq!(fault(super::id(3), &goods(MAKER, 1), &[]), Ok(()));
	});
}

#[test]
fn units_are_drawn_from_private_licenses_without_showing_them() {
	run(|| {
		let secret = secret();
		let root = granted_privately(PrivateLicenseForm {
			quota: Some(10),
			..private(&secret)
		});
		let leaf = sublicensed_privately(2, MAKER, root, private_below(1, &other_secret()));
		assert!(Licensing::is_counted(&root));
		assert!(Licensing::is_counted(&leaf));
		assert_ok!(draw(&[leaf], 7));
		assert_eq!(Licensing::quota_left(leaf), Some(3));
		assert_noop!(draw(&[leaf], 4), Failure::BeyondQuota);
		give_back(&[leaf], 7);
		assert_eq!(Licensing::quota_left(leaf), Some(10));
	});
}

#[test]
fn a_private_license_is_suspended_reinstated_and_revoked_like_another() {
	run(|| {
		let secret = secret();
		let id = granted_privately(private(&secret));
		let holder = || Origin::signed(HOLDER);
		let shown = [(id, &secret)];
		assert_ok!(Licensing::suspend(holder(), id));
		assert_eq!(fault(id, &goods(MAKER, 1), &shown), Err((LicenseFault::Suspended, id)));
		assert_ok!(Licensing::reinstate(holder(), id));
		assert_eq!(fault(id, &goods(MAKER, 1), &shown), Ok(()));
		assert_ok!(Licensing::revoke(holder(), id));
		// Also by whoever is not shown it.
		assert_eq!(fault(id, &goods(MAKER, 1), &[]), Err((LicenseFault::Revoked, id)));
	});
}

#[test]
fn only_staff_grants_privately() {
	new_test_ext().execute_with(|| {
		let secret = secret();
		let root = granted_privately(private(&secret));
		assert_staff_only(|origin| Licensing::grant_private(origin, id(2), 0, private(&secret)));
		assert_staff_only(|origin| sublicense_private_by(origin, id(2), root, private_below(1, &secret)));
		assert_staff_only(|origin| amend_private_by(origin, root, id(2), private(&secret)));
	});
}

//! Private licenses above and below others.

use super::*;

#[test]
fn every_private_license_of_a_chain_is_shown() {
	run(|| {
		let (above, below) = (secret(), other_secret());
		let root = granted_privately(private(&above));
		let leaf = sublicensed_privately(2, MAKER, root, private_below(1, &below));
		let (license, parent, licensor) = (leaf, root, lei(MAKER));
		let event = Event::PrivateSublicenseGranted {
			license,
			parent,
			by: licensor,
		};
		assert_eq!(last_event(), event);
		let goods = goods(OTHER_MAKER, 1);
		assert_eq!(fault(leaf, &goods, &[]), Err((LicenseFault::Private, leaf)));
		assert_eq!(
			fault(leaf, &goods, &[(leaf, &below)]),
			Err((LicenseFault::Private, root))
		);
		assert_eq!(
			fault(leaf, &goods, &[(root, &above)]),
			Err((LicenseFault::Private, leaf))
		);
		assert_eq!(fault(leaf, &goods, &[(leaf, &below), (root, &above)]), Ok(()));

		let role = Some(LicensedRole::Manufacturer);
		let half_shown = check_shown(leaf, &goods, &[(leaf, &below)]).unwrap_err();
		assert_eq!(half_shown.role, role);
	});
}

#[test]
fn what_goes_beyond_the_licenses_above_is_refused_when_shown() {
	run(|| {
		// Product 0 in Vietnam above, all that is marked from anywhere below.
		let (above, below) = (secret(), other_secret());
		let root = granted_privately(private(&above));
		let leaf = sublicensed_privately(2, MAKER, root, private_below(1, &below));
		assert_ok!(Licensing::mark(Origin::signed(HOLDER), gtin(1).into(), 0));
		let shown = [(root, &above), (leaf, &below)];
		let made = || goods(OTHER_MAKER, 1);
		let gtin = gtin(1);
		assert_eq!(
			fault(leaf, &LicensedGoods { gtin, ..made() }, &shown),
			Err((LicenseFault::ProductNotCovered, root))
		);
		let country = "CN".parse().unwrap();
		assert_eq!(
			fault(leaf, &LicensedGoods { country, ..made() }, &shown),
			Err((LicenseFault::CountryNotCovered, root))
		);
	});
}

#[test]
fn a_private_license_does_not_lead_up_the_trade() {
	run(|| {
		let above = PrivateTerms {
			role: LicensedRole::Importer,
			..secret()
		};
		let below = other_secret();
		let root = granted_privately(private(&above));
		let leaf = sublicensed_privately(2, MAKER, root, private_below(1, &below));
		let shown = [(root, &above), (leaf, &below)];
		let refused = Err((LicenseFault::PartyNotCovered, leaf));
		assert_eq!(fault(leaf, &goods(OTHER_MAKER, 1), &shown), refused);
	});
}

#[test]
fn whoever_does_not_hold_a_private_license_does_not_sublicense() {
	run(|| {
		let root = granted_privately(private(&secret()));
		let importer = || Origin::signed(IMPORTER);
		let sublicense = |held| Licensing::sublicense(importer(), id(2), root, terms_below(1, OTHER_MAKER), held);
		let signed = |id, licensor| -> Option<HolderSignature> {
			let message = Holding::sublicense_message(&root, &id, &lei(licensor));
			Some(pair().sign(&message).0.into())
		};
		for held in [
			None,
			Some([0; 64].into()),
			// What the maker signed for itself, and for another credential.
			signed(id(2), MAKER),
			signed(id(3), IMPORTER),
		] {
			assert_noop!(sublicense(held), Failure::NotLicensee);
			let privately =
				Licensing::sublicense_private(importer(), id(2), root, private_below(1, &other_secret()), held);
			assert_noop!(privately, Failure::NotLicensee);
		}
		assert_ok!(sublicense(signed(id(2), IMPORTER)));
	});
}

#[test]
fn whoever_is_not_the_private_licensee_above_has_sublicensed_nothing() {
	run(|| {
		let (above, below) = (secret(), other_secret());
		// Without a holder key, nobody here can tell that the importer is not licensed.
		let root = granted_privately(PrivateLicenseForm {
			holder: None,
			..private(&above)
		});
		let leaf = sublicensed_privately(2, IMPORTER, root, private_below(1, &below));
		let open = sublicensed(3, IMPORTER, root, terms_below(1, OTHER_MAKER));
		let goods = goods(OTHER_MAKER, 1);
		let refused = |leaf| Err((LicenseFault::PartyNotCovered, leaf));
		assert_eq!(fault(leaf, &goods, &[(root, &above), (leaf, &below)]), refused(leaf));
		assert_eq!(fault(open, &goods, &[(root, &above)]), refused(open));

		// Nor is it good once the license above is open.
		amended(9, HOLDER, root, terms(MAKER));
		assert_eq!(fault(open, &goods, &[]), refused(open));
		assert_eq!(fault(leaf, &goods, &[(leaf, &below)]), refused(leaf));
		let own = sublicensed(4, MAKER, id(9), terms_below(1, OTHER_MAKER));
		assert_eq!(fault(own, &goods, &[]), Ok(()));
		// The holder of the right can put an end to it.
		assert_ok!(Licensing::revoke(Origin::signed(HOLDER), open));
		assert_eq!(fault(open, &goods, &[]), Err((LicenseFault::Revoked, open)));
	});
}

#[test]
fn a_private_license_whose_units_count_has_a_holder_key() {
	run(|| {
		let form = |quota| PrivateLicenseForm {
			quota,
			holder: None,
			..private(&secret())
		};
		let right = add_right(HOLDER);
		let grant = |n, terms| Licensing::grant_private(Origin::signed(HOLDER), id(n), right, terms);
		assert_noop!(grant(1, form(Some(10))), Failure::MissingHolderKey);
		assert_ok!(grant(1, form(None)));
		// Amending it, too; and below a quota that nests.
		assert_ok!(Licensing::grant(
			Origin::signed(HOLDER),
			id(2),
			right,
			LicenseForm {
				quota: Some(10),
				..terms(MAKER)
			}
		));
		assert_noop!(
			amend_private_by(Origin::signed(HOLDER), id(2), id(9), form(Some(10))),
			Failure::MissingHolderKey
		);
		let below = PrivateLicenseForm {
			holder: None,
			..private_below(1, &other_secret())
		};
		assert_noop!(
			sublicense_private_by(Origin::signed(MAKER), id(3), id(2), below.clone()),
			Failure::MissingHolderKey
		);
		assert_ok!(sublicense_private_by(Origin::signed(MAKER), id(3), id(1), below));
	});
}

/// Some wallets fill zeros into whatever is left out.
#[test]
fn a_key_for_which_anybody_signs_is_no_holder_key() {
	run(|| {
		let holder = Some([0; 32].into());
		let open = LicenseForm { holder, ..terms(MAKER) };
		let hidden = PrivateLicenseForm {
			holder,
			..private(&secret())
		};
		let right = add_right(HOLDER);
		let (by_holder, by_maker) = (Origin::signed(HOLDER), Origin::signed(MAKER));
		assert_noop!(
			Licensing::grant(by_holder.clone(), id(1), right, open.clone()),
			Failure::InvalidHolderKey
		);
		assert_noop!(
			Licensing::grant_private(by_holder.clone(), id(1), right, hidden.clone()),
			Failure::InvalidHolderKey
		);
		assert_ok!(Licensing::grant(by_holder.clone(), id(1), right, terms(MAKER)));
		assert_noop!(
			amend_private_by(by_holder, id(1), id(9), hidden.clone()),
			Failure::InvalidHolderKey
		);
		assert_noop!(
			sublicense_private_by(by_maker, id(2), id(1), hidden),
			Failure::InvalidHolderKey
		);
	});
}

#[test]
fn open_and_private_licenses_mix_on_a_chain() {
	run(|| {
		let right = add_right(HOLDER);
		let root = LicenseForm {
			countries: countries("VN"),
			products: these([0]),
			..terms(MAKER)
		};
		assert_ok!(Licensing::grant(Origin::signed(HOLDER), id(1), right, root));
		let middle = PrivateTerms {
			products: PrivateProducts::Listed(vec![gtin(0), gtin(1)].try_into().unwrap()),
			..other_secret()
		};
		sublicensed_privately(2, MAKER, id(1), private_below(1, &middle));
		let leaf = LicenseForm {
			products: these([0, 1]),
			countries: countries("VN"),
			..terms_below(2, MAKER)
		};
		sublicensed(3, OTHER_MAKER, id(2), leaf);
		let shown = [(id(2), &middle)];
		assert_eq!(fault(id(3), &goods(MAKER, 1), &shown), Ok(()));
		assert_eq!(fault(id(3), &goods(MAKER, 1), &[]), Err((LicenseFault::Private, id(2))));
		let gtin = gtin(1);
		let other = LicensedGoods {
			gtin,
			..goods(MAKER, 1)
		};
		assert_eq!(
			fault(id(3), &other, &shown),
			Err((LicenseFault::ProductNotCovered, id(1)))
		);
		// An open license is held against every open one above, also past a private one.
		let wider = LicenseForm {
			countries: countries("CN"),
			products: these([0]),
			..terms_below(2, MAKER)
		};
		assert_noop!(
			sublicense_by(Origin::signed(OTHER_MAKER), id(4), id(2), wider),
			Failure::BeyondParentCountries
		);
		let role = LicenseForm {
			role: LicensedRole::Importer,
			..terms_below(1, OTHER_MAKER)
		};
		sublicensed(
			5,
			MAKER,
			id(1),
			LicenseForm {
				products: these([0]),
				countries: countries("VN"),
				..role
			},
		);
		let made = PrivateTerms {
			licensee: lei(MAKER),
			..secret()
		};
		sublicensed_privately(6, OTHER_MAKER, id(5), private_below(2, &made));
		let refused = Err((LicenseFault::PartyNotCovered, id(6)));
		assert_eq!(fault(id(6), &goods(MAKER, 1), &[(id(6), &made)]), refused);
	});
}

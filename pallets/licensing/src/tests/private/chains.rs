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
fn whoever_is_not_the_private_licensee_above_has_sublicensed_nothing() {
	run(|| {
		let (above, below) = (secret(), other_secret());
		let root = granted_privately(private(&above));
		// Nobody here can tell that the importer is not licensed.
		let leaf = sublicensed_privately(2, IMPORTER, root, private_below(1, &below));
		let open = sublicensed(3, IMPORTER, root, terms_below(1, OTHER_MAKER));
		let goods = goods(OTHER_MAKER, 1);
		for (leaf, shown) in [
			(leaf, vec![(root, &above), (leaf, &below)]),
			(open, vec![(root, &above)]),
		] {
			assert_eq!(fault(leaf, &goods, &shown), Err((LicenseFault::PartyNotCovered, leaf)));
			// The holder of the right can put an end to it.
			assert_ok!(Licensing::revoke(Origin::signed(HOLDER), leaf));
			assert_eq!(fault(leaf, &goods, &shown), Err((LicenseFault::Revoked, leaf)));
		}
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
			Licensing::sublicense(Origin::signed(OTHER_MAKER), id(4), id(2), wider),
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

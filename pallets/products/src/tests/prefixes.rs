//! Company prefixes: granted and revoked.

use super::*;
use crate::{Grant, Prefixes, Products};
use bonafide_primitives::{Gs1Prefix, Malformed, Standing};

fn prefix() -> Gs1Prefix {
	PREFIX.parse().unwrap()
}

#[test]
fn a_gs1_organization_grants_and_revokes_a_prefix() {
	test(|| {
		assert_ok!(Register::grant_prefix(signed(GS1), PREFIX.into(), acme().into()));
		assert_eq!(
			last_event(),
			Event::PrefixGranted {
				prefix: prefix(),
				holder: acme(),
				by: gs1()
			}
		);
		assert_eq!(
			Prefixes::<Test>::get(prefix()),
			Some(Grant {
				holder: acme(),
				by: gs1(),
				since: NOW
			})
		);

		assert_ok!(Register::revoke_prefix(signed(GS1), PREFIX.into()));
		assert_eq!(
			last_event(),
			Event::PrefixRevoked {
				prefix: prefix(),
				holder: acme(),
				by: gs1()
			}
		);
		assert_eq!(Prefixes::<Test>::get(prefix()), None);
		grant(PREFIX, rival());
	});
}

#[test]
fn a_prefix_is_granted_once() {
	test(|| {
		grant(PREFIX, acme());
		for holder in [acme(), rival()] {
			let again = Register::grant_prefix(signed(GS1), PREFIX.into(), holder.into());
			assert_eq!(again, Err(Error::<Test>::PrefixExists.into()));
		}
	});
}

#[test]
fn an_organization_whose_lei_has_lapsed_grants_nothing_and_takes_back() {
	test(|| {
		grant(PREFIX, acme());
		Members::set_standing(gs1(), Standing::Lapsed);
		assert_noop!(
			Register::grant_prefix(signed(GS1), "9507000".into(), acme().into()),
			not_authorized(NotActing::LeiLapsed)
		);
		assert_ok!(Register::revoke_prefix(signed(GS1), PREFIX.into()));
	});
}

#[test]
fn a_prefix_is_granted_to_an_entity_in_good_standing() {
	test(|| {
		let to = |holder: &str| Register::grant_prefix(signed(GS1), PREFIX.into(), holder.into());
		assert_noop!(
			to("5493006MHB84DD0ZWV19"),
			Error::<Test>::InvalidLei(Malformed::CheckDigit)
		);
		assert_noop!(to(newcomer().as_str()), Error::<Test>::HolderNotInGoodStanding);
		for standing in [
			Standing::Lapsed,
			Standing::Suspended,
			Standing::Retired,
			Standing::Merged,
		] {
			Members::set_standing(rival(), standing);
			assert_noop!(to(rival().as_str()), Error::<Test>::HolderNotInGoodStanding);
		}
	});
}

#[test]
fn a_prefix_has_four_to_twelve_digits() {
	test(|| {
		for (text, reason) in [
			("950", Malformed::Length),
			("9506000134352", Malformed::Length),
			("95O6000", Malformed::Character),
			("", Malformed::Empty),
		] {
			let invalid = DispatchError::from(Error::<Test>::InvalidPrefix(reason));
			assert_noop!(Register::grant_prefix(signed(GS1), text.into(), acme().into()), invalid);
			assert_noop!(Register::revoke_prefix(signed(GS1), text.into()), invalid);
		}
		grant("9506", acme());
		grant("950600013435", acme());
	});
}

#[test]
fn the_organization_of_the_gs1_prefix_revokes() {
	test(|| {
		let revoke = |by| Register::revoke_prefix(signed(by), PREFIX.into());
		assert_noop!(revoke(GS1), Error::<Test>::PrefixNotFound);
		grant(PREFIX, acme());
		assert_noop!(revoke(OTHER_GS1), Error::<Test>::NotGranter);
		// Not even where the other is gone: the council assigns its GS1 Prefix anew.
		Members::set_standing(gs1(), Standing::Retired);
		assert_noop!(revoke(OTHER_GS1), Error::<Test>::NotGranter);
		assert_ok!(assign("950", "950", other_gs1().as_str()));
		assert_ok!(revoke(OTHER_GS1));
		assert_eq!(
			last_event(),
			Event::PrefixRevoked {
				prefix: prefix(),
				holder: acme(),
				by: other_gs1()
			}
		);
	});
}

#[test]
fn no_organization_grants_or_fences_off_what_is_of_another() {
	test(|| {
		grant("9506", acme());
		grant(PREFIX, acme());
		for prefix in ["9506", "950600", PREFIX, "950600013", "950600013435"] {
			let by_other = Register::grant_prefix(signed(OTHER_GS1), prefix.into(), rival().into());
			assert_noop!(by_other, Error::<Test>::NotGranter);
		}
		grant("950600", rival());
		grant("950600013", rival());
		// Nor what is of nobody, on a network where nothing is assigned.
		assert_ok!(Register::assign_range(
			RuntimeOrigin::root(),
			"950".into(),
			"950".into(),
			None
		));
		assert_noop!(
			Register::grant_prefix(signed(GS1), "9507".into(), rival().into()),
			Error::<Test>::NotGranter
		);
	});
}

#[test]
fn what_gs1_gives_to_no_company_is_granted_to_none() {
	test(|| {
		let refused = [
			// Within a region or a company, coupons, ISSN, ISBN and ISMN.
			"0201",
			"0299",
			"0401",
			"0501",
			"0599",
			"2012",
			"2999",
			"9771",
			"9781",
			"9790",
			"9801",
			"9899",
			"9900",
			"9999",
			// All GTIN-8s, and those for circulation within a company.
			"0000",
			"00000",
			"0000000",
			"000000123456",
		];
		for prefix in refused {
			let granted = Register::grant_prefix(signed(GS1), prefix.into(), acme().into());
			assert_noop!(granted, Error::<Test>::NotCompanyPrefix);
		}
	});
}

#[test]
fn only_gs1_organizations_grant_and_revoke() {
	test(|| {
		let refused = |call: &dyn Fn(RuntimeOrigin) -> DispatchResult| {
			assert_noop!(call(RuntimeOrigin::none()), BadOrigin);
			assert_noop!(call(RuntimeOrigin::root()), BadOrigin);
			assert_noop!(call(signed(STRANGER)), not_authorized(NotActing::NoEntity));
			assert_noop!(call(signed(ACME)), not_authorized(NotActing::WithoutRole));
			assert_noop!(call(signed(GS1_CLERK)), not_authorized(NotActing::OutOfScope));
		};
		refused(&|origin| Register::grant_prefix(origin, PREFIX.into(), acme().into()));
		grant(PREFIX, acme());
		refused(&|origin| Register::revoke_prefix(origin, PREFIX.into()));
		Members::set_standing(gs1(), Standing::Lapsed);
		let granted = Register::grant_prefix(signed(GS1), "9507000".into(), acme().into());
		assert_eq!(granted, Err(not_authorized(NotActing::LeiLapsed)));
		Members::set_standing(gs1(), Standing::Suspended);
		let suspended = not_authorized(NotActing::NotInGoodStanding);
		assert_noop!(Register::revoke_prefix(signed(GS1), PREFIX.into()), suspended);
	});
}

#[test]
fn the_longest_granted_prefix_decides() {
	test(|| {
		assert_noop!(register(ACME, GTIN), Error::<Test>::PrefixNotFound);
		grant("9507000", acme());
		assert_noop!(register(ACME, GTIN), Error::<Test>::PrefixNotFound);
		grant("9506", rival());
		assert_noop!(register(ACME, GTIN), Error::<Test>::NotPrefixHolder);
		grant("950600013", acme());
		assert_noop!(register(RIVAL, GTIN), Error::<Test>::NotPrefixHolder);
		assert_ok!(register(ACME, GTIN));
		grant("950600013435", rival());
		assert_noop!(register(ACME, "19506000134359"), Error::<Test>::NotPrefixHolder);
		assert_ok!(register(RIVAL, "19506000134359"));
	});
}

#[test]
fn a_gtin_8_is_granted_with_twelve_digits() {
	test(|| {
		assert_noop!(register(ACME, "96385074"), Error::<Test>::PrefixNotFound);
		grant("000009638507", acme());
		assert_ok!(register(ACME, "96385074"));
	});
}

#[test]
fn a_gtin_8_is_granted_by_the_organization_of_its_own_gs1_prefix() {
	test(|| {
		let by_other = Register::grant_prefix(signed(OTHER_GS1), "000009638507".into(), acme().into());
		assert_noop!(by_other, Error::<Test>::NotGranter);
		assert_ok!(assign("963", "963", other_gs1().as_str()));
		let granted = Register::grant_prefix(signed(OTHER_GS1), "000009638507".into(), acme().into());
		assert_ok!(granted);
	});
}

#[test]
fn products_outlive_their_prefix() {
	test(|| {
		registered();
		assert_ok!(Register::revoke_prefix(signed(GS1), PREFIX.into()));
		assert_eq!(Products::<Test>::get(gtin()).unwrap().owner, acme());
		assert_ok!(Register::recall(signed(ACME), GTIN.into(), "Battery".into()));
	});
}

//! GS1 Prefixes, assigned to GS1 organizations.

use super::*;
use crate::Ranges;
use bonafide_primitives::{Lei, Malformed, MemberPrefix};

fn organization(member: &str) -> Option<Lei> {
	Ranges::<Test>::get(member.parse::<MemberPrefix>().unwrap())
}

#[test]
fn the_council_assigns_a_range_and_takes_it_back() {
	test(|| {
		assert_ok!(assign(" 400 ", "440", other_gs1().as_str()));
		let (from, until) = ("400".parse().unwrap(), "440".parse().unwrap());
		let assigned = |to| Event::RangeAssigned { from, until, to };
		assert_eq!(last_event(), assigned(Some(other_gs1())));
		let organizations = || ["399", "400", "423", "440", "441"].map(organization);
		let other = Some(other_gs1());
		assert_eq!(organizations(), [None, other, other, other, None]);

		// A part of it to another, all of it to none.
		assert_ok!(assign("423", "423", gs1().as_str()));
		assert_eq!(organizations(), [None, other, Some(gs1()), other, None]);
		assert_ok!(Register::assign_range(
			RuntimeOrigin::root(),
			"400".into(),
			"440".into(),
			None
		));
		assert_eq!(last_event(), assigned(None));
		assert_eq!(organizations(), [None; 5]);
	});
}

#[test]
fn whoever_has_the_range_decides_on_what_was_granted_before() {
	test(|| {
		grant(PREFIX, acme());
		assert_ok!(assign("950", "950", other_gs1().as_str()));
		assert_noop!(
			Register::revoke_prefix(signed(GS1), PREFIX.into()),
			Error::<Test>::NotGranter
		);
		assert_ok!(register(ACME, GTIN));
		assert_ok!(Register::revoke_prefix(signed(OTHER_GS1), PREFIX.into()));
	});
}

#[test]
fn a_range_is_assigned_to_a_gs1_organization() {
	test(|| {
		for none in [acme(), newcomer()] {
			assert_noop!(assign("400", "440", none.as_str()), Error::<Test>::NotGs1Organization);
		}
		assert_noop!(
			assign("400", "440", "5493006MHB84DD0ZWV19"),
			Error::<Test>::InvalidLei(Malformed::CheckDigit)
		);
	});
}

#[test]
fn a_range_has_three_digits_and_an_order_and_is_for_companies() {
	test(|| {
		let to_gs1 = |from: &str, until: &str| assign(from, until, gs1().as_str());
		for (text, why) in [
			("40", Malformed::Length),
			("4000", Malformed::Length),
			("4O0", Malformed::Character),
		] {
			let refused = DispatchError::from(Error::<Test>::InvalidRange(why));
			assert_noop!(to_gs1(text, "440"), refused);
			assert_noop!(to_gs1("400", text), refused);
		}
		assert_noop!(to_gs1("440", "400"), Error::<Test>::ReversedRange);
		for (from, until) in [
			("019", "030"),
			("029", "029"),
			("199", "200"),
			("969", "977"),
			("000", "999"),
		] {
			assert_noop!(to_gs1(from, until), Error::<Test>::NotCompanyPrefix);
		}
		assert_ok!(to_gs1("000", "019"));
	});
}

#[test]
fn nobody_else_assigns() {
	test(|| {
		for origin in [RuntimeOrigin::none(), signed(GS1), signed(STRANGER)] {
			assert_noop!(
				Register::assign_range(origin, "400".into(), "440".into(), Some(gs1().into())),
				BadOrigin
			);
		}
	});
}

#[test]
#[should_panic(expected = "GS1 Prefixes 020 to 029 in the genesis config")]
fn the_chain_does_not_start_with_a_range_that_is_for_no_company() {
	let genesis = crate::GenesisConfig::<Test> {
		ranges: vec![("020".parse().unwrap(), "029".parse().unwrap(), gs1())],
		..Default::default()
	};
	let _ = sp_runtime::BuildStorage::build_storage(&genesis);
}

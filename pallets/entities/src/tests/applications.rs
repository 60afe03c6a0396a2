//! Applications: filed, withdrawn, decided.

use super::*;
use crate::{Accounts, Application, Applications, Entities, Entity};
use bonafide_primitives::{Malformed, Role, Standing};

const APPLICANT: u64 = 50;

fn apply(who: u64, lei: &str) -> DispatchResult {
	let asked = roles(&[Role::Exporter, Role::Customs]);
	Register::apply(signed(who), lei.into(), name("Newcomer SA"), "MX".into(), asked)
}

fn applied(who: u64) {
	assert_ok!(apply(who, newcomer().as_str()));
}

#[test]
fn an_account_applies() {
	test(|| {
		assert_ok!(apply(APPLICANT, " 506700GE1G29325QX363 "));
		assert_eq!(
			last_event(),
			Event::ApplicationFiled {
				applicant: APPLICANT,
				lei: newcomer()
			}
		);
		let application = Application {
			lei: newcomer(),
			name: name("Newcomer SA"),
			country: "MX".parse().unwrap(),
			roles: roles(&[Role::Exporter, Role::Customs]),
			since: NOW,
		};
		assert_eq!(Applications::<Test>::get(APPLICANT), Some(application));
		assert_eq!(Accounts::<Test>::get(APPLICANT), None);
	});
}

#[test]
fn nobody_can_squat_an_lei() {
	test(|| {
		applied(STRANGER);
		applied(APPLICANT);
		assert_ok!(Register::admit(signed(REGISTRAR), APPLICANT, NOW, RENEWAL.into()));
		assert!(Entities::<Test>::get(newcomer()).unwrap().is_controlled_by(&APPLICANT));
		assert_noop!(
			Register::admit(signed(REGISTRAR), STRANGER, NOW, RENEWAL.into()),
			Error::<Test>::EntityExists
		);
		assert_ok!(Register::refuse(signed(REGISTRAR), STRANGER));
	});
}

#[test]
fn an_application_must_be_complete_and_new() {
	test(|| {
		let with = |lei: &str, text, country: &str| {
			Register::apply(signed(APPLICANT), lei.into(), name(text), country.into(), roles(&[]))
		};
		let lei = "506700GE1G29325QX363";
		assert_noop!(
			with("506700GE1G29325QX364", "N", "MX"),
			Error::<Test>::InvalidLei(Malformed::CheckDigit)
		);
		assert_noop!(
			with("506700GE1G29325QX36", "N", "MX"),
			Error::<Test>::InvalidLei(Malformed::Length)
		);
		assert_noop!(
			with(lei, "N", "XX"),
			Error::<Test>::InvalidCountry(Malformed::Unassigned)
		);
		assert_noop!(with(lei, "", "MX"), Error::<Test>::BlankName);
		assert_noop!(with(lei, "  ", "MX"), Error::<Test>::BlankName);
		assert_noop!(with(acme().as_str(), "N", "MX"), Error::<Test>::EntityExists);

		assert_ok!(with(lei, "N", "MX"));
		assert_noop!(with(lei, "N", "MX"), Error::<Test>::ApplicationExists);
	});
}

#[test]
fn only_accounts_that_act_for_nobody_apply() {
	test(|| {
		for who in [ACME, ACME_MANAGER, ACME_CLERK] {
			assert_noop!(apply(who, newcomer().as_str()), Error::<Test>::AlreadyActing);
		}
		for origin in [RuntimeOrigin::none(), council()] {
			let lei = newcomer().into();
			assert_noop!(
				Register::apply(origin, lei, name("N"), "MX".into(), roles(&[])),
				BadOrigin
			);
		}
	});
}

#[test]
fn an_applicant_withdraws() {
	test(|| {
		applied(APPLICANT);
		assert_noop!(Register::withdraw_application(RuntimeOrigin::none()), BadOrigin);
		assert_noop!(Register::withdraw_application(council()), BadOrigin);
		assert_noop!(
			Register::withdraw_application(signed(STRANGER)),
			Error::<Test>::ApplicationNotFound
		);
		assert_ok!(Register::withdraw_application(signed(APPLICANT)));
		assert_eq!(last_event(), Event::ApplicationWithdrawn { applicant: APPLICANT });
		assert_noop!(
			Register::withdraw_application(signed(APPLICANT)),
			Error::<Test>::ApplicationNotFound
		);
		applied(APPLICANT);
	});
}

#[test]
fn a_registrar_admits_with_the_roles_of_ordinary_trade() {
	test(|| {
		applied(APPLICANT);
		assert_ok!(Register::admit(
			signed(REGISTRAR_MANAGER),
			APPLICANT,
			NOW,
			RENEWAL.into()
		));
		let granted = roles(&[Role::Exporter]);
		let by = Some(registrar());
		let event = Event::EntityAdmitted {
			lei: newcomer(),
			controller: APPLICANT,
			roles: granted.clone(),
			renewal: date(RENEWAL),
			by,
		};
		assert_eq!(last_event(), event);
		let entity = Entity {
			name: name("Newcomer SA"),
			country: "MX".parse().unwrap(),
			controller: Some(APPLICANT),
			roles: granted,
			renewal: date(RENEWAL),
			standing: Standing::Good,
			successor: None,
			proposed_successor: None,
			mergers: 0,
			admitted_by: by,
			since: NOW,
			delegate_count: 0,
			offer_count: 0,
			last_key: 0,
			key_limit: 4,
			key_count: 0,
			alias_count: 0,
		};
		assert_eq!(Entities::<Test>::get(newcomer()), Some(entity));
		assert_eq!(Accounts::<Test>::get(APPLICANT), Some(newcomer()));
		assert_eq!(Applications::<Test>::get(APPLICANT), None);
		assert_noop!(
			Register::admit(signed(REGISTRAR), APPLICANT, NOW, RENEWAL.into()),
			Error::<Test>::ApplicationNotFound
		);
	});
}

#[test]
fn an_lei_that_has_lapsed_is_not_admitted() {
	test(|| {
		applied(APPLICANT);
		let admit = |renewal: &str| Register::admit(council(), APPLICANT, NOW, renewal.into());
		for day in ["2026-05-27", TODAY] {
			assert_noop!(admit(day), Error::<Test>::RenewalPast);
		}
		assert_noop!(admit("soon"), Error::<Test>::InvalidDate(Malformed::Character));
		assert_ok!(admit("2026-05-29"));
	});
}

#[test]
fn the_council_admits_with_every_role() {
	test(|| {
		applied(APPLICANT);
		assert_ok!(Register::admit(council(), APPLICANT, NOW, RENEWAL.into()));
		let entity = Entities::<Test>::get(newcomer()).unwrap();
		assert_eq!(entity.roles, roles(&[Role::Exporter, Role::Customs]));
		assert_eq!(entity.admitted_by, None);
	});
}

#[test]
fn what_is_admitted_is_what_was_examined() {
	test(|| {
		applied(APPLICANT);
		Timestamp::set_timestamp(NOW + 6_000);
		assert_ok!(Register::withdraw_application(signed(APPLICANT)));
		applied(APPLICANT);
		assert_noop!(
			Register::admit(council(), APPLICANT, NOW, RENEWAL.into()),
			Error::<Test>::ApplicationChanged
		);
		assert_ok!(Register::admit(council(), APPLICANT, NOW + 6_000, RENEWAL.into()));
	});
}

/// A stranger that names the applicant does not keep it out.
#[test]
fn an_applicant_whom_others_would_have_as_their_delegate_is_admitted() {
	test(|| {
		applied(APPLICANT);
		assert_ok!(Register::remove_delegate(signed(ACME), ACME_CLERK));
		for by in [ACME, BROKER] {
			assert_ok!(offer_delegation(by, APPLICANT, &[Scope::Certify]));
		}
		assert_ok!(Register::admit(council(), APPLICANT, NOW, RENEWAL.into()));
		assert_eq!(Accounts::<Test>::get(APPLICANT), Some(newcomer()));
	});
}

#[test]
fn an_applicant_that_became_a_delegate_is_not_admitted() {
	test(|| {
		applied(APPLICANT);
		assert_ok!(Register::remove_delegate(signed(ACME), ACME_CLERK));
		entrust(ACME, APPLICANT, &[Scope::File]);
		assert_noop!(
			Register::admit(council(), APPLICANT, NOW, RENEWAL.into()),
			Error::<Test>::AlreadyActing
		);
		assert_ok!(Register::resign(signed(APPLICANT)));
		assert_ok!(Register::admit(council(), APPLICANT, NOW, RENEWAL.into()));
	});
}

#[test]
fn a_registrar_or_the_council_refuses() {
	test(|| {
		for (origin, by) in [(council(), None), (signed(REGISTRAR_MANAGER), Some(registrar()))] {
			applied(APPLICANT);
			assert_ok!(Register::refuse(origin.clone(), APPLICANT));
			assert_eq!(
				last_event(),
				Event::ApplicationRefused {
					applicant: APPLICANT,
					lei: newcomer(),
					by
				}
			);
			assert_noop!(Register::refuse(origin, APPLICANT), Error::<Test>::ApplicationNotFound);
		}
		assert_eq!(Entities::<Test>::get(newcomer()), None);
	});
}

#[test]
fn only_a_registrar_or_the_council_decides() {
	test(|| {
		applied(APPLICANT);
		assert_for_council_or_registrar(|origin| Register::admit(origin, APPLICANT, NOW, RENEWAL.into()));
		assert_for_council_or_registrar(|origin| Register::refuse(origin, APPLICANT));
		assert_noop!(
			Register::admit(signed(APPLICANT), APPLICANT, NOW, RENEWAL.into()),
			not_authorized(NotActing::NoEntity)
		);
	});
}

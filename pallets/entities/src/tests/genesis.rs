//! Entities that are there from the first block.

use super::*;
use crate::{Entities, Entity, Founder};
use bonafide_primitives::{Role, Standing};

#[test]
fn founders_are_there_from_the_first_block() {
	genesis(vec![founder(registrar(), REGISTRAR, &[Role::Registrar, Role::Customs])]).execute_with(|| {
		let entity = Entity {
			name: name("Founder"),
			country: "US".parse().unwrap(),
			controller: Some(REGISTRAR),
			roles: roles(&[Role::Registrar, Role::Customs]),
			renewal: date(RENEWAL),
			standing: Standing::Good,
			successor: None,
			proposed_successor: None,
			mergers: 0,
			admitted_by: None,
			since: 0,
			delegate_count: 0,
			offer_count: 0,
			last_key: 0,
			key_limit: 4,
			key_count: 0,
			alias_count: 0,
		};
		assert_eq!(Entities::<Test>::get(registrar()), Some(entity));
		assert_eq!(Accounts::<Test>::get(REGISTRAR), Some(registrar()));
		Register::do_try_state().unwrap();
	});
}

#[test]
#[should_panic = "is listed twice"]
fn a_founder_is_listed_once() {
	genesis(vec![founder(acme(), 1, &[]), founder(acme(), 2, &[])]);
}

#[test]
#[should_panic = "acts for another entity"]
fn a_founder_has_its_own_controller() {
	genesis(vec![founder(acme(), 1, &[]), founder(broker(), 1, &[])]);
}

#[test]
#[should_panic = "has no name"]
fn a_founder_has_a_name() {
	genesis(vec![Founder {
		name: name(""),
		..founder(acme(), 1, &[])
	}]);
}

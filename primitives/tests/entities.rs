//! The words of the register of entities.

use bonafide_primitives::{Alias, KeyPurpose, Malformed, PublicKey, Role, Scope, SpelledAlias, Standing};
use serde_json::{from_value, json, to_value};

#[test]
fn six_roles_have_aliases() {
	let roles: Vec<_> = Role::ALL.into_iter().filter(|role| role.is_gbi()).collect();
	assert_eq!(
		roles,
		[
			Role::Manufacturer,
			Role::Exporter,
			Role::Shipper,
			Role::Seller,
			Role::Distributor,
			Role::Packager
		]
	);
	assert!(roles.iter().all(|role| !role.is_of_public_trust()));
}

#[test]
fn brokers_file_present_licenses_and_answer() {
	let scopes: Vec<_> = Scope::ALL.into_iter().filter(|scope| scope.is_for_brokers()).collect();
	assert_eq!(scopes, [Scope::License, Scope::File, Scope::Respond]);
}

#[test]
fn an_entity_is_active_while_good_or_lapsed() {
	for standing in [Standing::Suspended, Standing::Retired, Standing::Merged] {
		assert!(!standing.is_active());
	}
	assert!(Standing::Good.is_active() && Standing::Lapsed.is_active());
}

#[test]
fn an_alias_is_read_as_typed_and_told_by_scheme() {
	let duns = SpelledAlias::Duns(" 12-345-6789".into()).read().unwrap();
	assert_eq!(duns, Alias::Duns("123456789".parse().unwrap()));
	assert_eq!(SpelledAlias::from(duns).read(), Ok(duns));
	assert_eq!(
		SpelledAlias::Gln("9506000134351".into()).read(),
		Err(Malformed::CheckDigit)
	);
	let gln = Alias::Gln("9506000134352".parse().unwrap());
	assert_eq!(SpelledAlias::from(gln).read(), Ok(gln));
	for (alias, told) in [
		(duns, json!({ "scheme": "duns", "value": "123456789" })),
		(gln, json!({ "scheme": "gln", "value": "9506000134352" })),
	] {
		assert_eq!(to_value(alias).unwrap(), told);
		assert_eq!(from_value::<Alias>(told).unwrap(), alias);
	}
}

#[test]
fn the_kind_of_a_key_says_what_it_is_for_and_what_it_looks_like() {
	for (key, purpose, is_well_formed) in [
		(PublicKey::Ed25519([1; 32]), KeyPurpose::Assertion, true),
		(PublicKey::Ed25519([0; 32]), KeyPurpose::Assertion, false),
		(PublicKey::P256([2; 33]), KeyPurpose::Assertion, true),
		(PublicKey::P256([3; 33]), KeyPurpose::Assertion, true),
		(PublicKey::P256([4; 33]), KeyPurpose::Assertion, false),
		(PublicKey::X25519([1; 32]), KeyPurpose::KeyAgreement, true),
		(PublicKey::X25519([0; 32]), KeyPurpose::KeyAgreement, false),
	] {
		assert_eq!((key.purpose(), key.is_well_formed()), (purpose, is_well_formed));
	}
}

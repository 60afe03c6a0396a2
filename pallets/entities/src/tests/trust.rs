//! The trust that others have in what an entity issued.

use super::*;
use bonafide_primitives::{Entities as _, Trust};

fn trust() -> Trust {
	Register::trust(&acme())
}

#[test]
fn trust_follows_who_suspended() {
	test(|| {
		assert_eq!(Register::trust(&newcomer()), Trust::Denied);
		assert_eq!(trust(), Trust::Full);
		Timestamp::set_timestamp(date("2027-01-01").midnight());
		assert_eq!(trust(), Trust::Full, "a late renewal stops no goods");
		assert_ok!(Register::suspend(council(), acme().into(), reason("r")));
		assert_eq!(trust(), Trust::Denied);
		assert_ok!(Register::reinstate(council(), acme().into()));
		assert_eq!(trust(), Trust::Full);
	});
}

#[test]
fn a_registrar_doubts_and_the_council_denies() {
	test(|| {
		assert_ok!(Register::suspend(signed(REGISTRAR), acme().into(), reason("r")));
		assert_eq!(trust(), Trust::Doubted);
		assert_ok!(Register::suspend(council(), acme().into(), reason("forged")));
		assert_eq!(trust(), Trust::Denied);
	});
}

#[test]
fn who_retires_is_doubted_and_does_not_clear_its_name() {
	test(|| {
		assert_ok!(Register::retire(signed(ACME), acme().into()));
		assert_eq!(trust(), Trust::Doubted);
		assert_ok!(Register::reinstate(council(), acme().into()));
		assert_ok!(Register::suspend(council(), acme().into(), reason("forged")));
		assert_ok!(Register::retire(council(), acme().into()));
		assert_eq!(trust(), Trust::Denied);
		assert_ok!(Register::reinstate(council(), acme().into()));
		assert_eq!(trust(), Trust::Full);
	});
}

#[test]
fn nobody_escapes_by_retiring() {
	test(|| {
		assert_ok!(Register::retire(signed(ACME), acme().into()));
		assert_ok!(Register::resign(signed(ACME)));
		assert_ok!(Register::suspend(council(), acme().into(), reason("forged")));
		assert_eq!(trust(), Trust::Denied);
		assert_noop!(
			Register::suspend(council(), acme().into(), reason("forged")),
			Error::<Test>::AlreadySuspended
		);
	});
}

#[test]
fn who_has_merged_is_trusted_as_its_heir() {
	test(|| {
		merge(acme(), broker(), BROKER);
		assert_eq!(trust(), Trust::Full);
		assert_ok!(Register::suspend(council(), broker().into(), reason("r")));
		assert_eq!(trust(), Trust::Denied);
	});
}

//! Customs is told of whatever was issued by a party that the council or a registrar does not trust any more.

use super::table::{
	at_the_table, certificate, council, findings, id, import, line, merge, named, terms, this_year, wait, Party,
	BLANKET, DAY, LICENSE, RIGHT, SINGLE, SUBLICENSE,
};
use bonafide_primitives::{views::Timestamp, Standing};
use bonafide_runtime::Runtime;
use pallet_certificates::CertificateState;
use pallet_licensing::LicenseState;
use pallet_licensing_api::runtime_decl_for_licensing_api::LicensingApiV1;
use serde_json::{json, Value};
use Party::*;

fn suspension(party: Party) -> Value {
	json!({ "lei": party.lei(), "reason": "Forged certificates" })
}

fn has(found: &[String], code: &str) -> bool {
	found.iter().any(|known| known == code)
}

/// R:H4
#[test]
fn goods_under_the_certificate_of_a_certifier_that_the_council_suspended_are_found() {
	at_the_table(|| {
		council("Entities.suspend", suspension(Maker)).unwrap();
		let number = import(1, vec![line(json!({}))]);
		let found = findings(number, 1);
		assert!(has(&found, "CERTIFIER_SUSPENDED"), "{found:?}");
		assert!(has(&found, "LICENSE_PARTY_SUSPENDED"), "{found:?}");
		assert!(has(&found, "NOT_LICENSED"), "{found:?}");
	});
}

/// R:H4
#[test]
fn goods_under_the_certificate_of_a_certifier_that_a_registrar_suspended_are_told_as_advice() {
	at_the_table(|| {
		OtherRegistrar.does("Entities.suspend", suspension(Maker)).unwrap();
		let number = import(1, vec![line(json!({}))]);
		let found = findings(number, 1);
		assert!(has(&found, "CERTIFIER_NOT_IN_GOOD_STANDING"), "{found:?}");
		assert!(has(&found, "LICENSE_PARTY_NOT_IN_GOOD_STANDING"), "{found:?}");
		assert_eq!(
			super::table::hard_and_advice(number).0,
			0,
			"a registrar alone stops no goods: {found:?}"
		);
	});
}

/// R:H4
#[test]
fn the_council_takes_back_what_a_suspended_party_issued() {
	at_the_table(|| {
		council("Entities.suspend", suspension(Maker)).unwrap();
		assert_eq!(council("Certificates.withdraw", json!({ "id": id(BLANKET) })), Ok(()));
		let withdrawn = pallet_certificates::Certificates::<Runtime>::get(id(BLANKET)).unwrap();
		assert!(matches!(withdrawn.state, CertificateState::Withdrawn { .. }));
		assert_eq!(council("Licensing.revoke", json!({ "id": id(SUBLICENSE) })), Ok(()));
		let revoked = pallet_licensing::Licenses::<Runtime>::get(id(SUBLICENSE)).unwrap();
		assert!(matches!(revoked.state, LicenseState::Revoked { .. }));
	});
}

/// R:H4: but not of one that is active.
#[test]
fn the_council_takes_nothing_back_for_a_party_that_can_do_it_itself() {
	at_the_table(|| {
		assert!(council("Certificates.withdraw", json!({ "id": id(BLANKET) })).is_err());
		assert!(council("Licensing.revoke", json!({ "id": id(LICENSE) })).is_err());
		assert!(OtherRegistrar
			.does("Certificates.withdraw", json!({ "id": id(SINGLE) }))
			.is_err());
	});
}

/// R:L10: those who would license it anew see why they cannot.
#[test]
fn a_licensee_whom_the_holder_has_excluded_is_shown() {
	at_the_table(|| {
		let shown = || {
			let license = <Runtime as LicensingApiV1<_>>::license(id(SUBLICENSE)).unwrap();
			let right = <Runtime as LicensingApiV1<_>>::right(RIGHT).unwrap();
			(license.excluded, right.excluded)
		};
		assert_eq!(shown(), (None, vec![]));
		Holder
			.does("Licensing.revoke", json!({ "id": id(SUBLICENSE) }))
			.unwrap();
		let now = Timestamp(bonafide_runtime::Timestamp::get());
		assert_eq!(shown(), (Some(now), vec![(Importer.lei(), now)]));
		let terms = terms(Importer, "Importer", Some(10), 0);
		let sublicense = json!({ "id": id(52), "parent": id(LICENSE), "terms": terms });
		assert_eq!(Maker.does("Licensing.sublicense", sublicense), Err("LicenseeExcluded"));
		let grant = json!({ "id": id(52), "right": RIGHT, "terms": terms });
		Holder.does("Licensing.grant", grant).unwrap();
		assert_eq!(shown(), (None, vec![]));
	});
}

/// R:L10: whoever is excluded merges into another, which the licensor then licenses.
#[test]
fn a_licensee_whom_the_holder_has_excluded_does_not_come_back_as_its_heir() {
	at_the_table(|| {
		Holder
			.does("Licensing.revoke", json!({ "id": id(SUBLICENSE) }))
			.unwrap();
		merge(Importer, Shell);
		let terms = terms(Shell, "Importer", Some(10), 0);
		let sublicense = json!({ "id": id(52), "parent": id(LICENSE), "terms": terms });
		assert_eq!(
			Maker.does("Licensing.sublicense", sublicense.clone()),
			Err("LicenseeExcluded")
		);
		let grant = json!({ "id": id(53), "right": RIGHT, "terms": terms });
		Holder.does("Licensing.grant", grant).unwrap();
		assert_eq!(Maker.does("Licensing.sublicense", sublicense), Ok(()));
	});
}

/// R:L10: or it takes over another that has a license.
#[test]
fn nor_by_the_license_of_one_that_it_takes_over() {
	at_the_table(|| {
		let below = json!({ "id": id(52), "parent": id(LICENSE), "terms": terms(Shell, "Importer", Some(10), 0) });
		Maker.does("Licensing.sublicense", below).unwrap();
		Holder
			.does("Licensing.revoke", json!({ "id": id(SUBLICENSE) }))
			.unwrap();
		merge(Shell, Importer);
		let own = line(json!({ "licenses": [id(52)] }));
		let found = findings(import(1, vec![own.clone()]), 1);
		assert!(has(&found, "NOT_LICENSED"), "{found:?}");

		let grant = json!({ "id": id(53), "right": RIGHT, "terms": terms(Importer, "Importer", Some(1), 0) });
		Holder.does("Licensing.grant", grant).unwrap();
		assert_eq!(findings(import(2, vec![own]), 1), [""; 0]);
	});
}

/// A registrar in league with it, or a thief of a registrar's key.
#[test]
fn no_registrar_lifts_a_suspension_by_the_council_nor_forestalls_it() {
	at_the_table(|| {
		let lei = json!({ "lei": Maker.lei() });
		OtherRegistrar.does("Entities.suspend", suspension(Maker)).unwrap();
		council("Entities.suspend", suspension(Maker)).unwrap();
		let standing = || pallet_entities::Entities::<Runtime>::get(Maker.lei()).unwrap().standing;
		for registrar in [OtherRegistrar, Registrar] {
			assert_eq!(registrar.does("Entities.reinstate", lei.clone()), Err("NotCouncil"));
		}
		assert_eq!(standing(), Standing::Suspended);
		council("Entities.reinstate", lei).unwrap();
		assert_eq!(standing(), Standing::Good);
	});
}

/// Nobody retires another: it would take a recovery to come back.
#[test]
fn nobody_retires_another() {
	at_the_table(|| {
		for party in [Mallory, Shell, OtherRegistrar, OtherCustoms] {
			let refused = party.does("Entities.retire", json!({ "lei": Maker.lei() }));
			assert_eq!(refused, Err("NotController"), "{party:?}");
		}
		assert_eq!(Shell.does("Entities.retire", json!({ "lei": Shell.lei() })), Ok(()));
	});
}

/// R:M12
#[test]
fn an_open_license_holds_no_longer_than_a_private_one_when_its_licensee_loses_the_role() {
	at_the_table(|| {
		council(
			"Entities.withdraw_role",
			json!({ "lei": Maker.lei(), "role": "Manufacturer" }),
		)
		.unwrap();
		let found = findings(import(1, vec![line(json!({}))]), 1);
		assert!(has(&found, "NOT_LICENSED"), "{found:?}");
	});
}

/// R:L1
#[test]
fn no_registrar_makes_a_member_lapse_by_renewing_it_to_today() {
	at_the_table(|| {
		for judged in [Customs, Gs1, Maker] {
			let before = pallet_entities::Entities::<Runtime>::get(judged.lei()).unwrap().renewal;
			let _ = OtherRegistrar.does("Entities.renew", json!({ "lei": judged.lei(), "until": "2026-03-02" }));
			let after = pallet_entities::Entities::<Runtime>::get(judged.lei()).unwrap().renewal;
			assert!(after >= before, "{judged:?} is renewed back");
		}
		wait(DAY);
		assert_eq!(findings(import(1, vec![line(json!({}))]), 1), [""; 0]);
	});
}

/// R:L9: a power of attorney binds nobody who has not accepted it.
#[test]
fn a_mandate_that_the_broker_has_not_accepted_is_none() {
	at_the_table(|| {
		let mandate = json!({ "broker": Broker.lei(), "scopes": ["File"] });
		Mallory.does("Entities.offer_mandate", mandate).unwrap();
		let form = super::table::entry(Broker.entry(1), Mallory, vec![line(json!({}))]);
		assert_eq!(Broker.does("Customs.file_entry", form), Err("MandateNotFound"));
	});
}

/// C:A12, the standing of the importer alone.
#[test]
fn no_party_that_the_council_suspended_goes_on_issuing() {
	at_the_table(|| {
		council("Entities.suspend", suspension(Maker)).unwrap();
		let form = certificate(named(Importer), this_year());
		let refused = Maker.does("Certificates.issue", json!({ "id": id(50), "form": form }));
		assert_eq!(refused, Err("NotAuthorized"));
		let terms = terms(Mallory, "Importer", Some(1), 0);
		let refused = Maker.does(
			"Licensing.sublicense",
			json!({ "id": id(51), "parent": id(LICENSE), "terms": terms }),
		);
		assert_eq!(refused, Err("NotAuthorized"));
	});
}

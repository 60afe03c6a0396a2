//! Nobody takes an entity over, or an account, but with those whose it is or by a recovery.

use super::{
	forms::hex_of,
	table::{
		account, admission, apply, approve_recovery, at_the_table, by, council, delegate, hex, id, shirt, terms, wait,
		Outcome, Party, DAY, RIGHT,
	},
};
use bonafide_primitives::{Lei, Standing};
use bonafide_runtime::{AccountId, Runtime};
use serde_json::json;
use Party::*;

fn merger(of: Party, into: Party) -> serde_json::Value {
	json!({ "lei": of.lei(), "successor": into.lei() })
}

/// Whatever is left to do of a merger without the council.
fn go_on(of: Party, into: Party) {
	let _ = into.does("Entities.accept_merger", json!({ "lei": of.lei() }));
	wait(10 * DAY);
	let _ = by(account("anybody"), "Entities.complete_merger", merger(of, into));
}

fn entity(party: Party) -> pallet_entities::Entity<AccountId> {
	pallet_entities::Entities::<Runtime>::get(party.lei()).unwrap()
}

/// It may act, and nobody acts in its place.
fn is_its_own(party: Party) -> bool {
	let entity = entity(party);
	(entity.standing, entity.successor, entity.controller) == (Standing::Good, None, Some(party.account()))
}

/// The holder's business, done by another.
fn license_as(party: Party) -> Outcome {
	let terms = terms(Mallory, "Manufacturer", None, 0);
	party.does(
		"Licensing.grant",
		json!({ "id": id(77), "right": RIGHT, "terms": terms }),
	)
}

/// R:C1
#[test]
fn a_registrar_alone_puts_no_shell_in_the_place_of_a_member() {
	at_the_table(|| {
		let _ = OtherRegistrar.does("Entities.propose_merger", merger(Holder, Shell));
		assert!(is_its_own(Holder));
		assert!(license_as(Shell).is_err());
		assert_eq!(license_as(Holder), Ok(()));
	});
}

/// R:C1
#[test]
fn nor_do_a_registrar_and_the_shell_together_however_long_they_wait() {
	at_the_table(|| {
		let _ = OtherRegistrar.does("Entities.propose_merger", merger(Holder, Shell));
		go_on(Holder, Shell);
		assert!(is_its_own(Holder));
		assert!(license_as(Shell).is_err());
	});
}

/// R:C1
#[test]
fn a_merger_that_all_agreed_to_is_vetoed_by_the_one_that_is_to_merge() {
	at_the_table(|| {
		let since = bonafide_runtime::Timestamp::get();
		council("Entities.propose_merger", merger(Holder, Shell)).unwrap();
		Shell
			.does("Entities.accept_merger", json!({ "lei": Holder.lei() }))
			.unwrap();
		let mut approval = merger(Holder, Shell);
		approval["since"] = json!(since);
		council("Entities.approve_merger", approval).unwrap();
		assert!(by(account("anybody"), "Entities.complete_merger", merger(Holder, Shell)).is_err());
		Holder
			.does("Entities.veto_merger", json!({ "successor": Shell.lei() }))
			.unwrap();
		wait(10 * DAY);
		assert!(by(account("anybody"), "Entities.complete_merger", merger(Holder, Shell)).is_err());
		assert!(is_its_own(Holder));
	});
}

/// More than half of the council approves, shuts the register, and opens it when the time for a veto is over.
#[test]
fn a_veto_is_heard_whatever_the_council_stops() {
	at_the_table(|| {
		let since = bonafide_runtime::Timestamp::get();
		let (lei, thief) = (Holder.lei(), account("the thief"));
		council("Entities.propose_merger", merger(Holder, Shell)).unwrap();
		Shell.does("Entities.accept_merger", json!({ "lei": lei })).unwrap();
		let recovery = json!({ "lei": lei, "to": hex(&thief) });
		OtherRegistrar.does("Entities.propose_recovery", recovery).unwrap();
		approve_recovery(Holder, OtherRegistrar, &thief).unwrap();
		let mut approval = merger(Holder, Shell);
		approval["since"] = json!(since);
		council("Entities.approve_merger", approval).unwrap();

		for veto in ["veto_merger", "veto_recovery"] {
			let name = ["Entities", veto].map(|name| hex_of(name.as_bytes()));
			assert_eq!(
				council("TxPause.pause", json!({ "full_name": name })),
				Err("Unpausable")
			);
		}
		council("SafeMode.force_enter", json!({})).unwrap();
		assert_eq!(license_as(Holder), Err("CallFiltered"));
		let successor = json!({ "successor": Shell.lei() });
		let registrar = json!({ "registrar": OtherRegistrar.lei() });
		assert_eq!(Holder.does("Entities.veto_merger", successor), Ok(()));
		assert_eq!(Holder.does("Entities.veto_recovery", registrar), Ok(()));
		wait(2 * DAY);
		council("SafeMode.force_exit", json!({})).unwrap();
		assert!(by(account("anybody"), "Entities.complete_merger", merger(Holder, Shell)).is_err());
		assert!(by(thief, "Entities.complete_recovery", json!({ "lei": lei })).is_err());
		assert!(is_its_own(Holder));
	});
}

/// R:C1
#[test]
fn nobody_becomes_the_successor_of_a_fraud_without_his_consent() {
	at_the_table(|| {
		let since = bonafide_runtime::Timestamp::get();
		let _ = council("Entities.propose_merger", merger(Mallory, Importer));
		let mut approval = merger(Mallory, Importer);
		approval["since"] = json!(since);
		assert_eq!(council("Entities.approve_merger", approval), Err("MergerNotAccepted"));
		wait(10 * DAY);
		let completion = merger(Mallory, Importer);
		assert!(by(account("anybody"), "Entities.complete_merger", completion).is_err());
		assert_ne!(entity(Mallory).successor, Some(Importer.lei()));
	});
}

/// R:H3
#[test]
fn an_applicant_is_admitted_though_somebody_names_it_a_delegate() {
	at_the_table(|| {
		let applicant = account("applicant");
		let lei = Lei::with_check_digits("999900NEWCOMER0001").unwrap();
		apply(applicant.clone(), lei, "US", &["Importer"]).unwrap();
		let named = json!({ "delegate": hex(&applicant), "scopes": ["Certify"] });
		let _ = Mallory.does("Entities.offer_delegation", named);
		assert_eq!(Registrar.does("Entities.admit", admission(&applicant)), Ok(()));
		assert_eq!(pallet_entities::Accounts::<Runtime>::get(&applicant), Some(lei));
	});
}

/// R:H3
#[test]
fn a_recovery_is_completed_though_a_thief_names_the_new_account() {
	at_the_table(|| {
		let rescued = account("the new key");
		let (lei, to) = (Maker.lei(), hex(&rescued));
		let suspension = json!({ "lei": lei, "reason": "The key is stolen" });
		Registrar.does("Entities.suspend", suspension).unwrap();
		Registrar
			.does("Entities.propose_recovery", json!({ "lei": lei, "to": to }))
			.unwrap();
		approve_recovery(Maker, Registrar, &rescued).unwrap();
		let named = json!({ "delegate": to, "scopes": ["Certify"] });
		let _ = Mallory.does("Entities.offer_delegation", named);
		wait(2 * DAY);
		assert_eq!(
			by(rescued.clone(), "Entities.complete_recovery", json!({ "lei": lei })),
			Ok(())
		);
		assert_eq!(entity(Maker).controller, Some(rescued));
	});
}

/// R:L8
#[test]
fn a_recovery_that_was_approved_long_ago_is_completed_no_more() {
	at_the_table(|| {
		let (lei, to) = (Maker.lei(), account("an old account"));
		Registrar
			.does("Entities.propose_recovery", json!({ "lei": lei, "to": hex(&to) }))
			.unwrap();
		approve_recovery(Maker, Registrar, &to).unwrap();
		wait(400 * DAY);
		assert!(by(account("anybody"), "Entities.complete_recovery", json!({ "lei": lei })).is_err());
		assert_eq!(entity(Maker).controller, Some(Maker.account()));
	});
}

/// R:L8
#[test]
fn a_registrars_proposal_that_lies_about_does_not_keep_another_from_recovering() {
	at_the_table(|| {
		let proposal = |to: &str| json!({ "lei": Maker.lei(), "to": hex(&account(to)) });
		OtherRegistrar
			.does("Entities.propose_recovery", proposal("the thief"))
			.unwrap();
		wait(60 * DAY);
		assert_eq!(
			Registrar.does("Entities.propose_recovery", proposal("the new key")),
			Ok(())
		);
	});
}

/// R:M3
#[test]
fn the_controller_of_an_entity_that_is_no_more_can_begin_anew() {
	at_the_table(|| {
		council("Entities.retire", json!({ "lei": Shell.lei() })).unwrap();
		let who = Shell.account();
		let _ = by(who.clone(), "Entities.resign", json!({}));
		let lei = Lei::with_check_digits("999900NEWCOMER0001").unwrap();
		assert_eq!(apply(who, lei, "US", &["Importer"]), Ok(()));
	});
}

/// Looked for and found sound: a delegate does not enlarge its power.
#[test]
fn a_delegate_gives_nobody_more_than_it_has() {
	at_the_table(|| {
		let manager = account("manager");
		delegate(Maker, &manager, &["Manage"]);
		let named = json!({ "delegate": hex(&account("accomplice")), "scopes": ["License"] });
		assert_eq!(
			by(manager.clone(), "Entities.offer_delegation", named),
			Err("BeyondOwnPower")
		);
		let offer = json!({ "to": hex(&account("accomplice")) });
		assert_eq!(by(manager, "Entities.offer_control", offer), Err("NotController"));
	});
}

/// Looked for and found sound: an offer does nothing before it is accepted, and only by whom it is made to.
#[test]
fn an_offer_changes_nothing_before_it_is_accepted() {
	at_the_table(|| {
		Maker
			.does(
				"Products.offer_transfer",
				json!({ "gtin": shirt(), "to": Importer.lei() }),
			)
			.unwrap();
		Maker
			.does("Entities.offer_control", json!({ "to": hex(&account("the next")) }))
			.unwrap();
		assert!(is_its_own(Maker));
		let product = pallet_products::Products::<Runtime>::get(shirt()).unwrap();
		assert_eq!(product.owner, Maker.lei());
		assert_eq!(
			Mallory.does("Products.accept_transfer", json!({ "gtin": shirt() })),
			Err("NotOffered")
		);
		let taking = by(
			account("another"),
			"Entities.accept_control",
			json!({ "lei": Maker.lei() }),
		);
		assert_eq!(taking, Err("ControlNotOffered"));
	});
}

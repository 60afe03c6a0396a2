//! Nobody is condemned for what another did, or unheard.

use super::{cases::*, detentions, *};
use crate::{
	Capacity, ClaimState, DeniedUnder, Determination, NegativeDeterminations, Opinion, UnderVerification, MAX_EVIDENCE,
	MAX_OBJECTIONS, MAX_PROPOSALS,
};
use bonafide_primitives::{CaseId, CertificateRefusal, Scope};
use frame_support::{assert_noop, assert_ok};
use Determination::{ClaimDenied, NotOriginating};

/// A case about a claim that screening refused: the exporter's certificate covers other goods.
fn open_on_refused_claim() -> CaseId {
	CLAIMS_REFUSED.with_borrow_mut(|refused| *refused = Some(CertificateRefusal::OriginOutsideParties));
	let id = open();
	CLAIMS_REFUSED.with_borrow_mut(|refused| *refused = None);
	id
}

/// A rival claims for goods of its own under the certificate of another, and lets itself be denied.
#[test]
fn a_strangers_claim_condemns_no_certificate() {
	run(|| {
		let id = open_on_refused_claim();
		assert!(claim_of(id).refused);
		// It is not even said to be under verification.
		assert!(!UnderVerification::<Test>::contains_key(super::id(CERTIFICATE)));
		assert_ok!(request(id, asking(exporter(), Capacity::Exporter)));
		assert_ok!(answer(EXPORTER, id, 2, vec![document(1)]));
		wait(31);
		assert_noop!(propose_that(id, NotOriginating), CasesError::ClaimNotCovered);
		assert_ok!(propose(id));
		assert_ok!(object(IMPORTER, id, importer(), vec![]));
		assert_noop!(determine(id, NotOriginating), CasesError::NotProposed);
		assert_ok!(determine(id, ClaimDenied));

		assert_eq!(CasesPallet::claim_state(number(), 1), Some((id, ClaimState::Denied)));
		assert_eq!(DeniedUnder::<Test>::iter().count(), 0);
		assert_eq!(NegativeDeterminations::<Test>::iter().count(), 0);
		// An honest line under the same certificate is clean.
		let form = EntryForm {
			number: "ABC-1234568-4".into(),
			..entry(vec![claimed()])
		};
		let screened = Customs::screen(&form, &[]).ok().unwrap().unwrap();
		assert!(screened.lines[0].findings.is_empty());
		// Taken up again, nothing is taken off the record that was never on it.
		assert_ok!(reopen(id));
	});
}

#[test]
fn what_an_importer_claims_on_its_own_knowledge_is_its_own_fault() {
	run(|| {
		let own = LineForm {
			claim: claim(None),
			..line()
		};
		verify_and_deny(file(1, vec![own]));
		assert_eq!(NegativeDeterminations::<Test>::get(importer()), 1);
	});
}

#[test]
fn a_certificate_falls_only_when_its_certifier_was_asked_and_could_object() {
	run(|| {
		let id = open();
		assert_ok!(answer(IMPORTER, id, 1, vec![]));
		assert_noop!(propose_that(id, NotOriginating), CasesError::CertifierNotHeard);
		assert_ok!(request(id, asking(exporter(), Capacity::Exporter)));
		assert_noop!(propose_that(id, NotOriginating), CasesError::RequestPending);
		wait(31);
		assert_ok!(propose_that(id, NotOriginating));
		let waits = || {
			let now = pallet_timestamp::Now::<Test>::get();
			let waits = CasesPallet::waits_for(&case(id), &CasesPallet::requests_of(id, &case(id)), now);
			waits.into_iter().map(|wait| wait.on.unwrap()).collect::<Vec<_>>()
		};
		assert_eq!(waits(), [importer(), exporter()]);
		// An importer that lets itself be denied does not cut the certifier short.
		assert_ok!(object(IMPORTER, id, importer(), vec![]));
		assert_eq!(waits(), [exporter()]);
		assert_noop!(determine(id, NotOriginating), CasesError::ObjectionPending);
		assert_ok!(object(EXPORTER, id, exporter(), vec![document(1)]));
		assert_eq!(waits(), [customs()]);
		assert_ok!(determine(id, NotOriginating));
		assert_eq!(NegativeDeterminations::<Test>::get(exporter()), 1);
	});
	// Less than was proposed needs no more than the importer's word.
	run(|| {
		let id = open();
		assert_ok!(lodge(EXPORTER, id, exporter(), vec![document(1)]));
		assert_ok!(answer(IMPORTER, id, 1, vec![]));
		assert_ok!(propose_that(id, NotOriginating));
		assert_ok!(object(IMPORTER, id, importer(), vec![]));
		assert_ok!(determine(id, ClaimDenied));
		assert_eq!(NegativeDeterminations::<Test>::iter().count(), 0);
	});
	// It is asked by the name of who stands in its place, and has nothing to say.
	run(|| {
		let id = open();
		merge(exporter(), successor());
		assert_ok!(request(id, asking(exporter(), Capacity::Exporter)));
		wait(31);
		assert_ok!(propose_that(id, NotOriginating));
		assert_ok!(object(IMPORTER, id, importer(), vec![]));
		assert_ok!(object(SUCCESSOR, id, successor(), vec![]));
		assert_ok!(determine(id, NotOriginating));
	});
}

#[test]
fn what_is_proposed_is_a_denial() {
	run(|| {
		let id = open();
		wait(31);
		for other in [
			Determination::Originating,
			Determination::Released,
			Determination::Seized,
		] {
			assert_noop!(propose_that(id, other), CasesError::NotForSubject);
		}
	});
}

/// A registrar suspends the importer: its duties go on, and so does its right to be heard.
#[test]
fn who_is_suspended_is_heard_and_so_is_its_broker() {
	run(|| {
		let id = open();
		MANDATES.with_borrow_mut(|mandates| mandates.push((importer(), broker(), Scope::Respond)));
		suspend(importer());
		assert_ok!(answer(IMPORTER, id, 1, vec![document(1)]));
		assert_ok!(answer(BROKER, id, 1, vec![document(2)]));
		assert_ok!(lodge(IMPORTER, id, importer(), vec![document(3)]));
		assert_ok!(propose(id));
		assert_ok!(object(IMPORTER, id, importer(), vec![document(4)]));
		assert_ok!(object(BROKER, id, importer(), vec![document(5)]));
	});
	run(|| {
		let id = detentions::detain();
		suspend(detentions::holder());
		assert_ok!(detentions::opine(
			detentions::HOLDER,
			id,
			Opinion::Genuine,
			vec![document(1)]
		));
	});
}

#[test]
fn evidence_does_not_use_up_the_right_to_object() {
	run(|| {
		let id = open();
		for _ in 0..MAX_EVIDENCE {
			assert_ok!(lodge(IMPORTER, id, importer(), vec![document(1)]));
		}
		assert_noop!(
			lodge(IMPORTER, id, importer(), vec![document(1)]),
			CasesError::MaxAnswersExceeded
		);
		wait(31);
		// Each proposal can be objected to anew, of those that there can be.
		for proposal in 1..=MAX_PROPOSALS {
			assert_ok!(propose(id));
			for _ in 0..MAX_OBJECTIONS {
				assert_ok!(object(IMPORTER, id, importer(), vec![document(2)]));
			}
			assert_noop!(
				object(IMPORTER, id, importer(), vec![document(2)]),
				CasesError::MaxAnswersExceeded
			);
			assert_eq!(case(id).proposals, proposal);
			assert_ok!(determine(id, ClaimDenied));
			assert_ok!(reopen(id));
		}
		assert_noop!(propose(id), CasesError::MaxProposalsExceeded);
	});
}

#[test]
fn a_case_waits_for_who_stands_in_the_place_of_a_party() {
	run(|| {
		let id = open();
		merge(importer(), successor());
		let waits = CasesPallet::waits_for(&case(id), &CasesPallet::requests_of(id, &case(id)), NOW);
		assert_eq!(waits[0].on, Some(successor()));
	});
}

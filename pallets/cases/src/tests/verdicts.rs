//! A determination has effect on its claim, and on later ones.

use super::{cases::*, *};
use crate::{ClaimState, DeniedUnder, Determination, NegativeDeterminations, Open, UnderVerification};
use bonafide_primitives::Digest;
use frame_support::assert_ok;
use pallet_customs::{Entries, Finding};

/// The findings on a claim under this certificate of the exporter.
fn findings(certificate: Option<Digest>) -> Vec<Finding> {
	let line = LineForm {
		claim: claim(certificate),
		..line()
	};
	CLAIMS_REFUSED.with_borrow_mut(|refused| *refused = None);
	let mut lines = Customs::screen(&entry(vec![line]), &[]).ok().unwrap().unwrap().lines;
	let mut found = lines.remove(0).findings.into_inner();
	// Whether the certificate is used up or given at all is nothing to these tests.
	found.retain(|finding| !matches!(finding, Finding::ClaimRefused { .. }));
	found
}

/// An entry that claims under this certificate of the exporter.
fn claiming(n: u32, byte: u8) -> bonafide_primitives::EntryNumber {
	let line = LineForm {
		claim: claim(Some(certify(byte))),
		..line()
	};
	file(n, vec![line])
}

#[test]
fn a_claim_tells_where_it_stands() {
	run(|| {
		let entry = file(1, vec![claimed(), claimed()]);
		let state = || CasesPallet::claim_state(entry, 1);
		assert_eq!(state(), None);
		assert_ok!(open_on(entry, 1, asking_importer()));
		assert_eq!(state(), Some((1, ClaimState::UnderVerification)));
		wait(31);
		assert_ok!(propose(1));
		assert_eq!(state(), Some((1, ClaimState::DenialProposed)));
		wait(21);
		assert_ok!(determine(1, Determination::ClaimDenied));
		assert_eq!(state(), Some((1, ClaimState::Denied)));
		assert_ok!(reopen(1));
		assert_eq!(state(), Some((1, ClaimState::UnderVerification)));
		assert_ok!(determine(1, Determination::Originating));
		assert_eq!(state(), Some((1, ClaimState::Affirmed)));
		assert_eq!(CasesPallet::claim_state(entry, 2), None);
	});
}

#[test]
fn a_certificate_under_verification_is_advice() {
	run(|| {
		let entry = claiming(1, 1);
		assert_eq!(findings(Some(id(1))), []);
		assert_ok!(open_on(entry, 1, asking_importer()));
		assert_eq!(findings(Some(id(1))), [Finding::CertificateUnderVerification]);
		assert_eq!(findings(Some(certify(2))), []);
		assert_ok!(determine(1, Determination::Originating));
		assert_eq!(findings(Some(id(1))), []);
		assert!(!UnderVerification::<Test>::contains_key(id(1)));
		assert!(!Open::<Test>::contains_key(entry));
	});
}

#[test]
fn a_denied_claim_is_held_against_its_certificate() {
	run(|| {
		let entry = claiming(1, 1);
		let case = verify_and_deny(entry);
		assert_eq!(findings(Some(id(1))), [Finding::CertificateNotOriginating { case }]);
		assert_eq!(findings(Some(certify(2))), []);
		// It is counted where it is filed.
		let next = claiming(2, 1);
		assert_eq!(Entries::<Test>::get(next).unwrap().hard, 1);
	});
}

#[test]
fn two_denials_are_a_pattern_on_every_certificate_of_the_certifier() {
	run(|| {
		verify_and_deny(claiming(1, 1));
		assert_eq!(findings(Some(certify(3))), []);
		verify_and_deny(claiming(2, 2));
		let pattern = || Finding::PatternOfFalseClaims { determinations: 2 };
		assert_eq!(findings(Some(certify(3))), [pattern()]);
		assert_eq!(
			findings(Some(id(2))),
			[Finding::CertificateNotOriginating { case: 2 }, pattern()]
		);
		// Not on what others certify, or nobody.
		assert_eq!(findings(Some(id(9))), []);
		assert_eq!(findings(None), []);
	});
}

#[test]
fn an_importer_answers_for_what_it_claims_on_its_own_knowledge() {
	run(|| {
		let own = LineForm {
			claim: claim(None),
			..line()
		};
		for n in 1..=2 {
			verify_and_deny(file(n, vec![own.clone()]));
		}
		assert_eq!(findings(None), [Finding::PatternOfFalseClaims { determinations: 2 }]);
		assert_eq!(findings(Some(certify(1))), []);
	});
}

#[test]
fn what_is_reopened_counts_no_longer() {
	run(|| {
		let (first, second) = (claiming(1, 1), claiming(2, 1));
		let (one, two) = (verify_and_deny(first), verify_and_deny(second));
		assert_eq!(NegativeDeterminations::<Test>::get(exporter()), 2);
		assert_ok!(reopen(one));
		assert_eq!(
			findings(Some(id(1))),
			[
				Finding::CertificateNotOriginating { case: two },
				Finding::CertificateUnderVerification
			]
		);
		assert_ok!(reopen(two));
		assert_eq!(DeniedUnder::<Test>::iter().count(), 0);
		assert!(!NegativeDeterminations::<Test>::contains_key(exporter()));
		for case in [one, two] {
			assert_ok!(determine(case, Determination::Originating));
		}
		assert_eq!(findings(Some(id(1))), []);
	});
}

#[test]
fn the_worst_line_has_room_for_its_findings() {
	run(|| {
		for n in 1..=2 {
			verify_and_deny(claiming(n, n as u8));
		}
		assert_ok!(open_on(claiming(3, 1), 1, asking_importer()));

		register_product(&[1, 2, 3, 4, 5, 6, 7, 8]);
		DOUBTED.with_borrow_mut(|doubted| doubted.push(id(1)));
		PRODUCTS.with_borrow_mut(|products| products.get_mut(&gtin()).unwrap().recalled = true);
		CLAIMS_REFUSED.with_borrow_mut(|refused| *refused = Some(bonafide_primitives::CertificateRefusal::Withdrawn));
		let worst = LineForm {
			hts: "6203.42".into(),
			gtin: Some(gtin().into()),
			manufacturer: Some(suspended().into()),
			retailer: Some(broker().into()),
			licenses: [11, 12, 13, 14].map(id).to_vec().try_into().unwrap(),
			claim: claim(Some(id(1))),
			..line()
		};
		let found = Customs::screen(&entry(vec![worst]), &[])
			.ok()
			.unwrap()
			.unwrap()
			.lines
			.remove(0)
			.findings;
		// Two of the product, one of the manufacturer, one for each license, two for each right, five of the claim.
		assert_eq!(found.len(), 2 + 1 + 4 + 2 * 8 + 5);
		// Besides, goods may have been seized before, and a sealed entry not have drawn its licenses.
		assert_eq!(pallet_customs::MAX_FINDINGS as usize, found.len() + 1 + 4);
		assert!(matches!(found.last(), Some(Finding::PatternOfFalseClaims { .. })));
	});
}

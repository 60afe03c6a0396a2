//! Customs opens a case, and asks more.

use super::{cases::*, *};
use crate::{
	About, Addressee, AddresseeForm, Capacity, CaseOn, CasesFor, ClaimStage, Event, LastCase, Open, RequestForm,
	Requests, UnderVerification, MAX_REQUESTS,
};
use bonafide_primitives::{Malformed, NotActing, OpenCases};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

#[test]
fn a_case_is_about_the_claim_on_a_line_and_begins_with_a_request() {
	run(|| {
		let entry = file(1, vec![line(), claimed()]);
		assert_ok!(open_on(entry, 2, asking_importer()));

		let about = About::Claim { entry, line: 2 };
		let case = case(1);
		assert_eq!(
			(case.subject.about(), case.customs, case.importer),
			(about, customs(), importer())
		);
		assert_eq!(
			(claim_of(1).certificate, claim_of(1).certifier),
			(Some(id(CERTIFICATE)), Some(exporter()))
		);
		assert_eq!((case.opened, case.requests, case.answers), (NOW, 1, 0));
		assert_eq!((stage(1), case.reopened), (ClaimStage::Open, None));
		assert_eq!(CaseOn::<Test>::get(entry, 2), Some(1));

		let request = Requests::<Test>::get(1, 1).unwrap();
		assert_eq!(request.addressee, Addressee::Named(importer()));
		assert_eq!((request.asked, request.due), (NOW, NOW + 30 * DAY));
		for party in [customs(), importer(), exporter()] {
			assert_eq!(statements(party, 1), Some((0, 0)));
		}

		System::assert_has_event(
			Event::CaseOpened {
				case: 1,
				about,
				importer: importer(),
				certifier: Some(exporter()),
				by: customs(),
			}
			.into(),
		);
		System::assert_last_event(
			Event::InformationRequested {
				case: 1,
				request: 1,
				addressee: Addressee::Named(importer()),
				capacity: Capacity::Importer,
				due: NOW + 30 * DAY,
				by: customs(),
			}
			.into(),
		);
	});
}

#[test]
fn the_entry_and_the_certificate_know_that_they_are_under_verification() {
	run(|| {
		let entry = file(1, vec![claimed(), claimed()]);
		assert_ok!(open_on(entry, 1, asking_importer()));
		assert_ok!(open_on(entry, 2, asking_sealed()));
		let open = OpenCases {
			claims: 2,
			detentions: 0,
		};
		assert_eq!(Open::<Test>::get(entry), open);
		assert_eq!(UnderVerification::<Test>::get(id(CERTIFICATE)), 2);
		assert_eq!(LastCase::<Test>::get(), 2);
	});
}

#[test]
fn an_importer_answers_for_a_claim_on_its_own_knowledge() {
	run(|| {
		let own = LineForm {
			claim: claim(None),
			..line()
		};
		let unknown = LineForm {
			claim: claim(Some(id(9))),
			..line()
		};
		let entry = file(1, vec![own, unknown]);
		for line in [1, 2] {
			assert_ok!(open_on(entry, line, asking_importer()));
		}
		assert_eq!(claim_of(1).certifier, Some(importer()));
		assert_eq!(claim_of(2).certifier, None);
	});
}

#[test]
fn nobody_else_opens_a_case() {
	run(|| {
		let entry = file(1, vec![claimed()]);
		let open = |origin| CasesPallet::open(origin, entry.into(), 1, asking_importer());
		assert_noop!(open(RuntimeOrigin::none()), BadOrigin);
		assert_noop!(open(RuntimeOrigin::root()), BadOrigin);
		for (who, why) in [
			(STRANGER, NotActing::NoEntity),
			(SUSPENDED, NotActing::NotInGoodStanding),
			(CLERK, NotActing::OutOfScope),
			(IMPORTER, NotActing::WithoutRole),
		] {
			assert_noop!(open(RuntimeOrigin::signed(who)), CasesError::NotAuthorized(why));
		}
	});
}

#[test]
fn there_must_be_a_claim_to_verify() {
	run(|| {
		let other = LineForm {
			claim: Some(ClaimForm {
				agreement: "NAFTA".into(),
				..claim(None).unwrap()
			}),
			..line()
		};
		let entry = file(1, vec![claimed(), line(), other]);
		let open = |entry: &str, line| {
			CasesPallet::open(RuntimeOrigin::signed(CUSTOMS), entry.into(), line, asking_importer())
		};
		assert_noop!(
			open("ABC-1234567-7", 1),
			CasesError::InvalidEntryNumber(Malformed::CheckDigit)
		);
		assert_noop!(open(NUMBER, 1), CasesError::EntryNotFound);
		let entry = entry.to_string();
		assert_noop!(open(&entry, 0), CasesError::LineNotFound);
		assert_noop!(open(&entry, 4), CasesError::LineNotFound);
		assert_noop!(open(&entry, 2), CasesError::ClaimNotFound);
		assert_noop!(open(&entry, 3), CasesError::AgreementNotInForce);
		assert_ok!(open(&entry, 1));
		assert_noop!(open(&entry, 1), CasesError::CaseExists);
		deny(1);
		assert_noop!(open(&entry, 1), CasesError::CaseExists);
	});
}

#[test]
fn who_can_be_asked() {
	run(|| {
		let case = open();
		let ask = |lei: &str, capacity| {
			let addressee = AddresseeForm::Named(spelled(lei));
			request(
				case,
				RequestForm {
					addressee,
					..asking(importer(), capacity)
				},
			)
		};
		assert_noop!(
			ask("506700GE1G29325QX364", Capacity::Producer),
			CasesError::InvalidLei(Malformed::CheckDigit)
		);
		assert_noop!(
			ask("529900T8BM49AURSDO55", Capacity::Producer),
			CasesError::AddresseeNotFound
		);
		assert_noop!(ask(exporter().as_str(), Capacity::Importer), CasesError::NotImporter);
		let sealed = RequestForm {
			capacity: Capacity::Importer,
			..asking_sealed()
		};
		assert_noop!(request(case, sealed), CasesError::NotImporter);

		// A suspended entity cannot answer yet, and must in time. An importer may be asked as more than that.
		assert_ok!(ask(suspended().as_str(), Capacity::Producer));
		assert_ok!(ask(importer().as_str(), Capacity::Producer));
		assert_ok!(request(case, asking_sealed()));
		assert!(CasesFor::<Test>::contains_key(suspended(), case));
		assert_eq!(Requests::<Test>::get(case, 4).unwrap().addressee, Addressee::Sealed);
		assert!(!CasesFor::<Test>::contains_key(producer(), case));
	});
}

#[test]
fn whoever_took_the_place_of_a_party_is_asked() {
	run(|| {
		let case = open();
		HEIRS.with_borrow_mut(|heirs| heirs.insert(importer(), successor()));
		assert_ok!(request(case, asking_importer()));
		assert_eq!(
			Requests::<Test>::get(case, 2).unwrap().addressee,
			Addressee::Named(successor())
		);
		assert!(CasesFor::<Test>::contains_key(successor(), case));
	});
}

#[test]
fn customs_may_give_more_time_than_the_agreement_and_not_less() {
	run(|| {
		let case = open();
		let within = |days| RequestForm {
			days: Some(days),
			..asking_importer()
		};
		assert_noop!(request(case, within(29)), CasesError::TooFewDays);
		assert_ok!(request(case, within(30)));
		assert_ok!(request(case, within(45)));
		let due = |number| Requests::<Test>::get(case, number).unwrap().due;
		assert_eq!((due(2), due(3)), (NOW + 30 * DAY, NOW + 45 * DAY));
	});
}

#[test]
fn asking_again_takes_a_proposal_back() {
	run(|| {
		let case = open();
		wait(31);
		assert_ok!(propose(case));
		assert_ok!(request(case, asking_sealed()));
		assert_eq!(stage(case), ClaimStage::Open);
		assert_noop!(propose(case), CasesError::RequestPending);
	});
}

#[test]
fn requests_that_cannot_be_made() {
	run(|| {
		let case = open();
		assert_noop!(request(case + 1, asking_importer()), CasesError::CaseNotFound);
		let by = |who| CasesPallet::ask(RuntimeOrigin::signed(who), case, asking_importer());
		assert_noop!(by(OTHER_CUSTOMS), CasesError::NotConductor);
		assert_noop!(by(IMPORTER), CasesError::NotAuthorized(NotActing::WithoutRole));

		// The administration that conducts the case merged into another, which conducts it from then on.
		HEIRS.with_borrow_mut(|heirs| heirs.insert(customs(), other_customs()));
		assert_ok!(by(OTHER_CUSTOMS));
		assert_noop!(by(CUSTOMS), CasesError::NotConductor);
		HEIRS.with_borrow_mut(|heirs| heirs.clear());

		for _ in 2..MAX_REQUESTS {
			assert_ok!(request(case, asking_sealed()));
		}
		assert_noop!(request(case, asking_sealed()), CasesError::MaxRequestsExceeded);
		deny(case);
		assert_noop!(request(case, asking_importer()), CasesError::AlreadyDetermined);
	});
}

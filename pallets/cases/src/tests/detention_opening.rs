//! Customs detains goods and gives the rights holder notice.

use super::{cases::*, detentions::*, *};
use crate::{
	About, Addressee, Capacity, DetentionOn, DetentionState, Determination, Event, GoodsStage, Open, Requests,
};
use bonafide_primitives::{Malformed, NotActing, OpenCases, Reason, VerificationTimes};
use frame_support::{assert_noop, assert_ok};
use pallet_customs::EntryState;
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

/// The same detention, with one thing changed.
fn detain_as(
	origin: RuntimeOrigin,
	entry: &str,
	line: u16,
	right: u32,
	reason: &str,
	days: Option<u16>,
) -> DispatchResult {
	let reason = reason.parse().unwrap();
	CasesPallet::detain(origin, entry.into(), line, right, reason, list(vec![]), days)
}

fn detain_right(line: u16, right: u32) -> DispatchResult {
	detain_for(number(), line, right, vec![])
}

#[test]
fn goods_are_detained_and_the_holder_has_notice() {
	run(|| {
		let case = detain();
		let about = About::Goods {
			entry: number(),
			line: 1,
			right: MARK,
		};
		let record = super::cases::case(case);
		let goods = goods_of(case);
		assert_eq!((record.subject.about(), goods.stage), (about, GoodsStage::Open));
		assert_eq!(
			(
				record.importer,
				record.subject.certificate(),
				record.subject.certifier()
			),
			(importer(), None, None)
		);
		let times = VerificationTimes {
			answer_days: 7,
			objection_days: 0,
			determination_days: 30,
		};
		assert_eq!(record.times, times);
		let reason: Reason = "The stitching differs from the guide.".parse().unwrap();
		assert_eq!((goods.reason, goods.manufacturer), (reason.clone(), Some(producer())));

		let notice = Requests::<Test>::get(case, 1).unwrap();
		assert_eq!(
			(notice.addressee, notice.capacity),
			(Addressee::Named(holder()), Capacity::RightsHolder)
		);
		assert_eq!((notice.due, notice.documents.len()), (NOW + 7 * DAY, 1));
		for party in [customs(), importer(), holder()] {
			assert_eq!(statements(party, case), Some((0, 0)));
		}

		let held = EntryState::Held {
			by: customs(),
			at: NOW,
			reason: reason.clone(),
		};
		assert_eq!(state(), held);
		let open = OpenCases {
			claims: 0,
			detentions: 1,
		};
		assert_eq!(Open::<Test>::get(number()), open);
		assert_eq!(DetentionOn::<Test>::get(number(), (1, MARK)), Some(case));
		assert_eq!(
			CasesPallet::detentions(number()),
			[(1, case, MARK, DetentionState::Detained)]
		);
		assert_eq!(CasesPallet::claim_state(number(), 1), None);
		System::assert_has_event(
			pallet_customs::Event::EntryHeld {
				number: number(),
				by: customs(),
				reason,
			}
			.into(),
		);
		for event in [
			Event::CaseOpened {
				case,
				about,
				importer: importer(),
				certifier: None,
				by: customs(),
			},
			Event::InformationRequested {
				case,
				request: 1,
				addressee: Addressee::Named(holder()),
				capacity: Capacity::RightsHolder,
				due: NOW + 7 * DAY,
				by: customs(),
			},
		] {
			System::assert_has_event(event.into());
		}
	});
}

#[test]
fn notice_goes_to_who_took_the_holders_place() {
	run(|| {
		HEIRS.with_borrow_mut(|heirs| heirs.insert(holder(), successor()));
		let case = detain();
		assert_eq!(
			Requests::<Test>::get(case, 1).unwrap().addressee,
			Addressee::Named(successor())
		);
	});
}

#[test]
fn an_entry_that_is_held_stays_as_it_is() {
	run(|| {
		file(1_234_567, vec![branded()]);
		let reason = "X-ray".parse().unwrap();
		assert_ok!(Customs::hold(RuntimeOrigin::signed(CUSTOMS), NUMBER.into(), reason));
		let before = state();
		assert_ok!(detain_right(1, MARK));
		assert_eq!(state(), before);
	});
}

#[test]
fn each_right_on_each_line_has_a_detention_of_its_own() {
	run(|| {
		file(
			1_234_567,
			vec![
				branded(),
				LineForm {
					claim: claim(Some(id(1))),
					..branded()
				},
			],
		);
		for (line, right) in [(1, MARK), (1, DESIGN), (2, MARK)] {
			assert_ok!(detain_right(line, right));
		}
		assert_noop!(detain_right(1, MARK), CasesError::CaseExists);
		// And a claim on the line is verified all the same.
		CERTIFIERS.with_borrow_mut(|certifiers| certifiers.insert(id(1), exporter()));
		assert_ok!(open_on(number(), 2, asking_importer()));
		let open = OpenCases {
			claims: 1,
			detentions: 3,
		};
		assert_eq!(Open::<Test>::get(number()), open);
		assert_eq!(CasesPallet::detentions(number()).len(), 3);

		// A detention that is over is not repeated.
		assert_ok!(determine(1, Determination::Released));
		assert_noop!(detain_right(1, MARK), CasesError::CaseExists);
		assert_eq!(Open::<Test>::get(number()).detentions, 2);
	});
}

#[test]
fn customs_detains_alone() {
	run(|| {
		file(1_234_567, vec![branded()]);
		let detain = |origin| detain_as(origin, NUMBER, 1, MARK, "Seams", None);
		assert_noop!(detain(RuntimeOrigin::none()), BadOrigin);
		for (who, why) in [
			(IMPORTER, NotActing::WithoutRole),
			(HOLDER, NotActing::WithoutRole),
			(STRANGER, NotActing::NoEntity),
		] {
			assert_noop!(detain(RuntimeOrigin::signed(who)), CasesError::NotAuthorized(why));
		}
	});
}

#[test]
fn what_is_detained_is_on_file_and_carries_the_right() {
	run(|| {
		file(1_234_567, vec![branded(), line()]);
		let detain = |entry, line, right, reason, days| {
			detain_as(RuntimeOrigin::signed(CUSTOMS), entry, line, right, reason, days)
		};
		assert_noop!(
			detain("ABC-1234567-7", 1, MARK, "Seams", None),
			CasesError::InvalidEntryNumber(Malformed::CheckDigit)
		);
		assert_noop!(
			detain("ABC-1234568-4", 1, MARK, "Seams", None),
			CasesError::EntryNotFound
		);
		assert_noop!(detain(NUMBER, 3, MARK, "Seams", None), CasesError::LineNotFound);
		assert_noop!(detain(NUMBER, 2, MARK, "Seams", None), CasesError::MissingGtin);
		assert_noop!(detain(NUMBER, 1, 9, "Seams", None), CasesError::RightNotCarried);
		assert_noop!(detain(NUMBER, 1, MARK, " ", None), CasesError::BlankReason);
		assert_noop!(detain(NUMBER, 1, MARK, "Seams", Some(6)), CasesError::TooFewDays);
		let picture = document(1);
		assert_noop!(
			detain_for(number(), 1, MARK, vec![picture.clone(), picture]),
			CasesError::DuplicateDocument
		);
		HOLDERS.with_borrow_mut(|holders| holders.insert(MARK, "529900T8BM49AURSDO55".parse().unwrap()));
		assert_noop!(detain_right(1, MARK), CasesError::AddresseeNotFound);
		HOLDERS.with_borrow_mut(|holders| holders.remove(&MARK));
		assert_noop!(detain_right(1, MARK), CasesError::RightNotCarried);
		assert_ok!(release());
		assert_noop!(detain_right(1, DESIGN), CasesError::AlreadyReleased);
	});
}

#[test]
fn others_are_asked_as_well() {
	run(|| {
		let case = detain();
		assert_ok!(request(case, asking_importer()));
		assert_ok!(request(case, asking(producer(), Capacity::Manufacturer)));
		assert_ok!(answer(IMPORTER, case, 2, vec![document(2)]));
		assert_ok!(lodge(IMPORTER, case, importer(), vec![document(3)]));
		assert_noop!(
			request(case, asking(exporter(), Capacity::RightsHolder)),
			CasesError::NotRightsHolder
		);
		// The right has passed on since: the new holder is asked as well.
		HOLDERS.with_borrow_mut(|holders| holders.insert(MARK, exporter()));
		assert_ok!(request(case, asking(exporter(), Capacity::RightsHolder)));

		let sealed = crate::RequestForm {
			addressee: crate::AddresseeForm::Sealed,
			..asking(exporter(), Capacity::RightsHolder)
		};
		assert_noop!(request(case, sealed), CasesError::NotRightsHolder);
		let of_claim = file(1, vec![claimed()]);
		assert_ok!(open_on(of_claim, 1, asking_importer()));
		assert_noop!(
			request(case + 1, asking(exporter(), Capacity::RightsHolder)),
			CasesError::NotRightsHolder
		);
	});
}

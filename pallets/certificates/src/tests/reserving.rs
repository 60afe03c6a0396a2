//! Single-shipment certificates used by sealed entries.

use super::{claims::claim, *};
use bonafide_primitives::{CertificateRefusal as Why, Certificates as _, ClaimedOrigin, NotReserved};
use frame_support::{assert_noop, assert_ok};

fn entry() -> EntryNumber {
	claim().entry
}

fn other_entry() -> EntryNumber {
	"ABC-1234568-4".parse().unwrap()
}

fn reserve(number: u8, entry: EntryNumber) -> Result<u32, NotReserved> {
	let sealed = Presenter {
		importer: None,
		..presenter(entry)
	};
	Pallet::<Test>::reserve(&id(number), &sealed)
}

fn is_used_by(number: u8, entry: EntryNumber) -> bool {
	Pallet::<Test>::is_used_by(&id(number), entry)
}

fn give_back(number: u8, entry: EntryNumber) -> u32 {
	Pallet::<Test>::give_back(&id(number), entry)
}

/// Issues a certificate for one shipment of two goods, and runs `test`.
fn with_two_goods(test: impl FnOnce()) {
	run(|| {
		let goods = vec![good("610910", "B"), good("610990", "B")];
		assert_ok!(issue(1, CertificateForm { goods, ..form() }));
		test();
	});
}

fn last_event() -> Event<Test> {
	match System::events().pop().unwrap().event {
		RuntimeEvent::Certificates(event) => event,
		other => panic!("{other:?} is not of this pallet"),
	}
}

#[test]
fn a_certificate_reserved_serves_its_entry_alone() {
	with_two_goods(|| {
		assert!(!is_used_by(1, entry()));
		assert_eq!(reserve(1, entry()), Ok(2));
		let (id, entry) = (id(1), entry());
		assert_eq!(last_event(), Event::CertificateReserved { id, entry });
		assert_eq!(stored(1).used, Some(Use { entry, goods: 0b11 }));
		assert!(is_used_by(1, entry));
		assert!(!is_used_by(1, other_entry()));

		assert_noop!(reserve(1, other_entry()), Why::AlreadyUsed);
		let elsewhere = ClaimedOrigin {
			entry: other_entry(),
			..claim()
		};
		let presenter = presenter(other_entry());
		assert_eq!(Pallet::<Test>::check(&elsewhere, &presenter), Err(Why::AlreadyUsed));
		assert_ok!(reserve(1, entry));
	});
}

#[test]
fn goods_that_another_entry_claimed_keep_a_certificate_from_being_reserved() {
	with_two_goods(|| {
		assert_ok!(Pallet::<Test>::use_up(&claim()));
		assert!(is_used_by(1, entry()));
		assert_noop!(reserve(1, other_entry()), Why::AlreadyUsed);
	});
}

#[test]
fn only_what_holds_for_a_single_shipment_is_reserved() {
	run(|| {
		assert_noop!(reserve(1, entry()), Why::CertificateUnknown);
		assert_ok!(issue(1, blanket("2026-03-01", "2026-12-31")));
		assert_noop!(reserve(1, entry()), NotReserved::Blanket);

		assert_ok!(issue(2, form()));
		assert_ok!(Pallet::<Test>::withdraw(RuntimeOrigin::signed(EXPORTER), id(2)));
		assert_noop!(reserve(2, entry()), Why::Withdrawn);

		assert_ok!(issue(3, form()));
		let exporter = RuntimeOrigin::signed(EXPORTER);
		assert_ok!(Pallet::<Test>::supersede(exporter, id(3), id(4), form().into()));
		assert_noop!(reserve(3, entry()), Why::Superseded);

		set_day("2030-03-02");
		assert_noop!(reserve(4, entry()), Why::Expired);
	});
}

#[test]
fn a_certificate_given_back_can_serve_another_entry() {
	with_two_goods(|| {
		assert_ok!(reserve(1, entry()));
		// The number of headings that are written anew, for the price.
		assert_eq!(give_back(1, entry()), 2);
		let (id, entry) = (id(1), entry());
		assert_eq!(last_event(), Event::CertificateGivenBack { id, entry });
		assert_eq!(stored(1).used, None);
		assert_ok!(reserve(1, other_entry()));

		give_back(1, other_entry());
		assert_ok!(Pallet::<Test>::use_up(&claim()));
		assert_eq!(give_back(1, entry), 1);
		let elsewhere = ClaimedOrigin {
			entry: other_entry(),
			..claim()
		};
		assert_ok!(Pallet::<Test>::check(&elsewhere, &presenter(other_entry())));
	});
}

#[test]
fn only_the_entry_that_uses_a_certificate_gives_it_back() {
	with_two_goods(|| {
		assert_ok!(reserve(1, entry()));
		let before = (stored(1), System::event_count());
		assert_eq!(give_back(1, other_entry()), 0);
		assert_eq!(give_back(9, entry()), 0);
		assert_eq!((stored(1), System::event_count()), before);
	});
}

#[test]
fn a_certificate_withdrawn_since_is_given_back_and_serves_none() {
	with_two_goods(|| {
		assert_ok!(reserve(1, entry()));
		assert_ok!(Pallet::<Test>::withdraw(RuntimeOrigin::signed(EXPORTER), id(1)));
		give_back(1, entry());
		assert!(!is_used_by(1, entry()));
		assert_noop!(reserve(1, other_entry()), Why::Withdrawn);
	});
}

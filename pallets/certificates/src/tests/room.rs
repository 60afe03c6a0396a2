//! The room that certificates take, of which a member has so much in a day.

use super::*;
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResultWithPostInfo};
use sp_runtime::DispatchError;

fn supersede(old: u8, number: u8, form: CertificateForm) -> DispatchResultWithPostInfo {
	Pallet::<Test>::supersede(RuntimeOrigin::signed(EXPORTER), id(old), id(number), form.into())
}

/// As many goods, all of another subheading.
fn of_goods(number: u32) -> CertificateForm {
	let goods = (0..number).map(|n| good(&format!("61{:02}.{}0", 1 + n / 9, 1 + n % 9), "B"));
	CertificateForm {
		goods: goods.collect(),
		..form()
	}
}

#[test]
fn a_certificate_counts_by_its_goods_and_its_envelopes() {
	run(|| {
		for (number, form, kibibytes) in [
			(1, form(), 1),
			(2, of_goods(6), 2),
			(3, of_goods(MAX_GOODS), 11),
			(4, envelopes::form_with_envelopes(), 5),
		] {
			let before = Members::noted(exporter());
			assert_ok!(issue(number, form));
			assert_eq!(Members::noted(exporter()) - before, kibibytes, "certificate {number}");
		}
	});
}

#[test]
fn a_certificate_in_place_of_another_counts_too() {
	run(|| {
		assert_ok!(issue(1, form()));
		assert_ok!(supersede(1, 2, form()));
		assert_eq!(Members::noted(exporter()), 2);
	});
}

#[test]
fn no_more_is_issued_than_a_member_may_in_a_day() {
	run(|| {
		Members::set_bound(1);
		assert_noop!(issue(1, of_goods(6)), DispatchError::Exhausted);
		assert_ok!(issue(1, form()));
		assert_noop!(issue(2, form()), DispatchError::Exhausted);
		assert_noop!(supersede(1, 2, form()), DispatchError::Exhausted);
		assert_ok!(Pallet::<Test>::withdraw(RuntimeOrigin::signed(EXPORTER), id(1)));
		// Another's room is its own.
		let by_producer = CertificateForm {
			certifier: Capacity::Producer,
			..form()
		};
		assert_ok!(issue_as(PRODUCER, 2, by_producer));
	});
}

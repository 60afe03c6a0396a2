//! Filer codes.

use super::*;
use crate::{AssignedCode, Event, FilerCodes};
use bonafide_primitives::{FilerCode, Lei, Malformed, NotActing};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

fn code(text: &str) -> FilerCode {
	text.parse().unwrap()
}

/// The code is this filer's, as assigned by customs.
fn of(filer: Lei) -> AssignedCode {
	let customs = customs();
	AssignedCode { filer, customs }
}

#[test]
fn customs_assigns_and_reassigns() {
	run(|| {
		assert_ok!(Customs::assign_filer_code(
			RuntimeOrigin::signed(CUSTOMS),
			"NEW".into(),
			broker().into()
		));
		assert_eq!(FilerCodes::<Test>::get(code("NEW")), Some(of(broker())));
		System::assert_last_event(
			Event::FilerCodeAssigned {
				code: code("NEW"),
				filer: broker(),
				by: customs(),
			}
			.into(),
		);
		assert_ok!(Customs::assign_filer_code(
			RuntimeOrigin::signed(CUSTOMS),
			"NEW".into(),
			importer().into()
		));
		assert_eq!(FilerCodes::<Test>::get(code("NEW")), Some(of(importer())));
	});
}

#[test]
fn nobody_else_assigns() {
	run(|| {
		let assign = |origin| Customs::assign_filer_code(origin, "NEW".into(), broker().into());
		assert_noop!(assign(RuntimeOrigin::none()), BadOrigin);
		assert_noop!(assign(RuntimeOrigin::root()), BadOrigin);
		for (who, why) in [
			(STRANGER, NotActing::NoEntity),
			(SUSPENDED, NotActing::NotInGoodStanding),
			(CLERK, NotActing::OutOfScope),
			(IMPORTER, NotActing::WithoutRole),
			(BROKER, NotActing::WithoutRole),
			(MAKER, NotActing::WithoutRole),
		] {
			assert_noop!(assign(RuntimeOrigin::signed(who)), CustomsError::NotAuthorized(why));
		}
	});
}

#[test]
fn malformed_fields_are_named() {
	run(|| {
		let assign =
			|code: &str, lei: &str| Customs::assign_filer_code(RuntimeOrigin::signed(CUSTOMS), code.into(), lei.into());
		assert_noop!(
			assign("AB", "506700GE1G29325QX363"),
			CustomsError::InvalidFilerCode(Malformed::Length)
		);
		assert_noop!(
			assign("NEW", "506700GE1G29325QX364"),
			CustomsError::InvalidLei(Malformed::CheckDigit)
		);
		// Never admitted, and suspended.
		assert_noop!(assign("NEW", "529900T8BM49AURSDO55"), CustomsError::FilerNotActive);
		assert_noop!(assign("NEW", &suspended().to_string()), CustomsError::FilerNotActive);
	});
}

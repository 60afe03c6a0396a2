//! An officer decides.

use super::*;
use crate::{Entries, EntryState, Event};
use bonafide_primitives::{Malformed, NotActing};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

fn file() {
	assert_ok!(Customs::file_entry(
		RuntimeOrigin::signed(IMPORTER),
		entry(vec![line()])
	));
}

fn state() -> EntryState {
	Entries::<Test>::get(NUMBER.parse::<bonafide_primitives::EntryNumber>().unwrap())
		.unwrap()
		.state
}

#[test]
fn released_at_once() {
	run(|| {
		file();
		assert_ok!(Customs::release(RuntimeOrigin::signed(CUSTOMS), NUMBER.into()));
		assert_eq!(state(), EntryState::Released { by: customs(), at: NOW });
		System::assert_last_event(
			Event::EntryReleased {
				number: NUMBER.parse().unwrap(),
				by: customs(),
			}
			.into(),
		);
	});
}

#[test]
fn held_then_released() {
	run(|| {
		file();
		let reason = "Labels to be examined".into();
		assert_ok!(Customs::hold(RuntimeOrigin::signed(CUSTOMS), NUMBER.into(), reason));
		assert!(matches!(state(), EntryState::Held { by, at: NOW, reason }
			if by == customs() && reason.as_str() == "Labels to be examined"));
		assert_ok!(Customs::release(RuntimeOrigin::signed(CUSTOMS), "ABC12345676".into()));
		assert!(matches!(state(), EntryState::Released { .. }));
	});
}

#[test]
fn nobody_else_decides() {
	run(|| {
		file();
		let hold = |origin| Customs::hold(origin, NUMBER.into(), "X-ray".into());
		let release = |origin| Customs::release(origin, NUMBER.into());
		for call in [&hold as &dyn Fn(RuntimeOrigin) -> _, &release] {
			assert_noop!(call(RuntimeOrigin::none()), BadOrigin);
			assert_noop!(call(RuntimeOrigin::root()), BadOrigin);
			for (who, why) in [
				(STRANGER, NotActing::NoEntity),
				(SUSPENDED, NotActing::NotInGoodStanding),
				(CLERK, NotActing::OutOfScope),
				(IMPORTER, NotActing::WithoutRole),
				(BROKER, NotActing::WithoutRole),
			] {
				assert_noop!(call(RuntimeOrigin::signed(who)), CustomsError::NotAuthorized(why));
			}
		}
	});
}

#[test]
fn decisions_that_cannot_be_taken() {
	run(|| {
		let hold_for =
			|number: &str, reason: &str| Customs::hold(RuntimeOrigin::signed(CUSTOMS), number.into(), reason.into());
		let hold = |number: &str| hold_for(number, "X-ray");
		let release = |number: &str| Customs::release(RuntimeOrigin::signed(CUSTOMS), number.into());

		assert_noop!(
			hold("ABC-1234567-7"),
			CustomsError::InvalidEntryNumber(Malformed::CheckDigit)
		);
		assert_noop!(
			release("ABC-1234567"),
			CustomsError::InvalidEntryNumber(Malformed::Length)
		);
		assert_noop!(hold(NUMBER), CustomsError::EntryNotFound);
		assert_noop!(release(NUMBER), CustomsError::EntryNotFound);

		file();
		assert_noop!(hold_for(NUMBER, " "), CustomsError::BlankReason);
		assert_ok!(hold(NUMBER));
		assert_noop!(hold(NUMBER), CustomsError::AlreadyHeld);
		assert_ok!(release(NUMBER));
		assert_noop!(release(NUMBER), CustomsError::AlreadyReleased);
		assert_noop!(hold(NUMBER), CustomsError::AlreadyReleased);
	});
}

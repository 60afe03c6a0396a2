//! Filing sealed: who may, what refuses it, and what is used up.

use super::*;
use crate::{
	Draw, Entries, EntriesBy, Entry, EntryKind, EntryState, Envelopes, Event, Lines, Pruned, Sealed, SealedEntry,
	SealedEntryForm, ENVELOPE_SIZES, MAX_LICENSES,
};
use bonafide_primitives::{
	CertificateRefusal, EntryNumber, LicenseFault, LicensedRole, Malformed, NotActing, Seal, SealForm,
};
use frame_support::{assert_noop, assert_ok, traits::Hooks, weights::Weight, BoundedVec};
use sp_runtime::{DispatchError, DispatchError::BadOrigin, DispatchResult};

pub const LICENSE: u8 = 1;
pub const CERTIFICATE: u8 = 9;
pub const QUOTA: u64 = 1_000;

pub fn number() -> EntryNumber {
	NUMBER.parse().unwrap()
}

/// A license of the maker for the right 7.
pub fn grant(byte: u8, left: u64, fault: Option<LicenseFault>) {
	let license = MockLicense {
		right: 7,
		role: LicensedRole::Manufacturer,
		licensee: maker(),
		left,
		fault,
	};
	set_license(id(byte), license);
}

pub fn left(byte: u8) -> u64 {
	license(&id(byte)).unwrap().left
}

pub fn draw(licenses: &[u8], quantity: u64) -> Draw {
	let licenses: Vec<_> = licenses.iter().map(|byte| id(*byte)).collect();
	Draw {
		licenses: licenses.try_into().unwrap(),
		quantity,
	}
}

pub fn envelope(kibibytes: usize) -> crate::Envelope {
	vec![7; kibibytes * 1024].try_into().unwrap()
}

/// An entry of the importer that draws 100 units and uses a certificate up.
pub fn form() -> SealedEntryForm {
	SealedEntryForm {
		number: NUMBER.into(),
		seal: SealForm {
			customs: customs().into(),
			key: 1,
		},
		commitment: id(77),
		sealed: envelope(2),
		draws: vec![draw(&[LICENSE], 100)].try_into().unwrap(),
		certificates: vec![id(CERTIFICATE)].try_into().unwrap(),
		holdings: Default::default(),
	}
}

pub fn file(who: u64, form: SealedEntryForm) -> DispatchResult {
	let outcome = Customs::file_sealed_entry(RuntimeOrigin::signed(who), form);
	outcome.map(|_| ()).map_err(|failed| failed.error)
}

/// The importer files it.
pub fn filed() -> EntryNumber {
	grant(LICENSE, QUOTA, None);
	assert_ok!(file(IMPORTER, form()));
	number()
}

#[test]
fn filed_with_what_it_uses_up_and_nothing_else() {
	run(|| {
		filed();
		assert_eq!(left(LICENSE), QUOTA - 100);
		assert_eq!(used_certificate(&id(CERTIFICATE)), Some(number()));
		let entry = Entry {
			importer: None,
			filer: importer(),
			kind: EntryKind::Formal,
			shipment: None,
			filed: NOW,
			lines: 0,
			hard: 0,
			advice: 0,
			state: EntryState::Filed,
		};
		assert_eq!(Entries::<Test>::get(number()), Some(entry));
		let form = form();
		let sealed = SealedEntry {
			seal: Seal {
				customs: customs(),
				key: 1,
			},
			commitment: form.commitment,
			draws: form.draws,
			certificates: form.certificates,
			reports: Default::default(),
		};
		assert_eq!(Sealed::<Test>::get(number()), Some(sealed));
		assert_eq!(Envelopes::<Test>::get(number()), Some(form.sealed));
		assert_eq!(Lines::<Test>::iter().count(), 0);
		let event = Event::SealedEntryFiled {
			number: number(),
			filer: importer(),
			customs: customs(),
		};
		System::assert_last_event(event.into());
	});
}

#[test]
fn the_broker_files_under_its_own_code_and_in_nobodys_name() {
	run(|| {
		let number = EntryNumber::new("BRK".parse().unwrap(), "0000001").unwrap();
		grant(LICENSE, QUOTA, None);
		let form = || SealedEntryForm {
			number: number.into(),
			..form()
		};
		assert_ok!(file(BROKER, form()));
		let listed: Vec<_> = EntriesBy::<Test>::iter_keys().collect();
		assert_eq!(listed, [(broker(), number)]);
		assert_noop!(file(BROKER, form()), CustomsError::EntryExists);
	});
}

#[test]
fn who_may_not_file() {
	run(|| {
		grant(LICENSE, QUOTA, None);
		assert_noop!(Customs::file_sealed_entry(RuntimeOrigin::none(), form()), BadOrigin);
		assert_noop!(Customs::file_sealed_entry(RuntimeOrigin::root(), form()), BadOrigin);
		for (who, why) in [
			(STRANGER, NotActing::NoEntity),
			(SUSPENDED, NotActing::NotInGoodStanding),
			(CLERK, NotActing::OutOfScope),
		] {
			assert_noop!(file(who, form()), CustomsError::NotAuthorized(why));
		}
		assert_noop!(file(BROKER, form()), CustomsError::NotFiler);
		assign("ABC", maker());
		assert_noop!(file(MAKER, form()), CustomsError::NotBroker);
	});
}

/// The importer files it, which is refused.
#[track_caller]
fn refuses(form: SealedEntryForm, error: impl Into<DispatchError>) {
	assert_noop!(file(IMPORTER, form), error.into());
}

#[test]
fn what_is_malformed() {
	run(|| {
		grant(LICENSE, QUOTA, None);
		let number = |number: &str| SealedEntryForm {
			number: number.into(),
			..form()
		};
		refuses(
			number("ABC-1234567-5"),
			CustomsError::InvalidEntryNumber(Malformed::CheckDigit),
		);
		let unassigned = EntryNumber::new("ZZZ".parse().unwrap(), "0000001").unwrap();
		refuses(number(&unassigned.to_string()), CustomsError::FilerCodeNotAssigned);

		let seal = |customs: &str, key| SealedEntryForm {
			seal: SealForm {
				customs: customs.into(),
				key,
			},
			..form()
		};
		refuses(
			seal("506700GE1G29325QX36", 1),
			CustomsError::InvalidLei(Malformed::Length),
		);
		refuses(seal(maker().as_str(), 1), CustomsError::NotCustoms);
		refuses(seal(customs().as_str(), 2), CustomsError::KeyNotValid);
		// Another administration could open it, and not decide on it.
		refuses(seal(other_customs().as_str(), 1), CustomsError::NotRecipient);
	});
}

#[test]
fn only_the_class_of_its_length_shows() {
	let sealed = |bytes: usize| SealedEntryForm {
		sealed: vec![0; bytes].try_into().unwrap(),
		..form()
	};
	run(|| {
		grant(LICENSE, QUOTA, None);
		for bytes in [0, 48, 2047, 2049, 3 * 1024, 64 * 1024 - 1] {
			refuses(sealed(bytes), CustomsError::NotPadded);
		}
	});
	for kibibytes in ENVELOPE_SIZES {
		run(|| {
			grant(LICENSE, QUOTA, None);
			assert_ok!(file(IMPORTER, sealed(kibibytes * 1024)));
		});
	}
}

#[test]
fn draws_that_are_refused() {
	let drawing = |draws: Vec<Draw>| SealedEntryForm {
		draws: draws.try_into().unwrap(),
		..form()
	};
	run(|| {
		grant(LICENSE, QUOTA, None);
		grant(2, u64::MAX, None);
		refuses(drawing(vec![draw(&[LICENSE], 0)]), CustomsError::ZeroQuantity);
		refuses(drawing(vec![draw(&[], 1)]), CustomsError::EmptyDraw);
		refuses(
			drawing(vec![draw(&[LICENSE, LICENSE], 1)]),
			CustomsError::DuplicateLicense,
		);
		// Without a quota, and without a record.
		refuses(drawing(vec![draw(&[LICENSE, 2], 1)]), CustomsError::NotCounted);
		refuses(drawing(vec![draw(&[3], 1)]), CustomsError::NotCounted);
		// Each of two has enough left for itself.
		let twice = vec![draw(&[LICENSE], QUOTA), draw(&[LICENSE], 1)];
		refuses(drawing(twice), DispatchError::Exhausted);

		let count = MAX_LICENSES as u8;
		(1..=count + 1).for_each(|byte| grant(byte, QUOTA, None));
		let all: Vec<_> = (1..=count).collect();
		let mut draws: Vec<_> = all.chunks(4).map(|licenses| draw(licenses, 1)).collect();
		let fits = drawing(draws.clone());
		draws.push(draw(&[count + 1], 1));
		refuses(drawing(draws), CustomsError::MaxLicensesExceeded);
		assert_ok!(file(IMPORTER, fits));
	});
}

#[test]
fn certificates_that_are_refused() {
	run(|| {
		grant(LICENSE, QUOTA, None);
		BLANKETS.with_borrow_mut(|blankets| blankets.push(id(CERTIFICATE)));
		refuses(form(), CustomsError::NotSingle);
	});
	run(|| {
		filed();
		let another = SealedEntryForm {
			number: EntryNumber::new("ABC".parse().unwrap(), "0000001").unwrap().into(),
			..form()
		};
		refuses(
			another,
			CustomsError::CertificateNotReserved(CertificateRefusal::AlreadyUsed),
		);
	});
}

#[test]
fn held_released_canceled_and_refused_as_others() {
	let hold = || Customs::hold(RuntimeOrigin::signed(CUSTOMS), NUMBER.into(), "suspected".into());
	run(|| {
		filed();
		assert_ok!(hold());
		assert_ok!(Customs::release(RuntimeOrigin::signed(CUSTOMS), NUMBER.into()));
		assert_eq!(left(LICENSE), QUOTA - 100);
	});
	let cancel = |who| Customs::cancel_entry(RuntimeOrigin::signed(who), NUMBER.into());
	let refuse = |_| Customs::refuse_entry(RuntimeOrigin::signed(CUSTOMS), NUMBER.into(), "No".into());
	for end in [&cancel as &dyn Fn(u64) -> _, &refuse] {
		run(|| {
			filed();
			assert_ok!(end(IMPORTER));
			assert_eq!(left(LICENSE), QUOTA);
			assert_eq!(used_certificate(&id(CERTIFICATE)), None);
			assert!(end(IMPORTER).is_err());
			assert_eq!(left(LICENSE), QUOTA);
		});
	}
	// Nobody else can know whose it is.
	run(|| {
		filed();
		let refused = cancel(BROKER).unwrap_err().error;
		assert_eq!(refused, CustomsError::MandateNotFound.into());
	});
}

#[test]
fn what_is_left_after_retention_says_who_filed() {
	run(|| {
		filed();
		assert_ok!(Customs::release(RuntimeOrigin::signed(CUSTOMS), NUMBER.into()));
		let entry = Entries::<Test>::get(number());
		pallet_timestamp::Now::<Test>::put(NOW + 1826 * DAY);
		Customs::on_idle(1, Weight::MAX);
		assert_eq!(Pruned::<Test>::get(number()), entry);
		assert_eq!(Sealed::<Test>::iter().count(), 0);
		assert_eq!(Envelopes::<Test>::iter().count(), 0);
		assert_eq!(EntriesBy::<Test>::iter().count(), 0);
		refuses(form(), CustomsError::EntryExists);
	});
}

/// Breaks the state behind the calls' back and looks for what is said about it.
#[track_caller]
fn is_found_out(break_it: impl FnOnce(), fault: &'static str) {
	run_unchecked(|| {
		filed();
		break_it();
		assert_eq!(Customs::do_try_state(), Err(fault.into()));
	});
}

#[test]
fn a_state_that_cannot_be_is_found_out() {
	let change = |change: fn(&mut Entry)| move || Entries::<Test>::mutate_extant(number(), change);
	is_found_out(
		change(|entry| entry.importer = Some(importer())),
		"an entry is neither open nor sealed",
	);
	is_found_out(
		|| Sealed::<Test>::remove(number()),
		"an entry is neither open nor sealed",
	);
	is_found_out(
		|| Envelopes::<Test>::remove(number()),
		"a sealed entry without its envelope",
	);
	is_found_out(change(|entry| entry.hard = 1), "findings that nobody has posted");
	let other = || EntryNumber::new("ABC".parse().unwrap(), "0000001").unwrap();
	is_found_out(
		|| Sealed::<Test>::insert(other(), Sealed::<Test>::get(number()).unwrap()),
		"a seal without its entry",
	);
	is_found_out(
		|| Envelopes::<Test>::insert(other(), envelope(2)),
		"an envelope without its entry",
	);
	is_found_out(
		|| crate::Reports::<Test>::insert(number(), envelope(2)),
		"a report that nobody has posted",
	);
	is_found_out(
		|| {
			Sealed::<Test>::mutate_extant(number(), |sealed| {
				sealed.draws = BoundedVec::truncate_from(vec![draw(&[1, 2, 3, 4], 1); 51]);
			})
		},
		"a sealed entry draws from more licenses than it can",
	);
}

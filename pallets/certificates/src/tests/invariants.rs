//! Every broken rule is seen.

use super::*;
use bonafide_primitives::{Agreement, Date};
use frame_support::{assert_ok, BoundedVec};

/// Breaks the state behind the calls' back and looks for what is said about it.
#[track_caller]
fn is_found_out(break_it: impl FnOnce(), fault: &'static str) {
	new_test_ext().execute_with(|| {
		assert_ok!(issue(1, form()));
		assert_ok!(Pallet::<Test>::do_try_state());
		break_it();
		assert_eq!(Pallet::<Test>::do_try_state(), Err(fault.into()));
	});
}

fn change(change: impl FnOnce(&mut Certificate)) {
	let mut certificate = stored(1);
	change(&mut certificate);
	crate::pallet::Certificates::<Test>::insert(id(1), certificate);
}

fn usmca() -> Agreement {
	"USMCA".try_into().unwrap()
}

#[test]
fn indexes_go_both_ways() {
	is_found_out(
		|| ByCertifier::<Test>::remove(exporter(), id(1)),
		"a certificate is not listed under its certifier",
	);
	is_found_out(
		|| ByCertifier::<Test>::insert(exporter(), id(2), ()),
		"a certifier's certificate does not exist",
	);
	is_found_out(
		|| ByCertifier::<Test>::insert(producer(), id(1), ()),
		"a certificate is listed under another certifier",
	);
}

#[test]
fn what_is_listed_is_kept_and_what_is_kept_is_listed() {
	let (heading, place) = new_test_ext().execute_with(|| {
		assert_ok!(issue(1, form()));
		Listed::<Test>::iter_keys().next().unwrap()
	});
	is_found_out(
		|| Listed::<Test>::remove(heading, place),
		"a certificate is not listed under what it covers",
	);
	is_found_out(
		|| Listed::<Test>::insert(heading, Place { id: id(2), ..place }, ()),
		"a certificate is listed and not kept",
	);
	let rank = Rank::Over;
	is_found_out(
		|| Listed::<Test>::insert(heading, Place { rank, ..place }, ()),
		"a certificate is listed in a wrong place",
	);
}

#[test]
fn an_envelope_is_of_a_sealed_party() {
	let envelope = |length| Envelope {
		seal: bonafide_primitives::Seal {
			customs: customs(),
			key: SEAL_KEY,
		},
		sealed: vec![0; length].try_into().unwrap(),
	};
	let insert = |number, length| Envelopes::<Test>::insert(id(number), Capacity::Producer, envelope(length));
	is_found_out(|| insert(2, MIN_SEALED), "an envelope is of no certificate");
	is_found_out(|| insert(1, MIN_SEALED), "an envelope is of a party that is not sealed");
	is_found_out(
		|| {
			change(|it| it.producer = Party::Sealed(id(7)));
			insert(1, MIN_SEALED - 1);
		},
		"an envelope is too short",
	);
}

#[test]
fn what_is_pruned_is_no_longer_kept() {
	let prune = |number, agreement| {
		let left = Validity {
			agreement,
			..Pallet::<Test>::validity(&id(1)).unwrap()
		};
		Pruned::<Test>::insert(id(number), left);
	};
	is_found_out(|| prune(1, usmca()), "a certificate is both kept and pruned");
	is_found_out(
		|| prune(2, Agreement::default()),
		"a pruned certificate is under no agreement",
	);
}

#[test]
fn versions_are_contiguous_and_sound() {
	let profile = || Profiles::<Test>::get(usmca(), 1).unwrap();
	let begin = |on: &[(u32, Date)]| Versions::<Test>::insert(usmca(), BoundedVec::truncate_from(on.to_vec()));
	let first = || profile().in_force_from;
	is_found_out(|| begin(&[]), "an agreement has no version");
	is_found_out(
		|| begin(&[(1, first()), (2, Date::MAX)]),
		"an agreement lacks a version",
	);
	is_found_out(|| begin(&[(1, Date::MAX)]), "a version begins on another day");
	is_found_out(|| begin(&[(1, first()); 2]), "a version is never in force");
	is_found_out(|| Versions::<Test>::remove(usmca()), "a profile is of no agreement");
	is_found_out(
		|| Profiles::<Test>::insert(usmca(), 2, profile()),
		"a version is out of count",
	);
	is_found_out(
		|| {
			Profiles::<Test>::insert(
				usmca(),
				1,
				Profile {
					hs_digits: 0,
					..profile()
				},
			)
		},
		"a profile is not sound",
	);
	is_found_out(
		|| {
			Versions::<Test>::insert(Agreement::default(), BoundedVec::truncate_from(vec![(1, first())]));
			Profiles::<Test>::insert(Agreement::default(), 1, profile());
		},
		"an agreement has no name",
	);
}

#[test]
fn a_certificate_agrees_with_itself() {
	is_found_out(
		|| change(|it| it.version = 2),
		"a certificate was judged by a version that does not exist",
	);
	is_found_out(
		|| change(|it| it.exporter = it.producer),
		"a certificate does not name its certifier as what it certifies as",
	);
	is_found_out(
		|| change(|it| it.signed_on = "2026-03-03".parse().unwrap()),
		"a certificate was anchored before it was signed",
	);
	is_found_out(|| change(|it| it.goods.clear()), "a certificate covers no goods");
	is_found_out(
		|| change(|it| it.holder = Some(holder_key(1))),
		"a certificate has a holder key where none counts, or lacks it",
	);
	is_found_out(
		|| {
			change(|it| {
				it.producer = Party::Named {
					lei: nobody(),
					country: "MX".parse().unwrap(),
				}
			})
		},
		"a certificate names an unknown entity",
	);
	let entry = "ABC-1234567-6".parse().unwrap();
	for goods in [0, 0b10] {
		is_found_out(
			|| change(|it| it.used = Some(Use { entry, goods })),
			"a certificate is used for goods that it does not cover, or for none",
		);
	}
	let today = "2026-03-02".parse().unwrap();
	is_found_out(
		|| {
			change(|it| {
				it.used = Some(Use { entry, goods: 1 });
				it.cover = Cover::Blanket {
					from: today,
					until: today,
				};
			})
		},
		"a blanket certificate is used up",
	);
}

#[test]
fn what_is_taken_back_says_so_truly() {
	let superseded = |by, at| {
		change(|it| {
			it.state = CertificateState::Superseded {
				superseded_by: id(by),
				at,
			}
		})
	};
	is_found_out(
		|| change(|it| it.state = CertificateState::Withdrawn { at: 0 }),
		"a certificate was withdrawn before it was anchored",
	);
	is_found_out(
		|| superseded(2, Timestamp::get()),
		"a certificate is superseded by none",
	);
	is_found_out(
		|| superseded(1, Timestamp::get()),
		"a certificate is superseded by a wrong one",
	);
	is_found_out(
		|| {
			assert_ok!(issue_as(
				PRODUCER,
				2,
				CertificateForm {
					certifier: Capacity::Producer,
					..form()
				}
			));
			superseded(2, Timestamp::get());
		},
		"a certificate is superseded by a wrong one",
	);
	is_found_out(
		|| {
			assert_ok!(issue(2, form()));
			superseded(2, 0);
		},
		"a certificate was not superseded when the next was anchored",
	);
	is_found_out(
		|| {
			assert_ok!(issue(2, form()));
			superseded(2, Timestamp::get());
			change(|it| {
				it.used = Some(Use {
					entry: "ABC-1234567-6".parse().unwrap(),
					goods: 1,
				})
			});
		},
		"a certificate is used and superseded",
	);
}

#[test]
fn a_certificate_is_due_once_and_not_after_its_end() {
	let day = |day: &str| day.parse::<Date>().unwrap();
	let take_off = || assert_eq!(Due::<Test>::drain().count(), 1);
	is_found_out(take_off, "a record is not on the agenda");
	is_found_out(
		|| Due::<Test>::insert(day("2026-03-02"), id(1), ()),
		"a record is on the agenda twice",
	);
	is_found_out(
		|| Due::<Test>::insert(day("2026-03-02"), id(2), ()),
		"the agenda has a record that is not kept",
	);
	is_found_out(
		|| {
			take_off();
			Due::<Test>::insert(Date::MAX, id(1), ());
		},
		"a certificate is due after its end",
	);
}

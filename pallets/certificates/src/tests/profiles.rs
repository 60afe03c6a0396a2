//! Profiles of agreements, and their versions.

use super::*;
use bonafide_primitives::{Agreement, Certificates as _, Code, Country, Date, Malformed};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{BuildStorage, DispatchError};
use std::collections::BTreeSet;

fn usmca() -> Agreement {
	"USMCA".try_into().unwrap()
}

fn profile() -> Profile {
	agreements().remove(&usmca()).unwrap().remove(0)
}

fn set(profile: Profile) -> DispatchResult {
	set_profile("USMCA", profile)
}

fn day(text: &str) -> Date {
	text.parse().unwrap()
}

#[test]
fn the_council_sets_the_next_version() {
	run(|| {
		let reviewed = Profile {
			in_force_from: day("2026-07-01"),
			..profile()
		};
		assert_ok!(set(reviewed.clone()));
		assert_eq!(Versions::<Test>::decode_len(usmca()), Some(2));
		assert_eq!(Profiles::<Test>::get(usmca(), 1), Some(profile()));
		assert_eq!(Profiles::<Test>::get(usmca(), 2), Some(reviewed));
		System::assert_last_event(
			Event::ProfileSet {
				agreement: usmca(),
				version: 2,
			}
			.into(),
		);
	});
}

#[test]
fn the_council_sets_an_agreement_that_no_code_knows() {
	run(|| {
		let uskfta: Agreement = "KORUS".try_into().unwrap();
		let parties: BTreeSet<Country> = ["US", "KR"].map(|code| code.parse().unwrap()).into();
		let korean = Profile {
			parties: parties.try_into().unwrap(),
			..profile()
		};
		assert_ok!(set_profile("KORUS", korean));
		assert_eq!(Versions::<Test>::decode_len(&uskfta), Some(1));
		let form = CertificateForm {
			agreement: "KORUS".into(),
			exporter: in_country(exporter(), "KR"),
			producer: in_country(producer(), "KR"),
			goods: vec![GoodForm {
				origin: "KR".into(),
				..good("610910", "B")
			}],
			..form()
		};
		assert_ok!(issue(1, form));
	});
}

#[test]
fn nobody_else_sets_a_profile() {
	run(|| {
		for origin in [
			RuntimeOrigin::none(),
			RuntimeOrigin::signed(EXPORTER),
			RuntimeOrigin::signed(STRANGER),
		] {
			assert_noop!(
				Pallet::<Test>::set_profile(origin, "USMCA".into(), Box::new(profile().into())),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn a_certificate_is_judged_by_the_version_in_force_when_it_was_signed() {
	run(|| {
		set_day("2026-07-02");
		let mut reviewed = Profile {
			in_force_from: day("2026-07-01"),
			..profile()
		};
		reviewed.criteria.retain(|criterion| criterion.code.as_str() != "B");
		assert_ok!(set(reviewed));
		let signed = |day: &str| CertificateForm {
			signed_on: day.into(),
			..form()
		};
		assert_ok!(issue(1, signed("2026-06-30")));
		assert_eq!(stored(1).version, 1);
		assert_noop!(issue(2, signed("2026-07-01")), Refused::CriterionNotFound(0));
		assert_ok!(issue(
			2,
			CertificateForm {
				goods: vec![good("610910", "A")],
				..signed("2026-07-01")
			}
		));
		assert_eq!(stored(2).version, 2);
	});
}

#[test]
fn a_later_version_corrects_an_earlier_one_of_the_same_days() {
	run(|| {
		assert_ok!(set(Profile {
			blanket_months: 6,
			..profile()
		}));
		assert_ok!(issue(1, form()));
		assert_eq!(stored(1).version, 2);
	});
}

#[test]
fn the_version_in_force_is_the_last_that_has_begun_unless_it_has_ended() {
	run(|| {
		let between = |from, until| Profile {
			in_force_from: day(from),
			in_force_until: Some(day(until)),
			..profile()
		};
		assert_ok!(set(between("2027-01-01", "2027-06-30")));
		assert_ok!(set(between("2028-01-01", "2028-01-01")));
		let version = |on| Pallet::<Test>::in_force(&usmca(), day(on)).map(|(version, _)| version);
		assert_eq!(version("2020-06-30"), None);
		assert_eq!(version("2020-07-01"), Some(1));
		assert_eq!(version("2026-12-31"), Some(1));
		assert_eq!(version("2027-01-01"), Some(2));
		assert_eq!(version("2027-06-30"), Some(2));
		assert_eq!(version("2027-07-01"), None);
		assert_eq!(version("2028-01-01"), Some(3));
		assert_eq!(version("2028-01-02"), None);
		assert_eq!(
			Pallet::<Test>::in_force(&"TPP".try_into().unwrap(), day("2026-01-01")),
			None
		);
	});
}

#[test]
fn an_agreement_has_a_name() {
	run(|| {
		for blank in ["", " "] {
			assert_noop!(set_profile(blank, profile()), Refused::BlankAgreement);
		}
		assert_noop!(
			set_profile("A name of 17 bytes", profile()),
			Refused::InvalidAgreement(Malformed::TooLong)
		);
		// The blanks around it are none of its name.
		assert_ok!(set_profile(" USMCA ", profile()));
		assert_eq!(Versions::<Test>::iter().count(), 3);
		assert!(Profiles::<Test>::contains_key(usmca(), 2));
	});
}

/// The first day of a month, counted from July 2020, in which the agreement came into force.
fn month(number: u32) -> Date {
	profile().in_force_from.plus_months(number).unwrap()
}

fn beginning(in_force_from: Date) -> Profile {
	Profile {
		in_force_from,
		..profile()
	}
}

#[test]
fn corrections_cost_no_version() {
	run(|| {
		for number in 2..=3 * MAX_VERSIONS {
			assert_ok!(set(profile()));
			let kept = Versions::<Test>::get(usmca()).unwrap();
			assert_eq!(kept.to_vec(), [(number, profile().in_force_from)]);
		}
		// Of those that begin later, all that the next begins before.
		for number in 1..MAX_VERSIONS {
			assert_ok!(set(beginning(month(number))));
		}
		assert_noop!(set(beginning(month(MAX_VERSIONS))), Refused::MaxVersionsExceeded);
		assert_ok!(set(beginning(month(2))));
		let kept = Versions::<Test>::get(usmca()).unwrap();
		assert_eq!(
			kept.to_vec(),
			[
				(3 * MAX_VERSIONS, month(0)),
				(3 * MAX_VERSIONS + 1, month(1)),
				(4 * MAX_VERSIONS, month(2))
			]
		);
	});
}

/// Certificates are accepted for 48 months and kept for 1826 days after.
#[test]
fn the_oldest_version_gives_way_once_it_is_long_over() {
	run(|| {
		assert_ok!(issue(1, form()));
		for number in 1..MAX_VERSIONS {
			assert_ok!(set(beginning(month(number))));
		}
		let next = beginning(month(MAX_VERSIONS));
		set_day("2029-07-31");
		assert_noop!(set(next.clone()), Refused::MaxVersionsExceeded);
		set_day("2029-08-01");
		assert_ok!(set(next));
		let version = |on: Date| Pallet::<Test>::in_force(&usmca(), on).map(|(version, _)| version);
		assert_eq!(version(month(0)), None);
		assert_eq!(version(month(1)), Some(2));
		assert_eq!(version(month(MAX_VERSIONS)), Some(MAX_VERSIONS + 1));
		// What it judged still knows it.
		assert!(Profiles::<Test>::contains_key(usmca(), 1));
		assert_noop!(set(beginning(month(MAX_VERSIONS + 1))), Refused::MaxVersionsExceeded);
	});
}

#[test]
fn each_element_of_a_profile_is_read() {
	run(|| {
		type Spoil = fn(&mut ProfileForm);
		let spoiled: [(Spoil, Refused); 7] = [
			(
				|it| it.in_force_from = "2026-02-29".into(),
				Refused::InvalidDate(Malformed::NoSuchDay),
			),
			(
				|it| it.in_force_until = Some("1 July".into()),
				Refused::InvalidDate(Malformed::Character),
			),
			(
				|it| assert!(it.parties.try_insert("XZ".into()).unwrap()),
				Refused::InvalidCountry(Malformed::Unassigned),
			),
			(
				|it| it.criteria[0].code = "Wholly obtained".into(),
				Refused::InvalidCode(Malformed::TooLong),
			),
			(
				|it| assert!(it.claim_codes.try_insert("USMCA".into()).unwrap()),
				Refused::InvalidCode(Malformed::TooLong),
			),
			(
				|it| {
					for hs in ["6109.10", "61091"] {
						assert!(it.finer.try_insert(hs.into(), 8).unwrap().is_none());
					}
				},
				Refused::InvalidHsCode(1, Malformed::Length),
			),
			(
				|it| {
					for hs in ["6109.10", "610910"] {
						assert!(it.finer.try_insert(hs.into(), 8).unwrap().is_none());
					}
				},
				Refused::DuplicateHsCode,
			),
		];
		for (spoil, refused) in spoiled {
			let mut form = ProfileForm::from(profile());
			spoil(&mut form);
			assert_noop!(set_profile("USMCA", form), refused);
		}
		let mut spaced = ProfileForm::from(profile());
		spaced.in_force_from = " 2020-07-01 ".into();
		spaced.criteria[0].code = " A ".into();
		assert_ok!(set_profile("USMCA", spaced));
		assert_eq!(Profiles::<Test>::get(usmca(), 2), Some(profile()));
	});
}

#[test]
fn a_profile_is_whole() {
	run(|| {
		type Spoil = fn(&mut Profile);
		let spoiled: [(Spoil, Refused); 18] = [
			(
				|it| it.in_force_until = Some("2020-06-30".parse().unwrap()),
				Refused::ReversedDates,
			),
			(|it| it.parties.clear(), Refused::EmptyParties),
			(|it| it.criteria.clear(), Refused::EmptyCriteria),
			(|it| it.certifiers.clear(), Refused::EmptyCertifiers),
			(|it| it.claim_codes.clear(), Refused::EmptyClaimCodes),
			(|it| it.criteria[0].code = Code::default(), Refused::BlankCode),
			(
				|it| assert!(it.claim_codes.try_insert(Code::default()).unwrap()),
				Refused::BlankCode,
			),
			(
				|it| it.criteria[0].code = it.criteria[3].code.clone(),
				Refused::DuplicateCriterion,
			),
			(
				|it| assert!(it.criteria[0].excluded_chapters.try_insert(0).unwrap()),
				Refused::InvalidChapter,
			),
			(
				|it| assert!(it.criteria[3].excluded_chapters.try_insert(100).unwrap()),
				Refused::InvalidChapter,
			),
			(|it| it.hs_digits = 5, Refused::InvalidHsDigits),
			(|it| it.hs_digits = 11, Refused::InvalidHsDigits),
			(|it| it.hs_digits = 0, Refused::InvalidHsDigits),
			(
				|it| assert!(it.finer.try_insert("610910".parse().unwrap(), 11).unwrap().is_none()),
				Refused::InvalidHsDigits,
			),
			(|it| it.accepted_months = 0, Refused::ZeroAcceptedMonths),
			(|it| it.verification.answer_days = 0, Refused::ZeroVerificationDays),
			(|it| it.verification.objection_days = 0, Refused::ZeroVerificationDays),
			(
				|it| it.verification.determination_days = 0,
				Refused::ZeroVerificationDays,
			),
		];
		for (spoil, refused) in spoiled {
			let mut profile = profile();
			spoil(&mut profile);
			assert_noop!(set(profile), refused);
		}
	});
}

#[test]
fn an_agreement_can_do_without_blanket_certificates() {
	run(|| {
		assert_ok!(set(Profile {
			blanket_months: 0,
			..profile()
		}));
		let cover = CoverForm::Blanket {
			from: "2026-03-02".into(),
			until: "2026-03-02".into(),
		};
		assert_noop!(issue(1, CertificateForm { cover, ..form() }), Refused::TooLongBlanket);
	});
}

#[test]
fn the_chain_starts_with_three_agreements() {
	run(|| {
		assert_eq!(Versions::<Test>::iter().count(), 3);
		for (agreement, versions) in agreements() {
			assert_eq!(Versions::<Test>::decode_len(&agreement), Some(1));
			assert_eq!(Profiles::<Test>::get(&agreement, 1).as_ref(), versions.first());
			assert_eq!(versions.len(), 1);
		}
		assert_eq!(System::event_count(), 0);
	});
}

#[test]
fn a_profile_is_printed_as_it_is_written() {
	let text = include_str!("../../../../runtime/src/agreements.json");
	let written: serde_json::Value = serde_json::from_str(text).unwrap();
	let printed = serde_json::to_value(agreements()).unwrap();
	let usmca = |json: &serde_json::Value| json["USMCA"][0].as_object().unwrap().clone();
	let sorted = |json: &serde_json::Value| {
		let mut items: Vec<_> = json.as_array().unwrap().iter().map(ToString::to_string).collect();
		items.sort();
		items
	};
	for (key, value) in usmca(&written) {
		match &usmca(&printed)[&key] {
			printed if key == "criteria" => assert_eq!(printed[3], value[3]),
			printed if printed.is_array() => assert_eq!(sorted(printed), sorted(&value)),
			printed => assert_eq!(printed, &value),
		}
	}
}

#[test]
fn a_word_that_no_profile_has_is_refused() {
	let mut json = serde_json::to_value(profile()).unwrap();
	assert!(serde_json::from_value::<Profile>(json.clone()).is_ok());
	json["blanketDays"] = 365.into();
	assert!(serde_json::from_value::<Profile>(json).is_err());
}

#[test]
#[should_panic(expected = "profile of USMCA in the genesis config")]
fn the_chain_does_not_start_with_a_faulty_profile() {
	let faulty = Profile {
		hs_digits: 4,
		..profile()
	};
	let genesis = crate::GenesisConfig::<Test> {
		profiles: [(usmca(), vec![faulty])].into(),
		..Default::default()
	};
	let _ = genesis.build_storage();
}

#[test]
fn the_agreement_in_force_says_how_much_time_a_verification_has() {
	run(|| {
		let times = |agreement: &str, on: &str| {
			Pallet::<Test>::verification_times(&agreement.try_into().unwrap(), on.parse().unwrap())
		};
		assert_eq!(times("USMCA", "2026-03-02"), Some(profile().verification));
		assert_eq!(times("USMCA", "2020-06-30"), None);
		assert_eq!(times("EFTA", "2026-03-02"), None);
	});
}

//! What screening finds, and what it uses up.

use super::*;
use crate::{Entries, Finding, Lines, Severity};
use bonafide_primitives::{CertificateRefusal, EntryNumber, LicenseFault, LicenseRefusal, LicensedRole};
use frame_support::{assert_ok, assert_storage_noop};

/// Screens `lines` dry, files them, and returns what both found, line by line.
fn findings(lines: Vec<LineForm>) -> Vec<Vec<Finding>> {
	let form = entry(lines);
	let mut dry = Vec::new();
	assert_storage_noop!(dry.extend(Customs::screen(&form, &[]).ok().unwrap().unwrap().lines));
	assert_ok!(Customs::file_entry(RuntimeOrigin::signed(IMPORTER), form));
	let number: EntryNumber = NUMBER.parse().unwrap();
	let filed: Vec<_> = (1..=dry.len() as u16)
		.map(|index| Lines::<Test>::get(number, index).unwrap())
		.collect();
	assert_eq!(dry, filed);
	let stored = Entries::<Test>::get(number).unwrap();
	let count = |severity| {
		filed
			.iter()
			.flat_map(|l| &l.findings)
			.filter(|f| f.severity() == severity)
			.count()
	};
	assert_eq!(
		(stored.hard as usize, stored.advice as usize),
		(count(Severity::Hard), count(Severity::Advice))
	);
	filed.into_iter().map(|line| line.findings.into_inner()).collect()
}

fn licensed_line(licenses: &[u8]) -> LineForm {
	LineForm {
		gtin: Some(gtin().into()),
		manufacturer: Some(maker().into()),
		licenses: licenses
			.iter()
			.map(|byte| id(*byte))
			.collect::<Vec<_>>()
			.try_into()
			.unwrap(),
		..line()
	}
}

fn license_for(byte: u8, right: u32, role: LicensedRole, left: u64, fault: Option<LicenseFault>) {
	let licensee = match role {
		LicensedRole::Manufacturer => maker(),
		LicensedRole::Importer => importer(),
		LicensedRole::Retailer => broker(),
	};
	set_license(
		id(byte),
		MockLicense {
			right,
			role,
			licensee,
			left,
			fault,
		},
	);
}

fn refused(byte: u8, fault: LicenseFault, role: Option<LicensedRole>) -> Finding {
	Finding::LicenseRefused {
		license: id(byte),
		refusal: LicenseRefusal {
			license: id(byte),
			fault,
			role,
		},
	}
}

#[test]
fn nothing_found_on_a_licensed_line() {
	run(|| {
		register_product(&[7]);
		license_for(1, 7, LicensedRole::Manufacturer, 500, None);
		license_for(2, 7, LicensedRole::Importer, 500, None);
		assert_eq!(findings(vec![licensed_line(&[1, 2])]), vec![vec![]]);
		// Both were drawn, once, by filing and not by the dry run.
		assert_eq!(license(&id(1)).unwrap().left, 400);
		assert_eq!(license(&id(2)).unwrap().left, 400);
	});
}

#[test]
fn lines_share_a_quota_in_their_order() {
	run(|| {
		register_product(&[7]);
		license_for(1, 7, LicensedRole::Importer, 150, None);
		assert_eq!(
			findings(vec![licensed_line(&[1]), licensed_line(&[1])]),
			vec![
				vec![],
				vec![
					refused(1, LicenseFault::OverQuota, Some(LicensedRole::Importer)),
					Finding::NotLicensed { right: 7 }
				]
			]
		);
		assert_eq!(license(&id(1)).unwrap().left, 50);
	});
}

#[test]
fn every_fault_of_a_license_is_a_hard_finding() {
	run(|| {
		register_product(&[7]);
		for fault in [
			LicenseFault::Revoked,
			LicenseFault::Suspended,
			LicenseFault::NotYetValid,
			LicenseFault::Expired,
			LicenseFault::ProductNotCovered,
			LicenseFault::CountryNotCovered,
			LicenseFault::PartyNotCovered,
			LicenseFault::OverQuota,
			LicenseFault::Superseded,
		] {
			license_for(1, 7, LicensedRole::Manufacturer, 500, Some(fault));
			let screened = Customs::screen(&entry(vec![licensed_line(&[1])]), &[])
				.ok()
				.unwrap()
				.unwrap();
			let expected = refused(1, fault, Some(LicensedRole::Manufacturer));
			assert_eq!(expected.severity(), Severity::Hard);
			assert_eq!(screened.lines[0].findings[0], expected);
			assert_eq!(screened.lines[0].findings[1], Finding::NotLicensed { right: 7 });
		}
		assert_eq!(
			findings(vec![licensed_line(&[9])]),
			vec![vec![
				refused(9, LicenseFault::Unknown, None),
				Finding::NotLicensed { right: 7 }
			]]
		);
	});
}

#[test]
fn holder_needs_no_license() {
	run(|| {
		register_product(&[7, 8]);
		HOLDERS.with_borrow_mut(|holders| holders.extend([(7, maker()), (8, importer())]));
		assert_eq!(findings(vec![licensed_line(&[])]), vec![vec![]]);
	});
}

#[test]
fn unlicensed_right_is_named() {
	run(|| {
		register_product(&[7, 8]);
		license_for(1, 8, LicensedRole::Importer, 500, None);
		assert_eq!(
			findings(vec![licensed_line(&[1])]),
			vec![vec![Finding::NotLicensed { right: 7 }]]
		);
	});
}

#[test]
fn retailer_is_advice_only() {
	run(|| {
		register_product(&[7]);
		license_for(1, 7, LicensedRole::Importer, 500, None);
		license_for(3, 7, LicensedRole::Retailer, 500, Some(LicenseFault::Revoked));
		let at_retail = |licenses: &[u8]| LineForm {
			retailer: Some(broker().into()),
			..licensed_line(licenses)
		};
		let revoked = refused(3, LicenseFault::Revoked, Some(LicensedRole::Retailer));
		assert_eq!(revoked.severity(), Severity::Advice);
		assert_eq!(
			findings(vec![at_retail(&[1, 3]), at_retail(&[1])]),
			vec![
				vec![revoked, Finding::RetailerNotLicensed { right: 7 }],
				vec![Finding::RetailerNotLicensed { right: 7 }]
			]
		);
	});
}

#[test]
fn retailer_with_a_license_or_the_right_itself() {
	run(|| {
		register_product(&[7, 8]);
		license_for(1, 7, LicensedRole::Importer, 500, None);
		license_for(2, 8, LicensedRole::Importer, 500, None);
		license_for(3, 7, LicensedRole::Retailer, 500, None);
		HOLDERS.with_borrow_mut(|holders| holders.extend([(8, broker())]));
		let line = LineForm {
			retailer: Some(broker().into()),
			..licensed_line(&[1, 2, 3])
		};
		assert_eq!(findings(vec![line]), vec![vec![]]);
	});
}

#[test]
fn license_for_another_right_is_not_drawn() {
	run(|| {
		register_product(&[]);
		license_for(1, 7, LicensedRole::Importer, 500, None);
		assert_eq!(
			findings(vec![licensed_line(&[1])]),
			vec![vec![Finding::LicenseNotNeeded { license: id(1) }]]
		);
		assert_eq!(license(&id(1)).unwrap().left, 500);
	});
}

#[test]
fn licenses_need_a_gtin() {
	run(|| {
		license_for(1, 7, LicensedRole::Importer, 500, None);
		let line = LineForm {
			gtin: None,
			..licensed_line(&[1])
		};
		assert_eq!(findings(vec![line]), vec![vec![Finding::LicensesWithoutGtin]]);
		assert_eq!(license(&id(1)).unwrap().left, 500);
	});
}

#[test]
fn advice_on_product_and_manufacturer() {
	run(|| {
		let unknown = LineForm {
			gtin: Some("4006381333931".into()),
			manufacturer: Some("529900T8BM49AURSDO55".into()),
			..line()
		};
		register_product(&[]);
		PRODUCTS.with_borrow_mut(|products| products.get_mut(&gtin()).unwrap().recalled = true);
		let recalled = LineForm {
			hts: "6203.42".into(),
			gtin: Some(gtin().into()),
			manufacturer: Some(suspended().into()),
			..line()
		};
		assert_eq!(
			findings(vec![unknown, recalled]),
			vec![
				vec![Finding::ProductUnknown, Finding::ManufacturerUnknown],
				vec![
					Finding::ProductRecalled,
					Finding::ClassificationDiffers {
						registered: "610910".parse().unwrap()
					},
					Finding::ManufacturerNotInGoodStanding
				]
			]
		);
	});
}

#[test]
fn claims_are_checked_and_used_up_line_by_line() {
	run(|| {
		let claimed = |certificate| LineForm {
			claim: claim(certificate),
			..line()
		};
		assert_eq!(
			findings(vec![claimed(Some(id(1))), claimed(Some(id(1))), claimed(None)]),
			vec![
				vec![],
				vec![Finding::ClaimRefused {
					refusal: CertificateRefusal::AlreadyUsed
				}],
				vec![Finding::ClaimRefused {
					refusal: CertificateRefusal::CertificateMissing
				}]
			]
		);
		assert_eq!(used_certificate(&id(1)), Some(NUMBER.parse().unwrap()));
	});
}

#[test]
fn every_finding_has_its_own_code_and_a_sentence() {
	let licenses = [
		LicenseFault::Unknown,
		LicenseFault::Revoked,
		LicenseFault::Suspended,
		LicenseFault::NotYetValid,
		LicenseFault::Expired,
		LicenseFault::ProductNotCovered,
		LicenseFault::CountryNotCovered,
		LicenseFault::PartyNotCovered,
		LicenseFault::OverQuota,
		LicenseFault::Superseded,
	]
	.map(|fault| refused(1, fault, Some(LicensedRole::Importer)));
	let claims = [
		CertificateRefusal::AgreementUnknown,
		CertificateRefusal::AgreementNotInForce,
		CertificateRefusal::ClaimCodeUnknown,
		CertificateRefusal::CertificateMissing,
		CertificateRefusal::CertificateUnknown,
		CertificateRefusal::OtherAgreement,
		CertificateRefusal::Withdrawn,
		CertificateRefusal::Superseded,
		CertificateRefusal::Expired,
		CertificateRefusal::OutsideBlanketPeriod,
		CertificateRefusal::AlreadyUsed,
		CertificateRefusal::OtherImporter,
		CertificateRefusal::ClassificationNotCovered,
		CertificateRefusal::ProductNotCovered,
		CertificateRefusal::OtherOrigin,
		CertificateRefusal::OriginOutsideParties,
	]
	.map(|refusal| Finding::ClaimRefused { refusal });
	let others = [
		Finding::NotLicensed { right: 7 },
		Finding::CertificateNotOriginating { case: 7 },
		Finding::CertificateUnderVerification,
		Finding::PatternOfFalseClaims { determinations: 2 },
		Finding::ProductUnknown,
		Finding::ProductRecalled,
		Finding::ClassificationDiffers {
			registered: "610910".parse().unwrap(),
		},
		Finding::ManufacturerUnknown,
		Finding::ManufacturerNotInGoodStanding,
		Finding::RetailerNotLicensed { right: 7 },
		Finding::LicenseNotNeeded { license: id(1) },
		Finding::LicensesWithoutGtin,
	];
	let all: Vec<_> = licenses.into_iter().chain(claims).chain(others).collect();
	let codes: std::collections::BTreeSet<_> = all.iter().map(Finding::code).collect();
	assert_eq!(codes.len(), all.len());
	for finding in &all {
		let sentence = finding.sentence();
		assert!(sentence.ends_with('.') && sentence.len() > 20, "{sentence}");
	}
	// The sentence tells a license above the one presented from the one presented.
	let above = Finding::LicenseRefused {
		license: id(1),
		refusal: LicenseRefusal {
			license: id(2),
			fault: LicenseFault::Revoked,
			role: Some(LicensedRole::Importer),
		},
	};
	assert_ne!(
		above.sentence(),
		refused(1, LicenseFault::Revoked, Some(LicensedRole::Importer)).sentence()
	);
}

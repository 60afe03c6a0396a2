//! Screening: its findings, and all that it uses up.

use super::*;
use crate::{Entries, Finding, Lines, Row, Severity};
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
			LicenseFault::Private,
			LicenseFault::NotHeld,
			LicenseFault::PartySuspended,
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

/// Its owner has it under the tariff of the country where it is made.
#[test]
fn a_product_classified_under_another_tariff_is_compared_to_six_digits() {
	run(|| {
		register_product(&[]);
		let hs = "6110.20.05".parse().unwrap();
		PRODUCTS.with_borrow_mut(|products| products.get_mut(&gtin()).unwrap().hs = hs);
		let of = |hts: &str| LineForm {
			hts: hts.into(),
			gtin: Some(gtin().into()),
			..line()
		};
		assert_eq!(
			findings(vec![of("6110.20.2069"), of("6110.20"), of("6110.30.2069")]),
			vec![vec![], vec![], vec![Finding::ClassificationDiffers { registered: hs }]]
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

/// Anybody registers a right with an invented number and marks another's product with it. Only the right that customs
/// has recorded stops goods.
#[test]
fn a_right_that_customs_has_not_recorded_is_advice() {
	run(|| {
		register_product(&[7, 8]);
		UNRECORDED.with_borrow_mut(|unrecorded| unrecorded.push(8));
		assert_eq!(
			findings(vec![licensed_line(&[])]),
			vec![vec![
				Finding::NotLicensed { right: 7 },
				Finding::NotLicensedUnrecorded { right: 8 }
			]]
		);
		assert_eq!(Finding::NotLicensedUnrecorded { right: 8 }.severity(), Severity::Advice);
	});
	// Another administration has recorded none.
	run(|| {
		register_product(&[7]);
		take_role(customs());
		let named = Customs::name_successor(RuntimeOrigin::root(), customs().into(), other_customs().into());
		assert_ok!(named);
		assert_eq!(
			findings(vec![licensed_line(&[])]),
			vec![vec![Finding::NotLicensedUnrecorded { right: 7 }]]
		);
	});
}

#[test]
fn the_standing_of_those_whom_the_line_rests_on_is_advice() {
	run(|| {
		register_product(&[7]);
		license_for(1, 7, LicensedRole::Manufacturer, 500, None);
		DOUBTED.with_borrow_mut(|doubted| doubted.extend([id(1), id(9)]));
		let line = LineForm {
			claim: claim(Some(id(9))),
			..licensed_line(&[1])
		};
		let found = findings(vec![line]);
		assert_eq!(
			found,
			vec![vec![
				Finding::LicensePartyNotInGoodStanding { license: id(1) },
				Finding::CertifierNotInGoodStanding
			]]
		);
		assert!(found[0].iter().all(|finding| finding.severity() == Severity::Advice));
		assert_eq!(found[0][0].license(), Some(&id(1)));
		// The license holds, and is drawn.
		assert_eq!(license(&id(1)).unwrap().left, 400);
	});
}

#[test]
fn a_certifier_whom_the_council_suspended_is_hard() {
	run(|| {
		CLAIMS_REFUSED.with_borrow_mut(|refused| *refused = Some(CertificateRefusal::CertifierSuspended));
		let line = LineForm {
			claim: claim(Some(id(9))),
			..line()
		};
		let found = findings(vec![line]);
		assert_eq!(
			(found[0][0].code(), found[0][0].severity()),
			("CERTIFIER_SUSPENDED", Severity::Hard)
		);
	});
}

/// Every code, spelled out: a code that changes breaks the programs that read it.
const CODES: &[&str] = &[
	"NOT_LICENSED",
	"NOT_LICENSED_UNRECORDED",
	"LICENSE_UNKNOWN",
	"LICENSE_REVOKED",
	"LICENSE_SUSPENDED",
	"LICENSE_NOT_YET_VALID",
	"LICENSE_EXPIRED",
	"LICENSE_PRODUCT_NOT_COVERED",
	"LICENSE_COUNTRY_NOT_COVERED",
	"LICENSE_PARTY_NOT_COVERED",
	"LICENSE_OVER_QUOTA",
	"LICENSE_SUPERSEDED",
	"LICENSE_PRIVATE",
	"LICENSE_NOT_HELD",
	"LICENSE_PARTY_SUSPENDED",
	"LICENSE_PARTY_NOT_IN_GOOD_STANDING",
	"AGREEMENT_UNKNOWN",
	"AGREEMENT_NOT_IN_FORCE",
	"CLAIM_CODE_UNKNOWN",
	"ORIGIN_OUTSIDE_PARTIES",
	"CERTIFICATE_MISSING",
	"CERTIFICATE_UNKNOWN",
	"CERTIFICATE_OF_OTHER_AGREEMENT",
	"CERTIFICATE_WITHDRAWN",
	"CERTIFICATE_SUPERSEDED",
	"CERTIFICATE_EXPIRED",
	"CERTIFICATE_OUTSIDE_BLANKET_PERIOD",
	"CERTIFICATE_ALREADY_USED",
	"CERTIFICATE_OF_OTHER_IMPORTER",
	"CERTIFICATE_CLASSIFICATION_NOT_COVERED",
	"CERTIFICATE_PRODUCT_NOT_COVERED",
	"CERTIFICATE_OF_OTHER_ORIGIN",
	"CERTIFICATE_NOT_HELD",
	"CERTIFIER_SUSPENDED",
	"CERTIFIER_NOT_IN_GOOD_STANDING",
	"CERTIFICATE_NOT_ORIGINATING",
	"CERTIFICATE_UNDER_VERIFICATION",
	"PATTERN_OF_FALSE_CLAIMS",
	"QUOTA_NOT_DRAWN",
	"CERTIFICATE_NOT_USED",
	"PRODUCT_UNKNOWN",
	"PRODUCT_RECALLED",
	"CLASSIFICATION_DIFFERS",
	"GOODS_SEIZED_BEFORE",
	"MANUFACTURER_UNKNOWN",
	"MANUFACTURER_NOT_IN_GOOD_STANDING",
	"RETAILER_NOT_LICENSED",
	"LICENSE_NOT_NEEDED",
	"LICENSES_WITHOUT_GTIN",
	"CERTIFICATE_OF_OTHER_PRODUCER",
	"NOT_COVERED",
	"GOODS_NOT_TOLD",
	"SUPPLIER_NOT_TOLD",
];

#[test]
fn codes_are_stable() {
	let codes: Vec<_> = Row::ALL.iter().map(|row| row.code).collect();
	assert_eq!(codes, CODES);
}

#[test]
fn every_finding_has_its_own_code_and_a_sentence() {
	let codes: std::collections::BTreeSet<_> = Row::ALL.iter().map(|row| row.code).collect();
	assert_eq!(codes.len(), Row::ALL.len());
	for row in Row::ALL {
		assert!(
			row.sentence.ends_with('.') && row.sentence.len() > 20,
			"{}",
			row.sentence
		);
	}
	let told = [
		Finding::NotLicensed { right: 7 },
		Finding::NotLicensedUnrecorded { right: 7 },
		Finding::RetailerNotLicensed { right: 7 },
		Finding::CertificateNotOriginating { case: 7 },
		Finding::GoodsSeizedBefore { case: 7 },
		Finding::PatternOfFalseClaims { determinations: 7 },
		Finding::ClassificationDiffers {
			registered: "610910".parse().unwrap(),
		},
		refused(1, LicenseFault::PartyNotCovered, Some(LicensedRole::Importer)),
		refused(1, LicenseFault::PartyNotCovered, None),
		Finding::LicensesWithoutGtin,
		Finding::LicensePartyNotInGoodStanding { license: id(1) },
		Finding::CertifierNotInGoodStanding,
	];
	for finding in &told {
		let sentence = finding.sentence();
		assert!(!sentence.contains(['{', '}']), "{sentence}");
		assert!(CODES.contains(&finding.code()), "{sentence}");
	}
	assert!(told[..6].iter().all(|finding| finding.sentence().contains('7')));
	assert_eq!(told[7].sentence(), "The license was granted to another importer.");
	// The sentence tells a license above the one presented from the one presented.
	let above = Finding::LicenseRefused {
		license: id(1),
		refusal: LicenseRefusal {
			license: id(2),
			fault: LicenseFault::Revoked,
			role: Some(LicensedRole::Importer),
		},
	};
	assert_eq!(above.sentence(), "A license above the one presented has been revoked.");
	assert_ne!(
		above.sentence(),
		refused(1, LicenseFault::Revoked, Some(LicensedRole::Importer)).sentence()
	);
}

/// The page of the documentation that the table yields.
fn page() -> String {
	let mut page = String::from(HEAD);
	for Row {
		code,
		severity,
		sentence,
	} in Row::ALL
	{
		let severity = format!("{severity:?}").to_lowercase();
		page += &format!("| <a id=\"{code}\"></a>`{code}` | {severity} | {sentence} |\n");
	}
	page
}

const HEAD: &str = "\
# Findings

Screening, [`customs_screen`](rpc.md#customs_screen), `customs.fileEntry` and
[`licensing_check`](rpc.md#licensing_check) find these. A `code` is stable; its sentence may change with the runtime.

Hard: customs may act on it. Advice: worth knowing. A finding on a retailer's license is advice in any case. In a
sentence, `{license}` is the license presented or one above it, `{party}` the role in which it was granted; `{right}`,
`{case}` and the like are the number of what the finding speaks of.

The last three are reasons of [`certificates_claimPacket`](rpc.md#certificates_claimpacket), beside those of claims on
certificates.

This page is made of `pallets/customs/src/finding.rs`; with `BONAFIDE_BLESS=1`, the tests of customs write it anew.

| code | severity | sentence |
|---|---|---|
";

#[test]
fn the_documentation_has_every_finding() {
	let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/findings.md");
	if std::env::var_os("BONAFIDE_BLESS").is_some() {
		std::fs::write(path, page()).unwrap();
	}
	let kept = std::fs::read_to_string(path).unwrap();
	assert!(
		kept == page(),
		"docs/findings.md is not of this table: set BONAFIDE_BLESS=1 and test again"
	);
}

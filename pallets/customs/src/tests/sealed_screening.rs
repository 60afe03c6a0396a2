//! Customs screens a sealed entry that it has opened: the same code, the same findings.

use super::{sealed::*, *};
use crate::{Draw, Finding, Misfiled, Screened, SealedEntryForm, Severity, Uses, MAX_LICENSES};
use bonafide_primitives::{
	EntryNumber, LicenseFault, LicenseOpening, LicenseRefusal, LicensedRole, PrivateProducts, PrivateTerms,
};
use frame_support::assert_ok;

/// A line of the maker's goods that presents these licenses.
fn licensed(licenses: &[u8], quantity: u64) -> LineForm {
	LineForm {
		gtin: Some(gtin().into()),
		manufacturer: Some(maker().into()),
		licenses: draw(licenses, 1).licenses,
		quantity,
		..line()
	}
}

fn resting_on(certificate: u8) -> LineForm {
	LineForm {
		claim: claim(Some(id(certificate))),
		..line()
	}
}

/// The findings of customs on the entry on file, opened as `lines`.
fn screen(lines: Vec<LineForm>, openings: &[LicenseOpening]) -> Result<Vec<Vec<Finding>>, Misfiled<Test>> {
	let form = entry(lines);
	let root = || sp_io::storage::root(sp_runtime::StateVersion::V1);
	let before = root();
	let screened = Customs::screen_sealed(&form, openings);
	assert_eq!(root(), before, "a question changes nothing");
	let lines = screened?.unwrap().lines;
	Ok(lines.into_iter().map(|line| line.findings.into_inner()).collect())
}

/// Files `lines` sealed, with this declared.
fn declare(draws: Vec<Draw>, certificates: &[u8]) {
	let certificates: Vec<_> = certificates.iter().map(|byte| id(*byte)).collect();
	let form = SealedEntryForm {
		draws: draws.try_into().unwrap(),
		certificates: certificates.try_into().unwrap(),
		..form()
	};
	assert_ok!(file(IMPORTER, form));
}

fn dry(lines: &[LineForm], openings: &[LicenseOpening]) -> Screened {
	Customs::screen(&entry(lines.to_vec()), openings).ok().unwrap().unwrap()
}

fn missing(license: u8) -> Finding {
	Finding::QuotaNotDrawn { license: id(license) }
}

#[test]
fn what_the_dry_run_told_to_declare_is_enough_and_the_findings_are_the_same() {
	run(|| {
		register_product(&[7]);
		grant(1, 250, None);
		grant(2, 100, Some(LicenseFault::Suspended));
		grant(3, u64::MAX, None);
		let lines = vec![
			licensed(&[1, 2], 100),
			licensed(&[3, 1], 100),
			// The quota is drawn by the others.
			licensed(&[1], 100),
			resting_on(9),
			// The certificate is used by the other.
			resting_on(9),
		];
		let told = dry(&lines, &[]);
		assert_eq!(
			told.uses,
			Uses {
				draws: vec![draw(&[1], 200)],
				certificates: vec![id(9)],
			}
		);
		declare(told.uses.draws, &[9]);
		let found = screen(lines, &[]).ok().unwrap();
		let same: Vec<_> = told.lines.into_iter().map(|line| line.findings.into_inner()).collect();
		assert_eq!(found, same);
		assert!(found.iter().any(|findings| !findings.is_empty()));
	});
}

#[test]
fn what_was_not_drawn_is_found() {
	run(|| {
		register_product(&[7]);
		(1..=3).for_each(|byte| grant(byte, QUOTA, None));
		let lines = || vec![licensed(&[1], 100), licensed(&[2, 1], 50), licensed(&[2], 10)];
		// Enough for the first line and the last; not for the second, which draws from both at once.
		declare(
			vec![draw(&[1], 100), draw(&[1, 2], 49), draw(&[2], 10), draw(&[3], 1)],
			&[],
		);
		let found = screen(lines(), &[]).ok().unwrap();
		assert_eq!(found, [vec![], vec![missing(1), missing(2)], vec![]]);
		assert_eq!(missing(1).severity(), Severity::Hard);
		assert_eq!(missing(1).code(), "QUOTA_NOT_DRAWN");
		assert_eq!(missing(1).license(), Some(&id(1)));
	});
}

#[test]
fn what_was_drawn_for_more_licenses_serves_fewer() {
	run(|| {
		register_product(&[7]);
		(1..=2).for_each(|byte| grant(byte, QUOTA, None));
		declare(vec![draw(&[1, 2], 100), draw(&[1], 30)], &[]);
		// The second was suspended since.
		grant(2, 900, Some(LicenseFault::Suspended));
		let refusal = LicenseRefusal {
			license: id(2),
			fault: LicenseFault::Suspended,
			role: Some(LicensedRole::Manufacturer),
		};
		let license = id(2);
		let suspended = Finding::LicenseRefused { license, refusal };
		let found = screen(vec![licensed(&[1, 2], 120), licensed(&[1], 10)], &[])
			.ok()
			.unwrap();
		assert_eq!(found, [vec![suspended.clone()], vec![]]);
		let found = screen(vec![licensed(&[1, 2], 120), licensed(&[1], 11)], &[])
			.ok()
			.unwrap();
		assert_eq!(found, [vec![suspended], vec![missing(1)]]);
	});
}

#[test]
fn a_certificate_that_was_not_used_up_is_found() {
	run(|| {
		BLANKETS.with_borrow_mut(|blankets| blankets.push(id(8)));
		declare(vec![], &[7]);
		let found = screen(vec![resting_on(7), resting_on(8), resting_on(9)], &[])
			.ok()
			.unwrap();
		assert_eq!(found, [vec![], vec![], vec![Finding::CertificateNotUsed]]);
		assert_eq!(Finding::CertificateNotUsed.severity(), Severity::Hard);
		assert_eq!(Finding::CertificateNotUsed.code(), "CERTIFICATE_NOT_USED");
	});
}

#[test]
fn findings_have_sentences() {
	for finding in [missing(1), Finding::CertificateNotUsed] {
		assert!(finding.sentence().ends_with('.'));
	}
}

fn terms() -> PrivateTerms {
	PrivateTerms {
		licensee: maker(),
		role: LicensedRole::Manufacturer,
		products: PrivateProducts::All,
		countries: Default::default(),
		salt: id(66),
	}
}

fn opening(terms: PrivateTerms) -> LicenseOpening {
	LicenseOpening { license: id(1), terms }
}

#[test]
fn a_private_license_counts_once_its_terms_are_shown() {
	run(|| {
		register_product(&[7]);
		grant(1, QUOTA, None);
		set_private(&id(1), &terms());
		let lines = || vec![licensed(&[1], 100)];
		let hidden = dry(&lines(), &[]);
		let codes: Vec<_> = hidden.lines[0].findings.iter().map(Finding::code).collect();
		assert_eq!(codes, ["LICENSE_PRIVATE", "NOT_LICENSED"]);
		assert_eq!(hidden.lines[0].findings[0].severity(), Severity::Hard);
		assert!(hidden.lines[0].findings[0].sentence().contains("sealed"));
		assert_eq!(hidden.uses, Uses::default());

		let shown = dry(&lines(), &[opening(terms())]);
		assert!(shown.lines[0].findings.is_empty());
		declare(shown.uses.draws, &[]);
		assert_eq!(screen(lines(), &[opening(terms())]).ok().unwrap(), [vec![]]);
		// It was shown for that one question.
		let again: Vec<_> = screen(lines(), &[]).ok().unwrap();
		assert_eq!(again[0][0].code(), "LICENSE_PRIVATE");
	});
}

/// Customs cannot screen `lines`, because of `field`.
#[track_caller]
fn refuses(lines: Vec<LineForm>, openings: &[LicenseOpening], field: &str, error: CustomsError) {
	let misfiled = screen(lines, openings).err().unwrap();
	assert!(misfiled.reason().contains(' '), "{}", misfiled.reason());
	assert_eq!((misfiled.field.as_str(), misfiled.error), (field, error));
}

#[test]
fn terms_that_nobody_committed_to_are_refused() {
	run(|| {
		grant(1, QUOTA, None);
		set_private(&id(1), &terms());
		declare(vec![], &[]);
		let forged = PrivateTerms {
			licensee: importer(),
			..terms()
		};
		refuses(
			vec![line()],
			&[opening(terms()), opening(forged.clone())],
			"licenses[1]",
			CustomsError::TermsNotCommittedTo,
		);
		let misfiled = Customs::screen(&entry(vec![line()]), &[opening(forged)]).err().unwrap();
		assert_eq!(misfiled.field, "number");
	});
}

#[test]
fn a_broker_without_a_mandate_of_the_importer_is_found_out() {
	run(|| {
		let number = EntryNumber::new("BRK".parse().unwrap(), "0000001").unwrap();
		let sealed = SealedEntryForm {
			number: number.into(),
			draws: Default::default(),
			certificates: Default::default(),
			..form()
		};
		assert_ok!(file(BROKER, sealed));
		let opened = EntryForm {
			number: number.into(),
			..entry(vec![line()])
		};
		assert!(Customs::screen_sealed(&opened, &[]).is_ok());
		MANDATES.with_borrow_mut(Vec::clear);
		let misfiled = Customs::screen_sealed(&opened, &[]).err().unwrap();
		assert_eq!(
			(misfiled.field.as_str(), misfiled.error),
			("importer", CustomsError::MandateNotFound)
		);
	});
}

#[test]
fn what_is_sealed_must_be_an_entry_that_is_on_file() {
	run(|| {
		refuses(vec![line()], &[], "number", CustomsError::EntryNotFound);
		assert_ok!(Customs::file_entry(
			RuntimeOrigin::signed(IMPORTER),
			entry(vec![line()])
		));
		refuses(vec![line()], &[], "number", CustomsError::NotSealed);
	});
	run(|| {
		declare(vec![], &[]);
		refuses(vec![], &[], "lines", CustomsError::EmptyLines);
		let full = vec![licensed(&[1, 2, 3, 4], 1); MAX_LICENSES as usize / 4];
		assert!(screen(full.clone(), &[]).is_ok());
		let over = [full, vec![licensed(&[1], 1)]].concat();
		refuses(over, &[], "lines", CustomsError::MaxLicensesExceeded);
		assert_ok!(Customs::cancel_entry(RuntimeOrigin::signed(IMPORTER), NUMBER.into()));
		refuses(vec![line()], &[], "number", CustomsError::AlreadyCanceled);
	});
	run(|| {
		declare(vec![], &[]);
		let reason = "No".into();
		assert_ok!(Customs::refuse_entry(
			RuntimeOrigin::signed(CUSTOMS),
			NUMBER.into(),
			reason
		));
		refuses(vec![line()], &[], "number", CustomsError::AlreadyRefused);
	});
}

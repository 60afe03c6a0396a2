//! Those who may use up licenses and certificates: whoever acts for the one they were given to, and who shows to hold
//! them.

use super::{sealed, sealed::*, *};
use crate::{weights::WeightInfo, Lines, SealedEntryForm};
use bonafide_primitives::{HolderKey, HolderSignature, Holding, Lei, LicensedRole, Scope};
use frame_support::{assert_noop, assert_ok};
use sp_core::{ed25519, Pair};

/// The key that goes with a credential.
fn pair() -> ed25519::Pair {
	ed25519::Pair::from_seed(&[7; 32])
}

/// The holder of the credential has that key.
fn keyed(credential: u8) {
	let key = HolderKey::from(pair().public().0);
	HOLDER_KEYS.with_borrow_mut(|keys| keys.insert(id(credential), key));
}

/// Shows for the entry of `filer` that it holds the credential.
fn holding(credential: u8, filer: Lei) -> Holding {
	let message = Holding::message(&id(credential), &number(), &filer);
	Holding {
		credential: id(credential),
		signature: HolderSignature::from(pair().sign(&message).0),
	}
}

/// A license of the importer with a quota.
fn licensed_to_importer() {
	let license = MockLicense {
		right: 7,
		role: LicensedRole::Importer,
		licensee: importer(),
		left: QUOTA,
		fault: None,
	};
	set_license(id(LICENSE), license);
}

/// The importer's form, as a rival files it under its own code and makes it up.
fn rivaling(certificates: &[u8], holdings: Vec<Holding>) -> SealedEntryForm {
	assign("ABC", other_broker());
	let certificates: Vec<_> = certificates.iter().map(|byte| id(*byte)).collect();
	SealedEntryForm {
		certificates: certificates.try_into().unwrap(),
		holdings: holdings.try_into().unwrap(),
		..form()
	}
}

/// One envelope of zeros took a competitor's whole quota at the moment its ship arrived.
#[test]
fn a_rival_draws_no_quota_of_another() {
	run(|| {
		licensed_to_importer();
		keyed(LICENSE);
		let form = rivaling(&[], vec![]);
		assert_noop!(sealed::file(OTHER_BROKER, form.clone()), CustomsError::LicenseNotHeld);
		// The licensee's broker may, or the rival once it is given the credential.
		MANDATES.with_borrow_mut(|mandates| mandates.push((importer(), other_broker(), Scope::File)));
		assert_ok!(sealed::file(OTHER_BROKER, form));
		assert_eq!(left(LICENSE), QUOTA - 100);
	});
	run(|| {
		licensed_to_importer();
		keyed(LICENSE);
		// What another has signed is of no use.
		let copied = rivaling(&[], vec![holding(LICENSE, importer())]);
		assert_noop!(sealed::file(OTHER_BROKER, copied), CustomsError::LicenseNotHeld);
		let own = rivaling(&[], vec![holding(LICENSE, other_broker())]);
		assert_ok!(sealed::file(OTHER_BROKER, own));
	});
}

#[test]
fn a_rival_burns_no_certificate_of_another() {
	let rivaling = |holdings| SealedEntryForm {
		draws: Default::default(),
		..rivaling(&[CERTIFICATE], holdings)
	};
	// It names its importer.
	run(|| {
		IMPORTERS.with_borrow_mut(|importers| importers.insert(id(CERTIFICATE), importer()));
		let form = rivaling(vec![]);
		assert_noop!(
			sealed::file(OTHER_BROKER, form.clone()),
			CustomsError::CertificateNotHeld
		);
		MANDATES.with_borrow_mut(|mandates| mandates.push((importer(), other_broker(), Scope::File)));
		assert_ok!(sealed::file(OTHER_BROKER, form));
	});
	// It names none: who holds it may use it.
	run(|| {
		keyed(CERTIFICATE);
		let (unshown, shown) = (rivaling(vec![]), rivaling(vec![holding(CERTIFICATE, other_broker())]));
		assert_noop!(sealed::file(OTHER_BROKER, unshown), CustomsError::CertificateNotHeld);
		assert_ok!(sealed::file(OTHER_BROKER, shown));
		assert_eq!(used_certificate(&id(CERTIFICATE)), Some(number()));
	});
}

/// Filed openly, it is a finding, and nothing is used up.
#[test]
fn what_the_filer_does_not_hold_is_found_and_not_used_up() {
	let line = || LineForm {
		gtin: Some(gtin().into()),
		manufacturer: Some(maker().into()),
		licenses: draw(&[LICENSE], 1).licenses,
		claim: claim(Some(id(CERTIFICATE))),
		..line()
	};
	let with = |holdings: Vec<Holding>| EntryForm {
		holdings: holdings.try_into().unwrap(),
		..entry(vec![line()])
	};
	let prepare = || {
		register_product(&[7]);
		HOLDERS.with_borrow_mut(|holders| holders.insert(7, producer()));
		grant(LICENSE, QUOTA, None);
		keyed(LICENSE);
		keyed(CERTIFICATE);
	};
	let codes = || {
		let findings = Lines::<Test>::get(number(), 1).unwrap().findings.into_iter();
		findings.map(|finding| finding.code()).collect::<Vec<_>>()
	};
	run(|| {
		prepare();
		assert_ok!(Customs::file_entry(RuntimeOrigin::signed(IMPORTER), with(vec![])));
		assert_eq!(codes(), ["LICENSE_NOT_HELD", "NOT_LICENSED", "CERTIFICATE_NOT_HELD"]);
		assert_eq!((left(LICENSE), used_certificate(&id(CERTIFICATE))), (QUOTA, None));
	});
	run(|| {
		prepare();
		let shown = [LICENSE, CERTIFICATE].map(|credential| holding(credential, importer()));
		// The dry run asks the same of whoever the code is assigned to.
		let dry = Customs::screen(&with(shown.to_vec()), &[]).ok().unwrap().unwrap();
		assert!(dry.lines[0].findings.is_empty());
		assert_ok!(Customs::file_entry(
			RuntimeOrigin::signed(IMPORTER),
			with(shown.to_vec())
		));
		assert_eq!(codes(), [""; 0]);
		assert_eq!(left(LICENSE), QUOTA - 100);
	});
	// Shown once more in the seal, it holds when customs opens the entry.
	run(|| {
		prepare();
		let shown = [LICENSE, CERTIFICATE].map(|credential| holding(credential, importer()));
		let form = SealedEntryForm {
			holdings: shown.to_vec().try_into().unwrap(),
			..form()
		};
		assert_ok!(sealed::file(IMPORTER, form));
		let screened = Customs::screen_sealed(&with(shown.to_vec()), &[])
			.ok()
			.unwrap()
			.unwrap();
		assert!(screened.lines[0].findings.is_empty());
		let forgotten = Customs::screen_sealed(&with(vec![]), &[]).ok().unwrap().unwrap();
		assert_eq!(forgotten.lines[0].findings[0].code(), "LICENSE_NOT_HELD");
	});
}

#[test]
fn a_credential_is_shown_once() {
	let twice = || [holding(LICENSE, importer()), holding(LICENSE, importer())].to_vec();
	run(|| {
		grant(LICENSE, QUOTA, None);
		let open = EntryForm {
			holdings: twice().try_into().unwrap(),
			..entry(vec![line()])
		};
		let misfiled = Customs::screen(&open, &[]).err().unwrap();
		assert_eq!(
			(misfiled.field.as_str(), misfiled.error),
			("holdings", CustomsError::DuplicateHolding)
		);
		assert_noop!(
			Customs::file_entry(RuntimeOrigin::signed(IMPORTER), open),
			CustomsError::DuplicateHolding
		);
		let sealed = SealedEntryForm {
			holdings: twice().try_into().unwrap(),
			..form()
		};
		assert_noop!(sealed::file(IMPORTER, sealed), CustomsError::DuplicateHolding);
	});
}

#[test]
fn signatures_and_whole_certificates_have_their_price() {
	run(|| {
		grant(LICENSE, QUOTA, None);
		let shown = SealedEntryForm {
			holdings: vec![holding(LICENSE, importer())].try_into().unwrap(),
			..form()
		};
		let most = form().weight::<()>();
		let verifying = <() as WeightInfo>::verify_holding();
		// A license drawn and a certificate.
		assert_eq!(shown.weight::<()>(), most + verifying * 2);

		// What the certificate has in truth is paid for.
		let paid = Customs::file_sealed_entry(RuntimeOrigin::signed(IMPORTER), form()).unwrap();
		let filing = |goods| <() as WeightInfo>::file_sealed_entry(2, 1, 1 + goods);
		assert_eq!(
			(most, paid.actual_weight),
			(filing(bonafide_primitives::MAX_GOODS), Some(filing(GOODS)))
		);
		let back = Customs::cancel_entry(RuntimeOrigin::signed(IMPORTER), NUMBER.into()).unwrap();
		assert_eq!(
			back.actual_weight,
			Some(<() as WeightInfo>::cancel_entry(0, 1, 1 + GOODS))
		);
	});
}

/// A hundred certificates of fifty goods each are ten thousand writes.
#[test]
fn canceling_costs_what_it_writes() {
	let used = 100 * 51;
	let db = frame_support::weights::constants::RocksDbWeight::get();
	let writes = db.writes(100 * 101);
	assert!(<() as WeightInfo>::cancel_entry(0, 0, used).all_gte(writes));
	assert!(<() as WeightInfo>::refuse_entry(0, 0, used).all_gte(writes));
	assert_eq!(crate::GivenBack::most().used, used);
}

//! All that an entry used up comes back when it is canceled or refused, whatever became of licenses and certificates
//! since.

use crate::{
	chain::Chain,
	rooms::{check_state, file, id, line, number, ready, terms, BROKER, HOLDER, IMPORTER, MAKER},
};
use bonafide_primitives::LicensedRole;
use bonafide_runtime::{Runtime, RuntimeCall};
use bonafide_runtime_api::{runtime_decl_for_customs_api::CustomsApiV1, EntryStateView};
use frame_support::assert_ok;
use pallet_certificates_api::runtime_decl_for_certificates_api::CertificatesApiV1;
use pallet_licensing_api::runtime_decl_for_licensing_api::LicensingApiV1;
use sp_keyring::Sr25519Keyring::Ferdie;

/// An entry of two lines is on file. Each drew 60 of the importer's 150 and of the 1,000 above; the first used the
/// certificate up.
fn filed() -> Chain {
	let mut chain = ready();
	assert_ok!(file(&mut chain, BROKER.0, vec![line(60, "MX"), line(60, "MX")]));
	assert_eq!(left(&mut chain, 2), Some(30));
	assert_eq!(left(&mut chain, 1), Some(880));
	assert!(is_used(&mut chain));
	chain
}

fn left(chain: &mut Chain, license: u8) -> Option<u64> {
	chain
		.read(|| <Runtime as LicensingApiV1<_>>::license(id(license)))
		.unwrap()
		.left
}

fn is_used(chain: &mut Chain) -> bool {
	let certificate = chain.read(|| <Runtime as CertificatesApiV1<_>>::certificate(id(9)));
	certificate.unwrap().used_by.is_some()
}

fn cancel(chain: &mut Chain) {
	let number = number().into();
	let cancel = pallet_customs::Call::cancel_entry { number };
	assert_ok!(chain.submit(IMPORTER.0, RuntimeCall::Customs(cancel)));
}

fn refuse(chain: &mut Chain) {
	let (number, reason) = (number().into(), "Not admissible".into());
	let refuse = pallet_customs::Call::refuse_entry { number, reason };
	assert_ok!(chain.submit(Ferdie, RuntimeCall::Customs(refuse)));
}

fn state(chain: &mut Chain) -> EntryStateView {
	chain
		.read(|| <Runtime as CustomsApiV1<_>>::entry(number().into()).unwrap())
		.unwrap()
		.state
}

#[test]
fn canceled() {
	let mut chain = filed();
	cancel(&mut chain);
	assert_eq!((left(&mut chain, 2), left(&mut chain, 1)), (Some(150), Some(1_000)));
	assert!(!is_used(&mut chain));
	assert_eq!(state(&mut chain), EntryStateView::Canceled);
	check_state(&mut chain);
}

#[test]
fn canceled_after_the_license_was_amended() {
	let mut chain = filed();
	let amend = pallet_licensing::Call::amend {
		license: id(2),
		id: id(12),
		terms: pallet_licensing::LicenseForm {
			status_index: Some(8),
			..terms(IMPORTER.1, LicensedRole::Importer, Some(200), 0)
		},
	};
	assert_ok!(chain.submit(MAKER.0, RuntimeCall::Licensing(amend)));
	assert_eq!(left(&mut chain, 12), Some(80));
	cancel(&mut chain);
	assert_eq!((left(&mut chain, 12), left(&mut chain, 1)), (Some(200), Some(1_000)));
	check_state(&mut chain);
}

#[test]
fn refused_after_the_license_above_was_revoked_and_the_certificate_withdrawn() {
	let mut chain = filed();
	let revoke = pallet_licensing::Call::revoke { id: id(1) };
	assert_ok!(chain.submit(HOLDER.0, RuntimeCall::Licensing(revoke)));
	let withdraw = pallet_certificates::Call::withdraw { id: id(9) };
	assert_ok!(chain.submit(MAKER.0, RuntimeCall::Certificates(withdraw)));
	refuse(&mut chain);
	let drawn = |chain: &mut Chain, license| {
		let license = chain.read(|| <Runtime as LicensingApiV1<_>>::license(id(license)));
		license.unwrap().drawn
	};
	assert_eq!((drawn(&mut chain, 2), drawn(&mut chain, 1)), (Some(0), Some(0)));
	assert!(!is_used(&mut chain));
	assert_eq!(state(&mut chain), EntryStateView::Refused);
	check_state(&mut chain);
}

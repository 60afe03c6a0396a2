//! Licenses that the register has a commitment to, and no more.

mod chains;
mod register;
mod showing;

use super::*;
use bonafide_primitives::{LicenseOpening, PrivateProducts, PrivateTerms};

/// The maker may make product 0 in Vietnam.
fn secret() -> PrivateTerms {
	PrivateTerms {
		licensee: lei(MAKER),
		role: LicensedRole::Manufacturer,
		products: PrivateProducts::Listed(vec![gtin(0)].try_into().unwrap()),
		countries: vec!["VN".parse().unwrap()].try_into().unwrap(),
		salt: Digest::repeat_byte(7),
	}
}

/// The same for another maker, and of all that is marked, made anywhere.
fn other_secret() -> PrivateTerms {
	PrivateTerms {
		licensee: lei(OTHER_MAKER),
		products: PrivateProducts::All,
		countries: BoundedVec::new(),
		..secret()
	}
}

/// As [`terms_below`], to `secret`.
fn private_below(depth: u8, secret: &PrivateTerms) -> PrivateLicenseForm {
	PrivateLicenseForm {
		commitment: secret.commitment(),
		quota: None,
		from: "2026-01-01".into(),
		until: "2026-12-31".into(),
		sublicensing: MAX_CHAIN - 1 - depth,
		status_index: None,
		nesting: None,
		holder: Some(holder_key()),
	}
}

fn private(secret: &PrivateTerms) -> PrivateLicenseForm {
	private_below(0, secret)
}

/// Registers a right, marks product 0 with it, and grants `terms` under it as `id(1)`.
fn granted_privately(terms: PrivateLicenseForm) -> Digest {
	let right = add_right(HOLDER);
	assert_ok!(Licensing::mark(Origin::signed(HOLDER), gtin(0).into(), right));
	assert_ok!(Licensing::grant_private(Origin::signed(HOLDER), id(1), right, terms));
	id(1)
}

fn sublicensed_privately(n: u8, licensor: u64, parent: Digest, terms: PrivateLicenseForm) -> Digest {
	let licensor = Origin::signed(licensor);
	assert_ok!(sublicense_private_by(licensor, id(n), parent, terms));
	id(n)
}

fn show(license: Digest, terms: &PrivateTerms) -> Result<(), LicenseFault> {
	Licensing::show(&LicenseOpening {
		license,
		terms: terms.clone(),
	})
}

/// Checks `presented` after `shown` was, and leaves the register as it was.
fn check_shown(
	presented: Digest,
	goods: &LicensedGoods,
	shown: &[(Digest, &PrivateTerms)],
) -> Result<LicenseFacts, LicenseRefusal> {
	use frame_support::storage::{with_transaction_unchecked, TransactionOutcome};
	let answer = with_transaction_unchecked(|| {
		for (license, terms) in shown {
			assert_ok!(show(*license, terms));
		}
		TransactionOutcome::Rollback(check_on(&presented, goods, date(TODAY)))
	});
	assert_ok!(Licensing::do_try_state());
	answer
}

/// The fault of a check, and the license at fault.
fn fault(
	presented: Digest,
	goods: &LicensedGoods,
	shown: &[(Digest, &PrivateTerms)],
) -> Result<(), (LicenseFault, Digest)> {
	check_shown(presented, goods, shown)
		.map(|_| ())
		.map_err(|refusal| (refusal.fault, refusal.license))
}

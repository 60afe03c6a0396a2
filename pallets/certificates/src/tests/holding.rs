//! The use of a certificate for a single shipment: by the importer that it names, or by whoever holds it.

use super::{claims::claim, *};
use bonafide_primitives::{CertificateRefusal as Why, Certificates as _, ClaimedOrigin, NotReserved, Scope};
use frame_support::{assert_noop, assert_ok};

fn entry() -> EntryNumber {
	claim().entry
}

fn other_entry() -> EntryNumber {
	"ABC-1234568-4".parse().unwrap()
}

/// Files an entry sealed, by `filer`.
fn reserve(filer: Lei, holdings: &[Holding]) -> Result<u32, NotReserved> {
	let sealed = Presenter {
		entry: entry(),
		importer: None,
		filer,
		holdings,
	};
	Pallet::<Test>::reserve(&id(1), &sealed)
}

/// Screens a claim of an entry that `filer` files for `importer`.
fn check(importer: Lei, filer: Lei, holdings: &[Holding]) -> Result<(), Why> {
	let claim = ClaimedOrigin { importer, ..claim() };
	let presenter = Presenter {
		entry: claim.entry,
		importer: Some(importer),
		filer,
		holdings,
	};
	Pallet::<Test>::check(&claim, &presenter)
}

#[test]
fn one_that_names_no_importer_has_a_holder_key() {
	run(|| {
		for (number, importer) in (1..).zip([PartyForm::Unknown, PartyForm::Various, sealed(7)]) {
			let without = CertificateForm {
				holder: None,
				..for_holder(importer.clone(), 1)
			};
			assert_noop!(issue(number, without), Refused::MissingHolderKey);
			assert_ok!(issue(number, for_holder(importer, 1)));
			assert_eq!(stored(number).holder, Some(holder_key(1)));
		}
	});
}

/// Some wallets fill zeros into whatever is left out.
#[test]
fn a_key_for_which_anybody_signs_is_no_holder_key() {
	run(|| {
		let holder = Some([0; 32].into());
		let weak = CertificateForm {
			holder,
			..for_holder(PartyForm::Unknown, 1)
		};
		assert_noop!(issue(1, weak), Refused::InvalidHolderKey);
		// Where it does not count, too: whoever sends it means it to.
		assert_noop!(
			issue(1, CertificateForm { holder, ..form() }),
			Refused::InvalidHolderKey
		);
		assert_ok!(issue(1, for_holder(PartyForm::Unknown, 1)));
	});
}

#[test]
fn a_holder_key_is_kept_where_it_counts_alone() {
	run(|| {
		let holder = Some(holder_key(1));
		assert_ok!(issue(1, CertificateForm { holder, ..form() }));
		let of_a_period = CertificateForm {
			holder,
			importer: PartyForm::Unknown,
			..blanket("2026-03-01", "2026-12-31")
		};
		assert_ok!(issue(2, of_a_period));
		assert_eq!((stored(1).holder, stored(2).holder), (None, None));
	});
}

/// A rival with a filer code of its own has read the ids on the register.
#[test]
fn no_stranger_uses_up_what_names_its_importer() {
	run(|| {
		assert_ok!(issue(1, form()));
		assert_noop!(reserve(outsider(), &[]), NotReserved::NotHeld);
		// A key that is none of the certificate's makes no difference.
		let holding = holding(1, 1, entry(), outsider());
		assert_noop!(reserve(outsider(), &[holding]), NotReserved::NotHeld);
		assert_eq!(check(outsider(), outsider(), &[]), Err(Why::OtherImporter));
		assert_eq!(reserve(importer(), &[]), Ok(1));
	});
}

#[test]
fn a_broker_of_the_importer_named_uses_it_up() {
	run(|| {
		assert_ok!(issue(1, form()));
		Members::set_mandate(importer(), outsider(), Scope::Certify);
		assert_noop!(reserve(outsider(), &[]), NotReserved::NotHeld);
		Members::set_mandate(importer(), outsider(), Scope::File);
		assert_ok!(reserve(outsider(), &[]));
	});
}

#[test]
fn the_heir_of_the_importer_named_uses_it_up() {
	run(|| {
		assert_ok!(issue(1, form()));
		Members::merge(importer(), outsider());
		assert_ok!(reserve(outsider(), &[]));
	});
}

#[test]
fn whoever_holds_it_uses_it_up_where_none_is_named() {
	run(|| {
		assert_ok!(issue(1, for_holder(PartyForm::Unknown, 1)));
		let own = holding(1, 1, entry(), importer());
		assert_eq!(check(importer(), importer(), &[]), Err(Why::NotHeld));
		assert_noop!(reserve(importer(), &[]), NotReserved::NotHeld);
		assert_ok!(check(importer(), importer(), &[own]));
		assert_eq!(reserve(importer(), &[own]), Ok(1));
	});
}

/// Each is signed with the holder's key or copied from the pool, and none is for this.
#[test]
fn a_signature_is_good_for_one_certificate_of_one_entry_of_one_filer() {
	run(|| {
		for number in [1, 2] {
			assert_ok!(issue(number, for_holder(PartyForm::Unknown, number)));
		}
		let of_another = Holding {
			credential: id(1),
			..holding(2, 2, entry(), importer())
		};
		for worthless in [
			holding(1, 1, other_entry(), importer()),
			holding(1, 1, entry(), outsider()),
			holding(2, 1, entry(), importer()),
			holding(2, 2, entry(), importer()),
			of_another,
		] {
			assert_eq!(check(importer(), importer(), &[worthless]), Err(Why::NotHeld));
			assert_noop!(reserve(importer(), &[worthless]), NotReserved::NotHeld);
		}
		let own = holding(1, 1, entry(), importer());
		let of_the_other = holding(2, 2, entry(), importer());
		assert_ok!(check(importer(), importer(), &[of_the_other, own]));
		assert_ok!(reserve(importer(), &[of_the_other, own]));
	});
}

#[test]
fn a_blanket_certificate_is_claimed_under_without_a_key() {
	run(|| {
		let for_any = CertificateForm {
			importer: PartyForm::Unknown,
			..blanket("2026-03-01", "2026-12-31")
		};
		assert_ok!(issue(1, for_any));
		assert_ok!(check(outsider(), outsider(), &[]));
	});
}

//! Licenses that only those know of whom they are shown to.

use crate::rooms::{check_state, gtin, id, lei, ready, HOLDER, IMPORTER, MAKER};
use bonafide_primitives::{Digest, LicenseOpening, LicensedRole, PrivateProducts, PrivateTerms};
use bonafide_runtime::{Runtime, RuntimeCall};
use bonafide_runtime_api::{runtime_decl_for_joins_api::JoinsApiV1, GoodsQuestion, LicensingView};
use frame_support::assert_ok;
use pallet_licensing::{Call, PrivateLicenseForm};
use pallet_licensing_api::{runtime_decl_for_licensing_api::LicensingApiV1, LicenseView, LineStatus};

fn opening() -> LicenseOpening {
	let terms = PrivateTerms {
		licensee: lei(IMPORTER.1),
		role: LicensedRole::Importer,
		products: PrivateProducts::Listed(vec![gtin()].try_into().unwrap()),
		countries: vec!["MX".parse().unwrap()].try_into().unwrap(),
		salt: Digest::repeat_byte(7),
	};
	LicenseOpening { license: id(3), terms }
}

fn ask(openings: Vec<LicenseOpening>) -> LicensingView {
	let goods = GoodsQuestion {
		gtin: gtin().into(),
		country: "MX".into(),
		quantity: Some(100),
		manufacturer: None,
		importer: Some(IMPORTER.1.into()),
		retailer: None,
	};
	<Runtime as JoinsApiV1<_>>::license_check(goods, openings.into_iter().map(Into::into).collect()).unwrap()
}

#[test]
fn a_private_license_answers_whoever_shows_it() {
	let mut chain = ready();
	let opening = opening();
	// In place of the importer's open license, so that no other is left to it.
	let terms = PrivateLicenseForm {
		commitment: opening.terms.commitment(),
		quota: Some(150),
		from: "2026-01-01".into(),
		until: "2026-12-31".into(),
		sublicensing: 0,
		status_index: None,
		nesting: None,
		holder: Some([7; 32].into()),
	};
	let (license, id) = (id(2), opening.license);
	let amend = Call::amend_private { license, id, terms };
	assert_ok!(chain.submit(MAKER.0, RuntimeCall::Licensing(amend)));
	chain.read(|| {
		let view = <Runtime as LicensingApiV1<_>>::license(id).unwrap();
		let expected = LicenseView {
			licensee: None,
			role: None,
			private: true,
			commitment: Some(opening.terms.commitment()),
			products: None,
			prefixes: None,
			countries: None,
			left: Some(150),
			..view.clone()
		};
		assert_eq!(view, expected);

		let untold = ask(vec![]);
		assert_eq!(untold.licensed, Some(false));
		assert_eq!(untold.rights[0].findings[0].code, "NOT_LICENSED");
		let told = ask(vec![opening.clone()]);
		assert_eq!((told.licensed, told.refused.len()), (Some(true), 0));
		let shown = &told.rights[0].licenses[0];
		assert_eq!(
			(shown.id, shown.licensee, shown.private, shown.left),
			(id, Some(lei(IMPORTER.1)), true, Some(150))
		);
		// The maker's is open, and the public question is about that alone.
		assert_eq!(
			(untold.product_line, told.product_line),
			(LineStatus::Licensed, LineStatus::Licensed)
		);
		assert_eq!(ask(vec![]), untold);

		let mut wrong = opening.clone();
		wrong.terms.salt = Digest::zero();
		let refused = ask(vec![wrong]);
		assert_eq!(
			(refused.licensed, refused.refused[0].code.as_str()),
			(Some(false), "LICENSE_PRIVATE")
		);
	});
	assert_ok!(chain.submit(HOLDER.0, RuntimeCall::Licensing(Call::revoke { id: self::id(1) })));
	chain.read(|| {
		let revoked = ask(vec![opening.clone()]);
		assert_eq!(
			(revoked.licensed, revoked.product_line),
			(Some(false), LineStatus::Unknown)
		);
		assert_eq!(revoked.rights[0].findings[0].code, "LICENSE_REVOKED");
	});
	check_state(&mut chain);
}

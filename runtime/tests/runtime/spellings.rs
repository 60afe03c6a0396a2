//! Texts as people type them, in calls and questions: read in every spelling, or refused by name, and never a trap.

use crate::{
	chain::{signed, Chain},
	rooms::{join, number, IMPORTER},
};
use bonafide_primitives::{
	views::Refusal, Digest, LicensedRole, OpeningForm, PrivateProductsForm, PrivateTermsForm, Role, SpelledAlias,
	StatusPurpose,
};
use bonafide_runtime::{Runtime, RuntimeCall, UncheckedExtrinsic};
use bonafide_runtime_api::{
	runtime_decl_for_customs_api::CustomsApiV1, runtime_decl_for_joins_api::JoinsApiV1, GoodsQuestion, PacketLine,
	PacketQuestion,
};
use codec::{Decode, Encode};
use frame_support::{assert_noop, assert_ok};
use pallet_customs::{ClaimForm, EntryForm, Error, LineForm};
use pallet_entities_api::runtime_decl_for_entities_api::EntitiesApiV1;
use pallet_licensing_api::runtime_decl_for_licensing_api::LicensingApiV1;
use pallet_products_api::runtime_decl_for_products_api::ProductsApiV1;
use sp_keyring::Sr25519Keyring::{Alice, One};
use sp_runtime::{traits::Dispatchable, DispatchError};

/// The field and the error of a refusal.
fn refused<T>(answer: Result<T, Refusal>) -> (String, String) {
	match answer {
		Err(Refusal { field, error, reason }) => {
			assert!(reason.contains(' '), "{reason}");
			(field, error)
		}
		Ok(_) => panic!("read"),
	}
}

fn at(field: &str, error: &str) -> (String, String) {
	(field.into(), error.into())
}

#[test]
fn a_question_takes_every_spelling() {
	let mut chain = Chain::development();
	join(&mut chain, IMPORTER, "US", &[Role::Importer]);
	chain.read(|| {
		assert!(Runtime::entity(" 999900IMPORTERUS0166 ".into()).unwrap().is_some());
		for text in ["9521234000051", "09521234000051", "]d20109521234000051"] {
			assert_eq!(Runtime::product(text.into()).map(|found| found.is_none()), Ok(true));
		}
		let printed = number().to_string();
		for text in [
			printed.to_lowercase(),
			printed.replace('-', " "),
			printed.replace('-', "\u{2013}"),
		] {
			assert_eq!(
				Runtime::entry(text.as_str().into()).map(|found| found.is_none()),
				Ok(true)
			);
		}
		assert!(Runtime::line_status("9521234000051".into()).is_ok());
	});
}

#[test]
fn a_question_that_cannot_be_read_is_refused_by_its_field() {
	let opening = OpeningForm {
		license: Digest::zero(),
		terms: PrivateTermsForm {
			licensee: "".into(),
			role: LicensedRole::Importer,
			products: PrivateProductsForm::All,
			countries: Vec::new(),
			salt: Digest::zero(),
		},
	};
	let form = EntryForm {
		number: "".into(),
		importer: "".into(),
		kind: None,
		shipment: None,
		lines: Default::default(),
		holdings: Default::default(),
	};
	let goods = |gtin: &str| GoodsQuestion {
		gtin: gtin.into(),
		country: "".into(),
		quantity: None,
		manufacturer: None,
		importer: None,
		retailer: None,
	};
	let line = PacketLine {
		gtin: Some("9521234000052".into()),
		hts: None,
		country: None,
		manufacturer: None,
		supplier: None,
		quantity: None,
	};
	let packet = PacketQuestion {
		importer: IMPORTER.1.into(),
		lines: vec![line].try_into().unwrap(),
		on: None,
	};
	Chain::development().read(|| {
		assert_eq!(refused(Runtime::entity("".into())), at("lei", "InvalidLei"));
		let alias = SpelledAlias::Duns("000000000".into());
		assert_eq!(refused(Runtime::entity_by_alias(alias)), at("alias", "InvalidDuns"));
		assert_eq!(
			refused(Runtime::product("9521234000052".into())),
			at("gtin", "InvalidGtin")
		);
		assert_eq!(
			refused(Runtime::marks("x".repeat(5_000).as_str().into())),
			at("gtin", "InvalidGtin")
		);
		assert_eq!(
			refused(Runtime::entry("BRK".into())),
			at("number", "InvalidEntryNumber")
		);
		assert_eq!(
			refused(Runtime::entries_by(IMPORTER.1.into(), Some("BRK".into()), 1)),
			at("cursor", "InvalidEntryNumber")
		);
		assert_eq!(refused(Runtime::cases_for("".into(), None, 1)), at("lei", "InvalidLei"));
		assert_eq!(
			refused(Runtime::screen(form, vec![opening])),
			at("licenses[0].terms.licensee", "InvalidLei")
		);
		assert_eq!(
			refused(Runtime::license_check(goods(""), Vec::new())),
			at("gtin", "InvalidGtin")
		);
		assert_eq!(
			refused(Runtime::license_check(goods("9521234000051"), Vec::new())),
			at("country", "InvalidCountry")
		);
		for page in [128, u8::MAX] {
			let asked = Runtime::status_page(IMPORTER.1.into(), StatusPurpose::Revocation, page);
			assert_eq!(refused(asked), at("page", "MaxPagesExceeded"));
		}
		assert!(Runtime::status_page(IMPORTER.1.into(), StatusPurpose::Revocation, 127).is_ok());
		assert_eq!(
			refused(Runtime::claim_packet(packet)),
			at("lines[0].gtin", "InvalidGtin")
		);
	});
}

fn apply(name: &str) -> RuntimeCall {
	let apply = pallet_entities::Call::apply {
		lei: "5493006MHB84DD0ZWV18".into(),
		name: name.into(),
		country: "FR".into(),
		roles: Default::default(),
	};
	apply.into()
}

/// The error of `call`, which decodes from the bytes of a transaction and is refused in its block by name.
fn error(call: RuntimeCall) -> DispatchError {
	let mut chain = Chain::development();
	chain.pass();
	let bytes = chain.read(|| signed(One, call.clone()).encode());
	assert_ok!(UncheckedExtrinsic::decode(&mut &bytes[..]));
	chain.submit(One, call).expect_err("the call is refused")
}

#[test]
fn a_name_as_long_as_the_record_of_an_lei_has_them_is_taken() {
	for name in ["x".repeat(500), "é".repeat(500), "株".repeat(500)] {
		let mut chain = Chain::development();
		chain.pass();
		assert_ok!(chain.submit(One, apply(&name)));
	}
}

#[test]
fn a_text_that_is_too_long_or_cannot_be_seen_is_refused_by_name() {
	use bonafide_primitives::Malformed::{Character, TooLong};
	let invalid = |why| pallet_entities::Error::<Runtime>::InvalidName(why).into();
	assert_eq!(error(apply(&"x".repeat(2_001))), invalid(TooLong));
	assert_eq!(error(apply(&"x".repeat(5_000))), invalid(TooLong));
	for unseen in [
		"\u{200b}",
		"\u{3164}",
		"\0",
		"\u{1b}[31m",
		"\u{202e}",
		"\u{e000}",
		"\u{f0000}",
	] {
		assert_eq!(error(apply(&format!("Acme{unseen}"))), invalid(Character), "{unseen:?}");
	}
}

/// polkadot.js fills a list with an item of zeros by itself.
#[test]
fn a_digest_of_zeros_is_refused_by_name() {
	let line = |licenses: Vec<Digest>, certificate| LineForm {
		hts: "6912.00.3500".into(),
		gtin: None,
		manufacturer: None,
		country: "MX".into(),
		quantity: 1,
		retailer: None,
		claim: Some(ClaimForm {
			agreement: "USMCA".into(),
			code: "S".into(),
			certificate,
		}),
		licenses: licenses.try_into().unwrap(),
	};
	let lines = [line(vec![Digest::zero()], None), line(Vec::new(), Some(Digest::zero()))];
	let mut chain = Chain::development();
	join(&mut chain, IMPORTER, "US", &[Role::Importer]);
	for (line, field) in lines
		.into_iter()
		.zip(["lines[0].licenses", "lines[0].claim.certificate"])
	{
		let form = EntryForm {
			number: number().into(),
			importer: IMPORTER.1.into(),
			kind: None,
			shipment: None,
			lines: vec![line].try_into().unwrap(),
			holdings: Default::default(),
		};
		chain.read(|| {
			assert_eq!(
				refused(Runtime::screen(form.clone(), Vec::new())),
				at(field, "ZeroDigest")
			);
			let file: RuntimeCall = pallet_customs::Call::file_entry { form }.into();
			let filer = frame_system::RawOrigin::Signed(Alice.to_account_id());
			assert_noop!(file.dispatch(filer.into()), Error::<Runtime>::ZeroDigest);
		});
	}
}

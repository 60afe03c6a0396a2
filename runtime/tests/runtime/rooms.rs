//! The five rooms together: a certificate and a chain of licenses become an entry that is screened line by line.

use crate::{chain::Chain, governance::carry, origins};
use bonafide_primitives::views::Page;
use bonafide_primitives::{Digest, EntryNumber, Gtin, Lei, LicensedRole, Role, Scope, StatusPurpose};
use bonafide_runtime::{parameters::retention, AccountId, Licensing, Runtime, RuntimeCall};
use bonafide_runtime_api::{
	runtime_decl_for_clock_api::ClockApiV1, runtime_decl_for_customs_api::CustomsApiV1,
	runtime_decl_for_joins_api::JoinsApiV1, EntryStateView, EntryView, GoodsQuestion, LineView,
};
use frame_support::{assert_ok, traits::Get};
use pallet_certificates::{Capacity, CertificateForm, CoverForm, GoodForm, PartyForm};
use pallet_certificates_api::runtime_decl_for_certificates_api::CertificatesApiV1;
use pallet_customs::{ClaimForm, EntryForm, LineForm};
use pallet_entities_api::runtime_decl_for_entities_api::EntitiesApiV1;
use pallet_licensing::{LicenseForm, ProductsForm, RightKind};
use pallet_licensing_api::{runtime_decl_for_licensing_api::LicensingApiV1, LicenseStateView, LicenseView, LineStatus};
use pallet_products_api::runtime_decl_for_products_api::ProductsApiV1;
use sp_keyring::Sr25519Keyring::{self, Alice, AliceStash, Bob, BobStash, Charlie, Dave, Eve, Ferdie};
use sp_runtime::{DispatchError, DispatchResult};
use std::collections::BTreeSet;

pub const HOLDER: (Sr25519Keyring, &str) = (AliceStash, "999900RIGHTS00000110");
pub const MAKER: (Sr25519Keyring, &str) = (BobStash, "999900MAKERMX0000118");
pub const IMPORTER: (Sr25519Keyring, &str) = (Alice, "999900IMPORTERUS0166");
pub const BROKER: (Sr25519Keyring, &str) = (Bob, "999900BROKERUS000175");
const REGISTRAR: Sr25519Keyring = Dave;
const GS1: Sr25519Keyring = Eve;
const CUSTOMS: Sr25519Keyring = Ferdie;

pub fn id(byte: u8) -> Digest {
	Digest::repeat_byte(byte)
}

pub fn lei(text: &str) -> Lei {
	text.parse().unwrap()
}

pub fn gtin() -> Gtin {
	Gtin::with_check_digit("0952000000001").unwrap()
}

pub fn number() -> EntryNumber {
	EntryNumber::new("BRK".parse().unwrap(), "0000001").unwrap()
}

/// Has `who` apply and the registrar admit it.
pub fn join(chain: &mut Chain, (who, lei): (Sr25519Keyring, &str), country: &str, roles: &[Role]) {
	let roles: BTreeSet<_> = roles.iter().copied().collect();
	let apply = pallet_entities::Call::apply {
		lei: lei.into(),
		name: "A member of the test network".into(),
		country: country.into(),
		roles: roles.try_into().unwrap(),
	};
	assert_ok!(chain.submit(who, RuntimeCall::Entities(apply)));
	let applicant: AccountId = who.to_account_id();
	let since = chain
		.read(|| pallet_entities::Applications::<Runtime>::get(&applicant))
		.unwrap()
		.since;
	assert_ok!(chain.submit(
		REGISTRAR,
		RuntimeCall::Entities(pallet_entities::Call::admit {
			applicant,
			since,
			renewal: "2027-03-01".into()
		})
	));
}

pub fn terms(licensee: &str, role: LicensedRole, quota: Option<u64>, sublicensing: u8) -> LicenseForm {
	LicenseForm {
		licensee: licensee.into(),
		role,
		products: ProductsForm::Listed(vec![gtin().into()].try_into().unwrap()),
		countries: vec!["MX".into()].try_into().unwrap(),
		quota,
		from: "2026-01-01".into(),
		until: "2026-12-31".into(),
		sublicensing,
		status_index: Some(7),
		nesting: None,
		holder: None,
	}
}

pub fn certificate(criterion: &str) -> CertificateForm {
	CertificateForm {
		agreement: "USMCA".into(),
		certifier: Capacity::Producer,
		signed_on: "2026-03-01".into(),
		exporter: PartyForm::Unknown,
		producer: PartyForm::Named {
			lei: MAKER.1.into(),
			country: None,
		},
		importer: PartyForm::Named {
			lei: IMPORTER.1.into(),
			country: Some("US".into()),
		},
		cover: CoverForm::Single,
		holder: None,
		goods: vec![GoodForm {
			hs: "6109.10".into(),
			gtin: Some(gtin().into()),
			criterion: criterion.into(),
			origin: "MX".into(),
		}],
	}
}

pub fn line(quantity: u64, country: &str) -> LineForm {
	LineForm {
		hts: "6109.10.0012".into(),
		gtin: Some(gtin().into()),
		manufacturer: Some(MAKER.1.into()),
		country: country.into(),
		quantity,
		retailer: None,
		claim: Some(ClaimForm {
			agreement: "USMCA".into(),
			code: "S".into(),
			certificate: Some(id(9)),
		}),
		licenses: vec![id(1), id(2)].try_into().unwrap(),
	}
}

pub fn entry(lines: Vec<LineForm>) -> EntryForm {
	EntryForm {
		number: number().into(),
		importer: IMPORTER.1.into(),
		kind: None,
		shipment: None,
		lines: lines.try_into().unwrap(),
		holdings: Default::default(),
	}
}

/// A chain on which everybody has joined, the product carries a licensed mark and its origin is certified.
pub fn ready() -> Chain {
	let mut chain = Chain::development();
	join(&mut chain, HOLDER, "US", &[Role::RightsHolder]);
	join(
		&mut chain,
		MAKER,
		"MX",
		&[Role::Manufacturer, Role::Producer, Role::RightsHolder],
	);
	join(&mut chain, IMPORTER, "US", &[Role::Importer]);
	// A registrar cannot accredit a broker, so the role asked for is not granted before the council agrees.
	join(&mut chain, BROKER, "US", &[Role::Broker]);
	let accredit = pallet_entities::Call::accredit {
		lei: BROKER.1.into(),
		role: Role::Broker,
	};
	assert_ok!(carry(
		&mut chain,
		&[Alice, Bob, Charlie],
		RuntimeCall::Entities(accredit)
	));

	let steps: Vec<(Sr25519Keyring, RuntimeCall)> = vec![
		(
			GS1,
			RuntimeCall::Products(pallet_products::Call::grant_prefix {
				prefix: "952000".into(),
				holder: MAKER.1.into(),
			}),
		),
		(
			MAKER.0,
			RuntimeCall::Products(pallet_products::Call::register {
				gtin: gtin().into(),
				hs: "6109.10".into(),
				description: "T-shirt of cotton".into(),
				guides: Default::default(),
			}),
		),
		(
			HOLDER.0,
			RuntimeCall::Licensing(pallet_licensing::Call::register_right {
				kind: RightKind::Trademark,
				office: "US".into(),
				number: "1234567".into(),
				jurisdictions: Default::default(),
				expires: None,
			}),
		),
		(
			HOLDER.0,
			RuntimeCall::Licensing(pallet_licensing::Call::mark {
				gtin: gtin().into(),
				right: 0,
			}),
		),
		(
			HOLDER.0,
			RuntimeCall::Licensing(pallet_licensing::Call::grant {
				id: id(1),
				right: 0,
				terms: terms(MAKER.1, LicensedRole::Manufacturer, Some(1_000), 1),
			}),
		),
		(
			MAKER.0,
			RuntimeCall::Licensing(pallet_licensing::Call::sublicense {
				id: id(2),
				parent: id(1),
				terms: terms(IMPORTER.1, LicensedRole::Importer, Some(150), 0),
				held: None,
			}),
		),
		(
			CUSTOMS,
			RuntimeCall::Licensing(pallet_licensing::Call::record_right {
				right: 0,
				number: "TMK 26-00001".into(),
				until: None,
			}),
		),
		// The maker lets the broker present its license, whose units count.
		(
			MAKER.0,
			RuntimeCall::Entities(pallet_entities::Call::offer_mandate {
				broker: BROKER.1.into(),
				scopes: BTreeSet::from([Scope::License]).try_into().unwrap(),
				until: None,
			}),
		),
		(
			BROKER.0,
			RuntimeCall::Entities(pallet_entities::Call::accept_mandate {
				principal: MAKER.1.into(),
			}),
		),
		(
			MAKER.0,
			RuntimeCall::Certificates(pallet_certificates::Call::issue {
				id: id(9),
				form: Box::new(certificate("B")),
			}),
		),
		(
			CUSTOMS,
			RuntimeCall::Customs(pallet_customs::Call::assign_filer_code {
				code: "BRK".into(),
				filer: BROKER.1.into(),
			}),
		),
		(
			IMPORTER.0,
			RuntimeCall::Entities(pallet_entities::Call::offer_mandate {
				broker: BROKER.1.into(),
				scopes: BTreeSet::from([Scope::File]).try_into().unwrap(),
				until: None,
			}),
		),
		(
			BROKER.0,
			RuntimeCall::Entities(pallet_entities::Call::accept_mandate {
				principal: IMPORTER.1.into(),
			}),
		),
	];
	for (who, call) in steps {
		assert_ok!(chain.submit(who, call));
	}
	chain
}

fn page<T: Clone>(items: &[T], next_cursor: Option<T>) -> Page<T> {
	Page {
		items: items.to_vec(),
		next_cursor,
	}
}

pub fn file(chain: &mut Chain, who: Sr25519Keyring, lines: Vec<LineForm>) -> DispatchResult {
	chain.submit(
		who,
		RuntimeCall::Customs(pallet_customs::Call::file_entry { form: entry(lines) }),
	)
}

pub fn check_state(chain: &mut Chain) {
	assert_ok!(chain.read(origins::rooms::check));
}

pub fn codes(line: &LineView) -> Vec<&str> {
	line.findings.iter().map(|finding| finding.code.as_str()).collect()
}

fn left(chain: &mut Chain, license: Digest) -> Option<u64> {
	chain
		.read(|| <Runtime as LicensingApiV1<_>>::license(license))
		.unwrap()
		.left
}

#[test]
fn an_entry_is_screened_as_the_dry_run_said() {
	let mut chain = ready();
	// The second line finds the certificate used and the quota drawn by the first; the third is made elsewhere.
	let lines = || vec![line(100, "MX"), line(100, "MX"), line(10, "CN")];
	let dry = chain
		.read(|| <Runtime as CustomsApiV1<_>>::screen(entry(lines()), vec![]))
		.unwrap();
	assert_eq!(left(&mut chain, id(2)), Some(150), "a dry run draws nothing");

	assert_ok!(file(&mut chain, BROKER.0, lines()));
	let filed = chain
		.read(|| <Runtime as CustomsApiV1<_>>::entry(number().into()).unwrap())
		.unwrap();
	assert_eq!(filed.lines, dry.lines);
	assert_eq!((filed.hard, filed.advice), (dry.hard, dry.advice));
	assert_eq!(
		(filed.importer, filed.filer, filed.state),
		(Some(lei(IMPORTER.1)), lei(BROKER.1), EntryStateView::Filed)
	);

	let found: Vec<_> = filed.lines.iter().map(codes).collect();
	assert_eq!(
		found,
		[
			vec![],
			vec!["LICENSE_OVER_QUOTA", "CERTIFICATE_ALREADY_USED"],
			vec![
				"LICENSE_COUNTRY_NOT_COVERED",
				"LICENSE_COUNTRY_NOT_COVERED",
				"NOT_LICENSED",
				"ORIGIN_OUTSIDE_PARTIES"
			],
		]
	);
	// The first line drew the sublicense and, once, the license above it; the second drew the manufacturer's only.
	assert_eq!(
		(left(&mut chain, id(1)), left(&mut chain, id(2))),
		(Some(800), Some(50))
	);
	let used = chain
		.read(|| <Runtime as CertificatesApiV1<_>>::certificate(id(9)))
		.unwrap();
	assert_eq!(used.used_by, Some(number()));
	for party in [IMPORTER.1, BROKER.1] {
		let mut entries = |cursor: Option<EntryNumber>| {
			chain.read(|| {
				<Runtime as CustomsApiV1<_>>::entries_by(lei(party).into(), cursor.map(Into::into), 10).unwrap()
			})
		};
		assert_eq!(entries(None), page(&[number()], None));
		assert_eq!(entries(Some(number())), page(&[], None));
	}

	assert_ok!(chain.submit(
		CUSTOMS,
		RuntimeCall::Customs(pallet_customs::Call::release {
			number: number().into()
		})
	));
	let released = chain
		.read(|| <Runtime as CustomsApiV1<_>>::entry(number().into()).unwrap())
		.unwrap();
	assert_eq!(
		(released.state, released.decided_by),
		(EntryStateView::Released, Some(lei("999900CUSTOMSUS00196")))
	);
	check_state(&mut chain);
}

#[test]
fn revoked_above_is_refused_below() {
	let mut chain = ready();
	let goods = || GoodsQuestion {
		gtin: gtin().into(),
		country: "MX".into(),
		quantity: Some(100),
		manufacturer: None,
		importer: Some(IMPORTER.1.into()),
		retailer: Some(BROKER.1.into()),
	};
	let before = chain.read(|| <Runtime as JoinsApiV1<_>>::license_check(goods(), vec![]).unwrap());
	assert_eq!(before.licensed, Some(true));
	assert_eq!(before.rights[0].licenses[0].chain, [id(1)]);
	assert_eq!(before.rights[0].findings[0].code, "RETAILER_NOT_LICENSED");
	assert_eq!(before.rights[0].licenses[0].left, Some(150));
	assert_eq!(before.product_line, LineStatus::Licensed);
	// Of the sublicense, which nobody revokes.
	let is_on_list = |chain: &mut Chain| {
		let issuer = lei(MAKER.1);
		let page = chain
			.read(|| <Runtime as LicensingApiV1<_>>::status_page(issuer.into(), StatusPurpose::Revocation, 0).unwrap());
		assert!(page[1..].iter().all(|byte| *byte == 0));
		page[0] == 0b0000_0001
	};
	assert!(!is_on_list(&mut chain));

	assert_ok!(chain.submit(
		HOLDER.0,
		RuntimeCall::Licensing(pallet_licensing::Call::revoke { id: id(1) })
	));
	let after = chain.read(|| <Runtime as JoinsApiV1<_>>::license_check(goods(), vec![]).unwrap());
	assert_eq!(after.licensed, Some(false));
	assert_eq!(after.rights[0].findings[0].code, "LICENSE_REVOKED");
	assert_eq!(after.product_line, LineStatus::Unknown);
	assert!(is_on_list(&mut chain));
	let screened = chain
		.read(|| <Runtime as CustomsApiV1<_>>::screen(entry(vec![line(1, "MX")]), vec![]))
		.unwrap();
	assert_eq!(
		codes(&screened.lines[0]),
		["LICENSE_REVOKED", "LICENSE_REVOKED", "NOT_LICENSED"]
	);
	check_state(&mut chain);
}

#[test]
fn licenses_are_found_by_product_and_by_licensee_under_their_last_credentials() {
	let mut chain = ready();
	let amended = LicenseForm {
		status_index: Some(8),
		..terms(MAKER.1, LicensedRole::Manufacturer, Some(2_000), 1)
	};
	let amend = pallet_licensing::Call::amend {
		license: id(1),
		id: id(9),
		terms: amended,
	};
	assert_ok!(chain.submit(HOLDER.0, RuntimeCall::Licensing(amend)));
	chain.read(|| {
		let by_product =
			|cursor, limit| <Runtime as LicensingApiV1<_>>::licenses_by_product(gtin().into(), cursor, limit).unwrap();
		let all: BTreeSet<_> = by_product(None, 100).items.into_iter().collect();
		assert_eq!(all, BTreeSet::from([id(2), id(9)]));
		let first = by_product(None, 1);
		let rest = by_product(first.next_cursor, 100);
		assert_eq!(rest.next_cursor, None);
		assert_eq!(first.items.into_iter().chain(rest.items).collect::<BTreeSet<_>>(), all);
		let by_maker = <Runtime as LicensingApiV1<_>>::licenses_by_licensee(lei(MAKER.1).into(), None, 100).unwrap();
		assert_eq!(by_maker.items, [id(9)]);
		let after =
			<Runtime as LicensingApiV1<_>>::licenses_by_licensee(lei(MAKER.1).into(), Some(id(9)), 100).unwrap();
		assert!(after.items.is_empty());

		let [old, new, below] = [id(1), id(9), id(2)].map(|id| <Runtime as LicensingApiV1<_>>::license(id).unwrap());
		assert_eq!(
			(old.superseded_by, old.state, old.left),
			(Some(id(9)), LicenseStateView::Superseded, None)
		);
		assert_eq!(
			(new.amends, new.state, new.left),
			(Some(id(1)), LicenseStateView::Active, Some(2_000))
		);
		assert_eq!((below.parent, below.chain.as_slice()), (Some(id(9)), &[id(9)][..]));
	});
	check_state(&mut chain);
}

#[test]
fn what_is_refused_leaves_no_trace() {
	let mut chain = ready();
	let malformed = LineForm {
		hts: "6109.1".into(),
		..line(1, "MX")
	};
	let form = entry(vec![line(100, "MX"), malformed]);
	let refusal = chain
		.read(|| <Runtime as CustomsApiV1<_>>::screen(form, vec![]))
		.unwrap_err();
	assert_eq!(
		(refusal.field.as_str(), refusal.error.as_str()),
		("lines[1].hts", "InvalidHts")
	);

	let malformed = LineForm {
		hts: "6109.1".into(),
		..line(1, "MX")
	};
	assert!(file(&mut chain, BROKER.0, vec![line(100, "MX"), malformed]).is_err());
	// Not the importer's number, and not under mandate.
	assert!(file(&mut chain, IMPORTER.0, vec![line(100, "MX")]).is_err());
	assert!(file(&mut chain, Charlie, vec![line(100, "MX")]).is_err());
	assert_eq!(left(&mut chain, id(2)), Some(150));
	assert!(chain
		.read(|| <Runtime as CustomsApiV1<_>>::entry(number().into()).unwrap())
		.is_none());

	let refused = chain.submit(
		MAKER.0,
		RuntimeCall::Certificates(pallet_certificates::Call::issue {
			id: id(10),
			form: Box::new(certificate("E")),
		}),
	);
	let unknown: DispatchError = pallet_certificates::Error::<Runtime>::CriterionNotFound(0).into();
	assert_eq!(refused, Err(unknown));
	assert!(chain
		.read(|| <Runtime as CertificatesApiV1<_>>::certificate(id(10)))
		.is_none());
	check_state(&mut chain);
}

#[test]
fn members_and_products_are_answered_as_they_are() {
	let mut chain = ready();
	let maker = chain
		.read(|| <Runtime as EntitiesApiV1<_>>::entity(lei(MAKER.1).into()).unwrap())
		.unwrap();
	assert_eq!(maker.controller, Some(MAKER.0.to_account_id()));
	assert_eq!(maker.roles, [Role::RightsHolder, Role::Manufacturer, Role::Producer]);
	assert_eq!(maker.admitted_by, Some(lei("999900REGISTRAR00166")));
	let by_account = chain.read(|| <Runtime as EntitiesApiV1<_>>::entity_of(MAKER.0.to_account_id()));
	assert_eq!(by_account.as_ref(), Some(&maker));

	let broker = chain
		.read(|| <Runtime as EntitiesApiV1<_>>::entity(lei(BROKER.1).into()).unwrap())
		.unwrap();
	assert!(broker
		.mandates_held
		.iter()
		.any(|mandate| mandate.with == lei(IMPORTER.1)));
	let importer = chain
		.read(|| <Runtime as EntitiesApiV1<_>>::entity(lei(IMPORTER.1).into()).unwrap())
		.unwrap();
	assert_eq!(importer.mandates_given[0].scopes, [Scope::File]);

	let product = chain
		.read(|| <Runtime as ProductsApiV1<_>>::product(gtin().into()).unwrap())
		.unwrap();
	assert_eq!((product.owner, product.rights), (lei(MAKER.1), vec![0]));
	assert_eq!((product.version, product.versions.len()), (1, 1));
	assert_eq!(product.versions[0].since, product.registered);
	let right = chain.read(|| <Runtime as LicensingApiV1<_>>::right(0)).unwrap();
	assert_eq!((right.holder, right.number.as_str()), (lei(HOLDER.1), "1234567"));
	let now = chain.read(<Runtime as ClockApiV1<bonafide_runtime::Block>>::now);
	assert!(now.to_string().starts_with("2026-03-02T00:"), "{now}");
}

#[test]
fn the_products_of_an_owner_are_listed_page_by_page_until_they_pass_to_another() {
	let mut chain = ready();
	let mut gtins: BTreeSet<_> = ["0952000000002", "0952000000003"]
		.map(|body| Gtin::with_check_digit(body).unwrap())
		.into();
	for gtin in &gtins {
		assert_ok!(chain.submit(
			MAKER.0,
			RuntimeCall::Products(pallet_products::Call::register {
				gtin: (*gtin).into(),
				hs: "6109.10".into(),
				description: "T-shirt of cotton".into(),
				guides: Default::default(),
			})
		));
	}
	gtins.insert(gtin());

	let owned = |chain: &mut Chain, owner, cursor: Option<Gtin>, limit| {
		chain.read(|| {
			<Runtime as ProductsApiV1<_>>::products_by_owner(lei(owner).into(), cursor.map(Into::into), limit).unwrap()
		})
	};
	let first = owned(&mut chain, MAKER.1, None, 2);
	assert_eq!((first.items.len(), first.next_cursor), (2, first.items.last().copied()));
	let last = owned(&mut chain, MAKER.1, first.next_cursor, 2);
	assert_eq!((last.items.len(), last.next_cursor), (1, None));
	assert_eq!(
		first.items.into_iter().chain(last.items).collect::<BTreeSet<_>>(),
		gtins
	);
	assert_eq!(owned(&mut chain, IMPORTER.1, None, 2), page(&[], None));

	let offer = pallet_products::Call::offer_transfer {
		gtin: gtin().into(),
		to: IMPORTER.1.into(),
	};
	assert_ok!(chain.submit(MAKER.0, RuntimeCall::Products(offer)));
	let offered = chain
		.read(|| <Runtime as ProductsApiV1<_>>::product(gtin().into()).unwrap())
		.unwrap();
	assert_eq!(offered.offered_to, Some(lei(IMPORTER.1)));
	let accept = pallet_products::Call::accept_transfer { gtin: gtin().into() };
	assert_ok!(chain.submit(IMPORTER.0, RuntimeCall::Products(accept)));
	let product = chain
		.read(|| <Runtime as ProductsApiV1<_>>::product(gtin().into()).unwrap())
		.unwrap();
	assert_eq!(
		(product.owner, product.offered_to, product.version),
		(lei(IMPORTER.1), None, 2)
	);
	let owners: Vec<_> = product.versions.iter().map(|version| version.owner).collect();
	assert_eq!(owners, [lei(IMPORTER.1), lei(MAKER.1)]);
	assert_eq!(owned(&mut chain, IMPORTER.1, None, 2), page(&[gtin()], None));
	assert_eq!(owned(&mut chain, MAKER.1, None, 2).next_cursor, None);

	// Which rights the product carries is for its new owner to say, and no more for the old one.
	let unmark = || {
		RuntimeCall::Licensing(pallet_licensing::Call::unmark {
			gtin: gtin().into(),
			right: 0,
		})
	};
	let refused: DispatchError = pallet_licensing::Error::<Runtime>::NotOwnerOrHolder.into();
	assert_eq!(chain.submit(MAKER.0, unmark()), Err(refused));
	// The new owner takes off what an owner said, and not what the right's holder did.
	let refused: DispatchError = pallet_licensing::Error::<Runtime>::NotMarker.into();
	assert_eq!(chain.submit(IMPORTER.0, unmark()), Err(refused));
	let mark = RuntimeCall::Licensing(pallet_licensing::Call::mark {
		gtin: gtin().into(),
		right: 0,
	});
	assert_ok!(chain.submit(IMPORTER.0, mark));
	assert_ok!(chain.submit(IMPORTER.0, unmark()));
	check_state(&mut chain);
}

#[test]
fn what_is_past_its_retention_shrinks_to_what_says_who_and_when() {
	let mut chain = ready();
	assert_ok!(file(&mut chain, BROKER.0, vec![line(100, "MX"), line(10, "CN")]));
	let answers = |chain: &mut Chain| {
		chain.read(|| {
			(
				<Runtime as CustomsApiV1<_>>::entry(number().into()).unwrap().unwrap(),
				[id(2), id(1)].map(|id| <Runtime as LicensingApiV1<_>>::license(id).unwrap()),
				<Runtime as CertificatesApiV1<_>>::certificate(id(9)).unwrap(),
			)
		})
	};
	let revoke = pallet_licensing::Call::revoke { id: id(2) };
	assert_ok!(chain.submit(HOLDER.0, RuntimeCall::Licensing(revoke)));
	let number_of = number().into();
	let release = pallet_customs::Call::release { number: number_of };
	assert_ok!(chain.submit(Ferdie, RuntimeCall::Customs(release)));
	let (entry_before, [sublicense_before, license_before], certificate_before) = answers(&mut chain);
	assert!(!entry_before.pruned && !sublicense_before.pruned && !certificate_before.pruned);

	let kept = chain.read(retention::Records::get);
	chain.wait(u64::from(kept) + 1);
	chain.pass();
	let (entry, [sublicense, license], certificate) = answers(&mut chain);
	assert_eq!(
		entry,
		EntryView {
			lines: vec![],
			pruned: true,
			..entry_before
		}
	);
	assert_eq!(
		sublicense,
		LicenseView {
			products: None,
			countries: None,
			quota: None,
			nesting: None,
			drawn: None,
			set_aside: None,
			left: None,
			sublicensing: None,
			status_index: None,
			pruned: true,
			..sublicense_before
		}
	);
	assert_eq!(sublicense.chain, [id(1)]);
	// These hold for some time yet.
	assert_eq!((license, certificate), (license_before, certificate_before));
	let now = chain.read(<Runtime as ClockApiV1<bonafide_runtime::Block>>::now);
	let held_at = |chain: &mut Chain, at| chain.read(|| Licensing::was_valid_at(&id(2), at));
	assert_eq!(held_at(&mut chain, sublicense.since.0), Some(true));
	assert_eq!(held_at(&mut chain, now.0), Some(false));
	let again = file(&mut chain, BROKER.0, vec![line(1, "MX")]);
	assert_eq!(again, Err(pallet_customs::Error::<Runtime>::EntryExists.into()));
	check_state(&mut chain);
}

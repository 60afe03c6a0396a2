//! The checks of a license, over one that is altered in every way.

use super::*;
use bonafide_credentials::{
	issue, issue_as,
	jws::{self, Header, Jws},
	status_list::Listing,
	IssuerKey, Manner,
};
use bonafide_primitives::{LicensedRole, Nesting};
use pallet_licensing_api::{LicenseStateView, LicenseView};
use serde_json::{json, Value};

const HOLDER: &str = "999900RIGHTS00000110";
const IMPORTER: &str = "999900IMPORTERUS0166";
const RETAILER: &str = "999900RETAILERUS0168";

/// The host of the DIDs that the node answers for.
fn host() -> DidHost {
	"registry.example".parse().unwrap()
}

fn moment(day: &str) -> Timestamp {
	Timestamp(day.parse::<Date>().unwrap().midnight())
}

/// The Ed25519 key of RFC 8037, appendix A.1.
const KEY: &str = r#"{
	"kty": "OKP",
	"crv": "Ed25519",
	"d": "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
	"x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
}"#;

fn key_of_importer() -> IssuerKey {
	IssuerKey::from_jwk(KEY).unwrap()
}

/// The sublicense of the story, signed by the importer.
fn document() -> Value {
	let text = include_str!("../../../../examples/story/documents/license-retailer.json");
	let mut document: Value = serde_json::from_str(text).unwrap();
	document["right"] = json!(0);
	document["parent"] = json!(parent_id());
	document["from"] = json!("2026-03-01");
	document["until"] = json!("2026-08-31");
	document["signedOn"] = json!("2026-03-01");
	document
}

fn parent_id() -> Digest {
	Digest::repeat_byte(1)
}

fn sign_with(document: &Value, key: &IssuerKey) -> String {
	issue(&License::read(document).unwrap(), key).unwrap().credential
}

fn sign(document: &Value) -> String {
	sign_with(document, &key_of_importer())
}

/// The record of the sublicense on the chain.
fn sublicense() -> LicenseView {
	LicenseView {
		id: Digest::zero(),
		amends: None,
		superseded_by: None,
		status_index: None,
		right: 0,
		licensor: IMPORTER.parse().unwrap(),
		licensee: Some(RETAILER.parse().unwrap()),
		parent: Some(parent_id()),
		role: Some(LicensedRole::Retailer),
		private: false,
		commitment: None,
		products: Some(vec!["9521234000013".parse().unwrap(), "9521234000020".parse().unwrap()]),
		prefixes: None,
		countries: Some(vec!["MX".parse().unwrap()]),
		quota: None,
		nesting: Some(Nesting::Nested),
		drawn: Some(0),
		set_aside: Some(0),
		left: Some(400),
		from: "2026-03-01".parse().unwrap(),
		until: "2026-08-31".parse().unwrap(),
		sublicensing: Some(0),
		state: LicenseStateView::Active,
		revoked: None,
		suspensions: vec![],
		since: moment("2026-03-02"),
		holder_key: None,
		excluded: None,
		contests: vec![],
		chain: vec![parent_id()],
		pruned: false,
	}
}

/// The license above it.
fn grant() -> LicenseView {
	LicenseView {
		id: parent_id(),
		licensor: HOLDER.parse().unwrap(),
		licensee: Some(IMPORTER.parse().unwrap()),
		parent: None,
		role: Some(LicensedRole::Importer),
		until: "2027-02-28".parse().unwrap(),
		sublicensing: Some(1),
		chain: vec![],
		..sublicense()
	}
}

fn standing() -> Standing {
	Standing {
		license: sublicense(),
		above: vec![grant()],
		right_until: Some("2036-03-01".parse().unwrap()),
		parent: Some(parent_id()),
		now: moment("2026-04-01"),
	}
}

/// The chain, where what it records was changed so, then and now.
fn changed(change: impl Fn(&mut Standing)) -> OnChain {
	let changed = || {
		let mut standing = standing();
		change(&mut standing);
		standing
	};
	OnChain {
		license: Some(changed()),
		latest: Some(changed()),
		parent: Some(parent_id()),
		amends: None,
		keys: vec![KeyView {
			number: 1,
			public: key_of_importer().public(),
			valid_from: moment("2026-01-01"),
			revoked_at: None,
		}],
		now: moment("2026-04-01"),
		host: host(),
	}
}

fn on_chain() -> OnChain {
	changed(|_| ())
}

fn verified(text: &str, on_chain: &OnChain) -> Verification {
	credential(&Presented::whole(text.into()).unwrap(), None, on_chain).unwrap()
}

/// The checks that did not pass: those that failed as they are, and those that were skipped in parentheses.
fn flaws(verification: &Verification) -> Vec<String> {
	let flaw = |checked: &Checked| match &checked.outcome {
		Outcome::Passed => None,
		Outcome::Failed(_) => Some(checked.check.clone()),
		Outcome::Skipped(_) => Some(format!("({})", checked.check)),
	};
	verification.checks.iter().filter_map(flaw).collect()
}

fn reason<'a>(verification: &'a Verification, check: &str) -> &'a str {
	let mut checks = verification.checks.iter();
	match &checks.find(|checked| checked.check == check).unwrap().outcome {
		Outcome::Passed => "passed",
		Outcome::Failed(reason) | Outcome::Skipped(reason) => reason,
	}
}

#[test]
fn a_license_that_holds_passes_every_check() {
	let verification = verified(&sign(&document()), &on_chain());
	assert_eq!(flaws(&verification), [""; 0]);
	let names: Vec<_> = verification.checks.iter().map(|checked| &checked.check[..]).collect();
	assert_eq!(
		names,
		[
			"anchored",
			"digest",
			"mediaType",
			"algorithm",
			"signature",
			"context",
			"credentialType",
			"issuer",
			"claims",
			"document",
			"key",
			"lei",
			"status",
			"statusNow",
			"period",
			"right",
			"licensor",
			"parent",
			"amends",
			"from",
			"until",
			"licensee",
			"role",
			"products",
			"countries",
			"quantity",
			"nesting",
			"sublicensing",
			"credentialStatus"
		]
	);
	assert_eq!((verification.passed, verification.failed), (names.len(), 0));
}

#[test]
fn each_term_that_differs_from_the_chain_is_named() {
	let credential = sign(&document());
	type Change = fn(&mut LicenseView);
	let changes: [(Change, &str); 13] = [
		(|it| it.right = 1, "right"),
		(|it| it.licensee = Some(HOLDER.parse().unwrap()), "licensee"),
		(|it| it.role = Some(LicensedRole::Importer), "role"),
		(|it| it.from = "2026-03-02".parse().unwrap(), "from"),
		(|it| it.until = "2026-08-30".parse().unwrap(), "until"),
		(
			|it| it.products = Some(vec!["9521234000013".parse().unwrap()]),
			"products",
		),
		(|it| it.products = None, "products"),
		(|it| it.countries = Some(vec![]), "countries"),
		(
			|it| it.countries = Some(vec!["MX".parse().unwrap(), "VN".parse().unwrap()]),
			"countries",
		),
		(|it| it.quota = Some(400), "quantity"),
		(|it| it.nesting = Some(Nesting::Apart), "nesting"),
		(|it| it.sublicensing = Some(1), "sublicensing"),
		(|it| it.status_index = Some(7), "credentialStatus"),
	];
	for (change, expected) in changes {
		let on_chain = changed(|standing| change(&mut standing.license));
		assert_eq!(flaws(&verified(&credential, &on_chain)), [expected]);
	}
	let verification = verified(&credential, &changed(|it| it.license.quota = Some(400)));
	assert_eq!(
		reason(&verification, "quantity"),
		"the credential says null, the chain 400"
	);
}

#[test]
fn what_is_private_is_what_the_licensor_committed_to() {
	let mut private = document();
	private["salt"] = json!(Digest::repeat_byte(5));
	let credential = sign(&private);
	let commitment = License::read(&private).unwrap().private_terms().unwrap().commitment();
	let hidden = |commitment| {
		changed(move |it| {
			it.license.private = true;
			it.license.commitment = Some(commitment);
			(it.license.licensee, it.license.role) = (None, None);
			(it.license.products, it.license.countries) = (None, None);
		})
	};
	assert_eq!(flaws(&verified(&credential, &hidden(commitment))), [""; 0]);
	assert_eq!(flaws(&verified(&credential, &hidden(parent_id()))), ["commitment"]);
	assert_eq!(flaws(&verified(&credential, &on_chain())), ["commitment"]);
	let shown = verified(&sign(&document()), &hidden(commitment));
	assert_eq!(flaws(&shown), ["licensee", "role", "products", "countries"]);
}

#[test]
fn lists_have_no_order() {
	let mut document = document();
	document["products"].as_array_mut().unwrap().reverse();
	document["countries"] = json!(["VN", "MX"]);
	let recorded = ["MX", "VN"].map(|country| country.parse().unwrap());
	let on_chain = changed(|it| it.license.countries = Some(recorded.to_vec()));
	assert_eq!(flaws(&verified(&sign(&document), &on_chain)), [""; 0]);
}

#[test]
fn the_license_above_may_have_been_amended_since() {
	let credential = sign(&document());
	let renewed = Digest::repeat_byte(2);
	// The register keeps it under the credential that it was granted with.
	let amended = changed(|it| {
		it.license.parent = Some(renewed);
		it.above[0].id = renewed;
		it.above[0].amends = Some(parent_id());
	});
	assert_eq!(flaws(&verified(&credential, &amended)), [""; 0]);

	let other = changed(|it| it.parent = Some(renewed));
	assert_eq!(flaws(&verified(&credential, &other)), ["parent"]);
	let unknown = OnChain {
		parent: None,
		..on_chain()
	};
	assert_eq!(flaws(&verified(&credential, &unknown)), ["parent"]);
	let none = changed(|it| it.parent = None);
	assert!(reason(&verified(&credential, &none), "parent").ends_with("the chain none"));

	let mut first = document();
	first.as_object_mut().unwrap().remove("parent");
	let verification = verified(
		&sign(&first),
		&OnChain {
			parent: None,
			..on_chain()
		},
	);
	assert_eq!(flaws(&verification), ["parent"]);
	assert!(reason(&verification, "parent").starts_with("the credential names none"));
	assert_eq!(named(&Presented::whole(sign(&first)).unwrap(), "parent"), None);
	assert_eq!(
		named(&Presented::whole(credential).unwrap(), "parent"),
		Some(parent_id())
	);
}

#[test]
fn an_amendment_names_what_it_amends_by_any_of_its_credentials() {
	let (first, second) = (Digest::repeat_byte(3), Digest::repeat_byte(4));
	let mut document = document();
	document["amends"] = json!(second);
	let credential = sign(&document);
	let amended = |amends| OnChain {
		amends,
		..changed(|it| it.license.amends = Some(first))
	};
	assert_eq!(flaws(&verified(&credential, &amended(Some(first)))), [""; 0]);
	assert_eq!(flaws(&verified(&credential, &amended(None))), ["amends"]);
	assert_eq!(flaws(&verified(&credential, &on_chain())), ["amends"]);
}

#[test]
fn a_document_with_its_proof_in_it_is_read_like_a_jwt() {
	let manner = Manner {
		proven_at: Some(moment("2026-03-01").0),
		listing: Some(Listing { host: host(), index: 7 }),
		..Manner::default()
	};
	let issued = issue_as(&License::read(document()).unwrap(), &key_of_importer(), &manner).unwrap();
	let on_chain = changed(|it| it.license.status_index = Some(7));
	let verification = verified(&issued.credential, &on_chain);
	assert_eq!(flaws(&verification), [""; 0]);
	assert_eq!(
		named(&Presented::whole(issued.credential).unwrap(), "parent"),
		Some(parent_id())
	);
}

#[test]
fn a_status_is_that_of_all_it_hangs_on() {
	let credential = sign(&document());
	type Change = fn(&mut Standing);
	let changes: [(Change, &str); 6] = [
		(
			|it| {
				it.license.state = LicenseStateView::Revoked;
				it.license.revoked = Some(moment("2026-03-20"));
			},
			"it was revoked at 2026-03-20T00:00:00.000Z",
		),
		(
			|it| {
				it.license.state = LicenseStateView::Suspended;
				it.license.suspensions = vec![(moment("2026-03-21"), None)];
			},
			"it was suspended at 2026-03-21T00:00:00.000Z",
		),
		(
			|it| {
				it.above[0].state = LicenseStateView::Revoked;
				it.above[0].revoked = Some(moment("2026-03-22"));
			},
			"above it was revoked at 2026-03-22T00:00:00.000Z",
		),
		(
			|it| {
				it.above.push(LicenseView {
					state: LicenseStateView::Suspended,
					..grant()
				})
			},
			"above it was suspended",
		),
		(
			|it| it.above[0].until = "2026-03-31".parse().unwrap(),
			"above it runs from 2026-03-01 to 2026-03-31, and it is 2026-04-01",
		),
		(
			|it| it.right_until = Some("2026-03-31".parse().unwrap()),
			"right 0 ended on 2026-03-31",
		),
	];
	for (change, expected) in changes {
		let verification = verified(&credential, &changed(change));
		assert_eq!(flaws(&verification), ["status", "statusNow"]);
		assert!(
			reason(&verification, "status").ends_with(expected),
			"{}",
			reason(&verification, "status")
		);
	}
}

#[test]
fn a_status_is_told_for_then_and_for_now() {
	let revoked = changed(|it| it.license.state = LicenseStateView::Revoked);
	let since = OnChain {
		latest: revoked.latest,
		..on_chain()
	};
	assert_eq!(flaws(&verified(&sign(&document()), &since)), ["statusNow"]);
}

#[test]
fn a_superseded_credential_has_no_terms_any_more() {
	let superseded = changed(|it| {
		it.license.state = LicenseStateView::Superseded;
		it.license.superseded_by = Some(Digest::repeat_byte(7));
		(it.license.products, it.license.countries, it.license.sublicensing) = (None, None, None);
		it.license.licensor = HOLDER.parse().unwrap();
	});
	let verification = verified(&sign(&document()), &superseded);
	assert_eq!(
		flaws(&verification),
		["(key)", "(lei)", "status", "statusNow", "(licensor)", "(terms)"]
	);
	assert!(reason(&verification, "status").contains("was superseded by 0x0707"));
}

#[test]
fn the_term_is_asked_of_the_day_of_the_block() {
	let credential = sign(&document());
	let on = |day| OnChain {
		now: moment(day),
		..on_chain()
	};
	for day in ["2026-03-01", "2026-08-31"] {
		assert_eq!(flaws(&verified(&credential, &on(day))), [""; 0]);
	}
	for day in ["2026-02-28", "2026-09-01"] {
		assert_eq!(flaws(&verified(&credential, &on(day))), ["period"]);
	}
}

#[test]
fn whoever_granted_must_have_signed() {
	let other = verified(&sign_with(&document(), &IssuerKey::generate().unwrap()), &on_chain());
	assert_eq!(flaws(&other), ["key", "(lei)"]);
	let elsewhere = changed(|it| it.license.licensor = HOLDER.parse().unwrap());
	assert_eq!(flaws(&verified(&sign(&document()), &elsewhere)), ["licensor"]);
	let named = key_of_importer()
		.known_as(&format!("did:web:registry.example:{RETAILER}#key-1"))
		.unwrap();
	// Whoever issues refuses to sign so.
	let own = sign(&document());
	let mut claims: Value = serde_json::from_slice(&Jws::parse(&own).unwrap().payload).unwrap();
	claims["issuer"]["id"] = json!(named.did());
	let borrowed = jws::sign(&Header::new("vc+jwt", &named), claims.to_string(), &named).unwrap();
	assert!(flaws(&verified(&borrowed, &on_chain())).contains(&"key".into()));
	let late = OnChain {
		keys: vec![KeyView {
			valid_from: moment("2026-03-03"),
			..on_chain().keys.remove(0)
		}],
		..on_chain()
	};
	assert_eq!(flaws(&verified(&sign(&document()), &late)), ["key", "(lei)"]);
}

#[test]
fn without_a_record_the_credential_is_checked_by_itself() {
	let unknown = OnChain {
		license: None,
		latest: None,
		parent: None,
		amends: None,
		keys: vec![],
		now: moment("2026-04-01"),
		host: host(),
	};
	let verification = verified(&sign(&document()), &unknown);
	assert_eq!(
		flaws(&verification),
		[
			"anchored",
			"(key)",
			"(lei)",
			"(status)",
			"(statusNow)",
			"(period)",
			"(terms)"
		]
	);
}

#[test]
fn of_an_id_the_chain_alone_is_asked() {
	let id = Digest::repeat_byte(9);
	let verification = by_id(id, &on_chain());
	assert_eq!(
		flaws(&verification),
		["(digest)", "(signature)", "(key)", "(lei)", "(terms)"]
	);
	assert_eq!((verification.passed, verification.failed), (4, 0));

	let presented = Presented::whole(sign(&document())).unwrap();
	let verification = credential(&presented, Some(id), &on_chain()).unwrap();
	assert_eq!(flaws(&verification), ["digest"]);
}

#[test]
fn what_is_no_credential_is_not_verified() {
	for text in ["", "a.b", "not a credential"] {
		assert!(Presented::whole(text.into()).is_err(), "{text}");
	}
}

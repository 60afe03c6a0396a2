//! The checks of a certificate, over one that is altered in every way.

use super::*;
use bonafide_credentials::{
	disclose, issue,
	jws::{self, Header, Jws},
	sd_jwt, seal_parties, Choice, Document, IssuerKey, Verdict,
};
use pallet_certificates::Capacity;
use pallet_certificates_api::{CertificateStateView, GoodView, PartyKind, PartyView};
use serde_json::{json, Value};

const MAKER: &str = "999900MAKERMX0000118";
const EXPORTER: &str = "999900EXPORTERMX0119";
const IMPORTER: &str = "999900IMPORTERUS0166";

/// The Ed25519 key of RFC 8037, appendix A.1.
const KEY: &str = r#"{
	"kty": "OKP",
	"crv": "Ed25519",
	"d": "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
	"x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
}"#;

fn key_of_maker() -> IssuerKey {
	IssuerKey::from_jwk(KEY).unwrap()
}

/// The host of the DIDs that the node answers for.
fn host() -> DidHost {
	"registry.example".parse().unwrap()
}

fn moment(day: &str) -> Timestamp {
	Timestamp(day.parse::<Date>().unwrap().midnight())
}

/// The blanket certificate of the story, signed by the producer.
fn document() -> Value {
	let text = include_str!("../../../../examples/story/documents/certificate-blanket.json");
	let mut document: Value = serde_json::from_str(text).unwrap();
	document["signedOn"] = json!("2026-03-01");
	document["blanketPeriod"] = json!({ "from": "2026-03-01", "until": "2027-02-28" });
	document
}

fn sign_with(document: &Value, key: &IssuerKey) -> String {
	issue(&Certificate::read(document).unwrap(), key).unwrap().credential
}

fn sign(document: &Value) -> String {
	sign_with(document, &key_of_maker())
}

fn party(kind: PartyKind) -> PartyView {
	PartyView {
		kind,
		lei: None,
		commitment: None,
		envelope: None,
		country: None,
	}
}

fn named(lei: &str, country: &str) -> PartyView {
	PartyView {
		lei: Some(lei.parse().unwrap()),
		country: Some(country.parse().unwrap()),
		..party(PartyKind::Named)
	}
}

/// The record of [`document`] on the chain, anchored the day after it was signed.
fn certificate() -> CertificateView {
	CertificateView {
		id: Digest::zero(),
		agreement: "USMCA".into(),
		version: Some(1),
		certifier: Some(Capacity::Producer),
		issuer: MAKER.parse().unwrap(),
		issuer_trust: Trust::Full,
		signed_on: Some("2026-03-01".parse().unwrap()),
		exporter: Some(named(EXPORTER, "MX")),
		producer: Some(named(MAKER, "MX")),
		importer: Some(named(IMPORTER, "US")),
		blanket: Some(("2026-03-01".parse().unwrap(), "2027-02-28".parse().unwrap())),
		holder: None,
		goods: vec![GoodView {
			hs: "6109.10".parse().unwrap(),
			gtin: Some("9521234000013".parse().unwrap()),
			criterion: "B".into(),
			origin: "MX".parse().unwrap(),
			used: false,
		}],
		valid_from: "2026-03-02".parse().unwrap(),
		valid_until: "2027-02-28".parse().unwrap(),
		state: CertificateStateView::Active,
		ended: None,
		superseded_by: None,
		used_by: None,
		anchored: Some(moment("2026-03-02")),
		pruned: false,
	}
}

fn key(number: u32, from: &str, revoked: Option<&str>) -> KeyView {
	KeyView {
		number,
		public: key_of_maker().public(),
		valid_from: moment(from),
		revoked_at: revoked.map(moment),
	}
}

fn recorded(certificate: CertificateView) -> OnChain {
	OnChain {
		latest: Some(certificate.clone()),
		certificate: Some(certificate),
		keys: vec![key(1, "2026-01-01", None)],
		now: moment("2026-04-01"),
		host: host(),
	}
}

fn on_chain() -> OnChain {
	recorded(certificate())
}

/// The chain, where its record was changed so.
fn changed(change: impl FnOnce(&mut CertificateView)) -> OnChain {
	let mut certificate = certificate();
	change(&mut certificate);
	recorded(certificate)
}

fn verified(text: &str, on_chain: &OnChain) -> Verification {
	credential(&Presented::disclosed(text, &[]).unwrap(), None, on_chain).unwrap()
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
	let found = verification
		.checks
		.iter()
		.find(|checked| checked.check == check)
		.unwrap();
	match &found.outcome {
		Outcome::Passed => "passed",
		Outcome::Failed(reason) | Outcome::Skipped(reason) => reason,
	}
}

#[test]
fn a_certificate_that_holds_passes_every_check() {
	let verification = verified(&sign(&document()), &on_chain());
	assert_eq!(flaws(&verification), [""; 0]);
	assert_eq!((verification.failed, verification.skipped), (0, 0));
	let names: Vec<_> = verification
		.checks
		.iter()
		.map(|checked| checked.check.as_str())
		.collect();
	assert_eq!(
		names,
		[
			"anchored",
			"digest",
			"mediaType",
			"algorithm",
			"signature",
			"disclosures",
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
			"agreement",
			"certification",
			"certifier",
			"exporter",
			"producer",
			"importer",
			"goods[0]",
			"goods",
			"cover",
			"signedOn",
			"complete"
		]
	);
	assert_eq!(verification.passed, names.len());
}

#[test]
fn each_element_that_differs_from_the_chain_is_named() {
	let credential = sign(&document());
	type Change = fn(&mut CertificateView);
	let changes: [(Change, &[&str]); 17] = [
		(|it| it.agreement = "CAFTA-DR".into(), &["agreement"]),
		(
			|it| it.certifier = Some(Capacity::Exporter),
			&["certification", "exporter", "producer", "complete"],
		),
		(|it| it.exporter = Some(named(IMPORTER, "MX")), &["exporter"]),
		(|it| it.exporter = Some(named(EXPORTER, "CA")), &["exporter"]),
		(|it| it.exporter = Some(party(PartyKind::Unknown)), &["exporter"]),
		(|it| it.producer = Some(named(MAKER, "CA")), &["producer"]),
		(|it| it.importer = Some(party(PartyKind::Various)), &["importer"]),
		(|it| it.goods[0].hs = "610990".parse().unwrap(), &["goods[0]"]),
		(|it| it.goods[0].gtin = None, &["goods[0]"]),
		(|it| it.goods[0].criterion = "A".into(), &["goods[0]"]),
		(|it| it.goods[0].origin = "CA".parse().unwrap(), &["goods[0]"]),
		(|it| it.goods.push(it.goods[0].clone()), &["goods", "complete"]),
		(|it| it.goods.clear(), &["goods[0]", "goods"]),
		(|it| it.blanket = None, &["cover"]),
		(|it| it.blanket = Some((it.valid_from, it.valid_until)), &["cover"]),
		(|it| it.signed_on = Some(it.valid_from), &["signedOn"]),
		(
			|it| {
				it.importer = Some(PartyView {
					commitment: Some(Digest::repeat_byte(7)),
					..party(PartyKind::Sealed)
				});
			},
			&["importer"],
		),
	];
	for (change, expected) in changes {
		assert_eq!(flaws(&verified(&credential, &changed(change))), expected);
	}
}

#[test]
fn whoever_the_chain_says_certified_must_have_signed() {
	let verification = verified(&sign(&document()), &changed(|it| it.issuer = EXPORTER.parse().unwrap()));
	assert_eq!(flaws(&verification), ["certifier"]);
	assert_eq!(
		reason(&verification, "certifier"),
		format!("the credential says \"{MAKER}\", the chain {EXPORTER}")
	);
}

#[test]
fn a_party_left_open_is_left_open_on_chain() {
	let mut open = document();
	open["exporter"] = json!("unknown");
	open["importer"] = json!("Various");
	let change = |it: &mut CertificateView| {
		it.exporter = Some(party(PartyKind::Unknown));
		it.importer = Some(party(PartyKind::Various));
	};
	assert_eq!(flaws(&verified(&sign(&open), &changed(change))), [""; 0]);
	open.as_object_mut().unwrap().remove("exporter");
	assert_eq!(flaws(&verified(&sign(&open), &changed(change))), [""; 0]);
	let verification = verified(&sign(&open), &on_chain());
	assert_eq!(flaws(&verification), ["exporter", "importer", "complete"]);
	assert_eq!(reason(&verification, "complete"), "it lacks: exporter");
}

#[test]
fn a_sealed_party_is_compared_by_its_commitment() {
	let mut document = document();
	document["importer"] = json!({ "sealed": document["importer"] });
	seal_parties(&mut document, None).unwrap();
	let commitment = document["importer"]["commitment"].as_str().unwrap().parse().unwrap();
	let sealed = |commitment| {
		changed(|it| {
			it.importer = Some(PartyView {
				commitment: Some(commitment),
				..party(PartyKind::Sealed)
			});
		})
	};
	let credential = sign(&document);
	assert_eq!(flaws(&verified(&credential, &sealed(commitment))), [""; 0]);
	assert_eq!(
		flaws(&verified(&credential, &sealed(Digest::repeat_byte(7)))),
		["importer"]
	);
	assert_eq!(flaws(&verified(&credential, &on_chain())), ["importer"]);
}

#[test]
fn a_shipment_has_no_blanket_period() {
	let mut shipment = document();
	shipment.as_object_mut().unwrap().remove("blanketPeriod");
	assert_eq!(
		flaws(&verified(&sign(&shipment), &changed(|it| it.blanket = None))),
		[""; 0]
	);
	let verification = verified(&sign(&shipment), &on_chain());
	assert_eq!(flaws(&verification), ["cover", "complete"]);
}

#[test]
fn a_holder_withholds_what_another_need_not_see() {
	let all_but = |names: &[&str]| {
		let names = names.iter().map(|name| (*name).into()).collect();
		disclose::<Certificate>(&sign(&document()), &Choice::AllBut(names)).unwrap()
	};
	let verification = verified(
		&all_but(&["importer", "exporter.address", "certifier.telephone"]),
		&on_chain(),
	);
	assert_eq!(
		flaws(&verification),
		["(document)", "(exporter)", "(importer)", "(complete)"]
	);
	assert_eq!(
		reason(&verification, "complete"),
		"not disclosed: certifier.telephone, exporter.address, importer"
	);

	let verification = verified(&all_but(&["goods[0].gtin", "blanketPeriod"]), &on_chain());
	assert_eq!(flaws(&verification), ["(document)", "(cover)", "(complete)"]);
	let verification = verified(&all_but(&["goods[0]", "signedOn", "certification"]), &on_chain());
	assert_eq!(
		flaws(&verification),
		["(document)", "(certification)", "(goods)", "(signedOn)", "(complete)"]
	);
	assert_eq!(
		reason(&verification, "complete"),
		"not disclosed: certification, goods (0 of 1), signedOn"
	);
	// The elements shown must still be as they are on chain.
	let verification = verified(
		&all_but(&["goods[0].gtin"]),
		&changed(|it| it.goods[0].criterion = "A".into()),
	);
	assert_eq!(flaws(&verification), ["(document)", "goods[0]"]);
}

#[test]
fn disclosures_may_come_apart() {
	let whole = sign(&document());
	let (jwt, disclosures) = sd_jwt::split(&whole).unwrap();
	let disclosures: Vec<_> = disclosures.into_iter().map(String::from).collect();
	for text in [jwt.to_owned(), format!("{jwt}~"), format!("{jwt}~{}~", disclosures[0])] {
		let given = if text.matches('~').count() > 1 {
			&disclosures[1..]
		} else {
			&disclosures[..]
		};
		let presented = Presented::disclosed(&text, given).unwrap();
		assert_eq!(presented.claimed.id, bonafide_credentials::id(&whole));
		assert_eq!(flaws(&credential(&presented, None, &on_chain()).unwrap()), [""; 0]);
	}
	let forged = Presented::disclosed(&whole, &["WyJzYWx0IiwgIm9yaWdpbiIsICJNWCJd".into()]).unwrap();
	let verification = credential(&forged, None, &on_chain()).unwrap();
	assert!(flaws(&verification).contains(&"disclosures".into()));
}

#[test]
fn the_id_is_that_of_what_is_presented() {
	let presented = Presented::disclosed(&sign(&document()), &[]).unwrap();
	let as_id = |id| credential(&presented, Some(id), &on_chain()).unwrap();
	assert_eq!(flaws(&as_id(presented.claimed.id)), [""; 0]);
	let other = as_id(Digest::repeat_byte(7));
	assert_eq!(flaws(&other), ["digest"]);
	assert_eq!(other.id, presented.claimed.id);
}

#[test]
fn what_another_key_signed_is_found_out() {
	let other = sign_with(&document(), &IssuerKey::generate().unwrap());
	let verification = verified(&other, &on_chain());
	assert_eq!(flaws(&verification), ["key", "(lei)"]);
	assert_eq!(
		reason(&verification, "key"),
		format!("{MAKER} has no such key on the register")
	);

	let (body, _) = sign(&document())
		.split_once('~')
		.map(|(jwt, rest)| (jwt.to_owned(), rest.to_owned()))
		.unwrap();
	let (signed, _) = body.rsplit_once('.').unwrap();
	let (_, signature) = other.split_once('~').unwrap().0.rsplit_once('.').unwrap();
	let verification = verified(&format!("{signed}.{signature}~"), &on_chain());
	assert_eq!(
		flaws(&verification),
		["signature", "(disclosures)", "(document)", "(elements)", "(complete)"]
	);
}

#[test]
fn the_key_was_good_when_the_certificate_was_anchored() {
	let credential = sign(&document());
	let with_keys = |keys| OnChain { keys, ..on_chain() };
	let good = [
		vec![key(1, "2026-03-02", None)],
		vec![key(1, "2026-01-01", Some("2026-03-03"))],
		vec![key(1, "2026-01-01", Some("2026-02-01")), key(2, "2026-03-01", None)],
	];
	for keys in good {
		assert_eq!(flaws(&verified(&credential, &with_keys(keys))), [""; 0]);
	}
	let bad = [
		vec![],
		vec![key(1, "2026-03-03", None)],
		vec![key(1, "2026-01-01", Some("2026-03-02"))],
	];
	for keys in bad {
		assert_eq!(flaws(&verified(&credential, &with_keys(keys))), ["key", "(lei)"]);
	}
}

#[test]
fn a_key_can_be_named_as_the_register_has_it() {
	let named = |number: u32, of: &str| {
		let name = format!("did:web:registry.example:{of}#key-{number}");
		// Whoever issues refuses to sign under the key of another entity.
		let key = key_of_maker().known_as(&name).unwrap();
		let own = sign(&document());
		let (jwt, disclosures) = sd_jwt::split(&own).unwrap();
		let mut claims: Value = serde_json::from_slice(&Jws::parse(jwt).unwrap().payload).unwrap();
		claims["issuer"]["id"] = json!(key.did());
		let signed = jws::sign(&Header::new("vc+sd-jwt", &key), claims.to_string(), &key).unwrap();
		sd_jwt::join(&signed, disclosures)
	};
	let presented = Presented::disclosed(&named(1, MAKER), &[]).unwrap();
	assert_eq!(presented.signer(), Some(MAKER.parse().unwrap()));
	assert_eq!(flaws(&credential(&presented, None, &on_chain()).unwrap()), [""; 0]);

	let verification = verified(&named(2, MAKER), &on_chain());
	let without_key = [
		"(signature)",
		"(disclosures)",
		"(issuer)",
		"(document)",
		"key",
		"(lei)",
		"(elements)",
		"(complete)",
	];
	assert_eq!(flaws(&verification), without_key);
	assert!(reason(&verification, "key").ends_with("is not on the register as a key to sign with"));
	let verification = verified(&named(1, EXPORTER), &on_chain());
	assert!(flaws(&verification).contains(&"key".into()));
	assert_eq!(
		reason(&verification, "key"),
		format!("it is of {EXPORTER}, and {MAKER} anchored the credential")
	);
}

#[test]
fn a_status_is_told_for_then_and_for_now() {
	let credential = sign(&document());
	let mut withdrawn = on_chain();
	withdrawn.latest = Some(CertificateView {
		state: CertificateStateView::Withdrawn,
		ended: Some(moment("2026-05-01")),
		..certificate()
	});
	let verification = verified(&credential, &withdrawn);
	assert_eq!(flaws(&verification), ["statusNow"]);
	assert_eq!(
		reason(&verification, "statusNow"),
		"withdrawn at 2026-05-01T00:00:00.000Z"
	);
	let superseded = changed(|it| {
		it.state = CertificateStateView::Superseded;
		it.ended = Some(moment("2026-03-15"));
		it.superseded_by = Some(Digest::repeat_byte(7));
	});
	let verification = verified(&credential, &superseded);
	assert_eq!(flaws(&verification), ["status", "statusNow"]);
	assert!(reason(&verification, "status").contains(" by 0x0707"));
}

#[test]
fn nothing_of_a_certifier_that_the_council_has_suspended_stands() {
	let mut suspended = on_chain();
	suspended.latest.as_mut().unwrap().issuer_trust = Trust::Denied;
	let verification = verified(&sign(&document()), &suspended);
	assert_eq!(flaws(&verification), ["statusNow"]);
	assert_eq!(
		reason(&verification, "statusNow"),
		"the council has suspended its certifier"
	);
	let doubted = changed(|it| it.issuer_trust = Trust::Doubted);
	assert_eq!(flaws(&verified(&sign(&document()), &doubted)), [""; 0]);
}

#[test]
fn the_day_asked_about_is_one_of_claims() {
	let credential = sign(&document());
	let on = |day| OnChain {
		now: moment(day),
		..on_chain()
	};
	for day in ["2026-03-02", "2027-02-28"] {
		assert_eq!(flaws(&verified(&credential, &on(day))), [""; 0]);
	}
	for day in ["2026-03-01", "2027-03-01", "2026-02-28"] {
		assert_eq!(flaws(&verified(&credential, &on(day))), ["period"]);
	}
	assert_eq!(
		reason(&verified(&credential, &on("2027-03-01")), "period"),
		"claims can rest on it from 2026-03-02 to 2027-02-28, and it is 2027-03-01"
	);
}

#[test]
fn without_a_record_the_credential_is_checked_by_itself() {
	let credential = sign(&document());
	let unknown = |latest| OnChain {
		certificate: None,
		latest,
		keys: vec![],
		now: moment("2026-04-01"),
		host: host(),
	};
	let expected = [
		"anchored",
		"(key)",
		"(lei)",
		"(status)",
		"(statusNow)",
		"(period)",
		"(elements)",
		"(complete)",
	];
	let verification = verified(&credential, &unknown(None));
	assert_eq!(flaws(&verification), expected);
	assert_eq!(
		reason(&verification, "anchored"),
		"the chain has no credential of this id"
	);
	let verification = verified(&credential, &unknown(Some(certificate())));
	assert_eq!(reason(&verification, "anchored"), "it was anchored after this block");
	assert_eq!(reason(&verification, "statusNow"), "passed");
}

#[test]
fn of_what_is_pruned_the_chain_says_who_and_when() {
	let pruned = changed(|it| {
		it.pruned = true;
		it.anchored = None;
		it.goods.clear();
	});
	let verification = verified(&sign(&document()), &pruned);
	assert_eq!(flaws(&verification), ["(key)", "(lei)", "(elements)", "(complete)"]);
}

#[test]
fn of_an_id_the_chain_alone_is_asked() {
	let verification = by_id(Digest::repeat_byte(9), &on_chain());
	assert_eq!(format!("{:?}", verification.id), format!("0x{}", "09".repeat(32)));
	assert_eq!(
		flaws(&verification),
		["(digest)", "(signature)", "(key)", "(lei)", "(elements)", "(complete)"]
	);
	assert_eq!(
		(verification.passed, verification.failed, verification.skipped),
		(4, 0, 6)
	);
}

#[test]
fn what_is_no_credential_is_not_verified() {
	for text in ["", "~", "a.b", "not a credential"] {
		assert!(
			matches!(Presented::disclosed(text, &[]), Err(Unreadable::NoJws(_))),
			"{text}"
		);
	}
	let jwt = sign(&document())
		.split_once('~')
		.map(|(jwt, _)| jwt.to_owned())
		.unwrap();
	let presented = Presented::disclosed(&jwt, &[]).unwrap();
	assert!(
		credential(&presented, None, &on_chain()).is_ok(),
		"disclosures are put behind it"
	);
	let long = vec!["a".repeat(bonafide_credentials::MAX_CREDENTIAL / 2); 2];
	assert!(matches!(Presented::disclosed(&jwt, &long), Err(Unreadable::TooLong)));
}

#[test]
fn what_another_host_says_of_its_keys_is_not_shown() {
	let key = key_of_maker()
		.known_as(&format!("did:web:evil.example:{MAKER}#key-1"))
		.unwrap();
	let verification = verified(&sign_with(&document(), &key), &on_chain());
	assert_eq!(flaws(&verification), ["(issuer)"]);
	assert_eq!(verification.verdict, Verdict::NotShown);
	assert_eq!(
		reason(&verification, "issuer"),
		"its DID is under evil.example, and this node answers for those under registry.example"
	);
}

#[test]
fn the_verdict_is_one_of_three() {
	let credential = sign(&document());
	assert_eq!(verified(&credential, &on_chain()).verdict, Verdict::Valid);
	assert_eq!(by_id(Digest::zero(), &on_chain()).verdict, Verdict::NotShown);
	let suspended = changed(|it| it.issuer_trust = Trust::Denied);
	assert_eq!(verified(&credential, &suspended).verdict, Verdict::Invalid);
}

#[test]
fn a_report_is_json_with_a_result_and_a_reason() {
	let mut verification = by_id(Digest::zero(), &on_chain());
	verification.checks.truncate(2);
	assert_eq!(
		serde_json::to_value(&verification.checks).unwrap(),
		json!([
			{ "check": "anchored", "result": "passed" },
			{ "check": "digest", "result": "skipped", "reason": "no credential is presented" }
		])
	);
}

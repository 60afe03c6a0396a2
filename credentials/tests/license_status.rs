//! Revocation and suspension of a license, told by status lists alone.

mod common;

use bonafide_credentials::{
	did_web::DidHost,
	issue_as,
	status_list::{self, in_answer, Listing, StatusList},
	verify_listed, Check, Document, IssuerKey, License, Manner, Outcome, Report, StatusLists, Verdict,
};
use bonafide_primitives::{views::Timestamp, Lei, StatusPurpose, STATUS_LIST_ENTRIES};
use common::{key, license, MARCH_2026};
use serde_json::{json, Value};
use StatusPurpose::{Revocation, Suspension};

const HOST: &str = "id.example";

/// The moment at which the lists were made: half a day before they are asked.
const MADE: u64 = MARCH_2026 - 12 * HOUR;

const HOUR: u64 = 60 * 60 * 1000;
const INDEX: u32 = 94_567;

fn host() -> DidHost {
	HOST.parse().unwrap()
}

fn issuer() -> Lei {
	License::read(license()).unwrap().issuer()
}

/// The license with a status, secured in either way.
fn credential(proven_at: Option<u64>) -> String {
	let listing = Listing {
		host: host(),
		index: INDEX,
	};
	let manner = Manner {
		proven_at,
		listing: Some(listing),
		..Manner::default()
	};
	issue_as(&License::read(license()).unwrap(), &key(), &manner)
		.unwrap()
		.credential
}

/// The list for `purpose`, as a credential yet unsigned.
fn list(purpose: StatusPurpose, listed: &[u32]) -> Value {
	let mut bits = vec![0; STATUS_LIST_ENTRIES as usize / 8];
	for index in listed {
		bits[*index as usize / 8] |= 0x80 >> (index % 8);
	}
	let url = status_list::url(&host(), issuer(), purpose);
	let list = StatusList::new(bits).unwrap();
	status_list::credential(&url, &key().did(), MADE, purpose, &list)
}

fn signed(purpose: StatusPurpose, listed: &[u32]) -> String {
	status_list::sign(&list(purpose, listed), &key()).unwrap()
}

/// The outcome of checking `credential` by the lists.
fn outcome(credential: &str, credentials: &[String], issuer: Option<&str>) -> Option<Outcome> {
	let unknown = |_: &str| Err("is not known".into());
	let lists = StatusLists {
		credentials,
		issuer,
		..StatusLists::default()
	};
	let report = verify_listed::<License>(credential, MARCH_2026, unknown, &lists).unwrap();
	let others = report
		.checks
		.iter()
		.filter(|checked| !matches!(checked.check, Check::Status | Check::Lei))
		.all(|checked| checked.outcome == Outcome::Passed);
	assert!(others, "{:?}", report.checks);
	let status = report.checks.into_iter().find(|checked| checked.check == Check::Status);
	status.map(|checked| checked.outcome)
}

fn failed(reason: &str) -> Option<Outcome> {
	Some(Outcome::Failed(reason.into()))
}

#[test]
fn a_place_is_drawn_at_random_within_the_list() {
	let drawn: Vec<_> = (0..64).map(|_| Listing::draw(&host()).unwrap().index).collect();
	assert!(drawn.iter().all(|index| *index < STATUS_LIST_ENTRIES));
	assert!(
		drawn.iter().any(|index| *index != drawn[0]),
		"64 draws are not all alike"
	);
}

#[test]
fn a_credential_names_both_lists_and_the_form_its_place() {
	let listing = Listing {
		host: host(),
		index: INDEX,
	};
	let manner = Manner {
		proven_at: None,
		listing: Some(listing),
		..Manner::default()
	};
	let license = License::read(license()).unwrap();
	let issued = issue_as(&license, &key(), &manner).unwrap();
	assert_eq!(serde_json::to_value(&issued.form).unwrap()["statusIndex"], json!(INDEX));

	let lists = StatusLists::default();
	let report = verify_listed::<License>(&issued.credential, MARCH_2026, |_| unreachable!(), &lists).unwrap();
	let url = |purpose: &str| format!("https://{HOST}/{}/status/{purpose}", issuer());
	let entry = |purpose: &str| {
		json!({
			"id": format!("{}#{INDEX}", url(purpose)),
			"type": "BitstringStatusListEntry",
			"statusPurpose": purpose,
			"statusListIndex": INDEX.to_string(),
			"statusListCredential": url(purpose),
		})
	};
	assert_eq!(
		report.claims["credentialStatus"],
		json!([entry("revocation"), entry("suspension")])
	);
	assert_eq!(report.document.unwrap().recorded(&report.claims), issued.form);
}

#[test]
fn lists_tell_whether_it_holds() {
	for credential in [credential(None), credential(Some(MARCH_2026))] {
		let told = |revoked: &[u32], suspended: &[u32]| {
			let lists = [signed(Revocation, revoked), signed(Suspension, suspended)];
			outcome(&credential, &lists, None)
		};
		assert_eq!(told(&[], &[]), Some(Outcome::Passed));
		assert_eq!(told(&[INDEX - 1, INDEX + 1], &[INDEX + 8]), Some(Outcome::Passed));
		assert_eq!(told(&[INDEX], &[]), failed("is revoked"));
		assert_eq!(told(&[], &[INDEX]), failed("is suspended"));
		assert_eq!(told(&[INDEX], &[INDEX]), failed("is revoked"));
	}
}

#[test]
fn without_a_list_nothing_is_told() {
	let skipped = |which: &str| Some(Outcome::Skipped(format!("there is no status list for {which}")));
	assert_eq!(
		outcome(&credential(None), &[], None),
		skipped("revocation and suspension")
	);
	let half = [signed(Revocation, &[])];
	assert_eq!(outcome(&credential(None), &half, None), skipped("suspension"));
	let half = [signed(Suspension, &[INDEX])];
	assert_eq!(outcome(&credential(None), &half, None), failed("is suspended"));
}

#[test]
fn a_credential_without_status_is_not_asked_for_one() {
	let bare = issue_as(&License::read(license()).unwrap(), &key(), &Manner::default()).unwrap();
	assert_eq!(outcome(&bare.credential, &[signed(Revocation, &[INDEX])], None), None);
}

#[test]
fn whose_lists_are_believed_is_said() {
	let other = IssuerKey::generate().unwrap();
	let mut theirs = list(Revocation, &[]);
	theirs["issuer"] = json!(other.did());
	let lists = [status_list::sign(&theirs, &other).unwrap(), signed(Suspension, &[])];
	let url = status_list::url(&host(), issuer(), Revocation);
	assert_eq!(
		outcome(&credential(None), &lists, None),
		failed(&format!(
			"the status list {url} is signed by {}, whose lists are not believed",
			other.did()
		))
	);
	assert_eq!(
		outcome(&credential(None), &lists, Some(&other.did())),
		Some(Outcome::Passed)
	);
}

#[test]
fn a_list_that_does_not_hold_itself_is_not_believed() {
	let url = status_list::url(&host(), issuer(), Revocation);
	let told = |list: String| match outcome(&credential(None), &[list], None) {
		Some(Outcome::Failed(reason)) => reason
			.strip_prefix(&format!("the status list {url} "))
			.unwrap()
			.to_owned(),
		other => panic!("{other:?}"),
	};
	let with = |name: &str, value: Value| {
		let mut list = list(Revocation, &[]);
		list[name] = value;
		told(status_list::sign(&list, &key()).unwrap())
	};
	assert!(with("issuer", json!("did:key:z6Mk")).starts_with("does not verify: Issuer: "));
	assert!(with("type", json!(["VerifiableCredential"])).starts_with("does not verify: CredentialType: "));
	assert!(with("@context", json!([])).starts_with("does not verify: Context: "));

	let signed = signed(Revocation, &[INDEX]);
	let (head, signature) = signed.rsplit_once('.').unwrap();
	let other = if signature.starts_with('A') { "B" } else { "A" };
	assert_eq!(
		told(format!("{head}.{other}{}", &signature[1..])),
		"does not verify: Signature: the key did not sign this"
	);

	let mut purpose = list(Revocation, &[]);
	purpose["credentialSubject"]["statusPurpose"] = json!("suspension");
	assert_eq!(
		told(status_list::sign(&purpose, &key()).unwrap()),
		"is a status list for another purpose"
	);
}

#[test]
fn a_status_that_is_none_or_beyond_the_list_fails() {
	let license = License::read(license()).unwrap();
	let listed_at = |index| {
		let host = host();
		let manner = Manner {
			proven_at: Some(MARCH_2026),
			listing: Some(Listing { host, index }),
			..Manner::default()
		};
		issue_as(&license, &key(), &manner).unwrap().credential
	};
	let url = status_list::url(&host(), issuer(), Revocation);
	assert_eq!(
		outcome(&listed_at(STATUS_LIST_ENTRIES), &[signed(Revocation, &[])], None),
		failed(&format!("the status list {url} has no entry {STATUS_LIST_ENTRIES}"))
	);

	let mut other: Value = serde_json::from_str(&listed_at(1)).unwrap();
	let document = other.as_object_mut().unwrap();
	document.remove("proof");
	document.insert("credentialStatus".into(), json!({ "type": "Other" }));
	let options = json!({
		"type": "DataIntegrityProof",
		"cryptosuite": "eddsa-jcs-2022",
		"verificationMethod": key().id(),
		"proofPurpose": "assertionMethod",
	});
	let signed =
		bonafide_credentials::data_integrity::prove(document.clone(), options.as_object().unwrap().clone(), &key());
	assert_eq!(
		outcome(&Value::Object(signed.unwrap()).to_string(), &[], None),
		Some(Outcome::Skipped(
			"`credentialStatus` has an entry of the kind Other, which is not known here".into()
		))
	);
}

#[test]
fn the_list_is_found_in_what_a_node_answers() {
	let answer = json!({ "credential": {}, "jwt": "a.b.c" });
	assert_eq!(in_answer(&answer.to_string()).as_deref(), Some("a.b.c"));
	assert_eq!(
		in_answer(&json!({ "jsonrpc": "2.0", "result": answer }).to_string()).as_deref(),
		Some("a.b.c")
	);
	assert_eq!(in_answer(" a.b.c\n").as_deref(), Some("a.b.c"));
	let proven = json!({ "proof": {} });
	assert_eq!(in_answer(&proven.to_string()), Some(proven.to_string()));
	assert_eq!(in_answer(&json!({ "credential": {}, "jwt": null }).to_string()), None);
	assert_eq!(in_answer("{}"), None);
}

/// The report on the license, secured with JOSE, by these lists.
fn report(credentials: &[String], max_age: u64) -> Report<License> {
	let lists = StatusLists {
		credentials,
		max_age,
		..StatusLists::default()
	};
	verify_listed::<License>(&credential(None), MARCH_2026, |_| unreachable!(), &lists).unwrap()
}

/// The list for `purpose`, made at `made`, changed and signed.
fn changed(purpose: StatusPurpose, made: u64, listed: &[u32], change: impl FnOnce(&mut Value)) -> String {
	let mut list = list(purpose, listed);
	let at = |moment: u64| json!(Timestamp(moment).to_string());
	(list["validFrom"], list["validUntil"]) = (at(made), at(made + 24 * HOUR));
	change(&mut list);
	status_list::sign(&list, &key()).unwrap()
}

fn status(report: &Report<License>) -> Option<&Outcome> {
	report.outcome(Check::Status)
}

#[test]
fn an_old_list_shows_nothing_but_that_it_was_revoked() {
	let day = 24 * HOUR;
	let good = || changed(Suspension, MADE, &[], |_| ());
	for (made, max_age, change) in [
		(MADE, 11 * HOUR, None),
		(MARCH_2026 - 25 * HOUR, 48 * HOUR, None),
		(MADE, day, Some(("ttl", json!(HOUR)))),
		(MARCH_2026 + HOUR, day, None),
		(MADE, day, Some(("ttl", json!("soon")))),
	] {
		let list = |listed: &[u32]| {
			changed(Revocation, made, listed, |list| {
				if let Some((name, value)) = change.clone() {
					list["credentialSubject"][name] = value;
				}
			})
		};
		let report = report(&[list(&[]), good()], max_age);
		assert!(
			matches!(status(&report), Some(Outcome::Skipped(_))),
			"{:?}",
			report.checks
		);
		assert_eq!(report.verdict(), Verdict::NotShown);
		let report = self::report(&[list(&[INDEX]), good()], max_age);
		assert_eq!(status(&report), failed("is revoked").as_ref());
	}
	let suspended = changed(Suspension, MARCH_2026 - 25 * HOUR, &[INDEX], |_| ());
	let report = report(&[suspended, changed(Revocation, MADE, &[], |_| ())], day);
	assert!(
		matches!(status(&report), Some(Outcome::Skipped(_))),
		"it may have been reinstated"
	);
}

#[test]
fn the_newest_list_counts_and_its_moment_is_told() {
	let older = changed(Revocation, MADE - HOUR, &[], |_| ());
	let newer = changed(Revocation, MADE, &[INDEX], |_| ());
	let other = changed(Suspension, MADE - 2 * HOUR, &[], |_| ());
	for lists in [
		[older.clone(), newer.clone(), other.clone()],
		[newer, older.clone(), other.clone()],
	] {
		assert_eq!(status(&report(&lists, 24 * HOUR)), failed("is revoked").as_ref());
	}
	let report = report(&[older, other], 24 * HOUR);
	assert_eq!(
		(status(&report), report.as_of),
		(Some(&Outcome::Passed), Some(MADE - 2 * HOUR))
	);
}

#[test]
fn a_list_of_somebody_else_hides_none_that_is_believed() {
	let other = IssuerKey::generate().unwrap();
	let mut theirs = list(Revocation, &[]);
	theirs["issuer"] = json!(other.did());
	let lists = [
		status_list::sign(&theirs, &other).unwrap(),
		signed(Revocation, &[INDEX]),
		signed(Suspension, &[]),
	];
	assert_eq!(outcome(&credential(None), &lists, None), failed("is revoked"));
}

#[test]
fn a_list_is_found_by_its_address_in_any_case_and_one_without_is_told() {
	let named = |id: &str| changed(Revocation, MADE, &[INDEX], |list| list["id"] = json!(id));
	let issuer = issuer();
	for id in [
		format!("HTTPS://ID.Example/{issuer}/status/revocation"),
		format!("https://id.example:443/{issuer}/status/revocation"),
	] {
		let found = report(&[named(&id), signed(Suspension, &[])], 24 * HOUR);
		assert_eq!(status(&found), failed("is revoked").as_ref(), "{id}");
	}
	let elsewhere = named(&format!("https://id.example/{issuer}/STATUS/revocation"));
	let found = report(&[elsewhere, signed(Suspension, &[])], 24 * HOUR);
	assert!(matches!(status(&found), Some(Outcome::Skipped(_))));

	let nameless = changed(Revocation, MADE, &[], |list| {
		drop(list.as_object_mut().unwrap().remove("id"))
	});
	let found = report(&[nameless, signed(Suspension, &[])], 24 * HOUR);
	let url = status_list::url(&host(), issuer, Revocation);
	let reason =
		format!("the status list {url} is not at hand; one without `id` is, and nothing shows that it is this");
	assert_eq!(status(&found), failed(&reason).as_ref());
}

#[test]
fn a_list_with_a_proof_is_read_as_well() {
	let proven = |purpose, listed: &[u32]| {
		status_list::prove(&list(purpose, listed), MADE, &key())
			.unwrap()
			.unwrap()
			.to_string()
	};
	let lists = [proven(Revocation, &[]), proven(Suspension, &[INDEX])];
	assert_eq!(outcome(&credential(None), &lists, None), failed("is suspended"));
}

#[test]
fn what_else_a_credential_says_of_its_status_is_told() {
	let mut document: Value = serde_json::from_str(&credential(Some(MARCH_2026))).unwrap();
	let document = document.as_object_mut().unwrap();
	let mut options = document.remove("proof").unwrap();
	options.as_object_mut().unwrap().remove("proofValue");
	let mut refresh = status_list::entry("https://id.example/refresh", Revocation, 1);
	refresh["statusPurpose"] = json!("refresh");
	document["credentialStatus"].as_array_mut().unwrap().insert(0, refresh);
	let signed_so =
		bonafide_credentials::data_integrity::prove(document.clone(), options.as_object().unwrap().clone(), &key());
	let credential = Value::Object(signed_so.unwrap()).to_string();
	let lists = [signed(Revocation, &[INDEX]), signed(Suspension, &[])];
	assert_eq!(
		outcome(&credential, &lists, None),
		failed("is revoked"),
		"the known ones are judged"
	);
	let none = StatusLists::default();
	let report = verify_listed::<License>(&credential, MARCH_2026, |_| unreachable!(), &none).unwrap();
	assert_eq!(
		report.notes,
		["`credentialStatus` has an entry for refresh, which tells nothing of its validity"]
	);
}

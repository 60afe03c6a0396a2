//! Licenses at the desk: drafted, checked, secured in each way, verified by status lists, opened.

mod common;

use bonafide_credentials::{
	status_list::{self, StatusList},
	IssuerKey,
};
use bonafide_primitives::{StatusPurpose, STATUS_LIST_ENTRIES};
use common::{license, Desk};
use serde_json::{json, Value};
use std::fs;

/// 2026-03-01T12:00:00Z: the day that is asked about.
const MADE: u64 = 1_772_366_400_000;

const LICENSOR: &str = "HWUPKR0MPOU8FGXBT394";

fn sign(desk: &Desk, document: &Value, more: &[&str]) -> Value {
	desk.write("license.json", document);
	let signed = desk.json(&[&["license", "sign", "license.json", "--key", "key.jwk"][..], more].concat());
	desk.write("signed.json", &signed);
	signed
}

/// The check of this name, made of the credential in `signed.json`.
fn told(desk: &Desk, check: &str, more: &[&str]) -> Value {
	let verify = ["license", "verify", "signed.json", "--at", "2026-03-01"];
	let output = desk.run(&[&verify[..], more].concat());
	let report: Value = serde_json::from_slice(&output.stdout).unwrap();
	let verdict = match output.status.code() {
		Some(0) => "valid",
		Some(1) => "invalid",
		_ => "notShown",
	};
	assert_eq!(report["verdict"], json!(verdict), "the exit code says the same");
	let checks = report["checks"].as_array().unwrap();
	let found = checks.iter().find(|found| found["check"] == check);
	found.cloned().unwrap_or_default()
}

#[test]
fn a_new_license_is_filled_in_and_checked() {
	let desk = Desk::new();
	desk.ok(&[
		"license",
		"new",
		"importer",
		"--sublicense",
		"--private",
		"--out",
		"draft.json",
	]);
	let mut draft: Value = serde_json::from_str(&fs::read_to_string(desk.file("draft.json")).unwrap()).unwrap();
	assert_eq!([&draft["role"], &draft["private"]], [&json!("importer"), &json!(true)]);

	let faults = desk.invalid(&["license", "check", "draft.json"]);
	assert_eq!(faults["complete"], json!(false));
	let fields: Vec<_> = faults["faults"]
		.as_array()
		.unwrap()
		.iter()
		.map(|fault| &fault["field"])
		.collect();
	for field in [
		"right",
		"licensor.name",
		"licensee.name",
		"parent",
		"products[0]",
		"countries[0]",
		"quantity",
	] {
		assert!(fields.contains(&&json!(field)), "{field} is not in {fields:?}");
	}

	draft["right"] = json!(1);
	draft["licensor"] = license()["licensor"].clone();
	draft["licensee"] = license()["licensee"].clone();
	draft["products"] = json!({ "prefixes": ["952123"] });
	draft["countries"] = json!(["MX"]);
	draft["quantity"] = json!(100);
	draft["parent"] = json!(format!("0x{}", "ab".repeat(32)));
	desk.write("draft.json", &draft);
	let answer = desk.json(&["license", "check", "draft.json"]);
	assert_eq!(answer, json!({ "complete": true, "faults": [] }));
}

#[test]
fn a_license_with_a_proof_is_json_that_verifies() {
	let desk = Desk::new();
	let today = desk.json(&["license", "new", "importer"])["signedOn"].clone();
	let mut document = license();
	document["from"] = today.clone();
	document["until"] = json!("2099-12-31");
	desk.write("license.json", &document);
	let sign = [
		"license",
		"sign",
		"license.json",
		"--key",
		"key.jwk",
		"--as",
		"eddsa-jcs-2022",
	];
	let signed = desk.json(&[&sign[..], &["--out", "signed.json"]].concat());
	let credential = fs::read_to_string(desk.file("signed.json")).unwrap();
	let proof = serde_json::from_str::<Value>(&credential).unwrap()["proof"].clone();
	assert_eq!(proof["cryptosuite"], json!("eddsa-jcs-2022"));

	let report = desk.not_shown(&["license", "verify", "signed.json"]);
	assert_eq!([&report["id"], &report["form"]], [&signed["id"], &signed["form"]]);
	let page = desk.ok(&["license", "show", "signed.json"]);
	assert!(
		page.contains("Verified               in part: no check failed, and these could not be made\n"),
		"{page}"
	);

	desk.write("signed.json", credential.replace("Alpine", "Alpina"));
	let report = desk.invalid(&["license", "verify", "signed.json"]);
	let failed = report["checks"]
		.as_array()
		.unwrap()
		.iter()
		.find(|check| check["result"] == "failed");
	assert_eq!(failed.unwrap()["check"], json!("signature"));
}

#[test]
fn a_status_list_tells_whether_a_license_holds() {
	let desk = Desk::new();
	let signed = sign(&desk, &license(), &["--status-host", "id.example"]);
	let index = u32::try_from(signed["form"]["statusIndex"].as_u64().unwrap()).unwrap();
	let skipped = told(&desk, "status", &[]);
	assert_eq!(
		skipped["reason"],
		json!("there is no status list for revocation and suspension")
	);

	let node = IssuerKey::generate().unwrap();
	let serve = |name: &str, purpose, listed: &[u32]| {
		let mut bits = vec![0; STATUS_LIST_ENTRIES as usize / 8];
		for index in listed {
			bits[*index as usize / 8] |= 0x80 >> (index % 8);
		}
		let url = status_list::url(&"id.example".parse().unwrap(), LICENSOR.parse().unwrap(), purpose);
		let list = StatusList::new(bits).unwrap();
		let credential = status_list::credential(&url, &node.did(), MADE, purpose, &list);
		let jwt = status_list::sign(&credential, &node).unwrap();
		desk.write(name, json!({ "result": { "credential": credential, "jwt": jwt } }));
	};
	serve("revoked.json", StatusPurpose::Revocation, &[]);
	serve("suspended.json", StatusPurpose::Suspension, &[]);
	let lists = ["--status-list", "revoked.json", "--status-list", "suspended.json"];
	let stranger = told(&desk, "status", &lists);
	assert!(
		stranger["reason"]
			.as_str()
			.unwrap()
			.ends_with("whose lists are not believed"),
		"{stranger}"
	);

	let did = node.did();
	let believed = [&lists[..], &["--status-issuer", &did]].concat();
	assert_eq!(told(&desk, "status", &believed)["result"], json!("passed"));
	let late = [&believed[..], &["--max-age", "11"]].concat();
	assert_eq!(
		told(&desk, "status", &late)["reason"],
		json!(format!(
			"the status list https://id.example/{LICENSOR}/status/revocation is of 2026-03-01T12:00:00.000Z, \
			 and that is too long ago"
		))
	);
	serve("suspended.json", StatusPurpose::Suspension, &[index]);
	assert_eq!(told(&desk, "status", &believed)["reason"], json!("is suspended"));
	serve("revoked.json", StatusPurpose::Revocation, &[index]);
	assert_eq!(told(&desk, "status", &believed)["reason"], json!("is revoked"));

	desk.write("unsigned.json", json!({ "credential": {}, "jwt": null }));
	let unsigned = ["license", "verify", "signed.json", "--status-list", "unsigned.json"];
	assert_eq!(desk.refused(&unsigned), "refused: unsigned.json: is signed by nobody\n");
}

#[test]
fn what_opens_a_private_license_is_printed() {
	let desk = Desk::new();
	let mut document = license();
	document["private"] = json!(true);
	let signed = sign(&desk, &document, &["--holder", "holder.jwk"]);
	let form = signed["form"].as_object().unwrap();
	assert!(
		form.contains_key("commitment") && !form.contains_key("licensee"),
		"{form:?}"
	);
	let opening = desk.json(&["license", "opening", "signed.json", "--at", "2026-03-01"]);
	assert_eq!(opening["license"], signed["id"]);
	assert_eq!(opening["terms"]["licensee"], license()["licensee"]["lei"]);
	assert_eq!(opening["terms"]["products"], json!("all"));

	let late = desk.refused(&["license", "opening", "signed.json", "--at", "2030-01-01"]);
	assert_eq!(late, "refused: signed.json: Period: is no longer valid\n");
	sign(&desk, &license(), &[]);
	let open = desk.refused(&["license", "opening", "signed.json", "--at", "2026-03-01"]);
	assert_eq!(open, "refused: signed.json: is not private: the register has it all\n");
}

#[test]
fn each_salt_is_another() {
	let desk = Desk::new();
	let mut document = license();
	document["private"] = json!(true);
	let [first, second] =
		["1.jwk", "2.jwk"].map(|key| sign(&desk, &document, &["--holder", key])["form"]["commitment"].clone());
	assert_ne!(first, second);
}

#[test]
fn a_draft_brings_no_salt_and_says_nothing_twice() {
	let desk = Desk::new();
	let mut draft = license();
	draft["salt"] = json!(format!("0x{}", "00".repeat(32)));
	desk.write("license.json", &draft);
	let sign = ["license", "sign", "license.json", "--key", "key.jwk"];
	let said = "refused: license.json: salt: is drawn when a private license is signed";
	assert!(desk.refused(&sign).starts_with(said));
	let answer = desk.invalid(&["license", "check", "license.json"]);
	assert_eq!(answer["faults"][0]["field"], "salt");

	let twice = license().to_string().replacen('{', r#"{"role":"importer","#, 1);
	desk.write("license.json", twice);
	for command in [&["license", "check", "license.json"][..], &sign] {
		let refused = desk.refused(command);
		assert!(
			refused.starts_with("refused: license.json: the member `role` is there twice"),
			"{refused}"
		);
	}

	let mut listed = license();
	listed["licensor"] = json!(["Alpine Outdoor AG", "HWUPKR0MPOU8FGXBT394"]);
	desk.write("license.json", listed);
	let answer = desk.invalid(&["license", "check", "license.json"]);
	assert_eq!(answer["faults"][0]["field"], "licensor");
}

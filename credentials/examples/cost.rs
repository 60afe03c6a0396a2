//! Measures the dearest credentials that a stranger can send: the CPU that verifying takes, and its memory at the peak
//! beyond the credential itself. Each is measured in a process of its own: `cost`, on Linux.
//!
//! In a production build nothing is above 100 ms and 16 MB per megabyte of input:
//! `cargo run --profile production -p bonafide-credentials --example cost`.

use base64::{engine::general_purpose::URL_SAFE_NO_PAD, Engine};
use bonafide_credentials::{
	check, data_integrity, disclose, id,
	jws::{self, Header},
	sd_jwt::{self, MAX_DIGESTS, MAX_DISCLOSURES},
	verify, Certificate, Choice, Claimed, IssuerKey, License, MAX_CREDENTIAL,
};
use bonafide_primitives::Date;
use serde_json::{json, Map, Value};
use std::{
	env,
	error::Error,
	fs,
	hint::black_box,
	io::{self, Write},
	process::{Command, Stdio},
};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// 2026-03-01T00:00:00Z.
const MARCH_2026: u64 = 1_772_323_200_000;

/// The P-256 key of RFC 7515, appendix A.3.
const P256: &str = r#"{
	"kty": "EC",
	"crv": "P-256",
	"x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
	"y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
	"d": "jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"
}"#;

/// A credential: its name, the text, and the work done on it.
type Case = (&'static str, fn(&Keys) -> String, fn(&str));

struct Keys {
	ed25519: IssuerKey,
	p256: IssuerKey,
}

fn certificate(text: &str) {
	drop(black_box(verify::<Certificate>(text, MARCH_2026)));
}

fn license(text: &str) {
	drop(black_box(verify::<License>(text, MARCH_2026)));
}

const CASES: &[Case] = &[
	(
		"a long name above short digests",
		|keys| long_name(&keys.ed25519, "AAA"),
		certificate,
	),
	(
		"a long name above digests",
		|keys| long_name(&keys.ed25519, "digest"),
		certificate,
	),
	(
		"the same, elements listed",
		|keys| long_name(&keys.ed25519, "digest"),
		|text| {
			drop(black_box(disclose::<Certificate>(text, &Choice::AllBut(Vec::new()))));
		},
	),
	(
		"as many digests as are read",
		|keys| digests(&keys.ed25519),
		certificate,
	),
	(
		"as many disclosures as are read",
		|keys| disclosures(&keys.ed25519, MAX_DISCLOSURES),
		certificate,
	),
	(
		"one disclosure more",
		|keys| disclosures(&keys.ed25519, MAX_DISCLOSURES + 1),
		certificate,
	),
	("numbers in a list", |keys| filled(&keys.ed25519, "0,"), license),
	("lists in a list", |keys| filled(&keys.ed25519, "[],"), license),
	("objects in a list", |keys| filled(&keys.ed25519, "{\"\":0},"), license),
	("one long text, signed on P-256", |keys| text(&keys.p256), license),
	(
		"many members",
		|keys| signed(&keys.ed25519, "vc+jwt", &members(90_000)),
		license,
	),
	("a name of a key in the header", header, license),
	("a long proofValue", |_| long_proof(), license),
	("a proof over a long text", |keys| proven(&keys.ed25519), license),
	(
		"its id",
		|keys| proven(&keys.ed25519),
		|text| {
			black_box(id(text));
		},
	),
	(
		"what it says of itself",
		|keys| proven(&keys.ed25519),
		|text| drop(black_box(Claimed::read(text))),
	),
	("a certificate of many goods", |keys| goods(&keys.ed25519), certificate),
	(
		"its faults",
		|_| json!({ "agreement": "USMCA", "goods": vec![good(); 4000] }).to_string(),
		|text| {
			let document = serde_json::from_str(text).unwrap_or_default();
			drop(black_box(check(&document, Date::MAX)));
		},
	),
	("a license of many products", |keys| products(&keys.ed25519), license),
];

fn signed(key: &IssuerKey, typ: &str, payload: &str) -> String {
	jws::sign(&Header::new(typ, key), payload, key).unwrap()
}

/// The bytes of JSON that fit into a credential.
const ROOM: usize = MAX_CREDENTIAL / 4 * 3 - 4096;

fn long_name(key: &IssuerKey, digest: &str) -> String {
	let length = if digest == "digest" { 43 } else { digest.len() };
	let count = ROOM / 2 / (length + 3);
	let digests: Vec<_> = (0..count)
		.map(|number| match digest {
			"digest" => sd_jwt::digest(&number.to_string()),
			short => short.into(),
		})
		.collect();
	let subject = Map::from_iter([("a".repeat(ROOM / 2 - 1024), json!({ "_sd": digests }))]);
	let payload = json!({ "credentialSubject": subject }).to_string();
	sd_jwt::join(&signed(key, "vc+sd-jwt", &payload), [""; 0])
}

fn digests(key: &IssuerKey) -> String {
	let digests: Vec<_> = (0..MAX_DIGESTS)
		.map(|number| sd_jwt::digest(&number.to_string()))
		.collect();
	let payload = json!({ "credentialSubject": { "_sd": digests } }).to_string();
	sd_jwt::join(&signed(key, "vc+sd-jwt", &payload), [""; 0])
}

fn disclosures(key: &IssuerKey, count: usize) -> String {
	let disclosures: Vec<_> = (0..count)
		.map(|number| URL_SAFE_NO_PAD.encode(json!(["", number.to_string(), 0]).to_string()))
		.collect();
	let digests: Vec<_> = disclosures.iter().map(|one| sd_jwt::digest(one)).collect();
	let payload = json!({ "credentialSubject": { "_sd": digests } }).to_string();
	sd_jwt::join(&signed(key, "vc+sd-jwt", &payload), disclosures)
}

fn filled(key: &IssuerKey, element: &str) -> String {
	let list = element.repeat(ROOM / element.len());
	signed(
		key,
		"vc+jwt",
		&format!("{{\"credentialSubject\":[{}]}}", list.trim_end_matches(',')),
	)
}

fn text(key: &IssuerKey) -> String {
	signed(
		key,
		"vc+jwt",
		&json!({ "credentialSubject": "é".repeat(ROOM / 2 - 32) }).to_string(),
	)
}

fn members(count: usize) -> String {
	let members: Vec<_> = (0..count).map(|number| format!("\"{number}\":0")).collect();
	format!("{{{}}}", members.join(","))
}

fn header(_: &Keys) -> String {
	let name = format!("z{}", "z".repeat(ROOM / 2));
	let header = json!({ "alg": "EdDSA", "typ": "vc+jwt", "kid": format!("did:key:{name}#{name}") });
	let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
	format!(
		"{}.{}.{}",
		encode(&header),
		encode(&json!({})),
		URL_SAFE_NO_PAD.encode([0; 64])
	)
}

fn long_proof() -> String {
	let value = format!("z{}", "z".repeat(MAX_CREDENTIAL - 1024));
	json!({ "proof": { "type": "DataIntegrityProof", "proofValue": value } }).to_string()
}

fn proven(key: &IssuerKey) -> String {
	let document = Map::from_iter([("credentialSubject".into(), json!("é".repeat(MAX_CREDENTIAL / 2 - 1024)))]);
	let secured = data_integrity::secure(document, "2026-02-28T00:00:00Z", key);
	secured
		.map(|secured| Value::from(secured).to_string())
		.unwrap_or_default()
}

fn good() -> Value {
	json!({ "description": "Cotton T-shirts", "hs": "6109.10", "criterion": "B", "origin": "MX" })
}

fn goods(key: &IssuerKey) -> String {
	let text = include_str!("certificate.json");
	let mut document: Value = serde_json::from_str(text).unwrap_or_default();
	document["goods"] = vec![good(); 6000].into();
	let payload = json!({ "credentialSubject": document }).to_string();
	sd_jwt::join(&signed(key, "vc+sd-jwt", &payload), [""; 0])
}

fn products(key: &IssuerKey) -> String {
	let text = include_str!("license.json");
	let mut document: Value = serde_json::from_str(text).unwrap_or_default();
	document["products"] = vec!["09521234000013"; 40_000].into();
	signed(key, "vc+jwt", &json!({ "credentialSubject": document }).to_string())
}

/// The nanoseconds that this process has had of a processor.
fn cpu() -> Outcome<u64> {
	let told = fs::read_to_string("/proc/self/schedstat")?;
	Ok(told.split(' ').next().ok_or("no time is told")?.parse()?)
}

/// The kilobytes that `/proc/self/status` tells under `name`.
fn memory(name: &str) -> Outcome<u64> {
	let told = fs::read_to_string("/proc/self/status")?;
	let line = told.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
	Ok(line
		.ok_or("no memory is told")?
		.trim()
		.trim_end_matches(" kB")
		.parse()?)
}

/// Does the work of one case once on the text at standard input, and prints it as a line of the table.
fn measure((name, _, work): &Case) -> Outcome<()> {
	let text = io::read_to_string(io::stdin())?;
	fs::write("/proc/self/clear_refs", "5")?;
	let (before, started) = (memory("VmRSS")?, cpu()?);
	work(&text);
	let spent = cpu()? - started;
	let peak = memory("VmHWM")?.saturating_sub(before);
	println!(
		"{name:34} {:>9} {:>9.1} {:>9.1}",
		text.len(),
		spent as f64 / 1e6,
		peak as f64 / 1024.0
	);
	Ok(())
}

fn main() -> Outcome<()> {
	if let Some(name) = env::args().nth(1) {
		let case = CASES.iter().find(|(known, ..)| *known == name);
		return measure(case.ok_or("there is no such case")?);
	}
	println!("{:34} {:>9} {:>9} {:>9}", "credential", "bytes", "CPU ms", "peak MB");
	let keys = Keys {
		ed25519: IssuerKey::generate()?,
		p256: IssuerKey::from_jwk(P256)?,
	};
	for (name, make, _) in CASES {
		let mut worker = Command::new(env::current_exe()?)
			.arg(name)
			.stdin(Stdio::piped())
			.spawn()?;
		// It ends at the end of its input: the pipe is closed here.
		if let Some(mut input) = worker.stdin.take() {
			input.write_all(make(&keys).as_bytes())?;
		}
		worker.wait()?;
	}
	Ok(())
}

//! Checks and signs the certificate in `certificate.json`, beside this file, or in the file named first. Prints the
//! credential: `issue_certificate [DOCUMENT]`.

use bonafide_credentials::{check, issue, Certificate, Document, IssuerKey};
use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
	let example = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/certificate.json");
	let text = fs::read_to_string(env::args().nth(1).as_deref().unwrap_or(example))?;
	let faults = check(&serde_json::from_str(&text)?);
	for fault in &faults {
		eprintln!("{fault}");
	}
	if !faults.is_empty() {
		return Err("the document is at fault: nothing is signed".into());
	}
	let key = IssuerKey::generate()?;
	let issued = issue(&Certificate::read_json(&text)?, &key)?;
	eprintln!("{} signed {:?}", key.did(), issued.id);
	println!("{}", issued.credential);
	Ok(())
}

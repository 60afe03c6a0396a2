//! Checks and signs the certificate in `certificate.json`, beside this file, or in the file named first. Prints the
//! credential: `issue_certificate [DOCUMENT]`.

use bonafide_credentials::{check, draft, issue, seal_parties, Certificate, Document, IssuerKey};
use bonafide_primitives::Date;
use std::{
	env,
	error::Error,
	fs,
	time::{SystemTime, UNIX_EPOCH},
};

fn main() -> Result<(), Box<dyn Error>> {
	let example = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/certificate.json");
	let text = fs::read_to_string(env::args().nth(1).as_deref().unwrap_or(example))?;
	let mut document = draft(&text)?;
	let today = Date::of(u64::try_from(
		SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis(),
	)?);
	let faults = check(&document, today);
	for fault in &faults {
		eprintln!("{fault}");
	}
	if !faults.is_empty() {
		return Err("the document is at fault: nothing is signed".into());
	}
	let key = IssuerKey::generate()?;
	seal_parties(&mut document, None)?;
	let issued = issue(&Certificate::read(&document)?, &key)?;
	eprintln!("{} signed {:?}", key.did(), issued.id);
	println!("{}", issued.credential);
	Ok(())
}

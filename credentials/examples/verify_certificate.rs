//! Verifies the certificate in the file named first, as of today, check by check: `verify_certificate CREDENTIAL`.

use bonafide_credentials::{verify, Certificate, Outcome, Verdict};
use std::{env, error::Error, fs, time::SystemTime};

fn main() -> Result<(), Box<dyn Error>> {
	let path = env::args().nth(1).ok_or("name the file of a credential")?;
	let credential = fs::read_to_string(path)?;
	let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_millis();
	let report = verify::<Certificate>(credential.trim(), now.try_into()?)?;
	for checked in &report.checks {
		match &checked.outcome {
			Outcome::Passed => println!("{:?}: passed", checked.check),
			Outcome::Failed(reason) => println!("{:?}: failed: {reason}", checked.check),
			Outcome::Skipped(reason) => println!("{:?}: skipped: {reason}", checked.check),
		}
	}
	println!("{} elements are withheld.", report.withheld);
	match report.verdict() {
		Verdict::Valid => println!("It is valid."),
		Verdict::NotShown => {
			println!("Nothing failed, and not everything could be checked: it is not shown to be valid.")
		}
		Verdict::Invalid => return Err("the credential does not hold".into()),
	}
	Ok(())
}

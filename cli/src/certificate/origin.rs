//! `bonafide certificate origin`, and calculations that a certificate carries.

use crate::shared::{answer, files};
use anyhow::{bail, Context, Result};
use bonafide_credentials::origin::Calculation;
use bonafide_primitives::HsCode;
use serde_json::{json, Value};
use std::{
	path::{Path, PathBuf},
	process::ExitCode,
};

#[derive(clap::Args)]
pub struct Args {
	/// The worksheet: the good, its bill of materials and its rule, as JSON
	worksheet: PathBuf,
	/// Print the calculation as JSON, to be put into a certificate as `originCalculation` of the good
	#[arg(long)]
	json: bool,
}

pub fn run(args: &Args) -> Result<ExitCode> {
	let calculation = read(&args.worksheet)?;
	match args.json {
		true => drop(answer::print(&calculation)?),
		false => println!("{}", calculation.explain().join("\n")),
	}
	Ok(answer::code(calculation.verdict().originates))
}

/// Worksheets that go with the goods of a certificate.
#[derive(clap::Args)]
pub struct Worksheets {
	/// Worksheet: its calculation goes with the good of the same classification; can be given again for another good
	#[arg(long = "worksheet", value_name = "FILE")]
	files: Vec<PathBuf>,
}

impl Worksheets {
	/// Puts each calculation to its good; true if there was one.
	pub fn put_into(&self, document: &mut Value) -> Result<bool> {
		for file in &self.files {
			let calculation = read(file)?;
			let hs = calculation.worksheet().good.hs;
			let goods = document.get_mut("goods").and_then(Value::as_array_mut);
			let mut its = goods.into_iter().flatten().filter(|good| is_of(good, &hs));
			match (its.next(), its.next()) {
				(Some(good), None) => good["originCalculation"] = json!(calculation),
				(None, _) => bail!("{}: no good of the certificate is {hs}", file.display()),
				(Some(_), Some(_)) => bail!("{}: more than one good of the certificate is {hs}", file.display()),
			}
		}
		Ok(!self.files.is_empty())
	}
}

fn is_of(good: &Value, hs: &HsCode) -> bool {
	let stated: Option<HsCode> = good.get("hs").and_then(|stated| stated.as_str()?.parse().ok());
	stated.is_some_and(|stated| stated.agrees_with(hs))
}

fn read(file: &Path) -> Result<Calculation> {
	Calculation::read_json(&files::read(file)?).with_context(|| file.display().to_string())
}

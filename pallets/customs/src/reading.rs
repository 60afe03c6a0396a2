//! From what was typed to an entry that can be screened.

use crate::{Config, Entries, EntryForm, Error, FilerCodes, Line, LineForm, Pallet, Pruned, Screened};
use alloc::{format, string::String, vec::Vec};
use bonafide_primitives::{Entities, Role};
use frame_support::BoundedVec;

/// A field that refuses the entry it stands in.
pub struct Misfiled<T> {
	/// Where in the form, as a path: `importer`, `lines[2].hts`.
	pub field: String,
	/// Why.
	pub error: Error<T>,
}

impl<T: Config> Misfiled<T> {
	/// What is wrong with the field, for people.
	pub fn reason(&self) -> String {
		match &self.error {
			Error::InvalidEntryNumber(why)
			| Error::InvalidLei(why)
			| Error::InvalidHts(why)
			| Error::InvalidGtin(why)
			| Error::InvalidCountry(why) => format!("{why}"),
			Error::NoLines => "an entry has at least one line".into(),
			Error::ZeroQuantity => "a line has at least one unit".into(),
			Error::DuplicateLicense => "the line presents the same license twice".into(),
			Error::ImporterNotAccredited => "not on the register as an importer in good standing".into(),
			Error::AlreadyFiled => "an entry of this number has been filed".into(),
			Error::FilerCodeNotAssigned => "its filer code is assigned to nobody".into(),
			error => format!("{error:?}"),
		}
	}
}

impl<T: Config> Pallet<T> {
	/// Reads and judges `form`: everything that would refuse the entry, whoever files it.
	pub(crate) fn read_entry(form: &EntryForm) -> Result<Screened, Misfiled<T>> {
		let at = |field: &str, error| Misfiled {
			field: field.into(),
			error,
		};

		let number = form
			.number
			.read()
			.map_err(|why| at("number", Error::InvalidEntryNumber(why)))?;
		let importer = form
			.importer
			.read()
			.map_err(|why| at("importer", Error::InvalidLei(why)))?;
		if form.lines.is_empty() {
			return Err(at("lines", Error::NoLines));
		}
		let mut lines = Vec::with_capacity(form.lines.len());
		for (index, line) in form.lines.iter().enumerate() {
			lines.push(read_line(line).map_err(|(field, error)| Misfiled {
				field: format!("lines[{index}].{field}"),
				error,
			})?);
		}

		if Entries::<T>::contains_key(number) || Pruned::<T>::contains_key(number) {
			return Err(at("number", Error::AlreadyFiled));
		}
		if !FilerCodes::<T>::contains_key(number.filer()) {
			return Err(at("number", Error::FilerCodeNotAssigned));
		}
		if !T::Entities::has_role(&importer, Role::Importer) {
			return Err(at("importer", Error::ImporterNotAccredited));
		}
		Ok(Screened {
			number,
			importer,
			lines,
		})
	}
}

fn read_line<T>(line: &LineForm) -> Result<Line, (&'static str, Error<T>)> {
	let hts = line.hts.read().map_err(|why| ("hts", Error::InvalidHts(why)))?;
	let gtin = line.gtin.as_ref().map(|gtin| gtin.read()).transpose();
	let gtin = gtin.map_err(|why| ("gtin", Error::InvalidGtin(why)))?;
	let manufacturer = line.manufacturer.as_ref().map(|lei| lei.read()).transpose();
	let manufacturer = manufacturer.map_err(|why| ("manufacturer", Error::InvalidLei(why)))?;
	let country = line
		.country
		.read()
		.map_err(|why| ("country", Error::InvalidCountry(why)))?;
	if line.quantity == 0 {
		return Err(("quantity", Error::ZeroQuantity));
	}
	let retailer = line.retailer.as_ref().map(|lei| lei.read()).transpose();
	let retailer = retailer.map_err(|why| ("retailer", Error::InvalidLei(why)))?;
	if line
		.licenses
		.iter()
		.enumerate()
		.any(|(index, license)| line.licenses.iter().take(index).any(|l| l == license))
	{
		return Err(("licenses", Error::DuplicateLicense));
	}
	Ok(Line {
		hts,
		gtin,
		manufacturer,
		country,
		quantity: line.quantity,
		retailer,
		claim: line.claim.clone(),
		licenses: line.licenses.clone(),
		findings: BoundedVec::new(),
	})
}

//! From a form to an entry that can be screened.

use crate::{
	AssignedCode, Claim, ClaimForm, Config, Entries, EntryForm, EntryKind, Error, Line, LineForm, Pallet, Pruned,
	Screened, Uses, MAX_LICENSES,
};
use alloc::{collections::BTreeSet, format, string::String, vec::Vec};
use bonafide_primitives::{Digest, Entities, EntryNumber, Holding, Role};
use frame_support::{ensure, BoundedVec};

/// A field that refuses the entry it stands in.
pub struct Misfiled<T> {
	/// The place in the form, as a path: `importer`, `lines[2].hts`.
	pub field: String,
	/// The reason.
	pub error: Error<T>,
}

impl<T> Misfiled<T> {
	pub(crate) fn new(field: impl Into<String>, error: Error<T>) -> Self {
		let field = field.into();
		Self { field, error }
	}
}

impl<T: Config> Misfiled<T> {
	/// The fault of the field, for people.
	pub fn reason(&self) -> String {
		match &self.error {
			Error::InvalidEntryNumber(why)
			| Error::InvalidLei(why)
			| Error::InvalidHts(why)
			| Error::InvalidGtin(why)
			| Error::InvalidShipment(why)
			| Error::InvalidAgreement(why)
			| Error::InvalidCode(why)
			| Error::InvalidCountry(why) => format!("{why}"),
			Error::ZeroDigest => "a digest of zeros is of no document: give one, or take the item out".into(),
			Error::MissingShipment => "an entry of low value or of an express consignment names its shipment".into(),
			Error::ShipmentExists => "the filer has filed another entry for this shipment".into(),
			Error::EmptyLines => "an entry has at least one line".into(),
			Error::ZeroQuantity => "a line has at least one unit".into(),
			Error::DuplicateHolding => "a credential is shown to be held twice".into(),
			Error::DuplicateLicense => "the line presents the same license twice".into(),
			Error::ImporterNotAccredited => "not on the register as an importer in good standing".into(),
			Error::EntryExists => "an entry of this number has been filed".into(),
			Error::FilerCodeNotAssigned => "its filer code is assigned to nobody".into(),
			Error::MaxLicensesExceeded => format!("the lines present more than {MAX_LICENSES} licenses together"),
			Error::TermsNotCommittedTo => "the register has no commitment to these terms of this license".into(),
			Error::EntryNotFound => "no entry of this number is on file, or its retention is over".into(),
			Error::NotSealed => "the entry was filed open".into(),
			Error::AlreadyCanceled => "the entry has been canceled".into(),
			Error::AlreadyRefused => "the entry has been refused".into(),
			Error::NotBroker => "who filed the entry is neither its importer nor a broker".into(),
			Error::MandateNotFound => "who filed the entry holds no mandate of this importer to file".into(),
			error => format!("{error:?}"),
		}
	}
}

impl<T: Config> Pallet<T> {
	/// Reads and judges `form`: everything that would refuse the entry, whoever files it, but that its number is taken.
	pub(crate) fn read_entry(form: &EntryForm) -> Result<Screened, Misfiled<T>> {
		let at = |field: &str, error| Misfiled::new(field, error);
		let number = form
			.number
			.read()
			.map_err(|why| at("number", Error::InvalidEntryNumber(why)))?;
		let importer = form
			.importer
			.read()
			.map_err(|why| at("importer", Error::InvalidLei(why)))?;
		let kind = form.kind.unwrap_or_default();
		let shipment = form.shipment.as_ref().map(|shipment| shipment.read()).transpose();
		let shipment = shipment.map_err(|why| at("shipment", Error::InvalidShipment(why)))?;
		if kind != EntryKind::Formal && shipment.is_none() {
			return Err(at("shipment", Error::MissingShipment));
		}
		if form.lines.is_empty() {
			return Err(at("lines", Error::EmptyLines));
		}
		let mut lines = Vec::with_capacity(form.lines.len());
		for (index, line) in form.lines.iter().enumerate() {
			let line = Self::read_line(line);
			lines.push(line.map_err(|(field, error)| at(&format!("lines[{index}].{field}"), error))?);
		}
		if form.licenses() > MAX_LICENSES {
			return Err(at("lines", Error::MaxLicensesExceeded));
		}
		Self::ensure_shown_once(&form.holdings).map_err(|error| at("holdings", error))?;
		if !T::Entities::has_role(&importer, Role::Importer) {
			return Err(at("importer", Error::ImporterNotAccredited));
		}
		Ok(Screened {
			number,
			importer,
			kind,
			shipment,
			lines,
			uses: Uses::default(),
		})
	}

	/// The assigned code of `number`, if no entry was filed under that.
	pub(crate) fn ensure_free(number: EntryNumber) -> Result<AssignedCode, Error<T>> {
		ensure!(
			!Entries::<T>::contains_key(number) && !Pruned::<T>::contains_key(number),
			Error::EntryExists
		);
		Self::assigned(&number)
	}

	/// Fails if a license is listed twice, or is none.
	pub(crate) fn ensure_distinct(licenses: &[Digest]) -> Result<(), Error<T>> {
		ensure!(!licenses.iter().any(Digest::is_zero), Error::ZeroDigest);
		let mut seen = BTreeSet::new();
		ensure!(
			licenses.iter().all(|license| seen.insert(license)),
			Error::DuplicateLicense
		);
		Ok(())
	}

	/// Fails if a credential is shown to be held twice: each signature is verified for it. Or if one is none.
	pub(crate) fn ensure_shown_once(holdings: &[Holding]) -> Result<(), Error<T>> {
		ensure!(
			!holdings.iter().any(|holding| holding.credential.is_zero()),
			Error::ZeroDigest
		);
		let mut seen = BTreeSet::new();
		ensure!(
			holdings.iter().all(|holding| seen.insert(holding.credential)),
			Error::DuplicateHolding
		);
		Ok(())
	}

	pub(crate) fn read_line(line: &LineForm) -> Result<Line, (&'static str, Error<T>)> {
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
		let claim = line.claim.as_ref().map(Self::read_claim).transpose()?;
		Self::ensure_distinct(&line.licenses).map_err(|error| ("licenses", error))?;
		Ok(Line {
			hts,
			gtin,
			manufacturer,
			country,
			quantity: line.quantity,
			retailer,
			claim,
			licenses: line.licenses.clone(),
			findings: BoundedVec::new(),
		})
	}

	fn read_claim(claim: &ClaimForm) -> Result<Claim, (&'static str, Error<T>)> {
		let agreement = claim.agreement.read();
		let code = claim.code.read();
		if claim.certificate.is_some_and(|certificate| certificate.is_zero()) {
			return Err(("claim.certificate", Error::ZeroDigest));
		}
		Ok(Claim {
			agreement: agreement.map_err(|why| ("claim.agreement", Error::InvalidAgreement(why)))?,
			code: code.map_err(|why| ("claim.code", Error::InvalidCode(why)))?,
			certificate: claim.certificate,
		})
	}
}

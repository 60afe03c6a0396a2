//! Screening: each line against everything the register knows.

use crate::{
	AssignedCode, Claim, Config, Entries, EntryForm, EntryKind, Error, Finding, Line, Misfiled, Pallet, Screened,
	Sealed,
};
use alloc::{format, vec::Vec};
use bonafide_primitives::{
	Cases, Certificates, ClaimedOrigin, Clock, Date, Entities, Gtin, Lei, LicenseOpening, LicensedGoods, Licenses,
	Presenter, Products, RightId,
};
use frame_support::{storage::with_transaction_unchecked, BoundedVec};
use sp_runtime::{DispatchError, DispatchResult, TransactionOutcome};

/// The number of negative determinations that are a pattern of false or unsupported claims: as 19 CFR 181.76(c) has
/// it, two.
pub const PATTERN: u32 = 2;

/// The circumstances in which an entry is filed.
pub(crate) struct Filing<'a> {
	/// Those who present licenses and certificates.
	pub presenter: Presenter<'a>,
	/// The administration that it is filed with.
	pub customs: Lei,
	/// The day.
	pub on: Date,
}

/// Does `work` and takes back all that it changes in the state.
fn undone<R>(work: impl FnOnce() -> R) -> R {
	with_transaction_unchecked(|| TransactionOutcome::Rollback(work()))
}

impl<T: Config> Pallet<T> {
	/// The dry run: the lines that [`Pallet::file_entry`](crate::Pallet::file_entry) would store for `form` now, or
	/// the first field that would refuse it. Lines are screened one after the other as in filing, so that a quota
	/// shared by two lines is counted for both; nothing is changed. Its filer is whoever the number's code is assigned
	/// to.
	///
	/// With the terms of private licenses shown, these are the findings of customs on the entry if it is filed sealed.
	pub fn screen(
		form: &EntryForm,
		openings: &[LicenseOpening],
	) -> Result<Result<Screened, DispatchError>, Misfiled<T>> {
		let entry = Self::read_entry(form)?;
		let code = Self::ensure_free(entry.number).map_err(|error| Misfiled::new("number", error))?;
		let filer = T::Entities::heir(&code.filer);
		if let Some(shipment) = &entry.shipment {
			Self::ensure_unshipped(shipment, &filer).map_err(|error| Misfiled::new("shipment", error))?;
		}
		let filing = Self::circumstances(&entry, form, filer, code, T::Time::today());
		undone(|| {
			Self::show(openings)?;
			Ok(Self::screen_all(entry, &filing))
		})
	}

	/// The findings on a sealed entry that customs has opened: the very same as if it had been filed open on that
	/// day, and one more where filing did not use up all that a line rests on. All that happened to licenses and
	/// certificates since counts. Changes nothing. The filer shows in the seal, too, which credentials it holds.
	///
	/// Only customs can ask for a broker's mandate: the importer is sealed, too.
	pub fn screen_sealed(
		form: &EntryForm,
		openings: &[LicenseOpening],
	) -> Result<Result<Screened, DispatchError>, Misfiled<T>> {
		let at = Misfiled::new;
		let opened = Self::read_entry(form)?;
		let number = opened.number;
		let entry = Entries::<T>::get(number).ok_or_else(|| at("number", Error::EntryNotFound))?;
		let sealed = Sealed::<T>::get(number).ok_or_else(|| at("number", Error::NotSealed))?;
		entry.ensure_counts().map_err(|error| at("number", error))?;
		Self::ensure_files_for(&entry.filer, &opened.importer).map_err(|error| at("importer", error))?;
		let code = Self::assigned(&number).map_err(|error| at("number", error))?;
		let filing = Self::circumstances(&opened, form, entry.filer, code, Date::of(entry.filed));

		undone(|| {
			Self::give_back(number, &entry);
			Self::show(openings)?;
			let screened = Self::screen_all(opened, &filing);
			Ok(screened.map(|mut screened| {
				Self::compare(&mut screened, &sealed);
				screened
			}))
		})
	}

	/// Makes the terms of private licenses known, for as long as the storage transaction lasts.
	fn show(openings: &[LicenseOpening]) -> Result<(), Misfiled<T>> {
		for (index, opening) in openings.iter().enumerate() {
			T::Licenses::show(opening)
				.map_err(|_| Misfiled::new(format!("licenses[{index}]"), Error::TermsNotCommittedTo))?;
		}
		Ok(())
	}

	/// The circumstances in which `filer`, under its `code`, files what `form` has, read as `entry`.
	pub(crate) fn circumstances<'a>(
		entry: &Screened,
		form: &'a EntryForm,
		filer: Lei,
		code: AssignedCode,
		on: Date,
	) -> Filing<'a> {
		let presenter = Presenter {
			entry: entry.number,
			importer: Some(entry.importer),
			filer,
			holdings: &form.holdings,
		};
		let customs = Self::in_place_of(&code.customs);
		Filing { presenter, customs, on }
	}

	fn screen_all(mut entry: Screened, filing: &Filing) -> Result<Screened, DispatchError> {
		Self::screen_lines(&mut entry, filing)?;
		entry.uses = Self::uses(entry.number, &entry.lines);
		Ok(entry)
	}

	/// Screens the lines of `entry` in order, as of the day of its `filing`, and uses up what they rest on.
	pub(crate) fn screen_lines(entry: &mut Screened, filing: &Filing) -> DispatchResult {
		let Screened {
			importer, kind, lines, ..
		} = entry;
		for line in lines {
			let mut findings = Vec::new();
			Self::screen_product(line, &mut findings);
			Self::screen_manufacturer(line, &mut findings);
			Self::screen_licenses(*importer, line, filing, &mut findings)?;
			Self::screen_claim(*kind, *importer, line, filing, &mut findings)?;
			line.findings = BoundedVec::truncate_from(findings);
		}
		Ok(())
	}

	fn screen_product(line: &Line, findings: &mut Vec<Finding>) {
		let Some(gtin) = &line.gtin else { return };
		let Some(product) = T::Products::facts(gtin) else {
			findings.push(Finding::ProductUnknown);
			return;
		};
		if product.recalled {
			findings.push(Finding::ProductRecalled);
		}
		// Digits beyond six are of one country's tariff.
		if product.hs.subheading() != line.hts.subheading() {
			findings.push(Finding::ClassificationDiffers { registered: product.hs });
		}
	}

	fn screen_manufacturer(line: &Line, findings: &mut Vec<Finding>) {
		let Some(manufacturer) = &line.manufacturer else { return };
		match T::Entities::standing(manufacturer) {
			Some(standing) if standing.is_active() => {}
			Some(_) => findings.push(Finding::ManufacturerNotInGoodStanding),
			None => findings.push(Finding::ManufacturerUnknown),
		}
	}

	fn screen_licenses(
		importer: Lei,
		line: &Line,
		filing: &Filing,
		findings: &mut Vec<Finding>,
	) -> Result<(), DispatchError> {
		let Filing { presenter, customs, on } = filing;
		let Some(gtin) = line.gtin else {
			if !line.licenses.is_empty() {
				findings.push(Finding::LicensesWithoutGtin);
			}
			return Ok(());
		};
		let rights = T::Licenses::rights_on(&gtin, *on);
		let goods = Self::goods(importer, line, gtin);

		let (mut drawn, mut good) = (Vec::new(), Vec::new());
		for license in &line.licenses {
			match T::Licenses::check(license, &goods, *on, presenter) {
				Ok(facts) if rights.contains(&facts.right) => {
					if facts.doubted {
						findings.push(Finding::LicensePartyNotInGoodStanding { license: *license });
					}
					drawn.push(*license);
					good.push(facts);
				}
				Ok(_) => findings.push(Finding::LicenseNotNeeded { license: *license }),
				Err(refusal) => findings.push(Finding::LicenseRefused {
					license: *license,
					refusal,
				}),
			}
		}
		Self::screen_seizures(line.manufacturer, &rights, findings);
		for right in rights {
			if !T::Licenses::is_licensed(right, &goods, &good) {
				findings.push(match T::Licenses::is_enforceable(right, customs, *on) {
					true => Finding::NotLicensed { right },
					false => Finding::NotLicensedUnrecorded { right },
				});
			}
			if !T::Licenses::is_licensed_to_retailer(right, &goods, &good) {
				findings.push(Finding::RetailerNotLicensed { right });
			}
		}
		T::Licenses::draw(&drawn, line.quantity, presenter.entry)
	}

	fn goods(importer: Lei, line: &Line, gtin: Gtin) -> LicensedGoods {
		LicensedGoods {
			gtin,
			country: line.country,
			manufacturer: line.manufacturer,
			importer: Some(importer),
			retailer: line.retailer,
			quantity: line.quantity,
		}
	}

	fn screen_claim(
		kind: EntryKind,
		importer: Lei,
		line: &Line,
		filing: &Filing,
		findings: &mut Vec<Finding>,
	) -> Result<(), DispatchError> {
		let Some(claim) = &line.claim else { return Ok(()) };
		let claimed = ClaimedOrigin {
			entry: filing.presenter.entry,
			agreement: claim.agreement.clone(),
			code: claim.code.clone(),
			certificate: claim.certificate,
			importer,
			hs: line.hts,
			gtin: line.gtin,
			country: line.country,
			manufacturer: line.manufacturer,
			on: filing.on,
			low_value: kind == EntryKind::LowValue,
		};
		match T::Certificates::check(&claimed, &filing.presenter) {
			Ok(()) => T::Certificates::use_up(&claimed)?,
			Err(refusal) => findings.push(Finding::ClaimRefused { refusal }),
		}
		Self::screen_record(importer, claim, findings);
		Ok(())
	}

	/// The record of the certificate and the certifier that `claim` rests on. 19 CFR 182.76.
	fn screen_record(importer: Lei, claim: &Claim, findings: &mut Vec<Finding>) {
		if let Some(certificate) = &claim.certificate {
			if T::Certificates::is_doubted(certificate) {
				findings.push(Finding::CertifierNotInGoodStanding);
			}
			let record = T::Cases::of_certificate(certificate);
			if let Some(case) = record.denied_in {
				findings.push(Finding::CertificateNotOriginating { case });
			}
			if record.under_verification {
				findings.push(Finding::CertificateUnderVerification);
			}
		}
		let certifier = T::Certificates::answering(claim.certificate.as_ref(), importer);
		let determinations = certifier.map_or(0, |certifier| T::Cases::of_certifier(&certifier));
		if determinations >= PATTERN {
			findings.push(Finding::PatternOfFalseClaims { determinations });
		}
	}

	/// A case in which goods of this manufacturer were seized for one of these rights.
	fn screen_seizures(manufacturer: Option<Lei>, rights: &[RightId], findings: &mut Vec<Finding>) {
		let Some(manufacturer) = manufacturer else { return };
		let seized = rights
			.iter()
			.find_map(|right| T::Cases::of_manufacturer(&manufacturer, *right));
		if let Some(case) = seized {
			findings.push(Finding::GoodsSeizedBefore { case });
		}
	}
}

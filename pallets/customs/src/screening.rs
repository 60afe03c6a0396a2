//! Screening: each line against everything the register knows.

use crate::{Config, EntryForm, Finding, Line, Misfiled, Pallet, Screened};
use alloc::vec::Vec;
use bonafide_primitives::{
	Certificates, ClaimedOrigin, Date, Entities, EntryNumber, Gtin, Lei, LicensedGoods, Licenses, Products,
};
use frame_support::{storage::with_transaction_unchecked, BoundedVec};
use sp_runtime::{DispatchError, TransactionOutcome};

impl<T: Config> Pallet<T> {
	/// The dry run: what [`Pallet::file_entry`](crate::Pallet::file_entry) would store for `form` now, or the first field
	/// that would refuse it. Lines are screened one after the other as in filing, so that a quota shared by two lines is
	/// counted for both; nothing is changed.
	pub fn screen(form: &EntryForm) -> Result<Result<Screened, DispatchError>, Misfiled<T>> {
		let entry = Self::read_entry(form)?;
		let (number, importer) = (entry.number, entry.importer);
		let lines = with_transaction_unchecked(|| TransactionOutcome::Rollback(Self::screen_lines(entry)));
		Ok(lines.map(|lines| Screened {
			number,
			importer,
			lines,
		}))
	}

	/// Screens the lines of `entry` in order and uses up what they rest on.
	pub(crate) fn screen_lines(entry: Screened) -> Result<Vec<Line>, DispatchError> {
		let today = Self::today();
		let Screened {
			number,
			importer,
			mut lines,
		} = entry;
		for line in &mut lines {
			let mut findings = Vec::new();
			Self::screen_product(line, &mut findings);
			Self::screen_manufacturer(line, &mut findings);
			Self::screen_licenses(importer, line, today, &mut findings)?;
			Self::screen_claim(number, importer, line, today, &mut findings)?;
			line.findings = BoundedVec::truncate_from(findings);
		}
		Ok(lines)
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
		if !product.hs.agrees_with(&line.hts) {
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
		today: Date,
		findings: &mut Vec<Finding>,
	) -> Result<(), DispatchError> {
		let Some(gtin) = line.gtin else {
			if !line.licenses.is_empty() {
				findings.push(Finding::LicensesWithoutGtin);
			}
			return Ok(());
		};
		let rights = T::Licenses::rights_on(&gtin);
		let goods = Self::goods(importer, line, gtin);

		let (mut drawn, mut good) = (Vec::new(), Vec::new());
		for license in &line.licenses {
			match T::Licenses::check(license, &goods, today) {
				Ok(facts) if rights.contains(&facts.right) => {
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
		for right in rights {
			if !T::Licenses::is_licensed(right, &goods, &good) {
				findings.push(Finding::NotLicensed { right });
			}
			if !T::Licenses::is_licensed_to_retailer(right, &goods, &good) {
				findings.push(Finding::RetailerNotLicensed { right });
			}
		}
		T::Licenses::draw(&drawn, line.quantity)
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
		entry: EntryNumber,
		importer: Lei,
		line: &Line,
		today: Date,
		findings: &mut Vec<Finding>,
	) -> Result<(), DispatchError> {
		let Some(claim) = &line.claim else { return Ok(()) };
		let claimed = ClaimedOrigin {
			entry,
			agreement: claim.agreement.clone(),
			code: claim.code.clone(),
			certificate: claim.certificate,
			importer,
			hs: line.hts,
			gtin: line.gtin,
			country: line.country,
			on: today,
		};
		match T::Certificates::check(&claimed) {
			Ok(()) => T::Certificates::use_up(&claimed)?,
			Err(refusal) => findings.push(Finding::ClaimRefused { refusal }),
		}
		Self::screen_record(importer, claim, findings);
		Ok(())
	}
}

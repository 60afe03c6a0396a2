//! Entries whose lines are sealed: only customs reads them. On chain is only what must be counted.
//!
//! Sealed is the entry as [`EntryForm`](crate::EntryForm) has it, with a salt and the terms of the private licenses it
//! presents. Customs opens it, checks the commitment, asks [`Pallet::screen_sealed`](crate::Pallet::screen_sealed)
//! and posts what was found.

use crate::{
	types::weight_of, weights::WeightInfo, Config, Draw, Draws, Entries, EntriesBy, Entry, EntryKind, EntryState,
	Envelopes, Error, Event, Finding, Holdings, Pallet, Reports, Screened, Sealed, UsedCertificates, MAX_LICENSES,
};
use alloc::vec::Vec;
use bonafide_primitives::{
	scale, Certificates, Clock, Digest, Entities, EntryNumber, KeyNumber, KeyPurpose, Lei, Licenses, Moment,
	NotReserved, Presenter, Role, Seal, SealFault, SealForm, Spelled, MAX_GOODS,
};
use frame_support::{dispatch::DispatchResultWithPostInfo, ensure, traits::ConstU32, weights::Weight, BoundedVec};
use sp_runtime::DispatchResult;

/// The longest envelope, in bytes.
pub const MAX_ENVELOPE: u32 = 64 * 1024;

/// The lengths that an envelope can have, in KiB. A plaintext is filled up to the next, so that its length tells
/// little.
pub const ENVELOPE_SIZES: [usize; 6] = [2, 4, 8, 16, 32, 64];

/// The most reports on one sealed entry: the first, and its corrections.
pub type MaxReports = ConstU32<4>;

/// An envelope of HPKE, RFC 9180: the encapsulated key and the ciphertext.
pub type Envelope = BoundedVec<u8, ConstU32<MAX_ENVELOPE>>;

/// An entry as it is filed sealed.
#[scale(unbounded)]
pub struct SealedEntryForm {
	/// Entry number, with the filer code it belongs to.
	pub number: Spelled<EntryNumber>,
	/// The customs administration that can open it, with a key of its that is good now.
	pub seal: SealForm,
	/// SHA-256 over what is sealed, as canonical JSON (RFC 8785).
	pub commitment: Digest,
	/// Importer and lines, sealed.
	pub sealed: Envelope,
	/// The units that its lines draw from licenses with a quota.
	pub draws: Draws,
	/// The certificates for a single shipment that its lines rest on.
	pub certificates: UsedCertificates,
	/// The credentials that the filer shows to hold, of those.
	pub holdings: Holdings,
}

impl SealedEntryForm {
	/// The price of filing, if every certificate has as many goods as one can.
	pub fn weight<W: WeightInfo>(&self) -> Weight {
		self.weight_with::<W>(self.certificates().saturating_mul(MAX_GOODS))
	}

	/// The price of filing: by its length, by the licenses it draws, each up to the rights holder, by its certificates
	/// and their `goods`, and by the signatures that may have to be verified.
	fn weight_with<W: WeightInfo>(&self, goods: u32) -> Weight {
		let (licenses, certificates) = (self.licenses(), self.certificates());
		W::file_sealed_entry(kibibytes(&self.sealed), licenses, certificates.saturating_add(goods))
			.saturating_add(weight_of::<W>(&self.holdings, licenses.saturating_add(certificates)))
	}

	fn certificates(&self) -> u32 {
		u32::try_from(self.certificates.len()).unwrap_or(u32::MAX)
	}

	fn licenses(&self) -> u32 {
		let licenses = self.draws.iter().map(|draw| draw.licenses.len());
		u32::try_from(licenses.fold(0, usize::saturating_add)).unwrap_or(u32::MAX)
	}
}

/// The public part of an entry that is sealed.
#[scale]
pub struct SealedEntry {
	/// The customs administration that can open it.
	pub seal: Seal,
	/// SHA-256 over what is sealed.
	pub commitment: Digest,
	/// The units drawn for its lines.
	pub draws: Draws,
	/// The certificates that were used up for its lines.
	pub certificates: UsedCertificates,
	/// The findings that customs has posted: the last count, those before it has corrected.
	pub reports: BoundedVec<Posted, MaxReports>,
}

/// Findings that customs has posted.
#[scale]
pub struct Posted {
	/// SHA-256 over the report, as canonical JSON (RFC 8785).
	pub report: Digest,
	/// Customs administration.
	pub by: Lei,
	/// The moment of posting.
	pub at: Moment,
	/// The key of the filer to which the report is sealed; `None` if customs hands it over otherwise.
	pub key: Option<KeyNumber>,
}

/// The findings of customs on a sealed entry.
#[scale(unbounded)]
pub struct PostedReport {
	/// The number of hard findings on its lines.
	pub hard: u16,
	/// The number of findings of advice on its lines.
	pub advice: u16,
	/// SHA-256 over the report, which has the findings of each line and a salt, as canonical JSON (RFC 8785).
	pub report: Digest,
	/// The report for the filer.
	pub envelope: Option<ReportEnvelope>,
}

impl PostedReport {
	/// The price of posting: by the length of the envelope.
	pub fn weight<W: WeightInfo>(&self) -> Weight {
		W::post_findings(self.envelope.as_ref().map_or(0, |report| kibibytes(&report.sealed)))
	}
}

/// A report sealed to the filer.
#[scale(unbounded)]
pub struct ReportEnvelope {
	/// The number of the filer's key, which is good now.
	pub key: KeyNumber,
	/// The report, sealed.
	pub sealed: Envelope,
}

fn kibibytes(envelope: &Envelope) -> u32 {
	u32::try_from(envelope.len().div_ceil(1024)).unwrap_or(u32::MAX)
}

impl<T> From<NotReserved> for Error<T> {
	fn from(why: NotReserved) -> Self {
		match why {
			NotReserved::Blanket => Self::NotSingle,
			NotReserved::NotHeld => Self::CertificateNotHeld,
			NotReserved::Refused(why) => Self::CertificateNotReserved(why),
		}
	}
}

impl<T> From<SealFault> for Error<T> {
	fn from(fault: SealFault) -> Self {
		match fault {
			SealFault::InvalidLei(why) => Self::InvalidLei(why),
			SealFault::NotCustoms => Self::NotCustoms,
			SealFault::KeyNotValid => Self::KeyNotValid,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// Files a sealed entry: all that it declares is used up.
	pub(crate) fn do_file_sealed(filer: Lei, form: SealedEntryForm) -> DispatchResultWithPostInfo {
		ensure!(
			T::Entities::has_role(&filer, Role::Importer) || T::Entities::has_role(&filer, Role::Broker),
			Error::<T>::NotBroker
		);
		let (number, sealed) = Self::read_sealed(&form)?;
		let code = Self::ensure_own_code(&filer, &number)?;
		ensure!(
			T::Entities::heir(&sealed.seal.customs) == Self::in_place_of(&code.customs),
			Error::<T>::NotRecipient
		);
		let presenter = Presenter {
			entry: number,
			importer: None,
			filer,
			holdings: &form.holdings,
		};
		let mut drawn = sealed.draws.iter().flat_map(|draw| &draw.licenses);
		ensure!(
			drawn.all(|license| T::Licenses::may_draw(license, &presenter)),
			Error::<T>::LicenseNotHeld
		);
		T::Entities::note(&filer, form.room())?;
		Self::schedule(number, T::Time::now());

		for draw in &sealed.draws {
			T::Licenses::draw(&draw.licenses, draw.quantity, number)?;
		}
		let mut goods = 0u32;
		for certificate in &sealed.certificates {
			let reserved = T::Certificates::reserve(certificate, &presenter).map_err(Error::<T>::from)?;
			goods = goods.saturating_add(reserved);
		}
		let weight = form.weight_with::<T::WeightInfo>(goods);
		let customs = sealed.seal.customs;
		let entry = Entry {
			importer: None,
			filer,
			kind: EntryKind::default(),
			shipment: None,
			filed: T::Time::now(),
			lines: 0,
			hard: 0,
			advice: 0,
			state: EntryState::Filed,
		};
		Entries::<T>::insert(number, entry);
		Sealed::<T>::insert(number, sealed);
		Envelopes::<T>::insert(number, form.sealed);
		EntriesBy::<T>::insert(filer, number, ());
		Self::deposit_event(Event::SealedEntryFiled { number, filer, customs });
		Ok(Some(weight).into())
	}

	/// Posts the findings on a sealed entry, in the place of those posted before.
	pub(crate) fn do_post_findings(by: Lei, number: EntryNumber, entry: Entry, report: PostedReport) -> DispatchResult {
		let mut sealed = Sealed::<T>::get(number).ok_or(Error::<T>::NotSealed)?;
		entry.ensure_counts::<T>()?;
		let PostedReport {
			hard,
			advice,
			report,
			envelope,
		} = report;
		ensure!(!report.is_zero(), Error::<T>::ZeroDigest);
		if let Some(envelope) = &envelope {
			Self::ensure_readable(envelope, &T::Entities::heir(&entry.filer))?;
		}
		let posted = Posted {
			report,
			by,
			at: T::Time::now(),
			key: envelope.as_ref().map(|envelope| envelope.key),
		};
		let posted = sealed.reports.try_push(posted);
		posted.map_err(|_| Error::<T>::MaxReportsExceeded)?;

		Entries::<T>::insert(number, Entry { hard, advice, ..entry });
		Sealed::<T>::insert(number, sealed);
		Reports::<T>::set(number, envelope.map(|envelope| envelope.sealed));
		Self::deposit_event(Event::FindingsPosted {
			number,
			hard,
			advice,
			report,
			by,
		});
		Ok(())
	}

	/// The number and the record of an entry to be filed sealed.
	fn read_sealed(form: &SealedEntryForm) -> Result<(EntryNumber, SealedEntry), Error<T>> {
		let number = form.number.read().map_err(Error::InvalidEntryNumber)?;
		Self::ensure_free(number)?;
		let seal = form.seal.clone().read::<_, T::Entities>(T::Time::now())?;
		Self::ensure_padded(&form.sealed)?;
		ensure!(
			!form.commitment.is_zero() && !form.certificates.iter().any(Digest::is_zero),
			Error::ZeroDigest
		);
		ensure!(form.licenses() <= MAX_LICENSES, Error::MaxLicensesExceeded);
		Self::ensure_shown_once(&form.holdings)?;
		for draw in &form.draws {
			ensure!(draw.quantity > 0, Error::ZeroQuantity);
			ensure!(!draw.licenses.is_empty(), Error::EmptyDraw);
			Self::ensure_distinct(&draw.licenses)?;
			ensure!(draw.licenses.iter().all(T::Licenses::is_counted), Error::NotCounted);
		}
		let sealed = SealedEntry {
			seal,
			commitment: form.commitment,
			draws: form.draws.clone(),
			certificates: form.certificates.clone(),
			reports: BoundedVec::new(),
		};
		Ok((number, sealed))
	}

	/// Fails unless `report` can be opened by `filer` now.
	fn ensure_readable(report: &ReportEnvelope, filer: &Lei) -> Result<(), Error<T>> {
		ensure!(
			T::Entities::key_valid_at(filer, report.key, KeyPurpose::KeyAgreement, T::Time::now()),
			Error::KeyNotValid
		);
		Self::ensure_padded(&report.sealed)
	}

	/// Adds to each line of an opened entry the findings on quota and certificates that filing it sealed did not use
	/// up.
	pub(crate) fn compare(screened: &mut Screened, sealed: &SealedEntry) {
		let mut left = sealed.draws.to_vec();
		// A line is first held against what was drawn for it alone, and only then against what was drawn for others,
		// too.
		left.sort_by_key(|draw| draw.licenses.len());
		for line in &mut screened.lines {
			let mut missing = Vec::new();
			if let Some(draw) = Self::counted(line).filter(|draw| !take(&mut left, draw)) {
				missing.extend(
					draw.licenses
						.into_iter()
						.map(|license| Finding::QuotaNotDrawn { license }),
				);
			}
			if Self::used(screened.number, line).is_some_and(|used| !sealed.certificates.contains(&used)) {
				missing.push(Finding::CertificateNotUsed);
			}
			let findings = line.findings.iter().cloned().chain(missing);
			line.findings = BoundedVec::truncate_from(findings.collect());
		}
	}

	fn ensure_padded(envelope: &Envelope) -> Result<(), Error<T>> {
		let has_length = |kibibytes: &usize| kibibytes.checked_mul(1024) == Some(envelope.len());
		ensure!(ENVELOPE_SIZES.iter().any(has_length), Error::NotPadded);
		Ok(())
	}
}

/// Takes the units `wanted` from what is `left` of the draws that have all its licenses: true if there were enough.
fn take(left: &mut [Draw], wanted: &Draw) -> bool {
	let serves = |draw: &Draw| wanted.licenses.iter().all(|license| draw.licenses.contains(license));
	let serving = left.iter().filter(|draw| serves(draw));
	let units = serving.fold(0u64, |units, draw| units.saturating_add(draw.quantity));
	if units < wanted.quantity {
		return false;
	}
	let mut missing = wanted.quantity;
	for draw in left.iter_mut().filter(|draw| serves(draw)) {
		let taken = missing.min(draw.quantity);
		draw.quantity = draw.quantity.saturating_sub(taken);
		missing = missing.saturating_sub(taken);
	}
	true
}

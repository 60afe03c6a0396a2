//! The rules of an agreement as the council types them.

use crate::{
	Capacity, Config, Criterion, Error, Placeholder, Profile, MAX_CLAIM_CODES, MAX_CRITERIA, MAX_EXCLUDED_CHAPTERS,
	MAX_FINER, MAX_PARTIES,
};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use bonafide_primitives::{scale, Code, Country, Date, HsCode, Spelled, VerificationTimes};
use frame_support::{ensure, traits::ConstU32, BoundedBTreeMap, BoundedBTreeSet, BoundedVec};

/// A criterion as typed; see [`Criterion`].
#[scale(unbounded)]
pub struct CriterionForm {
	/// Its code on the certificate.
	pub code: Spelled<Code>,
	/// Chapters whose goods cannot originate on this ground.
	pub excluded_chapters: BoundedBTreeSet<u8, ConstU32<MAX_EXCLUDED_CHAPTERS>>,
}

/// A version of an agreement's rules as typed; see [`Profile`].
#[scale(unbounded)]
pub struct ProfileForm {
	/// The first day on which it is in force.
	pub in_force_from: Spelled<Date>,
	/// The last day on which it is in force; `None` has no end.
	pub in_force_until: Option<Spelled<Date>>,
	/// Countries that are party to the agreement.
	pub parties: BoundedBTreeSet<Spelled<Country>, ConstU32<MAX_PARTIES>>,
	/// Grounds on which goods originate.
	pub criteria: BoundedVec<CriterionForm, ConstU32<MAX_CRITERIA>>,
	/// The capacities in which a company may certify.
	pub certifiers: BoundedBTreeSet<Capacity, ConstU32<3>>,
	/// The words that may stand in place of the importer's name.
	pub importer_may_be: BoundedBTreeSet<Placeholder, ConstU32<3>>,
	/// The words that may stand in place of the exporter's name where the producer certifies.
	pub exporter_may_be: BoundedBTreeSet<Placeholder, ConstU32<3>>,
	/// The words that may stand in place of the producer's name.
	pub producer_may_be: BoundedBTreeSet<Placeholder, ConstU32<3>>,
	/// The fewest digits of a good's classification.
	pub hs_digits: u8,
	/// The digits that goods under a classification need where its rule of origin speaks of more.
	pub finer: BoundedBTreeMap<Spelled<HsCode>, u8, ConstU32<MAX_FINER>>,
	/// The longest blanket period, in calendar months; 0 allows none.
	pub blanket_months: u8,
	/// Calendar months for which a certificate is accepted after the day of signature.
	pub accepted_months: u8,
	/// The time that the verification of a claim leaves for each step.
	pub verification: VerificationTimes,
	/// Codes that claim preference on an entry.
	pub claim_codes: BoundedBTreeSet<Spelled<Code>, ConstU32<MAX_CLAIM_CODES>>,
	/// True if a claim may rest on the importer's own knowledge, without a certificate.
	pub on_knowledge: bool,
	/// True if a claim for goods of low value needs no certificate.
	pub low_value_uncertified: bool,
}

impl ProfileForm {
	/// The profile typed here, or the first element that cannot be read. Reading makes no list longer.
	pub(crate) fn read<T: Config>(self) -> Result<Profile, Error<T>> {
		let day = |typed: Spelled<Date>| typed.read().map_err(Error::InvalidDate);
		let country = |typed: &Spelled<Country>| typed.read().map_err(Error::InvalidCountry);
		let parties: BTreeSet<_> = self.parties.iter().map(country).collect::<Result<_, _>>()?;
		let criteria: Vec<_> = self
			.criteria
			.into_iter()
			.map(CriterionForm::read)
			.collect::<Result<_, _>>()?;
		let claim_codes: BTreeSet<_> = self.claim_codes.iter().map(read_code).collect::<Result<_, _>>()?;
		Ok(Profile {
			in_force_from: day(self.in_force_from)?,
			in_force_until: self.in_force_until.map(day).transpose()?,
			parties: parties.try_into().unwrap_or_default(),
			criteria: BoundedVec::truncate_from(criteria),
			certifiers: self.certifiers,
			importer_may_be: self.importer_may_be,
			exporter_may_be: self.exporter_may_be,
			producer_may_be: self.producer_may_be,
			hs_digits: self.hs_digits,
			finer: read_finer(&self.finer)?.try_into().unwrap_or_default(),
			blanket_months: self.blanket_months,
			accepted_months: self.accepted_months,
			verification: self.verification,
			claim_codes: claim_codes.try_into().unwrap_or_default(),
			on_knowledge: self.on_knowledge,
			low_value_uncertified: self.low_value_uncertified,
		})
	}
}

impl CriterionForm {
	fn read<T>(self) -> Result<Criterion, Error<T>> {
		Ok(Criterion {
			code: read_code(&self.code)?,
			excluded_chapters: self.excluded_chapters,
		})
	}
}

fn read_code<T>(typed: &Spelled<Code>) -> Result<Code, Error<T>> {
	typed.read().map_err(Error::InvalidCode)
}

fn read_finer<T>(typed: &BTreeMap<Spelled<HsCode>, u8>) -> Result<BTreeMap<HsCode, u8>, Error<T>> {
	let mut finer = BTreeMap::new();
	for (place, (hs, digits)) in (0..=u8::MAX).zip(typed) {
		let hs = hs.read().map_err(|why| Error::InvalidHsCode(place, why))?;
		ensure!(finer.insert(hs, *digits).is_none(), Error::DuplicateHsCode);
	}
	Ok(finer)
}

impl From<Profile> for ProfileForm {
	/// The form in which the council would have typed it.
	fn from(profile: Profile) -> Self {
		let typed = |code: &Code| Spelled::from(code.clone());
		let parties: BTreeSet<_> = profile.parties.iter().copied().map(Spelled::from).collect();
		let criteria: Vec<_> = profile
			.criteria
			.iter()
			.map(|criterion| CriterionForm {
				code: typed(&criterion.code),
				excluded_chapters: criterion.excluded_chapters.clone(),
			})
			.collect();
		let finer: BTreeMap<_, _> = profile
			.finer
			.iter()
			.map(|(hs, digits)| (Spelled::from(*hs), *digits))
			.collect();
		let claim_codes: BTreeSet<_> = profile.claim_codes.iter().map(typed).collect();
		Self {
			in_force_from: profile.in_force_from.into(),
			in_force_until: profile.in_force_until.map(Into::into),
			parties: parties.try_into().unwrap_or_default(),
			criteria: BoundedVec::truncate_from(criteria),
			certifiers: profile.certifiers,
			importer_may_be: profile.importer_may_be,
			exporter_may_be: profile.exporter_may_be,
			producer_may_be: profile.producer_may_be,
			hs_digits: profile.hs_digits,
			finer: finer.try_into().unwrap_or_default(),
			blanket_months: profile.blanket_months,
			accepted_months: profile.accepted_months,
			verification: profile.verification,
			claim_codes: claim_codes.try_into().unwrap_or_default(),
			on_knowledge: profile.on_knowledge,
			low_value_uncertified: profile.low_value_uncertified,
		}
	}
}

//! The rules of an agreement, as data.

use crate::{Capacity, Config, Error, Party};
use bonafide_primitives::{scale, Code, Country, Date, HsCode, VerificationTimes};
use frame_support::{ensure, traits::ConstU32, BoundedBTreeMap, BoundedBTreeSet, BoundedVec};
use serde::{Deserialize, Serialize};

/// The most parties to one agreement.
pub const MAX_PARTIES: u32 = 32;

/// The most origin criteria of one agreement.
pub const MAX_CRITERIA: u32 = 16;

/// The most chapters that one criterion excludes.
pub const MAX_EXCLUDED_CHAPTERS: u32 = 16;

/// The most codes of one agreement for a claim on an entry.
pub const MAX_CLAIM_CODES: u32 = 8;

/// The most classifications of one agreement whose rules of origin speak of more digits.
pub const MAX_FINER: u32 = 32;

/// A word that may stand on a certificate in place of a party's name.
#[scale(copy, json)]
#[derive(PartialOrd, Ord)]
pub enum Placeholder {
	/// [`Party::OnRequest`].
	OnRequest,
	/// [`Party::Various`].
	Various,
	/// [`Party::Unknown`].
	Unknown,
}

impl Placeholder {
	/// The word that `party` is, if it is neither named nor sealed.
	pub const fn of(party: &Party) -> Option<Self> {
		match party {
			Party::Named { .. } | Party::Sealed(_) => None,
			Party::OnRequest => Some(Self::OnRequest),
			Party::Various => Some(Self::Various),
			Party::Unknown => Some(Self::Unknown),
		}
	}
}

/// One ground on which goods originate.
#[scale]
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Criterion {
	/// Its code on the certificate, such as `B`.
	pub code: Code,
	/// Chapters of the Harmonized System whose goods cannot originate on this ground.
	#[serde(default)]
	pub excluded_chapters: BoundedBTreeSet<u8, ConstU32<MAX_EXCLUDED_CHAPTERS>>,
}

/// One version of an agreement's rules.
#[scale]
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Profile {
	/// The first day on which it is in force.
	pub in_force_from: Date,
	/// The last day on which it is in force; `None` has no end.
	#[serde(default)]
	pub in_force_until: Option<Date>,
	/// Countries that are party to the agreement.
	pub parties: BoundedBTreeSet<Country, ConstU32<MAX_PARTIES>>,
	/// Grounds on which goods originate.
	pub criteria: BoundedVec<Criterion, ConstU32<MAX_CRITERIA>>,
	/// The capacities in which a company may certify.
	pub certifiers: BoundedBTreeSet<Capacity, ConstU32<3>>,
	/// The words that may stand in place of the importer's name.
	#[serde(default)]
	pub importer_may_be: BoundedBTreeSet<Placeholder, ConstU32<3>>,
	/// The words that may stand in place of the exporter's name where the producer certifies. Any other certifier names
	/// the exporter.
	#[serde(default)]
	pub exporter_may_be: BoundedBTreeSet<Placeholder, ConstU32<3>>,
	/// The words that may stand in place of the producer's name.
	#[serde(default)]
	pub producer_may_be: BoundedBTreeSet<Placeholder, ConstU32<3>>,
	/// The fewest digits of a good's classification.
	pub hs_digits: u8,
	/// The digits that goods under a classification need where its rule of origin speaks of more: 19 CFR
	/// 10.584(a)(3)(iv).
	#[serde(default)]
	pub finer: BoundedBTreeMap<HsCode, u8, ConstU32<MAX_FINER>>,
	/// The longest blanket period, in calendar months; 0 allows none.
	pub blanket_months: u8,
	/// Calendar months for which a certificate is accepted after the day of signature.
	pub accepted_months: u8,
	/// The time that the verification of a claim leaves for each step; a step has at least a day.
	pub verification: VerificationTimes,
	/// Codes that claim preference on an entry, such as `S+`.
	pub claim_codes: BoundedBTreeSet<Code, ConstU32<MAX_CLAIM_CODES>>,
	/// True if a claim may rest on the importer's own knowledge, without a certificate.
	pub on_knowledge: bool,
	/// True if a claim for goods of low value needs no certificate: USMCA article 5.5, CAFTA-DR article 4.16, up to
	/// US$2,500.
	#[serde(default)]
	pub low_value_uncertified: bool,
}

impl Profile {
	/// Refuses a profile that cannot serve as the rules of an agreement.
	pub fn ensure_sound<T: Config>(&self) -> Result<(), Error<T>> {
		let until = self.in_force_until;
		ensure!(
			until.is_none_or(|until| self.in_force_from <= until),
			Error::<T>::ReversedDates
		);
		ensure!(!self.parties.is_empty(), Error::<T>::EmptyParties);
		ensure!(!self.criteria.is_empty(), Error::<T>::EmptyCriteria);
		ensure!(!self.certifiers.is_empty(), Error::<T>::EmptyCertifiers);
		ensure!(!self.claim_codes.is_empty(), Error::<T>::EmptyClaimCodes);
		let mut codes = self
			.criteria
			.iter()
			.map(|criterion| &criterion.code)
			.chain(&*self.claim_codes);
		ensure!(codes.all(|code| !code.as_str().is_empty()), Error::<T>::BlankCode);
		for (at, criterion) in self.criteria.iter().enumerate() {
			let is_first = self.criteria.iter().position(|other| other.code == criterion.code) == Some(at);
			ensure!(is_first, Error::<T>::DuplicateCriterion);
			ensure!(
				criterion
					.excluded_chapters
					.iter()
					.all(|chapter| (1..=99).contains(chapter)),
				Error::<T>::InvalidChapter
			);
		}
		let mut digits = self.finer.values().chain([&self.hs_digits]);
		ensure!(
			digits.all(|digits| (6..=10).contains(digits)),
			Error::<T>::InvalidHsDigits
		);
		ensure!(self.accepted_months > 0, Error::<T>::ZeroAcceptedMonths);
		let VerificationTimes {
			answer_days,
			objection_days,
			determination_days,
		} = self.verification;
		let steps = [answer_days, objection_days, determination_days];
		ensure!(!steps.contains(&0), Error::<T>::ZeroVerificationDays);
		Ok(())
	}

	/// True if it is in force on this day, had no later version taken its place.
	pub fn runs_on(&self, day: Date) -> bool {
		self.in_force_from <= day && self.in_force_until.is_none_or(|until| day <= until)
	}

	/// Its criterion of this code.
	pub fn criterion(&self, code: &Code) -> Option<&Criterion> {
		self.criteria.iter().find(|criterion| criterion.code == *code)
	}

	/// True if `hs` has as many digits as the rules for such goods need.
	pub fn is_fine_enough(&self, hs: &HsCode) -> bool {
		let finer = self.finer.iter().filter(|(of, _)| of.agrees_with(hs));
		let needed = finer.map(|(_, digits)| *digits).chain([self.hs_digits]).max();
		needed.is_none_or(|needed| usize::from(needed) <= hs.digits().len())
	}

	/// True if `placeholder` may stand for the party `which` when `certifier` certifies.
	pub fn leaves_open(&self, which: Capacity, placeholder: Placeholder, certifier: Capacity) -> bool {
		match which {
			Capacity::Importer => self.importer_may_be.contains(&placeholder),
			Capacity::Exporter => certifier == Capacity::Producer && self.exporter_may_be.contains(&placeholder),
			Capacity::Producer => self.producer_may_be.contains(&placeholder),
		}
	}

	/// True if a blanket period may run from `from` to `until`, both days included.
	pub fn allows_blanket(&self, from: Date, until: Date) -> bool {
		from.plus_months(self.blanket_months.into())
			.is_none_or(|end| until < end)
	}

	/// The last day on which a certificate is accepted that was signed on this day, which itself does not count.
	pub fn accepted_until(&self, signed_on: Date) -> Date {
		signed_on.plus_months(self.accepted_months.into()).unwrap_or(Date::MAX)
	}
}

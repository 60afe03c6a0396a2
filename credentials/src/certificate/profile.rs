//! The judgment of a certificate by its agreement's profile: that which the chain makes when the certificate is
//! anchored, made at the desk before it is signed.

use super::{Capacity, Certificate, ChainParty};
use crate::{Document, Refusal};
use bonafide_primitives::{Agreement, Code, Country, Date, HsCode};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The profiles with which a chain begins, each agreement's in the order in which they came into force.
const KNOWN: &str = include_str!("../../../runtime/src/agreements.json");

/// The rules of an agreement, as the council sets them, as far as a certificate is judged by them. What customs alone
/// needs is passed over.
#[derive(Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub struct Profile {
	/// The first day on which it is in force.
	pub in_force_from: Date,
	/// The last day on which it is in force; `None` has no end.
	#[serde(default)]
	pub in_force_until: Option<Date>,
	/// Countries that are party to the agreement.
	pub parties: BTreeSet<Country>,
	/// Grounds on which goods originate.
	pub criteria: Vec<Criterion>,
	/// The capacities in which a company may certify.
	pub certifiers: Vec<Capacity>,
	/// The words that may stand in place of the importer's name.
	#[serde(default)]
	pub importer_may_be: Vec<Word>,
	/// The words that may stand in place of the exporter's name where the producer certifies, and nobody else does.
	#[serde(default)]
	pub exporter_may_be: Vec<Word>,
	/// The words that may stand in place of the producer's name.
	#[serde(default)]
	pub producer_may_be: Vec<Word>,
	/// The fewest digits of a good's classification.
	pub hs_digits: u8,
	/// The digits that goods under a classification need where its rule of origin speaks of more.
	#[serde(default)]
	pub finer: BTreeMap<HsCode, u8>,
	/// The longest blanket period, in calendar months.
	pub blanket_months: u8,
	/// Calendar months for which a certificate is accepted after the day of signature.
	pub accepted_months: u8,
}

/// One ground on which goods originate.
#[derive(Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub struct Criterion {
	/// Its code on the certificate, such as `B`.
	pub code: Code,
	/// Chapters of the Harmonized System whose goods cannot originate on this ground.
	#[serde(default)]
	pub excluded_chapters: BTreeSet<u8>,
}

/// A word in place of a party's name, as the chain records it.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub enum Word {
	/// Told to the importing authority when it asks.
	OnRequest,
	/// Several companies.
	Various,
	/// Not known to the certifier.
	Unknown,
}

/// The profiles with which a chain begins, of an agreement. None of one that is not known here.
pub fn known(agreement: &Agreement) -> Vec<Profile> {
	let mut known: BTreeMap<String, Vec<Profile>> =
		serde_json::from_str(KNOWN).expect("the profiles of the runtime are profiles");
	known.remove(agreement.as_str()).unwrap_or_default()
}

/// The refusals that a certificate would meet on the chain, were it anchored on the day `today`, by the `versions` of
/// its agreement's profile, the first first.
pub fn faults(certificate: &Certificate, versions: &[Profile], today: Date) -> Vec<Refusal> {
	let signed_on = certificate.signed_on;
	if signed_on > today {
		return vec![Refusal::new(
			"signedOn",
			format!("is {signed_on}, a day to come: today is {today}"),
		)];
	}
	let begun = versions.iter().rev().find(|profile| profile.in_force_from <= signed_on);
	let Some(profile) = begun.filter(|profile| profile.in_force_until.is_none_or(|until| signed_on <= until)) else {
		let agreement = &certificate.agreement;
		return vec![Refusal::new(
			"signedOn",
			format!(
				"is {signed_on}, and {agreement} was not in force on that day: it {}",
				in_force(versions)
			),
		)];
	};
	let mut faults = Vec::new();
	let last = profile.accepted_until(signed_on);
	if last < today {
		let reason = format!("is {signed_on}: it was accepted until {last}, and today is {today}");
		faults.push(Refusal::new("signedOn", reason));
	}
	profile.judge(certificate, &mut faults);
	faults
}

/// True if an agreement of these `versions` has ended by `today`: a certificate under it is written down to be kept,
/// and not to be claimed under.
pub fn has_ended(versions: &[Profile], today: Date) -> bool {
	let last = versions.last().and_then(|profile| profile.in_force_until);
	last.is_some_and(|until| until < today)
}

/// The days of all `versions`, in words.
fn in_force(versions: &[Profile]) -> String {
	let days = |profile: &Profile| match profile.in_force_until {
		Some(until) => format!("is in force from {} until {until}", profile.in_force_from),
		None => format!("is in force from {} on", profile.in_force_from),
	};
	let days: Vec<_> = versions.iter().map(days).collect();
	match days.is_empty() {
		true => "is never in force".into(),
		false => days.join(", and "),
	}
}

impl Profile {
	/// The last day on which a certificate is accepted that was signed on this day.
	fn accepted_until(&self, signed_on: Date) -> Date {
		signed_on.plus_months(self.accepted_months.into()).unwrap_or(Date::MAX)
	}

	fn judge(&self, certificate: &Certificate, faults: &mut Vec<Refusal>) {
		let mut fault = |field: String, reason: String| faults.push(Refusal::new(field, reason));
		let agreement = &certificate.agreement;
		if !self.certifiers.contains(&certificate.certification) {
			let may: Vec<_> = self.certifiers.iter().map(Capacity::to_string).collect();
			let reason = format!("is {}, and must be {}", certificate.certification, may.join(" or "));
			fault("certification".into(), reason);
		}
		let form = certificate.form();
		for (capacity, party) in [
			(Capacity::Exporter, &form.exporter),
			(Capacity::Producer, &form.producer),
			(Capacity::Importer, &form.importer),
		] {
			match party {
				ChainParty::Named { country, .. } if !self.parties.contains(country) => {
					let at = match capacity == certificate.certification {
						true => "certifier".into(),
						false => capacity.to_string(),
					};
					fault(format!("{at}.address.country"), self.outside(agreement, country));
				}
				ChainParty::Named { .. } | ChainParty::Sealed(_) => {}
				ChainParty::OnRequest => self.judge_word(capacity, Word::OnRequest, certificate, &mut fault),
				ChainParty::Various => self.judge_word(capacity, Word::Various, certificate, &mut fault),
				ChainParty::Unknown => self.judge_word(capacity, Word::Unknown, certificate, &mut fault),
			}
		}
		if let Some(period) = certificate.blanket_period {
			let end = period.from.plus_months(self.blanket_months.into());
			if end.is_some_and(|end| end <= period.until) {
				let reason = format!(
					"is {}, and a blanket period has at most {} months",
					period.until, self.blanket_months
				);
				fault("blanketPeriod.until".into(), reason);
			}
			let last = self.accepted_until(certificate.signed_on);
			if last < period.from {
				let reason = format!("is {}, and the certificate is accepted until {last}", period.from);
				fault("blanketPeriod.from".into(), reason);
			}
		}
		for (at, good) in certificate.goods.iter().enumerate() {
			let digits = self.digits(&good.hs);
			if good.hs.digits().len() < usize::from(digits) {
				let reason = format!("is {}, and goods under it need {digits} digits", good.hs);
				fault(format!("goods[{at}].hs"), reason);
			}
			match self.criteria.iter().find(|criterion| criterion.code == good.criterion) {
				None => {
					let codes: Vec<_> = self.criteria.iter().map(|criterion| criterion.code.as_str()).collect();
					let reason = format!("is {}, and must be one of {}", good.criterion, codes.join(", "));
					fault(format!("goods[{at}].criterion"), reason);
				}
				Some(criterion) if criterion.excluded_chapters.contains(&good.hs.chapter()) => {
					let (hs, code) = (good.hs, &good.criterion);
					let reason = format!(
						"is {hs}, and goods of chapter {} cannot originate under {code}",
						hs.chapter()
					);
					fault(format!("goods[{at}].hs"), reason);
				}
				Some(_) => {}
			}
			if !self.parties.contains(&good.origin) {
				fault(format!("goods[{at}].origin"), self.outside(agreement, &good.origin));
			}
		}
	}

	/// A word stands for the party `capacity`.
	fn judge_word(
		&self,
		capacity: Capacity,
		word: Word,
		certificate: &Certificate,
		fault: &mut impl FnMut(String, String),
	) {
		let may_be: &[Word] = match capacity {
			Capacity::Importer => &self.importer_may_be,
			Capacity::Exporter if certificate.certification == Capacity::Producer => &self.exporter_may_be,
			Capacity::Exporter => &[],
			Capacity::Producer => &self.producer_may_be,
		};
		if !may_be.contains(&word) {
			let said = match word {
				Word::OnRequest => "available on request",
				Word::Various => "various",
				Word::Unknown => "unknown, or missing",
			};
			let reason = format!("is {said}, and must be named or sealed under {}", certificate.agreement);
			fault(capacity.to_string(), reason);
		}
	}

	/// The digits that goods classified as `hs` need.
	fn digits(&self, hs: &HsCode) -> u8 {
		let finer = self.finer.iter().filter(|(of, _)| of.agrees_with(hs));
		finer.map(|(_, digits)| *digits).fold(self.hs_digits, u8::max)
	}

	fn outside(&self, agreement: &Agreement, country: &Country) -> String {
		let parties: Vec<_> = self.parties.iter().map(Country::to_string).collect();
		format!("is {country}, which is no party to {agreement}: {}", parties.join(", "))
	}
}

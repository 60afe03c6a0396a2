//! Each call at its worst: an agreement with all lists full, and as many versions as can be.

use crate::{judging::Judged, pallet::*, *};
use alloc::{
	boxed::Box,
	collections::{BTreeMap, BTreeSet},
	format,
	string::String,
	vec,
	vec::Vec,
};
use bonafide_primitives::{
	retention::MAX_VISITS, Agreement, ClaimedOrigin, Clock, Code, Country, Date, Digest, Entities, Gtin, HsCode, Lei,
	Moment, Role, SealForm,
};
use frame_benchmarking::v2::*;
use frame_support::{traits::EnsureOrigin, weights::Weight, BoundedVec};
use frame_system::RawOrigin;

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_profile() -> Result<(), BenchmarkError> {
		let origin = T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let profile = full_profile(Date::MAX, countries(), claim_codes());
		fill_agreement::<T>(&agreement(), full_profile(T::Time::today(), countries(), claim_codes()));
		// The last but one of as many versions as can be; it is asked whether the oldest is long over.
		Versions::<T>::mutate(agreement(), |versions| versions.as_mut().unwrap().pop());
		let name = agreement().into();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, name, Box::new(profile.into()));

		assert_eq!(Versions::<T>::decode_len(agreement()), Some(MAX_VERSIONS as usize));
		Ok(())
	}

	#[benchmark]
	fn issue(n: Linear<1, { MAX_GOODS }>) {
		let exporter = admit_parties::<T>();
		fill_agreement::<T>(&agreement(), full_profile(T::Time::today(), countries(), claim_codes()));

		#[extrinsic_call]
		_(RawOrigin::Signed(exporter), digest(1), Box::new(form::<T>(n)));

		assert!(Certificates::<T>::contains_key(digest(1)));
	}

	#[benchmark]
	fn withdraw(n: Linear<1, { MAX_GOODS }>) {
		let exporter = admit_parties::<T>();
		Pallet::<T>::anchor(digest(1), full_certificate::<T>(n));

		#[extrinsic_call]
		_(RawOrigin::Signed(exporter), digest(1));

		let certificate = Certificates::<T>::get(digest(1)).unwrap();
		assert_eq!(certificate.state, CertificateState::Withdrawn { at: T::Time::now() });
	}

	/// `n`: goods on the new certificate; `o`: on the old one.
	#[benchmark]
	fn supersede(n: Linear<1, { MAX_GOODS }>, o: Linear<1, { MAX_GOODS }>) {
		let exporter = admit_parties::<T>();
		Pallet::<T>::anchor(digest(1), full_certificate::<T>(o));

		#[extrinsic_call]
		_(
			RawOrigin::Signed(exporter),
			digest(1),
			digest(2),
			Box::new(form::<T>(n)),
		);

		let certificate = Certificates::<T>::get(digest(1)).unwrap();
		assert_eq!(
			certificate.state,
			CertificateState::Superseded {
				superseded_by: digest(2),
				at: T::Time::now()
			}
		);
	}

	/// `n`: certificates visited, each under its own agreement and at the end of its retention.
	#[benchmark]
	fn sweep(n: Linear<0, { MAX_VISITS }>) {
		admit_parties::<T>();
		let Judged { certificate, envelopes } = full_certificate::<T>(MAX_GOODS);
		for number in 0..n {
			let agreement: Agreement = format!("AGREEMENT-{number:06}").as_str().try_into().unwrap();
			fill_agreement::<T>(&agreement, full_profile(T::Time::today(), countries(), claim_codes()));
			let certificate = Certificate {
				agreement,
				..certificate.clone()
			};
			let envelopes = envelopes.clone();
			Pallet::<T>::anchor(digest(number), Judged { certificate, envelopes });
		}

		#[block]
		{
			Pallet::<T>::sweep(Moment::MAX, Weight::MAX);
		}

		assert_eq!(Certificates::<T>::iter().count(), 0);
		assert_eq!(Pruned::<T>::iter().count() as u32, n);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

/// Anchors a single-shipment certificate of the importer that claims, on whose last good `claim` can rest.
pub(crate) fn prepare<T: Config>(seed: u32, claim: &ClaimedOrigin) -> Digest {
	let parties = countries()
		.into_iter()
		.take(MAX_PARTIES as usize - 1)
		.chain([claim.country])
		.collect();
	let codes = claim_codes()
		.into_iter()
		.take(MAX_CLAIM_CODES as usize - 1)
		.chain([claim.code.clone()])
		.collect();
	fill_agreement::<T>(&claim.agreement, full_profile(claim.on, parties, codes));

	let party = Party::Named {
		lei: claim.importer,
		country: claim.country,
	};
	let mut goods: Vec<Good> = (0..MAX_GOODS).map(good).collect();
	goods.pop();
	goods.push(Good {
		hs: claim.hs,
		gtin: claim.gtin,
		criterion: code(0),
		origin: claim.country,
	});
	let certificate = Certificate {
		agreement: claim.agreement.clone(),
		version: 1,
		certifier: Capacity::Importer,
		issuer: claim.importer,
		signed_on: claim.on,
		exporter: party,
		producer: Party::Named {
			lei: claim.manufacturer.unwrap_or(claim.importer),
			country: claim.country,
		},
		importer: party,
		cover: Cover::Single,
		holder: None,
		goods: goods.try_into().unwrap(),
		anchored: T::Time::now(),
		state: CertificateState::Active,
		used: None,
	};
	let envelopes = Vec::new();
	Pallet::<T>::anchor(digest(seed), Judged { certificate, envelopes });
	digest(seed)
}

/// Admits the parties to the trade, and customs with a key to be sealed to; returns the exporter's account.
fn admit_parties<T: Config>() -> T::AccountId {
	for which in Capacity::ALL {
		T::Entities::prepare(&lei(which), &account(name(which), 0, 0), &Role::ALL);
	}
	T::Entities::prepare(&customs(), &account("customs", 0, 0), &Role::ALL);
	T::Entities::prepare_key(&customs(), 1);
	account(name(Capacity::Exporter), 0, 0)
}

fn customs() -> Lei {
	Lei::with_check_digits("BENCHMARK000000009").unwrap()
}

fn name(which: Capacity) -> &'static str {
	match which {
		Capacity::Importer => "importer",
		Capacity::Exporter => "exporter",
		Capacity::Producer => "producer",
	}
}

fn lei(which: Capacity) -> Lei {
	Lei::with_check_digits(&format!("BENCHMARK{:09}", which as u8)).unwrap()
}

fn digest(seed: u32) -> Digest {
	let mut id = [1; 32];
	id[..4].copy_from_slice(&seed.to_be_bytes());
	Digest::from(id)
}

/// The longest name there is.
fn agreement() -> Agreement {
	"AGREEMENT-FILLED".try_into().unwrap()
}

/// One of the longest codes there are.
fn code(number: u32) -> Code {
	format!("{number:04}").as_str().try_into().unwrap()
}

fn claim_codes() -> BTreeSet<Code> {
	(0..MAX_CLAIM_CODES).map(code).collect()
}

/// The first assigned codes, as many as an agreement can have parties.
fn countries() -> BTreeSet<Country> {
	let letters = || 'A'..='Z';
	let pairs = letters().flat_map(|first| letters().map(move |second| String::from_iter([first, second])));
	pairs
		.filter_map(|pair| pair.parse().ok())
		.take(MAX_PARTIES as usize)
		.collect()
}

fn last_country() -> Country {
	*countries().last().unwrap()
}

fn full_profile(in_force_from: Date, parties: BTreeSet<Country>, claim_codes: BTreeSet<Code>) -> Profile {
	let chapters: BTreeSet<u8> = (1..).take(MAX_EXCLUDED_CHAPTERS as usize).collect();
	let criterion = |number| Criterion {
		code: code(number),
		excluded_chapters: chapters.clone().try_into().unwrap(),
	};
	let placeholders = BTreeSet::from([Placeholder::OnRequest, Placeholder::Various, Placeholder::Unknown]);
	let certifiers = BTreeSet::from([Capacity::Importer, Capacity::Exporter, Capacity::Producer]);
	Profile {
		in_force_from,
		in_force_until: Some(Date::MAX),
		parties: parties.try_into().unwrap(),
		criteria: (0..MAX_CRITERIA).map(criterion).collect::<Vec<_>>().try_into().unwrap(),
		certifiers: certifiers.try_into().unwrap(),
		importer_may_be: placeholders.clone().try_into().unwrap(),
		exporter_may_be: placeholders.clone().try_into().unwrap(),
		producer_may_be: placeholders.try_into().unwrap(),
		hs_digits: 6,
		finer: (0..MAX_FINER)
			.map(|number| (format!("95{number:08}").parse().unwrap(), 10))
			.collect::<BTreeMap<_, _>>()
			.try_into()
			.unwrap(),
		blanket_months: 12,
		accepted_months: 48,
		verification: bonafide_primitives::VerificationTimes {
			answer_days: 30,
			objection_days: 30,
			determination_days: 120,
		},
		claim_codes: claim_codes.try_into().unwrap(),
		on_knowledge: false,
		low_value_uncertified: false,
	}
}

/// Makes `profile` the last version of `agreement`, with as many before it as can be.
fn fill_agreement<T: Config>(agreement: &Agreement, profile: Profile) {
	let versions: Vec<_> = (1..=MAX_VERSIONS)
		.map(|version| (version, profile.in_force_from))
		.collect();
	for (version, _) in &versions {
		Profiles::<T>::insert(agreement, version, &profile);
	}
	Versions::<T>::insert(agreement, BoundedVec::truncate_from(versions));
}

/// A good of the longest spelling, different for each number.
fn good(number: u32) -> Good {
	Good {
		hs: format!("96{number:08}").parse::<HsCode>().unwrap(),
		gtin: Some(Gtin::with_check_digit(&format!("952{number:010}")).unwrap()),
		criterion: code(MAX_CRITERIA - 1),
		origin: last_country(),
	}
}

fn form<T: Config>(goods: u32) -> CertificateForm {
	let sealed = || PartyForm::Sealed {
		commitment: digest(0),
		envelope: Some(EnvelopeForm {
			seal: SealForm {
				customs: customs().into(),
				key: 1,
			},
			sealed: vec![0; MAX_SEALED as usize].try_into().unwrap(),
		}),
	};
	let good_form = |number| {
		let Good {
			hs,
			gtin,
			criterion,
			origin,
		} = good(number);
		GoodForm {
			hs: hs.into(),
			gtin: gtin.map(Into::into),
			criterion: criterion.clone().into(),
			origin: origin.into(),
		}
	};
	CertificateForm {
		agreement: agreement().into(),
		certifier: Capacity::Exporter,
		signed_on: T::Time::today().into(),
		exporter: PartyForm::Named {
			lei: lei(Capacity::Exporter).into(),
			country: Some(last_country().into()),
		},
		producer: sealed(),
		importer: sealed(),
		cover: CoverForm::Blanket {
			from: T::Time::today().into(),
			until: T::Time::today().into(),
		},
		holder: Some([7; 32].into()),
		goods: (0..goods).map(good_form).collect(),
	}
}

/// A certificate of the exporter for so many goods, sealed as far as can be, under an agreement with all lists full.
fn full_certificate<T: Config>(goods: u32) -> Judged {
	fill_agreement::<T>(&agreement(), full_profile(T::Time::today(), countries(), claim_codes()));
	Pallet::<T>::judge(digest(1), lei(Capacity::Exporter), form::<T>(goods))
		.ok()
		.unwrap()
}

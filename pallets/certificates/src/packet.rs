//! The claim packet: for each line of goods that an importer is about to enter, the certificate to claim under.
//!
//! Judged as filing will judge it, by the same code. What a stranger certified does not cover these goods, though they
//! be of one kind and it name the importer: only a certificate of a supplier told is claimed under. One of another
//! certifier that names the importer is no more than a hint, to see whether it is a supplier.
//!
//! A certificate that names an importer since merged into another is found for the one that it names.

use crate::{
	claiming::Wanted,
	count,
	listing::{Goods, Heading, Rank},
	pallet::*,
	Certificate, Cover, Good,
};
use alloc::{collections::BTreeSet, vec::Vec};
use bonafide_primitives::{CertificateRefusal, Certificates as _, Code, Date, Digest, HsCode, Lei};
use core::marker::PhantomData;
use frame_support::ensure;

/// The most certificates of one supplier that are looked at for a line.
const MAX_OF_SUPPLIER: usize = 32;

/// The most of them under one heading and of one rank.
const MAX_OF_RANK: usize = 8;

/// The most certifiers that are looked up for a line besides its suppliers.
const MAX_OTHERS: usize = 16;

/// The most certificates of each of those that are looked at.
const MAX_OF_OTHER: usize = 4;

/// The certificates to claim under, line by line of one entry.
pub struct ClaimPacket<T> {
	importer: Lei,
	on: Date,
	is_denied: fn(&Digest) -> bool,
	/// Goods of single-shipment certificates that answer for earlier lines.
	taken: BTreeSet<(Digest, u8)>,
	config: PhantomData<T>,
}

/// A line of goods to enter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LineOfGoods {
	/// The goods.
	pub wanted: Wanted,
	/// The entity that made them. A certificate that names another producer does not cover them.
	pub manufacturer: Option<Lei>,
	/// Others that may have certified them, such as the seller and the owner of the product.
	pub suppliers: Vec<Lei>,
}

/// The basis that a claim can rest on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Basis {
	/// The certificate's digest.
	pub id: Digest,
	/// The certificate.
	pub certificate: Certificate,
	/// The good on it that answers for the line.
	pub good: Good,
	/// The classification to enter.
	pub hs: HsCode,
	/// The claim's code.
	pub code: Code,
	/// The last day on which it can be claimed under.
	pub until: Date,
	/// True if its certifier is not in good standing.
	pub doubted: bool,
	/// The number of other certificates, of those looked at, that would have served as well.
	pub others: u32,
}

/// Nothing was found, for a reason.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Miss {
	/// The reason.
	pub reason: MissReason,
	/// The certificate that came nearest, if any came near.
	pub certificate: Option<Digest>,
}

/// The reason that no claim can rest on a certificate.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MissReason {
	/// None is listed for these goods that names the importer, or that a supplier told has issued for any.
	NotCovered,
	/// It would serve, and its certifier was not told as a supplier.
	SupplierNotTold,
	/// Customs has found goods under it not to originate.
	Denied,
	/// A claim under it would be refused.
	Refused(CertificateRefusal),
}

impl MissReason {
	/// A measure of how near it came: a certificate for other goods is farther off than one for these that no longer,
	/// or not yet, holds.
	const fn nearness(self) -> u8 {
		use CertificateRefusal as Why;
		match self {
			Self::NotCovered => 0,
			Self::Refused(Why::ClassificationNotCovered) => 1,
			Self::Refused(Why::ProductNotCovered) => 2,
			Self::Refused(Why::OtherOrigin | Why::OriginOutsideParties) => 3,
			Self::Refused(Why::OtherProducer) => 4,
			Self::Denied | Self::Refused(Why::AgreementNotInForce) => 5,
			Self::Refused(Why::Expired | Why::Superseded | Why::Withdrawn) => 6,
			Self::Refused(_) => 7,
			Self::SupplierNotTold => 8,
		}
	}
}

impl From<CertificateRefusal> for MissReason {
	fn from(refusal: CertificateRefusal) -> Self {
		Self::Refused(refusal)
	}
}

impl<T: Config> ClaimPacket<T> {
	/// An empty packet, for claims by `importer` on the day `on`. `is_denied` tells of a certificate whether customs
	/// has found goods under it not to originate.
	pub const fn new(importer: Lei, on: Date, is_denied: fn(&Digest) -> bool) -> Self {
		Self {
			importer,
			on,
			is_denied,
			taken: BTreeSet::new(),
			config: PhantomData,
		}
	}

	/// Adds `line`: what its claim can rest on beside those of the lines before. Certifiers in good standing go before
	/// others, blanket certificates before those for a single shipment, what says most before what says less, and then
	/// the one that holds longest.
	pub fn add(&mut self, line: &LineOfGoods) -> Result<Basis, Miss> {
		let mut nearest = Miss {
			reason: MissReason::NotCovered,
			certificate: None,
		};
		// Of others no more is told than of the suppliers: strangers could say anything.
		let mut nearness = (false, nearest.reason.nearness());
		let mut hits = Vec::new();
		let mut seen = BTreeSet::new();
		for (is_told, id) in self.candidates(line).filter(|(_, id)| seen.insert(*id)) {
			let Some(certificate) = Certificates::<T>::get(id) else {
				continue;
			};
			match self.answer(line, id, &certificate) {
				Ok((place, good, code)) if is_told => {
					let good = good.clone();
					let is_in_good_standing = !Pallet::<T>::is_doubted(&id);
					let agrees = line.wanted.tariff.agrees_with(&good.hs);
					let is_blanket = certificate.cover != Cover::Single;
					let merit = (is_in_good_standing, is_blanket, (agrees, good.says()));
					hits.push((merit, id, certificate, place, good, code));
				}
				answer => {
					let reason = answer.err().unwrap_or(MissReason::SupplierNotTold);
					if nearness < (is_told, reason.nearness()) {
						nearness = (is_told, reason.nearness());
						let certificate = Some(id);
						nearest = Miss { reason, certificate };
					}
				}
			}
		}
		let others = count(hits.len()).saturating_sub(1);
		// Of those that are alike the first, which holds longest.
		let best = hits.into_iter().rev().max_by_key(|(merit, ..)| *merit);
		let ((is_in_good_standing, ..), id, certificate, place, good, code) = best.ok_or(nearest)?;
		if certificate.cover == Cover::Single {
			self.taken.insert((id, place));
		}
		Ok(Basis {
			until: Pallet::<T>::validity_of(&certificate).map_or(self.on, |validity| validity.until),
			doubted: !is_in_good_standing,
			hs: line.wanted.tariff.entered(good.hs),
			id,
			certificate,
			good,
			code,
			others,
		})
	}

	/// The good by which the certificate `id` answers for `line`, and the code to claim under.
	fn answer<'a>(
		&self,
		line: &LineOfGoods,
		id: Digest,
		certificate: &'a Certificate,
	) -> Result<(u8, &'a Good, Code), MissReason> {
		let is_free = |place| certificate.used.is_none() && !self.taken.contains(&(id, place));
		let answering = certificate.answering(&line.wanted, is_free);
		if let Err(refusal) = answering {
			// Goods that are used up are the right ones; the rest is looked at first.
			ensure!(refusal == CertificateRefusal::AlreadyUsed, refusal);
		}
		ensure!(
			Pallet::<T>::can_be_of(certificate, line.manufacturer.as_ref()),
			CertificateRefusal::OtherProducer
		);
		ensure!(!(self.is_denied)(&id), MissReason::Denied);
		let (_, profile) =
			Pallet::<T>::in_force(&certificate.agreement, self.on).ok_or(CertificateRefusal::AgreementNotInForce)?;
		Pallet::<T>::ensure_serves(certificate, &self.importer, self.on)?;
		let (place, good) = answering?;
		ensure!(
			profile.parties.contains(&good.origin),
			CertificateRefusal::OriginOutsideParties
		);
		let code = profile
			.claim_codes
			.first()
			.ok_or(CertificateRefusal::ClaimCodeUnknown)?;
		Ok((place, good, code.clone()))
	}

	/// The certificates that may cover `line`, and whether each is of a supplier told: those come first.
	fn candidates<'a>(&'a self, line: &'a LineOfGoods) -> impl Iterator<Item = (bool, Digest)> + 'a {
		let subheading = line.wanted.tariff.subheading().map(Goods::Subheading);
		let goods: Vec<_> = line
			.wanted
			.gtin
			.map(Goods::Product)
			.into_iter()
			.chain(subheading)
			.collect();
		let under = |importer| {
			goods.iter().map(move |goods| Heading {
				importer,
				goods: *goods,
			})
		};
		let named: Vec<_> = under(Some(self.importer)).collect();
		let all: Vec<_> = named.iter().copied().chain(under(None)).collect();

		let told = line.manufacturer.iter().chain(&line.suppliers).chain([&self.importer]);
		let told: BTreeSet<_> = told.copied().collect();
		let others: BTreeSet<_> = named
			.iter()
			.flat_map(|heading| Pallet::<T>::certifiers_under(*heading).take(MAX_OTHERS))
			.filter(|certifier| !told.contains(certifier))
			.take(MAX_OTHERS)
			.collect();
		let of_told = told.into_iter().flat_map(move |certifier| {
			let certificates = Self::certificates_of(certifier, all.clone()).take(MAX_OF_SUPPLIER);
			certificates.map(|id| (true, id))
		});
		let of_others = others.into_iter().flat_map(move |certifier| {
			let certificates = Self::certificates_of(certifier, named.clone()).take(MAX_OF_OTHER);
			certificates.map(|id| (false, id))
		});
		of_told.chain(of_others)
	}

	/// The certificates that `certifier` has issued, as listed under `headings`: the best rank first, and in it those
	/// that hold longest.
	fn certificates_of(certifier: Lei, headings: Vec<Heading>) -> impl Iterator<Item = Digest> {
		[Rank::Blanket, Rank::Single, Rank::Over]
			.into_iter()
			.flat_map(move |rank| {
				let listed = move |heading| Pallet::<T>::listed(heading, certifier, rank).take(MAX_OF_RANK);
				headings.clone().into_iter().flat_map(listed)
			})
	}
}

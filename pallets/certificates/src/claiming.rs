//! Claims to preference that rest on certificates.

use crate::{pallet::*, Certificate, CertificateState, Cover, Good, Party, Use};
use alloc::vec::Vec;
use bonafide_primitives::{Agreement, CertificateRefusal, ClaimedOrigin, Date, Digest, Lei, VerificationTimes};
use frame_support::{ensure, pallet_prelude::DispatchResult};

/// A good on a certificate, and its place there.
type Placed<'a> = (u8, &'a Good);

impl<T: Config> bonafide_primitives::Certificates for Pallet<T> {
	fn check(claim: &ClaimedOrigin) -> Result<(), CertificateRefusal> {
		Self::basis(claim).map(|_| ())
	}

	fn certifier(id: &Digest) -> Option<Lei> {
		Self::validity(id).map(|validity| validity.issuer)
	}

	fn verification_times(agreement: &Agreement, on: Date) -> Option<VerificationTimes> {
		Self::in_force(agreement, on).map(|(_, profile)| profile.verification)
	}

	fn use_up(claim: &ClaimedOrigin) -> DispatchResult {
		let Some((id, certificate, good)) = Self::basis(claim).map_err(Error::<T>::ClaimRefused)? else {
			return Ok(());
		};
		if certificate.cover == Cover::Single {
			let entry = claim.entry;
			let used = certificate.used.unwrap_or(Use { entry, goods: 0 }).with(good);
			Certificates::<T>::insert(
				id,
				Certificate {
					used: Some(used),
					..certificate
				},
			);
			Self::deposit_event(Event::Used { id, entry, good });
		}
		Ok(())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(seed: u32, claim: &ClaimedOrigin) -> Digest {
		crate::benchmarking::prepare::<T>(seed, claim)
	}
}

impl<T: Config> Pallet<T> {
	/// What `claim` rests on: a certificate, with its digest and the place of the good that answers the claim, or `None`
	/// for the importer's own knowledge.
	fn basis(claim: &ClaimedOrigin) -> Result<Option<(Digest, Certificate, u8)>, CertificateRefusal> {
		ensure!(
			LatestVersion::<T>::contains_key(&claim.agreement),
			CertificateRefusal::AgreementUnknown
		);
		let (_, profile) = Self::in_force(&claim.agreement, claim.on).ok_or(CertificateRefusal::AgreementNotInForce)?;
		ensure!(
			profile.claim_codes.contains(&claim.code),
			CertificateRefusal::ClaimCodeUnknown
		);
		ensure!(
			profile.parties.contains(&claim.country),
			CertificateRefusal::OriginOutsideParties
		);
		let Some(id) = claim.certificate else {
			ensure!(profile.on_knowledge, CertificateRefusal::CertificateMissing);
			return Ok(None);
		};

		let certificate = Certificates::<T>::get(id).ok_or_else(|| Self::refusal_without(&id))?;
		// The importer must hold the certificate before it claims.
		ensure!(
			Date::from_moment(certificate.anchored) <= claim.on,
			CertificateRefusal::CertificateUnknown
		);
		ensure!(
			certificate.agreement == claim.agreement,
			CertificateRefusal::OtherAgreement
		);
		if let Some(refusal) = certificate.state.refusal() {
			return Err(refusal);
		}
		let judged_by = Profiles::<T>::get(&certificate.agreement, certificate.version);
		let is_accepted = judged_by.is_some_and(|profile| claim.on <= profile.accepted_until(certificate.signed_on));
		ensure!(is_accepted, CertificateRefusal::Expired);
		if let Cover::Blanket { from, until } = certificate.cover {
			ensure!(
				(from..=until).contains(&claim.on),
				CertificateRefusal::OutsideBlanketPeriod
			);
		}
		if let Party::Named { lei, .. } = certificate.importer {
			ensure!(lei == claim.importer, CertificateRefusal::OtherImporter);
		}
		let good = certificate.answering(claim)?;
		Ok(Some((id, certificate, good)))
	}

	/// Why a claim cannot rest on `id` where no such certificate is kept: it was pruned, or never anchored.
	fn refusal_without(id: &Digest) -> CertificateRefusal {
		match Pruned::<T>::get(id) {
			Some(left) => left.state.refusal().unwrap_or(CertificateRefusal::Expired),
			None => CertificateRefusal::CertificateUnknown,
		}
	}
}

impl CertificateState {
	/// Why no claim can rest on a certificate in this state.
	const fn refusal(&self) -> Option<CertificateRefusal> {
		match self {
			Self::Active => None,
			Self::Withdrawn { .. } => Some(CertificateRefusal::Withdrawn),
			Self::Superseded { .. } => Some(CertificateRefusal::Superseded),
		}
	}
}

impl Certificate {
	/// The place of the good that answers `claim`. Of several it is the one that says most, so that what is left can
	/// still answer the claims of other lines.
	fn answering(&self, claim: &ClaimedOrigin) -> Result<u8, CertificateRefusal> {
		let goods: Vec<Placed> = (0..=u8::MAX).zip(&self.goods).collect();
		let goods = narrow(goods, CertificateRefusal::ClassificationNotCovered, |(_, good)| {
			good.hs.covers(&claim.hs)
		})?;
		let goods = narrow(goods, CertificateRefusal::ProductNotCovered, |(_, good)| {
			good.gtin.is_none() || good.gtin == claim.gtin
		})?;
		let goods = narrow(goods, CertificateRefusal::OtherOrigin, |(_, good)| {
			good.origin == claim.country
		})?;
		let is_free = |place: u8| match &self.used {
			Some(used) => used.entry == claim.entry && !used.has(place),
			None => true,
		};
		let says = |good: &Good| (good.gtin.is_some(), good.hs.digits().len());
		let free = goods.into_iter().filter(|(place, _)| is_free(*place));
		free.max_by_key(|(_, good)| says(good))
			.map(|(place, _)| place)
			.ok_or(CertificateRefusal::AlreadyUsed)
	}
}

/// The goods for which `holds`, or `refusal` where there is none.
fn narrow<'a>(
	goods: Vec<Placed<'a>>,
	refusal: CertificateRefusal,
	holds: impl Fn(&Placed) -> bool,
) -> Result<Vec<Placed<'a>>, CertificateRefusal> {
	let left: Vec<_> = goods.into_iter().filter(holds).collect();
	if left.is_empty() {
		Err(refusal)
	} else {
		Ok(left)
	}
}

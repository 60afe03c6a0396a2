//! Claims to preference that rest on certificates.

use crate::{count, pallet::*, Capacity, Certificate, CertificateState, Cover, Good, Party, Use};
use alloc::vec::Vec;
use bonafide_primitives::{
	Agreement, CertificateRefusal, ClaimedOrigin, Clock, Country, Date, Digest, Entities, EntryNumber, Gtin, HsCode,
	Lei, NotReserved, Presenter, Trust, VerificationTimes,
};
use frame_support::{ensure, pallet_prelude::DispatchResult};

/// A good on a certificate, and its place there.
type Placed<'a> = (u8, &'a Good);

impl<T: Config> bonafide_primitives::Certificates for Pallet<T> {
	fn check(claim: &ClaimedOrigin, presenter: &Presenter) -> Result<(), CertificateRefusal> {
		if let Some((id, certificate, _)) = Self::basis(claim)? {
			let is_held = |key| presenter.holds(&id, &key);
			ensure!(certificate.holder.is_none_or(is_held), CertificateRefusal::NotHeld);
		}
		Ok(())
	}

	fn is_doubted(id: &Digest) -> bool {
		Self::certifier(id).is_some_and(|certifier| T::Entities::trust(&certifier) == Trust::Doubted)
	}

	fn certifier(id: &Digest) -> Option<Lei> {
		Self::validity(id).map(|validity| validity.issuer)
	}

	fn names(id: &Digest, lei: &Lei) -> bool {
		Certificates::<T>::get(id)
			.is_some_and(|certificate| Capacity::ALL.iter().any(|which| certificate.party(*which).is(lei)))
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
			Self::replace(id, certificate, |certificate| certificate.used = Some(used));
			Self::deposit_event(Event::CertificateUsed { id, entry, good });
		}
		Ok(())
	}

	/// The goods of the entry are not known here: whoever opens its lines checks the claims on them.
	fn reserve(id: &Digest, presenter: &Presenter) -> Result<u32, NotReserved> {
		let entry = presenter.entry;
		let certificate = Certificates::<T>::get(id).ok_or_else(|| Self::refusal_without(id))?;
		ensure!(certificate.cover == Cover::Single, NotReserved::Blanket);
		Self::ensure_holds(&certificate, T::Time::today())?;
		let is_theirs = match (certificate.named_importer(), &certificate.holder) {
			(Some(importer), _) => presenter.acts_for::<T::AccountId, T::Entities>(importer),
			(None, Some(key)) => presenter.holds(id, key),
			(None, None) => false,
		};
		ensure!(is_theirs, NotReserved::NotHeld);
		ensure!(
			certificate.used.is_none_or(|used| used.entry == entry),
			NotReserved::Refused(CertificateRefusal::AlreadyUsed)
		);

		let (used, goods) = (Use::whole(entry, &certificate), count(certificate.goods.len()));
		Self::replace(*id, certificate, |certificate| certificate.used = Some(used));
		Self::deposit_event(Event::CertificateReserved { id: *id, entry });
		Ok(goods)
	}

	fn is_used_by(id: &Digest, entry: EntryNumber) -> bool {
		Certificates::<T>::get(id)
			.and_then(|certificate| certificate.used)
			.is_some_and(|used| used.entry == entry)
	}

	fn give_back(id: &Digest, entry: EntryNumber) -> u32 {
		let used_by = |certificate: &Certificate| certificate.used.is_some_and(|used| used.entry == entry);
		let Some(certificate) = Certificates::<T>::get(id).filter(used_by) else {
			return 0;
		};
		let relisted = Self::replace(*id, certificate, |certificate| certificate.used = None);
		Self::deposit_event(Event::CertificateGivenBack { id: *id, entry });
		relisted
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(seed: u32, claim: &ClaimedOrigin) -> Digest {
		crate::benchmarking::prepare::<T>(seed, claim)
	}
}

impl<T: Config> Pallet<T> {
	/// The basis of `claim`: a certificate, with its digest and the place of the good that answers the claim, or `None`
	/// for the importer's own knowledge.
	fn basis(claim: &ClaimedOrigin) -> Result<Option<(Digest, Certificate, u8)>, CertificateRefusal> {
		ensure!(
			Versions::<T>::contains_key(&claim.agreement),
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
			let is_free = profile.on_knowledge || (profile.low_value_uncertified && claim.low_value);
			ensure!(is_free, CertificateRefusal::CertificateMissing);
			return Ok(None);
		};

		let certificate = Certificates::<T>::get(id).ok_or_else(|| Self::refusal_without(&id))?;
		ensure!(
			certificate.agreement == claim.agreement,
			CertificateRefusal::OtherAgreement
		);
		Self::ensure_serves(&certificate, &claim.importer, claim.on)?;
		let wanted = Wanted {
			tariff: Tariff::OnLine(claim.hs),
			gtin: claim.gtin,
			country: Some(claim.country),
		};
		let is_free = |place| match &certificate.used {
			Some(used) => used.entry == claim.entry && !used.has(place),
			None => true,
		};
		let (good, _) = certificate.answering(&wanted, is_free)?;
		ensure!(
			Self::can_be_of(&certificate, claim.manufacturer.as_ref()),
			CertificateRefusal::OtherProducer
		);
		Ok(Some((id, certificate, good)))
	}

	/// Refuses `importer` unless it could claim under `certificate` on `day`, for goods that it covers.
	pub(crate) fn ensure_serves(
		certificate: &Certificate,
		importer: &Lei,
		day: Date,
	) -> Result<(), CertificateRefusal> {
		Self::ensure_holds(certificate, day)?;
		let is_importer = |named| T::Entities::heir(named) == T::Entities::heir(importer);
		ensure!(
			certificate.named_importer().is_none_or(is_importer),
			CertificateRefusal::OtherImporter
		);
		Ok(())
	}

	/// True unless `certificate` names another producer than this `manufacturer` of the goods.
	pub(crate) fn can_be_of(certificate: &Certificate, manufacturer: Option<&Lei>) -> bool {
		match (&certificate.producer, manufacturer) {
			(Party::Named { lei, .. }, Some(maker)) => T::Entities::heir(lei) == T::Entities::heir(maker),
			_ => true,
		}
	}

	/// Refuses `certificate` unless a claim could rest on it on `day`, by an importer and for goods that it names.
	fn ensure_holds(certificate: &Certificate, day: Date) -> Result<(), CertificateRefusal> {
		// The importer must hold the certificate before it claims.
		ensure!(
			Date::of(certificate.anchored) <= day,
			CertificateRefusal::CertificateUnknown
		);
		if let Some(refusal) = certificate.state.refusal() {
			return Err(refusal);
		}
		ensure!(
			T::Entities::trust(&certificate.issuer) != Trust::Denied,
			CertificateRefusal::CertifierSuspended
		);
		let judged_by = Profiles::<T>::get(&certificate.agreement, certificate.version);
		let is_accepted = judged_by.is_some_and(|profile| day <= profile.accepted_until(certificate.signed_on));
		ensure!(is_accepted, CertificateRefusal::Expired);
		if let Cover::Blanket { from, until } = certificate.cover {
			ensure!((from..=until).contains(&day), CertificateRefusal::OutsideBlanketPeriod);
		}
		Ok(())
	}

	/// The refusal of a claim that rests on `id` where no such certificate is kept: it was pruned, or never anchored.
	fn refusal_without(id: &Digest) -> CertificateRefusal {
		match Pruned::<T>::get(id) {
			Some(left) => left.state.refusal().unwrap_or(CertificateRefusal::Expired),
			None => CertificateRefusal::CertificateUnknown,
		}
	}
}

impl CertificateState {
	/// The refusal of a claim that rests on a certificate in this state; `None` if the state allows claims.
	const fn refusal(&self) -> Option<CertificateRefusal> {
		match self {
			Self::Active => None,
			Self::Withdrawn { .. } => Some(CertificateRefusal::Withdrawn),
			Self::Superseded { .. } => Some(CertificateRefusal::Superseded),
		}
	}
}

/// The classification of goods, as far as it is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tariff {
	/// As it stands on the entry line.
	OnLine(HsCode),
	/// As the product is registered. A line can have more digits.
	Registered(HsCode),
	/// Not at all.
	Untold,
}

impl Tariff {
	/// True if goods that are certified under `hs` can be these: six digits decide. Those beyond are of one country's
	/// tariff, often that of export, and say nothing in another.
	fn fits(&self, hs: &HsCode) -> bool {
		self.subheading().is_none_or(|subheading| subheading == hs.subheading())
	}

	/// True if no digit of `hs` speaks against it, as if both were of one tariff.
	pub(crate) fn agrees_with(&self, hs: &HsCode) -> bool {
		match self {
			Self::OnLine(known) | Self::Registered(known) => known.agrees_with(hs),
			Self::Untold => true,
		}
	}

	/// Their subheading.
	pub(crate) fn subheading(&self) -> Option<HsCode> {
		match self {
			Self::OnLine(hs) | Self::Registered(hs) => Some(hs.subheading()),
			Self::Untold => None,
		}
	}

	/// The classification to enter them under: of what is known and what is certified, the one of more digits.
	pub fn entered(&self, certified: HsCode) -> HsCode {
		match self {
			Self::OnLine(known) | Self::Registered(known) if !known.covers(&certified) => *known,
			_ => certified,
		}
	}
}

/// Goods that a certificate is to cover.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wanted {
	/// Their classification.
	pub tariff: Tariff,
	/// The product, if told.
	pub gtin: Option<Gtin>,
	/// Country of origin, if told.
	pub country: Option<Country>,
}

impl Certificate {
	/// The good that answers for what is `wanted`, and its place. Of several it is one whose classification agrees in
	/// every digit, and of those the one that says most, so that what is left can still answer for other lines.
	pub(crate) fn answering(
		&self,
		wanted: &Wanted,
		is_free: impl Fn(u8) -> bool,
	) -> Result<(u8, &Good), CertificateRefusal> {
		let goods: Vec<Placed> = (0..=u8::MAX).zip(&self.goods).collect();
		let goods = narrow(goods, CertificateRefusal::ClassificationNotCovered, |(_, good)| {
			wanted.tariff.fits(&good.hs)
		})?;
		let goods = narrow(goods, CertificateRefusal::ProductNotCovered, |(_, good)| {
			good.gtin.is_none() || good.gtin == wanted.gtin
		})?;
		let goods = narrow(goods, CertificateRefusal::OtherOrigin, |(_, good)| {
			wanted.country.is_none_or(|country| country == good.origin)
		})?;
		let free = goods.into_iter().filter(|(place, _)| is_free(*place));
		free.max_by_key(|(_, good)| (wanted.tariff.agrees_with(&good.hs), good.says()))
			.ok_or(CertificateRefusal::AlreadyUsed)
	}
}

impl Good {
	/// Sorts a good that says more after one that says less: with a product after without, then by digits of
	/// classification.
	pub(crate) fn says(&self) -> (bool, usize) {
		(self.gtin.is_some(), self.hs.digits().len())
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

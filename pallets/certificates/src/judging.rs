//! Judging a certificate by its agreement, element by element.

use crate::{
	count, pallet::*, Capacity, Certificate, CertificateForm, CertificateState, Cover, CoverForm, Envelope,
	EnvelopeFault, EnvelopeForm, Good, GoodForm, Party, PartyForm, Placeholder, Profile, MAX_GOODS,
};
use alloc::vec::Vec;
use bonafide_primitives::{Clock, Date, Digest, Entities, Lei, Malformed};
use frame_support::{ensure, traits::ConstU32, BoundedVec};

/// The faults of a party, in any capacity.
enum PartyFault {
	Invalid(Malformed),
	InvalidCountry(Malformed),
	NotFound,
	OutsideParties,
	Missing,
	Contradictory,
	InvalidEnvelope(EnvelopeFault),
}

/// A certificate as judged, with the envelopes of those of its parties that are sealed.
pub(crate) struct Judged {
	pub certificate: Certificate,
	pub envelopes: Vec<(Capacity, Envelope)>,
}

impl CertificateForm {
	/// The number of its goods that are looked at: of too many, no more than fit.
	pub(crate) fn goods_judged(&self) -> u32 {
		count(self.goods.len()).min(MAX_GOODS)
	}
}

/// The errors of the parties. They stay flat: nested ones would exceed the 4 bytes that FRAME gives an error.
macro_rules! party_errors {
	($($party:ident: $($fault:ident $(($why:ident))? => $error:ident),+;)+) => {
		impl<T> Error<T> {
			/// The error that names both the party and its fault.
			fn of_party(which: Capacity, fault: PartyFault) -> Self {
				match (which, fault) {
					$($((Capacity::$party, PartyFault::$fault $(($why))?) => Self::$error $(($why))?,)+)+
				}
			}
		}
	};
}

party_errors! {
	Importer:
		Invalid(why) => InvalidImporter,
		InvalidCountry(why) => InvalidImporterCountry,
		NotFound => ImporterNotFound,
		OutsideParties => ImporterOutsideParties,
		Missing => MissingImporter,
		Contradictory => ContradictoryImporter,
		InvalidEnvelope(why) => InvalidImporterEnvelope;
	Exporter:
		Invalid(why) => InvalidExporter,
		InvalidCountry(why) => InvalidExporterCountry,
		NotFound => ExporterNotFound,
		OutsideParties => ExporterOutsideParties,
		Missing => MissingExporter,
		Contradictory => ContradictoryExporter,
		InvalidEnvelope(why) => InvalidExporterEnvelope;
	Producer:
		Invalid(why) => InvalidProducer,
		InvalidCountry(why) => InvalidProducerCountry,
		NotFound => ProducerNotFound,
		OutsideParties => ProducerOutsideParties,
		Missing => MissingProducer,
		Contradictory => ContradictoryProducer,
		InvalidEnvelope(why) => InvalidProducerEnvelope;
}

impl<T: Config> Pallet<T> {
	/// The certificate on `form` that `issuer` certifies and anchors now as `id`, or the first element at fault.
	pub(crate) fn judge(id: Digest, issuer: Lei, form: CertificateForm) -> Result<Judged, Error<T>> {
		ensure!(!id.is_zero(), Error::ZeroDigest);
		ensure!(
			!Certificates::<T>::contains_key(id) && !Pruned::<T>::contains_key(id),
			Error::CertificateExists
		);

		let CertificateForm {
			agreement,
			certifier,
			signed_on,
			exporter,
			producer,
			importer,
			cover,
			holder,
			goods,
		} = form;
		let agreement = agreement.read().map_err(|_| Error::AgreementNotFound)?;
		ensure!(Versions::<T>::contains_key(&agreement), Error::AgreementNotFound);
		let anchored = T::Time::now();
		let today = Date::of(anchored);
		let signed_on = signed_on.read().map_err(Error::InvalidSignedOn)?;
		ensure!(signed_on <= today, Error::SignedInFuture);
		let (version, profile) = Self::in_force(&agreement, signed_on).ok_or(Error::AgreementNotInForce)?;
		ensure!(today <= profile.accepted_until(signed_on), Error::TooOld);

		ensure!(profile.certifiers.contains(&certifier), Error::CertifierNotAllowed);
		let mut envelopes = Vec::new();
		let mut party = |which, form| {
			let (party, envelope) = Self::judge_party(which, form, certifier, &issuer, &profile)
				.map_err(|fault| Error::of_party(which, fault))?;
			envelopes.extend(envelope.map(|envelope| (which, envelope)));
			Ok::<_, Error<T>>(party)
		};
		let mut certificate = Certificate {
			version,
			certifier,
			signed_on,
			importer: party(Capacity::Importer, importer)?,
			exporter: party(Capacity::Exporter, exporter)?,
			producer: party(Capacity::Producer, producer)?,
			cover: Self::judge_cover(cover, &profile, signed_on)?,
			holder: None,
			goods: Self::judge_goods(goods, &profile)?,
			agreement,
			issuer,
			anchored,
			state: CertificateState::Active,
			used: None,
		};
		ensure!(holder.is_none_or(|key| key.is_well_formed()), Error::InvalidHolderKey);
		if certificate.is_for_its_holder() {
			certificate.holder = Some(holder.ok_or(Error::MissingHolderKey)?);
		}
		Ok(Judged { certificate, envelopes })
	}

	fn judge_party(
		which: Capacity,
		form: PartyForm,
		certifier: Capacity,
		issuer: &Lei,
		profile: &Profile,
	) -> Result<(Party, Option<Envelope>), PartyFault> {
		let mut sealed = None;
		let party = match form {
			PartyForm::Named { lei, country } => {
				let lei = lei.read().map_err(PartyFault::Invalid)?;
				let seat = T::Entities::country(&lei).ok_or(PartyFault::NotFound)?;
				let country = country
					.map_or(Ok(seat), |typed| typed.read())
					.map_err(PartyFault::InvalidCountry)?;
				Party::Named { lei, country }
			}
			PartyForm::Sealed { commitment, envelope } => {
				ensure!(!commitment.is_zero(), PartyFault::Missing);
				let read = envelope.map(EnvelopeForm::read::<T>).transpose();
				sealed = read.map_err(PartyFault::InvalidEnvelope)?;
				Party::Sealed(commitment)
			}
			PartyForm::OnRequest => Party::OnRequest,
			PartyForm::Various => Party::Various,
			PartyForm::Unknown => Party::Unknown,
		};
		if which == certifier {
			ensure!(party.is(issuer), PartyFault::Contradictory);
		}
		if let Some(placeholder) = Placeholder::of(&party) {
			ensure!(profile.leaves_open(which, placeholder, certifier), PartyFault::Missing);
		}
		if let Party::Named { country, .. } = &party {
			ensure!(profile.parties.contains(country), PartyFault::OutsideParties);
		}
		Ok((party, sealed))
	}

	fn judge_cover(form: CoverForm, profile: &Profile, signed_on: Date) -> Result<Cover, Error<T>> {
		match form {
			CoverForm::Single => Ok(Cover::Single),
			CoverForm::Blanket { from, until } => {
				let from = from.read().map_err(Error::InvalidBlanketFrom)?;
				let until = until.read().map_err(Error::InvalidBlanketUntil)?;
				ensure!(from <= until, Error::ReversedBlanket);
				ensure!(profile.allows_blanket(from, until), Error::TooLongBlanket);
				ensure!(from <= profile.accepted_until(signed_on), Error::TooLateBlanket);
				Ok(Cover::Blanket { from, until })
			}
		}
	}

	fn judge_goods(forms: Vec<GoodForm>, profile: &Profile) -> Result<BoundedVec<Good, ConstU32<MAX_GOODS>>, Error<T>> {
		ensure!(!forms.is_empty(), Error::EmptyGoods);
		let mut goods = BoundedVec::new();
		for (place, form) in (0..=u8::MAX).zip(forms) {
			let good = Self::judge_good(place, form, profile)?;
			ensure!(!goods.contains(&good), Error::DuplicateGood(place));
			goods.try_push(good).map_err(|_| Error::MaxGoodsExceeded)?;
		}
		Ok(goods)
	}

	fn judge_good(place: u8, form: GoodForm, profile: &Profile) -> Result<Good, Error<T>> {
		let hs = form.hs.read().map_err(|why| Error::InvalidHsCode(place, why))?;
		ensure!(profile.is_fine_enough(&hs), Error::TooFewHsDigits(place));
		let gtin = form
			.gtin
			.map(|typed| typed.read())
			.transpose()
			.map_err(|why| Error::InvalidGtin(place, why))?;
		let code = form.criterion.read().map_err(|_| Error::CriterionNotFound(place))?;
		let criterion = profile.criterion(&code).ok_or(Error::CriterionNotFound(place))?;
		ensure!(
			!criterion.excluded_chapters.contains(&hs.chapter()),
			Error::ChapterExcluded(place)
		);
		let origin = form.origin.read().map_err(|why| Error::InvalidOrigin(place, why))?;
		ensure!(profile.parties.contains(&origin), Error::OriginOutsideParties(place));
		Ok(Good {
			hs,
			gtin,
			criterion: code,
			origin,
		})
	}
}

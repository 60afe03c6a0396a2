//! The record of a certificate, and the form it is typed in.

use crate::EnvelopeForm;
use alloc::vec::Vec;
use bonafide_primitives::{
	scale, Agreement, Code, Country, Date, Digest, EntryNumber, Gtin, HolderKey, HsCode, Lei, Moment, Role, Spelled,
	MAX_GOODS,
};
use frame_support::{traits::ConstU32, BoundedVec};

/// The party to the trade in whose place a company stands on a certificate. One of the three certifies.
#[scale(copy, json)]
#[derive(PartialOrd, Ord)]
pub enum Capacity {
	/// Brings the goods into the country.
	Importer,
	/// Sends them from the country of export.
	Exporter,
	/// Grows, mines or makes them.
	Producer,
}

impl Capacity {
	/// Every capacity.
	pub const ALL: [Self; 3] = [Self::Importer, Self::Exporter, Self::Producer];

	/// The accreditation that an entity needs to certify.
	pub const fn role(self) -> Role {
		match self {
			Self::Importer => Role::Importer,
			Self::Exporter => Role::Exporter,
			Self::Producer => Role::Producer,
		}
	}
}

/// A party as the certificate names it.
#[scale(copy)]
pub enum Party {
	/// Openly.
	Named {
		/// The entity named.
		lei: Lei,
		/// Country of the address on the certificate: of export for an exporter, of production for a producer.
		country: Country,
	},
	/// To customs alone: a salted commitment to name and address. Its [`Envelope`], if there is one, is kept apart, so
	/// that no claim has to read it.
	///
	/// [`Envelope`]: crate::Envelope
	Sealed(Digest),
	/// Not on the certificate: the importing authority is told on request.
	OnRequest,
	/// Several, listed with the certificate.
	Various,
	/// The certifier does not know.
	Unknown,
}

impl Party {
	/// True if it is this entity, named openly.
	pub fn is(&self, lei: &Lei) -> bool {
		matches!(self, Self::Named { lei: named, .. } if named == lei)
	}
}

/// One line of goods that the certificate covers.
#[scale]
pub struct Good {
	/// Classification; every tariff line under it is covered.
	pub hs: HsCode,
	/// The one product covered; `None` covers every product of the classification.
	pub gtin: Option<Gtin>,
	/// Origin criterion that the goods meet.
	pub criterion: Code,
	/// Country of origin, a party to the agreement.
	pub origin: Country,
}

/// The shipments that a certificate covers.
#[scale(copy)]
pub enum Cover {
	/// One shipment.
	Single,
	/// All shipments of identical goods within a period.
	Blanket {
		/// Its first day.
		from: Date,
		/// Its last day.
		until: Date,
	},
}

/// The state of a certificate.
#[scale(copy)]
pub enum CertificateState {
	/// Claims can rest on it.
	Active,
	/// Its certifier, or the council, has taken it back.
	Withdrawn {
		/// The moment it was withdrawn.
		at: Moment,
	},
	/// Its certifier has put another in its place.
	Superseded {
		/// The certificate in its place.
		superseded_by: Digest,
		/// The moment it was superseded.
		at: Moment,
	},
}

impl CertificateState {
	/// The moment the certificate was taken back.
	pub const fn ended(&self) -> Option<Moment> {
		match self {
			Self::Active => None,
			Self::Withdrawn { at } | Self::Superseded { at, .. } => Some(*at),
		}
	}
}

/// The use of a certificate for a single shipment. An entry whose lines are sealed uses all of it.
#[scale(copy)]
pub struct Use {
	/// The only entry that it serves.
	pub entry: EntryNumber,
	/// The goods claimed, a bit for each: the lowest for the first.
	pub goods: u64,
}

impl Use {
	/// The use of every good that `certificate` covers, by `entry`.
	pub(crate) fn whole(entry: EntryNumber, certificate: &Certificate) -> Self {
		let places = (0..).zip(&certificate.goods);
		places.fold(Self { entry, goods: 0 }, |used, (place, _)| used.with(place))
	}

	/// True if the good at this place has been claimed.
	pub fn has(&self, good: u8) -> bool {
		self.goods & Self::bit(good) != 0
	}

	/// The same with the good at this place.
	pub fn with(self, good: u8) -> Self {
		Self {
			goods: self.goods | Self::bit(good),
			..self
		}
	}

	fn bit(good: u8) -> u64 {
		1_u64.checked_shl(good.into()).unwrap_or_default()
	}
}

/// A certificate of origin as anchored: the elements that everyone may know. The rest stays in the credential.
#[scale]
pub struct Certificate {
	/// The agreement that it is under.
	pub agreement: Agreement,
	/// The version of the agreement's profile that was in force on the day of signature.
	pub version: u32,
	/// The capacity in which `issuer` certifies.
	pub certifier: Capacity,
	/// The certifier.
	pub issuer: Lei,
	/// Day of signature.
	pub signed_on: Date,
	/// Sends the goods from the country of export.
	pub exporter: Party,
	/// Grows, mines or makes them.
	pub producer: Party,
	/// Brings them into the country.
	pub importer: Party,
	/// Single shipment or blanket.
	pub cover: Cover,
	/// The key of whoever holds it, and with it may use it up. Set if it is for a single shipment and names no importer
	/// openly, and never else.
	pub holder: Option<HolderKey>,
	/// The goods that it covers.
	pub goods: BoundedVec<Good, ConstU32<MAX_GOODS>>,
	/// The moment it was anchored.
	pub anchored: Moment,
	/// Claims rest only on an active one.
	pub state: CertificateState,
	/// The goods claimed so far; never set on a blanket certificate.
	pub used: Option<Use>,
}

impl Certificate {
	/// The importer, if it is named openly.
	pub const fn named_importer(&self) -> Option<&Lei> {
		match &self.importer {
			Party::Named { lei, .. } => Some(lei),
			_ => None,
		}
	}

	/// True if the use of it is for whoever holds it: it is for a single shipment, and names no importer openly.
	pub(crate) fn is_for_its_holder(&self) -> bool {
		self.cover == Cover::Single && self.named_importer().is_none()
	}

	/// The party in this capacity.
	pub const fn party(&self, which: Capacity) -> &Party {
		match which {
			Capacity::Importer => &self.importer,
			Capacity::Exporter => &self.exporter,
			Capacity::Producer => &self.producer,
		}
	}
}

/// A party as typed.
#[scale(unbounded)]
pub enum PartyForm {
	/// See [`Party::Named`].
	Named {
		/// The entity named.
		lei: Spelled<Lei>,
		/// Country of the address on the certificate; `None` takes that of the entity's legal address.
		country: Option<Spelled<Country>>,
	},
	/// See [`Party::Sealed`].
	Sealed {
		/// The commitment.
		commitment: Digest,
		/// The opening, sealed to customs; `None` leaves it to the certifier to tell customs on request.
		envelope: Option<EnvelopeForm>,
	},
	/// See [`Party::OnRequest`].
	OnRequest,
	/// See [`Party::Various`].
	Various,
	/// See [`Party::Unknown`].
	Unknown,
}

/// A line of goods as typed; see [`Good`].
#[scale(unbounded)]
pub struct GoodForm {
	/// Classification, as many digits as the agreement asks for or more.
	pub hs: Spelled<HsCode>,
	/// The one product covered; `None` covers every product of the classification.
	pub gtin: Option<Spelled<Gtin>>,
	/// Origin criterion, as the agreement's profile codes it.
	pub criterion: Spelled<Code>,
	/// Country of origin.
	pub origin: Spelled<Country>,
}

/// The shipments covered, as typed; see [`Cover`].
#[scale(unbounded)]
pub enum CoverForm {
	/// One shipment.
	Single,
	/// All shipments of identical goods within a period.
	Blanket {
		/// Its first day.
		from: Spelled<Date>,
		/// Its last day.
		until: Spelled<Date>,
	},
}

/// A certificate of origin as typed: the agreement's data elements in the form they have on chain.
#[scale(unbounded)]
pub struct CertificateForm {
	/// The agreement that it is under.
	pub agreement: Spelled<Agreement>,
	/// The capacity in which the issuer certifies.
	pub certifier: Capacity,
	/// Day of signature.
	pub signed_on: Spelled<Date>,
	/// Sends the goods from the country of export.
	pub exporter: PartyForm,
	/// Grows, mines or makes them.
	pub producer: PartyForm,
	/// Brings them into the country.
	pub importer: PartyForm,
	/// Single shipment or blanket.
	pub cover: CoverForm,
	/// The key of whoever is to hold it. Asked for, and kept, where it is for a single shipment and names no importer
	/// openly.
	pub holder: Option<HolderKey>,
	/// The goods that it covers, at most [`MAX_GOODS`].
	pub goods: Vec<GoodForm>,
}

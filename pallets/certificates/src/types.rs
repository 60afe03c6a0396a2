//! What the room keeps of a certificate, and the form it is typed in.

use crate::EnvelopeForm;
use alloc::vec::Vec;
use bonafide_primitives::{
	Agreement, Code, Country, Date, Digest, EntryNumber, Gtin, HsCode, Lei, Moment, Role, Spelled, Text,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;

/// The longest name or code that is read from a form. What is longer than any on the register is not found there.
pub const MAX_TYPED: u32 = 64;

/// The most goods on one certificate. [`Use`] has a bit for each.
pub const MAX_GOODS: u32 = 50;

/// Which party to the trade certifies the origin.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
	Clone,
	Copy,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Debug,
)]
#[cfg_attr(feature = "std", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Certifier {
	/// Who brings the goods into the country.
	Importer,
	/// Who sends them from the country of export.
	Exporter,
	/// Who grows, mines or makes them.
	Producer,
}

impl Certifier {
	/// Every party that can certify.
	pub const ALL: [Self; 3] = [Self::Importer, Self::Exporter, Self::Producer];

	/// What an entity must be accredited as to certify.
	pub const fn role(self) -> Role {
		match self {
			Self::Importer => Role::Importer,
			Self::Exporter => Role::Exporter,
			Self::Producer => Role::Producer,
		}
	}
}

/// A party as the certificate names it.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Party {
	/// Openly.
	Named {
		/// Who.
		lei: Lei,
		/// Country of the address on the certificate: of export for an exporter, of production for a producer.
		country: Country,
	},
	/// To customs alone: a salted commitment to name and address. Its [`Envelope`], if there is one, is kept apart, so
	/// that no claim has to read it.
	///
	/// [`Envelope`]: crate::Envelope
	Sealed(H256),
	/// Not on the certificate, but told to the importing authority on request.
	OnRequest,
	/// Several, listed with the certificate.
	Various,
	/// The certifier does not know.
	Unknown,
}

impl Party {
	/// Whether it is this entity, named openly.
	pub fn is(&self, lei: &Lei) -> bool {
		matches!(self, Self::Named { lei: named, .. } if named == lei)
	}
}

/// One line of goods that the certificate covers.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
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

/// For which shipments a certificate speaks.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
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

/// Whether a certificate can be claimed under.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CertificateState {
	/// It can.
	Active,
	/// Its certifier has taken it back.
	Withdrawn {
		/// When.
		at: Moment,
	},
	/// Its certifier has put another in its place.
	Superseded {
		/// The other.
		by: Digest,
		/// When.
		at: Moment,
	},
}

impl CertificateState {
	/// When the certificate was taken back.
	pub const fn ended(&self) -> Option<Moment> {
		match self {
			Self::Active => None,
			Self::Withdrawn { at } | Self::Superseded { at, .. } => Some(*at),
		}
	}
}

/// What has been claimed under a certificate for a single shipment: all of it by an entry whose lines are sealed.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Use {
	/// The only entry that it serves.
	pub entry: EntryNumber,
	/// The goods claimed, a bit for each: the lowest for the first.
	pub goods: u64,
}

impl Use {
	/// Of every good that `certificate` covers, by `entry`.
	pub(crate) fn whole(entry: EntryNumber, certificate: &Certificate) -> Self {
		let places = (0..).zip(&certificate.goods);
		places.fold(Self { entry, goods: 0 }, |used, (place, _)| used.with(place))
	}

	/// Whether the good at this place has been claimed.
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

/// A certificate of origin as anchored: what everyone may know of it. The rest stays in the credential.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Certificate {
	/// Under which agreement.
	pub agreement: Agreement,
	/// The version of the agreement's profile that was in force on the day of signature.
	pub version: u32,
	/// In which capacity `issuer` certifies.
	pub certifier: Certifier,
	/// Who certifies.
	pub issuer: Lei,
	/// Day of signature.
	pub signed_on: Date,
	/// Who sends the goods from the country of export.
	pub exporter: Party,
	/// Who grows, mines or makes them.
	pub producer: Party,
	/// Who brings them into the country.
	pub importer: Party,
	/// Single shipment or blanket.
	pub cover: Cover,
	/// What it covers.
	pub goods: BoundedVec<Good, ConstU32<MAX_GOODS>>,
	/// When it was anchored.
	pub anchored: Moment,
	/// Whether it can be claimed under.
	pub state: CertificateState,
	/// What has been claimed; never set on a blanket certificate.
	pub used: Option<Use>,
}

impl Certificate {
	/// The party in this capacity.
	pub const fn party(&self, which: Certifier) -> &Party {
		match which {
			Certifier::Importer => &self.importer,
			Certifier::Exporter => &self.exporter,
			Certifier::Producer => &self.producer,
		}
	}
}

/// A party as typed.
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub enum PartyForm {
	/// See [`Party::Named`].
	Named {
		/// Who.
		lei: Spelled<Lei>,
		/// Country of the address on the certificate; `None` takes that of the entity's legal address.
		country: Option<Spelled<Country>>,
	},
	/// See [`Party::Sealed`].
	Sealed {
		/// The commitment.
		commitment: H256,
		/// What opens it, sealed to customs; `None` leaves it to the certifier to tell customs on request.
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
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct GoodForm {
	/// Classification, as many digits as the agreement asks for or more.
	pub hs: Spelled<HsCode>,
	/// The one product covered; `None` covers every product of the classification.
	pub gtin: Option<Spelled<Gtin>>,
	/// Origin criterion, as the agreement's profile codes it.
	pub criterion: Text<MAX_TYPED>,
	/// Country of origin.
	pub origin: Spelled<Country>,
}

/// For which shipments, as typed; see [`Cover`].
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, PartialEq, Eq, Debug)]
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
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct CertificateForm {
	/// Under which agreement.
	pub agreement: Text<MAX_TYPED>,
	/// In which capacity the issuer certifies.
	pub certifier: Certifier,
	/// Day of signature.
	pub signed_on: Spelled<Date>,
	/// Who sends the goods from the country of export.
	pub exporter: PartyForm,
	/// Who grows, mines or makes them.
	pub producer: PartyForm,
	/// Who brings them into the country.
	pub importer: PartyForm,
	/// Single shipment or blanket.
	pub cover: CoverForm,
	/// What it covers, at most [`MAX_GOODS`].
	pub goods: Vec<GoodForm>,
}

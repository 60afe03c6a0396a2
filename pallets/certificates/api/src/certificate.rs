//! A certificate of origin as clients see it.

use alloc::{string::String, vec::Vec};
use bonafide_primitives::{
	view,
	views::{Bytes, EnvelopeView, Page, Timestamp},
	Country, Date, Digest, Entities, EntryNumber, Gtin, HolderKey, HsCode, Lei, Trust,
};
use pallet_certificates::{
	ByCertifier, Capacity, CertificateState, Certificates, Config, Cover, Envelope, Envelopes, Good, Pallet, Party,
};

/// A certificate of origin, as anchored. The rest of its credential is not on chain. Of one whose retention is over,
/// the chain keeps the certifier and the days on which claims could rest on it; the rest is none, and no goods are
/// listed.
#[view]
pub struct CertificateView {
	/// SHA-256 of the issuer-signed part of the credential.
	pub id: Digest,
	/// The agreement.
	pub agreement: String,
	/// Version of the agreement's profile that it was judged by.
	pub version: Option<u32>,
	/// The capacity of the certifier.
	pub certifier: Option<Capacity>,
	/// The certifier.
	pub issuer: Lei,
	/// The trust that customs has in what it issued, now: nothing rests on a certificate of one that is denied it.
	pub issuer_trust: Trust,
	/// The day of signature.
	pub signed_on: Option<Date>,
	/// The exporter.
	pub exporter: Option<PartyView>,
	/// The producer.
	pub producer: Option<PartyView>,
	/// The importer.
	pub importer: Option<PartyView>,
	/// First and last day of the blanket period; none if it is for a single shipment.
	pub blanket: Option<(Date, Date)>,
	/// The public key of whoever holds it and may use it up, if it is for a single shipment and names no importer
	/// openly.
	pub holder: Option<HolderKey>,
	/// The goods.
	pub goods: Vec<GoodView>,
	/// First day on which a claim can rest on it.
	pub valid_from: Date,
	/// Last day on which a claim can rest on it, unless it is taken back; before the first if there is none.
	pub valid_until: Date,
	/// Its state.
	pub state: CertificateStateView,
	/// The time at which it was withdrawn or superseded.
	pub ended: Option<Timestamp>,
	/// The certificate that superseded it.
	pub superseded_by: Option<Digest>,
	/// The entry that has used it, if it is for a single shipment.
	pub used_by: Option<EntryNumber>,
	/// The time at which it was anchored; the importer held it no later than then.
	pub anchored: Option<Timestamp>,
	/// True if its retention is over.
	pub pruned: bool,
}

/// The state of a certificate.
#[view(copy)]
pub enum CertificateStateView {
	/// Claims can rest on it.
	Active,
	/// Its certifier, or the council, has taken it back.
	Withdrawn,
	/// Its certifier has put another in its place.
	Superseded,
}

#[cfg(feature = "std")]
impl std::fmt::Display for CertificateStateView {
	/// As in JSON.
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		serde::Serialize::serialize(self, f)
	}
}

impl CertificateView {
	/// The certificate of this id.
	pub fn of<T: Config>(id: Digest) -> Option<Self> {
		let validity = Pallet::<T>::validity(&id)?;
		let (state, superseded_by) = match validity.state {
			CertificateState::Active => (CertificateStateView::Active, None),
			CertificateState::Withdrawn { .. } => (CertificateStateView::Withdrawn, None),
			CertificateState::Superseded { superseded_by, .. } => {
				(CertificateStateView::Superseded, Some(superseded_by))
			}
		};
		let pruned = Self {
			id,
			agreement: validity.agreement.as_str().into(),
			version: None,
			certifier: None,
			issuer: validity.issuer,
			issuer_trust: T::Entities::trust(&validity.issuer),
			signed_on: None,
			exporter: None,
			producer: None,
			importer: None,
			blanket: None,
			holder: None,
			goods: Vec::new(),
			valid_from: validity.from,
			valid_until: validity.until,
			state,
			ended: validity.state.ended().map(Timestamp),
			superseded_by,
			used_by: None,
			anchored: None,
			pruned: true,
		};
		let Some(certificate) = Certificates::<T>::get(id) else {
			return Some(pruned);
		};
		let party = |which: Capacity| Some(PartyView::of::<T>(id, which, certificate.party(which)));
		let used = certificate.used;
		Some(Self {
			version: Some(certificate.version),
			certifier: Some(certificate.certifier),
			signed_on: Some(certificate.signed_on),
			exporter: party(Capacity::Exporter),
			producer: party(Capacity::Producer),
			importer: party(Capacity::Importer),
			blanket: match certificate.cover {
				Cover::Single => None,
				Cover::Blanket { from, until } => Some((from, until)),
			},
			holder: certificate.holder,
			goods: (0..)
				.zip(certificate.goods)
				.map(|(place, good)| GoodView::new(good, used.is_some_and(|used| used.has(place))))
				.collect(),
			used_by: used.map(|used| used.entry),
			anchored: Some(Timestamp(certificate.anchored)),
			pruned: false,
			..pruned
		})
	}

	/// The certificates that `lei` has certified, after `cursor`.
	pub fn by_certifier<T: Config>(lei: Lei, cursor: Option<Digest>, limit: u32) -> Page<Digest> {
		Page::under::<ByCertifier<T>, _, _>(lei, cursor, limit)
	}
}

/// A party on a certificate.
#[view]
pub struct PartyView {
	/// The way in which the certificate names it.
	pub kind: PartyKind,
	/// Its LEI, if named.
	pub lei: Option<Lei>,
	/// Commitment to it, if sealed.
	pub commitment: Option<Digest>,
	/// The opening of the commitment, sealed to customs, if sealed with an envelope.
	pub envelope: Option<EnvelopeView>,
	/// Country of its address, if given.
	pub country: Option<Country>,
}

/// The ways in which a certificate names a party.
#[view(copy)]
pub enum PartyKind {
	/// Openly.
	Named,
	/// By a commitment, to customs alone.
	Sealed,
	/// Not at all: the importing authority is told on request.
	OnRequest,
	/// In a list of several that comes with the certificate.
	Various,
	/// Not at all: the certifier does not know it.
	Unknown,
}

#[cfg(feature = "std")]
impl std::fmt::Display for PartyKind {
	/// As in JSON.
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		serde::Serialize::serialize(self, f)
	}
}

impl PartyView {
	fn of<T: Config>(id: Digest, which: Capacity, party: &Party) -> Self {
		let view = |kind| Self {
			kind,
			lei: None,
			commitment: None,
			envelope: None,
			country: None,
		};
		match party {
			Party::Named { lei, country } => Self {
				lei: Some(*lei),
				country: Some(*country),
				..view(PartyKind::Named)
			},
			Party::Sealed(commitment) => Self {
				commitment: Some(*commitment),
				envelope: Envelopes::<T>::get(id, which).map(|Envelope { seal, sealed }| EnvelopeView {
					seal,
					sealed: Bytes(sealed.into_inner()),
				}),
				..view(PartyKind::Sealed)
			},
			Party::OnRequest => view(PartyKind::OnRequest),
			Party::Various => view(PartyKind::Various),
			Party::Unknown => view(PartyKind::Unknown),
		}
	}
}

/// Goods on a certificate.
#[view]
pub struct GoodView {
	/// Classification.
	pub hs: HsCode,
	/// The product, if one is meant.
	pub gtin: Option<Gtin>,
	/// Origin criterion.
	pub criterion: String,
	/// Country of origin.
	pub origin: Country,
	/// True if a single-shipment certificate has been used for these goods.
	pub used: bool,
}

impl GoodView {
	fn new(good: Good, used: bool) -> Self {
		Self {
			hs: good.hs,
			gtin: good.gtin,
			criterion: good.criterion.as_str().into(),
			origin: good.origin,
			used,
		}
	}
}

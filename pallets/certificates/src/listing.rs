//! The lists of certificates, by which an importer finds those that cover its goods.
//!
//! Each certificate that is kept whole is listed under every product and every subheading that it covers, for the
//! importer that it names or for any, and there under its certifier. Nobody can fill the list of another: a search for
//! a certifier finds that certifier's certificates, however many others have issued.

use crate::{count, pallet::*, Certificate, CertificateState, Cover, Good};
use alloc::collections::BTreeSet;
use bonafide_primitives::{scale, Date, Digest, Gtin, HsCode, Lei};
use core::iter::successors;

/// A heading that certificates are listed under.
#[scale(copy)]
#[derive(PartialOrd, Ord)]
pub struct Heading {
	/// The importer that it names; `None` if it names none.
	pub importer: Option<Lei>,
	/// The goods covered.
	pub goods: Goods,
}

/// Goods as they are looked up.
#[scale(copy)]
#[derive(PartialOrd, Ord)]
pub enum Goods {
	/// One product.
	Product(Gtin),
	/// Every product of a subheading, six digits, or of a part of it.
	Subheading(HsCode),
}

/// The use of a certificate that is listed, the best first.
#[scale(copy)]
#[derive(PartialOrd, Ord)]
pub enum Rank {
	/// Every shipment of a period can be claimed under it.
	Blanket,
	/// One shipment can.
	Single,
	/// None can: it was taken back, or is used up. It is listed to tell why.
	Over,
}

/// The place of a certificate under a heading. Places are stored in their order, as the text of an LEI sorts as it
/// does: by certifier, by rank, and the one that holds longest first.
#[scale(copy)]
#[derive(PartialOrd, Ord)]
pub struct Place {
	/// The entity that certified.
	pub certifier: Lei,
	/// The use that can be made of it.
	pub rank: Rank,
	/// The days from its last day to the end of the calendar, the highest byte first.
	pub days_below: [u8; 4],
	/// Its digest.
	pub id: Digest,
}

impl Place {
	/// Before every place of `rank` that `certifier` has.
	const fn first(certifier: Lei, rank: Rank) -> Self {
		Self {
			certifier,
			rank,
			days_below: [u8::MIN; 4],
			id: Digest::zero(),
		}
	}

	/// After every place that `certifier` has.
	const fn last(certifier: Lei) -> Self {
		Self {
			certifier,
			rank: Rank::Over,
			days_below: [u8::MAX; 4],
			id: Digest::repeat_byte(u8::MAX),
		}
	}
}

impl Goods {
	/// The goods listed for `good`: its product, or all of its subheading.
	fn of(good: &Good) -> Self {
		match good.gtin {
			Some(gtin) => Self::Product(gtin),
			None => Self::Subheading(good.hs.subheading()),
		}
	}
}

impl Certificate {
	/// The headings that it is listed under.
	pub(crate) fn headings(&self) -> BTreeSet<Heading> {
		let importer = self.named_importer().copied();
		let goods = self.goods.iter().map(Goods::of);
		goods.map(|goods| Heading { importer, goods }).collect()
	}

	/// Its rank under `heading`. One that an entry has used ranks as over once none of these goods is left.
	fn rank(&self, heading: &Heading) -> Rank {
		let is_left = |(place, good)| {
			let is_used = self.used.is_some_and(|used| used.has(place));
			Goods::of(good) == heading.goods && !is_used
		};
		match (self.state, self.cover) {
			(CertificateState::Active, Cover::Blanket { .. }) => Rank::Blanket,
			(CertificateState::Active, Cover::Single) if (0..).zip(&self.goods).any(is_left) => Rank::Single,
			_ => Rank::Over,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// The places of `certificate`, with the digest `id`.
	pub(crate) fn places(id: Digest, certificate: &Certificate) -> BTreeSet<(Heading, Place)> {
		// The profile that a certificate was judged by is always there.
		let Some(validity) = Self::validity_of(certificate) else {
			return BTreeSet::new();
		};
		let days_below = u32::try_from(validity.until.days_until(Date::MAX)).unwrap_or_default();
		let place = |heading| Place {
			certifier: validity.issuer,
			rank: certificate.rank(&heading),
			days_below: days_below.to_be_bytes(),
			id,
		};
		let headings = certificate.headings().into_iter();
		headings.map(|heading| (heading, place(heading))).collect()
	}

	/// Moves the certificate `id` from where `before` was listed to where `after` is. Returns the number of places it
	/// has anew.
	pub(crate) fn relist(id: Digest, before: &Certificate, after: &Certificate) -> u32 {
		let (old, new) = (Self::places(id, before), Self::places(id, after));
		for (heading, place) in old.difference(&new) {
			Listed::<T>::remove(heading, place);
		}
		for (heading, place) in new.difference(&old) {
			Listed::<T>::insert(heading, place, ());
		}
		count(new.difference(&old).count())
	}

	/// The certificates of `rank` that `certifier` has under `heading`, the one that holds longest first.
	pub(crate) fn listed(heading: Heading, certifier: Lei, rank: Rank) -> impl Iterator<Item = Digest> {
		Self::places_after(heading, Place::first(certifier, rank))
			.take_while(move |place| (place.certifier, place.rank) == (certifier, rank))
			.map(|place| place.id)
	}

	/// The certifiers of the certificates listed under `heading`.
	pub(crate) fn certifiers_under(heading: Heading) -> impl Iterator<Item = Lei> {
		let next = Listed::<T>::iter_key_prefix(heading).next();
		let others = move |place: &Place| Self::places_after(heading, Place::last(place.certifier)).next();
		successors(next, others).map(|place| place.certifier)
	}

	fn places_after(heading: Heading, place: Place) -> impl Iterator<Item = Place> {
		Listed::<T>::iter_key_prefix_from(heading, Listed::<T>::hashed_key_for(heading, place))
	}
}

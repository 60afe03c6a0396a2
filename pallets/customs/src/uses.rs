//! Quota of licenses and certificates for a single shipment that an entry uses up. They are given back when the entry
//! is canceled or refused.

use crate::{Config, Entry, Finding, Line, Lines, MaxLicensesPerLine, MaxLines, Pallet, Sealed};
use alloc::vec::Vec;
use bonafide_primitives::{scale, Certificates, Digest, EntryNumber, Licenses, MAX_GOODS};
use frame_support::{traits::Get, weights::Weight, BoundedVec};

/// The most licenses that all lines of an entry can present together, so that what was drawn can be given back in one
/// transaction.
pub const MAX_LICENSES: u32 = 200;

/// The most certificates that an entry can use up and the goods that they cover, together: what it is to use them up
/// and to give them back.
pub const MAX_USED: u32 = 100 * (MAX_GOODS + 1);

/// Units drawn at once: from every license on the chains of these, once from each even where chains meet.
#[scale]
pub struct Draw {
	/// The licenses.
	pub licenses: BoundedVec<Digest, MaxLicensesPerLine>,
	/// Units of the product.
	pub quantity: u64,
}

/// The draws of one entry.
pub type Draws = BoundedVec<Draw, MaxLines>;

/// The certificates for a single shipment that one entry uses up.
pub type UsedCertificates = BoundedVec<Digest, MaxLines>;

/// The quota and certificates that an entry uses up.
#[scale(unbounded)]
#[derive(Default)]
pub struct Uses {
	/// Its draws. A filer who seals the entry declares no less.
	pub draws: Vec<Draw>,
	/// The certificates that it alone rests on from now on.
	pub certificates: Vec<Digest>,
}

impl Line {
	/// The draw for the line, if any: of the licenses presented, those that neither were refused nor are for a right
	/// that the product does not carry.
	pub fn drawn(&self) -> Option<Draw> {
		self.gtin?;
		let is_set_aside = |presented: &Digest| {
			self.findings.iter().any(|finding| match finding {
				Finding::LicenseRefused { license, .. } | Finding::LicenseNotNeeded { license } => license == presented,
				_ => false,
			})
		};
		let mut licenses = self.licenses.clone();
		licenses.retain(|license| !is_set_aside(license));
		(!licenses.is_empty()).then_some(Draw {
			licenses,
			quantity: self.quantity,
		})
	}

	fn certificate(&self) -> Option<Digest> {
		self.claim.as_ref()?.certificate
	}
}

impl<T: Config> Pallet<T> {
	/// The part of the draw for `line` that counts: the licenses that have a quota themselves or above them, in
	/// ascending order.
	pub(crate) fn counted(line: &Line) -> Option<Draw> {
		let mut draw = line.drawn()?;
		draw.licenses.retain(T::Licenses::is_counted);
		draw.licenses.sort();
		(!draw.licenses.is_empty()).then_some(draw)
	}

	/// The certificate that `entry` uses up for its `line`.
	pub(crate) fn used(entry: EntryNumber, line: &Line) -> Option<Digest> {
		line.certificate()
			.filter(|certificate| T::Certificates::is_used_by(certificate, entry))
	}

	/// The quota and certificates that `entry` has just used up for `lines`. Lines that draw from the same licenses
	/// are one draw, so that nobody can count the lines.
	pub(crate) fn uses(entry: EntryNumber, lines: &[Line]) -> Uses {
		let mut uses = Uses::default();
		for line in lines {
			if let Some(draw) = Self::counted(line) {
				match uses.draws.iter_mut().find(|other| other.licenses == draw.licenses) {
					Some(other) => other.quantity = other.quantity.saturating_add(draw.quantity),
					None => uses.draws.push(draw),
				}
			}
			if let Some(certificate) = Self::used(entry, line).filter(|used| !uses.certificates.contains(used)) {
				uses.certificates.push(certificate);
			}
		}
		uses
	}

	/// Gives back all that filing `entry` has used up, whatever became of it since. Returns the work that it was.
	pub(crate) fn give_back(number: EntryNumber, entry: &Entry) -> GivenBack {
		let mut given = GivenBack {
			lines: entry.lines.into(),
			..GivenBack::default()
		};
		if let Some(sealed) = Sealed::<T>::get(number) {
			sealed.draws.iter().for_each(|draw| given.draw::<T>(draw, number));
			let certificates = sealed.certificates.iter();
			certificates.for_each(|certificate| given.certificate::<T>(certificate, number));
		}
		for line in (1..=entry.lines).filter_map(|index| Lines::<T>::get(number, index)) {
			line.drawn().iter().for_each(|draw| given.draw::<T>(draw, number));
			let certificate = line.certificate();
			certificate
				.iter()
				.for_each(|certificate| given.certificate::<T>(certificate, number));
		}
		given
	}
}

/// The work that it is to give back what an entry has used up.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct GivenBack {
	/// Lines read.
	pub lines: u32,
	/// Licenses to which units go back.
	pub licenses: u32,
	/// Certificates looked at, and their goods that can be claimed again.
	pub used: u32,
}

impl GivenBack {
	/// The most that it can be: an entry filed sealed uses up whole certificates.
	pub fn most() -> Self {
		Self {
			lines: <MaxLines as Get<u32>>::get(),
			licenses: MAX_LICENSES,
			used: MAX_USED,
		}
	}

	/// The price of a call that does it.
	pub(crate) fn weight(self, price: impl FnOnce(u32, u32, u32) -> Weight) -> Weight {
		price(self.lines, self.licenses, self.used)
	}

	fn draw<T: Config>(&mut self, draw: &Draw, entry: EntryNumber) {
		let licenses = u32::try_from(draw.licenses.len()).unwrap_or(u32::MAX);
		self.licenses = self.licenses.saturating_add(licenses);
		T::Licenses::give_back(&draw.licenses, draw.quantity, entry);
	}

	fn certificate<T: Config>(&mut self, certificate: &Digest, entry: EntryNumber) {
		let goods = T::Certificates::give_back(certificate, entry);
		self.used = self.used.saturating_add(1).saturating_add(goods);
	}
}

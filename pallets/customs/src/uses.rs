//! Quota of licenses and certificates for a single shipment that an entry uses up. They are given back when the entry
//! is canceled or refused.

use crate::{Config, Entry, Finding, Line, Lines, MaxLicensesPerLine, MaxLines, Pallet, Sealed};
use alloc::vec::Vec;
use bonafide_primitives::{Certificates, Digest, EntryNumber, Licenses};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::BoundedVec;
use scale_info::TypeInfo;

/// The most licenses that all lines of an entry can present together, so that what was drawn can be given back in one
/// transaction.
pub const MAX_LICENSES: u32 = 200;

/// Units drawn at once: from every license on the chains of these, once from each even where chains meet.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
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
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug, Default)]
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

	/// Gives back all that filing `entry` has used up, whatever became of it since. Returns the work as a number of
	/// lines, each with two licenses and a certificate.
	pub(crate) fn give_back(number: EntryNumber, entry: &Entry) -> u32 {
		let (mut licenses, mut certificates) = (0u32, 0u32);
		let mut draw = |draw: &Draw| {
			licenses = licenses.saturating_add(u32::try_from(draw.licenses.len()).unwrap_or(u32::MAX));
			T::Licenses::give_back(&draw.licenses, draw.quantity);
		};
		let mut certificate = |certificate: &Digest| {
			certificates = certificates.saturating_add(1);
			T::Certificates::give_back(certificate, number);
		};
		if let Some(sealed) = Sealed::<T>::get(number) {
			sealed.draws.iter().for_each(&mut draw);
			sealed.certificates.iter().for_each(&mut certificate);
		}
		for line in (1..=entry.lines).filter_map(|index| Lines::<T>::get(number, index)) {
			line.drawn().iter().for_each(&mut draw);
			line.certificate().iter().for_each(&mut certificate);
		}
		licenses.div_ceil(2).max(certificates).max(entry.lines.into())
	}
}

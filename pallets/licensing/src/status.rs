//! The status lists of an issuer's license credentials, for those who verify one without asking the chain.
//!
//! A credential names its place in the lists, which its issuer draws at random: a place says nothing of when or to whom
//! a license was granted. The place is never given to another credential, so that nobody who kept the first reads the
//! second's status. Nothing is written when a license is suspended or revoked: reading a list walks up the chains.

use crate::{Config, LicenseState, Pallet, Rights, StatusEntries, Validity};
use alloc::{vec, vec::Vec};
use bonafide_primitives::{Clock, Date, Digest, Lei, StatusPurpose, STATUS_LIST_ENTRIES};

/// The number of pages in which a status list is read.
pub const STATUS_PAGES: u8 = 128;

/// The number of entries on one page.
pub const STATUS_PAGE_ENTRIES: u16 = 1024;

/// The bytes that one page takes, a bit for each entry.
const PAGE_BYTES: usize = 128;

/// The page of the entry `index` of a status list, and its place there. `None` beyond the end of the list.
pub(crate) fn place(index: u32) -> Option<(u8, u16)> {
	let entries = u32::from(STATUS_PAGE_ENTRIES);
	let page = index.checked_div(entries)?.try_into().ok()?;
	let entry = index.checked_rem(entries)?.try_into().ok()?;
	(index < STATUS_LIST_ENTRIES).then_some((page, entry))
}

impl<T: Config> Pallet<T> {
	/// Page `page` of the list of `issuer` for `purpose`, below [`STATUS_PAGES`]: a bit for each entry, the first the
	/// left-most of the first byte. A bit is set for a credential of which it is true, and for no other.
	pub fn status_page(issuer: &Lei, purpose: StatusPurpose, page: u8) -> Vec<u8> {
		let mut bits = vec![0u8; PAGE_BYTES];
		let today = T::Time::today();
		for (entry, credential) in StatusEntries::<T>::iter_prefix((issuer, page)) {
			let bit = 0x80u8.checked_shr(u32::from(entry & 7)).unwrap_or_default();
			if let Some(byte) = bits.get_mut(usize::from(entry >> 3)) {
				if Self::has_status(&credential, purpose, today) {
					*byte |= bit;
				}
			}
		}
		bits
	}

	/// True if a list for `purpose` has the bit of `credential` set on the day `on`.
	///
	/// - Revocation: it was superseded, or its license or one above it was revoked.
	/// - Suspension: its license or one above it is suspended, or one above it or the right is outside of its term. The
	///   credential's own term stands in it.
	pub(crate) fn has_status(credential: &Digest, purpose: StatusPurpose, on: Date) -> bool {
		let Some(license) = Self::validity(credential) else {
			return false;
		};
		let (right, was_superseded) = (license.right, license.credential != *credential);
		let mut chain = core::iter::successors(Some(license), |license| Self::kept(license.parent.as_ref()?));
		match purpose {
			StatusPurpose::Revocation => {
				was_superseded || chain.any(|license| matches!(license.state, LicenseState::Revoked { .. }))
			}
			StatusPurpose::Suspension => {
				let is_out = |license: &Validity| !(license.from..=license.until).contains(&on);
				!Rights::<T>::get(right).is_some_and(|right| right.is_in_force(on))
					|| chain.enumerate().any(|(above, license)| {
						matches!(license.state, LicenseState::Suspended { .. }) || (above > 0 && is_out(&license))
					})
			}
		}
	}
}

//! Parcels: entries of low value and of express consignments, found again by their label.

use crate::{ByShipment, Config, Entries, EntryState, Error, Pallet};
use bonafide_primitives::{scale, Clock, EntryNumber, Lei, Shipment};
use frame_support::ensure;

/// Days for which a label names one shipment alone. After a year neither UPU standard S10 nor the General
/// Specifications of GS1 keep it from being used again.
pub const SHIPMENT_DAYS: u32 = 365;

/// The kind of an entry.
#[scale(copy, json)]
#[derive(Default)]
pub enum EntryKind {
	/// The rule.
	#[default]
	Formal,
	/// Its filer declares that the goods are worth no more than the agreements excuse from a certificate of origin.
	/// The value itself is on no chain.
	LowValue,
	/// An express consignment.
	Express,
}

impl<T: Config> Pallet<T> {
	/// Fails unless `filer` can file an entry for `shipment`: another of its own that counts was filed for it long ago,
	/// or none. Those of others keep nobody from filing: a label can be read, and guessed, before the goods come.
	pub(crate) fn ensure_unshipped(shipment: &Shipment, filer: &Lei) -> Result<(), Error<T>> {
		let earlier = ByShipment::<T>::get(shipment, filer).and_then(Entries::<T>::get);
		let is_over = earlier.is_none_or(|entry| {
			let reusable = bonafide_primitives::retention::has_passed(SHIPMENT_DAYS, entry.filed, T::Time::now());
			let is_void = matches!(entry.state, EntryState::Canceled { .. } | EntryState::Refused { .. });
			is_void || reusable
		});
		ensure!(is_over, Error::ShipmentExists);
		Ok(())
	}

	/// Lets the entry of `filer` be found by its shipment no longer, if no later one is.
	pub(crate) fn forget_shipment(number: EntryNumber, shipment: &Shipment, filer: &Lei) {
		if ByShipment::<T>::get(shipment, filer) == Some(number) {
			ByShipment::<T>::remove(shipment, filer);
		}
	}
}

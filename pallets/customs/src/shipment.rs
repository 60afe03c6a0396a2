//! Parcels: entries of low value and of express consignments, found again by their label.

use crate::{ByShipment, Config, Entries, EntryState, Error, Pallet};
use bonafide_primitives::{EntryNumber, Shipment};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, traits::Time};
use scale_info::TypeInfo;

/// Days for which a label names one shipment alone. After a year neither UPU standard S10 nor the General
/// Specifications of GS1 keep it from being used again.
pub const SHIPMENT_DAYS: u32 = 365;

/// The kind of an entry.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug, Default,
)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
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
	/// Fails unless an entry can be filed for `shipment`: another that counts was filed for it long ago, or none.
	pub(crate) fn ensure_unshipped(shipment: &Shipment) -> Result<(), Error<T>> {
		let earlier = ByShipment::<T>::get(shipment).and_then(Entries::<T>::get);
		let is_over = earlier.is_none_or(|entry| {
			let reusable = bonafide_primitives::retention::has_passed(SHIPMENT_DAYS, entry.filed, T::Time::now());
			let is_void = matches!(entry.state, EntryState::Canceled { .. } | EntryState::Refused { .. });
			is_void || reusable
		});
		ensure!(is_over, Error::ShipmentExists);
		Ok(())
	}

	/// Lets the entry be found by its shipment no longer, if no later one is.
	pub(crate) fn forget_shipment(number: EntryNumber, shipment: &Shipment) {
		if ByShipment::<T>::get(shipment) == Some(number) {
			ByShipment::<T>::remove(shipment);
		}
	}
}

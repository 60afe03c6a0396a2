//! A runtime of the next version, for the rehearsal of an upgrade. The story it is for: a call turns out to be faulty,
//! the council pauses it, and then upgrades to a runtime without the fault, which lets the call go on by itself.

use frame_support::{
	traits::{Get, OnRuntimeUpgrade},
	weights::Weight,
};
use pallet_tx_pause::{PausedCalls, RuntimeCallNameOf};

use crate::Runtime;

/// Lifts the pause of `Products.recall`.
pub struct LiftPause;

impl OnRuntimeUpgrade for LiftPause {
	fn on_runtime_upgrade() -> Weight {
		if let Some(recall) = name(b"Products", b"recall") {
			PausedCalls::<Runtime>::remove(recall);
		}
		<Runtime as frame_system::Config>::DbWeight::get().writes(1)
	}
}

/// The name of a call to the pause; `None` if that is too long.
fn name(pallet: &[u8], call: &[u8]) -> Option<RuntimeCallNameOf<Runtime>> {
	Some((pallet.to_vec().try_into().ok()?, call.to_vec().try_into().ok()?))
}

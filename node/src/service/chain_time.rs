//! The time of a block that this node seals by itself.
//!
//! On a relay chain, a parachain's slots are given by the relay chain and blocks cannot come faster than slots. Here
//! they can, so that chain time is the wall clock where there was a pause, and runs ahead of it by one slot a block
//! where there was none. It is read from the chain alone: a restart goes on where the last block stopped.

use super::Header;
use sp_consensus_aura::{digests::CompatibleDigestItem, sr25519::AuthoritySignature, Slot, SlotDuration};
use sp_runtime::DigestItem;
use sp_timestamp::Timestamp;

/// The slot `header` was made in; `None` for the first block of a chain, which was not made but given.
pub fn slot(header: &Header) -> Option<Slot> {
	header
		.digest
		.logs()
		.iter()
		.find_map(<DigestItem as CompatibleDigestItem<AuthoritySignature>>::as_aura_pre_digest)
}

/// The slot of the block after one made in slot `parent`: the wall clock's, or the parent's successor if that is later.
pub fn next_slot(parent: Option<Slot>, wall_clock: Timestamp, duration: SlotDuration) -> Slot {
	let now = Slot::from_timestamp(wall_clock, duration);
	parent.map_or(now, |parent| now.max(parent + 1))
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_runtime::{traits::Header as _, Digest};

	const DURATION: SlotDuration = SlotDuration::from_millis(6_000);
	/// 2026-03-01T00:00:00Z, the first moment of a slot.
	const MIDNIGHT: u64 = 1_772_323_200_000;

	fn next(parent: Option<u64>, wall_clock: u64) -> u64 {
		*next_slot(parent.map(Slot::from), Timestamp::new(wall_clock), DURATION)
	}

	#[test]
	fn the_first_block_is_made_now() {
		assert_eq!(next(None, MIDNIGHT), MIDNIGHT / 6_000);
		assert_eq!(next(None, MIDNIGHT + 5_999), MIDNIGHT / 6_000);
	}

	#[test]
	fn after_a_pause_time_is_the_wall_clock() {
		assert_eq!(
			next(Some(MIDNIGHT / 6_000), MIDNIGHT + 3_600_000),
			MIDNIGHT / 6_000 + 600
		);
	}

	#[test]
	fn blocks_in_a_row_take_one_slot_each() {
		let mut slot = next(None, MIDNIGHT);
		for block in 1..=100 {
			slot = next(Some(slot), MIDNIGHT + block);
			assert_eq!(slot, MIDNIGHT / 6_000 + block);
		}
	}

	#[test]
	fn time_never_goes_back_with_the_wall_clock() {
		assert_eq!(
			next(Some(MIDNIGHT / 6_000), MIDNIGHT - 86_400_000),
			MIDNIGHT / 6_000 + 1
		);
		assert_eq!(next(Some(7), 0), 8);
	}

	#[test]
	fn a_block_tells_its_slot() {
		let item = <DigestItem as CompatibleDigestItem<AuthoritySignature>>::aura_pre_digest(Slot::from(42));
		let header = |digest| Header::new(1, Default::default(), Default::default(), Default::default(), digest);
		assert_eq!(
			slot(&header(Digest {
				logs: vec![DigestItem::Other(vec![1]), item]
			})),
			Some(Slot::from(42))
		);
		assert_eq!(slot(&header(Digest::default())), None);
	}
}

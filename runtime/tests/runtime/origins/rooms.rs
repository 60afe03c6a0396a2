//! Every pallet of ours. Each says in its folder which it is, and who may call it.

#[path = "../../../../pallets/cases/origins.rs"]
pub mod cases;
#[path = "../../../../pallets/certificates/origins.rs"]
pub mod certificates;
#[path = "../../../../pallets/customs/origins.rs"]
pub mod customs;
#[path = "../../../../pallets/entities/origins.rs"]
pub mod entities;
#[path = "../../../../pallets/licensing/origins.rs"]
pub mod licensing;
#[path = "../../../../pallets/products/origins.rs"]
pub mod products;
#[path = "../../../../pallets/seats/origins.rs"]
pub mod seats;
#[path = "../../../../pallets/upgrades/origins.rs"]
pub mod upgrades;

use super::table::Row;
use bonafide_runtime::RuntimeError;
use sp_runtime::TryRuntimeError;

/// A pallet of ours: its part of the table, and what other tests ask of each of them.
pub struct Room {
	/// Its name in the runtime.
	pub pallet: &'static str,
	/// Its place in the runtime, which it keeps: calls, events and errors begin with it.
	pub place: usize,
	/// Its calls, and whom they let through.
	pub rows: fn() -> Vec<Row>,
	/// Brings about the records that the examples need, after the rooms before it.
	pub settle: fn(),
	/// Tells its errors over who called from those over what was asked.
	pub is_refusal: fn(&RuntimeError) -> bool,
	/// Fails unless its records are sound.
	pub check: fn() -> Result<(), TryRuntimeError>,
}

/// In this order they are settled.
pub const ROOMS: &[Room] = &[
	entities::ROOM,
	products::ROOM,
	licensing::ROOM,
	certificates::ROOM,
	customs::ROOM,
	cases::ROOM,
	seats::ROOM,
	upgrades::ROOM,
];

/// Fails unless the records of all of them are sound.
pub fn check() -> Result<(), TryRuntimeError> {
	ROOMS.iter().try_for_each(|room| (room.check)())
}

/// The table of their calls.
pub fn rows() -> Vec<Row> {
	ROOMS.iter().flat_map(|room| (room.rows)()).collect()
}

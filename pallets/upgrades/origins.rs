//! Every call of upgrades, and whom it lets through.

use crate::origins::{
	gate::Who::ThreeQuartersOfCouncil,
	rooms::Room,
	table::{zeros, Row},
};

/// For the table of all calls.
pub const ROOM: Room = Room {
	pallet: "Upgrades",
	place: 35,
	rows,
	settle: || (),
	is_refusal: |_| false,
	check: || Ok(()),
};

fn rows() -> Vec<Row> {
	vec![zeros("Upgrades.authorize", &[ThreeQuartersOfCouncil])]
}

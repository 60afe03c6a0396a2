//! Every call of upgrades, and whom it lets through.

use crate::origins::{
	gate::Who::ThreeQuartersOfCouncil,
	rooms::Room,
	table::{zeros, Row},
};

/// For the table of all calls.
pub const ROOM: Room = Room {
	rows,
	settle: || (),
	is_refusal: |_| false,
};

fn rows() -> Vec<Row> {
	vec![zeros("Upgrades.authorize", &[ThreeQuartersOfCouncil])]
}

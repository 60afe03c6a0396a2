//! A line of the table: a call, and whom it lets through.
//!
//! A call whose gate depends on what it is asked has a row for each case, told in brackets. `zeros` tries the call with
//! zeros for arguments, which is enough where the gate comes first.

use super::{
	callers::{Caller, CUSTOMS, MANUFACTURER},
	gate::Who::{self, *},
};
use bonafide_primitives::Scope;
use bonafide_runtime::RuntimeCall;

/// A call, whom it lets through, and how it is tried.
pub struct Row {
	/// `Pallet.call`, and the case in brackets.
	pub title: &'static str,
	pub gate: &'static [Who],
	pub example: Example,
}

/// The arguments that a call is tried with.
pub enum Example {
	/// Zeros.
	Zeros,
	/// Those of the inherent that goes into the block.
	Inherent,
	/// Those that concern the caller, such as its own entity, where it is not all the same.
	For(fn(Caller) -> RuntimeCall),
}

impl Row {
	/// `Pallet.call`.
	pub fn call(&self) -> &'static str {
		self.title.split(' ').next().unwrap()
	}
}

/// The owner of the product and the alias.
pub const THE_MANUFACTURER: Who = Acting(Scope::Manage, &[MANUFACTURER]);
pub const AN_OFFICER: Who = Acting(Scope::File, &[CUSTOMS]);

pub fn zeros(title: &'static str, gate: &'static [Who]) -> Row {
	let example = Example::Zeros;
	Row { title, gate, example }
}

pub fn inherent(title: &'static str) -> Row {
	let (gate, example) = (&[Author], Example::Inherent);
	Row { title, gate, example }
}

pub fn row(title: &'static str, gate: &'static [Who], example: fn(Caller) -> RuntimeCall) -> Row {
	let example = Example::For(example);
	Row { title, gate, example }
}

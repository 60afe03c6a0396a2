//! The calls with arguments that let their intended callers succeed on the register of [`super::world`].
//!
//! Each is called as the call it makes, and may first bring about what that takes.

pub mod certificates;
pub mod customs;
pub mod entities;
pub mod licensing;
pub mod products;
pub mod quotas;

use bonafide_primitives::Text;
use std::collections::BTreeSet;

/// Text of any bound.
fn text<const N: u32>(text: &str) -> Text<N> {
	text.try_into().unwrap()
}

/// A bounded set.
fn set<T: Copy + Ord, S: TryFrom<BTreeSet<T>, Error: std::fmt::Debug>>(items: &[T]) -> S {
	S::try_from(items.iter().copied().collect()).unwrap()
}

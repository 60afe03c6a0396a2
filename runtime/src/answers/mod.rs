//! Answers of customs, from its state.

pub(crate) mod cases;
pub(crate) mod customs;

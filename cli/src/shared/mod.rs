//! What several subjects do alike.

pub mod change;
pub mod credential;
pub mod files;
pub mod key;
pub mod progress;
pub mod show;
pub mod status;

//! Work that several subjects do alike, without a chain.

pub mod answer;
pub mod clock;
pub mod credential;
pub mod customs;
pub mod draft;
pub mod faults;
pub mod files;
pub mod holders;
pub mod key;
pub mod paper;
pub mod progress;
pub mod results;
pub mod settings;
pub mod show;
pub mod token;

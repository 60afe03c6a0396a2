//! Sealing: what one reader alone can open, and everyone else knows by a commitment at most.

mod committed;
pub mod document;
pub mod entry;
pub mod feature;
mod hpke;
pub mod party;

pub use committed::{Unopenable, Unsealable};
pub use hpke::{seal, NotOpened, NotSealed, SealingKey, OVERHEAD};

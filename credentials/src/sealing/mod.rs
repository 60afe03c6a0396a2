//! Sealing: what one reader alone can open, and everyone else knows by a commitment at most.
//!
//! A file for officers:
//!
//! ```
//! use bonafide_credentials::{sealing::document, CustomsKey, SealingKey};
//! use bonafide_primitives::Seal;
//!
//! let customs_key = SealingKey::generate()?;
//! let seal = Seal { customs: "549300CUSTOMSUS00022".parse()?, key: 1 };
//! let customs = CustomsKey { seal, public: customs_key.public() };
//!
//! let sealed = document::seal(b"Seven stitches to the inch", &customs)?;
//! assert_eq!(document::open(&sealed, &customs_key)?, b"Seven stitches to the inch");
//! assert!(document::open(&sealed, &SealingKey::generate()?).is_err());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod committed;
pub mod document;
pub mod entry;
pub mod feature;
mod hpke;
pub mod party;
mod place;

pub use committed::{Unopenable, Unsealable};
pub use hpke::{seal, NotOpened, NotSealed, SealingKey, OVERHEAD};

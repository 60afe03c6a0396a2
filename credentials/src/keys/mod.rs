//! Keys: the one that an issuer signs with, those of the entities on the register, and those of customs to seal to.

mod customs_key;
pub mod did_key;
pub mod did_web;
mod issuer_key;
mod jwk;

pub use customs_key::CustomsKey;
pub use issuer_key::IssuerKey;
pub(crate) use jwk::Jwk;
pub use jwk::KeyFault;

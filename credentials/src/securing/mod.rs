//! Securing: signatures, elements that can be withheld, and status lists.
//!
//! A license is secured whole, here as `vc+jwt`:
//!
//! ```
//! use bonafide_credentials::{issue, jws::Jws, Document, IssuerKey, License};
//!
//! let license = License::read_json(&std::fs::read_to_string("examples/license.json")?)?;
//! let key = IssuerKey::generate()?;
//! let jws = issue(&license, &key)?.credential;
//! let jws = Jws::parse(&jws)?;
//! assert_eq!(jws.header.typ.as_deref(), Some("vc+jwt"));
//! assert!(jws.is_signed_by(&key.public()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A certificate as `vc+sd-jwt`, so that each element can be withheld: see [`sd_jwt`]. A license can be taken back
//! before its last day: see [`status_list`].

pub mod data_integrity;
mod id;
pub mod jws;
pub mod sd_jwt;
pub mod status_list;

pub use id::id;
pub(crate) use id::{is_json, proven_id};

//! Securing: the signature around a document, the elements that can be withheld from it, and the status lists that take it back.

pub mod data_integrity;
mod id;
pub mod jws;
pub mod sd_jwt;
pub mod status_list;

pub use id::id;

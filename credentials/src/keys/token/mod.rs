//! Keys to sign with that stay in a hardware module, reached by PKCS #11.
//!
//! A [`TokenUri`] names the module, the token in it and the key on that; [`Token::find`] looks for the token, and
//! [`Token::key`] logs in and answers with the key, which signs as one of a file does.

mod fault;
mod find;
mod key;
mod uri;

pub use fault::TokenFault;
pub use find::Token;
pub(super) use key::TokenKey;
pub use uri::{TokenUri, UriFault};

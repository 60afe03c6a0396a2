//! Keys: the one that an issuer signs with, in a file or a hardware module; those that go with its credentials; those
//! of the entities on the register; and those of customs to seal to.
//!
//! ```
//! use bonafide_credentials::{did_key, IssuerKey};
//!
//! let key = IssuerKey::generate()?;
//! assert!(key.did().starts_with("did:key:z6Mk"));
//! assert_eq!(did_key::resolve(&key.id())?, (&*key.did(), key.public()));
//!
//! // On the register it has a number, and this name.
//! let key = key.known_as("did:web:id.example:5493006MHB84DD0ZWV18#key-1")?;
//! assert_eq!(key.did(), "did:web:id.example:5493006MHB84DD0ZWV18");
//!
//! // It is stored as a JSON Web Key, with its name.
//! assert_eq!(IssuerKey::from_jwk(&key.to_jwk()?)?.id(), key.id());
//!
//! // A credential that is used up has a key of its own. With it one shows to hold it, for one entry and as its filer.
//! use bonafide_credentials::Holder;
//! use bonafide_primitives::{Digest, Presenter};
//! let holder = Holder::generate(Digest::repeat_byte(0x5a))?;
//! let (entry, filer) = ("BRK-2600001-5".parse()?, "506700GE1G29325QX363".parse()?);
//! let holdings = [holder.show(&entry, &filer)];
//! let presenter = Presenter { entry, importer: None, filer, holdings: &holdings };
//! assert!(presenter.holds(&holder.credential(), &holder.public()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod customs_key;
pub mod did_key;
pub mod did_web;
pub mod file;
mod holder;
mod host;
mod issuer_key;
mod jwk;
pub(crate) mod signature;
pub mod token;

pub use customs_key::CustomsKey;
pub use holder::Holder;
pub use issuer_key::IssuerKey;
pub(crate) use jwk::Jwk;
pub use jwk::KeyFault;

//! The questions a client can ask the register of certificates of origin, and their answers.

#![cfg_attr(not(feature = "std"), no_std)]
// `decl_runtime_apis!` makes items and arguments of its own.
#![allow(clippy::too_many_arguments, missing_docs, reason = "of code that the macro writes")]

extern crate alloc;

mod certificate;

pub use certificate::{CertificateStateView, CertificateView, GoodView, PartyKind, PartyView};

use bonafide_primitives::{
	views::{Page, Refusal},
	Digest, Lei, Spelled,
};

sp_api::decl_runtime_apis! {
	/// The register of certificates of origin.
	pub trait CertificatesApi {
		/// The certificate of this id.
		fn certificate(id: Digest) -> Option<CertificateView>;
		/// The certificates that `lei` has certified, from the one after `cursor` on, at most `limit`.
		fn certificates_by_certifier(
			lei: Spelled<Lei>,
			cursor: Option<Digest>,
			limit: u32,
		) -> Result<Page<Digest>, Refusal>;
	}
}

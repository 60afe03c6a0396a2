//! The questions a client can ask the register of rights and licenses, and their answers.

#![cfg_attr(not(feature = "std"), no_std)]
// `decl_runtime_apis!` makes items and arguments of its own.
#![allow(clippy::too_many_arguments, missing_docs, reason = "of code that the macro writes")]

extern crate alloc;

mod contest;
mod license;
mod line;
mod listing;
mod mark;
mod right;

pub use contest::ContestView;
pub use license::{LicenseStateView, LicenseView};
pub use line::LineStatus;
pub use mark::MarkView;
pub use pallet_licensing::STATUS_PAGES;
pub use right::{RecordationView, RightEndView, RightView};

use alloc::vec::Vec;
use bonafide_primitives::{
	views::{Page, Refusal},
	Digest, Gtin, Lei, RightId, Spelled, StatusPurpose,
};

sp_api::decl_runtime_apis! {
	/// The register of rights and licenses.
	pub trait LicensingApi {
		/// The right of this number.
		fn right(id: RightId) -> Option<RightView>;
		/// The license of this id, with the chain above it up to the rights holder.
		fn license(id: Digest) -> Option<LicenseView>;
		/// The rights that a product carries, and who said so.
		fn marks(gtin: Spelled<Gtin>) -> Result<Vec<MarkView>, Refusal>;
		/// The state of a product line, as far as the public may know.
		fn line_status(gtin: Spelled<Gtin>) -> Result<LineStatus, Refusal>;
		/// The licenses under the rights on a product that cover it, whatever those above them say, from the one after
		/// `cursor` on, at most `limit`.
		fn licenses_by_product(
			gtin: Spelled<Gtin>,
			cursor: Option<Digest>,
			limit: u32,
		) -> Result<Page<Digest>, Refusal>;
		/// The licenses of `lei`, from the one after `cursor` on, at most `limit`.
		fn licenses_by_licensee(
			lei: Spelled<Lei>,
			cursor: Option<Digest>,
			limit: u32,
		) -> Result<Page<Digest>, Refusal>;
		/// A page of the status list of `issuer` for `purpose`, a bit for each entry from the left. Pages are numbered
		/// from 0 to 127 and have 1,024 entries each; another is refused, as zeros would say that nothing is revoked.
		fn status_page(issuer: Spelled<Lei>, purpose: StatusPurpose, page: u8) -> Result<Vec<u8>, Refusal>;
	}
}

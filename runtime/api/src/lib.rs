//! Every question a client can ask the chain, as versioned runtime APIs.
//!
//! The JSON-RPC serves these answers as JSON; a light client can ask for them by `state_call`. An answer is made by
//! the runtime whole, with its codes and sentences, so that a node older than the runtime still serves it.

#![cfg_attr(not(feature = "std"), no_std)]
// `decl_runtime_apis!` makes items and arguments of its own.
#![allow(clippy::too_many_arguments, missing_docs, reason = "of code that the macro writes")]

extern crate alloc;

mod certificates;
mod customs;
mod entities;
mod licensing;
mod page;
mod products;
mod refusal;
mod timestamp;

pub use certificates::{CertificateView, GoodView, PartyView};
pub use customs::{ClaimView, EntryView, FindingView, LineView, ScreeningView};
pub use entities::{AliasView, DelegateView, EntityView, KeyView, MandateView, RecoveryView, SuspensionView};
pub use licensing::{GoodsQuestion, LicenseView, LicensingView, RightCheckView, RightView};
pub use page::{Page, MAX_PAGE};
pub use products::{GuideView, ProductView, RecallView, SealView, VersionView};
pub use refusal::Refusal;
pub use timestamp::Timestamp;

use bonafide_primitives::{Alias, Digest, EntryNumber, Gtin, Lei, RightId};
use sp_runtime::AccountId32;

sp_api::decl_runtime_apis! {
	/// Chain time.
	pub trait ClockApi {
		/// The time of this block.
		fn now() -> Timestamp;
	}

	/// Who is who.
	pub trait EntitiesApi {
		/// The entity of this LEI.
		fn entity(lei: Lei) -> Option<EntityView>;
		/// The entity for which this account acts, as controller or delegate.
		fn entity_of(account: AccountId32) -> Option<EntityView>;
		/// The entity that is known as this alias.
		fn entity_by_alias(alias: Alias) -> Option<EntityView>;
	}

	/// What is what.
	pub trait ProductsApi {
		/// The product of this GTIN.
		fn product(gtin: Gtin) -> Option<ProductView>;
		/// The products of which `lei` is on record as the owner, from the one after `cursor` on, at most `limit`.
		fn products_by_owner(lei: Lei, cursor: Option<Gtin>, limit: u32) -> Page<Gtin>;
	}

	/// Who licensed it.
	pub trait LicensingApi {
		/// The right of this number.
		fn right(id: RightId) -> Option<RightView>;
		/// The license of this id, with the chain above it up to the rights holder.
		fn license(id: Digest) -> Option<LicenseView>;
		/// Whether the rights on these goods are licensed, and by which licenses.
		fn check(question: GoodsQuestion) -> LicensingView;
	}

	/// Where it is from.
	pub trait CertificatesApi {
		/// The certificate of this id.
		fn certificate(id: Digest) -> Option<CertificateView>;
	}

	/// Entries and what was found on them.
	pub trait CustomsApi {
		/// What filing this entry now would store, or the field that would refuse it. Changes nothing.
		fn screen(form: pallet_customs::EntryForm) -> Result<ScreeningView, Refusal>;
		/// The entry of this number.
		fn entry(number: EntryNumber) -> Option<EntryView>;
		/// The entries that `lei` imports or has filed, from the one after `cursor` on, at most `limit`.
		fn entries_by(lei: Lei, cursor: Option<EntryNumber>, limit: u32) -> Page<EntryNumber>;
	}
}

//! The questions a client can ask the register of entities, and their answers.

#![cfg_attr(not(feature = "std"), no_std)]
// `decl_runtime_apis!` makes items and arguments of its own.
#![allow(clippy::too_many_arguments, missing_docs, reason = "of code that the macro writes")]

extern crate alloc;

mod entity;

pub use entity::{AliasView, DelegateView, EntityView, KeyView, MandateView, MergerView, RecoveryView, SuspensionView};

use bonafide_primitives::{views::Refusal, Lei, Spelled, SpelledAlias};
use sp_runtime::AccountId32;

sp_api::decl_runtime_apis! {
	/// The register of entities.
	pub trait EntitiesApi {
		/// The entity of this LEI.
		fn entity(lei: Spelled<Lei>) -> Result<Option<EntityView>, Refusal>;
		/// The entity for which this account acts, as controller or delegate.
		fn entity_of(account: AccountId32) -> Option<EntityView>;
		/// The entity that is known as this alias.
		fn entity_by_alias(alias: SpelledAlias) -> Result<Option<EntityView>, Refusal>;
	}
}

//! Every question a client can ask the chain, as versioned runtime APIs.
//!
//! The JSON-RPC serves these answers as JSON; a light client can ask for them by `state_call`. An answer is made by
//! the runtime whole, with its codes and sentences, so that a node older than the runtime still serves it.

#![cfg_attr(not(feature = "std"), no_std)]
// `decl_runtime_apis!` makes items and arguments of its own.
#![allow(clippy::too_many_arguments, missing_docs, reason = "of code that the macro writes")]

extern crate alloc;

mod cases;
mod certificates;
mod customs;
mod entities;
mod examination;
mod licensing;
mod packet;
mod page;
mod products;
mod refusal;
mod timestamp;

pub use cases::{
	AnswerView, CasePage, CaseSummaryView, CaseView, DeterminationView, DocumentView, ProposalView, RequestView,
	WaitView,
};
pub use certificates::{CertificateView, EnvelopeView, GoodView, PartyView};
pub use customs::{
	ClaimView, DetentionView, DrawView, EntryView, EnvelopesView, FindingView, LineView, PostedView, ScreeningView,
	SealedView, VerificationView,
};
pub use entities::{AliasView, DelegateView, EntityView, KeyView, MandateView, RecoveryView, SuspensionView};
pub use examination::{ExaminationPackView, ExaminationView, PresentedLicenseView};
pub use licensing::{
	GoodsQuestion, LicenseView, LicensingView, LineStatus, RecordationView, RightCheckView, RightView,
};
pub use packet::{
	BasisView, EntryClaimView, EntryLineView, HtsSource, PacketLine, PacketLineView, PacketQuestion, PacketView,
	ReasonView,
};
pub use page::{Page, MAX_PAGE};
pub use pallet_licensing::STATUS_PAGES;
pub use products::{FeatureView, GuideView, ProductView, RecallView, SealView, VersionView};
pub use refusal::Refusal;
pub use timestamp::Timestamp;

use alloc::vec::Vec;
use bonafide_primitives::{Alias, Digest, EntryNumber, Gtin, Lei, LicenseOpening, RightId, Shipment, StatusPurpose};
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
		fn check(question: GoodsQuestion, openings: Vec<LicenseOpening>) -> LicensingView;
		/// What can be told the public of a product line.
		fn line_status(gtin: Gtin) -> LineStatus;
		/// The licenses that cover a product, whatever those above them say, from the one after `cursor` on, at most `limit`.
		fn licenses_by_product(gtin: Gtin, cursor: Option<Digest>, limit: u32) -> Page<Digest>;
		/// The licenses of `lei`, from the one after `cursor` on, at most `limit`.
		fn licenses_by_licensee(lei: Lei, cursor: Option<Digest>, limit: u32) -> Page<Digest>;
		/// A page of the status list of `issuer` for `purpose`, a bit for each entry from the left. Pages are numbered from 0 to
		/// 127 and have 1,024 entries each.
		fn status_page(issuer: Lei, purpose: StatusPurpose, page: u8) -> Vec<u8>;
	}

	/// Where it is from.
	pub trait CertificatesApi {
		/// The certificate of this id.
		fn certificate(id: Digest) -> Option<CertificateView>;
		/// The certificates that `lei` has certified, from the one after `cursor` on, at most `limit`.
		fn certificates_by_certifier(lei: Lei, cursor: Option<Digest>, limit: u32) -> Page<Digest>;
		/// The claims that an importer can make for these lines of one entry, judged as filing will judge them.
		fn claim_packet(question: PacketQuestion) -> PacketView;
	}

	/// Entries, what was found on them, and how their claims are verified.
	pub trait CustomsApi {
		/// What filing this entry now would store, or the field that would refuse it, with the terms of these private licenses
		/// shown. Changes nothing.
		fn screen(form: pallet_customs::EntryForm, openings: Vec<LicenseOpening>) -> Result<ScreeningView, Refusal>;
		/// What customs finds on a sealed entry that it has opened, as of the day of filing. Changes nothing.
		fn screen_sealed(
			form: pallet_customs::EntryForm,
			openings: Vec<LicenseOpening>,
		) -> Result<ScreeningView, Refusal>;
		/// What of a sealed entry is for customs and for its filer to open.
		fn envelopes(number: EntryNumber) -> Option<EnvelopesView>;
		/// The entry of this number.
		fn entry(number: EntryNumber) -> Option<EntryView>;
		/// The last entry of this shipment.
		fn entry_by_shipment(shipment: Shipment) -> Option<EntryView>;
		/// The entries that `lei` imports or has filed, from the one after `cursor` on, at most `limit`.
		fn entries_by(lei: Lei, cursor: Option<EntryNumber>, limit: u32) -> Page<EntryNumber>;
		/// What an officer needs to examine the goods on a line; nothing if the entry has no such line that is kept.
		fn examination_pack(number: EntryNumber, line: u16) -> Option<ExaminationPackView>;
		/// The case of this number, about a claim or about detained goods.
		fn case(id: pallet_customs::CaseId) -> Option<CaseView>;
		/// The cases that `lei` conducts or is a party of, from the one after `cursor` on, at most `limit`.
		fn cases_for(lei: Lei, cursor: Option<pallet_customs::CaseId>, limit: u32) -> CasePage;
	}
}

//! Cases: the dialogue in which customs finds out whether a claim to preference is true, or whether goods infringe a right.
//!
//! | where | what |
//! |---|---|
//! | `types` | what is kept, and the forms |
//! | `documents` | documents, and who may read them |
//! | `dialogue` | asking and answering |
//! | `deadlines` | whom a case waits for, and until when |
//! | `verdicts` | what a case does to the claim, and to later ones |
//! | `detention` | goods that may infringe a right, and what becomes of them |

mod deadlines;
// SCALE's derives cast.
#[allow(clippy::as_conversions)]
mod detention;
mod dialogue;
// SCALE's derives cast.
#[allow(clippy::as_conversions)]
mod documents;
// SCALE's derives cast.
#[allow(clippy::as_conversions)]
mod types;
// SCALE's derives cast.
#[allow(clippy::as_conversions)]
mod verdicts;

pub(crate) use deadlines::days_after;
pub use deadlines::{Step, Wait};
pub use detention::{DetentionState, Opinion};
pub use documents::{
	Document, DocumentForm, DocumentForms, DocumentKind, Documents, Readers, ReadersForm, MAX_DOCUMENTS,
};
pub use types::*;
pub use verdicts::{ClaimState, SubjectState, PATTERN};

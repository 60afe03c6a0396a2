//! Parts that the views of several rooms share. A view is what a client is answered: SCALE for whoever asks the
//! runtime, JSON for whoever asks a node.

mod bytes;
mod envelope;
mod page;
mod refusal;
mod timestamp;

pub use bytes::Bytes;
pub use envelope::EnvelopeView;
pub use page::{Page, MAX_PAGE};
pub use refusal::Refusal;
pub use timestamp::Timestamp;

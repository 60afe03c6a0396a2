//! Cases, as the room of entries asks for them.

use crate::{Digest, EntryNumber, Lei, RightId, Text};
use codec::{Decode, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Names a case, counting from 1.
pub type CaseId = u32;

/// The longest reason that an officer can give, in bytes.
pub const MAX_REASON: u32 = 256;

/// The reason of a decision.
pub type Reason = Text<MAX_REASON>;

/// The open cases about one entry, counted.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct OpenCases {
	/// Claims under verification.
	pub claims: u16,
	/// Detentions of goods.
	pub detentions: u16,
}

impl OpenCases {
	/// True if no case is open.
	pub const fn is_none(&self) -> bool {
		self.claims == 0 && self.detentions == 0
	}
}

/// Findings of verification on a certificate of origin. 19 CFR 182.76.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CertificateRecord {
	/// A case in which a claim that rested on it was denied; one of them, if several.
	pub denied_in: Option<CaseId>,
	/// True while customs verifies a claim that rests on it.
	pub under_verification: bool,
}

/// Cases, in which customs verifies claims and detains goods.
pub trait Cases {
	/// The open cases about the entry.
	fn open_on(entry: &EntryNumber) -> OpenCases;

	/// The findings on a certificate so far.
	fn of_certificate(certificate: &Digest) -> CertificateRecord;

	/// The number of denied claims for whose origin this entity answers.
	fn of_certifier(certifier: &Lei) -> u32;

	/// A case in which goods of this manufacturer were seized for this right; one of them, if several.
	fn of_manufacturer(manufacturer: &Lei, right: RightId) -> Option<CaseId>;

	/// Has verification shown the worst of all these, so that another room can be measured.
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(certificate: &Digest, certifier: &Lei, seized: Option<(Lei, RightId)>);
}

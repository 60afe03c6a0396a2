//! The questions that other pallets ask the register of certificates of origin.

use crate::{scale, Agreement, Code, Country, Date, Digest, EntryNumber, Gtin, HsCode, Lei, Presenter};
use frame_support::PalletError;
use sp_runtime::DispatchResult;

/// The longest name of an agreement, in bytes.
pub const MAX_AGREEMENT: u32 = 16;

/// The most goods that one certificate can cover.
pub const MAX_GOODS: u32 = 50;

/// The longest code of a criterion or claim, in bytes.
pub const MAX_CODE: u32 = 4;

/// A claim to preference, with the goods it is made for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClaimedOrigin {
	/// The entry that claims.
	pub entry: EntryNumber,
	/// The agreement that grants the preference.
	pub agreement: Agreement,
	/// The claim's code on the entry, such as `S`.
	pub code: Code,
	/// The certificate it rests on. `None` rests on the importer's own knowledge or on the low value of the goods,
	/// where the agreement allows that.
	pub certificate: Option<Digest>,
	/// The claimant.
	pub importer: Lei,
	/// Classification on the entry line.
	pub hs: HsCode,
	/// The product, if the entry names one.
	pub gtin: Option<Gtin>,
	/// Country of origin on the entry line.
	pub country: Country,
	/// The day of the claim.
	pub on: Date,
	/// The entry is declared to be of low value.
	pub low_value: bool,
}

/// The days that an agreement leaves for each step of the verification of a claim.
#[scale(copy, json)]
#[serde(deny_unknown_fields)]
pub struct VerificationTimes {
	/// To answer a request for information.
	pub answer_days: u16,
	/// To object to the determination that customs proposes.
	pub objection_days: u16,
	/// To determine the claim, once all that was asked is answered.
	pub determination_days: u16,
}

/// The reason why a claim to preference is refused.
#[scale(copy, json)]
#[derive(PalletError)]
pub enum CertificateRefusal {
	/// The council has set no such agreement.
	AgreementUnknown,
	/// The agreement is not in force on the day of the claim.
	AgreementNotInForce,
	/// The agreement has no such claim code.
	ClaimCodeUnknown,
	/// The goods originate in a country that is no party to the agreement.
	OriginOutsideParties,
	/// The agreement wants a certificate, and none is given.
	CertificateMissing,
	/// No such certificate is anchored: it may never have been accepted.
	CertificateUnknown,
	/// The certificate speaks for another agreement.
	OtherAgreement,
	/// Withdrawn by its certifier.
	Withdrawn,
	/// Superseded by another certificate.
	Superseded,
	/// Older than the agreement accepts.
	Expired,
	/// The day of the claim is outside the blanket period.
	OutsideBlanketPeriod,
	/// For one shipment, and used by another entry, or by another line of this one for the same goods.
	AlreadyUsed,
	/// Names another importer.
	OtherImporter,
	/// Covers no goods of this classification.
	ClassificationNotCovered,
	/// Covers goods of this classification, but not this product.
	ProductNotCovered,
	/// Gives the goods another origin.
	OtherOrigin,
	/// The council has suspended its certifier.
	CertifierSuspended,
	/// For one shipment, names no importer openly, and the entry does not show that its filer holds it.
	NotHeld,
}

/// The reason that a certificate cannot be used up whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotReserved {
	/// It covers a blanket period.
	Blanket,
	/// It names an importer for whom the entry is not filed, or names none and the entry does not show that its filer
	/// holds it.
	NotHeld,
	/// No claim can rest on it.
	Refused(CertificateRefusal),
}

impl From<CertificateRefusal> for NotReserved {
	fn from(refusal: CertificateRefusal) -> Self {
		Self::Refused(refusal)
	}
}

/// The register of certificates of origin.
pub trait Certificates {
	/// Refuses a claim that does not hold. Where the certificate is for one shipment and names no importer openly, the
	/// `presenter` must show that it holds it.
	fn check(claim: &ClaimedOrigin, presenter: &Presenter) -> Result<(), CertificateRefusal>;

	/// True if the certifier of the certificate `id` is [`Trust::Doubted`](crate::Trust).
	fn is_doubted(id: &Digest) -> bool;

	/// The certifier of the certificate `id`; `None` if none was anchored.
	fn certifier(id: &Digest) -> Option<Lei>;

	/// The entity that answers for the origin that `importer` claims: the certifier, or the importer itself where the
	/// claim rests on its own knowledge. `None` if the certificate was never anchored.
	fn answering(certificate: Option<&Digest>, importer: Lei) -> Option<Lei> {
		certificate.map_or(Some(importer), Self::certifier)
	}

	/// True if the certificate `id` names `lei` openly as importer, exporter or producer, its certifier among them.
	/// False once it is pruned: the parties go with it.
	fn names(id: &Digest, lei: &Lei) -> bool;

	/// The times for the verification of a claim made under `agreement` on the day `on`; `None` if it was not in force.
	fn verification_times(agreement: &Agreement, on: Date) -> Option<VerificationTimes>;

	/// Uses up the certificate for a single shipment that `claim` rests on: it then serves this entry alone, and the
	/// goods claimed cannot be claimed again. A blanket certificate is not used up. The caller has [`Self::check`]ed
	/// the claim.
	fn use_up(claim: &ClaimedOrigin) -> DispatchResult;

	/// Uses up the whole single-shipment certificate `id` for the `presenter`, whose lines are sealed: no other entry
	/// can rest on it. It must be active and used by no other entry. Whoever it names as importer is filed for, or the
	/// filer shows that it holds the certificate. A blanket certificate cannot be used up: [`NotReserved::Blanket`].
	/// Returns the number of goods that it covers, for the price.
	fn reserve(id: &Digest, presenter: &Presenter) -> Result<u32, NotReserved>;

	/// True if it is `entry` that has used the certificate `id` up.
	fn is_used_by(id: &Digest, entry: EntryNumber) -> bool;

	/// Gives back the certificate `id`, if it is `entry` that has used it up, whatever became of it since. Returns the
	/// number of goods that are listed again, for the price.
	fn give_back(id: &Digest, entry: EntryNumber) -> u32;

	/// Anchors a single-shipment certificate that `claim` can rest on, with all lists full and its goods last, so that
	/// another pallet can be measured. `seed` tells one from another. Returns its id.
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(seed: u32, claim: &ClaimedOrigin) -> Digest;
}

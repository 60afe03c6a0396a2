//! Entries as they are filed, and as the chain keeps them.

use crate::{weights::WeightInfo, EntryKind, Error, Finding, MaxFindings, MaxLicensesPerLine, MaxLines, Uses};
use bonafide_primitives::{
	at_most, scale, Agreement, Code, Country, Digest, EntryNumber, Gtin, Holding, HsCode, Lei, Moment, Reason,
	Shipment, Spelled, MAX_HOLDINGS,
};
use frame_support::{ensure, traits::ConstU32, weights::Weight, BoundedVec};

/// An entry as its filer writes it. Every identifier is as typed, and read when the entry is judged.
#[scale(json, unbounded)]
#[serde(deny_unknown_fields)]
pub struct EntryForm {
	/// Entry number, with the filer code it belongs to.
	pub number: Spelled<EntryNumber>,
	/// Importer of record.
	pub importer: Spelled<Lei>,
	/// Its kind; `None` is formal.
	pub kind: Option<EntryKind>,
	/// The label of the shipment. An entry of low value or of an express consignment has one.
	pub shipment: Option<Spelled<Shipment>>,
	/// The lines, in their order on the entry.
	#[serde(deserialize_with = "at_most")]
	#[cfg_attr(feature = "std", schemars(with = "alloc::vec::Vec<LineForm>"))]
	pub lines: BoundedVec<LineForm, MaxLines>,
	/// The credentials that the filer shows to hold, of those that its lines use up.
	#[serde(default, deserialize_with = "at_most")]
	#[cfg_attr(feature = "std", schemars(with = "alloc::vec::Vec<Holding>"))]
	pub holdings: Holdings,
}

impl EntryForm {
	/// The price of filing: by its lines, by the licenses they present, each of which is read up to the rights holder,
	/// and by the signatures that may have to be verified.
	pub fn weight<W: WeightInfo>(&self) -> Weight {
		let (lines, licenses) = (u32::try_from(self.lines.len()).unwrap_or(u32::MAX), self.licenses());
		W::file_entry(lines)
			.saturating_add(W::screen_license().saturating_mul(licenses.into()))
			.saturating_add(weight_of::<W>(&self.holdings, licenses.saturating_add(lines)))
	}

	/// The number of licenses that its lines present together.
	pub(crate) fn licenses(&self) -> u32 {
		let licenses = self.lines.iter().map(|line| line.licenses.len());
		u32::try_from(licenses.fold(0, usize::saturating_add)).unwrap_or(u32::MAX)
	}
}

/// The credentials that the filer of an entry shows to hold, each of them once.
pub type Holdings = BoundedVec<Holding, ConstU32<MAX_HOLDINGS>>;

/// The price of `holdings` where so many licenses and certificates are presented: each of them asks for one signature
/// at most.
pub(crate) fn weight_of<W: WeightInfo>(holdings: &Holdings, presented: u32) -> Weight {
	match holdings.is_empty() {
		true => Weight::zero(),
		false => W::verify_holding().saturating_mul(presented.into()),
	}
}

/// One line of an entry as its filer writes it.
#[scale(json, unbounded)]
#[serde(deny_unknown_fields)]
pub struct LineForm {
	/// Classification in the tariff of the country of entry, 6, 8 or 10 digits.
	pub hts: Spelled<HsCode>,
	/// The product, if it has a GTIN.
	pub gtin: Option<Spelled<Gtin>>,
	/// The maker of the goods, if known.
	pub manufacturer: Option<Spelled<Lei>>,
	/// Country of manufacture, which is the country of origin where preference is claimed.
	pub country: Spelled<Country>,
	/// Units of the product.
	pub quantity: u64,
	/// The seller of the goods, if known.
	pub retailer: Option<Spelled<Lei>>,
	/// Preference claimed for the line.
	pub claim: Option<ClaimForm>,
	/// Ids of the licenses presented for the line.
	#[serde(default, deserialize_with = "at_most")]
	#[cfg_attr(feature = "std", schemars(with = "alloc::vec::Vec<alloc::string::String>"))]
	pub licenses: BoundedVec<Digest, MaxLicensesPerLine>,
}

/// A claim to preferential treatment as its filer writes it; see [`Claim`].
#[scale(json, unbounded)]
#[serde(deny_unknown_fields)]
pub struct ClaimForm {
	/// The agreement, such as `USMCA`.
	pub agreement: Spelled<Agreement>,
	/// The claim's code, such as `S`.
	pub code: Spelled<Code>,
	/// Id of the certificate of origin; none where the claim rests on the importer's own knowledge.
	#[cfg_attr(feature = "std", schemars(with = "Option<alloc::string::String>"))]
	pub certificate: Option<Digest>,
}

/// A claim to preferential treatment under an agreement.
#[scale]
pub struct Claim {
	/// The agreement, such as `USMCA`.
	pub agreement: Agreement,
	/// The claim's code, such as `S`.
	pub code: Code,
	/// Id of the certificate of origin; none where the claim rests on the importer's own knowledge.
	pub certificate: Option<Digest>,
}

impl From<Claim> for ClaimForm {
	fn from(claim: Claim) -> Self {
		Self {
			agreement: claim.agreement.into(),
			code: claim.code.into(),
			certificate: claim.certificate,
		}
	}
}

/// A filer code, as it is assigned.
#[scale(copy)]
pub struct AssignedCode {
	/// The entity that files under it.
	pub filer: Lei,
	/// The customs administration that assigned it: the entries are filed with it.
	pub customs: Lei,
}

/// An entry on file.
#[scale]
pub struct Entry {
	/// Importer of record; `None` if the entry is sealed.
	pub importer: Option<Lei>,
	/// The importer, or its broker.
	pub filer: Lei,
	/// Its kind; formal for one that is sealed, in which the kind is sealed, too.
	pub kind: EntryKind,
	/// The label of the shipment; `None` if there is none given, or the entry is sealed.
	pub shipment: Option<Shipment>,
	/// The moment of filing.
	pub filed: Moment,
	/// The number of its lines; 0 if it is sealed.
	pub lines: u16,
	/// The number of hard findings on its lines; 0 if it is sealed, until customs posts its findings.
	pub hard: u16,
	/// The number of findings of advice on its lines; 0 likewise.
	pub advice: u16,
	/// The decision of customs.
	pub state: EntryState,
}

impl Entry {
	/// Fails if it counts no longer: it was canceled or refused.
	pub(crate) fn ensure_counts<T>(&self) -> Result<(), Error<T>> {
		ensure!(
			!matches!(self.state, EntryState::Canceled { .. }),
			Error::AlreadyCanceled
		);
		ensure!(!matches!(self.state, EntryState::Refused { .. }), Error::AlreadyRefused);
		Ok(())
	}

	/// Fails unless it is filed or held.
	pub(crate) fn ensure_undecided<T>(&self) -> Result<(), Error<T>> {
		self.ensure_counts()?;
		ensure!(
			!matches!(self.state, EntryState::Released { .. }),
			Error::AlreadyReleased
		);
		Ok(())
	}

	/// Fails unless it is filed.
	pub(crate) fn ensure_filed<T>(&self) -> Result<(), Error<T>> {
		self.ensure_undecided()?;
		ensure!(self.state == EntryState::Filed, Error::AlreadyHeld);
		Ok(())
	}
}

/// The decision on an entry.
#[scale]
pub enum EntryState {
	/// Nothing yet.
	Filed,
	/// The goods stay where they are.
	Held {
		/// Customs administration that holds them.
		by: Lei,
		/// Since when.
		at: Moment,
		/// The reason given.
		reason: Reason,
	},
	/// The goods may go.
	Released {
		/// Customs administration that released them.
		by: Lei,
		/// The moment of the decision.
		at: Moment,
	},
	/// Taken back before customs decided.
	Canceled {
		/// The filer, its importer, or the importer's broker.
		by: Lei,
		/// The moment of the decision.
		at: Moment,
	},
	/// Customs does not accept it.
	Refused {
		/// Customs administration.
		by: Lei,
		/// The moment of the decision.
		at: Moment,
		/// The reason given.
		reason: Reason,
	},
}

/// One line of an entry on file, with its findings.
#[scale]
pub struct Line {
	/// Classification in the tariff of the country of entry.
	pub hts: HsCode,
	/// The product.
	pub gtin: Option<Gtin>,
	/// The maker of the goods.
	pub manufacturer: Option<Lei>,
	/// Country of manufacture.
	pub country: Country,
	/// Units of the product.
	pub quantity: u64,
	/// The seller of the goods.
	pub retailer: Option<Lei>,
	/// Preference claimed.
	pub claim: Option<Claim>,
	/// Licenses presented.
	pub licenses: BoundedVec<Digest, MaxLicensesPerLine>,
	/// The findings of screening.
	pub findings: BoundedVec<Finding, MaxFindings>,
}

/// The answer to a dry run: the lines that filing would store.
#[scale(unbounded)]
pub struct Screened {
	/// The entry's number.
	pub number: EntryNumber,
	/// Importer of record.
	pub importer: Lei,
	/// Its kind.
	pub kind: EntryKind,
	/// The label of the shipment.
	pub shipment: Option<Shipment>,
	/// The lines with their findings, in order.
	pub lines: alloc::vec::Vec<Line>,
	/// The quota and certificates that they use up.
	pub uses: Uses,
}

//! Documents, and their readers.

use crate::{Config, Error, Pallet};
use alloc::{collections::BTreeSet, vec::Vec};
use bonafide_primitives::{
	is_media_type, is_uri, scale, Clock, Digest, Reason, Seal, SealFault, SealForm, Spelled, Text,
};
use frame_support::{ensure, traits::ConstU32, BoundedVec};

/// The most documents listed at once.
pub const MAX_DOCUMENTS: u32 = 8;

/// Documents listed with a request or an answer.
pub type Documents = BoundedVec<Document, ConstU32<MAX_DOCUMENTS>>;

/// The same as typed.
pub type DocumentForms = BoundedVec<DocumentForm, ConstU32<MAX_DOCUMENTS>>;

/// A document, kept elsewhere: the digest tells if the file at hand is the one listed.
#[scale]
pub struct Document {
	/// The kind of document.
	pub kind: DocumentKind,
	/// The place to get it: an absolute `https` or `ipfs` URI, RFC 3986.
	pub uri: Text<256>,
	/// SHA-256 of the file found there: the content, or the envelope it is sealed in.
	pub sha256: Digest,
	/// The media type of the content without parameters, such as `application/pdf`, RFC 6838.
	pub media_type: Text<64>,
	/// Its readers.
	pub readers: Readers,
}

/// A document as typed; see [`Document`].
#[scale(unbounded)]
pub struct DocumentForm {
	/// The kind of document.
	pub kind: DocumentKind,
	/// The place to get it.
	pub uri: Spelled<Text<256>>,
	/// SHA-256 of the file found there.
	pub sha256: Digest,
	/// The media type of the content.
	pub media_type: Spelled<Text<64>>,
	/// Its readers.
	pub readers: ReadersForm,
}

/// The kind of a document.
#[scale(copy, json)]
pub enum DocumentKind {
	/// Questions, or questions with their answers.
	Questionnaire,
	/// A declaration of a party.
	Statement,
	/// A certificate of origin.
	CertificateOfOrigin,
	/// The materials of the goods.
	BillOfMaterials,
	/// The making of the goods: the place and the process.
	ProductionRecords,
	/// The cost of the goods and their materials.
	CostRecords,
	/// Invoices and orders.
	PurchaseRecords,
	/// The carriage of the goods.
	TransportRecords,
	/// A notice of customs: an intent to deny, a determination.
	Notice,
	/// Anything else.
	Other,
}

/// The readers of a document. Its keeper gives it to nobody else.
#[scale(copy)]
pub enum Readers {
	/// Customs and every party of the case.
	Parties,
	/// Customs and the one party that it asks or that answers.
	Correspondents,
	/// Customs alone: it can open the envelope.
	Customs(Seal),
}

/// [`Readers`] as typed.
#[scale(unbounded)]
pub enum ReadersForm {
	/// See [`Readers::Parties`].
	Parties,
	/// See [`Readers::Correspondents`].
	Correspondents,
	/// See [`Readers::Customs`].
	Customs(SealForm),
}

impl<T> From<SealFault> for Error<T> {
	fn from(fault: SealFault) -> Self {
		match fault {
			SealFault::InvalidLei(why) => Self::InvalidLei(why),
			SealFault::NotCustoms => Self::NotCustoms,
			SealFault::KeyNotValid => Self::KeyNotValid,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// The documents of `forms`, none of them twice.
	pub(crate) fn read_documents(forms: DocumentForms) -> Result<Documents, Error<T>> {
		let documents = forms.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
		let mut seen = BTreeSet::new();
		ensure!(
			documents.iter().all(|document| seen.insert(document.sha256)),
			Error::<T>::DuplicateDocument
		);
		Ok(Documents::truncate_from(documents))
	}

	/// The reason typed in `reason`.
	pub(crate) fn read_reason(reason: &Spelled<Reason>) -> Result<Reason, Error<T>> {
		reason.read().map_err(Error::InvalidReason)
	}

	/// The grounds of a decision of customs: a reason, and the document that it wrote.
	pub(crate) fn read_grounds(
		reason: Reason,
		notice: Option<DocumentForm>,
	) -> Result<(Reason, Option<Document>), Error<T>> {
		ensure!(!reason.is_blank(), Error::<T>::BlankReason);
		Ok((reason, notice.map(read).transpose()?))
	}
}

/// The document of `form`, if it can be fetched, and customs can open it now where customs alone may read it.
fn read<T: Config>(form: DocumentForm) -> Result<Document, Error<T>> {
	let uri = form.uri.read().map_err(|_| Error::InvalidUri)?;
	let media_type = form.media_type.read().map_err(|_| Error::InvalidMediaType)?;
	ensure!(is_uri(uri.as_str()), Error::<T>::InvalidUri);
	ensure!(is_media_type(media_type.as_str()), Error::<T>::InvalidMediaType);
	ensure!(!form.sha256.is_zero(), Error::ZeroDigest);
	Ok(Document {
		kind: form.kind,
		uri,
		sha256: form.sha256,
		media_type,
		readers: read_readers(form.readers)?,
	})
}

fn read_readers<T: Config>(form: ReadersForm) -> Result<Readers, Error<T>> {
	let form = match form {
		ReadersForm::Parties => return Ok(Readers::Parties),
		ReadersForm::Correspondents => return Ok(Readers::Correspondents),
		ReadersForm::Customs(form) => form,
	};
	Ok(Readers::Customs(form.read::<_, T::Entities>(T::Time::now())?))
}

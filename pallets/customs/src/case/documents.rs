//! Documents, and who may read them.

use super::Reason;
use crate::{Config, Error, Pallet};
use alloc::{collections::BTreeSet, vec::Vec};
use bonafide_primitives::{is_media_type, is_uri, Digest, Seal, SealForm, Text};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	traits::{ConstU32, Time},
	BoundedVec,
};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// The most documents listed at once.
pub const MAX_DOCUMENTS: u32 = 8;

/// Documents listed with a request or an answer.
pub type Documents = BoundedVec<Document, ConstU32<MAX_DOCUMENTS>>;

/// The same as typed.
pub type DocumentForms = BoundedVec<DocumentForm, ConstU32<MAX_DOCUMENTS>>;

/// A document, which is kept elsewhere; the digest tells whether what one got is what was listed.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Document {
	/// What it is.
	pub kind: DocumentKind,
	/// Where to get it: an absolute `https` or `ipfs` URI, RFC 3986.
	pub uri: Text<256>,
	/// SHA-256 of what is found there: the content, or what it is sealed in.
	pub sha256: Digest,
	/// The media type of the content without parameters, such as `application/pdf`, RFC 6838.
	pub media_type: Text<64>,
	/// Who may read it.
	pub readers: Readers,
}

/// A document as typed; see [`Document`].
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct DocumentForm {
	/// What it is.
	pub kind: DocumentKind,
	/// Where to get it.
	pub uri: Text<256>,
	/// SHA-256 of what is found there.
	pub sha256: Digest,
	/// The media type of the content.
	pub media_type: Text<64>,
	/// Who may read it.
	pub readers: ReadersForm,
}

/// What a document is.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
)]
#[cfg_attr(feature = "std", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum DocumentKind {
	/// Questions, or questions with their answers.
	Questionnaire,
	/// What a party declares.
	Statement,
	/// A certificate of origin.
	CertificateOfOrigin,
	/// The materials of the goods.
	BillOfMaterials,
	/// How and where the goods were made.
	ProductionRecords,
	/// What the goods and their materials cost.
	CostRecords,
	/// Invoices and orders.
	PurchaseRecords,
	/// How the goods were carried.
	TransportRecords,
	/// What customs tells: an intent to deny, a determination.
	Notice,
	/// Anything else.
	Other,
}

/// Who may read a document. It is for whoever keeps it to give it to nobody else.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Readers {
	/// Customs and every party of the case.
	Parties,
	/// Customs and the one party that it asks or that answers.
	Correspondents,
	/// Customs alone, which can open what the document is sealed in.
	Customs(Seal),
}

/// Who may read a document, as typed; see [`Readers`].
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadersForm {
	/// See [`Readers::Parties`].
	Parties,
	/// See [`Readers::Correspondents`].
	Correspondents,
	/// See [`Readers::Customs`].
	Customs(SealForm),
}

impl<T: Config> Pallet<T> {
	/// The documents that `forms` tell, none of them twice.
	pub(crate) fn read_documents(forms: DocumentForms) -> Result<Documents, Error<T>> {
		let documents = forms.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
		let mut seen = BTreeSet::new();
		ensure!(
			documents.iter().all(|document| seen.insert(document.sha256)),
			Error::<T>::DuplicateDocument
		);
		Ok(Documents::truncate_from(documents))
	}

	/// Why customs decides as it does, and where it has written so.
	pub(crate) fn read_grounds(
		reason: Reason,
		notice: Option<DocumentForm>,
	) -> Result<(Reason, Option<Document>), Error<T>> {
		ensure!(!reason.as_str().trim().is_empty(), Error::<T>::EmptyReason);
		Ok((reason, notice.map(read).transpose()?))
	}
}

/// The document that `form` tells, if it can be fetched, and customs can open it now where customs alone may read it.
fn read<T: Config>(form: DocumentForm) -> Result<Document, Error<T>> {
	ensure!(is_uri(form.uri.as_str()), Error::<T>::InvalidUri);
	ensure!(is_media_type(form.media_type.as_str()), Error::<T>::InvalidMediaType);
	Ok(Document {
		kind: form.kind,
		uri: form.uri,
		sha256: form.sha256,
		media_type: form.media_type,
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

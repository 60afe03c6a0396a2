//! The guides to a product: read from their forms, and checked.

use crate::{Config, Error, Guide, GuideForm, GuideForms, GuideList};
use alloc::{collections::BTreeSet, vec::Vec};
use bonafide_primitives::{is_media_type, is_uri, Clock, Seal, SealFault, SealForm};
use frame_support::ensure;

/// The guides on `forms`. They are sound, and officers can open now those that are sealed.
pub(crate) fn read<T: Config>(forms: GuideForms) -> Result<GuideList, Error<T>> {
	let guides = forms.into_iter().map(read_one::<T>).collect::<Result<Vec<_>, _>>()?;
	let guides = GuideList::truncate_from(guides);
	ensure_sound::<T>(&guides)?;
	Ok(guides)
}

fn read_one<T: Config>(form: GuideForm) -> Result<Guide, Error<T>> {
	ensure!(!form.sha256.is_zero(), Error::ZeroDigest);
	Ok(Guide {
		kind: form.kind,
		uri: form.uri.read().map_err(|_| Error::InvalidUri)?,
		sha256: form.sha256,
		media_type: form.media_type.read().map_err(|_| Error::InvalidMediaType)?,
		officers_only: form.officers_only.map(read_seal::<T>).transpose()?,
	})
}

pub(crate) fn read_seal<T: Config>(form: SealForm) -> Result<Seal, Error<T>> {
	form.read::<_, T::Entities>(T::Time::now())
		.map_err(|fault| match fault {
			SealFault::InvalidLei(why) => Error::InvalidLei(why),
			SealFault::NotCustoms => Error::NotCustoms,
			SealFault::KeyNotValid => Error::KeyNotValid,
		})
}

/// Refuses a guide that cannot be fetched or read, or is listed twice.
pub(crate) fn ensure_sound<T: Config>(guides: &GuideList) -> Result<(), Error<T>> {
	let mut seen = BTreeSet::new();
	for Guide {
		kind, uri, media_type, ..
	} in guides
	{
		ensure!(is_uri(uri.as_str()), Error::<T>::InvalidUri);
		ensure!(is_media_type(media_type.as_str()), Error::<T>::InvalidMediaType);
		ensure!(seen.insert((kind, uri)), Error::<T>::DuplicateGuide);
	}
	Ok(())
}

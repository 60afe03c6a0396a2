//! The features that an officer checks on the goods themselves, point by point.

use crate::{guides, Config, Error, GuideList};
use alloc::vec::Vec;
use bonafide_primitives::{scale, Digest, Seal, SealForm, Spelled, Text};
use frame_support::{
	ensure,
	traits::{ConstU32, Get},
	BoundedVec,
};

/// The most features of one product.
pub type MaxFeatures = ConstU32<{ bonafide_primitives::MAX_FEATURES }>;

/// The features of one product, which an officer's ticks name by their place in the list, from 1.
pub type FeatureList = BoundedVec<Feature, MaxFeatures>;

/// The same as typed.
pub type FeatureForms = BoundedVec<FeatureForm, MaxFeatures>;

/// The longest text of a feature, in bytes.
pub const MAX_SHOWN: u32 = 160;

/// The length of every sealed feature: [`MAX_SHOWN`] bytes, to which every text is filled with blanks so that its
/// length tells nothing, and the 48 bytes that HPKE adds.
pub const SEALED_FEATURE: u32 = MAX_SHOWN + 48;

/// A feature by which the genuine product is known, such as `Five stitches to the centimeter on the inner seam`.
#[scale]
pub struct Feature {
	/// The mark of the genuine product.
	pub shows: Shows,
	/// SHA-256 of the guide that shows it, one of the product's.
	pub guide: Option<Digest>,
}

/// The mark of the genuine product.
#[scale]
pub enum Shows {
	/// This, for everybody to know.
	Open(Text<MAX_SHOWN>),
	/// For officers alone, since it would help a counterfeiter to make a better copy.
	Sealed {
		/// The administration that can open it.
		seal: Seal,
		/// The text in UTF-8, filled with blanks, sealed with HPKE (RFC 9180): `info` is `bonafide product: feature,
		/// version 1`, `aad` the GTIN as 14 digits.
		bytes: BoundedVec<u8, ConstU32<SEALED_FEATURE>>,
	},
}

/// A feature as typed; see [`Feature`].
#[scale(unbounded)]
pub struct FeatureForm {
	/// The mark of the genuine product.
	pub shows: ShowsForm,
	/// SHA-256 of the guide that shows it.
	pub guide: Option<Digest>,
}

/// The mark of the genuine product, as typed; see [`Shows`].
#[scale(unbounded)]
pub enum ShowsForm {
	/// See [`Shows::Open`].
	Open(Spelled<Text<MAX_SHOWN>>),
	/// See [`Shows::Sealed`].
	Sealed {
		/// The administration that can open it.
		seal: SealForm,
		/// The sealed text.
		bytes: BoundedVec<u8, ConstU32<SEALED_FEATURE>>,
	},
}

/// The features on `forms`, of a product with these `guides`. They are sound, and officers can open now those that are
/// sealed.
pub(crate) fn read<T: Config>(forms: FeatureForms, guides: &GuideList) -> Result<FeatureList, Error<T>> {
	let features = forms.into_iter().map(read_one::<T>).collect::<Result<Vec<_>, _>>()?;
	let features = FeatureList::truncate_from(features);
	ensure_sound::<T>(&features, guides)?;
	Ok(features)
}

fn read_one<T: Config>(form: FeatureForm) -> Result<Feature, Error<T>> {
	let shows = match form.shows {
		ShowsForm::Open(text) => Shows::Open(text.read().map_err(Error::InvalidFeature)?),
		ShowsForm::Sealed { seal, bytes } => Shows::Sealed {
			seal: guides::read_seal::<T>(seal)?,
			bytes,
		},
	};
	let guide = form.guide;
	Ok(Feature { shows, guide })
}

/// Refuses a feature that says nothing, or refers to a guide that is not among `guides`.
pub(crate) fn ensure_sound<T: Config>(features: &FeatureList, guides: &GuideList) -> Result<(), Error<T>> {
	for Feature { shows, guide } in features {
		match shows {
			Shows::Open(text) => ensure!(!text.is_blank(), Error::<T>::BlankFeature),
			Shows::Sealed { bytes, .. } => {
				ensure!(
					u32::try_from(bytes.len()) == Ok(ConstU32::<SEALED_FEATURE>::get()),
					Error::<T>::FeatureNotPadded
				)
			}
		}
		ensure!(
			guide.is_none_or(|digest| guides.iter().any(|guide| guide.sha256 == digest)),
			Error::<T>::GuideNotFound
		);
	}
	Ok(())
}

/// Takes from `features` every guide that is not among `guides`.
pub(crate) fn forget_guides(features: &mut FeatureList, guides: &GuideList) {
	for feature in features {
		feature.guide = feature
			.guide
			.filter(|digest| guides.iter().any(|guide| guide.sha256 == *digest));
	}
}

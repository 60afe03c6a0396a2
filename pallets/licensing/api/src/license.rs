//! A license as clients see it.

use crate::{listing::in_force, ContestView};
use alloc::vec::Vec;
use bonafide_primitives::{
	view, views::Timestamp, Country, Date, Digest, Gs1Prefix, Gtin, HolderKey, Lei, LicensedRole, Nesting, RightId,
};
use core::iter::successors;
use pallet_licensing::{Config, Contested, Coverage, Excluded, LicenseState, Licenses, Listed, Pallet};

/// A license, as one of its credentials says. Of one whose retention is over, and of a credential that was superseded,
/// the chain keeps parties and time; its terms are none.
#[view]
pub struct LicenseView {
	/// SHA-256 of the issuer-signed part of the credential.
	pub id: Digest,
	/// The credential with which the license was granted, if this one amends it.
	pub amends: Option<Digest>,
	/// The credential in the place of this one, if the license was amended since.
	pub superseded_by: Option<Digest>,
	/// Its place in the status lists of its issuer, as long as it is in force.
	pub status_index: Option<u32>,
	/// The right it licenses.
	pub right: RightId,
	/// The issuer of its credential in force.
	pub licensor: Lei,
	/// The licensee; none if that is private.
	pub licensee: Option<Lei>,
	/// The license it was sublicensed from; none if the rights holder granted it.
	pub parent: Option<Digest>,
	/// The role it allows; none if that is private.
	pub role: Option<LicensedRole>,
	/// True if licensee, role and goods are private. Shown to `licensing_check`, it tells them there.
	pub private: bool,
	/// The licensor's commitment to them.
	pub commitment: Option<Digest>,
	/// The products it lists; none if it covers them otherwise, or privately.
	pub products: Option<Vec<Gtin>>,
	/// The GS1 company prefixes whose products it covers; without these and products, it covers all that carry the
	/// right, unless it is private.
	pub prefixes: Option<Vec<Gs1Prefix>>,
	/// Countries of manufacture it allows; empty is any, none is private.
	pub countries: Option<Vec<Country>>,
	/// Units over the whole term; none is without limit, unless it is pruned.
	pub quota: Option<u64>,
	/// `nested` if units drawn under its sublicenses count against the quota as well, otherwise `apart`.
	pub nesting: Option<Nesting>,
	/// Units drawn so far.
	pub drawn: Option<u64>,
	/// Units of a quota that stands apart that are set aside for the sublicenses right below.
	pub set_aside: Option<u64>,
	/// Units that can still be drawn, here and up the chain as far as quotas nest; none is without limit, unless it is
	/// pruned.
	pub left: Option<u64>,
	/// First day.
	pub from: Date,
	/// Last day.
	pub until: Date,
	/// The levels of sublicense that it allows below.
	pub sublicensing: Option<u8>,
	/// The state of the credential.
	pub state: LicenseStateView,
	/// The time of its revocation.
	pub revoked: Option<Timestamp>,
	/// Its suspensions, each with its end, the first first; none while it is not reinstated.
	pub suspensions: Vec<(Timestamp, Option<Timestamp>)>,
	/// The time at which the credential was anchored.
	pub since: Timestamp,
	/// The key that goes with the credential: whoever signs with it may have units drawn.
	pub holder_key: Option<HolderKey>,
	/// Since when nobody but the holder of the right licenses the licensee anew: the holder or the council suspended or
	/// revoked a license of it under this right. None if that is not so, or the licensee is private.
	pub excluded: Option<Timestamp>,
	/// Those who say that an entry should not have drawn from it.
	pub contests: Vec<ContestView>,
	/// The licenses above it, from its parent up to the rights holder's grant.
	pub chain: Vec<Digest>,
	/// True if its retention is over.
	pub pruned: bool,
}

/// The state of a credential of a license.
#[view(copy)]
pub enum LicenseStateView {
	/// In force within its terms.
	Active,
	/// Without force, until the license is reinstated.
	Suspended,
	/// Without force, for good.
	Revoked,
	/// Replaced by another when the license was amended.
	Superseded,
}

impl LicenseView {
	/// The license of this credential.
	pub fn of<T: Config>(id: Digest) -> Option<Self> {
		let kept_as = Pallet::<T>::license_of(&id);
		let validity = Pallet::<T>::validity(&id)?;
		let version = Pallet::<T>::versions(&kept_as)
			.into_iter()
			.find(|version| version.credential == id)?;
		let (state, revoked) = match validity.state {
			LicenseState::Revoked { at } => (LicenseStateView::Revoked, Some(Timestamp(at))),
			_ if version.superseded.is_some() => (LicenseStateView::Superseded, None),
			LicenseState::Active => (LicenseStateView::Active, None),
			LicenseState::Suspended { .. } => (LicenseStateView::Suspended, None),
		};
		// A license refers to those above it by their first credentials; they are presented by their last.
		let chain = successors(validity.parent, |above| Pallet::<T>::validity(above)?.parent);
		let kept = Licenses::<T>::get(kept_as);
		let bare = Self {
			id,
			amends: (kept_as != id).then_some(kept_as),
			superseded_by: version.superseded.map(|(by, _)| by),
			status_index: None,
			right: validity.right,
			licensor: validity.licensor,
			licensee: validity.licensee,
			parent: validity.parent.and_then(in_force::<T>),
			role: validity.role,
			private: validity.commitment.is_some(),
			commitment: validity.commitment.filter(|_| validity.credential == id),
			products: None,
			prefixes: None,
			countries: None,
			quota: None,
			nesting: None,
			drawn: None,
			set_aside: None,
			left: None,
			from: version.from,
			until: version.until,
			sublicensing: None,
			state,
			revoked,
			suspensions: validity
				.suspensions
				.iter()
				.map(|suspension| (Timestamp(suspension.from), suspension.until.map(Timestamp)))
				.collect(),
			since: Timestamp(version.since),
			holder_key: None,
			excluded: validity
				.licensee
				.and_then(|licensee| Excluded::<T>::get(validity.right, licensee))
				.map(Timestamp),
			contests: ContestView::all::<T>(Contested::License(kept_as)),
			chain: chain.filter_map(in_force::<T>).collect(),
			pruned: kept.is_none(),
		};
		let Some(license) = kept.filter(|license| license.credential == id) else {
			return Some(bare);
		};
		let permission = license.granted.permission();
		let (products, prefixes) = match permission.map(|permission| &permission.products) {
			None | Some(Coverage::All) => (None, None),
			Some(Coverage::Listed(_)) => (Some(Listed::<T>::get(kept_as).into_inner()), None),
			Some(Coverage::Prefixes(prefixes)) => (None, Some(prefixes.to_vec())),
		};
		Some(Self {
			status_index: license.status_index,
			products,
			prefixes,
			countries: permission.map(|permission| permission.countries.to_vec()),
			quota: license.quota,
			nesting: Some(license.nesting),
			drawn: Some(license.drawn),
			set_aside: Some(license.set_aside),
			holder_key: license.holder,
			left: Pallet::<T>::quota_left(id),
			sublicensing: Some(license.sublicensing),
			..bare
		})
	}
}

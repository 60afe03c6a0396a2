//! Units: drawn by entries, given back, and set aside for sublicenses.

use crate::{pallet::*, License, LicenseState};
use alloc::collections::BTreeSet;
use bonafide_primitives::{Clock, Digest, Entities, EntryNumber, Nesting, Presenter};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl License {
	/// Units of its quota that are used in any way: drawn, or set aside for sublicenses.
	pub fn used(&self) -> u64 {
		self.drawn.saturating_add(self.set_aside)
	}

	/// Units its own quota leaves, which are none once it is revoked; `None` without a quota.
	pub fn left(&self) -> Option<u64> {
		self.quota.map(|quota| match self.state {
			LicenseState::Revoked { .. } => 0,
			_ => quota.saturating_sub(self.used()),
		})
	}

	/// True if its own quota leaves `quantity` units.
	pub fn has_left(&self, quantity: u64) -> bool {
		self.left().is_none_or(|left| quantity <= left)
	}

	/// True if a drawing on its chain counts against its quota: it has one, and is presented itself or nests the quotas
	/// below.
	pub(crate) fn counts(&self, is_presented: bool) -> bool {
		self.quota.is_some() && (is_presented || self.nesting == Nesting::Nested)
	}

	/// True if it sets units aside for those right below: it has a quota that stands apart.
	pub(crate) fn sets_aside(&self) -> bool {
		self.quota.is_some() && self.nesting == Nesting::Apart
	}

	/// True if a fifth of its quota or less is left, and was not with so many units `before`.
	fn has_run_low(&self, before: u64) -> bool {
		let reserve = |quota: u64| quota.checked_div(5).unwrap_or_default();
		let limit = self.quota.map(|quota| quota.saturating_sub(reserve(quota)));
		limit.is_some_and(|limit| before < limit && limit <= self.used())
	}
}

impl<T: Config> Pallet<T> {
	/// True if `presenter` may have units drawn by the chain of a license presented: its entry is of the licensee or
	/// under its mandate, or shows that the filer holds the credential. A licensee may draw its own quota by the
	/// licenses below it, too, as long as none of those has a quota to lose.
	pub(crate) fn is_presented_by(chain: &[(Digest, License)], presenter: &Presenter) -> bool {
		let is_its = |license: &License| {
			let licensee = license.granted.licensee();
			licensee.is_some_and(|licensee| presenter.acts_for::<T::AccountId, T::Entities>(&licensee))
				|| license
					.holder
					.is_some_and(|holder| presenter.holds(&license.credential, &holder))
		};
		let mut counted = chain
			.iter()
			.enumerate()
			.filter(|(place, (_, license))| license.counts(*place == 0));
		let loses = counted.next().map_or(0, |(place, _)| place);
		chain
			.iter()
			.take(loses.saturating_add(1))
			.any(|(_, license)| is_its(license))
	}

	/// See [`Licenses::may_draw`](bonafide_primitives::Licenses::may_draw). Where nothing is shown, the chain is judged
	/// as far as it is known: it holds today, and each licensor is the licensee above.
	pub(crate) fn may_be_drawn(id: &Digest, presenter: &Presenter) -> bool {
		let chain = Self::chain_of(*id);
		let is_counted = chain
			.iter()
			.enumerate()
			.any(|(place, (_, license))| license.counts(place == 0));
		if !is_counted {
			return !chain.is_empty();
		}
		let is_by_licensee = |((_, below), (_, above)): (&(Digest, License), &(Digest, License))| {
			let licensee = above.granted.licensee();
			licensee.is_none_or(|licensee| T::Entities::heir(&licensee) == T::Entities::heir(&below.licensor))
		};
		Self::ensure_holding(id, &chain, T::Time::today()).is_ok()
			&& chain.iter().zip(chain.iter().skip(1)).all(is_by_licensee)
			&& Self::is_presented_by(&chain, presenter)
	}

	/// See [`Licenses::draw`](bonafide_primitives::Licenses::draw).
	pub(crate) fn draw_units(ids: &[Digest], quantity: u64, entry: EntryNumber) -> DispatchResult {
		let counted = Self::counted(ids)?;
		ensure!(
			counted.iter().all(|(_, license)| license.has_left(quantity)),
			Error::<T>::BeyondQuota
		);

		for (id, license) in counted {
			let before = license.used();
			let drawn = license.drawn.saturating_add(quantity);
			let license = License { drawn, ..license };
			let (credential, left) = (license.credential, license.left().unwrap_or_default());
			Self::deposit_event(Event::UnitsDrawn {
				license: credential,
				entry,
				units: quantity,
				left,
			});
			if license.has_run_low(before) {
				Self::deposit_event(Event::QuotaNearlyDrawn {
					license: credential,
					left,
				});
			}
			Licenses::<T>::insert(id, license);
		}
		Ok(())
	}

	/// Gives back to the very licenses that were drawn from: a license never changes its place or its nesting, and one
	/// without a quota never gets one.
	pub(crate) fn give_units_back(ids: &[Digest], quantity: u64, entry: EntryNumber) {
		let presented = Self::presented(ids);
		let mut seen = BTreeSet::new();
		for id in &presented {
			let mut next = Some(*id);
			while let Some(id) = next.filter(|id| seen.insert(*id)) {
				let Some(license) = Licenses::<T>::get(id) else {
					next = Pruned::<T>::get(id).and_then(|left| left.parent);
					continue;
				};
				next = license.parent;
				if license.counts(presented.contains(&id)) {
					let drawn = license.drawn.saturating_sub(quantity);
					let license = License { drawn, ..license };
					Self::deposit_event(Event::UnitsGivenBack {
						license: license.credential,
						entry,
						units: quantity,
						left: license.left().unwrap_or_default(),
					});
					Licenses::<T>::insert(id, license);
				}
			}
		}
	}

	/// Sets `now` units aside for `license`, in place of those `before`, if the quota of the license above stands
	/// apart.
	pub(crate) fn set_aside(license: &License, before: Option<u64>, now: Option<u64>) {
		let Some(parent) = license.parent else { return };
		Licenses::<T>::mutate_extant(parent, |parent| {
			if parent.sets_aside() {
				let without = parent.set_aside.saturating_sub(before.unwrap_or_default());
				parent.set_aside = without.saturating_add(now.unwrap_or_default());
			}
		});
	}
}

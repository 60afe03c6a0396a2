//! What a license is worth: it holds only with every license above it, up to the one granted by the holder of the right.

use crate::{Config, Coverage, Error, License, Licenses, Marks, Pallet, Right, Rights};
use alloc::{collections::BTreeSet, vec::Vec};
use bonafide_primitives::{
	Date, Digest, Gtin, Lei, LicenseFacts, LicenseFault, LicenseRefusal, LicensedGoods, RightId,
};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// The license `id` and every license above it, up to the one granted by the holder of the right. Empty if there is no
	/// such license.
	pub fn chain_of(id: Digest) -> Vec<(Digest, License)> {
		Self::chains_of(&[id]).unwrap_or_default()
	}

	/// Units that may still be drawn from the license `id`: the least that any quota on its chain leaves. `None` if no
	/// license on the chain has a quota, or there is no such license.
	pub fn quota_left(id: Digest) -> Option<u64> {
		Self::chain_of(id)
			.iter()
			.filter_map(|(_, license)| license.left())
			.min()
	}

	/// Every license on the chains of `ids`, each once: from each id upwards, in the order of the ids. A parent is
	/// registered before its child, and chains are bounded, so the work is too.
	fn chains_of(ids: &[Digest]) -> Result<Vec<(Digest, License)>, Error<T>> {
		let mut chains = Vec::new();
		let mut seen = BTreeSet::new();
		for id in ids {
			let mut next = Some(*id);
			// What is above a license already seen is seen as well.
			while let Some(id) = next.filter(|id| seen.insert(*id)) {
				let license = Licenses::<T>::get(id).ok_or(Error::<T>::LicenseNotFound)?;
				next = license.parent;
				chains.push((id, license));
			}
		}
		Ok(chains)
	}
}

impl<T: Config> bonafide_primitives::Licenses for Pallet<T> {
	/// An expired right protects no longer, and is left out.
	fn rights_on(gtin: &Gtin) -> Vec<RightId> {
		let today = Self::today();
		let protects = |right: &RightId| Rights::<T>::get(right).is_some_and(|right: Right| right.is_in_force(today));
		Marks::<T>::get(gtin)
			.into_inner()
			.into_keys()
			.filter(protects)
			.collect()
	}

	fn holder(right: RightId) -> Option<Lei> {
		Rights::<T>::get(right).map(|right| right.holder)
	}

	/// The gravest fault is the one named: first what ends a license anywhere on the chain, then goods that the license
	/// presented does not cover, last a quota too small. Each time from the license presented upwards.
	fn check(id: &Digest, goods: &LicensedGoods, on: Date) -> Result<LicenseFacts, LicenseRefusal> {
		let chain = Self::chain_of(*id);
		let Some((_, leaf)) = chain.first() else {
			return Err(Self::refusal_without(id));
		};
		let refusal = |license: &Digest, fault| LicenseRefusal {
			license: *license,
			fault,
			role: Some(leaf.role),
		};

		for (id, license) in &chain {
			license.standing(on).map_err(|fault| refusal(id, fault))?;
		}
		let right = Rights::<T>::get(leaf.right);
		ensure!(
			right.is_some_and(|right| right.is_in_force(on)),
			refusal(id, LicenseFault::Expired)
		);

		// Countries and listed products of a license were within those above it when it was granted, and never change;
		// marks come and go.
		let gap = chain.iter().find(|(above, license)| {
			(above == id || license.products == Coverage::All) && !Self::covers(above, license, &goods.gtin)
		});
		if let Some((license, _)) = gap {
			return Err(refusal(license, LicenseFault::ProductNotCovered));
		}
		ensure!(
			leaf.allows_country(&goods.country),
			refusal(id, LicenseFault::CountryNotCovered)
		);
		ensure!(
			goods.party(leaf.role) == Some(&leaf.licensee),
			refusal(id, LicenseFault::PartyNotCovered)
		);

		for (id, license) in &chain {
			ensure!(license.has_left(goods.quantity), refusal(id, LicenseFault::OverQuota));
		}
		Ok(LicenseFacts {
			right: leaf.right,
			role: leaf.role,
			licensee: leaf.licensee,
		})
	}

	fn draw(ids: &[Digest], quantity: u64) -> DispatchResult {
		let chains = Self::chains_of(ids)?;
		ensure!(
			chains.iter().all(|(_, license)| license.has_left(quantity)),
			Error::<T>::OverQuota
		);

		for (id, license) in chains.into_iter().filter(|(_, license)| license.quota.is_some()) {
			let drawn = license.drawn.saturating_add(quantity);
			Licenses::<T>::insert(id, License { drawn, ..license });
		}
		Ok(())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(
		_: u32,
		licensee: &Lei,
		role: bonafide_primitives::LicensedRole,
		gtin: &Gtin,
		country: &bonafide_primitives::Country,
	) -> Digest {
		crate::benchmarking::prepare::<T>(licensee, role, gtin, country)
	}
}

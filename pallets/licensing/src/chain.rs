//! The chain of a license: it holds only with every license above it, up to the one granted by the holder of the right.

use crate::{
	permission::Link, refusal::refusal, Config, Error, License, Licenses, Marks, Pallet, Pruned, Right, Rights,
};
use alloc::{collections::BTreeSet, vec::Vec};
use bonafide_primitives::{
	Clock, Date, Digest, Gtin, Lei, LicenseFacts, LicenseFault, LicenseOpening, LicenseRefusal, LicensedGoods, RightId,
};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// The license of `credential` and every license above it, up to the one granted by the holder of the right, each
	/// with the digest that it is kept under. Empty if there is no such license.
	pub fn chain_of(credential: Digest) -> Vec<(Digest, License)> {
		Self::chains_of(&[credential]).unwrap_or_default()
	}

	/// Units left on the chain of `credential`: the least that a quota leaves of those against which a drawing counts.
	/// `None` if there is no such quota, or no such license.
	pub fn quota_left(credential: Digest) -> Option<u64> {
		let counted = Self::counted(&[credential]).unwrap_or_default();
		counted.iter().filter_map(|(_, license)| license.left()).min()
	}

	/// True if `credential` covers `gtin` on the day `on`, for any party and quantity. A chain with a private license
	/// covers nothing until that license is shown.
	pub fn covers_line(credential: &Digest, gtin: &Gtin, on: Date) -> bool {
		let covers = |chain: Vec<_>| Self::ensure_covers(&Self::known(&chain)?, gtin);
		Self::holding(credential, on).and_then(covers).is_ok()
	}

	/// The chain of `credential`, if all of it holds on the day `on`, with the right.
	fn holding(credential: &Digest, on: Date) -> Result<Vec<(Digest, License)>, LicenseRefusal> {
		let chain = Self::chain_of(*credential);
		let Some((_, leaf)) = chain.first() else {
			return Err(Self::refusal_without(credential));
		};
		for (_, license) in &chain {
			license.standing(on).map_err(|fault| refusal(leaf, license, fault))?;
		}
		let superseded = LicenseRefusal {
			license: *credential,
			..refusal(leaf, leaf, LicenseFault::Superseded)
		};
		ensure!(leaf.credential == *credential, superseded);
		let right = Rights::<T>::get(leaf.right);
		ensure!(
			right.is_some_and(|right| right.is_in_force(on)),
			refusal(leaf, leaf, LicenseFault::Expired)
		);
		Ok(chain)
	}

	/// Refuses `gtin` unless every license of `links` covers it. A license was within those above it when it was
	/// granted, but those may be amended since, and marks come and go.
	fn ensure_covers(links: &[Link], gtin: &Gtin) -> Result<(), LicenseRefusal> {
		for Link {
			id,
			license,
			permission,
		} in links
		{
			let presented = links.first().map_or(license, |presented| &presented.license);
			ensure!(
				Self::covers(id, license.right, permission, gtin),
				refusal(presented, license, LicenseFault::ProductNotCovered)
			);
		}
		Ok(())
	}

	/// The licenses against whose quotas a drawing from `credentials` counts, each once.
	fn counted(credentials: &[Digest]) -> Result<Vec<(Digest, License)>, Error<T>> {
		let presented = Self::presented(credentials);
		let mut chains = Self::chains_of(credentials)?;
		chains.retain(|(id, license)| license.counts(presented.contains(id)));
		Ok(chains)
	}

	/// The digests that the licenses of `credentials` are kept under.
	fn presented(credentials: &[Digest]) -> BTreeSet<Digest> {
		credentials.iter().map(Self::license_of).collect()
	}

	/// Every license on the chains of `credentials`, each once: from each upwards, in their order. Chains are bounded,
	/// and so is the work.
	fn chains_of(credentials: &[Digest]) -> Result<Vec<(Digest, License)>, Error<T>> {
		let mut chains = Vec::new();
		let mut seen = BTreeSet::new();
		for credential in credentials {
			let mut next = Some(Self::license_of(credential));
			// The licenses above one already seen are seen as well.
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
		let today = T::Time::today();
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

	/// Names the gravest fault: first a license ended anywhere on the chain, then a private one not shown, then goods
	/// not covered, last a quota too small. Each time from the license presented upwards.
	fn check(id: &Digest, goods: &LicensedGoods, on: Date) -> Result<LicenseFacts, LicenseRefusal> {
		let chain = Self::holding(id, on)?;
		let links = Self::known(&chain)?;
		let Some(Link {
			id: presented,
			license: leaf,
			permission,
		}) = links.first()
		else {
			return Err(Self::refusal_without(id));
		};
		Self::ensure_covers(&links, &goods.gtin)?;
		for link in &links {
			ensure!(
				link.permission.allows_country(&goods.country),
				refusal(leaf, link.license, LicenseFault::CountryNotCovered)
			);
		}
		ensure!(
			goods.party(permission.role) == Some(&permission.licensee),
			refusal(leaf, leaf, LicenseFault::PartyNotCovered)
		);
		Self::ensure_grantable(&links)?;

		for (kept_as, license) in &chain {
			ensure!(
				!license.counts(kept_as == *presented) || license.has_left(goods.quantity),
				refusal(leaf, license, LicenseFault::OverQuota)
			);
		}
		Ok(LicenseFacts {
			right: leaf.right,
			role: permission.role,
			licensee: permission.licensee,
		})
	}

	fn draw(ids: &[Digest], quantity: u64) -> DispatchResult {
		let counted = Self::counted(ids)?;
		ensure!(
			counted.iter().all(|(_, license)| license.has_left(quantity)),
			Error::<T>::BeyondQuota
		);

		for (id, license) in counted {
			let drawn = license.drawn.saturating_add(quantity);
			Licenses::<T>::insert(id, License { drawn, ..license });
		}
		Ok(())
	}

	fn is_counted(id: &Digest) -> bool {
		Self::counted(&[*id]).is_ok_and(|counted| !counted.is_empty())
	}

	fn show(opening: &LicenseOpening) -> Result<(), LicenseFault> {
		Self::show_terms(opening)
	}

	/// Gives back to the very licenses that were drawn from: a license never changes its place or its nesting, and one
	/// without a quota never gets one.
	fn give_back(ids: &[Digest], quantity: u64) {
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
					Licenses::<T>::insert(id, License { drawn, ..license });
				}
			}
		}
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

//! The chain of a license: it holds only with every license above it, up to the one granted by the holder of the right.

use crate::{permission::Link, refusal::refusal, Config, Error, License, Licenses, Pallet, Recordations, Rights};
use alloc::{collections::BTreeSet, vec::Vec};
use bonafide_primitives::{
	Date, Digest, Entities, EntryNumber, Gtin, Lei, LicenseFacts, LicenseFault, LicenseOpening, LicenseRefusal,
	LicensedGoods, Presenter, RightId,
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
		let covers = |chain: Vec<_>| {
			let links = Self::known(&chain)?;
			Self::ensure_covers(&links, gtin)?;
			Self::ensure_grantable(&links)
		};
		Self::holding(credential, on).and_then(covers).is_ok()
	}

	/// The chain of `credential`, if all of it holds on the day `on`, with the right.
	pub(crate) fn holding(credential: &Digest, on: Date) -> Result<Vec<(Digest, License)>, LicenseRefusal> {
		let chain = Self::chain_of(*credential);
		Self::ensure_holding(credential, &chain, on)?;
		Ok(chain)
	}

	/// Refuses `chain`, which is that of `credential`, unless all of it holds on the day `on`, with the right.
	pub(crate) fn ensure_holding(
		credential: &Digest,
		chain: &[(Digest, License)],
		on: Date,
	) -> Result<(), LicenseRefusal> {
		let Some((_, leaf)) = chain.first() else {
			return Err(Self::refusal_without(credential));
		};
		for (_, license) in chain {
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
		Ok(())
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
	pub(crate) fn counted(credentials: &[Digest]) -> Result<Vec<(Digest, License)>, Error<T>> {
		let presented = Self::presented(credentials);
		let mut chains = Self::chains_of(credentials)?;
		chains.retain(|(id, license)| license.counts(presented.contains(id)));
		Ok(chains)
	}

	/// The digests that the licenses of `credentials` are kept under.
	pub(crate) fn presented(credentials: &[Digest]) -> BTreeSet<Digest> {
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
	fn rights_on(gtin: &Gtin, on: Date) -> Vec<RightId> {
		Self::protecting(gtin, on).collect()
	}

	fn is_enforceable(right: RightId, customs: &Lei, on: Date) -> bool {
		let is_recorded = Recordations::<T>::get(right, customs)
			.is_some_and(|recorded| recorded.is_in_force(on) && Date::of(recorded.since) <= on);
		is_recorded
			&& Rights::<T>::get(right).is_some_and(|right| right.kind.is_recordable() && Self::protects(&right, on))
	}

	fn holder(right: RightId) -> Option<Lei> {
		Rights::<T>::get(right).map(|right| T::Entities::heir(&right.holder))
	}

	fn is_holder(right: RightId, lei: &Lei) -> bool {
		Self::holder(right) == Some(T::Entities::heir(lei))
	}

	/// Names the gravest fault: first a license ended anywhere on the chain, then a private one not shown, then goods
	/// not covered, then parties, last a quota too small. Each time from the license presented upwards.
	fn check(
		id: &Digest,
		goods: &LicensedGoods,
		on: Date,
		presenter: &Presenter,
	) -> Result<LicenseFacts, LicenseRefusal> {
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
		let party = goods.party(permission.role).map(T::Entities::heir);
		ensure!(
			party == Some(T::Entities::heir(&permission.licensee)),
			refusal(leaf, leaf, LicenseFault::PartyNotCovered)
		);
		let doubted = Self::ensure_grantable(&links)?;

		let counts = |(kept_as, license): &(Digest, License)| license.counts(kept_as == *presented);
		ensure!(
			!chain.iter().any(counts) || Self::is_presented_by(&chain, presenter),
			refusal(leaf, leaf, LicenseFault::NotHeld)
		);
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
			doubted,
		})
	}

	fn may_draw(id: &Digest, presenter: &Presenter) -> bool {
		Self::may_be_drawn(id, presenter)
	}

	fn draw(ids: &[Digest], quantity: u64, entry: EntryNumber) -> DispatchResult {
		Self::draw_units(ids, quantity, entry)
	}

	fn is_counted(id: &Digest) -> bool {
		Self::counted(&[*id]).is_ok_and(|counted| !counted.is_empty())
	}

	fn show(opening: &LicenseOpening) -> Result<(), LicenseFault> {
		Self::show_terms(opening)
	}

	fn give_back(ids: &[Digest], quantity: u64, entry: EntryNumber) {
		Self::give_units_back(ids, quantity, entry);
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

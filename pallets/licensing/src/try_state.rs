//! The rules that always hold in this pallet's state, after any calls in any order.

use crate::{
	cover::is_limited_below, types::is_ascending, ByLicensee, Config, Contested, Contests, Coverage, Covers, Due,
	Excluded, Granted, License, LicenseState, Licenses, Listed, Marks, NextRight, Offers, Pallet, Permission, Pruned,
	Recordations, RightNumbers, Rights, Suspension, MAX_CHAIN,
};
use alloc::collections::{BTreeMap, BTreeSet};
use bonafide_primitives::{retention, Digest, Entities, Lei, Products};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant between the maps of this pallet.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_rights()?;
		Self::try_contests()?;
		Self::try_indexes()?;
		for (id, license) in Licenses::<T>::iter() {
			Self::try_license(&id, &license)?;
			Self::try_chain(&id, &license)?;
			Self::try_suspensions(&license)?;
		}
		Self::try_sublicenses()?;
		Self::try_pruned()?;
		Self::try_versions()?;
		Self::try_status_entries()?;
		Self::try_due()
	}

	/// Each license is due once, on the day of its end; or at no time while licenses are below it.
	fn try_due() -> Result<(), TryRuntimeError> {
		let is_on_its_day = |id: &Digest, license: &License| Due::<T>::contains_key(license.end(), id);
		for (_, id, ()) in Due::<T>::iter() {
			ensure!(
				Licenses::<T>::get(id).is_none_or(|license| is_on_its_day(&id, &license)),
				"a license is due on another day than that of its end"
			);
		}
		let on_agenda =
			Licenses::<T>::iter().filter(|(id, license)| license.sublicenses == 0 || is_on_its_day(id, license));
		retention::check::<Due<T>, _>(on_agenda.map(|(id, _)| id))
	}

	fn try_rights() -> Result<(), TryRuntimeError> {
		for (id, right) in Rights::<T>::iter() {
			ensure!(id < NextRight::<T>::get(), "a right has a number not yet given");
			ensure!(
				is_ascending(&right.jurisdictions),
				"the jurisdictions of a right are out of order"
			);
			ensure!(
				right.since <= right.held_since,
				"a right was held before it was registered"
			);
			ensure!(
				right.ended.is_some() || RightNumbers::<T>::get(right.registered()) == Some(id),
				"a right is not found by its office's number"
			);
			ensure!(
				T::Entities::standing(&right.holder).is_some(),
				"a right is of an entity that was never admitted"
			);
			ensure!(
				Recordations::<T>::iter_prefix(id).count() == usize::try_from(right.recordations).unwrap_or(usize::MAX),
				"a right counts its recordations wrong"
			);
		}
		for (registered, id) in RightNumbers::<T>::iter() {
			let right = Rights::<T>::get(id).ok_or("an office's number leads to no right")?;
			ensure!(
				right.ended.is_none() && registered == right.registered(),
				"an office's number leads to another right"
			);
		}
		ensure!(
			Recordations::<T>::iter_keys().all(|(right, _)| Rights::<T>::contains_key(right)),
			"customs has recorded no right"
		);
		for (right, to) in Offers::<T>::iter() {
			let right = Rights::<T>::get(right).ok_or("no right is offered")?;
			ensure!(right.holder != to, "a right is offered to its holder");
			ensure!(right.ended.is_none(), "a right that has ended is offered");
			ensure!(
				T::Entities::standing(&to).is_some(),
				"a right is offered to an entity that was never admitted"
			);
		}
		for (gtin, marks) in Marks::<T>::iter() {
			ensure!(!marks.is_none(), "a product without marks has a record of marks");
			ensure!(
				marks.rights().iter().all(Rights::<T>::contains_key),
				"a product is marked with no right"
			);
			ensure!(
				T::Products::facts(&gtin).is_some(),
				"a product is marked that is not registered"
			);
		}
		ensure!(
			Excluded::<T>::iter_keys()
				.all(|(right, lei)| Rights::<T>::contains_key(right) && T::Entities::standing(&lei).is_some()),
			"a licensee is excluded from no right, or never was admitted"
		);
		Ok(())
	}

	/// Contests are of what is on the register, and there is one of an entity for the same.
	fn try_contests() -> Result<(), TryRuntimeError> {
		for (what, contests) in Contests::<T>::iter() {
			ensure!(!contests.is_empty(), "there is a list of no contests");
			let is_there = match what {
				Contested::Right(right) => Rights::<T>::contains_key(right),
				Contested::Mark { gtin, right } => Marks::<T>::get(gtin).by_holders.contains(&right),
				Contested::License(id) => Licenses::<T>::contains_key(id),
			};
			ensure!(is_there, "something is contested that is not on the register");
			let is_about_draws = matches!(what, Contested::License(_));
			ensure!(
				contests.iter().all(|contest| contest.entry.is_some() == is_about_draws),
				"a contest of a draw names no entry, or another does"
			);
			let parties: BTreeSet<_> = contests.iter().map(|contest| (contest.by, contest.entry)).collect();
			ensure!(parties.len() == contests.len(), "an entity contests the same twice");
		}
		Ok(())
	}

	fn try_indexes() -> Result<(), TryRuntimeError> {
		for ((right, covered), id) in Covers::<T>::iter_keys() {
			let license = Licenses::<T>::get(id).ok_or("something is covered by no license")?;
			ensure!(
				license.right == right && Self::covered(&license, &Listed::<T>::get(id)).contains(&covered),
				"a product is covered by a license that lists it not"
			);
		}
		for (id, products) in Listed::<T>::iter() {
			ensure!(
				!products.is_empty() && is_ascending(&products),
				"a list of products is empty or out of order"
			);
			ensure!(
				Licenses::<T>::contains_key(id),
				"a list of products belongs to no license"
			);
		}
		for (licensee, right, id) in ByLicensee::<T>::iter_keys() {
			let license = Licenses::<T>::get(id).ok_or("a licensee has no such license")?;
			ensure!(
				(license.granted.licensee(), license.right) == (Some(licensee), right),
				"a license is indexed for another licensee"
			);
		}
		Ok(())
	}

	/// The rules for a license alone.
	fn try_license(id: &Digest, license: &License) -> Result<(), TryRuntimeError> {
		ensure!(Rights::<T>::contains_key(license.right), "a license is under no right");
		ensure!(license.from <= license.until, "a license ends before it begins");
		ensure!(
			license.used() <= license.quota.unwrap_or(0),
			"more units are drawn than the quota has"
		);
		ensure!(license.quota != Some(0), "a license has a quota of nothing");
		ensure!(
			license.holder.is_none_or(|key| key.is_well_formed()),
			"anybody can sign for the holder key of a license"
		);
		ensure!(
			license.depth.saturating_add(license.sublicensing) < MAX_CHAIN,
			"a chain can grow too long"
		);
		ensure!(
			license.since <= license.anchored,
			"a credential is older than its license"
		);
		let listed = match &license.granted {
			Granted::Open(permission) => Self::try_permission(id, license, permission)?,
			Granted::Private { shown, .. } => {
				ensure!(shown.is_none(), "a private license is shown");
				0
			}
		};
		let products = Listed::<T>::get(id);
		ensure!(
			u32::try_from(products.len()) == Ok(listed),
			"a license counts its products wrong"
		);
		ensure!(
			Self::covered(license, &products)
				.into_iter()
				.all(|covered| Covers::<T>::contains_key((license.right, covered), id)),
			"what a license covers does not lead to it"
		);
		Ok(())
	}

	/// The rules for the permission of a license, and the number of products it lists.
	fn try_permission(id: &Digest, license: &License, permission: &Permission) -> Result<u32, TryRuntimeError> {
		ensure!(
			ByLicensee::<T>::contains_key((permission.licensee, license.right, id)),
			"a license is not found by its licensee"
		);
		ensure!(
			license.licensor != permission.licensee,
			"a license is granted to its licensor"
		);
		ensure!(is_ascending(&permission.countries), "countries are out of order");
		match &permission.products {
			Coverage::All => Ok(0),
			Coverage::Listed(count) => {
				ensure!(*count > 0, "a license lists no products");
				Ok(*count)
			}
			Coverage::Prefixes(prefixes) => {
				ensure!(
					!prefixes.is_empty() && is_ascending(prefixes),
					"a list of prefixes is empty or out of order"
				);
				Ok(0)
			}
		}
	}

	/// Suspensions follow each other, and none but the last goes on.
	fn try_suspensions(license: &License) -> Result<(), TryRuntimeError> {
		let ends_before = |one: &Suspension, next: &Suspension| one.until.is_some_and(|until| until <= next.from);
		ensure!(
			license.suspensions.is_sorted_by(ends_before),
			"a license was suspended while it was suspended"
		);
		let mut suspensions = license.suspensions.iter();
		ensure!(
			suspensions.all(|suspension| suspension.until.is_none_or(|until| suspension.from <= until)),
			"a suspension ends before it begins"
		);
		let last = license.suspensions.last();
		let goes_on = last.is_some_and(|last| last.until.is_none());
		let is_true = match license.state {
			LicenseState::Active => !goes_on,
			LicenseState::Suspended { .. } => goes_on,
			LicenseState::Revoked { .. } => true,
		};
		ensure!(is_true, "a license's state and its last suspension disagree");
		Ok(())
	}

	/// Each license counts the sublicenses right below it, and sets their units aside if its quota stands apart.
	fn try_sublicenses() -> Result<(), TryRuntimeError> {
		let mut counts = BTreeMap::<Digest, (u32, u64)>::new();
		for license in Licenses::<T>::iter_values() {
			let Some(parent) = license.parent else { continue };
			let units = match license.state {
				LicenseState::Revoked { .. } => license.used(),
				_ => license.quota.unwrap_or_default(),
			};
			let (count, sum) = counts.entry(parent).or_default();
			*count = count.saturating_add(1);
			*sum = sum.saturating_add(units);
		}
		for (id, license) in Licenses::<T>::iter() {
			let (count, sum) = counts.get(&id).copied().unwrap_or_default();
			ensure!(license.sublicenses == count, "a license counts its sublicenses wrong");
			// Units of a sublicense that is pruned stay set aside.
			let is_enough = if license.sets_aside() {
				sum <= license.set_aside
			} else {
				license.set_aside == 0
			};
			ensure!(is_enough, "a license sets other units aside than its sublicenses have");
		}
		Ok(())
	}

	/// A pruned license is no longer kept, and the license above it is still known.
	fn try_pruned() -> Result<(), TryRuntimeError> {
		for (id, left) in Pruned::<T>::iter() {
			ensure!(!Licenses::<T>::contains_key(id), "a license is both kept and pruned");
			ensure!(
				Rights::<T>::contains_key(left.right),
				"a pruned license is under no right"
			);
			ensure!(
				left.parent.is_none_or(|parent| Self::validity(&parent).is_some()),
				"a pruned license has no parent"
			);
		}
		Ok(())
	}

	/// The rules for a license below others.
	fn try_chain(id: &Digest, license: &License) -> Result<(), TryRuntimeError> {
		let Some(parent_id) = license.parent else {
			let right = Rights::<T>::get(license.right).ok_or("a license is under no right")?;
			let is_the_holders = T::Entities::heir(&right.holder) == T::Entities::heir(&license.licensor);
			ensure!(
				is_the_holders || license.since <= right.held_since,
				"a license is granted by another than the right's holder"
			);
			ensure!(
				license.depth == 0,
				"a license granted by the holder has licenses above it"
			);
			return Ok(());
		};
		let parent = Licenses::<T>::get(parent_id).ok_or("a license has no parent")?;
		ensure!(
			license.right == parent.right,
			"a sublicense is under another right than its parent"
		);
		// One that was private may have been amended since to an open one of anybody.
		let is_licensee = |lei: Lei| T::Entities::heir(&license.licensor) == T::Entities::heir(&lei);
		ensure!(
			parent.amendments > 0 || parent.granted.licensee().is_none_or(is_licensee),
			"a sublicense is granted by another than the parent's licensee"
		);
		ensure!(
			license.depth == parent.depth.saturating_add(1),
			"a sublicense is not one level below its parent"
		);
		ensure!(license.since >= parent.since, "a sublicense is older than its parent");
		// An amended parent may have less than it gave away. A coverage by marks changes with them; a list does not.
		if parent.amendments == 0 {
			let covers_all = |license: &License| {
				let permission = license.granted.permission();
				permission.is_some_and(|permission| permission.products == Coverage::All)
			};
			let is_by_marks = covers_all(&parent) && !covers_all(license);
			let products = Listed::<T>::get(id);
			ensure!(
				is_by_marks || Self::ensure_products_within(license, &products, &parent_id, &parent).is_ok(),
				"a sublicense covers more products than its parent"
			);
			ensure!(
				license.sublicensing < parent.sublicensing,
				"a sublicense goes beyond its parent's terms"
			);
			Self::ensure_within(license, &parent).map_err(|_| "a sublicense goes beyond its parent's terms")?;
		}
		// Quotas that stand apart do so for ever, and a quota is not set anew.
		ensure!(
			is_limited_below(license, &parent),
			"a sublicense counts against no quota below one that stands apart"
		);
		// Every drawing from a license is a drawing from all above it whose quotas nest, once where chains meet.
		ensure!(
			Self::chain_of(parent_id)
				.iter()
				.all(|(_, above)| !above.counts(false) || license.drawn <= above.drawn),
			"more units are drawn from a license than from one above it"
		);
		Ok(())
	}
}

//! Granting, sublicensing and amending, openly or privately.

use crate::{
	pallet::*,
	terms::{Place, TermsForm},
	Granted, License, LicenseState, Permission, Supersession, MAX_AMENDMENTS,
};
use bonafide_primitives::{Clock, Digest, Entities, HolderSignature, Holding, LicenseFault, RightId, Scope};
use frame_support::{ensure, pallet_prelude::DispatchResult};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// [`grant`](Pallet::grant), openly or privately.
	pub(crate) fn do_grant(origin: OriginFor<T>, id: Digest, right: RightId, terms: TermsForm) -> DispatchResult {
		let licensor = Self::acting_holder(origin)?;
		Self::ensure_new(&id)?;
		ensure!(
			Self::stands_for(&licensor, &Self::right_in_force(right)?.holder),
			Error::<T>::NotHolder
		);
		let place = Place {
			right,
			licensor,
			parent: None,
			depth: 0,
		};
		let (license, products) = Self::draft(id, place, terms)?;
		Self::ensure_within_chain(&license, &products, &[], None)?;

		Self::let_in(&license);
		let event = match &license.granted {
			Granted::Open(Permission { licensee, role, .. }) => Event::LicenseGranted {
				license: id,
				right,
				by: licensor,
				licensee: *licensee,
				role: *role,
			},
			Granted::Private { .. } => Event::PrivateLicenseGranted {
				license: id,
				right,
				by: licensor,
			},
		};
		T::Entities::note(&licensor, license.room(&products))?;
		Self::enter(id, license, products);
		Self::deposit_event(event);
		Ok(())
	}

	/// [`sublicense`](Pallet::sublicense), openly or privately. The licensee of a private parent is not known here: it
	/// shows that it holds the parent, if that has a holder key, and the check of the sublicense, which is shown the
	/// parent, compares it with the licensor.
	pub(crate) fn do_sublicense(
		origin: OriginFor<T>,
		id: Digest,
		parent: Digest,
		terms: TermsForm,
		held: Option<HolderSignature>,
	) -> DispatchResult {
		let who = ensure_signed(origin)?;
		let licensor = T::Entities::issuing(&who, Scope::License).map_err(Error::<T>::NotAuthorized)?;
		Self::ensure_new(&id)?;
		let chain = Self::chain_of(parent);
		let (kept_as, above) = chain.first().ok_or(Error::<T>::LicenseNotFound)?;
		ensure!(above.credential == parent, Error::<T>::AlreadySuperseded);
		let is_licensee = match (above.granted.licensee(), above.holder) {
			(Some(licensee), _) => Self::stands_for(&licensor, &licensee),
			(None, None) => true,
			(None, Some(holder)) => held.is_some_and(|signature| {
				holder.has_signed(&Holding::sublicense_message(&parent, &id, &licensor), &signature)
			}),
		};
		ensure!(is_licensee, Error::<T>::NotLicensee);
		Self::ensure_may_hold(&chain)?;
		Self::right_in_force(above.right)?;
		ensure!(above.sublicensing > 0, Error::<T>::SublicensingNotAllowed);
		let place = Place {
			right: above.right,
			licensor,
			parent: Some(*kept_as),
			depth: above.depth.saturating_add(1),
		};
		let (license, products) = Self::draft(id, place, terms)?;
		Self::ensure_within_chain(&license, &products, &chain, None)?;

		let event = match &license.granted {
			Granted::Open(Permission { licensee, role, .. }) => Event::SublicenseGranted {
				license: id,
				parent,
				by: licensor,
				licensee: *licensee,
				role: *role,
			},
			Granted::Private { .. } => Event::PrivateSublicenseGranted {
				license: id,
				parent,
				by: licensor,
			},
		};
		T::Entities::note(&licensor, license.room(&products))?;
		Self::enter(id, license, products);
		Self::deposit_event(event);
		Ok(())
	}

	/// [`amend`](Pallet::amend), openly or privately. Returns the number of keys by which the license was found before.
	pub(crate) fn do_amend(
		origin: OriginFor<T>,
		license: Digest,
		id: Digest,
		terms: TermsForm,
	) -> Result<u32, DispatchError> {
		let who = ensure_signed(origin)?;
		let licensor = T::Entities::issuing(&who, Scope::License).map_err(Error::<T>::NotAuthorized)?;
		Self::ensure_new(&id)?;
		let (kept_as, old) = Self::in_force(&license)?;
		let right = Self::right_in_force(old.right)?;
		ensure!(
			Self::stands_for(&licensor, Self::licensor_of(&old, &right)),
			Error::<T>::NotLicensor
		);
		ensure!(
			!matches!(old.state, LicenseState::Revoked { .. }),
			Error::<T>::AlreadyRevoked
		);
		ensure!(old.amendments < MAX_AMENDMENTS, Error::<T>::MaxAmendmentsExceeded);
		let chain = old.parent.map(Self::chain_of).unwrap_or_default();
		Self::ensure_may_hold(&chain)?;
		let place = Place {
			right: old.right,
			licensor,
			parent: old.parent,
			depth: old.depth,
		};
		let (new, products) = Self::draft(id, place, terms)?;
		Self::ensure_within_chain(&new, &products, &chain, old.quota)?;
		let amended = old.amended::<T>(new)?;

		let superseded = Supersession {
			superseded_by: id,
			at: T::Time::now(),
			from: old.from,
			until: old.until,
		};
		Superseded::<T>::insert(license, superseded);
		Amended::<T>::insert(id, kept_as);
		T::Entities::note(&licensor, amended.room(&products))?;
		let found_by = Self::uncover(&kept_as, &old);
		Self::set_aside(&amended, old.quota, amended.quota);
		Self::put(kept_as, amended, products);
		Self::deposit_event(Event::LicenseAmended {
			license: id,
			superseded: license,
			by: licensor,
		});
		Ok(found_by)
	}

	/// Refuses `id` if a license was ever anchored under it.
	fn ensure_new(id: &Digest) -> Result<(), Error<T>> {
		ensure!(!id.is_zero(), Error::<T>::ZeroDigest);
		let is_known =
			Licenses::<T>::contains_key(id) || Pruned::<T>::contains_key(id) || Amended::<T>::contains_key(id);
		ensure!(!is_known, Error::<T>::CredentialExists);
		Ok(())
	}

	/// Refuses a chain with a license that neither holds nor is still to begin.
	fn ensure_may_hold(chain: &[(Digest, License)]) -> Result<(), Error<T>> {
		let today = T::Time::today();
		let may_hold = |license: &License| matches!(license.standing(today), Ok(()) | Err(LicenseFault::NotYetValid));
		ensure!(
			chain.iter().all(|(_, license)| may_hold(license)),
			Error::<T>::ParentNotValid
		);
		Ok(())
	}
}

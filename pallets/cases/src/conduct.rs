//! The administrations in a case: the one that conducts it, those that it invites, and the one that takes it up.

use crate::{
	deadlines::days_after, Case, Cases, CasesFor, Config, Error, Event, Invited, Pallet, Request,
	MAX_REQUESTS_OF_INVITED,
};
use bonafide_primitives::{CaseId, Entities, Entries, Lei, Role, Scope, Spelled};
use frame_support::ensure;
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// The customs administration for which the caller acts.
	pub(crate) fn ensure_customs(origin: OriginFor<T>) -> Result<Lei, DispatchError> {
		let who = ensure_signed(origin)?;
		Ok(T::Entities::acting_as(&who, Scope::File, Role::Customs).map_err(Error::<T>::NotAuthorized)?)
	}

	/// The case `id`, as long as it is kept.
	pub(crate) fn case(id: CaseId) -> Result<Case, Error<T>> {
		Cases::<T>::get(id).ok_or(Error::CaseNotFound)
	}

	/// The case `id`, conducted by the administration for which the caller acts.
	pub(crate) fn conducted(origin: OriginFor<T>, id: CaseId) -> Result<(Lei, Case), DispatchError> {
		let by = Self::ensure_customs(origin)?;
		let case = Self::case(id)?;
		ensure!(by == Self::conductor(&case), Error::<T>::NotConductor);
		Ok((by, case))
	}

	/// The administration that conducts `case`, or stands in the place of who did.
	pub(crate) fn conductor(case: &Case) -> Lei {
		T::Entities::heir(&case.customs)
	}

	/// The administration that has to do the next step in `case`: where the one that conducts it is gone, the one that
	/// may take it up.
	pub(crate) fn in_charge(case: &Case) -> Lei {
		let conductor = Self::conductor(case);
		if Self::is_administration(&conductor) {
			return conductor;
		}
		let (entry, _) = case.subject.about().line();
		T::Entries::administration(&entry).unwrap_or(conductor)
	}

	/// True of an active customs administration.
	fn is_administration(lei: &Lei) -> bool {
		T::Entities::has_role(lei, Role::Customs)
	}

	/// Invites an administration to take part.
	pub(crate) fn do_invite(by: Lei, id: CaseId, mut case: Case, customs: Spelled<Lei>) -> DispatchResult {
		let customs = Self::read_administration(&by, customs)?;
		let mut invited = case.invited.iter();
		ensure!(
			!invited.any(|invited| T::Entities::heir(&invited.customs) == customs),
			Error::<T>::AlreadyInvited
		);
		let joined = case.invited.try_push(Invited { customs, requests: 0 });
		joined.map_err(|_| Error::<T>::MaxInvitationsExceeded)?;

		Self::list_for(customs, id);
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::AdministrationInvited { case: id, customs, by });
		Ok(())
	}

	/// Offers a case to another administration.
	pub(crate) fn do_hand_over(by: Lei, id: CaseId, mut case: Case, customs: Spelled<Lei>) -> DispatchResult {
		let customs = Self::read_administration(&by, customs)?;

		case.offered = Some(customs);
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::CaseOffered { case: id, customs, by });
		Ok(())
	}

	/// Takes up a case that is offered, or that nobody conducts any more. What one has offered that is gone counts no
	/// longer: a thief of its key may have done so.
	pub(crate) fn do_take_up(by: Lei, id: CaseId) -> DispatchResult {
		let mut case = Self::case(id)?;
		let conductor = Self::conductor(&case);
		ensure!(by != conductor, Error::<T>::AlreadyConductor);
		let is_to_it = |offered: Lei| T::Entities::heir(&offered) == by;
		let is_offered = case.offered.is_some_and(is_to_it) && Self::is_administration(&conductor);
		ensure!(is_offered || Self::in_charge(&case) == by, Error::<T>::NotOffered);

		let before = core::mem::replace(&mut case.customs, by);
		case.offered = None;
		Self::unlist(before, id, &case);
		Self::list_for(by, id);
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::ConductorChanged { case: id, before, by });
		Ok(())
	}

	/// Counts `request` for the administration `by`, if that may ask in `case`.
	pub(crate) fn count_request(by: &Lei, case: &mut Case, request: &Request) -> Result<(), Error<T>> {
		if *by == Self::conductor(case) {
			return case.ensure_undetermined();
		}
		let (open, soonest) = (case.ensure_open(), days_after(request.asked, case.times.answer_days));
		let mut invited = case.invited.iter_mut();
		let invited = invited
			.find(|invited| T::Entities::heir(&invited.customs) == *by)
			.ok_or(Error::NotConductor)?;
		open?;
		ensure!(request.due <= soonest, Error::TooManyDays);
		ensure!(invited.requests < MAX_REQUESTS_OF_INVITED, Error::MaxRequestsExceeded);
		invited.requests = invited.requests.saturating_add(1);
		Ok(())
	}

	/// The active administration under this LEI, which is not `by`.
	fn read_administration(by: &Lei, lei: Spelled<Lei>) -> Result<Lei, Error<T>> {
		let lei = lei.read().map_err(Error::InvalidLei)?;
		ensure!(Self::is_administration(&lei), Error::NotAdministration);
		ensure!(lei != *by, Error::AlreadyConductor);
		Ok(lei)
	}

	/// Lists the case `id` for `former` no longer, unless it takes part otherwise than by conducting it.
	fn unlist(former: Lei, id: CaseId, case: &Case) {
		let wrote = CasesFor::<T>::get(former, id).is_some_and(|statements| statements != Default::default());
		let takes_part = case.parties().any(|party| party == former);
		let is_asked = || {
			let requests = Self::requests_of(id, case);
			requests.iter().any(|request| request.addressee.lei() == Some(former))
		};
		if !wrote && !takes_part && !is_asked() {
			CasesFor::<T>::remove(former, id);
		}
	}
}

//! Decisions on the numbers of GS1: of a GS1 organization on its GS1 Prefixes, of a company on its company prefix.

use crate::{Config, Error, Grant, Pallet, Prefixes, Ranges};
use bonafide_primitives::{Entities, Gs1Prefix, Gtin, Lei, MemberPrefix, Role, Scope, Spelled};
use frame_support::ensure;

impl<T: Config> Pallet<T> {
	/// The grant under which `gtin` may be registered: that of its longest prefix which is granted.
	pub fn grant_of(gtin: Gtin) -> Option<Grant> {
		gtin.prefixes().find_map(Prefixes::<T>::get)
	}

	/// The number of GS1 Prefixes of a range; 1 of one that cannot be read.
	pub(crate) fn length(from: &Spelled<MemberPrefix>, until: &Spelled<MemberPrefix>) -> u32 {
		let length = from
			.read()
			.ok()
			.zip(until.read().ok())
			.map(|(from, until)| from.to(until).count());
		length.and_then(|length| length.try_into().ok()).unwrap_or(1).max(1)
	}

	/// Assigns a range of GS1 Prefixes.
	pub(crate) fn assign(from: MemberPrefix, until: MemberPrefix, to: Option<Lei>) -> Result<(), Error<T>> {
		ensure!(from <= until, Error::ReversedRange);
		let Some(to) = to else {
			from.to(until).for_each(Ranges::<T>::remove);
			return Ok(());
		};
		ensure!(
			from.to(until).all(|member| member.is_for_companies()),
			Error::NotCompanyPrefix
		);
		from.to(until).for_each(|member| Ranges::<T>::insert(member, to));
		Ok(())
	}

	/// The accredited GS1 organization for which `who` may decide on prefixes.
	pub(crate) fn gs1_organization(who: &T::AccountId) -> Result<Lei, Error<T>> {
		T::Entities::acting_as(who, Scope::Manage, Role::Gs1Organization).map_err(Error::NotAuthorized)
	}

	/// Refuses `by` unless the numbers that begin with `prefix` are for companies, and its to give.
	pub(crate) fn ensure_decides(by: &Lei, prefix: Gs1Prefix) -> Result<(), Error<T>> {
		let member = prefix
			.member()
			.filter(MemberPrefix::is_for_companies)
			.ok_or(Error::NotCompanyPrefix)?;
		let organization = Ranges::<T>::get(member).map(|organization| T::Entities::heir(&organization));
		ensure!(organization == Some(*by), Error::NotGranter);
		Ok(())
	}
}

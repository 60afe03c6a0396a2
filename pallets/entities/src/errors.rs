//! The errors of the register of entities.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod errors {
	/// A call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// Not an LEI; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidLei(Malformed),
		/// Not an assigned ISO 3166-1 alpha-2 code; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidCountry(Malformed),
		/// Not a day written as `2026-03-01`; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidDate(Malformed),
		/// Not an alias of its scheme; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidAlias(Malformed),
		/// Not a name of at most 2,000 bytes that people can see; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidName(Malformed),
		/// Not a reason of at most 256 bytes that people can see; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidReason(Malformed),
		/// The caller may not act for an entity in this; the value says why.
		/// Values: 0 NoEntity, 1 NotInGoodStanding, 2 LeiLapsed, 3 OutOfScope, 4 DelegationExpired, 5 WithoutRole.
		NotAuthorized(NotActing),
		/// Only the controller of the entity may do this.
		NotController,
		/// Only the council may do this: a role of public trust is at stake, or the council suspended the entity.
		NotCouncil,
		/// A registrar may not judge its own entity: ask the council or another registrar.
		SelfJudgment,
		/// No such entity is admitted.
		EntityNotFound,
		/// The LEI is admitted already. If the account in control of it is not yours, turn to a registrar.
		EntityExists,
		/// The account acts for an entity already, and can act for one only.
		AlreadyActing,
		/// The account has an application waiting. Withdraw it first.
		ApplicationExists,
		/// The account has no application waiting.
		ApplicationNotFound,
		/// The application is not the one of that moment: the applicant has changed it. Examine the new one.
		ApplicationChanged,
		/// The name is blank: give one.
		BlankName,
		/// The reason is blank: give one.
		BlankReason,
		/// The entity has this role already.
		AlreadyAccredited,
		/// The entity does not have this role.
		NotAccredited,
		/// It is suspended already.
		AlreadySuspended,
		/// It is not suspended.
		NotSuspended,
		/// The entity has retired.
		AlreadyRetired,
		/// The entity has merged into another.
		AlreadyMerged,
		/// The day of renewal is today or past: the LEI is to be renewed with its issuer first.
		RenewalPast,
		/// The LEI is renewed until that day already, or until a later one.
		AlreadyRenewed,
		/// An entity does not merge into itself.
		SelfMerger,
		/// The successor is not admitted, or is suspended, retired or merged itself.
		SuccessorNotInGoodStanding,
		/// Too many mergers would lead from one entity to the successor for anybody to follow.
		MaxMergersExceeded,
		/// This merger is proposed already. Cancel it first.
		MergerExists,
		/// No such merger is proposed, or the proposal has lapsed.
		MergerNotFound,
		/// The successor has not accepted the merger.
		MergerNotAccepted,
		/// The merger was proposed anew, at another moment than that. Examine the new one.
		MergerChanged,
		/// Control of this entity is not offered to the caller, or not offered at all.
		ControlNotOffered,
		/// The account is no delegate of this entity.
		NotDelegate,
		/// The entity has as many delegates as it can have, those included to whom it is offered. Remove one first.
		MaxDelegatesExceeded,
		/// The entity does not offer the account a delegation, or the offer has lapsed.
		DelegationNotOffered,
		/// A power needs at least one scope.
		EmptyScopes,
		/// A power cannot end, and a key cannot begin to be good, at a moment that is past.
		MomentPast,
		/// A delegate cannot give scopes that it lacks, nor for longer than its own power lasts.
		BeyondOwnPower,
		/// A mandate is for another entity than the one that gives it.
		SelfMandate,
		/// The entity is no broker in good standing.
		NotBroker,
		/// A mandate is to file, to present licenses or to respond; all else an entity does itself.
		ScopeNotAllowed,
		/// The entity does not offer the broker a mandate, or the offer has lapsed.
		MandateNotOffered,
		/// The broker holds no mandate of this entity.
		MandateNotFound,
		/// No such recovery of this entity is proposed, or it has lapsed.
		RecoveryNotFound,
		/// The registrar proposed the recovery anew, to another account or at another moment. Examine the new one.
		RecoveryChanged,
		/// The council has approved it already, or another recovery of the entity. Cancel that first.
		AlreadyApproved,
		/// The council has not approved it.
		NotApproved,
		/// The controller can still object.
		NotDue,
		/// Nobody completed it in time after the council approved it. Propose it anew.
		ApprovalExpired,
		/// Another has proposed it. The council can cancel it.
		NotProposer,
		/// The bytes cannot be a key of that kind.
		InvalidKey,
		/// The entity has as many keys as it can have. Revoke one first.
		MaxKeysExceeded,
		/// The entity has had as many keys as it can ever have.
		MaxKeysEverExceeded,
		/// The entity has no key of that number.
		KeyNotFound,
		/// It is revoked already, which is final.
		AlreadyRevoked,
		/// An alias needs at least one role.
		EmptyRoles,
		/// Aliases are for the roles manufacturer, shipper, seller, exporter, distributor and packager.
		RoleNotAllowed,
		/// The alias names another entity. If it is yours, turn to a registrar.
		AliasExists,
		/// The entity has as many aliases as it can have. Remove one first.
		MaxAliasesExceeded,
		/// The alias names no entity.
		AliasNotFound,
		/// The entity has put as many records on the chain today as a member can.
		/// Go on after midnight UTC, or ask the council for more.
		MaxDailyRecordsExceeded,
	}
}

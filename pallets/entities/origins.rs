//! Every call of the register of entities, with an example of it, and whom it lets through.

use crate::origins::{
	callers::{account, offered_by, Caller, Member, Post, CUSTOMS, EXPORTER, IMPORTER, MANUFACTURER, REGISTRAR},
	gate::Who::{self, *},
	rooms::Room,
	table::{row, Row, THE_MANUFACTURER},
	world::{done, done_by, recovered_for, set, text, wait, COUNCIL, OTHER_REGISTRAR},
};
use bonafide_primitives::{Lei, Moment, PublicKey, Role, Scope, SpelledAlias};
use bonafide_runtime::{AccountId, Runtime, RuntimeCall, RuntimeError, Timestamp};
use frame_support::traits::Get;
use pallet_entities::Error;

type Call = pallet_entities::Call<Runtime>;

/// For the table of all calls.
pub const ROOM: Room = Room {
	pallet: "Entities",
	place: 50,
	rows,
	settle,
	is_refusal,
	check: bonafide_runtime::Entities::do_try_state,
};

const ANY_MEMBER: &[Member] = &Member::ACTIVE;
const ANY_CONTROLLER: Who = Controller(ANY_MEMBER);
const ANY_MANAGER: Who = Acting(Scope::Manage, ANY_MEMBER);
/// The customs administration that is to merge.
const ITSELF: Who = Controller(&[CUSTOMS]);
const THE_IMPORTER: Who = Controller(&[IMPORTER]);
const BROKERS: &[Member] = &[Member::Of(Role::Broker), Member::MandatedBroker];
const A_REGISTRAR: Who = Acting(Scope::Manage, &[REGISTRAR]);

#[rustfmt::skip]
fn rows() -> Vec<Row> {
	vec![
		row("Entities.apply", &[Unattached], apply),
		row("Entities.withdraw_application", &[Applicant], withdraw_application),
		row("Entities.admit", &[MostOfCouncil, A_REGISTRAR], admit),
		row("Entities.refuse", &[MostOfCouncil, A_REGISTRAR], refuse),
		row("Entities.accredit", &[MostOfCouncil, A_REGISTRAR], accredit),
		row("Entities.accredit (in public trust)", &[MostOfCouncil], accredit_in_trust),
		row("Entities.withdraw_role", &[MostOfCouncil, A_REGISTRAR], withdraw_role),
		row("Entities.withdraw_role (of public trust)", &[MostOfCouncil], withdraw_role_of_trust),
		row("Entities.renew", &[MostOfCouncil, A_REGISTRAR], renew),
		row("Entities.renew (the registrar itself)", &[MostOfCouncil], renew_registrar),
		row("Entities.suspend", &[MostOfCouncil, A_REGISTRAR], suspend),
		row("Entities.suspend (one of public trust)", &[MostOfCouncil], suspend_trusted),
		row("Entities.reinstate", &[MostOfCouncil, A_REGISTRAR], reinstate),
		row("Entities.reinstate (against the council)", &[MostOfCouncil], reinstate_against_council),
		row("Entities.retire", &[MostOfCouncil, THE_IMPORTER], retire),

		row("Entities.propose_merger", &[MostOfCouncil, A_REGISTRAR], propose_merger),
		row("Entities.propose_merger (into the registrar itself)", &[MostOfCouncil], propose_merger_into_registrar),
		row("Entities.propose_merger (one of public trust)", &[MostOfCouncil, ITSELF], propose_merger_trusted),
		row("Entities.propose_merger (of itself)", &[MostOfCouncil, A_REGISTRAR, THE_IMPORTER], propose_own_merger),
		row("Entities.accept_merger", &[THE_IMPORTER], accept_merger),
		row("Entities.approve_merger", &[MostOfCouncil], approve_merger),
		row("Entities.veto_merger", &[THE_IMPORTER], veto_merger),
		row("Entities.cancel_merger", &[MostOfCouncil, A_REGISTRAR, Acting(Scope::Manage, &[IMPORTER])], cancel_merger),
		row("Entities.complete_merger", &[Signed], complete_merger),

		row("Entities.offer_control", &[ANY_CONTROLLER], offer_control),
		row("Entities.withdraw_control_offer", &[ANY_CONTROLLER], withdraw_control_offer),
		row("Entities.accept_control", &[Offered], accept_control),
		row("Entities.offer_delegation", &[ANY_MANAGER], offer_delegation),
		row("Entities.offer_delegation (in every scope)", &[ANY_CONTROLLER], offer_delegation_in_all),
		row("Entities.accept_delegation", &[Unattached], accept_delegation),
		row("Entities.decline_delegation", &[Signed], decline_delegation),
		row("Entities.remove_delegate", &[ANY_MANAGER], remove_delegate),
		row("Entities.resign", &[Delegate], resign),
		row("Entities.offer_mandate (by a delegate only what it holds)", &[ANY_CONTROLLER], offer_mandate),
		row("Entities.accept_mandate", &[Acting(Scope::Manage, BROKERS)], accept_mandate),
		row("Entities.revoke_mandate", &[ANY_MANAGER], revoke_mandate),
		row("Entities.renounce_mandate", &[ANY_MANAGER], renounce_mandate),

		row("Entities.propose_recovery", &[A_REGISTRAR], propose_recovery),
		row("Entities.propose_recovery (of the registrar itself)", &[], propose_recovery_of_registrar),
		row("Entities.approve_recovery", &[MostOfCouncil], approve_recovery),
		row("Entities.veto_recovery", &[ANY_CONTROLLER], veto_recovery),
		row("Entities.complete_recovery", &[Signed], complete_recovery),
		row("Entities.cancel_recovery", &[MostOfCouncil, A_REGISTRAR], cancel_recovery),
		row("Entities.cancel_recovery (of another registrar)", &[MostOfCouncil], cancel_recovery_of_another),

		row("Entities.add_key", &[ANY_CONTROLLER], add_key),
		row("Entities.add_key (to seal to)", &[ANY_CONTROLLER], add_key_to_seal_to),
		row("Entities.revoke_key", &[ANY_MANAGER], revoke_key),
		row("Entities.add_alias", &[THE_MANUFACTURER], add_alias),
		row("Entities.remove_alias", &[MostOfCouncil, A_REGISTRAR, THE_MANUFACTURER], remove_alias),
	]
}

fn is_refusal(error: &RuntimeError) -> bool {
	matches!(
		error,
		RuntimeError::Entities(
			Error::NotAuthorized(_)
				| Error::NotController
				| Error::NotCouncil
				| Error::SelfJudgment
				| Error::AlreadyActing
				| Error::ApplicationNotFound
				| Error::ControlNotOffered
				| Error::DelegationNotOffered
				| Error::MandateNotOffered
				| Error::MergerNotFound
				| Error::NotDelegate
				| Error::BeyondOwnPower
				| Error::NotProposer
				| Error::NotAccredited
		)
	)
}

/// Everybody joins, somebody applies, and the importer's broker accepts every power that brokers can have.
fn settle() {
	for member in Member::all() {
		join(member);
	}
	let applicant = Caller::Applicant;
	done(applicant, apply(applicant));
	done(IMPORTER.controller(), mandate(Member::MandatedBroker));
	done(Member::MandatedBroker.controller(), mandate_accepted());
}

/// Puts `member` on the register, and whatever it needs to do what any member can.
fn join(member: Member) {
	let controller = member.controller();
	done(controller, application(member.lei(), &member.roles()));
	done(COUNCIL, admission(controller.account().unwrap()));

	for scope in Scope::ALL {
		let delegate = Caller::Acting(member, Post::Delegate(scope));
		done(controller, delegation(delegate.account().unwrap(), &[scope], None));
		done(delegate, delegation_accepted(member.lei()));
	}
	let former = Caller::Acting(member, Post::FormerDelegate);
	let soon = Timestamp::get() + 1;
	done(
		controller,
		delegation(former.account().unwrap(), &Scope::ALL, Some(soon)),
	);
	done(former, delegation_accepted(member.lei()));

	done(controller, add_key(controller));
	done(controller, offer(offered_by(member)));
	done_by(OTHER_REGISTRAR, recovery(member.lei(), recovered_for(member)));
}

/// The day until which LEIs are renewed.
const RENEWAL: &str = "2027-03-01";

pub fn application(lei: Lei, roles: &[Role]) -> RuntimeCall {
	Call::apply {
		lei: lei.into(),
		name: text("A member of the test network"),
		country: "US".into(),
		roles: set(roles),
	}
	.into()
}

pub fn admission(applicant: AccountId) -> RuntimeCall {
	let since = pallet_entities::Applications::<Runtime>::get(&applicant).unwrap().since;
	Call::admit {
		applicant,
		since,
		renewal: RENEWAL.into(),
	}
	.into()
}

pub fn delegation(delegate: AccountId, scopes: &[Scope], until: Option<Moment>) -> RuntimeCall {
	Call::offer_delegation {
		delegate,
		scopes: set(scopes),
		until,
	}
	.into()
}

pub fn delegation_accepted(lei: Lei) -> RuntimeCall {
	let lei = lei.into();
	Call::accept_delegation { lei }.into()
}

/// All that a broker can be given.
pub fn mandate(broker: Member) -> RuntimeCall {
	Call::offer_mandate {
		broker: broker.lei().into(),
		scopes: set(&Scope::ALL
			.into_iter()
			.filter(|scope| scope.is_for_brokers())
			.collect::<Vec<_>>()),
		until: None,
	}
	.into()
}

/// By the broker to which the importer offers it.
pub fn mandate_accepted() -> RuntimeCall {
	let principal = IMPORTER.lei().into();
	Call::accept_mandate { principal }.into()
}

pub fn suspension(lei: Lei) -> RuntimeCall {
	Call::suspend {
		lei: lei.into(),
		reason: text("Records not kept"),
	}
	.into()
}

pub fn offer(to: AccountId) -> RuntimeCall {
	Call::offer_control { to }.into()
}

pub fn recovery(lei: Lei, to: AccountId) -> RuntimeCall {
	Call::propose_recovery { lei: lei.into(), to }.into()
}

/// An account that nobody knows yet.
fn somebody() -> AccountId {
	account("somebody")
}

fn applicant() -> AccountId {
	Caller::Applicant.account().unwrap()
}

pub fn apply(_: Caller) -> RuntimeCall {
	let lei = Lei::with_check_digits("999900NEWCOMER0001").unwrap();
	application(lei, &[Role::Importer])
}

pub fn withdraw_application(_: Caller) -> RuntimeCall {
	Call::withdraw_application {}.into()
}

pub fn admit(_: Caller) -> RuntimeCall {
	admission(applicant())
}

pub fn refuse(_: Caller) -> RuntimeCall {
	let applicant = applicant();
	Call::refuse { applicant }.into()
}

fn accreditation(role: Role) -> RuntimeCall {
	let lei = Member::Judged.lei().into();
	Call::accredit { lei, role }.into()
}

pub fn accredit(_: Caller) -> RuntimeCall {
	accreditation(Role::Shipper)
}

pub fn accredit_in_trust(_: Caller) -> RuntimeCall {
	accreditation(Role::Broker)
}

pub fn withdraw_role(_: Caller) -> RuntimeCall {
	let (lei, role) = (Member::Judged.lei().into(), Role::Seller);
	Call::withdraw_role { lei, role }.into()
}

pub fn withdraw_role_of_trust(_: Caller) -> RuntimeCall {
	let (lei, role) = (CUSTOMS.lei().into(), Role::Customs);
	Call::withdraw_role { lei, role }.into()
}

fn renewal(lei: Lei) -> RuntimeCall {
	let (lei, until) = (lei.into(), "2028-03-01".into());
	Call::renew { lei, until }.into()
}

pub fn renew(_: Caller) -> RuntimeCall {
	renewal(Member::Judged.lei())
}

pub fn renew_registrar(_: Caller) -> RuntimeCall {
	renewal(REGISTRAR.lei())
}

pub fn suspend(_: Caller) -> RuntimeCall {
	suspension(Member::Judged.lei())
}

pub fn suspend_trusted(_: Caller) -> RuntimeCall {
	suspension(CUSTOMS.lei())
}

fn reinstatement() -> RuntimeCall {
	let lei = Member::Judged.lei().into();
	Call::reinstate { lei }.into()
}

pub fn reinstate(caller: Caller) -> RuntimeCall {
	done_by(OTHER_REGISTRAR, suspend(caller));
	reinstatement()
}

pub fn reinstate_against_council(caller: Caller) -> RuntimeCall {
	done(COUNCIL, suspend(caller));
	reinstatement()
}

pub fn merger(lei: Member, successor: Member) -> RuntimeCall {
	let (lei, successor) = (lei.lei().into(), successor.lei().into());
	Call::propose_merger { lei, successor }.into()
}

/// Lets one member merge into another, by everybody's leave.
pub fn merged(lei: Member, successor: Member) {
	done(COUNCIL, merger(lei, successor));
	done(successor.controller(), acceptance(lei));
	done(COUNCIL, approval(lei, successor));
	wait(<Runtime as pallet_entities::Config>::RecoveryDelay::get());
	done(Caller::Seat, completion(lei, successor));
}

fn acceptance(lei: Member) -> RuntimeCall {
	let lei = lei.lei().into();
	Call::accept_merger { lei }.into()
}

fn approval(lei: Member, successor: Member) -> RuntimeCall {
	let (lei, successor) = (lei.lei(), successor.lei());
	let since = pallet_entities::Mergers::<Runtime>::get(lei, successor).unwrap().since;
	let (lei, successor) = (lei.into(), successor.into());
	Call::approve_merger { lei, successor, since }.into()
}

fn completion(lei: Member, successor: Member) -> RuntimeCall {
	let (lei, successor) = (lei.lei().into(), successor.lei().into());
	Call::complete_merger { lei, successor }.into()
}

pub fn propose_merger(_: Caller) -> RuntimeCall {
	merger(Member::Judged, IMPORTER)
}

pub fn propose_merger_into_registrar(_: Caller) -> RuntimeCall {
	merger(Member::Judged, REGISTRAR)
}

pub fn propose_merger_trusted(_: Caller) -> RuntimeCall {
	merger(CUSTOMS, IMPORTER)
}

pub fn propose_own_merger(_: Caller) -> RuntimeCall {
	merger(IMPORTER, EXPORTER)
}

pub fn accept_merger(caller: Caller) -> RuntimeCall {
	done(COUNCIL, propose_merger(caller));
	acceptance(Member::Judged)
}

pub fn approve_merger(caller: Caller) -> RuntimeCall {
	done(COUNCIL, propose_merger(caller));
	done(IMPORTER.controller(), acceptance(Member::Judged));
	approval(Member::Judged, IMPORTER)
}

pub fn veto_merger(caller: Caller) -> RuntimeCall {
	done(COUNCIL, propose_own_merger(caller));
	let successor = EXPORTER.lei().into();
	Call::veto_merger { successor }.into()
}

pub fn cancel_merger(caller: Caller) -> RuntimeCall {
	done(REGISTRAR.controller(), propose_merger(caller));
	let (lei, successor) = (Member::Judged.lei().into(), IMPORTER.lei().into());
	Call::cancel_merger { lei, successor }.into()
}

pub fn complete_merger(caller: Caller) -> RuntimeCall {
	done(COUNCIL, approve_merger(caller));
	wait(<Runtime as pallet_entities::Config>::RecoveryDelay::get());
	completion(Member::Judged, IMPORTER)
}

pub fn retire(_: Caller) -> RuntimeCall {
	let lei = IMPORTER.lei().into();
	Call::retire { lei }.into()
}

pub fn offer_control(_: Caller) -> RuntimeCall {
	offer(somebody())
}

pub fn withdraw_control_offer(_: Caller) -> RuntimeCall {
	Call::withdraw_control_offer {}.into()
}

pub fn accept_control(_: Caller) -> RuntimeCall {
	let lei = IMPORTER.lei().into();
	Call::accept_control { lei }.into()
}

pub fn offer_delegation(_: Caller) -> RuntimeCall {
	delegation(somebody(), &[Scope::Manage], None)
}

pub fn offer_delegation_in_all(_: Caller) -> RuntimeCall {
	delegation(somebody(), &Scope::ALL, None)
}

/// Another entity than the caller's, which asks it to be its delegate.
fn asked_by(caller: Caller) -> Member {
	let asking = match caller {
		Caller::Acting(IMPORTER, _) => EXPORTER,
		_ => IMPORTER,
	};
	if let Some(account) = caller.account() {
		done(asking.controller(), delegation(account, &[Scope::File], None));
	}
	asking
}

pub fn accept_delegation(caller: Caller) -> RuntimeCall {
	delegation_accepted(asked_by(caller).lei())
}

pub fn decline_delegation(caller: Caller) -> RuntimeCall {
	let lei = asked_by(caller).lei().into();
	Call::decline_delegation { lei }.into()
}

pub fn remove_delegate(caller: Caller) -> RuntimeCall {
	let delegate = Caller::Acting(caller.member(), Post::FormerDelegate).account().unwrap();
	Call::remove_delegate { delegate }.into()
}

pub fn resign(_: Caller) -> RuntimeCall {
	Call::resign {}.into()
}

/// To a broker that is another than the caller's own.
pub fn offer_mandate(caller: Caller) -> RuntimeCall {
	let unmandated = Member::Of(Role::Broker);
	mandate(if caller.member() == unmandated {
		Member::MandatedBroker
	} else {
		unmandated
	})
}

/// Offered to whoever calls, if it is a broker.
pub fn accept_mandate(caller: Caller) -> RuntimeCall {
	if BROKERS.contains(&caller.member()) {
		done(IMPORTER.controller(), mandate(caller.member()));
	}
	mandate_accepted()
}

pub fn renounce_mandate(_: Caller) -> RuntimeCall {
	let principal = IMPORTER.lei().into();
	Call::renounce_mandate { principal }.into()
}

pub fn revoke_mandate(_: Caller) -> RuntimeCall {
	let broker = Member::MandatedBroker.lei().into();
	Call::revoke_mandate { broker }.into()
}

/// The registrar that has proposed a recovery of everybody.
fn other_registrar() -> Lei {
	pallet_entities::Accounts::<Runtime>::get(OTHER_REGISTRAR.to_account_id()).unwrap()
}

fn cancellation(registrar: Lei) -> RuntimeCall {
	let (lei, registrar) = (Member::Judged.lei().into(), registrar.into());
	Call::cancel_recovery { lei, registrar }.into()
}

pub fn propose_recovery(_: Caller) -> RuntimeCall {
	recovery(Member::Judged.lei(), somebody())
}

pub fn propose_recovery_of_registrar(_: Caller) -> RuntimeCall {
	recovery(REGISTRAR.lei(), somebody())
}

pub fn approve_recovery(_: Caller) -> RuntimeCall {
	let (lei, registrar) = (IMPORTER.lei(), other_registrar());
	let proposal = pallet_entities::RecoveryProposals::<Runtime>::get(lei, registrar).unwrap();
	Call::approve_recovery {
		lei: lei.into(),
		registrar: registrar.into(),
		to: proposal.to,
		since: proposal.since,
	}
	.into()
}

pub fn veto_recovery(_: Caller) -> RuntimeCall {
	let registrar = other_registrar().into();
	Call::veto_recovery { registrar }.into()
}

pub fn complete_recovery(caller: Caller) -> RuntimeCall {
	done(COUNCIL, approve_recovery(caller));
	wait(<Runtime as pallet_entities::Config>::RecoveryDelay::get());
	let lei = IMPORTER.lei().into();
	Call::complete_recovery { lei }.into()
}

pub fn cancel_recovery(caller: Caller) -> RuntimeCall {
	done(REGISTRAR.controller(), propose_recovery(caller));
	cancellation(REGISTRAR.lei())
}

pub fn cancel_recovery_of_another(_: Caller) -> RuntimeCall {
	cancellation(other_registrar())
}

fn key(public: PublicKey) -> RuntimeCall {
	let valid_from = None;
	Call::add_key { public, valid_from }.into()
}

pub fn add_key(_: Caller) -> RuntimeCall {
	key(PublicKey::Ed25519([1; 32]))
}

pub fn add_key_to_seal_to(_: Caller) -> RuntimeCall {
	key(PublicKey::X25519([1; 32]))
}

pub fn revoke_key(_: Caller) -> RuntimeCall {
	Call::revoke_key { number: 1 }.into()
}

fn alias() -> SpelledAlias {
	SpelledAlias::Duns("123456789".into())
}

pub fn add_alias(_: Caller) -> RuntimeCall {
	let (alias, roles) = (alias(), set(&[Role::Manufacturer]));
	Call::add_alias { alias, roles }.into()
}

pub fn remove_alias(caller: Caller) -> RuntimeCall {
	done(MANUFACTURER.controller(), add_alias(caller));
	let alias = alias();
	Call::remove_alias { alias }.into()
}

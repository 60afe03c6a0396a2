use super::{set, text};
use crate::origins::{
	callers::{account, Caller, Member, Post, CUSTOMS, IMPORTER, MANUFACTURER, REGISTRAR},
	world::{done, done_by, recovered_for, wait, COUNCIL, OTHER_REGISTRAR},
};
use bonafide_primitives::{Lei, Moment, PublicKey, Role, Scope, SpelledAlias};
use bonafide_runtime::{AccountId, Runtime, RuntimeCall};
use frame_support::traits::Get;

type Call = pallet_entities::Call<Runtime>;

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
	Call::add_delegate {
		delegate,
		scopes: set(scopes),
		until,
	}
	.into()
}

pub fn mandate(broker: Lei, scopes: &[Scope]) -> RuntimeCall {
	Call::grant_mandate {
		broker: broker.into(),
		scopes: set(scopes),
		until: None,
	}
	.into()
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
	let (lei, until) = (lei.into(), RENEWAL.into());
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
	Call::merge { lei, successor }.into()
}

pub fn merge(_: Caller) -> RuntimeCall {
	merger(Member::Judged, IMPORTER)
}

pub fn merge_into_registrar(_: Caller) -> RuntimeCall {
	merger(Member::Judged, REGISTRAR)
}

pub fn merge_trusted(_: Caller) -> RuntimeCall {
	merger(CUSTOMS, IMPORTER)
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

pub fn add_delegate(_: Caller) -> RuntimeCall {
	delegation(somebody(), &[Scope::Manage], None)
}

pub fn add_delegate_in_all(_: Caller) -> RuntimeCall {
	delegation(somebody(), &Scope::ALL, None)
}

pub fn remove_delegate(caller: Caller) -> RuntimeCall {
	let delegate = Caller::Acting(caller.member(), Post::FormerDelegate).account().unwrap();
	Call::remove_delegate { delegate }.into()
}

pub fn resign(_: Caller) -> RuntimeCall {
	Call::resign {}.into()
}

/// A broker for `caller`, and another than itself.
fn broker_for(caller: Caller) -> Lei {
	let unmandated = Member::Of(Role::Broker);
	if caller.member() == unmandated {
		Member::MandatedBroker.lei()
	} else {
		unmandated.lei()
	}
}

pub fn grant_mandate(caller: Caller) -> RuntimeCall {
	mandate(broker_for(caller), &[Scope::Manage])
}

pub fn grant_mandate_in_all(caller: Caller) -> RuntimeCall {
	mandate(broker_for(caller), &Scope::ALL)
}

pub fn revoke_mandate(_: Caller) -> RuntimeCall {
	let broker = Member::MandatedBroker.lei().into();
	Call::revoke_mandate { broker }.into()
}

fn cancellation(member: Member) -> RuntimeCall {
	let lei = member.lei().into();
	Call::cancel_recovery { lei }.into()
}

pub fn propose_recovery(_: Caller) -> RuntimeCall {
	done(COUNCIL, cancellation(Member::Judged));
	recovery(Member::Judged.lei(), somebody())
}

pub fn propose_recovery_of_registrar(_: Caller) -> RuntimeCall {
	done(COUNCIL, cancellation(REGISTRAR));
	recovery(REGISTRAR.lei(), somebody())
}

pub fn approve_recovery(_: Caller) -> RuntimeCall {
	let (lei, to) = (IMPORTER.lei().into(), recovered_for(IMPORTER));
	Call::approve_recovery { lei, to }.into()
}

pub fn veto_recovery(_: Caller) -> RuntimeCall {
	Call::veto_recovery {}.into()
}

pub fn complete_recovery(caller: Caller) -> RuntimeCall {
	done(COUNCIL, approve_recovery(caller));
	wait(<Runtime as pallet_entities::Config>::RecoveryDelay::get());
	let lei = IMPORTER.lei().into();
	Call::complete_recovery { lei }.into()
}

pub fn cancel_recovery(caller: Caller) -> RuntimeCall {
	done(REGISTRAR.controller(), propose_recovery(caller));
	cancellation(Member::Judged)
}

pub fn cancel_recovery_of_another(_: Caller) -> RuntimeCall {
	cancellation(Member::Judged)
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

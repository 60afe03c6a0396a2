//! The register on which the calls are tried: everybody has joined, and there is one record of each kind.

use super::{
	callers::{
		account, offered_by, Caller, Member, Post, DISTRIBUTOR, GS1_ORGANIZATION, IMPORTER, MANUFACTURER, PRODUCER,
		RIGHTS_HOLDER,
	},
	examples::{certificates, customs, entities, licensing, products},
};
use bonafide_primitives::Scope;
use bonafide_runtime::{AccountId, Runtime, RuntimeCall, Timestamp};
use frame_support::assert_ok;
use frame_system::RawOrigin;
use sp_keyring::Sr25519Keyring::{self, Dave, Eve, Ferdie};
use sp_runtime::traits::Dispatchable;

/// Who is on the register from the first block, and none of the callers.
pub const OTHER_REGISTRAR: Sr25519Keyring = Dave;
const OTHER_GS1_ORGANIZATION: Sr25519Keyring = Eve;
const OTHER_CUSTOMS: Sr25519Keyring = Ferdie;

/// What the council decides when all agree.
pub const COUNCIL: Caller = Caller::Council { ayes: 3, seats: 3 };

/// Has `caller` make `call`, which must succeed.
pub fn done(caller: Caller, call: RuntimeCall) {
	let outcome = call.clone().dispatch(caller.origin());
	assert!(outcome.is_ok(), "{call:?} by {caller:?}: {outcome:?}");
}

/// Has the holder of a key of the test network make it.
pub fn done_by(who: Sr25519Keyring, call: RuntimeCall) {
	assert_ok!(call.dispatch(RawOrigin::Signed(who.to_account_id()).into()));
}

/// Makes it later by so many milliseconds.
pub fn wait(milliseconds: u64) {
	pallet_timestamp::Now::<Runtime>::mutate(|now| *now += milliseconds);
}

/// Brings it all about.
pub fn settle() {
	for member in Member::all() {
		join(member);
	}
	let applicant = Caller::Applicant;
	done(applicant, entities::apply(applicant));
	done(
		IMPORTER.controller(),
		entities::mandate(Member::MandatedBroker.lei(), &Scope::ALL),
	);
	trade();

	wait(1);
	done(COUNCIL, entities::suspension(Member::Suspended.lei()));
	pallet_entities::Entities::<Runtime>::mutate(Member::LapsedProducer.lei(), |entity| {
		entity.as_mut().unwrap().renewal = "2026-01-01".parse().unwrap();
	});
}

/// Puts `member` on the register, and whatever it needs to do what any member can.
fn join(member: Member) {
	let controller = member.controller();
	let apply = entities::application(member.lei(), &member.roles());
	done(controller, apply);
	done(COUNCIL, entities::admission(controller.account().unwrap()));

	for scope in Scope::ALL {
		let delegate = Caller::Acting(member, Post::Delegate(scope));
		done(
			controller,
			entities::delegation(delegate.account().unwrap(), &[scope], None),
		);
	}
	let former = Caller::Acting(member, Post::FormerDelegate).account().unwrap();
	let soon = Timestamp::get() + 1;
	done(controller, entities::delegation(former, &Scope::ALL, Some(soon)));

	done(controller, entities::add_key(controller));
	done(controller, entities::offer(offered_by(member)));
	done_by(OTHER_REGISTRAR, entities::recovery(member.lei(), recovered_for(member)));
	done_by(OTHER_CUSTOMS, customs::filer_code(member));
}

/// To whom control of a member is to go, as the other registrar says.
pub fn recovered_for(member: Member) -> AccountId {
	account(("recovered", member))
}

fn trade() {
	done(
		GS1_ORGANIZATION.controller(),
		products::grant("952000", MANUFACTURER.lei()),
	);
	done_by(OTHER_GS1_ORGANIZATION, products::grant("952999", MANUFACTURER.lei()));
	done(MANUFACTURER.controller(), products::registration(products::gtin()));
	done(MANUFACTURER.controller(), products::offer(DISTRIBUTOR.lei()));

	done(RIGHTS_HOLDER.controller(), licensing::right("1"));
	done(RIGHTS_HOLDER.controller(), licensing::mark_with(licensing::RIGHT));
	done(RIGHTS_HOLDER.controller(), licensing::granted(licensing::LICENSE));
	done(MANUFACTURER.controller(), licensing::sublicensed(licensing::SUBLICENSE));
	done(PRODUCER.controller(), certificates::issued(certificates::CERTIFICATE));
	done(IMPORTER.controller(), customs::filed());
}

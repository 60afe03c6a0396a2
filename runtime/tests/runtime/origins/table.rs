//! Every call of the runtime, and whom it lets through.
//!
//! A call whose gate depends on what it is asked has a row for each case, told in brackets. `zeros` tries the call with
//! zeros for arguments, which is enough where the gate comes first.

use super::{
	callers::{
		Caller, Member, CUSTOMS, DISTRIBUTOR, EXPORTER, GS1_ORGANIZATION, IMPORTER, MANUFACTURER, PRODUCER, REGISTRAR,
		RIGHTS_HOLDER,
	},
	examples::{certificates, customs, entities, licensing, products, quotas},
	gate::Who::{self, *},
};
use bonafide_primitives::{Role, Scope};
use bonafide_runtime::RuntimeCall;

/// A call, whom it lets through, and how it is tried.
pub struct Row {
	/// `Pallet.call`, and the case in brackets.
	pub title: &'static str,
	pub gate: &'static [Who],
	pub example: Example,
}

/// The arguments that a call is tried with.
pub enum Example {
	/// Zeros.
	Zeros,
	/// Those of the inherent that goes into the block.
	Inherent,
	/// Those that concern the caller, such as its own entity, where it is not all the same.
	For(fn(Caller) -> RuntimeCall),
}

impl Row {
	/// `Pallet.call`.
	pub fn call(&self) -> &'static str {
		self.title.split(' ').next().unwrap()
	}
}

const ANY_MEMBER: &[Member] = &Member::ACTIVE;
const ANY_CONTROLLER: Who = Controller(ANY_MEMBER);
const ANY_MANAGER: Who = Acting(Scope::Manage, ANY_MEMBER);
const A_REGISTRAR: Who = Acting(Scope::Manage, &[REGISTRAR]);
const A_GS1_ORGANIZATION: Who = Acting(Scope::Manage, &[GS1_ORGANIZATION]);
/// Whom the prefix is granted to, and whose the product and the alias are.
const THE_MANUFACTURER: Who = Acting(Scope::Manage, &[MANUFACTURER]);
/// To whom the product is offered.
const THE_DISTRIBUTOR: Who = Acting(Scope::Manage, &[DISTRIBUTOR]);
/// Whose the right is, and who licenses the manufacturer.
const THE_RIGHTS_HOLDER: Who = Acting(Scope::License, &[RIGHTS_HOLDER]);
/// Whose the product is, and who licenses the importer in turn.
const THE_LICENSEE: Who = Acting(Scope::License, &[MANUFACTURER]);
/// Into whom the rights holder merges, where it does.
const ITS_SUCCESSOR: Who = Acting(Scope::License, &[DISTRIBUTOR]);
const THE_CERTIFIER: Who = Acting(Scope::Certify, &[PRODUCER]);
/// Each, while its LEI is not lapsed.
const A_PRODUCER: Who = Acting(Scope::Certify, &[PRODUCER]);
const AN_EXPORTER: Who = Acting(Scope::Certify, &[EXPORTER]);
const AN_IMPORTER: Who = Acting(Scope::Certify, &[IMPORTER]);
/// Who files for the importer: itself, and its broker.
const THE_IMPORTER: Who = Acting(Scope::File, &[IMPORTER]);
const ITS_BROKER: Who = Acting(Scope::File, &[Member::MandatedBroker]);
const A_BROKER: Who = Acting(Scope::File, &[Member::MandatedBroker, Member::Of(Role::Broker)]);
const AN_OFFICER: Who = Acting(Scope::File, &[CUSTOMS]);
/// Who speaks for the importer in a case: itself, and its broker.
const FOR_THE_IMPORTER: Who = Acting(Scope::Respond, &[IMPORTER, Member::MandatedBroker]);
/// Who answers on the right that goods may infringe.
const FOR_THE_RIGHTS_HOLDER: Who = Acting(Scope::Respond, &[RIGHTS_HOLDER]);

fn zeros(title: &'static str, gate: &'static [Who]) -> Row {
	let example = Example::Zeros;
	Row { title, gate, example }
}

fn inherent(title: &'static str) -> Row {
	let (gate, example) = (&[Author], Example::Inherent);
	Row { title, gate, example }
}

fn row(title: &'static str, gate: &'static [Who], example: fn(Caller) -> RuntimeCall) -> Row {
	let example = Example::For(example);
	Row { title, gate, example }
}

/// The table.
pub fn rows() -> Vec<Row> {
	[root_only(), stock(), register(), trade()]
		.into_iter()
		.flatten()
		.collect()
}

/// What nobody can do: there is no sudo, and neither the council nor a wrapper becomes root.
#[rustfmt::skip]
fn root_only() -> Vec<Row> {
	vec![
		zeros("System.set_heap_pages", &[Root]),
		zeros("System.set_code", &[Root]),
		zeros("System.set_code_without_checks", &[Root]),
		zeros("System.set_storage", &[Root]),
		zeros("System.kill_storage", &[Root]),
		zeros("System.kill_prefix", &[Root]),
		zeros("System.authorize_upgrade", &[Root]),
		zeros("System.authorize_upgrade_without_checks", &[Root]),
		zeros("ParachainSystem.sudo_send_upward_message", &[Root]),
		zeros("Migrations.force_set_cursor", &[Root]),
		zeros("Migrations.force_set_active_cursor", &[Root]),
		zeros("Migrations.force_onboard_mbms", &[Root]),
		zeros("Migrations.clear_historic", &[Root]),
		zeros("Balances.force_transfer", &[Root]),
		zeros("Balances.force_unreserve", &[Root]),
		zeros("Balances.force_set_balance", &[Root]),
		zeros("Balances.force_adjust_total_issuance", &[Root]),
		zeros("Utility.dispatch_as", &[Root]),
		zeros("Utility.dispatch_as_fallible", &[Root]),
		zeros("Utility.with_weight", &[Root]),
	]
}

/// The stock pallets. What wraps a call runs it as whoever wrapped it: see `wrappers`.
#[rustfmt::skip]
fn stock() -> Vec<Row> {
	vec![
		zeros("System.remark", &[Everyone]),
		zeros("System.remark_with_event", &[Signed]),
		zeros("System.apply_authorized_upgrade", &[Everyone]),
		inherent("ParachainSystem.set_validation_data"),
		inherent("Timestamp.set"),

		zeros("Balances.transfer_allow_death", &[Signed]),
		zeros("Balances.transfer_keep_alive", &[Signed]),
		zeros("Balances.transfer_all", &[Signed]),
		zeros("Balances.upgrade_accounts", &[Signed]),
		zeros("Balances.burn", &[Signed]),
		row("Quotas.clean_usage", &[Anyone], quotas::clean_usage),

		zeros("CollatorSelection.set_invulnerables", &[TwoThirdsOfCouncil]),
		zeros("CollatorSelection.set_desired_candidates", &[TwoThirdsOfCouncil]),
		zeros("CollatorSelection.set_candidacy_bond", &[TwoThirdsOfCouncil]),
		zeros("CollatorSelection.add_invulnerable", &[TwoThirdsOfCouncil]),
		zeros("CollatorSelection.remove_invulnerable", &[TwoThirdsOfCouncil]),
		// No room for candidates: nobody becomes one by these.
		zeros("CollatorSelection.register_as_candidate", &[Signed]),
		zeros("CollatorSelection.leave_intent", &[Signed]),
		zeros("CollatorSelection.update_bond", &[Signed]),
		zeros("CollatorSelection.take_candidate_slot", &[Signed]),
		zeros("Session.set_keys", &[Signed]),
		zeros("Session.purge_keys", &[Signed]),

		zeros("Council.set_members", &[TwoThirdsOfCouncil]),
		zeros("Council.execute", &[Seat]),
		zeros("Council.propose", &[Seat]),
		zeros("Council.vote", &[Seat]),
		zeros("Council.close", &[Signed]),
		zeros("Council.disapprove_proposal", &[TwoThirdsOfCouncil]),
		zeros("Council.kill", &[TwoThirdsOfCouncil]),
		zeros("Council.release_proposal_cost", &[Signed, Root]),
		zeros("Preimage.note_preimage", &[Signed, MostOfCouncil]),
		zeros("Preimage.unnote_preimage", &[Signed, MostOfCouncil]),
		zeros("Preimage.request_preimage", &[MostOfCouncil]),
		zeros("Preimage.unrequest_preimage", &[MostOfCouncil]),
		zeros("Preimage.ensure_updated", &[Signed]),
		zeros("Scheduler.schedule", &[MostOfCouncil]),
		zeros("Scheduler.cancel", &[MostOfCouncil]),
		zeros("Scheduler.schedule_named", &[MostOfCouncil]),
		zeros("Scheduler.cancel_named", &[MostOfCouncil]),
		zeros("Scheduler.schedule_after", &[MostOfCouncil]),
		zeros("Scheduler.schedule_named_after", &[MostOfCouncil]),
		zeros("Scheduler.set_retry", &[MostOfCouncil]),
		zeros("Scheduler.set_retry_named", &[MostOfCouncil]),
		zeros("Scheduler.cancel_retry", &[MostOfCouncil]),
		zeros("Scheduler.cancel_retry_named", &[MostOfCouncil]),
		zeros("TxPause.pause", &[MostOfCouncil]),
		zeros("TxPause.unpause", &[MostOfCouncil]),
		zeros("Parameters.set_parameter", &[TwoThirdsOfCouncil]),
		zeros("Upgrades.authorize", &[ThreeQuartersOfCouncil]),

		zeros("Utility.batch", &[Anyone]),
		zeros("Utility.batch_all", &[Anyone]),
		zeros("Utility.force_batch", &[Anyone]),
		zeros("Utility.if_else", &[Anyone]),
		zeros("Utility.as_derivative", &[Signed]),
		zeros("Proxy.proxy", &[Signed]),
		zeros("Proxy.add_proxy", &[Signed]),
		zeros("Proxy.remove_proxy", &[Signed]),
		zeros("Proxy.remove_proxies", &[Signed]),
		zeros("Proxy.create_pure", &[Signed]),
		zeros("Proxy.kill_pure", &[Signed]),
		zeros("Proxy.announce", &[Signed]),
		zeros("Proxy.remove_announcement", &[Signed]),
		zeros("Proxy.reject_announcement", &[Signed]),
		zeros("Proxy.proxy_announced", &[Signed]),
		zeros("Proxy.poke_deposit", &[Signed]),
		zeros("Multisig.as_multi_threshold_1", &[Signed]),
		zeros("Multisig.as_multi", &[Signed]),
		zeros("Multisig.approve_as_multi", &[Signed]),
		zeros("Multisig.cancel_as_multi", &[Signed]),
		zeros("Multisig.poke_deposit", &[Signed]),
	]
}

/// Who is who.
#[rustfmt::skip]
fn register() -> Vec<Row> {
	vec![
		row("Entities.apply", &[Unattached], entities::apply),
		row("Entities.withdraw_application", &[Applicant], entities::withdraw_application),
		row("Entities.admit", &[MostOfCouncil, A_REGISTRAR], entities::admit),
		row("Entities.refuse", &[MostOfCouncil, A_REGISTRAR], entities::refuse),
		row("Entities.accredit", &[MostOfCouncil, A_REGISTRAR], entities::accredit),
		row("Entities.accredit (in public trust)", &[MostOfCouncil], entities::accredit_in_trust),
		row("Entities.withdraw_role", &[MostOfCouncil, A_REGISTRAR], entities::withdraw_role),
		row("Entities.withdraw_role (of public trust)", &[MostOfCouncil], entities::withdraw_role_of_trust),
		row("Entities.renew", &[MostOfCouncil, A_REGISTRAR], entities::renew),
		row("Entities.renew (the registrar itself)", &[MostOfCouncil], entities::renew_registrar),
		row("Entities.suspend", &[MostOfCouncil, A_REGISTRAR], entities::suspend),
		row("Entities.suspend (one of public trust)", &[MostOfCouncil], entities::suspend_trusted),
		row("Entities.reinstate", &[MostOfCouncil, A_REGISTRAR], entities::reinstate),
		row("Entities.reinstate (against the council)", &[MostOfCouncil], entities::reinstate_against_council),
		row("Entities.merge", &[MostOfCouncil, A_REGISTRAR], entities::merge),
		row("Entities.merge (into the registrar itself)", &[MostOfCouncil], entities::merge_into_registrar),
		row("Entities.merge (one of public trust)", &[MostOfCouncil], entities::merge_trusted),
		row("Entities.retire", &[MostOfCouncil, Controller(&[IMPORTER])], entities::retire),

		row("Entities.offer_control", &[ANY_CONTROLLER], entities::offer_control),
		row("Entities.withdraw_control_offer", &[ANY_CONTROLLER], entities::withdraw_control_offer),
		row("Entities.accept_control", &[Offered], entities::accept_control),
		row("Entities.add_delegate", &[ANY_MANAGER], entities::add_delegate),
		row("Entities.add_delegate (in every scope)", &[ANY_CONTROLLER], entities::add_delegate_in_all),
		row("Entities.remove_delegate", &[ANY_MANAGER], entities::remove_delegate),
		row("Entities.resign", &[Delegate], entities::resign),
		row("Entities.grant_mandate", &[ANY_MANAGER], entities::grant_mandate),
		row("Entities.grant_mandate (in every scope)", &[ANY_CONTROLLER], entities::grant_mandate_in_all),
		row("Entities.revoke_mandate", &[ANY_MANAGER], entities::revoke_mandate),

		row("Entities.propose_recovery", &[A_REGISTRAR], entities::propose_recovery),
		row("Entities.propose_recovery (of the registrar itself)", &[], entities::propose_recovery_of_registrar),
		row("Entities.approve_recovery", &[MostOfCouncil], entities::approve_recovery),
		row("Entities.veto_recovery", &[ANY_CONTROLLER], entities::veto_recovery),
		row("Entities.complete_recovery", &[Signed], entities::complete_recovery),
		row("Entities.cancel_recovery", &[MostOfCouncil, A_REGISTRAR], entities::cancel_recovery),
		row("Entities.cancel_recovery (of another registrar)", &[MostOfCouncil], entities::cancel_recovery_of_another),

		row("Entities.add_key", &[ANY_CONTROLLER], entities::add_key),
		row("Entities.add_key (to seal to)", &[ANY_CONTROLLER], entities::add_key_to_seal_to),
		row("Entities.revoke_key", &[ANY_MANAGER], entities::revoke_key),
		row("Entities.add_alias", &[THE_MANUFACTURER], entities::add_alias),
		row("Entities.remove_alias", &[MostOfCouncil, A_REGISTRAR, THE_MANUFACTURER], entities::remove_alias),
	]
}

/// What they trade.
#[rustfmt::skip]
fn trade() -> Vec<Row> {
	vec![
		row("Products.grant_prefix", &[A_GS1_ORGANIZATION], products::grant_prefix),
		row("Products.grant_prefix (out of another's)", &[], products::grant_prefix_of_another),
		row("Products.revoke_prefix", &[A_GS1_ORGANIZATION], products::revoke_prefix),
		row("Products.revoke_prefix (of another)", &[], products::revoke_prefix_of_another),
		row("Products.register", &[THE_MANUFACTURER], products::register),
		row("Products.update", &[THE_MANUFACTURER], products::update),
		row("Products.recall", &[THE_MANUFACTURER], products::recall),
		row("Products.recall (of an owner merged into another)", &[THE_DISTRIBUTOR], products::recall_of_merged),
		row("Products.lift_recall", &[THE_MANUFACTURER], products::lift_recall),
		row("Products.offer_transfer", &[THE_MANUFACTURER], products::offer_transfer),
		row("Products.withdraw_offer", &[THE_MANUFACTURER], products::withdraw_offer),
		row("Products.accept_transfer", &[THE_DISTRIBUTOR], products::accept_transfer),
		row("Products.set_features", &[THE_MANUFACTURER], products::set_features),

		row("Licensing.register_right", &[THE_RIGHTS_HOLDER], licensing::register_right),
		row("Licensing.mark", &[THE_RIGHTS_HOLDER, THE_LICENSEE], licensing::mark),
		row("Licensing.unmark", &[THE_RIGHTS_HOLDER, THE_LICENSEE], licensing::unmark),
		row("Licensing.grant", &[THE_RIGHTS_HOLDER], licensing::grant),
		row("Licensing.sublicense", &[THE_LICENSEE], licensing::sublicense),
		row("Licensing.suspend", &[THE_RIGHTS_HOLDER, THE_LICENSEE], licensing::suspend),
		row("Licensing.reinstate", &[THE_RIGHTS_HOLDER, THE_LICENSEE], licensing::reinstate),
		row("Licensing.reinstate (against the holder)", &[THE_RIGHTS_HOLDER], licensing::reinstate_against_holder),
		row("Licensing.revoke", &[THE_RIGHTS_HOLDER, THE_LICENSEE], licensing::revoke),
		row("Licensing.revoke (of a holder merged into another)", &[ITS_SUCCESSOR, THE_LICENSEE], licensing::revoke_of_merged),
		row("Licensing.amend", &[THE_RIGHTS_HOLDER], licensing::amend),
		row("Licensing.amend (a sublicense)", &[THE_LICENSEE], licensing::amend_sublicense),
		row("Licensing.grant_private", &[THE_RIGHTS_HOLDER], licensing::grant_private),
		row("Licensing.sublicense_private", &[THE_LICENSEE], licensing::sublicense_private),
		row("Licensing.amend_private", &[THE_RIGHTS_HOLDER], licensing::amend_private),
		row("Licensing.renew_right", &[THE_RIGHTS_HOLDER], licensing::renew_right),
		row("Licensing.record_right", &[AN_OFFICER], licensing::record_right),
		row("Licensing.offer_transfer (of a right that became the manufacturer's)", &[THE_LICENSEE], licensing::offer_transfer),
		row("Licensing.withdraw_offer (of that)", &[THE_LICENSEE], licensing::withdraw_offer),
		row("Licensing.accept_transfer (of that)", &[THE_RIGHTS_HOLDER], licensing::accept_transfer),

		row("Certificates.set_profile", &[MostOfCouncil], certificates::set_profile),
		row("Certificates.issue (as importer)", &[AN_IMPORTER], certificates::issue_as_importer),
		row("Certificates.issue (as exporter)", &[AN_EXPORTER], certificates::issue_as_exporter),
		row("Certificates.issue (as producer)", &[A_PRODUCER], certificates::issue_as_producer),
		row("Certificates.withdraw", &[THE_CERTIFIER], certificates::withdraw),
		row("Certificates.supersede", &[THE_CERTIFIER], certificates::supersede),

		row("Customs.assign_filer_code", &[AN_OFFICER], customs::assign_filer_code),
		row("Customs.file_entry (under one's own code)", &[THE_IMPORTER, ITS_BROKER], customs::file_entry),
		row("Customs.file_entry (under the importer's code)", &[THE_IMPORTER], customs::file_entry_of_importer),
		row("Customs.hold", &[AN_OFFICER], customs::hold),
		row("Customs.release", &[AN_OFFICER], customs::release),
		row("Customs.cancel_entry", &[THE_IMPORTER, ITS_BROKER], customs::cancel_entry),
		row("Customs.cancel_entry (filed by the broker)", &[THE_IMPORTER, ITS_BROKER], customs::cancel_entry_of_broker),
		row("Customs.cancel_entry (filed sealed by the importer)", &[THE_IMPORTER], customs::cancel_sealed_entry),
		row("Customs.refuse_entry", &[AN_OFFICER], customs::refuse_entry),
		row("Customs.file_sealed_entry", &[THE_IMPORTER, A_BROKER], customs::file_sealed_entry),
		row("Customs.post_findings", &[AN_OFFICER], customs::post_findings),
		row("Customs.open_case", &[AN_OFFICER], customs::open_case),
		row("Customs.request_information", &[AN_OFFICER], customs::request_information),
		row("Customs.extend", &[AN_OFFICER], customs::extend),
		row("Customs.answer", &[FOR_THE_IMPORTER], customs::answer),
		row("Customs.record_answer", &[AN_OFFICER], customs::record_answer),
		row("Customs.lodge_evidence", &[FOR_THE_IMPORTER], customs::lodge_evidence),
		row("Customs.propose_denial", &[AN_OFFICER], customs::propose_denial),
		row("Customs.object", &[FOR_THE_IMPORTER], customs::object),
		row("Customs.determine", &[AN_OFFICER], customs::determine),
		row("Customs.reopen", &[AN_OFFICER], customs::reopen),
		row("Customs.detain", &[AN_OFFICER], customs::detain),
		row("Customs.give_opinion", &[FOR_THE_RIGHTS_HOLDER], customs::give_opinion),
		row("Customs.record_examination", &[AN_OFFICER], customs::record_examination),
	]
}

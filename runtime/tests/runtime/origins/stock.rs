//! Every call of the pallets that come with the Polkadot SDK, and whom it lets through.

use super::{
	callers::Caller,
	gate::Who::*,
	table::{inherent, row, zeros, Row},
};
use bonafide_runtime::{fees::Payer, Runtime, RuntimeCall};

/// The table.
pub fn rows() -> Vec<Row> {
	[root_only(), stock()].into_iter().flatten().collect()
}

/// Calls that nobody can make: there is no sudo, and neither the council nor a wrapper becomes root.
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
		zeros("Council.set_members", &[Root]),
		zeros("SafeMode.force_slash_deposit", &[Root]),
		zeros("SafeMode.force_release_deposit", &[Root]),
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
		row("Allowances.clean_usage", &[Anyone], clean_usage),

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

		zeros("Council.execute", &[Seat]),
		zeros("Council.propose", &[Seat]),
		zeros("Council.vote", &[Seat]),
		zeros("Council.close", &[Signed]),
		zeros("Council.disapprove_proposal", &[TwoThirdsOfCouncil]),
		zeros("Council.kill", &[TwoThirdsOfCouncil]),
		zeros("Council.release_proposal_cost", &[Signed, Root]),
		zeros("TxPause.pause", &[MostOfCouncil]),
		zeros("TxPause.unpause", &[MostOfCouncil]),
		// Whom no deposit lets enter: nobody does by these.
		zeros("SafeMode.enter", &[Signed]),
		zeros("SafeMode.extend", &[Signed]),
		zeros("SafeMode.release_deposit", &[Signed]),
		zeros("SafeMode.force_enter", &[MostOfCouncil]),
		zeros("SafeMode.force_extend", &[MostOfCouncil]),
		zeros("SafeMode.force_exit", &[MostOfCouncil]),
		zeros("Parameters.set_parameter", &[TwoThirdsOfCouncil]),

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

fn clean_usage(_: Caller) -> RuntimeCall {
	let entity = Payer::Newcomers;
	pallet_origin_restriction::Call::<Runtime>::clean_usage { entity }.into()
}

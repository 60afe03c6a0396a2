//! Honest parties go about their business at one table with hostile ones, who try every call there is: nothing that is
//! an honest party's own changes but by its own doing, or by a path that the threat model names.
//!
//! Every world begins with the same table, and goes on as its seed has it. `BONAFIDE_STEPS` sets how many steps there
//! are in all, `BONAFIDE_SEED` the seed of the first world: a fault tells the seed that begins with its world, and the
//! fewest of its steps that still lead to it.

use super::{
	arbitrary::{Author, Caller, Live, Random, CALLS},
	forms::TYPES,
	table::{
		account, add_idle_records, add_member_records, council, error_name, hex, idle_findings, settle, soundness,
		Party, DAY, HOUR, MALLORYS_PREFIX,
	},
	watch::{add_up, things, Things, What, Who, PATHS},
};
use crate::chain::{undone, Chain};
use bonafide_primitives::{Entities as _, Holding, Lei, Moment, Standing};
use bonafide_runtime::{AccountId, Entities, Runtime, RuntimeCall, RuntimeOrigin};
use codec::Decode;
use frame_support::traits::GetCallMetadata;
use frame_system::RawOrigin;
use sp_runtime::traits::Dispatchable;
use std::{
	collections::{BTreeMap, BTreeSet},
	panic::resume_unwind,
	thread::{available_parallelism, scope},
	time::Instant,
};

use Party::*;
use Who::{Council, Delegate, Half, Newcomer, Of, Seat, Third};

/// The steps of one world.
const STEPS: usize = 300;
/// The steps of all worlds, if nobody says otherwise.
const ALL_STEPS: usize = 100_000;
/// After so many calls the register must be sound and the quotas add up, and at the end of each world.
const SOUND_EVERY: usize = 400;
/// The calls that one makes up, at most, to find one that is accepted.
const DRAFTS: usize = 6;

/// The accounts that want to be let in.
const NEWCOMERS: usize = 12;

/// The seats of the council. The first half is hostile.
const SEATS: usize = 6;

fn seat(number: usize) -> AccountId {
	account(&format!("seat {number}"))
}

fn newcomer(number: usize) -> AccountId {
	account(&format!("newcomer {number}"))
}

/// The business of each of the honest.
#[rustfmt::skip]
const DAILY: &[(Who, &[&str])] = &[
	(Of(Importer), &["Customs.file_entry", "Customs.file_entry", "Customs.cancel_entry", "Certificates.issue",
		"Cases.answer", "Cases.lodge_evidence", "Cases.object", "Entities.add_key", "Products.accept_transfer",
		"Customs.file_sealed_entry", "Entities.veto_merger"]),
	(Of(Broker), &["Customs.file_entry", "Customs.file_entry", "Customs.file_sealed_entry",
		"Customs.file_sealed_entry", "Customs.cancel_entry", "Cases.answer", "Cases.lodge_evidence", "Cases.object",
		"Entities.accept_mandate"]),
	(Of(Maker), &["Products.register", "Products.update", "Products.recall", "Products.lift_recall",
		"Products.set_features", "Products.offer_transfer", "Products.withdraw_offer", "Certificates.issue",
		"Certificates.issue", "Certificates.withdraw", "Certificates.supersede", "Licensing.sublicense",
		"Licensing.sublicense_private", "Licensing.amend", "Licensing.mark", "Entities.add_alias", "Cases.answer",
		"Entities.accept_merger", "Entities.veto_merger"]),
	(Of(Exporter), &["Entities.propose_merger", "Entities.propose_merger", "Entities.cancel_merger",
		"Entities.veto_merger", "Certificates.issue", "Certificates.issue", "Certificates.withdraw",
		"Certificates.supersede", "Products.accept_transfer", "Cases.answer"]),
	(Of(Holder), &["Licensing.register_right", "Licensing.mark", "Licensing.unmark", "Licensing.grant",
		"Licensing.grant", "Licensing.grant_private", "Licensing.grant_private", "Licensing.suspend",
		"Licensing.reinstate", "Licensing.revoke", "Licensing.amend", "Licensing.renew_right", "Cases.give_opinion"]),
	(Of(Customs), &["Customs.assign_filer_code", "Customs.hold", "Customs.release", "Customs.refuse_entry",
		"Customs.post_findings", "Customs.record_examination", "Licensing.record_right", "Cases.open", "Cases.open",
		"Cases.detain", "Cases.ask", "Cases.extend", "Cases.record_answer", "Cases.propose_denial", "Cases.determine",
		"Cases.reopen"]),
	(Of(Registrar), &["Entities.admit", "Entities.refuse", "Entities.renew", "Entities.accredit"]),
	(Of(Gs1), &["Products.grant_prefix", "Products.revoke_prefix"]),
	(Council, &["Entities.admit", "Entities.accredit", "Entities.suspend", "Entities.renew",
		"Certificates.set_profile", "Products.assign_range", "Licensing.strike_right", "Upgrades.authorize"]),
];

/// The hostile, who do whatever they can, with their weights, and what each can do that others cannot. The council's
/// third and half can do nothing, and are not counted.
#[rustfmt::skip]
const HOSTILE: &[(Who, usize, &[&str])] = &[
	(Of(Mallory), 20, &[]),
	(Of(Shell), 15, &[]),
	(Delegate, 12, &[]),
	(Of(OtherRegistrar), 12, &["Entities.admit", "Entities.refuse", "Entities.accredit", "Entities.withdraw_role",
		"Entities.renew", "Entities.suspend", "Entities.reinstate", "Entities.propose_merger",
		"Entities.cancel_merger", "Entities.propose_recovery", "Entities.cancel_recovery", "Entities.remove_alias"]),
	(Of(OtherGs1), 8, &["Products.grant_prefix", "Products.revoke_prefix", "Products.reassign"]),
	(Of(OtherCustoms), 15, &["Customs.assign_filer_code", "Customs.hold", "Customs.release", "Customs.refuse_entry",
		"Customs.post_findings", "Customs.record_examination", "Licensing.record_right", "Cases.open", "Cases.detain",
		"Cases.ask", "Cases.extend", "Cases.record_answer", "Cases.propose_denial", "Cases.determine",
		"Cases.reopen", "Cases.hand_over", "Cases.invite", "Cases.take_up"]),
	(Newcomer, 8, &["Entities.apply", "Entities.withdraw_application", "Entities.accept_control",
		"Entities.accept_delegation", "Entities.decline_delegation"]),
	(Seat, 8, &[]),
	(Third, 1, &[]),
	(Half, 1, &[]),
];

/// The calls that the council alone makes, or a broker.
const OF_OTHERS: &[&str] = &[
	"Entities.approve_recovery",
	"Entities.approve_merger",
	"Certificates.set_profile",
];

/// The calls of the council, and of a broker, that others try as well.
const REFUSED_TO_OTHERS: &[&str] = &[
	"Entities.accept_mandate",
	"Licensing.strike_right",
	"Products.assign_range",
	"Upgrades.authorize",
];

/// The calls that end something, which would soon leave nothing to do.
#[rustfmt::skip]
const RARE: &[&str] = &["Licensing.revoke", "Entities.retire", "Entities.resign", "Entities.suspend",
	"Certificates.withdraw", "Certificates.supersede", "Customs.cancel_entry", "Customs.refuse_entry",
	"Products.revoke_prefix", "Entities.withdraw_role", "Licensing.strike_right", "Licensing.surrender_right"];

/// The calls for which the play offers no occasion: an administration that is gone, seats that go to others, a profile
/// with all its fields right, a holder's mark on what a hostile party owns.
const NO_OCCASION: &[&str] = &[
	"Entities.renounce_mandate",
	"Customs.name_successor",
	"Cases.take_up",
	"Licensing.strike_record",
	"Licensing.contest_mark",
	"Certificates.set_profile",
	"Seats.assign",
	"Seats.move_seat",
];

/// The calls that `who` makes with some hope.
fn hopeful(who: Who) -> Vec<String> {
	let powers = HOSTILE.iter().flat_map(|(_, _, calls)| calls.iter());
	let reserved: BTreeSet<_> = powers.chain(OF_OTHERS).copied().collect();
	let own = HOSTILE.iter().find(|(hostile, ..)| *hostile == who);
	let own = own.map_or(&[][..], |(_, _, calls)| calls);
	let is_own = |call: &&String| own.is_empty() && !reserved.contains(call.as_str()) || own.contains(&call.as_str());
	CALLS.iter().filter(is_own).cloned().collect()
}

/// One call in a world.
#[derive(Clone)]
struct Step {
	who: Who,
	account: Option<AccountId>,
	call: RuntimeCall,
	/// Milliseconds that go by before.
	wait: u64,
}

impl Step {
	fn name(&self) -> String {
		let metadata = self.call.get_call_metadata();
		format!("{}.{}", metadata.pallet_name, metadata.function_name)
	}

	fn origin(&self) -> RuntimeOrigin {
		let council = |ayes, seats| pallet_collective::RawOrigin::Members(ayes, seats).into();
		match (&self.account, self.who) {
			(Some(who), _) => RawOrigin::Signed(who.clone()).into(),
			(None, Third) => council(2, 6),
			(None, Half) => council(3, 6),
			(None, _) => council(5, 6),
		}
	}
}

/// A fault, and the call that led to it.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Fault {
	what: String,
	call: String,
}

/// True if a merger of `lei` has been approved for a day.
fn is_due(things: &Things, lei: Lei) -> bool {
	let now = pallet_timestamp::Now::<Runtime>::get();
	let approved = things
		.iter()
		.filter(|(thing, _)| thing.what == What::ApprovedMerger && thing.of == lei);
	approved
		.filter_map(|(_, since)| Moment::decode(&mut &since[..]).ok())
		.any(|since| since + DAY <= now)
}

/// A world in which steps are taken.
struct World {
	honest: BTreeSet<Lei>,
	things: Things,
	taken: usize,
}

impl World {
	fn new() -> Self {
		let honest: BTreeSet<_> = Party::HONEST.iter().map(|party| party.lei()).collect();
		Self {
			things: things(&honest),
			honest,
			taken: 0,
		}
	}

	/// Takes a step, and tells if its call was accepted.
	fn take(&mut self, step: &Step) -> Result<Result<(), &'static str>, Fault> {
		pallet_timestamp::Now::<Runtime>::mutate(|now| *now += step.wait);
		let own = step
			.account
			.as_ref()
			.and_then(pallet_entities::Accounts::<Runtime>::get);
		let outcome = step.call.clone().dispatch(step.origin());
		self.taken += 1;
		if self.taken.is_multiple_of(SOUND_EVERY) {
			self.sound()?;
		}
		if let Err(refused) = outcome {
			return Ok(Err(error_name(refused.error)));
		}
		let now = things(&self.honest);
		let before = core::mem::replace(&mut self.things, now);
		self.judge(step, own, &before)?;
		Ok(Ok(()))
	}

	fn judge(&self, step: &Step, own: Option<Lei>, before: &Things) -> Result<(), Fault> {
		let name = step.name();
		let after = &self.things;
		let gone = before.keys().filter(|thing| !after.contains_key(thing));
		let changed = after
			.iter()
			.filter(|(thing, value)| before.get(thing) != Some(value))
			.map(|(thing, _)| thing);
		for thing in gone.chain(changed) {
			let is_path = PATHS.iter().any(|path| {
				path.what.contains(&thing.what) && path.by.contains(&step.who) && path.calls.contains(&name.as_str())
			});
			let is_own = own.is_some_and(|own| Entities::heir(&own) == Entities::heir(&thing.of));
			let is_path = is_path && (name != "Entities.complete_merger" || is_due(before, thing.of));
			if !is_own && !is_path {
				let what = format!("{:?} of {} by {:?}", thing.what, thing.of, step.who);
				return Err(Fault { what, call: name });
			}
		}
		Ok(())
	}

	/// Fails if the goods of the idle would be stopped, though all of them may act in their roles.
	fn clean(&self) -> Result<(), Fault> {
		let is_fit = |party: &Party| {
			let entity = pallet_entities::Entities::<Runtime>::get(party.lei()).unwrap();
			entity.standing.is_active() && entity.roles.len() == party.roles().len()
		};
		if ![IdleHolder, IdleMaker, IdleImporter].iter().all(is_fit) {
			return Ok(());
		}
		let found = idle_findings();
		let fault = Fault {
			what: format!("{found:?} on the goods of the idle"),
			call: String::new(),
		};
		if found.is_empty() {
			Ok(())
		} else {
			Err(fault)
		}
	}

	/// Fails unless the register is sound and the quotas add up.
	fn sound(&self) -> Result<(), Fault> {
		let fault = |what| Fault {
			what,
			call: String::new(),
		};
		add_up().map_err(fault)?;
		soundness().map_err(|why| fault(format!("{why:?}")))
	}
}

/// Plays these steps from the table on. The fault that they lead to, if they do.
fn play(steps: &[Step]) -> Option<Fault> {
	undone(|| {
		let mut world = World::new();
		steps
			.iter()
			.find_map(|step| world.take(step).err())
			.or_else(|| world.clean().err())
			.or_else(|| world.sound().err())
	})
}

/// The fewest steps that still lead to the fault.
fn shrink(mut steps: Vec<Step>, fault: &Fault) -> Vec<Step> {
	let begun = Instant::now();
	let mut size = steps.len() / 2;
	while size > 0 && begun.elapsed().as_secs() < 120 {
		let mut from = 0;
		while from < steps.len() {
			let mut fewer = steps.clone();
			fewer.drain(from..(from + size).min(steps.len()));
			if play(&fewer).as_ref() == Some(fault) {
				steps = fewer;
			} else {
				from += size;
			}
		}
		size /= 2;
	}
	steps
}

/// The count of calls tried and accepted, by caller.
#[derive(Default)]
struct Count {
	calls: BTreeMap<(Who, String), (usize, usize)>,
	refusals: BTreeMap<(Who, String, &'static str), usize>,
	steps: usize,
	/// Signatures by which the honest drew and used up what they held, in sealed entries.
	shown: usize,
	/// Steps of the honest and of the hostile, and of these those accepted.
	honest: (usize, usize),
	hostile: (usize, usize),
}

/// One who makes up steps.
struct Script {
	random: Random,
	live: Live,
	/// The signatures by which the honest have shown what they hold.
	shown: Vec<Holding>,
	/// The calls that nobody tries: to look for faults behind a known one.
	without: Vec<String>,
	honest: Vec<Lei>,
	all: Vec<Lei>,
	accounts: Vec<AccountId>,
	/// The calls that each of the hostile makes with some hope.
	hopes: BTreeMap<Who, Vec<String>>,
}

impl Script {
	fn new(seed: u64) -> Self {
		let leis = |parties: &[Party]| parties.iter().map(|party| party.lei()).collect::<Vec<_>>();
		let honest = leis(&Party::HONEST);
		let all = [honest.clone(), leis(&Party::HOSTILE)].concat();
		let accounts = Party::HONEST.iter().chain(&Party::HOSTILE).map(|party| party.account());
		let accounts = accounts
			.chain((0..NEWCOMERS).map(newcomer))
			.chain([account("Mallory's delegate"), seat(0)])
			.chain((0..20).map(|number| account(&format!("somebody {number}"))))
			.collect();
		let without = std::env::var("BONAFIDE_WITHOUT").unwrap_or_default();
		Self {
			random: Random(seed),
			live: Live::read(&[]),
			shown: Vec::new(),
			without: without.split(',').map(String::from).collect(),
			honest,
			all,
			accounts,
			hopes: HOSTILE.iter().map(|(who, ..)| (*who, hopeful(*who))).collect(),
		}
	}

	/// The time that goes by: mostly a block, now and then a day or a week.
	fn wait(&mut self) -> u64 {
		match self.random.below(100) {
			0 => 8 * DAY,
			1..=3 => DAY,
			4..=20 => HOUR,
			_ => 6_000,
		}
	}

	/// The next to call, and true if he is hostile.
	fn next(&mut self) -> (Who, bool) {
		if self.random.chance(45) {
			return (DAILY[self.random.below(DAILY.len())].0, false);
		}
		let mut place = self.random.below(HOSTILE.iter().map(|(_, weight, _)| weight).sum());
		for (who, weight, _) in HOSTILE {
			if place < *weight {
				return (*who, true);
			}
			place -= weight;
		}
		(Of(Mallory), true)
	}

	/// A call that `who` makes up.
	fn draft(&mut self, who: Who, is_hostile: bool) -> Option<Step> {
		let wait = self.wait();
		let name = match (who, DAILY.iter().find(|(daily, _)| *daily == who)) {
			(Seat, _) => self.random.pick(&TYPES.calls_of("Council")).unwrap(),
			(_, Some((_, calls))) if !is_hostile => self.random.pick(calls).unwrap().into(),
			_ if self.random.chance(75) => self.random.pick(&self.hopes[&who]).unwrap(),
			_ => self.random.pick(&CALLS).unwrap(),
		};
		let is_rare = RARE.contains(&name.as_str()) && self.random.chance(75);
		if is_rare || self.without.contains(&name) || TYPES.find(&name).is_none() {
			return None;
		}
		if let Some(step) = self.control_offered(who, &name) {
			return Some(Step { wait, ..step });
		}
		let (party, code) = match who {
			Of(party) => (party, party.filer_code()),
			Delegate => (Mallory, Mallory.filer_code()),
			_ => (Registrar, None),
		};
		let account = match who {
			Of(party) => Some(party.account()),
			Delegate => Some(account("Mallory's delegate")),
			Newcomer => Some(newcomer(self.random.below(NEWCOMERS))),
			Seat => Some(seat(self.random.below(SEATS / 2))),
			Council | Third | Half => None,
		};
		// The honest deal with the honest, and judge the others.
		let judges = ["Entities.suspend", "Entities.withdraw_role"].contains(&name.as_str());
		let leis = match (is_hostile, judges) {
			(true, _) => &self.all,
			(false, true) => &self.all[self.honest.len()..].to_vec(),
			(false, false) => &self.honest,
		};
		let prefix = if is_hostile { MALLORYS_PREFIX } else { "952000" };
		let caller = Caller {
			lei: party.lei(),
			code,
			customs: party.customs().lei(),
			roles: party.roles(),
			leis,
			accounts: &self.accounts,
			prefix,
			is_careful: !is_hostile,
		};
		let call = Author::new(&mut self.random, &self.live, caller).write(&name)?;
		Some(Step {
			who,
			account,
			call,
			wait,
		})
	}

	/// The acceptance of control, by a newcomer to whom it is offered: few are.
	fn control_offered(&self, who: Who, name: &str) -> Option<Step> {
		let is_newcomer = |account: &AccountId| (0..NEWCOMERS).any(|number| newcomer(number) == *account);
		let mut offers = pallet_entities::OfferedControl::<Runtime>::iter();
		let (lei, to) =
			offers.find(|(_, to)| who == Newcomer && name == "Entities.accept_control" && is_newcomer(to))?;
		Some(Step {
			who,
			account: Some(to),
			call: super::forms::call(name, serde_json::json!({ "lei": lei })),
			wait: 0,
		})
	}

	/// The steps of the council for those who lost their standing or a role without a reason. The hostile get another
	/// chance, or there would soon be none.
	fn mend(&mut self) -> Vec<Step> {
		let mut calls = Vec::new();
		for party in Party::all() {
			let entity = pallet_entities::Entities::<Runtime>::get(party.lei()).unwrap();
			if matches!(entity.standing, Standing::Suspended | Standing::Retired) {
				calls.push(super::forms::call(
					"Entities.reinstate",
					serde_json::json!({ "lei": party.lei() }),
				));
			}
			for role in party.roles() {
				if !entity.roles.iter().any(|held| format!("{held:?}") == *role) {
					let arguments = serde_json::json!({ "lei": party.lei(), "role": role });
					calls.push(super::forms::call("Entities.accredit", arguments));
				}
			}
		}
		// The council lets the hostile merge, and gives their control to others, as if it were all in order. The honest
		// merge as they want themselves.
		for (lei, successor, merger) in pallet_entities::Mergers::<Runtime>::iter() {
			let is_due = merger.accepted && merger.approved_at.is_none();
			let is_meant = match self.honest.contains(&lei) {
				true => merger.proposed_by == Some(lei),
				false => !self.honest.contains(&successor),
			};
			if is_due && is_meant && self.random.chance(30) {
				let approval = serde_json::json!({ "lei": lei, "successor": successor, "since": merger.since });
				calls.push(super::forms::call("Entities.approve_merger", approval));
			}
		}
		for (lei, registrar, proposal) in pallet_entities::RecoveryProposals::<Runtime>::iter() {
			if !self.honest.contains(&lei) && self.random.chance(10) {
				let approval = serde_json::json!({
					"lei": lei, "registrar": registrar, "to": hex(&proposal.to), "since": proposal.since,
				});
				calls.push(super::forms::call("Entities.approve_recovery", approval));
			}
		}
		let step = |call| Step {
			who: Council,
			account: None,
			call,
			wait: 0,
		};
		calls.into_iter().map(step).collect()
	}
}

/// Runs the world of `seed`, and tells its steps if they lead to a fault.
fn run(seed: u64, steps: usize, count: &mut Count) -> Result<(), (Vec<Step>, Fault)> {
	let mut script = Script::new(seed);
	let mut world = World::new();
	let mut log = Vec::new();
	for nth in 0..steps {
		if nth % 10 == 0 {
			script.live = Live::read(&script.shown);
		}
		if nth % 20 == 19 {
			for step in script.mend() {
				log.push(step.clone());
				let outcome = world.take(&step).map_err(|fault| (log.clone(), fault))?;
				let calls = count.calls.entry((Council, step.name())).or_default();
				calls.0 += 1;
				calls.1 += usize::from(outcome.is_ok());
			}
			world.clean().map_err(|fault| (log.clone(), fault))?;
		}
		let (who, is_hostile) = script.next();
		let mut accepted = false;
		for _ in 0..DRAFTS {
			let Some(step) = script.draft(who, is_hostile) else {
				continue;
			};
			let name = step.name();
			log.push(step.clone());
			let outcome = world.take(&step).map_err(|fault| (log.clone(), fault))?;
			accepted = outcome.is_ok();
			if !is_hostile {
				script.shown.extend(holdings(&step.call));
			}
			if accepted && !is_hostile && name == "Customs.file_sealed_entry" {
				count.shown += holdings(&step.call).len();
			}
			let calls = count.calls.entry((who, name.clone())).or_default();
			calls.0 += 1;
			calls.1 += usize::from(accepted);
			match outcome {
				Ok(()) => break,
				Err(error) => *count.refusals.entry((who, name, error)).or_default() += 1,
			}
		}
		let of = if is_hostile {
			&mut count.hostile
		} else {
			&mut count.honest
		};
		if !matches!(who, Third | Half) {
			of.0 += 1;
			of.1 += usize::from(accepted);
		}
		count.steps += 1;
	}
	world.sound().map_err(|fault| (log, fault))
}

impl Count {
	fn add(&mut self, other: Self) {
		for (call, (tried, accepted)) in other.calls {
			let calls = self.calls.entry(call).or_default();
			calls.0 += tried;
			calls.1 += accepted;
		}
		for (refusal, times) in other.refusals {
			*self.refusals.entry(refusal).or_default() += times;
		}
		self.steps += other.steps;
		self.shown += other.shown;
		for (steps, more) in [(&mut self.honest, other.honest), (&mut self.hostile, other.hostile)] {
			steps.0 += more.0;
			steps.1 += more.1;
		}
	}

	fn tell(&self) {
		println!(
			"{} steps; of {} by the honest {} accepted, of {} by the hostile {}; {} signatures of holders",
			self.steps, self.honest.0, self.honest.1, self.hostile.0, self.hostile.1, self.shown
		);
		let mut by: BTreeMap<Who, Vec<String>> = BTreeMap::new();
		for ((who, call), (tried, accepted)) in &self.calls {
			by.entry(*who).or_default().push(format!("{call} {accepted}/{tried}"));
		}
		for (who, calls) in by {
			println!("{who:?}: {}", calls.join(", "));
		}
		if std::env::var("BONAFIDE_REFUSALS").is_ok() {
			for ((who, call, error), times) in &self.refusals {
				println!("{times:6} {who:?} {call}: {error}");
			}
		}
	}

	/// The calls that `who` has some hope of, and of which none was accepted.
	fn missed(&self, who: &[Who]) -> Vec<String> {
		let accepted = |call: &str| {
			let tried = who.iter().filter_map(|who| self.calls.get(&(*who, call.into())));
			tried.map(|(_, accepted)| accepted).sum::<usize>() > 0
		};
		let hopes = who
			.iter()
			.flat_map(|who| hopeful(*who))
			.collect::<BTreeSet<_>>()
			.into_iter();
		hopes
			.filter(|call| !NO_OCCASION.contains(&call.as_str()) && !REFUSED_TO_OTHERS.contains(&call.as_str()))
			.filter(|call| !accepted(call))
			.collect()
	}
}

/// The signatures in an entry by which its filer shows what it holds.
fn holdings(call: &RuntimeCall) -> Vec<Holding> {
	use pallet_customs::Call::{file_entry, file_sealed_entry};

	match call {
		RuntimeCall::Customs(file_entry { form }) => form.holdings.to_vec(),
		RuntimeCall::Customs(file_sealed_entry { form }) => form.holdings.to_vec(),
		_ => Vec::new(),
	}
}

fn number(name: &str) -> Option<u64> {
	std::env::var(name).ok().map(|text| text.parse().expect("a number"))
}

/// Plays the `first` world and every `nth` after it, of those that `steps` steps fill.
fn play_worlds(first: usize, nth: usize, steps: usize) -> Count {
	let seed = number("BONAFIDE_SEED").unwrap_or(1);
	let mut count = Count::default();
	let mut chain = Chain::development();
	chain.pass();
	chain.in_next_block(|_| {
		settle();
		add_member_records();
		add_idle_records();
		let parties = Party::all().take(SEATS).zip((0..SEATS).map(seat));
		let seats: Vec<_> = parties
			.map(|(party, account)| serde_json::json!({ "lei": party.lei(), "account": hex(&account) }))
			.collect();
		council("Seats.assign", serde_json::json!({ "seats": seats })).unwrap();
		for world in (first..steps.div_ceil(STEPS)).step_by(nth) {
			let seed = seed + world as u64;
			let outcome = undone(|| run(seed, STEPS.min(steps), &mut count));
			if let Err((log, fault)) = outcome {
				println!("BONAFIDE_SEED={seed}: after {} calls, {fault:?}", log.len());
				assert!(
					std::env::var("BONAFIDE_BUG").is_err(),
					"the bug that was planted is found"
				);
				let fewest = shrink(log, &fault);
				for step in &fewest {
					println!("{} ms later {:?} {:?}", step.wait, step.who, step.call);
				}
				panic!("{fault:?} in {} steps, with BONAFIDE_SEED={seed}", fewest.len());
			}
		}
	});
	count
}

#[test]
fn nothing_of_the_honest_changes_but_by_a_path_that_is_named() {
	let steps = number("BONAFIDE_STEPS").map_or(ALL_STEPS, |steps| steps as usize);
	let mut count = Count::default();
	// A world knows nothing of another: each processor plays its share of them.
	let players = available_parallelism().map_or(1, usize::from);
	scope(|scope| {
		let shares: Vec<_> = (0..players)
			.map(|first| scope.spawn(move || play_worlds(first, players, steps)))
			.collect();
		for share in shares {
			count.add(share.join().unwrap_or_else(|fault| resume_unwind(fault)));
		}
	});
	count.tell();
	assert!(
		count.honest.1 * 2 > count.honest.0,
		"most of what the honest do is accepted"
	);
	assert!(
		count.hostile.1 * 3 >= count.hostile.0,
		"a third of what the hostile do is accepted"
	);
	if steps >= ALL_STEPS {
		assert!(count.shown > 0, "the honest use up what they hold");
		let everybody: Vec<_> = count
			.calls
			.keys()
			.map(|(who, _)| *who)
			.collect::<BTreeSet<_>>()
			.into_iter()
			.collect();
		let never: Vec<_> = CALLS
			.iter()
			.filter(|call| !NO_OCCASION.contains(&call.as_str()))
			.filter(|call| {
				let by = |who: &Who| {
					count
						.calls
						.get(&(*who, call.to_string()))
						.is_some_and(|(_, accepted)| *accepted > 0)
				};
				!everybody.iter().any(by)
			})
			.collect();
		let member = &[Of(Mallory), Of(Shell), Delegate][..];
		let others: [&[Who]; 4] = [&[Of(OtherRegistrar)], &[Of(OtherGs1)], &[Of(OtherCustoms)], &[Newcomer]];
		let missed: Vec<_> = core::iter::once(member)
			.chain(others)
			.map(|who| (who, count.missed(who)))
			.filter(|(_, calls)| !calls.is_empty())
			.collect();
		let each = (never.len(), missed.len());
		assert_eq!(
			each,
			(0, 0),
			"in which nobody succeeds: {never:?}; what these do not do: {missed:?}"
		);
	}
}

//! All that is the honest parties' own, and the paths by which others may change it.
//!
//! Each path rests on a sentence of the threat model. What changes by no path is a finding.

use super::table::Party;
use bonafide_primitives::{Digest, Lei};
use bonafide_runtime::{fees::Payer, Licensing, Runtime};
use codec::Encode;
use pallet_customs::EntryState;
use std::collections::{BTreeMap, BTreeSet};

/// A thing of an honest party that is watched.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum What {
	/// Active, suspended or retired.
	Standing,
	/// The entity it has merged into.
	Successor,
	/// Each role of ordinary trade, and each of public trust.
	Role,
	RoleOfTrust,
	Renewal,
	Controller,
	/// The accounts that act for it.
	Account,
	Mandate,
	ControlOffer,
	Recovery,
	/// A merger into another entity that waits.
	Merger,
	/// One that the council has approved, since when, and a suspension by the council: of whomever, also the hostile.
	ApprovedMerger,
	SuspensionByCouncil,
	Key,
	Alias,
	Prefix,
	Product,
	ProductOffer,
	Right,
	RightOffer,
	/// Said by the holder of the right, or by the owner of the product.
	MarkByHolder,
	MarkByOwner,
	Recordation,
	License,
	/// Units drawn from its licenses.
	Drawn,
	Certificate,
	/// The entry that its certificate for one shipment serves.
	Use,
	FilerCode,
	/// The decision of customs on an entry of which it is filer or importer.
	Entry,
	/// The findings on it.
	Findings,
	/// A case that it conducts.
	Case,
	/// Denials that count against it.
	HeldAgainst,
	/// Seizures of goods that named it as their manufacturer.
	Seizure,
	/// The part used of its allowance.
	Allowance,
}

/// The thing that is watched, and whose it is.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Thing {
	pub what: What,
	pub of: Lei,
	pub which: Vec<u8>,
}

/// Everything watched, as it is now.
pub type Things = BTreeMap<Thing, Vec<u8>>;

/// Those who call.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Who {
	/// Its controller.
	Of(Party),
	/// Another account of Mallory's: a delegate.
	Delegate,
	/// An account without coins that acts for nobody.
	Newcomer,
	/// More than half of the council. It is honest.
	Council,
	/// A third and a half of it, which are not.
	Third,
	Half,
	/// One of the seats in that half.
	Seat,
}

use Party::*;
use What::*;
use Who::{Council, Of};

/// A way for others to change what is an honest party's.
pub struct Path {
	pub what: &'static [What],
	pub by: &'static [Who],
	pub calls: &'static [&'static str],
	/// The words of `docs/threat-model.md` that say so.
	pub rests_on: &'static str,
}

const REGISTRARS: &[Who] = &[Of(Registrar), Of(OtherRegistrar), Council];

const ANYBODY: &[Who] = &[
	Of(Registrar),
	Of(OtherRegistrar),
	Of(Holder),
	Of(Maker),
	Of(Exporter),
	Of(Importer),
	Of(Broker),
	Of(Mallory),
	Of(Shell),
	Of(OtherGs1),
	Of(OtherCustoms),
	Who::Delegate,
	Who::Newcomer,
	Who::Seat,
	Council,
];

/// Every path there is.
#[rustfmt::skip]
pub const PATHS: &[Path] = &[
	Path { what: &[Role], by: REGISTRARS, calls: &["Entities.accredit", "Entities.withdraw_role"],
		rests_on: "take roles of ordinary trade" },
	Path { what: &[Standing, ControlOffer], by: REGISTRARS, calls: &["Entities.suspend", "Entities.reinstate"],
		rests_on: "suspend entities without a role of public trust" },
	Path { what: &[Renewal], by: REGISTRARS, calls: &["Entities.renew"],
		rests_on: "renew and suspend entities" },
	Path { what: &[Alias], by: REGISTRARS, calls: &["Entities.remove_alias"],
		rests_on: "take away an alias that is another's" },
	Path { what: &[Recovery], by: &[Council], calls: &["Entities.approve_recovery"],
		rests_on: "approve recoveries and mergers" },
	Path { what: &[Merger], by: REGISTRARS, calls: &["Entities.propose_merger"],
		rests_on: "propose recoveries and mergers" },
	Path { what: &[Merger, ApprovedMerger], by: ANYBODY, calls: &["Entities.accept_merger", "Entities.cancel_merger"],
		rests_on: "nothing comes of it unless the council approves and the member does not veto it for a day" },
	Path { what: &[Merger, ApprovedMerger], by: &[Council], calls: &["Entities.approve_merger"],
		rests_on: "approve recoveries and mergers" },
	Path { what: &[SuspensionByCouncil], by: &[Council], calls: &["Entities.suspend", "Entities.reinstate"],
		rests_on: "undo or forestall the council's suspension" },
	// Only once it is approved, and the delay is over.
	Path { what: &[Merger, ApprovedMerger, SuspensionByCouncil, Standing, Successor, ControlOffer, Recovery],
		by: ANYBODY,
		calls: &["Entities.complete_merger"], rests_on: "by a recovery or by a merger into another" },
	Path { what: &[RoleOfTrust], by: &[Council], calls: &["Entities.accredit", "Entities.withdraw_role"],
		rests_on: "give and take every role" },
	Path { what: &[Prefix], by: &[Of(Gs1)], calls: &["Products.grant_prefix", "Products.revoke_prefix"],
		rests_on: "grant and revoke prefixes out of the GS1 Prefixes that the council assigned to it" },
	Path { what: &[Product, ProductOffer, MarkByOwner], by: &[Of(Gs1), Of(OtherGs1)],
		calls: &["Products.reassign"],
		rests_on: "give a product to whoever holds its prefix now" },
	Path { what: &[Product, ProductOffer, MarkByOwner], by: &[Of(Exporter), Of(Importer)],
		calls: &["Products.accept_transfer"], rests_on: "accept or decline what is offered to it" },
	Path { what: &[License, Drawn], by: &[Of(Holder)],
		calls: &["Licensing.suspend", "Licensing.reinstate", "Licensing.revoke"],
		rests_on: "suspend and revoke anything below" },
	Path { what: &[Right, RightOffer, MarkByHolder, MarkByOwner], by: &[Council], calls: &["Licensing.strike_right"],
		rests_on: "strike a right" },
	Path { what: &[MarkByOwner], by: &[Of(Holder)], calls: &["Licensing.unmark"],
		rests_on: "Neither takes off what the other said, but the holder a mark with its own right" },
	Path { what: &[MarkByHolder], by: &[Of(Customs), Of(OtherCustoms)],
		calls: &["Licensing.record_right", "Licensing.strike_record"],
		rests_on: "its mark gives way to that of a right that customs has recorded" },
	Path { what: &[Drawn, Use], by: &[Of(Importer), Of(Broker)],
		calls: &["Customs.file_entry", "Customs.file_sealed_entry", "Customs.cancel_entry"],
		rests_on: "or who files under its mandate" },
	Path { what: &[Entry, Findings], by: &[Of(Broker)], calls: &["Customs.file_entry", "Customs.cancel_entry"],
		rests_on: "file for importers that gave it a mandate, under its own code" },
	Path { what: &[Entry], by: &[Of(Importer)], calls: &["Customs.cancel_entry"],
		rests_on: "file for importers that gave it a mandate, under its own code" },
	Path { what: &[FilerCode], by: &[Of(Customs)], calls: &["Customs.assign_filer_code"],
		rests_on: "assign filer codes" },
	Path { what: &[Entry], by: &[Of(Customs)],
		calls: &["Customs.hold", "Customs.release", "Customs.refuse_entry", "Cases.detain"],
		rests_on: "hold, release and refuse" },
	Path { what: &[Drawn, Use], by: &[Of(Customs)], calls: &["Customs.refuse_entry"],
		rests_on: "customs gives back when it refuses" },
	Path { what: &[Findings], by: &[Of(Customs)], calls: &["Customs.post_findings"],
		rests_on: "after screening, how many findings" },
	Path { what: &[HeldAgainst], by: &[Of(Customs)], calls: &["Cases.determine", "Cases.reopen"],
		rests_on: "a denial for the certificate's fault is held against it and its certifier" },
	Path { what: &[Seizure], by: &[Of(Customs), Of(OtherCustoms)], calls: &["Cases.determine", "Cases.reopen"],
		rests_on: "The manufacturer of seized goods is the filer's word" },
];

/// Everything that is watched of `honest`.
pub fn things(honest: &BTreeSet<Lei>) -> Things {
	let mut things = Things::new();
	for lei in honest {
		of_entity(&mut things, *lei);
	}
	of_council(&mut things);
	of_goods(&mut things, honest);
	of_trade(&mut things, honest);
	things
}

/// The word of the council about anybody.
fn of_council(things: &mut Things) {
	use pallet_entities::{Mergers, Suspensions};

	for (lei, suspension) in Suspensions::<Runtime>::iter() {
		if suspension.by.is_none() {
			note(things, SuspensionByCouncil, lei, (), suspension.since);
		}
	}
	for (lei, successor, merger) in Mergers::<Runtime>::iter() {
		if let Some(approved_at) = merger.approved_at.filter(|_| merger.accepted) {
			note(things, ApprovedMerger, lei, successor, approved_at);
		}
	}
}

fn note(things: &mut Things, what: What, of: Lei, which: impl Encode, value: impl Encode) {
	let which = which.encode();
	things.insert(Thing { what, of, which }, value.encode());
}

fn of_entity(things: &mut Things, lei: Lei) {
	use pallet_entities::{
		Accounts, AliasesOf, Delegates, Entities, Keys, Mandates, Mergers, OfferedControl, Recoveries,
	};

	let Some(entity) = Entities::<Runtime>::get(lei) else {
		return;
	};
	note(things, Standing, lei, (), entity.standing);
	note(things, Successor, lei, (), entity.successor);
	note(things, Renewal, lei, (), entity.renewal);
	note(things, Controller, lei, (), &entity.controller);
	note(
		things,
		Account,
		lei,
		&entity.controller,
		entity.controller.as_ref().and_then(Accounts::<Runtime>::get),
	);
	for role in &entity.roles {
		let what = if role.is_of_public_trust() { RoleOfTrust } else { Role };
		note(things, what, lei, role, ());
	}
	for (who, power) in Delegates::<Runtime>::iter_prefix(lei) {
		note(things, Account, lei, &who, (Accounts::<Runtime>::get(&who), power));
	}
	for (broker, power) in Mandates::<Runtime>::iter_prefix(lei) {
		note(things, Mandate, lei, broker, power);
	}
	if let Some(to) = OfferedControl::<Runtime>::get(lei) {
		note(things, ControlOffer, lei, (), to);
	}
	if let Some(recovery) = Recoveries::<Runtime>::get(lei) {
		note(things, Recovery, lei, (), recovery);
	}
	for (successor, merger) in Mergers::<Runtime>::iter_prefix(lei) {
		note(things, Merger, lei, successor, merger);
	}
	for (number, key) in Keys::<Runtime>::iter_prefix(lei) {
		note(things, Key, lei, number, key);
	}
	for (alias, ()) in AliasesOf::<Runtime>::iter_prefix(lei) {
		note(
			things,
			Alias,
			lei,
			alias,
			pallet_entities::Aliases::<Runtime>::get(alias),
		);
	}
	let used = pallet_origin_restriction::Usages::<Runtime>::get(Payer::Member(lei));
	note(things, Allowance, lei, (), used);
	note(
		things,
		HeldAgainst,
		lei,
		(),
		pallet_cases::NegativeDeterminations::<Runtime>::get(lei),
	);
}

fn of_goods(things: &mut Things, honest: &BTreeSet<Lei>) {
	use pallet_licensing::{Marks, Recordations, Rights};
	use pallet_products::{ByOwner, Features, Guides, Prefixes, Products};

	for (prefix, grant) in Prefixes::<Runtime>::iter() {
		// Another organization takes back what it granted.
		if honest.contains(&grant.holder) && honest.contains(&grant.by) {
			note(things, Prefix, grant.holder, prefix, grant.by);
		}
	}
	for lei in honest {
		for (gtin, ()) in ByOwner::<Runtime>::iter_prefix(lei) {
			let record = (
				Products::<Runtime>::get(gtin),
				Guides::<Runtime>::get(gtin),
				Features::<Runtime>::get(gtin),
			);
			note(things, Product, *lei, gtin, record);
			if let Some(to) = pallet_products::Offers::<Runtime>::get(gtin) {
				note(things, ProductOffer, *lei, gtin, to);
			}
		}
	}
	let mut holders = BTreeMap::new();
	for (right, record) in Rights::<Runtime>::iter() {
		for (customs, recordation) in Recordations::<Runtime>::iter_prefix(right) {
			if honest.contains(&customs) {
				note(things, Recordation, customs, right, recordation);
			}
		}
		if honest.contains(&record.holder) {
			if let Some(to) = pallet_licensing::Offers::<Runtime>::get(right) {
				note(things, RightOffer, record.holder, right, to);
			}
			// The mark of a right that has ended, or that customs has not recorded, gives way.
			holders.insert(
				right,
				(record.holder, record.recordations > 0 && record.ended.is_none()),
			);
			let own = pallet_licensing::Right {
				recordations: 0,
				..record
			};
			note(things, Right, own.holder, right, own);
		}
	}
	for (gtin, marks) in Marks::<Runtime>::iter() {
		let owner = Products::<Runtime>::get(gtin).map(|product| product.owner);
		for right in marks.by_owner {
			// A holder takes its own right off whatever is marked with it.
			let of = owner.filter(|owner| honest.contains(owner) && holders.contains_key(&right));
			if let Some(owner) = of {
				note(things, MarkByOwner, owner, (gtin, right), ());
			}
		}
		for right in marks.by_holders {
			if let Some((holder, true)) = holders.get(&right) {
				note(things, MarkByHolder, *holder, (gtin, right), ());
			}
		}
	}
}

fn of_trade(things: &mut Things, honest: &BTreeSet<Lei>) {
	use pallet_certificates::{ByCertifier, Certificate, Certificates};
	use pallet_customs::{Entries, EntriesBy, FilerCodes, Lines};
	use pallet_licensing::{License, Licenses};

	for (id, license) in Licenses::<Runtime>::iter() {
		if honest.contains(&license.licensor) {
			let (licensor, drawn) = (license.licensor, license.drawn);
			note(things, Drawn, licensor, id, drawn);
			// Others sublicense below it.
			let own = License {
				drawn: 0,
				set_aside: 0,
				sublicenses: 0,
				..license
			};
			note(things, What::License, licensor, id, own);
		}
	}
	for lei in honest {
		for (id, ()) in ByCertifier::<Runtime>::iter_prefix(lei) {
			let Some(certificate) = Certificates::<Runtime>::get(id) else {
				continue;
			};
			note(things, Use, *lei, id, certificate.used.map(|used| used.entry));
			let own = Certificate {
				used: None,
				..certificate
			};
			note(things, What::Certificate, *lei, id, own);
			let denied = pallet_cases::DeniedUnder::<Runtime>::iter_prefix(id).count() as u32;
			note(things, HeldAgainst, *lei, id, denied);
		}
		for (number, ()) in EntriesBy::<Runtime>::iter_prefix(lei) {
			let Some(entry) = Entries::<Runtime>::get(number) else {
				continue;
			};
			let findings: Vec<_> = Lines::<Runtime>::iter_prefix(number)
				.map(|(line, on_it)| (line, on_it.findings))
				.collect::<BTreeMap<_, _>>()
				.into_iter()
				.collect();
			note(things, Findings, *lei, number, (entry.hard, entry.advice, findings));
			note(things, Entry, *lei, number, (entry.importer, entry.filer, entry.state));
		}
	}
	for (code, assigned) in FilerCodes::<Runtime>::iter() {
		// Another administration takes back what it assigned.
		if honest.contains(&assigned.filer) && honest.contains(&assigned.customs) {
			note(things, FilerCode, assigned.filer, code, ());
		}
	}
	for (case, record) in pallet_cases::Cases::<Runtime>::iter() {
		if honest.contains(&record.customs) {
			let denial = record
				.subject
				.proposal()
				.map(|proposal| (proposal.reason.clone(), proposal.at, proposal.until));
			let decision = record.subject.decision().cloned();
			note(things, Case, record.customs, case, (denial, decision, record.reopened));
		}
	}
	for ((maker, right), case, ()) in pallet_cases::Seizures::<Runtime>::iter() {
		if honest.contains(&maker) {
			note(things, Seizure, maker, (right, case), ());
		}
	}
}

/// Fails unless the units drawn from each license are those of the entries that count, and each certificate used up is
/// used by one of these.
pub fn add_up() -> Result<(), String> {
	use pallet_customs::{Entries, Lines, Sealed};
	use pallet_licensing::Licenses;

	let mut drawn = BTreeMap::<Digest, u64>::new();
	let mut counting = BTreeSet::new();
	for (number, entry) in Entries::<Runtime>::iter() {
		if matches!(entry.state, EntryState::Canceled { .. } | EntryState::Refused { .. }) {
			continue;
		}
		counting.insert(number);
		let open = Lines::<Runtime>::iter_prefix_values(number).filter_map(|line| line.drawn());
		let sealed = Sealed::<Runtime>::get(number)
			.map(|sealed| sealed.draws)
			.unwrap_or_default();
		for draw in open.chain(sealed) {
			let mut counted = BTreeSet::new();
			for presented in &draw.licenses {
				for (nth, (id, license)) in Licensing::chain_of(*presented).into_iter().enumerate() {
					let nests = license.nesting == bonafide_primitives::Nesting::Nested;
					if license.quota.is_some() && (nth == 0 || nests) {
						counted.insert(id);
					}
				}
			}
			for id in counted {
				*drawn.entry(id).or_default() += draw.quantity;
			}
		}
	}
	for (id, license) in Licenses::<Runtime>::iter() {
		let by_entries = drawn.get(&id).copied().unwrap_or_default();
		if license
			.quota
			.is_some_and(|quota| quota < license.drawn || license.drawn != by_entries)
		{
			return Err(format!(
				"{id} of {:?} has {} drawn, entries drew {by_entries}",
				license.quota, license.drawn
			));
		}
	}
	for (id, certificate) in pallet_certificates::Certificates::<Runtime>::iter() {
		if certificate.used.is_some_and(|used| !counting.contains(&used.entry)) {
			return Err(format!("{id} is used by an entry that does not count"));
		}
	}
	Ok(())
}

#[test]
fn every_path_rests_on_the_threat_model() {
	let page = include_str!("../../../../docs/threat-model.md");
	let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
	let page = words(page);
	let unfounded: Vec<_> = PATHS
		.iter()
		.map(|path| path.rests_on)
		.filter(|sentence| !page.contains(&words(sentence)))
		.collect();
	assert_eq!(unfounded, [""; 0]);
}

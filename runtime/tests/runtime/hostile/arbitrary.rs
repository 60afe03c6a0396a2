//! Calls that make sense, and some that make none: their arguments are drawn from what is on record.
//!
//! The types of the metadata lead: a new call, or a new argument of one, is tried without a line here. The name of a
//! field and of its type say where to draw from.

use super::{
	forms::{variants, word, TYPES},
	table::{gtin, id, Party, DAY, MALLORYS_PREFIX},
};
use crate::origins::rooms::ROOMS;
use bonafide_primitives::{
	Alias, CaseId, Clock, Date, Digest, EntryNumber, FilerCode, Gs1Prefix, Gtin, HolderKey, HolderSignature, Holding,
	Lei, Moment, RightId,
};
use bonafide_runtime::{AccountId, Runtime, RuntimeCall, Timestamp};
use codec::{Compact, Decode, Encode};
use pallet_customs::EntryState;
use pallet_entities::{Mandates, Mergers, OfferedDelegations, OfferedMandates, Recoveries, RecoveryProposals};
use scale_info::{form::PortableForm, Field, TypeDef, TypeDefPrimitive};
use sp_core::{ed25519, Pair};
use std::{collections::BTreeSet, sync::LazyLock};

/// Numbers that look random, and are the same for the same seed: SplitMix64.
#[derive(Clone, Debug)]
pub struct Random(pub u64);

impl Random {
	pub fn next(&mut self) -> u64 {
		self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
		let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
		mixed ^ (mixed >> 31)
	}

	pub fn below(&mut self, end: usize) -> usize {
		(self.next() % end.max(1) as u64) as usize
	}

	/// True so many times in a hundred.
	pub fn chance(&mut self, percent: u64) -> bool {
		self.next() % 100 < percent
	}

	pub fn pick<T: Clone>(&mut self, from: &[T]) -> Option<T> {
		(!from.is_empty()).then(|| from[self.below(from.len())].clone())
	}
}

/// The names of all calls of our pallets.
pub static CALLS: LazyLock<Vec<String>> =
	LazyLock::new(|| ROOMS.iter().flat_map(|room| TYPES.calls_of(room.pallet)).collect());

/// A record, and the entities that have to do with it.
type Of<T> = Vec<(T, Vec<Lei>)>;

/// The records that there are.
#[derive(Clone, Debug, Default)]
pub struct Live {
	applicants: Vec<(AccountId, Moment)>,
	products: Of<Gtin>,
	rights: Of<RightId>,
	licenses: Of<Digest>,
	certificates: Of<Digest>,
	entries: Of<EntryNumber>,
	sealed: Of<EntryNumber>,
	suspended: Vec<Lei>,
	/// Offers and proposals that wait, and powers of attorney: each between two entities.
	mergers: Vec<(Lei, Lei)>,
	proposals: Vec<(Lei, Lei)>,
	recoveries: Vec<(Lei, Lei)>,
	offered_mandates: Vec<(Lei, Lei)>,
	mandates: Vec<(Lei, Lei)>,
	delegations: Vec<(Lei, Lei)>,
	aliases: Vec<String>,
	cases: Of<CaseId>,
	prefixes: Of<Gs1Prefix>,
	/// The products and rights that are offered, and to whom.
	offered: Of<Gtin>,
	offered_rights: Of<RightId>,
	motions: Vec<(<Runtime as frame_system::Config>::Hash, u32)>,
	/// The licenses and certificates that have a holder key, and their issuers.
	keyed_licenses: Of<Digest>,
	keyed_certificates: Of<Digest>,
	/// The signatures by which the honest have shown what they hold: everybody reads them in the pool.
	shown: Vec<Holding>,
}

impl Live {
	/// The records there are, once the honest have `shown` these.
	pub fn read(shown: &[Holding]) -> Self {
		let known = |licensee: Option<Lei>, licensor: Lei| licensee.into_iter().chain([licensor]).collect();
		let motions = pallet_collective::Proposals::<Runtime, pallet_collective::Instance1>::get();
		Self {
			applicants: pallet_entities::Applications::<Runtime>::iter()
				.map(|(who, application)| (who, application.since))
				.collect(),
			products: pallet_products::Products::<Runtime>::iter()
				.map(|(gtin, product)| (gtin, vec![product.owner]))
				.collect(),
			rights: pallet_licensing::Rights::<Runtime>::iter()
				.map(|(right, record)| (right, vec![record.holder]))
				.collect(),
			licenses: pallet_licensing::Licenses::<Runtime>::iter_values()
				.map(|license| (license.credential, known(license.granted.licensee(), license.licensor)))
				.collect(),
			certificates: pallet_certificates::Certificates::<Runtime>::iter()
				.map(|(id, certificate)| (id, vec![certificate.issuer]))
				.collect(),
			entries: pallet_customs::Entries::<Runtime>::iter()
				.filter(|(_, entry)| !matches!(entry.state, EntryState::Canceled { .. } | EntryState::Refused { .. }))
				.map(|(number, entry)| (number, known(entry.importer, entry.filer)))
				.collect(),
			mergers: Mergers::<Runtime>::iter_keys().collect(),
			proposals: RecoveryProposals::<Runtime>::iter_keys().collect(),
			recoveries: Recoveries::<Runtime>::iter_keys().map(|lei| (lei, lei)).collect(),
			offered_mandates: OfferedMandates::<Runtime>::iter_keys().collect(),
			mandates: Mandates::<Runtime>::iter_keys().collect(),
			delegations: OfferedDelegations::<Runtime>::iter_keys()
				.map(|(lei, _)| (lei, lei))
				.collect(),
			suspended: pallet_entities::Suspensions::<Runtime>::iter_keys().collect(),
			aliases: pallet_entities::Aliases::<Runtime>::iter_keys()
				.filter_map(|alias| match alias {
					Alias::Duns(duns) => Some(duns.to_string()),
					Alias::Gln(_) => None,
				})
				.collect(),
			sealed: pallet_customs::Sealed::<Runtime>::iter_keys()
				.filter_map(|number| Some((number, vec![pallet_customs::Entries::<Runtime>::get(number)?.filer])))
				.collect(),
			cases: pallet_cases::Cases::<Runtime>::iter()
				.map(|(case, record)| {
					let asked = pallet_cases::Requests::<Runtime>::iter_prefix_values(case);
					let asked = asked.filter_map(|request| match request.addressee {
						pallet_cases::Addressee::Named(lei) => Some(lei),
						pallet_cases::Addressee::Sealed => None,
					});
					(case, asked.chain([record.customs, record.importer]).collect())
				})
				.collect(),
			prefixes: pallet_products::Prefixes::<Runtime>::iter()
				.map(|(prefix, grant)| (prefix, vec![grant.by]))
				.collect(),
			offered: pallet_products::Offers::<Runtime>::iter()
				.map(|(gtin, to)| (gtin, vec![to]))
				.collect(),
			offered_rights: pallet_licensing::Offers::<Runtime>::iter()
				.map(|(right, to)| (right, vec![to]))
				.collect(),
			shown: shown.to_vec(),
			keyed_licenses: pallet_licensing::Licenses::<Runtime>::iter_values()
				.filter(|license| license.holder.is_some())
				.map(|license| (license.credential, vec![license.licensor]))
				.collect(),
			keyed_certificates: pallet_certificates::Certificates::<Runtime>::iter()
				.filter(|(_, certificate)| certificate.holder.is_some())
				.map(|(id, certificate)| (id, vec![certificate.issuer]))
				.collect(),
			motions: motions
				.into_iter()
				.filter_map(|hash| {
					let votes = pallet_collective::Voting::<Runtime, pallet_collective::Instance1>::get(hash)?;
					// The first of its fields.
					Some((hash, u32::decode(&mut &votes.encode()[..]).ok()?))
				})
				.collect(),
		}
	}
}

/// The one who calls.
#[derive(Clone, Copy)]
pub struct Caller<'a> {
	pub lei: Lei,
	pub code: Option<FilerCode>,
	/// The customs administration that it files with.
	pub customs: Lei,
	/// The roles that it has.
	pub roles: &'a [&'a str],
	/// Those entities that it deals with, and the accounts that it names.
	pub leis: &'a [Lei],
	pub accounts: &'a [AccountId],
	/// The GS1 prefix under which it registers.
	pub prefix: &'a str,
	/// True if it spells right and minds its own business.
	pub is_careful: bool,
}

/// One who makes a call up for the caller.
pub struct Author<'a> {
	random: &'a mut Random,
	live: &'a Live,
	caller: Caller<'a>,
	chosen: Chosen,
	call: String,
}

/// The parts of a call chosen before, to which others must fit.
#[derive(Default)]
struct Chosen {
	applicant: Option<(AccountId, Moment)>,
	motion: Option<(<Runtime as frame_system::Config>::Hash, u32)>,
	certifier: Option<String>,
	/// The two between whom something waits.
	pair: Option<(Lei, Lei)>,
	/// The licensee of the license to be amended, or of the one to be granted.
	licensee: Option<Lei>,
	/// The credential that is issued.
	issued: Option<Digest>,
}

/// The key that goes with a credential. An honest issuer hands it to the honest alone, and a hostile one to its like.
fn pair_of(credential: &Digest) -> ed25519::Pair {
	ed25519::Pair::from_seed(&sp_io::hashing::blake2_256(&("holder", credential).encode()))
}

/// The name of a field and of its type, as the source has them.
#[derive(Clone, Copy)]
struct Hint<'a> {
	name: &'a str,
	of: &'a str,
}

impl<'a> Author<'a> {
	pub fn new(random: &'a mut Random, live: &'a Live, caller: Caller<'a>) -> Self {
		Self {
			random,
			live,
			caller,
			chosen: Chosen::default(),
			call: String::new(),
		}
	}

	/// A call of this name; `None` if what came out is none.
	pub fn write(&mut self, name: &str) -> Option<RuntimeCall> {
		let (index, fields) = TYPES.find(name)?;
		self.call = name.into();
		self.chosen.applicant = self.random.pick(&self.live.applicants);
		self.chosen.pair = self.pair();
		self.chosen.motion = self.random.pick(&self.live.motions);
		let mut bytes = index.to_vec();
		self.fields(fields, Hint { name: "", of: "" }, &mut bytes);
		let mut call = RuntimeCall::decode(&mut &bytes[..]).ok()?;
		self.sign(&mut call);
		Some(call)
	}

	/// Signs for what the call uses up.
	fn sign(&mut self, call: &mut RuntimeCall) {
		use pallet_customs::Call::{file_entry, file_sealed_entry};
		use pallet_licensing::Call::sublicense_private;

		match call {
			RuntimeCall::Customs(file_entry { form }) => {
				let claimed = |line: &pallet_customs::LineForm| line.claim.as_ref()?.certificate;
				let uses = form
					.lines
					.iter()
					.flat_map(|line| line.licenses.iter().copied().chain(claimed(line)));
				form.holdings = self.holdings(uses.collect(), form.number.read().ok());
			}
			RuntimeCall::Customs(file_sealed_entry { form }) => {
				let drawn = form.draws.iter().flat_map(|draw| draw.licenses.iter().copied());
				let uses = drawn.chain(form.certificates.iter().copied());
				form.holdings = self.holdings(uses.collect(), form.number.read().ok());
			}
			RuntimeCall::Licensing(sublicense_private { id, parent, held, .. }) => {
				let message = Holding::sublicense_message(parent, id, &self.caller.lei);
				*held = self.signature(parent, &message);
			}
			_ => {}
		}
	}

	/// The signatures for an entry that uses up these.
	fn holdings(&mut self, uses: BTreeSet<Digest>, entry: Option<EntryNumber>) -> pallet_customs::Holdings {
		let Some(entry) = entry else {
			return Default::default();
		};
		let holdings = uses.into_iter().filter_map(|credential| {
			let message = Holding::message(&credential, &entry, &self.caller.lei);
			let signature = self.signature(&credential, &message)?;
			Some(Holding { credential, signature })
		});
		holdings.collect::<Vec<_>>().try_into().unwrap()
	}

	/// A signature for `credential`: with its key, if the caller was given that. If not, the honest leave it, and the
	/// others try one that was shown for another entry, the key of another credential, or what fits a weak key.
	fn signature(&mut self, credential: &Digest, message: &[u8]) -> Option<HolderSignature> {
		let live = self.live;
		let (_, issuers) = live
			.keyed_licenses
			.iter()
			.chain(&live.keyed_certificates)
			.find(|(keyed, _)| keyed == credential)?;
		let is_honest = Party::HONEST.iter().any(|party| issuers.contains(&party.lei()));
		if is_honest == self.caller.is_careful {
			return Some(pair_of(credential).sign(message).0.into());
		}
		if self.caller.is_careful {
			return None;
		}
		let shown: Vec<_> = live
			.shown
			.iter()
			.filter(|holding| holding.credential == *credential)
			.collect();
		if let Some(copied) = self.random.pick(&shown).filter(|_| self.random.chance(60)) {
			return Some(copied.signature);
		}
		let mut for_weak_keys = [0; 64];
		for_weak_keys[0] = 1;
		Some(match self.random.chance(80) {
			true => pair_of(&Digest::zero()).sign(message).0.into(),
			false => for_weak_keys.into(),
		})
	}

	fn fields(&mut self, fields: &[Field<PortableForm>], outer: Hint, out: &mut Vec<u8>) {
		for field in fields {
			let of = field.type_name.as_deref().unwrap_or_default();
			// What has no name of its own goes by that of what it is in.
			let hint = match &field.name {
				// A party goes by its capacity.
				Some(name) if name == "lei" && !outer.name.is_empty() => Hint { name: outer.name, of },
				Some(name) => Hint { name, of },
				None if of.len() < 4 || of.starts_with("Vec<") || of.starts_with("BTreeSet<") => outer,
				None => Hint { name: outer.name, of },
			};
			self.value(field.ty.id, hint, out);
		}
	}

	fn value(&mut self, id: u32, hint: Hint, out: &mut Vec<u8>) {
		let of = TYPES.get(id);
		match word(of) {
			"AccountId32" => return self.account(hint).encode_to(out),
			"Digest" => return self.digest(hint).encode_to(out),
			"HolderKey" => return self.holder_key().encode_to(out),
			"H256" => {
				return self
					.chosen
					.motion
					.map_or_else(Default::default, |(hash, _)| hash)
					.encode_to(out)
			}
			"Profile" => {
				let agreement = "USMCA".parse::<bonafide_primitives::Agreement>().unwrap();
				return pallet_certificates::Profiles::<Runtime>::get(agreement, 1)
					.unwrap()
					.encode_to(out);
			}
			"RuntimeCall" => {
				let name = self.random.pick(&CALLS).unwrap();
				let mut inner = Author::new(self.random, self.live, self.caller);
				return match inner.write(&name) {
					Some(call) => call.encode_to(out),
					None => RuntimeCall::from(frame_system::Call::remark { remark: vec![] }).encode_to(out),
				};
			}
			"Option" => {
				let some = self.random.chance(self.likelihood(hint));
				out.push(some.into());
				if some {
					self.value(variants(of)[1].fields[0].ty.id, hint, out);
				}
				return;
			}
			"BTreeSet" => {
				let TypeDef::Composite(def) = &of.type_def else { return };
				let TypeDef::Sequence(items) = &TYPES.get(def.fields[0].ty.id).type_def else {
					return;
				};
				let length = 1 + self.random.below(3);
				let mut set = BTreeSet::new();
				for _ in 0..length {
					let mut item = Vec::new();
					self.value(items.type_param.id, hint, &mut item);
					set.insert(item);
				}
				Compact(set.len() as u32).encode_to(out);
				out.extend(set.into_iter().flatten());
				return;
			}
			_ => {}
		}
		match &of.type_def {
			TypeDef::Composite(def) => self.fields(&def.fields, hint, out),
			TypeDef::Variant(def) => {
				let chosen = self.variant(
					word(of),
					hint,
					&def.variants.iter().map(|v| v.name.as_str()).collect::<Vec<_>>(),
				);
				let variant = &def.variants[chosen];
				if hint.name == "certifier" {
					self.chosen.certifier = Some(variant.name.to_lowercase());
				}
				out.push(variant.index);
				self.fields(&variant.fields, hint, out);
			}
			TypeDef::Sequence(def) => {
				if matches!(
					TYPES.get(def.type_param.id).type_def,
					TypeDef::Primitive(TypeDefPrimitive::U8)
				) {
					let length = if hint.name == "sealed" { 2_048 } else { 208 };
					return vec![0_u8; length].encode_to(out);
				}
				let mut items: Vec<Vec<u8>> = Vec::new();
				for _ in 0..self.length(hint) {
					let mut item = Vec::new();
					self.value(def.type_param.id, hint, &mut item);
					// Few things make sense twice.
					if !items.contains(&item) || !self.caller.is_careful && self.random.chance(5) {
						items.push(item);
					}
				}
				Compact(items.len() as u32).encode_to(out);
				out.extend(items.into_iter().flatten());
			}
			TypeDef::Array(def) => (0..def.len).for_each(|_| out.push(1 + self.random.below(255) as u8)),
			TypeDef::Tuple(def) => def.fields.iter().for_each(|field| self.value(field.id, hint, out)),
			TypeDef::Compact(_) => Compact(self.number(hint)).encode_to(out),
			TypeDef::Primitive(primitive) => {
				match primitive {
					TypeDefPrimitive::Str => self.text(hint).encode_to(out),
					TypeDefPrimitive::Bool => out.push(self.random.chance(50).into()),
					TypeDefPrimitive::U8 => (self.number(hint) as u8).encode_to(out),
					TypeDefPrimitive::U16 => (self.number(hint) as u16).encode_to(out),
					TypeDefPrimitive::U32 => (self.number(hint) as u32).encode_to(out),
					TypeDefPrimitive::U64 => self.number(hint).encode_to(out),
					_ => u128::from(self.number(hint)).encode_to(out),
				};
			}
			TypeDef::BitSequence(_) => {}
		}
	}

	/// A record of its own, or any: whoever is careful minds his own business.
	fn record<T: Clone>(&mut self, of: &Of<T>) -> Option<T> {
		let own: Vec<_> = of
			.iter()
			.filter(|(_, parties)| parties.contains(&self.caller.lei))
			.collect();
		if !own.is_empty() && self.random.chance(75) {
			return self.random.pick(&own).map(|(record, _)| record.clone());
		}
		let idle = [Party::IdleHolder, Party::IdleMaker, Party::IdleImporter].map(Party::lei);
		let minded = |parties: &[Lei]| !self.caller.is_careful || !parties.iter().any(|party| idle.contains(party));
		let others: Vec<_> = of.iter().filter(|(_, parties)| minded(parties)).collect();
		self.random.pick(&others).map(|(record, _)| record.clone())
	}

	/// Two entities between whom something waits that the call is about, if one of them is its own.
	fn pair(&mut self) -> Option<(Lei, Lei)> {
		let live = self.live;
		let waiting = match self.method() {
			"accept_merger" | "veto_merger" | "cancel_merger" | "complete_merger" => &live.mergers,
			"veto_recovery" | "cancel_recovery" => &live.proposals,
			"complete_recovery" => &live.recoveries,
			"accept_mandate" => &live.offered_mandates,
			"renounce_mandate" => &live.mandates,
			"accept_delegation" | "decline_delegation" => &live.delegations,
			_ => return None,
		};
		let importers = Party::Importer.lei();
		let keeps = |pair: &&(Lei, Lei)| !self.caller.is_careful || pair.0 != importers;
		let waiting: Vec<_> = waiting.iter().filter(keeps).copied().collect();
		let is_own = |pair: &&(Lei, Lei)| [pair.0, pair.1].contains(&self.caller.lei);
		let own: Vec<_> = waiting.iter().filter(is_own).copied().collect();
		if own.is_empty() || self.random.chance(25) {
			return self.random.pick(&waiting);
		}
		self.random.pick(&own)
	}

	/// A license that it holds, or one that it granted.
	fn license(&mut self, held: bool) -> Option<Digest> {
		let live = self.live;
		let end = |parties: &[Lei]| {
			if held {
				parties.first().copied()
			} else {
				parties.last().copied()
			}
		};
		let own: Of<_> = live
			.licenses
			.iter()
			.filter(|(_, parties)| end(parties) == Some(self.caller.lei))
			.cloned()
			.collect();
		let chosen = self.random.pick(&own).filter(|_| self.random.chance(85));
		let (license, parties) = chosen.or_else(|| self.random.pick(&live.licenses))?;
		if self.method().starts_with("amend") {
			self.chosen.licensee = parties.first().copied();
		}
		Some(license)
	}

	/// The prefixes that it means when it takes one back: those under which others register are not for the careful.
	fn minds(&self, prefix: &Gs1Prefix) -> bool {
		!self.caller.is_careful || prefix.to_string().starts_with("9521")
	}

	fn account(&mut self, hint: Hint) -> AccountId {
		if hint.name == "applicant" {
			if let Some((applicant, _)) = &self.chosen.applicant {
				return applicant.clone();
			}
		}
		self.random.pick(self.caller.accounts).unwrap()
	}

	/// The key of the credential that is issued; now and then one that is everybody's.
	fn holder_key(&mut self) -> HolderKey {
		if !self.caller.is_careful && self.random.chance(5) {
			return [0; 32].into();
		}
		let issued = self.chosen.issued.unwrap_or_default();
		pair_of(&issued).public().0.into()
	}

	fn digest(&mut self, hint: Hint) -> Digest {
		let digest = self.draw_digest(hint);
		if hint.name == "id" {
			self.chosen.issued = Some(digest);
		}
		digest
	}

	fn draw_digest(&mut self, hint: Hint) -> Digest {
		let live = self.live;
		let there = match hint.name {
			"id" if ["suspend", "reinstate", "revoke"].contains(&self.method()) => self.license(false),
			"id" if !["issue", "supersede"].contains(&self.method()) && self.call.starts_with("Certificates") => {
				self.record(&live.certificates)
			}
			"parent" => self.license(true),
			"license" => self.license(false),
			"licenses" if self.method() == "file_sealed_entry" && self.random.chance(75) => {
				self.record(&live.keyed_licenses)
			}
			"certificates" if self.random.chance(75) => self.record(&live.keyed_certificates),
			"licenses" => self.record(&live.licenses),
			"old" | "certificate" | "certificates" => self.record(&live.certificates),
			"credential" if self.random.chance(50) => self.record(&live.licenses),
			"credential" => self.record(&live.certificates),
			_ => None,
		};
		there.unwrap_or_else(|| match self.random.below(40) {
			0 => id(self.random.below(256) as u8),
			_ => Digest::from_low_u64_be(self.random.next()),
		})
	}

	fn method(&self) -> &str {
		self.call.split('.').next_back().unwrap_or_default()
	}

	fn number(&mut self, hint: Hint) -> u64 {
		let live = self.live;
		let now = Timestamp::now();
		let few = |author: &mut Self, end| 1 + author.random.below(end) as u64;
		match (hint.name, hint.of) {
			("since", _) => match &self.chosen.applicant {
				Some((_, since)) => *since,
				None => now,
			},
			("index", _) => self.chosen.motion.map_or(0, |(_, index)| index.into()),
			("threshold", _) => few(self, 4),
			("length_bound", _) => 100_000,
			("ref_time" | "proof_size", _) => 10_000_000_000,
			("right", _) if self.method() == "accept_transfer" => {
				self.record(&live.offered_rights).unwrap_or_default().into()
			}
			("right", _) if self.caller.is_careful && self.method() == "record_right" => {
				// Customs looks the right up before it records it.
				let known = live
					.rights
					.iter()
					.filter(|(_, of)| of.iter().all(|lei| self.caller.leis.contains(lei)));
				let known: Vec<_> = known.cloned().collect();
				self.record(&known).unwrap_or_default().into()
			}
			("right", _) => self.record(&live.rights).unwrap_or_default().into(),
			("case", _) => self.record(&live.cases).unwrap_or_default().into(),
			("line", _) => 1 + u64::from(self.random.chance(15)),
			("key", _) if self.caller.is_careful => 1,
			("request" | "key", _) => few(self, 2),
			("quota", _) => 100 * few(self, 10),
			("quantity", _) => few(self, 30),
			("sublicensing", _) => self.random.below(3) as u64,
			("status_index", _) => self.random.below(1_000) as u64,
			("days", _) => few(self, 60),
			("hard" | "advice", _) => self.random.below(5) as u64,
			(_, of) if of.contains("Moment") => now + few(self, 60) * DAY,
			_ => few(self, 3),
		}
	}

	/// So many times in a hundred it is given where it need not be.
	fn likelihood(&self, hint: Hint) -> u64 {
		match hint.name {
			"gtin" | "manufacturer" | "claim" | "certificate" => 85,
			"note" => 70,
			"quota" => 60,
			"holder" | "holder_key" if self.caller.is_careful => 90,
			"holder" | "holder_key" => 60,
			"number" => 80,
			"expires" => 50,
			"kind" | "shipment" | "status_index" | "envelope" | "prime" => 3,
			_ => 20,
		}
	}

	fn length(&mut self, hint: Hint) -> usize {
		match hint.name {
			"lines" | "documents" => 1 + self.random.below(2),
			"goods" | "products" => 1 + self.random.below(20) / 19,
			"licenses" if self.method() == "file_sealed_entry" => 1,
			"licenses" => self.random.below(3),
			"jurisdictions" => 0,
			"countries" | "guides" | "ticks" | "holdings" => self.random.below(4) / 3,
			_ => self.random.below(3),
		}
	}

	fn variant(&mut self, of: &str, hint: Hint, names: &[&str]) -> usize {
		let place = |wanted: &str| names.iter().position(|name| *name == wanted);
		let likely = match of {
			"PartyForm" if self.chosen.certifier.as_deref() == Some(hint.name) => Some(("Named", 95)),
			"PartyForm" => Some(("Named", 65)),
			"ProductsForm" => Some(("Listed", 50)),
			"AddresseeForm" => Some(("Named", 75)),
			"ReadersForm" => Some(("Parties", 80)),
			"ShowsForm" => Some(("Open", 90)),
			"RightKind" => Some(("Trademark", 70)),
			"SpelledAlias" => Some(("Duns", 90)),
			"LicensedRole" => Some(("Importer", 40)),
			_ => None,
		};
		// Everybody acts in a role of his own.
		let licensee = self
			.chosen
			.licensee
			.and_then(|lei| Party::all().find(|party| party.lei() == lei));
		let own = match of {
			"Capacity" if hint.name == "certifier" => self.caller.roles,
			"Role" if self.method() == "add_alias" => self.caller.roles,
			"LicensedRole" => licensee.map_or(&[][..], Party::roles),
			_ => &[],
		};
		let own: Vec<_> = (0..names.len()).filter(|nth| own.contains(&names[*nth])).collect();
		if let Some(place) = self.random.pick(&own).filter(|_| self.random.chance(90)) {
			return place;
		}
		if let Some((name, percent)) = likely {
			if let Some(place) = place(name).filter(|_| self.random.chance(percent)) {
				return place;
			}
		}
		self.random.below(names.len())
	}

	fn text(&mut self, hint: Hint) -> String {
		if !self.caller.is_careful && self.random.chance(1) {
			return self
				.random
				.pick(&["", " ", "\u{202e}", "0", "nonsense"])
				.unwrap()
				.into();
		}
		let live = self.live;
		let of = hint.of;
		let today = Date::of(Timestamp::now()).to_string();
		match hint.name {
			_ if of.contains("Lei") && self.method() == "apply" => {
				let base = format!("999900NEW{:09}", self.random.below(1_000_000_000));
				Lei::with_check_digits(&base).unwrap().to_string()
			}
			_ if of.contains("Lei") => self.party(hint),
			_ if of.contains("EntryNumber") => self.entry(),
			_ if of.contains("FilerCode") => match self.random.below(4) {
				0 if !self.caller.is_careful => self.one_of(&["IMP", "BRK", "MAL", "SHL"]),
				_ => format!("X{:02}", self.random.below(100)),
			},
			_ if of.contains("Gtin") => match self.method() {
				"register" => gtin_under(self.caller.prefix, self.random.below(400)).to_string(),
				"accept_transfer" => self.record(&live.offered).unwrap_or_else(|| gtin(1)).to_string(),
				_ => self.record(&live.products).unwrap_or_else(|| gtin(1)).to_string(),
			},
			_ if of.contains("MemberPrefix") => "954".into(),
			_ if of.contains("Gs1Prefix") && self.method() == "revoke_prefix" && self.random.chance(80) => {
				let own: Vec<_> = live
					.prefixes
					.iter()
					.filter(|(prefix, _)| self.minds(prefix))
					.cloned()
					.collect();
				self.record(&own).map_or("952199".into(), |prefix| prefix.to_string())
			}
			_ if of.contains("Gs1Prefix") && self.caller.is_careful => format!("9521{:02}", self.random.below(100)),
			_ if of.contains("Gs1Prefix") => match self.random.below(3) {
				0 => self.caller.prefix.into(),
				1 => self.one_of(&["952000", MALLORYS_PREFIX, "952", "9520"]),
				_ => format!("953{:03}", self.random.below(1_000)),
			},
			"from" => "2026-03-01".into(),
			"renewal" => self.one_of(&["2027-03-01", "2028-01-01"]),
			"until" | "expires" => self.one_of(&["2026-12-31", "2026-12-31", "2026-12-31", "2027-02-28", "2028-01-01"]),
			"signed_on" => "2026-03-01".into(),
			_ if of.contains("Date") => today,
			_ if of.contains("Country") => self.one_of(&["MX", "MX", "MX", "US", "VN"]),
			"hts" => "6109.10.0012".into(),
			_ if of.contains("HsCode") => "6109.10".into(),
			_ if of.contains("Shipment") => self.one_of(&["RB123456785GB", "RR473124829GB"]),
			_ if self.method() == "remove_alias" => self.random.pick(&live.aliases).unwrap_or_default(),
			_ if of.contains("Duns") => format!("{:09}", self.random.below(1_000_000_000)),
			_ if of.contains("Gln") => "9520000000004".into(),
			"agreement" => "USMCA".into(),
			"code" => self.one_of(&["S", "S", "S+"]),
			"criterion" => self.one_of(&["A", "B"]),
			"office" => self.one_of(&["US", "EM"]),
			"number" => self.random.below(1_000_000).to_string(),
			"uri" => "https://table.example/document".into(),
			"media_type" => "application/pdf".into(),
			name => format!("A {name} of the table"),
		}
	}

	fn one_of(&mut self, texts: &[&str]) -> String {
		self.random.pick(texts).unwrap_or_default().to_string()
	}

	fn party(&mut self, hint: Hint) -> String {
		let own = match hint.name {
			"party" => 75,
			"manufacturer" => 30,
			name if self.chosen.certifier.as_deref() == Some(name) => 97,
			"importer" => 70,
			"exporter" | "producer" => 30,
			_ => 5,
		};
		if hint.name == "licensee" {
			let likely = |lei: &Lei| Party::all().any(|party| party.lei() == *lei && party.is_licensable());
			let likely: Vec<_> = self
				.caller
				.leis
				.iter()
				.filter(|lei| **lei != self.caller.lei && likely(lei))
				.copied()
				.collect();
			self.chosen.licensee = self.chosen.licensee.or_else(|| self.random.pick(&likely));
			if let Some(licensee) = self.chosen.licensee.filter(|_| self.random.chance(90)) {
				return licensee.to_string();
			}
		}
		// Customs asks whoever may know.
		if ["open", "ask"].contains(&self.method()) && self.random.chance(40) {
			let all: Vec<_> = Party::all().map(Party::lei).collect();
			return self.random.pick(&all).unwrap().to_string();
		}
		if self.caller.is_careful && self.method() == "propose_merger" {
			return match hint.name {
				"successor" => Party::Maker.lei().to_string(),
				_ => self.caller.lei.to_string(),
			};
		}
		if let Some((one, other)) = self.chosen.pair {
			match hint.name {
				"lei" | "principal" => return one.to_string(),
				"successor" | "registrar" => return other.to_string(),
				_ => {}
			}
		}
		if self.method() == "reinstate" {
			return self
				.random
				.pick(&self.live.suspended)
				.unwrap_or(self.caller.lei)
				.to_string();
		}
		if hint.name == "importer" && self.caller.is_careful {
			return Party::Importer.lei().to_string();
		}
		if hint.name == "customs" && self.random.chance(90) {
			return self.caller.customs.to_string();
		}
		if self.method() == "assign_range" {
			return Party::Gs1.lei().to_string();
		}
		if self.random.chance(own) {
			return self.caller.lei.to_string();
		}
		self.random
			.pick(self.caller.leis)
			.unwrap_or(self.caller.lei)
			.to_string()
	}

	fn entry(&mut self) -> String {
		let is_new = self.method().starts_with("file");
		let code = self.caller.code.filter(|_| is_new);
		if let Some(code) = code.filter(|_| self.random.chance(97)) {
			let serial = format!("{:07}", self.random.below(10_000_000));
			return EntryNumber::new(code, &serial).unwrap().to_string();
		}
		let live = self.live;
		let entries = if self.method() == "post_findings" {
			&live.sealed
		} else {
			&live.entries
		};
		match self.record(entries) {
			Some(number) => number.to_string(),
			None => EntryNumber::new("XXX".parse().unwrap(), "0000001").unwrap().to_string(),
		}
	}
}

/// A GTIN under a GS1 prefix of six digits.
fn gtin_under(prefix: &str, number: usize) -> Gtin {
	Gtin::with_check_digit(&format!("0{prefix:0<6.6}{number:06}")).unwrap_or_else(|_| gtin(1))
}

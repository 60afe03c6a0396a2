//! Calls that make sense, and some that make none: their arguments are drawn from what is on record.
//!
//! The types of the metadata lead: a new call, or a new argument of one, is tried without a line here. The name of a
//! field and of its type say where to draw from.

use super::{
	forms::{variants, word, ROOMS, TYPES},
	table::{gtin, id, DAY},
};
use bonafide_primitives::{CaseId, Clock, Date, Digest, EntryNumber, FilerCode, Gtin, Lei, Moment, RightId};
use bonafide_runtime::{AccountId, Runtime, RuntimeCall, Timestamp};
use codec::{Compact, Decode, Encode};
use scale_info::{form::PortableForm, Field, TypeDef, TypeDefPrimitive};
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
	LazyLock::new(|| ROOMS.iter().flat_map(|room| TYPES.calls_of(room)).collect());

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
	cases: Of<CaseId>,
	motions: Vec<(<Runtime as frame_system::Config>::Hash, u32)>,
}

impl Live {
	pub fn read() -> Self {
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
				.map(|(number, entry)| (number, known(entry.importer, entry.filer)))
				.collect(),
			cases: pallet_cases::Cases::<Runtime>::iter()
				.map(|(case, record)| (case, vec![record.customs, record.importer]))
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

/// One who makes a call up.
pub struct Author<'a> {
	pub random: &'a mut Random,
	pub live: &'a Live,
	pub lei: Lei,
	pub code: Option<FilerCode>,
	/// Of those entities that it deals with, and accounts that it names.
	pub leis: &'a [Lei],
	pub accounts: &'a [AccountId],
	/// The GS1 prefix under which it registers.
	pub prefix: &'a str,
	/// The customs administration that it files with.
	pub customs: Lei,
	/// It spells right and means what is there.
	pub careful: bool,
	/// The part that was drawn before, to which others must fit.
	applicant: Option<(AccountId, Moment)>,
	motion: Option<(<Runtime as frame_system::Config>::Hash, u32)>,
	certifier: Option<String>,
	call: String,
}

/// The name of a field and of its type, as the source has them.
#[derive(Clone, Copy)]
struct Hint<'a> {
	name: &'a str,
	of: &'a str,
}

impl<'a> Author<'a> {
	#[allow(clippy::too_many_arguments)]
	pub fn new(
		random: &'a mut Random,
		live: &'a Live,
		lei: Lei,
		code: Option<FilerCode>,
		leis: &'a [Lei],
		accounts: &'a [AccountId],
		prefix: &'a str,
		customs: Lei,
		careful: bool,
	) -> Self {
		Self {
			random,
			live,
			lei,
			code,
			leis,
			accounts,
			prefix,
			customs,
			careful,
			applicant: None,
			motion: None,
			certifier: None,
			call: String::new(),
		}
	}

	/// A call of this name; `None` if what came out is none.
	pub fn write(&mut self, name: &str) -> Option<RuntimeCall> {
		let (index, fields) = TYPES.find(name)?;
		self.call = name.into();
		self.applicant = self.random.pick(&self.live.applicants);
		self.motion = self.random.pick(&self.live.motions);
		let mut bytes = index.to_vec();
		self.fields(fields, Hint { name: "", of: "" }, &mut bytes);
		RuntimeCall::decode(&mut &bytes[..]).ok()
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
			"H256" => {
				return self
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
				let mut inner = self.again(&name);
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
					self.certifier = Some(variant.name.to_lowercase());
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
				let length = self.length(hint);
				Compact(length as u32).encode_to(out);
				(0..length).for_each(|_| self.value(def.type_param.id, hint, out));
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

	/// The same author, who begins anew.
	fn again<'b>(&'b mut self, _: &str) -> Author<'b> {
		Author::new(
			self.random,
			self.live,
			self.lei,
			self.code,
			self.leis,
			self.accounts,
			self.prefix,
			self.customs,
			self.careful,
		)
	}

	/// A record of its own, or any.
	fn record<T: Clone>(&mut self, of: &Of<T>) -> Option<T> {
		let own: Vec<_> = of.iter().filter(|(_, parties)| parties.contains(&self.lei)).collect();
		if !own.is_empty() && self.random.chance(75) {
			return self.random.pick(&own).map(|(record, _)| record.clone());
		}
		self.random.pick(of).map(|(record, _)| record)
	}

	fn account(&mut self, hint: Hint) -> AccountId {
		if hint.name == "applicant" {
			if let Some((applicant, _)) = &self.applicant {
				return applicant.clone();
			}
		}
		self.random.pick(self.accounts).unwrap()
	}

	fn digest(&mut self, hint: Hint) -> Digest {
		let live = self.live;
		let there = match hint.name {
			"id" if ["suspend", "reinstate", "revoke"].contains(&self.method()) => self.record(&live.licenses),
			"id" if !["issue", "supersede"].contains(&self.method()) && self.call.starts_with("Certificates") => {
				self.record(&live.certificates)
			}
			"parent" | "license" | "licenses" => self.record(&live.licenses),
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
			("since", _) => match &self.applicant {
				Some((_, since)) => *since,
				None => now,
			},
			("index", _) => self.motion.map_or(0, |(_, index)| index.into()),
			("threshold", _) => few(self, 4),
			("length_bound", _) => 100_000,
			("ref_time" | "proof_size", _) => 10_000_000_000,
			("right", _) => self.record(&live.rights).unwrap_or_default().into(),
			("case", _) => self.record(&live.cases).unwrap_or_default().into(),
			("line", _) => few(self, 2),
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
			"holder" | "holder_key" => 60,
			"number" => 80,
			"kind" | "shipment" | "status_index" | "envelope" | "prime" => 5,
			_ => 20,
		}
	}

	fn length(&mut self, hint: Hint) -> usize {
		match hint.name {
			"lines" | "documents" => 1 + self.random.below(2),
			"goods" | "products" => 1 + self.random.below(20) / 19,
			"licenses" => self.random.below(3),
			"jurisdictions" => 0,
			"countries" | "guides" | "ticks" | "holdings" => self.random.below(4) / 3,
			_ => self.random.below(3),
		}
	}

	fn variant(&mut self, of: &str, hint: Hint, names: &[&str]) -> usize {
		let place = |wanted: &str| names.iter().position(|name| *name == wanted);
		let likely = match of {
			"PartyForm" if self.certifier.as_deref() == Some(hint.name) => Some(("Named", 95)),
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
		if let Some((name, percent)) = likely {
			if let Some(place) = place(name).filter(|_| self.random.chance(percent)) {
				return place;
			}
		}
		self.random.below(names.len())
	}

	fn text(&mut self, hint: Hint) -> String {
		if !self.careful && self.random.chance(1) {
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
				0 if !self.careful => self.one_of(&["IMP", "BRK", "MAL", "SHL"]),
				_ => format!("X{:02}", self.random.below(100)),
			},
			_ if of.contains("Gtin") => match self.method() {
				"register" => gtin_under(self.prefix, self.random.below(400)).to_string(),
				_ => self.record(&live.products).unwrap_or_else(|| gtin(1)).to_string(),
			},
			_ if of.contains("Gs1Prefix") => match self.random.below(3) {
				0 => self.prefix.into(),
				1 => self.one_of(&["952000", "952001", "952", "9520"]),
				_ => format!("9520{:02}", self.random.below(100)),
			},
			"from" => self.one_of(&["2026-01-01", "2026-03-01"]),
			"until" | "expires" | "renewal" => self.one_of(&["2026-12-31", "2026-12-31", "2027-02-28", "2028-01-01"]),
			"signed_on" => "2026-03-01".into(),
			_ if of.contains("Date") => today,
			_ if of.contains("Country") => self.one_of(&["MX", "MX", "MX", "US", "VN"]),
			"hts" => "6109.10.0012".into(),
			_ if of.contains("HsCode") => "6109.10".into(),
			_ if of.contains("Shipment") => self.one_of(&["RB123456785GB", "RR473124829GB"]),
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
			name if self.certifier.as_deref() == Some(name) => 97,
			"importer" => 45,
			"exporter" | "producer" => 30,
			_ => 5,
		};
		if hint.name == "customs" && self.random.chance(90) {
			return self.customs.to_string();
		}
		if self.random.chance(own) {
			return self.lei.to_string();
		}
		self.random.pick(self.leis).unwrap_or(self.lei).to_string()
	}

	fn entry(&mut self) -> String {
		let is_new = self.method().starts_with("file");
		let code = self.code.filter(|_| is_new);
		if let Some(code) = code.filter(|_| self.random.chance(97)) {
			let serial = format!("{:07}", self.random.below(10_000_000));
			return EntryNumber::new(code, &serial).unwrap().to_string();
		}
		let live = self.live;
		match self.record(&live.entries) {
			Some(number) => number.to_string(),
			None => EntryNumber::new("XXX".parse().unwrap(), "0000001").unwrap().to_string(),
		}
	}
}

/// A GTIN under a GS1 prefix of six digits.
fn gtin_under(prefix: &str, number: usize) -> Gtin {
	Gtin::with_check_digit(&format!("0{prefix:0<6.6}{number:06}")).unwrap_or_else(|_| gtin(1))
}

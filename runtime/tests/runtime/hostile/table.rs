//! The table at which they sit: a register with one party of each kind, honest and hostile, and what the honest have
//! on record.

use super::forms::call;
use crate::{chain::Chain, origins::rooms};
use bonafide_primitives::{Digest, EntryNumber, FilerCode, Gtin, Lei};
use bonafide_runtime::{AccountId, Runtime, RuntimeOrigin, Timestamp};
use bonafide_runtime_api::runtime_decl_for_customs_api::CustomsApiV1;
use frame_system::RawOrigin;
use serde_json::{json, Value};
use sp_keyring::Sr25519Keyring::{Dave, Eve, Ferdie};
use sp_runtime::{traits::Dispatchable, DispatchError, ModuleError, TryRuntimeError};

/// A party at the table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Party {
	/// Registrar, GS1 organization and customs that were there before the others.
	Registrar,
	Gs1,
	Customs,
	/// The honest of ordinary trade.
	Holder,
	Maker,
	Exporter,
	Importer,
	Broker,
	/// Honest, too, and idle: whatever changes for them others did.
	IdleHolder,
	IdleMaker,
	IdleImporter,
	/// A member with every role that a registrar can give, and a filer code.
	Mallory,
	/// Its partner.
	Shell,
	/// The others in public trust.
	OtherRegistrar,
	OtherGs1,
	OtherCustoms,
}

use Party::*;

impl Party {
	pub const HONEST: [Self; 11] = [
		Registrar,
		Gs1,
		Customs,
		Holder,
		Maker,
		Exporter,
		Importer,
		Broker,
		IdleHolder,
		IdleMaker,
		IdleImporter,
	];
	pub const HOSTILE: [Self; 5] = [Mallory, Shell, OtherRegistrar, OtherGs1, OtherCustoms];

	pub fn all() -> impl Iterator<Item = Self> {
		Self::HONEST.into_iter().chain(Self::HOSTILE)
	}

	/// True if it can be licensed.
	pub fn is_licensable(self) -> bool {
		["Manufacturer", "Importer", "Retailer"]
			.iter()
			.any(|role| self.roles().contains(role))
	}

	pub fn lei(self) -> Lei {
		match self {
			Registrar => "999900REGISTRAR00166".parse().unwrap(),
			Gs1 => "999900GS1ORG00000158".parse().unwrap(),
			Customs => "999900CUSTOMSUS00196".parse().unwrap(),
			_ => Lei::with_check_digits(&format!("999900{:0<12.12}", format!("{self:?}").to_uppercase())).unwrap(),
		}
	}

	pub fn account(self) -> AccountId {
		match self {
			Registrar => Dave.to_account_id(),
			Gs1 => Eve.to_account_id(),
			Customs => Ferdie.to_account_id(),
			_ => account(&format!("{self:?}")),
		}
	}

	pub fn country(self) -> &'static str {
		match self {
			Maker | IdleMaker | Exporter | Shell | OtherCustoms => "MX",
			_ => "US",
		}
	}

	pub fn roles(self) -> &'static [&'static str] {
		match self {
			Registrar | OtherRegistrar => &["Registrar"],
			Gs1 | OtherGs1 => &["Gs1Organization"],
			Customs | OtherCustoms => &["Customs"],
			Holder | IdleHolder => &["RightsHolder"],
			Maker | IdleMaker => &["Manufacturer", "Producer"],
			Exporter => &["Exporter"],
			Importer | IdleImporter => &["Importer"],
			Broker => &["Broker"],
			Mallory | Shell => &[
				"Importer",
				"Exporter",
				"Producer",
				"Manufacturer",
				"Retailer",
				"RightsHolder",
			],
		}
	}

	/// The code under which it files.
	pub fn filer_code(self) -> Option<FilerCode> {
		let code = match self {
			Importer => "IMP",
			IdleImporter => "IDL",
			Broker => "BRK",
			Mallory => "MAL",
			Shell => "SHL",
			_ => return None,
		};
		Some(code.parse().unwrap())
	}

	/// The customs administration that it files with.
	pub fn customs(self) -> Self {
		match self {
			Shell => OtherCustoms,
			_ => Customs,
		}
	}

	/// An entry number of its own.
	pub fn entry(self, serial: u32) -> EntryNumber {
		EntryNumber::new(self.filer_code().unwrap(), &format!("{serial:07}")).unwrap()
	}

	/// Makes the call `name`, as its controller.
	pub fn does(self, name: &str, arguments: Value) -> Outcome {
		by(self.account(), name, arguments)
	}
}

/// The outcome of a call: nothing to tell, or the name of the error.
pub type Outcome = Result<(), &'static str>;

/// The account of this name, without coins.
pub fn account(name: &str) -> AccountId {
	AccountId::new(sp_io::hashing::blake2_256(name.as_bytes()))
}

/// Makes the call `name` as `who`.
pub fn by(who: AccountId, name: &str, arguments: Value) -> Outcome {
	dispatch(RawOrigin::Signed(who).into(), name, arguments)
}

/// Has `ayes` of three seats on the council agree to the call.
pub fn council_of(ayes: u32, name: &str, arguments: Value) -> Outcome {
	dispatch(pallet_collective::RawOrigin::Members(ayes, 3).into(), name, arguments)
}

/// Has all of the council agree to it.
pub fn council(name: &str, arguments: Value) -> Outcome {
	council_of(3, name, arguments)
}

fn dispatch(origin: RuntimeOrigin, name: &str, arguments: Value) -> Outcome {
	let outcome = call(name, arguments).dispatch(origin);
	outcome.map(|_| ()).map_err(|refused| error_name(refused.error))
}

/// The name of an error.
pub fn error_name(error: DispatchError) -> &'static str {
	match error {
		DispatchError::Module(ModuleError {
			message: Some(name), ..
		}) => name,
		other => other.into(),
	}
}

/// Makes it later by so many milliseconds.
pub fn wait(milliseconds: u64) {
	pallet_timestamp::Now::<Runtime>::mutate(|now| *now += milliseconds);
}

pub const HOUR: u64 = 3_600_000;
pub const DAY: u64 = 24 * HOUR;

pub fn id(byte: u8) -> Digest {
	Digest::repeat_byte(byte)
}

pub fn gtin(number: u32) -> Gtin {
	Gtin::with_check_digit(&format!("0952000{number:06}")).unwrap()
}

/// The maker's product, which carries the holder's [`RIGHT`].
pub fn shirt() -> Gtin {
	gtin(1)
}

pub const RIGHT: u32 = 0;
/// The license of the maker, and under it that of the importer; each has a quota.
pub const LICENSE: u8 = 1;
pub const SUBLICENSE: u8 = 2;
/// The maker's certificates for the importer: for one shipment, and for this year.
pub const SINGLE: u8 = 9;
pub const BLANKET: u8 = 10;

/// Plays a scenario at the table. The register must be sound after it.
pub fn at_the_table(scenario: impl FnOnce()) {
	let mut chain = Chain::development();
	chain.pass();
	chain.in_next_block(|_| {
		settle();
		scenario();
		sound();
	});
}

/// Fails unless the register is sound.
pub fn sound() {
	soundness().unwrap();
}

/// The first fault of the register, if it has one.
pub fn soundness() -> Result<(), TryRuntimeError> {
	rooms::check()
}

/// Has `who` apply for these roles.
pub fn apply(who: AccountId, lei: Lei, country: &str, roles: &[&str]) -> Outcome {
	let arguments = json!({ "lei": lei, "name": "A party at the table", "country": country, "roles": roles });
	by(who, "Entities.apply", arguments)
}

/// The arguments with which `applicant` is admitted.
pub fn admission(applicant: &AccountId) -> Value {
	let application = pallet_entities::Applications::<Runtime>::get(applicant).unwrap();
	json!({ "applicant": hex(applicant), "since": application.since, "renewal": "2027-03-01" })
}

pub fn hex(account: &AccountId) -> String {
	sp_core::bytes::to_hex(account.as_ref(), false)
}

/// Has the council agree to a recovery that `registrar` has proposed just now.
pub fn approve_recovery(of: Party, registrar: Party, to: &AccountId) -> Outcome {
	let arguments = json!({
		"lei": of.lei(), "registrar": registrar.lei(), "to": hex(to), "since": Timestamp::get(),
	});
	council("Entities.approve_recovery", arguments)
}

/// Puts one in the place of the other, by all whom it takes.
pub fn merge(of: Party, into: Party) {
	let (lei, successor) = (of.lei(), into.lei());
	let both = json!({ "lei": lei, "successor": successor });
	council("Entities.propose_merger", both.clone()).unwrap();
	into.does("Entities.accept_merger", json!({ "lei": lei })).unwrap();
	let mut approval = both.clone();
	approval["since"] = json!(Timestamp::get());
	council("Entities.approve_merger", approval).unwrap();
	wait(8 * DAY);
	by(account("anybody"), "Entities.complete_merger", both).unwrap();
	let merged = pallet_entities::Entities::<Runtime>::get(lei).unwrap();
	assert_eq!(merged.successor, Some(successor));
}

/// Gives `broker` a mandate of `principal`, which it accepts.
pub fn mandate(principal: Party, broker: Party, scopes: &[&str]) {
	let arguments = json!({ "broker": broker.lei(), "scopes": scopes });
	principal.does("Entities.offer_mandate", arguments).unwrap();
	let arguments = json!({ "principal": principal.lei() });
	broker.does("Entities.accept_mandate", arguments).unwrap();
}

/// Terms of a license, openly granted.
pub fn terms(licensee: Party, role: &str, quota: Option<u64>, sublicensing: u8) -> Value {
	json!({
		"licensee": licensee.lei(),
		"role": role,
		"products": { "Listed": [shirt()] },
		"countries": ["MX"],
		"quota": quota,
		"from": "2026-01-01",
		"until": "2026-12-31",
		"sublicensing": sublicensing,
	})
}

/// A certificate of the maker.
pub fn certificate(importer: Value, cover: Value) -> Value {
	json!({
		"agreement": "USMCA",
		"certifier": "Producer",
		"signed_on": "2026-03-01",
		"exporter": "Unknown",
		"producer": { "Named": { "lei": Maker.lei() } },
		"importer": importer,
		"cover": cover,
		"goods": [{ "hs": "6109.10", "gtin": shirt(), "criterion": "B", "origin": "MX" }],
	})
}

pub fn named(party: Party) -> Value {
	json!({ "Named": { "lei": party.lei() } })
}

pub fn this_year() -> Value {
	json!({ "Blanket": { "from": "2026-03-01", "until": "2027-02-28" } })
}

/// A line of shirts by the maker: what is not given is as the importer's own lines have it.
pub fn line(changes: Value) -> Value {
	let mut line = json!({
		"hts": "6109.10.0012",
		"gtin": shirt(),
		"manufacturer": Maker.lei(),
		"country": "MX",
		"quantity": 10,
		"claim": { "agreement": "USMCA", "code": "S", "certificate": id(BLANKET) },
		"licenses": [id(SUBLICENSE)],
	});
	for (name, value) in changes.as_object().unwrap() {
		line[name] = value.clone();
	}
	line
}

/// The form of an entry for `importer`, filed with customs of the United States.
pub fn entry(number: EntryNumber, importer: Party, lines: Vec<Value>) -> Value {
	json!({ "form": { "number": number, "importer": importer.lei(), "lines": lines } })
}

/// The form of a sealed entry.
pub fn sealed_entry(number: EntryNumber, draws: Value, certificates: Value) -> Value {
	json!({ "form": {
		"number": number,
		"seal": { "customs": Customs.lei(), "key": 1 },
		"commitment": id(1),
		"sealed": format!("0x{}", "00".repeat(2_048)),
		"draws": draws,
		"certificates": certificates,
	} })
}

/// Files lines for the importer, by itself.
pub fn import(serial: u32, lines: Vec<Value>) -> EntryNumber {
	let number = Importer.entry(serial);
	Importer
		.does("Customs.file_entry", entry(number, Importer, lines))
		.unwrap();
	number
}

/// The codes of the findings on a line.
pub fn findings(number: EntryNumber, line: usize) -> Vec<String> {
	let entry = <Runtime as CustomsApiV1<_>>::entry(number.into())
		.unwrap()
		.expect("it is on file");
	let findings = entry.lines[line - 1].findings.iter();
	findings.map(|finding| finding.code.as_str().to_string()).collect()
}

/// The numbers of hard findings and of advice on an entry.
pub fn hard_and_advice(number: EntryNumber) -> (u16, u16) {
	let entry = <Runtime as CustomsApiV1<_>>::entry(number.into())
		.unwrap()
		.expect("it is on file");
	(entry.hard, entry.advice)
}

/// The units drawn from a license.
pub fn drawn(license: u8) -> u64 {
	pallet_licensing::Licenses::<Runtime>::get(id(license)).unwrap().drawn
}

/// Everybody joins, and the honest put on record what they trade with.
pub fn settle() {
	for party in Party::HONEST.into_iter().skip(3).chain(Party::HOSTILE) {
		apply(party.account(), party.lei(), party.country(), party.roles()).unwrap();
		council("Entities.admit", admission(&party.account())).unwrap();
	}
	mandate(Importer, Broker, &["File", "Respond"]);
	for customs in [Customs, OtherCustoms] {
		let key = json!({ "public": { "X25519": format!("0x{}", "01".repeat(32)) } });
		customs.does("Entities.add_key", key).unwrap();
	}
	for filer in [Importer, Broker, IdleImporter, Mallory, Shell] {
		let code = json!({ "code": filer.filer_code().unwrap(), "filer": filer.lei() });
		filer.customs().does("Customs.assign_filer_code", code).unwrap();
	}

	let prefix = json!({ "prefix": "952000", "holder": Maker.lei() });
	Gs1.does("Products.grant_prefix", prefix).unwrap();
	Maker.does("Products.register", product(shirt())).unwrap();
	Holder.does("Licensing.register_right", right("1234567")).unwrap();
	Customs
		.does(
			"Licensing.record_right",
			json!({ "right": RIGHT, "number": "TMK 26-00001" }),
		)
		.unwrap();
	Holder
		.does("Licensing.mark", json!({ "gtin": shirt(), "right": RIGHT }))
		.unwrap();
	let terms_of_maker = terms(Maker, "Manufacturer", Some(1_000), 1);
	Holder
		.does(
			"Licensing.grant",
			json!({ "id": id(LICENSE), "right": RIGHT, "terms": terms_of_maker }),
		)
		.unwrap();
	let terms_of_importer = terms(Importer, "Importer", Some(500), 0);
	let sublicense = json!({ "id": id(SUBLICENSE), "parent": id(LICENSE), "terms": terms_of_importer });
	Maker.does("Licensing.sublicense", sublicense).unwrap();
	for (number, cover) in [(SINGLE, json!("Single")), (BLANKET, this_year())] {
		let issue = json!({ "id": id(number), "form": certificate(named(Importer), cover) });
		Maker.does("Certificates.issue", issue).unwrap();
	}
}

/// The product of the idle maker, and the license and the certificate that it is made and imported under.
const IDLE: u8 = 200;

fn idle_gtin() -> Gtin {
	Gtin::with_check_digit("0952003000001").unwrap()
}

/// The idle have on record all that it takes to import.
pub fn add_idle_records() {
	let prefix = json!({ "prefix": "952003", "holder": IdleMaker.lei() });
	Gs1.does("Products.grant_prefix", prefix).unwrap();
	IdleMaker.does("Products.register", product(idle_gtin())).unwrap();
	IdleHolder.does("Licensing.register_right", right("3333333")).unwrap();
	let right = pallet_licensing::NextRight::<Runtime>::get() - 1;
	let recordation = json!({ "right": right, "number": "TMK 26-00003" });
	Customs.does("Licensing.record_right", recordation).unwrap();
	let mark = json!({ "gtin": idle_gtin(), "right": right });
	IdleHolder.does("Licensing.mark", mark).unwrap();
	let mut terms = terms(IdleMaker, "Manufacturer", None, 0);
	terms["products"] = json!("All");
	let grant = json!({ "id": id(IDLE), "right": right, "terms": terms });
	IdleHolder.does("Licensing.grant", grant).unwrap();
	let mut form = certificate(named(IdleImporter), this_year());
	form["producer"] = named(IdleMaker);
	form["goods"][0]["gtin"] = json!(idle_gtin());
	let issue = json!({ "id": id(IDLE), "form": form });
	IdleMaker.does("Certificates.issue", issue).unwrap();
}

/// The hard findings on a line of theirs, if it were filed now.
pub fn idle_findings() -> Vec<String> {
	let line = line(json!({
		"gtin": idle_gtin(),
		"manufacturer": IdleMaker.lei(),
		"claim": { "agreement": "USMCA", "code": "S", "certificate": id(IDLE) },
		"licenses": [id(IDLE)],
	}));
	let form = entry(IdleImporter.entry(1), IdleImporter, vec![line])["form"].take();
	let screened = <Runtime as CustomsApiV1<_>>::screen(serde_json::from_value(form).unwrap(), vec![]);
	match screened {
		Ok(screened) if screened.hard == 0 => vec![],
		Ok(screened) => screened.lines[0]
			.findings
			.iter()
			.map(|finding| finding.code.as_str().into())
			.collect(),
		Err(refusal) => vec![refusal.error.as_str().into()],
	}
}

/// The records of the hostile: Mallory has a prefix, a delegate and a right.
pub fn add_member_records() {
	give_prefix_to_mallory();
	delegate(
		Mallory,
		&account("Mallory's delegate"),
		&["Manage", "Certify", "License", "File", "Respond"],
	);
	Mallory.does("Licensing.register_right", right("7654321")).unwrap();
}

/// The prefix of Mallory, out of the GS1 Prefix of the other organization.
pub const MALLORYS_PREFIX: &str = "953001";

/// A number under the prefix of Mallory.
pub fn mallorys_gtin(number: u32) -> Gtin {
	Gtin::with_check_digit(&format!("0{MALLORYS_PREFIX}{number:06}")).unwrap()
}

/// The council assigns a GS1 Prefix to the other organization, which grants Mallory a prefix out of it.
pub fn give_prefix_to_mallory() {
	let range = json!({ "from": "953", "until": "953", "to": OtherGs1.lei() });
	council("Products.assign_range", range).unwrap();
	let prefix = json!({ "prefix": MALLORYS_PREFIX, "holder": Mallory.lei() });
	OtherGs1.does("Products.grant_prefix", prefix).unwrap();
}

/// Names a delegate of `party`, which accepts.
pub fn delegate(party: Party, who: &AccountId, scopes: &[&str]) {
	let arguments = json!({ "delegate": hex(who), "scopes": scopes });
	party.does("Entities.offer_delegation", arguments).unwrap();
	let arguments = json!({ "lei": party.lei() });
	by(who.clone(), "Entities.accept_delegation", arguments).unwrap();
}

/// The form of a product.
pub fn product(gtin: Gtin) -> Value {
	json!({ "gtin": gtin, "hs": "6109.10", "description": "T-shirt of cotton" })
}

/// The form of a trademark of the office of the United States.
pub fn right(number: &str) -> Value {
	json!({ "kind": "Trademark", "office": "US", "number": number })
}

#[test]
fn what_the_honest_trade_is_clean() {
	at_the_table(|| {
		let number = import(1, vec![line(json!({}))]);
		assert_eq!(findings(number, 1), [""; 0]);
		assert_eq!((drawn(LICENSE), drawn(SUBLICENSE)), (10, 10));
	});
}

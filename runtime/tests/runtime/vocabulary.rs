//! The vocabulary of `docs/style.md`, held against the metadata of the house's own pallets.

use crate::origins::rooms::ROOMS;
use bonafide_runtime::Runtime;
use frame_metadata::{
	v14::{PalletMetadata, RuntimeMetadataV14, StorageEntryType},
	RuntimeMetadata,
};
use scale_info::{
	form::PortableForm,
	interner::UntrackedSymbol,
	{PortableRegistry, Type, TypeDef, Variant},
};
use std::{
	any::TypeId,
	collections::{BTreeMap, BTreeSet},
};

type Id = UntrackedSymbol<TypeId>;

/// An error begins with one of these, or ends with one of [`ERROR_ENDINGS`], or says `Not` in between.
const ERROR_BEGINNINGS: [&str; 14] = [
	"Already",
	"Beyond",
	"Blank",
	"Contradictory",
	"Duplicate",
	"Empty",
	"Invalid",
	"Max",
	"Missing",
	"Not",
	"Reversed",
	"Self",
	"Too",
	"Zero",
];

const ERROR_ENDINGS: [&str; 14] = [
	"BelowDrawn",
	"Changed",
	"Detained",
	"Excluded",
	"Exists",
	"Expired",
	"Gone",
	"InFuture",
	"Open",
	"OutsideParties",
	"Past",
	"Pending",
	"Refused",
	"Sealed",
];

/// Words for which the vocabulary has another.
const NOT_IN_ERRORS: [&str; 10] = [
	"AlreadyAdmitted",
	"AlreadyExists",
	"AlreadyFiled",
	"AlreadyRegistered",
	"Another",
	"NotAdmitted",
	"NotRegistered",
	"Taken",
	"Unknown",
	"Wrong",
];

/// Participles that do not end with "ed".
const PARTICIPLES: [&str; 7] = ["Drawn", "GivenBack", "Held", "Lifted", "Set", "Struck", "Withdrawn"];

/// Words that no sentence begins with.
const W_WORDS: [&str; 8] = ["How", "That", "What", "Whether", "Which", "Who", "Whom", "Whose"];

/// Parts of words that are spelled otherwise in the United States.
const BRITISH: [&str; 22] = [
	"analyse",
	"authoris",
	"behaviour",
	"cancelled",
	"cancelling",
	"catalogue",
	"centre",
	"colour",
	"defence",
	"favour",
	"honour",
	"judgement",
	"labelled",
	"licence",
	"modelled",
	"neighbour",
	"offence",
	"optimis",
	"organis",
	"recognis",
	"standardis",
	"whilst",
];

/// Members of JavaScript's `Map` and `Object` and of polkadot.js's `Struct`, but those that begin with "to" or "__".
const STRUCT_MEMBERS: [&str; 26] = [
	"Type",
	"clear",
	"constructor",
	"createdAtHash",
	"defKeys",
	"delete",
	"encodedLength",
	"entries",
	"eq",
	"forEach",
	"get",
	"getAtIndex",
	"getT",
	"has",
	"hasOwnProperty",
	"hash",
	"initialU8aLength",
	"inspect",
	"isEmpty",
	"isPrototypeOf",
	"isStorageFallback",
	"keys",
	"registry",
	"set",
	"size",
	"values",
];

/// Variants whose `is…` is a member of polkadot.js's `Enum`.
const ENUM_MEMBERS: [&str; 3] = ["Basic", "Empty", "None"];

/// Members of JavaScript's `Array` and of polkadot.js's `Tuple`, which event data are, but those that begin with "to".
const EVENT_MEMBERS: [&str; 38] = [
	"Types",
	"at",
	"concat",
	"copyWithin",
	"createdAtHash",
	"encodedLength",
	"entries",
	"eq",
	"every",
	"fill",
	"filter",
	"find",
	"findIndex",
	"findLast",
	"flat",
	"flatMap",
	"forEach",
	"hash",
	"includes",
	"indexOf",
	"inspect",
	"isEmpty",
	"join",
	"keys",
	"length",
	"map",
	"meta",
	"method",
	"names",
	"pop",
	"push",
	"reduce",
	"registry",
	"reverse",
	"section",
	"slice",
	"some",
	"values",
];

fn metadata() -> RuntimeMetadataV14 {
	// Some constants of the SDK's pallets are read from the state.
	match sp_io::TestExternalities::default().execute_with(|| Runtime::metadata().1) {
		RuntimeMetadata::V14(metadata) => metadata,
		_ => panic!("the runtime gives its metadata in version 14"),
	}
}

/// The pallets of this house.
fn pallets(metadata: &RuntimeMetadataV14) -> Vec<&PalletMetadata<PortableForm>> {
	let is_ours = |pallet: &&PalletMetadata<PortableForm>| ROOMS.iter().any(|room| room.pallet == pallet.name);
	metadata.pallets.iter().filter(is_ours).collect()
}

fn variants(types: &PortableRegistry, id: Option<&Id>) -> Vec<Variant<PortableForm>> {
	match id.and_then(|id| types.resolve(id.id)).map(|ty| &ty.type_def) {
		Some(TypeDef::Variant(definition)) => definition.variants.clone(),
		_ => Vec::new(),
	}
}

/// Every variant of one kind in every pallet, after the pallet's name.
fn all(kind: impl Fn(&PalletMetadata<PortableForm>) -> Option<&Id>) -> Vec<(String, Variant<PortableForm>)> {
	let metadata = metadata();
	let of = |pallet: &&PalletMetadata<PortableForm>| {
		let name = pallet.name.clone();
		let variants = variants(&metadata.types, kind(pallet));
		variants
			.into_iter()
			.map(move |variant| (name.clone(), variant))
			.collect::<Vec<_>>()
	};
	pallets(&metadata).iter().flat_map(of).collect()
}

fn errors() -> Vec<(String, Variant<PortableForm>)> {
	all(|pallet| pallet.error.as_ref().map(|error| &error.ty))
}

fn events() -> Vec<(String, Variant<PortableForm>)> {
	all(|pallet| pallet.event.as_ref().map(|event| &event.ty))
}

fn calls() -> Vec<(String, Variant<PortableForm>)> {
	all(|pallet| pallet.calls.as_ref().map(|calls| &calls.ty))
}

/// Every type that is stored under or in an item of the house's pallets and was made in this house.
fn stored() -> Vec<Type<PortableForm>> {
	let metadata = metadata();
	let entries = pallets(&metadata)
		.into_iter()
		.flat_map(|pallet| &pallet.storage)
		.flat_map(|it| &it.entries);
	let mut next: Vec<u32> = entries
		.flat_map(|entry| match &entry.ty {
			StorageEntryType::Plain(value) => vec![value.id],
			StorageEntryType::Map { key, value, .. } => vec![key.id, value.id],
		})
		.collect();
	let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
	while let Some(id) = next.pop() {
		if !seen.insert(id) {
			continue;
		}
		let ty = metadata.types.resolve(id).expect("every type is in the registry");
		next.extend(match &ty.type_def {
			TypeDef::Composite(it) => it.fields.iter().map(|field| field.ty.id).collect(),
			TypeDef::Variant(it) => {
				let fields = it.variants.iter().flat_map(|variant| &variant.fields);
				fields.map(|field| field.ty.id).collect()
			}
			TypeDef::Sequence(it) => vec![it.type_param.id],
			TypeDef::Array(it) => vec![it.type_param.id],
			TypeDef::Compact(it) => vec![it.type_param.id],
			TypeDef::Tuple(it) => it.fields.iter().map(|field| field.id).collect(),
			TypeDef::Primitive(_) | TypeDef::BitSequence(_) => Vec::new(),
		});
		let crates = ["bonafide_", "pallet_"];
		if ty
			.path
			.segments
			.first()
			.is_some_and(|of| crates.iter().any(|it| of.starts_with(it)))
		{
			found.push(ty.clone());
		}
	}
	found
}

/// A field's name as polkadot.js has it.
fn camel_case(name: &str) -> String {
	let mut words = name.split('_');
	let first = words.next().unwrap_or_default().to_string();
	words.fold(first, |name, word| {
		let (initial, rest) = word.split_at(1.min(word.len()));
		name + &initial.to_uppercase() + rest
	})
}

/// The name's words, each with its capital.
fn words(name: &str) -> usize {
	name.chars().filter(char::is_ascii_uppercase).count()
}

fn begins_as_word(name: &str, beginning: &str) -> bool {
	name.strip_prefix(beginning)
		.is_some_and(|rest| rest.starts_with(|it: char| it.is_ascii_uppercase()))
}

fn is_error_name(name: &str) -> bool {
	let begins = |beginning: &&str| begins_as_word(name, beginning);
	let has_article = ["NotA", "NotAn", "NotThe"].iter().any(begins);
	let is_limit = (begins_as_word(name, "Max"), name.ends_with("Exceeded"));
	!NOT_IN_ERRORS.iter().any(|word| name.contains(word))
		&& !has_article
		&& is_limit.0 == is_limit.1
		&& name != "NotFound"
		&& (ERROR_BEGINNINGS.iter().any(begins)
			|| ERROR_ENDINGS.iter().any(|ending| name.ends_with(ending))
			|| name.contains("Not"))
}

fn is_event_name(name: &str) -> bool {
	let participle = PARTICIPLES.iter().find(|it| name.ends_with(*it));
	words(name) > participle.map_or(1, |it| words(it)) && (participle.is_some() || name.ends_with("ed"))
}

fn sentences(docs: &[String]) -> Vec<String> {
	let text = docs.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
	text.split(". ").map(|it| it.trim().to_string()).collect()
}

#[test]
fn errors_say_what_the_vocabulary_says() {
	let strange: Vec<_> = errors()
		.into_iter()
		.filter(|(_, error)| !is_error_name(&error.name))
		.map(|(pallet, error)| format!("{pallet}.{}", error.name))
		.collect();
	assert_eq!(strange, [""; 0]);
}

#[test]
fn the_rule_for_errors_tells_good_from_bad() {
	for good in [
		"EntityNotFound",
		"LicenseExists",
		"NotOwner",
		"BlankName",
		"MaxKeysExceeded",
		"RightExpired",
	] {
		assert!(is_error_name(good), "{good}");
	}
	for bad in [
		"NotFound",
		"NoKey",
		"AlreadyExists",
		"AliasTaken",
		"CaseOfAnother",
		"NotABroker",
		"NotTheImporter",
		"DepthExceeded",
		"Blank",
		"MaxKeys",
	] {
		assert!(!is_error_name(bad), "{bad}");
	}
	assert!(is_event_name("LicenseSuspended") && is_event_name("CertificateGivenBack") && is_event_name("ProfileSet"));
	assert!(!is_event_name("Suspended") && !is_event_name("GivenBack") && !is_event_name("LicenseSuspend"));
}

#[test]
fn one_error_has_one_text() {
	let mut texts = BTreeMap::<String, BTreeMap<String, Vec<String>>>::new();
	for (pallet, error) in errors() {
		let text = error.docs.join(" ");
		texts
			.entry(error.name)
			.or_default()
			.entry(text)
			.or_default()
			.push(pallet);
	}
	let several: Vec<_> = texts
		.into_iter()
		.filter(|(_, texts)| texts.len() > 1 || texts.contains_key(""))
		.collect();
	assert_eq!(several, []);
}

#[test]
fn events_are_subject_and_participle_with_one_meaning() {
	let mut strange: Vec<_> = events()
		.into_iter()
		.filter(|(_, event)| !is_event_name(&event.name) || event.docs.is_empty())
		.map(|(pallet, event)| format!("{pallet}.{}", event.name))
		.collect();
	let mut seen = BTreeSet::new();
	let twice = events()
		.into_iter()
		.filter(|(_, event)| !seen.insert(event.name.clone()));
	strange.extend(twice.map(|(pallet, event)| format!("{pallet}.{} is elsewhere, too", event.name)));
	assert_eq!(strange, [""; 0]);
}

#[test]
fn who_acts_is_named_by_its_lei() {
	let is_actor = |ty: Option<&String>| matches!(ty.map(String::as_str), Some("Lei" | "Option<Lei>"));
	let mut strange = Vec::new();
	for (pallet, event) in events() {
		for field in &event.fields {
			let name = field.name.as_deref().unwrap_or_default();
			let is_other_word = ["issuer", "licensor", "granter", "actor"].contains(&name);
			if is_other_word || (name == "by" && !is_actor(field.type_name.as_ref())) {
				strange.push(format!("{pallet}.{}.{name}", event.name));
			}
		}
	}
	for ty in stored() {
		let fields = match &ty.type_def {
			TypeDef::Composite(it) => it.fields.clone(),
			TypeDef::Variant(it) => it.variants.iter().flat_map(|it| it.fields.clone()).collect(),
			_ => Vec::new(),
		};
		let wrong = |field: &&scale_info::Field<PortableForm>| {
			field.name.as_deref() == Some("by") && !is_actor(field.type_name.as_ref())
		};
		strange.extend(fields.iter().filter(wrong).map(|_| format!("{}.by", ty.path)));
	}
	assert_eq!(strange, [""; 0]);
}

#[test]
fn calls_say_what_they_do_and_who_may_make_them() {
	let is_told = |call: &Variant<PortableForm>| {
		let first = call
			.docs
			.first()
			.and_then(|line| line.split_whitespace().next())
			.unwrap_or_default();
		let is_imperative =
			first.starts_with(|it: char| it.is_ascii_uppercase()) && (!first.ends_with('s') || first.ends_with("ss"));
		let who = call.docs.iter().position(|line| line.trim_start().starts_with("Who: "));
		let is_paragraph = who
			.and_then(|at| at.checked_sub(1))
			.is_some_and(|at| call.docs[at].trim().is_empty());
		is_imperative && is_paragraph
	};
	let strange: Vec<_> = calls()
		.into_iter()
		.filter(|(_, call)| !is_told(call))
		.map(|(pallet, call)| {
			format!(
				"{pallet}.{}: {}",
				call.name,
				call.docs.first().cloned().unwrap_or_default()
			)
		})
		.collect();
	assert_eq!(strange, [""; 0]);
}

#[test]
fn polkadot_js_reads_every_field() {
	let is_hidden = |members: &[&str], name: &str| {
		let name = camel_case(name);
		let converts = name
			.strip_prefix("to")
			.is_some_and(|rest| rest.starts_with(|it: char| it.is_ascii_uppercase()));
		members.contains(&name.as_str()) || converts
	};
	let mut hidden = Vec::new();
	for ty in stored() {
		let mut see = |fields: &[scale_info::Field<PortableForm>]| {
			let names = fields.iter().filter_map(|field| field.name.as_deref());
			hidden.extend(
				names
					.filter(|name| is_hidden(&STRUCT_MEMBERS, name))
					.map(|name| format!("{}.{name}", ty.path)),
			);
		};
		match &ty.type_def {
			TypeDef::Composite(it) => see(&it.fields),
			TypeDef::Variant(it) => {
				it.variants.iter().for_each(|variant| see(&variant.fields));
				let lost = it
					.variants
					.iter()
					.filter(|variant| ENUM_MEMBERS.contains(&variant.name.as_str()));
				hidden.extend(lost.map(|variant| format!("{}::{}", ty.path, variant.name)));
			}
			_ => {}
		}
	}
	for (pallet, event) in events() {
		let names = event.fields.iter().filter_map(|field| field.name.as_deref());
		hidden.extend(
			names
				.filter(|name| is_hidden(&EVENT_MEMBERS, name))
				.map(|name| format!("{pallet}.{}.{name}", event.name)),
		);
	}
	assert_eq!(hidden, [""; 0]);
}

#[test]
fn sentences_are_plain_and_american() {
	let metadata = metadata();
	let mut docs: Vec<(String, Vec<String>)> = Vec::new();
	for pallet in pallets(&metadata) {
		let entries = pallet.storage.iter().flat_map(|storage| &storage.entries);
		docs.extend(entries.map(|entry| (format!("{}.{}", pallet.name, entry.name), entry.docs.clone())));
		let constants = pallet.constants.iter();
		docs.extend(constants.map(|it| (format!("{}.{}", pallet.name, it.name), it.docs.clone())));
	}
	for (pallet, variant) in errors().into_iter().chain(events()).chain(calls()) {
		let name = format!("{pallet}.{}", variant.name);
		for field in &variant.fields {
			docs.push((
				format!("{name}.{}", field.name.as_deref().unwrap_or_default()),
				field.docs.clone(),
			));
		}
		docs.push((name, variant.docs));
	}
	let is_plain = |sentence: &String| {
		let first = sentence
			.split(|it: char| !it.is_ascii_alphabetic())
			.next()
			.unwrap_or_default();
		sentence.starts_with("Who: ") || !W_WORDS.contains(&first)
	};
	let is_american = |sentence: &String| {
		let sentence = sentence.to_lowercase();
		!BRITISH.iter().any(|word| sentence.contains(word))
	};
	let strange: Vec<_> = docs
		.iter()
		.flat_map(|(name, docs)| sentences(docs).into_iter().map(move |sentence| (name, sentence)))
		.filter(|(_, sentence)| !is_plain(sentence) || !is_american(sentence))
		.map(|(name, sentence)| format!("{name}: {sentence}"))
		.collect();
	assert_eq!(strange, [""; 0]);
}

/// polkadot.js shows the first line of the documentation alone, and links as they are written.
#[test]
fn the_first_line_is_a_whole_sentence() {
	let metadata = metadata();
	let mut docs: Vec<(String, Vec<String>)> = Vec::new();
	for pallet in pallets(&metadata) {
		let entries = pallet.storage.iter().flat_map(|storage| &storage.entries);
		docs.extend(entries.map(|it| (format!("{}.{}", pallet.name, it.name), it.docs.clone())));
		let constants = pallet.constants.iter();
		docs.extend(constants.map(|it| (format!("{}.{}", pallet.name, it.name), it.docs.clone())));
	}
	let variants = errors().into_iter().chain(events()).chain(calls());
	docs.extend(variants.map(|(pallet, variant)| (format!("{pallet}.{}", variant.name), variant.docs)));
	let strange: Vec<_> = docs
		.into_iter()
		.map(|(name, docs)| (name, docs.first().cloned().unwrap_or_default()))
		.filter(|(_, first)| !first.trim().ends_with('.') || first.contains("[`"))
		.map(|(name, first)| format!("{name}: {first}"))
		.collect();
	assert_eq!(strange, [""; 0]);
}

/// polkadot.js shows the sentence of an error, and never its value.
#[test]
fn an_error_lists_its_values() {
	let metadata = metadata();
	let mut unlisted = Vec::new();
	for pallet in pallets(&metadata) {
		for error in variants(&metadata.types, pallet.error.as_ref().map(|error| &error.ty)) {
			let docs = error.docs.join(" ");
			let values = error
				.fields
				.iter()
				.flat_map(|field| variants(&metadata.types, Some(&field.ty)));
			let missing = values.filter(|value| !docs.contains(&format!(" {} {}", value.index, value.name)));
			unlisted.extend(missing.map(|value| format!("{}.{}: {}", pallet.name, error.name, value.name)));
		}
	}
	assert_eq!(unlisted, [""; 0]);
}

//! Calls by their name, with arguments as a person types them into a client: whatever a call takes besides, and can do
//! without, is left out.

use bonafide_runtime::RuntimeCall;
use codec::{Compact, Decode, Encode};
use scale_info::{
	form::PortableForm, meta_type, Field, PortableRegistry, Registry, Type, TypeDef, TypeDefPrimitive, Variant,
};
use serde_json::Value;
use std::{collections::BTreeSet, sync::LazyLock};

/// The types of the calls.
pub static TYPES: LazyLock<Types> = LazyLock::new(Types::new);

/// The types of all that a call can take.
pub struct Types {
	all: PortableRegistry,
	call: u32,
}

impl Types {
	fn new() -> Self {
		let mut registry = Registry::new();
		let call = registry.register_type(&meta_type::<RuntimeCall>()).id;
		Self {
			all: registry.into(),
			call,
		}
	}

	/// The type of this number.
	pub fn get(&self, id: u32) -> &Type<PortableForm> {
		self.all.resolve(id).expect("every type named is there")
	}

	/// The names of the calls of a pallet.
	pub fn calls_of(&self, pallet: &str) -> Vec<String> {
		let (_, calls) = self
			.pallet(pallet)
			.unwrap_or_else(|| panic!("there is no pallet {pallet}"));
		calls.iter().map(|call| format!("{pallet}.{}", call.name)).collect()
	}

	/// The call of this name, and its first two bytes; `None` if there is none.
	pub fn find(&self, name: &str) -> Option<([u8; 2], &[Field<PortableForm>])> {
		let (pallet, call) = name.split_once('.')?;
		let (index, calls) = self.pallet(pallet)?;
		let call = calls.iter().find(|known| known.name == call)?;
		Some(([index, call.index], &call.fields))
	}

	fn pallet(&self, name: &str) -> Option<(u8, &[Variant<PortableForm>])> {
		let pallets = variants(self.get(self.call));
		let pallet = pallets.iter().find(|pallet| pallet.name == name)?;
		Some((pallet.index, variants(self.get(pallet.fields[0].ty.id))))
	}
}

/// The last word of the name of a type, if it has one.
pub fn word(of: &Type<PortableForm>) -> &str {
	of.path.segments.last().map_or("", String::as_str)
}

/// The variants of an enum.
pub fn variants(of: &Type<PortableForm>) -> &[Variant<PortableForm>] {
	match &of.type_def {
		TypeDef::Variant(def) => &def.variants,
		_ => panic!("{} is no enum", word(of)),
	}
}

/// Bytes as a client takes them.
pub fn hex_of(bytes: &[u8]) -> String {
	sp_core::bytes::to_hex(bytes, false)
}

/// The call `name` with `arguments`, an object. What is not given is `None` or empty.
pub fn call(name: &str, arguments: Value) -> RuntimeCall {
	let (index, fields) = TYPES.find(name).unwrap_or_else(|| panic!("there is no call {name}"));
	let mut bytes = index.to_vec();
	encode_fields(fields, &arguments, name, &mut bytes);
	RuntimeCall::decode(&mut &bytes[..]).unwrap_or_else(|fault| panic!("{name} with {arguments}: {fault}"))
}

fn encode(id: u32, value: &Value, at: &str, out: &mut Vec<u8>) {
	let of = TYPES.get(id);
	match &of.type_def {
		TypeDef::Variant(_) if word(of) == "Option" => match value {
			Value::Null => out.push(0),
			some => {
				out.push(1);
				encode(variants(of)[1].fields[0].ty.id, some, at, out);
			}
		},
		TypeDef::Variant(_) => {
			let (name, content) = match value {
				Value::String(name) => (name, &Value::Null),
				Value::Object(one) if one.len() == 1 => one.iter().next().unwrap(),
				other => panic!("{at}: {other} is no variant of {}", word(of)),
			};
			let variant = variants(of).iter().find(|variant| variant.name == *name);
			let variant = variant.unwrap_or_else(|| panic!("{at}: {} has no {name}", word(of)));
			out.push(variant.index);
			encode_fields(&variant.fields, content, &format!("{at}.{name}"), out);
		}
		TypeDef::Composite(_) if word(of) == "BTreeSet" => {
			let TypeDef::Composite(def) = &of.type_def else {
				unreachable!("it was looked at")
			};
			let TypeDef::Sequence(items) = &TYPES.get(def.fields[0].ty.id).type_def else {
				panic!("{at}: a set that is no sequence");
			};
			let items: BTreeSet<_> = list(value, at)
				.iter()
				.map(|item| {
					let mut bytes = Vec::new();
					encode(items.type_param.id, item, at, &mut bytes);
					bytes
				})
				.collect();
			Compact(items.len() as u32).encode_to(out);
			out.extend(items.into_iter().flatten());
		}
		TypeDef::Composite(def) => encode_fields(&def.fields, value, at, out),
		TypeDef::Sequence(def) => match value {
			Value::String(hex) => sp_core::bytes::from_hex(hex).unwrap().encode_to(out),
			_ => {
				let items = list(value, at);
				Compact(items.len() as u32).encode_to(out);
				items.iter().for_each(|item| encode(def.type_param.id, item, at, out));
			}
		},
		TypeDef::Array(_) => {
			out.extend(sp_core::bytes::from_hex(value.as_str().unwrap_or_else(|| missing(at))).unwrap())
		}
		TypeDef::Tuple(def) => {
			let items = list(value, at);
			assert_eq!(items.len(), def.fields.len(), "{at}");
			def.fields
				.iter()
				.zip(items)
				.for_each(|(of, item)| encode(of.id, item, at, out));
		}
		TypeDef::Compact(_) => Compact(number(value, at)).encode_to(out),
		TypeDef::Primitive(primitive) => match primitive {
			TypeDefPrimitive::Str => value.as_str().unwrap_or_else(|| missing(at)).encode_to(out),
			TypeDefPrimitive::Bool => value.as_bool().unwrap_or_else(|| missing(at)).encode_to(out),
			TypeDefPrimitive::U8 => (number(value, at) as u8).encode_to(out),
			TypeDefPrimitive::U16 => (number(value, at) as u16).encode_to(out),
			TypeDefPrimitive::U32 => (number(value, at) as u32).encode_to(out),
			TypeDefPrimitive::U64 => number(value, at).encode_to(out),
			TypeDefPrimitive::U128 => u128::from(number(value, at)).encode_to(out),
			other => panic!("{at}: nobody types {other:?}"),
		},
		TypeDef::BitSequence(_) => panic!("{at}: nobody types bits"),
	}
}

fn encode_fields(fields: &[Field<PortableForm>], value: &Value, at: &str, out: &mut Vec<u8>) {
	match fields {
		[] => {}
		[only] if only.name.is_none() => encode(only.ty.id, value, at, out),
		[first, ..] if first.name.is_none() => {
			let items = list(value, at);
			assert_eq!(items.len(), fields.len(), "{at}");
			fields
				.iter()
				.zip(items)
				.for_each(|(field, item)| encode(field.ty.id, item, at, out));
		}
		named => {
			let names: Vec<_> = named.iter().filter_map(|field| field.name.as_deref()).collect();
			if let Value::Object(given) = value {
				let unknown: Vec<_> = given.keys().filter(|name| !names.contains(&name.as_str())).collect();
				assert!(unknown.is_empty(), "{at} takes {names:?}, not {unknown:?}");
			}
			for (field, name) in named.iter().zip(names) {
				let value = value.get(name).unwrap_or(&Value::Null);
				encode(field.ty.id, value, &format!("{at}.{name}"), out);
			}
		}
	}
}

fn list<'a>(value: &'a Value, at: &str) -> &'a [Value] {
	match value {
		Value::Null => &[],
		Value::Array(items) => items,
		other => panic!("{at}: {other} is no list"),
	}
}

fn number(value: &Value, at: &str) -> u64 {
	value.as_u64().unwrap_or_else(|| missing(at))
}

fn missing<T>(at: &str) -> T {
	panic!("{at} is to be given")
}

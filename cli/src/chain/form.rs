//! JSON as a person writes it, fitted to a type of the chain.
//!
//! Names of fields are in camelCase in JSON and in snake_case on chain. Bytes are `0x` and hexadecimal digits. A
//! variant is its name, in capitals or not, or an object of its name and what it holds. A field that may be none can be
//! left out.

use super::bytes_of;
use anyhow::{anyhow, bail, Context, Result};
use scale_info::{form::PortableForm, Field, PortableRegistry, TypeDef, TypeDefPrimitive, Variant};
use serde_json::Value as Json;
use subxt::{dynamic::Value, ext::scale_value::Composite};

/// `json` as a value of the type `id` among `types`. Every field must be there and none other.
pub fn fit(types: &PortableRegistry, id: u32, json: &Json) -> Result<Value> {
	let shape = types
		.resolve(id)
		.ok_or_else(|| anyhow!("the chain tells no type {id}"))?;
	let is_option = shape.path.segments.iter().eq(["Option"]);
	match &shape.type_def {
		TypeDef::Variant(_) if is_option && json.is_null() => Ok(Value::unnamed_variant("None", [])),
		TypeDef::Variant(_) if is_option => {
			let inner = shape
				.type_params
				.first()
				.and_then(|some| some.ty)
				.context("an option of nothing")?;
			Ok(Value::unnamed_variant("Some", [fit(types, inner.id, json)?]))
		}
		TypeDef::Variant(variants) => fit_variant(types, &variants.variants, json),
		TypeDef::Composite(composite) => Ok(composed(fit_fields(types, &composite.fields, json)?)),
		TypeDef::Compact(compact) => fit(types, compact.type_param.id, json),
		TypeDef::Primitive(primitive) => fit_primitive(primitive, json),
		TypeDef::Array(array) => {
			let bytes = bytes_of(json.as_str().unwrap_or_default())?;
			if bytes.len() != array.len as usize {
				bail!("has {} bytes and not {}", bytes.len(), array.len);
			}
			Ok(Value::from_bytes(bytes))
		}
		TypeDef::Sequence(sequence) => match json {
			Json::String(hex) => Ok(Value::from_bytes(bytes_of(hex)?)),
			_ => {
				let count = json.as_array().context("is no list")?.len();
				Ok(Value::unnamed_composite(fit_each(
					types,
					&vec![sequence.type_param.id; count],
					json,
				)?))
			}
		},
		TypeDef::Tuple(tuple) => {
			let kinds: Vec<_> = tuple.fields.iter().map(|field| field.id).collect();
			Ok(Value::unnamed_composite(fit_each(types, &kinds, json)?))
		}
		TypeDef::BitSequence(_) => bail!("is of a type that cannot be written in JSON"),
	}
}

fn fit_primitive(primitive: &TypeDefPrimitive, json: &Json) -> Result<Value> {
	let fitted = match primitive {
		TypeDefPrimitive::Str => json.as_str().map(Value::string),
		TypeDefPrimitive::Bool => json.as_bool().map(Value::bool),
		_ => json.as_u64().map(|number| Value::u128(number.into())),
	};
	fitted.ok_or_else(|| anyhow!("{json} is no {primitive:?}"))
}

/// The elements of the list `json`, each as a value of the type in its place among `kinds`.
fn fit_each(types: &PortableRegistry, kinds: &[u32], json: &Json) -> Result<Vec<Value>> {
	let elements = json.as_array().filter(|elements| elements.len() == kinds.len());
	let elements = elements.with_context(|| format!("is no list of {}", kinds.len()))?;
	let fitted = kinds.iter().zip(elements).enumerate();
	fitted
		.map(|(index, (kind, element))| fit(types, *kind, element).with_context(|| format!("[{index}]")))
		.collect()
}

fn fit_variant(types: &PortableRegistry, variants: &[Variant<PortableForm>], json: &Json) -> Result<Value> {
	let (name, held) = match json {
		Json::String(name) => (name, &Json::Null),
		Json::Object(members) if members.len() == 1 => members.iter().next().context("is empty")?,
		_ => bail!("is neither a name nor an object of one"),
	};
	let Variant { name, fields, .. } = variants
		.iter()
		.find(|variant| variant.name.eq_ignore_ascii_case(name))
		.with_context(|| format!("the chain knows no {name:?} here"))?;
	let fitted = match fields.is_empty() {
		true => Composite::unnamed([]),
		false => fit_fields(types, fields, held).with_context(|| name.clone())?,
	};
	Ok(Value::variant(name, fitted))
}

fn fit_fields(types: &PortableRegistry, fields: &[Field<PortableForm>], json: &Json) -> Result<Composite<()>> {
	// One field without a name is a wrapper, such as a bounded list; JSON does not show it.
	if let [Field { name: None, ty, .. }] = fields {
		return Ok(Composite::unnamed([fit(types, ty.id, json)?]));
	}
	if fields.iter().all(|field| field.name.is_none()) {
		let kinds: Vec<_> = fields.iter().map(|field| field.ty.id).collect();
		return Ok(Composite::unnamed(fit_each(types, &kinds, json)?));
	}
	let members = json.as_object().context("is no object")?;
	let known: Vec<_> = fields
		.iter()
		.map(|field| camel_case(field.name.as_deref().unwrap_or_default()))
		.collect();
	if let Some(name) = members.keys().find(|name| !known.contains(name)) {
		bail!("the chain knows no {name:?} here, but {}", known.join(", "));
	}
	let fitted = fields.iter().zip(&known).map(|(field, name)| {
		let member = members.get(name).unwrap_or(&Json::Null);
		let value = fit(types, field.ty.id, member).with_context(|| name.clone())?;
		Ok((field.name.clone().unwrap_or_default(), value))
	});
	Ok(Composite::named(fitted.collect::<Result<Vec<_>>>()?))
}

fn composed(fields: Composite<()>) -> Value {
	Value::without_context(subxt::ext::scale_value::ValueDef::Composite(fields))
}

fn camel_case(name: &str) -> String {
	let mut words = name.split('_');
	let first = words.next().unwrap_or_default().to_owned();
	words.fold(first, |name, word| {
		let (initial, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
		name + &initial.to_uppercase() + rest
	})
}

#[cfg(test)]
mod tests {
	use super::*;
	use codec::Encode;
	use scale_info::{meta_type, Registry, TypeInfo};
	use serde_json::json;
	use subxt::ext::scale_value::scale::encode_as_type;

	#[derive(TypeInfo, Encode)]
	struct Form {
		signed_on: String,
		party: Party,
		digits: Option<u8>,
		id: [u8; 2],
		sealed: Wrapped,
		pairs: Vec<(u32, bool)>,
	}

	#[derive(TypeInfo, Encode)]
	struct Wrapped(Vec<u8>);

	#[derive(TypeInfo, Encode)]
	enum Party {
		Named { lei: String },
		Both(String, u8),
		Only(u16),
		Unknown,
	}

	fn encoded<T: TypeInfo + 'static>(json: Json) -> Result<Vec<u8>> {
		let mut registry = Registry::new();
		let id = registry.register_type(&meta_type::<T>()).id;
		let types = PortableRegistry::from(registry);
		let mut bytes = Vec::new();
		encode_as_type(&fit(&types, id, &json)?, id, &types, &mut bytes)?;
		Ok(bytes)
	}

	fn form() -> Json {
		json!({
			"signedOn": "2026-03-01",
			"party": { "Named": { "lei": "A" } },
			"id": "0x0aff",
			"sealed": "0x010203",
			"pairs": [[7, true]],
		})
	}

	fn refused(place: &str, json: Json) -> String {
		let mut form = form();
		*form.pointer_mut(place).unwrap() = json;
		format!("{:#}", encoded::<Form>(form).unwrap_err())
	}

	#[test]
	fn each_kind_of_type() {
		let meant = Form {
			signed_on: "2026-03-01".into(),
			party: Party::Named { lei: "A".into() },
			digits: None,
			id: [0x0a, 0xff],
			sealed: Wrapped(vec![1, 2, 3]),
			pairs: vec![(7, true)],
		};
		assert_eq!(encoded::<Form>(form()).unwrap(), meant.encode());
		let digits = Form {
			digits: Some(6),
			..meant
		};
		let mut given = form();
		given["digits"] = json!(6);
		assert_eq!(encoded::<Form>(given).unwrap(), digits.encode());
	}

	#[test]
	fn each_kind_of_variant() {
		assert_eq!(encoded::<Party>(json!("Unknown")).unwrap(), Party::Unknown.encode());
		assert_eq!(encoded::<Party>(json!("unknown")).unwrap(), Party::Unknown.encode());
		assert_eq!(encoded::<Party>(json!({ "Only": 9 })).unwrap(), Party::Only(9).encode());
		let both = Party::Both("A".into(), 7);
		assert_eq!(encoded::<Party>(json!({ "Both": ["A", 7] })).unwrap(), both.encode());
	}

	#[test]
	fn what_does_not_fit_is_named_with_its_place() {
		assert_eq!(refused("/signedOn", json!(7)), "signedOn: 7 is no Str");
		assert_eq!(refused("/signedOn", Json::Null), "signedOn: null is no Str");
		assert_eq!(refused("/id", json!("0x0a")), "id: has 1 bytes and not 2");
		assert_eq!(
			refused("/id", json!("0x0ag0")),
			r#"id: "0x0ag0" is not 0x and hexadecimal digits, two to a byte"#
		);
		assert_eq!(
			refused("/party", json!("Nobody")),
			r#"party: the chain knows no "Nobody" here"#
		);
		assert_eq!(
			refused("/party", json!(1)),
			"party: is neither a name nor an object of one"
		);
		assert_eq!(
			refused("/party/Named", json!({ "name": "A" })),
			r#"party: Named: the chain knows no "name" here, but lei"#
		);
		assert_eq!(refused("/pairs/0", json!([7])), "pairs: [0]: is no list of 2");
		assert_eq!(refused("/pairs/0/1", json!("x")), r#"pairs: [0]: [1]: "x" is no Bool"#);
	}
}

//! One attribute each for what is kept in SCALE and for what is shown as JSON.
//!
//! Both stand above a type, put derives on it, and do nothing else. The crate that uses them depends on `codec` and
//! `scale-info`; for JSON on `serde`, and under its feature `std` on `schemars`.

#![allow(clippy::expect_used, reason = "a panic at compile time is an error message")]

use proc_macro::{TokenStream, TokenTree};

/// A record in SCALE: it encodes, has a largest size, stands in the metadata, and can be cloned, compared and printed.
///
/// - `copy`: it is `Copy`.
/// - `json`: it is read from and written as JSON with `camelCase` names, and has a JSON Schema under `std`.
/// - `unbounded`: it has no largest size, so that storage cannot hold it.
#[proc_macro_attribute]
pub fn scale(options: TokenStream, item: TokenStream) -> TokenStream {
	with(options, item, &["copy", "json", "unbounded"], |given| {
		let mut attributes = vec![SCALE, "#[derive(::codec::DecodeWithMemTracking)]"];
		if !given("unbounded") {
			attributes.push("#[derive(::codec::MaxEncodedLen)]");
		}
		if given("copy") {
			attributes.push(COPY);
		}
		if given("json") {
			attributes.push(
				r#"#[derive(::serde::Serialize, ::serde::Deserialize)]
				#[serde(rename_all = "camelCase")]
				#[cfg_attr(feature = "std", derive(::schemars::JsonSchema))]"#,
			);
		}
		attributes
	})
}

/// An answer of the runtime: in SCALE without a largest size, and under `std` written as JSON with `camelCase` names
/// and with a JSON Schema.
///
/// - `copy`: it is `Copy`.
#[proc_macro_attribute]
pub fn view(options: TokenStream, item: TokenStream) -> TokenStream {
	with(options, item, &["copy"], |given| {
		let mut attributes = vec![SCALE];
		if given("copy") {
			attributes.push(COPY);
		}
		attributes.push(
			r#"#[cfg_attr(
				feature = "std",
				derive(::serde::Serialize, ::schemars::JsonSchema),
				serde(rename_all = "camelCase")
			)]"#,
		);
		attributes
	})
}

/// On every type here. SCALE's derives cast the index of a variant.
const SCALE: &str = "#[allow(clippy::as_conversions)]
	#[derive(::codec::Encode, ::codec::Decode, ::scale_info::TypeInfo)]
	#[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::cmp::Eq, ::core::fmt::Debug)]";

const COPY: &str = "#[derive(::core::marker::Copy)]";

/// `item` under the attributes that `choose` takes by the options given, each of which is one of `known`.
fn with(
	options: TokenStream,
	item: TokenStream,
	known: &[&str],
	choose: impl FnOnce(&dyn Fn(&str) -> bool) -> Vec<&'static str>,
) -> TokenStream {
	let options: Vec<_> = options
		.into_iter()
		.filter(|token| !matches!(token, TokenTree::Punct(punct) if punct.as_char() == ','))
		.map(|token| token.to_string())
		.collect();
	let unknown = options.iter().find(|option| !known.contains(&option.as_str()));
	let attributes = match unknown {
		Some(unknown) => format!(
			"::core::compile_error!(\"no option `{unknown}`: there are {}\");",
			known.join(", ")
		),
		None => choose(&|option| options.iter().any(|given| given == option)).concat(),
	};
	let mut tokens: TokenStream = attributes.parse().expect("attributes are Rust");
	tokens.extend(item);
	tokens
}

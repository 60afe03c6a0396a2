//! Parameters of JSON-RPC, by name and by position: each is read, or refused with the field and the reason.

#![no_main]
#![allow(dead_code, reason = "the node uses the rest")]

#[path = "../../node/src/rpc/arguments.rs"]
mod arguments;
#[path = "../../node/src/rpc/fault.rs"]
mod fault;

/// As in the node, but for the schema.
mod method {
	pub struct Parameter {
		pub name: &'static str,
		pub is_object: bool,
	}
}

use arguments::{Arguments, Limit};
use bonafide_primitives::{EntryNumber, Gtin, Lei};
use fault::Fault;
use libfuzzer_sys::fuzz_target;
use method::Parameter;
use pallet_customs::EntryForm;
use serde::de::DeserializeOwned;

fuzz_target!(|text: &str| {
	listed::<Lei>(text, "lei");
	listed::<Gtin>(text, "gtin");
	listed::<EntryNumber>(text, "number");
	let entry = Parameter {
		name: "entry",
		is_object: true,
	};
	take(text, &[entry, parameter("at")], |given| {
		given.take::<EntryForm>("entry").map(|_| ())
	});
});

const fn parameter(name: &'static str) -> Parameter {
	Parameter { name, is_object: false }
}

fn listed<T: DeserializeOwned>(text: &str, name: &'static str) {
	let takes = ["cursor", "limit", "at"].map(parameter);
	let takes: Vec<_> = [parameter(name)].into_iter().chain(takes).collect();
	take(text, &takes, |given| {
		given.take::<T>(name)?;
		given.take::<Option<String>>("cursor")?;
		assert!((1..=100).contains(&given.take::<Limit>("limit")?.0));
		Ok(())
	});
}

fn take(text: &str, takes: &[Parameter], read: impl Fn(&mut Arguments) -> Result<(), Fault>) {
	if let Err(fault) = Arguments::read(Some(text), takes).and_then(|mut given| read(&mut given)) {
		let (Fault::Parameters { reason } | Fault::InvalidField { reason, .. }) = fault else {
			panic!("{fault:?} is no fault of parameters");
		};
		assert!(!reason.is_empty());
	}
}

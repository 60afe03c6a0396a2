//! Parameters of JSON-RPC, by name and by position: each is read, or refused with the field and the reason.

#![no_main]
#![allow(dead_code, reason = "the node uses the rest")]

#[path = "../../node/src/rpc/arguments.rs"]
mod arguments;
#[path = "../../node/src/rpc/fault.rs"]
mod fault;
#[path = "../../node/src/rpc/parameter.rs"]
mod parameter;

use arguments::{Arguments, Limit};
use bonafide_primitives::{EntryNumber, Gtin, Lei};
use fault::Fault;
use libfuzzer_sys::fuzz_target;
use pallet_customs::EntryForm;
use parameter::Parameter;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use std::sync::LazyLock;

fuzz_target!(|text: &str| {
	listed::<Lei>(text, "lei");
	listed::<Gtin>(text, "gtin");
	listed::<EntryNumber>(text, "number");
	take(text, &*ENTRY, |given| given.take::<EntryForm>("entry").map(|_| ()));
});

/// Made once: its schema is large.
static ENTRY: LazyLock<[Parameter; 2]> = LazyLock::new(|| [Parameter::of::<EntryForm>("entry"), at()]);

fn at() -> Parameter {
	Parameter::of::<Option<String>>("at")
}

fn listed<T: DeserializeOwned + JsonSchema>(text: &str, name: &'static str) {
	let takes = [
		Parameter::of::<T>(name),
		Parameter::of::<Option<String>>("cursor"),
		Parameter::of::<Limit>("limit"),
		at(),
	];
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

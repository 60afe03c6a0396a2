//! The origins of every call: everybody who can call makes every call of the runtime, and exactly those pass whom its
//! row says. The rows are in [`stock`] and in the rooms' folders (`pallets/*/origins.rs`).
//!
//! A call passes if it succeeds, or fails over what was asked and not over who asked. It is dispatched as it is; what
//! the pool takes of it, and at whose cost, is for `allowances`.

mod callers;
mod gate;
pub mod rooms;
mod stock;
mod table;
mod world;
mod wrappers;

use self::{
	callers::Caller,
	gate::is_refusal,
	table::{Example, Row},
};
use crate::chain::{undone, Chain};
use bonafide_runtime::RuntimeCall;
use codec::Decode;
use frame_support::traits::GetCallMetadata;
use scale_info::{form::MetaForm, TypeDef, TypeInfo, Variant};
use sp_runtime::{traits::Dispatchable, DispatchError};
use std::collections::BTreeSet;

/// The variants of an enum.
fn variants(of: scale_info::Type<MetaForm>) -> Vec<Variant<MetaForm>> {
	let TypeDef::Variant(def) = of.type_def else {
		panic!("{:?} is no enum", of.path);
	};
	def.variants
}

fn named(variants: Vec<Variant<MetaForm>>, name: &str) -> Variant<MetaForm> {
	variants.into_iter().find(|variant| variant.name == name).unwrap()
}

/// The call of this name, with zeros for arguments.
pub fn zeros(call: &str) -> RuntimeCall {
	let (pallet, call) = call.split_once('.').unwrap();
	let pallet = named(variants(RuntimeCall::type_info()), pallet);
	let call = named(variants(pallet.fields[0].ty.type_info()), call);
	let mut bytes = [0; 1_024];
	bytes[..2].copy_from_slice(&[pallet.index, call.index]);
	RuntimeCall::decode(&mut &bytes[..]).unwrap()
}

/// The `Pallet.call` that a call is.
fn name(call: &RuntimeCall) -> String {
	let metadata = call.get_call_metadata();
	format!("{}.{}", metadata.pallet_name, metadata.function_name)
}

/// The outcome of the call of `row` if `caller` makes it.
fn outcome(row: &Row, caller: Caller, inherents: &[RuntimeCall]) -> Result<(), DispatchError> {
	let call = match row.example {
		Example::Zeros => zeros(row.call()),
		Example::Inherent => inherents.iter().find(|call| name(call) == row.call()).unwrap().clone(),
		Example::For(example) => example(caller),
	};
	assert_eq!(name(&call), row.call(), "the example of {} is another call", row.title);
	let outcome = call.dispatch(caller.origin());
	outcome.map(|_| ()).map_err(|failed| failed.error)
}

#[test]
fn every_call_has_its_row() {
	let calls: BTreeSet<_> = RuntimeCall::get_module_names()
		.iter()
		.flat_map(|pallet| {
			let calls = RuntimeCall::get_call_names(pallet);
			calls.iter().map(move |call| format!("{pallet}.{call}"))
		})
		.collect();
	let rows = stock::rows().into_iter().chain(rooms::rows());
	let rows: BTreeSet<_> = rows.map(|row| row.call().to_string()).collect();
	let without_row: Vec<_> = calls.difference(&rows).collect();
	let of_no_call: Vec<_> = rows.difference(&calls).collect();
	assert!(
		without_row.is_empty(),
		"say in pallets/*/origins.rs who may make {without_row:?}"
	);
	assert!(of_no_call.is_empty(), "there is no call {of_no_call:?}");
}

#[test]
fn exactly_the_intended_callers_pass() {
	let (stock, ours, callers) = (stock::rows(), rooms::rows(), Caller::all());
	let (mut wrong, mut useless, mut tried) = (Vec::new(), Vec::new(), 0);
	let mut chain = Chain::development();
	chain.pass();
	chain.in_next_block(|inherents| {
		world::settle();
		let mut has_succeeded = |row: &Row| {
			let mut has_succeeded = false;
			for caller in &callers {
				let outcome = undone(|| outcome(row, *caller, inherents));
				let passes = !outcome.is_err_and(is_refusal);
				if passes != row.gate.iter().any(|who| who.includes(*caller)) {
					wrong.push(format!("{} by {caller:?}: {outcome:?}", row.title));
				}
				has_succeeded |= outcome.is_ok();
				tried += 1;
			}
			has_succeeded
		};
		for row in &stock {
			has_succeeded(row);
		}
		for row in &ours {
			// Or the arguments are wrong, and nobody may have come to the last of several gates.
			if !has_succeeded(row) && !row.gate.is_empty() {
				useless.push(row.title);
			}
		}
	});

	let calls: BTreeSet<_> = stock.iter().chain(&ours).map(Row::call).collect();
	println!(
		"{} calls in {} cases by {} callers: {tried} tried",
		calls.len(),
		stock.len() + ours.len(),
		callers.len()
	);
	assert_eq!(wrong, [""; 0]);
	assert_eq!(useless, [""; 0], "nobody succeeds");
}

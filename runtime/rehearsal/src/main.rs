//! Checks the whole state of a chain: that every record can be read, and that the rules of every pallet hold.
//!
//! Reads the state from standard input, as the JSON-RPC method `state_getPairs` answers it: a list of pairs, each a key
//! and its value in hex. Says on standard error what is wrong, and then ends with status 1.

use bonafide_runtime::{AllPalletsWithSystem, System};
use frame_support::traits::{PalletsInfoAccess, TryDecodeEntireStorage, TryState, TryStateSelect};
use sp_core::storage::{Storage, StorageData, StorageKey};
use std::process::ExitCode;

fn main() -> ExitCode {
	let pairs: Vec<(StorageKey, StorageData)> = match serde_json::from_reader(std::io::stdin().lock()) {
		Ok(pairs) => pairs,
		Err(error) => {
			eprintln!("not a state: {error}");
			return ExitCode::FAILURE;
		}
	};
	let state = Storage {
		top: pairs.into_iter().map(|(key, value)| (key.0, value.0)).collect(),
		..Default::default()
	};
	let faults = sp_io::TestExternalities::new(state).execute_with(faults);
	for fault in &faults {
		eprintln!("{fault}");
	}
	if faults.is_empty() {
		ExitCode::SUCCESS
	} else {
		ExitCode::FAILURE
	}
}

/// A fault of the state.
fn faults() -> Vec<String> {
	let unreadable = AllPalletsWithSystem::try_decode_entire_state()
		.err()
		.unwrap_or_default();
	let broken = AllPalletsWithSystem::infos().into_iter().filter_map(|pallet| {
		let this = TryStateSelect::Only(vec![pallet.name.into()]);
		let fault: &str = AllPalletsWithSystem::try_state(System::block_number(), this)
			.err()?
			.into();
		Some(format!("{}: {fault}", pallet.name))
	});
	unreadable.iter().map(ToString::to_string).chain(broken).collect()
}

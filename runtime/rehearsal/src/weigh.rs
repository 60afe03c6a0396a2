//! Measures the calls of the runtime: the SDK's `benchmark pallet`, without a node around it.
//!
//! The runtime comes as Wasm with its benchmarks: see `build.rs`. `scripts/bench` gives the options.

use bonafide_runtime::opaque::Block;
use clap::Parser;
use cumulus_primitives_proof_size_hostfunction::storage_proof_size;
use frame_benchmarking_cli::PalletCmd;
use sp_runtime::traits::HashingFor;

/// The functions that the node lets its runtime call, beyond the usual.
type HostFunctions = (sp_io::SubstrateHostFunctions, storage_proof_size::HostFunctions);

fn main() -> sc_cli::Result<()> {
	// A benchmark that fails says why in the log.
	sc_cli::LoggerBuilder::new("info").init()?;
	PalletCmd::parse().run_with_spec::<HashingFor<Block>, HostFunctions>(None)
}

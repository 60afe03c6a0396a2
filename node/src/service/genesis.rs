//! The first block.

use super::{Backend, Block, HostFunctions};
use sc_executor::WasmExecutor;
use sc_service::{BuildGenesisBlock, ChainSpec, GenesisBlockBuilder};
use std::sync::Arc;

/// Makes a chain's first block when it is asked for, which is when the database has none: it takes a compilation of
/// the runtime, of which a restart has no need.
pub struct Genesis<'a> {
	pub chain_spec: &'a dyn ChainSpec,
	pub with_state: bool,
	pub backend: Arc<Backend>,
	pub executor: WasmExecutor<HostFunctions>,
}

impl BuildGenesisBlock<Block> for Genesis<'_> {
	type BlockImportOperation = <Backend as sc_client_api::backend::Backend<Block>>::BlockImportOperation;

	fn build_genesis_block(self) -> sp_blockchain::Result<(Block, Self::BlockImportOperation)> {
		let spec = self.chain_spec.as_storage_builder();
		GenesisBlockBuilder::new(spec, self.with_state, self.backend, self.executor)?.build_genesis_block()
	}
}

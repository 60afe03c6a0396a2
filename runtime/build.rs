//! Builds the runtime's Wasm next to its native rlib, so that a node can embed it as `WASM_BINARY`.

fn main() {
	// Within the Wasm build itself the feature `std` is off and there is nothing left to do.
	#[cfg(feature = "std")]
	{
		let wasm = substrate_wasm_builder::WasmBuilder::init_with_defaults();
		// The symbol and decimals that an offline signer shows (RFC-0078); `constants::UNIT` has as many zeros.
		#[cfg(feature = "metadata-hash")]
		let wasm = wasm.enable_metadata_hash("UNIT", 12);
		wasm.build();
	}
}

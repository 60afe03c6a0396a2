//! Builds the runtime's Wasm next to its native rlib, so that a node can embed it as `WASM_BINARY`.

fn main() {
	// Within the Wasm build itself the feature `std` is off and there is nothing left to do.
	#[cfg(feature = "std")]
	{
		// Lints are for the native build: see `scripts/env`. The Wasm is what the compiler alone makes.
		std::env::remove_var("RUSTC_WORKSPACE_WRAPPER");
		// The Wasm is built of the same pinned crates, wherever the target directory is.
		let workspace = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
			.parent()
			.expect("the runtime is in a workspace");
		std::env::set_var("WASM_BUILD_WORKSPACE_HINT", workspace);
		// The digest that `CheckMetadataHash` compares with the signer's: `tests/runtime/metadata.rs` keeps it true.
		println!("cargo:rerun-if-changed=metadata-hash");
		let digest = std::fs::read_to_string("metadata-hash").expect("the digest lies beside this file");
		std::env::set_var("RUNTIME_METADATA_HASH", digest.trim());
		substrate_wasm_builder::WasmBuilder::init_with_defaults().build();
	}
}

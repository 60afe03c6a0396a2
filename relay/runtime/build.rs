//! Builds the relay chain runtime's Wasm.

fn main() {
	// Within the Wasm build itself the feature `std` is off and there is nothing left to do.
	#[cfg(feature = "std")]
	{
		// Lints are for the native build: see `scripts/env`. The Wasm is what the compiler alone makes.
		std::env::remove_var("RUSTC_WORKSPACE_WRAPPER");
		// It carries no load here: lightly optimized, it is built in half the time.
		std::env::set_var("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
		std::env::set_var("CARGO_PROFILE_RELEASE_LTO", "off");
		// The Wasm is built of the same pinned crates, wherever the target directory is.
		let workspace = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
			.parent()
			.expect("the runtime is in a workspace");
		std::env::set_var("WASM_BUILD_WORKSPACE_HINT", workspace);
		substrate_wasm_builder::WasmBuilder::init_with_defaults().build();
	}
}

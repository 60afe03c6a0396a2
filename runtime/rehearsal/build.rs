//! Builds the Wasm of the runtime with its feature `next`: a runtime to upgrade to.
//!
//! The Wasm builder works in a directory that it names after the package it is pointed at. Pointed at the runtime from
//! here, it finds all that the runtime is made of compiled, and leaves the runtime's own Wasm alone: only its file has
//! another name.

fn main() {
	#[cfg(feature = "wasm")]
	{
		use substrate_wasm_builder::WasmBuilder;

		// Lints are for the native build: see `scripts/env`. The Wasm is what the compiler alone makes.
		std::env::remove_var("RUSTC_WORKSPACE_WRAPPER");
		let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
		let ancestor = |level| here.ancestors().nth(level).expect("the runtime is in a workspace");
		std::env::set_var("WASM_BUILD_WORKSPACE_HINT", ancestor(2));
		WasmBuilder::new()
			.with_project(ancestor(1).join("Cargo.toml"))
			.expect("the runtime is above")
			.import_memory()
			.export_heap_base()
			.enable_feature("next")
			.set_file_name("bonafide_runtime_next")
			.build();
	}
}

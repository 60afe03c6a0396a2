//! Builds the runtime's Wasm anew: with its feature `next`, one to upgrade to; with its benchmarks, one to measure.
//!
//! The Wasm builder works in a directory that it names after the package it is pointed at. Pointed at the runtime from
//! here, it finds all that the runtime is made of compiled, and leaves the runtime's own Wasm alone: only its file has
//! another name.

fn main() {
	#[cfg(feature = "wasm")]
	build("next", "bonafide_runtime_next");
	#[cfg(feature = "weigh")]
	build("runtime-benchmarks", "bonafide_runtime_benchmarks");
}

/// The Wasm of the runtime with `feature`, as the file `name`.
#[cfg(any(feature = "wasm", feature = "weigh"))]
fn build(feature: &str, name: &str) {
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
		.enable_feature(feature)
		.set_file_name(name)
		.build();
}

//! Writes the relay chain runtime's Wasm to the standard output: a chain specification is made around it.

use std::io::Write;

fn main() -> std::io::Result<()> {
	let wasm = bonafide_relay_runtime::WASM_BINARY
		.ok_or_else(|| std::io::Error::other("built with SKIP_WASM_BUILD: it holds no runtime"))?;
	std::io::stdout().write_all(wasm)
}

//! The part of the crate `wasm-opt` that `substrate-wasm-builder` calls, in Rust.
//!
//! The real one binds Binaryen: 250,000 lines of C++ were a fifth of the whole cold build, and the Wasm builder has it
//! optimize nothing. It asks for level 0, without DWARF, with sign extension lowered: a rewrite that leaves the debug
//! sections out is all of that, because the target `wasm32v1-none` has no sign extension. A module that has some is
//! refused, and so is whatever else a later Wasm builder might ask for: it does not compile. See decision 33.

use parity_wasm::elements::Section;
use std::path::{Path, PathBuf};

/// A pass over a module.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pass {
	/// Leaves out the custom sections of DWARF, `.debug_*`. The section of names stays.
	StripDwarf,
	/// Has nothing to do: a module with sign extension does not parse here.
	SignextLowering,
}

/// The reason that a module was not rewritten.
#[derive(Debug, thiserror::Error)]
pub enum OptimizationError {
	/// The file is no module of the Wasm MVP, to which `wasm32v1-none` keeps.
	#[error("{path} is not a module of the Wasm MVP: {reason}; build for wasm32v1-none")]
	Unreadable {
		/// The file.
		path: PathBuf,
		/// The parser's own words.
		reason: parity_wasm::SerializationError,
	},
	/// The file could not be written.
	#[error("{path} cannot be written: {reason}")]
	Unwritable {
		/// The file.
		path: PathBuf,
		/// The parser's own words.
		reason: parity_wasm::SerializationError,
	},
}

/// A rewrite of a module at level 0, without optimization.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OptimizationOptions {
	passes: Vec<Pass>,
}

impl OptimizationOptions {
	/// A rewrite that changes nothing but the length of numbers, which the linker pads.
	pub const fn new_opt_level_0() -> Self {
		Self { passes: Vec::new() }
	}

	/// Keeps to the Wasm MVP, as every rewrite here does.
	pub fn mvp_features_only(&mut self) -> &mut Self {
		self
	}

	/// Keeps the section of names, as every rewrite here does: without it a panic in the runtime has no backtrace.
	pub fn debug_info(&mut self, _: bool) -> &mut Self {
		self
	}

	/// Adds a pass.
	pub fn add_pass(&mut self, pass: Pass) -> &mut Self {
		self.passes.push(pass);
		self
	}

	/// Rewrites the module in the file `from` into the file `to`, which may be the same.
	pub fn run(&self, from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<(), OptimizationError> {
		let (from, to) = (from.as_ref(), to.as_ref());
		let mut module = parity_wasm::deserialize_file(from).map_err(|reason| OptimizationError::Unreadable {
			path: from.into(),
			reason,
		})?;
		if self.passes.contains(&Pass::StripDwarf) {
			module.sections_mut().retain(|section| !is_dwarf(section));
		}
		parity_wasm::serialize_to_file(to, module).map_err(|reason| OptimizationError::Unwritable {
			path: to.into(),
			reason,
		})
	}
}

fn is_dwarf(section: &Section) -> bool {
	matches!(section, Section::Custom(custom) if custom.name().starts_with(".debug_"))
}

#[cfg(test)]
mod tests {
	use super::*;
	use parity_wasm::elements::Module;

	/// A module of the Wasm MVP: one function, whose body is `code`, and the custom sections `.debug_info` and `name`.
	fn module(code: &[u8]) -> Vec<u8> {
		let mut bytes = b"\0asm\x01\0\0\0".to_vec();
		// The type () -> (), and a function of it.
		bytes.extend([1, 4, 1, 0x60, 0, 0]);
		bytes.extend([3, 2, 1, 0]);
		let body = u8::try_from(code.len()).unwrap() + 2;
		bytes.extend([10, body + 2, 1, body, 0]);
		bytes.extend(code);
		bytes.push(0x0b);
		bytes.extend([0, 13, 11]);
		bytes.extend(b".debug_info\x07");
		bytes.extend([0, 5, 4]);
		bytes.extend(b"name");
		bytes
	}

	fn rewritten(options: &OptimizationOptions, code: &[u8]) -> Result<Vec<String>, OptimizationError> {
		let folder = tempfile::tempdir().unwrap();
		let file = folder.path().join("module.wasm");
		std::fs::write(&file, module(code)).unwrap();
		options.run(&file, &file)?;
		let module = Module::from_bytes(std::fs::read(&file).unwrap()).unwrap();
		assert_eq!(module.code_section().unwrap().bodies().len(), 1);
		Ok(module
			.custom_sections()
			.map(|custom| custom.name().to_string())
			.collect())
	}

	#[test]
	fn dwarf_goes_and_names_stay() {
		let mut options = OptimizationOptions::new_opt_level_0();
		options
			.mvp_features_only()
			.debug_info(true)
			.add_pass(Pass::SignextLowering);
		assert_eq!(rewritten(&options, &[]).unwrap(), [".debug_info", "name"]);
		options.add_pass(Pass::StripDwarf);
		assert_eq!(rewritten(&options, &[]).unwrap(), ["name"]);
	}

	#[test]
	fn sign_extension_is_refused() {
		// i32.const 0, i32.extend8_s, drop.
		let code = [0x41, 0, 0xc0, 0x1a];
		let refused = rewritten(&OptimizationOptions::new_opt_level_0(), &code).unwrap_err();
		assert!(refused.to_string().ends_with("build for wasm32v1-none"), "{refused}");
	}
}

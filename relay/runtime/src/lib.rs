//! Rococo's relay chain runtime as Wasm, with sessions of a minute, and nothing of it natively.

#![cfg_attr(not(feature = "std"), no_std)]

#[cfg(target_arch = "wasm32")]
pub use rococo_runtime::*;

#[cfg(feature = "std")]
mod wasm {
	#![allow(missing_docs)]
	include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));
}

#[cfg(feature = "std")]
pub use wasm::WASM_BINARY;

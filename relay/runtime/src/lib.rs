//! Rococo's relay chain runtime as Wasm, with sessions of a minute, and nothing of it natively.

#![cfg_attr(not(feature = "std"), no_std)]

#[cfg(target_arch = "wasm32")]
pub use rococo_runtime::*;

// `WASM_BINARY`: the runtime as Wasm, or `None` if it was built with `SKIP_WASM_BUILD`.
#[cfg(feature = "std")]
include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

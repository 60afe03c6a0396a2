//! `bonafide-node`: chain, JSON-RPC and operator's command line in one binary.

#![allow(
	clippy::large_enum_variant,
	clippy::result_large_err,
	reason = "the command line and its errors are the SDK's, and are made once"
)]

mod chain_spec;
mod cli;
mod command;
mod relay_chain;
mod rpc;
mod service;
mod status_key;
mod verify;

use std::process::ExitCode;

fn main() -> ExitCode {
	match command::run() {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("Error: {error}");
			ExitCode::FAILURE
		}
	}
}

//! The stock relay chain node. It knows no chain by name: each is given as a specification in JSON.

fn main() -> polkadot_cli::Result<()> {
	polkadot_cli::run()
}

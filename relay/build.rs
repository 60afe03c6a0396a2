//! Tells the workers the commit that they are built from: the node refuses workers of another.

fn main() {
	substrate_build_script_utils::generate_cargo_keys();
}

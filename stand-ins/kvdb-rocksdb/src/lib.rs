//! The part of the crate `kvdb-rocksdb` that the SDK calls, without RocksDB.
//!
//! Some crates of the SDK ask for RocksDB whatever the features are, and the real crate compiles 400,000 lines of C++
//! that need libclang. Every node here keeps its data in ParityDB, so the real one would be built and never opened.
//!
//! This one fails loudly: [`Database::open`] always returns an error that says what to do. A [`Database`] has no
//! values, so the compiler itself knows that nothing is ever done with an open one. See decision 52.

use kvdb::{DBKeyValue, DBTransaction, DBValue, KeyValueDB};
use std::{collections::HashMap, io, path::Path};

/// The settings to open a database with.
#[derive(Clone, Debug, Default)]
pub struct DatabaseConfig {
	/// Make the database where there is none.
	pub create_if_missing: bool,
	/// The number of columns.
	pub columns: u32,
	/// The budget of memory by column, in MiB.
	pub memory_budget: HashMap<u32, usize>,
}

impl DatabaseConfig {
	/// A database of so many columns.
	pub fn with_columns(columns: u32) -> Self {
		Self {
			columns,
			..Self::default()
		}
	}
}

/// An open database, of which there is none.
#[derive(Clone, Copy, Debug)]
pub enum Database {}

impl Database {
	/// Opens nothing.
	///
	/// # Errors
	/// Always, of the kind [`io::ErrorKind::Unsupported`].
	pub fn open(_: &DatabaseConfig, path: impl AsRef<Path>) -> io::Result<Self> {
		Err(io::Error::new(
			io::ErrorKind::Unsupported,
			format!(
				"{}: this node is built without RocksDB; start it with --database paritydb",
				path.as_ref().display()
			),
		))
	}

	/// Adds a column.
	///
	/// # Errors
	/// Never called: nothing is open.
	pub fn add_column(&mut self) -> io::Result<()> {
		match *self {}
	}

	/// Removes the last column.
	///
	/// # Errors
	/// Never called: nothing is open.
	pub fn remove_last_column(&mut self) -> io::Result<()> {
		match *self {}
	}

	/// A transaction to write.
	pub fn transaction(&self) -> DBTransaction {
		match *self {}
	}

	/// Writes a transaction.
	///
	/// # Errors
	/// Never called: nothing is open.
	pub fn write(&self, _: DBTransaction) -> io::Result<()> {
		match *self {}
	}

	/// The value of a key.
	///
	/// # Errors
	/// Never called: nothing is open.
	pub fn get(&self, _: u32, _: &[u8]) -> io::Result<Option<DBValue>> {
		match *self {}
	}

	/// Rewrites a column without what was deleted.
	///
	/// # Errors
	/// Never called: nothing is open.
	pub fn force_compact(&self, _: u32) -> io::Result<()> {
		match *self {}
	}

	/// All entries of a column.
	pub fn iter(&self, _: u32) -> Box<dyn Iterator<Item = io::Result<DBKeyValue>>> {
		match *self {}
	}
}

impl KeyValueDB for Database {
	fn get(&self, _: u32, _: &[u8]) -> io::Result<Option<DBValue>> {
		match *self {}
	}

	fn get_by_prefix(&self, _: u32, _: &[u8]) -> io::Result<Option<DBValue>> {
		match *self {}
	}

	fn write(&self, _: DBTransaction) -> io::Result<()> {
		match *self {}
	}

	fn iter<'a>(&'a self, _: u32) -> Box<dyn Iterator<Item = io::Result<DBKeyValue>> + 'a> {
		match *self {}
	}

	fn iter_with_prefix<'a>(&'a self, _: u32, _: &'a [u8]) -> Box<dyn Iterator<Item = io::Result<DBKeyValue>> + 'a> {
		match *self {}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn opens_nothing_and_says_what_to_do() {
		let reason = Database::open(&DatabaseConfig::with_columns(13), "/data/db").expect_err("it never opens");
		assert_eq!(reason.kind(), io::ErrorKind::Unsupported);
		assert_eq!(
			reason.to_string(),
			"/data/db: this node is built without RocksDB; start it with --database paritydb"
		);
	}
}

//! Many documents at once: rows read from files, and the ledger of what became of each.

mod ledger;
mod rows;
mod table;
mod template;

pub use ledger::{Ledger, Signed};
pub use rows::{read, Fault, Row};

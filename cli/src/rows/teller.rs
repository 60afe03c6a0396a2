//! Faults of rows, as they are told on standard error.

use super::Fault;
use std::{
	collections::HashSet,
	io::{self, IsTerminal},
};

/// The most faults that are told on a terminal: whoever reads them there begins with these.
const MOST: usize = 50;

/// Tells faults as they are found: on a terminal the first, and how many there are besides; elsewhere all.
pub struct Teller {
	most: usize,
	told: usize,
	untold: usize,
	/// The rows of those untold.
	rows: HashSet<String>,
}

impl Teller {
	pub fn new() -> Self {
		Self::of(if io::stderr().is_terminal() { MOST } else { usize::MAX })
	}

	fn of(most: usize) -> Self {
		Self {
			most,
			told: 0,
			untold: 0,
			rows: HashSet::new(),
		}
	}

	pub fn tell(&mut self, fault: &Fault) {
		if self.is_told(fault) {
			eprintln!("{fault}");
		}
	}

	/// Tells how many faults were not told, if any were not.
	pub fn end(&self) {
		if let Some(rest) = self.rest() {
			eprintln!("{rest}");
		}
	}

	/// True if `fault` is one of the first. Keeps count.
	fn is_told(&mut self, fault: &Fault) -> bool {
		if self.told < self.most {
			self.told += 1;
			return true;
		}
		self.untold += 1;
		self.rows.insert(fault.place.clone());
		false
	}

	fn rest(&self) -> Option<String> {
		let (faults, rows) = (self.untold, self.rows.len());
		(faults > 0).then(|| format!("and {faults} more faults, of {rows} rows: `2> FILE` puts all into a file"))
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_terminal_has_the_first_faults_and_the_number_of_the_others() {
		let fault = |row: usize| Fault::new(&format!("goods.csv:{row}"), "hs", "is missing");
		let mut teller = Teller::of(2);
		let told: Vec<_> = [2, 2, 3, 3, 4].map(|row| teller.is_told(&fault(row))).into();
		assert_eq!(told, [true, true, false, false, false]);
		let rest = "and 3 more faults, of 2 rows: `2> FILE` puts all into a file";
		assert_eq!(teller.rest().as_deref(), Some(rest));
		let mut all = Teller::of(usize::MAX);
		assert!((0..1_000).all(|row| all.is_told(&fault(row))));
		assert_eq!(all.rest(), None);
	}
}

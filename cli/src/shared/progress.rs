//! The progress of a long run, on standard error: a bar where a person watches, else a line now and then.

use indicatif::{ProgressBar, ProgressState, ProgressStyle};
use std::{
	cell::Cell,
	fmt::Write,
	time::{Duration, Instant},
};

/// The time between two lines where nobody watches.
const EVERY: Duration = Duration::from_secs(5);

pub struct Progress {
	bar: ProgressBar,
	said: Cell<Instant>,
	/// All that was said, for tests.
	#[cfg(test)]
	pub told: std::cell::RefCell<Vec<String>>,
}

impl Progress {
	/// None of `total` steps is done. `done` is the word for those that are, such as `signed`.
	pub fn new(total: usize, done: &'static str) -> Self {
		let bar = ProgressBar::new(total as u64).with_style(
			ProgressStyle::with_template("{wide_bar} {pos} of {len} {msg}, {rate}, {eta} left")
				.expect("the template is sound")
				.with_key("rate", |state: &ProgressState, text: &mut dyn Write| {
					let _ = write!(text, "{:.1} a second", state.per_sec());
				}),
		);
		bar.set_message(done);
		let said = Cell::new(Instant::now());
		Self {
			bar,
			said,
			#[cfg(test)]
			told: Default::default(),
		}
	}

	/// Counts `steps` more as done.
	pub fn advance(&self, steps: usize) {
		self.bar.inc(steps as u64);
		if self.bar.is_hidden() && self.said.get().elapsed() > EVERY {
			let [done, total] = [self.bar.position(), self.bar.length().unwrap_or_default()];
			let (what, speed, left) = (self.bar.message(), self.bar.per_sec(), self.bar.eta().as_secs());
			eprintln!("{done} of {total} {what}, {speed:.1} a second, {left} s left");
			self.said.set(Instant::now());
		}
	}

	/// Says `what` in between.
	pub fn say(&self, what: &str) {
		#[cfg(test)]
		self.told.borrow_mut().push(what.into());
		self.pause(|| eprintln!("{what}"));
	}

	/// Does `what`, which prints, in between.
	pub fn pause(&self, what: impl FnOnce()) {
		self.bar.suspend(what);
	}
}

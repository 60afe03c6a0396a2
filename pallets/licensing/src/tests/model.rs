//! Whatever is granted, drawn, suspended and revoked in whatever order, no quota is over-drawn, and the register and a
//! plain model of it agree on every answer.

use super::*;
use proptest::{collection::vec, option, prelude::*, sample::Index};
use std::collections::BTreeSet;

#[derive(Clone, Debug)]
enum Step {
	/// The holder grants a license.
	Grant { quota: Option<u64> },
	/// The licensee of one sublicenses it.
	Sublicense { parent: Index, quota: Option<u64> },
	/// An entry draws from some at once, as customs does: after each is checked.
	Enter { licenses: Vec<Index>, quantity: u64 },
	/// Somebody draws from some at once without a check.
	Draw { licenses: Vec<Index>, quantity: u64 },
	/// The holder suspends one.
	Suspend { license: Index },
	/// The holder reinstates one.
	Reinstate { license: Index },
	/// The holder revokes one.
	Revoke { license: Index },
}

fn step() -> impl Strategy<Value = Step> {
	let quota = || option::weighted(0.7, 1..=40u64);
	let licenses = || vec(any::<Index>(), 1..4);
	prop_oneof![
		2 => quota().prop_map(|quota| Step::Grant { quota }),
		6 => (any::<Index>(), quota()).prop_map(|(parent, quota)| Step::Sublicense { parent, quota }),
		8 => (licenses(), 0..=15u64).prop_map(|(licenses, quantity)| Step::Enter { licenses, quantity }),
		4 => (licenses(), 0..=15u64).prop_map(|(licenses, quantity)| Step::Draw { licenses, quantity }),
		1 => any::<Index>().prop_map(|license| Step::Suspend { license }),
		2 => any::<Index>().prop_map(|license| Step::Reinstate { license }),
		1 => any::<Index>().prop_map(|license| Step::Revoke { license }),
	]
}

#[derive(Clone, Copy, PartialEq)]
enum State {
	Active,
	Suspended,
	Revoked,
}

/// One license as the model sees it. Its parent is an earlier one.
struct Node {
	parent: Option<usize>,
	quota: Option<u64>,
	drawn: u64,
	state: State,
}

#[derive(Default)]
struct Model(Vec<Node>);

impl Model {
	/// `node` and all above it.
	fn chain(&self, node: usize) -> Vec<usize> {
		std::iter::successors(Some(node), |node| self.0[*node].parent).collect()
	}

	fn is_active(&self, node: usize) -> bool {
		self.chain(node).iter().all(|node| self.0[*node].state == State::Active)
	}

	fn has_left(&self, node: usize, quantity: u64) -> bool {
		self.0[node]
			.quota
			.is_none_or(|quota| self.0[node].drawn + quantity <= quota)
	}

	/// The licenses on the chains of `nodes`, each once.
	fn union(&self, nodes: &[usize]) -> BTreeSet<usize> {
		nodes.iter().flat_map(|node| self.chain(*node)).collect()
	}

	/// Whether a sublicense of `node` with `quota` can be granted.
	fn takes(&self, node: usize, quota: Option<u64>) -> bool {
		let is_within = quota
			.zip(self.0[node].quota)
			.is_none_or(|(quota, limit)| quota <= limit);
		self.is_active(node) && self.chain(node).len() < usize::from(MAX_CHAIN) && is_within
	}

	fn draw(&mut self, nodes: &[usize], quantity: u64) {
		for node in self.union(nodes) {
			if self.0[node].quota.is_some() {
				self.0[node].drawn += quantity;
			}
		}
	}

	fn add(&mut self, parent: Option<usize>, quota: Option<u64>) {
		self.0.push(Node {
			parent,
			quota,
			drawn: 0,
			state: State::Active,
		});
	}
}

fn digest(node: usize) -> Digest {
	Digest::from_low_u64_be(node as u64 + 1)
}

/// Licensees take turns down a chain.
fn licensee(depth: usize) -> u64 {
	if depth.is_multiple_of(2) {
		MAKER
	} else {
		OTHER_MAKER
	}
}

/// Takes `step` on the register and on the model; they must agree on whether it can be taken.
fn take(step: Step, model: &mut Model) {
	let count = model.0.len();
	let holder = || Origin::signed(HOLDER);
	if let Step::Grant { quota } = step {
		assert_ok!(Licensing::grant(
			holder(),
			digest(count),
			0,
			LicenseTerms { quota, ..terms(MAKER) }
		));
		return model.add(None, quota);
	}
	if count == 0 {
		return;
	}
	match step {
		Step::Grant { .. } => unreachable!("taken above"),
		Step::Sublicense { parent, quota } => {
			let parent = parent.index(count);
			let depth = model.chain(parent).len();
			let terms = LicenseTerms {
				quota,
				sublicensing: (MAX_CHAIN - 1).saturating_sub(depth as u8),
				..terms(licensee(depth))
			};
			let origin = Origin::signed(licensee(depth - 1));
			let done = Licensing::sublicense(origin, digest(count), digest(parent), terms);
			assert_eq!(done.is_ok(), model.takes(parent, quota), "{done:?}");
			if done.is_ok() {
				model.add(Some(parent), quota);
			}
		}
		Step::Enter { licenses, quantity } => {
			let nodes: Vec<_> = licenses.iter().map(|license| license.index(count)).collect();
			let checked = nodes.iter().all(|node| {
				let depth = model.chain(*node).len() - 1;
				let checked = Licensing::check(&digest(*node), &goods(licensee(depth), quantity), date(TODAY)).is_ok();
				let has_left = model.chain(*node).iter().all(|node| model.has_left(*node, quantity));
				assert_eq!(checked, model.is_active(*node) && has_left);
				checked
			});
			if checked {
				let ids: Vec<_> = nodes.iter().copied().map(digest).collect();
				assert_ok!(Licensing::draw(&ids, quantity));
				model.draw(&nodes, quantity);
			}
		}
		Step::Draw { licenses, quantity } => {
			let nodes: Vec<_> = licenses.iter().map(|license| license.index(count)).collect();
			let ids: Vec<_> = nodes.iter().copied().map(digest).collect();
			let done = Licensing::draw(&ids, quantity);
			let has_left = model.union(&nodes).iter().all(|node| model.has_left(*node, quantity));
			assert_eq!(done.is_ok(), has_left, "{done:?}");
			if has_left {
				model.draw(&nodes, quantity);
			}
		}
		Step::Suspend { license } => {
			let node = license.index(count);
			let may = model.0[node].state == State::Active;
			assert_eq!(Licensing::suspend(holder(), digest(node)).is_ok(), may);
			if may {
				model.0[node].state = State::Suspended;
			}
		}
		Step::Reinstate { license } => {
			let node = license.index(count);
			let may = model.0[node].state == State::Suspended;
			assert_eq!(Licensing::reinstate(holder(), digest(node)).is_ok(), may);
			if may {
				model.0[node].state = State::Active;
			}
		}
		Step::Revoke { license } => {
			let node = license.index(count);
			let may = model.0[node].state != State::Revoked;
			assert_eq!(Licensing::revoke(holder(), digest(node)).is_ok(), may);
			model.0[node].state = State::Revoked;
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(256))]

	#[test]
	fn no_quota_is_ever_over_drawn(steps in vec(step(), 1..60)) {
		run(|| {
			add_right(HOLDER);
			assert_ok!(Licensing::mark(Origin::signed(HOLDER), gtin(0).into(), 0));
			let mut model = Model::default();
			for step in steps {
				take(step, &mut model);
				for (node, expected) in model.0.iter().enumerate() {
					let license = license(digest(node));
					assert_eq!(license.drawn, expected.drawn);
					assert!(license.drawn <= license.quota.unwrap_or(0));
				}
			}
			assert_eq!(crate::Licenses::<Test>::iter().count(), model.0.len());
		});
	}
}

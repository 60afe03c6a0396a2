//! Whatever is granted, amended, drawn, given back, suspended and revoked in whatever order, alone or in batches, no quota is
//! over-drawn, every license has drawn what the drawings not given back took from it, and the register and a plain model of
//! it agree on every answer.

use super::*;
use frame_support::storage::with_storage_layer;
use proptest::{collection::vec, option, prelude::*, sample::Index};
use std::collections::BTreeSet;

/// Licenses, and how many units to draw from each of them.
type Wanted = (Vec<Index>, u64);

#[derive(Clone, Debug)]
enum Step {
	/// The holder grants a license.
	Grant { quota: Option<u64> },
	/// The licensee of one sublicenses it.
	Sublicense { parent: Index, quota: Option<u64> },
	/// The licensor of one amends it.
	Amend { license: Index, quota: Option<u64> },
	/// An entry draws from some at once, as customs does: after each is checked.
	Enter(Wanted),
	/// Somebody draws without a check, several times in one transaction that fails as a whole.
	Batch(Vec<Wanted>),
	/// What was drawn once is given back.
	GiveBack { drawing: Index },
	/// The holder suspends one.
	Suspend { license: Index },
	/// The holder reinstates one.
	Reinstate { license: Index },
	/// The holder revokes one.
	Revoke { license: Index },
}

fn step() -> impl Strategy<Value = Step> {
	let quota = || option::weighted(0.7, 1..=40u64);
	let wanted = || (vec(any::<Index>(), 1..4), 0..=15u64);
	prop_oneof![
		2 => quota().prop_map(|quota| Step::Grant { quota }),
		6 => (any::<Index>(), quota()).prop_map(|(parent, quota)| Step::Sublicense { parent, quota }),
		4 => (any::<Index>(), quota()).prop_map(|(license, quota)| Step::Amend { license, quota }),
		8 => wanted().prop_map(Step::Enter),
		4 => vec(wanted(), 1..4).prop_map(Step::Batch),
		6 => any::<Index>().prop_map(|drawing| Step::GiveBack { drawing }),
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
#[derive(Clone)]
struct Node {
	parent: Option<usize>,
	quota: Option<u64>,
	state: State,
	amendments: u8,
}

/// A drawing not given back: the licenses on the chains it drew from, the credentials it named, and the units.
#[derive(Clone)]
struct Drawing {
	nodes: BTreeSet<usize>,
	credentials: Vec<Digest>,
	quantity: u64,
}

#[derive(Clone, Default)]
struct Model {
	nodes: Vec<Node>,
	drawings: Vec<Drawing>,
}

impl Model {
	/// `node` and all above it.
	fn chain(&self, node: usize) -> Vec<usize> {
		std::iter::successors(Some(node), |node| self.nodes[*node].parent).collect()
	}

	/// Where `node` stands in its chain.
	fn depth(&self, node: usize) -> usize {
		self.chain(node).len() - 1
	}

	fn is_active(&self, chain: &[usize]) -> bool {
		chain.iter().all(|node| self.nodes[*node].state == State::Active)
	}

	/// What `node` has drawn, as far as it is counted.
	fn drawn(&self, node: usize) -> u64 {
		let of = |drawing: &&Drawing| drawing.nodes.contains(&node);
		let counted = self.drawings.iter().filter(of).map(|drawing| drawing.quantity).sum();
		self.nodes[node].quota.map_or(0, |_| counted)
	}

	fn has_left(&self, node: usize, quantity: u64) -> bool {
		self.nodes[node]
			.quota
			.is_none_or(|quota| self.drawn(node) + quantity <= quota)
	}

	/// Whether no license of `chain` has a smaller quota.
	fn is_within(&self, quota: Option<u64>, chain: &[usize]) -> bool {
		let limits = chain.iter().filter_map(|node| self.nodes[*node].quota);
		quota.is_none_or(|quota| limits.min().is_none_or(|limit| quota <= limit))
	}

	/// Whether a sublicense of `node` with `quota` can be granted.
	fn takes(&self, node: usize, quota: Option<u64>) -> bool {
		let chain = self.chain(node);
		self.is_active(&chain) && chain.len() < usize::from(MAX_CHAIN) && self.is_within(quota, &chain)
	}

	/// Whether `node` can be amended to `quota`.
	fn amends(&self, node: usize, quota: Option<u64>) -> bool {
		let above = &self.chain(node)[1..];
		let Node {
			quota: old,
			state,
			amendments,
			..
		} = self.nodes[node];
		let keeps_count = quota.is_none_or(|quota| old.is_some() && self.drawn(node) <= quota);
		state != State::Revoked
			&& amendments < MAX_AMENDMENTS
			&& self.is_active(above)
			&& self.is_within(quota, above)
			&& keeps_count
	}

	/// Draws, if it can be done.
	fn draw(&mut self, nodes: &[usize], quantity: u64) -> bool {
		let all: BTreeSet<_> = nodes.iter().flat_map(|node| self.chain(*node)).collect();
		let can = all.iter().all(|node| self.has_left(*node, quantity));
		if can {
			let credentials = self.credentials(nodes);
			self.drawings.push(Drawing {
				nodes: all,
				credentials,
				quantity,
			});
		}
		can
	}

	/// The credential of `node` in force.
	fn credential(&self, node: usize) -> Digest {
		Digest::from_low_u64_be(1_000 * u64::from(self.nodes[node].amendments) + node as u64 + 1)
	}

	fn credentials(&self, nodes: &[usize]) -> Vec<Digest> {
		nodes.iter().map(|node| self.credential(*node)).collect()
	}

	fn add(&mut self, parent: Option<usize>, quota: Option<u64>) {
		self.nodes.push(Node {
			parent,
			quota,
			state: State::Active,
			amendments: 0,
		});
	}
}

/// Licensees take turns down a chain.
fn licensee(depth: usize) -> u64 {
	if depth.is_multiple_of(2) {
		MAKER
	} else {
		OTHER_MAKER
	}
}

/// Who licenses at `depth`.
fn licensor(depth: usize) -> Origin {
	Origin::signed(depth.checked_sub(1).map_or(HOLDER, licensee))
}

fn terms_at(depth: usize, quota: Option<u64>) -> LicenseTerms {
	LicenseTerms {
		quota,
		sublicensing: (MAX_CHAIN - 1).saturating_sub(depth as u8),
		..terms(licensee(depth))
	}
}

/// Takes `step` on the register and on the model; they must agree on whether it can be taken.
fn take(step: Step, model: &mut Model) {
	let count = model.nodes.len();
	let holder = || Origin::signed(HOLDER);
	let next = Digest::from_low_u64_be(count as u64 + 1);
	if let Step::Grant { quota } = step {
		assert_ok!(Licensing::grant(holder(), next, 0, terms_at(0, quota)));
		return model.add(None, quota);
	}
	if count == 0 {
		return;
	}
	let nodes = |licenses: &[Index]| licenses.iter().map(|license| license.index(count)).collect::<Vec<_>>();
	match step {
		Step::Grant { .. } => unreachable!("taken above"),
		Step::Sublicense { parent, quota } => {
			let parent = parent.index(count);
			let depth = model.depth(parent) + 1;
			let terms = terms_at(depth, quota);
			let done = Licensing::sublicense(licensor(depth), next, model.credential(parent), terms);
			assert_eq!(done.is_ok(), model.takes(parent, quota), "{done:?}");
			if done.is_ok() {
				model.add(Some(parent), quota);
			}
		}
		Step::Amend { license, quota } => {
			let node = license.index(count);
			let depth = model.depth(node);
			let old = model.credential(node);
			let may = model.amends(node, quota);
			let mut amended = model.clone();
			amended.nodes[node].amendments += 1;
			amended.nodes[node].quota = quota;
			let done = Licensing::amend(licensor(depth), old, amended.credential(node), terms_at(depth, quota));
			assert_eq!(done.is_ok(), may, "{done:?}");
			if may {
				*model = amended;
			}
		}
		Step::Enter((licenses, quantity)) => {
			let nodes = nodes(&licenses);
			let checked = nodes.iter().all(|node| {
				let chain = model.chain(*node);
				let goods = goods(licensee(model.depth(*node)), quantity);
				let checked = Licensing::check(&model.credential(*node), &goods, date(TODAY)).is_ok();
				let has_left = chain.iter().all(|node| model.has_left(*node, quantity));
				assert_eq!(checked, model.is_active(&chain) && has_left);
				checked
			});
			if checked {
				assert_ok!(Licensing::draw(&model.credentials(&nodes), quantity));
				assert!(model.draw(&nodes, quantity));
			}
		}
		Step::Batch(batch) => {
			let mut drawn = model.clone();
			let can = batch
				.iter()
				.all(|(licenses, quantity)| drawn.draw(&nodes(licenses), *quantity));
			let done = with_storage_layer(|| {
				batch.iter().try_for_each(|(licenses, quantity)| {
					Licensing::draw(&model.credentials(&nodes(licenses)), *quantity)
				})
			});
			assert_eq!(done.is_ok(), can, "{done:?}");
			if can {
				*model = drawn;
			}
		}
		Step::GiveBack { drawing } => {
			if !model.drawings.is_empty() {
				let drawing = model.drawings.swap_remove(drawing.index(model.drawings.len()));
				Licensing::give_back(&drawing.credentials, drawing.quantity);
			}
		}
		Step::Suspend { license } => {
			let node = license.index(count);
			let may = model.nodes[node].state == State::Active;
			assert_eq!(Licensing::suspend(holder(), model.credential(node)).is_ok(), may);
			if may {
				model.nodes[node].state = State::Suspended;
			}
		}
		Step::Reinstate { license } => {
			let node = license.index(count);
			let may = model.nodes[node].state == State::Suspended;
			assert_eq!(Licensing::reinstate(holder(), model.credential(node)).is_ok(), may);
			if may {
				model.nodes[node].state = State::Active;
			}
		}
		Step::Revoke { license } => {
			let node = license.index(count);
			let may = model.nodes[node].state != State::Revoked;
			assert_eq!(Licensing::revoke(holder(), model.credential(node)).is_ok(), may);
			model.nodes[node].state = State::Revoked;
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(1024))]

	#[test]
	fn no_quota_is_ever_over_drawn(steps in vec(step(), 1..80)) {
		run(|| {
			add_right(HOLDER);
			assert_ok!(Licensing::mark(Origin::signed(HOLDER), gtin(0).into(), 0));
			let mut model = Model::default();
			for step in steps {
				take(step, &mut model);
				for node in 0..model.nodes.len() {
					let license = license(Licensing::license_of(&model.credential(node)));
					assert_eq!(license.drawn, model.drawn(node));
					assert_eq!(license.quota, model.nodes[node].quota);
					assert!(license.drawn <= license.quota.unwrap_or(0));
				}
			}
			assert_eq!(crate::Licenses::<Test>::iter().count(), model.nodes.len());
		});
	}
}

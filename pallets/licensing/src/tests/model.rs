//! The register beside a plain model of it: they agree on every answer, after any calls in any order, openly or
//! privately, alone or in batches.
//!
//! No quota is overdrawn, no unit escapes every quota of a chain, and every license has drawn the units of the drawings
//! that were not given back.

use super::*;
use bonafide_primitives::{LicenseOpening, PrivateProducts, PrivateTerms};
use frame_support::storage::{with_storage_layer, with_transaction_unchecked, TransactionOutcome};
use proptest::{collection::vec, option, prelude::*, sample::Index};
use std::collections::BTreeSet;

/// Licenses, and how many units to draw from each of them.
type Wanted = (Vec<Index>, u64);

#[derive(Clone, Debug)]
enum Step {
	/// The holder grants a license.
	Grant {
		quota: Option<u64>,
		nesting: Nesting,
		private: bool,
	},
	/// The licensee of one sublicenses it.
	Sublicense {
		parent: Index,
		quota: Option<u64>,
		nesting: Nesting,
		private: bool,
	},
	/// The licensor of one amends it.
	Amend {
		license: Index,
		quota: Option<u64>,
		/// As it is already, if it is not told.
		nesting: Option<Nesting>,
		private: bool,
	},
	/// An entry draws from some at once, as customs does: after each is checked.
	Enter(Wanted),
	/// Somebody draws without a check, several times in one transaction that fails as a whole.
	Batch(Vec<Wanted>),
	/// Units drawn once are given back.
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
	let nesting = || prop_oneof![Just(Nesting::Nested), Just(Nesting::Apart)];
	let private = || proptest::bool::weighted(0.3);
	let wanted = || (vec(any::<Index>(), 1..4), 0..=15u64);
	prop_oneof![
		2 => (quota(), nesting(), private())
			.prop_map(|(quota, nesting, private)| Step::Grant { quota, nesting, private }),
		6 => (any::<Index>(), quota(), nesting(), private())
			.prop_map(|(parent, quota, nesting, private)| Step::Sublicense { parent, quota, nesting, private }),
		4 => (any::<Index>(), quota(), option::weighted(0.2, nesting()), private())
			.prop_map(|(license, quota, nesting, private)| Step::Amend { license, quota, nesting, private }),
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
	nesting: Nesting,
	private: bool,
	state: State,
	amendments: u8,
	/// Units of its quota that are set aside for those right below.
	set_aside: u64,
}

/// A drawing not given back: the licenses that it drew from as far as they have quotas, the credentials it named, and
/// the units.
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
	/// True of the licensees, who take turns, that the holder has suspended or revoked openly and not licensed since.
	excluded: [bool; 2],
}

impl Model {
	/// `node` and all above it.
	fn chain(&self, node: usize) -> Vec<usize> {
		std::iter::successors(Some(node), |node| self.nodes[*node].parent).collect()
	}

	/// The place of `node` in its chain.
	fn depth(&self, node: usize) -> usize {
		self.chain(node).len() - 1
	}

	fn is_active(&self, chain: &[usize]) -> bool {
		chain.iter().all(|node| self.nodes[*node].state == State::Active)
	}

	/// The units that `node` has drawn, as far as they are counted.
	fn drawn(&self, node: usize) -> u64 {
		let of = |drawing: &&Drawing| drawing.nodes.contains(&node);
		let counted = self.drawings.iter().filter(of).map(|drawing| drawing.quantity).sum();
		self.nodes[node].quota.map_or(0, |_| counted)
	}

	fn has_left(&self, node: usize, quantity: u64) -> bool {
		let left = |quota| match self.nodes[node].state {
			State::Revoked => 0,
			_ => quota - self.used(node),
		};
		self.nodes[node].quota.is_none_or(|quota| quantity <= left(quota))
	}

	/// The licenses of which a drawing from `presented` takes, if they have quotas.
	fn taken(&self, presented: &[usize]) -> BTreeSet<usize> {
		let all = presented.iter().flat_map(|node| self.chain(*node));
		all.filter(|node| presented.contains(node) || self.nodes[*node].nesting == Nesting::Nested)
			.collect()
	}

	/// True if every drawing from a license with `quota` below `chain` takes of some quota, if `chain` has any.
	fn none_escapes(&self, quota: Option<u64>, chain: &[usize]) -> bool {
		let is_limit = |node: &&usize| self.nodes[**node].quota.is_some();
		let nearest = chain.iter().find(is_limit).map(|node| self.nodes[*node].nesting);
		quota.is_some() || nearest != Some(Nesting::Apart)
	}

	/// True if no license of `chain` has a smaller quota.
	fn is_within(&self, quota: Option<u64>, chain: &[usize]) -> bool {
		let limits = chain.iter().filter_map(|node| self.nodes[*node].quota);
		quota.is_none_or(|quota| limits.min().is_none_or(|limit| quota <= limit))
	}

	/// True if the licensee of `node` is excluded from sublicenses.
	fn is_excluded(&self, node: usize) -> bool {
		self.nodes[node].parent.is_some() && self.excluded[self.depth(node) % 2]
	}

	/// Excludes the licensee of `node`, or no more, as far as it is known.
	fn exclude(&mut self, node: usize, excluded: bool) {
		if !self.nodes[node].private {
			self.excluded[self.depth(node) % 2] = excluded;
		}
	}

	/// True if a sublicense of `node` with `quota` can be granted.
	fn takes(&self, node: usize, quota: Option<u64>, private: bool) -> bool {
		let chain = self.chain(node);
		self.is_active(&chain)
			&& (private || !self.excluded[chain.len() % 2])
			&& chain.len() < usize::from(MAX_CHAIN)
			&& self.is_within(quota, &chain)
			&& self.none_escapes(quota, &chain)
			&& self.can_set_aside(Some(node), None, quota)
	}

	/// True if `node` can be amended to `quota` and `nesting`.
	fn amends(&self, node: usize, quota: Option<u64>, nesting: Nesting, private: bool) -> bool {
		let above = &self.chain(node)[1..];
		let Node {
			quota: old,
			state,
			amendments,
			..
		} = self.nodes[node];
		let keeps_count = quota.is_none_or(|quota| old.is_some() && self.used(node) <= quota);
		state != State::Revoked
			&& amendments < MAX_AMENDMENTS
			&& self.is_active(above)
			&& self.is_within(quota, above)
			&& self.none_escapes(quota, above)
			&& self.can_set_aside(self.nodes[node].parent, old, quota)
			&& keeps_count
			&& (private || !self.is_excluded(node))
			&& nesting == self.nodes[node].nesting
	}

	/// Draws, if it can be done.
	fn draw(&mut self, nodes: &[usize], quantity: u64) -> bool {
		let taken = self.taken(nodes);
		let can = taken.iter().all(|node| self.has_left(*node, quantity));
		if can {
			let credentials = self.credentials(nodes);
			self.drawings.push(Drawing {
				nodes: taken,
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

	/// The openings shown of `chain`.
	fn openings(&self, chain: &[usize]) -> Vec<LicenseOpening> {
		let private = chain.iter().filter(|node| self.nodes[**node].private);
		let opening = |node: &usize| LicenseOpening {
			license: self.credential(*node),
			terms: secret_at(self.depth(*node)),
		};
		private.map(opening).collect()
	}

	fn add(&mut self, parent: Option<usize>, quota: Option<u64>, nesting: Nesting, private: bool) {
		self.nodes.push(Node {
			parent,
			quota,
			nesting,
			private,
			state: State::Active,
			amendments: 0,
			set_aside: 0,
		});
		self.set_aside(self.nodes.len() - 1, 0, quota.unwrap_or(0));
	}

	/// True if `node` sets units aside for those right below it.
	fn sets_aside(&self, node: usize) -> bool {
		let Node { quota, nesting, .. } = self.nodes[node];
		quota.is_some() && nesting == Nesting::Apart
	}

	/// Sets units aside for `node` in place of others.
	fn set_aside(&mut self, node: usize, before: u64, now: u64) {
		if let Some(parent) = self.nodes[node].parent.filter(|parent| self.sets_aside(*parent)) {
			self.nodes[parent].set_aside = self.nodes[parent].set_aside - before + now;
		}
	}

	/// True if the license above has so many units to set aside, `before` of them set aside already.
	fn can_set_aside(&self, parent: Option<usize>, before: Option<u64>, now: Option<u64>) -> bool {
		let more = now.unwrap_or(0).saturating_sub(before.unwrap_or(0));
		parent.is_none_or(|parent| !self.sets_aside(parent) || self.has_left(parent, more))
	}

	/// The units of `node` that are used in any way.
	fn used(&self, node: usize) -> u64 {
		self.drawn(node) + self.nodes[node].set_aside
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

/// The licensor at `depth`.
fn licensor(depth: usize) -> Origin {
	Origin::signed(depth.checked_sub(1).map_or(HOLDER, licensee))
}

fn terms_at(depth: usize, quota: Option<u64>, nesting: Nesting) -> LicenseForm {
	LicenseForm {
		quota,
		nesting: Some(nesting),
		sublicensing: (MAX_CHAIN - 1).saturating_sub(depth as u8),
		..terms(licensee(depth))
	}
}

/// The permission of a private license at `depth`, the same as of an open one.
fn secret_at(depth: usize) -> PrivateTerms {
	PrivateTerms {
		licensee: lei(licensee(depth)),
		role: LicensedRole::Manufacturer,
		products: PrivateProducts::All,
		countries: BoundedVec::new(),
		salt: Digest::from_low_u64_be(depth as u64),
	}
}

fn private_at(depth: usize, quota: Option<u64>, nesting: Nesting) -> PrivateLicenseForm {
	let LicenseForm {
		quota,
		from,
		until,
		sublicensing,
		status_index,
		nesting,
		..
	} = terms_at(depth, quota, nesting);
	PrivateLicenseForm {
		commitment: secret_at(depth).commitment(),
		quota,
		from,
		until,
		sublicensing,
		status_index,
		nesting,
		holder: Some(holder_key()),
	}
}

/// True if `credential` covers `goods` with these licenses shown.
fn covers(credential: Digest, goods: &LicensedGoods, openings: &[LicenseOpening]) -> bool {
	with_transaction_unchecked(|| {
		for opening in openings {
			assert_ok!(Licensing::show(opening));
		}
		TransactionOutcome::Rollback(check_on(&credential, goods, date(TODAY)).is_ok())
	})
}

/// Takes `step` on the register and on the model; they must agree on whether it can be taken.
fn take(step: Step, model: &mut Model) {
	let count = model.nodes.len();
	let holder = || Origin::signed(HOLDER);
	let next = Digest::from_low_u64_be(count as u64 + 1);
	if let Step::Grant {
		quota,
		nesting,
		private,
	} = step
	{
		assert_ok!(match private {
			true => Licensing::grant_private(holder(), next, 0, private_at(0, quota, nesting)),
			false => Licensing::grant(holder(), next, 0, terms_at(0, quota, nesting)),
		});
		model.add(None, quota, nesting, private);
		return model.exclude(count, false);
	}
	if count == 0 {
		return;
	}
	let nodes = |licenses: &[Index]| licenses.iter().map(|license| license.index(count)).collect::<Vec<_>>();
	match step {
		Step::Grant { .. } => unreachable!("taken above"),
		Step::Sublicense {
			parent,
			quota,
			nesting,
			private,
		} => {
			let parent = parent.index(count);
			let depth = model.depth(parent) + 1;
			let above = model.credential(parent);
			let done = match private {
				true => sublicense_private_by(licensor(depth), next, above, private_at(depth, quota, nesting)),
				false => sublicense_by(licensor(depth), next, above, terms_at(depth, quota, nesting)),
			};
			assert_eq!(done.is_ok(), model.takes(parent, quota, private), "{done:?}");
			if done.is_ok() {
				model.add(Some(parent), quota, nesting, private);
			}
		}
		Step::Amend {
			license,
			quota,
			nesting,
			private,
		} => {
			let node = license.index(count);
			let depth = model.depth(node);
			let old = model.credential(node);
			let nesting = nesting.unwrap_or(model.nodes[node].nesting);
			let may = model.amends(node, quota, nesting, private);
			let mut amended = model.clone();
			amended.nodes[node].amendments += 1;
			amended.nodes[node].private = private;
			let new = amended.credential(node);
			let done = match private {
				true => amend_private_by(licensor(depth), old, new, private_at(depth, quota, nesting)),
				false => amend_by(licensor(depth), old, new, terms_at(depth, quota, nesting)),
			};
			assert_eq!(done.is_ok(), may, "{done:?}");
			if may {
				amended.set_aside(node, amended.nodes[node].quota.unwrap_or(0), quota.unwrap_or(0));
				amended.nodes[node].quota = quota;
				if quota.is_none() {
					amended.nodes[node].set_aside = 0;
				}
				*model = amended;
			}
		}
		Step::Enter((licenses, quantity)) => {
			let nodes = nodes(&licenses);
			let checked = nodes.iter().all(|node| {
				let chain = model.chain(*node);
				let goods = goods(licensee(model.depth(*node)), quantity);
				let (credential, openings) = (model.credential(*node), model.openings(&chain));
				let has_left = model.taken(&[*node]).iter().all(|node| model.has_left(*node, quantity));
				let checked = covers(credential, &goods, &openings);
				let is_grantable = !chain.iter().any(|node| model.is_excluded(*node));
				assert_eq!(checked, model.is_active(&chain) && is_grantable && has_left);
				assert_eq!(covers(credential, &goods, &[]), checked && openings.is_empty());
				checked
			});
			if checked {
				assert_ok!(draw(&model.credentials(&nodes), quantity));
				assert!(model.draw(&nodes, quantity));
			}
		}
		Step::Batch(batch) => {
			let mut drawn = model.clone();
			let can = batch
				.iter()
				.all(|(licenses, quantity)| drawn.draw(&nodes(licenses), *quantity));
			let done = with_storage_layer(|| {
				batch
					.iter()
					.try_for_each(|(licenses, quantity)| draw(&model.credentials(&nodes(licenses)), *quantity))
			});
			assert_eq!(done.is_ok(), can, "{done:?}");
			if can {
				*model = drawn;
			}
		}
		Step::GiveBack { drawing } => {
			if !model.drawings.is_empty() {
				let drawing = model.drawings.swap_remove(drawing.index(model.drawings.len()));
				give_back(&drawing.credentials, drawing.quantity);
			}
		}
		Step::Suspend { license } => {
			let node = license.index(count);
			let may = model.nodes[node].state == State::Active;
			assert_eq!(Licensing::suspend(holder(), model.credential(node)).is_ok(), may);
			if may {
				model.nodes[node].state = State::Suspended;
				model.exclude(node, true);
			}
		}
		Step::Reinstate { license } => {
			let node = license.index(count);
			let may = model.nodes[node].state == State::Suspended;
			assert_eq!(Licensing::reinstate(holder(), model.credential(node)).is_ok(), may);
			if may {
				model.nodes[node].state = State::Active;
				model.exclude(node, false);
			}
		}
		Step::Revoke { license } => {
			let node = license.index(count);
			let may = model.nodes[node].state != State::Revoked;
			assert_eq!(Licensing::revoke(holder(), model.credential(node)).is_ok(), may);
			if may {
				let used = model.used(node);
				model.set_aside(node, model.nodes[node].quota.unwrap_or(0), used);
				model.exclude(node, true);
			}
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
					assert_eq!(license.nesting, model.nodes[node].nesting);
					let has_limit = model.chain(node).iter().any(|node| model.nodes[*node].quota.is_some());
					assert_eq!(Licensing::is_counted(&model.credential(node)), has_limit);
					assert_eq!(license.set_aside, model.nodes[node].set_aside);
					assert!(license.used() <= license.quota.unwrap_or(0));
				}
			}
			assert_eq!(crate::Licenses::<Test>::iter().count(), model.nodes.len());
		});
	}
}

//! The public's answer on a product line: neither forged by a claim nor taken away by a flood.

use crate::{
	chain::Chain,
	rooms::{check_state, gtin, id, join, lei, ready, terms, HOLDER, MAKER},
};
use bonafide_primitives::{Digest, Gtin, LicensedRole, RightId, Role};
use bonafide_runtime::{Runtime, RuntimeCall};
use frame_support::assert_ok;
use pallet_licensing::{Call, RightKind};
use pallet_licensing_api::{runtime_decl_for_licensing_api::LicensingApiV1, LineStatus};
use sp_keyring::Sr25519Keyring::{self, CharlieStash, Ferdie};

const MALLORY: (Sr25519Keyring, &str) = (CharlieStash, "213800WSGIIZCXF1P572");

fn status(chain: &mut Chain, gtin: Gtin) -> LineStatus {
	chain.read(|| <Runtime as LicensingApiV1<_>>::line_status(gtin.into()).unwrap())
}

fn submit(chain: &mut Chain, who: Sr25519Keyring, call: Call<Runtime>) {
	assert_ok!(chain.submit(who, RuntimeCall::Licensing(call)));
}

/// Has Mallory join and register a right with an invented number.
fn squat(chain: &mut Chain) -> RightId {
	join(chain, MALLORY, "US", &[Role::RightsHolder]);
	let right = Call::register_right {
		kind: RightKind::Trademark,
		office: "US".into(),
		number: "8888888".into(),
		jurisdictions: Default::default(),
		expires: None,
	};
	submit(chain, MALLORY.0, right);
	1
}

#[test]
fn licenses_under_other_rights_do_not_hide_those_that_count() {
	let mut chain = ready();
	let right = squat(&mut chain);
	assert_eq!(status(&mut chain, gtin()), LineStatus::Licensed);
	for n in 1..=101 {
		let mut terms = terms(MAKER.1, LicensedRole::Manufacturer, None, 0);
		terms.status_index = None;
		let id = Digest::from_low_u64_be(n);
		submit(&mut chain, MALLORY.0, Call::grant { id, right, terms });
	}
	assert_eq!(status(&mut chain, gtin()), LineStatus::Licensed);
	let found = chain.read(|| <Runtime as LicensingApiV1<_>>::licenses_by_product(gtin().into(), None, 100).unwrap());
	assert_eq!(found.items.len(), 2);
	check_state(&mut chain);
}

#[test]
fn a_claim_does_not_take_away_what_a_recorded_right_says() {
	let mut chain = ready();
	let right = squat(&mut chain);
	let gtin = gtin();
	submit(
		&mut chain,
		MALLORY.0,
		Call::mark {
			gtin: gtin.into(),
			right,
		},
	);
	assert_eq!(status(&mut chain, gtin), LineStatus::Licensed);
	let marks = chain.read(|| <Runtime as LicensingApiV1<_>>::marks(gtin.into()).unwrap());
	let told: Vec<_> = marks
		.iter()
		.map(|mark| (mark.right, mark.by_holder, mark.recorded))
		.collect();
	assert_eq!(told, [(0, true, true), (1, true, false)]);
	check_state(&mut chain);
}

#[test]
fn a_right_of_its_own_does_not_make_a_product_licensed() {
	let mut chain = ready();
	// The maker of the product registers a right of its own and marks a second product with it.
	let other = Gtin::with_check_digit("0952000000002").unwrap();
	let register = pallet_products::Call::register {
		gtin: other.into(),
		hs: "6109.10".into(),
		description: "Genuine designer shirt".into(),
		guides: Default::default(),
	};
	assert_ok!(chain.submit(MAKER.0, RuntimeCall::Products(register)));
	let fake = Call::register_right {
		kind: RightKind::Trademark,
		office: "US".into(),
		number: "FAKE-10".into(),
		jurisdictions: Default::default(),
		expires: None,
	};
	submit(&mut chain, MAKER.0, fake);
	let mark = || Call::mark {
		gtin: other.into(),
		right: 1,
	};
	submit(&mut chain, MAKER.0, mark());
	assert_eq!(status(&mut chain, other), LineStatus::LicensedUnrecorded);
	// The true holder of another right marks it: nobody is licensed.
	submit(
		&mut chain,
		HOLDER.0,
		Call::mark {
			gtin: other.into(),
			right: 0,
		},
	);
	assert_eq!(status(&mut chain, other), LineStatus::Unknown);
	// Where customs strikes its record, the word is weaker again.
	submit(&mut chain, Ferdie, Call::strike_record { right: 0 });
	assert_eq!(status(&mut chain, gtin()), LineStatus::LicensedUnrecorded);
	let view = chain.read(|| <Runtime as LicensingApiV1<_>>::right(0)).unwrap();
	assert!(view.recordations.is_empty() && view.ended.is_none());
	check_state(&mut chain);
}

#[test]
fn contests_are_seen() {
	let mut chain = ready();
	let right = squat(&mut chain);
	let reason = || Some("Ours since 1990".into());
	submit(
		&mut chain,
		HOLDER.0,
		Call::contest_right {
			right,
			reason: reason(),
		},
	);
	let mark = Call::contest_mark {
		gtin: gtin().into(),
		right: 0,
		reason: reason(),
	};
	submit(&mut chain, MAKER.0, mark);
	let draw = Call::contest_draw {
		license: id(1),
		entry: crate::rooms::number().into(),
		reason: reason(),
	};
	submit(&mut chain, MAKER.0, draw);
	chain.read(|| {
		let view = <Runtime as LicensingApiV1<_>>::right(right).unwrap();
		assert_eq!((view.contests[0].by, view.contests[0].entry), (lei(HOLDER.1), None));
		let marks = <Runtime as LicensingApiV1<_>>::marks(gtin().into()).unwrap();
		assert_eq!(marks[0].contests[0].by, lei(MAKER.1));
		let license = <Runtime as LicensingApiV1<_>>::license(id(1)).unwrap();
		let [contest] = license.contests.as_slice() else {
			panic!("one contest is told, not {:?}", license.contests);
		};
		assert_eq!(
			(contest.by, contest.entry, contest.reason.as_str()),
			(lei(MAKER.1), Some(crate::rooms::number()), "Ours since 1990")
		);
	});
	check_state(&mut chain);
}

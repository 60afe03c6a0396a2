//! The room in a block.

use crate::origins::zeros;
use bonafide_primitives::{Digest, HolderSignature, Holding, SealForm, MAX_HOLDINGS};
use bonafide_runtime::{fees::Payer, governance, Runtime, RuntimeCall};
use frame_support::{
	dispatch::{DispatchClass, GetDispatchInfo},
	traits::{Get, StorageInfoTrait},
	weights::Weight,
};
use pallet_customs::{Draw, EntryForm, Holdings, LineForm, MaxLines, SealedEntryForm, MAX_ENVELOPE};
use std::collections::BTreeSet;

/// A full entry whose every line presents a license of the manufacturer and one of the importer is one transaction,
/// whatever the licenses turn out to be.
#[test]
fn the_longest_entry_fits_in_a_block() {
	let line = LineForm {
		hts: "6109100012".into(),
		gtin: Some("9506000134352".into()),
		manufacturer: None,
		country: "MX".into(),
		quantity: 1,
		retailer: None,
		claim: None,
		licenses: vec![Digest::repeat_byte(1), Digest::repeat_byte(2)].try_into().unwrap(),
	};
	let lines = vec![line; <MaxLines as Get<u32>>::get() as usize];
	let form = EntryForm {
		number: "ABC-1234567-6".into(),
		importer: "".into(),
		kind: None,
		shipment: None,
		lines: lines.try_into().unwrap(),
		holdings: holdings(),
	};
	let call = RuntimeCall::Customs(pallet_customs::Call::file_entry { form });
	let needed = call.get_dispatch_info().call_weight;
	let room = <Runtime as frame_system::Config>::BlockWeights::get()
		.get(DispatchClass::Normal)
		.max_extrinsic
		.expect("a normal extrinsic is limited");
	assert!(needed.all_lte(room), "{needed:?} needed, {room:?} there");
	// And not because it costs nothing.
	assert!(needed.any_gt(room / 20), "{needed:?} needed, {room:?} there");
}

/// All that the longest entry used up is given back in one transaction, which names it and nothing more.
#[test]
fn the_longest_entry_can_be_canceled_and_refused() {
	let number: bonafide_primitives::Spelled<_> = "ABC-1234567-6".into();
	let cancel = pallet_customs::Call::cancel_entry { number: number.clone() };
	let reason = Default::default();
	let refuse = pallet_customs::Call::refuse_entry { number, reason };
	for call in [cancel, refuse] {
		let needed = RuntimeCall::Customs(call).get_dispatch_info().call_weight;
		let room = <Runtime as frame_system::Config>::BlockWeights::get()
			.get(DispatchClass::Normal)
			.max_extrinsic
			.expect("a normal extrinsic is limited");
		assert!(needed.all_lte(room), "{needed:?} needed, {room:?} there");
	}
}

/// As many credentials as an entry can show to hold.
fn holdings() -> Holdings {
	let holding = Holding {
		credential: Digest::zero(),
		signature: HolderSignature::from([0; 64]),
	};
	vec![holding; MAX_HOLDINGS as usize].try_into().unwrap()
}

/// So is the largest sealed entry.
#[test]
fn the_largest_sealed_entry_fits_in_a_block() {
	let draw = Draw {
		licenses: vec![Digest::repeat_byte(1); 2].try_into().unwrap(),
		quantity: 1,
	};
	let form = SealedEntryForm {
		number: "ABC-1234567-6".into(),
		seal: SealForm {
			customs: "".into(),
			key: 1,
		},
		commitment: Digest::zero(),
		sealed: vec![0; MAX_ENVELOPE as usize].try_into().unwrap(),
		draws: vec![draw; 100].try_into().unwrap(),
		certificates: vec![Digest::zero(); 100].try_into().unwrap(),
		holdings: holdings(),
	};
	let call = RuntimeCall::Customs(pallet_customs::Call::file_sealed_entry { form });
	let needed = call.get_dispatch_info().call_weight;
	let room = <Runtime as frame_system::Config>::BlockWeights::get()
		.get(DispatchClass::Normal)
		.max_extrinsic
		.expect("a normal extrinsic is limited");
	assert!(needed.all_lte(room), "{needed:?} needed, {room:?} there");
}

/// Nor by a slip in measuring: a call that weighs too much is one that its members can hardly afford.
#[test]
fn no_call_weighs_ten_times_its_sibling() {
	for siblings in [
		&["Customs.file_entry", "Customs.file_sealed_entry"][..],
		&["Customs.hold", "Customs.release", "Customs.record_examination"],
		&[
			"Cases.answer",
			"Cases.give_opinion",
			"Cases.record_answer",
			"Cases.object",
		],
		&["Cases.open", "Cases.detain", "Cases.ask"],
		&["Entities.suspend", "Entities.reinstate", "Entities.retire"],
		&["Entities.accredit", "Entities.withdraw_role"],
		&["Licensing.suspend", "Licensing.reinstate", "Licensing.revoke"],
		&["Seats.assign", "Seats.move_seat"],
	] {
		let weigh = |name: &&str| (zeros(name).get_dispatch_info().call_weight.ref_time(), name.to_string());
		let weights: BTreeSet<_> = siblings.iter().map(weigh).collect();
		let (lightest, heaviest) = (weights.first().unwrap(), weights.last().unwrap());
		assert!(heaviest.0 < 10 * lightest.0, "{weights:?}");
	}
}

/// The SDK leaves out what the seats count.
#[test]
fn a_motion_weighs_what_counting_it_reads_and_writes() {
	use pallet_collective::{weights::SubstrateWeight, Instance1, WeightInfo as _};
	use pallet_seats::WeightInfo as _;

	type Council = <Runtime as pallet_collective::Config<Instance1>>::WeightInfo;
	let (members, open) = (governance::MAX_SEATS, 4 * governance::MAX_SEATS);
	let motion: RuntimeCall = frame_system::Call::remark { remark: vec![] }.into();
	let length_bound = 1_000;
	let propose: RuntimeCall = pallet_collective::Call::<Runtime, Instance1>::propose {
		threshold: 2,
		proposal: motion.into(),
		length_bound,
	}
	.into();
	let bare = SubstrateWeight::<Runtime>::propose_proposed(length_bound, members, open);
	let counting = <Runtime as pallet_seats::Config>::WeightInfo::count_motion();
	let weight = propose.get_dispatch_info().call_weight;
	assert!(weight.all_gte(bare + counting), "{weight:?}");
	assert_eq!(Council::vote(members), SubstrateWeight::<Runtime>::vote(members));
	let database = <Runtime as frame_system::Config>::DbWeight::get().reads_writes(2, 1);
	let agenda = pallet_seats::Motions::<Runtime>::storage_info()[0].max_size.unwrap();
	let proof = u64::from(agenda);
	assert!(counting.all_gt(database + Weight::from_parts(0, proof)), "{counting:?}");
}

/// The SDK leaves its weight out.
#[test]
fn cleaning_up_an_allowance_weighs_what_it_reads_and_writes() {
	let entity = Payer::Newcomers;
	let clean: RuntimeCall = pallet_origin_restriction::Call::clean_usage { entity }.into();
	let weight = clean.get_dispatch_info().call_weight;
	let database = <Runtime as frame_system::Config>::DbWeight::get().reads_writes(3, 1);
	assert!(weight.all_gt(database), "{weight:?}");
}

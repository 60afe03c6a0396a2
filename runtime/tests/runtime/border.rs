//! At the border: features to check, the examination pack, a detention with the times that the council sets.

use crate::{
	chain::Chain,
	governance::carry,
	rooms::{check_state, file, gtin, id, lei, line, number, ready, BROKER, HOLDER, MAKER},
};
use bonafide_runtime::{
	parameters::{detention, RuntimeParameters},
	Cases, Runtime, RuntimeCall,
};
use bonafide_runtime_api::{
	runtime_decl_for_customs_api::CustomsApiV1, DetentionView, EntryStateView, ExaminationPackView,
};
use frame_support::assert_ok;
use pallet_cases::{Call as CasesCall, Capacity, DetentionState, Determination, Opinion, SubjectState};
use pallet_customs::{Call, Error, Tick};
use pallet_licensing_api::LicenseView;
use pallet_products::{FeatureForm, ShowsForm};
use pallet_products_api::runtime_decl_for_products_api::ProductsApiV1;
use sp_keyring::Sr25519Keyring::{Alice, Bob, Ferdie};

const DAY: u64 = 24 * 60 * 60 * 1000;

/// An entry of one line is on file, for a product with two features.
fn filed() -> Chain {
	let mut chain = ready();
	let feature = |shows: &str| FeatureForm {
		shows: ShowsForm::Open(shows.into()),
		guide: None,
	};
	let set_features = pallet_products::Call::set_features {
		gtin: gtin().into(),
		features: vec![feature("A woven label"), feature("Seven stitches")]
			.try_into()
			.unwrap(),
	};
	assert_ok!(chain.submit(MAKER.0, RuntimeCall::Products(set_features)));
	assert_ok!(file(&mut chain, BROKER.0, vec![line(100, "MX")]));
	chain
}

fn pack(chain: &mut Chain, line: u16) -> Option<ExaminationPackView> {
	chain.read(|| <Runtime as CustomsApiV1<_>>::examination_pack(number().into(), line).unwrap())
}

fn detain() -> RuntimeCall {
	let detain = CasesCall::detain {
		entry: number().into(),
		line: 1,
		right: 0,
		reason: "The seam differs".into(),
		documents: Default::default(),
		days: None,
	};
	RuntimeCall::Cases(detain)
}

#[test]
fn the_pack_has_all_there_is_to_know_of_a_line() {
	let mut chain = filed();
	assert_eq!(pack(&mut chain, 2), None);
	let found = pack(&mut chain, 1).unwrap();
	assert_eq!((found.entry.number, found.entry.lines.len()), (number(), 1));
	assert_eq!(
		found.product,
		chain.read(|| <Runtime as ProductsApiV1<_>>::product(gtin().into()).unwrap())
	);
	let features = found.product.unwrap().features;
	assert_eq!(
		features.iter().map(|feature| feature.number).collect::<Vec<_>>(),
		[1, 2]
	);
	assert_eq!(features[1].shows.as_deref(), Some("Seven stitches"));
	assert_eq!(
		found.rights.iter().map(|right| right.holder).collect::<Vec<_>>(),
		[lei(HOLDER.1)]
	);
	let chain_of = |licenses: &[LicenseView]| licenses.iter().map(|license| license.id).collect::<Vec<_>>();
	let licenses: Vec<_> = found
		.licenses
		.iter()
		.map(|license| (license.id, chain_of(&license.chain)))
		.collect();
	assert_eq!(licenses, [(id(1), vec![id(1)]), (id(2), vec![id(2), id(1)])]);
	assert_eq!(found.certificate.map(|certificate| certificate.id), Some(id(9)));
	assert!(found.cases.is_empty() && found.examinations.is_empty());

	let examine = Call::record_examination {
		entry: number().into(),
		line: 1,
		ticks: vec![Tick::Matches, Tick::Differs].try_into().unwrap(),
		note: None,
	};
	assert_ok!(chain.submit(Ferdie, RuntimeCall::Customs(examine)));
	assert_ok!(chain.submit(Ferdie, detain()));
	let found = pack(&mut chain, 1).unwrap();
	assert_eq!(found.examinations[0].version, Some(2));
	assert_eq!(found.examinations[0].ticks, [Tick::Matches, Tick::Differs]);
	let detained = DetentionView {
		case: 1,
		right: 0,
		state: DetentionState::Detained,
	};
	assert_eq!(found.entry.lines[0].detentions, [detained]);
	assert_eq!(found.entry.cases, [1]);
	assert_eq!(found.cases[0].examinations, found.examinations);
	assert_eq!(
		found.cases[0].summary.state,
		SubjectState::Goods(DetentionState::Detained)
	);
	check_state(&mut chain);
}

#[test]
fn the_council_sets_how_much_time_there_is() {
	let mut chain = filed();
	for parameter in [
		detention::Parameters::AnswerDays(detention::AnswerDays, Some(8)),
		detention::Parameters::DeterminationDays(detention::DeterminationDays, Some(40)),
	] {
		let key_value = RuntimeParameters::Detention(parameter);
		let set = pallet_parameters::Call::<Runtime>::set_parameter { key_value };
		assert_ok!(carry(&mut chain, &[Alice, Bob], set));
	}
	assert_ok!(chain.submit(Ferdie, detain()));
	chain.read(|| {
		let case = pallet_cases::Cases::<Runtime>::get(1).unwrap();
		assert_eq!((case.times.answer_days, case.times.determination_days), (8, 40));
		let [notice] = Cases::requests_of(1, &case).try_into().unwrap();
		assert_eq!(
			(notice.capacity, notice.due - notice.asked),
			(Capacity::RightsHolder, 8 * DAY)
		);
	});
}

#[test]
fn goods_are_seized_on_the_holders_opinion_and_stay_when_the_entry_goes() {
	let mut chain = filed();
	assert_ok!(chain.submit(Ferdie, detain()));
	let release = || {
		RuntimeCall::Customs(Call::release {
			number: number().into(),
		})
	};
	let refused: sp_runtime::DispatchError = Error::<Runtime>::GoodsDetained.into();
	assert_eq!(chain.submit(Ferdie, release()), Err(refused));
	let opine = CasesCall::give_opinion {
		case: 1,
		request: 1,
		opinion: Opinion::Infringing,
		documents: Default::default(),
	};
	assert_ok!(chain.submit(HOLDER.0, RuntimeCall::Cases(opine)));
	let seize = CasesCall::determine {
		case: 1,
		determination: Determination::Seized,
		reason: "They infringe".into(),
		notice: None,
	};
	assert_ok!(chain.submit(Ferdie, RuntimeCall::Cases(seize)));
	assert_ok!(chain.submit(Ferdie, release()));
	let found = pack(&mut chain, 1).unwrap();
	assert_eq!(found.entry.state, EntryStateView::Released);
	assert_eq!(found.entry.lines[0].detentions[0].state, DetentionState::Seized);
	assert_eq!(found.cases[0].answers[0].opinion, Some(Opinion::Infringing));
	check_state(&mut chain);
}

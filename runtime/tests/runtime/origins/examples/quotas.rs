use crate::origins::callers::Caller;
use bonafide_runtime::{fees::Payer, Runtime, RuntimeCall};

pub fn clean_usage(_: Caller) -> RuntimeCall {
	let entity = Payer::Newcomers;
	pallet_origin_restriction::Call::<Runtime>::clean_usage { entity }.into()
}

//! Payment of a transaction.

use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{
	dispatch::DispatchInfo, ensure, pallet_prelude::TransactionSource, storage::with_transaction_unchecked,
	weights::Weight,
};
use frame_system::ensure_signed;
use pallet_origin_restriction::RestrictOrigin;
use pallet_transaction_payment::{ChargeTransactionPayment, WeightInfo as _};
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{DispatchInfoOf, DispatchOriginOf, Implication, PostDispatchInfoOf, TransactionExtension, ValidateResult},
	transaction_validity::{InvalidTransaction, TransactionValidity, TransactionValidityError, ValidTransaction},
	DispatchResult, TransactionOutcome,
};

use super::payer::{Payer, BEFORE_ALL, HIGHEST_FOR_COINS, LOWEST_FOR_COINS};
use crate::{Balance, Runtime, RuntimeCall};

/// Charges a transaction to the allowance of whoever has one (see [`Payer`]), in any wrapper it comes, and to the
/// balance of anyone else. To a wallet it is the SDK's `ChargeTransactionPayment`, with a tip that only coins can pay.
///
/// Whoever adds a tip, or has used up its allowance, pays in coins, in the place of those who pay: no tip outbids a
/// member. It stands behind the check of the nonce, which gives a newcomer the account that it does not have yet.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Payment(#[codec(compact)] Balance);

impl Payment {
	/// Pays from an allowance, or in coins with `tip`.
	pub fn new(tip: Balance) -> Self {
		Self(tip)
	}
}

/// The payment of a transaction, judged and then made: `A` of its allowance, `C` of its coins.
pub enum Paid<A, C> {
	/// It takes of an allowance.
	Allowance(A),
	/// It costs coins, or nothing if nobody signed it.
	Coins(C),
}

impl TransactionExtension<RuntimeCall> for Payment {
	const IDENTIFIER: &'static str = "ChargeTransactionPayment";
	type Implicit = ();
	type Val = Paid<pallet_origin_restriction::Val<Runtime>, pallet_transaction_payment::Val<Runtime>>;
	type Pre = Paid<pallet_origin_restriction::Pre<Runtime>, pallet_transaction_payment::Pre<Runtime>>;

	fn weight(&self, _: &RuntimeCall) -> Weight {
		Payer::weight()
			.saturating_add(<Runtime as pallet_transaction_payment::Config>::WeightInfo::charge_transaction_payment())
	}

	fn validate(
		&self,
		origin: DispatchOriginOf<RuntimeCall>,
		call: &RuntimeCall,
		info: &DispatchInfoOf<RuntimeCall>,
		len: usize,
		_: (),
		implication: &impl Implication,
		source: TransactionSource,
	) -> ValidateResult<Self::Val, RuntimeCall> {
		let payer = ensure_signed(origin.clone())
			.ok()
			.and_then(|who| Some((Payer::of(&who)?, who)));
		if let Some((payer, who)) = payer {
			ensure!(payer.answers_for(&who, call), InvalidTransaction::Payment);
			if self.0 == 0 {
				// What the allowance does not cover leaves no trace in it.
				let charged = with_transaction_unchecked(|| {
					let origin = origin.clone();
					let charged =
						RestrictOrigin::<Runtime>::new(true).validate(origin, call, info, len, (), implication, source);
					match charged {
						Ok(_) => TransactionOutcome::Commit(charged),
						Err(_) => TransactionOutcome::Rollback(charged),
					}
				});
				if let Ok((mut validity, val, origin)) = charged {
					validity.priority = payer.priority();
					return Ok((validity, Paid::Allowance(val), origin));
				}
			}
		}
		let coins = ChargeTransactionPayment::<Runtime>::from(self.0);
		let (mut validity, val, origin) = coins.validate(origin, call, info, len, (), implication, source)?;
		validity.priority = validity
			.priority
			.saturating_add(LOWEST_FOR_COINS)
			.min(HIGHEST_FOR_COINS);
		Ok((validity, Paid::Coins(val), origin))
	}

	fn prepare(
		self,
		val: Self::Val,
		origin: &DispatchOriginOf<RuntimeCall>,
		call: &RuntimeCall,
		info: &DispatchInfoOf<RuntimeCall>,
		len: usize,
	) -> Result<Self::Pre, TransactionValidityError> {
		Ok(match val {
			Paid::Allowance(val) => Paid::Allowance(RestrictOrigin::new(true).prepare(val, origin, call, info, len)?),
			Paid::Coins(val) => {
				Paid::Coins(ChargeTransactionPayment::from(self.0).prepare(val, origin, call, info, len)?)
			}
		})
	}

	/// The code of the authorized upgrade, which the pool takes from anybody once it knows it for that.
	fn bare_validate(call: &RuntimeCall, _: &DispatchInfoOf<RuntimeCall>, _: usize) -> TransactionValidity {
		let is_upgrade = matches!(
			call,
			RuntimeCall::System(frame_system::Call::apply_authorized_upgrade { .. })
		);
		Ok(ValidTransaction {
			priority: if is_upgrade { BEFORE_ALL } else { 0 },
			..Default::default()
		})
	}

	fn post_dispatch_details(
		pre: Self::Pre,
		info: &DispatchInfo,
		post_info: &PostDispatchInfoOf<RuntimeCall>,
		len: usize,
		result: &DispatchResult,
	) -> Result<Weight, TransactionValidityError> {
		match pre {
			Paid::Allowance(pre) => RestrictOrigin::<Runtime>::post_dispatch_details(pre, info, post_info, len, result),
			Paid::Coins(pre) => {
				ChargeTransactionPayment::<Runtime>::post_dispatch_details(pre, info, post_info, len, result)
			}
		}
	}
}

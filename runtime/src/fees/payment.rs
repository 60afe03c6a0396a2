//! Payment of a transaction.

use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{dispatch::DispatchInfo, ensure, pallet_prelude::TransactionSource, weights::Weight};
use frame_system::ensure_signed;
use pallet_origin_restriction::{RestrictOrigin, WeightInfo as _};
use pallet_transaction_payment::{ChargeTransactionPayment, WeightInfo as _};
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{DispatchInfoOf, DispatchOriginOf, Implication, PostDispatchInfoOf, TransactionExtension, ValidateResult},
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	DispatchResult,
};

use super::payer::{Payer, HIGHEST_FOR_COINS};
use crate::{AccountId, Balance, Entities, Runtime, RuntimeCall, System};

/// Charges a transaction to the allowance of whoever has one (see [`Payer`]), in any wrapper it comes, and to the
/// balance of anyone else. To a wallet it is the SDK's `ChargeTransactionPayment`, with a tip that only coins can pay.
///
/// It stands before the check of the nonce, because a newcomer has no account yet to keep one.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Payment(#[codec(compact)] Balance);

impl Payment {
	/// Pays in coins with `tip`, or from an allowance with no tip.
	pub fn new(tip: Balance) -> Self {
		Self(tip)
	}
}

/// The payment of a transaction, judged and then made: `A` of its allowance, `C` of its coins.
pub enum Paid<A, C> {
	/// It takes of an allowance; the account is the newcomer whose account is held open meanwhile.
	Allowance(A, Option<AccountId>),
	/// It costs coins, or nothing if nobody signed it.
	Coins(C),
}

impl TransactionExtension<RuntimeCall> for Payment {
	const IDENTIFIER: &'static str = "ChargeTransactionPayment";
	type Implicit = ();
	type Val = Paid<pallet_origin_restriction::Val<Runtime>, pallet_transaction_payment::Val<Runtime>>;
	type Pre = Paid<pallet_origin_restriction::Pre<Runtime>, pallet_transaction_payment::Pre<Runtime>>;

	fn weight(&self, _: &RuntimeCall) -> Weight {
		// Who answers is read from the register, the council and the account.
		<Runtime as frame_system::Config>::DbWeight::get()
			.reads_writes(4, 1)
			.saturating_add(
				<Runtime as pallet_origin_restriction::Config>::WeightInfo::restrict_origin_tx_ext()
					.max(<Runtime as pallet_transaction_payment::Config>::WeightInfo::charge_transaction_payment()),
			)
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
		let signer = ensure_signed(origin.clone()).ok();
		let Some((who, payer)) = signer.and_then(|who| Some((who.clone(), Payer::of(&who)?))) else {
			let coins = ChargeTransactionPayment::<Runtime>::from(self.0);
			let (mut validity, val, origin) = coins.validate(origin, call, info, len, (), implication, source)?;
			validity.priority = validity.priority.min(HIGHEST_FOR_COINS);
			return Ok((validity, Paid::Coins(val), origin));
		};

		ensure!(self.0 == 0, InvalidTransaction::Payment);
		let newcomer = (payer == Payer::Newcomers).then_some(who);
		if let Some(who) = &newcomer {
			ensure!(is_welcome(who, call), InvalidTransaction::Payment);
			System::inc_sufficients(who);
		}
		let (mut validity, val, origin) =
			RestrictOrigin::<Runtime>::new(true).validate(origin, call, info, len, (), implication, source)?;
		validity.priority = payer.priority();
		Ok((validity, Paid::Allowance(val, newcomer), origin))
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
			Paid::Allowance(val, newcomer) => Paid::Allowance(
				RestrictOrigin::new(true).prepare(val, origin, call, info, len)?,
				newcomer,
			),
			Paid::Coins(val) => {
				Paid::Coins(ChargeTransactionPayment::from(self.0).prepare(val, origin, call, info, len)?)
			}
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
			Paid::Allowance(pre, newcomer) => {
				// The room of the register keeps the account open from here on, if it let the newcomer in.
				if let Some(who) = newcomer {
					System::dec_sufficients(&who);
				}
				RestrictOrigin::<Runtime>::post_dispatch_details(pre, info, post_info, len, result)
			}
			Paid::Coins(pre) => {
				ChargeTransactionPayment::<Runtime>::post_dispatch_details(pre, info, post_info, len, result)
			}
		}
	}
}

/// True if a newcomer can send this call without coins.
fn is_welcome(who: &AccountId, call: &RuntimeCall) -> bool {
	matches!(call, RuntimeCall::Entities(call) if Entities::welcomes(who, call))
}

//! The number of a transaction, by which it counts once.
//!
//! An account that goes and comes back must not begin with nought again: whatever it had sent before could be sent once
//! more, by anybody. So the first number of an account is the height of the chain when it comes.

use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{
	dispatch::DispatchInfo,
	ensure,
	pallet_prelude::TransactionSource,
	storage_alias,
	traits::{fungible::Inspect, ConstU32, Get},
	weights::Weight,
	BoundedVec, Identity,
};
use frame_system::{ensure_signed, Account, CheckNonce};
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{DispatchInfoOf, DispatchOriginOf, Implication, PostDispatchInfoOf, TransactionExtension, ValidateResult},
	transaction_validity::{InvalidTransaction, TransactionPriority, TransactionValidityError},
	DispatchResult,
};

use super::SHARE;
use crate::{AccountId, Balances, BlockNumber, Runtime, RuntimeCall, System};

/// The first number of an account.
#[derive(Clone, Copy, PartialEq, Eq, Debug, TypeInfo)]
pub struct FirstNonce;

impl Get<u32> for FirstNonce {
	fn get() -> u32 {
		System::block_number()
	}
}

/// The blocks for which a newcomer's transaction can wait: its number is the height at which it was signed.
const PATIENCE: BlockNumber = 1_024;

/// The most accounts that came in one block and are kept for their numbers alone.
const LINGERING: u32 = 16;

/// The accounts that came in a block, by its height modulo [`PATIENCE`] + 1, and that height. Each is held open until
/// the place is needed again, even if nothing came of its application: so its bytes cannot be sent once more.
#[storage_alias]
type Lingering = StorageMap<Newcomers, Identity, BlockNumber, (BlockNumber, Came)>;

/// The accounts that came in one block.
type Came = BoundedVec<AccountId, ConstU32<LINGERING>>;

/// Checks the number of a transaction, and holds open the account that keeps it, for as long as its call runs.
/// To a wallet it is the SDK's `CheckNonce`.
///
/// A newcomer's first number is the height at which it signed, of the last 1,024 blocks: older bytes are worth nothing,
/// whatever era they bear, and its account stays for as long. In the pool, an account's next transaction comes before
/// its next but one, and so every account's next before anybody's next but one.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct NextNonce(CheckNonce<Runtime>);

/// The SDK's own check.
type Inner = CheckNonce<Runtime>;

/// The accounts that are held open while a call runs.
pub struct Held {
	/// An account that did not exist before.
	newcomer: Option<AccountId>,
	/// An account that sets or purges the keys of a collator. The pallet of sessions wants it to be provided for, which
	/// only coins do: a member has none.
	keyholder: Option<AccountId>,
}

/// Holds the account of a newcomer open for as long as the number that it began with would be good again.
fn linger(who: AccountId) {
	let now = System::block_number();
	Lingering::mutate(now % (PATIENCE + 1), |place| {
		let (height, accounts) = place.get_or_insert_default();
		if *height != now {
			for before in core::mem::take(accounts) {
				System::dec_sufficients(&before);
			}
			*height = now;
		}
		if let Err(who) = accounts.try_push(who) {
			System::dec_sufficients(&who);
		}
	});
}

/// Provides no longer for an account without coins that has no keys.
fn release(who: &AccountId) -> Result<(), TransactionValidityError> {
	let account = Account::<Runtime>::get(who);
	if account.providers > 0 && account.consumers == 0 && Balances::total_balance(who) == 0 {
		System::dec_providers(who).map_err(|_| InvalidTransaction::BadSigner)?;
	}
	Ok(())
}

impl NextNonce {
	/// The transaction of this number.
	pub fn new(nonce: u32) -> Self {
		Self(CheckNonce::from(nonce.into()))
	}

	/// The account `who` with this number for its next, if the number is one that a newcomer may begin with.
	fn open(&self, who: &AccountId) -> Result<(), TransactionValidityError> {
		let (nonce, now) = (*self.0 .0, System::block_number());
		ensure!(nonce <= now, InvalidTransaction::Future);
		ensure!(now - nonce <= PATIENCE, InvalidTransaction::Stale);
		System::inc_sufficients(who);
		Account::<Runtime>::mutate(who, |account| account.nonce = nonce.into());
		Ok(())
	}
}

impl TransactionExtension<RuntimeCall> for NextNonce {
	const IDENTIFIER: &'static str = <Inner as TransactionExtension<RuntimeCall>>::IDENTIFIER;
	type Implicit = ();
	type Val = (<Inner as TransactionExtension<RuntimeCall>>::Val, Option<AccountId>);
	type Pre = (<Inner as TransactionExtension<RuntimeCall>>::Pre, Held);

	fn weight(&self, call: &RuntimeCall) -> Weight {
		// Only an application comes from an account that does not exist.
		let ties = match call {
			RuntimeCall::Entities(pallet_entities::Call::apply { .. }) => 1 + u64::from(LINGERING),
			_ => 0,
		};
		let lingering = <Runtime as frame_system::Config>::DbWeight::get().reads_writes(ties, ties);
		self.0.weight(call).saturating_add(lingering)
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
		let newcomer = signer.clone().filter(|who| !Account::<Runtime>::contains_key(who));
		if let Some(who) = &newcomer {
			self.open(who)?;
		}
		let (mut validity, val, origin) = self.0.validate(origin, call, info, len, (), implication, source)?;
		if let Some(who) = signer {
			let before = (*self.0 .0).saturating_sub(*System::account_nonce(who));
			validity.priority = SHARE.saturating_sub(TransactionPriority::from(before));
		}
		Ok((validity, (val, newcomer), origin))
	}

	fn prepare(
		self,
		(val, newcomer): Self::Val,
		origin: &DispatchOriginOf<RuntimeCall>,
		call: &RuntimeCall,
		info: &DispatchInfoOf<RuntimeCall>,
		len: usize,
	) -> Result<Self::Pre, TransactionValidityError> {
		let keyholder = ensure_signed(origin.clone())
			.ok()
			.filter(|_| matches!(call, RuntimeCall::Session(_)));
		if let Some(who) = keyholder.as_ref().filter(|who| System::providers(who) == 0) {
			System::inc_providers(who);
		}
		let pre = self.0.prepare(val, origin, call, info, len)?;
		Ok((pre, Held { newcomer, keyholder }))
	}

	fn post_dispatch_details(
		(pre, Held { newcomer, keyholder }): Self::Pre,
		info: &DispatchInfo,
		post_info: &PostDispatchInfoOf<RuntimeCall>,
		len: usize,
		result: &DispatchResult,
	) -> Result<Weight, TransactionValidityError> {
		if let Some(who) = newcomer {
			linger(who);
		}
		if let Some(who) = keyholder {
			release(&who)?;
		}
		Inner::post_dispatch_details(pre, info, post_info, len, result)
	}
}

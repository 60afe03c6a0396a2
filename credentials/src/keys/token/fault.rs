//! The reasons for which a hardware module gave no key, or no signature.

use cryptoki::error::{Error, RvError};

/// The reason for which a hardware module gave no key, or no signature. A key in memory has none of these.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum TokenFault {
	/// No file is where the URI says that the module is.
	#[error("no module is there: {0}")]
	ModuleNotFound(String),
	/// The file is no shared library, or none with PKCS #11 in it.
	#[error("{module} is no PKCS #11 module that can be loaded: {reason}")]
	NotModule {
		/// The file.
		module: String,
		/// The words of the system.
		reason: String,
	},
	/// The module has no token as the URI names it; those that it has.
	#[error("no such token is in the module: {}", listed(.0))]
	TokenNotFound(Vec<String>),
	/// Several tokens are as the URI names one; their serial numbers.
	#[error("several tokens are named so: say which by `serial`, {}", listed(.0))]
	SeveralTokens(Vec<String>),
	/// The token has no private key as the URI names it; those that it has.
	#[error("no such private key is on the token: {}", listed(.0))]
	KeyNotFound(Vec<String>),
	/// Several private keys are as the URI names one; their labels and ids.
	#[error("several private keys are named so: say which by `object` and `id`, {}", listed(.0))]
	SeveralKeys(Vec<String>),
	/// The token asks for a PIN, and none was given.
	#[error("the token asks for a PIN: put it in a file that only its owner can read, and name that by `pin-source`")]
	MissingPin,
	/// The PIN is another.
	#[error("the PIN is another: too many wrong ones lock the token")]
	OtherPin,
	/// Too many wrong PINs were given.
	#[error("the PIN is locked after too many wrong ones: its security officer unlocks it")]
	PinLocked,
	/// The security officer has set no PIN, or it has to be changed first.
	#[error("the token has no PIN that is good now: its security officer sets one")]
	PinNotSet,
	/// The key asks for the PIN at each signature.
	#[error("the key asks for its PIN at each signature, which is not known here")]
	AlwaysAuthenticate,
	/// The key is of another kind, or may not sign.
	#[error("is no key that signs with Ed25519 or on P-256")]
	OtherKind,
	/// The public half is not to be had.
	#[error("has no public key beside it of the same `id`, or the same label if it has no id")]
	PublicKeyNotFound,
	/// The token does not sign in the way of such keys.
	#[error("the token does not sign with {0}")]
	MechanismNotFound(&'static str),
	/// The public half beside the key is another's, or the token altered the signature.
	#[error("made a signature that the public key beside it does not verify")]
	OtherSignature,
	/// The key is to be written to a file.
	#[error("is in a hardware module, which it does not leave")]
	Kept,
	/// The module or the token fails otherwise: unplugged, or not reached.
	#[error("the module fails: {0}")]
	Failed(String),
}

/// The names in `found`, as a person reads them.
fn listed(found: &[String]) -> String {
	match found {
		[] => "none is there".into(),
		found => format!("there are {}", found.join(", ")),
	}
}

impl From<Error> for TokenFault {
	fn from(error: Error) -> Self {
		let Error::Pkcs11(code, _) = error else {
			return Self::Failed(error.to_string());
		};
		match code {
			RvError::PinIncorrect | RvError::PinInvalid | RvError::PinLenRange => Self::OtherPin,
			RvError::PinLocked => Self::PinLocked,
			RvError::PinExpired | RvError::UserPinNotInitialized => Self::PinNotSet,
			RvError::KeyFunctionNotPermitted | RvError::KeyTypeInconsistent => Self::OtherKind,
			_ => Self::Failed(error.to_string()),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use cryptoki::context::Function;

	/// SoftHSM locks nothing and has no PINs that expire: so the codes of those that do are read here.
	#[test]
	fn each_code_about_a_pin_has_its_fault() {
		for (code, fault) in [
			(RvError::PinIncorrect, TokenFault::OtherPin),
			(RvError::PinLenRange, TokenFault::OtherPin),
			(RvError::PinLocked, TokenFault::PinLocked),
			(RvError::PinExpired, TokenFault::PinNotSet),
			(RvError::UserPinNotInitialized, TokenFault::PinNotSet),
		] {
			assert_eq!(TokenFault::from(Error::Pkcs11(code, Function::Login)), fault);
		}
		let gone = TokenFault::from(Error::Pkcs11(RvError::DeviceRemoved, Function::Sign));
		assert!(matches!(gone, TokenFault::Failed(reason) if reason.contains("removed")));
	}
}

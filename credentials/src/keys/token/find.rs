//! Tokens: found by their names, in a module that is loaded once.

use super::{uri::TokenUri, TokenFault, TokenKey};
use crate::IssuerKey;
use cryptoki::{
	context::{CInitializeArgs, Pkcs11},
	error::Error,
	slot::{Slot, TokenInfo},
};
use std::{
	collections::BTreeMap,
	path::{Path, PathBuf},
	sync::{Mutex, PoisonError},
};

/// The modules in use, by their files. A process initializes a module once, however many keys it has of it (PKCS #11
/// 2.40, section 5.4).
static MODULES: Mutex<BTreeMap<PathBuf, Pkcs11>> = Mutex::new(BTreeMap::new());

/// The token on which a key is.
pub struct Token<'a> {
	uri: &'a TokenUri,
	module: Pkcs11,
	slot: Slot,
	info: TokenInfo,
}

impl<'a> Token<'a> {
	/// The token that `uri` names.
	///
	/// # Errors
	/// If its module cannot be loaded, or has no such token, or several.
	pub fn find(uri: &'a TokenUri) -> Result<Self, TokenFault> {
		let module = module(&uri.module)?;
		let (mut there, mut named) = (Vec::new(), Vec::new());
		for slot in module.get_slots_with_initialized_token()? {
			let info = module.get_token_info(slot)?;
			match is_named(uri, slot, &info) {
				true => named.push((slot, info)),
				false => there.push(format!("`{}`", info.label())),
			}
		}
		match named.len() {
			0 => Err(TokenFault::TokenNotFound(there)),
			1 => {
				let (slot, info) = named.remove(0);
				Ok(Self {
					uri,
					module,
					slot,
					info,
				})
			}
			_ => {
				let serials = named.iter().map(|(_, info)| format!("`{}`", info.serial_number()));
				Err(TokenFault::SeveralTokens(serials.collect()))
			}
		}
	}

	/// Its label.
	pub fn label(&self) -> &str {
		self.info.label()
	}

	/// True if [`Self::key`] has to be told its PIN: it wants one, and has no keys of its own to type it on.
	pub fn asks_for_pin(&self) -> bool {
		self.info.login_required() && !self.info.protected_authentication_path()
	}

	/// The key that the URI names, which signs from then on without being asked for the PIN again.
	///
	/// # Errors
	/// If the PIN is not the token's or missing, the token has no such private key of a kind that signs here, or does
	/// not tell its public half.
	pub fn key(&self, pin: Option<&str>) -> Result<IssuerKey, TokenFault> {
		if pin.is_none() && self.asks_for_pin() {
			return Err(TokenFault::MissingPin);
		}
		let session = self.module.open_ro_session(self.slot)?;
		let key = match self.info.login_required() {
			true => TokenKey::log_in(session, pin.filter(|_| self.asks_for_pin()), self.uri)?,
			false => TokenKey::open(session, self.uri)?,
		};
		key.check_mechanism(&self.module, self.slot)?;
		Ok(IssuerKey::in_token(key))
	}
}

/// The module in the file `path`, initialized.
fn module(path: &Path) -> Result<Pkcs11, TokenFault> {
	let name = || path.display().to_string();
	// One file by all its names; and a bare name would be looked for among the libraries of the system.
	let file = path.canonicalize().map_err(|_| TokenFault::ModuleNotFound(name()))?;
	let mut modules = MODULES.lock().unwrap_or_else(PoisonError::into_inner);
	if let Some(module) = modules.get(&file) {
		return Ok(module.clone());
	}
	let not_module = |error: Error| TokenFault::NotModule {
		module: name(),
		reason: error.to_string(),
	};
	let module = Pkcs11::new(&file).map_err(not_module)?;
	module.initialize(CInitializeArgs::OsThreads).map_err(not_module)?;
	modules.insert(file, module.clone());
	Ok(module)
}

/// True if the token in `slot` is as `uri` names it.
fn is_named(uri: &TokenUri, slot: Slot, info: &TokenInfo) -> bool {
	let is = |wanted: &Option<String>, has: &str| wanted.as_deref().is_none_or(|wanted| wanted == has);
	is(&uri.token, info.label())
		&& is(&uri.manufacturer, info.manufacturer_id())
		&& is(&uri.model, info.model())
		&& is(&uri.serial, info.serial_number())
		&& uri.slot.is_none_or(|wanted| wanted == slot.id())
}

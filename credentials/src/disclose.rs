//! The holder's choice of elements for one reader.

use crate::{
	json::{Budget, MAX_VALUES},
	securing::{
		jws::{Jws, NoJws},
		sd_jwt::{self, Element, NotRevealed},
	},
	Document, Secured, MAX_CREDENTIAL,
};

/// The elements of a credential that are shown, each by its path in the document, such as `goods[0].hs`
/// or `producer`. An element comes with everything below it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Choice {
	/// These. Of an element that holds one of them, only its existence shows.
	Only(Vec<String>),
	/// All but these.
	AllBut(Vec<String>),
}

/// The reason for which nothing is shown.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotShown {
	/// Credentials of this kind are shown whole or not at all.
	#[error("is shown whole or not at all")]
	Whole,
	/// Longer than [`MAX_CREDENTIAL`].
	#[error("is longer than {MAX_CREDENTIAL} bytes")]
	TooLong,
	/// The signed part is no compact JWS with a JSON object in it.
	#[error("is no signed credential: {0}")]
	NoJws(#[from] NoJws),
	/// The disclosures do not belong to the signed part.
	#[error(transparent)]
	Disclosures(#[from] NotRevealed),
	/// There is no element of this name here that could be shown or withheld.
	#[error("has no element {0} that can be shown or withheld")]
	NoElement(String),
}

/// The path of the document in the claims.
const SUBJECT: &str = "credentialSubject.";

/// The same credential with the chosen elements disclosed and no others. Signature and id stay as they
/// are: the holder needs no key.
///
/// Elements that the document keeps back, such as `originCalculation`, are shown only if one at or
/// below them is asked for.
///
/// # Errors
/// If the credential is not one with selective disclosure, or has no element of a chosen name.
pub fn disclose<D: Document>(credential: &str, choice: &Choice) -> Result<String, NotShown> {
	let Secured::SdJwt { kept, .. } = D::SECURED else {
		return Err(NotShown::Whole);
	};
	let elements: Vec<_> = elements(credential)?
		.into_iter()
		.filter_map(|element| Some((element.path.strip_prefix(SUBJECT)?.to_owned(), element.disclosure?)))
		.collect();

	let (Choice::Only(named) | Choice::AllBut(named)) = choice;
	if let Some(unknown) = named
		.iter()
		.find(|name| !elements.iter().any(|(path, _)| path == *name))
	{
		return Err(NotShown::NoElement(unknown.clone()));
	}
	let asked_for = |path: &str| match choice {
		Choice::Only(named) => named
			.iter()
			.any(|name| is_at_or_below(path, name) || is_at_or_below(name, path)),
		Choice::AllBut(named) => !named.iter().any(|name| is_at_or_below(path, name)),
	};
	let kept_back = |path: &str| {
		let Some(kept) = kept.iter().find_map(|name| up_to(path, name)) else {
			return false;
		};
		match choice {
			Choice::Only(named) => !named.iter().any(|name| is_at_or_below(name, kept)),
			Choice::AllBut(_) => true,
		}
	};
	let shown = elements.iter().filter(|(path, _)| asked_for(path) && !kept_back(path));
	let (jwt, _) = sd_jwt::split(credential).ok_or(NotShown::Whole)?;
	Ok(sd_jwt::join(jwt, shown.map(|(_, disclosure)| disclosure)))
}

/// The elements that can be shown or withheld, by their path in the claims. Below an element that is
/// withheld already, nothing can be seen.
pub fn elements(credential: &str) -> Result<Vec<Element<'_>>, NotShown> {
	let (jwt, disclosures) = sd_jwt::split(credential).ok_or(NotShown::Whole)?;
	if credential.len() > MAX_CREDENTIAL {
		return Err(NotShown::TooLong);
	}
	let payload = Budget::new(MAX_VALUES).read_object(&Jws::parse(jwt)?.payload);
	let payload = payload.ok_or(NotShown::NoJws(NoJws::Payload))?;
	Ok(sd_jwt::reveal(payload, &disclosures)?.elements)
}

/// True if `path` is that of `holder` or of something in it.
fn is_at_or_below(path: &str, holder: &str) -> bool {
	path.strip_prefix(holder)
		.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// As much of `path` as ends with a member called `name`.
fn up_to<'a>(path: &'a str, name: &str) -> Option<&'a str> {
	let ends = path.match_indices(['.', '[']).map(|(end, _)| end).chain([path.len()]);
	ends.map(|end| &path[..end])
		.find(|head| head.rsplit('.').next() == Some(name))
}

//! Revocation and suspension by status lists that are at hand: no chain is asked.

use super::{secured::Opened, time, Check, Outcome, Resolve};
use crate::{
	securing::status_list::{self, same_url, word, StatusEntries, StatusEntry, StatusList, LIFETIME},
	Secured,
};
use bonafide_primitives::{views::Timestamp, Moment, StatusPurpose};

/// Status list credentials, and the DID whose lists are believed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StatusLists<'a> {
	/// The credentials: each a compact JWS, or JSON with a Data Integrity proof.
	pub credentials: &'a [String],
	/// The DID whose lists are believed, beside those that the issuer of the credential signs itself.
	pub issuer: Option<&'a str>,
	/// The age up to which a list tells of the moment asked about, in milliseconds. Its own `validUntil` and `ttl` may
	/// say less.
	pub max_age: Moment,
}

/// No lists.
impl Default for StatusLists<'_> {
	fn default() -> Self {
		Self {
			credentials: &[],
			issuer: None,
			max_age: LIFETIME,
		}
	}
}

/// A credential's status, by the lists at hand.
pub struct Told {
	/// The outcome. `None` if the credential names no list.
	pub outcome: Option<Outcome>,
	/// The moment as of which the oldest of the lists tells it.
	pub as_of: Option<Moment>,
	/// The entries that tell something else than revocation or suspension.
	pub notes: Vec<String>,
}

/// The status of a credential that is `opened`.
pub fn told(opened: &Opened, lists: &StatusLists, at: Moment, resolve: &Resolve) -> Told {
	let mut told = Told {
		outcome: None,
		as_of: None,
		notes: Vec::new(),
	};
	let entries = match StatusEntries::of(&opened.claims) {
		Ok(entries) => entries,
		Err(fault) => {
			told.outcome = Some(Outcome::Failed(fault.to_string()));
			return told;
		}
	};
	let note = |other| format!("`credentialStatus` has an entry for {other}, which tells nothing of its validity");
	told.notes = entries.others.into_iter().map(note).collect();
	let hand = Hand {
		lists: lists
			.credentials
			.iter()
			.filter_map(|list| List::open(list, at, resolve))
			.collect(),
		believed: [opened.did.as_deref(), lists.issuer],
		at,
		max_age: lists.max_age,
	};
	let mut all: Option<Outcome> = None;
	let mut add = |outcome: Outcome| {
		all = Some(match all.take() {
			None => outcome,
			Some(before) => before.and(outcome),
		});
	};
	let mut missing = Vec::new();
	for entry in &entries.known {
		match hand.find(entry) {
			Found::Nothing => missing.push(word(entry.purpose)),
			Found::Told(outcome, made) => {
				told.as_of = told.as_of.into_iter().chain(made).min();
				add(outcome);
			}
		}
	}
	if !missing.is_empty() {
		add(Outcome::Skipped(format!(
			"there is no status list for {}",
			missing.join(" and ")
		)));
	}
	for other in entries.unknown {
		add(Outcome::Skipped(format!(
			"`credentialStatus` has an entry of the kind {other}, which is not known here"
		)));
	}
	told.outcome = all;
	told
}

/// A list as somebody gave it.
struct List {
	opened: Opened,
	/// The fault for which it does not hold, but for its time.
	fault: Option<String>,
	made: Option<Moment>,
}

impl List {
	fn open(text: &str, at: Moment, resolve: &Resolve) -> Option<Self> {
		let mut opened = Opened::open(text, Secured::Jwt, at, resolve).ok()?;
		opened.check_claims(status_list::TYPE, at);
		let flaw = opened
			.checks
			.iter()
			.find_map(|checked| match (&checked.outcome, checked.check) {
				(Outcome::Passed, _) | (_, Check::Period | Check::Lei) => None,
				(Outcome::Failed(reason) | Outcome::Skipped(reason), check) => Some(format!("{check:?}: {reason}")),
			});
		let made = time::instant(&opened.claims, "validFrom").ok().flatten();
		Some(Self {
			fault: flaw.map(|flaw| format!("does not verify: {flaw}")),
			made: made.and_then(|made| made.try_into().ok()),
			opened,
		})
	}

	fn id(&self) -> Option<&str> {
		self.opened.claims.get("id")?.as_str()
	}
}

/// All lists that are at hand.
struct Hand<'a> {
	lists: Vec<List>,
	believed: [Option<&'a str>; 2],
	at: Moment,
	max_age: Moment,
}

enum Found {
	/// The list is not there.
	Nothing,
	/// The outcome that it tells, as of this moment.
	Told(Outcome, Option<Moment>),
}

impl Hand<'_> {
	/// Asks the list of `entry`. Of several that hold, the newest that tells of the moment asked about.
	fn find(&self, entry: &StatusEntry) -> Found {
		let state = match entry.purpose {
			StatusPurpose::Revocation => "revoked",
			StatusPurpose::Suspension => "suspended",
		};
		let named = || {
			self.lists
				.iter()
				.filter(|list| list.id().is_some_and(|id| same_url(id, entry.url)))
		};
		let fails =
			|reason: String| Found::Told(Outcome::Failed(format!("the status list {} {reason}", entry.url)), None);
		let holding = named().filter(|list| list.fault.is_none() && self.is_believed(list));
		let Some(list) = holding.max_by_key(|list| (self.untimely(list).is_none(), list.made)) else {
			return match named().next() {
				Some(list) => fails(self.fault(list)),
				None if self.has_nameless(entry.purpose) => {
					fails("is not at hand; one without `id` is, and nothing shows that it is this".into())
				}
				None => Found::Nothing,
			};
		};
		let bits = match StatusList::of(&list.opened.claims, entry.purpose) {
			Ok(bits) => bits,
			Err(fault) => return fails(fault.to_string()),
		};
		let age = self.untimely(list);
		match (bits.tells(entry), age) {
			(None, _) => fails(format!("has no entry {}", entry.index)),
			// For good, so that an old list tells it, too.
			(Some(true), None) => Found::Told(Outcome::Failed(format!("is {state}")), list.made),
			(Some(true), Some(_)) if entry.purpose == StatusPurpose::Revocation => {
				Found::Told(Outcome::Failed(format!("is {state}")), list.made)
			}
			(Some(false), None) => Found::Told(Outcome::Passed, list.made),
			(Some(_), Some(reason)) => Found::Told(
				Outcome::Skipped(format!("the status list {} {reason}", entry.url)),
				list.made,
			),
		}
	}

	fn is_believed(&self, list: &List) -> bool {
		list.opened.did.is_some() && self.believed.contains(&list.opened.did.as_deref())
	}

	fn fault(&self, list: &List) -> String {
		match &list.fault {
			Some(fault) => fault.clone(),
			None => {
				let signer = list.opened.did.as_deref().unwrap_or_default();
				format!("is signed by {signer}, whose lists are not believed")
			}
		}
	}

	/// True if there is a list for `purpose` that holds and does not say its address.
	fn has_nameless(&self, purpose: StatusPurpose) -> bool {
		let nameless = self
			.lists
			.iter()
			.filter(|list| list.id().is_none() && list.fault.is_none());
		let mut nameless = nameless.filter(|list| self.is_believed(list));
		nameless.any(|list| StatusList::of(&list.opened.claims, purpose).is_ok())
	}

	/// The reason for which the list does not tell of the moment asked about.
	fn untimely(&self, list: &List) -> Option<String> {
		let period = list.opened.checks.iter().find(|checked| checked.check == Check::Period);
		if let Some(Outcome::Failed(reason)) = period.map(|period| &period.outcome) {
			return Some(reason.clone());
		}
		let Some(made) = list.made else {
			return Some("does not say as of when it is true".into());
		};
		let ttl = list.opened.claims.get("credentialSubject")?.get("ttl");
		let ttl = match ttl.map(|ttl| ttl.as_u64()) {
			Some(None) => return Some("has a `ttl` that is no number of milliseconds".into()),
			ttl => ttl.flatten().unwrap_or(Moment::MAX),
		};
		let age = self.at.saturating_sub(made);
		(age > ttl.min(self.max_age)).then(|| format!("is of {}, and that is too long ago", Timestamp(made)))
	}
}

//! Invariants of this room's state.

use crate::{
	About, Addressee, Answers, Case, CaseOn, Cases, CasesFor, Config, DeniedUnder, DetentionOn, Determination, Due,
	LastCase, NegativeDeterminations, Open, Pallet, Pruned, Requests, Seizures, Subject, UnderVerification,
	MAX_ANSWERS, MAX_ANSWERS_TO_REQUEST, MAX_EVIDENCE, MAX_OBJECTIONS, MAX_REQUESTS,
};
use alloc::collections::BTreeMap;
use bonafide_primitives::{retention, CaseId, Entries, EntryStanding, OpenCases};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks the whole state of this room; slow, for tests and `try-runtime`.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::check_cases()?;
		Self::check_subjects()?;
		Self::check_record()?;
		Self::check_open()?;
		Self::check_due()
	}

	fn check_cases() -> Result<(), TryRuntimeError> {
		let (mut requests, mut answers) = (0usize, 0usize);
		for (id, case) in Cases::<T>::iter() {
			ensure!(!Pruned::<T>::contains_key(id), "a case is both kept and pruned");
			ensure!(
				(1..=MAX_REQUESTS).contains(&case.requests),
				"a case without requests, or with too many"
			);
			Self::check_dialogue(id, &case)?;
			requests = requests.saturating_add(case.requests.into());
			answers = answers.saturating_add(case.answers.into());
		}
		ensure!(
			Requests::<T>::iter_keys().count() == requests,
			"a request without its case"
		);
		ensure!(
			Answers::<T>::iter_keys().count() == answers,
			"an answer without its case"
		);
		for (_, id, statements) in CasesFor::<T>::iter() {
			ensure!(
				Cases::<T>::contains_key(id),
				"a party is told of a case that is not there"
			);
			ensure!(
				statements.evidence <= MAX_EVIDENCE && statements.objections <= MAX_OBJECTIONS,
				"a party wrote more than it may"
			);
		}
		Ok(())
	}

	/// Each case that is determined is due once, on the day after the determination, and no other is.
	fn check_due() -> Result<(), TryRuntimeError> {
		let day_of = |case: Case| Some(retention::day_of(case.subject.decision()?.ruling.at));
		for (day, id, ()) in Due::<T>::iter() {
			ensure!(
				Cases::<T>::get(id).is_none_or(|case| day_of(case) == Some(day)),
				"a case is due on another day than that of its end"
			);
		}
		let determined = Cases::<T>::iter().filter_map(|(id, case)| day_of(case).map(|_| id));
		retention::check::<Due<T>, _>(determined)
	}

	fn check_dialogue(id: CaseId, case: &Case) -> Result<(), TryRuntimeError> {
		let is_listed = |party| CasesFor::<T>::contains_key(party, id);
		let mut replies = 0u16;
		for number in 1..=case.requests {
			let request = Requests::<T>::get(id, number).ok_or("a request is missing")?;
			ensure!(
				request.answers <= MAX_ANSWERS_TO_REQUEST,
				"a request has too many answers"
			);
			ensure!(
				request.answered.is_some() == (request.answers > 0),
				"a request is answered without an answer"
			);
			if let Addressee::Named(party) = request.addressee {
				ensure!(is_listed(party), "a party that is asked is not told of it");
			}
			replies = replies.saturating_add(request.answers);
		}
		for number in 1..=case.answers {
			let answer = Answers::<T>::get(id, number).ok_or("an answer is missing")?;
			ensure!(
				answer.party.is_none_or(is_listed),
				"a party that wrote is not told of its case"
			);
		}
		ensure!(
			(replies..=MAX_ANSWERS).contains(&case.answers),
			"answers are miscounted, or too many"
		);
		ensure!(case.parties().all(is_listed), "a party is not told of its case");
		Ok(())
	}

	fn check_subjects() -> Result<(), TryRuntimeError> {
		let (mut claims, mut detentions) = (0usize, 0usize);
		let kept = Cases::<T>::iter().map(|(id, case)| (id, case.subject.about()));
		let pruned = Pruned::<T>::iter().map(|(id, case)| (id, case.about));
		for (id, about) in kept.chain(pruned) {
			ensure!((1..=LastCase::<T>::get()).contains(&id), "a case that was never opened");
			match about {
				About::Claim { entry, line } => {
					ensure!(
						CaseOn::<T>::get(entry, line) == Some(id),
						"a claim does not know its case"
					);
					claims = claims.saturating_add(1);
				}
				About::Goods { entry, line, right } => {
					ensure!(
						DetentionOn::<T>::get(entry, (line, right)) == Some(id),
						"goods do not know their case"
					);
					detentions = detentions.saturating_add(1);
				}
			}
		}
		ensure!(
			DetentionOn::<T>::iter_keys().count() == detentions,
			"goods know a case that is not there"
		);
		ensure!(
			CaseOn::<T>::iter_keys().count() == claims,
			"a claim knows a case that is not there"
		);
		Ok(())
	}

	fn check_open() -> Result<(), TryRuntimeError> {
		let (mut by_entry, mut by_certificate) = (BTreeMap::new(), BTreeMap::new());
		for case in Cases::<T>::iter_values() {
			if case.subject.decision().is_some() {
				continue;
			}
			let (number, _) = case.subject.about().line();
			let entry = T::Entries::entry(&number);
			ensure!(
				entry.is_some() || case.reopened.is_some(),
				"an entry was pruned while it was under verification"
			);
			let open: &mut OpenCases = by_entry.entry(number).or_default();
			match &case.subject {
				Subject::Claim(_) => open.claims = open.claims.saturating_add(1),
				Subject::Goods(_) => {
					open.detentions = open.detentions.saturating_add(1);
					ensure!(
						entry.is_none_or(|entry| entry.standing != EntryStanding::Filed),
						"an entry with detained goods is not held"
					);
				}
			}
			if let Some(certificate) = case.subject.certificate_at_stake() {
				let under = by_certificate.entry(certificate).or_insert(0u32);
				*under = under.saturating_add(1);
			}
		}
		let counted: BTreeMap<_, _> = Open::<T>::iter().collect();
		ensure!(counted == by_entry, "open cases of an entry are miscounted");
		let counted: BTreeMap<_, _> = UnderVerification::<T>::iter().collect();
		ensure!(
			counted == by_certificate,
			"open cases under a certificate are miscounted"
		);
		Ok(())
	}

	fn check_record() -> Result<(), TryRuntimeError> {
		for (id, case) in Cases::<T>::iter() {
			let determined = case.subject.decision().map(|decision| decision.ruling.determination);
			match case.subject {
				Subject::Goods(goods) => {
					ensure!(
						matches!(determined, None | Some(Determination::Released | Determination::Seized)),
						"goods are determined as a claim is"
					);
					if let Some(made_by) = goods.made_by() {
						ensure!(
							Seizures::<T>::contains_key(made_by, id) == (determined == Some(Determination::Seized)),
							"a seizure is not remembered, or one is that was none"
						);
					}
				}
				Subject::Claim(claim) => {
					ensure!(
						matches!(
							determined,
							None | Some(
								Determination::Originating | Determination::NotOriginating | Determination::ClaimDenied
							)
						),
						"a claim is determined as goods are"
					);
					let is_denied = determined == Some(Determination::NotOriginating);
					if let Some(certificate) = claim.certificate {
						ensure!(
							DeniedUnder::<T>::contains_key(certificate, id) == is_denied,
							"a denial is not held against its certificate, or one is that was none"
						);
					}
					if let Some(certifier) = claim.certifier.filter(|_| is_denied) {
						ensure!(
							NegativeDeterminations::<T>::contains_key(certifier),
							"a denial is not held against who answers for the origin"
						);
					}
				}
			}
		}
		for (_, id, ()) in Seizures::<T>::iter() {
			ensure!(
				Cases::<T>::contains_key(id),
				"a seizure is remembered longer than its case"
			);
		}
		for (_, id, ()) in DeniedUnder::<T>::iter() {
			ensure!(
				Cases::<T>::contains_key(id) || Pruned::<T>::contains_key(id),
				"a certificate is held to a case that never was"
			);
		}
		Ok(())
	}
}

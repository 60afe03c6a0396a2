//! What is always true of this room's state.

use crate::{
	Addressee, Answers, ByShipment, Case, CaseId, CaseOn, CaseState, Cases, CasesFor, Config, DeniedUnder, Detained,
	DetentionOn, Determination, Entries, EntriesBy, EntryState, Examinations, LastCase, Lines, NegativeDeterminations,
	Pallet, Pruned, PrunedCases, Requests, Seizures, Severity, Subject, UnderVerification, MAX_ANSWERS,
	MAX_ANSWERS_TO_REQUEST, MAX_REQUESTS, MAX_STATEMENTS,
};
use alloc::collections::BTreeMap;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks the whole state of this room; slow, for tests and `try-runtime`.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::check_entries()?;
		Self::check_sealed()?;
		Self::check_cases()?;
		Self::check_verdicts()
	}

	fn check_entries() -> Result<(), TryRuntimeError> {
		let mut lines = 0usize;
		for (number, entry) in Entries::<T>::iter() {
			let (mut hard, mut advice) = (0usize, 0usize);
			for index in 1..=entry.lines {
				let line = Lines::<T>::get(number, index).ok_or("a line is missing")?;
				hard = hard.saturating_add(line.findings.iter().filter(|f| f.severity() == Severity::Hard).count());
				advice = advice.saturating_add(
					line.findings
						.iter()
						.filter(|f| f.severity() == Severity::Advice)
						.count(),
				);
			}
			lines = lines.saturating_add(entry.lines.into());
			ensure!(
				EntriesBy::<T>::contains_key(entry.filer, number),
				"the filer's index lacks an entry"
			);
			let Some(importer) = entry.importer else { continue };
			ensure!(hard == usize::from(entry.hard), "hard findings are miscounted");
			ensure!(advice == usize::from(entry.advice), "findings of advice are miscounted");
			ensure!(
				EntriesBy::<T>::contains_key(importer, number),
				"the importer's index lacks an entry"
			);
		}
		for (shipment, number) in ByShipment::<T>::iter() {
			let entry = Entries::<T>::get(number).ok_or("a shipment is of no entry")?;
			ensure!(entry.shipment == Some(shipment), "a shipment is of another entry");
		}
		ensure!(
			Entries::<T>::iter_values()
				.filter_map(|entry| entry.shipment)
				.all(ByShipment::<T>::contains_key),
			"an entry is not found by its shipment"
		);
		ensure!(Lines::<T>::iter_keys().count() == lines, "a line without its entry");
		for (number, line, examinations) in Examinations::<T>::iter() {
			ensure!(
				Lines::<T>::contains_key(number, line),
				"an examination without its line"
			);
			ensure!(!examinations.is_empty(), "an empty list of examinations is kept");
		}
		for (lei, number, ()) in EntriesBy::<T>::iter() {
			let entry = Entries::<T>::get(number).ok_or("an index points to no entry")?;
			ensure!(
				entry.importer == Some(lei) || lei == entry.filer,
				"an index names a stranger"
			);
		}
		for (number, entry) in Pruned::<T>::iter() {
			ensure!(!Entries::<T>::contains_key(number), "an entry is both kept and pruned");
			ensure!(
				!matches!(entry.state, EntryState::Held { .. }),
				"an entry was pruned while it was held"
			);
			ensure!(
				entry.open_cases == 0,
				"an entry was pruned while it was under verification"
			);
		}
		Ok(())
	}

	fn check_cases() -> Result<(), TryRuntimeError> {
		let (mut requests, mut answers, mut about) = (0usize, 0usize, 0usize);
		for (id, case) in Cases::<T>::iter() {
			ensure!(!PrunedCases::<T>::contains_key(id), "a case is both kept and pruned");
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

		let mut detained = 0usize;
		let subjects = Cases::<T>::iter().map(|(id, case)| (id, case.subject));
		let pruned = PrunedCases::<T>::iter().map(|(id, case)| (id, case.subject));
		for (id, subject) in subjects.chain(pruned) {
			ensure!((1..=LastCase::<T>::get()).contains(&id), "a case that was never opened");
			match subject {
				Subject::Claim { entry, line } => {
					ensure!(
						CaseOn::<T>::get(entry, line) == Some(id),
						"a claim does not know its case"
					);
					about = about.saturating_add(1);
				}
				Subject::Goods { entry, line, right } => {
					ensure!(
						DetentionOn::<T>::get(entry, (line, right)) == Some(id),
						"goods do not know their case"
					);
					detained = detained.saturating_add(1);
				}
			}
		}
		ensure!(
			DetentionOn::<T>::iter_keys().count() == detained,
			"goods know a case that is not there"
		);
		ensure!(
			CaseOn::<T>::iter_keys().count() == about,
			"a claim knows a case that is not there"
		);
		for (_, id, statements) in CasesFor::<T>::iter() {
			ensure!(
				Cases::<T>::contains_key(id),
				"a party is told of a case that is not there"
			);
			ensure!(statements <= MAX_STATEMENTS, "a party wrote more than it may");
		}
		Ok(())
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
		ensure!(
			[case.customs, case.importer]
				.into_iter()
				.chain(case.certifier)
				.all(is_listed),
			"a party is not told of its case"
		);
		Ok(())
	}

	fn check_verdicts() -> Result<(), TryRuntimeError> {
		let (mut by_entry, mut by_certificate, mut detained) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
		for (id, case) in Cases::<T>::iter() {
			let (entry, _) = case.subject.line();
			let determined = match case.state {
				CaseState::Determined { ruling, .. } => Some(ruling.determination),
				_ => None,
			};
			let is_open = u16::from(determined.is_none());
			let of_entry = by_entry.entry(entry).or_insert(0u16);
			*of_entry = of_entry.saturating_add(is_open);
			let is_of_goods = !case.subject.is_claim();
			ensure!(
				case.detention.is_some() == is_of_goods,
				"a case is neither about a claim nor about goods"
			);
			if is_of_goods {
				let of_entry = detained.entry(entry).or_insert(0u16);
				*of_entry = of_entry.saturating_add(is_open);
			}
			if let Some(key) = case.seized_from() {
				ensure!(
					Seizures::<T>::contains_key(key, id) == (determined == Some(Determination::Seized)),
					"a seizure is not remembered, or one is that was none"
				);
			}

			let is_denied = determined == Some(Determination::NotOriginating);
			if let Some(certificate) = case.certificate {
				let under = by_certificate.entry(certificate).or_insert(0u32);
				*under = under.saturating_add(is_open.into());
				ensure!(
					DeniedUnder::<T>::contains_key(certificate, id) == is_denied,
					"a denial is not held against its certificate, or one is that was none"
				);
			}
			if let Some(certifier) = case.certifier.filter(|_| is_denied) {
				ensure!(
					NegativeDeterminations::<T>::contains_key(certifier),
					"a denial is not held against who answers for the origin"
				);
			}
		}
		by_certificate.retain(|_, cases| *cases > 0);
		detained.retain(|_, cases| *cases > 0);
		let counted: BTreeMap<_, _> = Detained::<T>::iter().collect();
		ensure!(counted == detained, "open detentions of an entry are miscounted");
		for entry in detained.keys() {
			let state = Entries::<T>::get(entry).map(|entry| entry.state);
			ensure!(
				state.is_none_or(|state| state != EntryState::Filed),
				"an entry with detained goods is not held"
			);
		}
		for (_, id, ()) in Seizures::<T>::iter() {
			ensure!(
				Cases::<T>::contains_key(id),
				"a seizure is remembered longer than its case"
			);
		}
		for (number, entry) in Entries::<T>::iter() {
			let cases = by_entry.get(&number).copied().unwrap_or_default();
			ensure!(cases == entry.open_cases, "open cases of an entry are miscounted");
		}
		let counted: BTreeMap<_, _> = UnderVerification::<T>::iter().collect();
		ensure!(
			counted == by_certificate,
			"open cases under a certificate are miscounted"
		);
		for (_, id, ()) in DeniedUnder::<T>::iter() {
			ensure!(
				Cases::<T>::contains_key(id) || PrunedCases::<T>::contains_key(id),
				"a certificate is held to a case that never was"
			);
		}
		Ok(())
	}
}

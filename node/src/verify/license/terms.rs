//! The terms that a license credential states, each against what the chain records.

use super::{checked, Checked, OnChain, Outcome, Standing};
use bonafide_credentials::{
	license::{ChainLicense, ChainProducts, ChainTerms},
	License,
};
use bonafide_primitives::{Digest, Gs1Prefix, Gtin};
use pallet_licensing_api::LicenseView;
use serde::Serialize;
use serde_json::{json, Value};

/// Every term of `license`, which the chain would record in this `form`.
pub fn compare(license: &License, form: &ChainLicense, standing: &Standing, on_chain: &OnChain) -> Vec<Checked> {
	let recorded = &standing.license;
	let mut checks = vec![
		checked("right", same(&form.right, &recorded.right)),
		checked("licensor", licensor(license, recorded)),
		checked("parent", named(form.parent, on_chain.parent, standing.parent)),
		checked("amends", named(form.amends, on_chain.amends, recorded.amends)),
		checked("from", same(&form.from, &recorded.from)),
		checked("until", same(&form.until, &recorded.until)),
	];
	match recorded.sublicensing {
		Some(sublicensing) => {
			checks.extend(goods(license, &form.terms, recorded));
			checks.extend([
				checked("quantity", same(&form.quota, &recorded.quota)),
				checked("nesting", same(&license.nesting, &recorded.nesting)),
				checked("sublicensing", same(&form.sublicensing, &sublicensing)),
				checked("credentialStatus", same(&form.status_index, &recorded.status_index)),
			]);
		}
		None => checks.push(checked("terms", Outcome::Skipped(gone(recorded).into()))),
	}
	checks
}

/// The party, the role and the goods; of a private license, the commitment to them.
fn goods(license: &License, terms: &ChainTerms, recorded: &LicenseView) -> Vec<Checked> {
	let (products, countries) = match terms {
		ChainTerms::Open {
			products, countries, ..
		} => (products, countries),
		ChainTerms::Private { commitment } => {
			return vec![checked("commitment", same(commitment, &recorded.commitment))]
		}
	};
	let told = match products {
		ChainProducts::All => all_or(None, None),
		ChainProducts::Listed(gtins) => all_or(Some(gtins), None),
		ChainProducts::Prefixes(prefixes) => all_or(None, Some(prefixes)),
	};
	let of_record = all_or(recorded.products.as_deref(), recorded.prefixes.as_deref());
	vec![
		checked("licensee", same(&license.licensee.lei, &recorded.licensee)),
		checked("role", same(&license.role, &recorded.role)),
		checked("products", same(&told, &of_record)),
		checked(
			"countries",
			same(&sorted(countries), &recorded.countries.as_deref().map(sorted)),
		),
	]
}

/// Products as a license states them.
fn all_or(products: Option<&[Gtin]>, prefixes: Option<&[Gs1Prefix]>) -> Value {
	match (products, prefixes) {
		(Some(products), _) => json!(sorted(products)),
		(None, Some(prefixes)) => json!({ "prefixes": sorted(prefixes) }),
		(None, None) => json!("all"),
	}
}

/// The reason why the chain has no terms to compare with.
fn gone(recorded: &LicenseView) -> &'static str {
	match recorded.pruned {
		true => "its retention is over, and the chain has no more terms of it",
		false => "it was superseded, and the chain has no more terms of it",
	}
}

fn same(told: &impl Serialize, recorded: &impl Serialize) -> Outcome {
	let (told, recorded) = (json!(told), json!(recorded));
	Outcome::of(told == recorded, || {
		format!("the credential says {told}, the chain {recorded}")
	})
}

fn sorted<T: Ord + Clone>(list: &[T]) -> Vec<T> {
	let mut list = list.to_vec();
	list.sort();
	list
}

/// The licensor. Of a superseded credential the chain does not say: the right may have changed hands since.
fn licensor(license: &License, recorded: &LicenseView) -> Outcome {
	match recorded.superseded_by {
		Some(_) => Outcome::Skipped("it was superseded, and the chain does not say any more who issued it".into()),
		None => same(&license.licensor.lei, &recorded.licensor),
	}
}

/// Checks that `told`, the other license that the credential names, is the one `recorded` on the chain. A license keeps
/// its identity when amended, so any of its credentials will do: `found` is the identity of the one named.
fn named(told: Option<Digest>, found: Option<Digest>, recorded: Option<Digest>) -> Outcome {
	Outcome::of(told.is_some() == recorded.is_some() && found == recorded, || {
		match (told, recorded) {
			(Some(told), Some(recorded)) => format!("the credential names {told:?}, the chain {recorded:?}"),
			(Some(told), None) => format!("the credential names {told:?}, the chain none"),
			(None, _) => "the credential names none, and the chain does".into(),
		}
	})
}

//! The elements that are disclosed, each against what the chain records of it.

use super::{checked, Checked, Outcome};
use bonafide_credentials::{Certificate, Report};
use bonafide_primitives::{Date, Gtin, HsCode};
use pallet_certificates::Capacity;
use pallet_certificates_api::{CertificateView, GoodView, PartyKind, PartyView};
use serde_json::{Map, Value};

/// The disclosed elements of a document.
pub struct Disclosed<'a> {
	elements: Option<&'a Map<String, Value>>,
	/// True if nothing is withheld.
	is_whole: bool,
}

impl<'a> Disclosed<'a> {
	/// The elements of the certificate that `report` discloses.
	pub fn of(report: &'a Report<Certificate>) -> Self {
		Self {
			elements: report.claims.get("credentialSubject").and_then(Value::as_object),
			is_whole: report.withheld == 0,
		}
	}

	/// The element at `path`, such as `certifier.address.country` or `goods[0].hs`.
	pub fn at(&self, path: &str) -> Option<&'a Value> {
		let mut names = path.split(['.', '[']).map(|name| name.trim_end_matches(']'));
		let first = self.elements?.get(names.next()?)?;
		names.try_fold(first, |value, name| match value {
			Value::Array(items) => items.get(name.parse::<usize>().ok()?),
			value => value.get(name),
		})
	}

	/// The outcome for the element `name` if it is not disclosed: failed if nothing is withheld, else skipped.
	fn lacks(&self, name: &str) -> Outcome {
		match self.is_whole {
			true => Outcome::Failed(format!("the chain records it, and the credential has no {name}")),
			false => Outcome::Skipped("it is not disclosed".into()),
		}
	}

	/// Checks that the element at `path`, as `read` reads it, is `recorded`.
	fn is<T: PartialEq + ToString>(&self, path: &str, recorded: &T, read: impl Fn(&str) -> Option<T>) -> Outcome {
		match self.at(path) {
			Some(value) => agrees(value, recorded, read),
			None => self.lacks(path),
		}
	}
}

fn agrees<T: PartialEq + ToString>(value: &Value, recorded: &T, read: impl Fn(&str) -> Option<T>) -> Outcome {
	let told = value.as_str().and_then(read);
	Outcome::of(told.as_ref() == Some(recorded), || {
		format!("the credential says {value}, the chain {}", recorded.to_string())
	})
}

fn parse<T: std::str::FromStr>(text: &str) -> Option<T> {
	text.parse().ok()
}

/// A word as this project writes them, with or without a capital.
fn word(text: &str) -> Option<String> {
	let mut word = text.to_owned();
	word.get_mut(..1)?.make_ascii_lowercase();
	Some(word)
}

/// Every element that the chain records.
pub fn compare(report: &Report<Certificate>, recorded: &CertificateView) -> Vec<Checked> {
	let disclosed = Disclosed::of(report);
	let mut checks = vec![checked(
		"agreement",
		disclosed.is("agreement", &recorded.agreement, |text| Some(text.into())),
	)];
	if let Some(certifier) = recorded.certifier {
		checks.push(checked(
			"certification",
			disclosed.is("certification", &name(certifier), word),
		));
	}
	checks.push(checked("certifier", certifier(report, &disclosed, recorded)));
	for (capacity, party) in parties(recorded) {
		if let Some(party) = party {
			let path = match recorded.certifier {
				Some(certifier) if certifier == capacity => "certifier".into(),
				_ => name(capacity),
			};
			checks.push(checked(name(capacity), self::party(&disclosed, &path, party)));
		}
	}
	checks.extend(goods(&disclosed, &recorded.goods));
	checks.push(checked("cover", cover(&disclosed, recorded.blanket)));
	if let Some(day) = &recorded.signed_on {
		checks.push(checked("signedOn", disclosed.is("signedOn", day, parse)));
	}
	checks
}

/// Elements 3 to 5, each with the capacity of the party.
pub fn parties(recorded: &CertificateView) -> [(Capacity, &Option<PartyView>); 3] {
	[
		(Capacity::Exporter, &recorded.exporter),
		(Capacity::Producer, &recorded.producer),
		(Capacity::Importer, &recorded.importer),
	]
}

/// The element of the party in this capacity.
pub fn name(capacity: Capacity) -> String {
	match capacity {
		Capacity::Importer => "importer",
		Capacity::Exporter => "exporter",
		Capacity::Producer => "producer",
	}
	.into()
}

/// The certifier: as the issuer, which is always disclosed, and as element 2.
fn certifier(report: &Report<Certificate>, disclosed: &Disclosed, recorded: &CertificateView) -> Outcome {
	let issuer = report.claims.get("issuer").and_then(|issuer| issuer.get("lei"));
	let as_issuer = match issuer {
		Some(lei) => agrees(lei, &recorded.issuer, parse),
		None => Outcome::Failed("the issuer has no `lei`".into()),
	};
	as_issuer.and(disclosed.is("certifier.lei", &recorded.issuer, parse))
}

/// The party at `path` against what the chain records of it.
fn party(disclosed: &Disclosed, path: &str, recorded: &PartyView) -> Outcome {
	let kind = recorded.kind;
	match (disclosed.at(path), recorded) {
		(None, _) if kind == PartyKind::Unknown && disclosed.is_whole => Outcome::Passed,
		(None, _) => disclosed.lacks(path),
		(Some(Value::String(told)), _) => Outcome::of(word(told) == Some(kind.to_string()), || {
			format!("the credential says {told:?}, the chain \"{kind}\"")
		}),
		(Some(Value::Array(_)), _) => Outcome::of(kind == PartyKind::Various, || {
			format!("the credential lists several, the chain says \"{kind}\"")
		}),
		(
			Some(_),
			PartyView {
				lei: Some(lei),
				country: Some(country),
				..
			},
		) => disclosed.is(&format!("{path}.lei"), lei, parse).and(disclosed.is(
			&format!("{path}.address.country"),
			country,
			parse,
		)),
		(
			Some(_),
			PartyView {
				commitment: Some(commitment),
				..
			},
		) => {
			let recorded = format!("{commitment:?}");
			disclosed.is(&format!("{path}.commitment"), &recorded, |text| {
				Some(text.to_ascii_lowercase())
			})
		}
		(Some(_), _) => Outcome::Failed(format!("the credential names a company, the chain says \"{kind}\"")),
	}
}

/// The blanket period, or that there is none.
fn cover(disclosed: &Disclosed, recorded: Option<(Date, Date)>) -> Outcome {
	match (disclosed.at("blanketPeriod"), recorded) {
		(None, None) if disclosed.is_whole => Outcome::Passed,
		(None, None) => Outcome::Skipped("whether there is a blanket period is not disclosed".into()),
		(None, Some(_)) => disclosed.lacks("blanketPeriod"),
		(Some(period), None) => Outcome::Failed(format!(
			"the credential has the blanket period {period}, the chain says it is for a single shipment"
		)),
		(Some(_), Some((from, until))) => {
			disclosed
				.is("blanketPeriod.from", &from, parse)
				.and(disclosed.is("blanketPeriod.until", &until, parse))
		}
	}
}

/// Each good disclosed is one that the chain records, and no two are the same.
fn goods(disclosed: &Disclosed, recorded: &[GoodView]) -> Vec<Checked> {
	let Some(Value::Array(goods)) = disclosed.at("goods") else {
		return vec![checked("goods", disclosed.lacks("goods"))];
	};
	let mut left: Vec<_> = recorded.iter().collect();
	let mut checks: Vec<_> = (0..)
		.zip(goods)
		.map(|(index, good): (usize, _)| {
			let outcome = match left.iter().position(|recorded| is_good(disclosed, good, recorded)) {
				_ if good.as_object().is_none_or(Map::is_empty) => {
					Outcome::Skipped("nothing is disclosed of it".into())
				}
				Some(found) => {
					left.remove(found);
					Outcome::Passed
				}
				None => Outcome::Failed(format!("the chain records no such good: {good}")),
			};
			checked(format!("goods[{index}]"), outcome)
		})
		.collect();
	let count = (goods.len(), recorded.len());
	checks.push(checked(
		"goods",
		match count {
			(shown, all) if shown == all => Outcome::Passed,
			(shown, all) if shown < all && !disclosed.is_whole => {
				Outcome::Skipped(format!("{shown} of {all} are disclosed"))
			}
			(shown, all) => Outcome::Failed(format!("the credential has {shown}, the chain {all}")),
		},
	));
	checks
}

/// True if all that is disclosed of `good` is as in `recorded`.
fn is_good(disclosed: &Disclosed, good: &Value, recorded: &GoodView) -> bool {
	let is = |name: &str, same: &dyn Fn(&str) -> bool| match good.get(name) {
		Some(value) => value.as_str().is_some_and(same),
		None => !disclosed.is_whole,
	};
	let has_gtin = match (good.get("gtin"), recorded.gtin) {
		(None, None) => true,
		(Some(_), None) => false,
		(_, Some(gtin)) => is("gtin", &|text| parse::<Gtin>(text) == Some(gtin)),
	};
	has_gtin
		&& is("hs", &|text| parse::<HsCode>(text) == Some(recorded.hs))
		&& is("criterion", &|text| text == recorded.criterion)
		&& is("origin", &|text| text == recorded.origin.to_string())
}

//! Faults of a certificate that only the chain knows of, before it is sent.

use super::profiles;
use crate::{bulk::Issuer, chain::Head, rows::Fault};
use anyhow::Result;
use bonafide_credentials::{
	certificate::{
		profile::{self, Profile},
		Party,
	},
	Certificate, Refusal,
};
use bonafide_primitives::Date;
use serde_json::json;
use std::collections::{hash_map::Entry, HashMap};

/// A certifier, with the part of the chain that its certificates are judged by.
pub struct Judge<'a> {
	issuer: Issuer<'a>,
	head: Head,
	today: Date,
	/// The versions of each agreement's profile; none of one that the council has not set.
	agreements: HashMap<String, Option<Vec<Profile>>>,
}

impl<'a> Judge<'a> {
	pub async fn of(issuer: Issuer<'a>) -> Result<Self> {
		let head = issuer.chain.head().await?;
		let agreements = HashMap::new();
		let today = profiles::today(&head).await?;
		Ok(Self {
			issuer,
			head,
			today,
			agreements,
		})
	}

	/// The LEI of the certifier.
	pub fn issuer(&self) -> &str {
		self.issuer.lei()
	}

	/// The elements of `certificate`, at `place`, that the chain would refuse or take for another's.
	pub async fn faults(&mut self, place: &str, certificate: &Certificate) -> Result<Vec<Fault>> {
		let mut faults = Vec::new();
		let mut fault = |field: &str, reason: String| faults.push(Fault::new(place, field, reason));

		let own = self.issuer.lei().to_owned();
		let capacity = certificate.certification;
		if !self.issuer.has_role(&capacity.to_string()) {
			fault("certification", format!("{own} is not accredited as {capacity}"));
		}
		if certificate.certifier.lei.to_string() != own {
			let lei = certificate.certifier.lei;
			fault("certifier.lei", format!("is {lei}, and the account acts for {own}"));
		}
		for (field, party) in [
			("exporter.lei", &certificate.exporter),
			("producer.lei", &certificate.producer),
			("importer.lei", &certificate.importer),
		] {
			let Some(Party::Named(trader)) = party else { continue };
			let lei = trader.lei;
			if self.issuer.look_up("entities_get", &json!(lei)).await?.is_none() {
				fault(field, format!("{lei} was never admitted to the register"));
			}
		}
		let (agreement, today) = (certificate.agreement.as_str(), self.today);
		match self.versions(agreement).await? {
			None => fault("agreement", format!("the council has set no {agreement}")),
			Some(versions) => {
				for Refusal { field, reason } in profile::faults(certificate, versions, today) {
					fault(&field, reason);
				}
			}
		}
		Ok(faults)
	}

	async fn versions(&mut self, agreement: &str) -> Result<Option<&[Profile]>> {
		let versions = match self.agreements.entry(agreement.to_owned()) {
			Entry::Occupied(known) => known.into_mut(),
			Entry::Vacant(place) => place.insert(profiles::versions(&self.head, agreement).await?),
		};
		Ok(versions.as_deref())
	}
}

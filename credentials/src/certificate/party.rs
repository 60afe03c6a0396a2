//! The parties on a certificate of origin: named, sealed, or told in a word.

use crate::{
	company::{Certifier, Trader},
	sealing::party::SealedParty,
	text,
};
use bonafide_primitives::{Country, Lei};
use serde::{
	de::{
		value::{MapAccessDeserializer, SeqAccessDeserializer, StringDeserializer},
		DeserializeSeed, Error, MapAccess, SeqAccess, Visitor,
	},
	Deserialize, Deserializer, Serialize, Serializer,
};
use std::fmt;

/// A party on a certificate: the exporter, producer or importer (USMCA, Annex 5-A, elements 3 to 5).
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Party {
	/// A company.
	Named(Box<Trader>),
	/// Several companies, listed.
	Several(Vec<Trader>),
	/// A company that customs alone learns.
	Sealed(Box<SealedParty>),
	/// No company, and the reason.
	Unnamed(Unnamed),
}

/// The word that stands where no company is named.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub enum Unnamed {
	/// Told to the importing authority when it asks.
	OnRequest,
	/// Several companies, not listed.
	Various,
	/// Not known to the certifier.
	Unknown,
}

impl Serialize for Party {
	fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
		match self {
			Party::Named(trader) => trader.serialize(output),
			Party::Several(traders) => traders.serialize(output),
			Party::Sealed(sealed) => sealed.serialize(output),
			Party::Unnamed(word) => word.serialize(output),
		}
	}
}

impl<'de> Deserialize<'de> for Party {
	fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
		input.deserialize_any(PartyVisitor)
	}
}

/// Written out, because an untagged enum would say neither which field is wrong nor why.
struct PartyVisitor;

impl<'de> Visitor<'de> for PartyVisitor {
	type Value = Party;

	fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.write_str("a company, a list of companies, a sealed party, \"onRequest\", \"various\" or \"unknown\"")
	}

	fn visit_str<E: Error>(self, word: &str) -> Result<Party, E> {
		text::parse_word(word.into()).map(Party::Unnamed)
	}

	fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Party, A::Error> {
		let first: Option<String> = map.next_key()?;
		let kind = first.clone();
		let members = MapAccessDeserializer::new(Begun { first, rest: map });
		match kind.as_deref() {
			Some("commitment" | "envelope") => SealedParty::deserialize(members).map(|it| Party::Sealed(Box::new(it))),
			Some("sealed") => Err(A::Error::custom(
				"is still to be sealed: a signature would show it to everyone",
			)),
			_ => Trader::deserialize(members).map(|trader| Party::Named(Box::new(trader))),
		}
	}

	fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Party, A::Error> {
		let traders = Vec::deserialize(SeqAccessDeserializer::new(seq))?;
		match traders.len() {
			0 | 1 => Err(A::Error::custom("a list of companies has two or more")),
			_ => Ok(Party::Several(traders)),
		}
	}
}

/// A map whose first key has been read already.
struct Begun<A> {
	first: Option<String>,
	rest: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Begun<A> {
	type Error = A::Error;

	fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
		match self.first.take() {
			Some(first) => seed.deserialize(StringDeserializer::new(first)).map(Some),
			None => self.rest.next_key_seed(seed),
		}
	}

	fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
		self.rest.next_value_seed(seed)
	}
}

/// The part of a party that the chain records.
#[derive(Serialize, Clone, PartialEq, Eq, Debug)]
pub enum ChainParty {
	/// A company.
	Named {
		/// ISO 17442.
		lei: Lei,
		/// The country of its address on the certificate.
		country: Country,
	},
	/// A company that customs alone learns.
	Sealed(SealedParty),
	/// Told to the importing authority when it asks.
	OnRequest,
	/// Several companies.
	Various,
	/// Not known to the certifier.
	Unknown,
}

impl From<&Party> for ChainParty {
	fn from(party: &Party) -> Self {
		match party {
			Party::Named(trader) => ChainParty::Named {
				lei: trader.lei,
				country: trader.address.country,
			},
			Party::Sealed(sealed) => ChainParty::Sealed((**sealed).clone()),
			Party::Several(_) | Party::Unnamed(Unnamed::Various) => ChainParty::Various,
			Party::Unnamed(Unnamed::OnRequest) => ChainParty::OnRequest,
			Party::Unnamed(Unnamed::Unknown) => ChainParty::Unknown,
		}
	}
}

impl From<&Certifier> for ChainParty {
	fn from(certifier: &Certifier) -> Self {
		ChainParty::Named {
			lei: certifier.lei,
			country: certifier.address.country,
		}
	}
}

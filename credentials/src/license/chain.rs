//! A license in the JSON that `@polkadot/api` takes for the calls of the register of licenses.

use super::{License, Products};
use bonafide_primitives::{Country, Date, Digest, Gs1Prefix, Gtin, Lei, LicensedRole, Nesting, RightId};
use serde::Serialize;

/// The part of a license that the chain records: the argument of `licensing.grant`, `amend` and
/// `offer`.
#[derive(Serialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub struct ChainLicense {
	/// Number of the right on the register.
	pub right: RightId,
	/// Identity of the license above.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub parent: Option<Digest>,
	/// Identity of the credential that it takes the place of.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub amends: Option<Digest>,
	/// Licensee, role, products and countries, or the commitment to them.
	#[serde(flatten)]
	pub terms: ChainTerms,
	/// Units over the whole term.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub quota: Option<u64>,
	/// `Apart` if units under sublicenses have quotas of their own. Without it, they count against this
	/// quota as well.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub nesting: Option<&'static str>,
	/// First day, in UTC.
	pub from: Date,
	/// Last day, in UTC.
	pub until: Date,
	/// Levels of sublicenses that may be granted below.
	pub sublicensing: u8,
	/// Place of the credential in the status lists of its issuer.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub status_index: Option<u32>,
}

/// Licensee, role, products and countries.
#[derive(Serialize, Clone, PartialEq, Eq, Debug)]
#[serde(untagged)]
pub enum ChainTerms {
	/// For everyone to read.
	Open {
		/// ISO 17442.
		licensee: Lei,
		/// `Manufacturer`, `Importer` or `Retailer`.
		role: &'static str,
		/// All, or those listed.
		products: ChainProducts,
		/// Countries of manufacture. Empty: any.
		countries: Vec<Country>,
	},
	/// For those alone who are shown the [`opening`](super::opening).
	Private {
		/// SHA-256 over the terms, with their salt.
		commitment: Digest,
	},
}

/// The products of a license, as the chain records them.
#[derive(Serialize, Clone, PartialEq, Eq, Debug)]
pub enum ChainProducts {
	/// All that carry the right.
	All,
	/// These.
	Listed(Vec<Gtin>),
	/// All under one of these GS1 company prefixes.
	Prefixes(Vec<Gs1Prefix>),
}

impl ChainLicense {
	/// The part of `license` that the chain records. Its credential stands at `status_index` in the status
	/// lists.
	pub(super) fn of(license: &License, status_index: Option<u32>) -> Self {
		Self {
			right: license.right,
			parent: license.parent,
			amends: license.amends,
			terms: match license.private_terms() {
				Some(terms) => ChainTerms::Private {
					commitment: terms.commitment(),
				},
				None => ChainTerms::Open {
					licensee: license.licensee.lei,
					role: match license.role {
						LicensedRole::Manufacturer => "Manufacturer",
						LicensedRole::Importer => "Importer",
						LicensedRole::Retailer => "Retailer",
					},
					products: ChainProducts::from(&license.products),
					countries: license.countries.clone(),
				},
			},
			quota: license.quantity,
			nesting: match license.nesting {
				Nesting::Nested => None,
				Nesting::Apart => Some("Apart"),
			},
			from: license.from,
			until: license.until,
			sublicensing: license.sublicensing,
			status_index,
		}
	}
}

impl From<&Products> for ChainProducts {
	fn from(products: &Products) -> Self {
		match products {
			Products::All => Self::All,
			Products::Listed(gtins) => Self::Listed(gtins.clone()),
			Products::Prefixes(prefixes) => Self::Prefixes(prefixes.clone()),
		}
	}
}

//! A license in the JSON that `@polkadot/api` takes for the calls of the register of licenses.

use super::{License, Products};
use bonafide_primitives::{Country, Date, Digest, Gs1Prefix, Gtin, Lei, LicensedRole, Nesting, RightId};
use serde::Serialize;

/// A license as the chain records it: the terms it is granted on, and under what.
#[derive(Serialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub struct ChainLicense {
	/// The right.
	pub right: RightId,
	/// The license above.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub parent: Option<Digest>,
	/// The credential in whose place it is.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub amends: Option<Digest>,
	/// Who may do what with which goods, or the commitment to that.
	#[serde(flatten)]
	pub terms: ChainTerms,
	/// Units over the whole term.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub quota: Option<u64>,
	/// Whether units under sublicenses count against the quota, too; if it is not said, they do.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub nesting: Option<&'static str>,
	/// First day.
	pub from: Date,
	/// Last day.
	pub until: Date,
	/// Levels of sublicenses below.
	pub sublicensing: u8,
	/// The place of the credential in the status lists of its issuer.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub status_index: Option<u32>,
}

/// Who may do what with which goods.
#[derive(Serialize, Clone, PartialEq, Eq, Debug)]
#[serde(untagged)]
pub enum ChainTerms {
	/// For everyone to read.
	Open {
		/// Who is licensed.
		licensee: Lei,
		/// What the licensee may do.
		role: &'static str,
		/// For which products.
		products: ChainProducts,
		/// Countries of manufacture; none: any.
		countries: Vec<Country>,
	},
	/// For those alone who are shown the [`opening`](super::opening).
	Private {
		/// What the licensor committed to.
		commitment: Digest,
	},
}

/// Which products a license is for, as the chain records it.
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
	/// What the chain records of `license`, whose credential stands at `status_index` in the status lists.
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

//! The statements that the agreements ask a certifier to make, in each language in which they may be written.
//!
//! Under USMCA that of Annex 5-A, element 9, in the languages of article 5.2(5); under CAFTA-DR in substance that of 19
//! CFR 10.584(a)(4), in those of article 4.16; under NAFTA in substance that of CBP Form 434, field 11, and of its
//! Mexican and Canadian counterparts.

use clap::ValueEnum;
use serde::Deserialize;
use std::{collections::BTreeMap, fmt, sync::LazyLock};

/// A language of an agreement.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Language {
	/// English
	En,
	/// Spanish
	Es,
	/// French
	Fr,
}

impl fmt::Display for Language {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.write_str(match self {
			Self::En => "English",
			Self::Es => "Spanish",
			Self::Fr => "French",
		})
	}
}

/// The statements of an agreement, by language.
pub type Statements = BTreeMap<Language, String>;

static KNOWN: LazyLock<BTreeMap<String, Statements>> = LazyLock::new(|| {
	serde_json::from_str(include_str!("statements.json")).expect("the statements beside this file are well-formed")
});

/// The statements under `agreement`. `None` of one that is not known here.
pub fn under(agreement: &str) -> Option<&'static Statements> {
	KNOWN.get(agreement)
}

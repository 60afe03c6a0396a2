//! A request of customs to a party.

use super::documents::Documents;
use anyhow::Result;
use bonafide_primitives::Lei;
use clap::{Args, ValueEnum};
use serde_json::{json, Value};

#[derive(Args)]
pub struct Request {
	/// The party asked. Default: a party that stays sealed
	#[arg(long, value_name = "LEI")]
	of: Option<Lei>,
	/// The capacity in which it is asked
	#[arg(long, value_enum)]
	capacity: Capacity,
	#[command(flatten)]
	documents: Documents,
	/// Days to answer. Default: those that the agreement leaves
	#[arg(long)]
	days: Option<u16>,
}

#[derive(Clone, Copy, ValueEnum, Debug)]
enum Capacity {
	Importer,
	Exporter,
	Producer,
	/// Producer of a material of the goods
	MaterialProducer,
	/// Holder of the right for which goods are detained
	RightsHolder,
	/// Manufacturer of goods that carry a right
	Manufacturer,
}

impl Request {
	/// The request as a call takes it.
	pub fn form(&self) -> Result<Value> {
		Ok(json!({
			"addressee": self.of.map_or(json!("Sealed"), |lei| json!({ "Named": lei })),
			"capacity": format!("{:?}", self.capacity),
			"documents": self.documents.forms()?,
			"days": self.days,
		}))
	}
}

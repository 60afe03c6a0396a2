//! Lists in JSON that have a bound.

use alloc::format;
use core::{fmt, marker::PhantomData};
use frame_support::{traits::Get, BoundedVec};
use serde::{
	de::{Error, SeqAccess, Visitor},
	Deserialize, Deserializer,
};

/// Reads a list of at most `N` elements, for serde's `deserialize_with`. Of a longer one no more are read, and the
/// reason tells the bound, where that of [`BoundedVec`] itself is "out of bounds".
pub fn at_most<'de, T: Deserialize<'de>, N: Get<u32>, D: Deserializer<'de>>(
	input: D,
) -> Result<BoundedVec<T, N>, D::Error> {
	struct Reader<T, N>(PhantomData<(T, N)>);

	impl<'de, T: Deserialize<'de>, N: Get<u32>> Visitor<'de> for Reader<T, N> {
		type Value = BoundedVec<T, N>;

		fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
			f.write_str("a list")
		}

		fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
			let mut elements = BoundedVec::new();
			while let Some(element) = list.next_element()? {
				let bound = |_| A::Error::custom(format!("more than {} are given", N::get()));
				elements.try_push(element).map_err(bound)?;
			}
			Ok(elements)
		}
	}

	input.deserialize_seq(Reader(PhantomData))
}

#[cfg(test)]
mod tests {
	use super::*;
	use alloc::{string::String, vec::Vec};
	use frame_support::traits::ConstU32;

	#[derive(Deserialize, PartialEq, Debug)]
	struct Line {
		#[serde(default, deserialize_with = "at_most")]
		licenses: BoundedVec<u8, ConstU32<2>>,
	}

	fn read(text: &str) -> Result<Vec<u8>, String> {
		let read = serde_json::from_str::<Line>(text);
		read.map(|line| line.licenses.into_inner())
			.map_err(|error| format!("{error}"))
	}

	#[test]
	fn a_list_is_read_up_to_its_bound_which_the_reason_tells() {
		assert_eq!(read("{}").unwrap(), [0; 0]);
		assert_eq!(read(r#"{ "licenses": [1, 2] }"#).unwrap(), [1, 2]);
		let long = read(r#"{ "licenses": [1, 2, 3, what comes then is not looked at"#).unwrap_err();
		assert!(long.starts_with("more than 2 are given"), "{long}");
		let other = read(r#"{ "licenses": {} }"#).unwrap_err();
		assert!(other.starts_with("invalid type: map, expected a list"), "{other}");
	}
}

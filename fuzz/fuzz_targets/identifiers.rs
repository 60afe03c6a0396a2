//! Identifiers as text: whatever is read is printed in one spelling, which is read, encoded and decoded as the same.

#![no_main]

use bonafide_primitives::{
	Country, Date, DigitalLink, Duns, EntryNumber, FilerCode, Gln, Gs1Prefix, Gtin, HsCode, Identifier, Lei,
	MemberPrefix, PostalItem, Shipment, Sscc,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
	read::<Country>(text);
	read::<Date>(text);
	read::<DigitalLink>(text);
	read::<Duns>(text);
	read::<EntryNumber>(text);
	read::<FilerCode>(text);
	read::<Gln>(text);
	read::<Gs1Prefix>(text);
	read::<MemberPrefix>(text);
	read::<Gtin>(text);
	read::<HsCode>(text);
	read::<Lei>(text);
	read::<PostalItem>(text);
	read::<Shipment>(text);
	read::<Sscc>(text);
});

fn read<T: Identifier>(text: &str) {
	let Ok(identifier) = text.parse::<T>() else { return };
	let printed = identifier.to_string();
	assert!(printed.len() <= T::MAX_LEN, "{printed} is longer than {}", T::MAX_LEN);
	assert_eq!(printed.parse::<T>(), Ok(identifier));
	assert_eq!(T::decode(&mut &*identifier.encode()), Ok(identifier));
	assert_eq!(
		serde_json::from_str::<T>(&serde_json::json!(printed).to_string()).ok(),
		Some(identifier)
	);
}

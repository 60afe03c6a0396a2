//! `Spelled`: any bytes decode without a panic and encode as they came; SCALE holds an identifier in no second
//! spelling.

#![no_main]

use bonafide_primitives::{
	Country, Date, DigitalLink, Duns, EntryNumber, Gln, Gs1Prefix, Gtin, HsCode, Identifier, Lei, MemberPrefix,
	PostalItem, Shipment, Spelled, Sscc,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
	decode::<Country>(bytes);
	decode::<Date>(bytes);
	decode::<DigitalLink>(bytes);
	decode::<Duns>(bytes);
	decode::<EntryNumber>(bytes);
	decode::<Gln>(bytes);
	decode::<Gs1Prefix>(bytes);
	decode::<MemberPrefix>(bytes);
	decode::<Gtin>(bytes);
	decode::<HsCode>(bytes);
	decode::<Lei>(bytes);
	decode::<PostalItem>(bytes);
	decode::<Shipment>(bytes);
	decode::<Sscc>(bytes);
});

fn decode<T: Identifier>(bytes: &[u8]) {
	use codec::{Decode, Encode};
	let mut rest = bytes;
	if let Ok(spelled) = Spelled::<T>::decode(&mut rest) {
		assert_eq!(spelled.encode(), bytes[..bytes.len() - rest.len()]);
		if let Ok(identifier) = spelled.read() {
			assert_eq!(Spelled::from(identifier).read(), Ok(identifier));
		}
	}
	let mut rest = bytes;
	if let Ok(identifier) = T::decode(&mut rest) {
		assert_eq!(identifier.encode(), bytes[..bytes.len() - rest.len()]);
	}
	if let Ok(text) = core::str::from_utf8(bytes) {
		let spelled = Spelled::<T>::from(text);
		assert_eq!(spelled.as_str(), text);
		match text.len() {
			..=2_048 => assert_eq!(spelled.read(), text.parse()),
			_ => assert!(spelled.read().is_err(), "no more is read"),
		}
	}
}

//! Shipments.

use crate::refusal;
use bonafide_primitives::{
	Malformed::{Character, CheckDigit, Empty, Length},
	Shipment,
};

#[test]
fn labels_of_the_post_are_read_as_such() {
	for text in ["RA473124829GB", " RA 473 124 829 GB"] {
		let item = "RA473124829GB".parse().unwrap();
		assert_eq!(text.parse(), Ok(Shipment::Postal(item)));
	}
}

#[test]
fn labels_of_other_carriers_are_read_with_and_without_their_application_identifier() {
	for text in [
		"106141412345678908",
		"00106141412345678908",
		"(00)106141412345678908",
		" 106141412345678908 ",
	] {
		let sscc = "106141412345678908".parse().unwrap();
		assert_eq!(text.parse(), Ok(Shipment::Logistic(sscc)), "{text}");
	}
	// Its own first digits are none.
	let shipment: Shipment = "000000000000000000".parse().unwrap();
	assert_eq!(shipment.to_string(), "000000000000000000");
}

#[test]
fn the_reason_for_refusal_is_that_of_what_the_label_looks_like() {
	assert_eq!(refusal::<Shipment>("RA473124820GB"), CheckDigit);
	assert_eq!(refusal::<Shipment>("RA47312482GB"), Length);
	assert_eq!(refusal::<Shipment>("ra473124829gb"), Character);
	assert_eq!(refusal::<Shipment>("106141412345678900"), CheckDigit);
	assert_eq!(refusal::<Shipment>("(00)106141412345678900"), CheckDigit);
	assert_eq!(refusal::<Shipment>("06141412345678908"), Length);
	assert_eq!(refusal::<Shipment>("(01)106141412345678908"), Character);
	assert_eq!(refusal::<Shipment>(" "), Empty);
}

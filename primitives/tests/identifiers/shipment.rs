//! Shipments.

use crate::refusal;
use bonafide_primitives::{
	Malformed::{Character, CheckDigit, Empty, Length, LowerCase, Zeros},
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
		"(00) 1 0614141 234567890 8",
	] {
		let sscc = "106141412345678908".parse().unwrap();
		assert_eq!(text.parse(), Ok(Shipment::Logistic(sscc)), "{text}");
	}
	// Its own first digits are none.
	let whole: Shipment = "006141411234567890".parse().unwrap();
	assert_eq!(whole.to_string(), "006141411234567890");
	// A spreadsheet has dropped its zeros.
	assert_eq!("6141411234567890".parse(), Ok(whole));
	assert_eq!(refusal::<Shipment>("000000000000000000"), Zeros);
}

#[test]
fn the_reason_for_refusal_is_that_of_what_the_label_looks_like() {
	assert_eq!(refusal::<Shipment>("RA473124820GB"), CheckDigit);
	assert_eq!(refusal::<Shipment>("RA47312482GB"), Length);
	assert_eq!(refusal::<Shipment>("ra473124829gb"), LowerCase);
	assert_eq!(refusal::<Shipment>("106141412345678900"), CheckDigit);
	assert_eq!(refusal::<Shipment>("(00)106141412345678900"), CheckDigit);
	assert_eq!(refusal::<Shipment>("06141412345678908"), CheckDigit);
	assert_eq!(refusal::<Shipment>("(01)106141412345678908"), Character);
	assert_eq!(refusal::<Shipment>(" "), Empty);
}

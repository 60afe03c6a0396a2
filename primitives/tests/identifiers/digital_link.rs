//! GS1 Digital Link.

use crate::refusal;
use bonafide_primitives::{
	DigitalLink,
	Malformed::{self, Character, CheckDigit, Empty, Form, Length},
};
use proptest::prelude::*;

fn link(text: &str) -> DigitalLink {
	text.parse().expect(text)
}

#[test]
fn a_link_names_product_variant_lot_and_item() {
	let item = link("https://brand.example/shop/01/09506000134352/22/2A/10/L%2F1/21/12345?17=261231&linkType=all#top");
	assert_eq!(item.gtin().as_str(), "09506000134352");
	assert_eq!(item.variant(), Some("2A"));
	assert_eq!(item.lot(), Some("L/1"));
	assert_eq!(item.serial(), Some("12345"));
	assert_eq!(
		item.to_string(),
		"https://id.gs1.org/01/09506000134352/22/2A/10/L%2F1/21/12345"
	);

	let line = link("https://id.gs1.org/01/09506000134352");
	assert_eq!((line.variant(), line.lot(), line.serial()), (None, None, None));
	assert_eq!(line, line.gtin().into());
}

#[test]
fn links_to_one_thing_are_equal() {
	for text in [
		"https://id.gs1.org/01/9506000134352/21/7",
		"http://ID.example/01/09506000134352/21/7",
		"HTTPS://EXAMPLE.COM/01/09506000134352/21/%37",
		"https://example.com:8443/a/b/01/09506000134352/21/7/",
		" https://example.com/01/09506000134352/21/7?10=ignored ",
	] {
		assert_eq!(link(text).to_string(), "https://id.gs1.org/01/09506000134352/21/7");
	}
}

#[test]
fn a_value_may_look_like_a_key() {
	let link = link("https://id.gs1.org/01/09506000134352/10/01/21/10");
	assert_eq!((link.lot(), link.serial()), (Some("01"), Some("10")));
}

#[test]
fn the_reason_for_refusal_is_named() {
	for (text, reason) in [
		("", Empty),
		("09506000134352", Form),
		("ftp://id.gs1.org/01/09506000134352", Form),
		("https:///01/09506000134352", Form),
		("https://id.gs1.org", Form),
		("https://id.gs1.org/", Form),
		("https://id.gs1.org/414/9521321000018", Form),
		("https://id.gs1.org/01", Form),
		("https://id.gs1.org/?01=09506000134352", Form),
		("https://id.gs1.org/01/0950600013435", CheckDigit),
		("https://id.gs1.org/01/950600013435", CheckDigit),
		("https://id.gs1.org/01/09506000134353", CheckDigit),
		("https://id.gs1.org/01/9506", Length),
		("https://id.gs1.org/01/0950600013435X", Character),
		// Qualifiers: in order, once each, known, complete.
		("https://id.gs1.org/01/09506000134352/21/1/10/2", Form),
		("https://id.gs1.org/01/09506000134352/10/1/10/2", Form),
		("https://id.gs1.org/01/09506000134352/17/261231", Form),
		("https://id.gs1.org/01/09506000134352/10", Form),
		("https://id.gs1.org/01/09506000134352/10//21/1", Empty),
		("https://id.gs1.org/01/09506000134352/10/123456789012345678901", Length),
		("https://id.gs1.org/01/09506000134352/10/A%20B", Character),
		("https://id.gs1.org/01/09506000134352/10/A~B", Character),
		("https://id.gs1.org/01/09506000134352/10/%C3%A9", Character),
		("https://id.gs1.org/01/09506000134352/10/é", Character),
		("https://id.gs1.org/01/09506000134352/10/A B", Character),
		("https://id.gs1.org/01/09506000134352/10/%4", Character),
		("https://id.gs1.org/01/09506000134352/10/%", Character),
		("https://id.gs1.org/01/09506000134352/10/%+4", Character),
	] {
		assert_eq!(refusal::<DigitalLink>(text), reason, "{text}");
	}
}

#[test]
fn the_character_set_has_82_characters() {
	let read = |byte: u8| format!("https://id.gs1.org/01/09506000134352/21/%{byte:02x}").parse::<DigitalLink>();
	let (allowed, refused): (Vec<u8>, Vec<u8>) = (0..=255).partition(|byte| read(*byte).is_ok());
	assert_eq!(allowed.len(), 82);
	assert!(refused.into_iter().all(|byte| read(byte) == Err(Malformed::Character)));
}

proptest! {
	#[test]
	fn what_is_printed_is_read_back(
		variant in proptest::option::of(r#"[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}"#),
		lot in proptest::option::of(r#"[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}"#),
		serial in proptest::option::of(r#"[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}"#),
	) {
		let encoded = |key: &str, value: &Option<String>| {
			let encode = |value: &String| value.bytes().map(|byte| format!("%{byte:02x}")).collect::<String>();
			value.as_ref().map(|value| format!("/{key}/{}", encode(value))).unwrap_or_default()
		};
		let qualifiers = [encoded("22", &variant), encoded("10", &lot), encoded("21", &serial)].concat();
		let link = link(&format!("https://brand.example/01/9506000134352{qualifiers}"));
		prop_assert_eq!(link.variant(), variant.as_deref());
		prop_assert_eq!(link.lot(), lot.as_deref());
		prop_assert_eq!(link.serial(), serial.as_deref());
		prop_assert_eq!(link.to_string().parse(), Ok(link));
	}
}

//! The address of a document, and its media type.

/// True of an absolute URI of scheme `https` or `ipfs` that names a host or content, in the characters of RFC 3986,
/// section 2.
pub fn is_uri(text: &str) -> bool {
	let Some((scheme, rest)) = text.split_once("://") else {
		return false;
	};
	let known = ["https", "ipfs"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
	known && !rest.starts_with(['/', '?', '#', ':', '@']) && !rest.is_empty() && has_uri_characters(rest)
}

fn has_uri_characters(text: &str) -> bool {
	let mut bytes = text.bytes();
	while let Some(byte) = bytes.next() {
		let allowed = match byte {
			b'%' => (0..2).all(|_| bytes.next().is_some_and(|digit| digit.is_ascii_hexdigit())),
			_ => byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=".contains(&byte),
		};
		if !allowed {
			return false;
		}
	}
	true
}

/// True of `type/subtype`, each a restricted name of RFC 6838, section 4.2.
pub fn is_media_type(text: &str) -> bool {
	text.split_once('/')
		.is_some_and(|(kind, subtype)| is_restricted_name(kind) && is_restricted_name(subtype))
}

fn is_restricted_name(text: &str) -> bool {
	text.starts_with(|first: char| first.is_ascii_alphanumeric())
		&& text
			.bytes()
			.all(|byte| byte.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&byte))
}

#[cfg(test)]
mod tests {
	use super::{is_media_type, is_uri};

	#[test]
	fn uris_that_can_be_fetched_are_taken() {
		for uri in [
			"https://acme.example/guides/logo.pdf?v=2#page=3",
			"HTTPS://acme.example",
			"https://acme.example:8443/a%20b",
			"https://[2001:db8::1]/label.png",
			"ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi/label.png",
		] {
			assert!(is_uri(uri), "{uri}");
		}
	}

	#[test]
	fn other_texts_are_no_uris() {
		for uri in [
			"",
			"https",
			"https:",
			"https://",
			"https:///label.png",
			"https://?v=2",
			"https://#page",
			"https://:8443/",
			"https://@/",
			"http://acme.example/label.png",
			"ftp://acme.example/label.png",
			"file:///etc/passwd",
			"javascript:alert(1)",
			"acme.example/label.png",
			" https://acme.example/",
			"https://acme.example/a b",
			"https://acme.example/a%2",
			"https://acme.example/a%zz",
			"https://acme.example/<script>",
			"https://acmé.example/",
		] {
			assert!(!is_uri(uri), "{uri}");
		}
	}

	#[test]
	fn media_types_are_type_and_subtype() {
		for media_type in [
			"image/jpeg",
			"application/pdf",
			"model/gltf-binary",
			"image/svg+xml",
			"application/vnd.ms-3d",
		] {
			assert!(is_media_type(media_type), "{media_type}");
		}
		for text in [
			"",
			"jpeg",
			"/",
			"image/",
			"/jpeg",
			"image/jpeg/x",
			"image/jpeg; q=1",
			"image/ jpeg",
			"imáge/jpeg",
			"-/x",
		] {
			assert!(!is_media_type(text), "{text}");
		}
	}
}

//! Points of Curve25519 that are nobody's key.
//!
//! The curve has eight points whose order divides eight. Whoever takes one of them for a public key accepts a signature
//! that anybody can make, and shares a secret that everybody knows. All zeros, which some wallets fill in, is one of
//! them. RFC 7748, section 7; RFC 8032, section 8.8.

use sp_core::hex2array;

/// Their encodings, with the highest bit cleared: in Ed25519 it is a sign, in X25519 it is passed over. Numbers that
/// are not reduced count, too, as those who verify may read them.
#[rustfmt::skip]
const ON_BOTH: [[u8; 32]; 5] = [
	hex2array!("0000000000000000000000000000000000000000000000000000000000000000"),
	hex2array!("0100000000000000000000000000000000000000000000000000000000000000"),
	hex2array!("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
	hex2array!("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
	hex2array!("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
];
#[rustfmt::skip]
const ON_ED25519: [[u8; 32]; 2] = [
	hex2array!("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
	hex2array!("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
];
#[rustfmt::skip]
const ON_X25519: [[u8; 32]; 2] = [
	hex2array!("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
	hex2array!("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"),
];

/// True if anybody can sign for this public key of Ed25519.
pub(crate) fn is_weak_ed25519(point: &[u8; 32]) -> bool {
	is_among(&ON_ED25519, point)
}

/// True if everybody knows the secrets shared with this public key of X25519.
pub(crate) fn is_weak_x25519(point: &[u8; 32]) -> bool {
	is_among(&ON_X25519, point)
}

fn is_among(others: &[[u8; 32]; 2], point: &[u8; 32]) -> bool {
	let mut cleared = *point;
	let [.., last] = &mut cleared;
	*last &= 0x7f;
	ON_BOTH.iter().chain(others).any(|weak| *weak == cleared)
}

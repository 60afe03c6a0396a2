//! Keys that are everybody's, and are refused.

use bonafide_primitives::{HolderKey, PublicKey};
use curve25519_dalek::{
	constants::{ED25519_BASEPOINT_POINT, EIGHT_TORSION},
	traits::IsIdentity,
	EdwardsPoint, MontgomeryPoint, Scalar,
};

/// The encodings of a point: its own, with the sign of the other root, and not reduced.
fn encodings(point: &[u8; 32]) -> Vec<[u8; 32]> {
	let mut all = vec![*point];
	let is_small = point[0] < 2 && point[1..31].iter().all(|byte| *byte == 0) && point[31] & 0x7f == 0;
	if is_small {
		let mut same = [0xff; 32];
		(same[0], same[31]) = (0xed + point[0], 0x7f);
		all.push(same);
	}
	let signed = all.clone().into_iter().map(|mut point| {
		point[31] ^= 0x80;
		point
	});
	all.extend(signed);
	all
}

fn is_holder_key(point: [u8; 32]) -> bool {
	HolderKey::from(point).is_well_formed()
}

/// A signature for which nobody needs a private key: R is the neutral element, and S is zero.
const BY_ANYBODY: [u8; 64] = {
	let mut signature = [0; 64];
	signature[0] = 1;
	signature
};

#[test]
fn every_point_of_small_order_is_refused_however_it_is_encoded() {
	for point in EIGHT_TORSION {
		for encoded in encodings(point.compress().as_bytes()) {
			assert!(!is_holder_key(encoded), "{encoded:02x?}");
			assert!(!PublicKey::Ed25519(encoded).is_well_formed(), "{encoded:02x?}");
		}
		for encoded in encodings(point.to_montgomery().as_bytes()) {
			assert!(!PublicKey::X25519(encoded).is_well_formed(), "{encoded:02x?}");
			let shared = MontgomeryPoint(encoded).mul_clamped([7; 32]);
			assert!(shared.is_identity(), "{encoded:02x?}");
		}
	}
	// One more lies on the twist of the curve, where X25519 takes points as well.
	let mut minus_one = [0xff; 32];
	(minus_one[0], minus_one[31]) = (0xec, 0x7f);
	assert!(MontgomeryPoint(minus_one).mul_clamped([7; 32]).is_identity());
	assert!(!PublicKey::X25519(minus_one).is_well_formed());
}

#[test]
fn what_anybody_signs_nobody_has_signed() {
	use sp_runtime::traits::Verify;

	for point in EIGHT_TORSION {
		let key = point.compress().to_bytes();
		let signature = sp_core::ed25519::Signature::from_raw(BY_ANYBODY);
		let message = &b"any"[..];
		assert!(
			signature.verify(message, &sp_core::ed25519::Public::from_raw(key)),
			"the chain's own check lets it pass"
		);
		assert!(!HolderKey::from(key).has_signed(message, &BY_ANYBODY.into()));
	}
}

#[test]
fn every_other_point_is_taken() {
	let mut point = ED25519_BASEPOINT_POINT;
	for _ in 0..64 {
		for torsion in EIGHT_TORSION {
			let other: EdwardsPoint = point + torsion;
			assert!(is_holder_key(other.compress().to_bytes()));
			assert!(PublicKey::X25519(other.to_montgomery().to_bytes()).is_well_formed());
		}
		point *= Scalar::from(2_u8) + Scalar::ONE;
	}
}

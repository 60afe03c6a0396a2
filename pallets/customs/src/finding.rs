//! The findings of screening, in one table: code, severity and sentence of each.

use crate::MAX_LICENSES_PER_LINE;
use alloc::string::{String, ToString};
use bonafide_primitives::{
	scale, CaseId, CertificateRefusal, Digest, HsCode, LicenseFault, LicenseRefusal, LicensedRole, RightId,
	MAX_RIGHTS_PER_PRODUCT,
};

/// The most findings that one line can have, whatever is filed. Units are given back by the findings, so none may be
/// missing: two of the product and one of the manufacturer; for each license its fault, or its party's standing, and
/// that a sealed entry did not draw it; a seizure before; for each right that neither the goods nor their retailer are
/// licensed; of the claim its refusal, or that a sealed entry did not use its certificate up, the certifier's standing,
/// a denial, a verification and a pattern.
pub const MAX_FINDINGS: u32 = 2 + 1 + 2 * MAX_LICENSES_PER_LINE + 1 + 2 * MAX_RIGHTS_PER_PRODUCT + 5;

/// The weight of a finding: customs may act on it, or it is worth knowing.
#[scale(copy, json)]
pub enum Severity {
	/// The law lets customs enforce it.
	Hard,
	/// Worth knowing. Private license terms, such as the retailer, are never more than this.
	Advice,
}

/// One thing that screening found on a line.
#[scale]
pub enum Finding {
	/// A license presented does not cover the goods.
	LicenseRefused {
		/// The license presented.
		license: Digest,
		/// The fault, and the license of its chain that has it.
		refusal: LicenseRefusal,
	},
	/// A party of a license presented, or of one above it, is not in good standing. The license holds.
	LicensePartyNotInGoodStanding {
		/// The license presented.
		license: Digest,
	},
	/// The product carries a right for which no license presented holds, and customs may enforce the right.
	NotLicensed {
		/// The right.
		right: RightId,
	},
	/// The same, of a right that the administration has not recorded, or that is of no kind to be enforced by record.
	NotLicensedUnrecorded {
		/// The right.
		right: RightId,
	},
	/// The claim to preference does not hold.
	ClaimRefused {
		/// The reason.
		refusal: CertificateRefusal,
	},
	/// The certifier of the certificate is not in good standing. The certificate holds.
	CertifierNotInGoodStanding,
	/// Customs has denied a claim that rested on the same certificate.
	CertificateNotOriginating {
		/// The case in which it did; one of them, if several.
		case: CaseId,
	},
	/// Customs verifies a claim that rests on the same certificate.
	CertificateUnderVerification,
	/// Customs has denied several claims for whose origin the same entity answers. 19 CFR 182.76.
	PatternOfFalseClaims {
		/// The number of denied claims.
		determinations: u32,
	},
	/// Nobody has registered the GTIN.
	ProductUnknown,
	/// The owner has recalled the product.
	ProductRecalled,
	/// The line classifies the product otherwise than its owner does.
	ClassificationDiffers {
		/// The owner's classification.
		registered: HsCode,
	},
	/// Customs has seized goods of the same manufacturer for a right that the product carries.
	GoodsSeizedBefore {
		/// The case in which it did; one of them, if several.
		case: CaseId,
	},
	/// The manufacturer is not on the register.
	ManufacturerUnknown,
	/// The manufacturer is suspended, retired or merged into another entity.
	ManufacturerNotInGoodStanding,
	/// The retailer is not licensed for a right that the product carries.
	RetailerNotLicensed {
		/// The right.
		right: RightId,
	},
	/// A license is presented for a right that the product does not carry. It is not drawn.
	LicenseNotNeeded {
		/// The license.
		license: Digest,
	},
	/// Licenses are presented on a line without a GTIN, so they cannot be checked. They are not drawn.
	LicensesWithoutGtin,
	/// The line of a sealed entry rests on this license, and filing drew fewer units from it, together with the
	/// others of the line, than its lines have.
	QuotaNotDrawn {
		/// The license.
		license: Digest,
	},
	/// The line of a sealed entry rests on a certificate for a single shipment that filing did not use up.
	CertificateNotUsed,
}

/// A finding's row in the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Row {
	/// Stable code, for programs.
	pub code: &'static str,
	/// The weight of the finding; that of a retailer's license is advice in any case.
	pub severity: Severity,
	/// The finding in a sentence, for people; `{right}` and the like stand for what it speaks of.
	pub sentence: &'static str,
}

/// Each finding with its row. A finding without one does not compile, nor does a code that stands twice. The rows
/// without a finding are reasons of the claim packet.
macro_rules! findings {
	($($code:ident $severity:ident $($finding:pat)? => $sentence:literal;)*) => {
		/// The rows by their codes.
		pub mod codes {
			use super::{Row, Severity};

			$(
				#[doc = $sentence]
				pub const $code: Row = Row {
					code: stringify!($code),
					severity: Severity::$severity,
					sentence: $sentence,
				};
			)*
		}

		impl Row {
			/// The whole table.
			pub const ALL: &'static [Self] = &[$(codes::$code),*];
		}

		impl Finding {
			/// Its row in the table.
			pub const fn row(&self) -> Row {
				match self {
					$($($finding => codes::$code,)?)*
				}
			}
		}
	};
}

/// A license that is refused for this fault.
macro_rules! license {
	($fault:ident) => {
		Finding::LicenseRefused {
			refusal: LicenseRefusal {
				fault: LicenseFault::$fault,
				..
			},
			..
		}
	};
}

/// A claim that is refused for this reason.
macro_rules! claim {
	($refusal:ident) => {
		Finding::ClaimRefused {
			refusal: CertificateRefusal::$refusal,
		}
	};
}

findings! {
	NOT_LICENSED Hard Finding::NotLicensed { .. } =>
		"No license presented holds for right {right}, which the product carries.";
	NOT_LICENSED_UNRECORDED Advice Finding::NotLicensedUnrecorded { .. } =>
		"No license presented holds for right {right}, which this administration may not enforce by its record.";
	LICENSE_UNKNOWN Hard license!(Unknown) => "{license} is not on the register.";
	LICENSE_REVOKED Hard license!(Revoked) => "{license} has been revoked.";
	LICENSE_SUSPENDED Hard license!(Suspended) => "{license} is suspended.";
	LICENSE_NOT_YET_VALID Hard license!(NotYetValid) => "{license} is not valid yet.";
	LICENSE_EXPIRED Hard license!(Expired) => "{license} has expired.";
	LICENSE_PRODUCT_NOT_COVERED Hard license!(ProductNotCovered) => "{license} does not cover this product.";
	LICENSE_COUNTRY_NOT_COVERED Hard license!(CountryNotCovered) =>
		"{license} does not allow manufacture in this country.";
	LICENSE_PARTY_NOT_COVERED Hard license!(PartyNotCovered) => "{license} was granted to another {party}.";
	LICENSE_OVER_QUOTA Hard license!(OverQuota) => "{license} has fewer units left than the line has.";
	LICENSE_SUPERSEDED Hard license!(Superseded) => "{license} has been superseded by its amendment.";
	LICENSE_PRIVATE Hard license!(Private) =>
		"{license} keeps its terms private, and they were not shown: file the entry sealed, with them in the seal.";
	LICENSE_NOT_HELD Hard license!(NotHeld) =>
		"{license} is counted, and the filer neither acts for its licensee nor shows that it holds the credential.";
	LICENSE_PARTY_SUSPENDED Hard license!(PartySuspended) => "{license} has a party that the council has suspended.";
	LICENSE_PARTY_NOT_IN_GOOD_STANDING Advice Finding::LicensePartyNotInGoodStanding { .. } =>
		"A party of the license, or of one above it, is suspended by a registrar or retired.";
	AGREEMENT_UNKNOWN Hard claim!(AgreementUnknown) => "There is no agreement of this name.";
	AGREEMENT_NOT_IN_FORCE Hard claim!(AgreementNotInForce) =>
		"The agreement is not in force on the day of the claim.";
	CLAIM_CODE_UNKNOWN Hard claim!(ClaimCodeUnknown) => "The agreement has no such claim code.";
	ORIGIN_OUTSIDE_PARTIES Hard claim!(OriginOutsideParties) =>
		"The country of origin is not a party to the agreement.";
	CERTIFICATE_MISSING Hard claim!(CertificateMissing) =>
		"The agreement wants a certificate of origin, and none is given.";
	CERTIFICATE_UNKNOWN Hard claim!(CertificateUnknown) =>
		"The certificate is not on the register; it may never have been accepted.";
	CERTIFICATE_OF_OTHER_AGREEMENT Hard claim!(OtherAgreement) => "The certificate speaks for another agreement.";
	CERTIFICATE_WITHDRAWN Hard claim!(Withdrawn) => "The certifier has withdrawn the certificate.";
	CERTIFICATE_SUPERSEDED Hard claim!(Superseded) => "The certificate has been superseded by another.";
	CERTIFICATE_EXPIRED Hard claim!(Expired) => "The certificate is older than the agreement accepts.";
	CERTIFICATE_OUTSIDE_BLANKET_PERIOD Hard claim!(OutsideBlanketPeriod) =>
		"The day of the claim is outside the certificate's blanket period.";
	CERTIFICATE_ALREADY_USED Hard claim!(AlreadyUsed) =>
		"The certificate is for one shipment and has been used already.";
	CERTIFICATE_OF_OTHER_IMPORTER Hard claim!(OtherImporter) => "The certificate names another importer.";
	CERTIFICATE_CLASSIFICATION_NOT_COVERED Hard claim!(ClassificationNotCovered) =>
		"The certificate covers no goods of this classification.";
	CERTIFICATE_PRODUCT_NOT_COVERED Hard claim!(ProductNotCovered) =>
		"The certificate does not cover this product.";
	CERTIFICATE_OF_OTHER_ORIGIN Hard claim!(OtherOrigin) =>
		"The certificate gives the goods another country of origin.";
	CERTIFICATE_NOT_HELD Hard claim!(NotHeld) =>
		"The certificate is for one shipment and names no importer, and the filer does not show that it holds it.";
	CERTIFIER_SUSPENDED Hard claim!(CertifierSuspended) => "The certifier is suspended by the council.";
	CERTIFIER_NOT_IN_GOOD_STANDING Advice Finding::CertifierNotInGoodStanding =>
		"The certifier is suspended by a registrar or retired.";
	CERTIFICATE_NOT_ORIGINATING Hard Finding::CertificateNotOriginating { .. } =>
		"Customs has denied a claim that rested on this certificate, in case {case}.";
	CERTIFICATE_UNDER_VERIFICATION Advice Finding::CertificateUnderVerification =>
		"Customs is verifying another claim that rests on this certificate.";
	PATTERN_OF_FALSE_CLAIMS Advice Finding::PatternOfFalseClaims { .. } =>
		"Customs has denied {determinations} claims for whose origin the same entity answers.";
	QUOTA_NOT_DRAWN Hard Finding::QuotaNotDrawn { .. } =>
		"Filing the sealed entry did not draw the line's units from this license.";
	CERTIFICATE_NOT_USED Hard Finding::CertificateNotUsed =>
		"The certificate is for one shipment, and filing the sealed entry did not use it up.";
	PRODUCT_UNKNOWN Advice Finding::ProductUnknown => "The product is not on the register.";
	PRODUCT_RECALLED Advice Finding::ProductRecalled => "The owner has recalled the product.";
	CLASSIFICATION_DIFFERS Advice Finding::ClassificationDiffers { .. } =>
		"The owner classifies the product under {registered}.";
	GOODS_SEIZED_BEFORE Advice Finding::GoodsSeizedBefore { .. } =>
		"Customs has seized goods of this manufacturer for the same right, in case {case}.";
	MANUFACTURER_UNKNOWN Advice Finding::ManufacturerUnknown => "The manufacturer is not on the register.";
	MANUFACTURER_NOT_IN_GOOD_STANDING Advice Finding::ManufacturerNotInGoodStanding =>
		"The manufacturer is suspended, retired or merged into another.";
	RETAILER_NOT_LICENSED Advice Finding::RetailerNotLicensed { .. } =>
		"The retailer presents no license for right {right}.";
	LICENSE_NOT_NEEDED Advice Finding::LicenseNotNeeded { .. } =>
		"The product does not carry the right that this license is for.";
	LICENSES_WITHOUT_GTIN Advice Finding::LicensesWithoutGtin =>
		"Licenses cannot be checked on a line without a GTIN.";
	CERTIFICATE_OF_OTHER_PRODUCER Hard claim!(OtherProducer) =>
		"The certificate names another producer than the manufacturer.";

	NOT_COVERED Hard =>
		"No certificate that names this importer, or that a supplier given has issued for any, covers these goods.";
	GOODS_NOT_TOLD Hard => "Give the GTIN of the goods or their classification.";
	SUPPLIER_NOT_TOLD Advice =>
		"This certificate names the importer and covers these goods: give its certifier if it is a supplier of them.";
}

impl Finding {
	/// The weight of it.
	pub const fn severity(&self) -> Severity {
		match self {
			Self::LicenseRefused {
				refusal: LicenseRefusal {
					role: Some(LicensedRole::Retailer),
					..
				},
				..
			} => Severity::Advice,
			_ => self.row().severity,
		}
	}

	/// Its stable code, for programs.
	pub const fn code(&self) -> &'static str {
		self.row().code
	}

	/// The finding in a sentence, for people.
	pub fn sentence(&self) -> String {
		let sentence = self.row().sentence;
		match self {
			Self::LicenseRefused { license, refusal } => {
				let named = match *license == refusal.license {
					true => "The license",
					false => "A license above the one presented",
				};
				let party = match refusal.role {
					Some(LicensedRole::Manufacturer) => "manufacturer",
					Some(LicensedRole::Importer) => "importer",
					Some(LicensedRole::Retailer) => "retailer",
					None => "party",
				};
				sentence.replace("{license}", named).replace("{party}", party)
			}
			Self::NotLicensed { right }
			| Self::NotLicensedUnrecorded { right }
			| Self::RetailerNotLicensed { right } => sentence.replace("{right}", &right.to_string()),
			Self::CertificateNotOriginating { case } | Self::GoodsSeizedBefore { case } => {
				sentence.replace("{case}", &case.to_string())
			}
			Self::PatternOfFalseClaims { determinations } => {
				sentence.replace("{determinations}", &determinations.to_string())
			}
			Self::ClassificationDiffers { registered } => sentence.replace("{registered}", &registered.to_string()),
			_ => sentence.into(),
		}
	}

	/// The license it speaks of, if any.
	pub const fn license(&self) -> Option<&Digest> {
		match self {
			Self::LicenseRefused { license, .. }
			| Self::LicensePartyNotInGoodStanding { license }
			| Self::LicenseNotNeeded { license }
			| Self::QuotaNotDrawn { license } => Some(license),
			_ => None,
		}
	}

	/// The case it speaks of, if any.
	pub const fn case(&self) -> Option<CaseId> {
		match self {
			Self::CertificateNotOriginating { case } | Self::GoodsSeizedBefore { case } => Some(*case),
			_ => None,
		}
	}

	/// The right it speaks of, if any.
	pub const fn right(&self) -> Option<RightId> {
		match self {
			Self::NotLicensed { right }
			| Self::NotLicensedUnrecorded { right }
			| Self::RetailerNotLicensed { right } => Some(*right),
			_ => None,
		}
	}
}

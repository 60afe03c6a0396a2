//! What screening can find, and how it is told.

use alloc::{format, string::String};
use bonafide_primitives::{
	CaseId, CertificateRefusal, Digest, HsCode, LicenseFault, LicenseRefusal, LicensedRole, RightId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Whether customs may act on a finding.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
)]
#[cfg_attr(feature = "std", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Severity {
	/// The law lets customs enforce it.
	Hard,
	/// Worth knowing. Private license terms, such as the retailer, are never more than this.
	Advice,
}

/// One thing that screening found on a line.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub enum Finding {
	/// A license presented does not cover the goods.
	LicenseRefused {
		/// The license presented.
		license: Digest,
		/// What is wrong, and with which license of its chain.
		refusal: LicenseRefusal,
	},
	/// The product carries a right for which no license presented holds.
	NotLicensed {
		/// The right.
		right: RightId,
	},
	/// The claim to preference does not hold.
	ClaimRefused {
		/// Why.
		refusal: CertificateRefusal,
	},
	/// Customs has denied a claim that rested on the same certificate.
	CertificateNotOriginating {
		/// The case in which it did; one of them, if several.
		case: CaseId,
	},
	/// Customs verifies a claim that rests on the same certificate.
	CertificateUnderVerification,
	/// Customs has denied several claims for whose origin the same entity answers. 19 CFR 182.76.
	PatternOfFalseClaims {
		/// How many.
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
	/// The line of a sealed entry rests on this license, and filing drew fewer units from it, together with the others of the line,
	/// than its lines have.
	QuotaNotDrawn {
		/// The license.
		license: Digest,
	},
	/// The line of a sealed entry rests on a certificate for a single shipment that filing did not use up.
	CertificateNotUsed,
}

impl Finding {
	/// Whether customs may act on it.
	pub const fn severity(&self) -> Severity {
		match self {
			Self::LicenseRefused { refusal, .. } => match refusal.role {
				Some(LicensedRole::Retailer) => Severity::Advice,
				_ => Severity::Hard,
			},
			Self::NotLicensed { .. }
			| Self::ClaimRefused { .. }
			| Self::CertificateNotOriginating { .. }
			| Self::QuotaNotDrawn { .. }
			| Self::CertificateNotUsed => Severity::Hard,
			_ => Severity::Advice,
		}
	}

	/// Its stable code, for programs.
	pub const fn code(&self) -> &'static str {
		use CertificateRefusal as C;
		use LicenseFault as L;
		match self {
			Self::LicenseRefused { refusal, .. } => match refusal.fault {
				L::Unknown => "LICENSE_UNKNOWN",
				L::Revoked => "LICENSE_REVOKED",
				L::Suspended => "LICENSE_SUSPENDED",
				L::NotYetValid => "LICENSE_NOT_YET_VALID",
				L::Expired => "LICENSE_EXPIRED",
				L::ProductNotCovered => "LICENSE_PRODUCT_NOT_COVERED",
				L::CountryNotCovered => "LICENSE_COUNTRY_NOT_COVERED",
				L::PartyNotCovered => "LICENSE_PARTY_NOT_COVERED",
				L::OverQuota => "LICENSE_OVER_QUOTA",
				L::Superseded => "LICENSE_SUPERSEDED",
				L::Private => "LICENSE_PRIVATE",
			},
			Self::NotLicensed { .. } => "NOT_LICENSED",
			Self::ClaimRefused { refusal } => match refusal {
				C::AgreementUnknown => "AGREEMENT_UNKNOWN",
				C::AgreementNotInForce => "AGREEMENT_NOT_IN_FORCE",
				C::ClaimCodeUnknown => "CLAIM_CODE_UNKNOWN",
				C::CertificateMissing => "CERTIFICATE_MISSING",
				C::CertificateUnknown => "CERTIFICATE_UNKNOWN",
				C::OtherAgreement => "CERTIFICATE_OF_OTHER_AGREEMENT",
				C::Withdrawn => "CERTIFICATE_WITHDRAWN",
				C::Superseded => "CERTIFICATE_SUPERSEDED",
				C::Expired => "CERTIFICATE_EXPIRED",
				C::OutsideBlanketPeriod => "CERTIFICATE_OUTSIDE_BLANKET_PERIOD",
				C::AlreadyUsed => "CERTIFICATE_ALREADY_USED",
				C::OtherImporter => "CERTIFICATE_OF_OTHER_IMPORTER",
				C::ClassificationNotCovered => "CERTIFICATE_CLASSIFICATION_NOT_COVERED",
				C::ProductNotCovered => "CERTIFICATE_PRODUCT_NOT_COVERED",
				C::OtherOrigin => "CERTIFICATE_OF_OTHER_ORIGIN",
				C::OriginOutsideParties => "ORIGIN_OUTSIDE_PARTIES",
				C::NotSingle => "CERTIFICATE_NOT_SINGLE",
			},
			Self::CertificateNotOriginating { .. } => "CERTIFICATE_NOT_ORIGINATING",
			Self::CertificateUnderVerification => "CERTIFICATE_UNDER_VERIFICATION",
			Self::PatternOfFalseClaims { .. } => "PATTERN_OF_FALSE_CLAIMS",
			Self::ProductUnknown => "PRODUCT_UNKNOWN",
			Self::ProductRecalled => "PRODUCT_RECALLED",
			Self::ClassificationDiffers { .. } => "CLASSIFICATION_DIFFERS",
			Self::GoodsSeizedBefore { .. } => "GOODS_SEIZED_BEFORE",
			Self::ManufacturerUnknown => "MANUFACTURER_UNKNOWN",
			Self::ManufacturerNotInGoodStanding => "MANUFACTURER_NOT_IN_GOOD_STANDING",
			Self::RetailerNotLicensed { .. } => "RETAILER_NOT_LICENSED",
			Self::LicenseNotNeeded { .. } => "LICENSE_NOT_NEEDED",
			Self::LicensesWithoutGtin => "LICENSES_WITHOUT_GTIN",
			Self::QuotaNotDrawn { .. } => "QUOTA_NOT_DRAWN",
			Self::CertificateNotUsed => "CERTIFICATE_NOT_USED",
		}
	}

	/// The finding in a sentence, for people.
	pub fn sentence(&self) -> String {
		use CertificateRefusal as C;
		use LicenseFault as L;
		match self {
			Self::LicenseRefused { license, refusal } => {
				let which = if *license == refusal.license {
					"The license"
				} else {
					"A license above the one presented"
				};
				let what = match refusal.fault {
					L::Unknown => "is not on the register",
					L::Revoked => "has been revoked",
					L::Suspended => "is suspended",
					L::NotYetValid => "is not valid yet",
					L::Expired => "has expired",
					L::ProductNotCovered => "does not cover this product",
					L::CountryNotCovered => "does not allow manufacture in this country",
					L::PartyNotCovered => match refusal.role {
						Some(LicensedRole::Manufacturer) => "was granted to another manufacturer",
						Some(LicensedRole::Importer) => "was granted to another importer",
						Some(LicensedRole::Retailer) => "was granted to another retailer",
						None => "was granted to another party",
					},
					L::OverQuota => "has fewer units left than the line has",
					L::Superseded => "has been superseded by its amendment",
					L::Private => {
						"keeps its terms private, and they were not shown: file the entry sealed, with them in the seal"
					}
				};
				format!("{which} {what}.")
			}
			Self::NotLicensed { right } => {
				format!("No license presented holds for right {right}, which the product carries.")
			}
			Self::ClaimRefused { refusal } => String::from(match refusal {
				C::AgreementUnknown => "There is no agreement of this name.",
				C::AgreementNotInForce => "The agreement is not in force on the day of the claim.",
				C::ClaimCodeUnknown => "The agreement has no such claim code.",
				C::CertificateMissing => "The agreement wants a certificate of origin, and none is given.",
				C::CertificateUnknown => "The certificate is not on the register; it may never have been accepted.",
				C::OtherAgreement => "The certificate speaks for another agreement.",
				C::Withdrawn => "The certifier has withdrawn the certificate.",
				C::Superseded => "The certificate has been superseded by another.",
				C::Expired => "The certificate is older than the agreement accepts.",
				C::OutsideBlanketPeriod => "The day of the claim is outside the certificate's blanket period.",
				C::AlreadyUsed => "The certificate is for one shipment and has been used already.",
				C::OtherImporter => "The certificate names another importer.",
				C::ClassificationNotCovered => "The certificate covers no goods of this classification.",
				C::ProductNotCovered => "The certificate does not cover this product.",
				C::OtherOrigin => "The certificate gives the goods another country of origin.",
				C::OriginOutsideParties => "The country of origin is not a party to the agreement.",
				C::NotSingle => "The certificate covers a blanket period, and one for a single shipment is wanted.",
			}),
			Self::CertificateNotOriginating { case } => {
				format!("Customs has denied a claim that rested on this certificate, in case {case}.")
			}
			Self::CertificateUnderVerification => {
				String::from("Customs is verifying another claim that rests on this certificate.")
			}
			Self::PatternOfFalseClaims { determinations } => {
				format!("Customs has denied {determinations} claims for whose origin the same entity answers.")
			}
			Self::ProductUnknown => String::from("The product is not on the register."),
			Self::ProductRecalled => String::from("The owner has recalled the product."),
			Self::ClassificationDiffers { registered } => {
				format!("The owner classifies the product under {registered}.")
			}
			Self::GoodsSeizedBefore { case } => {
				format!("Customs has seized goods of this manufacturer for the same right, in case {case}.")
			}
			Self::ManufacturerUnknown => String::from("The manufacturer is not on the register."),
			Self::ManufacturerNotInGoodStanding => {
				String::from("The manufacturer is suspended, retired or merged into another.")
			}
			Self::RetailerNotLicensed { right } => format!("The retailer presents no license for right {right}."),
			Self::LicenseNotNeeded { .. } => {
				String::from("The product does not carry the right that this license is for.")
			}
			Self::LicensesWithoutGtin => String::from("Licenses cannot be checked on a line without a GTIN."),
			Self::QuotaNotDrawn { .. } => {
				String::from("Filing the sealed entry did not draw the line's units from this license.")
			}
			Self::CertificateNotUsed => {
				String::from("The certificate is for one shipment, and filing the sealed entry did not use it up.")
			}
		}
	}

	/// The license it speaks of, if any.
	pub const fn license(&self) -> Option<&Digest> {
		match self {
			Self::LicenseRefused { license, .. }
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
			Self::NotLicensed { right } | Self::RetailerNotLicensed { right } => Some(*right),
			_ => None,
		}
	}
}

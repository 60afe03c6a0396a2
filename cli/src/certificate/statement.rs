//! The statements that the agreements ask a certifier to make.

/// USMCA, Annex 5-A, element 9.
pub const USMCA: &str = "\
	I certify that the goods described in this document qualify as originating and the information contained in this \
	document is true and accurate. I assume responsibility for proving such representations and agree to maintain \
	and present upon request or to make available during a verification visit, documentation necessary to support \
	this certification.";

/// In substance that of 19 CFR 10.584(a)(4).
pub const CAFTA_DR: &str = "\
	I certify that the information on this document is true and accurate and I assume the responsibility for proving \
	such representations. I understand that I am liable for any false statements or material omissions made on or in \
	connection with this document. I agree to maintain and present upon request, documentation necessary to support \
	these representations. The goods comply with all the requirements for preferential tariff treatment specified \
	for those goods in the Dominican Republic-Central America-United States Free Trade Agreement.";

/// In substance that of CBP Form 434, field 11.
pub const NAFTA: &str = "\
	I certify that the information on this document is true and accurate and I assume the responsibility for proving \
	such representations. I understand that I am liable for any false statements or material omissions made on or in \
	connection with this document. I agree to maintain and present upon request, documentation necessary to support \
	this certificate, and to inform, in writing, all persons to whom the certificate was given of any changes that \
	could affect the accuracy or validity of this certificate. The goods originated in the territory of one or more \
	of the parties, and comply with the origin requirements specified for those goods in the North American Free \
	Trade Agreement.";

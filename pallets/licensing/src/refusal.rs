//! The refusal of a license: the license on its chain that is at fault, and the fault.

use crate::License;
use bonafide_primitives::{LicenseFault, LicenseRefusal};

/// The refusal of `presented`, because of `fault` in `license`.
pub(crate) fn refusal(presented: &License, license: &License, fault: LicenseFault) -> LicenseRefusal {
	LicenseRefusal {
		license: license.credential,
		fault,
		role: presented.granted.role(),
	}
}

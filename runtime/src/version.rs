//! Name and version of this runtime.

use alloc::borrow::Cow;

use sp_version::RuntimeVersion;

// The attribute reads the numbers off the source, where they must be literals: a feature cannot change one in place.
macro_rules! version {
	($spec_version:tt) => {
		/// Name and version of this runtime.
		#[sp_version::runtime_version]
		pub const VERSION: RuntimeVersion = RuntimeVersion {
			spec_name: Cow::Borrowed("bonafide"),
			impl_name: Cow::Borrowed("bonafide"),
			authoring_version: 1,
			spec_version: $spec_version,
			impl_version: 0,
			apis: crate::apis::RUNTIME_API_VERSIONS,
			transaction_version: 1,
			system_version: 1,
		};
	};
}

#[cfg(not(feature = "next"))]
version!(1);
#[cfg(feature = "next")]
version!(2);

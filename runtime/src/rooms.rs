//! The six rooms of the trade, wired to each other. Only customs and cases see the others, and each other.

use crate::{
	constants::DAYS_MILLISECONDS,
	governance::MostOfCouncil,
	parameters::{allowances, detention, recovery, retention},
	Cases, Certificates, Customs, Entities, Licensing, Products, Runtime, Timestamp,
};
use bonafide_primitives::VerificationTimes;
use frame_support::traits::{ConstU32, ConstU64, Get};

impl pallet_entities::Config for Runtime {
	type GovernanceOrigin = MostOfCouncil;
	type Time = Timestamp;
	type MaxDelegates = ConstU32<100>;
	type MaxKeys = ConstU32<16>;
	type MaxKeysEver = ConstU32<500>;
	type MaxAliases = ConstU32<1_000>;
	type MaxDailyRecords = allowances::MemberRecords;
	type RecoveryDelay = recovery::Delay;
	type OfferLifetime = ConstU64<{ 30 * DAYS_MILLISECONDS }>;
	type ApplicationLifetime = retention::Applications;
	type WeightInfo = pallet_entities::weights::SubstrateWeight<Runtime>;
}

impl pallet_products::Config for Runtime {
	type GovernanceOrigin = MostOfCouncil;
	type Entities = Entities;
	type Time = Timestamp;
	type WeightInfo = pallet_products::weights::SubstrateWeight<Runtime>;
}

impl pallet_licensing::Config for Runtime {
	type GovernanceOrigin = MostOfCouncil;
	type Entities = Entities;
	type Products = Products;
	type Time = Timestamp;
	type Retention = retention::Records;
	type WeightInfo = pallet_licensing::weights::SubstrateWeight<Runtime>;
}

impl pallet_certificates::Config for Runtime {
	type GovernanceOrigin = MostOfCouncil;
	type Entities = Entities;
	type Time = Timestamp;
	type Retention = retention::Records;
	type WeightInfo = pallet_certificates::weights::SubstrateWeight<Runtime>;
}

impl pallet_customs::Config for Runtime {
	type GovernanceOrigin = MostOfCouncil;
	type Entities = Entities;
	type Products = Products;
	type Licenses = Licensing;
	type Certificates = Certificates;
	type Cases = Cases;
	type Time = Timestamp;
	type Retention = retention::Records;
	type WeightInfo = pallet_customs::weights::SubstrateWeight<Runtime>;
}

impl pallet_cases::Config for Runtime {
	type Entities = Entities;
	type Licenses = Licensing;
	type Certificates = Certificates;
	type Entries = Customs;
	type Time = Timestamp;
	type Retention = retention::Records;
	type DetentionTimes = DetentionTimes;
	type WeightInfo = pallet_cases::weights::SubstrateWeight<Runtime>;
}

/// The time in the case of detained goods, as the council has set it.
pub struct DetentionTimes;

impl Get<VerificationTimes> for DetentionTimes {
	fn get() -> VerificationTimes {
		VerificationTimes {
			answer_days: detention::AnswerDays::get(),
			objection_days: 0,
			determination_days: detention::DeterminationDays::get(),
		}
	}
}

/// Hands our own pallets to the macro `$to`: their calls are measured.
#[cfg(feature = "runtime-benchmarks")]
macro_rules! measured {
	($to:ident) => {
		$to!(
			[pallet_entities, Entities]
			[pallet_products, Products]
			[pallet_licensing, Licensing]
			[pallet_certificates, Certificates]
			[pallet_customs, Customs]
			[pallet_cases, Cases]
			[pallet_seats, Seats]
			[pallet_upgrades, Upgrades]
		);
	};
}
#[cfg(feature = "runtime-benchmarks")]
pub(crate) use measured;

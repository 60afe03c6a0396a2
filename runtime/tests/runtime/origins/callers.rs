//! Everybody who can call.

use bonafide_primitives::{Lei, Role, Scope};
use bonafide_runtime::{governance::CouncilCollective, AccountId, RuntimeOrigin};
use frame_system::RawOrigin;
use sp_keyring::Sr25519Keyring;

/// An entity on the register.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Member {
	/// Accredited in one role. The broker among them holds no mandate.
	Of(Role),
	/// A broker that holds every power of the importer that brokers can have.
	MandatedBroker,
	/// A producer whose LEI is to be renewed.
	LapsedProducer,
	/// Accredited in every role, and suspended.
	Suspended,
	/// A seller that others judge. It calls nothing.
	Judged,
}

impl Member {
	/// Those that may act, if not all of them in everything.
	pub const ACTIVE: [Self; Role::ALL.len() + 2] = {
		let mut active = [Self::MandatedBroker; Role::ALL.len() + 2];
		let mut index = 0;
		while index < Role::ALL.len() {
			active[index] = Self::Of(Role::ALL[index]);
			index += 1;
		}
		active[Role::ALL.len()] = Self::LapsedProducer;
		active
	};

	pub fn all() -> impl Iterator<Item = Self> {
		Self::ACTIVE.into_iter().chain([Self::Suspended, Self::Judged])
	}

	/// Its place among all of them, which names what it owns.
	pub fn number(self) -> usize {
		Self::all().position(|member| member == self).unwrap()
	}

	pub fn lei(self) -> Lei {
		Lei::with_check_digits(&format!("999900MEMBER{:06}", self.number())).unwrap()
	}

	pub fn roles(self) -> Vec<Role> {
		match self {
			Self::Of(role) => vec![role],
			Self::MandatedBroker => vec![Role::Broker],
			Self::LapsedProducer => vec![Role::Producer],
			Self::Suspended => Role::ALL.into(),
			Self::Judged => vec![Role::Seller],
		}
	}

	pub fn controller(self) -> Caller {
		Caller::Acting(self, Post::Controller)
	}
}

/// The post of an account at the entity that it acts for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Post {
	Controller,
	Delegate(Scope),
	/// A delegate in every scope, whose time is over.
	FormerDelegate,
}

/// One who calls.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Caller {
	/// Nobody: there is no signature.
	Unsigned,
	Root,
	/// The council, as many of whose seats agreed.
	Council {
		ayes: u32,
		seats: u32,
	},
	/// A seat of the council that acts in its name, alone.
	SeatForCouncil,
	/// The account of a seat.
	Seat,
	/// An account with coins that nobody knows.
	Stranger,
	/// One without.
	Newcomer,
	/// One that has applied to be admitted.
	Applicant,
	/// One to which the importer offers its control.
	Offered,
	/// One that acts for an entity.
	Acting(Member, Post),
}

impl Caller {
	pub fn all() -> Vec<Self> {
		let posts = [Post::Controller, Post::FormerDelegate]
			.into_iter()
			.chain(Scope::ALL.map(Post::Delegate));
		[
			Self::Unsigned,
			Self::Root,
			Self::Council { ayes: 1, seats: 3 },
			Self::Council { ayes: 1, seats: 2 },
			Self::Council { ayes: 3, seats: 5 },
			Self::Council { ayes: 2, seats: 3 },
			Self::Council { ayes: 3, seats: 4 },
			Self::Council { ayes: 3, seats: 3 },
			Self::SeatForCouncil,
			Self::Seat,
			Self::Stranger,
			Self::Newcomer,
			Self::Applicant,
			Self::Offered,
		]
		.into_iter()
		.chain(posts.flat_map(|post| {
			Member::all()
				.filter(|member| *member != Member::Judged)
				.map(move |member| Self::Acting(member, post))
		}))
		.collect()
	}

	/// The account that signs, if one does.
	pub fn account(self) -> Option<AccountId> {
		match self {
			Self::Unsigned | Self::Root | Self::Council { .. } | Self::SeatForCouncil => None,
			Self::Seat => Some(Sr25519Keyring::Alice.to_account_id()),
			Self::Stranger => Some(Sr25519Keyring::AliceStash.to_account_id()),
			Self::Offered => Some(offered_by(IMPORTER)),
			Self::Newcomer | Self::Applicant | Self::Acting(..) => Some(account(self)),
		}
	}

	pub fn origin(self) -> RuntimeOrigin {
		let council = pallet_collective::RawOrigin::<AccountId, CouncilCollective>::Members;
		match self {
			Self::Unsigned => RawOrigin::None.into(),
			Self::Root => RawOrigin::Root.into(),
			Self::Council { ayes, seats } => council(ayes, seats).into(),
			Self::SeatForCouncil => pallet_collective::RawOrigin::<AccountId, CouncilCollective>::Member(
				Sr25519Keyring::Alice.to_account_id(),
			)
			.into(),
			_ => RawOrigin::Signed(self.account().unwrap()).into(),
		}
	}

	/// The entity that it acts for, or else the importer, for a call that needs one.
	pub fn member(self) -> Member {
		match self {
			Self::Acting(member, _) => member,
			_ => IMPORTER,
		}
	}
}

pub const IMPORTER: Member = Member::Of(Role::Importer);
pub const EXPORTER: Member = Member::Of(Role::Exporter);
pub const PRODUCER: Member = Member::Of(Role::Producer);
pub const MANUFACTURER: Member = Member::Of(Role::Manufacturer);
pub const DISTRIBUTOR: Member = Member::Of(Role::Distributor);
pub const RIGHTS_HOLDER: Member = Member::Of(Role::RightsHolder);
pub const REGISTRAR: Member = Member::Of(Role::Registrar);
pub const GS1_ORGANIZATION: Member = Member::Of(Role::Gs1Organization);
pub const CUSTOMS: Member = Member::Of(Role::Customs);

/// The coinless account of this name.
pub fn account(name: impl std::fmt::Debug) -> AccountId {
	AccountId::new(sp_io::hashing::blake2_256(format!("{name:?}").as_bytes()))
}

/// To whom a member offers its control.
pub fn offered_by(member: Member) -> AccountId {
	account(("offered", member))
}

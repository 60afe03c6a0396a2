//! The rules that hold between the storage items after every block.

use crate::{pallet::*, Capacity, Certificate, CertificateState, Cover, Party, MIN_SEALED};
use bonafide_primitives::{retention, Date, Digest, Entities};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant of the room.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_profiles()?;
		for (id, certificate) in Certificates::<T>::iter() {
			Self::try_certificate(id, &certificate)?;
		}
		for (issuer, id, ()) in ByCertifier::<T>::iter() {
			let certificate = Certificates::<T>::get(id).ok_or("a certifier's certificate does not exist")?;
			ensure!(
				certificate.issuer == issuer,
				"a certificate is listed under another certifier"
			);
		}
		for (id, which, envelope) in Envelopes::<T>::iter() {
			let certificate = Certificates::<T>::get(id).ok_or("an envelope is of no certificate")?;
			ensure!(
				matches!(certificate.party(which), Party::Sealed(_)),
				"an envelope is of a party that is not sealed"
			);
			ensure!(envelope.sealed.len() >= MIN_SEALED, "an envelope is too short");
		}
		for (id, left) in Pruned::<T>::iter() {
			ensure!(
				!Certificates::<T>::contains_key(id),
				"a certificate is both kept and pruned"
			);
			ensure!(
				Versions::<T>::contains_key(left.agreement),
				"a pruned certificate is under no agreement"
			);
		}
		Self::try_listed()?;
		Self::try_due()
	}

	/// Each certificate is due once, and not after the day of its end.
	fn try_due() -> Result<(), TryRuntimeError> {
		for (day, id, ()) in Due::<T>::iter() {
			ensure!(
				Certificates::<T>::get(id).is_none_or(|certificate| day <= Self::day_of(&certificate)),
				"a certificate is due after its end"
			);
		}
		retention::check::<Due<T>, _>(Certificates::<T>::iter_keys())
	}

	/// Each certificate is listed under what it covers, and nowhere else.
	fn try_listed() -> Result<(), TryRuntimeError> {
		for (id, certificate) in Certificates::<T>::iter() {
			ensure!(
				Self::places(id, &certificate)
					.iter()
					.all(|(heading, place)| Listed::<T>::contains_key(heading, place)),
				"a certificate is not listed under what it covers"
			);
		}
		for (heading, place, ()) in Listed::<T>::iter() {
			let certificate = Certificates::<T>::get(place.id).ok_or("a certificate is listed and not kept")?;
			ensure!(
				Self::places(place.id, &certificate).contains(&(heading, place)),
				"a certificate is listed in a wrong place"
			);
		}
		Ok(())
	}

	/// Versions run from 1 without a gap, those that can be asked for one after the other, each begins when it is said
	/// to, and each is sound.
	fn try_profiles() -> Result<(), TryRuntimeError> {
		for (agreement, versions) in Versions::<T>::iter() {
			let name = agreement.as_str();
			ensure!(!name.is_empty() && name == name.trim(), "an agreement has no name");
			let (last, _) = versions.last().ok_or("an agreement has no version")?;
			ensure!(
				(1..=*last).all(|version| Profiles::<T>::contains_key(&agreement, version)),
				"an agreement lacks a version"
			);
			ensure!(
				versions.is_sorted_by(|(number, from), (next, later)| number < next && from < later),
				"a version is never in force"
			);
			for (version, from) in versions {
				let profile = Profiles::<T>::get(&agreement, version).ok_or("an agreement lacks a version")?;
				ensure!(profile.in_force_from == from, "a version begins on another day");
			}
		}
		for (agreement, version, profile) in Profiles::<T>::iter() {
			let versions = Versions::<T>::get(&agreement).ok_or("a profile is of no agreement")?;
			ensure!(
				(1..=versions.last().map_or(0, |(last, _)| *last)).contains(&version),
				"a version is out of count"
			);
			ensure!(profile.ensure_sound::<T>().is_ok(), "a profile is not sound");
		}
		Ok(())
	}

	fn try_certificate(id: Digest, certificate: &Certificate) -> Result<(), TryRuntimeError> {
		ensure!(
			ByCertifier::<T>::contains_key(certificate.issuer, id),
			"a certificate is not listed under its certifier"
		);
		ensure!(
			Profiles::<T>::contains_key(&certificate.agreement, certificate.version),
			"a certificate was judged by a version that does not exist"
		);
		ensure!(
			certificate.party(certificate.certifier).is(&certificate.issuer),
			"a certificate does not name its certifier as what it certifies as"
		);
		ensure!(
			certificate.signed_on <= Date::of(certificate.anchored),
			"a certificate was anchored before it was signed"
		);
		ensure!(!certificate.goods.is_empty(), "a certificate covers no goods");
		ensure!(
			certificate.holder.is_some() == certificate.is_for_its_holder(),
			"a certificate has a holder key where none counts, or lacks it"
		);
		ensure!(
			certificate.holder.is_none_or(|key| key.is_well_formed()),
			"anybody can sign for the holder key of a certificate"
		);
		let is_known = |which: &Capacity| match certificate.party(*which) {
			Party::Named { lei, .. } => T::Entities::standing(lei).is_some(),
			_ => true,
		};
		ensure!(
			Capacity::ALL.iter().all(is_known),
			"a certificate names an unknown entity"
		);

		let used = certificate.used.map(|used| used.goods);
		let all = u32::try_from(certificate.goods.len())
			.ok()
			.and_then(|goods| 1_u64.checked_shl(goods));
		ensure!(
			used.is_none_or(|used| used != 0 && all.is_some_and(|all| used < all)),
			"a certificate is used for goods that it does not cover, or for none"
		);
		ensure!(
			used.is_none() || certificate.cover == Cover::Single,
			"a blanket certificate is used up"
		);

		match certificate.state {
			CertificateState::Active => {}
			CertificateState::Withdrawn { at } => {
				ensure!(
					certificate.anchored <= at,
					"a certificate was withdrawn before it was anchored"
				);
			}
			CertificateState::Superseded { superseded_by: by, at } => {
				let next = Self::validity(&by).ok_or("a certificate is superseded by none")?;
				ensure!(
					by != id && T::Entities::heir(&next.issuer) == T::Entities::heir(&certificate.issuer),
					"a certificate is superseded by a wrong one"
				);
				ensure!(
					Certificates::<T>::get(by).is_none_or(|next| next.anchored == at),
					"a certificate was not superseded when the next was anchored"
				);
				ensure!(certificate.used.is_none(), "a certificate is used and superseded");
			}
		}
		Ok(())
	}
}

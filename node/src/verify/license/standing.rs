//! The standing of a license, and of all that it hangs on.

use super::Outcome;
use bonafide_primitives::views::Timestamp;
use bonafide_primitives::{Date, Digest};
use pallet_licensing_api::{LicenseStateView, LicenseView};

/// A license, with what it hangs on, at one block.
pub struct Standing {
	/// The license.
	pub license: LicenseView,
	/// Those above it, from its parent up to the rights holder's grant.
	pub above: Vec<LicenseView>,
	/// The last day of the right, if it has one.
	pub right_until: Option<Date>,
	/// The identity of the license above it.
	pub parent: Option<Digest>,
	/// The time of the block.
	pub now: Timestamp,
}

impl Standing {
	/// Checks what the status lists of its issuer say (decision 24): its credential is in force, and neither it, nor a
	/// license above it, nor the right has ended or is suspended. Its own term is no matter of status.
	pub fn status(&self) -> Outcome {
		let today = Date::of(self.now.0);
		let above = self.above.iter().find_map(|license| {
			let fault = ended(license).or_else(|| {
				let is_out = !(license.from..=license.until).contains(&today);
				is_out.then(|| format!("runs from {} to {}, and it is {today}", license.from, license.until))
			})?;
			Some(format!("the license {:?} above it {fault}", license.id))
		});
		let fault = ended(&self.license)
			.map(|fault| format!("it {fault}"))
			.or(above)
			.or_else(|| {
				let last = self.right_until.filter(|last| *last < today)?;
				Some(format!("right {} ended on {last}", self.license.right))
			});
		match fault {
			None => Outcome::Passed,
			Some(fault) => Outcome::Failed(fault),
		}
	}
}

/// The way it ended, or that it is suspended.
fn ended(license: &LicenseView) -> Option<String> {
	let at = |moment: Option<Timestamp>| moment.map(|at| format!(" at {at}")).unwrap_or_default();
	match license.state {
		LicenseStateView::Active => None,
		LicenseStateView::Revoked => Some(format!("was revoked{}", at(license.revoked))),
		LicenseStateView::Suspended => {
			let since = license.suspensions.last().map(|(since, _)| *since);
			Some(format!("was suspended{}", at(since)))
		}
		LicenseStateView::Superseded => {
			let by = license
				.superseded_by
				.map(|by| format!(" by {by:?}"))
				.unwrap_or_default();
			Some(format!("was superseded{by}"))
		}
	}
}

//! `customs_*`: entries, the findings on them, and how their claims are verified.

use super::{
	chain::Chain,
	fault::Fault,
	licensing::forms,
	list::{AtMost, Limit},
	method::methods,
};
use bonafide_primitives::views::Page;
use bonafide_primitives::{CaseId, EntryNumber, Lei, LicenseOpening, Shipment};
use bonafide_runtime_api::{
	CasePage, CaseView, CustomsApi, EntryView, EnvelopesView, ExaminationPackView, ScreeningView, ShipmentEntriesView,
};
use pallet_customs::EntryForm;

/// The private licenses that are shown for an entry: of its two hundred, each with all above it.
type Openings = AtMost<LicenseOpening, 1_000>;

methods! {
	/// A dry run of filing: the findings line by line, and the quotas and certificates to be used up. Changes nothing.
	@Heavy
	fn customs_screen(
		chain: &Chain,
		entry: EntryForm,
		licenses: Option<Openings>
	) -> Result<ScreeningView, Fault> {
		let AtMost(openings) = licenses.unwrap_or_default();
		let openings = forms(openings);
		chain.ask(|runtime, at| runtime.screen(at, entry, openings))?.map_err(Fault::Refused)
	}

	/// The findings on an entry that was filed sealed, for the one who has opened it. Changes nothing.
	@Heavy
	fn customs_screenSealed(
		chain: &Chain,
		entry: EntryForm,
		licenses: Option<Openings>
	) -> Result<ScreeningView, Fault> {
		let AtMost(openings) = licenses.unwrap_or_default();
		let openings = forms(openings);
		chain.ask(|runtime, at| runtime.screen_sealed(at, entry, openings))?.map_err(Fault::Refused)
	}

	/// The envelopes of a sealed entry: one that customs can open, and one that the filer can.
	fn customs_envelope(chain: &Chain, number: EntryNumber) -> Result<EnvelopesView, Fault> {
		chain.find("number", number, |runtime, at| runtime.envelopes(at, number.into()))
	}

	/// An entry on file, with its lines, their findings and claims, and the decision of customs.
	fn customs_entry(chain: &Chain, number: EntryNumber) -> Result<EntryView, Fault> {
		chain.find("number", number, |runtime, at| runtime.entry(at, number.into()))
	}

	/// The entries for a shipment, the last of each filer, by its label: a postal item identifier (UPU S10) or an SSCC.
	@Heavy
	fn customs_entriesByShipment(chain: &Chain, shipment: Shipment) -> Result<ShipmentEntriesView, Fault> {
		chain.read(|runtime, at| runtime.entries_by_shipment(at, shipment.into()))
	}

	/// The entries that an entity imports or has filed.
	fn customs_entriesBy(
		chain: &Chain,
		lei: Lei,
		cursor: Option<EntryNumber>,
		limit: Limit
	) -> Result<Page<EntryNumber>, Fault> {
		chain.entity("lei", lei)?;
		chain.read(|runtime, at| runtime.entries_by(at, lei.into(), cursor.map(Into::into), limit.0))
	}

	/// All that an officer needs to examine goods on a line: guides, features, rights, licenses, certificate, cases.
	@Heavy
	fn customs_examinationPack(chain: &Chain, number: EntryNumber, line: u16) -> Result<ExaminationPackView, Fault> {
		let sought = format!("{line} of {number}");
		chain.find("line", sought, |runtime, at| runtime.examination_pack(at, number.into(), line))
	}

	/// A case about a claim or about detained goods: questions, answers, whom it waits for, and the determination.
	fn customs_case(chain: &Chain, id: CaseId) -> Result<CaseView, Fault> {
		chain.find("id", id, |runtime, at| Ok(Ok(runtime.case(at, id)?)))
	}

	/// The cases that an entity conducts or is a party of, each with whom it waits for.
	@Heavy
	fn customs_casesFor(chain: &Chain, lei: Lei, cursor: Option<CaseId>, limit: Limit) -> Result<CasePage, Fault> {
		chain.entity("lei", lei)?;
		chain.read(|runtime, at| runtime.cases_for(at, lei.into(), cursor, limit.0))
	}
}

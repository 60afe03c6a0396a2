//! `certificates_*`: where it is from.

use super::{
	arguments::Limit,
	chain::{ids, Chain, Hash},
	fault::Fault,
	method::methods,
	verify::{self, PresentedCertificate},
};
use crate::verify::Verification;
use bonafide_primitives::views::Page;
use bonafide_primitives::Lei;
use bonafide_runtime_api::{JoinsApi, PacketQuestion, PacketView};
use pallet_certificates_api::{CertificateView, CertificatesApi};

methods! {
	/// A certificate of origin as anchored, and its status.
	fn certificates_get(chain: &Chain, id: Hash) -> Result<CertificateView, Fault> {
		chain.find("id", id, |runtime, at| runtime.certificate(at, id.0))
	}

	/// The ids of the certificates that an entity has certified.
	fn certificates_byCertifier(
		chain: &Chain,
		lei: Lei,
		cursor: Option<Hash>,
		limit: Limit
	) -> Result<Page<Hash>, Fault> {
		chain.ask(|runtime, at| runtime.certificates_by_certifier(at, lei, cursor.map(|id| id.0), limit.0)).map(ids)
	}

	/// For each line of goods the certificate to claim preference under, ready to file, or why there is none.
	fn certificates_claimPacket(chain: &Chain, packet: PacketQuestion) -> Result<PacketView, Fault> {
		chain.ask(|runtime, at| runtime.claim_packet(at, packet))
	}

	/// The checks of a certificate, each by its name: on the credential by itself, and against the chain.
	fn certificates_verify(chain: &Chain, certificate: PresentedCertificate) -> Result<Verification, Fault> {
		verify::certificate(chain, certificate)
	}
}

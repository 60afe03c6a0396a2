//! `certificates_*`: where it is from.

use super::{
	chain::Chain,
	fault::Fault,
	list::Limit,
	method::methods,
	verify::{self, PresentedCertificate},
};
use crate::verify::Verification;
use bonafide_primitives::{views::Page, Digest, Lei};
use bonafide_runtime_api::{JoinsApi, PacketQuestion, PacketView};
use pallet_certificates_api::{CertificateView, CertificatesApi};

methods! {
	/// A certificate of origin as anchored, and its status.
	fn certificates_get(chain: &Chain, id: Digest) -> Result<CertificateView, Fault> {
		chain.find("id", id, |runtime, at| Ok(Ok(runtime.certificate(at, id)?)))
	}

	/// The ids of the certificates that an entity has certified.
	fn certificates_byCertifier(
		chain: &Chain,
		lei: Lei,
		cursor: Option<Digest>,
		limit: Limit
	) -> Result<Page<Digest>, Fault> {
		chain.entity("lei", lei)?;
		chain.read(|runtime, at| runtime.certificates_by_certifier(at, lei.into(), cursor, limit.0))
	}

	/// For each line of goods the certificate to claim preference under, ready to file, or why there is none.
	@Heavy
	fn certificates_claimPacket(chain: &Chain, packet: PacketQuestion) -> Result<PacketView, Fault> {
		chain.read(|runtime, at| runtime.claim_packet(at, packet))
	}

	/// The checks of a certificate, each by its name: on the credential by itself, and against the chain.
	@Heavy
	fn certificates_verify(chain: &Chain, certificate: PresentedCertificate) -> Result<Verification, Fault> {
		verify::certificate(chain, certificate)
	}
}

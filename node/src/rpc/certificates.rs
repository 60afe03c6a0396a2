//! `certificates_*`: where it is from.

use super::method::{json, Method, Parameter};
use bonafide_primitives::Digest;
use bonafide_runtime_api::{CertificateView, CertificatesApi};

pub fn methods() -> Vec<Method> {
	vec![Method::new::<CertificateView>(
		"certificates_get",
		"A certificate of origin as anchored, and its status.",
		vec![Parameter::required::<String>("id")],
		|chain, given| {
			let given = given.only(&["id"])?;
			let id: Digest = given.get("id")?;
			let certificate = chain.ask(given.at()?, |runtime, at| runtime.certificate(at, id))?;
			json(certificate.or_not_found("id", format!("{id:?}"))?)
		},
	)]
}

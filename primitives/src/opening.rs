//! The openings of private licenses as people typed them.

use crate::{
	scale, views::Refusal, Country, Digest, Gs1Prefix, Gtin, Identifier, Lei, LicenseOpening, LicensedRole,
	PrivateProducts, PrivateTerms, Spelled,
};
use alloc::{format, vec::Vec};
use frame_support::{traits::Get, BoundedVec};

/// A [`LicenseOpening`] as a person typed it.
#[scale(unbounded)]
pub struct OpeningForm {
	/// Its credential.
	pub license: Digest,
	/// The terms that it keeps private.
	pub terms: PrivateTermsForm,
}

/// [`PrivateTerms`] as a person typed them, each list in any order.
#[scale(unbounded)]
pub struct PrivateTermsForm {
	/// The licensee.
	pub licensee: Spelled<Lei>,
	/// The use that it allows.
	pub role: LicensedRole,
	/// The products it is for.
	pub products: PrivateProductsForm,
	/// Countries of manufacture; none: any.
	pub countries: Vec<Spelled<Country>>,
	/// The random bytes of the commitment.
	pub salt: Digest,
}

/// [`PrivateProducts`] as a person typed them.
#[scale(unbounded)]
pub enum PrivateProductsForm {
	/// All that carry the right.
	All,
	/// These.
	Listed(Vec<Spelled<Gtin>>),
	/// All whose GTIN was given out under one of these GS1 company prefixes.
	Prefixes(Vec<Spelled<Gs1Prefix>>),
}

impl OpeningForm {
	/// The openings typed here, or the refusal of a field of one of `forms`, at `licenses` in the question.
	pub fn asked(forms: &[Self]) -> Result<Vec<LicenseOpening>, Refusal> {
		let opening = |(index, form): (usize, &Self)| {
			Ok(LicenseOpening {
				license: form.license,
				terms: form.terms.asked(&format!("licenses[{index}].terms"))?,
			})
		};
		forms.iter().enumerate().map(opening).collect()
	}
}

impl PrivateTermsForm {
	fn asked(&self, at: &str) -> Result<PrivateTerms, Refusal> {
		let products = format!("{at}.products");
		Ok(PrivateTerms {
			licensee: self.licensee.asked(&format!("{at}.licensee"))?,
			role: self.role,
			products: match &self.products {
				PrivateProductsForm::All => PrivateProducts::All,
				PrivateProductsForm::Listed(list) => PrivateProducts::Listed(in_order(list, &products)?),
				PrivateProductsForm::Prefixes(list) => PrivateProducts::Prefixes(in_order(list, &products)?),
			},
			countries: in_order(&self.countries, &format!("{at}.countries"))?,
			salt: self.salt,
		})
	}
}

/// The items of `list`, which stands `at` this place of a question, in ascending order.
fn in_order<T: Identifier, N: Get<u32>>(list: &[Spelled<T>], at: &str) -> Result<BoundedVec<T, N>, Refusal> {
	let item = |(index, item): (usize, &Spelled<T>)| item.asked(&format!("{at}[{index}]"));
	let mut items = list.iter().enumerate().map(item).collect::<Result<Vec<_>, _>>()?;
	items.sort();
	items.try_into().map_err(|_| Refusal {
		field: at.into(),
		error: "TooLong".into(),
		reason: format!("a license lists at most {}", N::get()),
	})
}

impl From<LicenseOpening> for OpeningForm {
	fn from(LicenseOpening { license, terms }: LicenseOpening) -> Self {
		let terms = PrivateTermsForm {
			licensee: terms.licensee.into(),
			role: terms.role,
			products: match terms.products {
				PrivateProducts::All => PrivateProductsForm::All,
				PrivateProducts::Listed(list) => PrivateProductsForm::Listed(spelled(list)),
				PrivateProducts::Prefixes(list) => PrivateProductsForm::Prefixes(spelled(list)),
			},
			countries: spelled(terms.countries),
			salt: terms.salt,
		};
		Self { license, terms }
	}
}

fn spelled<T: Identifier>(list: impl IntoIterator<Item = T>) -> Vec<Spelled<T>> {
	list.into_iter().map(Spelled::from).collect()
}

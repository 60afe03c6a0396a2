//! Documents that can be listed.

use super::{cases::*, *};
use crate::{DocumentForm, Readers, ReadersForm, Requests};
use bonafide_primitives::{Malformed, SealForm};
use frame_support::{assert_noop, assert_ok};

#[test]
fn a_document_says_who_may_read_it() {
	run(|| {
		let case = open();
		let correspondents = DocumentForm {
			readers: ReadersForm::Correspondents,
			..document(2)
		};
		let form = crate::RequestForm {
			documents: list(vec![document(1), correspondents, sealed(3)]),
			..asking_importer()
		};
		assert_ok!(request(case, form));
		let documents = Requests::<Test>::get(case, 2).unwrap().documents;
		assert_eq!(documents[0].readers, Readers::Parties);
		assert_eq!(documents[1].readers, Readers::Correspondents);
		assert!(matches!(documents[2].readers, Readers::Customs(seal) if seal.customs == customs()));
	});
}

#[test]
fn documents_that_are_not_taken() {
	run(|| {
		let case = open();
		let list_one = |document| answer(IMPORTER, case, 1, vec![document]);
		let with_uri = |uri: &str| DocumentForm {
			uri: uri.parse().unwrap(),
			..document(1)
		};
		let with_media_type = |text: &str| DocumentForm {
			media_type: text.parse().unwrap(),
			..document(1)
		};
		let sealed_to = |customs: &str, key| DocumentForm {
			readers: ReadersForm::Customs(SealForm {
				customs: customs.into(),
				key,
			}),
			..document(1)
		};

		assert_noop!(list_one(with_uri("http://exporter.example/a")), CasesError::InvalidUri);
		assert_noop!(list_one(with_media_type("pdf")), CasesError::InvalidMediaType);
		assert_noop!(
			list_one(sealed_to("506700GE1G29325QX364", 1)),
			CasesError::InvalidLei(Malformed::CheckDigit)
		);
		assert_noop!(list_one(sealed_to(importer().as_str(), 1)), CasesError::NotCustoms);
		assert_noop!(list_one(sealed_to(customs().as_str(), 2)), CasesError::KeyNotValid);
		assert_noop!(
			answer(IMPORTER, case, 1, vec![document(1), document(2), sealed(1)]),
			CasesError::DuplicateDocument
		);
		assert_ok!(list_one(sealed_to(customs().as_str(), 1)));
	});
}

//! The tests of this pallet, a file a subject.

mod codes;
mod decision;
mod examination;
mod filing;
mod findings;
mod forms;
mod holdings;
mod jurisdiction;
mod retention;
mod room;
mod sealed;
mod sealed_findings;
mod sealed_screening;
mod shipments;
mod withdrawing;

use crate::{mock::*, ClaimForm, EntryForm, Error, LineForm};
use forms::*;

pub type CustomsError = Error<Test>;

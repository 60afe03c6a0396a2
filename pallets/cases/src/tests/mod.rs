//! The tests of this pallet, a file a subject.

mod answers;
mod cases;
mod conduct;
mod deadlines;
mod detention_end;
mod detention_opening;
mod detentions;
mod determination;
mod documents;
mod entries;
mod evidence;
mod fairness;
#[path = "../../../customs/src/tests/forms.rs"]
mod forms;
mod invariants;
mod opening;
mod retention;
mod verdicts;

use crate::{mock::*, Error};
use forms::*;
use pallet_customs::{ClaimForm, EntryForm, LineForm};

pub type CasesError = Error<Test>;
pub type CustomsError = pallet_customs::Error<Test>;

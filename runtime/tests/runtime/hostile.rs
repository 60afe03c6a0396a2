//! Whoever sits at the table may be hostile: a member, a registrar, a GS1 organization, customs of another country, a
//! part of the council. Each file plays what they tried in one matter, and [`property`] what nobody thought of.

mod forms;
mod table;

mod cases;
mod certificates;
mod council;
mod jurisdiction;
mod load;
mod quotas;
mod rights;
mod standing;
mod takeover;

mod arbitrary;
mod property;
mod watch;

//! The whole runtime, driven as a node drives it: from a genesis preset, block by block, by signed transactions.

mod accounts;
mod allowances;
mod blocks;
mod border;
mod chain;
mod claims;
mod fees;
mod genesis;
mod governance;
mod hostile;
mod limits;
mod metadata;
mod migrations;
mod origins;
mod private_licenses;
mod product_line;
mod rooms;
mod sealed;
mod spellings;
mod upgrade;
mod vocabulary;
mod withdrawn;

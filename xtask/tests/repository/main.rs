//! What holds for the repository as a whole and no compiler checks: the
//! layers of the crates, and the vocabulary.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod files;
mod layers;
mod rust;
mod vocabulary;

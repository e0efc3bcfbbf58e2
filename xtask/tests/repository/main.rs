//! What holds for the repository as a whole and no compiler checks: shared builds, the layers of the
//! crates, the files for contributors, and the vocabulary.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod community;
mod features;
mod files;
mod guide;
mod layers;
mod readme;
mod rust;
mod vocabulary;

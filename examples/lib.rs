//! What the examples share: how they start and end, where their requests go, and what is asked
//! before something changes there.

// Programs for people: what they have to say goes to the terminal.
#![allow(clippy::print_stderr)]

#[path = "common/consent.rs"]
mod consent;
#[path = "common/frame.rs"]
mod frame;
#[path = "common/hint.rs"]
mod hint;
#[path = "common/local.rs"]
mod local;
#[path = "common/new_instance.rs"]
mod new_instance;
#[path = "common/place.rs"]
mod place;
#[path = "common/println.rs"]
mod println;
#[path = "common/progress.rs"]
mod progress;
#[path = "common/sample.rs"]
mod sample;

pub use consent::Consent;
pub use frame::{Outcome, Trouble, arguments, main, report};
pub use local::REGION;
pub use new_instance::{Chosen, NewInstance};
pub use place::Place;
pub use progress::progress_bar;
pub use sample::{Sample, no_instance};

/// The README's programs are compiled with the tests.
#[doc = include_str!("../README.md")]
#[cfg(doctest)]
struct Readme;

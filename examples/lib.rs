//! Shared code of the example programs: parsing arguments, choosing the endpoint, reporting
//! errors, and asking for confirmation before a change.

// The examples are command-line programs: prompts and errors go to stderr.
#![allow(clippy::print_stderr)]

#[path = "common/confirmation.rs"]
mod confirmation;
#[path = "common/hint.rs"]
mod hint;
#[path = "common/instance_options.rs"]
mod instance_options;
#[path = "common/local.rs"]
mod local;
#[path = "common/println.rs"]
mod println;
#[path = "common/progress.rs"]
mod progress;
#[path = "common/runner.rs"]
mod runner;
#[path = "common/sample.rs"]
mod sample;
#[path = "common/target.rs"]
mod target;

pub use confirmation::Confirmation;
pub use instance_options::{InstanceOptions, InstanceSpec};
pub use local::REGION;
pub use progress::progress_bar;
pub use runner::{Result, main, parse_args, print_error};
pub use sample::{SampleInstance, instance_not_found};
pub use target::Target;

/// Compiles the programs of the README with the tests.
#[doc = include_str!("../README.md")]
#[cfg(doctest)]
struct Readme;

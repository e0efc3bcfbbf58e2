//! Turns API metadata and curation into the Rust files of `ecs-sdk`.

mod problem;
pub mod spec;

pub use problem::{Problem, Problems};

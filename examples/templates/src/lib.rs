//! Applications to copy: a web service, a worker and a command line tool.
//!
//! Each is a module with the logic, which functions of `tests/all` test against `ecs-sim`, and a program
//! of a few lines in `src/bin`. To begin an application of your own, copy the module to `src/`, the
//! program to `src/main.rs`, and the `[dependencies]` at the top of the module to `Cargo.toml`. In the
//! program, declare the module (`mod web;`), and replace `templates::` by `crate::`.

pub mod cli;
pub mod web;
pub mod worker;

//! The tasks of this workspace: `cargo xtask --help`.

// A program for people: what it has to say goes to the terminal.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod public_api;
mod regenerate;
mod tour;
mod tree;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Tasks of this workspace.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Writes ecs-sdk/src/generated/ anew from api-specs/.
    Regenerate {
        /// Write nothing, and fail if a file would change.
        #[arg(long)]
        check: bool,
    },
    /// Writes the listing of the public API of each crate anew: `public-api.txt` beside its source.
    PublicApi {
        /// Write nothing, and fail if a listing would change.
        #[arg(long)]
        check: bool,
    },
    /// Checks the generated code and runs a few scenarios against a local endpoint.
    Tour,
}

fn main() -> ExitCode {
    let result = match Arguments::parse().task {
        Task::Regenerate { check } => regenerate::run(check),
        Task::PublicApi { check } => public_api::run(check),
        Task::Tour => tour::run(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

//! Development tasks: `cargo xtask --help`.

// A command-line program, which prints to the terminal.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod cargo;
mod changes;
mod failure;
mod format;
mod new_product;
mod place;
mod public_api;
mod regenerate;
mod release;
mod stamp;
mod tour;
mod tree;
mod update;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use place::PlaceArgs;

/// Development tasks of this workspace.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Generate ecs-sdk/src/generated/ from api-specs/.
    Regenerate {
        /// Write nothing; fail if a file would change.
        #[arg(long)]
        check: bool,
        #[command(flatten)]
        place: PlaceArgs,
    },
    /// Import published metadata: facts, code, and lines of the changelog.
    Update(update::UpdateArgs),
    /// Show what changes for users of the code since a revision.
    Changes(changes::ChangesArgs),
    /// Make a crate of its own for another product.
    NewProduct(new_product::NewProductArgs),
    /// Write the files of api-specs/ in the one layout.
    Format {
        /// Write nothing; fail if a file would change.
        #[arg(long)]
        check: bool,
        #[command(flatten)]
        place: PlaceArgs,
    },
    /// Write the listing of each crate's public API, `public-api.txt` beside its source.
    PublicApi {
        /// Write nothing; fail if a listing would change.
        #[arg(long)]
        check: bool,
    },
    /// Check and package what a release would publish.
    Release(release::ReleaseArgs),
    /// Check the generated code, and run scenarios against a local endpoint.
    Tour,
}

fn main() -> ExitCode {
    if std::env::var_os(changes::rustdoc::AS_RUSTDOC).is_some() {
        return changes::rustdoc::as_rustdoc();
    }
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            drop(error.print());
            // Not 2, which is a breaking change.
            return if error.use_stderr() { ExitCode::FAILURE } else { ExitCode::SUCCESS };
        }
    };
    let result = match arguments.task {
        Task::Regenerate { check, place } => regenerate::run(&place, check),
        Task::Update(args) => update::run(&args),
        Task::Changes(args) => changes::run(&args),
        Task::NewProduct(args) => new_product::run(&args),
        Task::Format { check, place } => format::run(&place, check),
        Task::PublicApi { check } => public_api::run(check).map_err(Into::into),
        Task::Release(args) => release::run(&args),
        Task::Tour => tour::run(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {}", failure.message);
            ExitCode::from(failure.code)
        }
    }
}

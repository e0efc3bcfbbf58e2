//! `cargo xtask tour`: a tour of the workspace in one command.

use crate::cargo::cargo;
use crate::failure::Failure;
use crate::{regenerate, tree};

/// Checks the generated code and runs the scenarios. They are a separate program, because they
/// depend on ecs-sdk, and xtask must build when ecs-sdk does not.
pub(crate) fn run() -> Result<(), Failure> {
    println!("\u{2500}\u{2500} Checking that the generated code is up to date");
    regenerate::run(true)?;
    println!(
        "\n\u{2500}\u{2500} Building ecs-sdk, ecs-sim and the tour (the first time takes a minute or two)"
    );
    // Not `--package`, as in .cargo/config.toml.
    let status = cargo()
        .args(["run", "--bin", "tour"])
        .current_dir(tree::workspace()?)
        .status()
        .map_err(|error| format!("failed to start cargo: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("the tour failed with {status}; see its last lines").into())
    }
}

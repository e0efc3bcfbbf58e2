//! `cargo xtask tour`: a tour of the workspace in one command.

use std::process::Command;

use crate::{regenerate, tree};

/// Checks the generated code and runs the scenarios. They are a separate program, because they
/// depend on ecs-sdk, and xtask must build when ecs-sdk does not.
pub(crate) fn run() -> Result<(), String> {
    println!("\u{2500}\u{2500} Checking that the generated code is up to date");
    regenerate::run(true)?;
    println!(
        "\n\u{2500}\u{2500} Building ecs-sdk, ecs-sim and the tour (the first time takes a minute or two)"
    );
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    // Not `--package`, as in .cargo/config.toml.
    let arguments = ["run", "--bin", "tour"];
    let status = Command::new(cargo)
        .args(arguments)
        .current_dir(tree::workspace())
        .status()
        .map_err(|error| format!("failed to start cargo: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("the tour failed with {status}; see its last lines"))
    }
}

//! `cargo xtask tour`: the newcomer's one command.

use std::process::Command;

use crate::{regenerate, tree};

/// Checks the generated code, and starts the program that shows the scenarios. It is a program of
/// its own because it stands on ecs-sdk, which xtask must not need.
pub(crate) fn run() -> Result<(), String> {
    println!("\u{2500}\u{2500} Is the generated code what the metadata says?");
    regenerate::run(true)?;
    println!(
        "\n\u{2500}\u{2500} Building ecs-sdk, ecs-sim and the tour (the first time takes a minute or two)"
    );
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = ["run", "--package", "examples", "--bin", "tour"];
    let status = Command::new(cargo)
        .args(arguments)
        .current_dir(tree::workspace())
        .status()
        .map_err(|error| format!("cargo could not be started: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("the tour ended with {status}; its last lines say why"))
    }
}

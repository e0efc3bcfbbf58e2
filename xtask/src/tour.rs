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
    let mut command = Command::new(cargo);
    // Variables of this package. The build script of ring 0.17 watches them (`rerun-if-env-changed`), so
    // that everything with TLS would be built again without them.
    for (name, _) in std::env::vars_os() {
        let watched = ["CARGO_MANIFEST_", "CARGO_PKG_"];
        if name.to_str().is_some_and(|name| watched.iter().any(|start| name.starts_with(start))) {
            command.env_remove(name);
        }
    }
    let status = command
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
